school-primary-parity =
    .measures = La tasa de matrícula de las niñas en primaria dividida entre la de los niños. En 1 hay igualdad; por debajo de 1 quedan atrás las niñas, por encima los niños.
    .why = Una diferencia tan temprana acompaña toda la vida. Entre 0,97 y 1,03 se considera igualdad; fuera de ahí conviene preguntar a familias y escuelas qué retiene en casa a las niñas o a los niños.
    .how = Calcule la tasa de las niñas: matriculadas entre todas las niñas de esa edad. Haga lo mismo con los niños. Divida la tasa de ellas entre la de ellos, ambas brutas o ambas netas.
    .sources = Registro de matrícula por sexo; población del censo o proyecciones por sexo y edad simple.
    .traps = Dividir el número de niñas entre el de niños da cerca de 0,96 aun donde hay igualdad, porque nacen más varones. Una paridad de 1 puede ocultar que muchos niños y niñas no van a la escuela. No combine una tasa neta con una bruta.

school-secondary-parity =
    .measures = La tasa de matrícula de las mujeres en secundaria entre la de los varones. Con acceso igual da 1; un valor menor perjudica a las muchachas, uno mayor a los muchachos.
    .why = A esta edad ellas se van por embarazo o por cuidar la casa, y ellos por un trabajo. Según hacia qué lado se incline el dato, se necesita un programa u otro.
    .how = Divida las mujeres matriculadas en secundaria entre todas las de esa edad y repita la cuenta con los varones. El indicador es la primera tasa entre la segunda. Use las mismas edades y el mismo año escolar en las dos.
    .sources = Registro de matrícula de secundaria por sexo, con jornada nocturna y colegios privados; población por edad y sexo del censo.
    .traps = Pasar de 1,03 no es un logro: quiere decir que los varones se están yendo. Quien viaja a estudiar a una ciudad más grande desaparece de su registro, y si uno de los sexos viaja más, el resultado se distorsiona. El ciclo básico y el superior suelen diferir: mírelos también por separado.

school-tertiary-parity =
    .measures = La tasa de mujeres en la educación superior dividida entre la de los hombres. En 1, unas y otros estudian por igual.
    .why = Deja ver quiénes siguen estudiando cuando terminan la secundaria. Al municipio le sirve para orientar las becas y el transporte al instituto más cercano.
    .how = Divida las mujeres residentes que cursan educación superior entre las mujeres de la edad habitual (los cinco años que siguen a la secundaria). Haga la misma cuenta con los hombres. La paridad es la primera tasa entre la segunda.
    .sources = Censo (asistencia por nivel), que cuenta al estudiante donde vive; registro de educación superior por municipio de residencia; listas de becas para contrastar.
    .traps = Quien alquila cuarto en la ciudad universitaria se cuenta allá, y el municipio parece tener menos estudiantes de los que formó. La matrícula de la sede local incluye a gente de fuera. Con unas decenas de estudiantes el resultado cambia por muy poco: use años sumados o el censo.

employment-women_wage =
    .measures = De cada 100 personas asalariadas fuera del sector agrícola, cuántas son mujeres. Se trata de quienes trabajan a sueldo en la industria y los servicios.
    .why = Un salario propio da a la mujer voz en su casa y una jubilación más adelante. La municipalidad también es empleadora y puede comenzar por su propia planilla.
    .how = Tome a las personas asalariadas cuyo trabajo no es agrícola, forestal ni pesquero. Divida las mujeres de ese grupo entre el total del grupo, mujeres y hombres.
    .sources = Censo de población (categoría ocupacional y rama de actividad); encuesta de empleo; registros de la seguridad social, que solo ven el empleo formal.
    .traps = Quien trabaja por cuenta propia no es asalariado, aunque gane bien. El trabajo del hogar con sueldo sí entra y eleva la parte de mujeres: aclare si está incluido. La cifra puede subir solo porque los hombres perdieron su empleo, así que muestre también las cantidades. No dice nada de igualdad salarial.

parliament-women =
    .measures = De cada 100 escaños del parlamento nacional (cámara única o cámara baja), cuántos ocupan mujeres.
    .why = Deja ver cuánto ha avanzado el país y sirve de contexto al concejo propio. En el municipio el dato que se trabaja es la parte de mujeres en el concejo municipal.
    .how = Cuente los escaños ocupados por mujeres en una fecha fija, de preferencia al instalarse la cámara. Divida entre todos los escaños ocupados. El valor es el mismo para todos los municipios del país.
    .sources = Autoridad electoral; sitio web del parlamento; Unión Interparlamentaria, que reúne los datos de todos los países.
    .traps = Una candidata no es una electa. Los suplentes que entran durante el período cambian la cuenta: anote la fecha. No sume cámara alta y cámara baja. Los cargos del concejo no van aquí, tienen su propio indicador.
