mortality-neonatal =
    .measures = De cada 1.000 nacidos vivos, cuántos mueren antes de cumplir 28 días.
    .why = Casi todas estas muertes dependen del embarazo y del parto: distancia al hospital, control prenatal, personal capacitado. Un camino cortado o una ambulancia sin combustible pesan aquí.
    .how = Cuente las muertes de menores de 28 días cuya madre vive en el municipio. Divida entre los nacidos vivos de madres residentes en los mismos años y multiplique por 1.000. En un municipio pequeño, sume varios años.
    .sources = Registro civil de defunciones y nacimientos; estadísticas vitales del ministerio de salud; libros del hospital y de las comadronas.
    .traps = Muchas muertes de los primeros días no se inscriben, o se anotan como nacidos muertos. El hospital suele estar en otro municipio: cuente por residencia de la madre. Con dos o tres muertes al año la tasa salta; no juzgue por un solo año.

hiv-new_infections =
    .measures = Cuántas personas se infectan con el VIH en un año por cada 1.000 que no lo tienen. En el municipio se usa un dato aproximado: los diagnósticos nuevos.
    .why = Permite ver si la prevención llega a jóvenes y poblaciones clave. El municipio puede abrir espacios, horarios y pruebas sin estigma aunque el tratamiento sea del ministerio.
    .how = La infección nueva solo se estima con modelos nacionales. A escala local cuente los diagnósticos nuevos del año en residentes, divida entre la población sin VIH y multiplique por 1.000. Indique que es un dato aproximado.
    .sources = Sistema de vigilancia del VIH; centro de salud y laboratorio; clínica de atención integral; organizaciones que ofrecen la prueba.
    .traps = Un diagnóstico de este año puede ser una infección de hace ocho. Si se hacen más pruebas suben los diagnósticos, y eso es buena noticia. Nunca publique menos de cinco casos por barrio, sexo o edad: se reconoce a las personas.

malaria-incidence-population =
    .measures = Cuántos casos nuevos y confirmados de malaria hubo en el año por cada 1.000 habitantes.
    .why = La malaria quita días de trabajo y de escuela, y vuelve cuando se descuidan criaderos y mosquiteros. Un brote se puede frenar si el municipio lo ve a tiempo.
    .how = Cuente los casos confirmados por gota gruesa o prueba rápida en residentes durante el año. Divida entre la población del municipio a mitad de año y multiplique por 1.000.
    .sources = Vigilancia epidemiológica; red de colaboradores voluntarios y puestos de diagnóstico; laboratorio de salud.
    .traps = Esta tasa divide entre toda la población; la de los ODM divide solo entre la que está en riesgo, y sale más alta. Recaídas de la misma persona no son casos nuevos. Los casos importados de minas o fincas de otro municipio se anotan aparte.

mortality-road =
    .measures = Cuántas personas mueren en un año por choques, vuelcos y atropellos, hasta 30 días después del hecho, por cada 100.000 habitantes.
    .why = Mata sobre todo a jóvenes en moto y a gente que va a pie. Velocidad, cruces, cascos y alumbrado son cosas que un municipio sí puede cambiar.
    .how = Junte los registros de policía, hospital y registro civil y quite los repetidos. Cuente las muertes hasta 30 días después, divida entre la población y multiplique por 100.000. En municipios pequeños sume cinco años.
    .sources = Policía de tránsito; certificados de defunción; emergencias del hospital y bomberos.
    .traps = La policía cuenta muertos en el sitio y omite a quienes mueren en el hospital. Por lugar de residencia y por lugar del siniestro salen dos cifras: diga cuál usa. Una carretera nacional puede elevar la tasa sin que los muertos sean vecinos.

contraception-satisfied =
    .measures = De cada 100 mujeres de 15 a 49 años que no quieren embarazarse por ahora, cuántas usan un método anticonceptivo moderno.
    .why = Quien puede decidir cuándo tener hijos termina más fácil la escuela y conserva su trabajo. Detrás de muchos embarazos de adolescentes hay una necesidad sin cubrir.
    .how = En una encuesta, cuente a las mujeres que desean evitar o postergar el embarazo y a las que ya usan cualquier método: ese es el total con necesidad. Cuente cuántas de ellas usan un método moderno y divida.
    .sources = Encuesta de demografía y salud, casi nunca con dato municipal; registros de planificación familiar del centro de salud como dato aproximado.
    .traps = El centro de salud conoce a sus usuarias, no a las mujeres que necesitan y no llegan. Ritmo y retiro no son métodos modernos, pero quien los usa sí entra en el denominador. El porcentaje de la región no se copia al municipio sin avisar.

health-coverage =
    .measures = Un puntaje de 0 a 100 que resume qué tan cubierta está la población con servicios de salud esenciales: madres e hijos, enfermedades infecciosas, enfermedades crónicas y capacidad de atención.
    .why = Pone en un solo número lo que el municipio ofrece en salud y muestra si se avanza parejo o si un servicio quedó atrás.
    .how = Calcule la cobertura de cada servicio trazador, de 0 a 100. Saque la media geométrica dentro de cada grupo y después la media geométrica de los grupos. Anote la lista de trazadores con su fuente.
    .sources = Sistema de información de salud; programas de vacunación, control prenatal, hipertensión y diabetes; registro de camas y personal.
    .traps = Una sola cobertura en cero vuelve cero todo el índice. Si falta un trazador y usted lo cambia por otro, ya no se compara con el índice nacional. Una cobertura de más de 100 se recorta a 100 antes de promediar. No es afiliación al seguro.

mortality-air =
    .measures = Cuántas muertes al año se atribuyen a respirar aire contaminado, dentro y fuera de la casa, por cada 100.000 habitantes. Es una estimación hecha con modelos.
    .why = Fogón de leña, quema de basura y humo de vehículos enferman el pulmón y el corazón. Es un argumento de salud para las estufas limpias y el orden del transporte.
    .how = No se cuenta caso por caso. Un modelo combina la exposición a partículas con las muertes por ciertas causas. Si existe la estimación, tome las muertes atribuidas, divida entre la población y multiplique por 100.000.
    .sources = Estimaciones nacionales de la OMS y del ministerio de salud; estudios de universidades para ciudades grandes.
    .traps = Ningún certificado de defunción dice «contaminación». Aplicar la tasa del país a su población no da un dato local: póngala solo como contexto. Para seguir lo que hace el municipio use partículas finas y hogares que cocinan con leña.

vaccination-dtp3 =
    .measures = De cada 100 niños y niñas menores de un año, cuántos recibieron la tercera dosis contra difteria, tos ferina y tétanos (en casi todos los países, la pentavalente).
    .why = Exige tres visitas a tiempo. Quienes tienen la primera dosis y no la tercera muestran dónde el servicio pierde a las familias.
    .how = Del registro tome a los residentes que recibieron la tercera dosis antes de cumplir un año. Divida entre todos los menores de un año que viven aquí. Anote al lado los de primera dosis: la diferencia es la deserción.
    .sources = Registro nominal de vacunación; libros del centro de salud; encuesta de cobertura con carné.
    .traps = Dosis no son niños: las tardías de otras edades inflan el dato. Más de 100 señala al denominador. Pentavalente, hexavalente y DTP cuentan por igual; los refuerzos no. El promedio anual tapa los meses sin vacuna en bodega.

vaccination-measles_second =
    .measures = De cada 100 niños y niñas de la edad que fija el esquema nacional, cuántos tienen las dos dosis contra el sarampión.
    .why = Con una dosis algunos quedan sin protección, y el sarampión los encuentra. La segunda los cubre, pero al año y medio pocos padres se acuerdan.
    .how = Tome a quienes cumplieron durante el año la edad de la segunda dosis. Cuente a los que tienen las dos registradas y divida entre todos los de esa edad que viven aquí.
    .sources = Registro nominal de vacunación; carné revisado al entrar a la guardería o a la escuela; encuesta de cobertura.
    .traps = La edad de la segunda dosis varía por país, y si cambia, la serie se corta. Las dosis de campaña a veces se anotan aparte. La primera dosis tiene su propio indicador. No divida segundas dosis entre primeras.

vaccination-pneumococcal =
    .measures = De cada 100 niños y niñas de un año, cuántos tienen todas las dosis contra el neumococo que fija el esquema nacional.
    .why = La neumonía es causa principal de hospital en los más pequeños. La vacuna es cara: una cobertura baja desperdicia lo que el país ya compró.
    .how = Averigüe cuál es la última dosis de su esquema: la tercera, o un refuerzo a los 12 meses. Cuente a los residentes de un año que la tienen y divida entre todos los de esa edad.
    .sources = Registro nominal de vacunación; libros del centro de salud; encuesta de cobertura.
    .traps = Un esquema de dos dosis con refuerzo y uno de tres no se comparan dosis por dosis. Los primeros años la cobertura es baja porque a los mayores no se los llamó. El médico privado usa otra marca que el registro puede no ver.

vaccination-hpv =
    .measures = De cada 100 niñas de la edad que fija el esquema nacional, cuántas tienen todas las dosis contra el virus del papiloma humano.
    .why = Previene el cáncer de cuello uterino, que mata a madres de 40 y tantos años. Se pone en la escuela: ahí el municipio puede ayudar.
    .how = Cuente a las niñas residentes de esa edad con la última dosis del esquema, puesta en la escuela o en el centro. Divida entre todas las que viven aquí, también las que ya no estudian.
    .sources = Registro nominal de vacunación; listas de las jornadas escolares; población por edad simple.
    .traps = Si divide entre las matriculadas, deja fuera a las que no van a la escuela y más la necesitan. Muchos países pasaron de dos dosis a una: anote el año. La dosis tardía de una mayor va con su edad. A los varones, donde se vacunan, cuéntelos aparte.
