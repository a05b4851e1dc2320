school-reading-early =
    .measures = De cada 100 alumnos evaluados en segundo o tercer grado, cuántos leen al menos en el nivel mínimo de su grado.
    .why = Quien no lee a los ocho años se atrasa en todas las materias. Es también la edad en que ayudar cuesta menos.
    .how = Cuente los alumnos del grado que alcanzan el nivel mínimo en lectura y divida entre los evaluados. Diga si es segundo o tercero y en qué idioma se tomó.
    .sources = Prueba nacional con resultados por municipio; dirección de educación; prueba oral con apoyo de una escuela normal.
    .traps = Segundo y tercero no son una misma serie. Un niño evaluado en un idioma que en casa no habla parece no saber leer. Las palabras por minuto no son el nivel mínimo. Que nadie evalúe a su propia clase.

school-mathematics-early =
    .measures = De cada 100 alumnos evaluados en segundo o tercer grado, cuántos manejan los números al menos en el nivel mínimo de su grado.
    .why = Sin sumar y restar a esa edad no se entienden después las fracciones. Ayudan juegos, fichas y maestros capacitados, y nada de eso es caro.
    .how = Cuente los alumnos del grado en el nivel mínimo de matemáticas o más arriba. Divida entre los que rindieron esa prueba y escriba el grado y la prueba.
    .sources = Prueba nacional con resultados por municipio; dirección de educación; prueba con apoyo de una escuela normal.
    .traps = Hay países que a esa edad solo evalúan lectura: déjelo en blanco y no ponga una en lugar de la otra. Un problema escrito también mide lectura. La muestra nacional de escuelas no habla de su municipio.

school-reading-primary_end =
    .measures = De cada 100 alumnos evaluados en el último grado de primaria, cuántos leen al menos en el nivel mínimo.
    .why = De aquí en adelante se aprende con libros. Los que no entienden una página son los primeros en dejar la secundaria.
    .how = Cuente los alumnos del último grado que alcanzan el nivel mínimo en la prueba de lectura. Divida entre los que la rindieron. Use el punto de corte del país y anote su nombre.
    .sources = Prueba nacional, por municipio; dirección municipal o departamental de educación.
    .traps = Los que se fueron antes ya no están: si se van más, el porcentaje puede subir. La nota de aprobación mezcla materias. Un cambio de prueba o de corte rompe la serie. Con 30 alumnos, uno más la mueve tres puntos.

school-mathematics-primary_end =
    .measures = De cada 100 alumnos evaluados en el último grado de primaria, cuántos alcanzan al menos el nivel mínimo en matemáticas.
    .why = El tendero, la albañila y el agricultor hacen cuentas todos los días. De ese nivel depende quién sigue una carrera técnica.
    .how = Cuente los alumnos del último grado en el nivel mínimo o más en la prueba de matemáticas. Divida entre todos los que la rindieron, de escuelas públicas y privadas si la prueba las incluye.
    .sources = Prueba nacional, por municipio; dirección municipal o departamental de educación.
    .traps = El promedio puede subir porque mejoraron los mejores, sin que este porcentaje cambie: mire los dos. Solo públicas y todas las escuelas son dos series. Si la prueba se tomó por primera vez en computadora, espere un salto.

school-reading-lower_secondary_end =
    .measures = De cada 100 alumnos evaluados al terminar la secundaria baja, cuántos leen al menos en el nivel mínimo.
    .why = Es la lectura que piden un contrato, un manual o una papeleta. Para muchos jóvenes es la última prueba de su vida.
    .how = Cuente los alumnos del último grado de la secundaria baja en el nivel mínimo de lectura o más. Divida entre los evaluados. Vea por separado a mujeres y hombres.
    .sources = Prueba nacional por municipio, cuando la rinden todos los alumnos; dirección de educación.
    .traps = La mitad de los jóvenes de esa edad puede estar fuera de la escuela: diga qué parte fue evaluada. Las pruebas internacionales a los 15 años son de países, no de municipios. Un examen voluntario evalúa a los mejores.

school-mathematics-lower_secondary_end =
    .measures = De cada 100 alumnos evaluados al terminar la secundaria baja, cuántos alcanzan al menos el nivel mínimo en matemáticas.
    .why = Abre o cierra la puerta de la enfermería, la mecánica o la informática. Si casi todos quedan abajo, el problema es la enseñanza y no los alumnos.
    .how = Cuente los alumnos del último grado que llegan al nivel mínimo en matemáticas. Divida entre los que rindieron la prueba y anote cómo se llama y cuál es el corte.
    .sources = Prueba nacional por municipio, cuando la rinden todos los alumnos; dirección de educación.
    .traps = Dos años se comparan solo si la prueba se hizo para compararlos. Un colegio pequeño sube y baja cada año: junte dos o tres. Los que faltan ese día suelen ser los que menos saben.

school-primary-completion =
    .measures = De cada 100 jóvenes que pasaron por 3 a 5 años la edad del último grado de primaria, cuántos la terminaron.
    .why = Hoy la mayoría la termina, y quienes no, viven en las mismas pocas comunidades. El dato las encuentra.
    .how = Tome la edad oficial del último grado de primaria y súmele de 3 a 5 años: si son 11, mire de 14 a 16. Cuente a los que aprobaron ese grado o siguieron más allá y divida entre todos los de esas edades.
    .sources = Censo de población; encuesta de hogares con muestra suficiente.
    .traps = Quien a los 14 aún va a la primaria no cuenta, aunque la termine después. Vale el grado aprobado y no el diploma. La matrícula del grado entre los niños de una edad es otra medida y puede pasar de 100. Los recién llegados traen su escolaridad de otra parte.

school-lower_secondary-completion =
    .measures = De cada 100 jóvenes que ya pasaron por 3 a 5 años la edad del último grado de la secundaria baja, cuántos terminaron ese nivel.
    .why = Sin ese nivel cuesta conseguir un empleo formal o seguir estudiando. Si muchos no lo terminan, suele faltar una secundaria cerca, un bus o una beca.
    .how = Fije la edad oficial del último grado y súmele de 3 a 5 años; si el grado se cursa a los 14, mire de 17 a 19. Cuente los jóvenes de esas edades que aprobaron el último grado y divida entre todos los de esas edades.
    .sources = Censo de población; encuesta de hogares con muestra suficiente. Los registros escolares no sirven solos, porque no ven a quien dejó de estudiar.
    .traps = No es la tasa bruta de graduación, que divide los que terminan este año entre los niños de una edad. Tampoco es «asistió»: pida grado aprobado. Los jóvenes que se fueron a estudiar o a trabajar a otra ciudad no están en el censo local.

school-upper_secondary-completion =
    .measures = De cada 100 jóvenes que pasaron por 3 a 5 años la edad del último grado de la secundaria alta, cuántos la completaron.
    .why = El bachillerato es lo que piden los empleos y las universidades. El municipio que no lo ofrece pierde a sus jóvenes o su escolaridad.
    .how = Súmele de 3 a 5 años a la edad oficial del último grado: si son 17, tome de 20 a 22. Cuente a los que completaron el nivel y divida entre todos los de esas edades que viven aquí.
    .sources = Censo de población; encuesta de hogares con muestra suficiente.
    .traps = Al que estudia en la ciudad lo cuentan allá, y un municipio sin universidad se ve peor de lo que es. El bachillerato técnico y el de adultos valen si la ley los iguala. Egresar no es rendir el examen de grado.

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

school-with_electricity =
    .measures = De cada 100 escuelas, cuántas tienen electricidad que funciona.
    .why = Sin ella no hay clase nocturna, ni bomba, ni computadora. En una escuela pequeña los paneles cuestan menos que kilómetros de línea.
    .how = Liste todas las escuelas, públicas y privadas. Cuente las que tienen red, paneles o planta que funcionaba el día de la visita y divida entre todas.
    .sources = Censo escolar del ministerio; empresa eléctrica; visita a las escuelas.
    .traps = Con el medidor cortado no hay electricidad; con una planta sin combustible, tampoco. Un foco y una sala de computadoras dan los dos sí: anote la diferencia. Los anexos con edificio propio van como escuela.

school-with_internet =
    .measures = De cada 100 escuelas, cuántas tienen internet que los alumnos usan en clase.
    .why = Lleva libros, maestros y videos adonde no llega ninguno. La antena de la alcaldía a veces alcanza para la escuela.
    .how = Pregunte en cada escuela si la señal llega a una sala donde trabajan alumnos y si funcionó el último mes. Cuente las que dicen sí y divida entre todas.
    .sources = Censo escolar del ministerio; programa escolar del regulador de telecomunicaciones; llamada a cada dirección.
    .traps = El internet de la dirección no es para enseñar. El plan que paga un maestro no es de la escuela. La lista del programa dice qué se instaló y no qué sirve. La velocidad importa: con cincuenta alumnos en una línea lenta no se aprende nada.

school-with_computers =
    .measures = De cada 100 escuelas, cuántas tienen computadoras o tabletas que los alumnos usan en clase.
    .why = Muchos niños tocan allí un teclado por primera vez. Las máquinas viejas se pueden reparar en el pueblo.
    .how = Cuente las escuelas con por lo menos un equipo para alumnos que funcione, aparte de los de la oficina. Divida entre todas las escuelas. Guarde también los alumnos por equipo.
    .sources = Censo escolar del ministerio; inventario de la dirección de educación; visita a las escuelas.
    .traps = Es común el armario con llave: vale lo que funciona y se usa. Lo prestado a los alumnos sigue siendo de la escuela. Una escuela con un equipo pesa igual que otra con treinta. Lo robado o dañado queda años en el inventario.

school-accessible =
    .measures = De cada 100 escuelas, cuántas tienen edificio y materiales que pueden usar los alumnos con discapacidad.
    .why = Una grada en la puerta decide si va a la escuela un niño en silla de ruedas. Una rampa y una puerta ancha son obras chicas.
    .how = Fije qué se exige: entrada, aula y baño adonde se llegue, y materiales para quien ve u oye poco. Cuente las escuelas que cumplen la lista y divida entre todas.
    .sources = Censo escolar del ministerio; oficina municipal de obras; organizaciones de personas con discapacidad y de padres.
    .traps = Una rampa empinada no da acceso, y una rampa sola no basta. La ficha la llena la dirección: revise algunas escuelas con alguien que usa silla de ruedas. Si cambia la lista, corta la serie. No tener hoy un alumno así no es excusa.

school-with_water =
    .measures = De cada 100 escuelas, cuántas tienen agua para beber de una fuente mejorada el día en que se pregunta.
    .why = Con sed no se aprende, y sin agua no se cocina ni se limpia. El grifo de la escuela es a menudo el de toda la aldea.
    .how = Cuente las escuelas cuya fuente principal es mejorada (red, pozo entubado o protegido, tanque de lluvia) y que tenían agua al visitarlas. Divida entre todas las escuelas.
    .sources = Censo escolar del ministerio; inspectores de saneamiento; comités de agua.
    .traps = Un tubo seco es no. El agua que llevan los niños en botella no es de la escuela. Visite también en época seca. No dice que el agua esté analizada: eso es otro dato.

school-with_toilets =
    .measures = De cada 100 escuelas, cuántas tienen baños mejorados que se pueden usar, separados para niñas y niños.
    .why = Sin baño propio, las muchachas faltan varios días al mes. Construirlos y limpiarlos es obra de unas vacaciones.
    .how = Cuente las escuelas con al menos un baño mejorado que sirva para niñas y otro para niños, sin candado y con privacidad. Divida entre todas. A la escuela de un solo sexo le basta el suyo.
    .sources = Censo escolar del ministerio; inspectores de saneamiento; visita con alumnas y alumnos.
    .traps = Los baños de maestros no cuentan. Un letrero no separa si el techo está abierto. Anote los alumnos por baño: uno para 200 es un sí en el papel. Tras un año sin agua es un no.

school-with_handwashing =
    .measures = De cada 100 escuelas, cuántas tienen dónde lavarse las manos con agua y jabón.
    .why = Las manos limpias dejan la diarrea y la gripe fuera del aula. Es el servicio escolar más barato y al que más le falta el jabón.
    .how = Visite o llame a cada escuela y cuente las que ese día tenían agua y jabón en el lavamanos. Divida entre todas.
    .sources = Censo escolar del ministerio; inspectores de saneamiento; programa de alimentación escolar.
    .traps = El lavamanos sin jabón es no, aunque sea solo ese día. El gel no reemplaza al agua. La ficha suele pintarlo mejor de lo que es: revise una escuela de cada diez. Junto al baño y junto a la cocina son dos lugares.
