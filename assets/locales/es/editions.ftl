# Ediciones: lo que se guardó, lo que cambió después, lo que se entregó.
editions-fact-latest = dato más reciente
editions-fact-progress = avance
editions-changed = Qué cambió
editions-before = Antes
editions-now = Ahora
editions-came = nuevo en esta edición
editions-was-there = en la edición anterior
editions-went = ya no está en el libro
editions-was-otherwise = de otro modo
editions-rewritten = cambiado en esta edición
editions-passage = texto propio: { $place }
editions-chapter = capítulo propio: { $title }
editions-pictures = imágenes: { $place }
editions-left-out = capítulo fuera del libro: { $chapter }
editions-working-draft = Copia de trabajo, no es una edición
editions-code = Código de la edición: { $code }
editions-content-code = Código del contenido: { $code }
editions-approved-by = Aprobado: { $number }
editions-approved-on = Aprobado: { $number }, { $day }
editions-what-edition = la edición { $number } ({ $code })
editions-what-content = el contenido con el código { $code }
editions-approved-same = Lo aprobado es { $what }. El libro, tal como está ahora, dice exactamente eso.
editions-approved-before = Lo aprobado es { $what }; desde entonces cambió el contenido. El libro se imprime como borrador hasta que se apruebe también el contenido nuevo.
editions-approved-elsewhere = Lo aprobado es { $what }. En otro idioma el libro tiene otras palabras y se imprime como borrador hasta que se aprueben también.
editions-approved-unknown = No consta qué contenido se aprobó. El libro se imprime como borrador hasta que usted diga que es este.
editions-code-now = Código del contenido de ahora: { $code }
editions-since = Qué cambió desde la edición { $number }
editions-since-about = Comparado con la edición { $number } (código { $code }), con los datos conocidos al { $day }.
editions-since-language = La edición { $number } está en otro idioma ({ $language }). El idioma no cuenta como cambio.
editions-same = Los datos, los avances, los objetivos, las acciones, los textos propios y las imágenes son los mismos. Si los códigos difieren, difieren el idioma, la fecha, las fuentes o la redacción del programa.
editions-picture-of = Imagen de { $place }
editions-name = { $book }, edición { $number }
editions-handed = Entregada: { $folder }, { $when }
editions-standing-same = El libro, tal como está ahora, dice lo mismo que la edición { $number }.
editions-standing-translated = El libro, tal como está ahora, dice lo mismo que la edición { $number } ({ $code }), que está en otro idioma ({ $language }). En este idioma sería otra edición del mismo contenido.
editions-standing-none = Todavía no hay ninguna edición. Una edición guarda el libro tal como se imprime, con número y código: años después se puede mostrar lo que el concejo tuvo a la vista.
editions-standing-other = El libro, tal como está ahora, dice algo distinto de todas las ediciones.
editions-deed-make = la edición { $number }: { $book }
editions-deed-hand-over = la entrega de la edición { $number }: { $book }
editions-made-already = El libro dice lo mismo que la edición { $number } (código { $code }): es esa edición, y no se hizo otra.
editions-made =
    { $pages ->
        [one] La edición { $number } está hecha y guardada: una página, código { $code }.
       *[other] La edición { $number } está hecha y guardada: { $pages } páginas, código { $code }.
    }
editions-between = Qué cambió de la edición { $older } a la edición { $newer }
editions-changes =
    { $count ->
        [0] Los datos, los avances, los objetivos, las acciones, los textos propios y las imágenes son los mismos. Si los códigos difieren, difieren el idioma, la fecha, las fuentes o la redacción del programa.
        [one] Cambió una cosa.
       *[other] Cambiaron { $count } cosas.
    }
editions-not-here = Lo que se guardó de la edición { $number } no está en este equipo. Incorpore la copia de un colega que lo tenga («Compartir»).
editions-saved = { $file } está en { $folder }. Se volvió a leer y está completo.
editions-deed-delete = la eliminación de la edición { $number }: { $book }
editions-stay-when-erased =
    { $count ->
        [one] La edición guardada queda como se imprimió. Si dice lo que aquí se borra, elimínela también («Imprimir», «Ediciones») y bórrela en la papelera.
       *[other] Las { $count } ediciones guardadas quedan como se imprimieron. Si en alguna edición está lo que aquí se borra, elimínela también («Imprimir», «Ediciones») y bórrela en la papelera.
    }
