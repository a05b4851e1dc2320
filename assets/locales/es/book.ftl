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
