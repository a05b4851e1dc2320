# How a town says things: the words of its country, and its own
month-name = { $number ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
month-of-year = { $month } de { $year }
wording-municipality = El municipio
wording-mayor = Quien lo dirige
wording-council = Quienes deciden
wording-resolution = Lo que acuerdan
wording-region = El nivel de arriba
wording-fiscal-year = Comienzo del año fiscal
wording-term = Años de cada mandato
wording-zone = Tipo de lugar: { $zone }
wording-instrument = Instrumento: { $instrument }
wording-group-words = Palabras
wording-group-zones = Tipos de lugares
wording-group-numbers = Plazos
wording-group-instruments = Planes y presupuestos
wording-group-instruments-note = Por confirmar, todos: nombres, plazos y leyes son los que conocía quien hizo el archivo del país. Antes de citarlos, pregunte a la oficina jurídica.
wording-source-seen = Fuente: { $source }
wording-source-remembered = Por confirmar: { $source }
wording-source-general = Por confirmar: es lo que se sabe en general
wording-source-invented = Inventado para los ejercicios
wording-level-national = Del país
wording-level-regional = Del nivel de arriba
wording-level-municipal = Del municipio
wording-years = { $years ->
    [one] 1 año
   *[other] { $years } años
}
wording-law = ¿{ $law }?
wording-reporting-monthly = informe mensual
wording-reporting-two-monthly = informe cada dos meses
wording-reporting-quarterly = informe trimestral
wording-reporting-four-monthly = informe cada cuatro meses
wording-reporting-half-yearly = informe semestral
wording-reporting-yearly = informe anual
wording-too-long = Escriba como máximo { $most } letras, en una sola línea.
wording-month-unknown = Elija un mes de la lista.
wording-term-unknown = Escriba los años del mandato con un número de 1 a 10.
wording-unknown = El archivo del país no tiene esta palabra.
wording-deed = cómo se dice aquí: { $word }
