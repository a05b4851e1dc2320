poverty-dollar_a_day =
    .measures = Sur 100 habitants, combien vivent dans un ménage qui dispose de moins de 1 dollar par personne et par jour, en dollars corrigés des prix du pays (PPA).
    .why = Ces familles ne sont pas sûres de manger. La donnée dit au conseil combien de personnes une cantine ou une exonération doit atteindre, et par quels quartiers commencer.
    .how = Additionnez le revenu (ou la dépense) du ménage et divisez-le par le nombre de ses membres. Comptez toutes les personnes des ménages sous le seuil, puis divisez par la population couverte. Faute de chiffre en dollars PPA pour la commune, prenez le seuil national d’extrême pauvreté et marquez « donnée approchée ».
    .sources = Estimation sur petits domaines de l’institut de statistique (recensement et enquête) ; enquête auprès des ménages, si elle représente la commune ; registre social, comme donnée approchée.
    .traps = Un registre social contient ceux qui se sont inscrits, pas tous les pauvres. Le seuil international a été relevé plusieurs fois : notez lequel a servi, sans jamais raccorder deux seuils. Compter les ménages au lieu des personnes donne un taux trop bas, car les ménages pauvres sont plus grands. Gardez la marge d’erreur.

poverty-gap =
    .measures = À quelle distance du seuil se trouvent les pauvres : ce qui leur manque en moyenne, en pourcentage du seuil, réparti sur toute la population. Les non-pauvres comptent pour zéro.
    .why = Deux communes qui ont autant de pauvres peuvent connaître des situations très différentes. L’écart dit si une petite aide suffit à beaucoup de familles ou si elle se perd.
    .how = Pour chaque personne pauvre, retranchez le revenu du seuil et divisez par le seuil. Faites la somme pour toutes les personnes pauvres. Divisez cette somme par la population entière, pauvre ou non, et multipliez par 100.
    .sources = Enquête auprès des ménages sur le revenu ou la dépense ; estimation sur petits domaines de l’institut de statistique. Le recensement en demande rarement assez sur l’argent.
    .traps = Diviser par les seuls pauvres donne une autre mesure, bien plus forte. Un revenu nul dans un questionnaire est souvent un refus de répondre, et chacun ajoute un manque complet. Prenez le même seuil que pour le taux de pauvreté affiché à côté.

income-poorest_fifth =
    .measures = Dans le revenu (ou la consommation) de toute la population, la part du cinquième le plus pauvre. À égalité parfaite, elle serait de 20 pour cent.
    .why = Quand la commune s’enrichit et que cette part ne bouge pas, le gain est allé aux autres. La question vaut d’être posée devant chaque gros investissement.
    .how = Classez les personnes selon le revenu par tête de leur ménage, du plus bas au plus haut. Prenez le premier cinquième des personnes et additionnez leur revenu. Divisez par le revenu de toute la population.
    .sources = Enquête auprès des ménages sur le revenu ou la consommation ; recensement, dans les pays où il demande le revenu. La donnée officielle est nationale.
    .traps = Un cinquième des personnes n’est pas un cinquième des ménages. Revenu et consommation donnent des résultats différents, la consommation paraissant plus égale : ne les mêlez pas dans une série. Les enquêtes touchent peu les très riches, ce qui embellit la part. Dans une petite commune, l’échantillon compte trop peu de pauvres.

productivity-growth =
    .measures = De combien la valeur produite par chaque personne occupée a monté ou baissé en un an, hors hausse des prix.
    .why = Les salaires ne montent durablement que si chacun produit davantage. La donnée éclaire l’économie locale, même si une commune ne peut guère agir seule sur elle.
    .how = Pour chacune des deux années, divisez le PIB à prix constants par le nombre de personnes occupées. Retranchez le premier résultat du second et divisez par le premier. Si plus d’un an les sépare, ramenez la variation à un taux annuel.
    .sources = Comptes nationaux ; PIB communal ou régional là où il est publié ; personnes occupées d’après le recensement ou l’enquête emploi.
    .traps = Le PIB à prix courants mesure aussi l’inflation. Une seule mine ou une seule usine peut faire tout le PIB local sans que la plupart des travailleurs en voient l’effet. La production est notée là où se trouve l’usine, le travailleur là où il habite : ceux qui travaillent ailleurs faussent le rapport.

employment-rate =
    .measures = Sur 100 personnes en âge de travailler, combien ont un emploi, salarié ou à leur compte, à plein temps ou pour quelques heures.
    .why = La donnée dit combien de ceux qui pourraient gagner leur vie ici y parviennent. Par sexe et chez les jeunes, elle fait voir un manque de crèches, de transport ou de formation.
    .how = Comptez les personnes occupées à partir de l’âge de travailler retenu par le pays (15 ans le plus souvent). Divisez par toute la population de ces âges, élèves, personnes au foyer et retraités compris.
    .sources = Recensement de la population ; enquête emploi, si son échantillon suffit pour la commune ; enquête communale auprès des ménages.
    .traps = Ce n’est pas 100 moins le chômage : celui qui ne travaille pas et ne cherche pas compte dans le total. Un âge minimal de 10, 12 ou 15 ans change le taux, vérifiez-le à chaque recensement. Le travail non payé des femmes aux champs échappe souvent. Un taux élevé peut cacher des personnes âgées qui ne peuvent s’arrêter.

poverty-employed =
    .measures = Sur 100 personnes qui travaillent, combien vivent malgré tout dans un ménage sous le seuil de 1 dollar (PPA) par personne et par jour.
    .why = À ces personnes, un emploi ne suffit pas. C’est ce que le travail rapporte et sa régularité qu’il faut changer, par d’autres actions que contre le chômage.
    .how = Repérez les ménages sous le seuil. Comptez les personnes occupées qui y vivent et divisez par l’ensemble des personnes occupées. Si vous n’avez que le seuil national d’extrême pauvreté, prenez-le et notez qu’il s’agit d’une donnée approchée.
    .sources = Enquête auprès des ménages portant sur le revenu et l’emploi ; recensement, là où il demande les deux ; estimations sur petits domaines.
    .traps = La pauvreté est celle du ménage, pas du salaire : un travailleur mal payé peut vivre dans un foyer qui n’est pas pauvre. Une famille qui mange ce qu’elle récolte paraît plus pauvre si l’on ne compte que l’argent. Ne comparez pas avec une série fondée sur un autre seuil.

employment-vulnerable =
    .measures = Sur 100 personnes occupées, combien travaillent à leur propre compte sans salarié, ou aident sans paie sur la terre ou dans le commerce de la famille.
    .why = Ces travailleurs ont le moins souvent un contrat, une assurance ou une retraite. Marchés, règles de la vente de rue, petit crédit : la commune peut les y aider.
    .how = Dans le tableau des personnes occupées selon la situation dans l’emploi, additionnez les travailleurs à leur propre compte et les aides familiaux. Divisez par toutes les personnes occupées, situations inconnues exclues.
    .sources = Recensement de la population (situation dans l’emploi) ; enquête emploi ; recensement des entreprises pour recouper.
    .traps = Les patrons qui ont des employés n’en font pas partie, les employés de maison payés non plus. Ce n’est pas l’emploi informel : le salarié sans contrat reste dehors, l’avocate installée à son compte est comptée. Si le recensement ne parle que de travail payé, les aides familiaux disparaissent.

nutrition-underweight =
    .measures = Sur 100 enfants de moins de cinq ans pesés, combien ont un poids bien trop faible pour leur âge (plus de deux écarts types sous la norme de l’OMS).
    .why = Un enfant de poids insuffisant tombe malade plus souvent et apprend moins. Les centres de santé pèsent chaque mois : la commune peut suivre cette donnée d’une année à l’autre.
    .how = Dans les fiches de suivi de la croissance, retenez une seule pesée par enfant et par an, la dernière. Comptez les moins de cinq ans qui sont sous la limite pour leur âge et leur sexe. Divisez par tous les enfants pesés.
    .sources = Suivi de la croissance dans les centres de santé ; surveillance nutritionnelle du ministère de la santé ; enquête de nutrition (EMMUS en Haïti).
    .traps = Seuls figurent les enfants amenés au centre : dites-le, et donnez la part des enfants de la commune qui ont été pesés. Compter les visites répète les malades. Le retard de croissance, petite taille pour l’âge, est autre chose. Les anciennes courbes (NCHS) ne se raccordent pas à la norme de l’OMS.

nutrition-undernourished =
    .measures = Sur 100 habitants, combien mangent moins d’énergie qu’il n’en faut au corps pour une vie normale et active. C’est une estimation nationale, issue d’un modèle.
    .why = La donnée situe la faim dans le pays. Une commune qui veut connaître son propre cas peut interroger les familles, avec un court questionnaire d’insécurité alimentaire.
    .how = Cela ne se compte pas dans une commune : la FAO l’estime par pays, d’après les aliments disponibles et l’inégalité de leur partage. Recopiez la donnée nationale comme contexte. Localement, prenez la part des personnes en insécurité alimentaire modérée ou grave, comme donnée approchée.
    .sources = Estimation nationale de la FAO ; enquête locale avec une échelle d’insécurité alimentaire (FIES, ELCSA), comme donnée approchée.
    .traps = Appliquer le pourcentage national à la population de la commune revient à inventer une donnée locale. L’échelle interroge sur le vécu, pas sur les calories : ouvrez-lui une série à part. L’insuffisance pondérale des enfants est une troisième mesure et ne remplace pas celle-ci.
