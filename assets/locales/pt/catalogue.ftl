# O catálogo: o que se pode medir, e a nossa lista.
listed-deed-on = “{ $label }” na nossa lista
listed-deed-off = “{ $label }” fora da nossa lista
listed-deed-set-on = “{ $name }” na nossa lista
listed-deed-set-off = “{ $name }” fora da nossa lista
listed-many = Nossa lista tem { $count } indicadores. Com mais de 30 fica difícil reunir e manter os dados: tire os que ninguém vai usar para decidir.
listed-awaited = ainda sem dado

municipal-level-yes = O município pode medi-lo.
municipal-level-partly = O município pode medi-lo em parte: com uma pesquisa, um registro especial ou um cálculo do instituto de estatística.
municipal-level-no = Só é medido para o país inteiro.

comparable-same = o mesmo indicador
comparable-adjusted = compara-se com uma marca de quebra: a definição mudou
comparable-not = não se compara: mede outra coisa

agenda-mdg = ODM
agenda-sdg = ODS
agenda-plan = Plano
framework-local = Complemento local
framework-bps = Mobilidade e conexão

origin-official = meta oficial
origin-ours = proposta deste programa
origin-national = meta nacional
origin-local = meta local

rule-reduce-by = reduzir em { $part } o valor inicial
rule-halve-gap = reduzir à metade o que falta para { $full }
rule-reach = chegar a { $value }
rule-at-most = no máximo { $value }
rule-at-least = pelo menos { $value }
rule-parity = paridade: entre { $low } e { $high }
rule-increase = aumentar
rule-decrease = diminuir
rule-no-decrease = não diminuir
rule-halt-reverse = deter o aumento e começar a reduzi-lo
rule-context = sem meta: dado de contexto
target-told = { $rule }, de { $from } a { $to }
