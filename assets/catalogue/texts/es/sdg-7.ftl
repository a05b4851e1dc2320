electricity-access =
    .measures = De cada 100 personas, cuántas viven en hogares con electricidad, de la red o de un sistema propio que alumbre de forma estable.
    .why = Con luz hay refrigeración para vacunas y alimentos, estudio de noche, bombas de agua y teléfono cargado. Las comunidades sin luz casi siempre son las más apartadas.
    .how = Cuente a las personas de los hogares que declaran luz de la red, panel solar u otra planta propia. Divida entre la población en viviendas ocupadas. Guarde aparte red y sistema propio.
    .sources = Censo de población y vivienda; clientes de la distribuidora; comité de electrificación rural o cooperativa eléctrica.
    .traps = Un medidor no es un hogar: hay locales, casas de veraneo y viviendas con dos medidores. Las conexiones irregulares tienen luz y no figuran como clientes. Una lámpara recargable no es servicio. El dato calla los cortes; anote las horas al día.

cooking-clean =
    .measures = De cada 100 personas, cuántas viven en hogares que cocinan sobre todo con gas, electricidad u otra energía limpia.
    .why = El humo del fogón enferma a quien cocina y a los niños que están cerca, casi siempre mujeres y pequeños. La leña quita además horas de trabajo y bosque.
    .how = Sume a las personas de los hogares cuyo combustible principal es gas, electricidad, biogás o energía solar. Divida entre la población de los hogares que respondieron la pregunta. Deje fuera a quienes no cocinan.
    .sources = Censo de población y vivienda; encuesta de hogares; vendedores de gas y programas de cocinas, solo como apoyo.
    .traps = Muchos hogares tienen gas y siguen usando leña para cocciones largas: el censo pregunta solo el principal. Queroseno y carbón no son limpios. La estufa mejorada de leña ahorra, pero en general no alcanza el nivel de limpia. Hogares y personas dan cifras distintas.

energy-intensity =
    .measures = Cuánta energía gasta la economía por cada dólar que produce. Se mide en megajulios de energía primaria por dólar de PIB.
    .why = Un valor que baja significa producir lo mismo con menos combustible y menos factura. Para el municipio es dato de contexto del país.
    .how = Tome el suministro total de energía primaria del país en un año, en megajulios. Divídalo entre el PIB en dólares constantes a paridad de compra. El municipio copia el resultado nacional y lo marca como contexto.
    .sources = Balance energético nacional del ministerio de energía; cuentas nacionales.
    .traps = No existe PIB municipal en paridad de compra en la mayoría de los países: no lo invente. La intensidad puede bajar porque cerró una fábrica y no por ahorro. PIB corriente y PIB constante dan series distintas. Para lo local, siga los kilovatios hora de alumbrado y bombeo.
