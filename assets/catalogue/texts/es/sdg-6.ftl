water-safely_managed =
    .measures = De cada 100 personas, cuántas tienen en su vivienda o terreno una fuente mejorada de agua, con agua cuando la necesitan y libre de contaminación.
    .why = Es lo que una familia entiende por tener agua: en casa, a toda hora y que no enferme. La tubería sola no lo promete.
    .how = Hacen falta tres datos por zona: personas con fuente mejorada en casa, personas con agua disponible cuando la necesitan y personas cuya agua pasa las pruebas. Si puede unirlos por hogar, cuente a quienes cumplen los tres. Si no, tome en cada zona el menor de los tres y sume; divida entre la población.
    .sources = Censo para la fuente; horas de servicio y análisis de laboratorio del prestador; juntas o comités rurales de agua; autoridad de salud.
    .traps = Multiplicar los tres porcentajes no es el método: se toma el menor. Una muestra a la salida de la planta no dice qué sale del grifo. Donde nadie analiza el agua el dato falta; no escriba ni 0 ni 100. Un tanque lleno con la red seca pide una nota.

sanitation-safely_managed =
    .measures = De cada 100 personas, cuántas usan un baño mejorado que no comparten y cuyas excretas quedan bien dispuestas en el sitio o llegan a una planta que las trata.
    .why = El inodoro resuelve la casa; lo que sale por el tubo puede acabar en la quebrada de la que bebe el vecino. Aquí se mira el camino completo.
    .how = Separe a las personas con baño mejorado propio según su destino: alcantarillado, fosa séptica, letrina. Aplique a cada grupo la parte que se trata o queda segura en el sitio. Sume las personas resultantes y divida entre la población.
    .sources = Censo para el tipo de baño; operador de alcantarillado y planta; empresas que vacían fosas; inspección sanitaria de letrinas.
    .traps = Conexión no es tratamiento: si la planta no funciona, esas personas no cuentan. El lodo de una fosa vaciada al río tampoco es seguro. El lavado de manos con agua y jabón se informa aparte; no lo mezcle en este porcentaje.

handwashing-facility =
    .measures = De cada 100 personas, cuántas tienen en casa un lugar para lavarse las manos con agua y jabón a mano.
    .why = Lavarse con jabón evita mucha diarrea y neumonía. Se ve dónde falta el agua y dónde solo la costumbre.
    .how = En una encuesta pida ver dónde se lava las manos la familia. Cuente a las personas de las viviendas donde en ese momento había agua y jabón y divida entre todas.
    .sources = Encuesta de hogares que mire y no solo pregunte; visitas de promotores de salud.
    .traps = Si pregunta sin mirar, sale demasiado alto. La cubeta con llave vale; el jabón guardado, no. La ceniza aquí no cuenta como jabón. Pocos censos lo traen: una encuesta de promotores es dato aproximado, y dígalo.

wastewater-safely_treated =
    .measures = De cada 100 litros de aguas residuales que producen casas e industrias, cuántos reciben un tratamiento que cumple la norma de vertido.
    .why = El río que recibe las aguas servidas es la toma de agua de otro pueblo. Y el turismo, la pesca y el riego dependen de que llegue limpio.
    .how = Estime lo generado en un año: el agua facturada a las casas, multiplicada por la parte que retorna, más las descargas de industrias. Sume el volumen tratado cuyos análisis cumplen la norma. Divida tratado entre generado.
    .sources = Operador de la planta; ente regulador; permisos de vertido de la autoridad ambiental; facturación de agua.
    .traps = Dividir entre lo que recoge el alcantarillado da una cifra mucho mayor: aquí se divide entre lo generado. Capacidad instalada no es volumen tratado. Una planta que funciona pero no cumple la norma cuenta cero. Las fosas sépticas entran solo si alguien vigila su estado.

water-good_bodies =
    .measures = De cada 100 ríos, lagos y acuíferos vigilados, cuántos tienen agua de buena calidad según los parámetros medidos.
    .why = El río limpio sirve para beber, regar, pescar y bañarse. Cuando se ensucia, potabilizar cuesta más y la gente pierde un lugar.
    .how = Divida cada río en tramos y liste tramos, lagos y acuíferos con muestreo. Compare las mediciones de oxígeno, sales, nitrógeno, fósforo y acidez con su valor objetivo. Cuente los que cumplen en al menos 80 de cada 100 mediciones y divida entre todos los vigilados.
    .sources = Autoridad ambiental o de cuenca; laboratorio de la empresa de agua; universidades; monitoreo comunitario con equipo sencillo.
    .traps = Se divide entre los cuerpos vigilados: si solo se muestrea el río limpio, el resultado es 100. Pocas muestras tomadas en lluvias no valen por el año. Buena calidad ambiental no quiere decir agua para beber. Abrir un punto nuevo cambia el resultado.

water-stress =
    .measures = Qué parte del agua dulce renovable de la cuenca se extrae en un año, después de dejar al río el caudal que necesita para vivir.
    .why = Cuando se extrae de más, el pozo baja, el río se seca en verano y empiezan las peleas entre riego, ciudad e industria.
    .how = Trabaje con la cuenca, no con el límite municipal. Sume las extracciones de agua dulce de riego, ciudad e industria en un año. Al agua renovable réstele el caudal ecológico. Divida extracciones entre ese resto.
    .sources = Autoridad de cuenca y balance hídrico nacional; concesiones de agua; registros de riego y de la empresa de agua.
    .traps = Repartir el agua de la cuenca por superficie del municipio no es válido. Es distinto del indicador de los ODM, que no resta el caudal ecológico. Puede pasar de 100 si se gasta agua de acuíferos. El volumen concesionado no es lo que de verdad se extrae.

water-participation =
    .measures = Dice si en el municipio hay reglas escritas, y en uso, para que la comunidad participe en las decisiones sobre agua y saneamiento. La respuesta es sí (1) o no (0).
    .why = Los sistemas rurales que duran son los que tienen un comité escuchado y con cuentas claras. La tarifa discutida con la gente se paga mejor.
    .how = Busque la norma que da participación (reglamento, convenio con juntas de agua, audiencia de tarifas) y una prueba de que se usó en el último año. Anote 1 si tiene las dos, 0 si falta una. Guarde aparte la respuesta para agua urbana, agua rural y saneamiento.
    .sources = Reglamentos y acuerdos municipales; actas de juntas o comités de agua; oficina municipal de agua.
    .traps = Una reunión para informar obras no es participación en la decisión. Un reglamento que nadie aplica vale 0. El comité cuya directiva venció hace años tampoco cuenta. Muchas veces hay participación en agua rural y ninguna en saneamiento: dígalo.
