fares-affordability =
    .measures = Qué parte de su ingreso mensual gastaría una persona del quinto más pobre si hiciera 60 viajes al mes en transporte público. Es una asequibilidad potencial: supone los viajes, no los observa.
    .why = Muestra si el pasaje está al alcance de quien menos tiene, aunque hoy camine para ahorrarlo. Sirve para discutir descuentos antes de una subida de tarifa.
    .how = Calcule lo que paga en promedio un pasajero por viaje, con descuentos y transbordos. Multiplique por 60 y divida entre el ingreso mensual medio por persona del quinto más pobre.
    .sources = Tarifa vigente y ventas por tipo de pasaje; encuesta de ingresos de los hogares; registro social si la encuesta no llega al municipio.
    .traps = El ingreso es por persona, no por hogar: en uno de cuatro, confundirlos deja la cifra en la cuarta parte. Tarifa e ingreso deben ser de la misma fecha. Si para llegar se toman dos buses sin integración, un viaje cuesta dos pasajes. Puede pasar de 100.

fares-spending_poorest =
    .measures = Qué parte de sus ingresos gastan de verdad en transporte los hogares del quinto más pobre.
    .why = Compite con la comida y el alquiler. Comparado con el costo de 60 viajes, revela a quienes gastan poco porque han renunciado a viajar.
    .how = Ordene los hogares por su ingreso por persona y quédese con el quinto más bajo. Sume su gasto mensual en pasajes, combustible, repuestos y cuotas del vehículo; divida entre la suma de sus ingresos.
    .sources = Encuesta nacional de ingresos y gastos; para el municipio, una encuesta local o el dato de la región, marcado como aproximado.
    .traps = Un porcentaje bajo no es buena noticia si la gente camina una hora. No promedie los porcentajes de cada hogar: divida sumas. La cuota de la moto se olvida casi siempre. Con una muestra pequeña el quinto más pobre queda en pocos hogares.

fares-recovery =
    .measures = Qué parte del costo de operar el transporte público se paga con lo que dejan los pasajes.
    .why = Lo que no cubre el pasaje lo pone alguien: el presupuesto, el dueño que no cambia las llantas o el chofer que alarga la jornada. Conviene saber quién antes de fijar la tarifa.
    .how = Sume los ingresos por pasajes de un año. Divídalos entre el costo de operación del mismo año: combustible, salarios, mantenimiento, seguros y administración.
    .sources = Estados financieros de la autoridad, la empresa o la cooperativa; estudio tarifario; liquidaciones diarias de los choferes.
    .traps = No hay una cifra buena para todos, por eso no lleva meta. Diga si incluye la compra de vehículos. El subsidio y la publicidad no son pasajes. Donde el chofer paga una cuota diaria al dueño, los ingresos reales no están en los libros.

mobility-sustainable_investment =
    .measures = De cada 100 unidades de moneda invertidas en vías y transporte, cuántas se destinaron a caminar, a la bicicleta y al transporte público.
    .why = El presupuesto dice la verdad que el plan a veces calla. Si casi todos viajan a pie o en bus y casi todo el dinero va al asfalto, hay una conversación pendiente en el concejo.
    .how = En la ejecución del año, sume la inversión en aceras, cruces, ciclovías, paradas, terminales y vehículos de servicio público. Divida entre toda la inversión ejecutada en vías y transporte.
    .sources = Informe de ejecución presupuestaria; lista de obras y contratos de la oficina de obras públicas.
    .traps = Use lo ejecutado, no lo presupuestado. En una calle con acera nueva, cuente solo la parte de la acera. El mantenimiento de huecos no es inversión. Un terminal grande hace saltar el dato un año: mire la suma de tres o cuatro.
