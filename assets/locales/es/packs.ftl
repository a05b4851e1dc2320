# Paquetes de datos: las cifras de muchos municipios, con licencia y fecha.
pack-no-licence = Sin licencia no se hace un paquete de datos. Escriba con --licence la licencia con la que la fuente publica sus cifras, por ejemplo: --licence "CC BY 4.0". Si no la dice, pregúntele; no se escribió nada.
pack-no-date = Sin fecha no se hace un paquete de datos. Escriba con --date el día en que la fuente publicó sus cifras, así: --date 2020-12-31. No se escribió nada.
pack-word-missing = Falta { $option }: sin eso nadie sabría de dónde vienen las cifras del paquete. No se escribió nada.
pack-no-output = Falta --output: el nombre del paquete que se va a hacer. No se escribió nada.
pack-date-future = La fecha { $date } todavía no ha llegado. Escriba con --date el día en que la fuente publicó sus cifras. No se escribió nada.
pack-ahead = Hay cifras de { $year }, posteriores a la fecha { $date } que usted dio: compruebe la fecha, a no ser que sean proyecciones.
pack-codes-elsewhere = Ningún código de { $file } es de { $country }. Revise --country y la columna de los códigos; no se escribió nada.
pack-one-town = { $file } habla de un solo municipio. Un paquete de datos se hace de un archivo nacional: un municipio por fila, con su código.
pack-no-codes = En { $file } ninguna fila con cifras tiene código de municipio. Agregue una columna con los códigos oficiales; por el nombre solo se confundirían dos municipios que se llaman igual.
pack-no-year = En { $file } no hay ninguna cifra desde el año que pidió. Use un año anterior en --year-from.
pack-in-the-way = { $file } ya existe y no es un paquete de datos. Elija otro nombre; no se tocó.
pack-foreign = { $file } no es un paquete de datos de Ceiba.
pack-newer = { $file } se hizo con una versión más nueva del programa. Actualice el programa para abrirlo.
pack-damaged = { $file } está dañado o alguien lo cambió después de hacerlo. Pida el paquete otra vez a quien se lo dio.
pack-too-large = { $file } es demasiado grande para un paquete de datos (más de 200 MB).
pack-without-code = { $count ->
    [one] Quedó fuera una fila sin código: { $names }.
   *[other] Quedaron fuera { $count } filas sin código, entre ellas: { $names }.
}
pack-zeros = { $count ->
    [one] A un código le faltaba el cero inicial; se le devolvió.
   *[other] A { $count } códigos les faltaba el cero inicial; se les devolvió.
}
pack-odd-codes = { $count ->
    [one] Un código no se parece a los del país; quedó como está escrito: { $names }.
   *[other] { $count } códigos no se parecen a los del país; quedaron como están escritos, entre ellos: { $names }.
}
pack-twice = { $count ->
    [one] Una cifra contradice a otra del mismo municipio y año; vale la primera.
   *[other] { $count } cifras contradicen a otra del mismo municipio y año; vale la primera.
}
pack-earlier = { $count ->
    [one] Quedó fuera una cifra de años anteriores.
   *[other] Quedaron fuera { $count } cifras de años anteriores.
}
pack-held = { $count ->
    [one] Quedó fuera una cifra que no puede ser o no se entiende.
   *[other] Quedaron fuera { $count } cifras que no pueden ser o no se entienden.
}
pack-made = { $file }: cifras guardadas: { $figures }; territorios: { $towns }.
pack-told = { $publisher }: { $title } ({ $country }), { $date }. Licencia: { $licence }.
pack-holds = Cifras: { $figures }. Territorios: { $towns }.
pack-series = { $name }: { $years }; cifras: { $figures }
