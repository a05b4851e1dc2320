mobility_plan-stage =
    .measures = L’étape atteinte par le plan de mobilité durable de la commune, de 0 (rien) à 4 (suivi chaque année).
    .why = Sans plan, chaque chantier va à celui qui pousse le plus fort. Un plan court doté d’un budget vaut mieux qu’une grosse étude sur une étagère.
    .how = Inscrivez l’étape la plus haute qu’un papier peut prouver : 1 contrat ou commande signée, 2 document rédigé, 3 approbation et ligne au budget, 4 rapport de suivi de la dernière année.
    .sources = Service d’urbanisme ; délibérations du conseil ; budget voté ; rapport annuel.
    .traps = Le brouillon d’un consultant n’est pas un plan approuvé, et une approbation sans argent reste à 2. Pas de demi-étape. Le chiffre peut baisser : sans rapport l’an dernier, le 4 redevient 3. Ce sont des marches : n’en faites pas la moyenne.

metropolitan_transport-stage =
    .measures = Jusqu’où les communes voisines sont allées pour gérer ensemble leurs transports, de 0 (rien) à 4 (autorité commune avec tarif intégré).
    .why = Le bus passe la limite de la commune plusieurs fois par jour, l’autorisation non. Un accord avec le voisin peut régler les arrêts et les horaires, et calmer la guerre des passagers.
    .how = Regardez ce qui existe et fonctionne : 1 un forum qui se réunit, 2 un accord signé, 3 une autorité avec du personnel et des compétences, 4 cette autorité avec un billet valable sur toutes les lignes. Inscrivez l’étape la plus haute.
    .sources = Accords, statuts et procès-verbaux ; association de communes ou intercommunalité ; régulateur des transports.
    .traps = Une réunion avec photo n’est pas un forum. Un accord expiré vaut 0 ou 1. Le bureau régional d’un ministère n’est pas une autorité des communes ; expliquez-le en note. Sans trajets communs avec des voisins, laissez la donnée vide et dites pourquoi.

mobility_consultations-women =
    .measures = Sur 100 personnes venues aux consultations sur la mobilité, combien sont des femmes.
    .why = Elles font davantage de petits trajets, avec enfants et paniers, à d’autres heures. Une réunion de chauffeurs et de commerçants réclame du stationnement ; avec des femmes, on parle trottoirs, éclairage, horaires.
    .how = Additionnez les femmes des listes de présence de toutes les consultations de l’année. Divisez par tous les présents, sans les agents de la mairie ni les consultants.
    .sources = Listes de présence ; comptes rendus d’ateliers et de réunions publiques ; fiche de réunion du plan.
    .traps = Être là n’est pas être entendue : notez aussi combien ont pris la parole. Une personne venue trois fois compte trois fois, à signaler. Bien au-delà de 50, ce n’est pas une victoire : les hommes décident peut-être ailleurs. Si la liste ne demande pas le sexe, comptez dans la salle.
