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

nutrition-malnutrition =
    .measures = De cada 100 menores de 5 años medidos, cuántos pesan muy poco o demasiado para su talla según las curvas de la OMS: emaciación por un lado, sobrepeso por el otro.
    .why = En el mismo pueblo conviven la desnutrición aguda y el sobrepeso. La primera pone en peligro la vida en semanas; el segundo anuncia enfermedades de adulto.
    .how = Pese y mida a cada niño o niña y calcule el peso para la talla. Cuente aparte a quienes están por debajo de −2 y por encima de +2 desviaciones estándar. Divida cada cuenta, y también su suma, entre los medidos con dato válido.
    .sources = Control de crecimiento en el centro de salud; jornadas nutricionales; encuesta de nutrición.
    .traps = La suma esconde lo principal: si baja la desnutrición y sube el sobrepeso, parece que nada cambió. Publique siempre los dos tipos. Balanzas sin calibrar y niños pesados con ropa desplazan todo el resultado.
