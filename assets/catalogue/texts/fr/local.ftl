social_registry-poor =
    .measures = Sur 100 ménages de la commune, combien le registre social en classe comme pauvres ou vulnérables.
    .why = C’est à partir de cette liste que l’on attribue les aides. La commune peut la consulter chaque année, sans attendre le recensement.
    .how = Demandez au service du registre les ménages de la commune avec leur classement en vigueur en fin d’année. Divisez par le nombre de ménages que donne la projection pour cette année.
    .sources = Registre social : SIMAST en Haïti, SISBÉN en Colombie, CadÚnico au Brésil, SIUBEN en République dominicaine ; projections de ménages.
    .traps = On y compte les inscrits : une campagne fait monter le chiffre sans que personne soit devenu plus pauvre. Un nouveau barème rompt la série. Un logement peut abriter deux familles inscrites. C’est une donnée approchée, qui ne remplace pas la mesure de la pauvreté.

basic_needs-unmet =
    .measures = Sur 100 ménages, combien ont au moins un besoin de base non satisfait : logement, eau, assainissement, école ou moyens de subsistance.
    .why = On voit la pauvreté rue par rue et le manque qui pèse le plus. Le conseil place alors les travaux là où ils changent le plus de vies.
    .how = Appliquez aux fichiers du recensement les règles de l’institut de statistique : chaque ménage est vérifié besoin par besoin. Comptez ceux à qui il en manque au moins un et divisez par tous les ménages. Gardez aussi ceux à qui il en manque deux ou plus.
    .sources = Cartes de pauvreté de l’institut de statistique (IHSI en Haïti) ; recensement communal ; fichiers du recensement, pour votre propre calcul.
    .traps = Chaque pays a ses seuils : pas de comparaison entre pays ni de mélange de deux méthodes. L’indicateur bouge lentement et voit mal une chute de revenu. En personnes et en ménages, les pourcentages diffèrent. Si deux ménages partagent un logement, vérifiez ce qui a été compté.

human_development-index =
    .measures = Une note de 0 à 1 qui réunit trois choses : combien de temps on vit, combien on a étudié et de quel revenu on dispose.
    .why = Ministères et bailleurs s’en servent pour choisir qui aider d’abord. On voit d’un coup si c’est la santé, l’école ou le revenu qui retient la commune.
    .how = Ramenez chacune des trois parties à une échelle de 0 à 1, entre un minimum et un maximum fixés par la méthode suivie. Multipliez les trois et prenez la racine cubique. D’ordinaire on recopie la valeur publiée, avec son année et son auteur.
    .sources = Rapport ou atlas du développement humain s’il descend à la commune ; recensement, pour un calcul propre ; université ou institut de statistique.
    .traps = L’indice communal et celui des pays, publié par les Nations Unies, n’ont pas les mêmes données : ne les comparez pas. Une édition nouvelle peut recalculer le passé, prenez donc toutes les années dans la même. Il bouge lentement et cache les écarts entre quartiers.

income-gini =
    .measures = À quel point le revenu est mal réparti entre les habitants : 0 si tous avaient autant, 1 si une seule personne avait tout.
    .why = Deux communes de même revenu moyen peuvent être très différentes à vivre. Là où l’écart entre riches et pauvres est grand, la moyenne trompe.
    .how = Calculez le revenu par personne de chaque ménage et rangez les gens du plus pauvre au plus riche. Tirez-en le coefficient avec les poids de l’enquête ; le programme le fait à partir de données groupées. Notez s’il s’agit de revenu ou de dépense.
    .sources = Enquête auprès des ménages représentative de la commune ; recensement s’il demande le revenu ; estimation sur petits domaines de l’institut de statistique.
    .traps = Certains le publient de 0 à 100 : divisez par 100. Revenu et dépense donnent deux valeurs, ménages et personnes aussi. Les enquêtes n’atteignent guère les plus riches. Une petite baisse peut tenir au hasard : demandez la marge d’erreur.

employment-formal_jobs =
    .measures = Combien d’emplois pour lesquels un employeur cotise à la sécurité sociale la commune compte pour 1 000 habitants.
    .why = Un emploi déclaré ouvre les soins, la retraite et le crédit. Le chiffre avertit tôt quand une entreprise, une récolte ou une fermeture change la vie locale.
    .how = Demandez les emplois déclarés par les employeurs de la commune au dernier jour de l’année. Divisez par la population de l’année et multipliez par 1 000. On compte des emplois et non des entreprises.
    .sources = Caisse de sécurité sociale ou office d’assurance ; ministère du travail ; administration fiscale.
    .traps = Le fichier suit l’adresse du siège : une plantation peut figurer dans la capitale, et l’on compte où l’on travaille. Beaucoup d’emploi public embellit le chiffre. Qui a deux emplois compte deux fois. On n’y lit pas combien travaillent sans être déclarés.

school-primary-dropout =
    .measures = Sur 100 élèves ayant commencé l’année au primaire, combien l’ont quitté avant la fin sans passer dans une autre école.
    .why = L’enfant qui part dès le primaire revient rarement. Derrière, il y a la faim, le travail, la distance ou un départ ; averti à temps, on peut agir en quelques semaines.
    .how = De l’effectif de rentrée ôtez les transferts. Comptez les élèves qui ne viennent plus et ne sont inscrits nulle part ailleurs, et divisez par cet effectif.
    .sources = Recensement scolaire du ministère ; directeurs d’école ; protection de l’enfance.
    .traps = Un transfert non noté passe pour un abandon, et l’inverse en cache un. Certains ministères comparent deux rentrées au lieu d’une année : ne mêlez pas les deux. Avec peu d’élèves, une famille qui déménage change le taux.

school-lower_secondary-dropout =
    .measures = Sur 100 élèves entrés en début d’année au premier cycle du secondaire, combien ont cessé d’y aller en cours d’année sans changer d’établissement.
    .why = C’est l’âge où les garçons partent travailler et où des filles sont enceintes. Une bourse ou un transport coûte moins que ces années perdues.
    .how = Comptez les élèves de ces classes qui ne viennent plus et n’ont pas de transfert. Divisez par les inscrits des mêmes classes à la rentrée. Faites-le aussi par classe et par sexe.
    .sources = Recensement scolaire du ministère ; listes de présence ; programmes de bourses et de seconde chance.
    .traps = Vérifiez quelles classes forment ce cycle dans votre pays. Ceux qui n’ont jamais dépassé le primaire n’y figurent pas : on les a perdus entre les deux. Cours du soir et à distance vont sur une autre ligne. Une école qui ferme fait sortir ses élèves du fichier.

school-primary-repetition =
    .measures = Sur 100 élèves du primaire de l’an passé, combien refont la même classe cette année.
    .why = Redoubler aide rarement et précède souvent l’abandon. Les classes s’en trouvent pleines : la même place est payée deux fois.
    .how = Comptez les élèves inscrits cette année dans la classe qu’ils suivaient déjà. Divisez par l’effectif du primaire de l’an passé. La première année est souvent la plus touchée : calculez aussi par classe.
    .sources = Recensement scolaire du ministère ; fiches d’inscription ; registres des écoles.
    .traps = Diviser par les élèves de cette année donne autre chose. Là où l’on passe d’office, le taux est presque nul et ne dit rien des acquis. Qui a échoué puis est parti n’est pas redoublant. Beaucoup d’écoles privées ne déclarent pas les leurs.

council-women =
    .measures = Sur 100 sièges du conseil municipal, combien sont occupés par des femmes.
    .why = À la maison, ce sont les femmes qui règlent l’eau, les repas et les soins. Sans elles, le conseil l’oublie au moment du budget.
    .how = Comptez les sièges tenus par des femmes le jour de l’installation du conseil et divisez par tous les sièges. Si le maire siège au conseil dans votre pays, comptez-le toujours. Les remplacements en cours de mandat sont des données ultérieures.
    .sources = Proclamation des résultats par l’autorité électorale ; procès-verbal d’installation ; secrétariat du conseil.
    .traps = Candidates et suppléantes ne sont pas des élues en place. Avec neuf sièges, le plus près de la moitié est quatre ou cinq : n’exigez pas 50 tout rond. Si une conseillère a démissionné sous la pression, le chiffre baisse et il faut dire pourquoi.

management-women =
    .measures = Sur 100 postes de direction de l’administration communale, combien sont occupés par des femmes.
    .why = Les chefs de service décident qui l’on embauche et où va l’équipe. Près de la moitié, c’est tout le talent de la commune qui sert.
    .how = Fixez les niveaux qui comptent comme direction et écrivez-le. Au 31 décembre, comptez les postes pourvus, puis ceux tenus par des femmes, et divisez. Un intérimaire compte s’il signe comme chef.
    .sources = Dossiers du personnel ; état de paie ; organigramme approuvé par le conseil.
    .traps = Si des postes de secrétariat ou de cabinet s’y glissent, le chiffre s’embellit. Un poste vacant ne va nulle part. Chaque réorganisation change la liste : refaites l’année précédente si possible. La paie, invisible ici, se compare à part.

violence-women_reported =
    .measures = Combien de femmes ont, dans l’année, signalé des violences ou été soignées pour cela, pour 1 000 femmes de 15 ans et plus.
    .why = Chaque cas est une femme qui a demandé de l’aide. Leur nombre et les portes où elles frappent disent quels abris, juristes, patrouilles et soignants prévoir.
    .how = Un seul service réunit les listes de la police, de la justice et de la santé. Comptez chaque femme une fois, même si elle a porté plusieurs plaintes. Divisez par les résidentes de 15 ans et plus et multipliez par 1 000.
    .sources = Police et parquet ; justice de paix ; fiches de surveillance de la santé ; bureau de la condition féminine, centre d’accueil. Les noms ne quittent pas le service qui croise les listes.
    .traps = On compte des signalements, non la violence. Une hausse peut venir de la confiance, une baisse de la peur : seule, elle n’est ni bonne ni mauvaise. La plupart des violences ne sont jamais dites. Ne publiez ni quartier, ni âge, ni mois avec peu de cas. Seule une enquête en dit la fréquence.

births-low_weight =
    .measures = Sur 100 enfants nés vivants et pesés, combien pesaient moins de 2 500 grammes.
    .why = Un tout petit bébé tombe plus souvent malade et grandit moins. La cause est dans la grossesse : nourriture, infections, travaux pénibles, mère trop jeune, peu de consultations.
    .how = Dans les certificats de naissance de mères résidentes, comptez les enfants de moins de 2 500 grammes. Divisez par ceux dont le poids est noté. Une petite commune cumule trois ans.
    .sources = Certificats de naissance du ministère de la santé ou de l’état civil ; registre de la maternité ; cahiers des matrones.
    .traps = À 2 500 grammes juste, le poids n’est pas faible. Voyez combien de poids finissent par deux zéros : ils ont été devinés. Les bébés nés à la maison sont rarement pesés, le résultat est alors trop beau. Retenez le domicile de la mère et non l’hôpital.

diarrhoea-under5 =
    .measures = Combien de fois par an les services de santé soignent un enfant de moins de cinq ans pour une diarrhée aiguë, pour 1 000 enfants de cet âge.
    .why = Ce chiffre suit en quelques semaines ce qui arrive à l’eau : conduite cassée, sécheresse, crue. Par quartier, il dit au service d’eau où chercher.
    .how = Additionnez les cas soignés dans l’année chez les moins de cinq ans résidents. Divisez par les enfants de cet âge et multipliez par 1 000. Gardez les comptes par semaine : les pics parlent plus que le total.
    .sources = Bulletins hebdomadaires de surveillance ; registres des dispensaires et de l’hôpital ; agents de santé communautaires.
    .traps = On compte des consultations : un nouveau dispensaire les fait monter, une grève les fait baisser. Le même enfant peut revenir. Les familles qui soignent chez elles n’y sont pas. L’enquête sur les deux dernières semaines mesure autre chose. Le choléra se suit à part.

births-institutional =
    .measures = Sur 100 enfants nés vivants de femmes de la commune, combien sont nés dans un hôpital, une clinique ou un centre de santé.
    .why = Là où l’on arrête une hémorragie et réchauffe un nouveau-né, on meurt moins. On voit quelles sections sont coupées du monde quand le travail commence.
    .how = Dans les certificats de naissance de mères résidentes, lisez le lieu. Comptez les naissances en établissement, public ou privé, ici ou ailleurs, et divisez par toutes.
    .sources = Certificats de naissance vivante ; état civil ; listes des matrones et des agents de santé pour les naissances à domicile.
    .traps = Le registre de l’hôpital compte des femmes venues d’ailleurs. Un dispensaire sans personnel la nuit compte aussi : demandez ce qu’il sait faire. Les naissances à domicile se déclarent tard ou jamais, ce qui embellit tout. Ici, on regarde le lieu et non qui assiste.

births-girls =
    .measures = Combien d’enfants naissent en un an pour 1 000 filles de 10 à 14 ans qui habitent la commune.
    .why = À cet âge, une grossesse veut dire que la fille n’a pas été protégée et, bien souvent, que quelqu’un a abusé d’elle. Sa vie et ses études sont en danger.
    .how = Comptez les naissances vivantes de l’année chez les résidentes de moins de 15 ans. Divisez par les filles résidentes de 10 à 14 ans et multipliez par 1 000. Ce sont de petits nombres : cumulez cinq ans.
    .sources = Certificats de naissance selon l’âge de la mère ; hôpital ; protection de l’enfance.
    .traps = Une seule naissance est déjà un cas à suivre, pas un taux. Sous cinq, ne publiez ni année, ni lieu, ni âge : chacun saurait de qui il s’agit. Il y a moins de naissances que de grossesses. On écrit parfois 15 ans pour éviter les questions.

dengue-incidence =
    .measures = Combien d’habitants tombent malades de la dengue en un an, pour 100 000 habitants.
    .why = La dengue revient où l’eau dort, dans les fûts, les pneus et les cours. L’eau tous les jours et le ramassage des déchets font plus que la pulvérisation, et relèvent de la commune.
    .how = Comptez les résidents malades dans l’année, confirmés au laboratoire ou classés probables. Divisez par la population au milieu de l’année et multipliez par 100 000. Gardez les semaines et les quartiers.
    .sources = Surveillance épidémiologique du ministère de la santé ; laboratoire ; dispensaires et équipes de lutte antivectorielle.
    .traps = Les épidémies reviennent après quelques années : comparez à la précédente et non à l’an passé ; une année ne fait pas une tendance. En pleine épidémie, on ne teste pas tout le monde. Ôtez les suspects écartés. Le zika et le chikungunya lui ressemblent.

green-area =
    .measures = Mètres carrés d’espaces verts publics, ouverts à tous et gratuits, par habitant de la zone urbaine.
    .why = Arbres et herbe rafraîchissent la rue et boivent la pluie. Dans un quartier serré, le parc est la cour que les maisons n’ont pas.
    .how = Additionnez places plantées, parcs et berges où chacun peut entrer. Divisez par les habitants de la zone urbaine. Refaites le calcul par quartier : la moyenne cache ceux qui n’ont rien.
    .sources = Cadastre ; liste communale des parcs et places ; image satellite ou dessin sur la carte, vérifié à pied.
    .traps = Place bétonnée, terre-plein et terrain clos d’un club ne comptent pas. Un grand parc en lisière relève la moyenne quand le centre reste sans ombre. La réserve fermée au public va avec les aires protégées.

forest-loss =
    .measures = Hectares de forêt coupés ou brûlés dans l’année sur le territoire de la commune, sans retrancher ce qui repousse ailleurs.
    .why = On voit à temps par où avance le déboisement ; la part de forêt, elle, ne le montre que trop tard.
    .how = Demandez la perte détectée d’une année à la suivante, coupée à la limite communale, et additionnez toutes les taches. Ne retranchez ni plantations ni repousses. Notez la plus petite tache que le système distingue.
    .sources = Suivi national des forêts ; cartes satellite de perte du couvert arboré ; alertes vérifiées par les gardes ou le service de l’environnement.
    .traps = La coupe d’une plantation apparaît comme une perte. Les nuages repoussent une partie de la perte à l’année suivante : lisez trois ans ensemble. Les alertes préviennent, leur somme ne fait pas le total annuel. Deux systèmes au seuil différent ne se comparent pas.

cooking-firewood =
    .measures = Sur 100 ménages, combien cuisinent surtout au bois, au charbon ou avec un autre combustible solide.
    .why = La fumée abîme les poumons des femmes et des enfants qui passent la journée près du feu, et le charbon se paie en arbres.
    .how = Le recensement demande le combustible le plus employé pour cuisiner. Additionnez les ménages ayant répondu bois, charbon de bois, charbon ou bouse et divisez par tous les ménages.
    .sources = Recensement de la population et de l’habitat ; enquête auprès des ménages ; programmes de réchauds, pour vérifier l’évolution.
    .traps = Beaucoup de foyers ont gaz et charbon : seul le principal compte, et si le gaz renchérit la réponse s’inverse. Un réchaud amélioré brûle toujours du bois ou du charbon. Les ménages qui ne cuisinent pas restent au dénominateur. Réchaud distribué ne veut pas dire utilisé.

waste-collected =
    .measures = Sur 100 personnes, combien habitent là où les déchets sont ramassés au moins une fois par semaine.
    .why = Où le camion ne passe pas, on brûle les ordures ou on les jette à la ravine, et la crue suivante les ramène.
    .how = Dessinez sur la carte les tournées et leurs jours. Comptez les habitants des rues desservies chaque semaine ou plus souvent, bennes communes et charrettes comprises, et divisez par toute la population. La question du recensement sert de contrôle.
    .sources = Feuilles de tournée de la voirie ; contrat avec l’opérateur ; recensement de la population et de l’habitat.
    .traps = La tournée sur le papier saute parfois des semaines : interrogez les habitants. Ceux qui paient la taxe sont moins nombreux que les habitants desservis. Le camion sur la grand-rue ne dessert pas le morne derrière. Ramasser ne dit pas où finissent les déchets.

waste-landfill =
    .measures = Sur 100 tonnes de déchets produites dans la commune, combien arrivent en décharge contrôlée ou sont valorisées par recyclage et compost.
    .why = Le dépotoir empoisonne le puits en contrebas et sa fumée gagne l’école. Le fermer demande des années et des partenaires : chaque pas doit se voir.
    .how = Pesez ce qui entre en décharge contrôlée et ce que prennent recycleurs et plateforme de compost. Divisez par les déchets produits : kilos par personne et par jour d’après une étude locale, fois la population, fois les jours de l’année.
    .sources = Pont-bascule de la décharge ; rapports mensuels de l’opérateur ; associations de recycleurs ; étude de caractérisation des déchets.
    .traps = Diviser par le collecté au lieu du produit améliore beaucoup le chiffre. Un dépotoir clôturé reste un dépotoir. Des voyages de camion ne deviennent des tonnes qu’avec une densité. Ce que vendent les recycleurs ne se recompte pas à la décharge.

greenhouse-per_capita =
    .measures = Tonnes de tous les gaz à effet de serre, exprimées en CO2, par habitant et par an.
    .why = Dans une petite commune, la décharge et l’élevage pèsent parfois plus que les véhicules. Avec le méthane, on voit ce que le CO2 seul ne dit pas.
    .how = Prenez l’inventaire communal : combustibles, électricité du réseau et déchets. Convertissez méthane et protoxyde d’azote en CO2 avec une seule table publiée. Divisez la somme par les habitants de cette année.
    .sources = Inventaire des gaz à effet de serre selon la méthode GPC ; opérateur des déchets ; fournisseurs d’électricité et de carburant ; projections de population.
    .traps = Dites quels secteurs sont inclus : avec ou sans élevage, le chiffre peut doubler. La table de conversion est révisée de temps en temps ; gardez la même pour toute la série. Un autre bureau d’études arrive souvent avec un autre périmètre.

water-losses =
    .measures = Sur 100 litres mis en réseau, combien ne sont pas facturés : fuites, vols, compteurs défaillants, eau donnée.
    .why = Chaque litre qui ne rapporte rien a déjà été pompé et traité. Le récupérer coûte souvent moins que d’ouvrir un nouveau captage.
    .how = Sur une année entière, retranchez le volume facturé du volume entré dans le réseau. Divisez la différence par le volume entré.
    .sources = Compteurs de production et fichier de facturation du service d’eau ; rapports du régulateur ; cahiers des comités d’eau.
    .traps = Sans compteur à la sortie de la station, la production est devinée. Avec un forfait, le volume facturé est supposé : dites-le. Comparez les mêmes douze mois. Ce n’est pas la perte physique : le vol et l’eau gratuite sont dedans.

protected-municipal =
    .measures = Sur 100 hectares de la commune, combien la commune protège elle-même, par des réserves ou par le zonage.
    .why = De toute la protection de la nature, c’est la part que le conseil peut décider sans attendre la capitale.
    .how = Cartographiez les réserves créées par le conseil et les zones où le plan d’urbanisme interdit de bâtir ou de défricher. Fusionnez-les, comptez une seule fois les recouvrements et divisez par la superficie terrestre.
    .sources = Délibérations du conseil ; plan d’urbanisme en vigueur et ses cartes ; cadastre et SIG du service de planification.
    .traps = Un parc national n’est pas le mérite de la commune : laissez-le dehors. Un plan rédigé mais non approuvé ne protège rien. Des berges sans coordonnées ne se mesurent pas. À chaque révision du plan, notez les zones qui ont perdu leur protection.

water-piped =
    .measures = Sur 100 personnes, combien ont l’eau courante dans le logement ou dans la cour.
    .why = Un robinet à la maison met fin à la corvée d’eau. C’est cela qu’on appelle avoir l’eau, et c’est ce qui coûte le plus en conduites.
    .how = Additionnez les personnes des logements ayant un robinet à l’intérieur ou sur la parcelle et divisez par toutes. Entre deux recensements, multipliez les branchements domestiques actifs par le nombre de personnes par logement, comme donnée approchée.
    .sources = Recensement de la population et de l’habitat ; fichier des abonnés du service d’eau ; comités d’eau ruraux ; SNIS au Brésil (IN055).
    .traps = La borne-fontaine compte comme eau améliorée, pas ici. Parmi les branchements figurent des commerces et des abonnés coupés. Un branchement peut servir quatre maisons de la même cour. Le service d’eau parle de sa zone desservie, parfois un autre territoire.

water-hours =
    .measures = Heures par jour où l’eau sort du robinet, en moyenne de tous les branchements.
    .why = Avec les coupures, les familles achètent fûts et pompes, et la conduite vide aspire des saletés. C’est la plainte que la mairie entend le plus.
    .how = Pour chaque secteur du réseau, multipliez les heures de service d’un jour ordinaire par ses branchements. Additionnez et divisez par tous les branchements. Mesurez en saison sèche et en saison des pluies.
    .sources = Cahier des fontainiers ; rapports du service d’eau ; enregistreurs de pression ; régulateur ; appels à un échantillon d’abonnés.
    .traps = La moyenne simple des secteurs donne trop de poids aux petits. L’eau trois jours par semaine se convertit en heures par jour. L’horaire annoncé n’est pas le service rendu. Chaque réseau rural entre avec ses propres branchements.

water-good_samples =
    .measures = Sur 100 échantillons d’eau de boisson prélevés dans l’année, combien respectent la norme nationale.
    .why = Une eau claire peut porter des bactéries. Le mauvais échantillon prévient avant l’arrivée des malades.
    .how = Comptez les échantillons sans E. coli et dont le chlore est dans les limites de la norme, et divisez par tous ceux analysés. Un seul paramètre hors norme suffit à le rejeter. Suivez chaque réseau à part, puis additionnez.
    .sources = Surveillance de l’eau par les autorités sanitaires ; laboratoire du service d’eau ; trousses de terrain des comités d’eau.
    .traps = À la sortie de la station l’eau est meilleure qu’au dernier robinet. Peu d’échantillons prouvent peu : comparez avec le nombre que la norme exige. Le contrôle refait après un échec brouille tout : gardez le premier. Ne prélever que sur les bons réseaux flatte le chiffre.

sewer-connected =
    .measures = Sur 100 personnes, combien habitent un logement raccordé à un réseau d’égout.
    .why = Dans les rues denses, les fosses débordent et il n’y a plus où en creuser. L’égout emporte les eaux, à condition que quelqu’un les traite.
    .how = Additionnez les personnes dont les toilettes se vident dans le réseau et divisez par toute la population, rurale comprise. Avec les données du service, multipliez les branchements domestiques actifs par les personnes par logement.
    .sources = Recensement de la population et de l’habitat ; fichier des abonnés ; SNIS au Brésil (IN056).
    .traps = Une conduite dans la rue n’est pas un branchement : bien des maisons ne s’y raccordent jamais. Le caniveau ou la ravine qui reçoit des toilettes n’est pas un égout. En habitat dispersé une bonne fosse septique peut suffire ; une valeur basse n’est pas toujours un retard.

wastewater-treated =
    .measures = Sur 100 litres d’eaux usées produits dans la commune, combien sont traités selon la norme avant de retourner à la nature.
    .why = Ce qui n’est pas traité rejoint la rivière où les enfants se baignent et où la commune suivante puise.
    .how = Divisez le volume sorti de la station dans les limites de la norme par le volume produit. S’il n’est pas mesuré, estimez-le d’après l’eau consommée et la part qui revient à l’égout ou à la fosse, et notez la part retenue.
    .sources = Relevés de débit et d’analyse de la station ; service d’assainissement ; autorité de l’environnement ; SNIS au Brésil (IN046).
    .traps = Qui affirme tout traiter parle d’ordinaire du seul volume collecté : une autre série est là pour cela. Une station qui rejette hors norme ne traite pas. En saison des pluies, le ruissellement gonfle le débit d’entrée.

open_defecation =
    .measures = Sur 100 personnes, combien n’ont ni toilettes ni latrine et vont dans la nature, à la rivière ou sur la plage.
    .why = Quelques maisons sans latrine mettent en danger toute la localité. La jeune fille qui attend la nuit court un autre risque.
    .how = Additionnez les personnes des logements ayant déclaré n’avoir aucune installation et divisez par toutes. Vérifiez avec les habitants quelles maisons utilisent la latrine du voisin : celles-là ne vont pas ici.
    .sources = Recensement de la population et de l’habitat ; visites des agents de santé ; recensement communautaire.
    .traps = On a honte de le dire, la vraie valeur est donc plus haute. Une latrine dont personne ne se sert cache la pratique. Le recensement compte des logements sans latrine, donnée approchée de ce que font les gens, et oublie les camps de saisonniers.

slums-households-water =
    .measures = Sur 100 ménages urbains, combien ne tirent pas leur eau de boisson d’une source améliorée.
    .why = C’est l’un des manques qui font un taudis, et celui qu’une extension du réseau supprime le plus vite.
    .how = Parmi les ménages urbains du recensement, comptez ceux qui dépendent surtout d’un camion-citerne, d’une charrette, d’une rivière, ou d’un puits ou d’une source non protégés. Divisez par tous les ménages urbains.
    .sources = Fichiers détaillés du recensement ; plan du réseau montrant les îlots non desservis ; enquête dans les quartiers.
    .traps = Le chiffre général de l’eau améliorée inclut la campagne ; celui-ci est seulement urbain. Une prise clandestine donne l’eau courante et compte comme améliorée, ce qui peut étonner. Ne l’ajoutez pas aux autres manques : un ménage peut en avoir plusieurs.

slums-households-sanitation =
    .measures = Sur 100 ménages urbains, combien n’ont pas de toilettes améliorées pour eux seuls.
    .why = Dans les lakou et les cours communes, plusieurs familles partagent une latrine. On les voit ici, et l’on peut choisir entre égout et toilettes par ménage.
    .how = Comptez les ménages urbains sans toilettes, avec des toilettes non améliorées ou partagées avec d’autres ménages. Divisez par tous les ménages urbains du recensement.
    .sources = Fichiers détaillés du recensement (type de toilettes et usage exclusif) ; abonnés à l’égout ; enquête dans les cours communes.
    .traps = Sans la question du partage, les cours communes disparaissent. On compte des ménages : ce n’est donc pas l’envers de la part de personnes à l’assainissement amélioré. Si plus de cinq ménages sur cent n’ont pas répondu, donnez une fourchette et non un nombre.

slums-households-crowded =
    .measures = Sur 100 ménages urbains, combien comptent plus de trois personnes par pièce habitable.
    .why = Où l’on dort à plusieurs, la toux passe de l’un à l’autre et les enfants ne peuvent étudier. On mesure les extensions et les parcelles qui manquent.
    .how = Pour chaque ménage urbain, divisez les personnes par les pièces habitables. Comptez ceux qui dépassent trois ; trois tout juste n’est pas du surpeuplement. Un ménage sans aucune pièce habitable en est.
    .sources = Fichiers détaillés du recensement (personnes et pièces) ; enquête communale sur le logement ; registre social.
    .traps = Certains recensements comptent toutes les pièces, d’autres les seules chambres : le résultat change beaucoup. Cuisine et salle d’eau ne sont pas habitables. Deux ménages sous un toit se lisent chacun à part. La moyenne du quartier cache les maisons pleines.

slums-households-non_durable =
    .measures = Sur 100 ménages urbains, combien habitent un logement en matériaux précaires ou sur un site dangereux.
    .why = Ce sont les toits qu’emporte le premier cyclone et les maisons que la pente ensevelit. On sait où consolider et d’où partir.
    .how = Arrêtez la liste des sols, murs et toits précaires dans votre pays. Cochez les ménages concernés, ajoutez ceux des zones dangereuses de la carte des risques, comptez chacun une fois et divisez par tous les ménages urbains.
    .sources = Fichiers détaillés du recensement ; carte des risques de la protection civile ; relevé communal des logements.
    .traps = Matériaux et site sont deux problèmes : gardez les deux sous-totaux. La terre ou le bois bien bâtis ne sont pas précaires partout. Si la carte des risques n’existe que pour une année, la hausse vient d’elle. Les îlots épousent rarement le bord de la zone.

slums-households-tenure =
    .measures = Sur 100 ménages urbains, combien n’ont ni papier ni certitude de ne pas être chassés.
    .why = Sans sécurité, la famille n’investit pas dans la maison et se voit parfois refuser l’eau ou le crédit. En cas de séparation, la femme est la première à la perdre.
    .how = Dans une enquête, demandez à qui est le lieu, quel papier le prouve et si la famille craint de devoir partir. Comptez les ménages sans document ni confiance. Ne pas savoir ne compte pas comme un manque. Divisez par tous les ménages urbains.
    .sources = Enquête spéciale ; cadastre, conservation foncière, notaires ; question du recensement sur l’occupation, qui est faible ; liste des quartiers.
    .traps = La maison à soi sur le terrain d’autrui se déclare souvent comme propriété. Un locataire avec bail peut être en sécurité. Un reçu d’achat ou d’impôt n’est pas partout un titre. Le recensement seul ne suffit pas : s’il sert, marquez la donnée comme approchée.

settlements-informal =
    .measures = Sur 100 habitants de la zone urbaine, combien vivent dans des quartiers inscrits au registre des établissements informels.
    .why = Le registre donne un nom et des limites à des lieux absents du plan. On peut alors y ouvrir des rues et y délivrer des titres.
    .how = Additionnez les habitants des quartiers inscrits dans la commune, tous à la même date, et divisez par la population urbaine de cette date. Notez la dernière visite.
    .sources = Registre national ou communal des quartiers précaires ; agence de rénovation urbaine ; images de drone ; recensement par îlot.
    .traps = Les registres mêlent familles, logements et personnes. Un quartier réaménagé reste sur la liste ou en sort selon la règle. Quand le registre se complète, le chiffre monte. On peut y vivre sans aucun des manques d’un taudis, et les subir ailleurs.

hazard-population =
    .measures = Sur 100 habitants, combien vivent dans des zones cartographiées comme très exposées aux inondations, aux glissements de terrain ou à d’autres dangers.
    .why = On sait combien de personnes prévenir et abriter, et où ne plus donner un seul permis.
    .how = Posez les zones d’aléa fort sur les îlots du recensement. Comptez les gens à l’intérieur ; si un îlot est coupé, aidez-vous des maisons de l’image. Divisez par tous les habitants. Qui est exposé à deux dangers compte une fois.
    .sources = Cartes de la protection civile ou du service géologique ; îlots du recensement ; bâti relevé sur image ; relevé communal de terrain.
    .traps = Pas de carte ne veut pas dire pas de risque : notez les dangers étudiés. Partager l’îlot selon la surface met du monde sur des pentes vides. Une nouvelle carte rompt la série. On regarde ici le lieu ; la qualité de la maison est une autre donnée.

titles-regularised =
    .measures = Nombre de ménages ayant reçu dans l’année le titre enregistré de leur parcelle ou de leur logement.
    .why = Avec un titre, une famille bâtit, emprunte et transmet. Aux deux noms, il protège aussi la femme.
    .how = Comptez les titres remis au ménage et inscrits au registre foncier de janvier à décembre. Un ménage compte une fois, même avec plusieurs parcelles. Notez le nom du titulaire : femme, homme ou les deux.
    .sources = Conservation foncière ; cadastre ; programme de régularisation de la commune ou de l’agence foncière.
    .traps = Dossiers ouverts, parcelles mesurées et cérémonies ne sont pas encore des titres inscrits. Un gros programme donne une année haute puis zéro : regardez la somme du mandat. Les titres de commerces ou d’églises ne comptent pas.

finance-own_revenue =
    .measures = Sur 100 gourdes ou euros de recettes communales, combien viennent des impôts, taxes et redevances de la commune elle-même.
    .why = De son propre argent, le conseil dispose librement. La commune qui vit de transferts s’arrête quand ils tardent.
    .how = Dans le budget exécuté en fin d’année, additionnez les impôts, taxes et autres produits que la commune perçoit. Divisez par toutes les recettes de l’année. Emprunts et reports de caisse ne sont pas des recettes : ôtez-les des deux.
    .sources = Rapport d’exécution budgétaire ; compte administratif ; direction des finances locales ou cour des comptes.
    .traps = Prenez le perçu et non le prévu. Si les transferts baissent, la part monte sans mérite : regardez aussi le montant. Les impôts que l’État perçoit et reverse se classent autrement d’un pays à l’autre. La vente d’un terrain gonfle une seule année.

finance-investment =
    .measures = Ce que la commune dépense dans l’année en travaux et équipements, par habitant, aux prix d’une même année.
    .why = On voit ce que le budget devient en rues, conduites ou salles de classe, et combien le plan peut promettre.
    .how = Prenez les dépenses d’investissement exécutées. Ramenez chaque année aux prix de l’année choisie avec l’indice des prix à la consommation et divisez par les habitants de l’année.
    .sources = Exécution budgétaire par nature de dépense ; indice des prix de l’institut de statistique ; projections de population.
    .traps = Si l’on n’ôte pas l’inflation, chaque année bat un record. Un pont double le chiffre d’une petite commune : faites la moyenne du mandat. Ce que le ministère paie directement n’est pas dans vos comptes. Réparations et journées de travail passent parfois pour de l’investissement.

finance-debt_service =
    .measures = Sur 100 gourdes ou euros de recettes courantes, combien vont aux intérêts et au remboursement de la dette communale.
    .why = Ce qui va à la banque ne va pas à la voirie ni au dispensaire. Celui qui prêterait pour l’égout regarde d’abord ce chiffre.
    .how = Additionnez les intérêts et le capital payés dans l’année. Divisez par les recettes courantes perçues, sans transferts d’investissement ni nouveaux emprunts.
    .sources = Compte administratif ; état de la dette au service des finances ; alertes du ministère des finances ou de la cour des comptes.
    .traps = Ce qui est dû aux fournisseurs ou à la caisse de retraite est une dette qui ne se voit pas. Rembourser un prêt par un autre gonfle une seule année. Pendant le différé le chiffre paraît bas : notez quand commencent les paiements. Le plafond légal se calcule souvent autrement.

finance-executed =
    .measures = Sur 100 gourdes ou euros approuvés pour les actions du plan, combien ont été dépensés à la fin de l’année.
    .why = Un plan sans dépense reste un vœu. Une valeur basse vient souvent d’appels d’offres tardifs ou d’un argent qui n’est pas arrivé.
    .how = Repérez dans le budget les lignes qui sont des actions du plan. Additionnez ce qui y a été dépensé et divisez par ce que le conseil avait approuvé pour elles. On vise une valeur proche de 100, ni bien au-dessous ni bien au-dessus.
    .sources = Rapport d’exécution budgétaire ; fiches de suivi du plan ; service des marchés.
    .traps = Décidez si dépensé veut dire engagé, liquidé ou payé, et tenez-vous-y. Avec le montant modifié à la place de l’approuvé, tout paraît bien exécuté. Dépenser n’est pas aboutir : comparez à l’avancement des travaux. Ce qu’un partenaire paie hors budget échappe.

partnerships-active =
    .measures = Nombre d’accords avec d’autres communes, des organismes ou des associations, en vigueur pour le plan et sur lesquels de l’argent a été dépensé.
    .why = Une décharge ou une route entre deux communes demande un partenaire. Ne compter que l’argent qui bouge sépare l’aide de la photo.
    .how = Listez les accords signés pour des actions du plan. Gardez ceux en vigueur au 31 décembre dont la ligne budgétaire montre une dépense dans l’année, de l’une ou l’autre partie. Comptez un par accord, avec ses partenaires et son montant.
    .sources = Archives du service juridique ; exécution budgétaire ; intercommunalité ou association de communes.
    .traps = Lettres d’intention et accords-cadres sans ligne ne comptent pas. Une prolongation est le même accord. Plus n’est pas toujours mieux : dix petits prennent plus de réunions qu’un seul qui marche. L’apport en nature entre s’il est chiffré par écrit.
