# Estado de avance
status-achieved = cumplida
status-met-later = cumplida más tarde
status-reversed = en descenso desde el máximo
status-on-track = en camino
status-nearly-met = casi cumplida
status-halted = ya no aumenta
status-moderate = avance insuficiente
status-slow = avance lento
status-stagnant = sin cambio
status-missed = no cumplida
status-lost-again = cumplida y perdida después
status-rising = sigue en aumento
status-regressing = retroceso
status-no-target = sin meta
status-insufficient-data = no se puede decir

# Certeza
sure-plain = concluyente
sure-probably = probablemente cumplida
sure-direction = la dirección es segura; no se puede decir si el ritmo alcanza
sure-unknown = no concluyente

# Lo que hay que saber
flag-interpolated = Un valor está en el camino entre dos datos.
flag-near = El dato más cercano representa el año.
flag-late = El primer dato es posterior al año inicial de la agenda.
flag-prorated = La meta pide el mismo esfuerzo anual en menos años.
flag-old-data = Datos antiguos: el último dato dice poco sobre hoy.
flag-no-counts = Los datos usados son porcentajes sin el número de casos que hay detrás: no se puede decir cuán seguros son.
flag-few-cases = Pocos casos: el azar por sí solo puede mover este dato.
flag-coverage-above100 = Más de 100: revise el denominador.
flag-not-everywhere = Cumplida en promedio, no en todas partes.
flag-by-hand = Entre los datos usados hay uno escrito a mano en el municipio, no leído del archivo de la fuente.
flag-undecided = De un dato usado aquí nadie ha decidido todavía qué valor vale.
flag-short-span = Menos de tres años entre el primer y el último dato.

# Por qué no hay estado de avance
reason-no-figures = Todavía no hay datos.
reason-two-figures = Hay dos datos para { $year }. Elija cuál vale.
reason-one-figure = Este período tiene un solo dato, el de { $period }; para ver el avance se necesitan dos.
reason-no-target = No hay una meta fijada.
reason-planned = Las agendas no fijan una meta. El plan del municipio: { $target }.
reason-set-local-target = La agenda indica una dirección, pero ningún número. Fije una meta local para medir el avance.
reason-context = Este dato describe el contexto; no tiene meta.
reason-above-full = El dato de { $period } supera 100: el denominador es demasiado pequeño. Corríjalo para ver el avance.
reason-no-parity = Una razón de cero no se puede comparar con la paridad.
reason-break = La serie cambia de definición o de método en el camino; los datos no se pueden comparar.
reason-deadline-unknown = Ningún dato está lo bastante cerca de { $year } para decir si se cumplió la meta.
reason-late-start = El primer dato es de { $first } y la agenda empieza en { $start }: no se puede decir qué parte del camino se recorrió hasta { $year }. El valor era entonces { $value }, frente a una meta de { $target }.
reason-no-turn = Se necesitan al menos dos datos en este período para ver si el aumento se detuvo.
reason-met-and-lost = La meta se cumplía en { $year } y se perdió en { $period }.
reason-not-everywhere = Casi cumplida en promedio, pero al menos un lugar está más de 10 puntos atrás.
reason-ask-for-more = Más arriba, a nivel regional o nacional, ya se alcanza un valor mejor: una meta local puede pedir más.

# Nivel
level-value = { $value } en { $period }.
level-beside-both = Para comparar: { $word }, { $region }; país, { $country }.
level-beside-region = Para comparar: { $word }, { $region }.
level-beside-country = Para comparar: país, { $country }.
level-missing = Para la meta de { $target } faltan { $distance }.
level-missing-people = Para la meta de { $target } faltan { $distance }: { $people }.
level-met = La meta de { $target } está cumplida.
level-yes-met = La meta está cumplida.
level-yes-missing = La meta todavía no está cumplida.
level-parity = Está dentro de lo que cuenta como paridad: { $target }.
level-no-parity = Está a { $distance } de lo que cuenta como paridad: { $target }.
target-band = { $low } a { $high }
level-ends = Mejor lugar: { $best } ({ $best-value }); peor: { $worst } ({ $worst-value }).
level-points = { $points } puntos
count-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
count-households = { $count ->
    [one] { $count } hogar
   *[other] { $count } hogares
}
count-births = { $count ->
    [one] { $count } nacimiento
   *[other] { $count } nacimientos
}
sentences-two = { $first } { $second }
share-head = Parte lograda
progress-told = { $told }.
progress-with-verdict = { $told }: { $status }.

# Avance
progress-achieved = La meta de { $target } está cumplida
progress-share = A este ritmo, de cada 100 que faltaban en { $from }, { $share } se habrán alcanzado en { $year }
progress-before = A este ritmo, la meta de { $target } se alcanzará en { $arrival }, a tiempo para { $year }
progress-before-past = A este ritmo, la meta de { $target } ya se habría alcanzado en { $arrival }, a tiempo para { $year }
progress-away = Desde { $from }, el valor no se ha acercado a la meta de { $target }
progress-closed-met = En { $year }, el valor era { $value }, frente a una meta de { $target }
progress-closed-share = En { $year }, el valor era { $value }, frente a una meta de { $target }; de cada 100 que faltaban en { $from }, se alcanzaron { $share }
progress-met-later = En { $year }, el valor era { $value } y no cumplía la meta de { $target }, que se cumplió más tarde, en { $arrival }
progress-lost-again = En { $year }, el valor era { $value } y cumplía la meta de { $target }; en { $period } era { $latest } y ya no la cumplía
progress-rising = El valor más alto es el último, de { $peak }
progress-turned = Desde el valor más alto, en { $peak }, el cambio ha sido de { $change }
progress-trend-better = Mejora desde { $from }
progress-trend-slowly-better = Mejora lentamente desde { $from }
progress-trend-steady = Casi no ha cambiado desde { $from }
progress-trend-worse = Empeora desde { $from }
progress-kept = El valor de { $from } se ha mantenido
progress-fallen = El valor ha bajado desde { $from }
progress-reason = { $status }: { $reason }

# El cálculo
step-start-exact = Punto de partida: { $value } en { $year }.
step-start-between = Punto de partida: { $value } en { $year }, en el camino entre { $first } y { $second } (interpolado { $first }–{ $second }).
step-start-near = Punto de partida: { $value } en { $year }, el dato más cercano al año inicial de la agenda.
step-start-late = Punto de partida: { $value } en { $year }, el primer dato después del año inicial de la agenda.
step-latest = Último dato: { $value } en { $period }.
step-latest-counts = Último dato: { $numerator } de { $denominator } = { $value } en { $period }.
step-target-reduce = Meta para { $year }: { $start } reducido en { $part } = { $target }.
step-target-halve = Meta para { $year }: { $start } + ({ $full } − { $start }) ÷ 2 = { $target }.
step-target-prorated = Meta para { $year }: el mismo esfuerzo anual que pide la agenda, en los { $years } años que quedaban = { $target }.
step-target-plain = Meta para { $year }: { $target }.
step-target-ours = La meta es una propuesta de este programa: la agenda no fija ese número.
step-parity = Se mide a qué distancia de { $ideal } está cada valor, por encima o por debajo.
step-parity-band = De { $low } a { $high } cuenta como paridad. Fuera de ahí se mide a qué distancia de { $ideal } está el valor, por encima o por debajo.
step-parity-ratio = De { $low } a { $high } cuenta como paridad. Fuera de ahí se mide a qué distancia de { $ideal } está la razón; si es menor que { $ideal }, se invierte.
step-pace-linear = Ritmo hasta ahora: ({ $now } − { $start }) ÷ { $years } = { $pace } por año.
step-pace-geometric = Ritmo hasta ahora: de { $start } a { $now } en { $years } años = { $pace } por año.
step-pace-distance = Ritmo hasta ahora: en { $years } años, la distancia a { $ideal } pasó de { $start } a { $now }, es decir { $pace } por año.
step-projection = A este ritmo en { $year }: { $projection }.
step-projection-distance = A este ritmo, la distancia a { $ideal } en { $year }: { $distance }.
step-deadline-exact = Valor en la fecha límite: { $value } en { $year }.
step-deadline-between = Valor en la fecha límite: { $value } en { $year }, en el camino entre { $first } y { $second }.
step-deadline-near = Valor en la fecha límite: { $value }, el dato más cercano, de { $year }.
step-share = Parte de lo que faltaba: ({ $end } − { $start }) ÷ ({ $target } − { $start }) = { $share }.
step-share-distance = Parte de la distancia que se cierra: ({ $start } − { $end }) ÷ { $start } = { $share }.
step-result = Resultado: { $status }.
step-needed = Se necesita desde el último dato: { $pace } por año, { $times } veces el ritmo actual.
step-needed-from-now = Se necesita desde el último dato: { $pace } por año.
step-arrival = A este ritmo, la meta se alcanzará en { $year }.
step-arrival-past = A este ritmo, la meta ya se habría alcanzado en { $year }.
step-arrival-late = A este ritmo, la meta se alcanzará después de 2050.

# Métodos por separado (línea de comandos)
compute-unknown = No hay ningún método llamado { $method }. `ceiba compute --list` los muestra todos.
compute-input = No se puede calcular { $method } con estas entradas. Necesita, como un objeto JSON: { $inputs }.
step-by-hand = { $count ->
    [one] El dato de { $figures } se escribió a mano en el municipio. No se leyó del archivo de la fuente.
   *[other] Los datos de { $figures } se escribieron a mano en el municipio. No se leyeron del archivo de la fuente.
}
step-undecided = { $count ->
    [one] Del dato de { $figures } nadie ha decidido todavía qué valor vale. Con otro valor cambiaría todo esto.
   *[other] De los datos de { $figures } nadie ha decidido todavía qué valor vale. Con otros valores cambiaría todo esto.
}

# Las partes de un municipio
parts-by-sex = Mujeres y hombres
parts-by-area = Área urbana y rural
parts-by-age = Por edad
parts-by-group = Por grupo
parts-by-zone = Por lugar
parts-women = mujeres
parts-men = hombres
parts-urban = área urbana
parts-rural = área rural
parts-age = { $years } años
parts-and = { $before }, { $next }

# Lo que va junto a una barra
bar-target = meta { $value }
bar-place = { $word } { $value }
bar-country = país { $value }

# 2015
balance-interpolated = interpolado
