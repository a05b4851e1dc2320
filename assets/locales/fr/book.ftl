# Ce que les livres ont en plus des données : titre, textes propres, images, état, éditions.
book-state-draft = projet
book-state-council = soumis à l’approbation
book-state-approved = approuvé
book-text-too-long = Ce texte est trop long pour un seul endroit : il dépasse trente pages. Répartissez-le en plusieurs chapitres propres.
book-chapter-untitled = Un chapitre a besoin d’un titre : il figure au sommaire.
book-picture-place-full =
    { $most ->
        [one] Il y a déjà une image ici. Retirez-la d’abord.
       *[other] Il y a déjà { $most } images ici et il n’y a plus de place. Retirez-en une d’abord.
    }
book-edition-overtaken = L’édition { $number } a été faite entre-temps. Refaites l’édition.
book-place-cover = couverture
book-place-emblem = armoiries
book-place-logo = logo
book-slot-foreword = Avant-propos
book-slot-municipality = La commune
book-slot-hurry = Une page pour les lecteurs pressés
book-slot-goal = Objectif
book-slot-indicator = Indicateur
book-slot-zone = Communautés
book-slot-follows = La suite
book-slot-method = Méthode
book-slot-summary = Résumé
book-slot-how-made = Comment le plan a été fait
book-slot-action = Action
book-slot-own = Chapitre propre
book-slot-named = { $chapter } : { $name }
book-slot-goal-number = Objectif { $number }
book-picture-none = { $name } n’est pas une image qu’un livre peut recevoir. Choisissez une photographie ou un dessin en JPEG ou PNG ; une carte ou une numérisation s’enregistre en PNG depuis le programme qui l’affiche.
