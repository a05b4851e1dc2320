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
editions-same = Los datos, los avances, los objetivos y las acciones son los mismos.
editions-picture-of = Imagen de { $place }
