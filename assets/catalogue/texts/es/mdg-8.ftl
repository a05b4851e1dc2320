aid-net =
    .measures = La ayuda oficial al desarrollo (AOD) que dan los países donantes, descontados los reembolsos, como porcentaje de su ingreso nacional. La meta acordada es 0,7 por ciento.
    .why = Indica por cuánto dinero externo se puede competir. Ningún municipio la puede mover; para las finanzas propias vea los ingresos propios y la inversión por habitante.
    .how = No se calcula en el municipio. Se divide la AOD neta de los donantes en el año entre su ingreso nacional bruto. Copie el valor publicado, igual para todos los municipios, y señálelo como contexto.
    .sources = OCDE, Comité de Ayuda al Desarrollo (CAD), cuadros anuales; agencia de cooperación del país, para lo que llega a él.
    .traps = La ayuda neta y la cifra más reciente en equivalente de donación son dos formas de contar: use una sola por serie. Lo prometido no es lo pagado. El total y la parte para los países menos adelantados son datos separados; esta fila lleva el total.

aid-basic_services =
    .measures = De la ayuda que los donantes pueden asignar a un sector, la parte destinada a educación básica, atención primaria de salud, nutrición, agua y saneamiento.
    .why = Son los servicios para los que un municipio pequeño suele pedir apoyo. Si la parte baja, un proyecto de escuela o de acueducto enfrentará más competencia.
    .how = Es un dato de los donantes y se copia tal cual. La ayuda de país a país para esos servicios se divide entre toda la ayuda bilateral que se puede asignar a sectores.
    .sources = Base de datos de la OCDE-CAD por sector; agencia nacional de cooperación, para los proyectos en el país.
    .traps = El apoyo presupuestario y el alivio de deuda no tienen sector y quedan fuera del numerador y del denominador. Un proyecto llamado desarrollo rural puede traer un acueducto y no contarse. No la lea como la parte de la ayuda que llega a los municipios: eso no lo mide.

aid-untied =
    .measures = De la ayuda que va de un país a otro, la parte que llega sin obligación de comprar bienes o servicios al donante.
    .why = Una bomba o un camión que hay que comprar afuera suele costar más y quedarse sin repuestos. Antes de firmar un proyecto donado, pregunte dónde habrá que comprar.
    .how = La ayuda bilateral no condicionada se divide entre la ayuda bilateral cuyas condiciones se informan. Ambas las declaran los donantes; usted copia el resultado del año.
    .sources = OCDE-CAD, condiciones de la ayuda; convenios de los proyectos del propio municipio, para la situación local.
    .traps = En el papel puede no estar condicionada y aun así dar todos los contratos a empresas del donante. La asistencia técnica no siempre se incluyó, por eso las series largas tienen quiebres. Terminó con los ODM: ningún indicador ODS la continúa.

aid-landlocked =
    .measures = La ayuda al desarrollo que reciben los países sin salida al mar, como porcentaje de su ingreso nacional bruto.
    .why = Solo interesa en países sin litoral, y aun allí como contexto: la tubería y el combustible importados salen más caros cuando cruzan antes otra frontera.
    .how = Sume la ayuda recibida en el año por los países en desarrollo sin litoral y divida entre la suma de sus ingresos nacionales. El resultado ya se publica; si su país tiene costa, deje la fila vacía.
    .sources = OCDE-CAD para la ayuda; Banco Mundial o cuentas nacionales para el ingreso.
    .traps = Más no es mejor sin más: un valor alto puede venir de mucha ayuda o de una economía muy chica. Por eso no lleva meta ni estado de avance. El valor del grupo dice poco de un país en particular; anote cuál de los dos copió.

aid-small_islands =
    .measures = Lo que reciben en ayuda al desarrollo los pequeños Estados insulares, comparado con su ingreso nacional bruto y expresado en porcentaje.
    .why = En una isla un solo huracán puede costar el presupuesto de un año, y de la ayuda externa depende cuánto tardan en volver techos y caminos. Úselo de contexto para su plan ante desastres.
    .how = Divida la ayuda recibida en el año entre el ingreso nacional bruto, sea de su Estado o de todo el grupo. Cópielo de los cuadros y escriba cuál de los dos es.
    .sources = Cuadros de ayuda de la OCDE-CAD; ministerio de hacienda o de planificación; oficina nacional de estadística para el ingreso.
    .traps = El año siguiente a un huracán no hace tendencia. Las listas de pequeños Estados insulares difieren en los territorios de ultramar: vea si el suyo está. Las remesas de los familiares en el exterior no son ayuda, aunque sumen mucho más.

trade-duty_free =
    .measures = De todo lo que los países ricos compran a los países en desarrollo (por valor, sin armas), la parte que entra sin pagar arancel.
    .why = En un municipio que vive del café, el banano o las flores, el arancel del puerto de llegada se descuenta del precio en finca. Explica precios, aunque el concejo no decida nada de esto.
    .how = Las importaciones admitidas sin arancel se dividen entre todas las que vienen de países en desarrollo, sin contar armas. Lo calculan los organismos mundiales de comercio; se copia.
    .sources = Cuadros conjuntos de OMC, UNCTAD y Centro de Comercio Internacional; oficina de promoción de exportaciones del país.
    .traps = Lo que entra libre para todo el mundo se mezcla con las preferencias de verdad. Tener el derecho no es usarlo: las reglas de origen dejan fuera al exportador pequeño. Las normas sanitarias y de empaque a menudo pesan más que el arancel y aquí no se ven.

trade-tariffs =
    .measures = El arancel medio que cobran los países ricos a los productos agrícolas, los textiles y la ropa que vienen de países en desarrollo.
    .why = Los talleres de costura y las fincas pequeñas lo sienten en sus ventas. A la oficina de desarrollo local le ayuda a aconsejar qué producto y qué mercado probar.
    .how = En cada grupo de productos se suman los derechos cobrados y se dividen entre el valor importado. Es un cálculo internacional: tome el valor de los cuadros publicados.
    .sources = OMC, UNCTAD y Centro de Comercio Internacional; ministerio de comercio, para los aranceles de los tratados del país.
    .traps = El promedio simple de las partidas difiere del ponderado por comercio, y el ponderado oculta aranceles tan altos que ya nadie vende. Lea aparte lo agrícola y la ropa. Las cuotas y los aranceles de temporada no aparecen.

trade-farm_support =
    .measures = El apoyo que los países de la OCDE dan cada año a su propia agricultura, como porcentaje de su producto interno bruto.
    .why = El maíz o la leche en polvo con subsidio bajan lo que cobra el productor de aquí. Ayuda a entender un campo abandonado; lo que el municipio puede ofrecer es mercado, camino y compra escolar.
    .how = Se toma la estimación del apoyo total a la agricultura que hace la OCDE y se divide entre el PIB de esos países. Sale todos los años: copie el valor, no lo calcule.
    .sources = OCDE, informe anual sobre políticas agrícolas.
    .traps = Incluye lo que paga el consumidor en precios más altos, no solo lo que sale del fisco. Que el porcentaje baje puede deberse a que la economía creció. Ya hay países de la región en la OCDE, así que llamar países ricos al grupo es impreciso.

aid-trade_capacity =
    .measures = De la ayuda asignable a sectores, la parte dirigida a que los países produzcan y vendan al exterior: caminos al puerto, normas, crédito, capacitación.
    .why = Es una fuente de dinero para centros de acopio, caminos de mercado o asociaciones de productores. Saber que existe sirve al preparar una solicitud con municipios vecinos.
    .how = Ayuda para la capacidad comercial entre toda la ayuda asignable a sectores, según lo que informan los donantes. Se copia el dato del año; en el municipio no se cuenta nada.
    .sources = OCDE-CAD junto con la OMC (ayuda para el comercio); ministerio de comercio o promotora de exportaciones.
    .traps = Es una etiqueta amplia: una línea eléctrica puede aparecer como ayuda al comercio. Las series antiguas usaban una lista más corta que la actual; no las empalme. Mide lo entregado, no si alguien vendió más.

debt_relief-decision_points =
    .measures = Cuántos países pobres muy endeudados han sido aceptados para el alivio de su deuda (punto de decisión de la Iniciativa PPME), desde que empezó.
    .why = Interesa solo en un país que participó, donde lo ahorrado en deuda podía ir a obras locales. Para los demás municipios es historia.
    .how = No hay división. Tome de la lista del FMI y el Banco Mundial el número de países que habían alcanzado el punto de decisión al cierre del año.
    .sources = FMI y Banco Mundial, informes de situación de la Iniciativa PPME.
    .traps = La cuenta es acumulada: nunca baja y no permite hablar de avance. Los países que siguieron adelante continúan en ella; no sume las dos filas de la PPME. Es un dato del mundo, no de su país.

debt_relief-completion_points =
    .measures = Cuántos países cumplieron las condiciones de la Iniciativa PPME y obtuvieron la cancelación definitiva de deuda, en total hasta la fecha.
    .why = Aquí el alivio queda en firme. Si su país está en la lista, pregunte al ministerio de hacienda si una parte del ahorro llega a los municipios.
    .how = Lea cuántos países habían pasado el punto de culminación al final del año y copie el número. Todos ellos estuvieron antes en la cuenta del punto de decisión.
    .sources = Listas de países PPME del Banco Mundial y el FMI; ministerio de hacienda, para el uso de lo ahorrado en el país.
    .traps = Nunca puede pasar del número de países en el punto de decisión. El año en que un país llega no es el año en que se siente el dinero, porque el alivio se reparte en décadas. Ningún indicador ODS le da continuidad.

debt_relief-committed =
    .measures = El monto de alivio de deuda prometido a los países pobres con las iniciativas PPME e IADM, en dólares de los Estados Unidos.
    .why = Da una idea del tamaño del esfuerzo de esos años. El municipio solo lo encuentra a través de fondos nacionales creados con lo ahorrado.
    .how = Los compromisos de los acreedores se suman y se llevan al valor de una misma fecha. Tome el total de los informes y anote de qué año son los precios.
    .sources = FMI y Banco Mundial, informes de la PPME y de la Iniciativa para el Alivio de la Deuda Multilateral (IADM).
    .traps = El valor de un año y el de otro no se comparan sin convertirlos. Prometer no es entregar. Escriba el monto completo: los informes usan millones o miles de millones, y el billion del inglés no es nuestro billón.

debt-service_of_exports =
    .measures = Lo que paga el país cada año por su deuda externa, intereses y capital, por cada 100 dólares que gana vendiendo bienes y servicios al exterior.
    .why = Cuando sube, las transferencias a los municipios están entre lo primero que se recorta. Para los préstamos propios vea el servicio de la deuda municipal sobre ingresos corrientes.
    .how = Divida lo pagado en el año por deuda externa entre las exportaciones de bienes y servicios del mismo año. Es un dato nacional: cópielo como contexto junto a su presupuesto.
    .sources = Banco central (balanza de pagos); estadísticas de deuda del Banco Mundial y el FMI; ministerio de hacienda.
    .traps = La deuda pública sola y la de todo el país son dos series. Un mal año de exportaciones sube el dato sin que se haya pagado más. En una crisis puede superar 100. Las remesas no son exportaciones, por mucho que ayuden a pagar.

medicines-access =
    .measures = De cada 100 habitantes, cuántos pueden conseguir en cualquier momento los medicamentos básicos, a un precio que pueden pagar y a no más de una hora a pie de su casa.
    .why = Una receta no vale nada si el estante está vacío. El municipio puede ocuparse del transporte, de la bodega y de un fondo rotatorio, y denunciar con fechas los desabastecimientos.
    .how = Sume los habitantes a una hora a pie o menos de un puesto o farmacia que siempre tiene la lista básica a precio pagable. Divida entre la población total. El dato aproximado más común es la parte de los puestos que tenían la canasta completa el día de la visita.
    .sources = Visitas de inventario a puestos y farmacias con una lista fija; sistema de bodegas del ministerio de salud; mapa de comunidades y caminos.
    .traps = Haber existencias un día no es tenerlas todo el año: repita la visita. La farmacia privada de al lado no le sirve a quien no puede pagar. Parte de los puestos no es parte de la población; diga cuál publica. Una hora en línea recta sobre el mapa puede ser tres en la montaña.

telephone-lines =
    .measures = Cuántas líneas de teléfono fijo funcionan por cada 100 habitantes, en casas, oficinas y teléfonos públicos.
    .why = En muchos lugares el internet de la escuela, la clínica o la tienda aún llega por la línea fija. Donde no la hay, el puesto de salud depende de la señal móvil o de la radio.
    .how = Tome las líneas en servicio en el municipio al 31 de diciembre, divídalas entre la población de ese año y multiplique por 100.
    .sources = Regulador de telecomunicaciones, por municipio; empresa telefónica; pregunta del censo sobre teléfono en la vivienda.
    .traps = Que baje no es retroceso si la gente se pasó al celular: lea los dos datos juntos. Líneas no son hogares, y el edificio municipal puede tener veinte. La empresa informa por central, y una central puede atender a dos municipios.

mobile-subscriptions =
    .measures = Cuántas líneas de celular, de prepago o con contrato, hay por cada 100 habitantes.
    .why = La alerta de tormenta, la cita médica y el envío de dinero van hoy por celular. Un dato bajo suele señalar un valle sin antena, que el municipio puede reclamar al regulador.
    .how = Divida las líneas activas al final del año entre la población del municipio y multiplique por 100. Si no las hay por municipio, tome del censo la parte de hogares con celular y anótela como dato aproximado.
    .sources = Regulador de telecomunicaciones; empresas de telefonía móvil; censo o encuesta de hogares (hogares o personas con celular).
    .traps = Pasar de 100 es normal aquí: hay quien tiene dos chips. El prepago se anota donde se vendió, y el pueblo con mercado parece mejor servido. Cuente los usados en los últimos tres meses. No dice quién se queda sin teléfono: mujeres y ancianos suelen compartirlo.

internet-users =
    .measures = De cada 100 personas, cuántas usaron internet en los últimos tres meses (o en el período que pregunta la fuente), con cualquier aparato y en cualquier lugar.
    .why = Trámites, tareas escolares, ofertas de empleo y citas médicas se pasaron a la red. Quien no entra hace fila, o se queda sin el servicio.
    .how = Cuente a las personas que dijeron haber usado internet en el período. Divida entre las personas de las edades a las que se preguntó, por ejemplo de 5 años en adelante, y anote esa edad.
    .sources = Censo de población; encuesta de hogares sobre tecnologías; accesos de banda ancha por municipio que publica el regulador, como dato aproximado.
    .traps = Dividir a quienes respondieron desde los 5 años entre toda la población baja el dato. Una conexión en casa no es un usuario, y hay usuarios sin conexión en casa. Los censos pasan de preguntar por el hogar a preguntar por la persona: marque el quiebre. Mire sexo, edad y zona.
