poverty-dollar_a_day =
    .measures = De cada 100 habitantes, cuántos viven en un hogar que dispone de menos de 1 dólar diario por persona, en dólares ajustados a los precios del país (PPA).
    .why = Son las familias que no tienen asegurada la comida. Con este dato el concejo sabe a cuántas debe llegar el comedor escolar o la exoneración de tasas, y por qué barrios empezar.
    .how = Sume el ingreso (o el gasto) de cada hogar y divídalo entre sus miembros. Cuente a todas las personas de los hogares que quedan bajo la línea y divida entre la población incluida. Si no hay cifra en dólares PPA para el municipio, use la línea nacional de pobreza extrema y anótelo como dato aproximado.
    .sources = Estimación para áreas pequeñas del instituto de estadística (censo más encuesta); encuesta de hogares, si es representativa del municipio; registro social (SISBEN, SIUBEN, RSH) como dato aproximado.
    .traps = El registro social incluye a quien se inscribió, no a toda la gente pobre. La línea internacional ha subido varias veces: anote cuál se usó y no junte líneas distintas. Contar hogares en vez de personas da un dato demasiado bajo, porque el hogar pobre suele ser más grande. Guarde el margen de error.

poverty-gap =
    .measures = A qué distancia de la línea de pobreza está la gente pobre: lo que le falta en promedio, como porcentaje de la línea y repartido entre toda la población. Quien no es pobre cuenta como cero.
    .why = Dos municipios con igual número de pobres pueden vivir situaciones muy distintas. La brecha permite ver si una transferencia pequeña saca a muchas familias de la pobreza o apenas se nota.
    .how = A cada persona pobre réstele su ingreso a la línea y divida el resultado entre la línea. Sume lo obtenido para todas las personas pobres. Divida esa suma entre la población completa, pobre o no, y multiplique por 100.
    .sources = Encuesta de hogares que pregunte ingreso o gasto; estimación para áreas pequeñas publicada por el instituto de estadística. El censo rara vez pregunta lo suficiente sobre dinero.
    .traps = Si divide solo entre los pobres obtiene otra medida, mucho mayor. Un ingreso cero en el cuestionario muchas veces es alguien que no quiso contestar, y cada uno suma una carencia completa. Use la misma línea que en la tasa de pobreza que aparece al lado.

income-poorest_fifth =
    .measures = De todo el ingreso (o consumo) de la población, qué parte recibe el quinto más pobre. Si todos tuvieran lo mismo, sería 20 por ciento.
    .why = Si el municipio crece y esta parte no se mueve, el crecimiento se quedó en otras manos. Sirve para preguntarse a quién beneficia cada obra grande.
    .how = Ordene a las personas según el ingreso por persona de su hogar, de menor a mayor. Tome el primer 20 % de las personas y sume lo que reciben. Divida esa suma entre el ingreso de toda la población.
    .sources = Encuesta de hogares con ingreso o gasto; censo, en los países que preguntan el ingreso. El dato oficial es nacional.
    .traps = Un quinto de las personas no es un quinto de los hogares. El ingreso y el consumo dan resultados distintos, y el consumo se ve más parejo: no los mezcle en la misma serie. La encuesta casi nunca llega a los más ricos y el dato sale mejor de lo que es. En un municipio pequeño la muestra trae muy pocos hogares pobres.

productivity-growth =
    .measures = Cuánto subió o bajó en un año el valor que produce cada persona ocupada, una vez descontada la inflación.
    .why = Los salarios solo pueden subir de forma duradera si cada trabajador produce más. El dato ayuda a entender la economía local, aunque casi ninguna municipalidad puede cambiarlo por su cuenta.
    .how = En cada uno de los dos años divida el PIB a precios constantes entre las personas ocupadas. Reste el primer resultado del segundo y divida entre el primero. Si entre los dos años hay más de uno, convierta el cambio en una tasa anual.
    .sources = Cuentas nacionales; PIB municipal donde el instituto lo publica (DANE en Colombia, IBGE en Brasil); personas ocupadas según censo o encuesta de empleo.
    .traps = Con PIB a precios corrientes se mide también la inflación. Una sola mina o represa puede explicar todo el PIB del municipio sin que la mayoría de los trabajadores lo note. El PIB se anota donde está la planta y la persona ocupada donde vive: quienes viajan a otro municipio descuadran la división.

employment-rate =
    .measures = De cada 100 personas en edad de trabajar, cuántas tienen un trabajo, sea asalariado o por cuenta propia, de jornada completa o de unas horas.
    .why = Dice cuánta de la gente que podría ganarse la vida en el municipio lo logra. Por sexo y entre jóvenes deja ver si faltan guarderías, transporte o capacitación.
    .how = Cuente a las personas ocupadas desde la edad de trabajar que fija el país (15 años en la mayoría). Divida entre toda la población de esas edades, incluidos estudiantes, amas de casa y jubilados.
    .sources = Censo de población; encuesta de empleo, si su muestra alcanza para el municipio; encuesta municipal de hogares.
    .traps = No es 100 menos el desempleo: quien no trabaja ni busca trabajo también está en el total. Cambiar la edad mínima de 10 a 12 o 15 años mueve el dato, así que revísela en cada censo. El trabajo sin pago de las mujeres en la finca suele quedar fuera. Una tasa alta puede esconder a ancianos que no pueden retirarse.

poverty-employed =
    .measures = De cada 100 personas que trabajan, cuántas viven de todos modos en un hogar bajo la línea de 1 dólar (PPA) al día por persona.
    .why = A estas personas no les basta con tener trabajo. El problema está en lo que se paga y en lo inestable del empleo, y pide acciones distintas de las que se toman contra el desempleo.
    .how = Marque los hogares que están bajo la línea. Cuente a las personas ocupadas que viven en ellos y divida entre todas las personas ocupadas. Si solo dispone de la línea nacional de pobreza extrema, úsela y señale que es un dato aproximado.
    .sources = Encuesta de hogares con ingreso y empleo; censo de población, en los países donde pregunta las dos cosas; estimaciones para áreas pequeñas.
    .traps = La pobreza es del hogar, no del salario: alguien mal pagado puede vivir en un hogar que no es pobre. La familia campesina que come de su cosecha parece más pobre si solo se cuenta el dinero. No compare con una serie calculada con otra línea.

employment-vulnerable =
    .measures = De cada 100 personas ocupadas, cuántas trabajan por su cuenta y sin empleados, o ayudan sin pago en la finca o el negocio de la familia.
    .why = Son quienes menos contrato, seguro o pensión tienen. En mercados, reglas de venta ambulante y crédito pequeño la municipalidad sí puede apoyarles.
    .how = En el cuadro de ocupados por categoría ocupacional sume trabajadores por cuenta propia y familiares sin remuneración. Divida entre todas las personas ocupadas, sin contar las de categoría desconocida.
    .sources = Censo de población (pregunta sobre categoría ocupacional); encuesta de empleo; censo económico para contrastar.
    .traps = Los patronos con empleados no entran, y tampoco las trabajadoras del hogar que reciben sueldo. No es lo mismo que empleo informal: deja fuera al asalariado sin contrato e incluye a la abogada con despacho propio. Si el censo solo pregunta por trabajo pagado, desaparecen los familiares que ayudan.

nutrition-underweight =
    .measures = De cada 100 menores de cinco años pesados, cuántos tienen un peso muy bajo para su edad (más de dos desviaciones estándar por debajo del patrón de la OMS).
    .why = Un niño con bajo peso se enferma más y aprende menos. Los puestos de salud pesan todos los meses, de modo que el municipio puede seguir este dato año con año.
    .how = De las fichas de control de crecimiento tome una sola pesada por niño o niña en el año, la última. Cuente los menores de cinco años que quedan bajo el límite para su edad y sexo. Divida entre todos los que fueron pesados.
    .sources = Control de crecimiento de los puestos y centros de salud; vigilancia nutricional del ministerio de salud; encuesta de nutrición, cuando cubre la zona.
    .traps = Solo están los niños que llegan al puesto: dígalo e indique qué parte de los niños del municipio se pesó. Contar consultas repite a los enfermos. La desnutrición crónica es talla baja para la edad, y es otra medida. No se pueden unir las tablas antiguas (NCHS) con el patrón de la OMS.

nutrition-undernourished =
    .measures = De cada 100 habitantes, cuántos comen menos energía de la que el cuerpo necesita para una vida normal y activa. Es una estimación nacional, hecha con un modelo.
    .why = Da el contexto nacional del hambre. Si el municipio quiere conocer su propia situación, puede preguntar a las familias con un cuestionario corto de inseguridad alimentaria.
    .how = No se puede contar en un municipio: la FAO lo estima por país con los alimentos disponibles y lo desigual de su reparto. Copie el dato nacional como contexto. Para uso local tome la parte de personas en hogares con inseguridad alimentaria moderada o grave y anótela como dato aproximado.
    .sources = Estimación nacional de la FAO; encuesta local con una escala de inseguridad alimentaria (ELCSA, FIES) como dato aproximado.
    .traps = Aplicar el porcentaje nacional a la población del municipio es inventar un dato local. La escala de inseguridad alimentaria pregunta por lo vivido, no por calorías: ábrale una serie aparte. El bajo peso de los niños es una tercera medida y no reemplaza a esta.
