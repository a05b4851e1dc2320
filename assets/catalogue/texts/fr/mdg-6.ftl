hiv-prevalence-youth =
    .measures = Sur 100 personnes de 15 à 24 ans, combien vivent avec le VIH, d’après une estimation. Elle vaut pour le pays ; une commune ne peut s’en faire qu’une idée approchée.
    .why = À cet âge l’infection est le plus souvent récente. On voit donc si la prévention atteint les jeunes de la commune.
    .how = Relevez l’estimation du pays ou de la région et son année. Pour la commune, comptez les habitants de 15 à 24 ans suivis pour le VIH et divisez par la population du même âge. Saisissez-le comme donnée approchée : il y manque ceux qui n’ont jamais fait le test.
    .sources = Estimations du programme national de lutte contre le sida ; tests des consultations prénatales ; cas notifiés à la direction sanitaire ; projections de population par âge.
    .traps = Plus de tests font apparaître plus de cas, sans que rien n’ait changé. La consultation prénatale ne montre que les femmes enceintes. Les cas sont rares dans une petite commune : pas de ventilation par quartier, un chiffre peut désigner quelqu’un.

hiv-condom_use =
    .measures = Sur 100 jeunes ayant eu un partenaire occasionnel dans l’année, combien ont utilisé un préservatif la dernière fois.
    .why = On apprend si les jeunes se protègent quand le risque est le plus fort, et s’ils trouvent des préservatifs près de chez eux sans gêne.
    .how = Dans une enquête, demandez aux 15-24 ans s’ils ont eu un partenaire non régulier au cours des 12 derniers mois. Ceux qui répondent oui forment le dénominateur. Parmi eux, comptez ceux qui ont utilisé un préservatif à ce dernier rapport. Séparez les femmes et les hommes.
    .sources = Enquête nationale de santé (EMMUS en Haïti), le plus souvent par département ; enquête locale auprès des jeunes, avec l’appui du service de santé.
    .traps = La réponse dépend de qui interroge et de qui écoute : préférez un questionnaire confidentiel. Diviser par tous les jeunes donne un chiffre bien plus bas. Préservatif distribué ne veut pas dire utilisé. Le chiffre du département ne devient pas celui de la commune.

hiv-knowledge =
    .measures = Sur 100 personnes de 15 à 24 ans, combien savent comment le VIH se transmet et ne se transmet pas, selon une série fixe de questions.
    .why = C’est l’une des rares données sur le VIH que la commune peut recueillir seule, dans ses écoles et ses clubs de jeunes, et améliorer en une année.
    .how = Reprenez les questions de l’enquête de santé de votre pays : moyens de se protéger, idées fausses, et le fait qu’une personne d’apparence saine peut porter le virus. Comptez seulement ceux qui ont tout juste et divisez par tous les interrogés.
    .sources = Enquête dans les lycées et les clubs de jeunes ; enquête nationale de santé, pour comparer ; causeries du centre de santé, pour le contexte.
    .traps = Une seule erreur ou une case vide, et la personne ne compte plus ; la moyenne des notes est autre chose. À l’école on ne rencontre pas ceux qui l’ont quittée, souvent les moins informés. Changer les questions d’une fois à l’autre rompt la série.

school-orphans-parity =
    .measures = Compare la fréquentation scolaire des enfants de 10 à 14 ans qui ont perdu père et mère à celle des enfants qui vivent avec un parent. À 1, égalité ; au-dessous, les orphelins sont en retard.
    .why = Un enfant sans parents travaille souvent ou garde les plus petits. On voit si l’école, les bourses et la famille compensent.
    .how = Calculez deux taux de fréquentation de 10 à 14 ans : celui des enfants qui ont perdu leurs deux parents, et celui des enfants dont les deux parents sont en vie et qui habitent avec l’un d’eux au moins. Divisez le premier par le second.
    .sources = Recensement ou enquête auprès des ménages demandant si le père et la mère sont en vie ; dossiers de la protection de l’enfance, comme donnée approchée.
    .traps = Les cas sont peu nombreux et un seul enfant fait bouger le rapport : prenez le recensement ou cumulez des années. Qui n’a perdu que son père ou sa mère n’entre dans aucun groupe. Les enquêtes passent à côté des enfants placés, en orphelinat ou chez des tiers.

hiv-treatment =
    .measures = Sur 100 personnes dont l’infection à VIH est avancée, combien reçoivent un traitement antirétroviral.
    .why = Sous traitement on vit, on travaille et on ne transmet presque plus le virus. Ce qui l’arrête, c’est souvent le prix du trajet ou la peur d’être vu.
    .how = Comptez les habitants sous traitement en fin d’année, où qu’ils le retirent. Divisez par le nombre d’habitants au stade avancé, tel que le programme de santé l’estime. Notez la définition du stade avancé.
    .sources = File active du programme VIH, par commune de résidence ; pharmacie de l’hôpital ; estimations nationales.
    .traps = Le traitement est désormais proposé à toute personne vivant avec le VIH et le stade avancé n’est presque plus estimé : dites quel dénominateur vous prenez. Par discrétion, beaucoup se soignent ailleurs et y sont comptés. Avoir commencé n’est pas poursuivre.

malaria-incidence =
    .measures = Nouveaux cas de paludisme confirmés dans l’année pour 1 000 personnes vivant là où il se transmet.
    .why = Le paludisme suit les canaux bouchés et les logements ouverts ; il éloigne les gens du travail et de l’école. Une commune qui agit tôt peut l’arrêter.
    .how = Additionnez les cas d’habitants confirmés par goutte épaisse ou test rapide dans l’année. Divisez par la population des zones de transmission et multipliez par 1 000. Tenez les cas importés dans une colonne à part.
    .sources = Surveillance épidémiologique du ministère de la santé ; laboratoire du centre de santé ; lutte antivectorielle, pour la carte des zones à risque.
    .traps = Diviser par toute la commune quand seules quelques sections sont exposées cache la flambée. Une rechute ou une lame de contrôle n’est pas un nouveau cas. Dès qu’on cherche activement, les cas montent sans qu’il y ait plus de paludisme. On peut être infecté loin de chez soi.

malaria-deaths =
    .measures = Décès dus au paludisme dans l’année pour 100 000 habitants.
    .why = On guérit du paludisme. Chaque décès renvoie à un diagnostic tardif ou à un dispensaire trop éloigné.
    .how = Comptez les habitants dont le certificat de décès porte le paludisme comme cause initiale. Divisez par la population au milieu de l’année et multipliez par 100 000. Comme ils dépassent rarement un ou deux, cumulez cinq années, décès et population.
    .sources = État civil et base des causes de décès du ministère de la santé ; revue des décès de l’hôpital ; surveillance, pour confirmer la cause.
    .traps = Un décès ne fait pas une tendance : lisez la période. L’hôpital compte où l’on est mort, il vous faut où l’on vivait. Les cas se divisent par la population exposée, les décès par tous les habitants. Une fièvre sans cause dans une section isolée cache peut-être un paludisme. En édition publique, moins de cinq cas par lieu reste protégé.

malaria-bednets =
    .measures = Sur 100 enfants de moins de cinq ans des zones impaludées, combien ont dormi la nuit dernière sous une moustiquaire imprégnée d’insecticide.
    .why = La nuit, rien ne protège à si bas prix, et c’est aux tout-petits que le paludisme fait le plus de mal.
    .how = Visitez un échantillon de logements des zones à risque. Notez les enfants de moins de cinq ans qui y ont dormi la nuit précédente, puis ceux qui étaient sous une moustiquaire imprégnée. Divisez le second nombre par le premier.
    .sources = Enquête de la lutte antivectorielle auprès des ménages ; visites des agents de santé communautaires ; enquête nationale de santé, pour la région.
    .traps = Une moustiquaire remise n’est pas une moustiquaire installée : certaines restent dans l’emballage, d’autres servent à pêcher. Sans insecticide, elle ne compte pas. Interrogez à la saison des moustiques, toujours la même. Laissez de côté les zones sans transmission.

malaria-treated =
    .measures = Sur 100 enfants de moins de cinq ans ayant eu de la fièvre au cours des deux dernières semaines, combien ont reçu le bon médicament contre le paludisme.
    .why = Là où il y a du paludisme, un enfant fiévreux peut s’aggraver en un jour. On voit si le médicament est à portée de la famille.
    .how = Dans une enquête auprès des ménages, demandez quels enfants de moins de cinq ans ont eu de la fièvre ces deux dernières semaines : voilà le dénominateur. Comptez ceux qui ont reçu le médicament recommandé par le pays, et notez après combien de jours.
    .sources = Enquête de santé auprès des ménages, en général régionale ; registres des dispensaires et des agents de santé, comme donnée approchée.
    .traps = Où le paludisme devient rare, la fièvre a presque toujours une autre cause et une valeur basse peut être bon signe : d’abord le test. Le dispensaire ignore l’enfant qui n’est pas venu. On confond antipaludéen et médicament contre la fièvre : montrez les boîtes.

tuberculosis-incidence =
    .measures = Nouveaux cas et rechutes de tuberculose dans l’année pour 100 000 habitants.
    .why = La tuberculose se nourrit de logements surpeuplés et de repas insuffisants. Elle signale au conseil où l’habitat et les soins font défaut.
    .how = Comptez les habitants diagnostiqués dans l’année, pour la première fois ou en rechute. Divisez par la population de milieu d’année et multipliez par 100 000. Avec une poignée de cas, cumulez cinq ans : tous les cas sur la somme des cinq populations.
    .sources = Registre du programme tuberculose à la direction sanitaire ; surveillance nationale ; projections de l’institut de statistique.
    .traps = Le registre donne les cas trouvés et non tous ceux qui existent : s’il baisse parce qu’on cherche moins, ce n’est pas un succès. Une prison peut doubler le taux ; montrez-la à part. Qui déménage est inscrit deux fois. Ne comparez jamais deux années isolées.

tuberculosis-prevalence =
    .measures = Personnes malades de la tuberculose à un moment donné, cas récents ou anciens, pour 100 000 habitants.
    .why = C’est la charge que porte le centre de santé : des malades à suivre pendant des mois et des familles à examiner.
    .how = Comptez les habitants en traitement à une date, par exemple le 31 décembre, et ajoutez ceux qui l’ont abandonné. Divisez par la population et multipliez par 100 000. On approche ainsi l’estimation que les pays tirent d’enquêtes.
    .sources = Fiches de traitement du centre de santé ; programme tuberculose ; estimation du pays, pour comparer.
    .traps = À ne pas mêler aux nouveaux cas de l’année : un long traitement laisse la même personne sur deux ans. Les malades non diagnostiqués manquent, c’est donc un minimum. L’agenda mondial ne la suit plus ; après 2015, prenez les nouveaux cas.

tuberculosis-deaths =
    .measures = Décès dus à la tuberculose dans l’année pour 100 000 habitants.
    .why = Cette maladie se guérit en quelques mois. Un décès parle d’un diagnostic tardif, d’un traitement lâché ou d’une consultation hors de portée.
    .how = Parmi les décès d’habitants, retenez ceux dont la tuberculose est la cause initiale. Additionnez cinq années, divisez par la somme des populations de ces années et multipliez par 100 000.
    .sources = État civil ; base des causes de décès du ministère de la santé ; issues de traitement du programme.
    .traps = Si la personne avait le VIH, la classification internationale range le décès sous VIH et les deux sources divergent. Un décès à l’hôpital départemental revient à la commune de résidence. De un à quatre décès sur la période, ne publiez aucune ventilation.

tuberculosis-detected =
    .measures = Sur 100 cas de tuberculose dont on estime l’existence, combien le service de santé en a trouvé.
    .why = Le malade que personne ne trouve tousse encore en famille et en classe. C’est dans cette recherche que la commune peut le plus aider.
    .how = Divisez les nouveaux cas et rechutes notifiés parmi les habitants par les cas attendus. Pour ces derniers, appliquez à votre population le taux estimé du pays ou de la région et marquez le résultat comme estimation.
    .sources = Notifications à la direction sanitaire ; estimations du programme national ; registre des tousseurs examinés.
    .traps = Le dénominateur a été estimé pour un pays ; pour une commune il peut être très faux et le résultat dépasser 100. N’appuyez pas une cible sur lui seul. L’effort se lit mieux ailleurs : combien de personnes qui toussent depuis des semaines ont eu un examen des crachats.

tuberculosis-cured =
    .measures = Sur 100 patients ayant commencé un traitement contre la tuberculose dans l’année, combien ont guéri sous traitement observé.
    .why = Un traitement à moitié suivi produit une tuberculose résistante. Un agent de santé, un patron ou une voisine peut aider jusqu’à la dernière dose.
    .how = Prenez tous les cas enregistrés pendant une année civile. Un an plus tard, comptez ceux déclarés guéris sous observation directe et divisez par tout le groupe. Laissez à part les traitements terminés, sauf si votre programme les réunit.
    .sources = Registre de cohorte du programme tuberculose ; fiches de traitement ; transferts notés par l’hôpital.
    .traps = L’issue des patients de cette année se connaît l’an prochain : ne jugez pas un groupe inachevé. Décès, départs et abandons restent au dénominateur. Certains pays ajoutent les traitements terminés aux guéris : notez-le, sinon deux années ne se comparent plus.
