forest-cover =
    .measures = Sur 100 hectares de terre de la commune, combien sont en forêt.
    .why = La forêt garde les sources vives et tient les mornes au-dessus des maisons. Sans elle, la commune paie pour chercher l’eau plus loin.
    .how = Découpez une carte d’occupation du sol à la limite de la commune. Additionnez les classes de forêt : un demi-hectare au moins, arbres de plus de cinq mètres, couvert de plus d’un dixième du sol. Divisez par la superficie terrestre, sans lacs ni rivières.
    .sources = Service forestier ; cartes annuelles d’occupation du sol (CNIGS en Haïti, IGN aux Antilles) ; images satellite lues par l’université.
    .traps = Une nouvelle carte change les classes : saisissez-la comme une autre source et ne prenez pas le saut pour du déboisement. Vergers et arbres de rue ne sont pas de la forêt ; les plantations se notent à part. Si la limite communale bouge, refaites les anciennes années.

co2-total =
    .measures = Tonnes de dioxyde de carbone dues dans l’année aux combustibles brûlés dans la commune et à l’électricité qu’elle consomme.
    .why = L’essentiel vient de ce que la commune paie : gazole, gaz, courant. Si le total baisse grâce à un meilleur usage, l’argent reste sur place.
    .how = Faites l’inventaire d’une année. Multipliez chaque combustible vendu ou brûlé par son facteur d’émission, et l’électricité par le facteur du réseau du pays. S’il y a une cimenterie, notez son procédé à part : le chiffre national l’ajoute, celui-ci non. Notez le périmètre et l’année des facteurs.
    .sources = Ventes de carburant par commune ; consommation par tarif de la compagnie d’électricité ; inventaire communal selon la méthode GPC.
    .traps = Le carburant vendu au bord de la route brûle souvent ailleurs. Un nouveau facteur du réseau change le total sans la moindre économie : refaites les années passées. Le méthane de la décharge n’entre pas ici, mais dans la série en équivalent CO2.

co2-per_capita =
    .measures = Tonnes de dioxyde de carbone dues aux combustibles et à l’électricité, par habitant et par an.
    .why = Une commune qui grandit voit si la part de chacun diminue et peut se comparer à une voisine plus grande.
    .how = Prenez les émissions totales de l’année et divisez-les par la population de la même année. Gardez le périmètre choisi pour le total.
    .sources = Inventaire d’émissions de la commune ; recensement et projections de population de l’institut de statistique.
    .traps = Une carrière ou une centrale avec peu de monde autour donne un chiffre énorme, sans rapport avec les ménages : séparez les secteurs. Un nouveau recensement modifie les projections ; recalculez le passé. La moyenne nationale n’est pas le chiffre de la commune.

co2-per_gdp =
    .measures = Kilogrammes de dioxyde de carbone émis pour chaque dollar produit par l’économie locale, en dollars de même pouvoir d’achat.
    .why = Peut-on produire davantage en polluant moins ? C’est ce que les fonds climat demandent aux communes.
    .how = Divisez les émissions de l’année, en kilogrammes, par le PIB communal de la même année en dollars PPA. Pour l’obtenir, divisez le PIB en monnaie nationale par le facteur de conversion du pays. Si aucun PIB communal n’est publié, laissez la série vide.
    .sources = Comptes régionaux ou communaux de l’institut de statistique, là où ils existent ; inventaire d’émissions ; facteurs de conversion de la Banque mondiale.
    .traps = Peu de pays calculent un PIB par commune ; répartir celui du pays selon la population revient à l’inventer. Le taux de change du marché n’est pas la PPA. Gardez les prix d’une seule année, sinon l’inflation passe pour un progrès.

ozone-depleting =
    .measures = Quantité de substances nuisibles à la couche d’ozone consommée dans l’année : produite et importée, moins exportée et détruite. Elle se compte par pays et non par commune.
    .why = Le gaz des vieux réfrigérateurs et climatiseurs s’échappe à l’atelier ou à la décharge. Ce que la commune en fait est sa part du travail.
    .how = Prenez le total national comme contexte. Chaque substance est multipliée par son pouvoir d’appauvrir l’ozone, puis on additionne. Pour la commune, tenez un autre compte : appareils récupérés et frigoristes formés.
    .sources = Bureau national de l’ozone, qui rend compte au Protocole de Montréal ; douanes ; registre communal des ateliers et service de propreté, pour le local.
    .traps = Répartir le total du pays par habitant ne mesurerait rien. Des tonnes de gaz ne sont pas des tonnes pondérées par leur effet. Tous les fluides frigorigènes n’attaquent pas l’ozone ; beaucoup des nouveaux réchauffent le climat et relèvent d’une autre série.

fish-safe_stocks =
    .measures = Sur 100 stocks de poissons étudiés, combien sont pêchés à un niveau qui leur permet de se renouveler.
    .why = Sur la côte, la pêche nourrit les familles et remplit le marché. Quand on prélève trop, les canots vont plus loin et reviennent plus légers.
    .how = Reprenez l’évaluation de l’institut des pêches pour vos eaux : stocks non surexploités divisés par stocks évalués. La commune ne peut ajouter que ce qu’elle voit au débarquement, par exemple la part des prises à la taille permise.
    .sources = Institut national des pêches ou FAO ; organismes régionaux comme le CRFM dans la Caraïbe ; cahiers de débarquement des associations de pêcheurs.
    .traps = Un stock que personne n’a étudié ne passe pas pour sain. Un grand stock pèse autant qu’un petit. Une mauvaise saison tient parfois au temps ou aux prix. La part des prises à la taille permise est une donnée approchée : donnez-lui un autre nom.

water-withdrawal =
    .measures = De l’eau douce que pluies et rivières renouvellent en un an, quel pourcentage est prélevé pour les foyers, l’irrigation et l’industrie.
    .why = Quand on tire trop sur le bassin, les puits baissent et les voisins se disputent. Le conseil voit s’il reste de la place pour un nouveau périmètre irrigué.
    .how = Voyez de quel bassin versant relève la commune, ou desquels. Additionnez l’eau prélevée par tous les usagers dans l’année et divisez par la ressource renouvelable du bassin, apports de l’amont compris. Nommez le bassin en note.
    .sources = Autorité nationale de l’eau ou comité de bassin ; registre des autorisations ; mesures de captage du service d’eau.
    .traps = Partager le bassin au prorata de la surface donne un chiffre creux : saisissez celui du bassin. Eau autorisée n’est pas eau prélevée. La moyenne annuelle cache la saison sèche. La version ODD réserve d’abord de l’eau aux rivières : ne reliez pas les deux par une ligne.

protected-area =
    .measures = Sur 100 hectares de la commune, mer comprise si elle en a, combien sont protégés par la loi.
    .why = Une source, une mangrove ou un morne protégé résiste mieux à la prochaine demande de permis de construire.
    .how = Portez sur une carte toutes les aires protégées, nationales, régionales et communales. Fusionnez-les pour ne compter qu’une fois les recouvrements, coupez à la limite de la commune et divisez par la superficie terrestre, plus la mer territoriale s’il y a lieu.
    .sources = Registre national des aires protégées ; arrêtés créant des réserves communales ; cartes du ministère de l’environnement.
    .traps = Additionner les hectares des décrets compte deux fois les recouvrements. Être protégé sur le papier ne dit rien du gardiennage. La surface du décret et celle de la carte diffèrent : mesurez la carte. Si la mer est au numérateur, mettez-la aussi au dénominateur.

species-threatened =
    .measures = Sur 100 espèces évaluées, combien sont classées menacées. C’est un chiffre national ou régional, que la commune montre comme contexte.
    .why = Quelques-unes vivent chez vous. Quand on sait lesquelles, une école ou un arrêté peut les protéger.
    .how = Dans la liste rouge, prenez les espèces vulnérables, en danger et en danger critique, et divisez par les espèces évaluées. Sur place, dressez la liste des espèces menacées observées dans la commune et comptez celles qui ont un plan de conservation.
    .sources = Liste rouge nationale ou de l’UICN ; muséum ou université ; relevés des gardes ; observations d’habitants.
    .traps = Si davantage d’espèces sont évaluées, la part change sans que la nature bouge. Les groupes bien connus, comme les oiseaux, pèsent trop. Les espèces sans données suffisantes ne vont nulle part. Ne présentez pas le chiffre du pays comme celui de la commune.

water-improved =
    .measures = Sur 100 personnes, combien boivent une eau venant d’un point protégé par sa construction : robinet, forage, puits ou source aménagés, eau de pluie.
    .why = L’eau puisée à la rivière ou au puits ouvert rend malades les petits et prend des heures aux femmes et aux filles. C’est ce qu’on réclame d’abord à la mairie.
    .how = Additionnez les personnes des logements dont la principale source d’eau de boisson est l’une de celles-là et divisez par toutes les personnes des logements occupés. Le recensement demande la source principale ; cochez les réponses qui valent comme protégées.
    .sources = Recensement de la population et de l’habitat ; fichier du service d’eau et des comités d’eau (CAEPA en Haïti) ; visites à domicile du centre de santé.
    .traps = Un tuyau à sec presque chaque jour compte aussi : regardez en plus les heures d’eau. Le camion-citerne ne compte pas, l’eau en bouteille non plus si l’autre source n’est pas protégée. Des branchements ne sont pas des personnes, des logements non plus.

sanitation-improved =
    .measures = Sur 100 personnes, combien utilisent des toilettes hygiéniques réservées à leur ménage.
    .why = Quand les excréments restent près des maisons, les enfants ont la diarrhée et des vers. Des toilettes à soi, c’est aussi la sécurité des femmes la nuit.
    .how = Additionnez les personnes ayant une chasse d’eau vers l’égout ou une fosse, ou une latrine ventilée, à dalle ou à compost, qu’aucun autre ménage n’utilise. Divisez par toutes les personnes. Demandez au recensement le type de toilettes croisé avec l’usage exclusif.
    .sources = Recensement de la population et de l’habitat ; abonnés à l’égout ; programmes de latrines ; visites à domicile du centre de santé.
    .traps = Oublier la question du partage gonfle le chiffre. Une cuvette qui se vide dans un canal ou une ravine n’est pas améliorée. La latrine compte si l’on s’en sert : celles d’un programme servent parfois de dépôt.

slums-households =
    .measures = Sur 100 habitants de la zone urbaine, combien vivent dans un ménage privé d’au moins un de ces quatre éléments : eau améliorée, assainissement amélioré, place suffisante, logement durable. La sécurité d’occupation n’y entre pas.
    .why = Un seul chiffre réunit l’eau, les toilettes et la maison, et la carte montre par quels quartiers commencer les travaux.
    .how = Parcourez un à un les ménages urbains du recensement et cochez chaque manque ; plus de trois personnes par pièce habitable, c’est trop peu de place. Additionnez les personnes des ménages cochés et divisez par la population urbaine. Dans l’exemple, six ménages et 22 personnes : quatre, soit 17 personnes, ont une croix ou plus. Gardez le nombre de croix.
    .sources = Fichiers détaillés du recensement, à l’institut de statistique ; enquête communale sur le logement ; registre des quartiers, pour recouper.
    .traps = C’est la définition de la série des OMD. Avec l’occupation, c’est une autre série, jamais plus basse : pas les deux sur un graphique. Additionner les manques compte plusieurs fois la même famille. La population des quartiers précaires est autre chose : il s’y trouve des ménages sans manque, et au centre des ménages qui en ont. La part peut baisser quand le nombre monte.
