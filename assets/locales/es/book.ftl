# Lo que los libros tienen además de los datos: título, textos propios, imágenes, estado, ediciones.
book-state-draft = borrador
book-state-council = presentado para su aprobación
book-state-approved = aprobado
book-edition-council = presentada para su aprobación
book-edition-approved = aprobada
book-state-as-plan = Igual que el plan: { $state }. Se cambia en el plan, que es lo que se somete a decisión.
book-text-too-long = Este texto es demasiado largo para un solo lugar: pasa de treinta páginas. Repártalo en varios capítulos propios.
book-chapter-untitled = Un capítulo necesita un título: aparece en el índice.
book-picture-place-full =
    { $most ->
        [one] Aquí ya hay una imagen. Retírela primero.
       *[other] Aquí ya hay { $most } imágenes y no caben más. Retire primero una.
    }
book-edition-overtaken = Entretanto se hizo la edición { $number }. Haga la edición otra vez.
book-place-cover = portada
book-place-emblem = escudo
book-place-logo = logotipo
book-slot-foreword = Presentación
book-slot-municipality = El municipio
book-slot-hurry = Una página para quien tiene prisa
book-slot-goal = Objetivo
book-slot-indicator = Indicador
book-slot-zone = Comunidades
book-slot-follows = Lo que sigue
book-slot-method = Método
book-slot-summary = Resumen
book-slot-how-made = Cómo se hizo el plan
book-slot-action = Acción
book-slot-own = Capítulo propio
book-slot-named = { $chapter }: { $name }
book-slot-goal-number = Objetivo { $number }
book-picture-none = { $name } no es una imagen que un libro pueda llevar. Elija una fotografía o un dibujo en JPEG o PNG; un mapa o un escaneo se guarda como PNG desde el programa que lo muestra.
book-deed-front = el cambio de título, créditos o estado: { $book }
book-deed-approve = la constancia de que se aprobó el contenido { $code }: { $book }
book-deed-with = «{ $chapter }» impreso de nuevo: { $book }
book-deed-without = «{ $chapter }» fuera del libro: { $book }
book-deed-passage = el texto propio para «{ $place }»: { $book }
book-deed-passage-drop = vuelta a la redacción automática de «{ $place }»: { $book }
book-deed-chapter-add = el capítulo nuevo «{ $title }»
book-deed-chapter-change = el cambio del capítulo «{ $title }»
book-deed-chapter-delete = la eliminación del capítulo «{ $title }»
book-deed-picture-add = la imagen «{ $name }»
book-deed-picture-change = el cambio de lo que se dice de una imagen
book-deed-picture-remove = el retiro de una imagen del libro
book-picture-added = { $name } está en el libro. Diga en una frase qué se ve, para quien no puede verla.
book-picture-unsaid = Todavía nadie dijo qué se ve. Quien no puede verla no se entera de nada.
book-picture-narrow = Esta imagen tiene { $width } por { $height } puntos: es tan angosta que se imprime como una raya. Elija otra.
book-picture-small = Esta imagen tiene solo { $width } por { $height } puntos: se imprime borrosa. Elija una más grande.
book-picture-choose = Elija una imagen para el libro
book-pictures = Fotografías y dibujos
book-problem-stale = El texto propio para «{ $place }» se escribió con otros datos. Compárelo con lo que se redacta hoy.
book-problem-language = El texto propio para «{ $place }» está en otro idioma que el libro.
book-problem-chapter-language = El capítulo propio «{ $title }» está en otro idioma que el libro.
book-problem-picture = { $place }: { $problem }
book-problem-unsaid =
    { $count ->
        [one] De una imagen nadie dijo qué se ve. Quien no puede verla no se entera de nada.
       *[other] De { $count } imágenes nadie dijo qué se ve. Quien no puede verlas no se entera de nada.
    }
