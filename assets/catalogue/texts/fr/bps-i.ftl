mobility_industry-employment =
    .measures = Sur 1 000 personnes en emploi, combien fabriquent, vendent, réparent ou conduisent des véhicules, ou travaillent dans les services qui s’y rattachent.
    .why = Garages, chauffeurs et gares routières emploient plus de monde qu’on ne croit. Le savoir permet de former ces gens aux véhicules électriques avant leur arrivée.
    .how = Additionnez les emplois des divisions 29, 30, 45, 49 et 52 de la CITI et ceux de la recharge, des systèmes intelligents et de la maintenance de la liste convenue. Divisez par les personnes en emploi, multipliez par 1 000. Séparez formel et informel.
    .sources = Sécurité sociale ; recensement économique ; recensement de la population par branche d’activité ; rôle des patentes, associations de taxis-motos.
    .traps = La sécurité sociale ignore le mécanicien de cour et le chauffeur de taxi-moto. Des emplois au lieu de travail et des actifs au lieu de résidence ne se correspondent pas dans une ville-dortoir. Modifier la liste des activités rompt la série.

mobility_industry-women =
    .measures = Sur 100 personnes qui travaillent dans les industries de la mobilité, combien sont des femmes.
    .why = Peu de secteurs sont aussi masculins, et celui-ci va beaucoup changer. Un appel d’offres de bus peut demander des conductrices ; une école technique peut réserver des places.
    .how = Comptez les femmes qui travaillent dans les activités retenues pour l’emploi de la mobilité. Divisez par toutes les personnes qui y travaillent. Ventilez par conductrices, techniciennes et cadres.
    .sources = Sécurité sociale par sexe ; listes du personnel des exploitants et des garages ; permis professionnels.
    .traps = Un total correct peut venir de la billetterie et du nettoyage sans une seule conductrice : voyez la ventilation. Avec peu d’emplois, deux embauches suffisent à le bouger. Le propriétaire du véhicule et son chauffeur sont deux personnes ; ne comptez personne deux fois.

buses-local_content =
    .measures = Dans la valeur d’un achat de bus, la part des composants et services produits dans le pays ou son ensemble régional.
    .why = Un tel achat peut laisser du travail sur place ou partir tout entier à l’étranger. Des communes qui achètent ensemble ont plus de poids pour l’inscrire au contrat.
    .how = Additionnez la valeur des carrosseries, composants, montage, formation et entretien produits dans le pays ou l’ensemble régional. Divisez par la valeur totale du contrat.
    .sources = Dossier de marché ; déclaration d’origine du fournisseur ; factures des sous-traitants.
    .traps = Assembler des pièces importées ne rend pas la pièce locale : comptez seulement ce qui est ajouté ici. Exigez des preuves. Fixez d’avance les pays de l’ensemble et si les prix sont taxes comprises. Si la commune n’achète pas de bus, la donnée est celle de l’exploitant ou de la région.

transport_equipment-value_added =
    .measures = La part de la valeur ajoutée manufacturière du pays ou de la région qui vient de la fabrication de véhicules et d’autres matériels de transport.
    .why = Une commune n’y peut rien : c’est du contexte. On y voit s’il existe à portée une industrie capable d’embaucher un diplômé ou d’acheter à un fournisseur local.
    .how = Prenez dans les comptes la valeur ajoutée des divisions 29 et 30 de la CITI. Divisez par celle de toute l’industrie manufacturière, pour la même année et le même territoire.
    .sources = Comptes nationaux ou régionaux ; enquête annuelle auprès des industries.
    .traps = Ne la répartissez pas selon la population pour inventer une valeur communale. Valeur ajoutée n’est pas chiffre d’affaires. Prix courants et prix constants ne se mêlent pas. Ces divisions sont parfois publiées avec d’autres : lisez la note du tableau.

electric_buses-capacity_over_demand =
    .measures = Combien de bus électriques, ou de leurs composants, la région peut produire par an pour chaque unité dont on aura besoin. La valeur 1 signifie : juste assez.
    .why = Au-dessous de 1, il faudra importer ou attendre son tour. Regrouper les commandes de plusieurs villes peut justifier une chaîne de montage ou un atelier de carrosserie.
    .how = Additionnez la capacité annuelle installée des usines de la région. Divisez par les unités que le scénario de renouvellement des parcs demande chaque année. Faites-le par composant : batteries, carrosseries, essieux.
    .sources = Enquête auprès des fabricants et chambres d’industrie ; scénario de transport avec renouvellement du parc ; achats annoncés par les villes.
    .traps = Capacité installée n’est pas production, et une partie peut être promise ailleurs. Le composant le plus rare commande : des carrosseries en trop ne remplacent pas les batteries. La demande est une hypothèse, écrivez laquelle. Ce n’est jamais la donnée d’une seule commune.

electromobility-graduates =
    .measures = Combien de personnes terminent dans l’année une formation agréée en électromobilité : mécanique, haute tension, exploitation ou recharge.
    .why = Un bus électrique que personne ne sait réparer finit au dépôt. Former les mécaniciens du lieu, la commune peut s’y mettre avant d’acheter quoi que ce soit.
    .how = Demandez aux instituts leurs formations agréées et comptez les reçus de l’année, femmes et hommes à part. Il n’y a rien à diviser.
    .sources = Instituts de formation professionnelle (INFP en Haïti) ; lycées techniques ; universités ; constructeurs disposant d’un centre agréé.
    .traps = S’inscrire n’est pas terminer, et un exposé de deux heures n’est pas une formation. Une personne titulaire de deux certificats compte une fois. Précisez si vous comptez les habitants ou tous ceux qui étudient dans la commune.
