electricity-access =
    .measures = Sur 100 personnes, combien vivent dans un logement qui a l’électricité, du réseau ou d’une installation propre et stable.
    .why = Le courant, c’est le réfrigérateur, la pompe, les devoirs du soir et le téléphone chargé. Les hameaux sans courant sont presque toujours les plus reculés.
    .how = Comptez les habitants des logements qui déclarent le réseau, un panneau solaire ou un groupe à eux. Divisez par la population des logements occupés. Séparez réseau et installation propre.
    .sources = Recensement de la population et de l’habitat ; fichier d’abonnés du distributeur ; exploitants de mini-réseaux.
    .traps = Un compteur n’est pas un ménage : il y a des commerces et des résidences secondaires. Les branchements sans contrat éclairent sans figurer au fichier. Une lampe solaire seule ne suffit pas. Trois heures de courant par jour comptent comme un accès : notez les heures.

cooking-clean =
    .measures = Sur 100 personnes, combien vivent dans un ménage qui cuisine surtout au gaz, à l’électricité ou avec une autre énergie propre.
    .why = La fumée du charbon et du bois rend malades la cuisinière et les petits qui l’entourent. Elle coûte aussi des arbres et du temps de ramassage.
    .how = Additionnez les personnes des ménages dont le combustible principal est le gaz, l’électricité, le biogaz ou le soleil. Divisez par les personnes des ménages qui ont répondu. Laissez de côté ceux qui ne cuisinent pas.
    .sources = Recensement de la population et de l’habitat ; enquête auprès des ménages ; ventes de gaz, à titre d’indice.
    .traps = Un ménage qui a une bouteille de gaz peut cuisiner au charbon presque tous les jours : on ne retient que l’énergie principale. Charbon de bois et kérosène ne sont pas propres. Un réchaud amélioré économise le charbon sans devenir propre pour autant.

energy-intensity =
    .measures = Quelle quantité d’énergie l’économie dépense pour chaque dollar produit : mégajoules d’énergie primaire par dollar de PIB.
    .why = Quand la valeur baisse, on produit autant avec moins de carburant importé. Pour la commune, c’est un repère national.
    .how = Prenez l’approvisionnement total du pays en énergie primaire sur l’année, en mégajoules. Divisez par le PIB en dollars constants à parité de pouvoir d’achat. La commune reprend la donnée nationale et la signale comme contexte.
    .sources = Bilan énergétique du ministère chargé de l’énergie ; comptes nationaux.
    .traps = Il n’existe presque jamais de PIB communal à parité de pouvoir d’achat : n’en inventez pas. L’intensité baisse aussi quand une usine ferme. Dollars courants et dollars constants donnent deux séries. Dans la commune, suivez plutôt les kilowattheures de l’éclairage public et du pompage.
