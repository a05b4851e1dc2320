# El catálogo: qué se puede medir, y nuestra lista.
listed-deed-on = «{ $label }» en nuestra lista
listed-deed-off = «{ $label }» fuera de nuestra lista
listed-deed-set-on = «{ $name }» en nuestra lista
listed-deed-set-off = «{ $name }» fuera de nuestra lista
listed-many = Nuestra lista tiene { $count } indicadores. Con más de 30 cuesta reunir y mantener los datos: quite los que nadie vaya a usar para decidir.
listed-awaited = sin dato todavía

municipal-level-yes = El municipio puede medirlo.
municipal-level-partly = El municipio puede medirlo en parte: con una encuesta, un registro especial o un cálculo del instituto de estadística.
municipal-level-no = Se mide solo para todo el país.

comparable-same = el mismo indicador
comparable-adjusted = se compara con una marca de corte: la definición cambió
comparable-not = no se compara: mide otra cosa

agenda-mdg = ODM
agenda-sdg = ODS
agenda-plan = Plan
framework-local = Complemento local
framework-bps = Movilidad y conexión

origin-official = meta oficial
origin-ours = propuesta de este programa
origin-national = meta nacional
origin-local = meta local

rule-reduce-by = reducir en { $part } el valor inicial
rule-halve-gap = reducir a la mitad lo que falta para { $full }
rule-reach = llegar a { $value }
rule-at-most = a lo más { $value }
rule-at-least = al menos { $value }
rule-parity = paridad: entre { $low } y { $high }
rule-increase = que aumente
rule-decrease = que disminuya
rule-no-decrease = que no disminuya
rule-halt-reverse = detener el aumento y empezar a reducirlo
rule-context = sin meta: dato de contexto
target-told = { $rule }, de { $from } a { $to }
