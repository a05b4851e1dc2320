# Reunir copias de un mismo municipio, y lo que después hay que decidir.
review-brings = { $to-decide ->
    [0] { $file } tiene cambios que aquí todavía no están. No habrá nada que decidir.
    [one] { $file } tiene cambios que aquí todavía no están. Uno contradice un cambio hecho aquí: se guardan los dos y usted decide después.
   *[other] { $file } tiene cambios que aquí todavía no están. { $to-decide } contradicen cambios hechos aquí: se guardan ambas versiones y usted decide después.
}
review-brings-nothing = { $file } no tiene nada que no esté ya aquí.
review-same-file = Este es el archivo que está abierto. Elija la copia en la que trabajó otra persona.
review-changes = { $kind }: { $new ->
    [one] se agrega 1
   *[other] se agregan { $new }
}, { $changed ->
    [one] cambia 1
   *[other] cambian { $changed }
}, { $deleted ->
    [one] se elimina 1
   *[other] se eliminan { $deleted }
}
review-wide = De los { $before } elementos que hay aquí, { $changed ->
    [one] 1 cambiaría
   *[other] { $changed } cambiarían
} y { $deleted ->
    [one] 1 se eliminaría
   *[other] { $deleted } se eliminarían
}: más de la quinta parte. Compruebe que es la copia correcta. Antes se hace una copia de respaldo.
review-wide-confirm = Sí: cambiar { $changed } y eliminar { $deleted }
review-waiting = { $waiting ->
    [one] Un cambio espera a otro que esta copia no trae. Se guarda y se mostrará cuando llegue.
   *[other] { $waiting } cambios esperan a otros que esta copia no trae. Se guardan y se mostrarán cuando lleguen.
}
review-received = { $to-decide ->
    [0] Se incorporó { $file }: { $things ->
        [one] cambió { $things } elemento
       *[other] cambiaron { $things } elementos
    }. No queda nada por decidir.
    [one] Se incorporó { $file }: { $things ->
        [one] cambió { $things } elemento
       *[other] cambiaron { $things } elementos
    }. Queda una decisión pendiente.
   *[other] Se incorporó { $file }: { $things ->
        [one] cambió { $things } elemento
       *[other] cambiaron { $things } elementos
    }. Quedan { $to-decide } decisiones pendientes.
}
review-deed = la decisión sobre { $what }
review-settled = Esto ya está decidido.
review-deleted = Eliminado
review-erased = Se borró definitivamente en otro equipo; solo queda lo que se escribió aquí: { $left }
review-made = Conservado
review-changed = Cambiado: { $field } → { $value }
review-here = este equipo
review-elsewhere = otro equipo
review-nothing = (vacío)
review-unnamed = sin nombre
review-yes = sí
review-no = no
review-kind-municipality = Ficha del municipio
review-kind-series = Indicadores propios
review-kind-observation = Datos
review-kind-source = Fuentes
review-kind-target = Metas
review-kind-plan = Plan
review-kind-objective = Objetivos
review-kind-action = Acciones
review-kind-cost = Costos
review-kind-funding = Fuentes de dinero
review-kind-attachment = Archivos adjuntos
review-kind-choice = Elección del dato que cuenta
review-kind-listed = Nuestra lista
review-kind-census = Respuestas del censo
review-kind-other = Otros
review-thing-municipality = la ficha del municipio
review-thing-source = la fuente «{ $source }»
review-thing-target = la meta de «{ $series }»
review-thing-series = el indicador «{ $name }»
review-thing-plan = el plan «{ $name }»
review-thing-objective = el objetivo «{ $name }»
review-thing-action = la acción «{ $name }»
review-thing-cost = el costo «{ $name }»
review-thing-funding = el dinero de «{ $name }»
review-thing-attachment = el archivo adjunto «{ $name }»
review-thing-figure = { $series }, { $period } ({ $source })
review-thing-figure-alone = { $series }, { $period }
review-thing-choice = el dato que cuenta para { $series } { $year }
review-thing-listed = «{ $series }» en nuestra lista
review-thing-census = la respuesta «{ $answer }» del censo de { $year }
review-thing-other = algo hecho con un programa más nuevo
review-field-life = Conservar o eliminar
review-field-name = Nombre
review-field-country = País y código
review-field-region = Región
review-field-fictional = Municipio de práctica
review-field-currency = Moneda
review-field-paper = Papel
review-field-measure = Cómo se mide
review-field-figure = Dato
review-field-citation = Cómo se cita
review-field-licence = Licencia
review-field-target = Meta
review-field-years = Años
review-field-series = Indicador
review-field-baseline = Punto de partida
review-field-plan = Plan
review-field-objective = Objetivo
review-field-description = Descripción
review-field-lead = Unidad responsable
review-field-place = Lugar
review-field-cost = Costo
review-field-action = Acción
review-field-funder = Quién lo da
review-field-amount = Importe
review-field-file = Tipo y tamaño del archivo
review-field-listed = En nuestra lista
review-field-census = Cómo cuenta
review-field-other = Algo de un programa más nuevo
review-value-year = { $value } en { $year }
review-value-cost = { $quantity } × { $unit-cost } en { $year }
review-value-counts = { $numerator } de { $denominator } ({ $share })

# History and trash
history-begun = Creado
history-back-already = Esto ya está de vuelta.
history-deed-back = traer de vuelta { $what }
review-kind-setting = Palabras propias del municipio
review-thing-setting = cómo se dice aquí: { $word }
review-field-word-es = En español
review-field-word-pt = En portugués
review-field-word-en = En inglés
review-field-word-fr = En francés
review-field-setting = Lo que se usa aquí
history-kinds = { $before }, { $next }
review-field-counts = Qué se cuenta y entre qué se divide
review-field-relation = Relación con el catálogo
review-field-about = Qué mide y de dónde salen los datos
review-field-sector = Sector
review-kind-book = Libros
review-kind-passage = Textos propios de los libros
review-kind-picture = Imágenes de los libros
review-kind-edition = Ediciones
review-thing-book = título y créditos del { $book }
review-thing-approval = la aprobación del { $book }
review-thing-left-out = el capítulo «{ $chapter }» del { $book }
review-thing-passage = el texto propio para «{ $place }» del { $book }
review-thing-chapter = el capítulo propio «{ $name }»
review-thing-picture = la imagen «{ $name }»
review-thing-edition = la edición «{ $name }»
review-field-book-title = Título
review-field-team = Equipo
review-field-authors = Autores
review-field-credits = Fotografías de
review-field-responsibility = Quién responde por el contenido
review-field-state = Estado
review-field-act = Número y fecha de la resolución
review-field-approved-content = Códigos de lo aprobado
review-field-left-out = Fuera del libro
review-field-text = Texto
review-field-book-place = Lugar en el libro
review-field-caption = Leyenda
review-field-credit = Quién hizo la imagen
review-field-alternative = Qué se ve en la imagen
review-field-edition = Lo que se guardó de la edición
