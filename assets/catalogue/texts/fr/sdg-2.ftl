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

nutrition-malnutrition =
    .measures = Sur 100 enfants de moins de 5 ans mesurés, combien pèsent bien trop peu ou bien trop pour leur taille sur les courbes de l’OMS : émaciation d’un côté, surpoids de l’autre.
    .why = Dénutrition aiguë et surpoids se côtoient dans la même commune. La première peut tuer en quelques semaines, le second prépare les maladies de l’adulte.
    .how = Pesez et mesurez chaque enfant, puis calculez le poids pour la taille. Comptez à part ceux qui sont sous −2 et ceux qui dépassent +2 écarts types. Divisez chaque nombre, puis leur somme, par les enfants dont la mesure est valable.
    .sources = Consultations de suivi des nourrissons et jeunes enfants ; campagnes de dépistage ; enquête nutritionnelle.
    .traps = La somme trompe : l’émaciation peut reculer pendant que le surpoids monte, et le total ne bouge pas. Publiez les deux. Une balance mal réglée ou un enfant pesé habillé décale tous les résultats. Le poids pour l’âge est une autre mesure.
