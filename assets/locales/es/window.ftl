# Lo que dice la página de la ventana: títulos, botones, ayudas. Las frases sobre los datos vienen del núcleo.

# The frame
window-name = Ceiba
window-subtitle = Perfil local y plan de acción
window-skip = Ir directo al trabajo
window-working = Trabajando…
window-cancel = Cancelar
window-back = Volver
window-error-copy = Copiar los detalles
window-error-copied = Detalles copiados
window-error-close = Cerrar
window-undo = Deshacer: { $what }
window-undo-nothing = Nada que deshacer
window-redo = Rehacer: { $what }
window-redo-nothing = Nada que rehacer
window-undone = Se deshizo: { $what }
window-redone = Se rehízo: { $what }
window-take-back = Deshacer
window-understood = Entendido
window-already-open = Ceiba ya estaba abierto: se trajo su ventana al frente.
window-locked = Solo lectura
window-saved = Guardado { $time }
window-saved-nothing = Todavía no hay nada que guardar
window-language = Idioma
window-other-files = Otros municipios
window-mark-fictional = EJEMPLO · municipio ficticio
window-mark-example = EJEMPLO · datos reales
window-example-remove = Quitar el ejemplo
window-steps = Pasos
window-step-begun = empezado
window-step-empty = sin empezar
window-step-profile = Perfil
window-step-import = Importar una hoja de cálculo
window-step-data = Datos
window-step-indicators = Nuestros indicadores
window-step-plan = Plan
window-step-actions = Objetivos y acciones
window-onward = Seguir
window-next = Siguiente: { $page }
window-step-print = Imprimir
window-step-municipality = Municipio

# Words used on several pages
window-year = Año
window-value = Valor
window-source = Fuente
window-sources = Fuentes
window-remarks = Observaciones
window-figures = Datos
window-indicator = Indicador
window-country = País
window-as-of = Datos conocidos hasta el { $date }

# First run
window-start-question = ¿Qué desea hacer?
window-door-profile = Un perfil con mis datos
window-door-profile-text = De una hoja de cálculo a un perfil impreso: cómo está el municipio y cómo avanza.
window-door-profile-go = Empezar un perfil
window-door-plan = Un plan de acción con mi equipo
window-door-plan-text = Objetivos, acciones, costos y quién paga, listos para mostrarlos al concejo.
window-door-plan-go = Empezar un plan
window-door-learn = Aprender con un ejemplo
window-door-learn-text = Conozca un archivo ya hecho. Se quita con un clic.
window-example-earlier = Abrirlo en un punto anterior
window-example-workbook = Usar la hoja del ejemplo
window-example-fictional = ficticio
window-example-real = datos reales
window-start-continue = Continuar su trabajo
window-start-open = Continuar desde un archivo o una memoria USB…
window-recent-changed = último cambio: { $time }
window-recent-gone = no está; quizá falta conectar la memoria USB
window-recent-forget = Quitar de la lista
window-recent-forget-named = Quitar de la lista: { $name }

# The municipality
window-town-new = Su municipio
window-town-new-text = Por ahora bastan el nombre y el país. Todo se puede cambiar después.
window-town-question = Lo que cada página y cada libro dicen del municipio. Cada campo se guarda al salir de él.
window-town-name = Nombre
window-town-country = País
window-town-country-choose = Elija un país
window-town-region = Región
window-town-region-hint = Departamento, provincia o estado
window-town-code = Código nacional
window-town-code-hint = Como lo escriben las oficinas de estadística, con sus ceros; puede quedar vacío
window-town-population = Población
window-town-population-year = Año de la población
window-town-population-hint = Último censo o estimación; puede quedar vacío
window-town-begin = Empezar con { $name }
window-town-begin-unnamed = Empezar
window-town-currency = Moneda del plan
window-town-currency-hint = Tres letras, por ejemplo GTQ, BRL o HTG. Los montos ya escritos no se convierten.
window-town-paper = Papel de los libros
window-town-population-by-year = Población por año
window-town-population-none = Todavía no se conoce la población. La trae una hoja de cálculo con población, o escríbala en la tabla de datos: agregue allí la fila «Población».
window-town-population-edit = Corregir o agregar en la tabla de datos
window-town-missing = Para empezar falta: { $what }.
window-town-people = Habitantes
window-words-title = Cómo se llaman las cosas: { $country }
window-words-text = Así hablan las páginas y los libros de este municipio; idioma de las palabras: { $language }. Si aquí se dice de otro modo, escríbalo bajo «Aquí se dice»; si lo borra, vuelve lo del país.
window-words-what = Qué
window-words-own = Aquí se dice
window-words-country = Según el archivo del país
window-words-country-reviewed = Según el archivo del país, revisado en { $month }
window-words-own-named = Aquí se dice: { $label }

# Import
window-import-question = El programa dice qué entendió. Nada se guarda hasta que usted lo indique.
window-import-empty = Su hoja de cálculo, tal como está
window-import-empty-text = Elija una hoja de cálculo de su oficina o de su ministerio, o suéltela en esta ventana. Los títulos, las notas y las comas pueden quedar como están; el archivo no se modifica.
window-import-choose = Elegir una hoja de cálculo…
window-import-type = Escribir los datos a mano
window-import-sheet = Hoja
window-import-sheet-hidden = { $name } (oculta)
window-import-source = Fuente de estos datos
window-import-source-hint = Oficina, título y año, tal como debe imprimirse
window-import-recognised =
    { $count ->
        [one] 1 indicador reconocido
       *[other] { $count } indicadores reconocidos
    }
window-import-recognised-none = Ninguna fila ni columna de esta hoja se reconoció como indicador. Mire otra hoja o escriba los datos.
window-import-in-file = En el archivo
window-import-why = Seguridad y motivo
window-import-figures = Datos
window-import-aside =
    { $count ->
        [one] 1 nombre dejado de lado
       *[other] { $count } nombres dejados de lado
    }
window-import-aside-none = Se reconocieron todos los nombres de la hoja.
window-import-aside-about = Elija qué significa cada nombre o déjelo de lado: se conserva con la importación y el perfil lo nombra.
window-import-cells =
    { $count ->
        [one] 1 celda por revisar
       *[other] { $count } celdas por revisar
    }
window-import-cells-none = Ninguna celda necesita una decisión.
window-import-cells-about = Decida qué dice cada celda. Mientras no lo haga, el programa sigue como aquí se explica.
window-import-meaning = Qué significa «{ $name }»
window-import-leave-aside = Dejar de lado
window-import-proposed = Como propone el programa
window-import-as-read = Tomar como se leyó: { $text }
window-import-take-value = Tomar como { $text }
window-import-other-value = Otro valor…
window-import-leave-out = No guardar
window-import-cell-says = Qué dice { $cell }
window-import-alike =
    { $count ->
        [one] y otra celda igual de la columna
       *[other] y otras { $count } celdas iguales de la columna
    }
window-import-value-of = Valor para { $cell }
window-import-use-value = Usar este valor
window-import-until-value = Hasta que use un valor, esta celda no se guarda.
window-import-change = Cambiar
window-import-change-of = Cambiar qué significa «{ $name }»
window-search-hint = Escriba unas letras
window-search-none = Nada se llama así.
window-import-findings =
    { $count ->
        [one] 1 punto por revisar
       *[other] { $count } puntos por revisar
    }
window-import-will-store =
    { $count ->
        [one] Se guardará 1 dato del municipio
       *[other] Se guardarán { $count } datos del municipio
    }
window-import-comparison =
    { $count ->
        [one] 1 dato de otro lugar, que se guarda para comparar
       *[other] { $count } datos de otros lugares, que se guardan para comparar
    }
window-import-whose = Territorio
window-import-figure = Dato
window-import-cell = Celda
window-import-replaces = Guardado hasta ahora
window-import-other = Dejar este archivo
window-import-go =
    { $count ->
        [one] Importar 1 dato
       *[other] Importar { $text } datos
    }
window-import-go-other =
    { $count ->
        [one] Importar 1 dato de { $town } aquí
       *[other] Importar { $text } datos de { $town } aquí
    }
window-import-done = Datos importados: { $count }
window-import-stored = Listo
window-import-see-indicators = Ver nuestros indicadores
window-import-see-data = Ver los datos
window-import-another = Importar otra hoja de cálculo…

# Data
window-data-question = Todos los datos del municipio, año por año. Cada cambio se guarda al instante.
window-data-keys = Flechas: moverse · escriba para cambiar («n.d.» dice por qué no hay dato) · Entrar: guardar y bajar · Tab: guardar y seguir · Esc: descartar · Supr: borrar · Mayús + flechas: elegir un bloque · Ctrl+C y Ctrl+V: copiar y pegar · Ctrl+R y Ctrl+D: rellenar
window-data-empty = Todavía no hay datos
window-data-empty-text = Esta tabla muestra indicadores hacia abajo y años hacia la derecha. Se llena con una hoja de cálculo, o elija abajo un indicador y escriba.
window-data-panel = El dato elegido
window-data-conflict = dos versiones, por decidir
window-data-numerator = Cuántos cumplen
window-data-denominator = De un total de
window-data-keep-counts = Guardar estas cantidades
window-data-period = Período
window-data-period-hint = Si no es el año entero: 2020–2024, 2024-03 (marzo), 2023/24 (año escolar)
window-data-keep-source = Guardar período y fuente
window-data-type-here = Escriba un dato en la celda elegida.
window-data-blank = Por qué no hay dato
window-data-not-blank = –
window-data-history = Historia del dato
window-data-add-indicator = Agregar un indicador
window-data-add-none = Elija un indicador
window-data-add = Agregar a la tabla
window-data-others =
    { $count ->
        [one] otro dato para este año
       *[other] otros { $count } datos para este año
    }
window-data-which = Cuál cuenta para { $year }
window-data-entries = Lo que todavía no se guardó
window-data-entry-open = Volver a la celda
window-data-entry-drop = Descartar «{ $typed }»
window-data-entry-typed = «{ $typed }», sin guardar
window-data-to-counts = Corregir las cantidades

# Indicators
window-indicators-question = ¿Cómo estamos y estamos avanzando? Son dos preguntas distintas.
window-indicators-latest = Último dato
window-indicators-level = Nivel
window-indicators-people = Faltan para la meta
window-indicators-progress = Estado de avance
window-indicators-key = Barra: nuestro nivel · raya: meta · círculo: { $region } · rombo: país
window-indicators-empty = Ningún indicador tiene datos todavía
window-indicators-empty-text = Aquí cada indicador muestra cómo está el municipio y si avanza hacia su meta. Una hoja de cálculo es la manera más rápida de llenar la lista.
window-calculation = Mostrar el cálculo

# Plan
window-plan-question = Qué debe cambiar, qué se hará, cuánto cuesta y quién paga.
window-plan-empty = El plan empieza con un objetivo
window-plan-empty-text = Un objetivo dice qué debe cambiar, de cuánto a cuánto y para cuándo. Las acciones dicen qué se hará. Nada se escribe por usted: el plan es de su equipo.
window-plan-objective = Objetivo
window-plan-objective-new = Nuevo objetivo
window-plan-objective-add = Agregar el objetivo
window-plan-objective-title = Qué debe cambiar
window-plan-objective-hint = Como un resultado que la gente notará, no como una tarea
window-plan-measured = Se mide con
window-plan-measured-none = Todavía no se mide
window-plan-not-measured = Todavía no se mide
window-plan-from = Punto de partida
window-plan-to = Por alcanzar
window-plan-action = Acción
window-plan-action-new = Nueva acción
window-plan-action-add = Agregar la acción
window-plan-action-add-to = Nueva acción para «{ $name }»
window-plan-action-title = Qué se hará
window-plan-action-hint = En una línea, con una cantidad si la hay
window-plan-description = Con más detalle
window-plan-lead = Unidad responsable
window-plan-lead-hint = Un cargo o una oficina, no una persona
window-plan-place = Dónde
window-plan-place-hint = Comunidades o barrios, como ustedes los llaman
window-plan-first-year = Primer año
window-plan-last-year = Último año
window-plan-costs = Cuánto cuesta
window-plan-cost-title = Qué se paga
window-plan-cost-add = Agregar un costo
window-plan-amount = Monto ({ $currency })
window-plan-funding = Quién paga
window-plan-payer = Fuente del dinero
window-plan-certainty = Qué tan seguro es
window-plan-funding-add = Agregar una fuente
window-plan-remove = Quitar
window-plan-remove-line = Quitar la línea { $number }
window-plan-keep = Guardar los cambios
window-plan-back = Volver sin cambios
window-plan-drafts = Empezado y sin guardar
window-plan-draft-open = Seguir escribiendo
window-plan-draft-drop = Descartar
window-plan-draft-untitled = sin nombre todavía
window-plan-draft-kept = Lo escrito queda aquí, en este equipo, aunque se cierre el programa o se vaya la luz. Nada de esto está guardado todavía en el plan.
window-plan-keys = Esc: dejarlo para después; lo escrito espera en «Empezado y sin guardar»
window-plan-kept = Guardado: { $name }
window-plan-deleted = Eliminado: { $name }
window-plan-edit = Cambiar
window-plan-edit-named = Cambiar «{ $name }»
window-plan-delete = Eliminar
window-plan-delete-named = Eliminar «{ $name }»
window-plan-no-objective = Todavía sin objetivo
window-plan-no-lead = nadie designado todavía
window-plan-loose = Acciones sin objetivo
window-plan-totals = Todo el plan
window-plan-total = Total
window-plan-to-find = Dinero por conseguir (sin fuente)
window-plan-start-take = Partir de { $value }
window-plan-start-taken = «{ $name }» parte ahora de { $value }
window-plan-surplus = Más de lo que cuestan algunas acciones

# Print
window-print-question = Las páginas tal como saldrán de la impresora.
window-print-book = Libro
window-print-language = Idioma del libro
window-print-paper = Papel
window-print-sides = Hojas
window-print-ink = Tinta
window-print-pdf = Crear el PDF…
window-print-decide = Decidir ahora
window-print-problems =
    { $count ->
        [one] 1 detalle que el lector notará
       *[other] { $count } detalles que el lector notará
    }
window-print-pages = Páginas de { $title }
window-print-page = { $number } de { $count }

# Share: taking in what others did, and deciding
window-step-share = Compartir
window-share-question = ¿Qué hicieron los demás y qué hay que decidir?
window-share-hand-over = Entregar su trabajo a otra persona
window-share-hand-over-text = Una copia de este archivo, comprobada, para la memoria USB o la carpeta que usted elija. Quien la reciba la incorpora en su propio equipo.
window-share-title = Traer el trabajo de otra persona
window-share-text = Elija la copia (.ceiba) de este mismo municipio en la que trabajó otra persona, por ejemplo en una memoria USB. Primero verá qué trae; nada cambia hasta que usted lo incorpore.
window-share-choose = Elegir la copia…
window-share-take = Incorporar estos cambios
window-share-leave = Dejar esta copia
window-share-decisions =
    { $count ->
        [0] Nada por decidir
        [one] 1 decisión pendiente
       *[other] { $count } decisiones pendientes
    }
window-share-decisions-text = Cuando dos personas cambian lo mismo sin verse, se guardan las dos versiones y aquí usted elige. Mientras tanto puede seguir trabajando. Una decisión no se quita con «Deshacer»: para decidir de otro modo, cambie el dato, el objetivo o la acción en su página. Las dos versiones quedan en la historia.
window-share-before = Antes: { $text }
window-share-before-none = Antes no había nada en común.
window-share-shown = se muestra por ahora
window-share-take-side = Quedarse con esta
window-share-take-side-heard = Quedarse con: { $text }
window-share-combine = Escribir una versión que reúna ambas
window-share-combined = Versión reunida
window-share-combine-save = Guardar esta versión
window-share-keep = Conservar
window-share-delete = Eliminar
window-share-decided = Decidido: { $what }. Si cambia de opinión, cámbielo en su página.
window-share-first = Se muestran las primeras { $shown }; al decidir aparecen las demás.

# History and trash
window-step-history = Historia y papelera
window-history-question = ¿Quién hizo qué y qué se puede recuperar?
window-history-title = Historia
window-history-empty = Todavía no se ha hecho nada en este archivo.
window-history-what = Qué se hizo
window-history-who = Quién
window-history-when = Cuándo
window-history-changes = Cambios
window-history-older = Hay cambios más antiguos que aquí no se muestran.
window-history-of = Historia de cambios
window-trash-title = Papelera
window-trash-empty = La papelera está vacía. Lo que se elimina queda aquí y se puede recuperar. Un dato borrado no pasa por aquí: su celda guarda su historia.
window-trash-parts =
    { $count ->
        [one] y 1 parte más
       *[other] y { $count } partes más
    }
window-trash-restore = Recuperar
window-trash-restore-heard = Recuperar: { $what }
window-trash-restored = Recuperado: { $what }

# Backups
window-step-copies = Copias de respaldo
window-copies-question = ¿Está a salvo lo hecho, y cómo se vuelve atrás?
window-copies-outside = Fuera de este equipo
window-copies-hand-over = Entregar una copia…
window-copies-daily = Una copia visible cada día
window-copies-daily-text = Cuando algo cambia, el programa deja en esta carpeta una copia comprobada que se puede enviar o llevar:
window-copies-folder = Elegir otra carpeta…
window-copies-here = En este equipo
window-copies-here-text = El programa las hace solo y conserva las de 7 días, 4 semanas y 6 meses. Las que llevan un nombre se quedan.
window-copies-make = Hacer una copia ahora
window-copies-name = Nombre de la copia
window-copies-name-hint = Puede quedar vacío. Con un nombre, como «Para el concejo», se queda para siempre.
window-copies-back = Volver a esta…
window-copies-back-heard = Volver a esta… ({ $when })
window-copies-back-heard-of = Volver a esta… ({ $when }, { $which })
window-copies-same-minute = la { $number }.ª de esa hora
window-copies-will-be = Quedará lo de la copia: { $holds }.
window-copies-will-be-but-erased = Quedará lo de la copia, menos lo que se borró definitivamente.
window-copies-aside = Lo de ahora no se borra: { $holds }. Se aparta y queda en esta lista.
window-copies-restore = Restaurar esta copia
window-copies-stay = Seguir con lo de ahora
window-copies-replaced = lo que había antes de restaurar
window-copies-damaged = archivo dañado
window-copies-empty = Todavía no hay ninguna. La primera se hace sola la próxima vez que abra este archivo.
window-files = Archivos adjuntos
window-files-empty-action = Una fotografía del lugar, el acuerdo, una cotización: lo que muestre que esta acción tiene sustento. Los archivos viajan con el archivo del municipio, y el plan impreso los nombra.
window-files-empty-town = El acuerdo que dio inicio a este trabajo, el acta que nombra al equipo: lo que después pedirán otras oficinas. Los archivos viajan con el archivo del municipio.
window-files-limits = Hasta 10 MB cada uno. Las fotografías se reducen solas, se enderezan y dejan de decir dónde se tomaron.
window-files-add = Adjuntar archivos…
window-files-save = Guardar una copia…
window-files-save-named = Guardar una copia de { $name }
window-files-remove = Quitar
window-files-remove-named = Quitar { $name }
window-files-removed = Se quitó: { $name }
window-files-missing = Su contenido todavía no está en este equipo. Llegará con la copia de un colega que lo tenga («Compartir»).
window-files-later = Agregue primero la acción; después podrá adjuntarle archivos.
window-erase = Borrar definitivamente…
window-erase-heard = Borrar definitivamente: { $what }
window-erase-title = Borrar definitivamente: { $what }
window-erase-which = ¿Qué debe desaparecer?
window-erase-stay = Estas copias lo conservan: tienen nombre, se dejaron aparte o tienen cambios que aquí no están. Si también debe desaparecer de ahí, elimínelas usted:
window-erase-nothing = Antes no se escribió nada más aquí. Si debe desaparecer lo que dice ahora, escriba primero otra cosa y guárdela.
window-erase-do = Borrar definitivamente
window-erase-leave = Conservarlo
window-erase-leave-them = Dejarlas
window-plan-contact = Contacto
window-plan-contact-hint = A quién llamar. Se queda en este equipo: ni se imprime ni se envía.

## About an indicator.
window-about-title = Sobre este indicador
window-about-measures = Qué mide
window-about-why = Por qué importa
window-about-how = Cómo se calcula
window-about-example = Ejemplo con datos inventados
window-about-sources = De dónde suelen salir los datos
window-about-traps = Cuidado con esto

# Fuentes
window-step-sources = Fuentes
window-sources-question = ¿Quién publicó los datos y qué documento lo muestra?
window-sources-empty = Todavía no hay ninguna fuente
window-sources-empty-text = Una fuente dice quién publicó un dato, en qué y de qué año. Cada importación trae la suya, y cada dato que se escribe nombra una.
window-sources-unnamed = Sin nombre
window-sources-figures =
    { $count ->
        [0] ningún dato
        [one] 1 dato
       *[other] { $text } datos
    }
window-sources-blanks =
    { $count ->
        [one] 1 celda sin dato
       *[other] { $count } celdas sin dato
    }
window-sources-files =
    { $count ->
        [one] 1 archivo
       *[other] { $count } archivos
    }
window-sources-publisher = Quién lo publicó
window-sources-title = Título
window-sources-licence = Licencia
window-files-empty-source = La publicación misma, la carta con que llegó, la página escaneada: lo que pruebe estos datos. Los archivos viajan con el archivo del municipio.
window-author = Quién escribe en este equipo
window-author-hint = Por ejemplo: Planificación. Acompaña cada cambio en la historia y donde dos copias se contradicen, y viaja con el archivo; basta el cargo o la oficina.
