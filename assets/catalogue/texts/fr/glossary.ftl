term-access-by-transport =
    .term = accès au transport public
    .also = arrêt proche | desserte
    .means = Les personnes qui vivent à distance de marche d’un arrêt : 500 m pour un bus, 1 km pour un train. Un arrêt proche ne dit pas si le bus passe.

term-action =
    .term = action
    .also = activité | projet | intervention
    .means = Ce que la commune fera pour atteindre un objectif, avec un responsable, un lieu, des dates et un coût. Par exemple : construire 320 toilettes dans deux sections communales.

term-action-sheet =
    .term = fiche d’action
    .also = fiche projet | fiche-action
    .means = La page qui dit tout d’une action : ce qui sera fait, où, qui en répond, quand, pour quel coût, qui paie et comment on saura que cela a servi.

term-administrative-record =
    .term = registre administratif
    .also = fichier du service | données administratives
    .means = Une liste qu’un service tient pour son travail et d’où sortent des données : effectifs scolaires, abonnés, vaccins. Elle ne compte que ceux qui viennent au service.

term-adolescent-births =
    .term = naissances chez les adolescentes
    .also = grossesse précoce | fécondité adolescente
    .means = Naissances de mères de 15 à 19 ans pour 1 000 filles de cet âge. Avant 15 ans, on les compte à part : il faut alors penser à la violence.

term-affordability =
    .term = coût pour les ménages
    .also = accessibilité financière | prix du trajet
    .means = Le cinquième le plus pauvre peut-il payer ? Ici : ce que coûtent 60 trajets par mois dans son revenu. Qui ne peut payer reste chez soi, et les enquêtes ne voient aucune dépense.

term-afro-descendants =
    .term = personnes d’ascendance africaine
    .also = afrodescendants | population noire
    .means = Les personnes qui se reconnaissent descendantes d’Africains. La donnée n’existe que si le recensement pose la question et si chacun répond pour soi.

term-agenda =
    .term = agenda
    .also = agenda international | Programme 2030 | Agenda 2030
    .means = Une liste d’objectifs convenue entre pays, avec une échéance. Il y en a deux ici : celle du Millénaire, jusqu’en 2015, et le Programme 2030.

term-air-quality =
    .term = particules fines dans l’air
    .also = PM2,5 | PM2.5 | qualité de l’air
    .means = Une poussière si fine qu’elle va au fond des poumons, venue des moteurs, du bois et des brûlis. Mesurée en microgrammes par mètre cube, en moyenne annuelle.

term-all-season-road =
    .term = route praticable toute l’année
    .also = piste rurale | route toutes saisons
    .means = Une route où un véhicule passe aussi à la saison des pluies, sauf coupures brèves. Si un pont tombe, tout le tronçon sort du compte.

term-annex =
    .term = annexe
    .also = appendice
    .means = Les pages de la fin, avec les calculs, les sources et ce qui ne tenait pas dans le texte. On y dit aussi ce qui a été sauté et pourquoi.

term-annual-plan =
    .term = plan annuel
    .also = plan de travail annuel | programmation annuelle
    .means = La part du plan qui sera réalisée cette année, avec l’argent de l’année. Chaque ligne devrait dire de quelle action du plan pluriannuel elle vient.

term-antenatal-care =
    .term = soins prénatals
    .also = consultations prénatales | CPN | suivi de grossesse
    .means = Les visites de la femme enceinte au service de santé. On regarde si elle en a eu au moins une, et si elle en a eu quatre ou plus.

term-approval =
    .term = approbation
    .also = adoption du plan | vote du plan
    .means = Le jour où le conseil vote le plan et le fait sien. Ensuite, tout changement est noté comme une modification, avec sa date et son motif.

term-as-of-date =
    .term = date d’arrêt des données
    .also = données connues au | date de référence
    .means = Le jour jusqu’auquel les données d’une page étaient connues. Ce qui arrive après ne change pas cette édition et entre dans la suivante.

term-asif =
    .term = ASIF
    .also = activité, structure, intensité, carburant | inventaire des émissions
    .means = Le calcul des émissions des transports : combien on se déplace, par quel mode, avec quelle énergie et quel carburant. Il montre où agir.

term-average =
    .term = moyenne
    .also = moyenne arithmétique
    .means = La somme partagée à parts égales. Trois familles gagnent 100, 200 et 900 : la moyenne est 400 et aucune ne gagne cela. Ne faites jamais la moyenne de taux annuels.

term-backup =
    .term = sauvegarde
    .also = copie de sécurité | backup
    .means = Une copie complète et vérifiée du dossier de la commune, que le programme fait seul. Sur le même ordinateur, elle ne protège pas du vol : remettez-en une à l’extérieur.

term-baseline =
    .term = situation de départ
    .also = référence | ligne de base | valeur de base
    .means = La valeur à partir de laquelle on mesure l’avancement, avec son année. Si 58 personnes sur 100 avaient un assainissement en 2022, on part de 58.

term-basin =
    .term = bassin versant
    .also = bassin hydrographique | bassin
    .means = Tout le terrain dont la pluie rejoint la même rivière. L’eau se gère par bassin, qui suit rarement les limites de la commune.

term-big-push =
    .term = Big Push pour la durabilité
    .also = Big Push | BPS | grande impulsion | grand élan
    .means = Une idée de la CEPALC : plusieurs investissements et politiques à la fois, pour que l’emploi, l’égalité et l’environnement avancent ensemble. Des bus, des bornes, un tarif et des ateliers.

term-bottleneck =
    .term = goulot d’étranglement
    .also = blocage | frein
    .means = Ce qui retient une solution déjà connue : une règle, le budget, la façon de rendre le service, ou des habitants qui n’y recourent pas. Le lever coûte souvent moins que reconstruire.

term-break-in-a-series =
    .term = rupture de série
    .also = changement de méthode | discontinuité
    .means = L’année où la définition, la carte ou la méthode a changé. Si la forêt baisse sur une autre carte, c’est peut-être la carte. Le programme ne compare pas à travers une rupture.

term-breakdown =
    .term = ventilation
    .also = désagrégation | par sexe, âge ou quartier
    .means = La même donnée par groupes : femmes et hommes, quartiers, âges. Elle montre qui une bonne moyenne laisse de côté.

term-broadband =
    .term = haut débit
    .also = internet fixe | fibre | connexion
    .means = Une connexion internet toujours ouverte et assez rapide pour étudier ou faire une démarche. Un seul téléphone dans la famille, ce n’est pas pareil.

term-census =
    .term = recensement
    .also = recensement général | RGPH
    .means = Le comptage de toutes les personnes et de tous les logements, tous les dix ans le plus souvent. La meilleure source par quartier, mais elle vieillit.

term-child-labour =
    .term = travail des enfants
    .also = enfants qui travaillent | enfants en domesticité
    .means = Des enfants dans un travail qui, par l’âge, les heures ou le danger, n’est pas pour eux. Aider un peu chez soi, non ; manquer l’école pour la récolte, oui.

term-civil-registry =
    .term = état civil
    .also = registre des naissances et décès | statistiques vitales
    .means = Le service qui inscrit naissances et décès ; la mortalité et la fécondité en viennent. Demandez les données par lieu de résidence, non par hôpital.

term-clock =
    .term = horloge
    .also = période de l’agenda | calendrier
    .means = De quelle année à quelle année on juge l’avancement. Il y en a trois : OMD (jusqu’en 2015), ODD (jusqu’en 2030) et le plan. Un même indicateur peut aller bien sur l’une et mal sur l’autre.

term-co-financing =
    .term = cofinancement
    .also = contrepartie | apport local
    .means = Payer une action à plusieurs. Beaucoup de fonds demandent une part à la commune, en argent ou en travail des habitants dont on chiffre la valeur.

term-comparability =
    .term = comparabilité
    .also = données comparables
    .means = Deux données qui mesurent la même chose de la même façon, pour que l’écart soit réel. Personnes et logements raccordés ne se comparent pas.

term-completeness =
    .term = complétude
    .also = couverture de l’enregistrement
    .means = La part de ce qui s’est produit qui a été enregistrée. Si 80 décès sur 100 sont inscrits, le taux calculé est plus bas que le vrai.

term-completion =
    .term = achèvement
    .also = taux d’achèvement | fin de cycle
    .means = Les jeunes de l’âge voulu qui ont terminé un niveau. Être inscrit ne suffit pas : sur 100 de cet âge, combien ont réussi la dernière classe ?

term-conflict =
    .term = deux versions à trancher
    .also = conflit | décision en attente
    .means = Deux personnes ont modifié la même chose sans se voir. Les deux versions sont gardées : vous en choisissez une ou en écrivez une qui les réunit. Rien ne se perd.

term-constant-prices =
    .term = prix constants
    .also = valeurs réelles | hors inflation
    .means = Des montants de plusieurs années exprimés dans l’argent d’une seule, pour que l’inflation ne passe pas pour une hausse. Le plan s’écrit ainsi.

term-contingency =
    .term = imprévus
    .also = provision | réserve
    .means = De l’argent ajouté au coût pour ce qu’on ne peut prévoir, par exemple 10 %. On l’indique à part, sans le cacher dans les prix.

term-contraception-prevalence =
    .term = usage de la contraception
    .also = prévalence contraceptive | planification familiale
    .means = Sur 100 femmes en union et en âge d’avoir des enfants, combien utilisent une méthode, elles ou leur partenaire. Cela vient d’enquêtes : un centre de santé ne connaît que celles qui y vont.

term-cost-line =
    .term = ligne de coût
    .also = poste de dépense | ligne budgétaire
    .means = Une chose payée pour une action et une année : quantité multipliée par coût unitaire. Par exemple, 300 compteurs à 600 pièce en 2026.

term-council-resolution =
    .term = délibération du conseil
    .also = résolution | décision du conseil | vote du conseil
    .means = La décision écrite du conseil, avec numéro et date, qui approuve le plan ou une modification. Sans ce numéro, le plan imprimé n’est qu’une proposition.

term-council-seats-of-women =
    .term = femmes au conseil
    .also = conseillères | élues locales | parité politique
    .means = Les sièges du conseil occupés par des femmes. Sur neuf sièges il n’y a pas de moitié exacte : quatre ou cinq, c’est le plus près possible.

term-current-prices =
    .term = prix courants
    .also = valeurs nominales
    .means = L’argent tel qu’il a été ou sera payé chaque année, inflation comprise. Il ne permet pas de comparer des années éloignées.

term-cycleway =
    .term = piste cyclable
    .also = bande cyclable | voie cyclable
    .means = Une voie pour vélos séparée des voitures par quelque chose qu’on ne peut franchir. La bande peinte ne compte pas comme protégée.

term-deforestation =
    .term = déforestation
    .also = perte de forêt | déboisement | défrichement
    .means = De la forêt qui devient pâturage, culture ou quartier. Avant de donner l’alarme, vérifiez que les deux cartes définissent la forêt de la même façon.

term-denominator =
    .term = dénominateur
    .also = total | population de référence
    .means = Le nombre du bas : le total par lequel on divise. Dans « 15 750 personnes sur 18 960 », c’est 18 960. S’il est trop petit, la couverture dépasse 100.

term-disability =
    .term = handicap
    .also = personnes handicapées | situation de handicap
    .means = Une difficulté durable à voir, entendre, marcher ou se souvenir, qu’un lieu mal conçu change en exclusion. On demande ce qui est difficile, non le diagnostic.

term-disaster =
    .term = catastrophe
    .also = désastre | calamité | cyclone
    .means = Une crue, un glissement, un cyclone ou un séisme qui dépasse les moyens du lieu. Le phénomène est naturel ; des maisons dans le lit de la ravine, non.

term-discount-rate =
    .term = taux d’actualisation
    .also = taux d’intérêt | coût de l’argent
    .means = Le pourcentage annuel qui sert à comparer une dépense d’aujourd’hui à une autre dans quelques années. Le bailleur le fixe ; le programme n’en invente pas.

term-draft =
    .term = projet
    .also = brouillon | version provisoire
    .means = Un livre qui n’est pas encore approuvé. Chaque page le dit, pour que personne ne le prenne pour le texte définitif.

term-dropout =
    .term = abandon scolaire
    .also = décrochage | déscolarisation
    .means = Les élèves qui quittent l’école en cours d’année ou ne reviennent pas à la rentrée. Avant de les compter, voyez qui a seulement changé d’école.

term-durable-housing =
    .term = logement durable
    .also = logement en dur | matériaux solides
    .means = Une maison sur un terrain sûr, dont le sol, les murs et le toit tiennent face au temps. Sol de terre ou toit de récupération comptent comme non durables.

term-edition =
    .term = édition
    .also = version du livre | version
    .means = Un profil ou un plan tel qu’il a été arrêté un jour, avec un numéro et un code. Les données continuent de changer dans le dossier ; l’édition imprimée, non.

term-edition-code =
    .term = code d’édition
    .also = empreinte | hash | code de contrôle
    .means = Des lettres et chiffres au bas de chaque page, tirés des données mêmes. Deux imprimés qui portent le même code disent la même chose.

term-emissions =
    .term = émissions
    .also = gaz à effet de serre | CO2 | empreinte carbone
    .means = Des gaz qui réchauffent le climat, surtout des moteurs, de l’électricité, des déchets et du défrichement. En tonnes de CO2 ou d’équivalent CO2.

term-employment-rate =
    .term = taux d’emploi
    .also = emploi | ratio emploi-population
    .means = Sur 100 personnes de 15 ans et plus, combien ont travaillé dans la semaine, salariées ou à leur compte. Regardez toujours femmes et hommes à part.

term-equivalent-annual-cost =
    .term = coût annuel équivalent
    .also = coût du cycle de vie
    .means = Ce que coûte un ouvrage par année de durée, exploitation comprise. On peut ainsi comparer une pompe bon marché qui dure 5 ans et une chère qui en dure 20.

term-estimate =
    .term = estimation
    .also = donnée estimée
    .means = Une donnée calculée et non comptée, par exemple la pauvreté par commune tirée d’une enquête nationale. Elle devrait venir avec son intervalle.

term-evaluation =
    .term = évaluation
    .also = évaluation finale | bilan à mi-parcours
    .means = Regarder en arrière, à mi-chemin ou à la fin, et se demander si le travail a changé quelque chose et à quel prix. Le suivi compte ce qui est fait ; l’évaluation le juge.

term-execution =
    .term = budget exécuté
    .also = exécution budgétaire | taux d’exécution
    .means = La part du budget voté qui a vraiment été dépensée. Dépenser 48 % peut venir d’une mauvaise gestion ou d’un transfert arrivé en novembre : demandez.

term-figure =
    .term = donnée
    .also = observation | chiffre | valeur
    .means = Une valeur d’un indicateur, pour un lieu et une année, avec sa source : 83,1 % d’eau améliorée en 2022, recensement. Sans année ni source, ce n’est pas une donnée.

term-follow-up =
    .term = suivi
    .also = monitoring | suivi-évaluation
    .means = Vérifier chaque trimestre ou semestre ce qui a été fait et dépensé pour chaque action, et noter ce qui bloque. Par exemple : 55 % des travaux faits, appel d’offres en retard de 45 jours.

term-food-insecurity =
    .term = insécurité alimentaire
    .also = faim | manque de nourriture
    .means = Ne pas savoir s’il y aura assez à manger, ou manger moins ou moins bien faute d’argent. On le demande aux ménages avec une liste fixe.

term-forest-cover =
    .term = couvert forestier
    .also = superficie forestière | bois
    .means = La part du territoire couverte d’arbres de forêt. Les vergers, les champs de canne et les arbres de rue ne comptent pas.

term-funding-approved =
    .term = accordé
    .also = financement acquis | fonds engagés
    .means = De l’argent déjà inscrit dans un budget voté ou une convention signée. C’est le seul qui permette de lancer des travaux.

term-funding-asked-for =
    .term = demandé
    .also = sollicité | dossier déposé
    .means = De l’argent demandé par écrit et qui attend une réponse. Notez à qui et quand ; au bout de trois mois, relancez.

term-funding-to-be-asked-for =
    .term = à demander
    .also = source possible | à solliciter
    .means = De l’argent dont la source est possible mais que personne n’a encore sollicitée. C’est un espoir, non un financement.

term-gap-zone =
    .term = zone de fort besoin et peu desservie
    .also = quartier enclavé | déficit de transport
    .means = Un quartier où beaucoup ont besoin de transport et où il en vient peu. C’est par là qu’il faut commencer : un arrêt, un trottoir, un minibus.

term-gate =
    .term = prêt à continuer ?
    .also = passage d’étape
    .means = Le minimum à réunir avant l’étape suivante, par exemple une situation de départ et une cible pour chaque objectif. Vous pouvez passer outre si vous écrivez pourquoi.

term-gender =
    .term = genre
    .also = égalité femmes-hommes | approche genre
    .means = Ce qu’une société attend des femmes et des hommes, et qui peut donc changer. Le sexe se note ; le genre s’analyse.

term-gender-marker =
    .term = marqueur de genre
    .also = marqueur genre
    .means = Un nombre par action : 2 si l’égalité est son but principal, 1 si c’est un but important, 0 si l’on a vérifié que non. Non examinée, la case reste vide. Un 2 ne vaut pas « mieux » qu’un 1.

term-goal =
    .term = objectif de l’agenda
    .also = objectif mondial | OMD | ODD
    .means = L’un des grands buts d’un agenda, avec son numéro et ses cibles. L’ODD 6 traite de l’eau et de l’assainissement.

term-good-practice =
    .term = bonne pratique
    .also = expérience réussie | leçon apprise
    .means = Quelque chose qui a marché ici, raconté pour qu’une autre commune puisse le refaire : le problème, ce qui a été fait, le coût, ce qui a changé, et ce qui a échoué aussi.

term-green-area =
    .term = espace vert
    .also = parc | jardin public | square
    .means = Parcs et places plantés, ouverts à tous. Un terrain vague ou un jardin fermé ne comptent pas.

term-handing-over-a-copy =
    .term = remettre une copie
    .also = copie externe | clé USB | transmettre le dossier
    .means = Écrire le dossier complet de la commune sur une clé USB ou ailleurs, puis le relire pour vérifier. C’est ce qu’on donne à un collègue ou à l’équipe suivante.

term-history =
    .term = historique
    .also = journal des modifications | qui a changé quoi
    .means = La liste de tout ce qui a été fait dans le dossier : quoi, qui, quand. Il explique un nombre que personne ne se rappelle avoir changé.

term-hours-of-water =
    .term = heures d’eau
    .also = continuité du service | rationnement | tours d’eau
    .means = Combien d’heures par jour l’eau coule au robinet, en moyenne sur l’année. Cela peut baisser quand les branchements augmentent : la même eau pour plus de monde.

term-household =
    .term = ménage
    .also = foyer | famille
    .means = Les personnes qui vivent sous un même toit et partagent les repas. Un logement peut abriter deux ménages ; ne mélangez pas ménages, logements et personnes.

term-household-connection =
    .term = branchement
    .also = raccordement | prise d’eau
    .means = Le bout de conduite qui va du réseau à la maison. Compter des branchements n’est pas compter des personnes, et beaucoup sont coupés.

term-import =
    .term = importer
    .also = charger un Excel | tableur | reprendre des données
    .means = Faire passer les données d’un classeur dans le dossier de la commune. Le programme dit ce qu’il a compris et n’enregistre rien sans votre accord. On peut l’annuler.

term-improved-sanitation =
    .term = assainissement amélioré
    .also = toilettes améliorées | latrine améliorée
    .means = Des toilettes qui tiennent les excréments loin des gens et servent un seul ménage : à l’égout, à une fosse septique, ou latrine avec dalle. Partagées, elles ne comptent pas.

term-improved-water =
    .term = eau améliorée
    .also = source améliorée | point d’eau protégé
    .means = De l’eau d’un point protégé par sa construction : robinet, forage, puits ou source protégés, pluie. Cela ne dit ni sa qualité, ni combien d’heures elle coule.

term-incidence =
    .term = incidence
    .also = nouveaux cas | taux d’incidence
    .means = Les nouveaux cas d’une maladie en un an, pour 1 000 ou 100 000 personnes. Plus de cas peut vouloir dire plus de maladie ou un meilleur dépistage.

term-index =
    .term = indice
    .also = indicateur composite | score
    .means = Un nombre sans unité qui réunit plusieurs mesures, comme le développement humain. Il dit qui est mieux loti, non ce qui manque : regardez ses parties.

term-indicator =
    .term = indicateur
    .also = mesure
    .means = Une façon convenue de mesurer une situation, la même chaque année. « Personnes ayant l’eau courante, sur 100 » est un indicateur ; « 64,0 en 2022 » en est une donnée.

term-indigenous-peoples =
    .term = peuples autochtones
    .also = peuples indigènes | Amérindiens | Kalinagos
    .means = Des peuples qui ont leur histoire, leur langue et leurs institutions, plus anciennes que l’État. Leurs autorités participent au plan de droit et non en invités.

term-infant-mortality =
    .term = mortalité infantile
    .also = décès avant un an | TMI
    .means = Les enfants qui meurent avant leur premier anniversaire, pour 1 000 naissances vivantes. C’est une partie de la mortalité des moins de 5 ans.

term-informal-job =
    .term = emploi informel
    .also = travail informel | débrouille | petit commerce
    .means = Un travail sans assurance, sans contrat ou dans une affaire non déclarée. Un patron déclaré peut aussi avoir des employés informels.

term-informal-settlement =
    .term = quartier informel
    .also = quartier précaire | bidonville | habitat spontané
    .means = Un lieu habité sans titres ni plan approuvé, souvent sans services. On le dessine sur une carte ; les ménages de taudis se comptent un à un.

term-informal-transport =
    .term = transport informel
    .also = tap-tap | mototaxi | taxi collectif
    .means = Des services de passagers sans licence ni horaire : tap-taps, mototaxis, taxis collectifs. Souvent les seuls qui arrivent.

term-interpolation =
    .term = interpolation
    .also = valeur interpolée
    .means = Calculer la valeur d’une année non mesurée à partir des données d’avant et d’après. Entre 77,8 en 2012 et 83,1 en 2022, celle de 2015 est 79,4.

term-interval =
    .term = intervalle
    .also = marge d’erreur | intervalle de confiance
    .means = Les deux nombres entre lesquels se trouve presque sûrement la vraie valeur. Avec 36 décès en cinq ans, le taux est 21,6, mais il peut aller de 15 à 30.

term-investment =
    .term = investissement
    .also = dépense en capital | travaux publics
    .means = La dépense qui laisse quelque chose de durable : une conduite, un pont, un cadastre. Salaires et carburant sont des dépenses courantes.

term-land-title =
    .term = titre foncier
    .also = acte de propriété | régularisation foncière
    .means = Le papier qui dit à qui est une parcelle. Aux deux noms, il protège aussi la femme si le couple se sépare.

term-land-use-plan =
    .term = plan d’aménagement
    .also = plan d’urbanisme | PLU | zonage | occupation du sol
    .means = Le plan qui dit où l’on peut bâtir, cultiver ou protéger, et de quel côté la ville grandira. Il aide à éviter les maisons sur un versant qui glisse.

term-landfill =
    .term = décharge contrôlée
    .also = centre d’enfouissement | enfouissement technique
    .means = Un site préparé pour les déchets : fond étanche, couches de terre, jus recueillis. Jeter de la terre sur un dépotoir n’en fait pas une décharge contrôlée.

term-latrine =
    .term = latrine
    .also = fosse simple | toilette sèche
    .means = Des toilettes sur une fosse, sans eau courante. Avec une dalle lavable et pour un seul ménage, elle est améliorée ; avec des planches sur un trou, non.

term-level =
    .term = niveau
    .also = où nous en sommes | valeur actuelle
    .means = Où en est la commune aujourd’hui : 83 sur 100 ont une eau améliorée. L’avancement est autre chose : on peut être bas et avancer vite.

term-literacy =
    .term = alphabétisation
    .also = savoir lire et écrire | analphabétisme
    .means = Les personnes qui lisent et écrivent une phrase simple. Le recensement les croit sur parole ; lire un avis de santé demande plus.

term-live-birth =
    .term = naissance vivante
    .also = nouveau-né
    .means = Un enfant qui respire ou montre un autre signe de vie à la naissance. C’est le total par lequel on divise les décès d’enfants et de mères.

term-local-target =
    .term = cible locale
    .also = cible propre | cible communale
    .means = Une cible que la commune se fixe, quand la cible mondiale ne donne pas de nombre, est déjà atteinte ou demande trop peu.

term-localising =
    .term = localisation des objectifs
    .also = territorialisation des ODD | localiser
    .means = Traduire les objectifs mondiaux en ce qu’une commune peut mesurer, décider et payer. Ce n’est pas copier la liste : c’est choisir.

term-logframe =
    .term = cadre logique
    .also = matrice du cadre logique | cadre de résultats
    .means = Un tableau qui relie finalité, but, produits et activités, et donne pour chacun l’indicateur, la situation de départ, la cible, la source et les hypothèses.

term-malnutrition =
    .term = malnutrition
    .also = dénutrition | retard de croissance | surpoids
    .means = Un enfant trop petit ou trop léger pour son âge, trop maigre, ou en surpoids. Ce sont des mesures différentes : dites toujours laquelle.

term-maternal-mortality =
    .term = mortalité maternelle
    .also = décès maternels | RMM
    .means = Décès de femmes dus à la grossesse ou à l’accouchement, jusqu’à 42 jours après. Ils sont si rares dans une commune que l’on examine chaque cas, sans imprimer de ratio.

term-mdg =
    .term = Objectifs du Millénaire pour le développement
    .also = OMD
    .means = Les huit objectifs convenus en 2000 pour 2015 : pauvreté, école, égalité, santé, environnement, coopération. Les ODD leur ont succédé.

term-median =
    .term = médiane
    .also = valeur du milieu
    .means = La valeur du milieu quand on les range toutes : la moitié a plus, l’autre moins. Un seul riche relève la moyenne ; la médiane ne bouge guère.

term-met =
    .term = atteinte
    .also = cible atteinte | réalisée
    .means = La dernière donnée rejoint la cible ou la dépasse. Si un lieu est loin derrière, le programme dit « atteinte en moyenne, pas partout ».

term-metadata =
    .term = métadonnées
    .also = fiche technique | note méthodologique
    .means = Ce qu’il faut savoir d’une donnée pour bien l’employer : ce qu’elle mesure, comment, quand, par qui et ce qu’elle laisse de côté.

term-milestone =
    .term = jalon
    .also = étape clé | échéance
    .means = Un moment du travail que l’on peut vérifier à une date : appel d’offres publié le 30 mai, 900 compteurs posés le 30 septembre.

term-missing-data =
    .term = données manquantes
    .also = lacunes statistiques | données absentes
    .means = Les données dont la commune a besoin et qu’elle n’a pas. Le profil les nomme et dit qui pourrait les détenir, pour qu’on puisse les demander.

term-modal-share =
    .term = part modale
    .also = répartition modale | mode de déplacement
    .means = Sur 100 déplacements, combien se font à pied, à vélo, en transport public, à moto ou en voiture. Peu d’enquêtes comptent bien les courts trajets à pied.

term-money-still-to-find =
    .term = financement à trouver
    .also = besoin de financement | reste à financer
    .means = Le coût moins toutes les sources déjà nommées. Un plan de 15,9 millions avec 15,2 millions de sources laisse 0,7 million à trouver.

term-motorisation =
    .term = motorisation
    .also = taux de motorisation | parc de véhicules
    .means = Voitures ou motos pour 1 000 habitants. Le registre compte tout ce qui fut immatriculé un jour, même ce qui ne roule plus.

term-multi-year-plan =
    .term = plan pluriannuel
    .also = plan communal de développement | PCD | plan de mandature
    .means = Le plan de plusieurs années, le plus souvent celles du mandat du maire. Ce qui va au-delà demande l’accord de ceux qui suivront.

term-multidimensional-poverty =
    .term = pauvreté multidimensionnelle
    .also = IPM | privations
    .means = La pauvreté mesurée par ce qui manque au ménage en école, santé, logement et travail, et pas seulement en revenu.

term-municipal-profile =
    .term = profil local
    .also = profil communal | diagnostic communal
    .means = Le livre qui dit où en est la commune pour chaque objectif : données, sources, avancement et ce qu’on ignore. Le plan s’appuie dessus.

term-municipality-file =
    .term = dossier de la commune
    .also = fichier .ceiba | base de données
    .means = Un seul fichier avec tout ce qui est de la commune : données, sources, plan et historique. Il est sur votre ordinateur et non sur internet.

term-neonatal-mortality =
    .term = mortalité néonatale
    .also = décès de nouveau-nés
    .means = Les décès dans les 28 premiers jours, pour 1 000 naissances vivantes. Elle dépend surtout des soins à l’accouchement.

term-net-enrolment =
    .term = scolarisation nette
    .also = taux net de scolarisation | TNS
    .means = Les enfants de l’âge officiel qui sont dans leur niveau, sur tous ceux de cet âge. Au-dessus de 100, des élèves viennent d’ailleurs ou la population est mal estimée.

term-no-change =
    .term = sans changement
    .also = stagnation | stagnant
    .means = À ce rythme, on comblera moins d’un dixième de ce qui manquait, sans guère perdre non plus : en pratique, rien ne bouge.

term-non-revenue-water =
    .term = eau non facturée
    .also = pertes d’eau | fuites | eau non comptabilisée
    .means = L’eau produite et jamais facturée : fuites, branchements clandestins, compteurs bloqués, usages sans compte. Dans un vieux réseau, cela peut être près de la moitié.

term-not-applicable =
    .term = sans objet
    .also = non applicable | s.o.
    .means = Il ne peut y avoir de donnée, car la chose n’existe pas ici : des aires marines dans une commune sans côte. Ce n’est ni un zéro ni un manque.

term-not-available =
    .term = non disponible
    .also = n.d. | indisponible
    .means = La donnée existe quelque part, mais la commune ne l’a pas encore. Une lettre à celui qui la détient règle la question.

term-not-certain =
    .term = non concluant
    .also = peu de cas | indicatif
    .means = Avec si peu de cas, le hasard seul peut expliquer le changement. Le programme le dessine hachuré et n’affirme ni mieux ni pire.

term-not-collected =
    .term = non recueillie
    .also = jamais mesurée
    .means = Personne n’a compté cela dans la commune. Il faut le mesurer, par une enquête locale ou une question de plus dans la fiche de visite.

term-not-fast-enough =
    .term = progrès insuffisant
    .also = progrès modéré
    .means = Cela va dans le bon sens et comblera de la moitié à presque tout ce qui manquait, mais pas la cible à temps.

term-numerator =
    .term = numérateur
    .also = cas | nombre du haut
    .means = Le nombre du haut : ceux qui sont concernés. Dans « 15 750 sur 18 960 », c’est 15 750. Il doit venir de la même source et de la même année que celui du bas.

term-objective =
    .term = objectif
    .also = but | objectif stratégique
    .means = Ce qui doit changer dans la vie des habitants, de combien à combien et pour quand : l’eau améliorée de 83 à 92 personnes sur 100, d’ici 2028.

term-objective-tree =
    .term = arbre des objectifs
    .also = arbre des solutions | arbre moyens-fins
    .means = L’arbre à problèmes retourné en positif : chaque cause devient un moyen, chaque effet une fin. « Conduites de 1984 » devient « conduites rénovées ».

term-on-track =
    .term = en bonne voie
    .also = sur la bonne trajectoire
    .means = Si le rythme se maintient, la cible est atteinte à temps ou presque : 95 ou plus sur 100 qui manquaient.

term-open-defecation =
    .term = défécation à l’air libre
    .also = sans toilettes | besoins dans la nature
    .means = Des personnes sans aucune toilette, qui vont dans la nature, la ravine ou sur la plage. Quelques ménages suffisent à rendre malades les voisins.

term-open-dump =
    .term = dépotoir
    .also = décharge sauvage | dépôt d’ordures
    .means = L’endroit où l’on jette les déchets sans contrôle : fumée, mouches et jus qui vont à la rivière.

term-operation-and-maintenance =
    .term = exploitation et entretien
    .also = E&M | fonctionnement | maintenance
    .means = Ce qu’il faut chaque année pour qu’un ouvrage marche : chlore, courant, pièces, un agent. Sans cet argent, il est perdu en quelques années.

term-operator =
    .term = opérateur
    .also = exploitant | prestataire du service | régie | comité d’eau
    .means = Celui qui assure le service au jour le jour : la commune, une régie, un concessionnaire ou un comité d’eau. Ce n’est pas toujours lui qui en répond devant la loi.

term-outcome =
    .term = résultat
    .also = effet | impact
    .means = Ce qui change pour les habitants grâce à ce qui a été livré. Les 900 compteurs sont le produit ; quatorze heures d’eau par jour sont le résultat.

term-output =
    .term = produit
    .also = extrant | réalisation | livrable
    .means = Ce qu’une action livre et que l’on peut compter : 320 toilettes construites, 40 animatrices formées, un règlement adopté.

term-overcrowding =
    .term = surpeuplement
    .also = promiscuité | plus de trois personnes par pièce
    .means = Plus de trois personnes par pièce habitable. Trois tout juste ne compte pas encore. Cuisine et salle d’eau ne sont pas des pièces habitables.

term-own-revenue =
    .term = recettes propres
    .also = impôts locaux | taxes communales | fiscalité locale
    .means = Ce que la commune perçoit elle-même : impôt sur le bâti, patentes, taxes et redevances. Le reste vient d’ailleurs et peut ne pas venir.

term-parity =
    .term = parité
    .also = indice de parité | égalité filles-garçons
    .means = L’égalité de deux groupes, exprimée par un rapport. 1 est égal ; de 0,97 à 1,03 compte comme parité ; 1,08 au secondaire veut dire que des garçons manquent.

term-participatory-budget =
    .term = budget participatif
    .also = assemblée de quartier | budget citoyen
    .means = Une part du budget décidée par les habitants en assemblée. Ce qu’ils demandent et qui ne relève pas de la commune mérite aussi une réponse écrite.

term-percentage-point =
    .term = point de pourcentage
    .also = point
    .means = La différence entre deux pourcentages. De 52 % à 58 % il y a 6 points, bien que la hausse soit de 11,5 pour cent.

term-piped-water =
    .term = eau courante
    .also = eau du robinet | eau par conduite | adduction d’eau
    .means = L’eau qui arrive par conduite dans la maison ou la cour. C’est plus que l’eau améliorée : personne n’a à la porter.

term-place-of-residence =
    .term = lieu de résidence
    .also = résidence habituelle
    .means = Là où vit la personne, non là où le fait s’est produit. Une naissance à l’hôpital de la ville compte pour la commune de la mère.

term-population-projection =
    .term = projection de population
    .also = population estimée
    .means = La population calculée pour les années sans recensement. Après chaque recensement elle est corrigée, et tous les taux qui s’en servent changent.

term-poverty-line =
    .term = seuil de pauvreté
    .also = ligne de pauvreté | panier de base
    .means = Le revenu au-dessous duquel une personne compte comme pauvre. Le seuil national sert à décider ici ; l’international, à comparer les pays.

term-powers-and-duties =
    .term = compétences communales
    .also = attributions | compétences transférées | compétences partagées
    .means = Ce que la loi permet et ordonne à la commune pour chaque service : seule, avec d’autres ou pas du tout. Cela décide si l’on agit, si l’on convient ou si l’on réclame.

term-prevalence =
    .term = prévalence
    .also = cas existants | total des malades
    .means = Toutes les personnes atteintes à un moment donné, anciens cas et nouveaux. L’incidence ne compte que les nouveaux.

term-preview =
    .term = aperçu
    .also = avant d’enregistrer | prévisualisation
    .means = Ce que le programme montre avant d’enregistrer : les données à reprendre, les cellules à revoir, ce qui changerait. Tant que vous regardez, rien n’a changé.

term-price-year =
    .term = année des prix
    .also = année de base des prix
    .means = L’année de l’argent dans lequel les coûts sont exprimés. « 1,24 million aux prix de 2025 » peut s’actualiser ; « 1,24 million » sans année, non.

term-prioritisation =
    .term = hiérarchisation
    .also = priorisation | matrice des priorités
    .means = Classer les problèmes selon des critères notés et pondérés, comme la gravité, les personnes touchées, les votes. Si l’ordre change avec des poids à peine différents, dites-le au conseil.

term-problem-tree =
    .term = arbre à problèmes
    .also = arbre des causes et effets | analyse causale
    .means = Un dessin : le problème est le tronc, les causes les racines, les effets les branches. « Il manque une station » n’est pas un problème, c’est une solution absente.

term-progress =
    .term = état d’avancement
    .also = progrès | feu tricolore
    .means = Le mot qui dit si un indicateur arrivera à sa cible : atteinte, en bonne voie, progrès insuffisant, progrès lent, sans changement ou recul.

term-projection =
    .term = projection
    .also = à ce rythme | valeur projetée
    .means = Là où l’on arriverait si le rythme continuait. Ce n’est pas une prévision : un plan existe pour la changer.

term-proportion =
    .term = proportion
    .also = pourcentage | part du total
    .means = Une partie d’un tout, rapportée à 100. Elle va de 0 à 100 parce que ceux du haut font partie de ceux du bas.

term-prorated-target =
    .term = cible au prorata
    .also = cible proportionnelle | même effort annuel
    .means = Une cible réduite parce que les données commencent tard : le même effort par an. Diviser par deux depuis 2001 et non 1990 mène de 30 à 20,35 et non à 15.

term-protected-area =
    .term = aire protégée
    .also = réserve naturelle | parc national
    .means = Une terre ou une mer sous protection légale. Si deux protections se recouvrent, la surface ne compte qu’une fois.

term-public-space =
    .term = espace public
    .also = place | rue | trottoir
    .means = Rues, trottoirs, places et parcs que chacun peut utiliser sans payer, de jour comme de nuit.

term-quality-letter =
    .term = lettre de qualité
    .also = note de qualité | qualité de la donnée
    .means = Une lettre de A à E qui dit quelle confiance accorder à une donnée, selon sa source, sa couverture, sa définition et son âge. Avec D ou E, aucun progrès n’est dit certain.

term-quintile =
    .term = quintile
    .also = cinquième | 20 % les plus pauvres
    .means = Un cinquième de la population rangée selon le revenu. Le premier quintile est le cinquième le plus pauvre.

term-rate =
    .term = taux
    .also = pour mille | pour cent mille
    .means = Combien de faits pour 1 000 ou 100 000 personnes ou naissances. Il permet de comparer grandes et petites communes.

term-ratio =
    .term = rapport
    .also = ratio | quotient
    .means = Un nombre divisé par un autre qui n’est pas son total : 618 filles pour 575 garçons font 1,07. Il peut dépasser 1.

term-readiness =
    .term = conditions de départ
    .also = autodiagnostic | état de préparation
    .means = Des questions avant de commencer : y a-t-il une décision politique, une équipe, des données, de l’argent, une coordination ? Ce qui est faible devient la première tâche.

term-receiving-a-copy =
    .term = recevoir la copie d’un collègue
    .also = intégrer des modifications | fusionner | travail d’une autre personne
    .means = Réunir dans votre dossier ce qu’une autre personne a fait dans une copie de la même commune. Vous voyez d’abord ce qu’elle apporte, puis vous tranchez.

term-recycling =
    .term = recyclage
    .also = récupération | tri | compost
    .means = Des déchets qui redeviennent matière : carton, verre, métal, compost. Comptez aussi ce que sortent les récupérateurs, presque toujours oublié.

term-reference-year =
    .term = année de référence
    .also = année de la donnée
    .means = L’année dont parle une donnée, rarement celle de sa publication.

term-regressing =
    .term = recul
    .also = régression | aggravation
    .means = L’indicateur s’éloigne de sa cible. Les heures d’eau par jour sont passées de 11 à 7 : recul, même avec plus de maisons raccordées.

term-repetition =
    .term = redoublement
    .also = refaire la classe
    .means = Les élèves qui refont la même classe. Plus âgés que les autres, ils abandonnent plus souvent.

term-responsible-unit =
    .term = service responsable
    .also = bureau responsable | direction chargée
    .means = Le service ou la fonction qui répond d’une action. On écrit la fonction et non le nom d’une personne : cela reste clair quand l’équipe change.

term-rights-check =
    .term = vérification des droits
    .also = approche fondée sur les droits | droits humains
    .means = Des questions à chaque action : qui participe, qui est laissé de côté, à qui se plaindre. Si elle déplace des familles, par exemple, ont-elles consenti et restent-elles près du travail ?

term-risk =
    .term = risque
    .also = menace pour le plan | matrice des risques
    .means = Ce qui pourrait empêcher une action, avec sa probabilité et son dommage de 1 à 5. Un prêt peut-être refusé (4) et sans lequel rien ne se fait (4) donne 4 × 4 = 16 : élevé.

term-risk-zone =
    .term = zone à risque
    .also = zone d’aléa | zone inondable | versant instable
    .means = Un terrain où l’on attend crue, glissement ou autre danger, selon une carte officielle. Dites combien de personnes y vivent, pas seulement les hectares.

term-road-deaths =
    .term = morts sur la route
    .also = accidents de la route | sécurité routière
    .means = Les personnes qui meurent dans un accident de la route ou dans les 30 jours. Dans une petite commune, il y en a peu par an : cumulez cinq années.

term-safely-managed =
    .term = géré en toute sécurité
    .also = service sûr | 6.1.1 | 6.2.1
    .means = Ce que les ODD demandent de plus que les OMD : l’eau chez soi, quand il faut et sans contamination ; des excréta traités et non seulement écartés.

term-scenario =
    .term = scénario
    .also = simulation | futur possible
    .means = Un calcul « et si » : si tout continue, si l’on fait ce qui est signé, si l’on veut arriver à une cible. Ce n’est pas une prévision.

term-sdg =
    .term = Objectifs de développement durable
    .also = ODD | Programme 2030 | Agenda 2030
    .means = Les dix-sept objectifs convenus en 2015 pour 2030. Ils succèdent aux OMD et ajoutent villes, énergie, climat et paix, pour tous les pays.

term-secure-tenure =
    .term = sécurité d’occupation
    .also = tenure foncière | protection contre l’expulsion
    .means = Pouvoir rester chez soi sans craindre l’expulsion, par un papier ou parce que c’est respecté. Ne pas savoir ne veut pas dire que cela manque.

term-septic-tank =
    .term = fosse septique
    .also = fosse toutes eaux
    .means = Une cuve fermée où les boues se déposent et d’où l’eau s’infiltre. Il faut la vidanger de temps à autre ; sinon elle ne sert plus.

term-sewer =
    .term = égout
    .also = réseau d’assainissement | tout-à-l’égout | assainissement collectif
    .means = Le réseau de conduites qui emporte l’eau des toilettes et des cuisines. Emportée ne veut pas dire traitée.

term-share-of-what-was-missing =
    .term = part de ce qui manquait
    .also = part réalisée | part de l’écart comblé
    .means = La mesure de l’avancement ici : sur 100 qui manquaient au départ, combien seront atteints à l’échéance si le rythme continue.

term-shared-toilet =
    .term = toilettes partagées
    .also = latrine commune | toilettes publiques
    .means = Des toilettes utilisées par deux ménages ou plus. Même bonnes, elles ne comptent pas comme améliorées : la nuit, la distance pèse sur les femmes.

term-skilled-attendance =
    .term = accouchement assisté
    .also = personnel qualifié | accouchement institutionnel
    .means = Naissances avec médecin, infirmière ou sage-femme. La matrone ne compte pas, mais il vaut mieux travailler avec elle.

term-slow-progress =
    .term = progrès lent
    .also = faible avancée
    .means = Cela s’améliore, mais à l’échéance plus de la moitié de ce qui manquait manquera encore.

term-slum =
    .term = taudis
    .also = bidonville | quartier précaire | habitat insalubre
    .means = Le mot des OMD pour le logement urbain très dégradé. Dans le texte, prenez le mot des habitants ; dans le tableau, l’indicateur.

term-slum-household =
    .term = ménage vivant en taudis
    .also = cinq privations | ménage mal logé
    .means = Un ménage urbain à qui manque au moins une de ces quatre choses : eau améliorée, assainissement amélioré, espace, logement durable. Avec la sécurité d’occupation, la cinquième, c’est une autre série.

term-small-numbers =
    .term = petits nombres
    .also = peu de cas | petites communes
    .means = Quand les cas sont rares, un de plus change beaucoup le taux : de 1 à 2 décès, c’est le double, peut-être par hasard. Cumulez plusieurs années.

term-source =
    .term = source
    .also = origine de la donnée | provenance
    .means = D’où vient une donnée : l’organisme, le document et l’année, de façon qu’un autre puisse la retrouver.

term-source-of-money =
    .term = source de financement
    .also = bailleur | financeur | donateur
    .means = D’où vient le paiement d’une action : recettes propres, transfert, prêt, coopération, redevance, travail des habitants.

term-stakeholder =
    .term = acteur
    .also = partie prenante | intervenant
    .means = Personne, groupe ou institution que le plan touche, ou qui peut l’aider ou le freiner : le comité de femmes, la régie des eaux, les transporteurs.

term-stand-in-figure =
    .term = donnée approchée
    .also = proxy | approximation
    .means = Une donnée prise à la place de celle qu’il faudrait, car elle lui ressemble : logements raccordés pour personnes raccordées. Elle est imprimée avec sa marque.

term-supply-and-demand-of-mobility =
    .term = offre et demande de mobilité
    .also = offre de transport | besoin de déplacement
    .means = Offre : les services, rues et trottoirs qui existent. Demande : les déplacements que l’on fait, et ceux qu’on ne fait pas faute de pouvoir.

term-survey =
    .term = enquête
    .also = sondage | enquête auprès des ménages | échantillon
    .means = Des questions à une partie des habitants pour connaître l’ensemble. Une enquête nationale suffit rarement pour une commune : voyez combien de ménages d’ici y figurent.

term-target =
    .term = cible
    .also = valeur cible
    .means = La valeur à atteindre et l’année : 92 personnes sur 100 avec une eau améliorée en 2028. Sans année, c’est un souhait et non une cible.

term-tariff =
    .term = tarif
    .also = redevance | facture d’eau
    .means = Ce que la famille paie pour un service. S’il ne couvre pas l’exploitation, quelqu’un paie la différence ou le service se dégrade.

term-time-use =
    .term = emploi du temps
    .also = travail non rémunéré | soins aux autres | tâches ménagères
    .means = Les heures par jour que chacun donne au travail payé, à la maison et aux autres. Deux heures de corvée d’eau sont du travail, même non payé.

term-transfer =
    .term = transfert
    .also = dotation | subvention de l’État
    .means = L’argent que l’État ou la région verse à la commune, selon la loi ou pour un usage fixé. Celui qui est fixé ne peut servir à autre chose.

term-trash =
    .term = corbeille
    .also = supprimé | récupérer
    .means = Là où reste ce qu’on supprime. On peut l’y récupérer, avec tout ce qui lui appartenait.

term-trend =
    .term = tendance
    .also = évolution | série chronologique
    .means = Où va un indicateur sur plusieurs années. Une année haute, celle d’une épidémie par exemple, n’est pas une tendance.

term-trip =
    .term = déplacement
    .also = trajet | voyage
    .means = Aller d’un lieu à un autre pour un motif, même avec plusieurs moyens. Marcher jusqu’à l’arrêt et prendre un bus, c’est un seul déplacement.

term-under-five-mortality =
    .term = mortalité des moins de 5 ans
    .also = mortalité des enfants | TMM5
    .means = Les enfants qui meurent avant 5 ans, pour 1 000 naissances vivantes. Dans une petite commune, cumulez cinq années.

term-under-registration =
    .term = sous-enregistrement
    .also = sous-déclaration | cas non déclarés
    .means = Des faits qui ont lieu sans être inscrits, comme la mort d’un nouveau-né dans une habitation isolée. Une mauvaise situation paraît alors bonne.

term-undo =
    .term = annuler
    .also = revenir en arrière | Ctrl+Z | rétablir
    .means = Retirer la dernière modification faite sur cet ordinateur ; le bouton dit laquelle. Rétablir la remet.

term-unemployment =
    .term = chômage
    .also = sans emploi
    .means = Les personnes sans travail qui en cherchent, sur 100 qui travaillent ou cherchent. Ceux qui ont renoncé n’y sont pas : il peut être bas dans une ville pauvre.

term-unit-cost =
    .term = coût unitaire
    .also = prix unitaire
    .means = Ce que vaut une unité : un bloc de toilettes, un kilomètre de conduite, une bourse. Comparez-le au dernier achat de la commune.

term-universal-accessibility =
    .term = accessibilité universelle
    .also = rampe | accessible | conception universelle
    .means = Un bus, un trottoir ou un bâtiment que chacun peut utiliser : en fauteuil roulant, avec une canne ou un enfant dans les bras.

term-unmet-basic-needs =
    .term = besoins de base non satisfaits
    .also = NBI | besoins essentiels insatisfaits
    .means = Des ménages à qui manque, selon le recensement, logement, eau, assainissement, école ou revenu. Chaque pays a sa liste : ne comparez pas les pays.

term-vaccination-coverage =
    .term = couverture vaccinale
    .also = vaccination | immunisation
    .means = Sur 100 enfants d’un âge, combien ont reçu le vaccin. Au-dessus de 100, on a vacciné des voisins ou la population est mal estimée.

term-violence-against-women =
    .term = violence contre les femmes
    .also = violences basées sur le genre | VBG | violence conjugale
    .means = Une atteinte physique, sexuelle ou psychologique subie parce qu’on est une femme. Plus de plaintes peut signifier plus de confiance ; n’interrogez qu’avec du personnel formé et un service vers qui orienter.

term-voluntary-local-review =
    .term = examen local volontaire
    .also = ELV | VLR | rapport local volontaire
    .means = Le rapport où une commune raconte, de son plein gré, où elle en est des ODD. Le profil local en contient déjà les données.

term-vote =
    .term = vote
    .also = vote des habitants | vote par points
    .means = La façon dont les assemblées disent ce qui passe d’abord. Ici chacun répartit cinq points ; on garde les totaux par sexe et par lieu, jamais les noms.

term-walkability =
    .term = marchabilité
    .also = trottoirs | piétons | rues praticables à pied
    .means = S’il est facile et sûr d’aller à pied : trottoir continu, ombre, passages, lumière la nuit. Mesurée par la longueur de rues au trottoir adéquat.

term-wastewater-treatment =
    .term = traitement des eaux usées
    .also = station d’épuration | STEP | épuration
    .means = Nettoyer l’eau utilisée avant de la rendre à la rivière. Dites de quel total : « 100 % du collecté » peut être 12 % de ce qui est produit.

term-water-committee =
    .term = comité d’eau
    .also = CAEPA | comité de gestion | association d’usagers
    .means = Des habitants qui gèrent un système rural : ils encaissent, réparent et chlorent. Peu de femmes au bureau, alors que ce sont elles qui portent l’eau.

term-water-quality =
    .term = qualité de l’eau
    .also = eau potable | chlore résiduel | analyse d’eau
    .means = L’eau est-elle bonne à boire, d’après des échantillons pris au robinet et pas seulement à la station ? Dites combien : 78 bons sur 108.

term-water-stress =
    .term = stress hydrique
    .also = pénurie d’eau | rareté de l’eau
    .means = La part de l’eau que le bassin renouvelle chaque année et que l’on prélève. Elle se mesure par bassin : ne la partagez pas entre communes selon la surface.

term-what-is-missing =
    .term = ce qui manque pour la cible
    .also = écart | distance à la cible
    .means = La distance entre la dernière donnée et la cible, en points et en personnes : de 83 à 92 il manque 9 points, soit environ 1 700 personnes sur 19 000.

term-who-does-what =
    .term = qui fait quoi
    .also = RACI | matrice des responsabilités
    .means = Pour chaque tâche : qui la fait, qui en répond, qui est consulté, qui est informé. Un seul service en répond ; à deux, personne n’en répond.

term-withheld =
    .term = protégé
    .also = secret statistique | masqué
    .means = Un nombre de 1 à 4 que l’on ne publie pas, car dans un petit lieu il ferait reconnaître une personne. Le dossier interne le garde.

term-workbook =
    .term = classeur
    .also = tableur | feuille de calcul | Excel
    .means = Le fichier Excel ou LibreOffice qui vient d’un service ou d’un ministère. Il peut avoir plusieurs feuilles, parfois masquées.

term-years-added-together =
    .term = années cumulées
    .also = période cumulée | sur trois ans | sur cinq ans
    .means = Réunir les cas de 3 ou 5 ans et la population des mêmes années pour une donnée plus stable : 36 décès sur 1 664 naissances de 2020 à 2024.

term-young-people-neither =
    .term = jeunes ni à l’école ni en emploi
    .also = NEET | ni en études ni en emploi
    .means = Les jeunes de 15 à 24 ans hors de l’école, du travail et de la formation. Beaucoup sont des femmes qui s’occupent toute la journée d’enfants ou de parents âgés.

term-zone =
    .term = quartier ou section communale
    .also = zone | habitation | localité | district
    .means = Une partie de la commune que les gens reconnaissent et pour laquelle on peut donner des données. La moyenne cache beaucoup : 99 au centre, 48 dans les mornes.
