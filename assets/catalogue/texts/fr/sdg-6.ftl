water-safely_managed =
    .measures = Sur 100 personnes, combien ont dans leur logement ou leur cour une source d’eau améliorée, disponible quand elles en ont besoin et exempte de contamination.
    .why = C’est ce qu’une famille appelle avoir l’eau : chez soi, à toute heure, bonne à boire. Un tuyau dans la rue n’en dit pas tant.
    .how = Réunissez trois données par zone : habitants ayant une source améliorée chez eux, habitants ayant l’eau au besoin, habitants dont l’eau est conforme. Si l’on peut les croiser par ménage, comptez ceux qui remplissent les trois. Sinon, prenez la plus basse par zone, additionnez et divisez par la population.
    .sources = Recensement pour la source ; exploitant pour les heures de service et les analyses ; comités d’eau ; services d’hygiène.
    .traps = On ne multiplie pas les trois parts : on retient la plus faible. Un prélèvement à la sortie du captage ne dit rien du robinet. Sans analyses, la donnée manque ; ce n’est ni 0 ni 100. L’eau achetée au camion ou au kiosque n’est pas de l’eau à domicile.

sanitation-safely_managed =
    .measures = Sur 100 personnes, combien utilisent des toilettes améliorées non partagées dont les excréta restent bien confinés sur place ou arrivent à une station qui les traite.
    .why = Les toilettes règlent le problème de la maison ; la ravine du voisin peut en hériter. Cet indicateur regarde tout le parcours.
    .how = Répartissez les personnes ayant leurs propres toilettes améliorées selon la destination : égout, fosse septique, latrine. Appliquez à chaque groupe la part traitée ou gardée sans danger sur place. Additionnez ces personnes et divisez par la population.
    .sources = Recensement pour le type de toilettes ; exploitant de l’égout et de la station ; vidangeurs ; service d’assainissement non collectif.
    .traps = Raccordé ne signifie pas traité : si la station est en panne, ces habitants ne comptent pas. Des boues de vidange jetées dans la ravine non plus. Une fosse jamais vidangée déborde sans bruit. Le lavage des mains au savon se présente à part.

handwashing-facility =
    .measures = Sur 100 personnes, combien ont chez elles un endroit pour se laver les mains, avec eau et savon.
    .why = Se laver les mains au savon évite bien des diarrhées et des pneumonies. On voit où l’eau manque et où seule l’habitude manque.
    .how = Dans une enquête, demandez à voir où la famille se lave les mains. Comptez les personnes des logements où il y avait à cet instant eau et savon et divisez par toutes.
    .sources = Enquête auprès des ménages qui regarde au lieu de demander ; visites des agents de santé communautaires.
    .traps = Demander sans voir donne bien trop. Le seau à robinet compte, le savon rangé dans l’armoire non. La cendre n’est pas du savon ici. Peu de recensements posent la question : les visites des agents donnent une donnée approchée, dites-le.

wastewater-safely_treated =
    .measures = Sur 100 litres d’eaux usées produits par les logements et les industries, combien reçoivent un traitement conforme à la norme de rejet.
    .why = Ce qu’une commune rejette, la suivante le boit ou s’y baigne. Le lagon, la pêche et l’irrigation en souffrent aussi.
    .how = Estimez le volume produit en un an : eau facturée aux logements multipliée par la part qui repart en eaux usées, plus les rejets des industries. Additionnez les volumes traités dont les analyses sont conformes. Divisez le traité par le produit.
    .sources = Exploitant de la station ; autorité de régulation ; autorisations de rejet ; facturation de l’eau ; hôtels ayant leur propre station.
    .traps = Diviser par les eaux collectées donne un bien meilleur chiffre : ici, on divise par tout ce qui est produit. La capacité de la station n’est pas le volume traité. Une station qui tourne hors norme compte pour zéro. Une fosse septique n’entre que si elle est contrôlée.

water-good_bodies =
    .measures = Sur 100 rivières, lacs et nappes surveillés, combien ont une eau de bonne qualité d’après les paramètres mesurés.
    .why = Une rivière propre donne à boire, arrose les jardins et nourrit les pêcheurs. Quand elle se dégrade, la rendre potable coûte plus cher.
    .how = Découpez les rivières en tronçons et dressez la liste des masses d’eau surveillées. Comparez l’oxygène, les sels, l’azote, le phosphore et l’acidité à leur valeur cible. Comptez celles qui sont conformes dans au moins 80 mesures sur 100 et divisez par toutes celles qu’on surveille.
    .sources = Office de l’eau ou service de l’environnement ; laboratoire de l’exploitant ; universités.
    .traps = On divise par les masses d’eau surveillées : si seule la rivière propre est suivie, on trouve 100. Quelques prélèvements en saison des pluies ne valent pas l’année. Une eau en bon état n’est pas une eau potable. Un nouveau point de mesure change le résultat.

water-stress =
    .measures = Quelle part de l’eau douce renouvelable du bassin est prélevée en un an, une fois réservé le débit dont la rivière a besoin.
    .why = À trop prélever, les forages baissent, le sel gagne près de la côte et les irrigants se disputent l’eau avec la ville.
    .how = Raisonnez par bassin, non par commune. Additionnez les prélèvements d’eau douce de l’année pour l’irrigation, les ménages et l’industrie. Retirez le débit écologique de l’eau renouvelable. Divisez les prélèvements par ce reste.
    .sources = Agence ou office de l’eau, bilan hydrique national ; autorisations de prélèvement ; relevés de l’exploitant et des irrigants.
    .traps = Partager l’eau du bassin au prorata de la surface communale n’a pas de sens. L’indicateur OMD ne retire pas le débit écologique : ce sont deux séries. Une autorisation n’est pas un volume pompé. Le résultat dépasse 100 si l’on puise dans les réserves de la nappe.

water-participation =
    .measures = Indique si la commune a des règles écrites et appliquées pour que les habitants prennent part aux décisions sur l’eau et l’assainissement. La réponse est oui (1) ou non (0).
    .why = Les réseaux ruraux qui durent ont un comité écouté et des comptes ouverts. Un tarif discuté avec les usagers se paie mieux.
    .how = Cherchez le texte qui organise la participation (règlement, convention avec les comités d’eau, débat sur le tarif) et la preuve qu’il a servi dans l’année. Notez 1 si vous avez les deux, 0 s’il en manque un. Gardez la réponse pour l’eau en ville, l’eau rurale et l’assainissement.
    .sources = Délibérations et règlements ; procès-verbaux des comités d’eau et commissions d’usagers ; exploitant.
    .traps = Une réunion pour annoncer des travaux n’est pas une participation. Un règlement jamais appliqué vaut 0, comme un comité dont le mandat a expiré. L’eau rurale est souvent mieux lotie que l’assainissement : regardez chaque service.
