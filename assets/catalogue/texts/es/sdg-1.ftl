poverty-international_line =
    .measures = De cada 100 personas, cuántas viven en hogares cuyo ingreso o consumo por persona queda por debajo de la línea de pobreza extrema del Banco Mundial, igual para todos los países.
    .why = Dice cuántas familias no cubren lo mínimo para vivir, con la misma vara en todas partes. La cooperación lo pide, y el concejo puede ver su pobreza extrema al lado de la de otros países.
    .how = Sume el ingreso o el consumo del hogar, divídalo entre sus integrantes y llévelo a un día por persona. Pase la línea a moneda nacional con su factor de paridad (PPA) y llévela a precios del año del dato. Cuente a todas las personas que quedan por debajo y divida entre todas las personas cubiertas.
    .sources = Estimación para áreas pequeñas del instituto de estadística; encuesta de hogares solo si la muestra representa al municipio. El registro social (SISBEN, SIUBEN, RSH) da un dato aproximado.
    .traps = La línea se revisa cada cierto tiempo: si la serie une dos líneas distintas, hay un quiebre. El tipo de cambio del banco no es la PPA. En el registro social están quienes pidieron ayuda; dividir entre esa misma lista infla la pobreza.

poverty-national_line =
    .measures = De cada 100 personas, cuántas viven en hogares cuyo ingreso no alcanza la línea de pobreza que fija el país.
    .why = Es la pobreza de la que hablan la prensa y el gobierno. Con ella se reparten transferencias y se justifica ante el ministerio por qué el municipio necesita más recursos.
    .how = Tome la línea oficial de la zona (urbana o rural) y del año. Calcule el ingreso por persona de cada hogar y compárelo con la línea. Cuente a todos los integrantes de los hogares que quedan por debajo y divida entre la población total.
    .sources = Mapa de pobreza o estimación para áreas pequeñas del instituto de estadística o del ministerio de desarrollo social; encuesta de hogares en ciudades grandes.
    .traps = El promedio del departamento no es el dato del municipio. Se confunden hogares pobres con personas pobres: los hogares pobres suelen tener más integrantes, y el porcentaje cambia. Cuando el país cambia su canasta o su línea, los años anteriores dejan de ser comparables.

poverty-multidimensional =
    .measures = De cada 100 personas, cuántas son pobres según el índice nacional de pobreza multidimensional, que suma carencias en educación, salud, trabajo, vivienda y servicios en vez de mirar el ingreso.
    .why = Señala qué le falta a cada barrio, y muchas de esas carencias (agua, piso, asistencia escolar) están al alcance del municipio. El ingreso, en cambio, casi no lo está.
    .how = Aplique la regla oficial: lista de carencias, peso de cada una y puntaje desde el cual un hogar es pobre. Revise hogar por hogar con los microdatos del censo. Cuente a todas las personas de los hogares pobres y divida entre la población.
    .sources = Índice calculado por el instituto de estadística con el censo; microdatos censales; registro social de hogares con las mismas preguntas.
    .traps = Cada país tiene su propio índice: no compare entre países. La versión del censo suele tener menos preguntas que la de la encuesta y no se unen en una línea. No es el índice de necesidades básicas insatisfechas, aunque se parezca.

services-basic =
    .measures = De cada 100 personas, cuántas viven en hogares que tienen a la vez todos los servicios básicos de una lista: agua, saneamiento, electricidad, recolección de residuos y los demás que el país incluya.
    .why = Un promedio alto de agua puede esconder barrios sin nada más. Este indicador exige el paquete completo y deja ver a quién le falta un servicio aunque tenga los otros.
    .how = Escriba la lista y la definición de cada servicio. En los microdatos del censo marque los hogares que cumplen con todos. Cuente a sus integrantes y divida entre la población. Guarde también el porcentaje de cada servicio por separado.
    .sources = Censo de población y vivienda (microdatos); registros de las empresas de agua y electricidad; ruta de recolección de residuos.
    .traps = Promediar las coberturas de cada servicio no sirve: hay que mirar el mismo hogar. Agregar un servicio a la lista baja el resultado sin que nada haya empeorado. Agua básica es fuente mejorada a no más de 30 minutos ida y vuelta, y el saneamiento compartido no cuenta.

water-basic =
    .measures = De cada 100 personas, cuántas beben de una fuente mejorada a la que van, hacen fila y vuelven en 30 minutos o menos.
    .why = El agua lejos les quita horas a mujeres y niñas, y se usa a cuentagotas. Muestra para quién una pila más cercana es el primer paso.
    .how = Parta de las personas con fuente mejorada. Quite a las que tardan más de 30 minutos entre ida, espera y vuelta. Divida las que quedan entre toda la población. A quien tiene agua en casa no hace falta preguntarle el tiempo.
    .sources = Censo o encuesta que pregunte por el tiempo de acarreo; censo comunitario; comités de agua rurales.
    .traps = Muchos censos no preguntan el tiempo: entonces tiene agua mejorada y no agua básica. Pregunte por el viaje completo y en época seca. Treinta minutos cuentan; treinta y uno, no. Si el agua es segura o llega todos los días es otra pregunta.

tenure-documented =
    .measures = De cada 100 personas adultas, cuántas tienen su propio nombre en un papel que la ley reconoce para la tierra o la vivienda que ocupan.
    .why = Con el papel se pide un crédito, se hereda y se exige un servicio. Donde firma solo el marido, la viuda o la separada puede quedarse sin nada.
    .how = Pregunte a cada persona adulta qué documento ampara el lugar y qué nombres lleva. Cuente a quienes figuran en uno reconocido en su país. Divida entre las encuestadas. Acuerde antes la lista de papeles válidos.
    .sources = Módulo de tierra en una encuesta de hogares; catastro y registro de la propiedad; programas de titulación.
    .traps = El registro cuenta lotes, y un lote puede amparar a cuatro adultos o a ninguno. Un recibo de compra o de impuesto muchas veces no es título. La tierra comunal o indígena cuenta si la ley la reconoce. No lo sume con quienes se sienten seguros.

tenure-perceived =
    .measures = De cada 100 personas adultas encuestadas, cuántas creen que no perderán su tierra o vivienda contra su voluntad en los próximos años.
    .why = Quien tiene miedo no techa ni paga una conexión, diga lo que diga el papel. Donde ese miedo abunda, un proyecto puede fracasar con los títulos en regla.
    .how = En una encuesta pregunte a cada adulto qué tan probable es que en cinco años lo saquen de allí contra su voluntad. Cuente las respuestas «poco» y «nada probable» y divida entre las personas encuestadas.
    .sources = Módulo de tierra en una encuesta de hogares; encuesta de un programa de titulación o de mejora de barrios; organizaciones que ayuden a preguntar.
    .traps = Ningún registro lo contesta. Pregunte a cada persona a solas: delante del jefe del hogar las mujeres responden distinto. «No sé» no es seguridad. Después de un desalojo cercano la respuesta cambia en días: anote el mes. Hay quien se siente seguro sin papel alguno.

disaster-local_strategy =
    .measures = Dice si el municipio tiene una estrategia local de reducción del riesgo de desastres aprobada, coherente con la nacional y en marcha. La respuesta es sí (1) o no (0).
    .why = Una crecida o un sismo puede borrar en una noche la obra de varios gobiernos. Con una estrategia vigente el municipio sabe qué zonas cuidar, con qué dinero y quién responde.
    .how = Busque el acuerdo u ordenanza que la aprueba y el renglón del presupuesto que la sostiene. Anote 1 si existen ambos y hay acciones del último año; si falta alguno, anote 0. Una mancomunidad puede dividir sus municipios que cumplen entre todos los que la integran.
    .sources = Actas y acuerdos del concejo; presupuesto municipal; oficina de protección civil o gestión de riesgos.
    .traps = Un plan de emergencia dice qué hacer cuando ya pasó; la estrategia busca que no pase. Un documento que nunca fue aprobado o que venció con el gobierno anterior vale 0. Tener comité no es tener estrategia.
