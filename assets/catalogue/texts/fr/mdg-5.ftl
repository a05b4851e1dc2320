mortality-maternal =
    .measures = Combien de femmes de la commune meurent de la grossesse, de l’accouchement ou dans les 42 jours qui suivent, pour 100 000 naissances vivantes. Une petite commune montre des cas, pas le rapport.
    .why = Derrière presque chaque mort maternelle il y a un retard : à demander de l’aide, sur la route, à l’hôpital. Le connaître dit s’il manque un transport, une maison maternelle ou une banque de sang.
    .how = Comptez les décès maternels de résidentes sur dix ans, ou sur toute la région. Divisez par les naissances vivantes de ces années et multipliez par 100 000, mais ne publiez le rapport qu’à partir de 20 décès. De 5 à 19, publiez le nombre et la période ; sous 5, dites seulement « moins de 5 ».
    .sources = État civil ; surveillance des décès maternels et audits du service de santé ; certificats de décès des femmes de 10 à 49 ans, lus un par un.
    .traps = Avec 300 naissances par an, un seul décès déplace le rapport de plus de 300 : cela ne prouve rien. À moins de 5 cas, l’édition publique tait l’année, la cause et le lieu, car chacun reconnaîtrait la famille. Beaucoup sont certifiés comme hémorragie ou convulsions, sans un mot de la grossesse. L’accident pendant la grossesse ne compte pas.

births-skilled =
    .measures = Sur 100 accouchements de femmes de la commune, combien ont été assistés par un médecin, une infirmière ou une sage-femme diplômée.
    .why = Une hémorragie ou un travail bloqué tue en quelques heures. La commune peut rapprocher des mains formées par une maison maternelle, une ambulance ou une meilleure route.
    .how = Parmi les certificats de naissance de mères résidentes, comptez ceux où un médecin, une infirmière ou une sage-femme était présente. Divisez par toutes les naissances vivantes de résidentes dans l’année, quel que soit le lieu.
    .sources = Certificats de naissance vivante de l’état civil ou du ministère de la santé ; registre de la maternité, avec la résidence de la mère.
    .traps = La matrone traditionnelle n’est pas du personnel qualifié, même après une courte formation. L’accouchement à l’hôpital est une donnée voisine mais différente : une infirmière peut venir à domicile. Si les naissances sans aide ne sont pas déclarées, le résultat est trop beau.

contraception-prevalence =
    .measures = Sur 100 femmes de 15 à 49 ans mariées ou en union, combien utilisent une méthode pour éviter une grossesse, elles ou leur partenaire.
    .why = Quand un couple choisit le nombre de ses enfants, la mère et le bébé courent moins de risques. Un chiffre bas peut venir d’un dispensaire sans stock ou trop éloigné.
    .how = Demandez à un échantillon de femmes en union de 15 à 49 ans si elles ou leur partenaire utilisent une méthode aujourd’hui. Divisez celles qui disent oui par toutes les interrogées. Sans enquête, prenez les utilisatrices actives du programme, rapportées aux femmes de ces âges, comme donnée approchée.
    .sources = Enquête démographique et de santé (EMMUS en Haïti), rarement par commune ; registre de planification familiale du centre de santé, comme donnée approchée ; enquête propre.
    .traps = Ce qui s’achète en pharmacie n’arrive jamais dans les cahiers du centre de santé. Les jeunes sans partenaire sont hors de la définition, même si beaucoup ont besoin d’une méthode. Toutes méthodes et méthodes modernes font deux séries : dites laquelle. Les premières consultations ne donnent pas les utilisatrices d’aujourd’hui.

births-adolescent =
    .measures = Combien d’enfants naissent en un an pour 1 000 filles et femmes de 15 à 19 ans qui habitent la commune.
    .why = Une adolescente qui devient mère quitte souvent l’école, et peu y retournent. Éducation sexuelle, horaires pour les jeunes, bourses : la commune peut agir sur ce qui fait bouger ce taux.
    .how = Comptez les naissances vivantes de l’année chez les résidentes de 15 à 19 ans. Divisez par toutes les résidentes de ces âges et multipliez par 1 000. Tenez un compte séparé des naissances chez les filles de 10 à 14 ans.
    .sources = Certificats de naissance selon l’âge et la résidence de la mère ; projections de population par sexe et par âge.
    .traps = La part des naissances dues aux adolescentes est autre chose ; elle monte quand les aînées ont moins d’enfants. Les projections vieillissent : un recensement peut changer les taux passés. Une naissance chez une fille de moins de 15 ans relève de la protection de l’enfance, fût-elle seule. Si elles sont rares, cumulez les années.

antenatal-one_visit =
    .measures = Sur 100 femmes ayant eu une naissance vivante, combien ont vu au moins une fois un agent de santé pour une visite prénatale pendant la grossesse.
    .why = Celle qui n’a eu aucune visite arrive à l’accouchement inconnue de tous. Par section, la liste montre où manque un jour de consultation, ou la confiance.
    .how = Dans les certificats de naissance de l’année, prenez les mères résidentes ayant eu une visite ou plus. Divisez par les mères résidentes dont le certificat indique le nombre de visites.
    .sources = Certificat de naissance vivante (question sur les visites) ; registre des femmes enceintes du centre ; enquête démographique et de santé pour comparer.
    .traps = Seules comptent les femmes ayant eu une naissance vivante : les grossesses perdues ne se voient pas. Ne divisez pas les visites par les grossesses, une femme en fait plusieurs. Voir la seule matrone ne compte pas. Une case vide veut dire inconnu, et non zéro visite.

antenatal-four_visits =
    .measures = Sur 100 femmes ayant eu une naissance vivante, combien sont allées à quatre visites prénatales ou davantage.
    .why = La première visite ouvre la fiche ; en quatre, on a le temps de trouver et de soigner une anémie, une tension trop forte, une infection. La distance et le prix du trajet font le tri.
    .how = Prenez les mères résidentes ayant eu dans l’année une naissance vivante et au moins quatre visites inscrites au certificat. Divisez par les mères résidentes dont le nombre de visites est connu.
    .sources = Certificat de naissance vivante ; carnet de grossesse ou registre du centre ; système national d’information sanitaire par commune de résidence.
    .traps = Bien des services en recommandent huit désormais ; laissez cette série à quatre et ouvrez-en une autre. Elle ne peut dépasser celle d’une visite : si elle la dépasse, il y a une erreur. Quatre visites dans les dernières semaines font bon effet et viennent trop tard ; voyez la date de la première.

contraception-unmet_need =
    .measures = Sur 100 femmes de 15 à 49 ans en union, combien peuvent être enceintes, ne veulent pas d’enfant maintenant ou n’en veulent plus, et n’utilisent aucune méthode.
    .why = Ces femmes savent ce qu’elles veulent et ne peuvent le réaliser. C’est la mesure la plus juste de ce que les services de planification familiale leur doivent encore.
    .how = Il faut une enquête à plusieurs questions : désir d’enfant et moment voulu, méthode employée, fécondité, grossesse en cours voulue ou non. Comptez les femmes dans le besoin et divisez par toutes les femmes en union de 15 à 49 ans. À défaut, citez la donnée de la région comme contexte.
    .sources = Enquête démographique et de santé, nationale ou régionale ; enquête locale posant les mêmes questions.
    .traps = Ce n’est pas 100 moins la contraception : bien des femmes sans méthode désirent un enfant ou ne peuvent en avoir. Une femme enceinte compte si la grossesse n’était pas voulue, ou pas si tôt. Les cahiers du centre ne la donnent pas : les femmes dans le besoin sont celles qui ne viennent pas.
