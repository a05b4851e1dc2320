school-primary-enrolment =
    .measures = De cada 100 niños y niñas en edad de primaria que viven en el municipio, cuántos están matriculados, sea en primaria o ya en secundaria.
    .why = Los que faltan en esta cuenta están fuera de la escuela. Casi siempre viven lejos, tienen una discapacidad o trabajan; sabiendo cuántos son, el municipio puede ir a buscarlos.
    .how = En el registro escolar tome a los alumnos que tienen la edad oficial de primaria, sin importar el grado. Divida entre los niños y niñas de esas edades según el censo o su proyección para el mismo año.
    .sources = Registro de matrícula del ministerio de educación, con escuelas públicas y privadas; población por edades simples del censo y sus proyecciones.
    .traps = Más de 100 indica que vienen alumnos del municipio vecino o que la proyección envejeció. El dato se guarda con una marca; no lo recorte a 100. Si suma a todos los alumnos, también los de extraedad, obtiene la tasa bruta, que es otro indicador. Estar en la lista no es estar en clase: mire además la asistencia.

school-primary-survival =
    .measures = De cada 100 alumnos que comienzan el primer grado de primaria, cuántos llegarán al último, aunque repitan por el camino.
    .why = La matrícula puede estar casi completa y aun así irse los niños en cuarto o quinto para trabajar. Este dato muestra esa pérdida; por escuela, dice dónde actuar.
    .how = Reúna alumnos y repitentes por grado de dos años escolares seguidos. Calcule en cada grado qué parte pasa y qué parte repite, y lleve con esas tasas a 1.000 alumnos imaginarios hasta el último grado (cohorte reconstruida). Muchas veces el ministerio ya publica el resultado: cópielo.
    .sources = Registro escolar con alumnos y repitentes por grado; resultados por municipio que publica el ministerio de educación.
    .traps = Dividir los alumnos de último grado entre los de primero en el mismo año compara a niños distintos; a lo sumo es un dato aproximado. Quien se muda parece haber abandonado. Llegar al último grado no es aprobarlo. Donde hay una escuelita por comunidad el resultado salta mucho: use años sumados.

literacy-youth =
    .measures = De cada 100 jóvenes de 15 a 24 años, cuántos saben leer y escribir una frase corta y sencilla sobre su vida diaria.
    .why = Dice qué dejó la escuela en quienes pasaron por ella hace poco. Los que no leen suelen vivir en una comunidad apartada, o dejaron temprano la escuela para trabajar o criar a un hijo.
    .how = Del censo tome a las personas de 15 a 24 años que declaran saber leer y escribir. Divida entre todas las de esas edades que contestaron la pregunta. Calcúlelo por separado para mujeres y hombres.
    .sources = Censo de población y vivienda; encuesta de hogares con prueba de lectura, si existe; programas de alfabetización, para ubicar a quienes faltan.
    .traps = En el censo una persona contesta por todo el hogar, y pocos admiten que un hijo no lee. No lo confunda con el alfabetismo de 15 años y más, que cambia despacio por la gente mayor. Saber firmar no es saber leer. Cerca de 100, lo único que todavía dice algo es el desglose por zona y sexo.
