waste-recycled =
    .measures = Sur 100 tonnes de déchets produites, combien redeviennent de la matière : papier, verre, plastique, métal et, si le pays l’admet, compost.
    .why = Ce qui se recycle n’encombre pas la décharge et fait vivre les récupérateurs. C’est du temps gagné pour un site coûteux.
    .how = Additionnez sur l’année les tonnes vendues ou remises au recyclage par la commune, les centres de tri et les récupérateurs. Retirez les refus. Divisez par les tonnes produites.
    .sources = Pesées des centres de tri ; coopératives de récupérateurs ; éco-organismes ; exportateurs de ferraille.
    .traps = Trié n’est pas recyclé : pesez ce qui sort, pas ce qui entre. La même balle peut être comptée au centre et chez l’acheteur. Les récupérateurs informels déplacent beaucoup et figurent peu dans les registres. Précisez si le compost est inclus.
