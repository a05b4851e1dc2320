broadband-households =
    .measures = Sur 100 ménages, combien ont à domicile un abonnement fixe à haut débit, par câble, fibre ou antenne.
    .why = Le téléphone suffit pour un message. Étudier, remplir un long formulaire ou travailler chez soi demande une connexion fixe. La carte par quartier sert à discuter avec les opérateurs.
    .how = Comptez les ménages qui ont le haut débit fixe et divisez par tous les ménages. Si vous partez des abonnements du régulateur, retirez d’abord ceux des entreprises et des bureaux.
    .sources = Recensement de la population et de l’habitat ; enquête ménages ; chiffres du régulateur des télécommunications par commune.
    .traps = Un forfait mobile n’est pas du haut débit fixe, et bien des recensements demandent seulement « internet ». Diviser les abonnements d’aujourd’hui par les logements du dernier recensement gonfle le taux si la ville a grandi. Un contrat ne dit rien du débit réel.

mobile-coverage_4g =
    .measures = Sur 100 habitants, combien vivent là où arrive le signal d’un réseau mobile 4G ou plus récent.
    .why = Sans signal, pas d’alerte cyclone, pas de consultation à distance ni de paiement par téléphone. Les localités oubliées sont peu nombreuses et peuvent être nommées une à une.
    .how = Superposez la carte de couverture 4G ou mieux à celle de la population. Additionnez les habitants couverts, quel que soit l’opérateur, et divisez par la population totale.
    .sources = Cartes de couverture du régulateur ou des opérateurs ; population du recensement par localité ; essai sur place avec un téléphone de chaque opérateur.
    .traps = La carte sort d’un modèle : au fond d’une ravine ou dans une maison, le signal peut manquer. Allez vérifier. On compte des gens, pas une surface. Être couvert n’est pas avoir un téléphone ni du crédit. N’additionnez pas les pourcentages de deux opérateurs.

transport-open_schedules =
    .measures = Sur 100 lignes de transport public, combien figurent, avec itinéraire et horaires, dans des données ouvertes (format GTFS) publiées depuis moins de 6 mois.
    .why = Avec ce fichier, le passager trouve son bus sur son téléphone et la commune mesure l’accès sans payer d’étude. Pour quelques lignes, c’est l’affaire de quelques jours.
    .how = Dressez la liste des lignes en service. Comptez celles qui figurent dans un fichier publié depuis moins de 6 mois et divisez par la liste complète.
    .sources = Autorité des transports ou mairie ; portail de données ouvertes ; syndicats de chauffeurs qui ont enregistré leurs itinéraires.
    .traps = Une ligne visible dans une application n’est pas ouverte pour autant : chacun doit pouvoir télécharger le fichier. L’aller et le retour font une ligne. Contrôlez le calendrier, qui peut expirer dans un fichier récent. N’oubliez pas les lignes rurales.

fares-integrated =
    .measures = Sur 100 trajets en transport public, combien sont payés avec une carte ou un téléphone accepté sur plusieurs lignes ou chez plusieurs exploitants.
    .why = Le passager en correspondance ne paie plus deux fois et le chauffeur ne garde plus d’espèces. La commune y gagne un relevé quotidien du nombre de voyageurs.
    .how = Comptez les validations faites avec ce moyen de paiement dans la période. Divisez par tous les trajets en transport public de la même période, y compris ceux payés en espèces et les trajets gratuits.
    .sources = Système de billettique ; billets vendus en espèces par les exploitants ; comptage de ceux qui montent sans valider.
    .traps = Une validation est une montée : prenez des montées en haut et en bas, ou retirez les correspondances. Une carte valable chez un seul exploitant est électronique, pas intégrée. Les élèves et les aînés qui montent sans valider manquent au numérateur.

telework-weekly =
    .measures = Sur 100 personnes en emploi, combien travaillent de chez elles avec des moyens numériques au moins un jour par semaine.
    .why = Chaque jour de télétravail, c’est deux trajets de moins, et peut-être le retour de jeunes partis en ville. Il dépend de la connexion fixe autant que du métier.
    .how = Comptez les personnes en emploi qui ont travaillé à distance au moins un jour de la semaine de référence. Divisez par toutes les personnes en emploi.
    .sources = Enquête emploi, le plus souvent pour le pays ou la région seulement ; enquête locale sur les déplacements avec une question de plus.
    .traps = Coudre, cuisiner pour vendre ou tenir boutique chez soi n’est pas du télétravail. Pas de cible : davantage n’est pas toujours mieux. Les années 2020 et 2021 font une mauvaise référence. Une valeur régionale n’est qu’approchée pour une commune rurale.
