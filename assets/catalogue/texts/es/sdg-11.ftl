slums-and_informal =
    .measures = De cada 100 habitantes urbanos, cuántos viven en hogares con carencias de tugurio, en un asentamiento informal o en una vivienda inadecuada.
    .why = Aquí se juntan problemas que una familia no resuelve sola, como el título que falta o la ladera que se mueve. El municipio puede mejorar el barrio entero.
    .how = Marque el hogar urbano al que le falta agua o saneamiento mejorado, espacio (más de tres personas por cuarto habitable), vivienda durable o tenencia segura. Agregue los de asentamientos informales y, si la mide, vivienda impagable. Cuente una sola vez a cada persona y divida entre la población urbana.
    .sources = Censo (microdatos por hogar); catastro e inventario de asentamientos; levantamiento de barrios con la comunidad.
    .traps = Es más amplio que el indicador 7.10 de los ODM, que usa cuatro carencias: no una las dos series. Sumar carencias cuenta varias veces a la misma gente. Tres personas justas por cuarto habitable no es hacinamiento. Un hogar aislado con carencias no es un asentamiento.

transport-access =
    .measures = De cada 100 habitantes urbanos, cuántos viven a no más de 500 metros a pie de una parada de bus, o de 1 km de una estación de tren, metro o lancha de gran capacidad.
    .why = Con la parada lejos, la persona mayor o quien usa silla de ruedas se queda en casa. Mover una ruta cuesta poco.
    .how = Marque las paradas en el mapa y mida las distancias por las calles, no en línea recta. Sume la población de las manzanas que quedan dentro, contando una vez cada manzana. Divida entre la población urbana.
    .sources = Inventario de paradas y rutas; permisos de transporte; manzanas del censo; recorrido con teléfono.
    .traps = Una parada cerca no dice a dónde llega el bus ni cada cuánto pasa. Donde el transporte para en cualquier esquina, fije puntos usuales y escríbalo. Si mide en línea recta, use unos 385 m y marque dato aproximado. Ladera y escaleras alargan los 500 metros.

land-consumption_ratio =
    .measures = Cuánto más rápido crece el suelo construido que la población. Un 1 es crecer a la par; más de 1, la ciudad se extiende más de lo que aumenta su gente.
    .why = Cada hectárea nueva pide tubería, calle, alumbrado y camión de basura. Un pueblo que se desparrama paga más por servir a los mismos.
    .how = Mida el suelo construido en dos años. Crecimiento del suelo: la diferencia dividida por el suelo inicial y por los años. Crecimiento de la población: logaritmo natural de la población final sobre la inicial, dividido por los años. Divida el primero entre el segundo.
    .sources = Imágenes de satélite ya clasificadas (GHSL, MapBiomas); catastro; censos de población.
    .traps = Si la población no crece o baja, la razón no se puede leer: muestre las dos tasas. La fórmula vieja usaba logaritmo también para el suelo; no mezcle. Dos mapas con distinta resolución inventan crecimiento. Use el mismo perímetro urbano para suelo y población.

planning-participation =
    .measures = Una nota de 1 a 4 sobre cuánto participa la sociedad civil, de forma directa, regular y democrática, en la planificación y la gestión de la ciudad.
    .why = Un plan hecho sin los vecinos se discute después, obra por obra. La nota ayuda a ver dónde falta un espacio: en el plan, en el presupuesto o en el control.
    .how = Reúna a unos pocos evaluadores de distintos sectores (academia, organizaciones, municipio). Cada uno puntúa de 1 a 4 las mismas preguntas: si existe la estructura, si se reúne, si decide, si es abierta. Promedie las notas por persona y luego entre personas.
    .sources = Panel de evaluadores locales; actas de consejos de desarrollo y cabildos abiertos; presupuesto participativo.
    .traps = Si el municipio se califica solo, la nota sale alta y nadie la cree. Cambiar de evaluadores cada año mueve la nota sin que cambie nada. El mínimo es 1 y no 0. Contar asistentes a reuniones no mide cuánto decidieron.

heritage-spending =
    .measures = Cuánto dinero se gasta en un año, por habitante, en cuidar el patrimonio cultural y natural: edificios históricos, fiestas y saberes, sitios arqueológicos, reservas.
    .why = El casco viejo y el cerro atraen visitas y dan identidad. Sin mantenimiento se caen, y restaurarlos cuesta mucho más.
    .how = Sume el gasto público ejecutado en patrimonio en el municipio y, si lo conoce, el privado. Pase todos los años a precios de uno solo. Divida entre la población. Guarde por separado cultural y natural, y quién paga.
    .sources = Informe de ejecución del presupuesto; ministerio de cultura y de ambiente; fundaciones y cofradías.
    .traps = Presupuestado no es gastado. Fiestas patronales y conciertos no son conservación del patrimonio salvo que usted lo defina así y lo mantenga. Sin quitar la inflación todo parece crecer. Una sola restauración grande dispara un año.

disaster-affected =
    .measures = Cuántas personas murieron, desaparecieron o sufrieron daños directos en desastres durante un año, por cada 100.000 habitantes.
    .why = Cuenta el daño humano de crecidas, deslizamientos, sismos y sequías. Por barrio muestra dónde se repite la emergencia.
    .how = Para cada evento del año sume fallecidos, desaparecidos y personas heridas, evacuadas, con la vivienda dañada o sin su sustento. Cuente una vez a cada persona. Divida entre la población y multiplique por 100.000.
    .sources = Protección civil y comité de emergencia; base DesInventar; censos de damnificados; centros de salud.
    .traps = Quien fue evacuado y además perdió la casa es una sola persona. «Damnificados» suele inflarse para pedir ayuda: conserve la lista. Un año de huracán no marca tendencia; mire cinco años juntos. Dos muertos y dos mil evacuados no deben quedar en una cifra sin desglose.

disaster-losses =
    .measures = Cuánto valen los daños directos de los desastres de un año frente a todo lo que produce el municipio (su PIB).
    .why = Puesto en dinero, el desastre entra en la conversación del presupuesto: cuánto se pierde por no haber reforzado un puente.
    .how = Sume el costo de reponer viviendas, caminos, escuelas, cultivos y equipos dañados en el año. Divida entre el PIB municipal oficial del mismo año.
    .sources = Evaluaciones de daños de protección civil; seguros; ministerios de obras y agricultura; PIB municipal donde se publica.
    .traps = Sin PIB municipal, use la serie que divide entre el presupuesto: no es comparable con esta. Daño directo es lo destruido; lo que se dejó de vender no entra. Costo de reponer y costo de «reconstruir mejor» no son iguales. Donde nadie valoró las pérdidas falta el dato, y no es cero.

disaster-losses_of_budget =
    .measures = Cuánto valen los daños directos de los desastres de un año por cada 100 que la municipalidad presupuestó ese año.
    .why = Pocos municipios tienen PIB, y todos tienen presupuesto. Muestra de inmediato cuántos años de obras se llevó una crecida.
    .how = Sume el costo de reponer lo dañado en el año: viviendas, caminos, escuelas, cultivos, equipos. Divida entre el presupuesto municipal aprobado para el mismo año, a los mismos precios.
    .sources = Evaluaciones de daños de protección civil; listas de los barrios visitadas por obras; seguros; presupuesto aprobado.
    .traps = Puede pasar de 100: en un huracán es lo normal. No lo compare con países, que dividen entre el PIB. Use el presupuesto aprobado y no el ampliado por la emergencia. El gasto en ayuda no es la pérdida. Si nadie valoró los daños de los privados, dígalo.

waste-controlled =
    .measures = De cada 100 toneladas de residuos que genera el municipio, cuántas se recogen y terminan en una instalación controlada: relleno sanitario, planta de reciclaje o de compostaje.
    .why = La basura sin control tapa drenajes, arde y contamina el agua. Recoger más y seguir botando a cielo abierto solo cambia el problema de lugar.
    .how = Estime lo generado: los kilos por persona al día de un estudio de caracterización, multiplicados por la población y los días. Sume las toneladas recogidas que entran a instalaciones controladas. Divida la segunda cifra entre la primera.
    .sources = Báscula del sitio de disposición; estudio de caracterización; operador y cooperativas de recicladores.
    .traps = Recolección no es control: lo que va al botadero no cuenta. Sin báscula, contar viajes de camión sobrestima, porque van a medio llenar. Traer la generación por persona de una ciudad grande infla el denominador. Quemar en el patio es generar también.

air-pm25 =
    .measures = Cuántos microgramos de partículas finas hay, en promedio del año, en cada metro cúbico del aire que respira la gente.
    .why = Son tan pequeñas que pasan a la sangre. Quemas, fogones, polvo de caminos y vehículos viejos las producen, y sobre varias de esas fuentes el municipio puede decidir.
    .how = Calcule el promedio anual de cada estación con al menos el 75 % de las horas del año. Pondere por la población que vive cerca de cada una. Si no hay estación, use la estimación por satélite y márquela como dato aproximado.
    .sources = Estaciones de la autoridad ambiental; sensores de bajo costo calibrados; estimaciones por satélite de acceso público.
    .traps = Un sensor barato sin calibrar puede equivocarse por el doble. Medir solo en temporada de quemas o solo en lluvias no da el año. PM10 y PM2,5 no son lo mismo. No mezcle satélite y estación en una misma línea.

public_space-share =
    .measures = Qué parte del área construida de la ciudad es de uso público y abierto: calles, aceras, plazas, parques y orillas a las que cualquiera puede entrar.
    .why = La plaza es la sala de quien vive apretado. También da sombra, sitio para el mercado y paso al agua de lluvia.
    .how = Dibuje el área construida. Mida dentro de ella las plazas, parques y orillas públicas, y sume la superficie de calles y aceras. Divida entre el área construida. Si puede, cuente además cuánta gente vive a 400 metros de una plaza o parque.
    .sources = Catastro municipal; plano de ordenamiento; imágenes de satélite y mapa libre de calles; visita de campo.
    .traps = No divida entre todo el municipio: solo entre lo construido. Un parque cercado o una cancha de club no es público. Lo dibujado en el plano de una lotificación puede estar invadido. Mucha calle y ninguna plaza da el mismo porcentaje: publique las dos partes.

safety-harassment =
    .measures = De cada 100 personas encuestadas, cuántas sufrieron acoso sexual o no sexual en los últimos 12 meses.
    .why = El acoso obliga a dar rodeos y deja a mujeres fuera del bus y de la plaza. La luz y las paradas sí las decide el municipio.
    .how = En una encuesta con protocolo, pregunte por hechos concretos en los últimos 12 meses. Cuente a las personas que vivieron al menos uno y divida entre las encuestadas. Anote el lugar: calle, bus, mercado, trabajo, casa.
    .sources = Encuesta de victimización con entrevistadoras capacitadas; organizaciones de mujeres. Las denuncias no sirven para calcularlo.
    .traps = Más denuncias pueden significar más confianza y no más acoso. Preguntar «¿la acosaron?» capta mucho menos que nombrar los hechos. La entrevista va a solas y con una hoja de ayuda. No publique celdas con pocos casos. Se cuentan personas, no veces.

urban_policy-national =
    .measures = Dice si el país tiene una política urbana nacional o planes regionales en vigor. El municipio lo anota como contexto: sí (1) o no (0).
    .why = Si hay política nacional, el plan municipal puede citarla y pedir recursos en su nombre. Si no la hay, toca abrir camino con los vecinos.
    .how = No hay nada que dividir. Busque la política o el plan regional aprobado, vea si toma en cuenta los cambios de población, el equilibrio entre territorios y el dinero local, y anote 1 si está vigente. Guarde título y año.
    .sources = Ministerio de vivienda, urbanismo o planificación; diario oficial; asociación de municipios.
    .traps = No es mérito ni culpa del municipio: no lo use como avance propio. Un borrador o una mesa de trabajo no es política vigente. Un plan regional de otra región no sirve. La cifra mundial cuenta países y aquí solo hay uno.

disaster-national_strategy =
    .measures = Dice si el país tiene una estrategia nacional de reducción del riesgo de desastres en marcha, acorde con el Marco de Sendái. Es contexto: sí (1) o no (0).
    .why = La estrategia local se apoya en la nacional: de allí vienen los mapas de amenaza, las alertas y parte del dinero.
    .how = No hay cuenta que hacer. Busque la estrategia vigente de la autoridad nacional de protección civil, revise que cubra el periodo actual y que exista un informe de avance, y anote 1. Guarde el título y los años que cubre.
    .sources = Sistema nacional de protección civil o gestión de riesgos; diario oficial; informes del país sobre el Marco de Sendái.
    .traps = No se confunde con la estrategia municipal, que tiene su propio indicador. Una ley que crea el sistema no es una estrategia. Documento vencido vale 0. No cuente este sí como logro del municipio en el perfil.
