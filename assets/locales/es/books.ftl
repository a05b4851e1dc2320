books-training = Municipio de práctica – ficticio
books-edition = Edición { $number }, borrador
books-as-of = Datos conocidos al { $date }
books-foot = { $place } · { $book } · edición { $edition } (borrador) · { $date }
books-page = Página { $page } de { $pages }
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
books-plan-no-actions = { $place } todavía no tiene acciones en este plan.
books-plan-no-actions-next = Esta edición no propone ninguna. Dice qué falta y trae fichas en blanco, para que el equipo, las comunidades y el concejo decidan qué se hará, quién lo hará y con qué dinero.
books-plan-missing = Lo que todavía falta
books-what-will-change = Lo que va a cambiar
books-number-cost = { $currency }, costo de todas las acciones
books-number-approved = del costo es dinero aprobado
books-number-to-find = { $currency }, dinero por conseguir
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
books-when = Cuándo
books-cost = Costo
books-in-currency = Montos en { $currency }
books-sheets = Fichas de las acciones
books-sheet-empty = Acción { $number }: ficha para completar
books-field = Campo
books-content = Contenido
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
books-to-find = Por conseguir
books-has-source = Tiene fuente
books-budget = Presupuesto
books-where-money-comes-from = De dónde viene el dinero
books-certainty-about = El dinero aprobado figura en un presupuesto o convenio. El solicitado espera respuesta. El dinero por solicitar tiene una fuente posible, pero todavía no se ha pedido.
books-money-to-find = Dinero por conseguir
books-nothing-to-find = Todas las acciones tienen fuentes para todo su costo.
books-before-approval = Antes de la aprobación
books-powers-to-confirm = Las competencias municipales deben ser confirmadas por la asesoría jurídica del municipio. Aquí no se imprime como ley nada que no haya sido confirmado.
books-service = Servicio
books-level-of-power = Propia, compartida o con acuerdo de otros
books-law-and-article = Ley y artículo
books-approval = Aprobación
books-approval-reserved = Reservado para el acuerdo o la resolución del concejo.
books-resolution = Número y fecha del acuerdo o resolución
books-place-and-date = Lugar y fecha
books-signature = Nombre y firma
