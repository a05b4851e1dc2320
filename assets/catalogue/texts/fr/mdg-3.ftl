school-primary-parity =
    .measures = Le taux de scolarisation des filles au primaire divisé par celui des garçons. À 1, l’accès est égal ; au-dessous les filles sont en retard, au-dessus ce sont les garçons.
    .why = Un écart aussi précoce suit l’enfant toute sa vie. De 0,97 à 1,03 on parle d’égalité ; au-delà, demandez aux familles et aux écoles ce qui retient les filles ou les garçons à la maison.
    .how = Calculez le taux des filles : inscrites divisées par toutes les filles de cet âge. Faites de même pour les garçons. Divisez le premier taux par le second, tous deux bruts ou tous deux nets.
    .sources = Recensement scolaire par sexe ; population du recensement ou projections par sexe et année d’âge.
    .traps = Diviser le nombre de filles par celui des garçons donne environ 0,96 même là où tout est égal, car il naît plus de garçons. Une parité de 1 peut cacher que beaucoup d’enfants des deux sexes restent hors de l’école. Ne mêlez pas taux net et taux brut.

school-secondary-parity =
    .measures = Le taux de scolarisation des filles au secondaire rapporté à celui des garçons. L’égalité donne 1 ; moins, ce sont les filles qui perdent, plus, les garçons.
    .why = À cet âge les filles partent pour une grossesse ou les soins du foyer, les garçons pour un travail. Le sens de l’écart indique le programme qu’il faut.
    .how = Divisez les filles inscrites au secondaire par toutes les filles de cet âge, puis refaites le compte pour les garçons. L’indicateur est le premier taux sur le second. Gardez les mêmes âges et la même année scolaire.
    .sources = Fichier des établissements secondaires par sexe, cours du soir et privé compris ; population par âge et par sexe du recensement.
    .traps = Dépasser 1,03 n’est pas une réussite : les garçons s’en vont. L’élève qui part étudier dans une plus grande ville disparaît de vos listes, et si un sexe part davantage, le résultat est faussé. Premier et second cycle diffèrent souvent : regardez-les aussi à part.

school-tertiary-parity =
    .measures = Le taux de femmes dans l’enseignement supérieur divisé par le taux d’hommes. À 1, elles et ils étudient autant.
    .why = On y lit quels jeunes poursuivent leurs études après le secondaire. La commune s’en sert pour attribuer des bourses et organiser le transport des étudiants.
    .how = Divisez les habitantes inscrites dans le supérieur par les femmes de l’âge habituel (les cinq années qui suivent le secondaire). Même calcul pour les hommes. La parité est le premier taux sur le second.
    .sources = Recensement (fréquentation par niveau), qui compte l’étudiant là où il vit ; registre du supérieur par commune de résidence ; listes de boursiers pour recouper.
    .traps = L’étudiant qui loue une chambre dans la ville universitaire est compté là-bas : la commune semble en avoir moins qu’elle n’en a formé. Les inscrits du campus local comprennent des gens d’ailleurs. Avec quelques dizaines d’étudiants, un rien change le résultat : cumulez les années ou prenez le recensement.

employment-women_wage =
    .measures = Sur 100 personnes salariées hors de l’agriculture, combien sont des femmes. Il s’agit des salariés de l’industrie et des services.
    .why = Un salaire à elle donne à une femme du poids chez elle, et une retraite plus tard. La commune est aussi un employeur et peut commencer par ses propres agents.
    .how = Prenez les salariés dont l’emploi n’est ni agricole, ni forestier, ni dans la pêche. Divisez les femmes de ce groupe par le groupe entier, femmes et hommes.
    .sources = Recensement (situation dans l’emploi et branche d’activité) ; enquête emploi ; fichiers de la sécurité sociale, qui ne voient que l’emploi formel.
    .traps = Qui travaille à son compte n’est pas salarié, même avec de bons gains. Les employées de maison payées en font partie et relèvent la part des femmes : précisez si elles y sont. La part peut monter parce que des hommes ont perdu leur place, donnez donc les effectifs. Elle ne dit rien de l’égalité des salaires.

parliament-women =
    .measures = Sur 100 sièges du parlement national (chambre unique ou chambre basse), combien sont occupés par des femmes.
    .why = La donnée montre le chemin fait par le pays et sert de contexte au conseil communal. Localement, travaillez plutôt avec la part des femmes dans votre conseil.
    .how = Comptez les sièges occupés par des femmes à une date fixe, de préférence à l’installation de la chambre. Divisez par tous les sièges pourvus. La valeur est la même pour toutes les communes du pays.
    .sources = Autorité électorale ; site du parlement ; Union interparlementaire, qui rassemble les données de tous les pays.
    .traps = Une candidate n’est pas une élue. Les suppléants entrés en cours de mandat changent le compte : notez la date. N’additionnez pas les deux chambres. Les sièges du conseil communal n’ont pas leur place ici, ils ont leur propre indicateur.
