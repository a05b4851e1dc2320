transport-co2_per_capita =
    .measures = Combien de tonnes de CO2 le transport de personnes et de marchandises émet par an et par habitant. On compte le carburant brûlé par les véhicules et l’électricité qu’ils consomment.
    .why = La commune peut se comparer à elle-même, même si elle grandit. Les fonds climat demandent souvent ce point de départ avant de parler de bus électriques ou de pistes cyclables.
    .how = Pour chaque mode, multipliez déplacements, kilomètres et consommation au kilomètre, puis divisez par les occupants. Convertissez en CO2 avec les facteurs nationaux, ajoutez les marchandises, faites le total et divisez par la population.
    .sources = Calcul local à partir de l’enquête de déplacements et de la consommation des véhicules ; ventes des stations-service pour vérifier ; facteur du réseau électrique national.
    .traps = Les camions qui ne font que traverser ne sont pas à vous. Si les ventes de carburant sont sous 0,8 ou au-dessus de 1,25 fois le calcul, cherchez le trafic de passage ou la contrebande. Gardez les mêmes facteurs d’émission d’une année à l’autre.

transport-co2_total =
    .measures = Combien de kilotonnes (milliers de tonnes) de CO2 émet en un an tout le transport urbain de voyageurs et de marchandises.
    .why = C’est le total qui part dans l’atmosphère et que visent les engagements du pays. Il donne aussi l’échelle de ce que chaque projet éviterait.
    .how = Calculez les tonnes de chaque mode et carburant comme pour les émissions par habitant, sans diviser par la population. Additionnez et divisez par 1 000 pour obtenir des kilotonnes.
    .sources = Le même calcul que pour les émissions par habitant ; ventes de carburant du ministère de l’énergie ou des distributeurs.
    .traps = Saisir des tonnes à la place de kilotonnes est l’erreur la plus courante. Le total monte avec la population, sans que personne change ses habitudes. Partez des trajets et du fret, ou des ventes de carburant, sans additionner les deux. L’agrocarburant se note, même s’il compte zéro.

transport-co2_per_km =
    .measures = Combien de grammes de CO2 il faut pour transporter une personne sur un kilomètre, en moyenne sur tous les modes, marche et vélo compris.
    .why = La valeur baisse si les bus se remplissent, si l’on marche davantage ou si les moteurs changent. Suivie dans le temps, elle dit ce qui est à l’œuvre.
    .how = Additionnez, en grammes, le CO2 des déplacements de personnes. Additionnez les kilomètres de tous les déplacements, personne par personne. Divisez la première somme par la seconde.
    .sources = Calcul local avec les déplacements, les distances, le remplissage et la consommation de chaque mode.
    .traps = Une tonne fait un million de grammes ; saisie en tonnes, la valeur tombe à zéro. Les marchandises n’entrent pas. Le remplissage pèse plus que le moteur : comptez-le dans la rue, ne l’empruntez pas à une autre ville. Le conducteur compte dans une voiture, pas dans un bus.

air-no2 =
    .measures = La moyenne annuelle de dioxyde d’azote dans l’air, en microgrammes par mètre cube, mesurée à la station.
    .why = Il vient surtout des pots d’échappement et accuse donc la circulation mieux que la poussière. Là où il est élevé, l’école du grand axe est la première touchée.
    .how = Faites la moyenne des mesures horaires valides de l’année. S’il y a plusieurs stations, gardez la valeur de chacune. La cible, 10 microgrammes, est la valeur guide de l’OMS.
    .sources = Réseau de surveillance de la qualité de l’air ; campagnes universitaires avec tubes passifs.
    .traps = Avec moins des trois quarts des heures, une station ne donne pas de moyenne annuelle valable ; une campagne d’un mois non plus. Les parties par milliard ne sont pas des microgrammes. Le satellite voit toute la colonne d’air, pas ce qu’on respire sur le trottoir.

fleet-zero_emission =
    .measures = Sur 100 bus de transport public en service, combien sont électriques à batterie, des trolleybus ou à pile à combustible.
    .why = Moins de fumée et de bruit dans la grand-rue, et une dépense d’énergie plus stable. Le changement se prépare tôt : un bus acheté aujourd’hui roulera plus de dix ans.
    .how = Comptez les bus de ces types qui circulent. Divisez par tous les bus en service à la même date.
    .sources = Fichier du parc de l’autorité des transports ; listes des exploitants ; cartes grises.
    .traps = Commandé, financé ou à l’arrêt faute de borne, un bus ne compte pas. Hybrides et bus au gaz ne sont pas à zéro émission. Dans un parc de 20, chaque bus vaut 5 points. Décidez si un minibus est un bus, et appliquez-le en haut et en bas de la division.

vehicles-electric_share =
    .measures = Sur 100 véhicules neufs immatriculés dans l’année, combien sont électriques à batterie.
    .why = Ce chiffre prévient à temps qu’il faudra des bornes, des garages et des pompiers formés. Dans les petites villes, cela peut commencer par les motos.
    .how = Comptez les nouvelles immatriculations de véhicules électriques à batterie dans l’année. Divisez par toutes les nouvelles immatriculations. Séparez voitures, motos, bus et camions.
    .sources = Fichier des immatriculations, selon l’adresse du propriétaire ; importateurs pour vérifier.
    .traps = L’hybride ne compte pas, même rechargeable. Un véhicule d’occasion importé peut figurer comme nouveau : fixez une règle. Les vélos électriques sans plaque restent dehors. Une seule entreprise qui immatricule son parc ici peut tripler le chiffre.

charging-points =
    .measures = Combien de points de recharge publics pour véhicules électriques fonctionnent pour 100 000 habitants.
    .why = Un visiteur ou un taxi électrique ne va pas là où il ne peut pas recharger. L’équipement vient parfois d’ailleurs, mais permis et stationnement relèvent souvent de la commune.
    .how = Comptez les points en marche ouverts à tout conducteur. Divisez par la population et multipliez par 100 000.
    .sources = Permis délivrés par la commune ; compagnie d’électricité ; cartes des opérateurs de recharge, vérifiées sur place.
    .traps = Si deux véhicules chargent en même temps, il y a deux points, même avec trois câbles. La borne d’un hôtel réservée aux clients n’est pas publique. Dans une ville de 20 000 habitants, un point vaut 5 : n’y voyez pas un progrès assuré. Retirez les bornes en panne.

transport-energy_per_km =
    .measures = Combien d’énergie, en mégajoules, il faut pour transporter une personne sur un kilomètre, en moyenne sur tous les modes.
    .why = Moins d’énergie au kilomètre, c’est moins d’argent qui quitte la commune en carburant. Utile même là où le courant vient du pétrole et où le CO2 baisse à peine.
    .how = Convertissez en mégajoules le carburant et l’électricité des déplacements de personnes (1 kWh vaut 3,6 MJ). Divisez par les kilomètres de tous les déplacements, personne par personne.
    .sources = Calcul local avec les mêmes déplacements, remplissages et consommations que pour le CO2 ; contenu énergétique des carburants du bilan énergétique national.
    .traps = On compte l’énergie qui entre dans le véhicule, pas celle que brûle la centrale. Un litre de gazole et un litre d’essence n’en contiennent pas autant. Un bus vide dégrade le chiffre, électrique ou non. Laissez les marchandises de côté.

fleet-euro_six =
    .measures = Sur 100 bus en service, combien respectent la norme Euro VI ou son équivalent, ou sont à zéro émission.
    .why = En attendant l’argent des bus électriques, remplacer les plus vieux enlève déjà la fumée noire des arrêts. La norme peut être exigée au renouvellement des autorisations.
    .how = Vérifiez la norme d’émission de chaque bus en service. Comptez les Euro VI ou équivalents et les bus à zéro émission. Divisez par tous les bus en service.
    .sources = Fichier du parc ; carte grise ou certificat de conformité ; contrôle technique.
    .traps = L’année de fabrication ne prouve pas la norme : un même modèle en a plusieurs. Euro V ne compte pas. Un gazole riche en soufre abîme le filtre, et le bus n’est propre que sur le papier. Les bus d’occasion importés arrivent souvent sans document : sans preuve, on ne compte pas.
