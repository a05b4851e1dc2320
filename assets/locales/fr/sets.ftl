# Les listes d’indicateurs prêtes à l’emploi, et le paragraphe sur ce que seul un pays mesure.
set-mdg-basic = OMD : liste de base
set-mdg-basic-for = Pour un premier profil : les huit OMD en vingt indicateurs, tirés surtout du recensement et de registres qui existent déjà.
set-mdg7-complete = OMD 7 complet
set-mdg7-complete-for = Pour un plan sur la forêt, l’eau, l’assainissement, les déchets et le logement. Ajoutez 7.2 (CO2) et 7.5 (eau utilisée) si les données existent.
set-sdg-municipal = ODD dans la commune
set-sdg-municipal-for = Pour un plan jusqu’en 2030 ou un rapport sur les ODD : ce qu’une commune peut mesurer, de la pauvreté à internet, en quatorze objectifs.
set-children-women = Enfants et femmes
set-children-women-for = Pour la santé, l’école et le service chargé des femmes : de la déclaration de naissance aux femmes qui siègent au conseil.
set-mobility = Mobilité et connexion
set-mobility-for = Pour les routes, les transports et internet : qui peut arriver, à quel prix et avec quels risques, au bourg comme à la campagne.

national-context = Ces indicateurs se mesurent pour tout le pays et non pour une seule commune ; celle-ci cite la donnée nationale : { $list }.
national-context-use = Indiquez la source et l’année de la donnée nationale, sans la répartir entre les communes. À côté, écrivez ce que la commune fait elle-même à ce sujet.
