homicide-rate =
    .measures = Cuántas personas mueren en un año por homicidio intencional, por cada 100.000 habitantes.
    .why = El miedo vacía las plazas y hace cerrar negocios. Iluminación, empleo joven y mediación son parte de lo que el municipio sí puede hacer.
    .how = Junte los registros de policía, medicina forense y defunciones y quite los repetidos. Cuente las víctimas del año en el municipio, divida entre la población y multiplique por 100.000. En municipios pequeños sume cinco años.
    .sources = Policía; instituto forense; registro civil; observatorio de violencia.
    .traps = Víctimas y casos no son iguales: un ataque puede dejar tres muertos. Con uno o dos al año la tasa salta de golpe; no compare con una ciudad. El lugar del hecho y el domicilio dan cifras distintas. Los accidentes y los suicidios no entran.

safety-after_dark =
    .measures = De cada 100 personas encuestadas, cuántas se sienten seguras al caminar solas de noche por el lugar donde viven.
    .why = Quien tiene miedo deja la escuela nocturna y no va a la reunión. Es la seguridad tal como se vive, sobre todo por las mujeres.
    .how = Haga a una muestra de adultos la pregunta con las mismas palabras cada vez: caminar solo, de noche, en su zona. Cuente las respuestas «muy segura» y «más o menos segura» y divida entre las personas encuestadas. Publique mujeres y hombres.
    .sources = Encuesta de victimización; encuesta municipal de percepción; observatorio de seguridad.
    .traps = No es la delincuencia: el miedo puede subir mientras los delitos bajan. Cambiar una palabra o la escala rompe la serie. Decida qué hacer con quien nunca sale de noche y manténgalo. Entrevistar solo en la plaza y de día deja fuera a los que temen.

budget-executed =
    .measures = Qué parte del presupuesto que aprobó el concejo al inicio del año se gastó de verdad, sin contar el pago de la deuda. En 100 se gastó justo lo previsto.
    .why = Un presupuesto que se ejecuta a la mitad es obra que no llegó. Uno que se pasa mucho es plan que no valió. Lo sano anda cerca de 100.
    .how = Tome el gasto ejecutado del año sin intereses ni amortización de deuda. Divídalo entre el presupuesto inicial aprobado, también sin deuda. Haga lo mismo por función para ver dónde se atasca.
    .sources = Informe de ejecución presupuestaria; sistema municipal de contabilidad; acuerdo que aprobó el presupuesto.
    .traps = No use el presupuesto con ampliaciones: el indicador compara con el original. Comprometido, devengado y pagado dan tres cifras; elija una, por lo común el devengado. Más de 100 no es mejor: señala mala previsión. Inversión ejecutada sola es otro indicador.

services-satisfaction =
    .measures = De cada 100 personas que usaron un servicio público, cuántas quedaron satisfechas la última vez.
    .why = Dice lo que los registros no ven: trato, espera, si el trámite se resolvió. Es el dato más barato para saber si un cambio se notó.
    .how = Pregunte primero si usó el servicio (salud, escuela, trámite) en los últimos 12 meses y luego qué tan satisfecha quedó la última vez. Cuente las respuestas favorables y divida entre quienes lo usaron. Dé una cifra por servicio.
    .sources = Encuesta municipal de satisfacción; encuesta nacional de servicios; buzones y reclamos como complemento.
    .traps = Encuestar a la salida de la oficina olvida a quien se rindió. La opinión general sobre la alcaldía no es la última experiencia. Si pregunta el propio empleado, todos quedan contentos. No promedie salud, escuela y trámites en un solo número sin avisar.

institutions-representation =
    .measures = Si un grupo (mujeres, jóvenes, personas con discapacidad, pueblos indígenas) ocupa cargos públicos en la misma medida en que está en la población. Un 1 es igual medida.
    .why = Cuando nadie en la ventanilla habla la lengua del usuario, el servicio no llega. Un personal que se parece al pueblo atiende mejor.
    .how = Calcule qué parte de los cargos ocupa el grupo y qué parte de la población es ese grupo, en las mismas edades. Divida la primera entre la segunda. Haga una cuenta por grupo y por tipo de cargo: concejo, personal, juzgados.
    .sources = Registro de recursos humanos; tribunal electoral; censo de población.
    .traps = El personal de limpieza y el directivo no se mezclan: un 1 en el total esconde jefaturas sin mujeres. Compare con la población en edad de trabajar, no con toda. Etnia y discapacidad las declara cada persona; no las anote usted. Con diez cargos, uno más mueve mucho la razón.

decisions-inclusive =
    .measures = De cada 100 personas encuestadas, cuántas creen que las decisiones públicas toman en cuenta a gente como ellas y responden a lo que piden.
    .why = Quien siente que su voz no cuenta deja de ir a la asamblea y de pagar sus impuestos. El dato muestra si la participación es algo más que una lista firmada.
    .how = Use las dos preguntas del método oficial: si el sistema deja opinar a gente como usted y si le permite influir. Cuente a quienes responden de modo favorable a cada una, divida entre los encuestados y promedie los dos porcentajes. Diga de qué gobierno habla.
    .sources = Encuesta municipal; encuesta nacional de gobernanza; universidades.
    .traps = El método oficial pregunta por el sistema político del país; si usted pregunta por la municipalidad, dígalo y no compare. Encuestar en reuniones da un sí seguro. Justo antes o después de elecciones el ánimo cambia. Publique por sexo, edad y discapacidad.

births-registered =
    .measures = De cada 100 menores de 5 años, cuántos tienen su nacimiento inscrito en el registro civil.
    .why = Sin partida de nacimiento no hay documento de identidad ni herencia. Una jornada móvil del registro en las comunidades apartadas resuelve muchos casos en un día.
    .how = En el censo o una encuesta, cuente a los menores de 5 años cuyo nacimiento está inscrito y divida entre todos los menores de 5 años. Con registros, sume las inscripciones de los últimos cinco años de madres residentes y divida entre los niños de esa edad.
    .sources = Censo de población o encuesta con la pregunta; registro civil; libros de comadronas y del hospital para hallar a quien falta.
    .traps = Constancia de nacido vivo y fe de bautismo no son inscripción. Se inscribe donde está el hospital: ordene por residencia de la madre. La inscripción tardía hace que los años recientes parezcan peores. El registro dividido entre una proyección puede pasar de 100.
