transport-co2_per_capita =
    .measures = Cuántas toneladas de CO2 emite al año el transporte de personas y de carga por cada habitante. Cuenta el combustible quemado por los vehículos y la electricidad que consumen.
    .why = Permite comparar al municipio consigo mismo aunque crezca su población. Muchos fondos climáticos piden este punto de partida antes de hablar de buses eléctricos o ciclovías.
    .how = Por cada modo, multiplique viajes, kilómetros y consumo por kilómetro, y divida entre los ocupantes. Pase combustible y electricidad a CO2 con los factores nacionales, añada la carga, sume y divida entre la población.
    .sources = Cálculo propio con la encuesta de movilidad y el consumo de los vehículos; ventas de combustible en las estaciones para contrastar; factor de la red eléctrica nacional.
    .traps = Los camiones que solo cruzan por la carretera no son del municipio. Si las ventas de combustible no llegan a 0,8 veces el cálculo o pasan de 1,25, busque contrabando o tránsito de paso. No mezcle factores de fuentes distintas entre un año y otro.

transport-co2_total =
    .measures = Cuántas kilotoneladas (miles de toneladas) de CO2 emite en un año todo el transporte urbano de personas y carga.
    .why = Lo que llega a la atmósfera es el total, y con él se mide cuánto aporta el municipio a una meta nacional. También da el tamaño de lo que evitaría cada proyecto.
    .how = Calcule las toneladas de cada modo y combustible como en la emisión por habitante, sin dividir entre la población. Súmelas y divida entre mil para pasar a kilotoneladas.
    .sources = El mismo cálculo de la emisión por habitante; ventas de combustible del ministerio de energía o de los distribuidores.
    .traps = Toneladas escritas como kilotoneladas: el error más visto. El total sube si llega más gente, sin que nadie viaje peor. Sume viajes y carga por un camino, o ventas de combustible por el otro, nunca los dos. El biocombustible se anota, aunque cuente cero en el escape.

transport-co2_per_km =
    .measures = Cuántos gramos de CO2 cuesta mover a una persona un kilómetro, promediando todos los modos, también la caminata y la bicicleta.
    .why = Baja cuando los buses van llenos, cuando la gente camina o cuando cambia la tecnología. Ayuda a ver cuál de las tres cosas está pasando.
    .how = Sume el CO2 de los viajes de personas, en gramos. Sume los kilómetros de todos los viajes, persona por persona. Divida lo primero entre lo segundo.
    .sources = Cálculo propio con viajes, distancias, ocupación y consumo de cada modo.
    .traps = Una tonelada es un millón de gramos; si carga toneladas, el dato sale en cero. La carga no entra. La ocupación pesa más que el motor: mídala en la calle y no la copie de otra ciudad. En el auto el conductor cuenta; en el bus, no.

air-no2 =
    .measures = La media anual de dióxido de nitrógeno en el aire, en microgramos por metro cúbico, tal como la mide la estación.
    .why = Sale sobre todo de los escapes, así que delata al tránsito mejor que el polvo. Donde es alto, los niños de la escuela de la avenida respiran peor.
    .how = Promedie las mediciones horarias válidas del año. Si hay varias estaciones, guarde el dato de cada una. La meta, 10 microgramos, es el valor guía de la OMS.
    .sources = Red de calidad del aire del ministerio de ambiente o del estado; campañas con tubos pasivos de una universidad.
    .traps = Una estación con menos de tres cuartos de las horas no da una media anual válida. Una campaña de un mes tampoco. Cuidado con las partes por mil millones: no son microgramos. El satélite mide la columna de aire, no lo que se respira en la acera.

fleet-zero_emission =
    .measures = De cada 100 autobuses del transporte público en servicio, cuántos son eléctricos de batería, trolebuses o de pila de combustible.
    .why = Menos ruido y humo en la calle principal, y un gasto de energía más estable. El cambio se prepara años antes, porque un bus nuevo se queda más de una década.
    .how = Cuente los autobuses de esas tecnologías que salieron a ruta. Divida entre todos los autobuses en servicio en la misma fecha.
    .sources = Archivo de flota de la autoridad de transporte; lista de los operadores; permisos de circulación.
    .traps = Comprados, financiados o parados por falta de cargador no cuentan. El híbrido y el de gas no son de cero emisiones. Con 20 buses, cada uno vale 5 puntos. Decida si los minibuses son autobuses, y que entren arriba y abajo de la división.

vehicles-electric_share =
    .measures = De cada 100 vehículos nuevos matriculados en el año, cuántos son eléctricos de batería.
    .why = Anuncia cuándo harán falta cargadores, bomberos preparados y talleres que sepan repararlos. En los pueblos suele empezar por motos y triciclos.
    .how = Cuente las matrículas nuevas de vehículos eléctricos de batería durante el año. Divida entre todas las matrículas nuevas. Separe autos, motos, buses y camiones.
    .sources = Registro nacional o provincial de vehículos, por domicilio del dueño; cámara de importadores para contrastar.
    .traps = El híbrido, aunque se enchufe, no cuenta. Un usado importado puede figurar como matrícula nueva: fije la regla. Las bicicletas eléctricas sin placa quedan fuera. La flota de una sola empresa registrada en el municipio puede triplicar la cifra.

charging-points =
    .measures = Cuántos puntos públicos de carga para vehículos eléctricos funcionan por cada 100 mil habitantes.
    .why = Un visitante o un taxista eléctrico no llega a donde no puede cargar. El municipio decide permisos, suelo y estacionamiento, aunque otro ponga el equipo.
    .how = Cuente los puntos abiertos a cualquier conductor y en funcionamiento. Divida entre la población y multiplique por 100 mil.
    .sources = Permisos municipales; empresa eléctrica; mapas de operadores de carga, comprobados en el sitio.
    .traps = Una estación con dos vehículos cargando a la vez tiene dos puntos, aunque tenga tres cables. El cargador del hotel solo para huéspedes no es público. En una población de 20 mil, un punto vale 5: no lo lea como avance seguro. Descuente los averiados.

transport-energy_per_km =
    .measures = Cuánta energía, en megajulios, se gasta para mover a una persona un kilómetro, promediando todos los modos.
    .why = Menos energía por kilómetro es menos dinero que sale del municipio en combustible. Sirve incluso donde la electricidad es sucia y el CO2 apenas baja.
    .how = Convierta a megajulios el combustible y la electricidad de los viajes de personas (1 kWh son 3,6 MJ). Divida entre los kilómetros de todos los viajes, persona por persona.
    .sources = Cálculo propio con los mismos viajes, ocupación y consumo que el CO2; poder calorífico de los combustibles del balance energético nacional.
    .traps = Se cuenta la energía que entra al vehículo, no la que gastó la central. Un litro de diésel no tiene los mismos megajulios que uno de gasolina. Con buses vacíos empeora, aunque sean eléctricos. Deje fuera la carga.

fleet-euro_six =
    .measures = De cada 100 autobuses en servicio, cuántos cumplen la norma Euro VI o una equivalente, o son de cero emisiones.
    .why = Mientras no haya presupuesto para buses eléctricos, renovar los más viejos ya quita el humo negro de las paradas. La norma puede exigirse al renovar permisos.
    .how = Revise la norma de emisiones de cada autobús en servicio. Cuente los Euro VI o equivalentes y los de cero emisiones. Divida entre todos los autobuses en servicio.
    .sources = Archivo de flota; certificado de homologación o tarjeta de propiedad; revisión técnica.
    .traps = El año de fabricación no prueba la norma: el mismo modelo se vende con varias. Euro V no cuenta. Con diésel de mucho azufre el filtro se daña y el bus cumple solo en el papel. Los usados importados suelen venir sin documento: sin prueba, no cumplen.
