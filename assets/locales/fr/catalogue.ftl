# Le catalogue : ce qui peut se mesurer, et notre liste.
listed-deed-on = « { $label } » dans notre liste
listed-deed-off = « { $label } » hors de notre liste
listed-deed-set-on = « { $name } » dans notre liste
listed-deed-set-off = « { $name } » hors de notre liste
listed-many = Notre liste compte { $count } indicateurs. Au-delà de 30, il est difficile de réunir et de tenir les données : retirez ceux dont personne ne se servira pour décider.
listed-awaited = pas encore de donnée

municipal-level-yes = La commune peut le mesurer.
municipal-level-partly = La commune peut le mesurer en partie : par une enquête, un registre particulier ou un calcul de l’institut de statistique.
municipal-level-no = Il n’est mesuré que pour tout le pays.

comparable-same = le même indicateur
comparable-adjusted = se compare avec une marque de rupture : la définition a changé
comparable-not = ne se compare pas : il mesure autre chose

agenda-mdg = OMD
agenda-sdg = ODD
agenda-plan = Plan
framework-local = Complément local
framework-bps = Mobilité et connexion

origin-official = cible officielle
origin-ours = proposition de ce programme
origin-national = cible nationale
origin-local = cible locale

rule-reduce-by = réduire de { $part } la valeur de départ
rule-halve-gap = réduire de moitié ce qui manque pour atteindre { $full }
rule-reach = atteindre { $value }
rule-at-most = au plus { $value }
rule-at-least = au moins { $value }
rule-parity = parité : entre { $low } et { $high }
rule-increase = augmenter
rule-decrease = diminuer
rule-no-decrease = ne pas diminuer
rule-halt-reverse = arrêter la hausse et l’inverser
rule-context = sans cible : donnée de contexte
target-told = { $rule }, de { $from } à { $to }
