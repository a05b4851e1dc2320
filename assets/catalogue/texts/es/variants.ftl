population-total =
    .measures = Número de personas que residen habitualmente en el municipio.
    .why = Casi todas las demás cifras se dividen por esta, y también el reparto de transferencias que el Estado hace a muchos municipios.
    .how = En año de censo, tome los residentes habituales contados dentro del límite municipal. En los demás, la proyección oficial a mitad de año. Si no hay proyección, vale una línea recta entre dos censos, marcada como tal.
    .sources = Censo de población; proyecciones del instituto de estadística (INE, INEGI, DANE, IBGE); límite municipal vigente.
    .traps = Votantes, pacientes y quienes durmieron allí la noche del censo no son residentes. Un censo nuevo corrige la proyección vieja: cámbiela hasta el censo anterior. Si se separó un distrito, use un solo territorio para todos los años.

wastewater-treated-of_collected =
    .measures = De cada 100 litros de aguas residuales que recoge el alcantarillado, cuántos se tratan.
    .why = Dice si el operador cumple con lo que le llega y si la planta aguanta más conexiones.
    .how = Divida el volumen tratado en el año por el volumen que recogió la red ese mismo año. Lo que otros municipios mandan a su planta va en los dos números o en ninguno.
    .sources = Medidores de caudal a la entrada y salida de la planta; memoria anual de la empresa; SNIS en Brasil (IN016).
    .traps = Puede dar 100 donde la mayoría no tiene alcantarillado: nunca lo publique como agua tratada sin decir de cuál. Lo recolectado muchas veces se estima con el recibo del agua. Lo que se desborda antes de la planta en días de lluvia no se ve.

water-losses-distribution =
    .measures = De cada 100 litros que entran a la red, cuántos no aparecen como consumo.
    .why = Aquí está el trabajo de la cuadrilla, fugas y medidores, separado de los recibos que simplemente no se emiten.
    .how = Del volumen del año que entra a la red reste todo el consumo, medido o estimado, cobrado o no. Divida por lo que entró. En el SNIS, antes se descuenta de la producción el agua de servicio (IN049).
    .sources = Macro y micromedidores de la empresa; SNIS en Brasil (IN049); regulador; búsqueda de fugas por sectores.
    .traps = Todavía incluye robo y medidores lentos, así que no son solo fugas. Si el consumo se estima por tarifa fija, la pérdida sale como quiera la estimación. No la junte con el agua no facturada: el agua gratuita es pérdida en aquella y no en esta.

water-piped-urban =
    .measures = De cada 100 personas del área urbana, cuántas atiende la red de agua.
    .why = La calle que ya tiene cerca el tubo es la más barata de conectar. Lo que falta dentro del pueblo suele ser reciente o informal.
    .how = Cuente los residentes urbanos con conexión a la red y divida por la población urbana del mismo año, dentro del mismo perímetro.
    .sources = Padrón de usuarios de la empresa; censo por área urbana; SNIS en Brasil (IN023).
    .traps = Deja fuera el campo, por eso siempre se ve mejor que el dato de todo el municipio. El perímetro urbano crece por acuerdo del concejo y con él el denominador. La empresa multiplica casas por un tamaño de hogar que desde entonces bajó.

slums-households-with_tenure =
    .measures = De cada 100 personas del área urbana, cuántas viven en un hogar con al menos una de cinco carencias: las cuatro de la serie de los ODM (agua, saneamiento, espacio, vivienda durable) o la falta de tenencia segura.
    .why = Suma a quienes tienen agua, baño y buena casa y pueden perderla mañana. Donde falta más el título que el tubo, cambia el orden de los barrios.
    .how = En cada hogar urbano marque las cuatro carencias y la tenencia: ni documento ni confianza de que nadie los desaloja. No saber no es carencia. Sume las personas de los hogares con una marca o más y divida por la población urbana. En el ejemplo, a las 17 personas que dan las cuatro se agrega un hogar de dos al que solo le falta la tenencia: 19 de 22.
    .sources = Encuesta municipal de vivienda que pregunte por el papel y el temor al desalojo, hogar por hogar junto con las otras carencias; registro de la propiedad, para contrastar.
    .traps = Nunca en un mismo gráfico con la serie de cuatro carencias: esta no da menos, y pasar de una a otra parece un retroceso que nadie vivió. Los porcentajes de dos encuestas no se suman: la tenencia tiene que estar en el mismo registro del hogar. El ODS 11.1.1 es más amplio y tampoco se une. Si dejan de preguntar por la tenencia, la serie se corta.

water-improved-dwellings =
    .measures = De cada 100 viviendas ocupadas, cuántas toman el agua de beber de una fuente mejorada: tubería, pozo o manantial protegido, agua de lluvia.
    .why = Muchos censos y atlas publican viviendas y no personas. Aquí se guardan tal como son, sin hacerlas pasar por gente.
    .how = Del cuadro de vivienda del censo tome las ocupadas según la fuente principal para beber y marque qué respuestas valen como mejoradas. Súmelas y divida por todas las viviendas ocupadas. Las desocupadas y las de temporada quedan fuera de los dos números.
    .sources = Cuadros de vivienda del censo en la página del instituto de estadística; encuesta de hogares; atlas municipales.
    .traps = No va en la misma línea que la serie de personas. Los hogares grandes suelen tener peor servicio: donde es así, por viviendas la cifra sale mejor. Multiplicar por el tamaño medio del hogar no la vuelve de personas. Donde dos hogares comparten techo, viviendas y hogares dan cifras distintas: anote cuál contó la fuente y no cambie.

water-piped-dwellings =
    .measures = De cada 100 viviendas ocupadas, cuántas tienen agua por tubería adentro o en el terreno.
    .why = La obra se presupuesta por conexión. Con viviendas se ve cuántas casas faltan, y se puede comparar con el padrón de la empresa.
    .how = Cuente las viviendas ocupadas con tubería adentro o en el terreno y divida por todas las ocupadas. Si parte del padrón, quite comercios, oficinas y usuarios cortados y tome las viviendas del mismo año y del mismo territorio.
    .sources = Cuadros de vivienda del censo; padrón de la empresa y de los comités rurales; licencias de construcción, para las casas nuevas.
    .traps = No mezcle en una línea casas y personas: por la gente que vive en cada una, dan coberturas distintas. Una conexión que alimenta cuatro casas del lote es una en el padrón y cuatro en el censo. Más de 100 señala casas cerradas o un padrón sin depurar. La pila pública no cuenta, y la tubería seca sí: mire además las horas.

sanitation-improved-dwellings =
    .measures = De cada 100 viviendas ocupadas, cuántas tienen un baño o letrina mejorados que nadie de otra vivienda usa.
    .why = Los programas de baños se pagan por casa. Con viviendas se sabe cuántos módulos faltan y en qué comunidades.
    .how = Cuente las viviendas ocupadas con inodoro a alcantarillado, fosa séptica o pozo ciego, o con letrina ventilada, con losa o de compostaje, de uso exclusivo. Divida por todas las ocupadas. Si el cuadro no cruza el tipo con el uso exclusivo, dígalo junto a la cifra.
    .sources = Cuadros de vivienda del censo (tipo de servicio y uso exclusivo); fichas de los programas de letrinas; encuesta de hogares.
    .traps = Aquí casas y personas se separan más que en el agua, porque en las casas llenas el baño suele ser peor o compartido: nunca en una misma línea. Un baño para tres viviendas no vale en ninguna. No deduzca de las casas que faltan cuánta gente falta; pida el cuadro de personas. El módulo entregado y cerrado con candado no cuenta.

sewer-connected-urban =
    .measures = De cada 100 personas del área urbana, cuántas viven en casas conectadas a la red de alcantarillado.
    .why = El alcantarillado se construye calle por calle y casi solo en el pueblo. Esta cifra dice qué falta por conectar donde sí hay red.
    .how = Cuente los residentes urbanos de viviendas cuyo inodoro descarga a la red y divida por la población urbana del mismo año, dentro del mismo perímetro.
    .sources = Censo por área urbana; padrón de usuarios del alcantarillado; SNIS en Brasil (IN024).
    .traps = El campo queda fuera: no la publique como cobertura del municipio ni la una con la de toda la población. Si el perímetro crece, entran barrios sin red y la cifra baja sin que nadie pierda el servicio. Hay empresas que dan por atendida a toda la calle con tubo; pregunte por las casas conectadas.
