door-program-error = Un problème est survenu dans le programme. Vos données sont telles qu’elles étaient. Réessayez ; si cela se reproduit, copiez les détails et envoyez-les à la personne qui s’occupe du programme.
door-window-title = Ceiba – profil local et plan d’action
door-already-open = Ceiba était déjà ouvert : sa fenêtre est passée devant.
door-already-open-silent = Ceiba est déjà ouvert dans une autre fenêtre, mais elle ne répond pas. Fermez-la et réessayez.
door-token-unknown = Le programme ne connaît plus ce fichier. Choisissez-le à nouveau.
door-choose-workbook = Choisissez un classeur de données
door-choose-workspace = Ouvrir le dossier d’une commune
door-choose-book = Enregistrer le livre en PDF
door-choose-copy = Enregistrer une copie de la commune
door-choose-folder = Choisir le dossier des copies visibles
door-files-workbook = Classeurs
door-files-workspace = Fichiers Ceiba
door-files-book = Documents PDF
door-nothing-open = Aucune commune n’est ouverte. Ouvrez-en une d’abord.
door-preview-gone = Cet aperçu n’est plus disponible. Choisissez à nouveau le classeur.
door-reader-missing = Il manque la partie du programme qui lit les classeurs ({ $file }). Réinstallez le programme ou copiez son dossier entier.
door-name-missing = Écrivez le nom de la commune.
door-population-year = Indiquez aussi l’année de la population.
door-currency-unknown = La monnaie s’écrit en trois lettres majuscules, par exemple HTG.
door-number-unreadable = « { $typed } » n’est pas un nombre tel qu’on l’écrit ici. Écrivez-le ainsi : { $example }.
door-year-unreadable = « { $typed } » n’est pas une année. Écrivez quatre chiffres, par exemple 2022.
door-period-unreadable = « { $typed } » n’est pas une période. Écrivez par exemple 2024, 2020–2024, 2024-03 pour un mois ou 2023/24 pour une année scolaire.
door-period-elsewhere = « { $typed } » commence en { $first }. Écrivez-le dans la colonne de { $first }.
door-years-reversed = La première année ({ $first }) est après la dernière ({ $last }). Changez l’une des deux.
door-year-and-value = Une valeur demande son année, et une année sa valeur. Écrivez les deux ou laissez les deux vides.
door-amount-negative = « { $typed } » n’est pas un montant. Écrivez un nombre à partir de 0.
door-title-missing = Écrivez d’abord un nom.
door-series-measured = Avec des données de la commune
door-thing-gone = Ceci n’est plus dans le dossier de la commune. Quelqu’un l’a peut-être supprimé.
door-not-an-example = On ne peut retirer ici qu’un exemple. Le dossier de votre commune reste où il est.
door-indicator-empty = Cet indicateur n’a pas encore de données. Saisissez-en une ou importez un classeur.
door-denominator-zero = Le nombre du bas (le total) doit être supérieur à 0.
door-figure-outside = { $value } est impossible : cette donnée se situe entre { $lowest } et { $highest }. Vérifiez le séparateur décimal.
door-figure-below = { $value } est impossible : cette donnée n’est jamais inférieure à { $lowest }.
door-blank-mark = …
door-territory-town = la commune
door-confidence-exact = sûr
door-confidence-likely = probable
door-confidence-unsure = incertain
door-severity-error = Non enregistré
door-severity-warning = À vérifier
door-severity-note = Remarque
door-objective-from-to = De { $from } ({ $from-year }) à { $to } ({ $to-year })
door-objective-to = Jusqu’à { $to } ({ $to-year })
door-import-summary = { $figures ->
    [one] Une donnée sera enregistrée
   *[other] { $figures } données seront enregistrées
}{ $comparison ->
    [0] .
    [one] , dont une d’un autre lieu, pour comparer.
   *[other] , dont { $comparison } d’autres lieux, pour comparer.
}
door-import-done = { $figures ->
    [one] Une donnée de { $file } est enregistrée
   *[other] { $figures } données de { $file } sont enregistrées
}{ $comparison ->
    [0] .
    [one] , dont une d’un autre lieu, pour comparer.
   *[other] , dont { $comparison } d’autres lieux, pour comparer.
}
door-example-tres-ceibas = Une commune fictive avec des données, des objectifs et des actions, pour tout essayer sans crainte.
door-checkpoint-empty = Seulement la fiche, pour importer le classeur
door-checkpoint-figures = Avec des données, sans plan
door-example-diamantino = Une commune réelle du Mato Grosso, au Brésil, avec ses données publiées (SNIS, Atlas).
door-deed-create = le dossier de { $name }
door-deed-sheet = la modification de la fiche de la commune
door-deed-figure = la donnée { $series } { $year }
door-deed-objective-add = le nouvel objectif « { $title } »
door-deed-objective-change = la modification de l’objectif « { $title } »
door-deed-objective-delete = la suppression de l’objectif « { $title } »
door-deed-action-add = la nouvelle action « { $title } »
door-deed-action-change = la modification de l’action « { $title } »
door-deed-action-delete = la suppression de l’action « { $title } »
door-book-profile = Profil local
door-book-profile-about = Où en est la commune, indicateur par indicateur, avec ses sources.
door-book-plan = Plan d’action local
door-book-plan-about = Objectifs, actions, ce qu’elles coûtent et qui paie.
door-book-failed = Le livre n’a pas pu être fait. Vos données sont telles qu’elles étaient.
door-book-written = { $pages ->
    [one] Une page est enregistrée dans { $file }.
   *[other] { $pages } pages sont enregistrées dans { $file }.
}
door-printed-page = Ce qui s’imprime d’ici : { $book }, page { $page }
door-printed-pages = Ce qui s’imprime d’ici : { $book }, pages { $first } à { $last }
door-paper-a4 = A4
door-paper-letter = Letter
door-paper-oficio = Oficio (21,6 × 33 cm)
door-paper-legal = Legal (21,6 × 35,6 cm)
door-problem-no-figures = Il n’y a pas encore de données : importez un classeur ou saisissez les premières.
door-problem-no-population = La population n’est pas connue ; rien ne peut donc être dit en nombre de personnes.
door-problem-missing = { $figures ->
    [one] Il manque à ce profil les données d’un indicateur ; le livre le nomme sous « Ce que nous ne savons pas ».
   *[other] Il manque à ce profil les données de { $figures } indicateurs ; le livre les nomme sous « Ce que nous ne savons pas ».
}
door-problem-undecided = { $changes ->
    [one] Une modification attend une décision. Décidez avant d’imprimer ; en attendant, le livre qu’elle concerne nomme les deux versions.
   *[other] { $changes } modifications attendent une décision. Décidez avant d’imprimer ; en attendant, chaque livre nomme les deux versions de ce qui le concerne.
}
door-step-gather = Collecte des données
door-step-layout = Mise en page
door-step-write = Écriture du PDF
door-amount-decimals = « { $typed } » a plus de { $decimals } décimales. S’il s’agit de milliers, écrivez par exemple { $thousands } ou sans séparateur.
door-figure-at = { $indicator }, { $year }. { $problem }
door-year-outside = { $year } ne convient pas ici : les données vont de { $first } à { $last }. Choisissez une autre année.
door-figure-other-counts = Pour cette année, il y a une autre donnée, et c’est elle qui compte à présent : { $value } ({ $source }, { $period }).
door-figure-corrected = { $source }, { $period } : disait { $old } ; dit maintenant { $new }, corrigé à la main.
door-deed-choice = le choix de la donnée qui compte : { $series } { $year }
door-doubt-over-all = { $value } dépasse le total possible, { $highest }. Manque-t-il le séparateur décimal, ou le total oublie-t-il quelqu’un ?
door-doubt-share-of-one = Cette donnée est un pourcentage et { $value } fait moins de 1 %. Vouliez-vous dire { $hundredfold } ?
door-doubt-broken = { $value } n’est pas un nombre entier, et l’on compte ici des personnes ou des choses entières. Que vouliez-vous dire ?
door-doubt-part-over-whole = La partie ({ $numerator }) est plus grande que le total ({ $denominator }). Les deux nombres sont-ils inversés ? Si la source les donne ainsi, vous pouvez les garder.
door-doubt-over-counts = Jusqu’ici, elle se calcule à partir de { $numerator } sur { $denominator } ({ $source }). Si vous gardez { $value }, ces effectifs disparaissent et la donnée n’est plus celle de cette source. Vous pouvez aussi corriger les effectifs.
door-offer = Garder { $value }
door-offer-counts = Garder { $numerator } sur { $denominator }
door-offer-as-typed = Garder ce que j’ai saisi
door-offer-instead = Garder { $value } comme donnée de « { $source } »
door-year-missing = Il manque l’année : quatre chiffres, par exemple 2022.
door-number-missing = Il manque le nombre.
door-number-two-ways = « { $typed } » peut être { $thousands } ou { $plain }. Écrivez { $thousands } ou { $decimal }.
door-people-broken = « { $typed } » n’est pas un nombre d’habitants : écrivez un nombre entier, par exemple { $example }.
door-doubt-two-ways = « { $typed } » peut être { $thousands } ou { $decimal }. Que vouliez-vous dire ?
door-doubt-one-way = « { $typed } » peut être { $possible } ou { $impossible }, et { $impossible } est impossible pour cette donnée. Vouliez-vous dire { $value } ?
door-objective-outside = { $value } est impossible : cette valeur se situe entre { $lowest } et { $highest }. Modifiez-la.
door-objective-reversed = L’année de la cible ({ $to }) précède celle du point de départ ({ $from }). Modifiez l’une des deux.
door-objective-step-back = La cible est moins bonne que le point de départ. Laissez-la s’il s’agit de freiner une dégradation ; sinon, corrigez-la.
door-problem-step-back = Objectif « { $title } » : la cible est moins bonne que le point de départ.
door-problem-no-objectives = Le plan n’a encore aucun objectif : il s’imprime avec des lignes à remplir.
door-problem-no-actions = Le plan n’a encore aucune action : il s’imprime avec des fiches vierges à remplir.
door-sides-one = Recto
door-sides-two = Recto verso, avec marge intérieure
door-ink-colour = En couleurs
door-ink-copier = Pour photocopieuse : noir seulement
