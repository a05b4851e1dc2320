roads-rural_access =
    .measures = De cada 100 personas que viven en el campo, cuántas están a menos de 2 km de un camino por el que se pasa todo el año.
    .why = Con lluvia y sin camino no llega la ambulancia ni sale la cosecha. Es el rezago que más se repite en las reuniones de las comunidades.
    .how = En un mapa, trace 2 km a cada lado de los caminos transitables todo el año. Sume la población rural de las comunidades o sectores censales que caen dentro. Divida entre toda la población rural.
    .sources = Inventario vial municipal o del ministerio; mapa del censo por comunidad; recorrido con GPS del equipo de obras.
    .traps = Los 2 km en línea recta pueden ser una hora a pie si hay un río o una montaña en medio. «Transitable» caduca: un derrumbe lo cambia en una noche; anote la fecha. Un sector grande no cae entero dentro: reparta su población por viviendas.

co2-per_value_added =
    .measures = Cuántos kilos de dióxido de carbono se emiten por cada dólar de valor que produce la economía.
    .why = Separa dos cosas que se confunden: crecer y contaminar. Si baja mientras la producción sube, el municipio produce más limpio.
    .how = Tome las emisiones de CO2 del inventario municipal, en kilos, de un año. Divídalas entre el PIB o el valor agregado del municipio en dólares constantes del mismo año.
    .sources = Inventario de gases de efecto invernadero; PIB municipal donde el instituto de estadística lo calcula.
    .traps = Sin PIB municipal oficial este dato no se puede hacer: déjelo vacío. Una planta de cemento o de energía domina la cifra. Mezclar dólares corrientes con emisiones de otro año la arruina. Es CO2 solo, no el total de gases en CO2 equivalente.

mobile-coverage =
    .measures = De cada 100 personas, cuántas viven donde hay señal de red móvil, según la tecnología: al menos 2G, 3G o 4G.
    .why = Sin señal no hay llamada de emergencia, pago por teléfono ni tarea en línea. El mapa de zonas mudas sirve para negociar antenas.
    .how = Ponga el mapa de cobertura de las operadoras sobre la población por sector o comunidad. Sume las personas que quedan dentro de la señal de cada tecnología. Divida entre la población. Haga una cuenta por tecnología.
    .sources = Regulador de telecomunicaciones; mapas de las operadoras; recorrido con teléfono por las comunidades.
    .traps = Cobertura no es uso: puede haber señal y nadie con teléfono. El mapa de la operadora es teórico y falla en quebradas y hondonadas. Cubrir el territorio y cubrir a la gente dan cifras muy distintas. No sume tecnologías: quien tiene 4G suele tener 3G.
