fares-affordability =
    .measures = La part de son revenu mensuel qu’une personne du cinquième le plus pauvre dépenserait pour 60 trajets par mois en transport public. Ce coût est potentiel : on suppose les trajets, on ne les observe pas.
    .why = On voit si le prix de la course est à la portée des plus pauvres, même s’ils marchent aujourd’hui pour l’épargner. À sortir avant toute discussion sur une hausse.
    .how = Calculez ce qu’un passager paie en moyenne par trajet, réductions et correspondances comprises. Multipliez par 60 et divisez par le revenu mensuel moyen par personne du cinquième le plus pauvre.
    .sources = Tarif en vigueur et ventes par type de billet ; enquête sur le revenu des ménages ; registre social si l’enquête ne descend pas à la commune.
    .traps = Le revenu est par personne : prendre celui d’un ménage de quatre ramène le résultat au quart. Tarif et revenu doivent être de la même date. S’il faut deux bus payés séparément, un trajet coûte deux billets. La valeur peut dépasser 100.

fares-spending_poorest =
    .measures = La part de leur revenu que les ménages du cinquième le plus pauvre dépensent réellement en transport.
    .why = Cette dépense se prend sur la nourriture et le loyer. Rapprochée du coût de 60 trajets, elle révèle ceux qui dépensent peu parce qu’ils ont renoncé à se déplacer.
    .how = Classez les ménages par revenu par personne et gardez le cinquième le plus bas. Additionnez leurs dépenses mensuelles en courses, carburant, réparations et traites du véhicule ; divisez par la somme de leurs revenus.
    .sources = Enquête nationale sur le budget des ménages ; pour la commune, une enquête locale ou la valeur du département, signalée comme donnée approchée.
    .traps = Une part faible n’est pas une bonne nouvelle si les gens marchent une heure. Divisez des sommes, ne faites pas la moyenne des pourcentages. La traite de la moto est presque toujours oubliée. Dans un petit échantillon, le cinquième le plus pauvre ne compte que quelques foyers.

fares-recovery =
    .measures = La part du coût d’exploitation du transport public que paient les recettes des billets.
    .why = Quelqu’un paie le reste : le budget, le propriétaire qui ne change plus les pneus ou le chauffeur qui allonge sa journée. Mieux vaut savoir qui avant de fixer un tarif.
    .how = Additionnez les recettes de billets d’une année. Divisez par le coût d’exploitation de la même année : carburant, salaires, entretien, assurances et administration.
    .sources = Comptes de l’autorité, de l’entreprise ou de la coopérative ; étude tarifaire ; recettes journalières des chauffeurs.
    .traps = Aucune valeur ne convient à tous, d’où l’absence de cible. Dites si l’achat des véhicules est compris. Subventions et publicité ne sont pas des billets. Là où le chauffeur verse une somme fixe au propriétaire, la vraie recette n’est dans aucun cahier.

mobility-sustainable_investment =
    .measures = Sur 100 unités de monnaie investies dans la voirie et les transports, combien sont allées à la marche, au vélo et au transport public.
    .why = Le budget dit parfois ce que le plan passe sous silence. Si la plupart des gens vont à pied ou en bus et que presque tout l’argent part en goudron, le conseil a de quoi débattre.
    .how = Dans l’exécution de l’année, additionnez l’investissement en trottoirs, passages piétons, pistes cyclables, arrêts, gares routières et véhicules de service public. Divisez par tout l’investissement exécuté en voirie et transports.
    .sources = Compte d’exécution du budget ; liste des travaux et marchés du service des travaux publics.
    .traps = Retenez le dépensé, pas le prévu. Pour une rue refaite avec un trottoir, ne comptez que la part du trottoir. Boucher des trous n’est pas investir. Une gare routière fait bondir le chiffre une année : regardez trois ou quatre ans ensemble.
