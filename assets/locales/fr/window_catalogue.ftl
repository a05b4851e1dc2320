# La page du catalogue et la fiche d’un indicateur.
window-catalogue = Catalogue
window-catalogue-question = Que voulons-nous mesurer ? Cochez ce qui entre dans notre liste.
window-catalogue-choose = Choisir des indicateurs
window-catalogue-sets = Listes pour commencer
window-catalogue-set-add = Ajouter à notre liste
window-catalogue-set-add-heard = Ajouter à notre liste : { $name }
window-catalogue-set-remove = Retirer ceux qui n’ont pas de données
window-catalogue-set-remove-heard = Retirer de notre liste ceux qui n’ont pas de données : { $name }
window-catalogue-set-count = { $listed } sur { $size } dans notre liste
window-catalogue-search = Chercher par nom, code ou mot
window-catalogue-found = { $count ->
    [0] Aucun indicateur
    [one] 1 indicateur
   *[other] { $count } indicateurs
}
window-catalogue-none = Rien ne porte ce nom. Essayez un autre mot, ou ajoutez un indicateur à vous.
window-catalogue-ours = { $count ->
    [0] Notre liste est vide
    [one] 1 indicateur dans notre liste
   *[other] { $count } indicateurs dans notre liste
}
window-catalogue-ours-only = Notre liste seulement
window-catalogue-group-count = { $listed } sur { $size }
window-catalogue-tick = Dans notre liste : { $label }
window-catalogue-has-figures = avec données
window-catalogue-national = Contexte national
window-catalogue-other = Autres
window-sheet-question = Fiche de l’indicateur
window-sheet-list-on = Ajouter à notre liste
window-sheet-list-off = Retirer de notre liste
window-sheet-listed = Dans notre liste
window-sheet-figures = Voir le niveau et les progrès
window-sheet-type = Saisir des données
window-sheet-formula = Formule
window-sheet-places = Dans quelles listes il figure
window-sheet-related = { $framework } { $code } { $name } – { $comparable }.
window-sheet-targets = Cibles
window-sheet-tags = Classement
window-sheet-sector = Secteur
window-sheet-departments = Services qui s’en servent
window-sheet-gender = Femmes et hommes
window-sheet-right = Droit humain
window-census = Comment comptent les réponses du recensement
window-census-text = Le recensement ({ $country }) pose ses questions à sa manière. On voit ici comment chaque réponse est lue et pourquoi ; changez ce qui est différent dans votre commune.
window-census-year = Recensement de { $year }
window-census-answer = Réponse
window-census-counts = Lecture
window-census-why = Pourquoi
window-census-counts-named = Lecture de « { $answer } »
window-census-same = Une réponse se lit de la même façon dans tous les indicateurs qui l’emploient. Les données enregistrées ne changent pas.
window-census-own = La commune la lit ainsi ; le tableau dit : { $reading }.
window-census-source = Source : { $source }. Revu : { $month }.
window-census-remembered = De mémoire : vérifiez avant de vous en servir.
