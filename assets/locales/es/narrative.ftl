# Párrafos redactados a partir de los datos. Los nombres de indicadores van siempre entre comillas, y los
# lugares, como sujeto: así ninguna frase depende de su género ni de su número.
# $turn alterna la forma de empezar; con un nombre de período que no es un año, la forma es siempre la última.
narrative-named = «{ $name }»

# Dónde está el municipio
narrative-level = { $turn ->
    [a] El dato más reciente, de { $period }, es { $value }{ $beside }.
    [b] En { $period }, el valor es { $value }{ $beside }.
   *[c] Según el último dato ({ $period }), el valor es { $value }{ $beside }.
}
narrative-counted = { $value } ({ $counts })
narrative-answer = { $turn ->
    [a] La respuesta más reciente, de { $period }, es «{ $value }».
   *[b] En { $period }, la respuesta es «{ $value }».
}
narrative-beside-both = { $how ->
    [better] , mejor que en su { $word } ({ $region }) y en su país ({ $country })
    [worse] , peor que en su { $word } ({ $region }) y en su país ({ $country })
    [better-region] , mejor que en su { $word } ({ $region }), pero peor que en su país ({ $country })
    [better-country] , peor que en su { $word } ({ $region }), pero mejor que en su país ({ $country })
   *[neutral] ; en su { $word } es { $region } y en su país, { $country }
}
narrative-beside-one = { $how ->
    [better] , mejor que en su { $word } ({ $other })
    [worse] , peor que en su { $word } ({ $other })
    [same] , igual que en su { $word }
   *[neutral] ; en su { $word } es { $other }
}
narrative-places = De un lugar a otro va de { $best-value } ({ $best }) a { $worst-value } ({ $worst }).
narrative-missing = { $turn ->
    [a] Para llegar a la meta de { $target } { $count ->
        [one] falta
       *[other] faltan
    } { $people } ({ $distance }).
    [b] La meta es { $target }: la distancia es de { $distance }, es decir, { $people }.
   *[c] De ahí a la meta de { $target } hay { $distance }: { $people }.
}
narrative-missing-distance = { $turn ->
    [a] Hasta la meta de { $target } hay todavía { $distance }.
   *[b] De ahí a la meta de { $target } hay { $distance }.
}
narrative-reached = { $turn ->
    [a] Con eso, la meta de { $target } está cumplida.
    [b] La meta era { $target }: está cumplida.
   *[c] Así cumple la meta de { $target }.
}
narrative-parity-in = Está dentro de lo que cuenta como paridad ({ $target }).
narrative-parity-out = Está a { $distance } de lo que cuenta como paridad ({ $target }).

# De dónde viene
narrative-points = { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
}
narrative-part = un { $part }
narrative-change = { $how ->
    [rose] { $turn ->
        [a] Desde { $from } ha subido { $change }: entonces era { $start }.
        [b] Viene de { $start } en { $from } y desde entonces ha subido { $change }.
       *[c] En { $from } era { $start }; hasta ahora ha subido { $change }.
    }
   *[fell] { $turn ->
        [a] Desde { $from } ha bajado { $change }: entonces era { $start }.
        [b] Viene de { $start } en { $from } y desde entonces ha bajado { $change }.
       *[c] En { $from } era { $start }; hasta ahora ha bajado { $change }.
    }
}
narrative-change-plain = { $how ->
    [rose] Era { $start } en { $from }, y ha subido.
   *[fell] Era { $start } en { $from }, y ha bajado.
}
narrative-unchanged = Es el mismo valor que en { $from }.
narrative-answer-was = En { $from }, la respuesta era «{ $value }».
narrative-answer-same = La respuesta es la misma que en { $from }.

# Adónde va, como parte de una frase
narrative-told-met = la meta de { $target } está cumplida
narrative-told-parity = está dentro de lo que cuenta como paridad ({ $target })
narrative-told-kept = el valor se mantiene
narrative-told-answer = la meta está cumplida
narrative-told-arrives = { $when ->
    [past] a este ritmo ya se habría llegado a la meta en { $arrival }
    [same] a este ritmo se llegará a la meta en { $arrival }, justo a tiempo
   *[before] { $turn ->
        [a] a este ritmo se llegará a la meta en { $arrival }, a tiempo para { $year }
       *[b] de seguir así, la meta de { $year } se alcanzará ya en { $arrival }
    }
}
narrative-told-share = { $turn ->
    [a] a este ritmo, de cada 100 que faltaban en { $from } se habrán alcanzado { $share } en { $year }
    [b] de seguir así, en { $year } se habrán alcanzado { $share } de cada 100 que faltaban en { $from }
   *[c] de cada 100 que faltaban en { $from }, a este paso se habrán alcanzado { $share } en { $year }
}
narrative-told-still = { $turn ->
    [a] a este ritmo apenas se acerca a la meta
   *[b] la distancia a la meta casi no ha cambiado
}
narrative-told-away = { $turn ->
    [a] se aleja de la meta en lugar de acercarse
   *[b] el cambio va en contra de la meta
}
narrative-told-fallen = se ha perdido parte de lo que había en { $from }
narrative-told-rising = el valor más alto es el último: no se ve todavía que el aumento se detenga
narrative-told-turned = desde el máximo de { $peak } ha bajado un { $change }
narrative-told-halted = no ha vuelto al máximo de { $peak }, pero tampoco hay un descenso claro
narrative-told-trend = { $how ->
    [better] el cambio va en la buena dirección
    [slowly-better] el cambio va en la buena dirección, aunque despacio
    [steady] apenas ha cambiado
   *[worse] el cambio va en la mala dirección
}
narrative-needed = { $turn ->
    [a] { $told }; para llegar a tiempo habría que avanzar { $pace } cada año, { $times } veces el ritmo actual.
    [b] { $told }. Llegar a tiempo exigiría avanzar { $pace } cada año, { $times } veces el ritmo actual.
   *[c] { $told }: el ritmo tendría que ser { $times } veces el actual, es decir, { $pace } cada año.
}
narrative-needed-from-now = { $turn ->
    [a] { $told }; para llegar a tiempo habría que avanzar { $pace } cada año.
   *[b] { $told }. Llegar a tiempo exigiría avanzar { $pace } cada año.
}
narrative-told = { $told }.
narrative-span = de { $start } en { $from } a { $now } en { $to }
narrative-told-span = { $told } ({ $span })

# Cuán seguro es, y lo que no se sabe
narrative-sure = { $how ->
    [few] Son pocos casos: el cambio puede deberse al azar, y el estado de avance no es concluyente.
    [old] El dato es antiguo y dice poco sobre hoy: el estado de avance no es concluyente.
    [far] De tan pocos años no se puede concluir qué pasará hasta la fecha límite: el estado de avance no es concluyente.
    [probably] Con los datos que hay, la meta está probablemente cumplida, pero no es seguro.
    [direction] La dirección del cambio es segura; si el ritmo alcanza, no se puede decir.
   *[unknown] El estado de avance no es concluyente.
}
narrative-nearly-full = A tan poca distancia, la meta se da por cumplida.
narrative-blank = De { $period } no hay dato.
narrative-mdg = { $how ->
    [also] { $turn ->
        [a] También se cumplió la meta de los ODM, con plazo en { $year }.
       *[b] La meta de los ODM, que vencía en { $year }, también se cumplió.
    }
    [was] { $turn ->
        [a] La meta de los ODM, con plazo en { $year }, sí se había cumplido.
       *[b] La meta de los ODM, que vencía en { $year }, sí se había cumplido.
    }
    [neither] { $turn ->
        [a] Tampoco se cumplió la meta de los ODM, con plazo en { $year }.
        [b] Ya en { $year } había quedado sin cumplir la meta de los ODM.
       *[c] La meta de los ODM, que vencía en { $year }, tampoco se cumplió.
    }
    [before] { $turn ->
        [a] La meta de los ODM, con plazo en { $year }, no se había cumplido.
       *[b] La meta de los ODM, que vencía en { $year }, no se había cumplido.
    }
   *[unknown] { $turn ->
        [a] Si se cumplió la meta de los ODM, con plazo en { $year }, no se puede decir.
       *[b] De la meta de los ODM, que vencía en { $year }, no se puede decir si se cumplió.
    }
}

# Un objetivo
narrative-goal-all = Los { $indicators } indicadores con datos han cumplido su meta o van camino de cumplirla.
narrative-goal-count = De los { $indicators } indicadores con datos, { $good ->
    [0] ninguno ha cumplido su meta ni va camino de cumplirla
    [one] uno ha cumplido su meta o va camino de cumplirla
   *[other] { $good } han cumplido su meta o van camino de cumplirla
}{ $bad ->
    [0] {""}
    [one] , y uno no avanza lo bastante o retrocede
   *[other] , y { $bad } no avanzan lo bastante o retroceden
}{ $unknown ->
    [0] .
    [one] ; de uno no se puede decir.
   *[other] ; de { $unknown } no se puede decir.
}
narrative-goal-unknown = Hay datos de { $indicators } indicadores, pero de ninguno se puede decir todavía cómo avanza hacia una meta.
narrative-goal-ends = El que más avanza es { $best }; el que menos, { $worst }.
narrative-goal-best = El que más avanza es { $best }.
narrative-goal-worst = El que menos avanza es { $worst }.
narrative-goal-people = { $count ->
   *[other] El mayor número que falta para una meta está en { $indicator }: { $people }.
}
narrative-goal-people-here = Para la meta de { $indicator } { $count ->
    [one] falta
   *[other] faltan
} { $people }.

# Para quien tiene prisa
narrative-hurry-lead = { $indicators ->
    [0] { $place } todavía no tiene datos.
    [one] { $place } tiene datos de un indicador.
   *[other] { $place } tiene datos de { $indicators } indicadores.
}
narrative-hurry-judged = { $rest ->
    [0] { $judged ->
        [one] De él se puede decir cómo avanza hacia su meta.
       *[other] De todos se puede decir cómo avanzan hacia su meta.
    }
   *[other] { $judged ->
        [0] Todavía no hay ninguno con dos datos comparables y una meta.
        [one] De uno de ellos se puede decir cómo avanza hacia su meta.
       *[other] De { $judged } de ellos se puede decir cómo avanzan hacia su meta.
    }
}
narrative-hurry-best = Lo que mejor va es { $indicator }: { $told }.
narrative-hurry-worst = Lo que peor va es { $indicator }: { $told }.
narrative-hurry-people = { $count ->
   *[other] El mayor número que falta para una meta está en { $indicator }: { $people }.
}
narrative-hurry-unequal = Donde más cambia la vida de un lugar a otro es en { $indicator }: { $best-value } en el mejor ({ $best }) y { $worst-value } en el peor ({ $worst }).
narrative-hurry-unsure = { $count ->
    [one] Un estado de avance no es concluyente, porque sus datos son pocos o antiguos: { $indicators }.
   *[other] { $count } estados de avance no son concluyentes, porque sus datos son pocos o antiguos: { $indicators }.
}
narrative-hurry-unknown = Lo que menos se sabe: { $count ->
    [one] un dato falta o no tiene lugar en la lista, y «{ $chapter }» lo nombra.
   *[other] { $count } datos faltan o no tienen lugar en la lista, y «{ $chapter }» los nombra.
}
narrative-ask = A quienes deciden se les piden dos cosas: que miren primero { $indicator }, y que pidan los datos que faltan a quienes los tienen.
narrative-ask-worst = A quienes deciden se les pide que miren primero { $indicator }.
narrative-ask-figures = A quienes deciden se les pide que soliciten los datos que faltan a quienes los tienen.
narrative-number-good = { $count ->
    [one] meta cumplida o en camino, de { $judged } con estado de avance
   *[other] metas cumplidas o en camino, de { $judged } con estado de avance
}
narrative-number-people = { $counted ->
    [households] hogares entre hoy y la meta: { $indicator }
    [births] nacimientos entre hoy y la meta: { $indicator }
   *[people] personas entre hoy y la meta: { $indicator }
}
narrative-number-unknown = { $count ->
    [one] dato que falta
   *[other] datos que faltan
}

# Lo que sigue
narrative-follows = Lo que sigue
narrative-follows-rule = { $count ->
    [one] Un indicador pide atención.
   *[other] Estos { $count } indicadores piden atención. Primero van los que retroceden; después, los que no cambian, los que avanzan despacio y los que no avanzan lo bastante; al final, aquellos cuyo avance no se puede decir. Dentro de cada grupo va primero donde más falta, en personas, hogares o nacimientos.
}
narrative-follows-item = { $indicator }: { $value } en { $period }; entre hoy y la meta, { $missing } ({ $status }).
narrative-follows-item-plain = { $indicator }: { $value } en { $period } ({ $status }).
narrative-follows-more = { $count ->
    [one] Hay otro más; está en la página de los objetivos.
   *[other] Hay otros { $count }; están en la página de los objetivos.
}
narrative-follows-note = Esta lista sale solo de los datos. Cuáles de estas cosas son problemas, y cuáles van primero, lo deciden las personas.
narrative-follows-none = Ningún indicador con datos y meta pide hoy más atención que los demás.
