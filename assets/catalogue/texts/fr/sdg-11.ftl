slums-and_informal =
    .measures = Sur 100 citadins, combien vivent dans un ménage aux conditions de taudis, dans un quartier informel ou dans un logement inadéquat.
    .why = Un titre qui manque ou une pente qui glisse, une famille seule n’en vient pas à bout. La commune, elle, peut reprendre tout le quartier.
    .how = Repérez chaque ménage urbain privé d’eau ou d’assainissement améliorés, d’espace (plus de trois personnes par pièce habitable), de logement durable ou de sécurité d’occupation. Ajoutez les quartiers informels et, si on le mesure, le logement hors de prix. Comptez chaque personne une fois et divisez par la population urbaine.
    .sources = Recensement (fichier des ménages) ; cadastre et inventaire des quartiers ; relevé avec les habitants.
    .traps = Plus large que le 7.10 des OMD, qui retient quatre manques : ne raccordez pas les deux séries. Additionner les manques compte plusieurs fois la même famille. Trois personnes tout juste par pièce, ce n’est pas du surpeuplement. Quartier informel et ménage de taudis ne se recouvrent pas tout à fait.

transport-access =
    .measures = Sur 100 citadins, combien habitent à 500 mètres à pied au plus d’un arrêt de bus, ou à 1 km d’une gare, d’un métro ou d’un embarcadère.
    .why = Un arrêt trop loin retient à la maison la personne âgée ou en fauteuil roulant. Déplacer une ligne coûte peu.
    .how = Placez les arrêts sur la carte et mesurez par les rues, non à vol d’oiseau. Additionnez les habitants des îlots situés à l’intérieur, chaque îlot une seule fois. Divisez par la population urbaine.
    .sources = Liste des arrêts et des lignes ; autorisations de transport ; îlots du recensement ; relevé au téléphone.
    .traps = Un arrêt proche ne dit ni la fréquence ni la destination. Là où les taxis collectifs ou tap-taps s’arrêtent partout, fixez les points habituels et notez-les. À vol d’oiseau, prenez environ 385 m et signalez une donnée approchée. Escaliers et pentes allongent les 500 mètres.

land-consumption_ratio =
    .measures = À quelle vitesse le sol bâti grandit par rapport à la population. À 1, ils vont de pair ; au-dessus, la ville s’étale plus vite qu’elle ne gagne d’habitants.
    .why = Chaque hectare de plus réclame tuyaux, rues, lampadaires et tournées de camion. Une commune étalée paie plus pour servir autant de monde.
    .how = Mesurez le sol bâti à deux dates. Croissance du bâti : différence divisée par la surface de départ et par les années. Croissance de la population : logarithme népérien de la population finale sur l’initiale, divisé par les années. Divisez la première par la seconde.
    .sources = Images satellite classées (GHSL, par exemple) ; cadastre ; recensements.
    .traps = Si la population stagne ou recule, le rapport ne veut rien dire : montrez les deux taux. L’ancienne formule prenait aussi un logarithme pour le bâti ; ne mélangez pas. Deux cartes de finesse différente inventent de l’étalement. Gardez le même périmètre urbain pour le sol et les habitants.

planning-participation =
    .measures = Une note de 1 à 4 sur la participation directe, régulière et démocratique de la société civile à l’urbanisme et à la gestion de la ville.
    .why = Un plan fait sans les habitants se paie en conflits, chantier après chantier. La note montre où manque la parole : dans le plan, le budget ou le contrôle.
    .how = Réunissez quelques évaluateurs d’horizons différents (université, associations, mairie). Chacun note de 1 à 4 les mêmes questions : la structure existe-t-elle, se réunit-elle, décide-t-elle, est-elle ouverte ? Faites la moyenne par personne, puis entre les personnes.
    .sources = Groupe d’évaluateurs locaux ; procès-verbaux des conseils de quartier et concertations ; budget participatif.
    .traps = Une mairie qui se note elle-même obtient une belle note sans crédit. Changer d’évaluateurs chaque année déplace le résultat. L’échelle commence à 1 et non à 0. Une enquête publique où tout est décidé d’avance ne vaut pas 4.

heritage-spending =
    .measures = Combien d’argent est dépensé en un an, par habitant, pour entretenir le patrimoine culturel et naturel : bâtiments anciens, savoir-faire et fêtes, sites archéologiques, réserves.
    .why = Le vieux bourg et la cascade attirent des visiteurs et font la fierté des gens. Sans entretien ils s’abîment, et restaurer coûte bien plus.
    .how = Additionnez les dépenses publiques exécutées pour le patrimoine sur la commune et, si on les connaît, les privées. Ramenez toutes les années aux prix d’une seule. Divisez par la population. Séparez culturel et naturel, et qui paie.
    .sources = Compte administratif ou rapport d’exécution du budget ; services de la culture et de l’environnement ; fondations.
    .traps = Voté ne veut pas dire dépensé. Un concert n’est pas de la conservation, sauf si vous le définissez ainsi une fois pour toutes. Sans corriger l’inflation, tout paraît grimper. Une seule grande restauration fait bondir une année.

disaster-affected =
    .measures = Combien de personnes sont mortes, disparues ou directement touchées par des catastrophes en un an, pour 100 000 habitants.
    .why = Il compte le dommage humain des cyclones, des crues et des séismes. Par quartier, on voit où l’urgence revient.
    .how = Pour chaque événement de l’année, additionnez morts, disparus et personnes blessées, évacuées, au logement abîmé ou privées de leur gagne-pain. Comptez chacun une seule fois. Divisez par la population et multipliez par 100 000.
    .sources = Protection civile et comité communal ; base DesInventar ; fiches d’évaluation des dégâts ; services de santé.
    .traps = Une personne évacuée qui a aussi perdu son toit reste une personne. Le nombre de sinistrés gonfle quand l’aide en dépend : gardez les listes. Une année de cyclone n’est pas une tendance ; prenez cinq ans. Présentez les décès à part.

disaster-losses =
    .measures = Ce que valent les dégâts directs des catastrophes d’une année au regard de tout ce que produit la commune (son PIB).
    .why = En argent, la catastrophe entre dans le débat budgétaire : ce que l’on perd faute d’avoir renforcé un pont.
    .how = Additionnez le coût de remplacement des logements, routes, écoles, cultures et équipements abîmés dans l’année. Divisez par le PIB communal officiel de la même année.
    .sources = Évaluations des dégâts ; assureurs ; services des travaux publics et de l’agriculture ; PIB communal s’il est publié.
    .traps = Sans PIB communal, prenez la série qui divise par le budget : elle ne se compare pas à celle-ci. Le dégât direct est ce qui a été détruit ; les ventes perdues n’en sont pas. Remplacer et reconstruire en mieux sont deux coûts. Sans évaluation, la donnée manque, ce n’est pas zéro.

disaster-losses_of_budget =
    .measures = Ce que valent les dégâts directs des catastrophes d’une année pour 100 inscrits au budget communal de cette année.
    .why = Peu de communes ont un PIB, toutes ont un budget. On voit aussitôt combien d’années de travaux une crue a emportées.
    .how = Additionnez le coût de remplacement de ce qui a été abîmé dans l’année : logements, routes, écoles, cultures, équipements. Divisez par le budget voté pour la même année, aux mêmes prix.
    .sources = Évaluations des dégâts de la protection civile ; relevés des services techniques ; assureurs ; budget voté.
    .traps = Le résultat peut dépasser 100, et après un cyclone c’est courant. Ne le rapprochez pas d’un pays, qui divise par le PIB. Prenez le budget voté et non celui gonflé par l’urgence. Les secours ne sont pas une perte. Si nul n’a chiffré les dégâts privés, dites-le.

waste-controlled =
    .measures = Sur 100 tonnes de déchets produites dans la commune, combien sont collectées et finissent dans une installation contrôlée : décharge contrôlée, centre de tri, compostage.
    .why = Sans contrôle, les ordures bouchent les ravines, brûlent et gâtent l’eau. Collecter plus pour jeter en décharge sauvage déplace seulement le problème.
    .how = Estimez la production : kilos par personne et par jour, d’après une caractérisation, fois la population et les jours. Additionnez les tonnes collectées qui entrent dans une installation contrôlée. Divisez le second nombre par le premier.
    .sources = Pont-bascule du site ; étude de caractérisation ; service de collecte ou syndicat de communes ; récupérateurs.
    .traps = Collecté ne veut pas dire contrôlé : ce qui part à la décharge sauvage ne compte pas. Sans pont-bascule, compter les voyages surestime, car les camions roulent à moitié pleins. La production par habitant d’une capitale ne vaut pas pour un bourg.

air-pm25 =
    .measures = Combien de microgrammes de particules fines contient, en moyenne sur l’année, chaque mètre cube de l’air que respirent les gens.
    .why = Elles sont assez petites pour passer dans le sang. Brûlage, charbon, poussière des pistes et vieux moteurs en produisent, et la commune tient une partie de ces sources.
    .how = Calculez la moyenne annuelle de chaque station ayant au moins 75 % des heures. Pondérez par la population alentour. Sans station, prenez l’estimation par satellite et signalez-la comme donnée approchée.
    .sources = Association ou service de surveillance de l’air ; capteurs bon marché étalonnés ; estimations publiques par satellite.
    .traps = Un capteur jamais étalonné peut se tromper du simple au double. Mesurer en saison sèche seulement ne donne pas l’année. Les brumes de sable font monter le chiffre certains mois. PM10 et PM2,5 diffèrent. Satellite et station : deux courbes séparées.

public_space-share =
    .measures = Quelle part de la zone bâtie est ouverte et publique : rues, trottoirs, places, parcs et rivages où chacun peut entrer.
    .why = La place est le salon de ceux qui vivent à l’étroit. Elle donne de l’ombre, accueille le marché et laisse la pluie s’infiltrer.
    .how = Tracez la zone bâtie. Mesurez-y les places, parcs et rivages publics, puis ajoutez la surface des rues et trottoirs. Divisez par la surface bâtie. Si possible, comptez aussi les habitants à moins de 400 mètres d’une place ou d’un parc.
    .sources = Cadastre ; plan d’urbanisme ; images satellite et cartes libres des rues ; visite de terrain.
    .traps = Ne divisez pas par toute la commune, seulement par le bâti. Un parc clôturé ou la plage d’un hôtel n’est pas public. L’espace vert d’un lotissement est parfois déjà construit. Beaucoup de rues et aucune place donnent la même part : montrez les deux.

safety-harassment =
    .measures = Sur 100 personnes interrogées, combien ont subi un harcèlement sexuel ou non sexuel dans les 12 derniers mois.
    .why = Le harcèlement fait changer de trajet et chasse des femmes du bus et de la place. La commune peut agir sur l’éclairage et les arrêts.
    .how = Dans une enquête encadrée par un protocole, demandez des faits précis sur les 12 derniers mois. Comptez les personnes qui en ont vécu au moins un et divisez par les personnes interrogées. Notez le lieu : rue, bus, marché, travail, maison.
    .sources = Enquête de victimation avec enquêtrices formées ; associations de femmes. Les plaintes ne permettent pas le calcul.
    .traps = Plus de plaintes peut vouloir dire plus de confiance. « Avez-vous été harcelée ? » révèle bien moins que des faits nommés. On interroge seul à seule, avec une fiche d’aide. Pas de petits effectifs par quartier. On compte des personnes, non des incidents.

urban_policy-national =
    .measures = Indique si le pays a une politique urbaine nationale ou des plans régionaux en vigueur. La commune le note comme contexte : oui (1) ou non (0).
    .why = Si cette politique existe, le plan communal peut s’y adosser pour demander des moyens. Sinon, les communes voisines doivent s’entendre entre elles.
    .how = Il n’y a rien à diviser. Cherchez la politique ou le plan régional adopté, voyez s’il traite de l’évolution de la population, de l’équilibre des territoires et des finances locales, et notez 1 s’il est en vigueur. Gardez le titre et l’année.
    .sources = Ministère de l’urbanisme, du plan ou des collectivités ; journal officiel ; association de maires.
    .traps = Ce n’est ni un mérite ni une faute de la commune : n’en faites pas un progrès local. Un avant-projet n’est pas en vigueur. Le schéma d’une autre région ne compte pas. Le chiffre mondial compte des pays ; ici, il n’y en a qu’un.

disaster-national_strategy =
    .measures = Indique si le pays mène une stratégie nationale de réduction des risques de catastrophe conforme au Cadre de Sendai. C’est un contexte : oui (1) ou non (0).
    .why = La stratégie communale s’appuie sur elle : cartes d’aléas, alertes et une partie de l’argent en viennent.
    .how = Aucun calcul. Trouvez la stratégie de l’autorité nationale de protection civile, vérifiez qu’elle couvre la période actuelle et qu’un rapport d’avancement existe, puis notez 1. Gardez le titre et les années couvertes.
    .sources = Direction de la protection civile ; journal officiel ; rapports du pays sur le Cadre de Sendai.
    .traps = La stratégie de la commune a son propre indicateur. Une loi qui crée le système de protection civile n’est pas une stratégie. Un document périmé vaut 0. Ne comptez pas ce oui parmi les résultats de la commune.
