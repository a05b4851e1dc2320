mdg-1 =
    .title = ODM 1: Erradicar la pobreza extrema y el hambre
    .means = Que ninguna familia del municipio pase hambre y que trabajar alcance para vivir: aquí se ve en el ingreso, el peso de los niños y el empleo.

mdg-2 =
    .title = ODM 2: Lograr la enseñanza primaria universal
    .means = Que cada niña y cada niño entre a la primaria a su edad, no la deje y salga leyendo, también en la escuela más alejada.

mdg-3 =
    .title = ODM 3: Promover la igualdad entre los sexos y el empoderamiento de la mujer
    .means = Que las mujeres del municipio estudien, ganen su dinero y decidan en el concejo tanto como los hombres.

mdg-4 =
    .title = ODM 4: Reducir la mortalidad de la niñez
    .means = Que ningún niño muera antes de los cinco años por algo que una vacuna, agua limpia o un puesto de salud cercano habrían evitado.

mdg-5 =
    .title = ODM 5: Mejorar la salud materna
    .means = Que toda mujer llegue a su parto con controles y con quien sepa atenderla, y que pueda decidir cuántos hijos tener.

mdg-6 =
    .title = ODM 6: Combatir el VIH/SIDA, el paludismo y otras enfermedades
    .means = Que el VIH, la malaria y la tuberculosis dejen de avanzar: encontrarlos pronto, terminar el tratamiento y quitar criaderos de mosquitos.

mdg-7 =
    .title = ODM 7: Garantizar la sostenibilidad del medio ambiente
    .means = Agua, baño, vivienda segura y monte en pie: el objetivo en que más depende del propio municipio.

mdg-8 =
    .title = ODM 8: Fomentar una alianza mundial para el desarrollo
    .means = Casi todo se decide entre países; aquí cuenta lo que el municipio hace con sus ingresos, sus convenios y la conexión a internet.

sdg-1 =
    .title = ODS 1: Fin de la pobreza
    .means = Saber qué familias son pobres, dónde viven y qué les falta, y llegar primero a ellas con servicios, títulos y protección ante desastres.

sdg-2 =
    .title = ODS 2: Hambre cero
    .means = Que haya comida suficiente y sana todo el año, con niños que crecen bien y productores del lugar que venden en el mercado y a las escuelas.

sdg-3 =
    .title = ODS 3: Salud y bienestar
    .means = Que enfermarse, dar a luz o cruzar la calle no cueste la vida, con vacunas y un puesto de salud que abre y tiene medicinas.

sdg-4 =
    .title = ODS 4: Educación de calidad
    .means = Que se aprenda de verdad, desde antes de la primaria hasta terminar la secundaria, en escuelas con agua, luz y baños para niñas.

sdg-5 =
    .title = ODS 5: Igualdad de género
    .means = Que las mujeres vivan sin violencia, tengan tiempo, tierra e ingresos propios, y manden también en la municipalidad.

sdg-6 =
    .title = ODS 6: Agua limpia y saneamiento
    .means = Agua buena en casa a toda hora, baño digno para cada hogar y que lo que sale por el tubo no llegue sucio al río.

sdg-7 =
    .title = ODS 7: Energía asequible y no contaminante
    .means = Luz que llegue a la última casa y cocinas sin humo, a un precio que se pueda pagar.

sdg-8 =
    .title = ODS 8: Trabajo decente y crecimiento económico
    .means = Que los jóvenes encuentren trabajo con derechos sin irse del pueblo, y que ningún niño trabaje en lugar de estudiar.

sdg-9 =
    .title = ODS 9: Industria, innovación e infraestructura
    .means = Caminos que aguanten la lluvia, señal de teléfono e internet en cada comunidad, y talleres que den trabajo sin ensuciar.

sdg-10 =
    .title = ODS 10: Reducción de las desigualdades
    .means = Que el lugar donde se nace, el sexo, el color o una discapacidad no decidan quién tiene agua, escuela o voz.

sdg-11 =
    .title = ODS 11: Ciudades y comunidades sostenibles
    .means = Casas en suelo seguro, basura recogida, plazas, buses y aceras para todos, y un pueblo que crece con plan.

sdg-12 =
    .title = ODS 12: Producción y consumo responsables
    .means = Menos basura y más reciclaje, compras municipales que miren más que el precio y menos comida perdida.

sdg-13 =
    .title = ODS 13: Acción por el clima
    .means = Prepararse para las lluvias, las sequías y los huracanes que vienen, y quemar menos combustible en buses, basura y monte.

sdg-14 =
    .title = ODS 14: Vida submarina
    .means = Que al mar y a las lagunas no lleguen basura ni aguas negras, y que la pesca alcance para los hijos de los pescadores.

sdg-15 =
    .title = ODS 15: Vida de ecosistemas terrestres
    .means = Cuidar los bosques, las nacientes y los animales del municipio, porque de ahí vienen el agua y el suelo firme.

sdg-16 =
    .title = ODS 16: Paz, justicia e instituciones sólidas
    .means = Que se pueda caminar sin miedo, que cada niño tenga su partida de nacimiento y que la municipalidad rinda cuentas.

sdg-17 =
    .title = ODS 17: Alianzas para lograr los objetivos
    .means = Juntar fuerzas y dinero: cobrar bien lo propio, acordar con los vecinos y con el gobierno, y tener datos para decidir.

bps-m =
    .title = Movilidad y conexión: acceso y demanda
    .means = Si la gente puede llegar a su trabajo, a la escuela y al centro de salud, en qué viaja, cuánto tarda y quién se queda en casa.

bps-s =
    .title = Movilidad y conexión: seguridad
    .means = Que nadie muera ni quede herido en la calle, y que las mujeres viajen sin acoso, también de noche.

bps-f =
    .title = Movilidad y conexión: asequibilidad y financiamiento
    .means = Si el más pobre puede pagar el pasaje, si la tarifa sostiene el servicio y cuánto se invierte en caminar, pedalear y viajar en bus.

bps-e =
    .title = Movilidad y conexión: ambiente y energía
    .means = Qué respiran los vecinos y cuánto combustible y CO2 cuesta mover a una persona, hoy y con vehículos eléctricos.

bps-d =
    .title = Movilidad y conexión: servicios digitales
    .means = Que internet llegue a las casas y al teléfono, y sirva para saber cuándo pasa el bus, pagar el pasaje o no tener que viajar.

bps-i =
    .title = Movilidad y conexión: industria y empleo
    .means = Cuántos empleos, también para mujeres, dan fabricar, reparar y mover buses y bicicletas, y qué parte de lo que se compra se hace cerca.

bps-g =
    .title = Movilidad y conexión: gobernanza
    .means = Si hay un plan de movilidad con dinero, si los municipios vecinos deciden juntos y si las mujeres son escuchadas.
