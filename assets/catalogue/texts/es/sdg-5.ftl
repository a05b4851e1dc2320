management-women-all =
    .measures = De cada 100 personas que ocupan cargos directivos en empresas, comercios e instituciones del municipio, cuántas son mujeres. La igualdad está en 50.
    .why = Quien dirige decide sueldos, horarios y a quién se contrata. Si las mujeres trabajan pero no dirigen, algo las detiene en el camino.
    .how = Tome las personas ocupadas cuyo trabajo está en el grupo «directores y gerentes» de la clasificación de ocupaciones. Cuente a las mujeres y divida entre el total del grupo.
    .sources = Censo de población con ocupación codificada; encuesta de empleo si la muestra alcanza; lista de personal para el sector público.
    .traps = En un municipio pequeño el grupo es de pocas decenas de personas y dos nombramientos mueven el dato. La dueña de un puesto que trabaja sola no es directiva en la clasificación. Jefaturas del municipio y cargos de elección son otros indicadores.
