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
