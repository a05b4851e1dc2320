mortality-under5 =
    .measures = Sur 1 000 enfants nés vivants de mères de la commune, combien meurent avant leur cinquième anniversaire.
    .why = La plupart de ces morts s’évitent par de l’eau propre, des vaccins, un bon accouchement et des soins à temps. Peu de données en disent autant sur la vie des petits.
    .how = Additionnez les décès d’enfants résidents de moins de cinq ans sur trois à cinq années. Divisez par les naissances vivantes de mères résidentes de ces années et multipliez par 1 000. C’est le rapport décès sur naissances de l’état civil : nommez la méthode, car le chiffre du pays vient souvent d’une table de mortalité.
    .sources = État civil et statistiques vitales, selon la résidence de la mère ; certificats de décès ; estimation indirecte du recensement là où l’état civil est incomplet.
    .traps = L’enfant mort à l’hôpital départemental appartient à la commune de sa mère. Dans une petite commune, les décès d’une seule année relèvent du hasard : cumulez les années. Un taux très bas près de sections pauvres signale des décès non déclarés. Comptez les naissances à leur date, pas à celle de la déclaration.

mortality-infant =
    .measures = Combien d’enfants meurent avant l’âge d’un an pour 1 000 nés vivants de mères résidentes.
    .why = Les décès du premier mois renvoient à la grossesse et à l’accouchement ; les autres à l’eau, à l’alimentation, aux infections. Les séparer indique au centre de santé où porter l’effort.
    .how = Prenez trois à cinq années et comptez les décès de résidents de moins d’un an. Divisez par les naissances vivantes de mères résidentes des mêmes années, fois 1 000. Si les nombres le permettent, donnez à part les 28 premiers jours.
    .sources = État civil ; certificats de naissance et de décès du ministère de la santé ; agents de santé communautaires et matrones, pour retrouver les décès non déclarés.
    .traps = Un bébé qui a respiré quelques minutes est une naissance vivante et un décès ; l’hôpital l’inscrit parfois comme mort-né. Les mort-nés ne comptent ni au numérateur ni au dénominateur. N’ajoutez pas ce taux à la mortalité des moins de cinq ans, qui le contient. Sous 20 décès, il est instable.

vaccination-measles =
    .measures = Sur 100 enfants d’un an, combien ont reçu au moins une dose de vaccin contre la rougeole.
    .why = La rougeole revient dès que trop d’enfants sont oubliés. Cette couverture dit aussi si l’équipe de vaccination va jusqu’aux sections éloignées.
    .how = Dans le registre de vaccination, prenez les enfants résidents de 12 à 23 mois ayant au moins une dose. Divisez par tous les enfants de cet âge qui habitent ici, d’après les naissances enregistrées ou la projection.
    .sources = Registre nominatif de vaccination ; rapports mensuels du programme élargi de vaccination ; enquête dans les ménages, carnet en main.
    .traps = Au-delà de 100, la cause est presque toujours le dénominateur, ou des enfants d’à côté vaccinés ici : gardez la donnée avec sa marque. Les doses administrées ne sont pas des enfants, et la seconde dose ne se recompte pas. Une bonne moyenne peut cacher une section où l’équipe ne vient jamais.
