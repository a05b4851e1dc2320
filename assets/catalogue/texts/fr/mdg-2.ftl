school-primary-enrolment =
    .measures = Sur 100 enfants de la commune en âge d’aller au primaire, combien sont inscrits à l’école, au primaire ou déjà au secondaire.
    .why = Ceux qui manquent ne vont pas à l’école. Le plus souvent ils habitent loin, vivent avec un handicap ou travaillent ; leur nombre permet d’aller les chercher.
    .how = Dans le fichier scolaire, prenez les élèves qui ont l’âge officiel du primaire, quelle que soit leur classe. Divisez par les enfants de ces âges d’après le recensement ou sa projection pour la même année.
    .sources = Recensement scolaire du ministère de l’éducation, écoles publiques et privées ; population par année d’âge du recensement et ses projections.
    .traps = Au-dessus de 100, des élèves viennent de la commune voisine ou la projection a vieilli. La donnée est gardée et signalée ; ne la coupez pas à 100. Compter tous les élèves, surâgés compris, donne le taux brut, un autre indicateur. Être inscrit n’est pas être en classe : regardez aussi l’assiduité.

school-primary-survival =
    .measures = Sur 100 élèves qui entrent en première année du primaire, combien atteindront la dernière, redoublements compris.
    .why = L’inscription peut être presque complète alors que des enfants partent en quatrième ou cinquième année pour travailler. La donnée montre cette perte et, école par école, où agir.
    .how = Réunissez les élèves et les redoublants par année d’études, pour deux rentrées de suite. Calculez pour chaque classe la part qui monte et celle qui redouble, puis faites avancer 1 000 élèves fictifs jusqu’à la dernière (cohorte reconstituée). Si le ministère publie le résultat, recopiez-le.
    .sources = Recensement scolaire avec élèves et redoublants par année d’études ; résultats par commune du ministère de l’éducation.
    .traps = Diviser les élèves de dernière année par ceux de première à la même rentrée compare des enfants différents ; au mieux, c’est une donnée approchée. Un élève qui déménage passe pour un abandon. Atteindre la dernière année n’est pas la réussir. Avec de petites écoles le résultat saute : cumulez les années.

literacy-youth =
    .measures = Sur 100 jeunes de 15 à 24 ans, combien savent lire et écrire une phrase courte et simple sur leur vie de tous les jours.
    .why = On y voit ce que l’école a laissé à ceux qui en sortent. Les jeunes qui ne lisent pas vivent souvent dans une section reculée, ou ont quitté l’école tôt pour travailler ou élever un enfant.
    .how = Au recensement, prenez les personnes de 15 à 24 ans déclarées sachant lire et écrire. Divisez par toutes celles de ces âges qui ont répondu à la question. Faites le calcul à part pour les femmes et pour les hommes.
    .sources = Recensement de la population et de l’habitat ; enquête avec test de lecture, s’il en existe ; centres d’alphabétisation, pour retrouver les autres.
    .traps = Au recensement une personne répond pour tout le ménage, et peu avouent qu’un fils ne lit pas. Ne confondez pas avec l’alphabétisation des 15 ans et plus, qui change lentement à cause des anciens. Signer son nom n’est pas savoir lire. Près de 100, seule la ventilation par zone et par sexe parle encore.
