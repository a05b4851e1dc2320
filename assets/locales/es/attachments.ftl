# Archivos adjuntos a algo: fotografías, actas, facturas.
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
attachments-step-read = Leyendo el archivo
attachments-step-photo = Leyendo la fotografía
attachments-step-take = Incorporando archivos adjuntos
attachments-too-large = { $name } ocupa { $size }; un archivo adjunto puede ocupar como máximo { $limit }. Escanéelo de nuevo en blanco y negro a 150 ppp, o adjunte solo las páginas que importan.
attachments-no-room = { $name } ya no cabe: los archivos adjuntos de este municipio ocupan { $here } de { $limit }. Adjunte un escaneo más pequeño, o deje el archivo en el archivo de la oficina y anote en la descripción dónde está.
attachments-photo-damaged = La fotografía { $file } no se puede leer hasta el final: está dañada. Cópiela otra vez del teléfono o la cámara, o ábrala en un visor de imágenes, guárdela de nuevo como JPEG y adjunte ese archivo.
attachments-photo-too-large = La fotografía { $file } es demasiado grande: se leen hasta { $pixels } millones de píxeles y { $size }. Guárdela más pequeña en un visor de imágenes, por ejemplo con 4000 píxeles de ancho, y adjunte ese archivo.
attachments-photo-none = { $file } se llama como una fotografía, pero no lo es. Elija la fotografía misma; si es un archivo de otro tipo, póngale la terminación de ese tipo y adjúntelo.
attachments-not-here = El contenido de { $name } no está en este equipo. Incorpore la copia de un colega que lo tenga («Compartir») o adjunte el archivo otra vez.
attachments-added = { $name } quedó adjunto ({ $size }).
attachments-added-reduced = { $name } quedó adjunto, reducido de { $before } a { $after }.
attachments-added-turned = { $name } quedó adjunto y derecho ({ $size }).
attachments-added-already = { $name } ya estaba adjunto.
attachments-saved = Se guardó una copia: { $file }, en { $folder }.
attachments-deed-add = el archivo adjunto «{ $name }»
attachments-deed-remove = el retiro del archivo «{ $name }»
attachments-choose = Elija los archivos que quiere adjuntar
attachments-choose-copy = Guardar una copia del archivo
attachments-files = Todos los archivos
contents-missing = { $count ->
    [one] No se encontró el contenido de un archivo adjunto: { $names }. Incorpore una copia que lo tenga, o adjunte el archivo otra vez.
   *[other] No se encontró el contenido de { $count } archivos adjuntos, entre ellos { $names }. Incorpore una copia que lo tenga, o adjunte los archivos otra vez.
}
recovered-contents = { $count ->
    [0] Había archivos adjuntos dañados en { $file }.
    [one] Había archivos adjuntos dañados en { $file }. Uno se recuperó de junto a las copias de respaldo.
   *[other] Había archivos adjuntos dañados en { $file }. { $count } se recuperaron de junto a las copias de respaldo.
}
check-contents = { $count ->
    [one] El contenido de un archivo adjunto está dañado.
   *[other] El contenido de { $count } archivos adjuntos está dañado.
} Abra el archivo del municipio en la ventana: se repone lo que está junto a las copias de respaldo.
review-files = Archivos que se copiarán: { $count } ({ $size })
review-files-came = { $count ->
    [one] Llegó un archivo adjunto ({ $size }).
   *[other] Llegaron { $count } archivos adjuntos ({ $size }).
}
review-files-only = { $file } tiene archivos adjuntos que aún no están aquí, y nada más que sea nuevo.
review-files-missing = { $count ->
    [one] El contenido de un archivo adjunto todavía no ha llegado. Llegará cuando se incorpore una copia que lo tenga.
   *[other] El contenido de { $count } archivos adjuntos todavía no ha llegado. Llegará cuando se incorpore una copia que lo tenga.
}
