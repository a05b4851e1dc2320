protected-biodiversity_sites =
    .measures = De cada 100 hectáreas de los sitios más importantes para la vida silvestre, en tierra y agua dulce, cuántas están dentro de un área protegida.
    .why = Proteger mucho terreno sirve de poco si lo valioso quedó fuera. Aquí se ve si el parque está donde hace falta.
    .how = Tome el mapa de áreas clave para la biodiversidad (KBA) y córtelo con el límite municipal. Cruce con las áreas protegidas, contando una vez lo que se traslapa. Divida las hectáreas protegidas de esos sitios entre su total de hectáreas.
    .sources = Capas públicas de áreas clave para la biodiversidad y de áreas protegidas; ministerio de ambiente; reservas municipales y privadas reconocidas.
    .traps = No es el porcentaje del municipio bajo protección: ese es el indicador 7.6 de los ODM. Si no hay ningún sitio clave en el municipio, no aplica; no es cero. El promedio mundial se hace sitio por sitio y no por hectáreas. Un mapa de sitios nuevo cambia el denominador.

forest-sustainable =
    .measures = De cada 100 hectáreas de bosque, cuántas tienen plan de manejo vigente o certificación. Es una de las varias medidas con que se sigue el manejo sostenible.
    .why = El bosque con plan da leña, madera y agua por muchos años. Sin plan se vende en pie y se acaba.
    .how = Pida la lista de planes de manejo y certificados vigentes y dibújelos en el mapa. Sume las hectáreas de bosque que cubren, sin repetir las que tienen ambos. Divida entre la superficie de bosque del municipio del mismo año.
    .sources = Servicio forestal; registro de concesiones y bosques comunales; organismos de certificación; mapa de cobertura.
    .traps = Oficialmente son cinco subindicadores: este porcentaje es uno; anote cuál. Un plan aprobado y vencido no cuenta. Permiso de corta no es plan de manejo. Si el bosque se achica, el porcentaje sube sin que nadie maneje mejor: mire también las hectáreas.

land-degraded =
    .measures = Qué parte de la superficie de tierra perdió cobertura vegetal, productividad o carbono del suelo respecto de un periodo de base.
    .why = La tierra cansada rinde menos, se lava con la lluvia y obliga a irse. Un mapa de degradación ayuda a decidir dónde reforestar o cambiar de cultivo.
    .how = Compare tres capas con el periodo de base: cobertura, productividad y carbono del suelo. Es degradada la celda donde al menos una empeoró. Sume esa superficie y divida entre la tierra del municipio, sin lagos ni ríos.
    .sources = Programa Trends.Earth con capas públicas; mapa nacional de degradación; ministerio de ambiente o de agricultura.
    .traps = Un año de sequía baja el verdor sin que la tierra esté degradada. Las capas mundiales son gruesas: en un municipio pequeño revise en el campo. Con otro periodo de base el resultado cambia entero. No es el mapa de erosión ni el de deforestación.

species-red_list_index =
    .measures = Un índice de 0 a 1 sobre el riesgo de extinción de las especies del país. En 1 ninguna corre peligro; en 0 se han extinguido todas. Es contexto nacional.
    .why = Dice si la naturaleza del país aguanta o se apaga. El municipio lo pone al lado de lo que hace por sus propias especies y bosques.
    .how = No lo calcule en el municipio. Copie el valor publicado para el país y su año, y márquelo como contexto. A su lado escriba qué especies amenazadas viven en el municipio y qué se hace por ellas.
    .sources = Base de datos de la UICN y de los indicadores ODS; listas rojas nacionales; universidades y guardaparques.
    .traps = Contar especies amenazadas no da el índice. Si se evalúan más especies la lista crece y no por eso empeoró. El índice cambia muy despacio: un plan de cuatro años no lo mueve. No lo use como meta municipal.
