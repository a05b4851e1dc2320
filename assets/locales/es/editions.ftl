# Ediciones: lo que se guardó, lo que cambió después, lo que se entregó.
editions-fact-latest = dato más reciente
editions-fact-progress = avance
editions-changed = Qué cambió
editions-before = Antes
editions-now = Ahora
editions-came = nuevo en esta edición
editions-was-there = en la edición anterior
editions-went = ya no está en el libro
editions-working-draft = Copia de trabajo, no es una edición
editions-code = Código de la edición: { $code }
editions-approved-by = Aprobado: { $number }
editions-approved-on = Aprobado: { $number }, { $day }
editions-since = Qué cambió desde la edición { $number }
editions-since-about = Comparado con la edición { $number } (código { $code }), con los datos conocidos al { $day }.
editions-same = Los datos, los avances, los objetivos y las acciones son los mismos. Si los códigos difieren, difieren textos, imágenes o fuentes.
editions-picture-of = Imagen de { $place }
editions-name = { $book }, edición { $number }
editions-handed = Entregada: { $folder }, { $when }
editions-standing-same = El libro, tal como está ahora, dice lo mismo que la edición { $number }.
editions-standing-none = Todavía no hay ninguna edición. Una edición guarda el libro tal como se imprime, con número y código: años después se puede mostrar lo que el concejo tuvo a la vista.
editions-standing-other = El libro, tal como está ahora, dice algo distinto de todas las ediciones.
editions-deed-make = la edición { $number }: { $book }
editions-deed-hand-over = la entrega de la edición { $number }: { $book }
editions-made =
    { $pages ->
        [one] La edición { $number } está hecha y guardada: una página, código { $code }.
       *[other] La edición { $number } está hecha y guardada: { $pages } páginas, código { $code }.
    }
editions-between = Qué cambió de la edición { $older } a la edición { $newer }
editions-changes =
    { $count ->
        [0] Los datos, los avances, los objetivos y las acciones son los mismos. Si los códigos difieren, difieren textos, imágenes o fuentes.
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
