school-proficiency =
    .measures = Sur 100 élèves évalués, combien atteignent au moins le niveau minimal en lecture et en mathématiques, au début du primaire, à sa fin et à la fin du premier cycle du secondaire.
    .why = Être assis en classe ne veut pas dire apprendre. La commune peut appuyer par une bibliothèque, du soutien scolaire, la cantine ou le transport.
    .how = Pour chaque classe et chaque matière, comptez les élèves au niveau minimal ou au-dessus et divisez par les élèves qui ont passé l’épreuve. Une série porte sur une seule classe et une seule matière : précisez lesquelles.
    .sources = Évaluation nationale si les résultats descendent à la commune ; inspection scolaire ; test mené avec une école normale.
    .traps = La note moyenne n’est pas la part des élèves qui atteignent le niveau. Si les plus faibles manquent le jour de l’épreuve, le résultat monte tout seul. Une nouvelle épreuve rompt la série. Un examen réservé à certains élèves ne dit rien des autres.

school-lower_secondary-completion =
    .measures = Sur 100 jeunes qui ont dépassé de 3 à 5 ans l’âge de la dernière classe du premier cycle du secondaire, combien ont achevé ce cycle.
    .why = Sans lui, la formation professionnelle et l’emploi déclaré se ferment. Quand beaucoup décrochent, il manque souvent un collège proche ou un transport.
    .how = Prenez l’âge officiel de la dernière classe et ajoutez de 3 à 5 ans : si on la suit à 14 ans, regardez les 17 à 19 ans. Comptez ceux qui l’ont achevée et divisez par tous les jeunes de ces âges.
    .sources = Recensement de la population ; enquête auprès des ménages si l’échantillon suffit. Les registres scolaires ne voient pas les jeunes sortis de l’école.
    .traps = Ce n’est pas le nombre de sortants de l’année divisé par les inscrits. « A fréquenté » ne veut pas dire « a achevé », et achever la classe n’est pas réussir l’examen. Les jeunes partis étudier ailleurs ne figurent plus au recensement de la commune.

school-preprimary-participation =
    .measures = Sur 100 enfants à qui il manque un an pour l’âge officiel du primaire, combien suivent le préscolaire ou un autre programme d’apprentissage organisé.
    .why = L’enfant passé par le préscolaire redouble moins et apprend à lire plus tôt. Ouvrir une classe ou soutenir un jardin d’enfants est souvent à la portée de la commune.
    .how = Fixez l’âge (un an de moins que l’entrée au primaire). Comptez les enfants de cet âge inscrits au préscolaire, déjà au primaire ou dans un programme avec horaires et éducatrice. Divisez par tous les enfants de cet âge.
    .sources = Recensement scolaire ; inspection ; écoles privées et confessionnelles ; population par année d’âge.
    .traps = Tout l’effectif du préscolaire ne convient pas : il contient des enfants de trois et quatre ans. Une garderie sans activité d’apprentissage ne compte pas. La population d’une seule année d’âge est petite et incertaine, et le résultat peut dépasser 100.

school-parity_indices =
    .measures = Ce que vaut un indicateur d’éducation dans un groupe par rapport à un autre : filles et garçons, campagne et ville, pauvres et riches. La valeur 1 signifie l’égalité.
    .why = La moyenne communale cache l’école de montagne où deux fois moins d’enfants vont au bout. La parité dit qui rejoindre d’abord.
    .how = Choisissez un indicateur et deux groupes. Calculez-le dans chacun avec la même source et la même année. Divisez la valeur du groupe d’ordinaire défavorisé par celle de l’autre ; entre les sexes, les femmes sur les hommes.
    .sources = La source de l’indicateur comparé : recensement, recensement scolaire ou évaluation des acquis, avec la ventilation voulue.
    .traps = Le rapport seul trompe : 0,5 peut venir de 1 contre 2 ou de 45 contre 90 ; donnez les deux valeurs. Au-dessus de 1 entre filles et garçons, ce sont les garçons qui sont en retard. Inverser les deux groupes d’une année à l’autre gâche la série.

literacy-proficiency =
    .measures = Sur 100 personnes d’un groupe d’âge, combien lisent et comptent assez bien pour la vie courante : un avis, un formulaire, une facture.
    .why = On peut signer son nom et ne pas comprendre une ordonnance. La donnée sert à prévoir des cours d’adultes et des démarches plus simples en mairie.
    .how = La mesure officielle vient d’un test passé par des adultes. À défaut, prenez comme donnée approchée les personnes de 15 à 24 ans sachant lire et écrire au recensement, divisées par toutes celles de cet âge.
    .sources = Test de compétences des adultes s’il existe ; recensement pour la donnée approchée ; centres d’alphabétisation.
    .traps = Au recensement, une personne répond pour tout le ménage, souvent avec optimisme : la donnée approchée frôle 100 et n’apprend plus grand-chose. Ne joignez pas un test et un recensement. Précisez la langue du test, créole ou français, et la tranche d’âge.

school-basic_services =
    .measures = Sur 100 écoles, combien disposent d’un service : électricité, internet pour enseigner, ordinateurs, accès des élèves handicapés, eau potable, toilettes séparées ou lave-mains.
    .why = Sans toilettes correctes, une adolescente peut manquer l’école plusieurs jours par mois. Ce sont des travaux à la taille d’un budget communal.
    .how = Dressez la liste des écoles, publiques et privées, avec une colonne par service. Notez oui s’il existe et fonctionne le jour de la visite. Pour chaque service, divisez les écoles notées oui par toutes les écoles.
    .sources = Recensement scolaire du ministère, avec sa fiche sur les bâtiments ; inspection ; visite des écoles.
    .traps = Il n’y a pas un seul taux de « services de base » : donnez-en un par service. Un robinet à sec ou des toilettes fermées à clé ne comptent pas. Oublier les écoles privées fausse tout là où elles sont la majorité. Une école de 20 élèves pèse autant qu’une de 600.
