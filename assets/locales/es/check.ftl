# Lo que está mal en las páginas de un libro, visto antes de imprimirlo.
check-untagged = Página { $page }: un lector de pantalla no lee «{ $words }».
check-no-alternative = Página { $page }: una imagen no tiene palabras para quien no puede verla.
check-skipped-level = Página { $page }: el título «{ $words }» se salta un nivel.
check-no-head = Página { $page }: la tabla que empieza con «{ $words }» no tiene encabezados.
check-off-page = Página { $page }: «{ $words }» se sale de la página.
check-outside-chart = Un gráfico tiene texto fuera de su marco: «{ $words }».
check-overlap = Página { $page }: hay palabras encima de otras: «{ $words }».
check-missing-glyph = Página { $page }: algunos caracteres no se pueden imprimir y salen como un recuadro vacío: «{ $words }».
check-no-caption = Un gráfico o una tabla no tiene título: «{ $words }».
check-wordless-link = Página { $page }: un enlace no tiene palabras; lleva a { $words }.
check-lost-reference = Una referencia no lleva a ninguna parte: «{ $words }».
check-lost-picture = Página { $page }: una imagen no se puede imprimir; en su lugar hay un recuadro: «{ $words }».
check-thin-line = Página { $page }: una línea es demasiado fina para una fotocopiadora ({ $words }).
check-small-type = Página { $page }: estas palabras son demasiado pequeñas para leerlas: «{ $words }».
