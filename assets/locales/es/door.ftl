door-program-error = Algo falló dentro del programa. Sus datos están como estaban. Inténtelo de nuevo; si vuelve a ocurrir, copie los detalles y envíelos a quien cuida el programa.
door-window-title = Ceiba – perfil local y plan de acción
door-already-open = Ceiba ya estaba abierto: se trajo su ventana al frente.
door-already-open-silent = Ceiba ya está abierto en otra ventana, pero no responde. Ciérrela e inténtelo de nuevo.
door-token-unknown = El programa ya no reconoce este archivo. Elíjalo de nuevo.
door-choose-workbook = Elija un libro de cálculo con datos
door-choose-workspace = Abrir el archivo de un municipio
door-choose-book = Guardar el libro en PDF
door-choose-copy = Guardar una copia del municipio
door-choose-folder = Elegir la carpeta de las copias visibles
door-files-workbook = Libros de cálculo
door-files-workspace = Archivos de Ceiba
door-files-book = Documentos PDF
door-nothing-open = No hay ningún municipio abierto. Abra uno primero.
door-preview-gone = Esta vista previa ya no está. Elija de nuevo el libro de cálculo.
door-reader-missing = Falta la parte del programa que lee libros de cálculo ({ $file }). Vuelva a instalar el programa o copie su carpeta completa.
door-name-missing = Escriba el nombre del municipio.
door-population-year = Escriba también el año de la población.
door-currency-unknown = La moneda son tres letras mayúsculas, por ejemplo GTQ.
door-number-unreadable = «{ $typed }» no es un número como se escribe aquí. Escríbalo así: { $example }.
door-year-unreadable = «{ $typed }» no es un año. Escriba cuatro cifras, por ejemplo 2022.
door-period-unreadable = «{ $typed }» no es un período. Escriba por ejemplo 2024, 2020–2024, 2024-03 para un mes o 2023/24 para un año escolar.
door-period-elsewhere = «{ $typed }» empieza en { $first }. Escríbalo en la columna de { $first }.
door-years-reversed = El primer año ({ $first }) es posterior al último ({ $last }). Cambie uno de los dos.
door-year-and-value = Un valor necesita su año y un año su valor. Escriba los dos o deje los dos vacíos.
door-amount-negative = «{ $typed }» no es un importe. Escriba un número a partir de 0.
door-title-missing = Escriba primero un nombre.
door-series-measured = Con datos del municipio
door-thing-gone = Esto ya no está en el archivo del municipio. Quizá alguien lo eliminó.
door-not-an-example = Aquí solo se puede quitar un ejemplo. El archivo de su municipio queda donde está.
door-indicator-empty = Este indicador todavía no tiene datos. Escriba uno o importe un libro de cálculo.
door-denominator-zero = El número de abajo (el total) debe ser mayor que 0.
door-figure-outside = { $value } no puede ser: este dato está entre { $lowest } y { $highest }. Revise el separador decimal.
door-figure-below = { $value } no puede ser: este dato nunca es menor que { $lowest }.
door-blank-mark = …
door-territory-town = el municipio
door-confidence-exact = seguro
door-confidence-likely = probable
door-confidence-unsure = dudoso
door-severity-error = No se guarda
door-severity-warning = Por revisar
door-severity-note = Nota
door-objective-from-to = De { $from } ({ $from-year }) a { $to } ({ $to-year })
door-objective-to = Hasta { $to } ({ $to-year })
door-import-summary = { $figures ->
    [one] Se guardará un dato
   *[other] Se guardarán { $figures } datos
}{ $comparison ->
    [0] .
    [one] ; uno de ellos es de otro lugar y queda para comparar.
   *[other] ; { $comparison } de ellos son de otros lugares y quedan para comparar.
}
door-import-done = { $figures ->
    [one] Se guardó un dato de { $file }
   *[other] Se guardaron { $figures } datos de { $file }
}{ $comparison ->
    [0] .
    [one] ; uno de ellos es de otro lugar y queda para comparar.
   *[other] ; { $comparison } de ellos son de otros lugares y quedan para comparar.
}
door-example-tres-ceibas = Un municipio ficticio con datos, objetivos y acciones, para probar todo sin miedo.
door-checkpoint-empty = Solo la ficha, para importar la hoja
door-checkpoint-figures = Con datos, sin plan
door-example-diamantino = Un municipio real de Mato Grosso, Brasil, con sus datos publicados (SNIS, Atlas).
door-deed-create = el archivo de { $name }
door-deed-sheet = el cambio en la ficha del municipio
door-deed-figure = el dato { $series } { $year }
door-deed-objective-add = el objetivo nuevo «{ $title }»
door-deed-objective-change = el cambio del objetivo «{ $title }»
door-deed-objective-delete = la eliminación del objetivo «{ $title }»
door-deed-action-add = la acción nueva «{ $title }»
door-deed-action-change = el cambio de la acción «{ $title }»
door-deed-action-delete = la eliminación de la acción «{ $title }»
door-book-profile = Perfil local
door-book-profile-about = Dónde está el municipio, indicador por indicador, con sus fuentes.
door-book-plan = Plan de acción local
door-book-plan-about = Objetivos, acciones, cuánto cuestan y quién paga.
door-book-failed = No se pudo elaborar el libro. Sus datos están como estaban.
door-book-written = { $pages ->
    [one] Se guardó una página en { $file }.
   *[other] Se guardaron { $pages } páginas en { $file }.
}
door-printed-page = De aquí se imprime: { $book }, página { $page }
door-printed-pages = De aquí se imprime: { $book }, páginas { $first }–{ $last }
door-paper-a4 = A4
door-paper-letter = Carta
door-paper-oficio = Oficio (21,6 × 33 cm)
door-paper-legal = Legal (21,6 × 35,6 cm)
door-problem-no-figures = Todavía no hay datos: importe un libro de cálculo o escriba los primeros.
door-problem-no-population = No se conoce la población; por eso nada se puede decir en personas.
door-problem-missing = { $figures ->
    [one] A este perfil le faltan los datos de un indicador; el libro lo nombra en «Lo que no sabemos».
   *[other] A este perfil le faltan los datos de { $figures } indicadores; el libro los nombra en «Lo que no sabemos».
}
door-problem-undecided = { $changes ->
    [one] Un cambio espera una decisión. Decídalo antes de imprimir; mientras tanto, el libro que trata de él nombra las dos versiones.
   *[other] { $changes } cambios esperan una decisión. Decídalos antes de imprimir; mientras tanto, cada libro nombra las dos versiones de lo que le toca.
}
door-step-gather = Reuniendo los datos
door-step-layout = Componiendo las páginas
door-step-write = Escribiendo el PDF
door-amount-decimals = «{ $typed }» tiene más de { $decimals } decimales. Si son miles, escriba por ejemplo { $thousands } o deje el signo fuera.
door-figure-at = { $indicator }, { $year }. { $problem }
door-year-outside = { $year } no sirve de año aquí: los datos van de { $first } a { $last }. Elija otro año.
door-figure-other-counts = Para este año hay otro dato, y ahora es el que cuenta: { $value } ({ $source }, { $period }).
door-figure-corrected = { $source }, { $period }: decía { $old }; ahora dice { $new }, corregido a mano.
door-deed-choice = la elección del dato que cuenta: { $series } { $year }
door-doubt-over-all = { $value } supera el total posible, { $highest }. ¿Falta el separador decimal, o el total deja a alguien fuera?
door-doubt-share-of-one = Este dato va en porcentaje y { $value } es menos de 1 %. ¿Quiso decir { $hundredfold }?
door-doubt-broken = { $value } no es un número entero, y aquí se cuentan personas o cosas enteras. ¿Qué quiso decir?
door-doubt-part-over-whole = La parte ({ $numerator }) es mayor que el total ({ $denominator }). ¿Están cambiados los dos números? Si así los da la fuente, puede guardarlos.
door-doubt-over-counts = Hasta ahora se calcula de { $numerator } sobre { $denominator } ({ $source }). Si guarda { $value }, esas cantidades se quitan y el dato deja de ser de esa fuente. También puede corregir las cantidades.
door-offer = Guardar { $value }
door-offer-counts = Guardar { $numerator } de { $denominator }
door-offer-as-typed = Guardar lo que escribí
door-offer-instead = Guardar { $value } como dato de «{ $source }»
door-year-missing = Falta el año: cuatro cifras, por ejemplo 2022.
door-number-missing = Falta el número.
door-number-two-ways = «{ $typed }» puede ser { $thousands } o { $plain }. Escriba { $thousands } o { $decimal }.
door-people-broken = «{ $typed }» no es un número de habitantes: escriba un número entero, por ejemplo { $example }.
door-doubt-two-ways = «{ $typed }» puede ser { $thousands } o { $decimal }. ¿Qué quiso decir?
door-doubt-one-way = «{ $typed }» puede ser { $possible } o { $impossible }, y { $impossible } no es posible en este dato. ¿Quiso decir { $value }?
door-objective-outside = { $value } no puede ser: este valor está entre { $lowest } y { $highest }. Cámbielo.
door-objective-reversed = El año de la meta ({ $to }) es anterior al del punto de partida ({ $from }). Cambie uno de los dos.
door-objective-step-back = La meta es peor que el punto de partida. Déjela así si se trata de frenar un deterioro; si no, corríjala.
door-problem-step-back = Objetivo «{ $title }»: la meta es peor que el punto de partida.
door-problem-no-objectives = El plan todavía no tiene ningún objetivo: se imprime con líneas para completar.
door-problem-no-actions = El plan todavía no tiene ninguna acción: se imprime con fichas en blanco para completar.
door-sides-one = A una cara
door-sides-two = A dos caras, con margen interior
door-ink-colour = En color
door-ink-copier = Para fotocopiadora: solo negro
