# Le tableau des données : recherche, années, blocs, repères.
window-data-filter = Chercher par nom, code ou objectif
window-data-only-missing = Seulement ceux sans données
window-data-none-found = Aucun indicateur du tableau ne correspond.
window-data-show-all = Afficher tout le tableau
window-data-first-year = Première année
window-data-last-year = Dernière année
window-data-years-set = Afficher ces années
window-data-years-all = Toutes les années avec données
window-data-rows =
    { $count ->
        [one] Un indicateur sur { $total } dans le tableau
       *[other] { $count } indicateurs sur { $total } dans le tableau
    }
window-data-mark-file = lue dans un fichier
window-data-mark-hand = écrite à la main au nom d’une source
window-data-mark-others = il y a une autre donnée pour la même année
window-data-mark-conflict = deux versions, à trancher
window-data-mark-gone = sa source a été supprimée
window-data-pasted = Données collées, pas encore enregistrées
window-data-filled =
    { $count ->
        [one] La même valeur dans une cellule de plus, pas encore enregistrée
       *[other] La même valeur dans { $count } cellules de plus, pas encore enregistrée
    }
window-data-fill-ask = Une valeur répétée n’est pas une nouvelle mesure. Enregistrez-la seulement si la source le dit.
window-data-paste-source = De qui viennent ces données ?
window-data-paste-source-known = Une source déjà utilisée
window-data-paste-source-new = Autre source
window-data-paste-decimals = Comment ce bloc écrit-il les nombres ?
window-data-paste-drop = Ne rien enregistrer
window-data-paste-outside =
    { $count ->
        [one] Une donnée est hors du tableau et n’est pas enregistrée : { $cells }
       *[other] { $count } données sont hors du tableau et ne sont pas enregistrées : { $cells }
    }
window-data-paste-cell = « { $typed } » (ligne { $row }, colonne { $column } de ce qui a été copié)
window-data-paste-empty =
    { $count ->
        [one] Une cellule copiée est vide ; là, rien ne change.
       *[other] { $count } cellules copiées sont vides ; là, rien ne change.
    }
window-data-paste-large = Cela fait { $cells } cellules, et il en tient { $most } à la fois. Collez-les en plusieurs parties, ou importez le fichier.
window-data-paste-nothing = Il n’y a rien à coller. Copiez d’abord des cellules d’un tableur.
window-data-copied =
    { $count ->
        [one] Une cellule a été copiée.
       *[other] { $count } cellules ont été copiées.
    }
window-data-selected =
    { $count ->
        [one] Une cellule choisie
       *[other] { $count } cellules choisies
    }
window-data-block-none = Choisissez une raison
window-data-block-blank = Raison pour les cellules vides
window-data-block-clear = Vider ces cellules
window-data-block-right = Recopier à droite
window-data-block-down = Recopier vers le bas
window-data-fill-nothing = La première cellule est vide : il n’y a rien à recopier.
window-data-cell-new = nouvelle, pas enregistrée
window-data-cell-changed = change, pas enregistrée
window-data-cell-same = déjà pareille
window-data-cell-emptied = retirée, pas enregistrée
window-data-cell-waits = pas encore enregistrée
window-data-paste-year = Année de référence
window-data-entry-at = { $indicator }, { $year }. { $problem }
