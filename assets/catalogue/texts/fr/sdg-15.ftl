protected-biodiversity_sites =
    .measures = Sur 100 hectares des lieux qui comptent le plus pour la faune et la flore, à terre et en eau douce, combien sont dans une aire protégée.
    .why = Protéger beaucoup de terrain sert peu si l’essentiel est resté dehors. On voit ici si le parc est au bon endroit.
    .how = Prenez la carte des zones clés pour la biodiversité (KBA) et découpez-la à la limite communale. Superposez les aires protégées, en comptant une fois les recouvrements. Divisez les hectares protégés de ces sites par tous leurs hectares.
    .sources = Cartes publiques des zones clés et des aires protégées ; ministère de l’environnement ; réserves communales et privées reconnues.
    .traps = Ce n’est pas la part protégée de la commune, qui est le 7.6 des OMD. Sans zone clé sur la commune, l’indicateur ne s’applique pas ; ce n’est pas zéro. La moyenne mondiale se fait site par site, non par hectares. Une nouvelle carte change le dénominateur.

forest-sustainable =
    .measures = Sur 100 hectares de forêt, combien ont un plan de gestion en vigueur ou une certification. C’est une des mesures qui suivent la gestion durable.
    .why = Une forêt gérée donne du bois, des fruits et de l’eau pendant longtemps. Sans plan, elle part en charbon et ne revient pas.
    .how = Demandez la liste des plans de gestion et certificats en vigueur et portez-les sur la carte. Additionnez les hectares de forêt couverts, une seule fois s’ils ont les deux. Divisez par la surface forestière de la commune la même année.
    .sources = Service forestier ; forêts communales et concessions ; organismes de certification ; carte d’occupation du sol.
    .traps = L’indicateur officiel a cinq volets : cette part en est un ; dites lequel. Un plan expiré ne compte pas, un permis de coupe n’est pas un plan. Si la forêt rétrécit, la part monte toute seule : regardez aussi les hectares.

land-degraded =
    .measures = Quelle part des terres a perdu du couvert végétal, de la productivité ou du carbone du sol par rapport à une période de base.
    .why = Une terre fatiguée produit moins, part avec la pluie et pousse au départ. La carte aide à choisir où replanter et où retenir le sol.
    .how = Comparez trois couches à la période de base : couvert, productivité, carbone du sol. Une cellule est dégradée si l’une au moins a baissé. Additionnez cette surface et divisez par les terres de la commune, sans lacs ni rivières.
    .sources = Logiciel Trends.Earth et couches publiques ; cartographie nationale ; ministères de l’environnement ou de l’agriculture.
    .traps = Une année sèche fait pâlir la végétation sans dégrader la terre. Les couches mondiales sont grossières : vérifiez sur le terrain. Une autre période de base change tout. Ce n’est ni une carte d’érosion ni une carte de déboisement.

species-red_list_index =
    .measures = Un indice de 0 à 1 sur le risque d’extinction des espèces du pays. À 1, aucune n’est en danger ; à 0, toutes ont disparu. C’est un contexte national.
    .why = Il dit si la nature du pays tient ou s’efface. Le profil le place à côté de ce que la commune fait pour ses forêts et ses rivages.
    .how = Ne le calculez pas pour la commune. Reprenez la valeur publiée pour le pays avec son année et signalez-la comme contexte. À côté, notez les espèces menacées présentes dans la commune et ce qui est fait pour elles.
    .sources = Base de l’UICN et des indicateurs ODD ; listes rouges nationales ou régionales ; universités et associations naturalistes.
    .traps = Compter les espèces menacées ne donne pas l’indice. Quand on évalue plus d’espèces, la liste s’allonge sans que rien n’empire. Il bouge très lentement et ne répond pas à un plan de quatre ans. N’en faites pas une cible communale.
