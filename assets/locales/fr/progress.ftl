# État d’avancement
status-achieved = atteinte
status-met-later = atteinte plus tard
status-reversed = en baisse depuis le sommet
status-on-track = en bonne voie
status-nearly-met = presque atteinte
status-halted = n’augmente plus
status-moderate = progrès insuffisant
status-slow = progrès lent
status-stagnant = sans changement
status-missed = non atteinte
status-lost-again = atteinte, puis perdue
status-rising = encore en hausse
status-regressing = recul
status-no-target = sans cible
status-insufficient-data = on ne peut pas le dire

# Certitude
sure-plain = concluant
sure-probably = probablement atteinte
sure-direction = le sens est sûr ; on ne peut pas dire si le rythme suffit
sure-unknown = non concluant

# Ce qu’il faut savoir
flag-interpolated = Une valeur se trouve sur le chemin entre deux données.
flag-near = La donnée la plus proche représente l’année.
flag-late = La première donnée est postérieure à l’année de départ de l’agenda.
flag-prorated = La cible demande le même effort annuel sur moins d’années.
flag-old-data = Données anciennes : la dernière donnée dit peu sur aujourd’hui.
flag-no-counts = Les données utilisées sont des pourcentages sans le nombre de cas sur lesquels ils portent : on ne peut pas dire à quel point ils sont sûrs.
flag-few-cases = Peu de cas : le hasard seul peut déplacer cette donnée.
flag-coverage-above100 = Plus de 100 : vérifiez le dénominateur.
flag-not-everywhere = Atteinte en moyenne, pas partout.
flag-by-hand = Parmi les données utilisées, l’une a été écrite à la main dans la commune et non lue dans le fichier de la source.
flag-undecided = Pour une donnée utilisée ici, personne n’a encore décidé quelle valeur est la bonne.
flag-short-span = Moins de trois ans entre la première et la dernière donnée.

# Pourquoi il n’y a pas d’état d’avancement
reason-no-figures = Il n’y a pas encore de données.
reason-two-figures = Il y a deux données pour { $year }. Choisissez celle qui compte.
reason-one-figure = Cette période n’a qu’une donnée, celle de { $period } ; il en faut deux pour juger du progrès.
reason-no-target = Aucune cible n’est fixée.
reason-planned = Les agendas ne fixent pas de cible. Le plan de la commune : { $target }.
reason-set-local-target = L’agenda indique un sens, mais pas de nombre. Fixez une cible locale pour mesurer le progrès.
reason-context = Cette donnée décrit le contexte ; elle n’a pas de cible.
reason-above-full = La donnée de { $period } dépasse 100 : le dénominateur est trop petit. Corrigez-le pour voir le progrès.
reason-no-parity = Un rapport nul ne peut pas être comparé à la parité.
reason-break = La série change de définition ou de méthode entre-temps ; les données ne sont pas comparables.
reason-deadline-unknown = Aucune donnée n’est assez proche de { $year } pour dire si la cible a été atteinte.
reason-late-start = La première donnée est de { $first } et l’agenda commence en { $start } : on ne peut pas dire quelle part du chemin a été parcourue jusqu’en { $year }. La valeur était alors de { $value }, pour une cible de { $target }.
reason-no-turn = Il faut au moins deux données sur cette période pour voir si la hausse s’est arrêtée.
reason-met-and-lost = La cible était atteinte en { $year } et perdue en { $period }.
reason-not-everywhere = Presque atteinte en moyenne, mais au moins un lieu est à plus de 10 points.
reason-ask-for-more = Au niveau régional ou national, une meilleure valeur est déjà atteinte : une cible locale peut demander plus.

# Niveau
level-value = { $value } en { $period }.
level-beside-both = À titre de comparaison : { $word }, { $region } ; pays, { $country }.
level-beside-region = À titre de comparaison : { $word }, { $region }.
level-beside-country = À titre de comparaison : pays, { $country }.
level-missing = Il manque { $distance } pour la cible de { $target }.
level-missing-people = Il manque { $distance } pour la cible de { $target } : { $people }.
level-met = La cible de { $target } est atteinte.
level-yes-met = La cible est atteinte.
level-yes-missing = La cible n’est pas encore atteinte.
level-parity = C’est dans ce qui compte comme parité : { $target }.
level-no-parity = C’est à { $distance } de ce qui compte comme parité : { $target }.
target-band = { $low } à { $high }
level-ends = Meilleur lieu : { $best } ({ $best-value }) ; moins bon : { $worst } ({ $worst-value }).
level-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
count-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
count-households = { $count ->
    [one] { $count } ménage
   *[other] { $count } ménages
}
count-births = { $count ->
    [one] { $count } naissance
   *[other] { $count } naissances
}
sentences-two = { $first } { $second }
share-head = Part comblée
progress-told = { $told }.
progress-with-verdict = { $told } : { $status }.

# Progrès
progress-achieved = La cible de { $target } est atteinte
progress-share = À ce rythme, sur 100 qui manquaient en { $from }, { $share } seront atteints en { $year }
progress-before = À ce rythme, la cible de { $target } sera atteinte en { $arrival }, à temps pour { $year }
progress-before-past = À ce rythme, la cible de { $target } aurait déjà été atteinte en { $arrival }, à temps pour { $year }
progress-away = Depuis { $from }, la valeur ne s’est pas rapprochée de la cible de { $target }
progress-closed-met = En { $year }, la valeur était de { $value }, pour une cible de { $target }
progress-closed-share = En { $year }, la valeur était de { $value }, pour une cible de { $target } ; sur 100 qui manquaient en { $from }, { $share } ont été atteints
progress-met-later = En { $year }, la valeur était de { $value } et n’atteignait pas la cible de { $target }, atteinte plus tard, en { $arrival }
progress-lost-again = En { $year }, la valeur était de { $value } et atteignait la cible de { $target } ; en { $period } elle était de { $latest } et ne l’atteignait plus
progress-rising = La valeur la plus haute est la dernière, celle de { $peak }
progress-turned = Depuis la valeur la plus haute, en { $peak }, le changement est de { $change }
progress-trend-better = Elle s’améliore depuis { $from }
progress-trend-slowly-better = Elle s’améliore lentement depuis { $from }
progress-trend-steady = Elle n’a guère changé depuis { $from }
progress-trend-worse = Elle se dégrade depuis { $from }
progress-kept = La valeur de { $from } a été maintenue
progress-fallen = La valeur a baissé depuis { $from }
progress-reason = { $status } : { $reason }

# Le calcul
step-start-exact = Situation de départ : { $value } en { $year }.
step-start-between = Situation de départ : { $value } en { $year }, sur le chemin entre { $first } et { $second } (interpolée { $first }–{ $second }).
step-start-near = Situation de départ : { $value } en { $year }, la donnée la plus proche de l’année de départ de l’agenda.
step-start-late = Situation de départ : { $value } en { $year }, la première donnée après l’année de départ de l’agenda.
step-latest = Dernière donnée : { $value } en { $period }.
step-latest-counts = Dernière donnée : { $numerator } sur { $denominator } = { $value } en { $period }.
step-target-reduce = Cible pour { $year } : { $start } réduit de { $part } = { $target }.
step-target-halve = Cible pour { $year } : { $start } + ({ $full } − { $start }) ÷ 2 = { $target }.
step-target-prorated = Cible pour { $year } : le même effort annuel que demande l’agenda, sur les { $years } années restantes = { $target }.
step-target-plain = Cible pour { $year } : { $target }.
step-target-ours = La cible est une proposition de ce programme : l’agenda ne fixe pas ce nombre.
step-parity = On mesure à quelle distance de { $ideal } se trouve chaque valeur, au-dessus ou au-dessous.
step-parity-band = De { $low } à { $high } compte comme parité. En dehors, on mesure à quelle distance de { $ideal } se trouve la valeur, au-dessus ou au-dessous.
step-parity-ratio = De { $low } à { $high } compte comme parité. En dehors, on mesure à quelle distance de { $ideal } se trouve le rapport ; inférieur à { $ideal }, il est inversé.
step-pace-linear = Rythme jusqu’ici : ({ $now } − { $start }) ÷ { $years } = { $pace } par an.
step-pace-geometric = Rythme jusqu’ici : de { $start } à { $now } en { $years } ans = { $pace } par an.
step-pace-distance = Rythme jusqu’ici : en { $years } ans, la distance à { $ideal } est passée de { $start } à { $now }, soit { $pace } par an.
step-projection = À ce rythme en { $year } : { $projection }.
step-projection-distance = À ce rythme, la distance à { $ideal } en { $year } : { $distance }.
step-deadline-exact = Valeur à l’échéance : { $value } en { $year }.
step-deadline-between = Valeur à l’échéance : { $value } en { $year }, sur le chemin entre { $first } et { $second }.
step-deadline-near = Valeur à l’échéance : { $value }, la donnée la plus proche, de { $year }.
step-share = Part de ce qui manquait : ({ $end } − { $start }) ÷ ({ $target } − { $start }) = { $share }.
step-share-distance = Part de la distance comblée : ({ $start } − { $end }) ÷ { $start } = { $share }.
step-result = Résultat : { $status }.
step-needed = Nécessaire depuis la dernière donnée : { $pace } par an, { $times } fois le rythme actuel.
step-needed-from-now = Nécessaire depuis la dernière donnée : { $pace } par an.
step-arrival = À ce rythme, la cible sera atteinte en { $year }.
step-arrival-past = À ce rythme, la cible aurait déjà été atteinte en { $year }.
step-arrival-late = À ce rythme, la cible sera atteinte après 2050.

# Méthodes seules (ligne de commande)
compute-unknown = Il n’y a pas de méthode nommée { $method }. `ceiba compute --list` les montre toutes.
compute-input = { $method } ne peut pas être calculé avec ces entrées. Il faut, comme objet JSON : { $inputs }.
step-by-hand = { $count ->
    [one] La donnée de { $figures } a été écrite à la main dans la commune. Elle n’a pas été lue dans le fichier de la source.
   *[other] Les données de { $figures } ont été écrites à la main dans la commune. Elles n’ont pas été lues dans le fichier de la source.
}
step-undecided = { $count ->
    [one] Pour la donnée de { $figures }, personne n’a encore décidé quelle valeur est la bonne. Avec une autre valeur, tout cela changerait.
   *[other] Pour les données de { $figures }, personne n’a encore décidé quelles valeurs sont les bonnes. Avec d’autres valeurs, tout cela changerait.
}
