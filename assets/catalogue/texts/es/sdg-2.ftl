food-insecurity =
    .measures = De cada 100 personas, cuántas viven en hogares que, por falta de dinero u otros recursos, comieron peor, comieron menos o pasaron hambre.
    .why = Capta el hambre antes de que se vea en el peso de los niños. Sirve para dirigir comedores, huertos y alimentación escolar a los barrios que responden peor.
    .how = Aplique completa una de las escalas probadas (FIES, ELCSA o EBIA) a una muestra del municipio. Clasifique cada hogar según el puntaje de la escala. Cuente a las personas de los hogares con inseguridad moderada o grave y divida entre las personas de los hogares encuestados.
    .sources = Módulo de la escala en una encuesta municipal o de una universidad; encuesta nacional si la muestra alcanza; servicios sociales.
    .traps = Cambiar o quitar preguntas invalida la escala. Unas preguntan por tres meses y otras por doce, y no se comparan. Preguntar en cosecha o en meses de escasez da números distintos: repita siempre en la misma época.

nutrition-stunting =
    .measures = De cada 100 niños y niñas menores de 5 años medidos, cuántos son demasiado bajos para su edad según las curvas de crecimiento de la OMS.
    .why = La talla baja cuenta la historia de los primeros años: mala comida, diarreas y embarazos mal atendidos. Lo que se pierde en esa edad ya casi no se recupera.
    .how = Mida a los menores de 5 años con un tallímetro y anote la fecha de nacimiento exacta. Calcule con el programa de la OMS la talla para la edad. Cuente a quienes quedan por debajo de −2 desviaciones estándar y divida entre los medidos con dato válido.
    .sources = Vigilancia nutricional del centro de salud; jornadas de peso y talla; encuesta nutricional con muestra del municipio.
    .traps = Al centro de salud no llegan todos, y los que faltan suelen estar peor: anote qué parte de los niños se midió. A los menores de 2 años se les mide acostados. Bajo peso para la edad es otro indicador, no lo mezcle.

nutrition-wasting =
    .measures = De cada 100 menores de cinco años medidos, cuántos pesan muy poco para su talla según las curvas de la OMS.
    .why = La desnutrición aguda mata en semanas si nadie actúa. Sube rápido tras perder una cosecha, una inundación o un brote de diarrea; sirve de alarma.
    .how = Pese y mida, calcule el peso para la talla y cuente a quienes quedan por debajo de −2 desviaciones estándar. Divida entre los medidos con dato válido. A los que estén bajo −3 refiéralos ese mismo día.
    .sources = Control de crecimiento en el centro de salud; jornadas de búsqueda de casos; encuesta de nutrición.
    .traps = Al centro llegan los enfermos, y el porcentaje sale alto para el municipio. En época de hambre y de cosecha hay valores distintos: compare los mismos meses. La cinta en el brazo encuentra a otros niños. Con pocos casos el dato tiembla.

nutrition-overweight =
    .measures = De cada 100 menores de cinco años medidos, cuántos pesan demasiado para su talla según las curvas de la OMS.
    .why = El niño con sobrepeso suele ser un adulto con diabetes. El quiosco escolar con bebidas dulces y el barrio sin dónde jugar los puede cambiar el municipio.
    .how = Pese y mida a cada niño o niña y calcule el peso para la talla. Cuente a quienes pasan de +2 desviaciones estándar y divida entre los que tienen medida válida.
    .sources = Control de crecimiento en el centro de salud; encuesta de nutrición; pesadas en guarderías y preescolar.
    .traps = El niño de baja talla parece pesado: léalo junto al retraso en el crecimiento. La ropa y los zapatos suman. El índice de masa corporal encuentra casi los mismos niños, pero no todos. Aquí menos es mejor, aunque la abuela lo vea sano.
