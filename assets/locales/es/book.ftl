# Lo que los libros tienen además de los datos: título, textos propios, imágenes, estado, ediciones.
book-state-draft = borrador
book-state-council = presentado para su aprobación
book-state-approved = aprobado
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
book-slot-follows = Qué sigue
book-slot-method = Método
book-slot-summary = Resumen
book-slot-how-made = Cómo se hizo el plan
book-slot-action = Acción
book-slot-own = Capítulo propio
book-slot-named = { $chapter }: { $name }
book-slot-goal-number = Objetivo { $number }
book-picture-none = { $name } no es una imagen que un libro pueda llevar. Elija una fotografía o un dibujo en JPEG o PNG; un mapa o un escaneo se guarda como PNG desde el programa que lo muestra.
