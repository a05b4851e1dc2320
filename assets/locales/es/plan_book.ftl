plan-book-and-more =
    { $count ->
        [one] Y una más, en «{ $chapter }».
        *[other] Y { $count } más, en «{ $chapter }».
    }
plan-book-amounts = montos en { $currency }
plan-book-prices = A precios de { $year }.
plan-book-model = Modelo de texto. Vale el que se apruebe; puede cambiarse o sustituirse por entero sin que cambie el código del plan.
plan-book-model-of = { $council } de { $place }
plan-book-model-seen = Visto el «{ $title }» ({ $edition }), con datos conocidos al { $date }, y considerando:
plan-book-model-actions =
    que el plan se propone { $objectives ->
        [0] todavía ningún objetivo
        [one] un objetivo
        *[other] { $objectives } objetivos
    } y { $actions ->
        [one] una acción
        *[other] { $actions } acciones
    };
plan-book-model-cost = que cuesta { $cost }, de los cuales { $approved } son dinero aprobado;
plan-book-model-pending = que la hoja de calidad dice qué está cumplido y qué queda pendiente;
plan-book-model-resolves = se resuelve:
plan-book-model-approve = Aprobar el «{ $title }» en la edición cuyo código está al pie de sus páginas.
plan-book-model-entrust = Encargar su ejecución a las unidades responsables que el plan nombra.
plan-book-model-budget = Incluir en el presupuesto de cada año el dinero aprobado que el plan señala, y gestionar el que falta.
plan-book-model-powers = Confirmar la competencia municipal, por ley y artículo, antes de ejecutar cada acción.
plan-book-model-report = Recibir al menos una vez al año un informe de seguimiento, y hacerlo público.
plan-book-model-empty = Todavía no hay acciones que aprobar. El texto de la resolución se imprime cuando el plan las tenga.
plan-book-signature-name = Nombre y cargo
plan-book-signature = Firma
plan-book-certificate = Certificación de la secretaría
plan-book-certificate-text = Quien firma certifica que el texto de esta página es copia fiel del que se aprobó en la sesión indicada.
plan-book-session = Sesión: fecha y número de acta
plan-book-summary = Resumen
plan-book-problem = El problema en cifras
plan-book-problem-none = Ningún objetivo se mide todavía con un indicador que tenga datos. Las cifras del municipio están en su perfil local.
plan-book-firm-and-awaiting = Qué es firme y qué espera dinero
plan-book-firm = firme
plan-book-awaiting = espera dinero
plan-book-uncosted = sin costo todavía
plan-book-firm-rule = Una acción es firme cuando el dinero aprobado cubre todo su costo.
plan-book-firm-line = Firmes: { $actions } ({ $cost }).
plan-book-firm-none = Ninguna acción es firme todavía.
plan-book-awaiting-line = Esperan dinero: { $actions } ({ $cost }).
plan-book-uncosted-line = Sin costo todavía: { $actions }.
plan-book-by-year = Costo por año
plan-book-of-firm = De acciones firmes
plan-book-of-awaiting = De acciones que esperan dinero
plan-book-all-actions = Todas
plan-book-start = De dónde partimos
plan-book-start-about = Estos son los datos con que se miden los objetivos. El perfil local trae todos los indicadores, con su avance, su cálculo y sus fuentes.
plan-book-start-caption = Dónde está el municipio en lo que el plan quiere cambiar
plan-book-not-measured = Todavía no se miden con ningún indicador: { $objectives }.
plan-book-without-figure = Su indicador todavía no tiene datos: { $objectives }.
plan-book-latest = Último dato
plan-book-objectives-caption = Qué debe cambiar, desde dónde y hasta dónde
plan-book-objective-actions = Con qué acciones
plan-book-objective-actions-caption = Los objetivos y sus acciones
plan-book-no-action-yet = todavía ninguna
plan-book-no-objective = (sin objetivo)
plan-book-state-of-money = Dinero
plan-book-actions = Acciones
plan-book-actions-caption = Todas las acciones
plan-book-before = { $name }:
plan-book-why = Por qué
plan-book-milestones = Hitos
plan-book-milestone = Qué estará hecho
plan-book-by-when = Para cuándo
plan-book-cost-lines-in-annex = Las líneas de costo están en «{ $chapter }».
plan-book-indicator-path = { $indicator }: { $from } → { $to }
plan-book-calendar = Calendario
plan-book-calendar-about = Cada acción, del primer al último año de su ficha. Las que todavía no tienen fechas se nombran.
plan-book-calendar-table = Qué empieza, qué sigue y qué termina cada año
plan-book-begins = Empiezan
plan-book-goes-on = Siguen
plan-book-ends = Terminan
plan-book-undated = Todavía sin fechas: { $actions }.
plan-book-budget-caption = Presupuesto por acción y año
plan-book-budget-caption-years = Presupuesto por acción y año, { $years }
plan-book-years-alternative = El plan cuesta { $all } en total. El año en que más se gasta es { $year }, con { $most }. La tabla dice lo mismo en números.
plan-book-sources-alternative = El dinero del plan viene de { $count } fuentes y suma { $all }; lo aprobado llega a { $approved }. La fuente que más aporta es «{ $source }», con { $most }. La tabla dice lo mismo en números.
plan-book-per-person = El plan cuesta { $amount } por habitante ({ $people } habitantes en { $year }).
plan-book-population-unknown = No se conoce la población; por eso no se dice el costo por habitante.
plan-book-line = La línea
plan-book-line-about = Sobre la línea están las acciones cuyo costo cubre el dinero aprobado, en el orden del plan; bajo ella, las que esperan dinero. La suma corre de arriba abajo.
plan-book-line-caption = Qué se puede hacer con el dinero aprobado
plan-book-line-here = La línea: hasta aquí alcanza el dinero aprobado
plan-book-line-nothing = La línea: todavía no hay nada sobre ella
plan-book-approved-money = Dinero aprobado
plan-book-running = Suma
plan-book-not-approved = Sin aprobar
plan-book-sources-caption = Quién paga, según qué tan seguro es
plan-book-to-ask = Dinero que falta aprobar
plan-book-to-ask-caption = A quién se ha pedido o se pedirá
plan-book-to-ask-none = Todo el dinero que tiene una fuente está aprobado.
plan-book-to-ask-unnamed = Todavía no se nombra ninguna fuente de dinero.
plan-book-who-asks = Quién lo gestiona
plan-book-to-find-caption = Lo que no tiene ninguna fuente
plan-book-who = Quién hace qué
plan-book-who-about = Cada unidad con sus acciones. El cargo que responde por ellas se escribe a mano mientras el plan no lo diga.
plan-book-who-caption = Acciones por unidad responsable
plan-book-who-answers = Cargo que responde
plan-book-no-unit = (sin unidad responsable)
plan-book-follow-up = Seguimiento
plan-book-follow-up-about = Los valores previstos están en línea recta entre el punto de partida y la meta: son una guía, no una promesa. Los medidos se escriben a mano, con su fuente.
plan-book-planned = Previsto
plan-book-measured = Medido
plan-book-source-measured = Fuente del dato medido
plan-book-no-path = Sin punto de partida o sin meta no hay valores previstos: { $objectives }.
plan-book-form = Formulario de seguimiento
plan-book-form-about = Una hoja por período. Conviene fotocopiarla antes de llenarla.
plan-book-form-period = Período: del … al …
plan-book-form-by = Informa (cargo y fecha)
plan-book-form-to = Se informa a
plan-book-form-done = Hecho (%)
plan-book-form-spent = Gastado
plan-book-form-state = En camino, con retraso o detenida
plan-book-form-blocker = Qué la frena
plan-book-form-decision = Decisión que se pide
plan-book-form-more = Hay más acciones que líneas: siga en otra hoja.
plan-book-quality = Hoja de calidad
plan-book-quality-about = Lo que el programa pudo revisar en este plan. Lo pendiente no impide aprobarlo, pero quien lo aprueba debe saberlo. En la última columna se escribe la razón de lo que quede así.
plan-book-quality-caption = Revisiones
plan-book-check = Qué se revisó
plan-book-state = Estado
plan-book-where-lacking = Dónde
plan-book-reason = Razón
plan-book-passed = cumplido
plan-book-nothing-to-check = nada que revisar todavía
plan-book-pending = pendiente
plan-book-check-objectives = El plan tiene objetivos
plan-book-check-actions = El plan tiene acciones
plan-book-check-series = Cada objetivo se mide con un indicador
plan-book-check-path = Cada objetivo tiene punto de partida y meta
plan-book-check-better = Ninguna meta es peor que su punto de partida
plan-book-check-start = Los puntos de partida son los datos de hoy
plan-book-check-served = Cada objetivo tiene al menos una acción
plan-book-check-serves = Cada acción sirve a un objetivo
plan-book-check-lead = Cada acción tiene unidad responsable
plan-book-check-place = Cada acción tiene lugar
plan-book-check-years = Cada acción tiene fechas
plan-book-check-plan-years = Las fechas están dentro de los años del plan
plan-book-check-cost = Cada acción tiene costo
plan-book-check-cost-years = Los costos están dentro de los años de su acción
plan-book-check-funding = Cada acción tiene fuente de dinero
plan-book-check-surplus = Ninguna acción tiene más dinero que costo
plan-book-check-decided = No queda nada por decidir entre copias del archivo
plan-book-check-powers = Las competencias están confirmadas por ley y artículo
plan-book-see-below = véase abajo
plan-book-quality-count =
    { $pending ->
        [0] Todas las revisiones se cumplen.
        [one] De { $checks } revisiones, una está pendiente.
        *[other] De { $checks } revisiones, { $pending } están pendientes.
    }
plan-book-quality-more = Lo que además conviene saber
plan-book-not-yet = Todavía no está en este plan
plan-book-not-yet-about = Quien aprueba debe saber que esta edición no dice nada sobre:
plan-book-not-yet-powers = qué puede hacer el municipio por sí mismo, qué con otros y qué solo puede pedir, con ley y artículo;
plan-book-not-yet-people = quiénes participaron, qué pidieron las comunidades y qué se les respondió;
plan-book-not-yet-priorities = por qué se eligieron estos problemas y no otros, y cuáles son sus causas;
plan-book-not-yet-zones = cuánto dinero llega a cada comunidad, salvo lo que cada acción dice de su lugar;
plan-book-not-yet-risks = los riesgos de cada acción y de los supuestos del plan;
plan-book-not-yet-gender = qué cambia para mujeres y para hombres, y qué derechos toca cada acción;
plan-book-not-yet-after = quién paga la operación y el mantenimiento cuando la acción termine.
plan-book-powers-form = Competencias por confirmar
plan-book-method = Método y fuentes
plan-book-method-plan = Lo que este libro dice de objetivos, acciones, costos y fuentes es lo que el equipo del municipio escribió. El programa suma, ordena y avisa; no propone acciones ni estima costos.
plan-book-method-money = Cada línea de costo se redondea una vez, y todo total es la suma de las líneas que están a la vista. Por eso los cuadros suman en las dos direcciones.
plan-book-method-firm = Firme quiere decir que el dinero aprobado de la propia acción cubre todo su costo. Lo que a una acción le sobra no cubre a otra.
plan-book-method-path = Los valores previstos de cada año están en línea recta entre el punto de partida y la meta.
plan-book-method-date = Todo vale al { $date }. Lo que se cambió después no está en esta edición.
plan-book-sources-of-figures = Fuentes de los datos
plan-book-no-sources = Ningún dato de este plan tiene todavía una fuente registrada.
plan-book-cost-lines = Anexo. Líneas de costo
plan-book-cost-lines-caption = Todas las líneas de costo
plan-book-four-pages = El plan en cuatro páginas
plan-book-four-pages-about = El municipio en números, lo que se hará, el dinero y lo que se pide resolver: para quienes deciden.
plan-book-town-in-numbers = El municipio en números
plan-book-goals-caption = Nivel y avance de algunos indicadores
plan-book-number-people = habitantes en { $year }
plan-book-number-of = { $indicator } ({ $year })
plan-book-what-we-do = Qué haremos
plan-book-what = Qué
plan-book-money-by-year = El dinero por año
plan-book-money-none = Todavía no hay costos ni fuentes de dinero en este plan.
plan-book-above = Sobre la línea: dinero aprobado
plan-book-below = Bajo la línea: espera dinero
plan-book-what-is-asked = Qué se pide resolver
plan-book-contacts = Con quién hablar
plan-book-contact-post = Cargo y nombre
plan-book-contact-how = Teléfono o correo
plan-book-whole-plan = El plan completo, con sus fichas y su hoja de calidad, se entrega aparte.
plan-book-more-actions =
    { $count ->
        [one] Y una acción más: véase el plan.
        *[other] Y { $count } acciones más: véase el plan.
    }
