# Ce que les livres ont en plus des données : titre, textes propres, images, état, éditions.
book-state-draft = projet
book-state-council = soumis à l’approbation
book-state-approved = approuvé
book-edition-council = soumise à l’approbation
book-edition-approved = approuvée
book-state-as-plan = Comme le plan : { $state }. Cela se change dans le plan, sur lequel porte la décision.
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
book-deed-front = la modification du titre, des mentions ou de l’état : { $book }
book-deed-approve = la mention que le contenu { $code } a été approuvé : { $book }
book-deed-with = « { $chapter } » imprimé de nouveau : { $book }
book-deed-without = « { $chapter } » hors du livre : { $book }
book-deed-passage = le texte propre pour « { $place } » : { $book }
book-deed-passage-drop = retour à la rédaction automatique de « { $place } » : { $book }
book-deed-chapter-add = le nouveau chapitre « { $title } »
book-deed-chapter-change = la modification du chapitre « { $title } »
book-deed-chapter-delete = la suppression du chapitre « { $title } »
book-deed-picture-add = l’image « { $name } »
book-deed-picture-change = la modification de ce qui est dit d’une image
book-deed-picture-remove = le retrait d’une image du livre
book-picture-added = { $name } est dans le livre. Dites en une phrase ce que l’on y voit, pour qui ne peut pas la voir.
book-picture-unsaid = Personne n’a encore dit ce que l’on y voit. Qui ne peut pas la voir n’en apprend rien.
book-picture-narrow = Cette image fait { $width } sur { $height } points : si étroite qu’elle s’imprime comme un trait. Choisissez-en une autre.
book-picture-small = Cette image ne fait que { $width } sur { $height } points : elle s’imprime floue. Choisissez-en une plus grande.
book-picture-choose = Choisissez une image pour le livre
book-pictures = Photographies et dessins
book-problem-stale = Le texte propre pour « { $place } » a été écrit avec d’autres données. Comparez-le à ce qui est rédigé aujourd’hui.
book-problem-language = Le texte propre pour « { $place } » est dans une autre langue que le livre.
book-problem-chapter-language = Votre chapitre « { $title } » est dans une autre langue que le livre.
book-problem-picture = { $place } : { $problem }
book-problem-unsaid =
    { $count ->
        [one] D’une image, personne n’a dit ce que l’on y voit. Qui ne peut pas la voir n’en apprend rien.
       *[other] De { $count } images, personne n’a dit ce que l’on y voit. Qui ne peut pas les voir n’en apprend rien.
    }
