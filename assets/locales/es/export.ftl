# Todos los datos del municipio, en archivos que cualquiera puede leer.
export-figures = Datos
export-sources = Fuentes
export-objectives = Objetivos
export-actions = Acciones
export-costs = Costos
export-funding = Financiamiento
export-texts = Textos propios
export-files = Archivos adjuntos
export-books = Libros impresos
export-series = Código del dato
export-code = Indicador n.º
export-indicator = Indicador
export-place-code = Código del lugar
export-place = Lugar
export-period = Período
export-first-day = Primer día
export-last-day = Último día
export-breakdown = Desglose
export-value = Valor
export-unit = Unidad
export-numerator = Cuántos cumplen
export-denominator = De un total de
export-lower = Intervalo: desde
export-upper = Intervalo: hasta
export-blank = Por qué no hay dato
export-source = Fuente
export-source-code = Código de la fuente
export-cell = Hoja y celda
export-remark = Observación
export-publisher = Quién lo publicó
export-title = Título
export-year = Año
export-licence = Licencia
export-objective-code = Código del objetivo
export-objective = Objetivo
export-from-year = Punto de partida: año
export-from = Punto de partida
export-to-year = Por alcanzar: año
export-to = Por alcanzar
export-action-code = Código de la acción
export-action = Acción
export-description = Con más detalle
export-lead = Unidad responsable
export-where = Dónde
export-first-year = Primer año
export-last-year = Último año
export-cost = Qué se paga
export-amount = Monto
export-currency = Moneda
export-payer = Quién paga
export-certainty = Qué tan seguro es
export-book = Libro
export-chapter = Dónde va en el libro
export-language = Idioma
export-text = Texto
export-file = Archivo
export-belongs = Pertenece a
export-belongs-code = Código de aquello a lo que pertenece
export-workbook-name = Todo en una hoja de cálculo.xlsx
export-log-name = Historia.json
export-readme-name = LÉAME.txt
export-folder = { $name } - todos los datos { $day }
export-no-room = En esa carpeta ya hay demasiadas carpetas llamadas «{ $name }». Elija otra.
export-inside = Esa carpeta es de Ceiba: lo que hay ahí lo cuida el programa. Elija otra, por ejemplo en una memoria USB o en sus documentos.
export-step-tables = Escribiendo las tablas
export-step-workbook = Escribiendo la hoja de cálculo
export-step-files = Escribiendo los archivos adjuntos y los libros
export-done = Listo: { $files } archivos en «{ $folder }».
export-readme-head = { $name }
export-readme-made = Escrito el { $when } con Ceiba { $program }. Todo lo que hay en esta carpeta es del mismo momento.
export-readme-files = Archivos en esta carpeta, además de este: { $files }
export-readme-copy = Copia comprobada del archivo del municipio. Se abre con Ceiba y contiene todo lo demás.
export-readme-rows = Filas: { $rows }
export-readme-workbook = Las mismas tablas en un solo archivo para Excel o LibreOffice.
export-readme-log = Quién hizo qué y cuándo, lo más nuevo primero.
export-readme-attached = Los archivos que el equipo adjuntó, si los hay.
export-readme-books = Las páginas de cada edición guardada, si las hay.
export-readme-csv = Los archivos CSV están en UTF-8, con comas entre las columnas y punto antes de los decimales; los números no están redondeados. Un texto que empieza como una fórmula lleva delante un apóstrofo.
export-readme-codes = Los códigos unen las tablas: el de una fuente, un objetivo o una acción es el mismo en todas. «town» es el municipio; los demás lugares llevan su nivel, su país y su código oficial.
export-readme-left = No están aquí los contactos de las acciones ni lo que se empezó a escribir y no se guardó: se quedan en el equipo.
settings-copies = { $count ->
    [one] 1 copia
   *[other] { $count } copias
} · { $size }
settings-percent = { $percent } %
export-choose = Elegir dónde guardar todos los datos
gate-prepare = Ficha: { $known } de { $all } datos
gate-profile = { $all ->
    [0] Sin indicadores todavía
    [one] { $measured } de 1 indicador con datos
   *[other] { $measured } de { $all } indicadores con datos
}
gate-plan = { $all ->
    [0] Sin acciones todavía
    [one] { $costed } de 1 acción con costo
   *[other] { $costed } de { $all } acciones con costo
}
