workspace-exists = { $file } ya existe. Elija otro nombre; no se sobrescribió nada.
workspace-missing = Aquí no hay ningún archivo { $file }. Revise el nombre, o si la memoria USB está conectada.
workspace-foreign = { $file } no es un archivo de municipio de Ceiba, o su comienzo está dañado. No se cambió nada en él.
workspace-newer = { $file } fue escrito con una versión más nueva de Ceiba. Instale esa versión para trabajar con él; no se cambió nada.
workspace-disk-full = El disco está lleno: por ahora { $file } solo se puede leer e imprimir en otro disco. Libere espacio y vuelva a abrirlo.
workspace-open-elsewhere = El archivo de este municipio está abierto en otra ventana u otro programa. Ciérrelo allí e inténtelo de nuevo.
deed-unnamed = Un cambio hecho con otra versión
deed-import = Importación de { $figures ->
    [one] un dato
   *[other] { $figures } datos
} de { $file }
deed-undone = Deshecho: { $name }
deed-forgotten = Un cambio de algo que se borró definitivamente después
deed-erased = Borrado definitivo: { $what }
deed-gone = Un cambio de algo que se borró definitivamente después: { $kinds }
deed-rest = Lo que queda de un cambio después de un borrado definitivo: { $kinds }
deed-returned = Se volvió a la copia del { $day }
check-pages = No se puede leer una parte del archivo. Restaure la última copia de respaldo.
check-operation = La operación { $number } del registro está dañada. Restaure la última copia de respaldo.
check-dataset = Las filas de una importación están dañadas. Restaure la última copia de respaldo.
check-put-away = Una operación que espera a otras está dañada. Restaure la última copia de respaldo.
check-tables = Lo que se muestra no coincide con lo que se escribió. No falta nada de lo escrito; abra el archivo y se mostrará tal como se escribió.
