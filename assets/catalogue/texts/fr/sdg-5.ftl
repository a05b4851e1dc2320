management-women-all =
    .measures = Sur 100 personnes occupant un poste de direction dans les entreprises, commerces et institutions de la commune, combien sont des femmes. L’égalité est à 50.
    .why = Diriger, c’est décider des salaires, des horaires et des embauches. Si les femmes travaillent sans diriger, quelque chose les arrête en chemin.
    .how = Prenez les personnes en emploi classées « directeurs, cadres de direction et gérants » dans la nomenclature des professions. Comptez les femmes et divisez par l’ensemble du groupe.
    .sources = Recensement avec profession codée ; enquête sur l’emploi si l’échantillon suffit ; fichier du personnel pour le secteur public.
    .traps = Dans une petite commune, le groupe compte quelques dizaines de personnes et deux nominations suffisent à changer le chiffre. La marchande à son compte, sans employé, n’en fait pas partie. Les élues et les cheffes de service de la mairie relèvent d’autres indicateurs.
