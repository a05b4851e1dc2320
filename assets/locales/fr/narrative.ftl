# Paragraphes rédigés à partir des données. Les noms d’indicateurs sont toujours entre guillemets, les noms
# de lieux toujours sujets : ainsi aucune phrase ne dépend de leur genre, de leur nombre ou d’une élision.
# $turn varie le début ; quand une période n’est pas une année, c’est toujours la dernière forme.
narrative-named = « { $name } »

# Où en est la commune
narrative-level = { $turn ->
    [a] La donnée la plus récente, de { $period }, est de { $value }{ $beside }.
    [b] En { $period }, la valeur est de { $value }{ $beside }.
   *[c] D’après la dernière donnée ({ $period }), la valeur est de { $value }{ $beside }.
}
narrative-counted = { $value } ({ $counts })
narrative-answer = { $turn ->
    [a] La réponse la plus récente, de { $period }, est « { $value } ».
   *[b] En { $period }, la réponse est « { $value } ».
}
narrative-beside-both = { $how ->
    [better] , meilleure que les valeurs de comparaison ({ $word } : { $region } ; pays : { $country })
    [worse] , moins bonne que les valeurs de comparaison ({ $word } : { $region } ; pays : { $country })
    [better-region] , meilleure que l’une des valeurs de comparaison ({ $word } : { $region }), mais moins bonne que l’autre (pays : { $country })
    [better-country] , moins bonne que l’une des valeurs de comparaison ({ $word } : { $region }), mais meilleure que l’autre (pays : { $country })
   *[neutral] {" "}; pour comparer, { $word } : { $region } ; pays : { $country }
}
narrative-beside-one = { $how ->
    [better] , meilleure que la valeur de comparaison ({ $word } : { $other })
    [worse] , moins bonne que la valeur de comparaison ({ $word } : { $other })
    [same] , comme la valeur de comparaison ({ $word })
   *[neutral] {" "}; pour comparer, { $word } : { $other }
}
narrative-places = D’un lieu à l’autre, elle va de { $best-value } ({ $best }) à { $worst-value } ({ $worst }).
narrative-missing = { $turn ->
    [a] Pour atteindre la cible de { $target }, il manque encore { $count ->
       *[other] { $people }
    } ({ $distance }).
    [b] La cible est de { $target } : la distance est de { $distance }, soit { $people }.
   *[c] De là à la cible de { $target }, il y a { $distance }, soit { $people }.
}
narrative-missing-distance = { $turn ->
    [a] Pour atteindre la cible de { $target }, il manque encore { $distance }.
   *[b] De là à la cible de { $target }, il y a { $distance }.
}
narrative-reached = { $turn ->
    [a] La cible de { $target } est ainsi atteinte.
    [b] La cible était de { $target } : elle est atteinte.
   *[c] La commune atteint donc la cible de { $target }.
}
narrative-parity-in = Elle se situe dans ce qui compte comme parité ({ $target }).
narrative-parity-out = Elle se situe à { $distance } de ce qui compte comme parité ({ $target }).

# D’où elle vient
narrative-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
narrative-part = { $part }
narrative-change = { $how ->
    [rose] { $turn ->
        [a] Depuis { $from }, elle a augmenté de { $change } : elle était alors de { $start }.
        [b] Partie de { $start } en { $from }, elle a depuis augmenté de { $change }.
       *[c] En { $from }, elle était de { $start } ; elle a depuis augmenté de { $change }.
    }
   *[fell] { $turn ->
        [a] Depuis { $from }, elle a baissé de { $change } : elle était alors de { $start }.
        [b] Partie de { $start } en { $from }, elle a depuis baissé de { $change }.
       *[c] En { $from }, elle était de { $start } ; elle a depuis baissé de { $change }.
    }
}
narrative-change-plain = { $how ->
    [rose] Elle était de { $start } en { $from } et a augmenté depuis.
   *[fell] Elle était de { $start } en { $from } et a baissé depuis.
}
narrative-unchanged = C’est la même valeur qu’en { $from }.
narrative-answer-was = En { $from }, la réponse était « { $value } ».
narrative-answer-same = La réponse est la même qu’en { $from }.

# Où elle va, comme partie d’une phrase
narrative-told-met = la cible de { $target } est atteinte
narrative-told-parity = la valeur se situe dans ce qui compte comme parité ({ $target })
narrative-told-kept = la valeur se maintient
narrative-told-answer = la cible est atteinte
narrative-told-arrives = { $when ->
    [past] à ce rythme, la cible aurait déjà été atteinte en { $arrival }
    [same] à ce rythme, la cible sera atteinte en { $arrival }, juste à temps
   *[before] { $turn ->
        [a] à ce rythme, la cible sera atteinte en { $arrival }, à temps pour { $year }
       *[b] si cela continue, la cible de { $year } sera atteinte dès { $arrival }
    }
}
narrative-told-share = { $turn ->
    [a] à ce rythme, sur 100 qui manquaient en { $from }, { $share } seront atteints en { $year }
    [b] si cela continue, { $share } sur 100 qui manquaient en { $from } seront atteints en { $year }
   *[c] sur 100 qui manquaient en { $from }, { $share } auront été atteints en { $year } à ce rythme
}
narrative-told-still = { $turn ->
    [a] à ce rythme, la valeur se rapproche à peine de la cible
   *[b] la distance à la cible n’a presque pas changé
}
narrative-told-away = { $turn ->
    [a] la valeur s’éloigne de la cible au lieu de s’en rapprocher
   *[b] l’évolution va à l’encontre de la cible
}
narrative-told-fallen = une partie de ce qu’il y avait en { $from } a été perdue
narrative-told-rising = la valeur la plus haute est la dernière : rien n’indique encore que la hausse s’arrête
narrative-told-turned = depuis le maximum de { $peak }, la valeur a baissé de { $change }
narrative-told-halted = la valeur n’est pas revenue au maximum de { $peak }, mais il n’y a pas non plus de baisse nette
narrative-told-trend = { $how ->
    [better] l’évolution va dans le bon sens
    [slowly-better] l’évolution va dans le bon sens, mais lentement
    [steady] la valeur n’a presque pas changé
   *[worse] l’évolution va dans le mauvais sens
}
narrative-needed = { $turn ->
    [a] { $told } ; pour y arriver à temps, il faudrait avancer de { $pace } chaque année, { $times } fois le rythme actuel.
    [b] { $told }. Y arriver à temps demanderait d’avancer de { $pace } chaque année, { $times } fois le rythme actuel.
   *[c] { $told } : le rythme devrait être { $times } fois l’actuel, soit { $pace } chaque année.
}
narrative-needed-from-now = { $turn ->
    [a] { $told } ; pour y arriver à temps, il faudrait avancer de { $pace } chaque année.
   *[b] { $told }. Y arriver à temps demanderait d’avancer de { $pace } chaque année.
}
narrative-told = { $told }.
narrative-span = de { $start } en { $from } à { $now } en { $to }
narrative-told-span = { $told } ({ $span })

# À quel point c’est sûr, et ce qu’on ne sait pas
narrative-sure = { $how ->
    [few] Les cas sont peu nombreux : l’évolution peut être due au hasard, et l’état d’avancement n’est pas concluant.
    [old] La donnée est ancienne et dit peu de choses d’aujourd’hui : l’état d’avancement n’est pas concluant.
    [far] De si peu d’années, on ne peut conclure ce qu’il en sera à l’échéance : l’état d’avancement n’est pas concluant.
    [probably] D’après les données disponibles, la cible est probablement atteinte, mais ce n’est pas sûr.
    [direction] Le sens de l’évolution est sûr ; on ne peut pas dire si le rythme suffit.
   *[unknown] L’état d’avancement n’est pas concluant.
}
narrative-nearly-full = À si peu de distance, la cible est considérée comme atteinte.
narrative-blank = Pour { $period }, il n’y a pas de donnée.
narrative-mdg = { $how ->
    [also] { $turn ->
        [a] La cible des OMD, à échéance { $year }, a elle aussi été atteinte.
       *[b] En { $year }, la cible des OMD avait elle aussi été atteinte.
    }
    [was] { $turn ->
        [a] La cible des OMD, à échéance { $year }, avait été atteinte.
       *[b] La cible des OMD, qui arrivait à échéance en { $year }, avait été atteinte.
    }
    [neither] { $turn ->
        [a] La cible des OMD, à échéance { $year }, n’a pas été atteinte non plus.
        [b] En { $year } déjà, la cible des OMD n’avait pas été atteinte.
       *[c] À l’échéance des OMD, en { $year }, la cible n’avait pas été atteinte non plus.
    }
    [before] { $turn ->
        [a] La cible des OMD, à échéance { $year }, n’avait pas été atteinte.
       *[b] La cible des OMD, qui arrivait à échéance en { $year }, n’avait pas été atteinte.
    }
   *[unknown] { $turn ->
        [a] On ne peut pas dire si la cible des OMD, à échéance { $year }, a été atteinte.
       *[b] Quant à la cible des OMD, à échéance { $year }, on ne peut pas dire si elle a été atteinte.
    }
}

# Un objectif
narrative-goal-all = Les { $indicators } indicateurs qui ont des données ont atteint leur cible ou sont en bonne voie de l’atteindre.
narrative-goal-count = Sur les { $indicators } indicateurs qui ont des données, { $good ->
    [0] aucun n’a atteint sa cible ni n’est en bonne voie de l’atteindre
    [one] un seul a atteint sa cible ou est en bonne voie de l’atteindre
   *[other] { $good } ont atteint leur cible ou sont en bonne voie de l’atteindre
}{ $bad ->
    [0] {""}
    [one] , et un autre n’avance pas assez vite ou recule
   *[other] , et { $bad } n’avancent pas assez vite ou reculent
}{ $unknown ->
    [0] .
    [one] {" "}; pour l’un d’eux, on ne peut pas le dire.
   *[other] {" "}; pour { $unknown }, on ne peut pas le dire.
}
narrative-goal-unknown = Il y a des données pour { $indicators } indicateurs, mais d’aucun on ne peut encore dire comment il avance vers une cible.
narrative-goal-ends = Celui qui avance le mieux est { $best } ; celui qui avance le moins, { $worst }.
narrative-goal-best = Celui qui avance le mieux est { $best }.
narrative-goal-worst = Celui qui avance le moins est { $worst }.
narrative-goal-people = { $count ->
   *[other] Le plus grand nombre qui manque pour une cible est celui de { $indicator } : { $people }.
}
narrative-goal-people-here = { $count ->
   *[other] Pour { $indicator }, il manque { $people } jusqu’à la cible.
}

# Pour les lecteurs pressés
narrative-hurry-lead = { $indicators ->
    [0] { $place } ne dispose pas encore de données.
    [one] { $place } dispose de données pour un indicateur.
   *[other] { $place } dispose de données pour { $indicators } indicateurs.
}
narrative-hurry-judged = { $rest ->
    [0] { $judged ->
        [one] On peut dire où il en est par rapport à sa cible.
       *[other] Pour tous, on peut dire où ils en sont par rapport à leur cible.
    }
   *[other] { $judged ->
        [0] Il n’y en a encore aucun qui ait deux données comparables et une cible.
        [one] Pour l’un d’eux, on peut dire où il en est par rapport à sa cible.
       *[other] Pour { $judged } d’entre eux, on peut dire où ils en sont par rapport à leur cible.
    }
}
narrative-hurry-best = Ce qui avance le mieux est { $indicator } : { $told }.
narrative-hurry-worst = Ce qui avance le moins bien est { $indicator } : { $told }.
narrative-hurry-people = { $count ->
   *[other] Le plus grand nombre qui manque pour une cible est celui de { $indicator } : { $people }.
}
narrative-hurry-unequal = La vie change le plus d’un lieu à l’autre pour { $indicator } : { $best-value } dans le meilleur ({ $best }) et { $worst-value } dans le moins bon ({ $worst }).
narrative-hurry-unsure = { $count ->
    [one] Un état d’avancement n’est pas concluant, parce que ses données sont peu nombreuses ou anciennes : { $indicators }.
   *[other] { $count } états d’avancement ne sont pas concluants, parce que leurs données sont peu nombreuses ou anciennes : { $indicators }.
}
narrative-hurry-unknown = Ce qu’on sait le moins : { $count ->
    [one] une donnée manque ou n’a pas de place dans la liste, et « { $chapter } » la nomme.
   *[other] { $count } données manquent ou n’ont pas de place dans la liste, et « { $chapter } » les nomme.
}
narrative-ask = Deux choses sont demandées à ceux qui décident : examiner d’abord { $indicator }, et demander les données manquantes à qui les détient.
narrative-ask-worst = Il est demandé à ceux qui décident d’examiner d’abord { $indicator }.
narrative-ask-figures = Il est demandé à ceux qui décident de réclamer les données manquantes à qui les détient.
narrative-number-good = { $count ->
    [one] cible atteinte ou en bonne voie, sur { $judged } dont l’avancement est connu
   *[other] cibles atteintes ou en bonne voie, sur { $judged } dont l’avancement est connu
}
narrative-number-people = { $counted ->
    [households] ménages entre aujourd’hui et la cible : { $indicator }
    [births] naissances entre aujourd’hui et la cible : { $indicator }
   *[people] personnes entre aujourd’hui et la cible : { $indicator }
}
narrative-number-unknown = { $count ->
    [one] donnée manquante
   *[other] données manquantes
}

# La suite
narrative-follows = La suite
narrative-follows-rule = { $count ->
    [one] Un indicateur appelle l’attention.
   *[other] Ces { $count } indicateurs appellent l’attention. Viennent d’abord ceux qui reculent, puis ceux qui ne changent pas, ceux qui avancent lentement et ceux qui n’avancent pas assez vite ; enfin, ceux dont on ne peut pas dire comment ils avancent. Dans chaque groupe, vient en premier celui où il manque le plus de personnes, de ménages ou de naissances.
}
narrative-follows-item = { $indicator } : { $value } en { $period } ; entre aujourd’hui et la cible, { $missing } ({ $status }).
narrative-follows-item-plain = { $indicator } : { $value } en { $period } ({ $status }).
narrative-follows-more = { $count ->
    [one] Il y en a un autre ; il figure à la page des objectifs.
   *[other] Il y en a { $count } autres ; ils figurent à la page des objectifs.
}
narrative-follows-note = Cette liste vient seulement des données. Quels sont les problèmes, et lesquels viennent d’abord, c’est aux personnes d’en décider.
narrative-follows-none = Aucun indicateur ayant des données et une cible n’appelle aujourd’hui plus d’attention que les autres.
