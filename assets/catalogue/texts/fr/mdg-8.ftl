aid-net =
    .measures = L’aide publique au développement (APD) des pays donateurs, remboursements déduits, en pourcentage de leur revenu national. La cible convenue est de 0,7 pour cent.
    .why = Elle dit combien d’argent extérieur on peut se disputer. Aucune commune n’y peut rien ; pour vos finances, voyez les recettes propres et l’investissement par habitant.
    .how = Elle ne se calcule pas dans la commune. On divise l’APD nette des donateurs dans l’année par leur revenu national brut. Recopiez la valeur publiée, la même partout, et marquez-la comme contexte.
    .sources = OCDE, Comité d’aide au développement (CAD), tableaux annuels ; organisme national chargé de la coopération, pour ce qui arrive au pays.
    .traps = L’aide nette et le chiffre plus récent en équivalent-don sont deux façons de compter : une seule par série. Promis n’est pas versé. Le total et la part des pays les moins avancés sont deux données ; cette ligne porte le total.

aid-basic_services =
    .measures = Dans l’aide que les donateurs peuvent rattacher à un secteur, la part de l’éducation de base, des soins primaires, de la nutrition, de l’eau et de l’assainissement.
    .why = Ce sont les services pour lesquels une petite commune cherche un appui. Si cette part recule, un projet d’école ou d’adduction d’eau aura plus de concurrents.
    .how = La donnée vient des donateurs et se recopie telle quelle. L’aide de pays à pays pour ces services est divisée par toute l’aide bilatérale ventilable par secteur.
    .sources = Base de l’OCDE-CAD par secteur ; organisme national de coopération, pour les projets dans le pays.
    .traps = L’appui budgétaire et l’allègement de dette n’ont pas de secteur : ils restent hors du numérateur et du dénominateur. Un projet de développement rural peut comprendre de l’eau sans être compté. Ce n’est pas la part de l’aide qui parvient aux communes : cela, elle ne le mesure pas.

aid-untied =
    .measures = Dans l’aide d’un pays à un autre, la part qui arrive sans obligation d’acheter des biens ou des services au donateur.
    .why = Une pompe ou un camion à acheter à l’étranger coûte souvent plus cher et reste sans pièces. Avant de signer pour un projet donné, demandez où il faudra acheter.
    .how = L’aide bilatérale non liée est divisée par l’aide bilatérale dont les conditions sont déclarées. Les donateurs fournissent les deux ; vous recopiez le résultat de l’année.
    .sources = OCDE-CAD, aide liée et non liée ; conventions des projets de la commune, pour la situation locale.
    .traps = Une aide non liée sur le papier peut confier tous les marchés aux entreprises du donateur. La coopération technique n’a pas toujours été comptée, d’où des ruptures dans les longues séries. Elle s’est arrêtée avec les OMD : aucun indicateur des ODD ne la prolonge.

aid-landlocked =
    .measures = L’aide au développement que reçoivent les pays sans accès à la mer, en pourcentage de leur revenu national brut.
    .why = Cette donnée n’intéresse que les pays sans littoral, et là encore comme contexte : tuyaux et carburant importés coûtent davantage s’ils passent d’abord une autre frontière.
    .how = Additionnez l’aide reçue dans l’année par les pays en développement sans littoral et divisez par la somme de leurs revenus nationaux. Le résultat est publié ; si votre pays a une côte, laissez la ligne vide.
    .sources = OCDE-CAD pour l’aide ; Banque mondiale ou comptes nationaux pour le revenu.
    .traps = Davantage ne veut pas dire mieux : une valeur forte peut venir d’une aide abondante ou d’une économie minuscule. D’où l’absence de cible et d’état d’avancement. La valeur du groupe renseigne peu sur un pays : notez laquelle vous avez recopiée.

aid-small_islands =
    .measures = Ce que les petits États insulaires reçoivent comme aide au développement, rapporté à leur revenu national brut et donné en pourcentage.
    .why = Dans une île, un seul cyclone peut coûter le budget d’une année, et l’aide extérieure décide du retour des toits et des routes. Gardez-la en fond de votre plan face aux désastres.
    .how = Divisez l’aide reçue dans l’année par le revenu national brut, pour votre État ou pour tout le groupe. Recopiez-la des tableaux en disant lequel des deux.
    .sources = Tableaux de l’OCDE-CAD ; ministère des finances ou du plan ; institut de statistique pour le revenu national.
    .traps = L’année qui suit un cyclone ne fait pas une tendance. Les listes ne traitent pas pareil les territoires d’outre-mer : voyez si le vôtre y figure. L’argent envoyé par la diaspora n’est pas de l’aide, même s’il pèse bien plus.

trade-duty_free =
    .measures = Dans tout ce que les pays riches achètent aux pays en développement (en valeur, armes exclues), la part qui entre sans droits de douane.
    .why = Là où l’on vit du café, de la mangue ou de la banane, les droits au port d’arrivée se retirent du prix payé au planteur. La donnée explique des prix, et aucun conseil n’y peut rien.
    .how = Les importations admises en franchise sont divisées par toutes celles qui viennent des pays en développement, hors armes. Les organismes mondiaux du commerce font le calcul ; recopiez.
    .sources = Tableaux communs de l’OMC, de la CNUCED et du Centre du commerce international ; service national de promotion des exportations.
    .traps = Ce qui est libre pour tous se mêle aux vraies préférences. Avoir le droit n’est pas s’en servir : les règles d’origine écartent le petit exportateur. Les normes sanitaires et l’emballage comptent souvent plus que les droits, et rien n’en paraît ici.

trade-tariffs =
    .measures = Le droit de douane moyen des pays riches sur les produits agricoles, les textiles et les vêtements venus des pays en développement.
    .why = Les ateliers de couture et les petites exploitations le ressentent dans leurs ventes. Un service de développement local s’en sert pour conseiller un produit ou un marché.
    .how = Pour chaque groupe de produits, on additionne les droits perçus et on divise par la valeur importée. Le calcul est international : prenez la valeur dans les tableaux.
    .sources = OMC, CNUCED et Centre du commerce international ; ministère du commerce, pour les droits prévus par les accords du pays.
    .traps = La moyenne simple des lignes tarifaires diffère de la moyenne pondérée par le commerce, et celle-ci cache des droits si hauts que plus rien ne se vend. Lisez à part l’agricole et le vêtement. Les quotas et les droits de saison n’y figurent pas.

trade-farm_support =
    .measures = Le soutien que les pays de l’OCDE donnent chaque année à leur propre agriculture, en pourcentage de leur produit intérieur brut.
    .why = Du riz ou du lait en poudre subventionné ailleurs fait baisser ce que touche le producteur d’ici. À la commune restent le marché, la piste et les achats des cantines.
    .how = L’OCDE estime le soutien total à l’agriculture ; on le divise par le PIB des mêmes pays. Le chiffre paraît tous les ans : recopiez-le, ne le calculez pas.
    .sources = OCDE, rapport annuel sur les politiques agricoles.
    .traps = Il comprend ce que paie le consommateur par des prix plus hauts, pas seulement l’argent du Trésor. Un pourcentage en baisse peut tenir à la seule croissance de l’économie. Des pays de la région sont entrés à l’OCDE : « pays riches » est donc un nom approximatif.

aid-trade_capacity =
    .measures = Dans l’aide ventilable par secteur, la part qui doit aider les pays à produire et à vendre au dehors : routes du port, normes, crédit, formation.
    .why = C’est une source d’argent pour un centre de conditionnement, une piste ou un groupement de producteurs. La connaître aide à monter une demande avec les communes voisines.
    .how = L’aide aux capacités commerciales sur toute l’aide ventilable par secteur, d’après les déclarations des donateurs. On recopie la valeur de l’année ; rien ne se compte dans la commune.
    .sources = OCDE-CAD avec l’OMC (aide pour le commerce) ; ministère du commerce ou service de promotion des exportations.
    .traps = L’étiquette est large : une ligne électrique peut être inscrite comme aide au commerce. Les anciennes séries suivaient une liste plus courte que l’actuelle ; ne les raccordez pas. Elle mesure ce qui a été donné, non si quelqu’un a vendu plus.

debt_relief-decision_points =
    .measures = Combien de pays pauvres très endettés ont été admis à l’allègement de leur dette (point de décision de l’Initiative PPTE), depuis le début.
    .why = La donnée ne compte que dans un pays qui y a pris part, où l’argent épargné sur la dette pouvait aller à des travaux locaux. Pour les autres communes, c’est de l’histoire.
    .how = Il n’y a rien à diviser. Relevez dans la liste du FMI et de la Banque mondiale le nombre de pays arrivés au point de décision à la fin de l’année.
    .sources = FMI et Banque mondiale, rapports de situation sur l’Initiative PPTE.
    .traps = Le compte est cumulé : il ne baisse jamais et n’apprend rien sur l’avancement. Les pays allés plus loin y restent ; n’additionnez pas les deux lignes PPTE. C’est une donnée du monde, non de votre pays.

debt_relief-completion_points =
    .measures = Combien de pays ont rempli les conditions de l’Initiative PPTE et vu leur dette annulée pour de bon, au total à ce jour.
    .why = À ce point, l’allègement devient définitif. Si votre pays est sur la liste, demandez au ministère des finances si une partie de l’épargne revient aux communes.
    .how = Lisez combien de pays avaient passé le point d’achèvement en fin d’année et recopiez le nombre. Tous étaient auparavant comptés au point de décision.
    .sources = Listes des pays PPTE de la Banque mondiale et du FMI ; ministère des finances, pour l’emploi de l’argent épargné.
    .traps = Il ne peut dépasser le nombre de pays au point de décision. L’année où un pays arrive n’est pas celle où l’argent se sent, car l’allègement s’étale sur des décennies. Aucun indicateur des ODD n’en prend la suite.

debt_relief-committed =
    .measures = Le montant d’allègement de dette promis aux pays pauvres par les initiatives PPTE et IADM, en dollars des États-Unis.
    .why = On y voit l’ampleur de l’effort de ces années-là. Une commune ne le rencontre que par les fonds nationaux nés de l’argent épargné.
    .how = Les engagements des créanciers sont additionnés et ramenés à leur valeur à une même date. Prenez le total dans les rapports et notez l’année des prix.
    .sources = FMI et Banque mondiale, rapports sur l’Initiative PPTE et l’Initiative d’allègement de la dette multilatérale (IADM).
    .traps = Les valeurs de deux années ne se comparent pas sans conversion. Promettre n’est pas livrer. Écrivez le montant entier : les rapports comptent en millions ou en milliards, et le « billion » anglais est notre milliard.

debt-service_of_exports =
    .measures = Ce que le pays paie chaque année sur sa dette extérieure, intérêts et capital, pour 100 dollars gagnés en vendant des biens et des services à l’étranger.
    .why = Quand il grimpe, les transferts aux communes sont parmi les premières coupes. Pour vos propres emprunts, voyez le service de la dette communale sur les recettes courantes.
    .how = Divisez ce qui est payé dans l’année sur la dette extérieure par les exportations de biens et de services de la même année. La donnée est nationale : recopiez-la comme contexte de votre budget.
    .sources = Banque centrale (balance des paiements) ; statistiques de la dette de la Banque mondiale et du FMI ; ministère des finances.
    .traps = La dette publique seule et celle de tout le pays font deux séries. Une mauvaise année d’exportation relève le chiffre sans qu’on ait payé plus. Il peut dépasser 100 dans une crise. L’argent de la diaspora n’est pas de l’exportation, même s’il aide à payer.

medicines-access =
    .measures = Sur 100 habitants, combien trouvent à tout moment les médicaments de base, à un prix qu’ils peuvent payer et à une heure de marche au plus de chez eux.
    .why = Une ordonnance ne vaut rien si l’étagère est vide. La commune peut veiller au transport, au dépôt et à un fonds de roulement, et signaler les ruptures avec leurs dates.
    .how = Additionnez les habitants à une heure de marche ou moins d’un centre ou d’une pharmacie qui a toujours la liste de base à prix abordable. Divisez par la population totale. Donnée approchée courante : la part des centres ayant tout le panier en stock le jour de la visite.
    .sources = Visites de stock dans les centres et les pharmacies, liste fixe en main ; système des dépôts du ministère de la santé ; carte des habitations et des sentiers.
    .traps = En stock un jour ne veut pas dire toute l’année : repassez plusieurs fois. La pharmacie privée voisine n’aide pas qui ne peut payer. Une part de centres n’est pas une part d’habitants ; dites laquelle vous publiez. Une heure à vol d’oiseau peut en faire trois dans les mornes.

telephone-lines =
    .measures = Combien de lignes de téléphone fixe sont en service pour 100 habitants, dans les maisons, les bureaux et les cabines.
    .why = En bien des endroits, l’internet de l’école, du centre de santé ou du magasin passe encore par la ligne fixe. Sans elle, le dispensaire s’en remet au réseau mobile ou à la radio.
    .how = Prenez les lignes en service dans la commune en fin d’année, divisez par la population de cette année et multipliez par 100.
    .sources = Régulateur des télécommunications, par commune ; compagnie de téléphone ; question du recensement sur le téléphone du logement.
    .traps = Une baisse n’est pas un recul si les gens sont passés au mobile : lisez les deux ensemble. Une ligne n’est pas un ménage, et la mairie peut en avoir vingt. La compagnie compte par central, et un central peut desservir deux communes.

mobile-subscriptions =
    .measures = Combien d’abonnements de téléphone mobile, prépayés ou non, il y a pour 100 habitants.
    .why = L’alerte cyclone, le rendez-vous du médecin et l’envoi d’argent passent par le mobile. Un chiffre bas trahit souvent une section sans antenne, à signaler au régulateur.
    .how = Divisez les abonnements actifs en fin d’année par la population de la commune et multipliez par 100. Sans chiffres par commune, prenez au recensement la part des ménages qui ont un mobile, comme donnée approchée.
    .sources = Régulateur des télécommunications ; opérateurs mobiles ; recensement ou enquête (ménages ou personnes ayant un mobile).
    .traps = Dépasser 100 est normal ici : certains ont deux puces. Le prépayé est inscrit là où il s’est vendu, et le bourg du marché paraît mieux servi. Ne comptez que les puces utilisées depuis trois mois. Rien ne dit qui reste sans : femmes et personnes âgées partagent souvent un appareil.

internet-users =
    .measures = Sur 100 personnes, combien ont utilisé internet dans les trois derniers mois (ou la période demandée par la source), sur n’importe quel appareil et en tout lieu.
    .why = Démarches, devoirs, offres d’emploi et rendez-vous médicaux sont passés en ligne. Ceux qui n’y accèdent pas font la queue, ou s’en passent.
    .how = Comptez les personnes qui disent avoir utilisé internet pendant la période. Divisez par les personnes des âges interrogés, par exemple à partir de 5 ans, et notez cet âge.
    .sources = Recensement de la population ; enquête auprès des ménages sur le numérique ; accès à haut débit par commune chez le régulateur, comme donnée approchée.
    .traps = Diviser les usagers de 5 ans et plus par toute la population donne un chiffre trop bas. Une connexion n’est pas un usager, et il y a des usagers sans connexion chez eux. Le recensement passe de la question sur le logement à celle sur la personne : marquez la rupture. Voyez le sexe, l’âge et la zone.
