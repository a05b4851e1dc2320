broadband-households =
    .measures = De cada 100 hogares, cuántos tienen contratada en la vivienda una conexión fija de banda ancha, por cable, fibra o antena.
    .why = Con el teléfono se manda un mensaje; para estudiar, llenar un trámite largo o trabajar desde casa hace falta una conexión fija. El mapa por zonas sirve para negociar con los operadores.
    .how = Cuente los hogares con servicio fijo de banda ancha y divida entre todos los hogares. Si usa suscripciones del regulador, quite antes las de empresas y oficinas.
    .sources = Censo de población y vivienda; encuesta de hogares; informe del regulador de telecomunicaciones por municipio.
    .traps = El plan de datos del celular no es conexión fija, y muchos censos preguntan por «internet» sin distinguir. Dividir suscripciones entre viviendas del último censo da cifras infladas si la población creció. Tener contrato no dice nada de la velocidad.

mobile-coverage_4g =
    .measures = De cada 100 habitantes, cuántos viven donde llega la señal de una red móvil 4G o más nueva.
    .why = Sin señal no hay aviso de crecida, consulta médica a distancia ni cobro de un subsidio por el teléfono. Las comunidades sin cobertura son pocas y se pueden nombrar una a una.
    .how = Ponga el mapa de cobertura 4G o superior sobre el mapa de población. Sume los habitantes que quedan dentro, de cualquier operador, y divida entre la población total.
    .sources = Mapas de cobertura del regulador o de los operadores; población del censo por comunidad; prueba en el terreno con teléfonos de cada operador.
    .traps = El mapa sale de un modelo y en un cañón o dentro de una casa puede no haber señal: compruebe. Se cuenta gente, no superficie. Tener cobertura no es tener teléfono ni saldo. No sume los porcentajes de dos operadores.

transport-open_schedules =
    .measures = De cada 100 líneas de transporte público, cuántas figuran con recorrido y horario en datos abiertos (formato GTFS) publicados hace menos de 6 meses.
    .why = Con ese archivo el pasajero ve su bus en el teléfono y el municipio puede medir el acceso sin contratar un estudio. Hacerlo para pocas líneas toma unos días.
    .how = Haga la lista de las líneas en servicio. Cuente las que aparecen en el archivo publicado, con menos de 6 meses, y divida entre la lista completa.
    .sources = Autoridad de transporte u oficina municipal; página de datos abiertos; cooperativas que tengan sus recorridos grabados.
    .traps = Que la línea salga en una aplicación no la hace abierta: cualquiera debe poder descargar el archivo. Ida y vuelta son una sola línea. Revise el calendario, que caduca aunque el archivo sea nuevo. Incluya en la lista las líneas rurales.

fares-integrated =
    .measures = De cada 100 viajes en transporte público, cuántos se pagan con una tarjeta o teléfono que vale en varias líneas u operadores.
    .why = Quien hace transbordo deja de pagar dos veces y el chofer deja de manejar efectivo. El municipio gana, de paso, un registro diario de cuánta gente viaja.
    .how = Cuente las validaciones hechas con ese medio de pago en el período. Divida entre todos los viajes en transporte público del mismo período, pagados en efectivo o gratuitos incluidos.
    .sources = Sistema de recaudo; boletos en efectivo de los operadores; conteos de pasajeros para los que no validan.
    .traps = La validación cuenta subidas: use subidas arriba y abajo, o reste los transbordos. Una tarjeta de un solo operador es electrónica pero no integrada. Estudiantes y personas mayores que suben sin validar faltan en el numerador, no en el servicio.

telework-weekly =
    .measures = De cada 100 personas ocupadas, cuántas trabajan desde su casa con medios digitales al menos un día por semana.
    .why = Cada día de teletrabajo son dos viajes menos, y puede traer de vuelta a jóvenes que se fueron a la ciudad. Depende de la conexión fija tanto como del tipo de empleo.
    .how = Cuente a las personas ocupadas que en la semana de referencia trabajaron al menos un día a distancia. Divida entre todas las personas ocupadas.
    .sources = Encuesta de empleo, casi siempre solo para la región; encuesta local de movilidad con una pregunta añadida.
    .traps = Coser, cocinar para vender o atender una tienda en casa no es teletrabajo. No tiene meta: más no es siempre mejor. La cifra de 2020 y 2021 no sirve de línea de base. El dato regional es aproximado para un municipio rural.
