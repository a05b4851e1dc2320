road_deaths-vulnerable =
    .measures = Sur 100 personnes tuées sur la route, combien étaient à pied, à vélo ou à moto.
    .why = Celui qui n’a pas de carrosserie paie les erreurs des autres. Si la plupart des victimes marchaient ou roulaient à moto, un passage piéton et des vitesses réduites sauvent plus qu’une route élargie.
    .how = Réunissez les décès de la route de cinq années. Comptez les piétons, les cyclistes et les motocyclistes, passagers compris, et divisez par l’ensemble. Incluez les décès survenus dans les 30 jours.
    .sources = Certificats de décès de l’état civil ou du ministère de la santé, avec la cause codée ; procès-verbaux de la police ; hôpital et secours pour compléter.
    .traps = Avec trois morts dans l’année, la part saute de 33 à 67 sans que rien n’ait changé : cumulez les années. Elle baisse aussi quand plus d’automobilistes meurent ; regardez toujours le nombre. Écartez les certificats qui disent seulement « accident » et dites leur nombre. Précisez s’il s’agit des habitants ou des décès survenus ici.

injuries-road =
    .measures = Combien de personnes pour 100 000 habitants passent plus de 24 heures à l’hôpital dans l’année à la suite d’un accident de la route.
    .why = Derrière chaque mort, il y a beaucoup de blessés qui cessent de travailler et des proches qui les soignent. Plus nombreux, ils montrent plus vite si un carrefour refait est moins dangereux.
    .how = Comptez les habitants hospitalisés plus de 24 heures après un accident de la route pendant l’année. Divisez par la population en milieu d’année et multipliez par 100 000.
    .sources = Sorties d’hôpital avec cause externe ; registre des urgences ; procès-verbaux de la police ; assureurs s’ils partagent leurs dossiers.
    .traps = Les blessés graves partent à l’hôpital de la grande ville : demandez-lui les patients selon leur commune de résidence. Un transfert peut compter deux fois. Un nouvel hôpital fait monter le chiffre sans plus d’accidents. Police et hôpital ne concordent pas : gardez une seule source.

transport-harassment =
    .measures = Sur 100 usagères interrogées, combien ont subi un harcèlement sexuel dans les transports publics, à l’arrêt, en montant ou en descendant, au cours des 12 derniers mois.
    .why = La peur décide de l’heure à laquelle une femme accepte de travailler et de ce qu’elle dépense en taxi pour éviter le bus. Presque aucune ne porte plainte : il faut poser la question, et bien la poser.
    .how = Interrogez un échantillon d’usagères avec une liste d’actes précis (regards insistants, propos, attouchements, être suivie). Comptez celles qui en ont vécu au moins un et divisez par les femmes interrogées.
    .sources = Enquête de victimation ou auprès des usagères, avec protocole : enquêtrices formées, lieu discret, fiche des services d’aide.
    .traps = Les plaintes ne mesurent pas cela. Après une campagne, le chiffre peut monter parce que les femmes parlent davantage. Demander « avez-vous été harcelée ? » sans citer d’actes en trouve bien moins. Ne publiez pas par zone les effectifs inférieurs à 10. Sans protocole, pas d’enquête.

transport-women_safe =
    .measures = Sur 100 usagères interrogées, combien disent se sentir en sécurité ou tout à fait en sécurité, la nuit, dans les transports publics et aux arrêts.
    .why = Un arrêt sans lumière ferme aux femmes les cours du soir et les postes de fin de journée. Un lampadaire, un buisson taillé, un chauffeur formé y changent quelque chose, et la commune y peut beaucoup.
    .how = Proposez quatre ou cinq réponses, de pas du tout à tout à fait en sécurité, pour le véhicule et pour l’arrêt. Comptez les réponses en sécurité et tout à fait en sécurité et divisez par les femmes interrogées.
    .sources = Enquête auprès des usagères, à domicile ou à bord ; marches exploratoires de nuit avec des groupes de femmes pour comprendre les réponses.
    .traps = Celles qui ne voyagent plus la nuit ne sont pas dans le bus : enquêtez aussi à domicile. Gardez la même échelle d’une fois à l’autre. Se sentir en sécurité et ne pas être harcelée sont deux choses : mesurez les deux. « Ne sait pas » ne vaut pas « en sécurité ».
