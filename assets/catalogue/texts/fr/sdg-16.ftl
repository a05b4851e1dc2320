homicide-rate =
    .measures = Combien de personnes meurent en un an par homicide volontaire, pour 100 000 habitants.
    .why = La peur vide les places et pousse des familles au départ. Éclairage, activités pour les jeunes et médiation sont à la portée de la commune.
    .how = Rapprochez police, médecine légale et état civil et retirez les doublons. Comptez les victimes de l’année dans la commune, divisez par la population et multipliez par 100 000. Une petite commune additionne cinq ans.
    .sources = Police ou gendarmerie ; médecine légale et justice de paix ; état civil ; observatoire de la violence.
    .traps = Victimes et affaires diffèrent : une attaque peut tuer trois personnes. Avec un ou deux cas par an, le taux bondit ; ne le comparez pas à celui d’une ville. Lieu du crime et domicile donnent deux chiffres. Les morts jamais déclarées manquent.

safety-after_dark =
    .measures = Sur 100 personnes interrogées, combien se sentent en sécurité quand elles marchent seules, la nuit tombée, près de chez elles.
    .why = Qui a peur renonce au cours du soir et à la réunion de quartier. C’est la sécurité vécue, celle des femmes d’abord.
    .how = Posez la question à un échantillon d’adultes, toujours dans les mêmes mots : marcher seul, après la tombée de la nuit, dans votre quartier. Comptez « très » et « plutôt en sécurité » et divisez par les personnes interrogées. Publiez femmes et hommes.
    .sources = Enquête de victimation ; enquête communale d’opinion ; université.
    .traps = Ce n’est pas la délinquance : la peur peut monter quand les faits reculent. Changer un mot ou l’échelle rompt la série. Décidez du sort de ceux qui ne sortent jamais la nuit et gardez la règle. Un sondage en ligne ne représente pas les habitants.

budget-executed =
    .measures = Quelle part du budget voté en début d’année a été dépensée, hors remboursement de la dette. À 100, on a dépensé juste ce qui était prévu.
    .why = Un budget exécuté à moitié, ce sont des travaux qui n’ont pas eu lieu. Très dépassé, c’est un vote sans portée. Le bon niveau est proche de 100.
    .how = Prenez les dépenses exécutées de l’année sans intérêts ni remboursement d’emprunts. Divisez par le budget primitif voté, lui aussi hors dette. Refaites le calcul par fonction pour voir où cela bloque.
    .sources = Compte administratif ; rapport d’exécution ; délibération qui vote le budget ; trésorerie.
    .traps = Le budget modifié en cours d’année ne convient pas : on compare au budget de départ. Engagé, liquidé et payé donnent trois chiffres ; gardez toujours le même. Dépasser 100 n’est pas mieux, c’est une prévision manquée.

services-satisfaction =
    .measures = Sur 100 personnes ayant utilisé un service public, combien en ont été satisfaites la dernière fois.
    .why = Il saisit ce que les registres ignorent : accueil, attente, affaire réglée ou non. C’est le moyen le moins cher de savoir si un changement s’est vu.
    .how = Demandez d’abord si la personne a utilisé le service (santé, école, état civil) dans les 12 derniers mois, puis comment cela s’est passé la dernière fois. Comptez les réponses favorables et divisez par les usagers. Donnez un chiffre par service.
    .sources = Enquête communale de satisfaction ; enquête nationale à échantillon local ; cahier de doléances en complément.
    .traps = Interroger à la sortie du bureau oublie ceux qui ont renoncé. L’avis sur le maire n’est pas l’expérience d’un service. Si l’agent pose lui-même la question, tout le monde est content. Qui n’a pas utilisé le service n’entre pas au dénominateur.

institutions-representation =
    .measures = Si un groupe (femmes, jeunes, personnes handicapées, peuples autochtones) occupe les postes publics dans la même mesure qu’il est présent dans la population. La valeur 1 dit l’égalité.
    .why = Quand personne au guichet ne parle comme l’usager, le service passe à côté. Une équipe qui ressemble à la commune écoute mieux.
    .how = Calculez la part des postes occupée par le groupe et sa part dans la population aux mêmes âges. Divisez la première par la seconde. Faites un calcul par groupe et par type de poste : conseil, agents, justice.
    .sources = Fichier du personnel ; autorité électorale ; recensement de la population.
    .traps = Un 1 sur l’ensemble peut cacher une direction sans femmes : séparez encadrement et exécution. Comparez à la population en âge de travailler. Certaines caractéristiques ne peuvent être recueillies que si la loi l’autorise et si la personne les déclare. Avec dix postes, un de plus change tout.

decisions-inclusive =
    .measures = Sur 100 personnes interrogées, combien estiment que les décisions publiques tiennent compte de gens comme elles et répondent à leurs demandes.
    .why = Qui ne se sent pas écouté déserte les assemblées. La donnée dit si la participation est autre chose qu’une feuille d’émargement.
    .how = Prenez les deux questions de la méthode officielle : le système laisse-t-il des gens comme vous s’exprimer, et peser ? Comptez les réponses favorables à chacune, divisez par les personnes interrogées et faites la moyenne des deux parts. Précisez de quel pouvoir il s’agit.
    .sources = Enquête communale ; enquête nationale sur la gouvernance ; universités.
    .traps = La méthode officielle vise le système politique du pays ; si vous interrogez sur la mairie, dites-le et ne comparez pas. Un sondage fait en assemblée donne un oui assuré. L’humeur change autour des élections. Ventilez par sexe, âge et handicap.

births-registered =
    .measures = Sur 100 enfants de moins de 5 ans, combien ont leur naissance inscrite à l’état civil.
    .why = Sans acte de naissance, ni passeport ni héritage. Une tournée de l’officier d’état civil dans les sections communales règle bien des cas en un jour.
    .how = Au recensement ou dans une enquête, comptez les moins de 5 ans dont la naissance est inscrite et divisez par tous les moins de 5 ans. Avec les registres, additionnez les déclarations des cinq dernières années de mères résidentes et divisez par les enfants de cet âge.
    .sources = Recensement ou enquête qui pose la question ; bureau d’état civil ; registres de la maternité et des matrones pour trouver les absents.
    .traps = Un certificat de naissance de l’hôpital ou un acte de baptême n’est pas un acte d’état civil. On déclare souvent là où l’on accouche : classez au domicile de la mère. Les déclarations tardives font paraître pires les années récentes. Un registre divisé par une projection peut dépasser 100.
