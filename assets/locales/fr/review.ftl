# Réunir des copies d’une même commune, et ce qu’il faut ensuite décider.
review-brings = { $to-decide ->
    [0] { $file } contient des modifications qui ne sont pas encore ici. Il n’y aura rien à décider.
    [one] { $file } contient des modifications qui ne sont pas encore ici. L’une contredit une modification faite ici : les deux sont gardées et vous décidez ensuite.
   *[other] { $file } contient des modifications qui ne sont pas encore ici. { $to-decide } contredisent des modifications faites ici : les deux versions sont gardées et vous décidez ensuite.
}
review-brings-nothing = { $file } ne contient rien qui ne soit déjà ici.
review-same-file = C’est le dossier qui est ouvert. Choisissez la copie sur laquelle une autre personne a travaillé.
review-changes = { $kind } : ajouts { $new }, modifications { $changed }, suppressions { $deleted }
review-wide = Sur les { $before } éléments présents ici, { $changed ->
    [one] { $changed } changerait
   *[other] { $changed } changeraient
} et { $deleted ->
    [one] { $deleted } serait supprimé
   *[other] { $deleted } seraient supprimés
} : plus d’un cinquième. Vérifiez que c’est la bonne copie. Une sauvegarde est faite avant.
review-wide-confirm = Oui : en changer { $changed } et en supprimer { $deleted }
review-waiting = { $waiting ->
    [one] Une modification en attend une autre que cette copie n’apporte pas. Elle est gardée et s’affichera quand l’autre arrivera.
   *[other] { $waiting } modifications en attendent d’autres que cette copie n’apporte pas. Elles sont gardées et s’afficheront quand les autres arriveront.
}
review-received = { $to-decide ->
    [0] { $file } est intégré : { $things ->
        [one] { $things } élément a changé
       *[other] { $things } éléments ont changé
    }. Il ne reste rien à décider.
    [one] { $file } est intégré : { $things ->
        [one] { $things } élément a changé
       *[other] { $things } éléments ont changé
    }. Il reste une décision.
   *[other] { $file } est intégré : { $things ->
        [one] { $things } élément a changé
       *[other] { $things } éléments ont changé
    }. Il reste { $to-decide } décisions.
}
review-deed = la décision sur { $what }
review-settled = C’est déjà décidé.
review-deleted = Supprimé
review-erased = Effacé définitivement sur un autre ordinateur ; il ne reste que ce qui a été écrit ici : { $left }
review-made = Gardé
review-changed = Modifié : { $field } → { $value }
review-here = cet ordinateur
review-elsewhere = un autre ordinateur
review-nothing = (vide)
review-unnamed = sans nom
review-yes = oui
review-no = non
review-kind-municipality = Fiche de la commune
review-kind-series = Indicateurs de la commune
review-kind-observation = Données
review-kind-source = Sources
review-kind-target = Cibles
review-kind-plan = Plan
review-kind-objective = Objectifs
review-kind-action = Actions
review-kind-cost = Coûts
review-kind-funding = Sources de financement
review-kind-attachment = Fichiers joints
review-kind-choice = Choix de la donnée qui compte
review-kind-listed = Notre liste
review-kind-census = Réponses du recensement
review-kind-other = Autres
review-thing-municipality = la fiche de la commune
review-thing-source = la source « { $source } »
review-thing-target = la cible de « { $series } »
review-thing-series = l’indicateur « { $name } »
review-thing-plan = le plan « { $name } »
review-thing-objective = l’objectif « { $name } »
review-thing-action = l’action « { $name } »
review-thing-cost = le coût « { $name } »
review-thing-funding = le financement de « { $name } »
review-thing-attachment = le fichier joint « { $name } »
review-thing-figure = { $series }, { $period } ({ $source })
review-thing-figure-alone = { $series }, { $period }
review-thing-choice = la donnée qui compte pour { $series } { $year }
review-thing-listed = « { $series } » dans notre liste
review-thing-census = la réponse « { $answer } » du recensement de { $year }
review-thing-other = un élément fait avec un programme plus récent
review-field-life = Garder ou supprimer
review-field-name = Nom
review-field-country = Pays et code
review-field-region = Région
review-field-fictional = Commune d’exercice
review-field-currency = Monnaie
review-field-paper = Papier
review-field-measure = Comment on le mesure
review-field-figure = Donnée
review-field-citation = Comment on la cite
review-field-licence = Licence
review-field-target = Cible
review-field-years = Années
review-field-series = Indicateur
review-field-baseline = Situation de départ
review-field-plan = Plan
review-field-objective = Objectif
review-field-description = Description
review-field-lead = Service responsable
review-field-place = Lieu
review-field-cost = Coût
review-field-action = Action
review-field-funder = Qui le donne
review-field-amount = Montant
review-field-file = Type et taille du fichier
review-field-listed = Dans notre liste
review-field-census = Comment elle compte
review-field-other = Un élément d’un programme plus récent
review-value-year = { $value } en { $year }
review-value-cost = { $quantity } × { $unit-cost } en { $year }
review-value-counts = { $numerator } sur { $denominator } ({ $share })

# History and trash
history-begun = Créé
history-back-already = C’est déjà rétabli.
history-deed-back = rétablir { $what }
review-kind-setting = Mots propres à la commune
review-thing-setting = comment on dit ici : { $word }
review-field-word-es = En espagnol
review-field-word-pt = En portugais
review-field-word-en = En anglais
review-field-word-fr = En français
review-field-setting = Ce qui vaut ici
history-kinds = { $before }, { $next }
review-field-counts = Ce que l’on compte et par quoi on divise
review-field-relation = Lien avec le catalogue
review-field-about = Ce qu’il mesure et d’où viennent les données
review-field-sector = Secteur
review-kind-book = Livres
review-kind-passage = Textes propres des livres
review-kind-picture = Images des livres
review-kind-edition = Éditions
review-thing-book = titre et mentions du { $book }
review-thing-approval = l’approbation du { $book }
review-thing-left-out = le chapitre « { $chapter } » du { $book }
review-thing-passage = le texte propre pour « { $place } » du { $book }
review-thing-chapter = le chapitre propre « { $name } »
review-thing-picture = l’image « { $name } »
review-thing-edition = l’édition « { $name } »
review-field-book-title = Titre
review-field-team = Équipe
review-field-authors = Auteurs
review-field-credits = Photographies de
review-field-responsibility = Qui répond du contenu
review-field-state = État
review-field-act = Numéro et date de la délibération
review-field-approved-content = Codes de ce qui a été approuvé
review-field-left-out = Hors du livre
review-field-text = Texte
review-field-book-place = Place dans le livre
review-field-caption = Légende
review-field-credit = Qui a fait l’image
review-field-alternative = Ce que montre l’image
review-field-edition = Ce qui a été conservé de l’édition
