trips-walking =
    .measures = De cada 100 viajes que hace la gente en un día, cuántos se hacen a pie de principio a fin, sin subir a ningún vehículo.
    .why = En una población pequeña casi todo queda a una caminata. Quien va a pie suele ser quien menos tiene, y muchas veces lleva un niño de la mano. Esta cifra dice a cuántos sirve una buena acera.
    .how = Pregunte en los hogares por todos los viajes del día anterior, tramo por tramo. Cuente los viajes sin ningún vehículo y divídalos entre todos los viajes. La ida y la vuelta son dos viajes.
    .sources = Encuesta de movilidad en hogares. Si no existe, una encuesta corta en plazas, escuelas y paradas, o datos de telefonía móvil, siempre como dato aproximado.
    .traps = Caminar hasta la parada no convierte el viaje en un viaje a pie. La duración mínima que se cuenta (por ejemplo, más de 5 minutos) mueve la cifra más que cualquier obra: anótela y no compare encuestas con mínimos distintos. Los viajes de los niños suelen olvidarse.

trips-cycling =
    .measures = De cada 100 viajes de un día, cuántos tienen la bicicleta como modo principal.
    .why = La bicicleta cuesta poco y alcanza para cruzar casi cualquier cabecera. Si casi nadie la usa, suele ser por miedo a los autos o por falta de dónde dejarla, y las dos cosas las puede cambiar el municipio.
    .how = En la encuesta de viajes, cuente los que se hicieron en bicicleta y los que combinaron bicicleta y caminata. Si hubo bus, auto o moto, el viaje va a ese otro modo. Divida entre todos los viajes.
    .sources = Encuesta de movilidad en hogares; conteos en puentes, cruces y salidas de escuela para seguir la tendencia entre encuestas.
    .traps = Un conteo en la calle no es un reparto modal: faltan los demás viajes. Con pocos viajes en bicicleta, la muestra da una cifra muy incierta. Contar en vacaciones o en época de lluvias baja el dato. Mire aparte a las mujeres: la diferencia suele ser grande.

trips-public_transport =
    .measures = De cada 100 viajes de un día, cuántos tienen como modo principal un vehículo compartido: autobús, minibús, colectivo, lancha de pasajeros u otro servicio regular.
    .why = Es el modo de quienes no tienen vehículo y deben llegar al hospital, al liceo o al mercado de la ciudad vecina. Si pierde viajes, pronto se pierden también horarios y líneas.
    .how = Cuente los viajes con algún tramo en transporte público o colectivo, aunque también se haya caminado o tomado un taxi. Divida entre todos los viajes de la encuesta.
    .sources = Encuesta de movilidad en hogares; registros de la tarjeta de pago o boletos de los operadores, como apoyo.
    .traps = Los boletos vendidos cuentan subidas, y un viaje con transbordo tiene dos. Incluya los servicios informales; sin ellos la cifra se queda muy corta. Decida una sola vez dónde va el mototaxi y no lo cambie.

trips-private_motorised =
    .measures = De cada 100 viajes de un día, cuántos tienen como modo principal el auto, la moto, el taxi o un servicio por aplicación.
    .why = Cada punto que sube trae más autos y motos a las mismas calles, con su ruido y sus siniestros. También avisa de que el transporte colectivo dejó de servir.
    .how = Cuente los viajes cuyo modo principal fue auto, camioneta, moto, taxi o aplicación, como conductor o como pasajero. Divida entre todos los viajes. Guarde autos y motos por separado.
    .sources = Encuesta de movilidad en hogares; el registro de vehículos y conteos de ocupantes por vehículo ayudan a revisarla.
    .traps = Quien va de acompañante también hace un viaje. Contar vehículos en la calle no da este dato, porque deja fuera a los que caminan. Sin el desglose, la moto desaparece detrás del auto, y en muchos pueblos es ella la que crece.

trips-sustainable =
    .measures = De cada 100 viajes de un día, cuántos se hacen a pie, en bicicleta o en transporte público o colectivo.
    .why = Resume en una cifra hacia dónde va la movilidad del municipio. En los pueblos suele ser alta porque faltan vehículos; el reto es conservarla cuando la gente pueda comprar una moto.
    .how = Sume los viajes a pie, en bicicleta y en transporte público o colectivo de la misma encuesta. Divida la suma entre todos los viajes. No hace falta preguntar nada nuevo.
    .sources = La misma encuesta de movilidad en hogares de la que salen los tres modos.
    .traps = No sume porcentajes de encuestas o años distintos. Una cifra alta puede esconder pobreza: gente que camina una hora porque no hay bus. Léala junto al tiempo de viaje y a las personas que no salen de casa.

transport-frequent_access =
    .measures = De cada 100 personas de la zona urbana, cuántas viven a no más de 500 metros, por la calle, de una parada donde pasa un vehículo cada 10 minutos o menos en hora pico.
    .why = Una parada cercana sirve de poco si el bus pasa tres veces al día. Esta medida exige las dos cosas, cercanía y frecuencia, y por eso se parece más a lo que vive el pasajero.
    .how = Marque las paradas con intervalo de 10 minutos o menos en hora pico. Trace 500 m por las calles alrededor de cada una. Cuente a quienes viven dentro, sin repetir a nadie, y divida entre la población urbana.
    .sources = Horarios del operador o archivo GTFS; si no hay, conteo de los intervalos en la parada en dos días hábiles. Población por manzana del censo.
    .traps = En línea recta se cuenta gente de más: sin red de calles use unos 385 m y anote que es un dato aproximado. Vale el intervalo observado, no el prometido. En una población pequeña puede dar cero, y cero es un resultado válido.

transport-jobs_in_60_minutes =
    .measures = Qué parte de los empleos puede alcanzar una persona media en 60 minutos de puerta a puerta con transporte público.
    .why = La parada está cerca, pero ¿lleva a algún empleo? La respuesta cambia mucho de un barrio a otro y muestra quién queda lejos del trabajo por falta de una conexión.
    .how = Para cada zona, sume los empleos a los que se llega en 60 minutos, contando caminata, espera y transbordo. Saque la media de las zonas según su población y divídala entre todos los empleos del área estudiada.
    .sources = Matriz de tiempos de viaje hecha con GTFS o con viajes cronometrados; censo económico, directorio de empresas o registro de patentes para ubicar los empleos.
    .traps = Los empleos informales no salen en los directorios: dígalo. Fije el área una vez, con o sin la ciudad vecina, porque el resultado depende de ella. Una media simple de las zonas da el mismo peso a una aldea y al centro.

commuting-mean_time =
    .measures = Cuántos minutos tarda, en promedio, una persona en ir de su casa al trabajo. Solo la ida.
    .why = Una hora en el camino es una hora menos con los hijos o de descanso. Cuando el promedio sube, la población vive cada vez más lejos de su trabajo o el servicio empeora.
    .how = Sume los minutos de ida de todas las personas que salen de casa para trabajar y divida entre esas personas. Si el censo da solo tramos (15 a 30 minutos), use el centro de cada tramo y anótelo.
    .sources = Pregunta del censo sobre el traslado al trabajo; encuesta de movilidad en hogares; encuesta de empleo si tiene muestra para el municipio.
    .traps = Quienes trabajan en su casa o en su parcela no entran en la cuenta. El último tramo del censo no tiene techo: fije un valor y consérvelo. El promedio tapa a quienes viajan dos horas; mire también la parte que pasa de 60 minutos.

commuting-over_60_minutes =
    .measures = De cada 100 personas que salen de casa para trabajar, cuántas tardan más de 60 minutos en llegar.
    .why = Son quienes salen de noche y vuelven de noche. Suelen vivir en las aldeas o en los barrios nuevos de la orilla, y pagan además varios pasajes.
    .how = Cuente a las personas ocupadas cuya ida al trabajo dura más de 60 minutos. Divida entre todas las que se trasladan a trabajar.
    .sources = Censo de población, pregunta sobre el tiempo de traslado; encuesta de movilidad en hogares.
    .traps = Exactamente 60 minutos no cuenta; como la gente redondea a «una hora», revise qué dice el cuestionario. No ponga en el denominador a quienes trabajan en casa. La cifra puede subir porque la gente encontró mejor empleo lejos: pregunte antes de juzgar.

trips-rate =
    .measures = Cuántos viajes hace en un día cada persona de 6 años y más, en promedio.
    .why = Quien viaja poco muchas veces renuncia a una consulta, a una clase o a un trabajo. Comparar a mujeres y hombres, o barrios ricos y pobres, descubre los viajes que no se hacen.
    .how = Sume todos los viajes del día de la encuesta, de todos los motivos y modos. Divida entre las personas de 6 años y más de los hogares encuestados, incluidas las que no salieron.
    .sources = Encuesta de movilidad en hogares con diario de viajes; encuesta de uso del tiempo, como dato aproximado.
    .traps = Más no es mejor: el dato no tiene meta. Si responde una sola persona por todo el hogar, se pierden los viajes cortos de los demás. Llevar a un niño a la escuela y seguir al mercado son dos viajes. No mezcle días hábiles con domingos.

trips-immobility =
    .measures = De cada 100 personas de 6 años y más, cuántas no hicieron ningún viaje en el día de la encuesta.
    .why = Detrás hay personas mayores que no pueden subir al bus, mujeres que cuidan y jóvenes sin dinero para el pasaje. Ningún conteo en la calle los ve.
    .how = Cuente a las personas que ese día no hicieron ningún viaje, ni siquiera a pie. Divida entre todas las personas de 6 años y más encuestadas. Pregunte el motivo de no haber salido.
    .sources = Encuesta de movilidad en hogares, con una pregunta aparte para quienes no salieron.
    .traps = Algunos dicen «no salí» para terminar antes la entrevista: vigile a cada encuestador. Un día de lluvia o de fiesta no sirve. Quien eligió quedarse y quien no pudo salir no son lo mismo; el desglose por discapacidad y edad ayuda a separarlos.

vehicles-cars =
    .measures = Cuántos automóviles hay por cada mil habitantes del municipio.
    .why = Adelanta lo que vendrá a las calles: estacionamiento, atascos en el centro y presión para gastar el presupuesto en asfalto.
    .how = Cuente los automóviles y camionetas de uso particular con domicilio en el municipio, o los que declaran los hogares en el censo. Divida entre la población del mismo año y multiplique por mil.
    .sources = Registro de vehículos o padrón del impuesto vehicular; censo de población, pregunta sobre bienes del hogar.
    .traps = Algunos dueños matriculan en otro municipio, y los autos dados de baja siguen en el padrón. El censo suele preguntar si hay auto, no cuántos. No una en una misma línea el registro y el censo.

vehicles-motorcycles =
    .measures = Cuántas motocicletas hay por cada mil habitantes del municipio.
    .why = La moto llega donde el bus no pasa y puede costar menos que el pasaje diario. Con ella llegan también los heridos al hospital; conviene ver las dos curvas juntas.
    .how = Cuente las motocicletas con domicilio en el municipio, o las que declaran los hogares. Divida entre la población del mismo año y multiplique por mil.
    .sources = Registro de vehículos; padrón del impuesto vehicular; censo de población; seguro obligatorio donde exista.
    .traps = En zonas rurales muchas motos circulan sin matrícula: el registro se queda corto. Decida si entran los mototaxis de tres ruedas y dígalo. Un salto de un año para otro puede ser una campaña de matrícula.

cycle_network-protected =
    .measures = Cuántos kilómetros de ciclovía separada del tránsito por un bordillo, bolardos u otra barrera hay por cada 100 mil habitantes.
    .why = Pintar una raya no basta para que una madre deje ir a su hija en bicicleta. La barrera es lo que distingue una red que se usa de una que solo sale en el plano.
    .how = Mida en el mapa los ejes de las ciclovías separadas físicamente y en servicio. Divida entre la población y multiplique por 100 mil.
    .sources = Mapa o SIG de la oficina de planificación o de obras; recorrido en bicicleta con un teléfono que grabe la ruta.
    .traps = Una vía de doble sentido se mide una vez, no dos. No cuente carriles pintados, aceras compartidas ni tramos por construir. En una población pequeña dos kilómetros ya dan una cifra alta: mire si unen la escuela con el barrio.

sidewalks-adequate =
    .measures = De cada 100 kilómetros de calle urbana, cuántos tienen acera (banqueta, vereda, andén) a ambos lados, continua y del ancho que pide la norma.
    .why = Donde la acera se corta, la silla de ruedas y el coche de bebé bajan a la calzada. Arreglarla es de lo poco en movilidad que muchas veces depende solo del municipio.
    .how = Recorra las calles o una muestra de cuadras sorteadas. Sume la longitud que cumple en los dos lados y divida entre la longitud total recorrida.
    .sources = Inventario de calles; auditoría de una muestra con cinta métrica y fotos; imágenes aéreas para la longitud total de la red.
    .traps = Un poste, un escalón o un puesto de venta en medio rompe la continuidad. Con acera de un solo lado, el tramo no cuenta. Escoger las calles del centro infla el dato: la muestra debe salir por sorteo.

fleet-accessible =
    .measures = De cada 100 vehículos de transporte público en servicio, cuántos permiten subir sin escalones y tienen la rampa, el elevador o el piso bajo en buen estado.
    .why = Para quien usa silla de ruedas, un solo vehículo sin rampa corta todo el viaje. También lo agradecen las personas mayores y quien sube con un coche de bebé.
    .how = Cuente los vehículos en servicio cuyo acceso sin escalones funciona el día de la inspección. Divida entre todos los vehículos en servicio.
    .sources = Archivo de flota de los operadores o cooperativas; inspección técnica anual; visita a la terminal con una organización de personas con discapacidad.
    .traps = Una rampa trabada o un elevador sin llave cuenta como que no hay. El símbolo pintado en la puerta no prueba nada. La parada también debe permitir subir, y este dato no la mira. Incluya los minibuses, no solo los buses grandes.

transport-speed_at_peak =
    .measures = A cuántos kilómetros por hora avanza el transporte público en hora pico, contando el tiempo en las paradas.
    .why = Un bus lento necesita más vehículos para dar la misma frecuencia, y ese costo termina en el pasaje. Mover una parada o prohibir el estacionamiento en una cuadra puede bastar.
    .how = En hora pico, sume los kilómetros que recorren los vehículos con pasajeros y divida entre las horas que tardan, de terminal a terminal. Repita en varios días hábiles.
    .sources = GPS de los vehículos; si no hay, cronómetro y planilla a bordo; archivo de despachos de la terminal.
    .traps = No promedie las velocidades de las líneas: divida kilómetros totales entre horas totales. Los kilómetros en vacío y la espera en la terminal quedan fuera. Una carretera rural rápida y una calle del centro no se comparan.

trips-informal =
    .measures = De cada 100 viajes en transporte público o colectivo, cuántos se hacen en servicios sin permiso ni regulación.
    .why = Lo informal llena el vacío que deja el servicio autorizado. Prohibirlo sin más deja gente a pie; conocer su tamaño permite negociar rutas, seguros y horarios.
    .how = Cuente los viajes colectivos hechos en vehículos sin autorización: pickups, mototaxis en ruta, combis sin permiso. Divida entre todos los viajes en transporte público y colectivo.
    .sources = Encuesta de movilidad en hogares; conteo de vehículos y pasajeros en las entradas de la población, cruzado con la lista de permisos.
    .traps = El pasajero no sabe si el vehículo tiene permiso: pregunte por el tipo de vehículo y la ruta, y compare usted con la lista. Un permiso vencido es un caso dudoso; fije una regla. Los choferes no contarán la verdad si temen una multa.

transport-gap_zones =
    .measures = De cada 100 habitantes, cuántos viven en zonas donde la necesidad de transporte público es mayor que la media del municipio y la oferta es menor que la media.
    .why = Señala en el mapa dónde un recorrido nuevo ayuda a más gente que no tiene otra opción. Se hace con datos baratos, sin encuesta de viajes.
    .how = Puntúe cada zona por su necesidad (pobreza, hogares sin auto, edad, discapacidad) y por su oferta (paradas y salidas por semana). Sume los habitantes de las zonas con necesidad sobre la media y oferta bajo la media; divida entre la población.
    .sources = Censo por zona o manzana; inventario propio de paradas y frecuencias, o archivo GTFS.
    .traps = La medida es relativa: siempre hay zonas bajo la media, aunque el servicio sea bueno. Añada un mínimo absoluto de salidas por hora. Con menos de 8 zonas, use el puesto de cada una en la lista y no las desviaciones. Cambiar los límites de las zonas cambia la cifra.
