mdg-1 =
    .means = Que ninguna familia del municipio pase hambre y que trabajar alcance para vivir: aquí se ve en el ingreso, el peso de los niños y el empleo.

mdg-2 =
    .means = Que cada niña y cada niño entre a la primaria a su edad, no la deje y salga leyendo, también en la escuela más alejada.

mdg-3 =
    .means = Que las mujeres del municipio estudien, ganen su dinero y decidan en el concejo tanto como los hombres.

mdg-4 =
    .means = Que ningún niño muera antes de los cinco años por algo que una vacuna, agua limpia o un puesto de salud cercano habrían evitado.

mdg-5 =
    .means = Que toda mujer llegue a su parto con controles y con quien sepa atenderla, y que pueda decidir cuántos hijos tener.

mdg-6 =
    .means = Que el VIH, la malaria y la tuberculosis dejen de avanzar: encontrarlos pronto, terminar el tratamiento y quitar criaderos de mosquitos.

mdg-7 =
    .means = Agua, baño, vivienda segura y monte en pie: el objetivo en que más depende del propio municipio.

mdg-8 =
    .means = Casi todo se decide entre países; aquí cuenta lo que el municipio hace con sus ingresos, sus convenios y la conexión a internet.

sdg-1 =
    .means = Saber qué familias son pobres, dónde viven y qué les falta, y llegar primero a ellas con servicios, títulos y protección ante desastres.

sdg-2 =
    .means = Que haya comida suficiente y sana todo el año, con niños que crecen bien y productores del lugar que venden en el mercado y a las escuelas.

sdg-3 =
    .means = Que enfermarse, dar a luz o cruzar la calle no cueste la vida, con vacunas y un puesto de salud que abre y tiene medicinas.

sdg-4 =
    .means = Que se aprenda de verdad, desde antes de la primaria hasta terminar la secundaria, en escuelas con agua, luz y baños para niñas.

sdg-5 =
    .means = Que las mujeres vivan sin violencia, tengan tiempo, tierra e ingresos propios, y manden también en la municipalidad.

sdg-6 =
    .means = Agua buena en casa a toda hora, baño digno para cada hogar y que lo que sale por el tubo no llegue sucio al río.

sdg-7 =
    .means = Luz que llegue a la última casa y cocinas sin humo, a un precio que se pueda pagar.

sdg-8 =
    .means = Que los jóvenes encuentren trabajo con derechos sin irse del pueblo, y que ningún niño trabaje en lugar de estudiar.

sdg-9 =
    .means = Caminos que aguanten la lluvia, señal de teléfono e internet en cada comunidad, y talleres que den trabajo sin ensuciar.

sdg-10 =
    .means = Que el lugar donde se nace, el sexo, el color o una discapacidad no decidan quién tiene agua, escuela o voz.

sdg-11 =
    .means = Casas en suelo seguro, basura recogida, plazas, buses y aceras para todos, y un pueblo que crece con plan.

sdg-12 =
    .means = Menos basura y más reciclaje, compras municipales que miren más que el precio y menos comida perdida.

sdg-13 =
    .means = Prepararse para las lluvias, las sequías y los huracanes que vienen, y quemar menos: menos combustible, menos basura, menos monte.

sdg-14 =
    .means = Que al mar y a las lagunas no lleguen basura ni aguas negras, y que la pesca alcance para los hijos de los pescadores.

sdg-15 =
    .means = Cuidar los bosques, las nacientes y los animales del municipio, porque de ahí vienen el agua y el suelo firme.

sdg-16 =
    .means = Que se pueda caminar sin miedo, que cada niño tenga su partida de nacimiento y que la municipalidad rinda cuentas.

sdg-17 =
    .means = Juntar fuerzas y dinero: cobrar bien lo propio, acordar con los vecinos y con el gobierno, y tener datos para decidir.

bps-m =
    .means = Si la gente puede llegar a su trabajo, a la escuela y al centro de salud, en qué viaja, cuánto tarda y quién se queda en casa.

bps-s =
    .means = Que nadie muera ni quede herido en la calle, y que las mujeres viajen sin acoso, también de noche.

bps-f =
    .means = Si el más pobre puede pagar el pasaje, si la tarifa sostiene el servicio y cuánto se invierte en caminar, pedalear y viajar en bus.

bps-e =
    .means = Qué respiran los vecinos y cuánto combustible y CO2 cuesta mover a una persona, hoy y con vehículos eléctricos.

bps-d =
    .means = Que internet llegue a las casas y al teléfono, y sirva para saber cuándo pasa el bus, pagar el pasaje o no tener que viajar.

bps-i =
    .means = Cuántos empleos, también para mujeres, dan fabricar, reparar y mover buses y bicicletas, y qué parte de lo que se compra se hace cerca.

bps-g =
    .means = Si hay un plan de movilidad con dinero, si los municipios vecinos deciden juntos y si las mujeres son escuchadas.
