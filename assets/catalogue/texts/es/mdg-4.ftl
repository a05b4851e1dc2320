mortality-under5 =
    .measures = De cada 1.000 niños y niñas que nacen vivos de madres del municipio, cuántos mueren antes de cumplir cinco años.
    .why = La mayoría de estas muertes se puede evitar con agua limpia, vacunas, un buen parto y un puesto de salud al que se llega a tiempo. Pocos datos dicen tanto de cómo vive la infancia.
    .how = Sume las muertes de menores de cinco años residentes en tres a cinco años. Divida entre los nacidos vivos de madres residentes en esos mismos años y multiplique por 1.000. Es la razón de defunciones a nacimientos del registro civil; póngale ese nombre, porque el dato del país suele salir de una tabla de vida.
    .sources = Registro civil y estadísticas vitales, por residencia de la madre; certificados de defunción; estimación indirecta del censo donde muchas muertes no se registran.
    .traps = El niño que muere en el hospital regional pertenece al municipio de su madre. En un municipio pequeño las muertes de un solo año son azar: trabaje con años sumados. Una tasa muy baja junto a comunidades pobres suele ser falta de registro. Cuente los nacimientos por fecha de nacimiento, no de inscripción.

mortality-infant =
    .measures = Cuántos niños y niñas mueren antes de su primer cumpleaños por cada 1.000 que nacieron vivos de madres residentes.
    .why = Las muertes del primer mes hablan de la atención del embarazo y del parto; las siguientes, de agua, comida e infecciones. Separarlas le dice al centro de salud dónde poner su esfuerzo.
    .how = Junte de tres a cinco años y cuente las defunciones de residentes menores de un año. Divida entre los nacidos vivos de madres residentes de esos años, por 1.000. Si los números lo permiten, presente aparte los primeros 28 días.
    .sources = Registro civil; certificados de nacido vivo y de defunción del ministerio de salud; listas de promotores y comadronas, para encontrar muertes sin registrar.
    .traps = El bebé que respiró y murió a los pocos minutos es nacido vivo y es defunción; a veces el hospital lo anota como mortinato. Los mortinatos no entran en el numerador ni en el denominador. No la sume a la mortalidad de menores de cinco años, que ya la contiene. Con menos de 20 muertes la tasa es inestable.

vaccination-measles =
    .measures = De cada 100 niños y niñas de un año, cuántos recibieron por lo menos una dosis de vacuna contra el sarampión.
    .why = El sarampión regresa apenas quedan demasiados niños sin vacunar. Esta cobertura muestra además si el equipo de vacunación llega a las comunidades lejanas.
    .how = Del registro nominal tome a los residentes de 12 a 23 meses que tienen al menos una dosis. Divida entre todos los niños y niñas de esa edad que viven aquí, según nacimientos registrados o proyección.
    .sources = Registro nominal de vacunación; informes mensuales del programa ampliado de inmunizaciones; encuesta en hogares con el carné a la vista.
    .traps = Un valor mayor que 100 casi siempre viene del denominador o de niños vecinos vacunados aquí: déjelo con su marca. Las dosis aplicadas no son niños, y la segunda dosis no se cuenta otra vez. Un buen promedio puede tapar una comunidad adonde el equipo nunca llega.
