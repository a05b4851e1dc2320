term-access-by-transport =
    .term = acceso al transporte público
    .also = parada cercana | cobertura del transporte
    .means = Personas que viven a distancia de caminar de una parada: 500 m de un bus, 1 km de un tren. La parada cerca no asegura que el bus pase.

term-action =
    .term = acción
    .also = actividad | proyecto | intervención
    .means = Lo que el municipio va a hacer para cumplir un objetivo, con responsable, lugar, fechas y costo. Por ejemplo: construir 320 baños en Quebrada Honda y Los Almendros.

term-action-sheet =
    .term = ficha de acción
    .also = ficha de proyecto | perfil de proyecto
    .means = La página que dice todo de una acción: qué se hará, dónde, quién responde, desde cuándo, cuánto cuesta, quién paga y cómo se sabrá que sirvió.

term-administrative-record =
    .term = registro administrativo
    .also = padrón | base de datos del sector | registro institucional
    .means = Una lista que una oficina lleva para su trabajo y de la que salen datos: matrícula escolar, usuarios del agua, vacunas. Solo cuenta a quien acude al servicio.

term-adolescent-births =
    .term = fecundidad adolescente
    .also = embarazo adolescente | madres adolescentes
    .means = Nacimientos de madres de 15 a 19 años por cada 1.000 muchachas de esa edad. Los de menores de 15 se cuentan aparte: allí hay que preguntar por violencia.

term-affordability =
    .term = asequibilidad
    .also = peso del pasaje | costo del transporte
    .means = Si el quinto más pobre puede pagar el servicio. Aquí: lo que cuestan 60 viajes al mes en su ingreso. Quien no puede pagar no viaja, y en las encuestas no gasta.

term-afro-descendants =
    .term = población afrodescendiente
    .also = afrodescendientes | población negra | garífunas
    .means = Personas que se reconocen como descendientes de africanos. El dato existe solo si el censo o el registro pregunta, y la persona misma responde.

term-agenda =
    .term = agenda
    .also = agenda internacional | Agenda 2030
    .means = Una lista de objetivos acordada por los países con un plazo. Aquí hay dos: la del Milenio, hasta 2015, y la 2030.

term-air-quality =
    .term = aire y partículas finas
    .also = PM2.5 | PM2,5 | calidad del aire | material particulado
    .means = Polvo tan fino que llega al fondo de los pulmones, de motores, leña y quemas. Se mide en microgramos por metro cúbico, como media del año.

term-all-season-road =
    .term = camino transitable todo el año
    .also = camino vecinal | caminos rurales
    .means = Un camino por el que pasa un vehículo también en época de lluvias, salvo cortes breves. Si se cae un puente, el tramo entero deja de contar.

term-annex =
    .term = anexo
    .also = apéndice
    .means = Las páginas del final, con los cálculos, las fuentes y lo que no cabía en el texto. Allí va también lo que se decidió saltar y por qué.

term-annual-plan =
    .term = plan anual
    .also = POA | plan operativo anual | programa anual
    .means = La parte del plan que se hará este año, con el dinero de este año. Conviene que cada línea diga de qué acción del plan de varios años viene.

term-antenatal-care =
    .term = control prenatal
    .also = atención prenatal | consultas del embarazo
    .means = Visitas de la embarazada al servicio de salud. Se mira si tuvo al menos una y si tuvo cuatro o más.

term-approval =
    .term = aprobación
    .also = voto del plan | plan aprobado
    .means = El momento en que el concejo vota el plan y lo hace suyo. Desde ese día, lo que cambie se anota como modificación, con fecha y motivo.

term-as-of-date =
    .term = fecha de corte
    .also = datos conocidos al | fecha de los datos
    .means = El día hasta el que se conocían los datos de una página. Lo que llegue después no cambia esa edición: entra en la siguiente.

term-asif =
    .term = ASIF
    .also = actividad, reparto, intensidad y combustible | inventario de emisiones
    .means = La cuenta de las emisiones del transporte: cuánto se viaja, en qué medio, cuánta energía gasta cada uno y con qué combustible. Muestra dónde conviene actuar.

term-average =
    .term = promedio
    .also = media | media aritmética
    .means = La suma repartida por igual. Si tres familias ganan 100, 200 y 900, el promedio es 400 y ninguna gana eso. Nunca promedie tasas de años: sume casos y sume población.

term-backup =
    .term = copia de respaldo
    .also = respaldo | copia de seguridad
    .means = Una copia completa y comprobada del archivo del municipio, que el programa hace solo. En el mismo equipo no protege contra el robo: entregue otra afuera.

term-baseline =
    .term = punto de partida
    .also = línea de base | línea base | situación inicial
    .means = El valor desde el que se mide el avance, con su año. Si en 2022 tenían saneamiento 58 de cada 100 personas, ese 58 es el punto de partida.

term-basin =
    .term = cuenca
    .also = cuenca hidrográfica | microcuenca
    .means = Todo el terreno cuya lluvia va a dar al mismo río. El agua se cuida por cuenca, que casi nunca coincide con el límite del municipio.

term-big-push =
    .term = Gran Impulso para la Sostenibilidad
    .also = Big Push | gran impulso ambiental | BPS
    .means = Idea de la CEPAL: varias inversiones y políticas a la vez, para que empleo, igualdad y ambiente avancen juntos. Buses, cargadores, tarifa y talleres, no solo buses.

term-bottleneck =
    .term = cuello de botella
    .also = obstáculo | traba
    .means = Lo que frena una solución ya conocida: una norma, el presupuesto, la manera de prestar el servicio o que la gente no lo use. Quitarlo suele costar menos que construir de nuevo.

term-break-in-a-series =
    .term = ruptura de la serie
    .also = cambio de metodología | quiebre de serie
    .means = El año en que cambió la definición, el mapa o el método. Si el bosque baja con otro mapa, tal vez cambió el mapa. El programa no compara a través de una ruptura.

term-breakdown =
    .term = desglose
    .also = desagregación | por sexo, edad o zona
    .means = El mismo dato por grupos: mujeres y hombres, barrios, edades. Muestra a quién deja atrás un buen promedio.

term-broadband =
    .term = banda ancha
    .also = internet fijo | fibra | conectividad digital
    .means = Conexión a internet siempre encendida y con velocidad suficiente para estudiar o hacer un trámite. El teléfono de uno en la familia no es lo mismo.

term-census =
    .term = censo
    .also = censo de población y vivienda | empadronamiento
    .means = El conteo de todas las personas y viviendas, casi siempre cada diez años. Es la mejor fuente para barrios, pero envejece.

term-child-labour =
    .term = trabajo infantil
    .also = niños que trabajan
    .means = Niños y niñas en un trabajo que por su edad, horas o peligro no les corresponde. Ayudar un rato en casa no lo es; faltar a clase por cosechar, sí.

term-civil-registry =
    .term = registro civil
    .also = estadísticas vitales | hechos vitales
    .means = La oficina que inscribe nacimientos y muertes. De ahí salen la mortalidad y la fecundidad. Pida los datos por lugar de residencia, no por hospital.

term-clock =
    .term = reloj
    .also = período de la agenda | plazo
    .means = Desde qué año y hasta cuál se juzga el avance. Hay tres: el de los ODM (hasta 2015), el de los ODS (hasta 2030) y el del plan. El mismo indicador puede ir bien en uno y mal en otro.

term-co-financing =
    .term = cofinanciamiento
    .also = cofinanciación | contrapartida | aporte local
    .means = Pagar una acción entre varios. Muchos fondos exigen que el municipio ponga una parte, en dinero o en trabajo de la comunidad con su valor.

term-comparability =
    .term = comparabilidad
    .also = datos comparables
    .means = Que dos datos midan lo mismo de la misma forma, para que la diferencia sea real. Personas con agua y viviendas con agua no se comparan.

term-completeness =
    .term = cobertura del registro
    .also = completitud | integridad del registro
    .means = Qué parte de lo que ocurrió quedó registrada. Si de 100 muertes se inscriben 80, la tasa calculada sale más baja que la verdadera.

term-completion =
    .term = conclusión escolar
    .also = terminación | egreso | graduación
    .means = Jóvenes de la edad debida que terminaron un nivel. No basta con estar matriculado: de cada 100 de esa edad, se pregunta cuántos aprobaron el último grado.

term-conflict =
    .term = dos versiones por decidir
    .also = conflicto | decisión pendiente
    .means = Dos personas cambiaron lo mismo sin verse. Se guardan las dos versiones y usted elige, o escribe una que las reúna. Nada se pierde mientras tanto.

term-constant-prices =
    .term = precios constantes
    .also = valores reales | sin inflación
    .means = Montos de varios años expresados en el dinero de un mismo año, para que la inflación no parezca crecimiento. El plan se escribe así.

term-contingency =
    .term = imprevistos
    .also = reserva | contingencia
    .means = Dinero que se suma al costo por lo que no se puede prever, por ejemplo un 10 %. Se dice aparte, no escondido en los precios.

term-contraception-prevalence =
    .term = uso de anticonceptivos
    .also = planificación familiar | métodos anticonceptivos
    .means = De cada 100 mujeres en unión y en edad fértil, cuántas usan algún método, ellas o su pareja. Sale de encuestas; el centro de salud solo conoce a quienes lo visitan.

term-cost-line =
    .term = línea de costo
    .also = rubro | partida | renglón
    .means = Una cosa que se paga en una acción y en un año: cantidad por costo unitario. Por ejemplo, 300 medidores a 600 cada uno en 2026.

term-council-resolution =
    .term = acuerdo del concejo
    .also = resolución municipal | ordenanza | ley municipal
    .means = La decisión escrita del concejo, con número y fecha, que aprueba el plan o un cambio. En Bolivia es ley o resolución municipal; en Guatemala, acuerdo.

term-council-seats-of-women =
    .term = mujeres en el concejo
    .also = concejalas | regidoras | paridad política
    .means = Puestos del concejo que ocupan mujeres. Con nueve puestos la mitad exacta no existe: cuatro o cinco ya es lo más cerca que se puede.

term-current-prices =
    .term = precios corrientes
    .also = valores nominales
    .means = El dinero tal como se pagó o se pagará cada año, con la inflación adentro. No sirve para comparar años lejanos.

term-cycleway =
    .term = ciclovía
    .also = bicisenda | ciclorruta | carril bici
    .means = Una vía para bicicletas separada de los autos con algo que no se pueda cruzar. La raya pintada no cuenta como protegida.

term-deforestation =
    .term = deforestación
    .also = pérdida de bosque | tala | desmonte
    .means = Bosque que pasa a ser potrero, cultivo o barrio. Antes de dar la alarma compruebe que los dos mapas usan la misma definición de bosque.

term-denominator =
    .term = denominador
    .also = total | población de referencia | base
    .means = El número de abajo: el total entre el que se divide. En «15.750 de 18.960 personas con agua mejorada» es 18.960. Si es demasiado pequeño, la cobertura pasa de 100.

term-disability =
    .term = discapacidad
    .also = personas con discapacidad | PcD
    .means = Dificultad duradera para ver, oír, caminar o recordar, que con un entorno mal hecho deja a la persona fuera. Se pregunta por lo que cuesta hacer, no por el diagnóstico.

term-disaster =
    .term = desastre
    .also = emergencia | calamidad | catástrofe
    .means = Una inundación, un deslizamiento o un sismo que supera lo que el lugar puede atender solo. El fenómeno es natural; que haya casas en el cauce, no.

term-discount-rate =
    .term = tasa de descuento
    .also = tasa de interés | costo del dinero
    .means = El porcentaje anual con que se compara un gasto de hoy con otro de dentro de unos años. La fija quien financia; el programa no inventa ninguna.

term-draft =
    .term = borrador
    .also = edición en preparación | sin aprobar
    .means = Un libro que todavía no se aprobó. Lleva la palabra en cada página, para que nadie lo tome por el definitivo.

term-dropout =
    .term = abandono escolar
    .also = deserción | dejar la escuela
    .means = Alumnos que dejan la escuela durante el año o no se inscriben al siguiente. Antes de contarlos, vea quiénes solo cambiaron de escuela.

term-durable-housing =
    .term = vivienda durable
    .also = vivienda adecuada | materiales firmes
    .means = Una casa en terreno seguro, con piso, paredes y techo que resisten el clima. Piso de tierra o techo de desechos cuentan como no durable.

term-edition =
    .term = edición
    .also = versión del libro | versión
    .means = Un perfil o un plan tal como se cerró un día, con número y código. Los datos siguen cambiando en el archivo; la edición impresa no.

term-edition-code =
    .term = código de la edición
    .also = huella | hash | verificación
    .means = Unas letras y números al pie de cada página que salen de los datos mismos. Si dos impresos llevan el mismo código, dicen lo mismo.

term-emissions =
    .term = emisiones
    .also = gases de efecto invernadero | CO2 | huella de carbono
    .means = Gases que calientan el clima, sobre todo de motores, electricidad, basura y desmonte. Se dan en toneladas de CO2 o de CO2 equivalente.

term-employment-rate =
    .term = tasa de ocupación
    .also = empleo | relación empleo-población
    .means = De cada 100 personas de 15 años y más, cuántas trabajaron en la semana, con sueldo o por su cuenta. Mire siempre mujeres y hombres por separado.

term-equivalent-annual-cost =
    .term = costo anual equivalente
    .also = CAE | costo de vida útil
    .means = Lo que cuesta una obra por cada año que dura, con su operación. Permite comparar una bomba barata que dura 5 años con otra cara que dura 20.

term-estimate =
    .term = estimación
    .also = dato estimado | cálculo aproximado
    .means = Un dato calculado y no contado, por ejemplo la pobreza por municipio a partir de una encuesta nacional. Debe llevar su intervalo.

term-evaluation =
    .term = evaluación
    .also = evaluación final | evaluación intermedia
    .means = Mirar atrás, a mitad o al final del plan, y preguntar si lo hecho cambió algo, a qué costo y qué se haría distinto. El seguimiento cuenta lo hecho; la evaluación lo juzga.

term-execution =
    .term = presupuesto ejecutado
    .also = ejecución presupuestaria | gasto devengado
    .means = La parte de lo aprobado que de verdad se gastó. Gastar el 48 % puede ser mala administración o una transferencia que llegó en noviembre: pregunte cuál.

term-figure =
    .term = dato
    .also = observación | cifra | valor
    .means = Un valor de un indicador, para un lugar y un año, con su fuente: 83,1 % de agua mejorada en 2022, censo. Sin año y fuente no es un dato.

term-follow-up =
    .term = seguimiento
    .also = monitoreo
    .means = Revisar cada trimestre o semestre qué se hizo y cuánto se gastó de cada acción, y anotar qué la frena. Por ejemplo: 55 % de la obra hecha, 268 mil gastados, licitación con 45 días de atraso.

term-food-insecurity =
    .term = inseguridad alimentaria
    .also = hambre | falta de comida
    .means = No saber si habrá comida suficiente, o comer menos o peor por falta de dinero. Se pregunta a los hogares con una lista fija.

term-forest-cover =
    .term = superficie de bosque
    .also = cobertura forestal | cobertura boscosa | monte
    .means = La parte del territorio con árboles de bosque. No cuentan los frutales, la caña ni los árboles de las calles.

term-funding-approved =
    .term = aprobado
    .also = financiamiento asegurado | dinero comprometido
    .means = Dinero que ya figura en un presupuesto votado o en un convenio firmado. Solo con ese dinero conviene empezar una obra.

term-funding-asked-for =
    .term = solicitado
    .also = en trámite | gestionado
    .means = Dinero que se pidió por escrito y espera respuesta. Anote a quién y cuándo; a los tres meses, pregunte.

term-funding-to-be-asked-for =
    .term = por solicitar
    .also = fuente posible | por gestionar
    .means = Dinero con una fuente posible que todavía nadie ha pedido. Cuenta como una esperanza, no como financiamiento.

term-gap-zone =
    .term = zona de mucha necesidad y poco transporte
    .also = zona desatendida | brecha de transporte
    .means = Un barrio donde vive mucha gente que necesita transporte y llega poco. Por ahí conviene empezar: una parada, una acera, un minibús.

term-gate =
    .term = ¿listo para seguir?
    .also = condiciones para seguir | paso cumplido
    .means = Lo mínimo que conviene tener antes de pasar a la etapa siguiente, por ejemplo que cada objetivo tenga punto de partida y meta. Puede seguir sin ello si escribe por qué.

term-gender =
    .term = género
    .also = enfoque de género | igualdad de género
    .means = Lo que una sociedad espera de mujeres y hombres, y que por eso se puede cambiar. El sexo se registra; el género se analiza.

term-gender-marker =
    .term = marcador de género
    .also = presupuesto con enfoque de género
    .means = Un número por acción: 2 si la igualdad es su fin principal, 1 si es un fin importante, 0 si se revisó y no lo es. Sin revisar, queda vacío. Un 2 no es «mejor» que un 1.

term-goal =
    .term = objetivo de la agenda
    .also = objetivo mundial | ODM | ODS
    .means = Cada uno de los grandes propósitos de una agenda, con su número y sus metas. El ODS 6 trata de agua y saneamiento.

term-good-practice =
    .term = buena práctica
    .also = experiencia exitosa | lección aprendida
    .means = Algo que funcionó aquí, contado de modo que otro municipio pueda repetirlo: el problema, qué se hizo, cuánto costó, qué cambió y también qué salió mal.

term-green-area =
    .term = área verde
    .also = parque | plaza | zona verde
    .means = Parques y plazas con plantas, abiertos a todos. Un terreno baldío o un jardín cerrado no cuentan.

term-handing-over-a-copy =
    .term = entregar una copia
    .also = copia afuera | memoria USB | pasar el archivo
    .means = Escribir el archivo completo del municipio en una memoria USB u otra carpeta, y leerlo de nuevo para comprobarlo. Es lo que se da al colega o al gobierno que entra.

term-history =
    .term = historia
    .also = registro de cambios | quién cambió qué
    .means = La lista de todo lo que se hizo en el archivo: qué, quién y cuándo. Sirve para entender un número que nadie recuerda haber cambiado.

term-hours-of-water =
    .term = horas de agua
    .also = continuidad | racionamiento | tandeo
    .means = Cuántas horas al día sale agua del grifo, en promedio del año. Puede bajar aunque suban las conexiones, porque la misma agua se reparte entre más.

term-household =
    .term = hogar
    .also = familia | núcleo familiar
    .means = Las personas que viven bajo un mismo techo y comparten la comida. Una vivienda puede tener dos hogares; no mezcle hogares, viviendas y personas.

term-household-connection =
    .term = conexión domiciliaria
    .also = acometida | paja de agua | toma
    .means = El tramo que va de la red a la casa. Contar conexiones no es contar personas, y muchas figuran activas pero están cortadas.

term-import =
    .term = importar
    .also = cargar un Excel | subir datos | hoja de cálculo
    .means = Pasar los datos de una hoja de cálculo al archivo del municipio. El programa dice qué entendió y no guarda nada hasta que usted lo indica. Se puede deshacer.

term-improved-sanitation =
    .term = saneamiento mejorado
    .also = baño digno | letrina mejorada | disposición de excretas
    .means = Un baño que aparta las heces del contacto con la gente y que usa un solo hogar: a la red, a fosa séptica, o letrina con losa. El compartido no cuenta.

term-improved-water =
    .term = agua mejorada
    .also = fuente mejorada | fuente protegida
    .means = Agua de una fuente protegida por su construcción: grifo, pozo perforado, pozo o manantial protegido, lluvia. No dice si es potable ni cuántas horas llega.

term-incidence =
    .term = incidencia
    .also = casos nuevos | tasa de incidencia
    .means = Casos nuevos de una enfermedad en un año, por cada 1.000 o 100.000 personas. Más casos puede ser más enfermedad o mejor búsqueda.

term-index =
    .term = índice
    .also = indicador compuesto | puntaje
    .means = Un número sin unidad que reúne varias medidas, como el desarrollo humano. Dice quién está mejor o peor, pero no qué falta: mire sus partes.

term-indicator =
    .term = indicador
    .also = medida
    .means = Una medida acordada de una situación, igual cada año. «Personas con agua por tubería, de cada 100» es un indicador; «64,0 en 2022» es uno de sus datos.

term-indigenous-peoples =
    .term = pueblos indígenas
    .also = pueblos originarios | población indígena | comunidades nativas
    .means = Pueblos con historia, lengua e instituciones propias, anteriores al Estado. Sus autoridades participan en el plan por derecho y no como un invitado más.

term-infant-mortality =
    .term = mortalidad infantil
    .also = muertes de menores de un año | TMI
    .means = Niños que mueren antes de cumplir un año, por cada 1.000 nacidos vivos. Es parte de la mortalidad de menores de 5.

term-informal-job =
    .term = empleo informal
    .also = trabajo informal | rebusque | changas
    .means = Trabajo sin seguro, sin contrato o en un negocio sin registro. Un patrón registrado también puede tener empleados informales.

term-informal-settlement =
    .term = asentamiento informal
    .also = asentamiento humano | invasión | villa | barriada
    .means = Un lugar donde se vive sin títulos ni trazado aprobado, muchas veces sin servicios. Se dibuja en el mapa; los hogares en tugurio se cuentan casa por casa.

term-informal-transport =
    .term = transporte informal
    .also = mototaxi | combi | colectivo | pirata
    .means = Servicios de pasajeros sin concesión ni horario: mototaxis, camionetas, colectivos. Muchas veces son los únicos que llegan.

term-interpolation =
    .term = interpolación
    .also = valor interpolado | dato entre dos censos
    .means = Calcular el valor de un año que no se midió a partir de los datos de antes y de después. Entre 77,8 en 2012 y 83,1 en 2022, el de 2015 es 79,4.

term-interval =
    .term = intervalo
    .also = margen de error | intervalo de confianza
    .means = Los dos números entre los que está, casi con seguridad, el valor verdadero. Con 36 muertes en cinco años la tasa es 21,6, pero pudo ser de 15 a 30.

term-investment =
    .term = inversión
    .also = gasto de capital | obra pública
    .means = El gasto que deja algo que dura: una cañería, un puente, un sistema de catastro. Los sueldos y el combustible son gasto corriente.

term-land-title =
    .term = título de propiedad
    .also = escritura | regularización | legalización de tierras
    .means = El documento que dice de quién es un lote. A nombre de los dos, protege también a la mujer si la pareja se separa.

term-land-use-plan =
    .term = plan de ordenamiento territorial
    .also = POT | PLOT | ordenamiento territorial | plan regulador
    .means = El plan que dice dónde se puede construir, cultivar o conservar y por dónde crecerá el pueblo. Ayuda a que nadie levante su casa en una ladera que se desliza.

term-landfill =
    .term = relleno sanitario
    .also = vertedero controlado | disposición final
    .means = Un lugar preparado para la basura: con fondo impermeable, capas de tierra y líquidos recogidos. Echar tierra sobre un botadero no lo convierte en relleno.

term-latrine =
    .term = letrina
    .also = pozo negro | excusado de hoyo | sanitario seco
    .means = Un baño sobre un hoyo, sin agua corriente. Con losa que se pueda lavar y de un solo hogar cuenta como mejorada; con tablas sobre el hoyo, no.

term-level =
    .term = nivel
    .also = situación actual | dónde estamos
    .means = Dónde está el municipio hoy: 83 de cada 100 con agua mejorada. Es otra cosa que el avance: se puede estar mal y avanzar rápido.

term-literacy =
    .term = alfabetización
    .also = saber leer y escribir | analfabetismo
    .means = Personas que leen y escriben una frase sencilla. El censo se conforma con lo que la gente contesta; leer un aviso de salud exige más.

term-live-birth =
    .term = nacido vivo
    .also = nacimiento
    .means = Un niño que al nacer respira o muestra otra señal de vida. Es el total entre el que se dividen las muertes de niños y de madres.

term-local-target =
    .term = meta local
    .also = meta propia | meta municipal
    .means = Una meta que el municipio fija para sí, cuando la mundial no dice ningún número, ya se cumplió o pide demasiado poco.

term-localising =
    .term = localización de los ODS
    .also = localizar los objetivos | territorialización
    .means = Traducir los objetivos mundiales a lo que un municipio puede medir, decidir y pagar. No es copiar la lista: es elegir.

term-logframe =
    .term = marco lógico
    .also = matriz de marco lógico | MML | matriz de planificación
    .means = Una tabla que une fin, propósito, productos y actividades, y dice para cada uno el indicador, el punto de partida, la meta, la fuente y los supuestos.

term-malnutrition =
    .term = malnutrición
    .also = desnutrición | retraso en el crecimiento | sobrepeso
    .means = Un niño demasiado pequeño o liviano para su edad, muy delgado, o con sobrepeso. Son medidas distintas: diga siempre cuál usa.

term-maternal-mortality =
    .term = mortalidad materna
    .also = muertes maternas | RMM
    .means = Muertes de mujeres por el embarazo o el parto, hasta 42 días después. En un municipio son tan pocas que se revisa cada caso y no se imprime la razón.

term-mdg =
    .term = Objetivos de Desarrollo del Milenio
    .also = ODM | objetivos del milenio
    .means = Los ocho objetivos acordados en 2000 con plazo en 2015, sobre pobreza, escuela, igualdad, salud, ambiente y cooperación. Después vinieron los ODS.

term-median =
    .term = mediana
    .also = valor del medio
    .means = El valor del medio cuando se ordenan todos: la mitad tiene más y la mitad menos. Un solo rico sube el promedio; la mediana casi no se mueve.

term-met =
    .term = cumplida
    .also = meta alcanzada | lograda
    .means = El último dato llega a la meta o la pasa. Si además una comunidad queda muy atrás, el programa dice «cumplida en promedio, no en todas partes».

term-metadata =
    .term = metadatos
    .also = ficha técnica | ficha metodológica
    .means = Lo que hay que saber de un dato para usarlo bien: qué mide, cómo, de cuándo, de quién y qué le falta.

term-milestone =
    .term = hito
    .also = fecha clave | entrega
    .means = Un momento del trabajo que se puede comprobar en una fecha: licitación publicada el 30 de mayo, 900 medidores puestos el 30 de septiembre.

term-missing-data =
    .term = datos que faltan
    .also = vacíos de información | lagunas de datos
    .means = Los datos que el municipio necesita y no tiene. El perfil los nombra y dice quién podría tenerlos, para que alguien los pida.

term-modal-share =
    .term = reparto modal
    .also = distribución modal | en qué se viaja
    .means = De cada 100 viajes, cuántos se hacen a pie, en bicicleta, en transporte público, en moto o en auto. Pocas encuestas cuentan bien los trayectos cortos a pie.

term-money-still-to-find =
    .term = dinero por conseguir
    .also = brecha de financiamiento | faltante
    .means = El costo menos todas las fuentes ya nombradas. Un plan de 15,9 millones con fuentes por 15,2 tiene 0,7 millones por conseguir.

term-motorisation =
    .term = motorización
    .also = tasa de motorización | parque vehicular
    .means = Autos o motos por cada 1.000 habitantes. El registro cuenta los que se inscribieron alguna vez, también los que ya no andan.

term-multi-year-plan =
    .term = plan plurianual
    .also = plan de desarrollo municipal | PDM | plan de gobierno
    .means = El plan de varios años, casi siempre los del período de la alcaldía. Lo que pase de ese período necesita el acuerdo de quienes vienen después.

term-multidimensional-poverty =
    .term = pobreza multidimensional
    .also = IPM | carencias
    .means = Pobreza medida por lo que a un hogar le falta en escuela, salud, vivienda y trabajo, y no solo por el ingreso.

term-municipal-profile =
    .term = perfil local
    .also = perfil municipal | diagnóstico municipal
    .means = El libro que dice dónde está el municipio en cada objetivo, con datos, fuentes, avance y lo que no se sabe. Es la base del plan.

term-municipality-file =
    .term = archivo del municipio
    .also = archivo .ceiba | base de datos | expediente
    .means = Un solo archivo con todo lo del municipio: datos, fuentes, plan e historia. Está en su equipo y no en internet.

term-neonatal-mortality =
    .term = mortalidad neonatal
    .also = muertes de recién nacidos
    .means = Muertes en los primeros 28 días de vida, por cada 1.000 nacidos vivos. Depende sobre todo de la atención del parto.

term-net-enrolment =
    .term = matrícula neta
    .also = tasa neta de matrícula | escolarización neta | cobertura escolar
    .means = Niños de la edad oficial que están en el nivel que les toca, de todos los de esa edad. Si pasa de 100, hay alumnos de otro municipio o la población está mal estimada.

term-no-change =
    .term = sin cambio
    .also = estancado | estancamiento
    .means = A este ritmo se alcanzará menos de la décima parte de lo que faltaba, y tampoco se pierde casi nada: en la práctica, todo sigue igual.

term-non-revenue-water =
    .term = agua no facturada
    .also = agua no contabilizada | pérdidas de agua | fugas
    .means = Agua que se produce y no se cobra: fugas, conexiones clandestinas, medidores parados y usos sin cuenta. En redes viejas puede ser casi la mitad.

term-not-applicable =
    .term = no corresponde
    .also = no aplica | N/A
    .means = No puede haber dato, porque la cosa no existe aquí: áreas marinas en un municipio sin mar. No es un cero ni un dato que falte.

term-not-available =
    .term = no disponible
    .also = n.d. | s/d
    .means = El dato existe en alguna parte, pero el municipio no lo tiene todavía. Se resuelve con una carta a quien lo guarda.

term-not-certain =
    .term = no concluyente
    .also = pocos casos | indicativo
    .means = Con tan pocos casos, el azar por sí solo puede explicar el cambio. El programa lo dibuja rayado y no asegura ni mejora ni retroceso.

term-not-collected =
    .term = no recogido
    .also = no se mide | sin levantamiento
    .means = Nadie ha contado esto en el municipio. Hay que medirlo, con una encuesta propia o una pregunta más en la próxima ficha de salud.

term-not-fast-enough =
    .term = avance insuficiente
    .also = avance moderado
    .means = Va en la buena dirección y alcanzará entre la mitad y casi todo lo que faltaba, pero no llegará a la meta a tiempo.

term-numerator =
    .term = numerador
    .also = casos | cantidad de arriba
    .means = El número de arriba: los que cumplen. En «15.750 de 18.960 personas» es 15.750. Debe venir de la misma fuente y del mismo año que el de abajo.

term-objective =
    .term = objetivo
    .also = propósito | objetivo estratégico
    .means = Lo que debe cambiar en la vida de la gente, de cuánto a cuánto y para cuándo: agua mejorada de 83 a 92 de cada 100 personas, para 2028.

term-objective-tree =
    .term = árbol de objetivos
    .also = árbol de medios y fines | árbol de soluciones
    .means = El árbol de problemas puesto en positivo: cada causa se vuelve un medio y cada efecto, un fin. «Cañerías de 1984» pasa a ser «cañerías renovadas».

term-on-track =
    .term = en camino
    .also = bien encaminado | a buen ritmo
    .means = Si el ritmo sigue, la meta se alcanza a tiempo o queda a un paso: de cada 100 que faltaban, 95 o más.

term-open-defecation =
    .term = defecación al aire libre
    .also = sin baño | ir al monte | fecalismo
    .means = Personas sin ningún baño, que usan el monte, la quebrada o la playa. Basta que unos pocos hogares lo hagan para enfermar a los vecinos.

term-open-dump =
    .term = botadero a cielo abierto
    .also = basurero | tiradero | basural | vertedero
    .means = Donde se tira basura sin ningún control: humo, moscas y líquidos que llegan al río.

term-operation-and-maintenance =
    .term = operación y mantenimiento
    .also = O&M | funcionamiento | conservación
    .means = Lo que cuesta cada año que algo siga funcionando: cloro, luz, repuestos, un operador. Una obra sin este dinero se pierde en pocos años.

term-operator =
    .term = operador
    .also = prestador del servicio | empresa de agua | junta de agua
    .means = Quien presta el servicio cada día: la municipalidad, una empresa regional, una concesión o una junta de agua. No siempre es quien responde por él ante la ley.

term-outcome =
    .term = resultado
    .also = efecto | impacto
    .means = Lo que cambia para la gente gracias a lo que se entregó. Los 900 medidores son el producto; catorce horas de agua al día son el resultado.

term-output =
    .term = producto
    .also = bien o servicio entregado | entregable
    .means = Lo que una acción entrega y se puede contar: 320 baños construidos, 40 promotoras capacitadas, un reglamento aprobado.

term-overcrowding =
    .term = hacinamiento
    .also = más de tres personas por cuarto
    .means = Más de tres personas por cuarto habitable. Tres exactas todavía no cuentan. La cocina y el baño no son cuartos.

term-own-revenue =
    .term = ingresos propios
    .also = recaudación | impuestos y tasas municipales | tributos
    .means = Lo que el municipio cobra por sí mismo: impuesto a la propiedad, patentes, tasas y tarifas. Lo demás llega de otros y puede no llegar.

term-parity =
    .term = paridad
    .also = índice de paridad | igualdad entre niñas y niños
    .means = Igualdad entre dos grupos, expresada como razón. 1 es igual; entre 0,97 y 1,03 cuenta como paridad; 1,08 en secundaria quiere decir que faltan varones.

term-participatory-budget =
    .term = presupuesto participativo
    .also = presupuesto por asambleas | asamblea de barrio
    .means = Una parte del presupuesto que las comunidades deciden en asambleas. Lo que piden y no corresponde al municipio merece también una respuesta escrita.

term-percentage-point =
    .term = punto porcentual
    .also = punto | p. p.
    .means = La diferencia entre dos porcentajes. De 52 % a 58 % son 6 puntos, aunque el aumento sea de 11,5 por ciento.

term-piped-water =
    .term = agua por tubería
    .also = agua entubada | agua de cañería | agua corriente | grifo | caño
    .means = Agua que llega por tubo a la casa o al terreno. Es más que agua mejorada: nadie tiene que acarrear.

term-place-of-residence =
    .term = lugar de residencia
    .also = residencia | domicilio habitual
    .means = Donde vive la persona, no donde ocurrió el hecho. Un nacimiento en el hospital de la capital cuenta para el municipio de la madre.

term-population-projection =
    .term = proyección de población
    .also = estimación de población | población proyectada
    .means = La población calculada para los años sin censo. Después de cada censo se corrige, y entonces cambian todas las tasas que la usan.

term-poverty-line =
    .term = línea de pobreza
    .also = canasta básica | umbral de pobreza
    .means = El ingreso por debajo del cual una persona se cuenta como pobre. La nacional sirve para decidir aquí; la internacional, para comparar países.

term-powers-and-duties =
    .term = competencias municipales
    .also = atribuciones | facultades | funciones
    .means = Lo que la ley permite y ordena hacer al municipio en cada servicio: solo, con otros o de ningún modo. Decide si una acción se hace, se acuerda o se reclama.

term-prevalence =
    .term = prevalencia
    .also = casos existentes | total de enfermos
    .means = Todas las personas que tienen una enfermedad en un momento, nuevas y antiguas. La incidencia cuenta solo las nuevas.

term-preview =
    .term = vista previa
    .also = antes de guardar | comprobar la importación
    .means = Lo que el programa muestra antes de guardar: qué datos entrarán, qué celdas hay que revisar y qué cambiaría. Mientras la mira, nada ha cambiado.

term-price-year =
    .term = año de los precios
    .also = año base de precios
    .means = El año del dinero en que están expresados los costos. «1.240.000 a precios de 2025» se puede actualizar; «1.240.000» sin año, no.

term-prioritisation =
    .term = priorización
    .also = matriz de prioridades | matriz de priorización
    .means = Ordenar los problemas por criterios con puntaje y peso, por ejemplo gravedad, personas afectadas y votos. Si el orden cambia con pesos apenas distintos, dígalo al concejo.

term-problem-tree =
    .term = árbol de problemas
    .also = árbol de causas y efectos | análisis causal
    .means = Un dibujo con el problema en el tronco, las causas en las raíces y los efectos en las ramas. «Falta una planta» no es un problema: es una solución que falta.

term-progress =
    .term = estado de avance
    .also = avance | progreso | semáforo
    .means = La palabra que dice si un indicador llegará a su meta: cumplida, en camino, avance insuficiente, avance lento, sin cambio o retroceso.

term-projection =
    .term = proyección
    .also = a este ritmo | valor proyectado
    .means = Adónde se llegaría si el ritmo de hasta ahora siguiera igual. No es un pronóstico: un plan existe para cambiarla.

term-proportion =
    .term = proporción
    .also = porcentaje | parte del total
    .means = La parte de un todo, contada de cada 100. Va de 0 a 100 porque los de arriba son parte de los de abajo.

term-prorated-target =
    .term = meta prorrateada
    .also = meta proporcional | mismo esfuerzo anual
    .means = Una meta reducida porque los datos empiezan tarde: pide el mismo esfuerzo cada año. Reducir a la mitad desde 2001, y no desde 1990, lleva de 30 a 20,35 y no a 15.

term-protected-area =
    .term = área protegida
    .also = reserva natural | parque nacional | conservación
    .means = Un terreno o un pedazo de mar con protección legal. Si dos protecciones se superponen, la superficie se cuenta una sola vez.

term-public-space =
    .term = espacio público
    .also = plaza | calle | acera
    .means = Calles, aceras, plazas y parques que cualquiera puede usar sin pagar, de día y de noche.

term-quality-letter =
    .term = letra de calidad
    .also = nota de calidad | calidad del dato
    .means = Una letra de A a E que dice cuánto confiar en un dato, según su fuente, cobertura, definición y antigüedad. Con D o E ningún avance se da por seguro.

term-quintile =
    .term = quintil
    .also = quinto | 20 % más pobre
    .means = Una quinta parte de la población ordenada por ingreso. El primer quintil es el quinto más pobre.

term-rate =
    .term = tasa
    .also = por mil | por cien mil
    .means = Cuántos hechos hubo por cada 1.000 o 100.000 personas o nacimientos. Sirve para comparar municipios grandes y pequeños.

term-ratio =
    .term = razón
    .also = cociente | relación
    .means = Un número dividido entre otro que no es su total: 618 muchachas por 575 muchachos son 1,07. Puede pasar de 1.

term-readiness =
    .term = condiciones de partida
    .also = autodiagnóstico | preparación
    .means = Preguntas antes de empezar: si hay decisión política, equipo, datos, dinero y coordinación. Lo que salga débil se vuelve la primera tarea.

term-receiving-a-copy =
    .term = recibir la copia de un colega
    .also = incorporar cambios | traer el trabajo de otra persona | fusionar
    .means = Reunir en su archivo lo que otra persona hizo en una copia del mismo municipio. Primero ve qué trae; donde los dos cambiaron lo mismo, decide usted.

term-recycling =
    .term = reciclaje
    .also = recuperación | aprovechamiento de residuos | recicladores
    .means = Residuos que vuelven a ser material: cartón, vidrio, metal, compost. Cuente también lo que sacan los recicladores, que casi nunca aparece.

term-reference-year =
    .term = año de referencia
    .also = año del dato
    .means = El año del que habla un dato, que casi nunca es el año en que se publicó.

term-regressing =
    .term = retroceso
    .also = empeora | deterioro
    .means = El indicador se aleja de su meta. Las horas de agua al día bajaron de 11 a 7: retroceso, aunque haya más casas conectadas.

term-repetition =
    .term = repitencia
    .also = repetir el grado | reprobación
    .means = Alumnos que hacen otra vez el mismo grado. Llegan con más edad que sus compañeros y abandonan más.

term-responsible-unit =
    .term = unidad responsable
    .also = oficina responsable | dirección a cargo
    .means = La oficina o el cargo que responde por una acción. Se escribe el cargo y no el nombre de una persona, para que siga claro cuando cambie el gobierno.

term-rights-check =
    .term = revisión de derechos
    .also = enfoque de derechos humanos | EBDH
    .means = Preguntas a cada acción: quién participa, a quién deja fuera, a quién se puede reclamar. Si reubica a familias, por ejemplo, si consintieron y a qué distancia quedan de su trabajo.

term-risk =
    .term = riesgo
    .also = amenaza para el plan | análisis de riesgos
    .means = Lo que podría impedir una acción, con su probabilidad y su daño de 1 a 5. Un préstamo que quizá nieguen (4) y sin el cual no hay obra (4) da 4 × 4 = 16: alto.

term-risk-zone =
    .term = zona de riesgo
    .also = zona de amenaza | área inundable | ladera inestable
    .means = Terreno donde se espera inundación, deslizamiento u otro peligro, según un mapa oficial. Diga cuántas personas viven allí, no solo cuántas hectáreas son.

term-road-deaths =
    .term = muertes por siniestros viales
    .also = accidentes de tránsito | seguridad vial
    .means = Personas que mueren en un choque o atropello, o en los 30 días siguientes. En un pueblo son pocas al año: sume cinco años.

term-safely-managed =
    .term = gestionado de manera segura
    .also = gestionado sin riesgos | agua segura | servicio seguro | 6.1.1 | 6.2.1
    .means = Lo que piden los ODS, más que los ODM: agua en casa, cuando se necesita y sin contaminación; y excretas tratadas, no solo apartadas.

term-scenario =
    .term = escenario
    .also = simulación | futuro posible
    .means = Una cuenta de «qué pasaría si»: si todo sigue igual, si se hace lo firmado, si se quiere llegar a una meta. No es un pronóstico.

term-sdg =
    .term = Objetivos de Desarrollo Sostenible
    .also = ODS | Agenda 2030 | objetivos mundiales
    .means = Los diecisiete objetivos acordados en 2015 con plazo en 2030. Siguen a los ODM y agregan ciudades, energía, clima y paz, para todos los países.

term-secure-tenure =
    .term = tenencia segura
    .also = seguridad de la tenencia | legalidad del lote
    .means = Poder quedarse en la casa sin miedo a un desalojo, por un documento o porque se respeta. Que no se sepa no quiere decir que falte.

term-septic-tank =
    .term = fosa séptica
    .also = pozo séptico | tanque séptico
    .means = Un tanque cerrado donde los lodos se asientan y el agua sale a un campo de filtración. Hay que vaciarlo cada pocos años; si nadie lo hace, deja de servir.

term-sewer =
    .term = alcantarillado
    .also = drenaje | cloacas | desagüe | red de saneamiento
    .means = La red de tubos que se lleva las aguas del baño y la cocina. Que se las lleve no quiere decir que alguien las trate.

term-share-of-what-was-missing =
    .term = parte de lo que faltaba
    .also = parte lograda | cierre de la brecha
    .means = La medida del avance en este programa: de cada 100 que faltaban al empezar, cuántos se habrán alcanzado en la fecha límite si sigue el ritmo.

term-shared-toilet =
    .term = baño compartido
    .also = letrina compartida | baño público
    .means = Un baño que usan dos hogares o más. No cuenta como mejorado aunque sea bueno: de noche, para las mujeres, la distancia y el candado pesan.

term-skilled-attendance =
    .term = parto atendido por personal calificado
    .also = parto institucional | atención del parto | partera profesional
    .means = Partos con médico, enfermera o partera profesional. La partera tradicional no entra en la cuenta, aunque convenga trabajar con ella.

term-slow-progress =
    .term = avance lento
    .also = avance escaso
    .means = Mejora, pero en la fecha límite seguirá faltando más de la mitad de lo que faltaba.

term-slum =
    .term = tugurio
    .also = barrio precario | villa miseria | campamento | pueblo joven
    .means = Palabra de los ODM para la vivienda urbana con carencias graves. En el pueblo use la palabra que usa la gente; en la tabla, el indicador.

term-slum-household =
    .term = hogar en tugurio
    .also = hogar en vivienda precaria | cinco carencias
    .means = Un hogar urbano al que le falta una cosa o más de estas cuatro: agua mejorada, saneamiento mejorado, espacio, casa durable. Con la tenencia segura, la quinta, es otra serie.

term-small-numbers =
    .term = números pequeños
    .also = pocos casos | municipios pequeños
    .means = Con pocos casos, uno más o menos mueve mucho la tasa: de 1 a 2 muertes es el doble y puede ser azar. Sume varios años antes de concluir.

term-source =
    .term = fuente
    .also = origen del dato | procedencia
    .means = De dónde salió un dato: la oficina, el documento y el año, de modo que otra persona pueda encontrarlo.

term-source-of-money =
    .term = fuente de dinero
    .also = fuente de financiamiento | financiador | donante
    .means = De dónde sale el pago de una acción: ingresos propios, transferencia, préstamo, cooperación, tarifa, trabajo de la comunidad.

term-stakeholder =
    .term = actor
    .also = parte interesada | actor clave | grupo de interés
    .means = Persona, grupo o institución a quien el plan afecta o que puede ayudarlo o frenarlo: el comité de mujeres, la empresa de agua, los transportistas.

term-stand-in-figure =
    .term = dato aproximado
    .also = proxy | dato sustituto | aproximación
    .means = Un dato que se usa en lugar del que hace falta y se le parece: viviendas con agua por personas con agua. Se imprime con su marca.

term-supply-and-demand-of-mobility =
    .term = oferta y demanda de movilidad
    .also = oferta de transporte | necesidad de viajar
    .means = Oferta: los servicios, calles y aceras que hay. Demanda: los viajes que la gente hace y también los que no hace porque no puede.

term-survey =
    .term = encuesta
    .also = encuesta de hogares | muestra
    .means = Preguntas a una parte de la población para saber de toda. La nacional casi nunca alcanza para un municipio: mire cuántos hogares de aquí tuvo.

term-target =
    .term = meta
    .also = meta de resultado | valor meta
    .means = El valor que se quiere alcanzar y en qué año: 92 de cada 100 personas con agua mejorada en 2028. Sin año no es una meta, es un deseo.

term-tariff =
    .term = tarifa
    .also = cuota | canon | tasa por servicio
    .means = Lo que paga la familia por un servicio. Si no cubre la operación, alguien paga la diferencia o el servicio se deteriora.

term-time-use =
    .term = uso del tiempo
    .also = trabajo no remunerado | cuidados | trabajo doméstico
    .means = Las horas al día que cada quien dedica al trabajo pagado, a la casa y a cuidar. Acarrear agua dos horas es trabajo, aunque nadie lo pague.

term-transfer =
    .term = transferencia
    .also = aporte constitucional | situado | participación | coparticipación
    .means = Dinero que el gobierno nacional o regional entrega al municipio, por ley o para un fin fijo. El de fin fijo no se puede mover a otra cosa.

term-trash =
    .term = papelera
    .also = eliminado | recuperar
    .means = Donde queda lo que se elimina. De allí se puede recuperar, con todo lo que le pertenecía.

term-trend =
    .term = tendencia
    .also = evolución | serie histórica
    .means = Hacia dónde va un indicador en varios años. Un año alto, como una epidemia, no es una tendencia.

term-trip =
    .term = viaje
    .also = desplazamiento | recorrido
    .means = Ir de un lugar a otro con un motivo, aunque se use más de un medio. Caminar a la parada y tomar un bus es un solo viaje.

term-under-five-mortality =
    .term = mortalidad de menores de 5 años
    .also = mortalidad en la niñez | TMM5
    .means = Niños que mueren antes de cumplir 5 años, por cada 1.000 nacidos vivos. En un municipio pequeño, use cinco años sumados.

term-under-registration =
    .term = subregistro
    .also = omisión | casos no inscritos
    .means = Hechos que ocurren y no se inscriben, como la muerte de un recién nacido en una comunidad lejana. Hace parecer mejor lo que está mal.

term-undo =
    .term = deshacer
    .also = volver atrás | Ctrl+Z | rehacer
    .means = Quitar el último cambio hecho en este equipo; el botón dice cuál es. Rehacer lo pone de nuevo.

term-unemployment =
    .term = desempleo
    .also = desocupación | paro | cesantía
    .means = Personas sin trabajo que lo buscan, de cada 100 que trabajan o buscan. Quien dejó de buscar no entra: por eso puede ser bajo en un pueblo pobre.

term-unit-cost =
    .term = costo unitario
    .also = precio unitario
    .means = Lo que vale una unidad: un baño, un kilómetro de cañería, una beca. Compárelo con la última compra del propio municipio.

term-universal-accessibility =
    .term = accesibilidad universal
    .also = rampa | accesible | diseño universal
    .means = Que cualquiera pueda usar un bus, una acera o un edificio: en silla de ruedas, con bastón o con un niño en brazos.

term-unmet-basic-needs =
    .term = necesidades básicas insatisfechas
    .also = NBI | carencias | rezago
    .means = Hogares a los que les falta algo básico según el censo: vivienda, agua y saneamiento, escuela o ingreso. Cada país tiene su lista: no compare entre países.

term-vaccination-coverage =
    .term = cobertura de vacunación
    .also = vacunas | inmunización
    .means = De cada 100 niños de una edad, cuántos recibieron la vacuna. Si pasa de 100, vacunaron a vecinos o la población está mal estimada.

term-violence-against-women =
    .term = violencia contra las mujeres
    .also = violencia de género | violencia intrafamiliar | femicidio
    .means = Daño físico, sexual o psicológico por ser mujer. Más denuncias puede ser más confianza; pregunte solo con personal formado y un servicio al que derivarla.

term-voluntary-local-review =
    .term = informe local voluntario
    .also = ILV | VLR | examen local voluntario | revisión local voluntaria
    .means = El informe en que un municipio cuenta, porque quiere, cómo avanza en los ODS. El perfil local ya trae sus datos.

term-vote =
    .term = votación
    .also = voto de la comunidad | puntos | dotmocracia
    .means = La forma en que las asambleas dicen qué va primero. Aquí cada persona reparte cinco puntos; se guardan los totales por sexo y lugar, nunca los nombres.

term-walkability =
    .term = caminabilidad
    .also = calles caminables | aceras | peatones
    .means = Qué tan fácil y seguro es ir a pie: acera continua, sombra, cruces, luz de noche. Se mide por la longitud de calles con acera adecuada.

term-wastewater-treatment =
    .term = tratamiento de aguas residuales
    .also = PTAR | planta de tratamiento | aguas negras | aguas servidas
    .means = Limpiar el agua usada antes de devolverla al río. Diga de cuál total: «100 % de lo recolectado» puede ser el 12 % de lo que se genera.

term-water-committee =
    .term = comité de agua
    .also = junta de agua | JASS | ASADA | CAPS | acueducto rural
    .means = Vecinos que administran un sistema rural: cobran, reparan y echan cloro. Pocas veces hay mujeres en la directiva, aunque son ellas quienes acarrean.

term-water-quality =
    .term = calidad del agua
    .also = agua potable | cloro residual | análisis de agua
    .means = Si el agua se puede beber, según muestras tomadas en el grifo y no solo en la planta. Diga cuántas muestras: 78 buenas de 108.

term-water-stress =
    .term = estrés hídrico
    .also = escasez de agua
    .means = Cuánta del agua que la cuenca renueva cada año se extrae. Se mide por cuenca; no lo reparta por superficie entre municipios.

term-what-is-missing =
    .term = lo que falta para la meta
    .also = brecha | distancia a la meta
    .means = La distancia entre el último dato y la meta, en puntos y también en personas: de 83 a 92 faltan 9 puntos, unas 1.700 personas en un municipio de 19.000.

term-who-does-what =
    .term = quién hace qué
    .also = RACI | matriz de responsabilidades
    .means = Para cada tarea, quién la hace, quién responde, a quién se le consulta y a quién se le informa. Responde una sola oficina; si son dos, no responde ninguna.

term-withheld =
    .term = reservado
    .also = dato protegido | secreto estadístico | oculto
    .means = Un número de 1 a 4 que no se publica porque en un lugar pequeño dejaría reconocer a una persona. En el archivo interno sí está.

term-workbook =
    .term = libro de cálculo
    .also = hoja de cálculo | Excel | planilla
    .means = El archivo de Excel o LibreOffice que llega de una oficina o un ministerio. Puede tener varias hojas, y alguna oculta.

term-years-added-together =
    .term = años sumados
    .also = período acumulado | trienio | quinquenio
    .means = Juntar los casos de 3 o 5 años y la población de los mismos años para que el dato sea más firme: 36 muertes en 1.664 nacimientos de 2020 a 2024.

term-young-people-neither =
    .term = jóvenes que no estudian ni trabajan
    .also = ninis | NEET
    .means = Jóvenes de 15 a 24 años fuera de la escuela, del empleo y de la capacitación. Muchas son mujeres que cuidan niños o mayores todo el día.

term-zone =
    .term = comunidad o barrio
    .also = zona | aldea | vereda | colonia | OTB | cantón
    .means = Una parte del municipio que la gente reconoce y por la que se pueden dar datos. El promedio esconde mucho: 99 en el centro y 48 en la quebrada.
