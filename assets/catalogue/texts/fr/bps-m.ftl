trips-walking =
    .measures = Sur 100 déplacements faits en une journée, combien se font entièrement à pied, sans monter dans aucun véhicule.
    .why = Dans une petite ville, presque tout est à portée de marche, et ceux qui marchent sont souvent ceux qui ont le moins. Ce chiffre dit à combien de gens profiterait un bon trottoir.
    .how = Demandez à chaque ménage tous les déplacements de la veille, étape par étape. Comptez ceux qui n’ont utilisé aucun véhicule et divisez par tous les déplacements. Un aller et un retour font deux déplacements.
    .sources = Enquête ménages-déplacements. À défaut, courte enquête devant les écoles, aux arrêts et au marché, ou données de téléphonie mobile, comme donnée approchée.
    .traps = Marcher jusqu’à l’arrêt ne fait pas un déplacement à pied. La durée minimale retenue (par exemple plus de 5 minutes) change le résultat plus que n’importe quels travaux : notez-la et ne comparez pas des enquêtes aux minimums différents. On oublie souvent les enfants.

trips-cycling =
    .measures = Sur 100 déplacements faits en une journée, combien ont le vélo pour mode principal.
    .why = Le vélo coûte peu et traverse un bourg en un quart d’heure. Si presque personne ne s’en sert, c’est souvent par peur des voitures ou faute d’un endroit où l’attacher. La commune peut agir sur les deux.
    .how = Dans l’enquête, comptez les déplacements faits à vélo seul ou à vélo et à pied. S’il y a eu aussi un bus, une voiture ou une moto, classez le déplacement dans cet autre mode. Divisez par tous les déplacements.
    .sources = Enquête ménages-déplacements ; comptages aux ponts, aux carrefours et à la sortie des écoles pour suivre la tendance entre deux enquêtes.
    .traps = Un comptage dans la rue n’est pas une part modale : il manque tous les autres déplacements. Avec peu de cyclistes dans l’échantillon, le résultat est très incertain. La pluie et les vacances le font baisser. Regardez les femmes à part, l’écart est souvent grand.

trips-public_transport =
    .measures = Sur 100 déplacements faits en une journée, combien ont pour mode principal un véhicule partagé : bus, minibus, taxi collectif, tap-tap, bateau de passagers ou autre service régulier.
    .why = Sans voiture, c’est le seul moyen d’aller à l’hôpital ou au lycée de la ville voisine. Quand les passagers s’en vont, les départs sont supprimés peu après.
    .how = Comptez les déplacements dont une étape au moins s’est faite en transport public ou collectif, même si la personne a aussi marché ou pris un taxi. Divisez par tous les déplacements de l’enquête.
    .sources = Enquête ménages-déplacements ; en appui, billets vendus ou données de billettique des exploitants.
    .traps = Un billet correspond à une montée, et un trajet avec correspondance en compte deux. Sans les services informels, le résultat est bien trop bas. Décidez une fois pour toutes où ranger le taxi-moto et n’y revenez pas.

trips-private_motorised =
    .measures = Sur 100 déplacements faits en une journée, combien ont pour mode principal la voiture, la moto, le taxi ou un service de réservation par application.
    .why = Chaque hausse ajoute des véhicules dans les mêmes rues, avec le bruit et les blessés qui vont avec. Elle signale aussi que le transport collectif ne rend plus service.
    .how = Comptez les déplacements dont le mode principal est la voiture, le pick-up, la moto, le taxi ou l’application, au volant ou comme passager. Divisez par tous les déplacements. Gardez voitures et motos séparées.
    .sources = Enquête ménages-déplacements ; fichier des immatriculations et comptage des occupants par véhicule pour vérifier.
    .traps = Le passager se déplace lui aussi. Compter les véhicules sur la route ne donne pas ce chiffre, car on n’y voit pas les piétons. Sans ventilation, la moto se cache derrière la voiture, alors que c’est souvent elle qui progresse. Le taxi collectif à ligne fixe n’entre pas ici.

trips-sustainable =
    .measures = Sur 100 déplacements faits en une journée, combien se font à pied, à vélo ou en transport public ou collectif.
    .why = Un seul chiffre dit vers où va la mobilité de la commune. Il est souvent élevé dans les petites villes parce que peu de gens ont un véhicule. Le plus dur est de le garder quand les revenus montent.
    .how = Additionnez les déplacements à pied, à vélo et en transport collectif d’une même enquête. Divisez la somme par tous les déplacements. Aucune question nouvelle n’est nécessaire.
    .sources = La même enquête ménages-déplacements que pour les trois modes.
    .traps = N’additionnez pas des pourcentages d’enquêtes ou d’années différentes. Un résultat élevé peut cacher la pauvreté : des gens qui marchent une heure faute de bus. Lisez-le avec la durée des trajets et la part des personnes qui ne sont pas sorties.

transport-frequent_access =
    .measures = Sur 100 habitants de la zone urbaine, combien vivent à 500 mètres au plus, par les rues, d’un arrêt où un véhicule passe toutes les 10 minutes ou plus souvent en heure de pointe.
    .why = Un arrêt au coin de la rue sert peu si trois bus y passent par jour. Cette mesure exige la proximité et la fréquence, et colle mieux à ce que vit le passager.
    .how = Repérez les arrêts desservis toutes les 10 minutes ou mieux en pointe. Tracez 500 m par les rues autour de chacun. Comptez les habitants à l’intérieur, une seule fois chacun, et divisez par la population urbaine.
    .sources = Horaires des exploitants ou fichier GTFS ; sinon, relevé des intervalles à l’arrêt deux jours ouvrables. Population du recensement par îlot ou section d’énumération.
    .traps = Un cercle à vol d’oiseau prend trop de monde : sans plan des rues, retenez environ 385 m et signalez une donnée approchée. C’est l’intervalle observé qui vaut, pas l’horaire affiché. Une petite ville peut obtenir zéro, et zéro est une réponse valable.

transport-jobs_in_60_minutes =
    .measures = Quelle part des emplois un habitant moyen peut atteindre en 60 minutes, de porte à porte, en transport public.
    .why = L’arrêt est proche, mais le bus mène-t-il à un emploi ? La réponse change d’un quartier à l’autre et montre qui reste loin du travail faute d’une liaison.
    .how = Pour chaque zone, additionnez les emplois atteints en 60 minutes, marche, attente et correspondance comprises. Faites la moyenne des zones selon leur population et divisez par tous les emplois du périmètre étudié.
    .sources = Matrice de temps tirée d’un fichier GTFS ou de trajets chronométrés ; recensement économique, répertoire d’entreprises ou rôle des patentes pour situer les emplois.
    .traps = Les répertoires ignorent l’emploi informel : dites-le. Fixez le périmètre une fois pour toutes, avec ou sans la ville voisine, car le résultat en dépend. Une moyenne simple donne au hameau le même poids qu’au centre.

commuting-mean_time =
    .measures = Combien de minutes une personne met en moyenne pour se rendre de chez elle à son travail, sans compter le retour.
    .why = L’heure passée sur la route est prise aux enfants et au repos. Si la moyenne augmente, les gens habitent plus loin de leur travail ou le service se dégrade.
    .how = Additionnez les minutes de l’aller de toutes les personnes qui sortent de chez elles pour travailler et divisez par leur nombre. Si le recensement ne donne que des tranches (15 à 30 minutes), prenez le milieu et notez-le.
    .sources = Question du recensement sur le trajet vers le travail ; enquête ménages-déplacements ; enquête emploi si son échantillon couvre la commune.
    .traps = Ceux qui travaillent chez eux ou sur leur parcelle ne comptent pas. La dernière tranche n’a pas de plafond : choisissez une valeur et gardez-la. La moyenne masque ceux qui font deux heures de route ; regardez aussi la part au-delà de 60 minutes.

commuting-over_60_minutes =
    .measures = Sur 100 personnes qui sortent de chez elles pour travailler, combien mettent plus de 60 minutes pour arriver.
    .why = Ces gens partent de nuit et rentrent de nuit. Beaucoup habitent les sections éloignées ou les nouveaux quartiers en bordure, et paient plusieurs courses par jour.
    .how = Comptez les personnes en emploi dont l’aller dure plus de 60 minutes. Divisez par toutes celles qui se déplacent pour travailler.
    .sources = Recensement de la population, question sur la durée du trajet ; enquête ménages-déplacements.
    .traps = Soixante minutes juste ne comptent pas, et les gens arrondissent à « une heure » : vérifiez la formulation du questionnaire. Retirez du dénominateur ceux qui travaillent chez eux. La hausse peut venir d’un meilleur emploi trouvé plus loin ; renseignez-vous avant de juger.

trips-rate =
    .measures = Combien de déplacements fait en moyenne par jour une personne de 6 ans et plus.
    .why = Se déplacer peu, c’est souvent renoncer à une consultation, à un cours ou à une journée de travail. La comparaison entre femmes et hommes, ou entre quartiers, révèle les déplacements qui n’ont pas lieu.
    .how = Additionnez tous les déplacements du jour d’enquête, quels que soient le motif et le mode. Divisez par les personnes de 6 ans et plus des ménages enquêtés, y compris celles qui sont restées à la maison.
    .sources = Enquête ménages-déplacements avec carnet de trajets ; enquête emploi du temps, comme donnée approchée.
    .traps = Plus ne veut pas dire mieux : ce chiffre n’a pas de cible. Quand une seule personne répond pour tout le ménage, les petits trajets des autres se perdent. Déposer un enfant à l’école puis aller au marché font deux déplacements. Ne mêlez pas jours ouvrables et dimanches.

trips-immobility =
    .measures = Sur 100 personnes de 6 ans et plus, combien n’ont fait aucun déplacement le jour de l’enquête.
    .why = On y trouve la personne âgée qui ne peut plus monter dans le bus, la femme retenue par les soins aux proches, le jeune sans argent pour la course. Aucun comptage dans la rue ne les voit.
    .how = Comptez les personnes qui n’ont fait aucun déplacement ce jour-là, même à pied. Divisez par toutes les personnes de 6 ans et plus enquêtées. Demandez-leur pourquoi.
    .sources = Enquête ménages-déplacements, avec une question à part pour ceux qui ne sont pas sortis.
    .traps = Certains disent n’être pas sortis pour abréger l’entretien : comparez les enquêteurs entre eux. Un jour de grosse pluie ou de fête ne convient pas. Rester chez soi par choix ou par empêchement, ce n’est pas pareil ; la ventilation par âge et handicap aide à distinguer.

vehicles-cars =
    .measures = Combien de voitures compte la commune pour 1 000 habitants.
    .why = Ce taux annonce ce qui attend les rues : stationnement difficile, centre bloqué, et des budgets qu’on voudra mettre dans le goudron.
    .how = Comptez les voitures particulières et pick-up immatriculés à une adresse de la commune, ou ceux que déclarent les ménages au recensement. Divisez par la population de la même année et multipliez par 1 000.
    .sources = Fichier des immatriculations ; recensement de la population, question sur les biens du ménage.
    .traps = Les épaves restent au fichier et beaucoup de propriétaires immatriculent ailleurs. Le recensement demande souvent s’il y a une voiture, pas combien. Ne reliez jamais sur une même courbe des points du fichier et du recensement.

vehicles-motorcycles =
    .measures = Combien de motos compte la commune pour 1 000 habitants.
    .why = La moto va là où le bus ne va pas, et elle peut revenir moins cher que la course de chaque jour. Les blessés suivent : regardez les deux courbes ensemble.
    .how = Comptez les motos et scooters immatriculés à une adresse de la commune, ou ceux que déclarent les ménages. Divisez par la population de la même année et multipliez par 1 000.
    .sources = Fichier des immatriculations ; fichiers d’assurance ; recensement de la population.
    .traps = À la campagne, bien des motos roulent sans plaque et le fichier reste en dessous du réel. Dites si les trois-roues sont compris. Un bond soudain peut n’être qu’une campagne d’immatriculation.

cycle_network-protected =
    .measures = Combien de kilomètres de piste cyclable séparée de la circulation par une bordure, des potelets ou une autre barrière existent pour 100 000 habitants.
    .why = Un trait de peinture ne décide pas une mère à laisser sa fille aller à l’école à vélo. La barrière fait la différence entre un réseau utilisé et un réseau sur plan.
    .how = Mesurez sur la carte l’axe des pistes physiquement séparées et ouvertes. Divisez par la population et multipliez par 100 000.
    .sources = Carte ou SIG du service d’urbanisme ou des travaux publics ; parcours à vélo enregistré au téléphone.
    .traps = Une piste à double sens se mesure une seule fois. Les bandes peintes, les trottoirs partagés et les tronçons à construire ne comptent pas. Dans une petite ville, deux kilomètres donnent déjà un taux élevé : vérifiez qu’ils relient les maisons à l’école.

sidewalks-adequate =
    .measures = Sur 100 kilomètres de rue urbaine, combien ont des deux côtés un trottoir continu, de la largeur exigée par la norme.
    .why = Là où le trottoir s’arrête, le fauteuil roulant et la poussette descendent sur la chaussée. Pour une fois, la commune peut souvent y remédier toute seule.
    .how = Parcourez toutes les rues ou un échantillon de pâtés de maisons tirés au sort. Additionnez la longueur conforme des deux côtés et divisez par la longueur parcourue.
    .sources = Inventaire de la voirie ; relevé par échantillon avec mètre et photos ; images aériennes pour la longueur totale des rues.
    .traps = Un poteau, une marche ou un étal au milieu rompt la continuité. Un trottoir d’un seul côté ne compte pas. Choisir les rues du centre embellit le résultat : tirez au sort.

fleet-accessible =
    .measures = Sur 100 véhicules de transport public en service, combien se prennent sans marche, avec une rampe, un élévateur ou un plancher bas qui fonctionne.
    .why = Il suffit d’un véhicule sans rampe pour annuler le voyage d’une personne en fauteuil. Les personnes âgées et les parents avec poussette le sentent aussi.
    .how = Comptez les véhicules en service dont l’accès de plain-pied fonctionne le jour du contrôle. Divisez par tous les véhicules en service.
    .sources = Liste du parc des exploitants ou des syndicats de chauffeurs ; contrôle technique annuel ; visite à la gare routière avec une association de personnes handicapées.
    .traps = Une rampe bloquée compte comme absente, et un autocollant sur la porte ne prouve rien : faites-la déplier. N’oubliez pas les minibus. L’arrêt aussi doit permettre de monter, ce que cette donnée ne dit pas.

transport-speed_at_peak =
    .measures = À combien de kilomètres à l’heure le transport public avance en heure de pointe, temps aux arrêts compris.
    .why = Une ligne lente demande plus de véhicules pour la même fréquence, et c’est le passager qui les paie. Déplacer un arrêt ou dégager un pâté de maisons des voitures garées peut suffire.
    .how = En pointe, additionnez les kilomètres parcourus avec des passagers et divisez par les heures passées, de terminus à terminus. Recommencez plusieurs jours ouvrables.
    .sources = GPS des véhicules ; sinon, chronomètre et fiche à bord ; registre des départs de la gare routière.
    .traps = Ne faites pas la moyenne des vitesses des lignes : divisez le total des kilomètres par le total des heures. Les trajets à vide et l’attente au terminus restent dehors. Une route de campagne et une rue du centre ne se comparent pas.

trips-informal =
    .measures = Sur 100 déplacements en transport public ou collectif, combien se font dans des services sans autorisation ni règles.
    .why = Les services informels remplissent le vide laissé par les lignes autorisées. Interdire sans plus laisse les gens à pied. Connaître leur poids permet de négocier itinéraires et assurances.
    .how = Comptez les déplacements collectifs faits dans des véhicules sans autorisation : camionnettes, pick-up, voitures faisant taxi. Divisez par tous les déplacements en transport public et collectif.
    .sources = Enquête ménages-déplacements ; comptage des véhicules et des passagers aux entrées de la ville, comparé à la liste des autorisations.
    .traps = Le passager ignore qui est en règle : demandez le type de véhicule et l’itinéraire, puis vérifiez vous-même. Une autorisation expirée est un cas douteux ; fixez une règle. Un chauffeur qui craint l’amende ne dira pas la vérité.

transport-gap_zones =
    .measures = Sur 100 habitants, combien vivent dans des zones où le besoin de transport public dépasse la moyenne de la commune et où l’offre est en dessous.
    .why = La carte montre où une nouvelle ligne aiderait le plus de gens sans autre choix. Des données bon marché suffisent, sans enquête sur les déplacements.
    .how = Notez chaque zone pour le besoin (pauvreté, ménages sans voiture, âge, handicap) et pour l’offre (arrêts et départs par semaine). Additionnez les habitants des zones au-dessus de la moyenne en besoin et au-dessous en offre ; divisez par la population.
    .sources = Recensement par zone ou section d’énumération ; relevé communal des arrêts et des départs, ou fichier GTFS.
    .traps = La mesure est relative : il y aura toujours des zones sous la moyenne, même bien desservies. Ajoutez un minimum absolu de départs par heure. À moins de 8 zones, prenez leur rang plutôt que des écarts. Changer les limites des zones change le résultat.
