food-insecurity =
    .measures = Sur 100 personnes, combien vivent dans un ménage qui, faute d’argent ou d’autres moyens, a mangé moins bien, mangé moins ou eu faim.
    .why = On y voit la faim avant qu’elle ne se lise sur la courbe de poids des enfants. La commune sait où renforcer la cantine et l’aide alimentaire.
    .how = Posez en entier une échelle éprouvée (FIES ou ELCSA) à un échantillon de ménages. Classez chaque ménage selon son score. Comptez les personnes des ménages en insécurité modérée ou grave et divisez par toutes les personnes des ménages enquêtés.
    .sources = Module ajouté à une enquête communale ou universitaire ; enquête nationale si l’échantillon couvre la commune ; organismes de sécurité alimentaire.
    .traps = Retirer ou reformuler une question fausse l’échelle. Certaines versions portent sur trois mois, d’autres sur douze : elles ne se comparent pas. Interrogez toujours à la même saison, car la soudure donne un chiffre plus élevé que la récolte.

nutrition-stunting =
    .measures = Sur 100 enfants de moins de 5 ans mesurés, combien sont trop petits pour leur âge d’après les courbes de croissance de l’OMS.
    .why = La taille garde la trace des premières années : repas pauvres, diarrhées répétées, grossesse mal suivie. Ce retard ne se rattrape presque pas.
    .how = Mesurez les enfants à la toise et notez la date de naissance exacte. Calculez la taille pour l’âge avec le logiciel de l’OMS. Comptez ceux qui sont sous −2 écarts types et divisez par les enfants dont la mesure est valable.
    .sources = Suivi de croissance du centre de santé ou de la PMI ; journées de pesée ; enquête nutritionnelle avec un échantillon de la commune.
    .traps = Les enfants qui ne viennent pas au centre manquent, et ce sont souvent les plus touchés : indiquez la part mesurée. Avant 2 ans, on mesure l’enfant couché. Le poids insuffisant pour l’âge est un autre indicateur.

nutrition-wasting =
    .measures = Sur 100 enfants de moins de cinq ans mesurés, combien pèsent bien trop peu pour leur taille sur les courbes de l’OMS.
    .why = L’émaciation tue en quelques semaines si personne n’agit. Elle monte vite après une récolte perdue, une inondation ou une flambée de diarrhée : elle sert d’alarme.
    .how = Pesez et mesurez, calculez le poids pour la taille, comptez les enfants sous −2 écarts types. Divisez par ceux dont la mesure est valable. Sous −3, orientez l’enfant le jour même.
    .sources = Consultations de suivi des enfants ; campagnes de dépistage ; enquête nutritionnelle.
    .traps = Au centre viennent les malades, la part est donc trop haute pour la commune. La soudure et la récolte diffèrent : comparez les mêmes mois. Le ruban au bras trouve d’autres enfants. Avec peu de cas, le chiffre tremble.

nutrition-overweight =
    .measures = Sur 100 enfants de moins de cinq ans mesurés, combien pèsent bien trop pour leur taille sur les courbes de l’OMS.
    .why = L’enfant trop gros devient souvent un adulte diabétique. La buvette scolaire pleine de sodas et le quartier sans place pour jouer, la commune peut y toucher.
    .how = Pesez et mesurez chaque enfant et calculez le poids pour la taille. Comptez ceux qui dépassent +2 écarts types et divisez par ceux dont la mesure est valable.
    .sources = Consultations de suivi des enfants ; enquête nutritionnelle ; pesées en crèche et en maternelle.
    .traps = Un enfant trop petit paraît lourd : lisez ce chiffre avec le retard de croissance. Vêtements et chaussures pèsent. L’indice de masse corporelle désigne presque les mêmes enfants, pas tout à fait. Ici, moins vaut mieux, même si la grand-mère y voit la santé.
