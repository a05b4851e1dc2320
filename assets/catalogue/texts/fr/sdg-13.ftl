greenhouse-total =
    .measures = Combien de tonnes de gaz à effet de serre, converties en équivalent CO2, sont émises en un an par ce qui se passe dans la commune.
    .why = L’inventaire montre d’où viennent les émissions : transport, courant, décharge, élevage, déboisement. Les fonds climat le demandent avant de financer.
    .how = Rassemblez les consommations de l’année : combustibles, électricité, déchets et, si possible, agriculture et changement d’usage des terres. Multipliez chacune par son facteur d’émission et convertissez en équivalent CO2. Additionnez. Notez le périmètre et l’année des facteurs.
    .sources = Distributeurs de carburant et d’électricité ; décharge ; recensement agricole ; méthode GPC pour les inventaires locaux.
    .traps = Un inventaire qui ajoute un secteur semble monter : comparez à périmètre égal. Le carburant vendu dans la commune n’y est pas tout brûlé. Le facteur de l’électricité change chaque année. Répartir le total national selon la population n’est pas un inventaire.
