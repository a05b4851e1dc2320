hiv-prevalence-youth =
    .measures = De cada 100 personas de 15 a 24 años, cuántas viven con el VIH, según una estimación. Se calcula para el país; en un municipio solo cabe un dato aproximado.
    .why = A esa edad la infección suele ser reciente. Por eso el indicador dice si la prevención está llegando a los jóvenes del lugar.
    .how = Anote la estimación del país o de la región con su año. Para el municipio, cuente los residentes de 15 a 24 años inscritos en atención por VIH y divida por la población de esa edad. Regístrelo como dato aproximado: faltan las personas que nunca se hicieron la prueba.
    .sources = Estimaciones del programa nacional de VIH; pruebas en el control prenatal; casos notificados al distrito de salud; proyecciones de población por edad.
    .traps = Si se hacen más pruebas aparecen más casos, aunque nada haya cambiado. El control prenatal solo habla de mujeres embarazadas. En un pueblo los casos son pocos: no los desglose por barrio, porque una cifra puede señalar a una persona.

hiv-condom_use =
    .measures = De cada 100 jóvenes que tuvieron una pareja ocasional en el último año, cuántos usaron condón la última vez.
    .why = Muestra si los jóvenes se cuidan cuando el riesgo es mayor y si en el pueblo se consiguen condones sin pasar vergüenza.
    .how = Pregunte en una encuesta a personas de 15 a 24 años si tuvieron una pareja no habitual en los últimos 12 meses. Quienes dicen que sí forman el denominador. Entre ellas, cuente a quienes usaron condón en esa última relación. Presente aparte a mujeres y hombres.
    .sources = Encuesta nacional de salud o de comportamiento, casi siempre por región; encuesta juvenil propia, con asesoría del distrito de salud.
    .traps = La respuesta cambia según quién pregunta y quién puede oír: use un formulario privado. Si divide por todos los jóvenes saldrá una cifra mucho más baja. Condones repartidos no son condones usados. El dato de la región no pasa a ser del municipio por copiarlo.

hiv-knowledge =
    .measures = De cada 100 personas de 15 a 24 años, cuántas saben cómo se transmite el VIH y cómo no, según un grupo fijo de preguntas.
    .why = Es de los pocos datos sobre VIH que el municipio puede levantar solo, con sus colegios y grupos juveniles, y que mejora en un año escolar.
    .how = Tome las preguntas de la encuesta de salud de su país: formas de prevenir, creencias falsas y que alguien de aspecto sano puede tener el virus. Cuente solo a quienes acertaron todas y divida por todas las personas entrevistadas.
    .sources = Encuesta en colegios de secundaria y clubes juveniles; encuesta nacional de salud, para comparar; charlas del centro de salud, como contexto.
    .traps = Con una respuesta errada o en blanco la persona ya no cuenta; el promedio de aciertos es otro dato. En los colegios no están quienes dejaron de estudiar, que suelen saber menos. Cambiar las preguntas de una ronda a otra rompe la serie.

school-orphans-parity =
    .measures = Compara la asistencia escolar de niños de 10 a 14 años que perdieron a padre y madre con la de quienes viven con alguno de ellos. Con 1 están iguales; por debajo de 1, los huérfanos asisten menos.
    .why = Un niño sin padres muchas veces trabaja o cuida a sus hermanos. Aquí se ve si las becas, la escuela y los parientes alcanzan a compensarlo.
    .how = Calcule dos tasas de asistencia de 10 a 14 años: la de niños que perdieron a ambos padres y la de niños con los dos padres vivos que viven al menos con uno. Divida la primera por la segunda.
    .sources = Censo o encuesta de hogares que pregunte si viven el padre y la madre; registros de la oficina de protección de la niñez, como dato aproximado.
    .traps = En un municipio pequeño hay pocos casos y un solo niño mueve el resultado: use el censo o sume años. Quien perdió solo al padre o a la madre no entra en ningún grupo. Las encuestas de hogares no suelen visitar los hogares de acogida.

hiv-treatment =
    .measures = De cada 100 personas con infección avanzada por el VIH, cuántas reciben medicamentos antirretrovirales.
    .why = Con tratamiento se vive, se trabaja y es mucho más difícil transmitir el virus. Lo que lo corta suele ser el pasaje al hospital o el miedo a ser visto.
    .how = Cuente los residentes en tratamiento al cierre del año, sin importar dónde lo retiran. Divida por los residentes con infección avanzada que estima el programa de salud. Anote qué definición de avanzada se usó.
    .sources = Registro de pacientes del programa de VIH, por municipio de residencia; farmacia del hospital; estimaciones nacionales.
    .traps = Hoy se ofrece tratamiento a toda persona con VIH y ya casi no se estima la infección avanzada: diga qué denominador usa. Muchos pacientes se atienden en otra ciudad por discreción y quedan contados allá. Haber empezado no es seguir en tratamiento.

malaria-incidence =
    .measures = Casos nuevos de malaria confirmados en un año por cada 1.000 personas que viven donde se transmite.
    .why = La malaria entra por zanjas, viviendas y campamentos descuidados, y saca a la gente del trabajo y de la escuela. Un municipio que actúa temprano puede cortarla.
    .how = Sume los casos de residentes confirmados por gota gruesa o prueba rápida durante el año. Divida por quienes viven en las zonas de transmisión y multiplique por 1.000. Lleve los casos importados en otra columna.
    .sources = Vigilancia epidemiológica del ministerio de salud; laboratorio del centro de salud; oficina de control de vectores, para el mapa de zonas de riesgo.
    .traps = Dividir por todo el municipio cuando el riesgo está en unas comunidades esconde el brote. Una recaída o una lámina de control no es un caso nuevo. Al empezar la búsqueda activa los casos suben sin que haya más malaria. El lugar de contagio y la residencia pueden diferir.

malaria-deaths =
    .measures = Muertes por malaria en un año por cada 100.000 habitantes.
    .why = La malaria se cura. Cada muerte señala un diagnóstico tardío o un puesto de salud demasiado lejos.
    .how = Cuente los residentes cuyo certificado de defunción tiene la malaria como causa básica. Divida por la población a mitad de año y multiplique por 100.000. Como rara vez pasan de una o dos, sume cinco años, tanto las muertes como la población.
    .sources = Registro civil y base de mortalidad del ministerio de salud; revisión de muertes del hospital; vigilancia, para confirmar la causa.
    .traps = Una muerte no es una tendencia: lea el período y no el año. El hospital cuenta donde se murió y usted necesita dónde se vivía. Los casos se dividen por la población en riesgo; las muertes, por toda. Una fiebre sin causa en una comunidad lejana puede ser malaria. En la edición pública los casos por lugar quedan reservados si son menos de cinco.

malaria-bednets =
    .measures = De cada 100 menores de cinco años en zonas de malaria, cuántos durmieron anoche bajo un mosquitero tratado con insecticida.
    .why = De noche no hay protección más barata que el mosquitero, y los niños pequeños son a quienes la malaria más daña.
    .how = Visite una muestra de viviendas de las zonas de riesgo. Anote los menores de cinco años que durmieron allí la noche anterior y cuáles lo hicieron bajo un mosquitero tratado. Divida los segundos por los primeros.
    .sources = Encuesta de hogares de control de vectores; visitas de promotores de salud; encuesta nacional de salud, para la región.
    .traps = Mosquitero entregado no es mosquitero en uso: algunos siguen en la bolsa o sirven para pescar. Sin insecticida no cuenta. Pregunte en época de zancudos, y siempre en la misma. No incluya zonas donde no hay transmisión.

malaria-treated =
    .measures = De cada 100 menores de cinco años con fiebre en las últimas dos semanas, cuántos recibieron el medicamento adecuado contra la malaria.
    .why = Donde hay malaria, un niño con fiebre puede agravarse en un día. El indicador dice si el remedio está al alcance de la familia.
    .how = En una encuesta de hogares pregunte qué menores de cinco años tuvieron fiebre en las últimas dos semanas; ese es el denominador. Cuente a quienes tomaron el medicamento que recomienda el país y anote a los cuántos días.
    .sources = Encuesta de salud en hogares, por lo común regional; registros de puestos de salud y promotores, como dato aproximado.
    .traps = Donde queda poca malaria casi toda fiebre tiene otra causa y un valor bajo puede ser buena práctica: primero la prueba, después el remedio. El puesto no registra al niño que nunca llegó. La gente confunde el antimalárico con el remedio para la fiebre: muestre los empaques.

tuberculosis-incidence =
    .measures = Casos nuevos y recaídas de tuberculosis en un año por cada 100.000 habitantes.
    .why = La tuberculosis vive del hacinamiento y de la mala comida. Le avisa al concejo dónde fallan la vivienda y el puesto de salud.
    .how = Cuente los residentes diagnosticados en el año, por primera vez o por recaída. Divida por la población a mitad de año y multiplique por 100.000. Si los casos son un puñado, sume cinco años: todos los casos sobre la suma de las cinco poblaciones.
    .sources = Registro de casos del programa de tuberculosis en el distrito de salud; vigilancia nacional; proyecciones del instituto de estadística.
    .traps = El registro trae los casos hallados, no todos los que existen: si baja porque se buscó menos, no hay logro. Una cárcel puede duplicar la tasa; muéstrela aparte. Quien se muda queda inscrito dos veces. No compare años sueltos de un municipio chico.

tuberculosis-prevalence =
    .measures = Personas enfermas de tuberculosis en un momento dado, sean casos nuevos o antiguos, por cada 100.000 habitantes.
    .why = Dice con cuánta carga trabaja el centro de salud: pacientes que seguir por meses y familias que examinar.
    .how = Cuente los residentes en tratamiento en una fecha, por ejemplo el 31 de diciembre, y agregue a quienes lo abandonaron. Divida por la población y multiplique por 100.000. Reemplaza, de forma aproximada, la estimación que los países hacen por encuesta.
    .sources = Tarjetas de tratamiento del centro de salud; programa de tuberculosis; estimación del país, para comparar.
    .traps = No la mezcle con los casos nuevos del año: un tratamiento largo deja a la misma persona en dos años. Faltan los enfermos sin diagnóstico, así que el dato es un mínimo. La agenda mundial ya no la sigue; después de 2015 use los casos nuevos.

tuberculosis-deaths =
    .measures = Muertes por tuberculosis en un año por cada 100.000 habitantes.
    .why = Es una enfermedad que se cura en meses. Quien muere fue diagnosticado tarde, dejó el tratamiento o no llegó a la consulta.
    .how = Busque en las defunciones los residentes cuya causa básica fue la tuberculosis. Sume cinco años, divida por la suma de las poblaciones de esos años y multiplique por 100.000.
    .sources = Registro civil; base de mortalidad del ministerio de salud; resultados de tratamiento del programa.
    .traps = Si la persona tenía VIH, la clasificación internacional la cuenta en VIH y las dos fuentes no coinciden. Las muertes en el hospital regional deben volver al municipio de residencia. Con una a cuatro muertes en el período no publique desgloses.

tuberculosis-detected =
    .measures = De cada 100 casos de tuberculosis que se estima que existen, cuántos encontró el servicio de salud.
    .why = El enfermo que nadie encuentra sigue tosiendo en casa y en clase. En esta búsqueda el municipio puede ayudar más que en ningún otro paso.
    .how = Divida los casos nuevos y recaídas de residentes notificados por los casos esperados. Para estos, aplique a su población la tasa estimada del país o de la región y marque el resultado como estimación.
    .sources = Notificaciones al distrito de salud; estimaciones del programa nacional; libro de sintomáticos respiratorios.
    .traps = El denominador se estimó para un país; en un municipio puede fallar mucho y el resultado hasta pasar de 100. No base una meta solo en él. El esfuerzo se ve mejor en otro dato: a cuántas personas con tos de varias semanas se les examinó el esputo.

tuberculosis-cured =
    .measures = De cada 100 pacientes que empezaron tratamiento de tuberculosis en un año, cuántos se curaron con tratamiento observado.
    .why = Un tratamiento a medias cría tuberculosis resistente. El promotor, el patrón o una vecina pueden ayudar a llegar a la última dosis.
    .how = Tome todos los casos registrados en un año calendario. Un año después cuente los que figuran como curados con tratamiento directamente observado y divida por todo el grupo. Deje aparte los de tratamiento completo, salvo que su programa los una.
    .sources = Libro de cohortes del programa de tuberculosis; tarjetas de tratamiento; registro de traslados del hospital.
    .traps = El resultado de los pacientes de este año se conoce el próximo: no juzgue un grupo sin terminar. Quien murió, se fue o abandonó sigue en el denominador. Algunos países suman tratamiento completo y curación: anótelo o dos años no se podrán comparar.
