population-total =
    .measures = Nombre de personnes qui résident habituellement dans la commune.
    .why = Presque tous les autres chiffres se divisent par celui-ci, et la part de bien des communes dans les transferts de l’État en dépend.
    .how = L’année d’un recensement, prenez les résidents habituels comptés dans la limite communale. Les autres années, la projection officielle de milieu d’année. À défaut, une ligne droite entre deux recensements fait l’affaire, signalée comme telle.
    .sources = Recensement ; projections de l’institut de statistique (IHSI en Haïti, Insee aux Antilles) ; limite communale en vigueur.
    .traps = Électeurs, patients et gens de passage la nuit du recensement ne sont pas des résidents. Un nouveau recensement corrige les vieilles projections : remplacez-les jusqu’au recensement d’avant. Si une section a été détachée, gardez un seul territoire pour toutes les années.

wastewater-treated-of_collected =
    .measures = Sur 100 litres d’eaux usées que l’égout collecte, combien sont traités.
    .why = On voit si l’exploitant fait sa part avec ce qu’il reçoit et si la station supporte de nouveaux branchements.
    .how = Divisez le volume traité dans l’année par le volume collecté par le réseau la même année. Ce que d’autres communes envoient à votre station va des deux côtés ou d’aucun.
    .sources = Débitmètres à l’entrée et à la sortie de la station ; rapport annuel du service ; SNIS au Brésil (IN016).
    .traps = On peut lire 100 là où presque personne n’a l’égout : ne publiez jamais « eaux usées traitées » sans dire lesquelles. Le volume collecté est souvent estimé d’après les factures d’eau. Ce qui déborde avant la station par temps de pluie échappe au compte.

water-losses-distribution =
    .measures = Sur 100 litres mis en réseau, combien ne se retrouvent pas dans la consommation.
    .why = Ici se voit le travail de l’équipe de réparation, fuites et compteurs, à part des factures qu’on n’a simplement pas émises.
    .how = Du volume annuel mis en réseau, retranchez toute la consommation, mesurée ou estimée, payée ou non. Divisez par le volume mis en réseau. Au SNIS, l’eau de service est d’abord ôtée de la production (IN049).
    .sources = Compteurs de production et d’abonnés ; SNIS au Brésil (IN049) ; régulateur ; recherche de fuites par secteur.
    .traps = Il y reste le vol et les compteurs trop lents, ce n’est donc pas que de la fuite. Si la consommation est estimée au forfait, la perte vaut ce que veut l’estimation. À ne pas joindre à l’eau non facturée : l’eau gratuite est perdue là-bas et non ici.

water-piped-urban =
    .measures = Sur 100 habitants de la zone urbaine, combien sont desservis par le réseau d’eau.
    .why = La rue proche des conduites est la moins chère à raccorder. Ce qui manque encore en ville est souvent récent ou informel.
    .how = Comptez les habitants urbains branchés au réseau et divisez par la population urbaine de la même année, dans le même périmètre.
    .sources = Fichier des abonnés du service d’eau ; recensement par zone urbaine ; SNIS au Brésil (IN023).
    .traps = La campagne n’y est pas : le chiffre paraît toujours meilleur que celui de toute la commune. Le périmètre urbain s’étend par décision du conseil et le dénominateur avec lui. Le service multiplie les logements par une taille de ménage qui a baissé depuis.

slums-households-with_tenure =
    .measures = Sur 100 habitants de la zone urbaine, combien vivent dans un ménage auquel manque au moins un de cinq éléments : les quatre de la série des OMD (eau, assainissement, place, logement durable) ou la sécurité d’occupation.
    .why = On y ajoute ceux qui ont l’eau, des toilettes et une bonne maison, et peuvent la perdre demain. Là où le titre manque plus que le tuyau, l’ordre des quartiers change.
    .how = Pour chaque ménage urbain, cochez les quatre manques et l’occupation : ni papier ni certitude de ne pas être chassé. Ne pas savoir n’est pas un manque. Additionnez les personnes des ménages cochés et divisez par la population urbaine. Dans l’exemple, aux 17 personnes des quatre manques s’ajoute un ménage de deux à qui seule l’occupation manque : 19 sur 22.
    .sources = Enquête communale sur le logement qui interroge sur les papiers et la crainte d’être chassé, dans le même questionnaire que les autres manques ; conservation foncière, pour recouper.
    .traps = Jamais sur le même graphique que la série des quatre manques : celle-ci n’est jamais plus basse, et passer de l’une à l’autre semble un recul que personne n’a vécu. Les parts de deux enquêtes ne s’additionnent pas : l’occupation doit être dans la même fiche de ménage. L’ODD 11.1.1 est plus large et ne s’y raccorde pas. Sans la question, la série s’arrête.

water-improved-dwellings =
    .measures = Sur 100 logements occupés, combien tirent leur eau de boisson d’une source améliorée : robinet, puits ou source aménagés, eau de pluie.
    .why = Bien des recensements et des atlas publient des logements et non des personnes. Ils restent ici ce qu’ils sont, sans passer pour des habitants.
    .how = Dans le tableau des logements du recensement, prenez les logements occupés selon la principale source d’eau de boisson et cochez les réponses qui valent comme améliorées. Additionnez-les et divisez par tous les logements occupés. Logements vides et résidences de vacances restent en dehors des deux nombres.
    .sources = Tableaux des logements du recensement, sur le site de l’institut de statistique ; enquête auprès des ménages ; atlas communaux.
    .traps = À ne pas mettre sur la même ligne que la série des personnes. Les grands ménages sont souvent moins bien servis : le chiffre par logement est alors meilleur. Le multiplier par la taille moyenne des ménages n’en fait pas des personnes. Où deux ménages partagent un toit, logements et ménages diffèrent : notez ce que la source a compté et n’en changez pas.

water-piped-dwellings =
    .measures = Sur 100 logements occupés, combien ont l’eau courante à l’intérieur ou sur la parcelle.
    .why = Les travaux se chiffrent par branchement. Par logement, on voit combien de maisons restent à raccorder et l’on compare au fichier des abonnés.
    .how = Comptez les logements occupés ayant un robinet à l’intérieur ou sur la parcelle et divisez par tous les logements occupés. En partant du fichier des abonnés, ôtez commerces, bureaux et abonnés coupés, et prenez les logements de la même année et du même territoire.
    .sources = Tableaux des logements du recensement ; fichier du service d’eau et des comités d’eau ruraux ; permis de construire, pour les maisons neuves.
    .traps = Ne mêlez pas maisons et personnes sur une ligne : selon le nombre d’habitants de chacune, la couverture diffère. Un branchement qui sert quatre maisons de la cour compte pour un au fichier et pour quatre au recensement. Plus de 100 trahit des maisons fermées ou un fichier mal tenu. La borne-fontaine ne compte pas, le tuyau à sec si : voyez les heures d’eau.

sanitation-improved-dwellings =
    .measures = Sur 100 logements occupés, combien ont des toilettes améliorées dont personne d’un autre logement ne se sert.
    .why = Les programmes de latrines se paient à la maison. Par logement, on sait combien de blocs manquent et dans quelles localités.
    .how = Comptez les logements occupés ayant une chasse d’eau vers l’égout ou une fosse, ou une latrine ventilée, à dalle ou à compost, pour leur seul usage. Divisez par tous les logements occupés. Si le tableau ne croise pas le type de toilettes et le partage, dites-le à côté du chiffre.
    .sources = Tableaux des logements du recensement (type de toilettes et partage) ; fiches des programmes de latrines ; enquête auprès des ménages.
    .traps = Maisons et personnes s’écartent plus que pour l’eau, car les maisons pleines ont souvent les toilettes les moins bonnes ou partagées : jamais sur une même ligne. Un bloc pour trois logements ne vaut pour aucun. Les maisons qui manquent ne disent pas combien d’habitants manquent : demandez le tableau des personnes. Un bloc livré et cadenassé ne compte pas.

sewer-connected-urban =
    .measures = Sur 100 habitants de la zone urbaine, combien habitent une maison raccordée au réseau d’égout.
    .why = L’égout se pose rue par rue et presque seulement en ville. On voit ici ce qui reste à raccorder là où le réseau existe.
    .how = Comptez les habitants urbains des logements dont les toilettes se vident dans le réseau et divisez par la population urbaine de la même année, dans le même périmètre.
    .sources = Recensement par zone urbaine ; fichier des abonnés à l’égout ; SNIS au Brésil (IN024).
    .traps = La campagne n’y est pas : ne l’imprimez pas comme la couverture de la commune et ne la joignez pas à celle de toute la population. Quand le périmètre s’étend, des rues sans égout y entrent et le chiffre baisse sans que personne ait perdu le service. Certains services comptent toute la rue où passe une conduite : demandez les maisons raccordées.
