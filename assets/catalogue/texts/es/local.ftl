social_registry-poor =
    .measures = De cada 100 hogares del municipio, cuántos figuran como pobres o vulnerables en el registro social.
    .why = De esa lista salen las becas, bonos y subsidios. El municipio puede consultarla cada año sin esperar un censo.
    .how = Pida a la oficina del registro los hogares del municipio con su clasificación vigente a fin de año. Divida por los hogares que, según la proyección, debe haber ese año.
    .sources = Registro social: SISBÉN en Colombia, CadÚnico en Brasil, RSH en Chile, SISFOH en Perú, SIUBEN en República Dominicana; proyecciones de hogares.
    .traps = Cuenta a quienes se inscribieron: una campaña sube la cifra aunque nadie se haya empobrecido. Un puntaje nuevo corta la serie. En una vivienda puede haber dos familias inscritas. Es un dato aproximado y no reemplaza la medición de la pobreza.

basic_needs-unmet =
    .measures = De cada 100 hogares, cuántos tienen al menos una necesidad básica sin cubrir: vivienda, agua, saneamiento, escuela o capacidad económica.
    .why = Muestra la pobreza cuadra por cuadra y cuál carencia pesa más. Así se sabe qué obra cambia más vidas.
    .how = Aplique las reglas del instituto de estadística a los microdatos del censo: cada hogar se revisa necesidad por necesidad. Cuente los que tienen una o más y divida por todos los hogares. Guarde también cuántos tienen dos o más.
    .sources = Mapas de NBI del instituto de estadística; censo comunal del municipio; microdatos del censo, si hace su propio cálculo.
    .traps = Cada país fija sus umbrales: no compare entre países ni junte dos métodos. Cambia despacio y casi no nota una caída del ingreso. En personas y en hogares da porcentajes distintos. Si dos hogares comparten vivienda, vea qué unidad contó el censo.

human_development-index =
    .measures = Un puntaje de 0 a 1 que reúne tres cosas: cuánto vive la gente, cuánto estudió y con qué ingreso cuenta.
    .why = Ministerios y cooperantes lo usan para decidir a quién atender primero. En una sola mirada se ve si lo que frena al municipio es la salud, la escuela o el ingreso.
    .how = Lleve cada una de las tres partes a una escala de 0 a 1 entre un mínimo y un máximo fijos, según el método que siga. Multiplique las tres y saque la raíz cúbica. Lo usual es copiar el valor publicado, con su año y su autor.
    .sources = Informe de desarrollo humano o atlas con datos municipales (Brasil y México los tienen); censo, si hace el cálculo; universidad o instituto de estadística.
    .traps = El índice municipal y el de países de las Naciones Unidas se calculan con otros datos: no los compare. Cada edición puede corregir el pasado; tome todos los años de una misma. Cambia despacio y no muestra las diferencias entre barrios.

income-gini =
    .measures = Qué tan desigual se reparte el ingreso entre la gente del municipio: 0 si todos tuvieran lo mismo, 1 si una persona lo tuviera todo.
    .why = Dos municipios con igual ingreso promedio pueden ser muy distintos para vivir. Donde la brecha entre ricos y pobres es grande, el promedio engaña.
    .how = Calcule el ingreso por persona de cada hogar y ordene a la gente de menor a mayor. Saque el coeficiente con los pesos de la encuesta o del censo; el programa lo calcula con datos agrupados. Anote si es ingreso o gasto.
    .sources = Censo, si pregunta por el ingreso; encuesta de hogares con muestra para el municipio; estimación de áreas pequeñas del instituto de estadística.
    .traps = Algunos lo publican de 0 a 100: divídalo entre 100. Con ingreso sale un valor y con gasto otro, y lo mismo por hogares o por personas. La encuesta casi nunca llega a los más ricos. Una baja pequeña puede ser casualidad: pida el margen de error.

employment-formal_jobs =
    .measures = Cuántos puestos de trabajo con seguridad social pagada por un empleador hay en el municipio por cada 1.000 habitantes.
    .why = El empleo formal trae seguro médico, jubilación y crédito. El dato avisa temprano si una empresa, una cosecha o un cierre cambian la vida del pueblo.
    .how = Pida los puestos inscritos por empleadores ubicados en el municipio al último día del año. Divida entre la población de ese año y multiplique por 1.000. Cuente puestos, no empresas.
    .sources = Instituto de seguridad social; registro de planillas del ministerio de trabajo; administración tributaria.
    .traps = El registro anota la dirección de la oficina: una finca puede figurar en la capital, y quien viaja a diario cuenta donde trabaja. Un municipio con mucho empleo público se ve mejor. Quien tiene dos empleos cuenta dos veces. No dice cuántas personas trabajan sin seguro.

school-primary-dropout =
    .measures = De cada 100 alumnos que empezaron el año en primaria, cuántos se fueron antes de terminarlo sin pasar a otra escuela.
    .why = El niño que deja la primaria rara vez vuelve. Detrás hay hambre, trabajo, distancia o una mudanza, y el municipio puede actuar en semanas si se entera.
    .how = A la matrícula del inicio del año réstele los traslados. Cuente los alumnos que dejaron de asistir y no aparecen en otra escuela, y divida entre esa matrícula.
    .sources = Registro escolar del ministerio; direcciones de las escuelas; oficina de protección de la niñez.
    .traps = Un traslado sin anotar parece deserción, y una deserción anotada como traslado se esconde. Hay ministerios que comparan dos años seguidos: no mezcle las dos lecturas. Con pocos alumnos, una familia que se muda cambia la tasa.

school-lower_secondary-dropout =
    .measures = De cada 100 alumnos que empezaron el año en la secundaria baja, cuántos la dejaron en el curso del año sin cambiar de colegio.
    .why = Son los años en que los muchachos salen a trabajar y las muchachas quedan embarazadas. Una beca o un bus cuestan menos que los años perdidos.
    .how = Cuente los alumnos de esos grados que dejaron de ir y no tienen traslado. Divida entre los inscritos en los mismos grados al comenzar el año. Hágalo también por grado y por sexo.
    .sources = Registro escolar del ministerio; listas de asistencia; programas de becas y de segunda oportunidad.
    .traps = Verifique qué grados son secundaria baja en su país. Quienes nunca pasaron de la primaria no están aquí: se perdieron en el camino. La jornada nocturna y la educación a distancia merecen línea aparte. Si un colegio cierra, sus alumnos salen del registro local.

school-primary-repetition =
    .measures = De cada 100 alumnos que estaban en primaria el año pasado, cuántos cursan otra vez el mismo grado.
    .why = Repetir pocas veces ayuda y muchas veces es el paso previo a irse. Además llena las aulas: ese lugar se paga dos veces.
    .how = Cuente los alumnos que este año están en el mismo grado en que estaban. Divida entre la matrícula de primaria del año pasado. El primer grado suele ser el más alto: calcúlelo también por grado.
    .sources = Registro escolar del ministerio; fichas de inscripción; libros de las escuelas.
    .traps = Si divide entre los alumnos de este año obtiene otro dato. Donde la promoción es automática sale casi 0 y no habla de aprendizaje. Quien reprobó y se fue no es repitente. Al que llega de otro municipio puede no reconocerlo ninguna lista.

council-women =
    .measures = De cada 100 puestos del concejo municipal, cuántos ocupan mujeres.
    .why = En casa son las mujeres quienes resuelven agua, comida y cuidados. Un concejo sin ellas olvida esas necesidades al repartir el presupuesto.
    .how = Cuente los puestos ocupados por mujeres el día en que el concejo toma posesión y divida por todos los puestos. Si en su país el alcalde es miembro, inclúyalo siempre. Los reemplazos del período van como datos posteriores.
    .sources = Proclamación de electos de la autoridad electoral; acta de la sesión de instalación; secretaría del concejo.
    .traps = Candidatas no son electas, y las suplentes no ocupan el puesto. Con nueve puestos lo más cercano a la mitad es cuatro o cinco: no exija 50 exacto. Si una concejala renunció bajo presión, el número baja y conviene contar por qué.

management-women =
    .measures = De cada 100 puestos directivos de la administración municipal, cuántos ocupan mujeres.
    .why = Las jefaturas deciden a quién se contrata y adónde va la cuadrilla. Cerca de la mitad indica que se aprovecha el talento de todo el pueblo.
    .how = Decida qué niveles son directivos y déjelo escrito. El 31 de diciembre cuente los puestos ocupados y, de ellos, los de mujeres, y divida. Los interinos cuentan si firman como jefes.
    .sources = Expedientes de recursos humanos; planilla de sueldos; organigrama aprobado por el concejo.
    .traps = Si se cuelan puestos de secretaría o asesoría, la cifra se ve mejor de lo que es. Las vacantes no van en ningún lado. Cada reorganización cambia la lista: recuente el año anterior si puede. El sueldo, que aquí no se ve, merece su propia revisión.

violence-women_reported =
    .measures = Cuántas mujeres en un año denunciaron violencia o fueron atendidas por ella, por cada 1.000 mujeres de 15 años o más.
    .why = Cada caso es una mujer que pidió ayuda. Con ese número, y con los lugares adonde acuden, se planean el refugio, la asesoría legal, el patrullaje y el personal de salud.
    .how = Una sola oficina junta las listas de policía, juzgado y salud. Cuente a cada mujer una vez, aunque haya denunciado varias. Divida entre las mujeres residentes de 15 años o más y multiplique por 1.000.
    .sources = Policía y fiscalía; juzgado de familia; ficha de vigilancia de salud; oficina de la mujer o refugio. Los nombres no salen de quien cruza las listas.
    .traps = Cuenta denuncias, no violencia. Si sube, puede ser confianza en una nueva oficina; si baja, puede ser miedo: por sí solo no es ni mejor ni peor. Casi toda la violencia queda sin denunciar. No publique zonas, edades ni meses con pocos casos. Qué tan frecuente es lo mide una encuesta.

births-low_weight =
    .measures = De cada 100 niños y niñas nacidos vivos y pesados, cuántos pesaron menos de 2.500 gramos.
    .why = El bebé pequeño se enferma más y crece menos. La causa está en el embarazo: comida, infecciones, trabajo pesado, madres muy jóvenes, pocos controles.
    .how = En los certificados de madres residentes cuente los recién nacidos con menos de 2.500 gramos. Divida entre los que tienen peso anotado. En un municipio pequeño sume tres años.
    .sources = Certificado de nacido vivo del ministerio de salud o registro civil; libro de partos; cuadernos de comadronas.
    .traps = Con 2.500 gramos justos no es bajo peso. Mire cuántos pesos terminan en dos ceros: se anotaron al ojo. Al bebé nacido en casa casi nunca se lo pesa, y el dato sale mejor de lo real. Cuente por residencia de la madre y no por el hospital.

diarrhoea-under5 =
    .measures = Cuántas atenciones por diarrea aguda reciben en un año los menores de cinco años, por cada 1.000 niños y niñas de esa edad.
    .why = Responde en semanas a lo que pasa con el agua: un tubo roto, una sequía, una crecida. Visto por barrio, le indica a la oficina de agua dónde buscar.
    .how = Sume los casos del año atendidos en menores de cinco años residentes. Divida entre los niños y niñas de esa edad y multiplique por 1.000. Guarde las cuentas por semana: importan más los picos que el total.
    .sources = Notificación semanal de vigilancia; libros de puestos de salud y hospital; promotores de salud.
    .traps = Cuenta consultas: un puesto nuevo la sube y una huelga la baja. Un mismo niño puede contarse varias veces. La familia que cura en casa o compra en la farmacia no aparece. La encuesta que pregunta por las dos últimas semanas mide otra cosa.

births-institutional =
    .measures = De cada 100 niños y niñas nacidos vivos de mujeres del municipio, cuántos nacieron en un hospital, clínica o centro de salud.
    .why = Donde se puede parar una hemorragia y dar calor al recién nacido, mueren menos. Muestra qué comunidades quedan aisladas cuando empieza el parto.
    .how = En los certificados de nacido vivo de madres residentes mire el lugar del parto. Cuente los ocurridos en un establecimiento, público o privado, de aquí o de otro municipio, y divida entre todos.
    .sources = Certificado de nacido vivo; registro civil; listas de comadronas y promotores para los partos en casa.
    .traps = El libro del hospital cuenta mujeres de otros municipios. Un puesto sin personal de noche también suma: pregunte qué puede atender. El parto en casa se inscribe tarde o nunca, y eso mejora el dato. Un parto en casa con personal calificado también es seguro; aquí solo se mira el lugar.

births-girls =
    .measures = Cuántos niños y niñas nacen en un año por cada 1.000 niñas de 10 a 14 años que viven en el municipio.
    .why = A esa edad un embarazo significa que a la niña no se la protegió y, muchas veces, que alguien abusó de ella. Peligran su vida y sus estudios.
    .how = Cuente los nacidos vivos del año de madres residentes menores de 15 años. Divida entre las niñas residentes de 10 a 14 y multiplique por 1.000. Son números pequeños: sume cinco años.
    .sources = Certificado de nacido vivo según la edad de la madre; hospital; oficina de protección de la niñez.
    .traps = Un solo nacimiento ya es un caso que atender, no una tasa. No publique año, lugar ni edad con menos de cinco: todos sabrían de quién se trata. Los nacimientos son menos que los embarazos. A veces se escribe 15 años para evitar preguntas.

dengue-incidence =
    .measures = Cuántas personas del municipio enferman de dengue en un año por cada 100.000 habitantes.
    .why = El dengue vuelve donde hay agua quieta en barriles, llantas y patios. Más que fumigar sirven el agua todos los días y la recolección de basura, que son tarea municipal.
    .how = Cuente los residentes que enfermaron en el año, confirmados por laboratorio o clasificados como probables. Divida entre la población a mitad de año y multiplique por 100.000. Guarde las semanas y los barrios.
    .sources = Vigilancia epidemiológica del ministerio de salud; laboratorio; puestos de salud y brigadas de vectores.
    .traps = Las epidemias llegan cada pocos años: compare con la epidemia anterior y no con el año pasado; un año no es tendencia. En pleno brote no se hace prueba a todos. Reste los sospechosos descartados. El zika y el chikunguña se confunden con él.

green-area =
    .measures = Metros cuadrados de área verde pública, abierta a todos y gratuita, por cada habitante del área urbana.
    .why = Los árboles y el pasto refrescan la calle y absorben la lluvia. En el barrio apretado, el parque es el patio que falta en casa.
    .how = Sume plazas, parques y orillas de río arboladas donde cualquiera puede entrar. Divida por los habitantes del área urbana. Repítalo por barrio: el promedio esconde dónde no hay nada.
    .sources = Catastro; inventario municipal de parques y plazas; imagen de satélite o dibujo en el mapa, comprobado a pie.
    .traps = No cuentan la plaza de cemento, las isletas ni la cancha cercada de un club. Un parque grande en las afueras sube el promedio y el centro sigue sin sombra. La reserva que nadie puede visitar va en áreas protegidas.

forest-loss =
    .measures = Hectáreas de bosque taladas o quemadas en un año dentro del municipio, sin descontar lo que rebrotó en otra parte.
    .why = Avisa a tiempo por dónde avanza el desmonte; el porcentaje de bosque solo lo revela cuando ya es tarde.
    .how = Pida la pérdida detectada entre un año y el siguiente, recortada por el límite municipal, y sume todas las manchas. No reste plantaciones ni rebrotes. Anote el tamaño de la mancha más pequeña que el sistema distingue.
    .sources = Monitoreo nacional de bosques; MapBiomas; alertas satelitales, verificadas por guardaparques o la oficina ambiental.
    .traps = La cosecha de una plantación aparece como pérdida. Las nubes pasan parte de la pérdida al año siguiente: mire tres años juntos. Las alertas avisan, pero no suman el total del año. Dos sistemas con distinto tamaño mínimo no se comparan.

cooking-firewood =
    .measures = De cada 100 hogares, cuántos cocinan sobre todo con leña, carbón u otro combustible sólido.
    .why = El humo daña los pulmones de mujeres y niños que pasan el día en la cocina, y juntar leña les quita horas de la semana.
    .how = El censo pregunta con qué se cocina principalmente. Sume los hogares que respondieron leña, carbón o estiércol y divida por todos los hogares.
    .sources = Censo de población y vivienda; encuesta de hogares; programas de cocinas mejoradas, para verificar cambios.
    .traps = Muchas casas tienen gas y leña: solo vale lo principal, y si el gas sube de precio la respuesta se invierte. La cocina mejorada sigue siendo de leña. Los hogares que no cocinan quedan en el denominador. Estufas entregadas no son estufas en uso.

waste-collected =
    .measures = De cada 100 personas, cuántas viven donde se recoge la basura al menos una vez por semana.
    .why = Donde no pasa el camión la basura se quema o se tira a la quebrada, y la próxima crecida la devuelve.
    .how = Dibuje en el mapa las rutas de recolección con sus días. Cuente a quienes viven en calles con servicio semanal o más frecuente, incluidos carretones y puntos de acopio, y divida por toda la población. La pregunta del censo sirve de control.
    .sources = Hojas de ruta del servicio de aseo; contrato con el operador; censo de población y vivienda.
    .traps = La ruta del papel puede fallar semanas: pregunte a los vecinos. Quienes pagan la tasa son menos que quienes reciben el servicio. El camión en la avenida no atiende la ladera de atrás. Recoger no dice dónde termina la basura.

waste-landfill =
    .measures = De cada 100 toneladas de residuos que genera el municipio, cuántas llegan a un relleno sanitario o se aprovechan en reciclaje y compostaje.
    .why = El botadero envenena el pozo de abajo y su humo llega a la escuela. Cerrarlo toma años y socios; por eso conviene ver cada paso.
    .how = Pese lo que entra al relleno y lo que se llevan recicladores y compostera. Divida por lo generado: kilos por persona y día según un estudio propio, por la población y por los días del año.
    .sources = Báscula del relleno; informes mensuales del operador; asociaciones de recicladores; estudio de caracterización de residuos.
    .traps = Dividir por lo recolectado y no por lo generado mejora mucho la cifra. Un botadero con cerca y portón sigue siendo botadero. Los viajes de camión necesitan una densidad para volverse toneladas. Lo que venden los recicladores no se cuenta otra vez en el relleno.

greenhouse-per_capita =
    .measures = Toneladas de todos los gases de efecto invernadero, expresadas como CO2, que corresponden en un año a cada habitante.
    .why = En un municipio pequeño el botadero y el ganado pueden pesar más que los vehículos. Al incluir el metano, se ve lo que la cifra de CO2 calla.
    .how = Tome el inventario municipal: combustibles, electricidad de la red y residuos. Pase metano y óxido nitroso a CO2 con una misma tabla publicada. Divida la suma por los habitantes de ese año.
    .sources = Inventario de gases de efecto invernadero con el método GPC; operador de residuos; empresas de electricidad y combustible; proyecciones de población.
    .traps = Diga qué sectores incluye: con ganadería o sin ella la cifra puede duplicarse. La tabla de equivalencias se renueva cada tanto; use una sola en toda la serie. Otro consultor suele traer otro alcance.

water-losses =
    .measures = De cada 100 litros que entran a la red, cuántos no se facturan: fugas, robos, medidores malos y agua que se regala.
    .why = Cada litro sin cobrar ya se bombeó y se trató. Recuperarlo suele costar menos que abrir una fuente nueva.
    .how = Para un año completo, reste el volumen facturado del volumen que entró a la red. Divida la diferencia por lo que entró.
    .sources = Macromedidores y sistema comercial de la empresa de agua; informes del regulador; libros de los comités rurales.
    .traps = Sin medidor a la salida de la planta, la producción es una suposición. Con tarifa fija, lo facturado también se supone: dígalo. Compare los mismos doce meses. No es lo mismo que la pérdida física, porque incluye robo y agua gratuita.

protected-municipal =
    .measures = De cada 100 hectáreas del municipio, cuántas protege el propio municipio con reservas o con la zonificación.
    .why = De toda la conservación, es la parte que el concejo puede decidir sin esperar a la capital.
    .how = Lleve al mapa las reservas creadas por el concejo y las zonas donde el plan de ordenamiento prohíbe construir o talar. Únalas, cuente una vez lo que se traslapa y divida por la superficie de tierra.
    .sources = Acuerdos u ordenanzas del concejo; plan de ordenamiento territorial vigente con sus mapas; catastro y SIG de planificación.
    .traps = Un parque nacional no es mérito municipal: déjelo fuera. Un plan redactado pero no aprobado no protege nada. Las franjas de río sin coordenadas no se pueden medir. Al revisar el plan, anote qué zonas perdieron la protección.

water-piped =
    .measures = De cada 100 personas, cuántas tienen agua por tubería dentro de la vivienda o en el patio.
    .why = Con el grifo en casa se acaba el acarreo. Esto es lo que la gente llama tener agua, y lo que más inversión pide en redes.
    .how = Sume las personas de viviendas con tubería adentro o en el terreno y divida por todas. Entre censos, multiplique las conexiones domiciliarias activas por las personas por vivienda y márquelo como dato aproximado.
    .sources = Censo de población y vivienda; padrón de usuarios de la empresa; comités o juntas de agua rurales; SNIS en Brasil (IN055).
    .traps = La pila pública cuenta como agua mejorada, pero no aquí. Entre las conexiones hay comercios y usuarios cortados. Una conexión puede servir a cuatro casas del mismo lote. La empresa informa sobre su área de servicio, que puede ser otro territorio.

water-hours =
    .measures = Horas al día en que sale agua del grifo, en promedio de todas las conexiones.
    .why = Con racionamiento las familias compran barriles y bombas, y el tubo vacío chupa suciedad. Es la queja que más oye la alcaldía.
    .how = En cada sector de la red, multiplique las horas de servicio de un día normal por sus conexiones. Sume los sectores y divida por todas las conexiones. Mídalo en época seca y en época de lluvias.
    .sources = Cuaderno de los operadores de válvulas; informes de servicio de la empresa; registradores de presión; regulador; llamadas a una muestra de usuarios.
    .traps = El promedio simple de los sectores le da demasiado peso a uno pequeño. Agua tres días por semana debe pasarse a horas por día. El horario anunciado no es el servicio recibido. Cada sistema rural entra con sus conexiones.

water-good_samples =
    .measures = De cada 100 muestras de agua para beber tomadas en el año, cuántas cumplen la norma nacional.
    .why = El agua clara también puede llevar bacterias. Una muestra mala avisa antes de que lleguen los enfermos.
    .how = Cuente las muestras sin E. coli y con el cloro dentro de la norma, y divida por todas las analizadas. La que falla en un parámetro, falla. Lleve cada sistema por separado y después sume.
    .sources = Vigilancia del agua de la autoridad de salud; laboratorio de la empresa; equipos de campo de los comités rurales.
    .traps = A la salida de la planta el agua está mejor que en el último grifo. Pocas muestras prueban poco: compare con las que exige la norma. La repetición después de una falla confunde; quédese con la primera. Si solo se muestrean los sistemas buenos, la cifra halaga.

sewer-connected =
    .measures = De cada 100 personas, cuántas viven en viviendas conectadas a una red de alcantarillado.
    .why = En calles densas los pozos se rebalsan y ya no hay dónde abrir otro. El alcantarillado se lleva las aguas, con tal de que alguien las trate.
    .how = Sume las personas cuyo inodoro descarga a la red y divida por toda la población, también la rural. Con datos de la empresa, multiplique las conexiones domiciliarias activas por las personas por vivienda.
    .sources = Censo de población y vivienda; padrón de usuarios de la empresa; SNIS en Brasil (IN056).
    .traps = Tubo en la calle no es conexión: muchas casas nunca se enganchan. El drenaje pluvial y la quebrada que recibe inodoros no son alcantarillado. En el campo disperso una buena fosa séptica puede ser la respuesta; un valor bajo no siempre es rezago.

wastewater-treated =
    .measures = De cada 100 litros de aguas residuales que genera el municipio, cuántos se tratan según la norma antes de volver a la naturaleza.
    .why = Lo que no se trata llega al río donde se bañan los niños y de donde toma agua el pueblo siguiente.
    .how = Divida el volumen que sale de la planta dentro de la norma por el volumen generado. Si este no se mide, calcúlelo con el agua consumida y la parte que retorna como residual, y anote qué parte supuso.
    .sources = Registros de caudal y análisis de la planta; empresa de agua; autoridad ambiental; SNIS en Brasil (IN046).
    .traps = Quien dice que trata todo suele hablar solo de lo recolectado: para eso hay otra serie. Una planta que deja pasar agua fuera de norma no trata. En época de lluvias el agua pluvial infla el caudal que entra.

open_defecation =
    .measures = De cada 100 personas, cuántas no tienen baño ni letrina y van al monte, al río o a la playa.
    .why = Unas pocas casas sin letrina ponen en riesgo a toda la comunidad. Y la muchacha que espera la noche corre otro peligro.
    .how = Sume las personas de viviendas que declararon no tener servicio sanitario y divida por todas. Verifique con las comunidades qué casas usan la letrina del vecino: esas no van aquí.
    .sources = Censo de población y vivienda; visitas de promotores de salud; censo comunitario.
    .traps = Da vergüenza decirlo, así que el valor real es mayor. Una letrina que nadie usa esconde la práctica. El censo cuenta casas sin servicio, que es un dato aproximado de lo que hace la gente, y no visita los campamentos de trabajadores de temporada.

slums-households-water =
    .measures = De cada 100 hogares urbanos, cuántos no toman el agua de una fuente mejorada.
    .why = Es una de las carencias que definen un tugurio y la que una ampliación de red puede quitar más rápido.
    .how = En los hogares urbanos del censo, cuente los que se abastecen sobre todo de camión cisterna, carretón, río, o pozo o manantial sin protección. Divida por todos los hogares urbanos.
    .sources = Microdatos del censo; mapa de la empresa con manzanas sin red; encuesta en los asentamientos.
    .traps = La cifra general de agua mejorada incluye el campo; esta es solo urbana. La toma clandestina da agua por tubería y cuenta como mejorada, lo que puede extrañar. No la sume con las demás carencias, porque un hogar puede tener varias.

slums-households-sanitation =
    .measures = De cada 100 hogares urbanos, cuántos no tienen un baño o letrina mejorados de uso propio.
    .why = En vecindades y patios, varias familias comparten una letrina. Aquí aparecen, y se puede elegir entre alcantarillado y baños por vivienda.
    .how = Cuente los hogares urbanos sin servicio, con uno no mejorado o con uno compartido con otros hogares. Divida por todos los hogares urbanos del censo.
    .sources = Microdatos del censo (tipo de servicio y uso exclusivo); usuarios del alcantarillado; encuesta en inquilinatos.
    .traps = Sin la pregunta del uso compartido, los inquilinatos desaparecen. Se cuenta en hogares, por lo que no es el reverso del porcentaje de personas con saneamiento mejorado. Si más de cinco de cada cien no respondieron, dé un rango y no un solo número.

slums-households-crowded =
    .measures = De cada 100 hogares urbanos, cuántos tienen más de tres personas por cuarto habitable.
    .why = Donde muchos duermen juntos se contagia la tos, no se puede estudiar y hay más pleitos. Indica cuántas ampliaciones y lotes hacen falta.
    .how = En cada hogar urbano divida las personas por los cuartos habitables. Cuente los que pasan de tres; tres justas no es hacinamiento. El hogar sin ningún cuarto habitable sí lo es.
    .sources = Microdatos del censo (personas y cuartos); encuesta municipal de vivienda; registro social.
    .traps = Unos censos cuentan todos los cuartos y otros solo dormitorios: el resultado cambia mucho. La cocina de solo cocinar y el baño no son habitables. Si en la vivienda hay dos hogares, léalos por separado. El promedio del barrio esconde las casas hacinadas.

slums-households-non_durable =
    .measures = De cada 100 hogares urbanos, cuántos viven en una vivienda de materiales precarios o en un sitio peligroso.
    .why = Son los techos que se lleva la primera tormenta y las casas que tapa el derrumbe. Dice dónde mejorar y de dónde salir.
    .how = Fije qué pisos, paredes y techos se consideran precarios en su país. Marque los hogares con alguno, agregue los que están en zona peligrosa del mapa de riesgo, cuente cada uno una vez y divida por todos los hogares urbanos.
    .sources = Microdatos del censo; mapa de riesgo de protección civil; levantamiento municipal de viviendas.
    .traps = Material y sitio son problemas distintos: guarde los dos subtotales. El adobe o el bambú bien construidos no son precarios en todas partes. Si el mapa de riesgo aparece en un solo año, la subida viene del mapa. Las manzanas rara vez calzan con el borde de la zona.

slums-households-tenure =
    .measures = De cada 100 hogares urbanos, cuántos no tienen un papel ni la confianza de que nadie los puede desalojar.
    .why = Sin seguridad la familia no invierte en la casa y le pueden negar el agua o el crédito. En una separación, la mujer es la primera en perderla.
    .how = Pregunte en una encuesta de quién es el lugar, qué papel lo prueba y si temen tener que irse. Cuente los hogares sin documento y sin confianza. No saber no cuenta como carencia. Divida por todos los hogares urbanos.
    .sources = Encuesta especial; registro de la propiedad y catastro; pregunta de tenencia del censo, que es débil; lista de asentamientos.
    .traps = La casa propia en terreno ajeno suele declararse como propia. El inquilino con contrato puede estar seguro. Un recibo o el pago del impuesto no es título en todas partes. Con solo el censo no alcanza: si lo usa, márquelo como dato aproximado.

settlements-informal =
    .measures = De cada 100 personas del área urbana, cuántas viven en asentamientos inscritos en el registro de asentamientos informales.
    .why = El registro pone nombre y límites a lugares que faltan en el plano. Con eso se puede empezar a abrir calles y entregar títulos.
    .how = Sume los residentes de los asentamientos registrados en el municipio, todos a la misma fecha, y divida por la población urbana de esa fecha. Anote cuándo fue la última visita.
    .sources = Registro nacional, como el RENABAP en Argentina o el catastro de campamentos en Chile; catastro municipal; imágenes de dron.
    .traps = Los registros mezclan familias, viviendas y personas. Un asentamiento mejorado queda o sale de la lista según la regla. Cuando se completa el registro la cifra sube. No todos los que viven ahí tienen un hogar con carencias, ni al revés.

hazard-population =
    .measures = De cada 100 habitantes, cuántos viven en zonas señaladas en el mapa como de peligro alto por inundación, deslizamiento u otra amenaza.
    .why = Dice a cuánta gente hay que avisar y albergar, y dónde no se debe dar un permiso más.
    .how = Ponga las zonas de peligro alto sobre las manzanas del censo. Cuente la gente que queda adentro; si una manzana está partida, guíese por las casas de la imagen. Divida por todos los habitantes. Quien tiene dos amenazas cuenta una vez.
    .sources = Mapas de riesgo de protección civil o del servicio geológico; manzanas censales; huellas de casas en imágenes; levantamiento municipal.
    .traps = Sin mapa no quiere decir sin riesgo: anote qué amenazas se estudiaron. Repartir la manzana por superficie pone gente en laderas vacías. Un mapa nuevo corta la serie. Aquí se mira el lugar; la calidad de la casa es otro dato.

titles-regularised =
    .measures = Número de hogares que en el año recibieron el título inscrito de su lote o vivienda.
    .why = Con título una familia construye, pide crédito y hereda. A nombre de los dos, protege también a la mujer.
    .how = Cuente los títulos entregados al hogar e inscritos en el registro de la propiedad entre enero y diciembre. Un hogar cuenta una vez aunque tenga varios lotes. Anote a nombre de quién: mujer, hombre o ambos.
    .sources = Registro de la propiedad; catastro; programa de regularización del municipio o de la agencia de tierras.
    .traps = Expedientes abiertos, lotes medidos y actos de entrega todavía no son títulos inscritos. Un programa grande da un año alto y después cero: mire la suma del período. Los títulos de negocios o iglesias no cuentan.

finance-own_revenue =
    .measures = De cada 100 pesos, soles o quetzales que ingresan a la municipalidad, cuántos recauda ella misma con impuestos, tasas y cargos.
    .why = Con dinero propio el concejo decide libremente. El municipio que vive de transferencias se detiene cuando se atrasan.
    .how = Del presupuesto ejecutado a fin de año sume los impuestos, tasas y demás ingresos que cobra la municipalidad. Divida por todos los ingresos del año. Préstamos y saldos de caja anteriores no son ingresos: quítelos de ambos.
    .sources = Informe de ejecución presupuestaria; liquidación anual; portal de finanzas municipales de hacienda o de la contraloría.
    .traps = Use lo recaudado y no lo presupuestado. Si las transferencias bajan, el porcentaje sube sin ningún logro: mire también el monto. Los impuestos que cobra el Estado y devuelve se clasifican distinto en cada país. La venta de un terreno infla un solo año.

finance-investment =
    .measures = Lo que la municipalidad gasta en el año en obras y equipos por cada habitante, a precios de un mismo año.
    .why = Muestra qué parte del presupuesto se vuelve calle, tubería o aula, y cuánto se puede prometer en el plan.
    .how = Tome el gasto de capital ejecutado. Lleve cada año a los precios del año elegido con el índice de precios al consumidor y divida por los habitantes de ese año.
    .sources = Ejecución presupuestaria por tipo de gasto; índice de precios del instituto de estadística; proyecciones de población.
    .traps = Sin quitar la inflación cada año parece récord. Un puente duplica la cifra de un pueblo: promedie el período de gobierno. Lo que el ministerio paga directo no está en sus cuentas. Reparaciones y jornales a veces se anotan como inversión.

finance-debt_service =
    .measures = De cada 100 pesos, soles o quetzales de ingresos corrientes, cuántos se van en intereses y pago de la deuda municipal.
    .why = Lo que va al banco no va a la cuadrilla ni al puesto de salud. Quien prestaría para el alcantarillado mira primero esta cifra.
    .how = Sume los intereses y la amortización pagados en el año. Divida por los ingresos corrientes recaudados, sin transferencias de capital ni préstamos nuevos.
    .sources = Liquidación anual; registro de deuda de finanzas; alertas del ministerio de hacienda o de la contraloría.
    .traps = Lo que se debe a proveedores o al fondo de pensiones es deuda que no aparece. Pagar un préstamo con otro infla un solo año. En el período de gracia la cifra se ve baja: anote cuándo empiezan los pagos. El límite legal suele usar otra fórmula.

finance-executed =
    .measures = De cada 100 pesos, soles o quetzales aprobados para las acciones del plan, cuántos se gastaron al cierre del año.
    .why = Un plan sin gasto es un deseo. Cuando la cifra es baja suele haber licitaciones tardías o dinero que no llegó.
    .how = Señale en el presupuesto las líneas que son acciones del plan. Sume lo gastado en ellas y divida por lo que el concejo les aprobó. Se busca un valor cercano a 100, ni muy debajo ni muy encima.
    .sources = Informe de ejecución presupuestaria; fichas de seguimiento del plan; oficina de compras.
    .traps = Decida si gastado es comprometido, devengado o pagado, y no lo cambie. Si toma el monto modificado en lugar del aprobado, todo parece bien ejecutado. Gastar no es lograr: compare con el avance físico. Lo que el socio paga fuera del presupuesto se pierde de vista.

partnerships-active =
    .measures = Número de convenios con otros municipios, instituciones o asociaciones que están vigentes para el plan y en los que ya se gastó dinero.
    .why = Un relleno o un camino entre dos pueblos necesita un socio. Contar solo los que mueven dinero separa la ayuda de la foto.
    .how = Haga la lista de convenios firmados para acciones del plan. Deje los vigentes al 31 de diciembre cuya línea de presupuesto tuvo gasto en el año, de cualquiera de las partes. Cuente uno por convenio, con sus socios y su monto.
    .sources = Archivo de convenios de asesoría jurídica; ejecución presupuestaria; mancomunidad o asociación de municipios.
    .traps = Cartas de intención y convenios marco sin línea no cuentan. Una prórroga es el mismo convenio. Más no siempre es mejor: diez pequeños gastan más reuniones que uno que funciona. El aporte en especie entra si está valorado por escrito.
