books-training = Commune d’exercice – fictive
books-edition = Édition { $number }, { $state }
books-as-of = Données connues au { $date }
books-foot = { $place } · { $book }
books-foot-mark = { $edition } · { $code } · { $date }
books-page = Page { $page } sur { $pages }
books-table-number = Tableau { $number }
books-figure-number = Figure { $number }
books-continued = (suite)
books-on-page = p. { $page }
books-summary = Une page pour les lecteurs pressés
books-total = Total
books-too-large = trop grand pour être additionné
books-plan-title = Plan d’action local pour les OMD
books-plan-title-years = Plan d’action local pour les OMD { $first }–{ $last }
books-plan-lead =
    { $place } se donne { $objectives ->
        [one] un objectif
        *[other] { $objectives } objectifs
    } et { $actions ->
        [one] une action
        *[other] { $actions } actions
    }. Le coût total est de { $cost }.
books-plan-lead-no-cost =
    { $place } se donne { $objectives ->
        [one] un objectif
        *[other] { $objectives } objectifs
    } et { $actions ->
        [one] une action
        *[other] { $actions } actions
    }. { $actions ->
        [one] Elle n’a pas encore de coût.
        *[other] Elles n’ont pas encore de coût.
    }
books-plan-no-actions = { $place } n’a pas encore d’actions dans ce plan.
books-plan-no-actions-next = Cette édition n’en propose aucune. Elle dit ce qui manque, pour que l’équipe, les communautés et les personnes qui décident ({ $council }) arrêtent ce qui sera fait, par qui et avec quel argent.
books-plan-missing = Ce qui manque encore
books-lack-objectives = Des objectifs, chacun avec une situation de départ et une cible.
books-lack-actions = Des actions, chacune avec un service responsable, un lieu et des dates.
books-lack-money = Les coûts par année, et qui les paie.
books-lack-powers = Les compétences communales, confirmées par loi et article.
books-lack-in = { $field } : manque dans { $actions }.
books-what-will-change = Ce qui va changer
books-number-cost = { $currency }, coût de toutes les actions
books-number-approved = du coût est de l’argent accordé
books-number-to-find = { $currency }, à trouver : sans aucune source
books-objective-line = { $title } : de { $from } à { $to }.
books-objectives = Objectifs
books-objectives-about = Chaque objectif dit ce qui doit changer, comment on le mesure, à partir de quelle situation et jusqu’à quelle cible.
books-no-objectives = Aucun objectif n’a encore été convenu. Ces lignes sont à remplir par l’équipe.
books-objective = Objectif
books-measured-by = Mesuré par
books-from = Situation de départ
books-to = Cible
books-actions = Liste des actions
books-action = Action
books-lead = Service responsable
books-where = Où
books-files = Fichiers joints
books-when = Quand
books-cost = Coût
books-sheets = Fiches des actions
books-sheet-empty = Action { $number } : fiche à remplir
books-what = Ce qui sera fait
books-power = Compétence (loi et article)
books-indicator-of-success = Comment nous le saurons
books-cost-by-year = Coût par année, en { $currency }
books-who-pays = Qui paie, en { $currency }
books-year = Année
books-what-is-paid = Ce qui est payé
books-amount = Montant
books-source-of-money = Source de financement
books-certainty = Degré de certitude
books-approved = accordé
books-requested = demandé
books-identified = à demander
books-to-find = À trouver (sans source)
books-surplus = Dépasse le coût de
books-has-source = Avec une source, sûre ou non
books-budget = Budget
books-where-money-comes-from = D’où vient l’argent
books-certainty-about = L’argent accordé figure dans un budget ou une convention. L’argent demandé attend une réponse. L’argent à demander a une source possible, mais personne ne l’a encore sollicitée.
books-money-to-find = Financement à trouver
books-to-find-about = L’argent demandé ou à demander n’est pas compté ici ; il n’est pas sûr non plus, et figure dans le tableau ci-dessus.
books-nothing-to-find = Toutes les actions qui ont un coût ont des sources pour la totalité de celui-ci. Le tableau ci-dessus dit à quel point elles sont sûres.
books-nothing-costed = Aucune action n’a encore de coût : on ne peut pas dire combien d’argent manque.
books-powers-to-confirm = Les compétences communales doivent être confirmées par le service juridique de la commune. Rien n’est imprimé ici comme loi sans avoir été confirmé.
books-service = Service
books-level-of-power = Propre, partagée ou avec l’accord d’autrui
books-law-and-article = Loi et article
books-approval = Approbation
books-approval-reserved = Réservé à : { $council }.
books-resolution = { $resolution } : numéro et date
books-signature = Nom et signature
books-profile-title = Profil local des OMD
books-number-indicators = indicateurs avec des données
books-not-certain =
    { $count ->
        [one] Un état d’avancement n’est pas concluant : ses données sont peu nombreuses ou anciennes.
        *[other] { $count } états d’avancement ne sont pas concluants : leurs données sont peu nombreuses ou anciennes.
    }
books-undecided-count =
    { $count ->
        [one] Une donnée de ce livre attend une décision ({ $places }). Les dernières pages, « { $chapter } », nomment tout ce qui a été écrit.
        *[other] { $count } données de ce livre attendent une décision ({ $places }). Les dernières pages, « { $chapter } », nomment tout ce qui a été écrit.
    }
books-municipality = La commune
books-name = Nom
books-code = Code
books-population = Population
books-population-sentence = En { $year }, { $people } personnes vivaient à { $place }.
books-population-unknown = La population n’est pas encore connue. Elle est nécessaire pour dire combien de personnes manquent pour chaque cible.
books-people-axis = personnes
books-panel = Les objectifs en une page
books-panel-key = Barre : { $town } ; trait épais : cible ; cercle : { $region } ; losange : { $country }.
books-panel-band = Deux traits reliés : la cible est atteinte entre eux.
books-indicator = Indicateur
books-value = Valeur
books-level = Niveau
books-missing-to-target = Reste à atteindre
books-progress = État d’avancement
books-bar-alternative = { $indicator } : { $value }.
books-bar-target = Cible : { $target }.
books-balance = Bilan des OMD
books-balance-about = Les Objectifs du Millénaire pour le développement se sont achevés en 2015 ; la cible 7.D en 2020. Cette page regarde en arrière : ce qui a été atteint à l’échéance, selon les données d’alors.
books-at-deadline = À l’échéance
books-target = Cible
books-prorated = au prorata
books-prorated-about = Cible au prorata : la première donnée est postérieure à l’année initiale de l’agenda, et la cible demande le même effort annuel pendant les années qui restaient. Ce n’est pas la lecture officielle.
books-target-line = Cible { $year } : { $value }
books-target-line-ours = Cible proposée { $year } : { $value }
books-start-between = { $year } : { $value } (interpolé)
books-chart-caption = { $indicator }, de { $first } à { $last }
books-chart-caption-one = { $indicator }, { $year }
books-source-line = Source : { $sources }
books-sources-line = Sources : { $sources }
books-source-and = { $before } ; { $next }
books-no-source = Source non indiquée
books-variant = Variante de { $code } : elle mesure la même chose autrement ; elle a donc son propre code et ses données ne sont pas jointes à celles de { $code }.
books-no-figures = Pas encore de données. « Ce que nous ne savons pas » dit lesquelles manquent.
books-counts = Cas
books-count-of = { $numerator } sur { $denominator }
books-figures = Données ({ $unit })
books-mdg-clock = Horloge des OMD :
books-unknown = Ce que nous ne savons pas
books-unknown-about = Ces données manquent, ou figuraient dans le fichier sans avoir de place dans la liste. Elles sont nommées pour que quelqu’un puisse les demander.
books-nothing-unknown = Aucune donnée manquante n’est connue.
books-disputed = À décider
books-disputed-about = Ici, deux copies du dossier, ou deux données, disent des choses différentes et personne n’a encore décidé. Ce que ce livre en imprime peut encore changer.
books-undecided = À décider : { $told }
books-disputed-sides = { $thing } – { $field } : { $sides }
books-disputed-figures = { $thing } : { $sides }
books-sources = Sources
books-source = Source
books-remarks = Remarques
books-not-its-own = Écrit à la main dans la commune sous son nom, non lu dans son fichier : { $figures }.
books-no-figure = Pas de donnée : { $reason }
books-no-figure-yet = Pas encore de donnée
books-lack-newest = { $indicator } : pas de donnée pour { $period } : { $reason }.
books-missing-since = { $indicator } : { $period } (la dernière donnée est de { $latest })
books-missing-of = { $indicator } : { $period }
books-without-place = Dans le fichier, mais sans place dans la liste
books-sources-and-method = Sources et méthode
books-sources-none = Aucune source n’a encore été enregistrée.
books-licence = Licence : { $licence }.
books-method = Comment l’avancement est jugé
books-method-level = D’abord le niveau : la dernière donnée, ce qui manque pour la cible et, à titre de comparaison, ce qu’ont { $region } et { $country }. Le niveau n’a pas de couleur.
books-method-targets = Là où l’agenda ne fixe pas de nombre, la cible est une proposition de ce programme : le graphique dit « cible proposée » et le calcul le répète. La commune peut en convenir une autre.
books-method-share = Ensuite l’avancement : de ce qui manquait au départ, la part qui aura été atteinte à l’échéance si le rythme actuel se maintient. À partir de { 0.95 }, la cible est en bonne voie ; à partir de { 0.50 }, le progrès est insuffisant ; à partir de { 0.10 }, il est lent ; à partir de { -0.10 }, il n’y a pas de changement ; en dessous, il y a recul. Ces seuils sont un choix de ce programme.
books-method-start = Si l’année de départ n’a pas été mesurée, sa valeur se trouve sur le chemin entre deux données distantes de douze ans au plus (une ligne droite ; pour les taux, le même pourcentage chaque année), ou la donnée la plus proche à cinq ans près la représente. Ce point est dessiné creux et cela est indiqué.
books-method-rounding = Le calcul se fait avec toutes les décimales et n’est arrondi qu’à l’impression : une différence peut ne pas coïncider, au dernier chiffre, avec les nombres affichés.
books-method-shapes = Chaque état d’avancement a un mot et une forme, pour qu’une photocopie reste lisible. Une forme vide regarde en arrière, vers une échéance manquée (le cercle vide ne juge rien) ; une forme hachurée n’est pas concluante.
books-lacks-lead = { $actions ->
    [one] Une action n’a pas de service responsable.
   *[other] { $actions } actions n’ont pas de service responsable.
}
books-lacks-cost = { $actions ->
    [one] Une action n’a pas de coût.
   *[other] { $actions } actions n’ont pas de coût.
}
books-lacks-funding = { $actions ->
    [one] Une action n’a pas de source de financement.
   *[other] { $actions } actions n’ont pas de source de financement.
}
books-live-clock = Horloge des ODD :
books-all-figures = Annexe 1. Toutes les données
books-all-figures-about = Chaque donnée avec les cas qu’elle recouvre, sa source (le numéro renvoie à la liste des sources) et, si elle a été lue dans un fichier, sa place dans celui-ci.
books-interval = Intervalle
books-cell = Endroit du fichier
books-calculations = Annexe 2. Le calcul de chaque état d’avancement
books-calculations-about = Pas à pas, avec les nombres de cette commune. D’abord l’horloge qui tourne, puis celle qui est arrêtée.
books-see-figures = Toutes les données :
books-see-calculation = Calcul :
books-contents = Table des matières
books-list-of-figures = Figures
books-list-of-tables = Tableaux
books-imprint = À propos de cette édition
books-imprint-publisher = Publication
books-imprint-edition = Édition
books-imprint-day = Données connues au
books-imprint-cite = Pour la citer
books-responsibility = Les données sont celles des sources nommées à côté de chacune. Les textes engagent { $place }. Là où une donnée manque, le livre le dit ; aucune n’a été inventée, ni estimée sans que ce soit dit.
books-how = Comment lire ce livre
books-how-steps = Chaque indicateur se lit en deux temps. D’abord le niveau : où en est la commune et ce qui manque pour atteindre la cible, en points et en personnes. Ensuite l’avancement : si, au rythme actuel, elle y arrivera à temps.
books-how-word = Forme et mot
books-how-inside = À l’intérieur
books-how-meaning = Ce que cela veut dire
books-how-signs = Le mot accompagne toujours sa forme, pour qu’une photocopie se lise aussi bien. Un tiret (–) veut dire qu’il n’y a pas de donnée. Un numéro entre crochets, comme [1], renvoie à la liste des sources.
books-how-example = Un exemple tiré de ce livre
books-means-tick = La cible est atteinte, ou un mal recule depuis son maximum.
books-means-disc = Au rythme actuel, la cible sera atteinte à temps, ou presque.
books-means-diamond = On avance, mais à l’échéance plus de la moitié du chemin aura été faite, et non tout ; ou un mal n’augmente plus.
books-means-square = On avance peu ou pas du tout : moins de la moitié du chemin.
books-means-triangle = La cible est plus loin qu’au départ.
books-means-ring = Il manque des données comparables, ou une cible.
books-filled = pleine
books-hatched = hachurée
books-outlined = vide
books-means-filled = Ce que disent les données. S’il s’agit de pourcentages sans nombre de cas, le calcul le signale.
books-means-hatched = Il n’est pas concluant : avec peu de cas ou des données anciennes, le hasard peut expliquer le changement.
books-means-outlined = Elle regarde en arrière : l’échéance est passée. Le cercle vide ne juge pas : il manque une donnée ou une cible.
books-clocks = Deux horloges, les mêmes données
books-clocks-about = L’horloge des OMD a tourné de 1990 à 2015 ; elle est arrêtée : on dit au passé ce qui a été atteint. Celle des ODD va de 2015 à 2030 et tourne encore.
books-clock-mdg = OMD
books-clock-sdg = ODD
books-read-from = Lu dans : { $cells }.
books-imprint-team = Équipe
books-imprint-authors = Textes
books-imprint-code = Code
books-imprint-credits = Photographies
books-imprint-cover = Couverture : { $told }
books-imprint-licence = Licence des données
books-cite = { $place } ({ $year }). { $title }. { $edition }.
books-code-about = Le code est l’empreinte du contenu : deux exemplaires qui portent le même code disent la même chose. L’acte d’approbation ne le change pas.
books-foreword = Avant-propos
books-goals = Objectif par objectif
books-chapter-first = En tête du livre
books-place-empty = Rien encore
books-place-begun = Commencé et non enregistré
books-place-drafted = Rédigé à partir des données
books-place-own = Texte propre
books-place-stale = Texte propre ; les données ont changé depuis
books-left-behind = Qui reste en arrière
books-left-behind-about = La moyenne de la commune cache des écarts. Pour les indicateurs où l’écart est le plus grand, ce tableau nomme le lieu le moins bien placé et le mieux placé.
books-worst-place = Moins bien placé
books-best-place = Mieux placé
books-gap-of-places = Écart
books-short-profile = Profil local, édition courte
books-short-profile-about = Ce que lit un conseil : tout en un coup d’œil et l’objectif 7 en détail, sans annexes.
books-profile-title-short = Profil local des OMD, édition courte
