mdg-1 =
    .means = Qu’aucune famille de la commune n’ait faim et que le travail permette de vivre : cela se lit dans le revenu, le poids des enfants et l’emploi.

mdg-2 =
    .means = Que chaque fille et chaque garçon entre au primaire à l’âge voulu, y reste et en sorte sachant lire, même dans l’école la plus isolée.

mdg-3 =
    .means = Que les femmes de la commune étudient, gagnent leur argent et décident au conseil autant que les hommes.

mdg-4 =
    .means = Qu’aucun enfant ne meure avant cinq ans d’un mal qu’un vaccin, de l’eau propre ou un poste de santé proche aurait évité.

mdg-5 =
    .means = Que chaque femme arrive à l’accouchement suivie et bien assistée, et qu’elle décide du nombre de ses enfants.

mdg-6 =
    .means = Que le VIH, le paludisme et la tuberculose cessent d’avancer : les trouver tôt, finir le traitement, supprimer les gîtes à moustiques.

mdg-7 =
    .means = L’eau, les toilettes, un logement sûr et la forêt debout : l’objectif qui dépend le plus de la commune elle-même.

mdg-8 =
    .means = Presque tout se décide entre pays ; ici compte ce que la commune fait de ses recettes, de ses accords et de sa connexion à internet.

sdg-1 =
    .means = Savoir quelles familles sont pauvres, où elles vivent et ce qui leur manque, et les servir d’abord : services, titres, protection.

sdg-2 =
    .means = Assez de bonne nourriture toute l’année, des enfants qui grandissent bien, des paysans d’ici qui vendent au marché et aux cantines.

sdg-3 =
    .means = Que tomber malade, accoucher ou traverser la route ne coûte pas la vie, avec des vaccins et un poste de santé ouvert et fourni.

sdg-4 =
    .means = Que l’on apprenne vraiment, d’avant le primaire à la fin du secondaire, dans des écoles avec eau, lumière et toilettes pour les filles.

sdg-5 =
    .means = Que les femmes vivent sans violence, aient du temps, de la terre et un revenu à elles, et dirigent aussi à la mairie.

sdg-6 =
    .means = De la bonne eau chez soi à toute heure, des toilettes dignes par ménage et rien de sale du tuyau à la rivière.

sdg-7 =
    .means = Le courant jusqu’à la dernière maison et des cuisines sans fumée, à un prix que l’on peut payer.

sdg-8 =
    .means = Que les jeunes trouvent un travail avec des droits sans partir, et qu’aucun enfant ne travaille au lieu d’étudier.

sdg-9 =
    .means = Des routes qui tiennent sous la pluie, du réseau et internet dans chaque localité, des ateliers qui donnent du travail sans salir.

sdg-10 =
    .means = Que le quartier de naissance, le sexe, la couleur ou un handicap ne décident pas de qui a l’eau, l’école ou la parole.

sdg-11 =
    .means = Des maisons en lieu sûr, des déchets ramassés, des places, des bus et des trottoirs pour tous, une ville qui grandit avec un plan.

sdg-12 =
    .means = Moins de déchets et plus de recyclage, des achats communaux qui regardent plus que le prix et moins de nourriture perdue.

sdg-13 =
    .means = Se préparer aux cyclones, aux crues et aux sécheresses qui viennent, et brûler moins de carburant, de déchets et de forêt.

sdg-14 =
    .means = Que ni déchets ni eaux usées n’aillent à la mer ou aux lagons, et qu’il reste du poisson pour les enfants des pêcheurs.

sdg-15 =
    .means = Prendre soin des forêts, des sources et des animaux de la commune : l’eau et la terre ferme en viennent.

sdg-16 =
    .means = Que l’on marche sans peur, que chaque enfant ait son acte de naissance et que la mairie rende des comptes.

sdg-17 =
    .means = Unir forces et argent : bien percevoir ses recettes, s’entendre avec les voisins et l’État, avoir des données pour décider.

bps-m =
    .means = Si les gens peuvent aller au travail, à l’école et au centre de santé, comment, en combien de temps, et qui reste chez soi.

bps-s =
    .means = Que personne ne meure ni ne soit blessé sur la route, et que les femmes voyagent sans harcèlement, la nuit aussi.

bps-f =
    .means = Si le plus pauvre peut payer son trajet, si les recettes font vivre le service, et combien on investit pour la marche, le vélo et le bus.

bps-e =
    .means = Ce que respirent les habitants, et combien de carburant et de CO2 il faut pour déplacer une personne, aujourd’hui et en électrique.

bps-d =
    .means = Qu’internet arrive chez soi et au téléphone, et serve à savoir quand passe le bus, à payer ou à s’épargner le trajet.

bps-i =
    .means = Combien d’emplois, aussi pour les femmes, viennent de fabriquer, réparer et conduire les véhicules, et quelle part est faite près d’ici.

bps-g =
    .means = S’il existe un plan de mobilité financé, si les communes voisines décident ensemble et si les femmes sont entendues.
