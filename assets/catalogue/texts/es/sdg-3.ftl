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

vaccination-programme =
    .measures = De cada 100 niños y niñas de la edad que corresponde, cuántos recibieron cada vacuna del programa nacional: tercera dosis de DTP, segunda de sarampión, neumococo y, en las niñas, VPH.
    .why = Las segundas y terceras dosis muestran si el servicio vuelve a encontrar al niño. Donde se pierden, regresan enfermedades que parecían olvidadas.
    .how = Para cada vacuna, cuente los niños y niñas residentes de la edad indicada que tienen la dosis y divida entre todos los de esa edad. Informe cada vacuna por separado; si pide un solo número, dé la cobertura más baja.
    .sources = Registro nominal de vacunación; libros del puesto de salud; encuesta de cobertura con carné.
    .traps = Las dosis puestas a niños de otros municipios hacen pasar de 100 la cobertura. La proyección de población vieja es la otra causa usual de cifras imposibles. Promediar vacunas oculta la que falla. La primera dosis no vale por la serie.
