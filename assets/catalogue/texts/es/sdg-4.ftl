school-proficiency =
    .measures = De cada 100 alumnos evaluados, cuántos alcanzan por lo menos el nivel mínimo en lectura y en matemáticas, al empezar la primaria, al terminarla y al terminar la secundaria baja.
    .why = Estar en el aula no es aprender. Si los niños pasan de grado sin leer bien, el municipio puede apoyar bibliotecas, refuerzo, transporte y comida escolar.
    .how = Para cada grado y materia, cuente los alumnos en el nivel mínimo o más arriba y divida entre los que rindieron la prueba. Use un solo grado y una sola materia por serie y póngalos en la nota.
    .sources = Prueba nacional de aprendizaje, si publica resultados por municipio; dirección de educación; prueba propia aplicada con apoyo de una universidad.
    .traps = El promedio de puntos no es el porcentaje que alcanza el nivel. Si el día de la prueba faltan los alumnos más atrasados, el resultado mejora solo. Una prueba nueva o un nivel redefinido corta la serie. Quienes dejaron la escuela no aparecen.

school-lower_secondary-completion =
    .measures = De cada 100 jóvenes que ya pasaron por 3 a 5 años la edad del último grado de la secundaria baja, cuántos terminaron ese nivel.
    .why = Sin ese nivel cuesta conseguir un empleo formal o seguir estudiando. Si muchos no lo terminan, suele faltar una secundaria cerca, un bus o una beca.
    .how = Fije la edad oficial del último grado y súmele de 3 a 5 años; si el grado se cursa a los 14, mire de 17 a 19. Cuente los jóvenes de esas edades que aprobaron el último grado y divida entre todos los de esas edades.
    .sources = Censo de población; encuesta de hogares con muestra suficiente. Los registros escolares no sirven solos, porque no ven a quien dejó de estudiar.
    .traps = No es la tasa bruta de graduación, que divide los que terminan este año entre los niños de una edad. Tampoco es «asistió»: pida grado aprobado. Los jóvenes que se fueron a estudiar o a trabajar a otra ciudad no están en el censo local.

school-preprimary-participation =
    .measures = De cada 100 niños y niñas a los que les falta un año para la edad oficial de primaria, cuántos asisten a preescolar o a otro programa organizado de aprendizaje.
    .why = Quien llega a primer grado con un año de preescolar repite menos y aprende antes. Abrir un aula o sostener un centro comunitario suele estar al alcance del municipio.
    .how = Fije la edad (un año menos que la de ingreso a primaria). Cuente a los niños de esa edad inscritos en preescolar, en primaria o en un programa con horario y educadora. Divida entre todos los niños de esa edad.
    .sources = Registro escolar del ministerio; centros de atención infantil y jardines comunitarios; proyección de población por edades simples.
    .traps = No use toda la matrícula de preescolar: trae niños de tres y cuatro años. Los que ya entraron a primaria también cuentan. Guardería sin actividades de aprendizaje no vale. La población de una sola edad es pequeña e incierta y puede dar más de 100.

school-parity_indices =
    .measures = Cuánto vale un indicador de educación en un grupo frente a otro: niñas y niños, campo y ciudad, hogares pobres y ricos. Un 1 es igualdad.
    .why = El promedio del municipio esconde que en el campo terminan la escuela la mitad de niños que en el centro. La paridad muestra a quién hay que buscar primero.
    .how = Elija un indicador y dos grupos. Calcule el indicador en cada grupo con la misma fuente y el mismo año. Divida el valor del grupo que suele estar en desventaja entre el valor del otro; entre mujeres y hombres, divida mujeres entre hombres.
    .sources = La misma fuente del indicador que se compara: censo, registro escolar o prueba de aprendizaje, con el desglose necesario.
    .traps = La razón sola engaña: 0,5 puede ser 1 contra 2 o 45 contra 90; escriba los dos valores. Un índice sobre 1 en niñas y niños señala rezago de los varones y no es un logro. En comunidades con pocos alumnos el índice oscila sin motivo.

literacy-proficiency =
    .measures = De cada 100 personas de un grupo de edad, cuántas manejan la lectura y los números lo bastante bien para la vida diaria: entender un aviso, llenar un formulario, revisar un recibo.
    .why = Una persona puede firmar y aun así no entender una receta o un contrato. Con este dato se planean cursos para adultos y trámites más sencillos.
    .how = La medida oficial sale de una prueba a personas adultas. Si no existe, use como dato aproximado las personas de 15 a 24 años que saben leer y escribir en el censo, divididas entre todas las de esa edad.
    .sources = Prueba nacional de competencias de adultos donde la haya; censo de población para el dato aproximado; registros de alfabetización de adultos.
    .traps = La respuesta del censo la da a menudo otra persona del hogar y sale optimista. Por eso el dato aproximado ronda el 100 y no separa a quien lee bien de quien apenas lee. No una el resultado de la prueba con el del censo: son dos conceptos. Diga siempre qué edades cubre.

school-basic_services =
    .measures = De cada 100 escuelas, cuántas cuentan con un servicio: electricidad, internet para enseñar, computadoras, acceso para personas con discapacidad, agua para beber, baños separados o lavamanos.
    .why = Sin un baño decente, una adolescente puede faltar varios días al mes. Son arreglos que un municipio puede pagar y ver terminados en un año.
    .how = Haga una lista de todas las escuelas, públicas y privadas, y una columna por servicio. Anote sí cuando el servicio existe y funciona el día de la visita. Para cada servicio divida las escuelas con sí entre todas las escuelas.
    .sources = Registro escolar del ministerio, que trae una ficha de infraestructura; dirección municipal de educación; visita a las escuelas.
    .traps = No hay un solo porcentaje «de servicios básicos»: publique uno por servicio o diga cuál eligió. Un grifo seco o un baño con candado no es servicio. Contar escuelas da el mismo peso a una de 20 alumnos que a una de 600.
