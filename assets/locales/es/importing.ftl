# Archivos que no se leen: cuál, por qué y qué hacer.
foreign-empty = El archivo { $file } está vacío. Vuelva a copiarlo o descargarlo.
foreign-encrypted = El archivo { $file } está protegido con contraseña. Ábralo en Excel o LibreOffice, guárdelo sin contraseña y elija la copia.
foreign-damaged = El archivo { $file } está dañado o es demasiado grande. Ábralo en Excel o LibreOffice y guárdelo de nuevo como .xlsx; si no se abre, pida otra copia.
foreign-too-large = El archivo { $file } es demasiado grande para una tabla de datos. Ábralo en Excel o LibreOffice, copie solo la tabla que necesita a un libro nuevo y guárdelo como .xlsx.
foreign-too-many-cells = La hoja «{ $sheet }» de { $file } tiene demasiadas celdas. Copie solo las filas de su municipio y su región a un libro nuevo y guárdelo como .xlsx.
foreign-no-such-sheet = El archivo { $file } no tiene ninguna hoja llamada «{ $sheet }». Revise el nombre.
foreign-nothing-inside = El archivo { $file } no tiene ninguna celda con contenido. Revise que sea el archivo correcto.
foreign-xls = El archivo { $file } es un libro de Excel antiguo (.xls), que esta versión aún no lee. Ábralo en Excel o LibreOffice y guárdelo como .xlsx.
foreign-xlsb = El archivo { $file } es un libro binario de Excel (.xlsb), que esta versión aún no lee. Ábralo en Excel o LibreOffice y guárdelo como .xlsx.
foreign-ods = El archivo { $file } es una hoja de cálculo OpenDocument (.ods), que esta versión aún no lee. Ábralo en LibreOffice y guárdelo como .xlsx.
foreign-csv = El archivo { $file } es texto con separadores (.csv), que esta versión aún no lee. Ábralo en Excel o LibreOffice, compruebe que las columnas estén separadas y guárdelo como .xlsx.
foreign-spreadsheet-xml = El archivo { $file } es XML de Excel 2003, que esta versión aún no lee. Ábralo en Excel o LibreOffice y guárdelo como .xlsx.
foreign-html = El archivo { $file } es una página web, aunque su nombre diga otra cosa. Ábralo en Excel o LibreOffice y guárdelo como .xlsx.
foreign-pdf = El archivo { $file } es un PDF. Ábralo junto a la tabla de captura y escriba los datos, o copie su tabla a un libro de Excel.
foreign-picture = El archivo { $file } es una imagen. Ábrala junto a la tabla de captura y escriba los datos.
foreign-document = El archivo { $file } es un documento de texto. Copie su tabla a un libro de Excel o LibreOffice y guárdelo como .xlsx.
foreign-archive = El archivo { $file } es una carpeta comprimida. Extraiga el libro que contiene y elija ese archivo.
foreign-ours = El archivo { $file } ya es un archivo de Ceiba. Ábralo en la página de inicio con «Continuar desde un archivo o una memoria USB…».
foreign-pack = El archivo { $file } es un paquete de datos de muchos municipios. Esta versión todavía no lo usa en la ventana; el archivo queda como está.
foreign-unknown = No se reconoce qué es el archivo { $file }. Si contiene una tabla, ábralo con el programa que lo creó y guárdelo como .xlsx.
foreign-not-a-file = { $file } es una carpeta. Elija un archivo dentro de ella.
foreign-reader-missing = Falta una parte del programa: { $file }. Vuelva a instalar Ceiba o a copiar su carpeta completa.
work-reading-workbook = Leyendo el archivo

# Cómo se leyó la tabla, y por qué.
layout-wide = Indicadores hacia abajo y { $count ->
    [one] un año
   *[other] { $count } años
} hacia la derecha.
layout-towns = Municipios hacia abajo; indicadores y años hacia la derecha, en { $count ->
    [one] una columna
   *[other] { $count } columnas
} de datos.
layout-long = Un dato por fila, con columnas para el año, el indicador y el valor.
layout-panel = Una fila por municipio y año; indicadores hacia la derecha, en { $count ->
    [one] una columna
   *[other] { $count } columnas
} de datos.
layout-panel-one = Una fila por año de un solo municipio; indicadores hacia la derecha, en { $count ->
    [one] una columna
   *[other] { $count } columnas
} de datos.
year-by-heading = Los años están en la columna { $column }, como dice su encabezado.
year-by-content = La columna { $column } se leyó como la de los años: su encabezado no lo dice, pero no contiene otra cosa.
codes-joined = El código nacional se formó con las columnas { $region } y { $town }, como en { $example }.
mark-comma = coma
mark-point = punto
decimal-from-cell = Los decimales se escriben con { $mark }, como en { $cell }: { $example }.
decimal-from-country = Los decimales se leen con { $mark }, como es usual en el país; ninguna celda lo muestra con seguridad.
matched-by-code = Por su código { $code }.
matched-by-name = Por su nombre completo.
matched-by-words = Por las palabras de su nombre.
matched-by-person = Usted lo eligió.
aside-unknown = No es ninguno de los indicadores del programa.
aside-unsure = Se parece a uno o más indicadores, pero no es seguro que sea uno de ellos.
aside-chosen = Usted dejó de lado este nombre.
aside-undated = Ni su encabezado ni el título dicen el año.
aside-in-book = { $name }: hoja «{ $sheet }», celda { $cell }. Fuente: { $source }.

# Lo que se observó en los datos, y qué hacer.
finding-hidden-sheet = La hoja «{ $sheet }» está oculta y no se usa. Si la necesita, elíjala.
finding-other-sheet = La hoja «{ $sheet }» también tiene datos. Impórtela después, si la necesita.
finding-long-text = El texto de esta celda es demasiado largo y se cortó. Revíselo en el archivo.
finding-sheet-damaged = La hoja «{ $sheet }» está dañada y solo se leyó una parte. Guárdela de nuevo como .xlsx y compare.
finding-no-table = En la hoja «{ $sheet }» no se encontró una tabla con años, indicadores y datos. Elija otra hoja o escriba los datos en la tabla de captura.
finding-no-such-sheet = El archivo no tiene ninguna hoja llamada «{ $sheet }». Elija otra hoja.
finding-headings-only = La hoja «{ $sheet }» tiene encabezados, pero ningún dato debajo. Elija otra hoja, o el archivo en que los datos estén llenados.
finding-no-name-known = Ninguno de los nombres de la hoja «{ $sheet }» es un indicador del programa; todavía no hay nada que guardar. Elija un indicador para los nombres que necesite, u otra hoja.
finding-no-own-row = Ninguna fila es del municipio { $home } (código { $code }). Revise el código y el nombre en la ficha del municipio.
finding-other-town = La hoja dice { $named }; este archivo es de { $home }. Compruébelo antes de guardar.
finding-year-text = «{ $typed }» se leyó como el año { $year }. Si no es así, corríjalo en el archivo.
finding-no-year = «{ $typed }» no es un año; el dato no se guarda. Corríjalo en el archivo.
finding-lost-zeros = El código { $typed } es { $code } sin el cero inicial; la fila se tomó como de su municipio.
finding-other-code = La fila «{ $name }» tiene otro código ({ $code }) y se tomó por su nombre. Revise que sea su municipio.
finding-larger-territory = La fila «{ $name }» lleva su código, pero tiene { $people } habitantes, unas { $times } veces su municipio: parece referirse a un territorio mayor. Se deja fuera.
finding-second-row = La fila «{ $name }» también lleva su código { $code }. Se deja fuera; revise de qué territorio es.
finding-unclear-row = Varias filas se llaman «{ $name }» y ningún código las distingue. No se guarda ninguna; agregue el código en el archivo.
finding-unclear-code = «{ $name }» ({ $code }) puede ser su municipio u otro del mismo nombre. No se guarda ninguno; escriba su código nacional en la ficha del municipio y vuelva a leer el archivo.
finding-homonym = «{ $name }» ({ $code }) es otro municipio, aunque su nombre se parece a { $home }. Sus datos se guardan solo para comparar.
finding-year-missing = La fila no tiene año; sus datos no se guardan. Si el año está escrito una sola vez para varias filas, escríbalo en cada una.
finding-town-missing = La fila no nombra ningún municipio; sus datos no se guardan. Si el nombre está escrito una sola vez para varias filas, escríbalo en cada una.
finding-town-twice = «{ $name }» tiene dos filas distintas del mismo año y nada que las distinga: quizá son dos municipios con el mismo nombre o dos grupos de personas. No se guarda ninguna; deje en el archivo solo las filas que necesita, con su código.
finding-other-name = La fila «{ $name }» lleva su código { $code } y un año que no tiene ninguna otra fila suya; se tomó como de su municipio. Revísela.
finding-shared-codes = El código { $code } es de municipios de varias regiones, así que no es el nacional. Se dejan fuera; escriba el código nacional en el archivo.
finding-year-twice = El año aparece dos veces y nada dice de qué municipio es cada fila. No se guarda ninguna; agregue el código en el archivo.
finding-homonym-out = «{ $name }» ({ $code }) es otro municipio, aunque su nombre se parece a { $home }. Sus datos se dejan fuera.
finding-others-out = { $count ->
    [one] Otro municipio de la tabla se deja fuera.
   *[other] Otros { $count } municipios de la tabla se dejan fuera.
}
finding-total-row = La fila «{ $name }» es una suma y no se guarda.
finding-left-aside = «{ $name }» se dejó de lado. { $reason } Puede elegir un indicador cuando quiera.
finding-left-undated = «{ $name }» se dejó de lado: ni su encabezado ni el título dicen el año. Escriba el año en el encabezado.
finding-number-code = El código está escrito como número y puede ser { $codes }; el dato no se guarda. Elija el indicador.
finding-number-code-by-name = El código está escrito como número y puede ser { $codes }; se decidió por el nombre. Confírmelo.
finding-unit = La unidad dice «{ $typed }», pero el indicador se mide en { $expected }. Compruebe que los datos sean comparables.
finding-unknown-group = No se reconoce el grupo «{ $typed }»; el dato no se guarda. Use mujeres, hombres, urbano, rural o total.
finding-percent-format = Las celdas con formato de porcentaje se leyeron como porcentajes: { $read }.
finding-fractions = En esta serie los porcentajes están escritos como fracciones ({ $typed }); se multiplicaron por 100 ({ $read }). Revíselo.
finding-all-fractions = Todos los datos de «{ $name }» están entre 0 y 1, y el indicador es un porcentaje. Si son fracciones, multiplíquelos por 100 en el archivo; si no, continúe.
finding-lone-fraction = «{ $typed }» parece una fracción entre porcentajes de alrededor de { $usual }. No se guarda; si debe ser { $read }, corríjalo.
finding-lost-mark = «{ $typed }» supera el máximo posible, { $bound }. No se guarda; ¿falta el separador decimal ({ $read })? Revise la fuente y corríjalo.
finding-far-over-bound = «{ $typed }» supera el máximo posible, { $bound }. No se guarda; revise la fuente y corríjalo.
finding-over-bound = { $value } supera { $bound }. Se guarda con una marca: quizá el denominador no cuenta a todas las personas atendidas.
finding-below-bound = «{ $typed }» es menor que lo posible. No se guarda; revise la fuente y corríjalo.
finding-bad-ratio = { $numerator } de { $denominator } no es una proporción posible. No se guarda; revise la fuente.
finding-numerator-over = El numerador ({ $numerator }) es mayor que el denominador ({ $denominator }). Se guarda con una marca; revise a quién cuenta cada uno.
finding-two-ways = «{ $typed }» puede ser { $decimal } o { $thousands }; se leyó como { $value }, y así todas las celdas parecidas. Confírmelo.
finding-dash-zero = El guion se leyó como cero, porque la nota al pie dice: «{ $footnote }».
finding-dash-blank = Los guiones se leyeron como «no disponible». Si significan cero, corríjalo.
finding-cell-error = La celda contiene el error { $error }; el dato no se guarda. Corrija la fórmula en el archivo.
finding-not-number = «{ $typed }» no es un número; el dato no se guarda. Corríjalo aquí o en el archivo.
finding-not-people = «{ $typed }» no es un número de habitantes; no se usa. Corríjalo aquí o en el archivo.
finding-population-twice = La población de { $year } aparece dos veces: { $first } en { $cell } y { $second } aquí. Se usa la primera; elija la que vale.
finding-twice = El mismo dato ya está en { $cell } con otro valor. Este no se guarda; elija cuál vale.
finding-blank-beside = Aquí dice «{ $typed }», pero { $cell } tiene un dato para lo mismo. Se usa ese dato.
finding-blank-over-figure = Aquí dice que no hay dato, pero de esta fuente ya está guardado el de { $period }. Ese dato se queda; si debe quitarse, decídalo.
finding-decided-as-read = «{ $typed }» se guarda como se leyó: así lo decidió usted.
finding-decided-value = «{ $typed }» se guarda como { $value }: así lo decidió usted.
finding-decided-out = «{ $typed }» no se guarda: así lo decidió usted.
finding-decided-impossible = { $value } no es un valor posible para { $cell }. No se guarda; elija otro.
finding-more = { $count ->
    [one] Hay una observación más del mismo tipo que no se muestra.
   *[other] Hay { $count } observaciones más de los mismos tipos que no se muestran.
}

# Qué fue de una importación.
import-blanks = { $blanks ->
    [one] Además, una celda dice que no hay dato.
   *[other] Además, { $blanks } celdas dicen que no hay dato.
}
import-nothing = No hay nada que guardar en { $file }. Los hallazgos explican por qué.
import-nothing-new = Todo lo que trae { $file } ya está guardado; no se cambió nada.
import-no-such-series = «{ $series }», elegido para «{ $name }», no es una serie del programa. Corrija la elección; no se guardó nada.
import-figure-by-hand = escrito a mano, no de { $cell }
