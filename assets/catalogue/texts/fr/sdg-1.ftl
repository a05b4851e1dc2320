poverty-international_line =
    .measures = Sur 100 personnes, combien vivent dans un ménage dont le revenu ou la consommation par tête reste sous le seuil d’extrême pauvreté de la Banque mondiale, le même pour tous les pays.
    .why = Il compte les familles qui n’ont pas le strict minimum, avec la même mesure partout. Les bailleurs le demandent, et le conseil peut situer la pauvreté extrême de la commune face à d’autres pays.
    .how = Additionnez le revenu ou la consommation du ménage, divisez par ses membres et ramenez le tout à un jour par personne. Convertissez le seuil en monnaie du pays avec son taux de parité (PPA), aux prix de l’année de la donnée. Comptez les personnes au-dessous et divisez par toutes les personnes couvertes.
    .sources = Estimation pour petits territoires de l’institut de statistique ; enquête auprès des ménages si l’échantillon représente la commune. Un registre social fournit une donnée approchée.
    .traps = Le seuil est révisé de temps à autre : une série qui en mélange deux présente une rupture. Le taux de change de la banque n’est pas la PPA. Le registre social contient ceux qui ont demandé une aide ; diviser par cette liste grossit la pauvreté.

poverty-national_line =
    .measures = Sur 100 personnes, combien vivent dans un ménage dont les ressources n’atteignent pas le seuil de pauvreté fixé par le pays.
    .why = C’est la pauvreté dont parlent le gouvernement et la presse. La commune s’en sert pour demander sa part des programmes sociaux et des dotations.
    .how = Prenez le seuil officiel de l’année, urbain ou rural s’il y en a deux. Calculez les ressources par personne dans chaque ménage et comparez. Comptez tous les membres des ménages situés au-dessous et divisez par la population totale.
    .sources = Carte de pauvreté ou estimation pour petits territoires de l’institut de statistique ; enquête sur les conditions de vie dans les grandes villes ; fichiers fiscaux et sociaux là où ils existent.
    .traps = La moyenne du département n’est pas celle de la commune. Compter des ménages au lieu de personnes fausse le résultat, car un ménage pauvre compte souvent plus de membres. Un nouveau panier ou un nouveau seuil rompt la série.

poverty-multidimensional =
    .measures = Sur 100 personnes, combien sont pauvres selon l’indice national de pauvreté multidimensionnelle, qui additionne les manques en matière d’école, de santé, de travail, de logement et de services.
    .why = Il montre ce qui manque et dans quel quartier. La commune peut agir sur une bonne part de ces manques, comme les latrines ou la scolarisation, alors qu’elle pèse peu sur les revenus.
    .how = Appliquez la règle du pays : liste des manques, poids de chacun, score à partir duquel un ménage est pauvre. Faites le calcul ménage par ménage sur le fichier du recensement. Comptez les membres des ménages pauvres et divisez par la population.
    .sources = Indice tiré du recensement par l’institut de statistique ; fichier détail du recensement ; enquête démographique et de santé si l’échantillon le permet.
    .traps = Chaque pays a son indice : deux pays ne se comparent pas. La version du recensement pose souvent moins de questions que celle de l’enquête ; ne les mettez pas sur la même courbe. Sans indice officiel, indiquez l’auteur de la règle.

services-basic =
    .measures = Sur 100 personnes, combien vivent dans un logement qui a en même temps tous les services de base d’une liste : eau, assainissement, électricité, collecte des déchets et ce que le pays y ajoute.
    .why = Une bonne moyenne pour l’eau peut cacher des rues où le reste manque. Ici, seul compte le lot complet, et l’on repère les familles privées d’un service au moins.
    .how = Arrêtez la liste et le critère de chaque service. Dans le fichier du recensement, repérez les logements qui les remplissent tous. Comptez leurs habitants et divisez par la population. Gardez aussi la part de chaque service.
    .sources = Recensement de la population et de l’habitat (fichier détail) ; fichiers d’abonnés de l’eau et de l’électricité ; tournées de collecte.
    .traps = La moyenne des taux de chaque service ne répond pas à la question : il faut tous les services dans le même logement. Allonger la liste fait baisser le résultat sans que rien n’empire. L’eau de base suppose 30 minutes au plus, aller et retour ; des toilettes partagées ne comptent pas.

water-basic =
    .measures = Sur 100 personnes, combien boivent à une source améliorée où l’on va, attend et d’où l’on revient en 30 minutes au plus.
    .why = L’eau lointaine prend des heures aux femmes et aux filles, et l’on s’en sert goutte à goutte. On voit pour qui une borne-fontaine plus proche est le premier pas.
    .how = Partez des personnes ayant une source améliorée. Ôtez celles à qui il faut plus de 30 minutes, aller, attente et retour. Divisez le reste par toute la population. Avec l’eau à domicile, la question du temps est inutile.
    .sources = Recensement ou enquête demandant le temps de la corvée d’eau ; recensement communautaire ; comités d’eau.
    .traps = Bien des recensements ne demandent pas le temps : vous avez alors l’eau améliorée, pas l’eau de base. Demandez le trajet entier, en saison sèche. Trente minutes comptent, trente et une non. Savoir si l’eau est saine ou coule chaque jour est une autre question.

tenure-documented =
    .measures = Sur 100 adultes, combien ont leur propre nom sur un papier reconnu par la loi pour la terre ou le logement qu’ils occupent.
    .why = Ce papier permet d’emprunter, d’hériter et d’exiger un service. Si seul le mari signe, la veuve ou la femme séparée peut tout perdre.
    .how = Demandez à chaque adulte quel document couvre le lieu et quels noms y figurent. Comptez ceux qui sont nommés sur un document reconnu dans le pays. Divisez par les adultes interrogés. Arrêtez d’avance la liste des papiers valables.
    .sources = Module foncier d’une enquête auprès des ménages ; conservation foncière, cadastre, notaires et arpenteurs ; programmes de titres.
    .traps = Le cadastre compte des parcelles : l’une couvre quatre adultes, l’autre aucun. Un reçu d’achat ou d’impôt n’est souvent pas un titre. Dans l’indivision, le nom d’un aïeul ne suffit pas. N’additionnez pas avec ceux qui se sentent en sécurité.

tenure-perceived =
    .measures = Sur 100 adultes interrogés, combien pensent qu’ils ne perdront pas leur terre ou leur logement contre leur gré dans les années à venir.
    .why = Qui a peur ne refait pas son toit et ne paie pas de branchement, quoi que dise le papier. Là où la peur domine, un projet peut échouer avec tous les titres en règle.
    .how = Dans une enquête, demandez à chaque adulte s’il risque d’ici cinq ans de devoir partir contre son gré. Comptez les réponses « peu » et « pas du tout probable » et divisez par les adultes interrogés.
    .sources = Module foncier d’une enquête auprès des ménages ; enquête d’un programme de titres ou de réhabilitation ; associations de quartier et de femmes.
    .traps = Aucun registre n’y répond. Interrogez chacun seul : devant le chef de ménage, les femmes répondent autrement. « Ne sait pas » n’est pas une sécurité. Après une expulsion voisine, l’avis change en quelques jours : notez le mois. On peut se sentir sûr sans papier.

disaster-local_strategy =
    .measures = Indique si la commune a une stratégie locale de réduction des risques de catastrophe, adoptée, conforme à la stratégie nationale et suivie d’effets. La réponse est oui (1) ou non (0).
    .why = Un cyclone ou une crue peut défaire en une nuit l’ouvrage de plusieurs mandats. Une stratégie en vigueur dit quels lieux protéger d’abord et avec quel argent.
    .how = Cherchez la délibération qui l’approuve et la ligne de budget qui la finance. Notez 1 si les deux existent et que des actions ont eu lieu dans l’année, sinon 0. Un groupement de communes peut diviser celles qui en ont une par l’ensemble de ses membres.
    .sources = Délibérations du conseil ; budget communal ; protection civile ou comité communal de gestion des risques.
    .traps = Un plan de secours dit quoi faire pendant la crise ; la stratégie réduit le danger avant. Un projet jamais approuvé vaut 0, tout comme un texte périmé. L’existence d’un comité ne prouve pas celle d’une stratégie.
