employment-informal =
    .measures = De cada 100 personas ocupadas, cuántas tienen un empleo informal: sin contrato ni seguridad social, por cuenta propia sin registro o como familiar sin paga.
    .why = Quien trabaja sin protección pierde todo con una enfermedad. El mercado, las ventas en la calle y los permisos que dan trabajo a esa gente los ordena el municipio.
    .how = Clasifique a cada persona ocupada: la asalariada es informal si el empleador no cotiza por ella; la que trabaja por su cuenta, si el negocio no está registrado; la ayuda familiar sin paga, siempre. Cuente y divida entre todas las personas ocupadas.
    .sources = Encuesta de empleo; censo si pregunta por aportes o seguro; padrón de negocios y de comerciantes de mercado como apoyo.
    .traps = Empleo informal no es lo mismo que sector informal: hay informales dentro de empresas formales. Incluir o no la agricultura cambia mucho el dato. El registro municipal de negocios no cuenta trabajadores. La definición nacional varía; anótela.

unemployment-rate =
    .measures = De cada 100 personas que trabajan o buscan trabajo, cuántas no tienen ninguno, lo buscan y podrían empezar ya.
    .why = Muestra a quienes quieren trabajar y no encuentran dónde. Por sexo y edad, dice si el problema es de jóvenes, de mujeres o de todo el municipio.
    .how = Con la pregunta sobre la semana anterior, cuente a las personas de 15 años y más sin trabajo, que lo buscaron y están disponibles. Súmeles las ocupadas para tener la población económicamente activa. Divida las primeras entre esa suma.
    .sources = Encuesta de empleo; censo de población; bolsa municipal de empleo solo como señal.
    .traps = Se divide entre la población activa y no entre todos los habitantes. En municipios pobres la tasa suele ser baja porque nadie puede vivir sin ocuparse en algo: mírela con el empleo informal. El censo capta mal el desempleo. Quien se cansó de buscar queda fuera.

youth-neither_school_nor_work =
    .measures = De cada 100 jóvenes de 15 a 24 años, cuántos no trabajan, no estudian y no se capacitan.
    .why = A esa edad, los años sin escuela ni trabajo pesan toda la vida. Muchas son muchachas que cuidan hermanos o hijos, y una guardería cambia más que un curso.
    .how = Tome a las personas de 15 a 24 años. Quite a quienes trabajaron la semana de referencia, a quienes asisten a la escuela y a quienes siguen un curso. Divida las que quedan entre todas las de esa edad.
    .sources = Censo de población; encuesta de hogares o de empleo; registro de becas y cursos como apoyo.
    .traps = No es sumar desempleo y deserción: se cuenta persona por persona. Decir «ninis» carga la culpa en el joven; muchos buscan trabajo o cuidan a alguien. Separe mujeres y hombres. Si el censo se hizo en vacaciones, la asistencia escolar sale mal. Casi ningún censo pregunta por cursos.

children-labour =
    .measures = De cada 100 niños, niñas y adolescentes de 5 a 17 años, cuántos hacen un trabajo prohibido para su edad, por las horas o por el peligro.
    .why = Cosecha, ladrillera, basurero o casa ajena: el niño que trabaja así suele enfermarse y faltar a la escuela. El municipio puede actuar en mercados, vertedero y obras.
    .how = En una encuesta, cuente los de 5 a 17 años que trabajan antes de la edad mínima, pasan de las horas permitidas a su edad o hacen tareas peligrosas. Divida entre todos los de 5 a 17 años. Indique si incluye los quehaceres del hogar.
    .sources = Encuesta de trabajo infantil u hogares; censo, que suele preguntar desde los 10 años o más; juntas de protección y escuelas como alerta.
    .traps = Ayudar un rato en casa o en la finca no es trabajo infantil; las horas y el peligro deciden. Las familias lo ocultan si pregunta la autoridad. En cosecha el dato sube: repita en el mismo mes. No publique casos por comunidad si son menos de cinco.
