mortality-maternal =
    .measures = Cuántas mujeres del municipio mueren por el embarazo, el parto o en los 42 días siguientes, por cada 100.000 nacidos vivos. Un municipio pequeño muestra casos y no la razón.
    .why = Detrás de casi toda muerte materna hay una demora: en pedir ayuda, en el camino, en el hospital. Saber cuál fue indica si hace falta transporte, un hogar materno o un banco de sangre.
    .how = Cuente las muertes maternas de residentes en diez años, o en toda la región. Divida entre los nacidos vivos de esos años y multiplique por 100.000, pero publique la razón solo desde 20 muertes. De 5 a 19, publique el número y los años; con menos de 5, diga solo que fueron menos de 5.
    .sources = Registro civil; vigilancia de la muerte materna y revisión de casos del servicio de salud; certificados de defunción de mujeres de 10 a 49 años, leídos uno a uno.
    .traps = Con 300 nacimientos al año, una sola muerte mueve la razón en más de 300: no prueba nada. Con menos de 5 casos la edición pública calla año, causa y zona, porque todos reconocerían a la familia. Muchas se certifican como hemorragia o convulsión, sin mencionar el embarazo. Un accidente durante el embarazo no entra.

births-skilled =
    .measures = De cada 100 partos de mujeres del municipio, cuántos atendió un médico, una enfermera o una partera profesional.
    .why = Una hemorragia o un parto trabado matan en horas. El municipio puede acercar manos capacitadas con un hogar materno, una ambulancia o un mejor camino.
    .how = En los certificados de nacido vivo de madres residentes cuente los que atendió médico, enfermera o partera profesional. Divida entre todos los nacidos vivos de residentes en el año, sin importar dónde ocurrió el parto.
    .sources = Certificado de nacido vivo del registro civil o del ministerio de salud; libro de partos del hospital, con residencia de la madre.
    .traps = La comadrona tradicional no cuenta como personal calificado, aunque haya llevado un curso corto. El parto en hospital es un dato cercano pero distinto: una enfermera puede atender en casa. Si los partos en casa sin ayuda no se registran, el resultado sale mejor de lo que es.

contraception-prevalence =
    .measures = De cada 100 mujeres de 15 a 49 años casadas o unidas, cuántas usan algún método para no quedar embarazadas, ellas o su pareja.
    .why = Cuando las parejas pueden decidir cuántos hijos tener, hay menos riesgo para madres y bebés. Un dato bajo puede deberse a un puesto desabastecido o que queda muy lejos.
    .how = Pregunte a una muestra de mujeres unidas de 15 a 49 años si hoy usan un método, ellas o la pareja. Divida las que usan entre todas las entrevistadas. Sin encuesta, tome las usuarias activas del programa de salud entre las mujeres de esas edades, como dato aproximado.
    .sources = Encuesta de demografía y salud, rara vez por municipio; registro de planificación familiar del centro de salud como dato aproximado; encuesta propia.
    .traps = Lo que se compra en la farmacia no aparece en los libros del centro de salud. Las jóvenes sin pareja quedan fuera de la definición, aunque muchas necesiten un método. Cualquier método y métodos modernos son dos series: diga cuál es. Las primeras consultas no son las usuarias de hoy.

births-adolescent =
    .measures = Cuántos niños y niñas nacen en un año por cada 1.000 mujeres de 15 a 19 años que viven en el municipio.
    .why = Muchas adolescentes que son madres dejan los estudios y pocas regresan. El dato responde a la educación sexual, a los horarios amigables y a las becas, cosas que un municipio puede impulsar.
    .how = Cuente los nacidos vivos del año de madres residentes de 15 a 19 años. Divida entre todas las mujeres residentes de esas edades y multiplique por 1.000. Los nacimientos de niñas de 10 a 14 van en una cuenta aparte.
    .sources = Certificado de nacido vivo con edad y residencia de la madre; proyecciones de población por sexo y edad.
    .traps = El porcentaje de partos que son de adolescentes es otro dato; sube cuando las mayores tienen menos hijos. Las proyecciones envejecen: un censo nuevo puede cambiar tasas pasadas. El parto de una niña menor de 15 es asunto de protección de la niñez, aunque sea uno solo. Con pocos nacimientos, use años sumados.

antenatal-one_visit =
    .measures = De cada 100 mujeres con un hijo nacido vivo, cuántas tuvieron por lo menos un control prenatal con personal de salud durante el embarazo.
    .why = La que no tuvo ninguno llega al parto sin que nadie la conozca. Por comunidad, la lista muestra dónde falta un día de consulta o falta confianza en el puesto.
    .how = De los certificados de nacido vivo del año tome a las madres residentes con un control o más. Divida entre las madres residentes con nacido vivo cuyo certificado trae el número de controles.
    .sources = Certificado de nacido vivo (pregunta sobre controles); libro de embarazadas del puesto; encuesta de demografía y salud para comparar.
    .traps = Solo incluye a mujeres con hijo nacido vivo, así que las pérdidas no se ven. No divida controles entre embarazos: una misma mujer hace varios. Ver solo a la comadrona no cuenta. Un certificado con la casilla vacía es dato desconocido, que no equivale a cero controles.

antenatal-four_visits =
    .measures = De cada 100 mujeres con un hijo nacido vivo, cuántas completaron cuatro controles prenatales o más.
    .why = El primer control abre la ficha; con cuatro hay tiempo de descubrir y tratar anemia, presión alta o infecciones. La distancia y el pasaje deciden quién los completa.
    .how = Tome a las madres residentes con un nacido vivo en el año y cuatro controles o más anotados en el certificado. Divida entre las madres residentes cuyo número de controles se conoce.
    .sources = Certificado de nacido vivo; carné perinatal o libro del puesto de salud; sistema nacional de información en salud por municipio de residencia.
    .traps = Hoy muchos servicios recomiendan ocho controles; deje esta serie en cuatro y abra otra si quiere más. Nunca puede superar a la de un control: si la supera hay un error. Cuatro controles en las últimas semanas aquí se ven bien y llegan tarde, así que revise cuándo fue el primero.

contraception-unmet_need =
    .measures = De cada 100 mujeres unidas de 15 a 49 años, cuántas pueden quedar embarazadas, no quieren un hijo ahora o ya no quieren más, y no usan ningún método.
    .why = Son mujeres que saben lo que quieren y no lo pueden cumplir. Mide con justicia lo que los servicios de planificación familiar todavía les deben.
    .how = Pide una encuesta con varias preguntas: si desea un hijo y cuándo, si usa método, si puede embarazarse, si quería el embarazo actual. Cuente a las mujeres con necesidad y divida entre todas las unidas de 15 a 49 años. Si no hay dato del municipio, ponga el de la región como contexto.
    .sources = Encuesta de demografía y salud, nacional o regional; encuesta local que haga las mismas preguntas.
    .traps = No es 100 menos el uso de anticonceptivos: muchas sin método desean un hijo o no pueden tenerlo. Las embarazadas cuentan si el embarazo no era deseado o llegó antes de tiempo. Los libros del puesto no sirven, porque las que tienen la necesidad son las que no llegan.
