roads-rural_access =
    .measures = Sur 100 habitants de la campagne, combien vivent à moins de 2 km d’une route praticable toute l’année.
    .why = Sans route, à la saison des pluies, l’ambulance ne monte pas et la récolte ne descend pas. C’est la doléance la plus courante des sections communales.
    .how = Sur une carte, tracez 2 km de chaque côté des routes praticables toute l’année. Additionnez les ruraux des localités ou îlots de recensement situés dedans. Divisez par toute la population rurale.
    .sources = Inventaire routier de la commune ou des travaux publics ; cartographie du recensement ; parcours au GPS.
    .traps = À vol d’oiseau, 2 km peuvent faire une heure de marche derrière un morne ou une rivière. « Praticable » se périme avec un éboulement : datez le relevé. Un grand îlot n’est jamais tout entier dedans : répartissez ses habitants selon les maisons.

co2-per_value_added =
    .measures = Combien de kilos de dioxyde de carbone sont émis pour chaque dollar de valeur produit par l’économie.
    .why = Il sépare croître et polluer. S’il baisse pendant que la production monte, la commune vit avec moins de carbone.
    .how = Prenez les émissions de CO2 de l’inventaire communal sur l’année, en kilos. Divisez par le PIB ou la valeur ajoutée de la commune la même année, en dollars constants.
    .sources = Inventaire des gaz à effet de serre ; PIB local, rarement publié.
    .traps = Sans PIB communal officiel, laissez la case vide. Une seule centrale ou cimenterie commande le résultat. Des dollars d’une année et des émissions d’une autre le faussent. Il s’agit du CO2 seul, pas de l’ensemble des gaz en équivalent CO2.

mobile-coverage =
    .measures = Sur 100 personnes, combien vivent dans une zone captant un réseau mobile, selon la technologie : au moins 2G, 3G ou 4G.
    .why = Sans réseau, pas d’appel de secours ni de paiement par téléphone. La carte des zones blanches appuie la demande d’antennes.
    .how = Superposez la carte de couverture des opérateurs et la population par îlot ou localité. Additionnez les habitants couverts par chaque technologie. Divisez par la population. Faites un calcul par technologie.
    .sources = Régulateur des télécommunications ; cartes des opérateurs ; tournée des localités, téléphone en main.
    .traps = Être couvert n’est pas être équipé. Les cartes des opérateurs sont calculées et se trompent dans les mornes et les fonds. Couvrir le territoire et couvrir les habitants sont deux chiffres. N’additionnez pas les technologies : elles se recouvrent.
