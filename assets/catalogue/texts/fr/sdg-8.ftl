employment-informal =
    .measures = Sur 100 personnes en emploi, combien ont un emploi informel : sans contrat ni protection sociale, à leur compte sans déclaration, ou aide familial sans salaire.
    .why = Qui travaille sans protection perd tout à la première maladie. Marchés, vente de rue et patentes se règlent en mairie.
    .how = Classez chaque personne en emploi : le salarié est informel si l’employeur ne cotise pas pour lui ; l’indépendant, si son activité n’est pas enregistrée ; l’aide familial non payé, toujours. Comptez et divisez par toutes les personnes en emploi.
    .sources = Enquête sur l’emploi ; recensement s’il demande l’affiliation ; registre des marchands et des patentes à titre d’appui.
    .traps = Emploi informel et secteur informel ne se confondent pas : une entreprise déclarée peut employer au noir. Avec ou sans l’agriculture, le chiffre change beaucoup. Le nombre de patentes n’indique pas les travailleurs. Notez le critère retenu par le pays.

unemployment-rate =
    .measures = Sur 100 personnes qui travaillent ou cherchent un travail, combien n’en ont aucun, en cherchent et peuvent commencer tout de suite.
    .why = Il compte ceux qui veulent travailler et ne trouvent pas. Par sexe et par âge, il dit si le mal touche surtout les jeunes ou les femmes.
    .how = Avec la question sur la semaine de référence, comptez les personnes de 15 ans et plus sans travail, en recherche et disponibles. Ajoutez les personnes en emploi pour obtenir la population active. Divisez les premières par cette somme.
    .sources = Enquête sur l’emploi ; recensement ; inscrits au service de l’emploi, à titre d’indice.
    .traps = On divise par la population active, pas par tous les habitants. Les inscrits au service de l’emploi ne sont pas les chômeurs de l’enquête, et le recensement donne encore une autre mesure : ne les mélangez pas. Ceux qui ont renoncé à chercher disparaissent du chiffre.

youth-neither_school_nor_work =
    .measures = Sur 100 jeunes de 15 à 24 ans, combien n’ont pas d’emploi, n’étudient pas et ne suivent aucune formation.
    .why = Ces années se rattrapent mal. Beaucoup sont de jeunes femmes qui gardent des enfants : une crèche peut compter plus qu’un stage.
    .how = Prenez les 15 à 24 ans. Retirez ceux qui ont travaillé la semaine de référence, ceux qui vont à l’école et ceux qui suivent une formation. Divisez le reste par tous les jeunes de cet âge.
    .sources = Recensement de la population ; enquête sur l’emploi ; mission locale ou centres de formation, à titre d’appui.
    .traps = Ce n’est pas chômage plus décrochage : on compte personne par personne. Séparez femmes et hommes, les raisons ne sont pas les mêmes. Des chiffres sur les 15 à 29 ans ne se comparent pas à celui-ci. Au recensement, la formation hors école passe souvent inaperçue.

children-labour =
    .measures = Sur 100 enfants de 5 à 17 ans, combien font un travail interdit à leur âge, par les heures ou par le danger.
    .why = Aux champs, à la décharge ou chez les autres, l’enfant qui travaille ainsi finit souvent par quitter l’école. La commune peut agir dans ses marchés et sur ses chantiers.
    .how = Dans une enquête, comptez les 5 à 17 ans qui travaillent avant l’âge minimum, au-delà des heures permises ou à des tâches dangereuses. Divisez par tous les enfants de cet âge. Dites si les tâches ménagères sont comprises.
    .sources = Enquête auprès des ménages ; recensement, qui commence souvent à 10 ans ou plus ; services de protection de l’enfance et écoles comme alerte.
    .traps = Donner un coup de main n’est pas du travail interdit : les heures et le danger décident. L’enfant placé comme domestique échappe souvent à l’enquête : posez la question sur tous les enfants qui dorment sous le toit. Les cas signalés mesurent l’inspection, non le phénomène.
