forest-cover =
    .measures = De cada 100 hectáreas de tierra del municipio, cuántas son bosque.
    .why = El bosque mantiene los manantiales y sujeta las laderas. Cuando falta, el pueblo paga por traer el agua de más lejos.
    .how = Recorte un mapa de cobertura con el límite municipal. Sume las clases que valen como bosque: media hectárea o más, árboles de más de cinco metros y copas que cubren más de la décima parte del suelo. Divida por la superficie de tierra, sin lagos ni ríos.
    .sources = Servicio forestal nacional; MapBiomas u otro mapa anual de cobertura; imágenes de satélite interpretadas por la universidad regional.
    .traps = Un mapa nuevo cambia las clases: regístrelo como otra fuente y no lea el salto como tala. Frutales y árboles de calle no son bosque; la plantación forestal va identificada. Si cambia el límite municipal, recalcule los años anteriores.

co2-total =
    .measures = Toneladas de dióxido de carbono que en un año salen de los combustibles quemados en el municipio y de la electricidad que consume.
    .why = Casi todo viene de cosas que el pueblo paga: diésel, gas, luz. Si baja porque se usan mejor, el dinero se queda aquí.
    .how = Haga el inventario de un año. Multiplique cada combustible vendido o quemado por su factor de emisión y la electricidad consumida por el factor de la red del país. Si hay una cementera, anote su proceso aparte: la cifra nacional lo suma y esta no. Anote el alcance y el año de los factores.
    .sources = Ventas de combustible por municipio; consumo por tarifa de la empresa eléctrica; inventario municipal de emisiones con el método GPC.
    .traps = Lo que se vende en la carretera se quema muchas veces en otra parte. Si el factor de la red cambia, el total cambia sin que nadie ahorre: recalcule lo anterior. El metano del botadero no entra aquí sino en la serie de CO2 equivalente.

co2-per_capita =
    .measures = Toneladas de dióxido de carbono de combustibles y electricidad que corresponden en un año a cada habitante.
    .why = Un municipio que crece puede ver si la parte de cada persona baja, y compararse con un vecino más grande.
    .how = Tome las emisiones totales del año y divídalas por las personas que vivían en el municipio ese mismo año. Mantenga el alcance que usó en el total.
    .sources = Inventario de emisiones del municipio; censo y proyecciones de población del instituto de estadística.
    .traps = Una cantera o una central eléctrica con poca gente alrededor da una cifra enorme que nada dice de los hogares: separe por sector. Con un censo nuevo cambian las proyecciones; rehaga los años pasados. El promedio nacional no es el dato del municipio.

co2-per_gdp =
    .measures = Kilogramos de dióxido de carbono emitidos por cada dólar que produce la economía local, en dólares de igual poder de compra.
    .why = Responde a si se puede producir más contaminando menos, algo que los fondos climáticos preguntan a los municipios.
    .how = Divida las emisiones del año, en kilogramos, por el PIB municipal de ese año en dólares PPA. Para obtenerlos, divida el PIB en moneda nacional por el factor de conversión del país. Si nadie publica el PIB municipal, deje la serie vacía.
    .sources = Cuentas regionales o municipales del instituto de estadística, como las del IBGE en Brasil; inventario de emisiones; factores de conversión del Banco Mundial.
    .traps = Pocos países calculan el PIB de los municipios; repartir el nacional por población es inventarlo. El tipo de cambio del mercado no es PPA. Use precios de un solo año, o la inflación parecerá un avance.

ozone-depleting =
    .measures = Cantidad de sustancias que dañan la capa de ozono que se consume en un año: lo producido y lo importado, menos lo exportado y lo destruido. Se cuenta por país, no por municipio.
    .why = El gas de neveras y aires acondicionados viejos se escapa en un taller o en el botadero. Lo que el pueblo hace con ellos es su parte en el asunto.
    .how = Use el total del país como contexto. Cada sustancia se multiplica por su poder de agotar el ozono y los resultados se suman. Para el municipio lleve otra cuenta: aparatos recuperados y técnicos de refrigeración capacitados.
    .sources = Oficina nacional de ozono, que informa al Protocolo de Montreal; aduanas; registro municipal de talleres y servicio de aseo, para lo local.
    .traps = No reparta el total nacional por habitantes: no mediría nada. Toneladas de gas no son toneladas ponderadas por su daño. No todo gas refrigerante agota el ozono; muchos de los nuevos calientan el clima y van en otra serie.

fish-safe_stocks =
    .measures = De cada 100 poblaciones de peces estudiadas, cuántas se pescan a un nivel que les permite renovarse.
    .why = En la costa la pesca da de comer y llena el mercado. Cuando se pesca de más, las lanchas van más lejos y vuelven con menos.
    .how = Use la evaluación del instituto de pesca para sus aguas: poblaciones no sobreexplotadas entre poblaciones evaluadas. El municipio solo puede añadir lo que ve en su desembarcadero, como la parte de la captura que respeta las tallas mínimas.
    .sources = Instituto nacional de pesca o FAO; organismos regionales como OSPESCA en Centroamérica; registro de desembarques de la cooperativa.
    .traps = Una población que nadie estudió no se cuenta como sana. Una grande pesa igual que una pequeña. Una mala temporada puede deberse al clima o al precio. La captura con talla legal es un dato aproximado y debe llevar otro nombre.

water-withdrawal =
    .measures = Del agua dulce que las lluvias y los ríos renuevan en un año, qué porcentaje se extrae para hogares, riego e industria.
    .why = Si a la cuenca se le saca demasiado, bajan los pozos y empiezan los pleitos. Le dice al concejo si todavía cabe otro riego u otra embotelladora.
    .how = Vea a qué cuenca o cuencas pertenece el municipio. Sume el agua que extraen todos los usuarios en un año y divida por el recurso renovable de la cuenca, con lo que entra de aguas arriba. Escriba en la nota de qué cuenca se trata.
    .sources = Autoridad nacional del agua o comité de cuenca; registro de concesiones; medición de la captación de la empresa de agua.
    .traps = Repartir la cuenca por superficie da un número sin sentido: registre el de la cuenca. Agua concedida no es agua extraída. El promedio del año esconde los meses secos. La versión ODS reserva antes agua para los ríos, así que no una ambas en una línea.

protected-area =
    .measures = De cada 100 hectáreas del municipio, con su mar si lo tiene, cuántas están protegidas por ley.
    .why = Un manantial, un manglar o un cerro con protección resiste mejor la próxima solicitud de construcción.
    .how = Ponga en un mapa los límites de todas las áreas protegidas, nacionales, regionales y municipales. Únalas para que los traslapes cuenten una vez, recorte por el límite municipal y divida por la superficie de tierra, más el mar territorial si corresponde.
    .sources = Registro nacional de áreas protegidas; ordenanzas que crean reservas municipales; mapas del ministerio de ambiente.
    .traps = Sumar las hectáreas de cada decreto cuenta dos veces los traslapes. Estar en el papel no significa tener guardaparques. La superficie del decreto y la del mapa no coinciden: mida en el mapa. Si hay mar en el numerador, también debe haberlo en el denominador.

species-threatened =
    .measures = De cada 100 especies evaluadas, cuántas están clasificadas como amenazadas. Es un dato nacional o regional que el municipio muestra como contexto.
    .why = Algunas de ellas viven dentro del municipio. Si se sabe cuáles son, una escuela o una ordenanza puede cuidarlas.
    .how = De la lista roja tome las especies vulnerables, en peligro y en peligro crítico, y divida por las evaluadas. En lo local, haga la lista de las amenazadas que se han visto en el municipio y cuente las que tienen un plan de conservación.
    .sources = Lista roja nacional o de la UICN; museo de historia natural o universidad; registros de guardaparques; avistamientos de vecinos.
    .traps = Cuando se evalúan más especies la proporción cambia sin que cambie la naturaleza. Los grupos más estudiados, como las aves, pesan de más. Las especies con datos insuficientes no van en ningún lado. No presente la cifra del país como si fuera del municipio.

water-improved =
    .measures = De cada 100 personas, cuántas beben agua de una fuente protegida por su construcción: grifo, pozo perforado, pozo o manantial protegido, lluvia recogida.
    .why = El agua acarreada del río o de un pozo abierto enferma a los niños y les quita horas a mujeres y niñas. Es lo primero que la gente le pide a la municipalidad.
    .how = Sume las personas de las viviendas cuya fuente principal para beber es una de esas y divida por todas las personas en viviendas ocupadas. El censo pregunta por la fuente principal; marque qué respuestas del censo de su país valen como protegidas.
    .sources = Censo de población y vivienda; padrón de la empresa de agua y de los comités rurales; visitas domiciliarias del centro de salud.
    .traps = Un tubo seco casi toda la semana también cuenta: mire además las horas de agua. El camión cisterna no vale, ni el agua embotellada si la otra fuente no está protegida. Conexiones no son personas; viviendas tampoco.

sanitation-improved =
    .measures = De cada 100 personas, cuántas usan un baño o letrina higiénicos que son solo de su hogar.
    .why = Con excretas cerca de la casa los niños tienen diarrea y parásitos. Un baño propio también le da seguridad a la mujer que sale de noche.
    .how = Sume las personas con inodoro a alcantarillado, fosa séptica o pozo ciego, o con letrina ventilada, con losa o de compostaje, siempre que no la comparta otro hogar. Divida por todas las personas. Pida al censo el tipo de servicio cruzado con el uso exclusivo.
    .sources = Censo de población y vivienda; usuarios del alcantarillado; programas de letrinas; visitas domiciliarias del centro de salud.
    .traps = Olvidar la pregunta sobre el uso compartido infla el dato. El inodoro que descarga a una zanja o quebrada no es mejorado, aunque tenga taza y agua. Vale la letrina que se usa: las que entregó un programa pueden servir de bodega.

slums-households =
    .measures = De cada 100 personas del área urbana, cuántas viven en un hogar con al menos una de cuatro carencias: agua mejorada, saneamiento mejorado, espacio suficiente, vivienda durable. La tenencia no entra.
    .why = Reúne en una cifra el agua, el baño y la casa, y muestra en el mapa en qué barrios hay que empezar las obras.
    .how = Revise uno por uno los hogares urbanos del censo y marque cada carencia; más de tres personas por cuarto habitable es falta de espacio. Sume las personas de los hogares con una marca o más y divida por la población urbana. El ejemplo son seis hogares con 22 personas: cuatro de ellos, con 17, tienen alguna marca. Guarde cuántas tiene cada uno.
    .sources = Microdatos del censo, en el instituto de estadística; encuesta municipal de vivienda; registro de asentamientos, para contrastar.
    .traps = Es la definición de la serie de los ODM. Con la tenencia hay otra serie, que nunca da menos: no ponga las dos en un mismo gráfico. Sumar las carencias por separado cuenta varias veces a la misma familia. La gente de los asentamientos es otro dato: allí hay hogares sin carencias, y en el centro los hay con ellas. El porcentaje puede bajar y las personas ser más.
