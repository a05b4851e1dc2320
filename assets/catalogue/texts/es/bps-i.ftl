mobility_industry-employment =
    .measures = De cada mil personas ocupadas, cuántas trabajan en fabricar, vender, reparar o mover vehículos, o en servicios para ellos.
    .why = Talleres, choferes y terminales dan más empleo del que parece. Saber cuánto ayuda a preparar a esa gente para los vehículos eléctricos antes de que lleguen.
    .how = Sume los empleos de las divisiones 29, 30, 45, 49 y 52 de la CIIU y los de carga, sistemas inteligentes y mantenimiento de la lista acordada. Divida entre las personas ocupadas y multiplique por mil. Separe formal e informal.
    .sources = Seguridad social; censo económico; censo de población con rama de actividad; padrón de patentes y de mototaxis.
    .traps = La seguridad social deja fuera al mecánico de patio y al mototaxista. Empleos según el lugar de trabajo y ocupados según el de residencia no casan en una ciudad dormitorio. Cambiar la lista de actividades rompe la serie.

mobility_industry-women =
    .measures = De cada 100 personas que trabajan en las industrias de la movilidad, cuántas son mujeres.
    .why = Es uno de los sectores más masculinos y el que más cambiará. Una licitación de buses puede pedir conductoras y técnicas; una escuela, reservarles lugares.
    .how = Cuente a las mujeres ocupadas en las mismas actividades del empleo en movilidad. Divida entre todas las personas ocupadas en ellas. Desglose por choferes, técnicas y directivas.
    .sources = Seguridad social por sexo; nómina de operadores y talleres; licencias profesionales de conducir.
    .traps = Un total aceptable puede venir de la boletería y la limpieza, sin una sola conductora: mire el desglose. Con pocos empleos, contratar a dos mueve el dato. Los dueños de vehículos y quienes los manejan son personas distintas; no las sume dos veces.

buses-local_content =
    .measures = Del valor de una compra de autobuses, qué parte son componentes y servicios producidos en el país o en su bloque regional.
    .why = La compra de buses puede dejar empleo cerca o salir entera al extranjero. Varios municipios que compran juntos tienen más fuerza para pedirlo en el contrato.
    .how = Sume el valor de carrocería, componentes, montaje, capacitación y mantenimiento producidos en el país o el bloque. Divida entre el valor total del contrato.
    .sources = Expediente de contratación; declaración de origen del proveedor; facturas de subcontratos.
    .traps = Montar piezas traídas de fuera no las vuelve locales: cuente solo lo que se añade. Pida pruebas de lo declarado. Fije antes qué países forman el bloque y si el precio lleva impuestos. Si el municipio no compra, el dato es del operador o de la región.

transport_equipment-value_added =
    .measures = Qué parte del valor agregado de la industria manufacturera del país o del estado viene de fabricar vehículos y otro equipo de transporte.
    .why = No lo mueve un municipio: es contexto. Dice si hay industria en la región a la que venderle una idea, un taller o un egresado.
    .how = Tome de las cuentas el valor agregado de las divisiones 29 y 30 de la CIIU. Divida entre el valor agregado de toda la manufactura del mismo año y territorio.
    .sources = Cuentas nacionales o estatales; encuesta industrial anual.
    .traps = No lo reparta por población para inventar un valor municipal. Valor agregado no es ventas. Precios corrientes y constantes no se mezclan. En muchos países las divisiones 29 y 30 salen juntas con otras: revise la nota del cuadro.

electric_buses-capacity_over_demand =
    .measures = Cuántos autobuses eléctricos, o componentes de ellos, puede producir la región al año por cada uno que se necesitará. El valor 1 quiere decir que alcanza justo.
    .why = Por debajo de 1 habrá que importar o esperar turno. Juntar los pedidos de varias ciudades puede justificar una línea de montaje o un taller de carrocerías.
    .how = Sume la capacidad anual instalada de las plantas de la región. Divida entre las unidades que pide al año el escenario de renovación de flotas. Haga la cuenta por componente: baterías, carrocerías, ejes.
    .sources = Encuesta a fabricantes y cámaras industriales; escenario de transporte con la renovación de flota; compras anunciadas por las ciudades.
    .traps = Capacidad instalada no es producción, y parte puede estar vendida a otro país. El componente más escaso manda: carrocerías de sobra no suplen baterías. La demanda es un supuesto; escriba cuál. No es un dato de un solo municipio.

electromobility-graduates =
    .measures = Cuántas personas terminan en el año un curso acreditado de electromovilidad: mecánica, electricidad de alto voltaje, operación o carga.
    .why = Un bus eléctrico sin quien lo repare acaba estacionado. Formar a mecánicos del lugar es lo que un municipio puede empezar antes de comprar nada.
    .how = Pida a los institutos la lista de cursos acreditados y cuente a quienes los aprobaron en el año, mujeres y hombres por separado. No se divide entre nada.
    .sources = Institutos de formación profesional (SENA, INA, INFOTEP y otros); liceos técnicos; universidades; fabricantes con centro acreditado.
    .traps = Inscribirse no es terminar. Una charla de dos horas no es un curso. La misma persona con dos cursos cuenta una vez. Aclare si se cuentan los residentes o todos los que estudian en el municipio.
