books-training = Municipio de práctica – ficticio
books-edition = Edición { $number }, { $state }
books-as-of = Datos conocidos al { $date }
books-foot = { $place } · { $book }
books-foot-mark = { $edition } · { $code } · { $date }
books-page = Página { $page } de { $pages }
books-table-number = Tabla { $number }
books-figure-number = Gráfico { $number }
books-continued = (continuación)
books-on-page = pág. { $page }
books-summary = Una página para quien tiene prisa
books-total = Total
books-too-large = demasiado grande para sumar
books-plan-title = Plan de acción local por los ODM
books-plan-title-years = Plan de acción local por los ODM { $first }–{ $last }
books-plan-lead =
    { $place } se propone { $objectives ->
        [one] un objetivo
        *[other] { $objectives } objetivos
    } y { $actions ->
        [one] una acción
        *[other] { $actions } acciones
    }. En total cuestan { $cost }.
books-plan-lead-no-cost =
    { $place } se propone { $objectives ->
        [one] un objetivo
        *[other] { $objectives } objetivos
    } y { $actions ->
        [one] una acción
        *[other] { $actions } acciones
    }. { $actions ->
        [one] Todavía no tiene costo.
        *[other] Todavía no tienen costo.
    }
books-plan-no-actions = { $place } todavía no tiene acciones en este plan.
books-plan-no-actions-next = Esta edición no propone ninguna. Dice qué falta, para que el equipo, las comunidades y quienes deciden ({ $council }) resuelvan qué se hará, quién lo hará y con qué dinero.
books-plan-missing = Lo que todavía falta
books-lack-objectives = Objetivos, cada uno con punto de partida y meta.
books-lack-actions = Acciones, cada una con unidad responsable, lugar y fechas.
books-lack-money = Costos por año, y quién los paga.
books-lack-powers = Competencias municipales, confirmadas por ley y artículo.
books-lack-in = { $field }: falta en { $actions }.
books-what-will-change = Lo que va a cambiar
books-number-cost = { $currency }, costo de todas las acciones
books-number-approved = del costo es dinero aprobado
books-number-to-find = { $currency }, por conseguir: sin ninguna fuente
books-objective-line = { $title }: de { $from } a { $to }.
books-objectives = Objetivos
books-objectives-about = Cada objetivo dice qué debe cambiar, cómo se mide, desde qué punto de partida y hasta qué meta.
books-no-objectives = Todavía no se ha acordado ningún objetivo. Estas líneas son para que las complete el equipo.
books-objective = Objetivo
books-measured-by = Se mide con
books-from = Punto de partida
books-to = Meta
books-actions = Lista de acciones
books-action = Acción
books-lead = Unidad responsable
books-where = Dónde
books-files = Archivos adjuntos
books-when = Cuándo
books-cost = Costo
books-sheets = Fichas de las acciones
books-sheet-empty = Acción { $number }: ficha para completar
books-what = Qué se hará
books-power = Competencia (ley y artículo)
books-indicator-of-success = Cómo lo sabremos
books-cost-by-year = Costo por año, en { $currency }
books-who-pays = Quién paga, en { $currency }
books-year = Año
books-what-is-paid = Qué se paga
books-amount = Monto
books-source-of-money = Fuente de dinero
books-certainty = Qué tan seguro
books-approved = aprobado
books-requested = solicitado
books-identified = por solicitar
books-to-find = Por conseguir (sin fuente)
books-surplus = Supera el costo por
books-has-source = Con fuente, segura o no
books-budget = Presupuesto
books-where-money-comes-from = De dónde viene el dinero
books-certainty-about = El dinero aprobado figura en un presupuesto o convenio. El solicitado espera respuesta. El dinero por solicitar tiene una fuente posible, pero todavía no se ha pedido.
books-money-to-find = Dinero por conseguir
books-to-find-about = El dinero solicitado o por solicitar no se cuenta aquí; tampoco es seguro, y figura en la tabla de arriba.
books-nothing-to-find = Todas las acciones con costo tienen fuentes para todo su costo. Cuán seguras son se ve en la tabla de arriba.
books-nothing-costed = Ninguna acción tiene costos todavía: no se puede decir cuánto dinero falta.
books-powers-to-confirm = Las competencias municipales deben ser confirmadas por la asesoría jurídica del municipio. Aquí no se imprime como ley nada que no haya sido confirmado.
books-service = Servicio
books-level-of-power = Propia, compartida o con acuerdo de otros
books-law-and-article = Ley y artículo
books-approval = Aprobación
books-approval-reserved = Reservado para: { $council }.
books-resolution = { $resolution }: número y fecha
books-signature = Nombre y firma
books-profile-title = Perfil local de los ODM
books-number-indicators = indicadores con datos
books-not-certain =
    { $count ->
        [one] Un estado de avance no es concluyente: sus datos son pocos o antiguos.
        *[other] { $count } estados de avance no son concluyentes: sus datos son pocos o antiguos.
    }
books-undecided-count =
    { $count ->
        [one] Un dato de este libro espera una decisión ({ $places }). Las últimas páginas, «{ $chapter }», nombran todo lo que se escribió.
        *[other] { $count } datos de este libro esperan una decisión ({ $places }). Las últimas páginas, «{ $chapter }», nombran todo lo que se escribió.
    }
books-municipality = El municipio
books-name = Nombre
books-code = Código
books-population = Población
books-population-sentence = En { $year } vivían en { $place } { $people } personas.
books-population-unknown = Todavía no se conoce la población. Hace falta para decir cuántas personas faltan para cada meta.
books-people-axis = personas
books-panel = Los objetivos en una página
books-panel-key = Barra: { $town }; raya gruesa: meta; círculo: { $region }; rombo: { $country }.
books-panel-band = Dos rayas unidas: la meta se cumple entre ellas.
books-indicator = Indicador
books-value = Valor
books-level = Nivel
books-missing-to-target = Faltan para la meta
books-progress = Estado de avance
books-bar-alternative = { $indicator }: { $value }.
books-bar-target = Meta: { $target }.
books-balance = Balance de los ODM
books-balance-about = Los Objetivos de Desarrollo del Milenio terminaron en 2015; la meta 7.D, en 2020. Esta página mira hacia atrás: lo que se alcanzó en la fecha límite, según los datos de entonces.
books-at-deadline = En la fecha límite
books-target = Meta
books-prorated = prorrateada
books-prorated-about = Meta prorrateada: el primer dato es posterior al año inicial de la agenda, y la meta pide el mismo esfuerzo anual en los años que quedaban. No es la lectura oficial.
books-target-line = Meta { $year }: { $value }
books-target-line-ours = Meta propuesta { $year }: { $value }
books-start-between = { $year }: { $value } (interpolado)
books-chart-caption = { $indicator }, de { $first } a { $last }
books-chart-caption-one = { $indicator }, { $year }
books-source-line = Fuente: { $sources }
books-sources-line = Fuentes: { $sources }
books-source-and = { $before }; { $next }
books-no-source = Fuente sin indicar
books-variant = Variante de { $code }: mide lo mismo de otro modo, por eso lleva su propio código y sus datos no se unen a los de { $code }.
books-no-figures = Todavía no hay datos. «Lo que no sabemos» dice cuáles faltan.
books-counts = Casos
books-count-of = { $numerator } de { $denominator }
books-figures = Datos ({ $unit })
books-mdg-clock = Reloj de los ODM:
books-unknown = Lo que no sabemos
books-unknown-about = Estos datos faltan, o estaban en el archivo y no tienen lugar en la lista. Se nombran para que alguien pueda pedirlos.
books-nothing-unknown = No se sabe de ningún dato que falte.
books-disputed = Por decidir
books-disputed-about = Aquí dos copias del archivo, o dos datos, dicen cosas distintas y nadie ha decidido todavía. Lo que este libro imprime de ello aún puede cambiar.
books-undecided = Por decidir: { $told }
books-disputed-sides = { $thing } – { $field }: { $sides }
books-disputed-figures = { $thing }: { $sides }
books-sources = Fuentes
books-source = Fuente
books-remarks = Observaciones
books-not-its-own = Escrito a mano en el municipio con su nombre, no leído de su archivo: { $figures }.
books-no-figure = Sin dato: { $reason }
books-no-figure-yet = Todavía sin dato
books-lack-newest = { $indicator }: sin dato de { $period }: { $reason }.
books-missing-since = { $indicator }: { $period } (el último dato es de { $latest })
books-missing-of = { $indicator }: { $period }
books-without-place = En el archivo, pero sin lugar en la lista
books-sources-and-method = Fuentes y método
books-sources-none = Todavía no se ha registrado ninguna fuente.
books-licence = Licencia: { $licence }.
books-method = Cómo se juzga el avance
books-method-level = Primero el nivel: el último dato, lo que falta para la meta y, para comparar, lo que tienen { $region } y { $country }. El nivel no lleva color.
books-method-targets = Donde la agenda no fija un número, la meta es una propuesta de este programa: el gráfico dice «meta propuesta» y el cálculo lo repite. El municipio puede acordar otra.
books-method-share = Después el avance: de lo que faltaba en el punto de partida, la parte que se habrá alcanzado en la fecha límite si sigue el ritmo actual. Desde { 0.95 } la meta está en camino; desde { 0.50 } el avance es insuficiente; desde { 0.10 } es lento; desde { -0.10 } no hay cambio; por debajo hay retroceso. Estos límites son una elección de este programa.
books-method-start = Si el año de partida no se midió, su valor está en el camino entre dos datos separados por doce años como máximo (una línea recta; en las tasas, el mismo porcentaje cada año), o lo representa el dato más cercano dentro de cinco años. Ese punto se dibuja hueco y lo dice.
books-method-rounding = Se calcula con todos los decimales y se redondea solo al imprimir: una diferencia puede no coincidir, en su última cifra, con los números que están a la vista.
books-method-shapes = Cada estado de avance tiene una palabra y una forma, para que se lea también en una fotocopia. Una forma sin relleno mira atrás, a una fecha límite que no se cumplió (el círculo vacío no juzga nada); una rayada no es concluyente.
books-lacks-lead = { $actions ->
    [one] Una acción no tiene unidad responsable.
   *[other] { $actions } acciones no tienen unidad responsable.
}
books-lacks-cost = { $actions ->
    [one] Una acción no tiene costo.
   *[other] { $actions } acciones no tienen costo.
}
books-lacks-funding = { $actions ->
    [one] Una acción no tiene fuente de dinero.
   *[other] { $actions } acciones no tienen fuente de dinero.
}
books-live-clock = Reloj de los ODS:
books-all-figures = Anexo 1. Todos los datos
books-all-figures-about = Cada dato con los casos que hay detrás, su fuente (el número remite a la lista de fuentes) y, si se leyó de un archivo, su lugar en él.
books-interval = Intervalo
books-cell = Lugar en el archivo
books-calculations = Anexo 2. Cómo se calculó cada estado de avance
books-calculations-about = Paso por paso, con los números de este municipio. Primero el reloj que corre, después el que ya se cerró.
books-see-figures = Todos los datos:
books-see-calculation = Cómo se calculó:
books-contents = Contenido
books-list-of-figures = Gráficos
books-list-of-tables = Tablas
books-imprint = Sobre esta edición
books-imprint-publisher = Publica
books-imprint-edition = Edición
books-imprint-day = Datos conocidos al
books-imprint-cite = Cómo citarla
books-responsibility = Los datos son de las fuentes que se nombran junto a cada uno. De los textos responde { $place }. Donde falta un dato, el libro lo dice; ninguno se inventó ni se estimó sin decirlo.
books-how = Cómo leer este libro
books-how-steps = Cada indicador se lee en dos pasos. Primero el nivel: dónde está el municipio y cuánto falta para la meta, en puntos y en personas. Después el avance: si al ritmo actual se llega a tiempo.
books-how-word = Forma y palabra
books-how-inside = Por dentro
books-how-meaning = Qué quiere decir
books-how-signs = La palabra va siempre junto a su forma, para que se lea igual en una fotocopia. Una raya (–) quiere decir que no hay dato. Un número entre corchetes, como [1], remite a la lista de fuentes.
books-how-example = Un ejemplo de este libro
books-means-tick = La meta está cumplida, o un mal ya desciende desde su máximo.
books-means-disc = Al ritmo actual se llega a la meta a tiempo, o casi.
books-means-diamond = Se avanza, pero en la fecha límite se habrá recorrido más de la mitad del camino y no todo; o un mal dejó de aumentar.
books-means-square = Se avanza poco o nada: se recorre menos de la mitad del camino.
books-means-triangle = Se está más lejos de la meta que al comenzar.
books-means-ring = Faltan datos que se puedan comparar, o falta una meta.
books-filled = llena
books-hatched = rayada
books-outlined = sin relleno
books-means-filled = Lo que dicen los datos. Si son porcentajes sin el número de casos, el cálculo lo avisa.
books-means-hatched = No es concluyente: con pocos casos o datos antiguos, el azar puede explicar el cambio.
books-means-outlined = Mira atrás: la fecha límite ya pasó. El círculo vacío no juzga: falta un dato o una meta.
books-clocks = Dos relojes, los mismos datos
books-clocks-about = El reloj de los ODM fue de 1990 a 2015 y está cerrado: se dice en pasado qué se cumplió. El de los ODS va de 2015 a 2030 y sigue corriendo.
books-clock-mdg = ODM
books-clock-sdg = ODS
books-read-from = Leído de: { $cells }.
books-imprint-team = Equipo
books-imprint-authors = Textos
books-imprint-code = Código
books-imprint-credits = Fotografías
books-imprint-cover = Portada: { $told }
books-imprint-licence = Licencia de los datos
books-cite = { $place } ({ $year }). { $title }. { $edition }.
books-code-about = El código es la huella del contenido: dos ejemplares con el mismo código dicen lo mismo. El acto de aprobación no lo cambia.
books-foreword = Presentación
books-goals = Objetivo por objetivo
books-chapter-first = Al comienzo del libro
books-place-empty = Nada todavía
books-place-begun = Empezado y sin guardar
books-place-drafted = Redactado con los datos
books-place-own = Texto propio
books-place-stale = Texto propio; los datos cambiaron después
books-left-behind = Quién se queda atrás
books-left-behind-about = El promedio del municipio esconde diferencias. Esta tabla nombra, para los indicadores con la mayor distancia, el lugar que está peor y el que está mejor.
books-worst-place = Peor lugar
books-best-place = Mejor lugar
books-gap-of-places = Distancia
books-short-profile = Perfil local, edición corta
books-short-profile-about = Lo que lee un concejo: todo a la vista y el objetivo 7 en detalle, sin anexos.
books-profile-title-short = Perfil local de los ODM, edición corta
