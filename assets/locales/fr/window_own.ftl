# Le formulaire d’un indicateur de la commune, et ses fichiers.
window-own-add = Ajouter un indicateur de la commune
window-own-add-begun = Continuer l’indicateur de la commune commencé
window-own-new = Nouvel indicateur de la commune
window-own-change = Modifier
window-own-delete = Supprimer
window-own-name = Nom
window-own-name-hint = Tel qu’on le lira dans les tableaux et les livres imprimés.
window-own-numerator = Ce que l’on compte
window-own-denominator = Par quoi on divise
window-own-denominator-hint = Laissez vide pour un nombre qui ne se divise pas.
window-own-unit = Unité
window-own-unit-text = Votre unité
window-own-multiplier = La division est multipliée par
window-own-direction = Ce qui est mieux
window-own-lower = Plus petite valeur possible
window-own-upper = Plus grande valeur possible
window-own-bounds-hint = Si c’est vide, ceux de l’unité : en %, de 0 à 100.
window-own-counted = Ce qui est en bas de la division, ce sont
window-own-relation = Lien avec le catalogue
window-own-related = Indicateur du catalogue
window-own-related-none = Choisissez-en un
window-own-about = Ce qu’il mesure
window-own-source = D’où viennent les données
window-own-sector = Secteur
window-own-keep = Enregistrer
window-own-begun = Ce que vous avez saisi est toujours là, pas encore enregistré.
window-own-drop = Oublier ce qui est saisi
window-own-keys = Échap : laisser pour plus tard ; ce qui est saisi attend ici, même si vous fermez Ceiba
window-own-cancel = Annuler
window-own-file-save = Enregistrer dans un fichier…
window-own-file-take = Ajouter d’un fichier…
window-own-take-title = Indicateurs de « { $file } »
window-own-take-go = { $count ->
    [0] Il n’y a rien à ajouter
    [one] Ajouter 1 indicateur
   *[other] Ajouter { $count } indicateurs
}
window-own-taken = { $count ->
    [one] 1 indicateur ajouté de « { $file } ». Il est dans le catalogue, sous « Indicateurs de la commune ».
   *[other] { $count } indicateurs ajoutés de « { $file } ». Ils sont dans le catalogue, sous « Indicateurs de la commune ».
}
window-own-deleted = « { $name } » supprimé
window-own-file-name = indicateurs de la commune
window-own-file-save-all = Enregistrer les nôtres dans un fichier…
window-own-adrift = Indicateurs de la commune supprimés encore utilisés
window-own-save-title = Enregistrer des indicateurs de la commune dans un fichier
window-own-save-text = Choisissez lesquels. Le fichier dit comment ils sont définis et ne contient pas de données : une autre commune peut les ajouter aux siens.
window-own-save-all = Tout choisir
window-own-save-none = Ne rien choisir
window-own-save-go = { $count ->
    [0] Choisissez-en au moins un
    [one] Enregistrer 1 indicateur…
   *[other] Enregistrer { $count } indicateurs…
}
