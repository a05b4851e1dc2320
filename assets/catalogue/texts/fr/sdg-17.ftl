finance-revenue_gdp =
    .measures = Ce que la commune encaisse en un an au regard de tout ce que produit son territoire (son PIB).
    .why = Les recettes propres entretiennent ce que les dotations construisent. La donnée dit combien la commune dépend de l’État.
    .how = Additionnez les recettes encaissées de l’année : impôts, redevances et dotations, sans emprunts. Divisez par le PIB communal officiel de la même année. Gardez aussi le compte par source.
    .sources = Compte administratif ; trésorerie ; direction des impôts ; PIB local s’il est publié.
    .traps = Sans PIB communal publié, laissez vide : la part des recettes propres est un autre indicateur (L8.01). Un emprunt n’est pas une recette, ni le report de l’an dernier. Le PIB paraît tard : prenez celui de la même année. Une seule mine gonfle le PIB, pas la caisse.

finance-tax_share =
    .measures = Quelle part du budget communal vient d’impôts que la commune perçoit pour elle-même.
    .why = L’impôt local donne de la liberté : personne, dans la capitale, ne décide de son usage ni ne le retarde. Il oblige aussi à rendre compte au contribuable.
    .how = Additionnez les impôts propres encaissés dans l’année : foncier, patente et autres. Laissez de côté redevances, amendes et dotations. Divisez par le budget exécuté la même année.
    .sources = Compte administratif ; services des impôts et trésorerie ; rôle d’imposition et cadastre.
    .traps = Une redevance n’est pas un impôt : l’eau et le marché sont à part. Émis ne veut pas dire encaissé. La part d’un impôt national reversée à la commune est une dotation. Comparez exécuté à exécuté. Les arriérés recouvrés gonflent une année.

broadband-fixed =
    .measures = Combien il y a d’abonnements à internet fixe à haut débit pour 100 habitants, selon la vitesse.
    .why = Une ligne fixe sert mieux l’école, le dispensaire ou le commerce qu’un téléphone. Par quartier, on voit où le câble s’arrête.
    .how = Additionnez les abonnements actifs par fibre, câble, ligne téléphonique ou antenne fixe d’au moins 256 kilobits par seconde, ménages et entreprises. Divisez par les habitants et multipliez par 100. Séparez par vitesse.
    .sources = Régulateur des télécommunications ; fournisseurs d’accès.
    .traps = Ce sont des abonnements et non des personnes : un seul sert toute la maison, et 25 est déjà beaucoup. L’internet mobile n’en fait pas partie. Les petits fournisseurs ne déclarent pas toujours. La vitesse vendue n’est pas la vitesse reçue.
