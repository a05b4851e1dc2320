school-reading-early =
    .measures = Sur 100 élèves évalués en deuxième ou troisième année, combien lisent au moins au niveau minimal de leur classe.
    .why = Qui ne lit pas à huit ans prend du retard partout. C’est aussi l’âge où aider coûte le moins.
    .how = Comptez les élèves de la classe au niveau minimal en lecture ou au-dessus et divisez par les évalués. Dites si c’est la deuxième ou la troisième année, et dans quelle langue.
    .sources = Évaluation nationale si elle descend à la commune ; inspection scolaire ; test oral mené avec une école normale.
    .traps = Les deux classes ne font pas une même série. L’enfant évalué dans une langue qu’on ne parle pas chez lui, français au lieu de créole, semble ne pas savoir lire. Les mots par minute ne sont pas le niveau minimal. Nul ne teste sa propre classe.

school-mathematics-early =
    .measures = Sur 100 élèves évalués en deuxième ou troisième année, combien manient les nombres au moins au niveau minimal de leur classe.
    .why = Qui n’additionne pas à cet âge ne suivra pas les fractions. Jeux, jetons et formation des maîtres aident à peu de frais.
    .how = Comptez les élèves de la classe au niveau minimal en mathématiques ou au-dessus. Divisez par ceux qui ont passé cette épreuve, et notez classe et épreuve.
    .sources = Évaluation nationale si elle descend à la commune ; inspection scolaire ; test mené avec une école normale.
    .traps = Certains pays n’évaluent à cet âge que la lecture : laissez vide, et ne mettez pas l’une pour l’autre. Un problème écrit mesure aussi la lecture. Un échantillon du pays ne dit rien de votre commune.

school-reading-primary_end =
    .measures = Sur 100 élèves évalués en dernière année du primaire, combien lisent au moins au niveau minimal.
    .why = Désormais on apprend dans les livres. Qui ne comprend pas une page quitte le premier le cycle suivant.
    .how = Comptez les élèves de cette année qui atteignent le niveau minimal en lecture. Divisez par ceux qui ont passé l’épreuve. Prenez le seuil du pays et notez son nom.
    .sources = Évaluation nationale ou examen de fin de primaire, par commune ; inspection scolaire.
    .traps = Ceux qui sont partis avant manquent : plus il en part, plus la part peut monter. La réussite à l’examen mêle les matières. Changer d’épreuve ou de seuil rompt la série. Avec 30 élèves, un de plus fait trois points.

school-mathematics-primary_end =
    .measures = Sur 100 élèves évalués en dernière année du primaire, combien ont au moins le niveau minimal en mathématiques.
    .why = La marchande, le maçon et le cultivateur comptent chaque jour. De ce niveau dépend l’accès à une formation technique.
    .how = Comptez les élèves au niveau minimal ou au-dessus dans l’épreuve de mathématiques. Divisez par tous ceux qui l’ont passée, public et privé ensemble si l’épreuve couvre les deux.
    .sources = Évaluation nationale ou examen de fin de primaire, par commune ; inspection scolaire.
    .traps = La moyenne peut monter grâce aux meilleurs sans que cette part bouge : lisez les deux. Public seul et toutes les écoles sont deux séries. Si l’épreuve passe à l’ordinateur, attendez-vous à un saut.

school-reading-lower_secondary_end =
    .measures = Sur 100 élèves évalués à la fin du premier cycle du secondaire, combien lisent au moins au niveau minimal.
    .why = C’est la lecture que demandent un contrat, une notice ou un bulletin de vote. Pour beaucoup, c’est la dernière épreuve de leur vie.
    .how = Comptez les élèves de la dernière classe du cycle au niveau minimal en lecture ou au-dessus. Divisez par les évalués. Regardez filles et garçons à part.
    .sources = Évaluation nationale par commune, quand tous la passent ; inspection scolaire.
    .traps = Une bonne part des jeunes de cet âge a déjà quitté l’école : dites combien ont été évalués. Les tests internationaux à 15 ans valent pour des pays. Un examen facultatif juge les meilleurs.

school-mathematics-lower_secondary_end =
    .measures = Sur 100 élèves évalués à la fin du premier cycle du secondaire, combien ont au moins le niveau minimal en mathématiques.
    .why = Cela ouvre ou ferme la porte des soins infirmiers, de la mécanique ou de l’informatique. Si presque tous sont au-dessous, c’est l’enseignement qu’il faut revoir.
    .how = Comptez les élèves de la dernière classe qui atteignent le niveau minimal en mathématiques. Divisez par ceux qui ont passé l’épreuve ; notez son nom et le seuil.
    .sources = Évaluation nationale par commune, quand tous la passent ; inspection scolaire.
    .traps = Deux années ne se comparent que si l’épreuve est faite pour cela. Un petit collège monte et descend : réunissez deux ou trois ans. Les absents du jour sont souvent les plus faibles.

school-primary-completion =
    .measures = Sur 100 jeunes qui ont dépassé de 3 à 5 ans l’âge de la dernière année du primaire, combien l’ont achevé.
    .why = Quand la plupart l’achèvent, les autres vivent dans les mêmes quelques sections. Ce chiffre les fait voir.
    .how = Prenez l’âge officiel de la dernière année du primaire et ajoutez de 3 à 5 ans : pour 11 ans, regardez les 14 à 16 ans. Comptez ceux qui l’ont achevée ou sont allés plus loin et divisez par tous ceux de ces âges.
    .sources = Recensement de la population ; enquête auprès des ménages si l’échantillon suffit.
    .traps = Qui est encore au primaire à 14 ans ne compte pas, même s’il finit plus tard. On regarde la classe achevée, pas le certificat. Les inscrits d’une classe divisés par les enfants d’un âge dépassent parfois 100 : c’est autre chose. Les arrivants apportent l’école d’ailleurs.

school-lower_secondary-completion =
    .measures = Sur 100 jeunes qui ont dépassé de 3 à 5 ans l’âge de la dernière classe du premier cycle du secondaire, combien ont achevé ce cycle.
    .why = Sans lui, la formation professionnelle et l’emploi déclaré se ferment. Quand beaucoup décrochent, il manque souvent un collège proche ou un transport.
    .how = Prenez l’âge officiel de la dernière classe et ajoutez de 3 à 5 ans : si on la suit à 14 ans, regardez les 17 à 19 ans. Comptez ceux qui l’ont achevée et divisez par tous les jeunes de ces âges.
    .sources = Recensement de la population ; enquête auprès des ménages si l’échantillon suffit. Les registres scolaires ne voient pas les jeunes sortis de l’école.
    .traps = Ce n’est pas le nombre de sortants de l’année divisé par les inscrits. « A fréquenté » ne veut pas dire « a achevé », et achever la classe n’est pas réussir l’examen. Les jeunes partis étudier ailleurs ne figurent plus au recensement de la commune.

school-upper_secondary-completion =
    .measures = Sur 100 jeunes qui ont dépassé de 3 à 5 ans l’âge de la dernière classe du second cycle du secondaire, combien l’ont achevé.
    .why = C’est ce que demandent employeurs et universités. La commune sans lycée perd ses jeunes ou leurs études.
    .how = Ajoutez de 3 à 5 ans à l’âge officiel de la dernière classe : pour 17 ans, prenez les 20 à 22 ans. Comptez ceux qui ont achevé le cycle et divisez par tous ceux de ces âges qui habitent ici.
    .sources = Recensement de la population ; enquête auprès des ménages si l’échantillon suffit.
    .traps = L’étudiant parti en ville y est recensé : une commune sans université paraît pire qu’elle n’est. Filières techniques et cours d’adultes comptent si la loi les égale. Achever la classe et réussir le baccalauréat sont deux choses.

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

school-with_electricity =
    .measures = Sur 100 écoles, combien ont une électricité qui marche.
    .why = Sans elle, ni cours du soir, ni pompe, ni ordinateur. Pour une petite école, des panneaux coûtent moins que des kilomètres de ligne.
    .how = Listez les écoles, publiques et privées. Comptez celles où réseau, panneaux ou groupe marchaient le jour de la visite et divisez par toutes.
    .sources = Recensement scolaire du ministère ; compagnie d’électricité ; visite des écoles.
    .traps = Compteur coupé, pas d’électricité ; groupe sans carburant non plus. Une ampoule et une salle informatique font deux oui : notez la différence. Une annexe dans son propre bâtiment compte comme école.

school-with_internet =
    .measures = Sur 100 écoles, combien ont une connexion à internet dont les élèves se servent en classe.
    .why = Elle apporte livres, maîtres et vidéos là où rien n’arrive. L’antenne de la mairie suffit parfois à l’école.
    .how = Demandez à chaque école si le réseau atteint une salle d’élèves et s’il a marché le mois dernier. Comptez les oui et divisez par toutes les écoles.
    .sources = Recensement scolaire du ministère ; programme du régulateur des télécommunications ; appel à chaque direction.
    .traps = Internet au seul bureau du directeur n’enseigne rien. Le forfait d’un maître n’est pas à l’école. La liste du programme dit ce qu’on a posé, pas ce qui marche. Le débit compte : à cinquante sur une ligne faible, on n’apprend pas.

school-with_computers =
    .measures = Sur 100 écoles, combien ont des ordinateurs ou des tablettes dont les élèves se servent en classe.
    .why = Bien des enfants y touchent leur premier clavier. Les vieilles machines peuvent se réparer sur place.
    .how = Comptez les écoles ayant au moins un appareil qui marche pour les élèves, hors bureau. Divisez par toutes. Gardez aussi le nombre d’élèves par appareil.
    .sources = Recensement scolaire du ministère ; inventaire de l’inspection ; visite des écoles.
    .traps = L’armoire fermée à clé est fréquente : ne vaut que ce qui marche et sert. Prêté aux élèves, l’appareil reste à l’école. Une école à un appareil pèse autant qu’une à trente. Volés ou cassés, ils restent des années à l’inventaire.

school-accessible =
    .measures = Sur 100 écoles, combien ont des locaux et du matériel dont les élèves handicapés peuvent se servir.
    .why = Une marche à la porte décide si l’enfant en fauteuil ira à l’école. Rampe et porte large sont de petits travaux.
    .how = Fixez ce qu’on exige : entrée, classe et toilettes accessibles, matériel pour qui voit ou entend mal. Comptez les écoles conformes à la liste et divisez par toutes.
    .sources = Recensement scolaire du ministère ; services techniques de la commune ; associations de personnes handicapées et de parents.
    .traps = Une rampe trop raide n’est pas un accès, une rampe seule ne suffit pas. Le directeur remplit la fiche : vérifiez avec une personne en fauteuil. Changer la liste rompt la série. N’avoir aucun élève handicapé n’est pas une excuse.

school-with_water =
    .measures = Sur 100 écoles, combien ont de l’eau à boire d’une source améliorée le jour où on le demande.
    .why = On n’apprend pas en ayant soif ; sans eau, ni cantine ni ménage. Le robinet de l’école sert souvent à tout le village.
    .how = Comptez les écoles dont la source principale est améliorée (réseau, forage, puits protégé, citerne de pluie) et qui avaient de l’eau à la visite. Divisez par toutes les écoles.
    .sources = Recensement scolaire du ministère ; inspecteurs sanitaires ; comités d’eau.
    .traps = Un tuyau à sec vaut non. L’eau que l’enfant apporte en bouteille n’est pas celle de l’école. Visitez aussi en saison sèche. On ne sait pas si l’eau a été analysée : c’est une autre donnée.

school-with_toilets =
    .measures = Sur 100 écoles, combien ont des toilettes améliorées, utilisables, et séparées pour filles et garçons.
    .why = Sans toilettes à elles, les grandes filles manquent quelques jours par mois. Les bâtir tient dans des vacances.
    .how = Comptez les écoles ayant au moins des toilettes améliorées pour les filles et d’autres pour les garçons, ouvertes et fermant bien. Divisez par toutes. L’école d’un seul sexe n’a besoin que des siennes.
    .sources = Recensement scolaire du ministère ; inspecteurs sanitaires ; visite avec des élèves, filles et garçons.
    .traps = Celles des maîtres ne comptent pas. Une pancarte ne sépare rien si la cloison est ouverte. Notez les élèves par cabine : une pour 200 n’est un oui que sur le papier. Après un an sans eau, c’est non.

school-with_handwashing =
    .measures = Sur 100 écoles, combien ont de quoi se laver les mains à l’eau et au savon.
    .why = Des mains propres laissent diarrhée et grippe à la porte. C’est le service le moins cher de l’école et celui où le savon manque le plus.
    .how = Visitez ou appelez chaque école et comptez celles qui avaient ce jour-là eau et savon au lave-mains. Divisez par toutes.
    .sources = Recensement scolaire du ministère ; inspecteurs sanitaires ; programme de cantines.
    .traps = Sans savon, c’est non, fût-ce pour un jour. Le gel ne remplace pas l’eau. La fiche est souvent trop optimiste : vérifiez une école sur dix. Près des toilettes et près de la cuisine font deux endroits.
