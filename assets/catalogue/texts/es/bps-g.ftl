mobility_plan-stage =
    .measures = Hasta qué etapa llegó el plan de movilidad sostenible del municipio, de 0 (no hay nada) a 4 (se le da seguimiento cada año).
    .why = Sin plan, cada obra se decide por la presión del momento. Un plan corto y con dinero asignado vale más que un estudio voluminoso en un estante.
    .how = Anote la etapa más alta que pueda probar con un papel: 1 contrato o encargo firmado, 2 documento redactado, 3 aprobación y partida en el presupuesto, 4 informe de seguimiento del último año.
    .sources = Oficina de planificación; actas y acuerdos del concejo; presupuesto aprobado; informe anual.
    .traps = Un borrador de consultoría no es un plan aprobado, y aprobado sin dinero se queda en 2. No existen medias etapas. La cifra puede bajar: sin informe del último año, el 4 vuelve a 3. Son peldaños: no los promedie.

metropolitan_transport-stage =
    .measures = Cuánto han avanzado los municipios vecinos en manejar juntos su transporte, de 0 (nada) a 4 (una autoridad común con tarifa integrada).
    .why = El bus cruza el límite municipal varias veces al día y el permiso se queda de un lado. Un acuerdo con el vecino puede resolver paradas, horarios y competencia desleal.
    .how = Busque qué existe y está vivo: 1 un foro que se reúne, 2 un convenio firmado, 3 una autoridad con personal y competencias, 4 esa autoridad con un pasaje que vale en todas las líneas. Anote la etapa más alta.
    .sources = Convenios, estatutos y actas; mancomunidad o asociación de municipios; ente regulador del transporte.
    .traps = Una reunión con foto no es un foro. Un convenio vencido vale 0 o 1. La oficina regional de un ministerio no es una autoridad de los municipios, y conviene explicarlo en la nota. Si no hay vecinos con viajes en común, déjelo sin dato y diga por qué.

mobility_consultations-women =
    .measures = De cada 100 personas que asistieron a las consultas sobre movilidad, cuántas eran mujeres.
    .why = Ellas hacen más viajes cortos, con niños y bultos, y a otras horas. Una consulta de choferes y comerciantes pide estacionamiento; una con mujeres pide acera, luz y horarios.
    .how = Sume las mujeres de las listas de asistencia de todas las consultas del año. Divida entre el total de asistentes, sin el personal de la municipalidad ni los consultores.
    .sources = Listas de asistencia; actas de talleres y asambleas; formulario de reunión del plan.
    .traps = Estar no es hablar: anote también cuántas intervinieron. Quien va a tres reuniones se cuenta tres veces, y hay que decirlo. Pasar mucho de 50 no es un triunfo: puede que los hombres decidan en otro sitio. Las firmas sin sexo obligan a contar en la sala.
