# Ce que dit la page de la fenêtre : titres, boutons, aides. Les phrases sur les données viennent du noyau.

# The frame
window-name = Ceiba
window-subtitle = Profil local et plan d’action
window-skip = Aller directement au travail
window-working = Travail en cours…
window-cancel = Annuler
window-back = Retour
window-error-copy = Copier les détails
window-error-copied = Détails copiés
window-error-close = Fermer
window-undo = Annuler : { $what }
window-undo-nothing = Rien à annuler
window-redo = Rétablir : { $what }
window-redo-nothing = Rien à rétablir
window-undone = Annulé : { $what }
window-redone = Rétabli : { $what }
window-take-back = Annuler
window-understood = Compris
window-already-open = Ceiba était déjà ouvert : sa fenêtre est passée devant.
window-locked = Lecture seule
window-saved = Enregistré { $time }
window-saved-nothing = Rien à enregistrer pour l’instant
window-language = Langue
window-other-files = Autres communes
window-mark-fictional = EXEMPLE · commune fictive
window-mark-example = EXEMPLE · données réelles
window-example-remove = Retirer l’exemple
window-steps = Étapes
window-step-begun = commencée
window-step-empty = pas commencée
window-step-profile = Profil
window-step-import = Importer un classeur
window-step-data = Données
window-step-indicators = Nos indicateurs
window-step-plan = Plan
window-step-actions = Objectifs et actions
window-onward = Continuer
window-next = Suivant : { $page }
window-step-print = Imprimer
window-step-municipality = Commune

# Words used on several pages
window-year = Année
window-value = Valeur
window-source = Source
window-sources = Sources
window-remarks = Remarques
window-figures = Données
window-indicator = Indicateur
window-country = Pays
window-as-of = Données connues au { $date }

# First run
window-start-question = Que souhaitez-vous faire ?
window-door-profile = Un profil à partir de mes données
window-door-profile-text = D’un tableur à un profil imprimé : où en est la commune et comment elle avance.
window-door-profile-go = Commencer un profil
window-door-plan = Un plan d’action avec mon équipe
window-door-plan-text = Objectifs, actions, coûts et qui paie, prêts à être présentés au conseil.
window-door-plan-go = Commencer un plan
window-door-learn = Apprendre avec un exemple
window-door-learn-text = Parcourez un dossier déjà fait. Il se retire en un clic.
window-example-earlier = L’ouvrir à une étape antérieure
window-example-workbook = Utiliser le classeur de l’exemple
window-example-fictional = fictif
window-example-real = données réelles
window-start-continue = Continuer votre travail
window-start-open = Continuer à partir d’un fichier ou d’une clé USB…
window-recent-changed = dernière modification : { $time }
window-recent-gone = introuvable ; la clé USB n’est peut-être pas branchée
window-recent-forget = Retirer de la liste
window-recent-forget-named = Retirer de la liste : { $name }

# The municipality
window-town-new = Votre commune
window-town-new-text = Le nom et le pays suffisent pour l’instant. Tout pourra être modifié ensuite.
window-town-question = Ce que chaque page et chaque livre disent de la commune. Chaque champ est enregistré dès que vous le quittez.
window-town-name = Nom
window-town-country = Pays
window-town-country-choose = Choisissez un pays
window-town-region = Région
window-town-region-hint = Département, province ou État
window-town-code = Code national
window-town-code-hint = Tel que l’écrit l’institut de statistique, avec ses zéros ; peut rester vide
window-town-population = Population
window-town-population-year = Année de la population
window-town-population-hint = Dernier recensement ou estimation ; peut rester vide
window-town-begin = Commencer avec { $name }
window-town-begin-unnamed = Commencer
window-town-currency = Monnaie du plan
window-town-currency-hint = Trois lettres, par exemple GTQ, BRL ou HTG. Les montants déjà saisis ne sont pas convertis.
window-town-paper = Papier des livres
window-town-population-by-year = Population par année
window-town-population-none = La population n’est pas encore connue. Un classeur contenant la population l’apporte, ou écrivez-la dans le tableau des données : ajoutez-y la ligne « Population ».
window-town-population-edit = Corriger ou ajouter dans le tableau des données
window-town-missing = Pour commencer, il manque : { $what }.
window-town-people = Habitants
window-words-title = Comment on appelle les choses : { $country }
window-words-text = Ainsi parlent les pages et les livres de cette commune ; langue des mots : { $language }. Si l’on dit autrement ici, écrivez-le sous « On dit ici » ; effacé, le mot du pays revient.
window-words-what = Quoi
window-words-own = On dit ici
window-words-country = D’après le fichier du pays
window-words-country-reviewed = D’après le fichier du pays, revu en { $month }
window-words-own-named = On dit ici : { $label }

# Import
window-import-question = Le programme dit ce qu’il a compris. Rien n’est enregistré avant votre accord.
window-import-empty = Votre tableur, tel quel
window-import-empty-text = Choisissez un classeur de votre service ou de votre ministère, ou déposez-le sur cette fenêtre. Titres, notes et virgules peuvent rester tels quels ; le fichier n’est pas modifié.
window-import-choose = Choisir un classeur…
window-import-type = Saisir les données à la main
window-import-sheet = Feuille
window-import-sheet-hidden = { $name } (masquée)
window-import-source = Source de ces données
window-import-source-hint = Organisme, titre et année, tels qu’ils seront imprimés
window-import-recognised =
    { $count ->
        [one] { $count } indicateur reconnu
       *[other] { $count } indicateurs reconnus
    }
window-import-recognised-none = Aucune ligne ni colonne de cette feuille n’a été reconnue comme indicateur. Essayez une autre feuille ou saisissez les données.
window-import-in-file = Dans le fichier
window-import-why = Certitude et motif
window-import-figures = Données
window-import-aside =
    { $count ->
        [one] { $count } nom laissé de côté
       *[other] { $count } noms laissés de côté
    }
window-import-aside-none = Tous les noms de la feuille ont été reconnus.
window-import-aside-about = Choisissez ce que chaque nom signifie ou laissez-le de côté : il est conservé avec l’importation et le profil le cite.
window-import-cells =
    { $count ->
        [one] 1 cellule à vérifier
       *[other] { $count } cellules à vérifier
    }
window-import-cells-none = Aucune cellule ne demande de décision.
window-import-cells-about = Décidez de ce que dit chaque cellule. En attendant, le programme continue comme il est dit ici.
window-import-meaning = Ce que signifie « { $name } »
window-import-leave-aside = Laisser de côté
window-import-proposed = Comme le propose le programme
window-import-as-read = Prendre tel que lu : { $text }
window-import-take-value = Prendre comme { $text }
window-import-other-value = Autre valeur…
window-import-leave-out = Ne pas enregistrer
window-import-cell-says = Ce que dit { $cell }
window-import-alike =
    { $count ->
        [one] et une autre cellule identique de la colonne
       *[other] et { $count } autres cellules identiques de la colonne
    }
window-import-value-of = Valeur pour { $cell }
window-import-use-value = Utiliser cette valeur
window-import-until-value = Tant que vous n’utilisez pas de valeur, cette cellule n’est pas enregistrée.
window-import-change = Modifier
window-import-change-of = Modifier ce que signifie « { $name } »
window-search-hint = Tapez quelques lettres
window-search-none = Rien ne porte ce nom.
window-import-findings =
    { $count ->
        [one] { $count } point à vérifier
       *[other] { $count } points à vérifier
    }
window-import-will-store =
    { $count ->
        [one] { $count } donnée de la commune sera enregistrée
       *[other] { $count } données de la commune seront enregistrées
    }
window-import-comparison =
    { $count ->
        [one] { $count } donnée d’un autre lieu, gardée pour comparaison
       *[other] { $count } données d’autres lieux, gardées pour comparaison
    }
window-import-whose = Territoire
window-import-figure = Donnée
window-import-cell = Cellule
window-import-replaces = Enregistré jusqu’ici
window-import-other = Laisser ce fichier
window-import-go =
    { $count ->
        [one] Importer { $text } donnée
       *[other] Importer { $text } données
    }
window-import-go-other =
    { $count ->
        [one] Importer { $text } donnée de { $town } ici
       *[other] Importer { $text } données de { $town } ici
    }
window-import-done = Données importées : { $count }
window-import-stored = C’est fait
window-import-see-indicators = Voir nos indicateurs
window-import-see-data = Voir les données
window-import-another = Importer un autre classeur…

# Data
window-data-question = Toutes les données de la commune, année par année. Chaque modification est enregistrée aussitôt.
window-data-keys = Flèches : se déplacer · tapez pour modifier (« n.d. » dit pourquoi il n’y en a pas) · Entrée : garder et descendre · Tab : garder et avancer · Échap : oublier · Suppr : effacer · Maj + flèches : choisir un bloc · Ctrl+C et Ctrl+V : copier et coller · Ctrl+R et Ctrl+D : recopier
window-data-empty = Pas encore de données
window-data-empty-text = Ce tableau présente les indicateurs en lignes et les années en colonnes. Il se remplit à partir d’un classeur, ou choisissez ci-dessous un indicateur, puis saisissez.
window-data-panel = La donnée choisie
window-data-conflict = deux versions, à trancher
window-data-numerator = Nombre concerné
window-data-denominator = Sur un total de
window-data-keep-counts = Garder ces effectifs
window-data-period = Période
window-data-period-hint = Si ce n’est pas l’année entière : 2020–2024, 2024-03 (mars), 2023/24 (année scolaire)
window-data-keep-source = Garder la période et la source
window-data-type-here = Saisissez une donnée dans la cellule choisie.
window-data-blank = Pourquoi il n’y a pas de donnée
window-data-not-blank = –
window-data-history = Historique
window-data-add-indicator = Ajouter un indicateur
window-data-add-none = Choisissez un indicateur
window-data-add = Ajouter au tableau
window-data-others =
    { $count ->
        [one] une autre donnée pour cette année
       *[other] { $count } autres données pour cette année
    }
window-data-which = Laquelle compte pour { $year }
window-data-entries = Ce qui n’est pas encore enregistré
window-data-entry-open = Revenir à la cellule
window-data-entry-drop = Oublier « { $typed } »
window-data-entry-typed = « { $typed } », non enregistré
window-data-to-counts = Corriger les effectifs

# Indicators
window-indicators-question = Où en sommes-nous, et avançons-nous ? Deux questions différentes.
window-indicators-latest = Dernière donnée
window-indicators-level = Niveau
window-indicators-people = Reste à atteindre
window-indicators-progress = État d’avancement
window-indicators-key = Barre : notre niveau · trait : cible · cercle : { $region } · losange : pays
window-indicators-empty = Aucun indicateur n’a encore de donnée
window-indicators-empty-text = Ici, chaque indicateur montre où en est la commune et si elle avance vers sa cible. Un classeur est le moyen le plus rapide de remplir la liste.
window-calculation = Montrer le calcul

# Plan
window-plan-question = Ce qui doit changer, ce qui sera fait, ce que cela coûte et qui paie.
window-plan-empty = Le plan commence par un objectif
window-plan-empty-text = Un objectif dit ce qui doit changer, de combien à combien et pour quand. Les actions disent ce qui sera fait. Rien n’est écrit à votre place : le plan est celui de votre équipe.
window-plan-objective = Objectif
window-plan-objective-new = Nouvel objectif
window-plan-objective-add = Ajouter l’objectif
window-plan-objective-title = Ce qui doit changer
window-plan-objective-hint = Comme un résultat que les habitants remarqueront, non comme une tâche
window-plan-measured = Mesuré par
window-plan-measured-none = Pas encore mesuré
window-plan-not-measured = Pas encore mesuré
window-plan-from = Situation de départ
window-plan-to = À atteindre
window-plan-action = Action
window-plan-action-new = Nouvelle action
window-plan-action-add = Ajouter l’action
window-plan-action-add-to = Nouvelle action pour « { $name } »
window-plan-action-title = Ce qui sera fait
window-plan-action-hint = En une ligne, avec une quantité s’il y en a une
window-plan-description = Plus en détail
window-plan-lead = Service responsable
window-plan-lead-hint = Une fonction ou un service plutôt qu’une personne
window-plan-place = Où
window-plan-place-hint = Quartiers ou sections, tels que vous les nommez
window-plan-first-year = Première année
window-plan-last-year = Dernière année
window-plan-costs = Ce que cela coûte
window-plan-cost-title = Ce qui est payé
window-plan-cost-add = Ajouter un coût
window-plan-amount = Montant ({ $currency })
window-plan-funding = Qui paie
window-plan-payer = Source de financement
window-plan-certainty = Degré de certitude
window-plan-funding-add = Ajouter une source
window-plan-remove = Retirer
window-plan-remove-line = Retirer la ligne { $number }
window-plan-keep = Garder les modifications
window-plan-back = Revenir sans modifier
window-plan-drafts = Commencé et non enregistré
window-plan-draft-open = Continuer à écrire
window-plan-draft-drop = Oublier
window-plan-draft-untitled = encore sans nom
window-plan-draft-kept = Ce qui a été saisi reste ici, sur cet ordinateur, même si le programme est fermé ou en cas de coupure de courant. Rien n’en est encore enregistré dans le plan.
window-plan-keys = Échap : laisser pour plus tard ; ce qui est saisi attend sous « Commencé et non enregistré »
window-plan-kept = Enregistré : { $name }
window-plan-deleted = Supprimé : { $name }
window-plan-edit = Modifier
window-plan-edit-named = Modifier « { $name } »
window-plan-delete = Supprimer
window-plan-delete-named = Supprimer « { $name } »
window-plan-no-objective = Pas encore d’objectif
window-plan-no-lead = personne de désigné pour l’instant
window-plan-loose = Actions sans objectif
window-plan-totals = L’ensemble du plan
window-plan-total = Total
window-plan-to-find = Financement à trouver (sans source)
window-plan-start-take = Partir de { $value }
window-plan-start-taken = « { $name } » part maintenant de { $value }
window-plan-surplus = Au-delà du coût de certaines actions

# Print
window-print-question = Les pages telles qu’elles sortiront de l’imprimante.
window-print-book = Livre
window-print-language = Langue du livre
window-print-paper = Papier
window-print-sides = Feuilles
window-print-ink = Encre
window-print-pdf = Créer le PDF…
window-print-decide = Décider maintenant
window-print-problems =
    { $count ->
        [one] { $count } détail que le lecteur remarquera
       *[other] { $count } détails que le lecteur remarquera
    }
window-print-pages = Pages de { $title }
window-print-page = { $number } sur { $count }

# Share: taking in what others did, and deciding
window-step-share = Partager
window-share-question = Qu’ont fait les autres, et que faut-il décider ?
window-share-hand-over = Remettre votre travail à quelqu’un
window-share-hand-over-text = Une copie de ce fichier, vérifiée, sur la clé USB ou dans le dossier que vous choisissez. La personne qui la reçoit l’intègre sur son propre ordinateur.
window-share-title = Intégrer le travail d’une autre personne
window-share-text = Choisissez la copie (.ceiba) de cette même commune sur laquelle une autre personne a travaillé, par exemple sur une clé USB. Vous voyez d’abord ce qu’elle apporte ; rien ne change avant que vous l’intégriez.
window-share-choose = Choisir la copie…
window-share-take = Intégrer ces modifications
window-share-leave = Laisser cette copie
window-share-decisions =
    { $count ->
        [0] Rien à décider
        [one] 1 décision en attente
       *[other] { $count } décisions en attente
    }
window-share-decisions-text = Quand deux personnes modifient la même chose sans se voir, les deux versions sont gardées et vous choisissez ici. En attendant, vous pouvez continuer à travailler. Une décision ne s’annule pas avec « Annuler » : pour décider autrement, modifiez la donnée, l’objectif ou l’action sur sa page. Les deux versions restent dans l’historique.
window-share-before = Avant : { $text }
window-share-before-none = Avant, elles n’avaient rien en commun.
window-share-shown = affichée pour l’instant
window-share-take-side = Garder celle-ci
window-share-take-side-heard = Garder : { $text }
window-share-combine = Écrire une version qui réunit les deux
window-share-combined = Version réunie
window-share-combine-save = Enregistrer cette version
window-share-keep = Garder
window-share-delete = Supprimer
window-share-decided = Décidé : { $what }. Pour décider autrement, modifiez-le sur sa page.
window-share-first = Les { $shown } premières sont affichées ; les autres suivent à mesure que vous décidez.

# History and trash
window-step-history = Historique et corbeille
window-history-question = Qui a fait quoi, et que peut-on récupérer ?
window-history-title = Historique
window-history-empty = Rien n’a encore été fait dans ce dossier.
window-history-what = Ce qui a été fait
window-history-who = Qui
window-history-when = Quand
window-history-changes = Modifications
window-history-older = Il y a des modifications plus anciennes qui ne sont pas affichées ici.
window-history-of = Historique des modifications
window-trash-title = Corbeille
window-trash-empty = La corbeille est vide. Ce qui est supprimé reste ici et peut être récupéré. Une donnée ne passe pas par ici : sa cellule garde son histoire.
window-trash-parts =
    { $count ->
        [one] et 1 partie de plus
       *[other] et { $count } parties de plus
    }
window-trash-restore = Récupérer
window-trash-restore-heard = Récupérer : { $what }
window-trash-restored = Récupéré : { $what }

# Backups
window-step-copies = Sauvegardes
window-copies-question = Le travail est-il à l’abri, et comment revenir en arrière ?
window-copies-outside = Hors de cet ordinateur
window-copies-hand-over = Remettre une copie…
window-copies-daily = Une copie visible chaque jour
window-copies-daily-text = Quand quelque chose a changé, le programme laisse dans ce dossier une copie vérifiée, à envoyer ou à emporter :
window-copies-folder = Choisir un autre dossier…
window-copies-here = Sur cet ordinateur
window-copies-here-text = Le programme les fait de lui-même et garde celles de 7 jours, 4 semaines et 6 mois. Celles qui ont un nom restent.
window-copies-make = Faire une copie maintenant
window-copies-name = Nom de la copie
window-copies-name-hint = Peut rester vide. Avec un nom, comme « Pour le conseil », elle reste pour toujours.
window-copies-back = Revenir à celle-ci…
window-copies-back-heard = Revenir à celle-ci… ({ $when })
window-copies-back-heard-of = Revenir à celle-ci… ({ $when }, { $which })
window-copies-same-minute = la { $number }e de cette heure
window-copies-will-be = Il y aura ce que contient la copie : { $holds }.
window-copies-will-be-but-erased = Il restera ce que contient la copie, sauf ce qui a été effacé définitivement.
window-copies-aside = Ce qu’il y a maintenant n’est pas supprimé : { $holds }. C’est mis de côté et reste dans cette liste.
window-copies-restore = Restaurer cette copie
window-copies-stay = Continuer avec ce qu’il y a
window-copies-replaced = ce qu’il y avait avant la restauration
window-copies-damaged = fichier endommagé
window-copies-empty = Il n’y en a pas encore. La première se fera d’elle-même à la prochaine ouverture de ce fichier.
window-files = Fichiers joints
window-files-empty-action = Une photographie du lieu, la délibération, un devis : ce qui montre que cette action est fondée. Les fichiers voyagent avec le dossier de la commune, et le plan imprimé les nomme.
window-files-empty-town = La délibération qui a lancé ce travail, le procès-verbal qui nomme l’équipe : ce que d’autres services demanderont plus tard. Les fichiers voyagent avec le dossier de la commune.
window-files-limits = Jusqu’à 10 Mo chacun. Les photographies sont réduites et remises à l’endroit d’elles-mêmes, et ne disent plus où elles ont été prises.
window-files-add = Joindre des fichiers…
window-files-save = Enregistrer une copie…
window-files-save-named = Enregistrer une copie de { $name }
window-files-remove = Retirer
window-files-remove-named = Retirer { $name }
window-files-removed = Retiré : { $name }
window-files-missing = Son contenu n’est pas encore sur cet ordinateur. Il viendra avec la copie d’un collègue qui l’a (« Partager »).
window-files-later = Ajoutez d’abord l’action ; vous pourrez ensuite y joindre des fichiers.
window-erase = Effacer définitivement…
window-erase-heard = Effacer définitivement : { $what }
window-erase-title = Effacer définitivement : { $what }
window-erase-which = Que faut-il faire disparaître ?
window-erase-stay = Ces copies le conservent : elles ont un nom, ont été mises de côté ou contiennent des modifications qui ne sont pas ici. S’il doit disparaître de là aussi, supprimez-les vous-même :
window-erase-nothing = Rien d’autre n’a été écrit ici auparavant. Si ce qui est écrit maintenant doit disparaître, écrivez d’abord autre chose et enregistrez.
window-erase-do = Effacer définitivement
window-erase-leave = Conserver
window-erase-leave-them = Les laisser
window-plan-contact = Contact
window-plan-contact-hint = Qui appeler. Cela reste sur cet ordinateur : ni imprimé ni envoyé.

## About an indicator.
window-about-title = À propos de cet indicateur
window-about-measures = Ce qu’il mesure
window-about-why = Pourquoi c’est important
window-about-how = Comment il se calcule
window-about-example = Exemple avec des données inventées
window-about-sources = D’où viennent en général les données
window-about-traps = À surveiller

# Sources
window-step-sources = Sources
window-sources-question = Qui a publié les données, et quel document le montre ?
window-sources-empty = Pas encore de source
window-sources-empty-text = Une source dit qui a publié une donnée, dans quoi et pour quelle année. Chaque importation apporte la sienne, et chaque donnée saisie en nomme une.
window-sources-unnamed = Sans nom
window-sources-figures =
    { $count ->
        [0] aucune donnée
        [one] 1 donnée
       *[other] { $text } données
    }
window-sources-blanks =
    { $count ->
        [one] 1 cellule sans donnée
       *[other] { $count } cellules sans donnée
    }
window-sources-files =
    { $count ->
        [one] 1 fichier
       *[other] { $count } fichiers
    }
window-sources-publisher = Qui l’a publiée
window-sources-title = Titre
window-sources-licence = Licence
window-files-empty-source = La publication elle-même, la lettre qui l’accompagnait, la page numérisée : ce qui prouve ces données. Les fichiers voyagent avec le dossier de la commune.
window-author = Qui écrit sur cet ordinateur
window-author-hint = Par exemple : Planification. Accompagne chaque changement dans l’historique et là où deux copies se contredisent, et voyage avec le fichier ; la fonction ou le service suffit.
