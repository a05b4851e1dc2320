# Toutes les données de la commune, dans des fichiers que chacun peut lire.
export-figures = Données
export-sources = Sources
export-objectives = Objectifs
export-actions = Actions
export-costs = Coûts
export-funding = Financement
export-texts = Textes propres
export-files = Fichiers joints
export-books = Livres imprimés
export-series = Code de la donnée
export-code = Indicateur n°
export-indicator = Indicateur
export-place-code = Code du lieu
export-place = Lieu
export-period = Période
export-first-day = Premier jour
export-last-day = Dernier jour
export-breakdown = Ventilation
export-value = Valeur
export-unit = Unité
export-numerator = Combien
export-denominator = Sur un total de
export-lower = Intervalle : de
export-upper = Intervalle : à
export-blank = Pourquoi il n’y a pas de donnée
export-source = Source
export-source-code = Code de la source
export-cell = Feuille et cellule
export-remark = Remarque
export-publisher = Qui l’a publié
export-title = Titre
export-year = Année
export-licence = Licence
export-objective-code = Code de l’objectif
export-objective = Objectif
export-from-year = Situation de départ : année
export-from = Situation de départ
export-to-year = À atteindre : année
export-to = À atteindre
export-action-code = Code de l’action
export-action = Action
export-description = Plus en détail
export-lead = Unité responsable
export-where = Où
export-first-year = Première année
export-last-year = Dernière année
export-cost = Ce qui est payé
export-amount = Montant
export-currency = Monnaie
export-payer = Qui paie
export-certainty = Degré de certitude
export-book = Livre
export-chapter = Où il figure dans le livre
export-language = Langue
export-text = Texte
export-file = Fichier
export-belongs = Appartient à
export-belongs-code = Code de ce à quoi il appartient
export-workbook-name = Tout dans un classeur.xlsx
export-log-name = Historique.json
export-readme-name = LISEZ-MOI.txt
export-folder = { $name } - toutes les données { $day }
export-no-room = Ce dossier contient déjà trop de dossiers nommés « { $name } ». Choisissez-en un autre.
export-inside = Ce dossier est celui de Ceiba, qui s’occupe de son contenu. Choisissez-en un autre, par exemple sur une clé USB ou dans vos documents.
export-step-tables = Écriture des tableaux
export-step-workbook = Écriture du classeur
export-step-files = Écriture des fichiers joints et des livres
export-done = C’est fait : { $files } fichiers dans « { $folder } ».
export-readme-head = { $name }
export-readme-made = Écrit le { $when } avec Ceiba { $program }. Tout ce que contient ce dossier est du même moment.
export-readme-files = Fichiers dans ce dossier, outre celui-ci : { $files }
export-readme-copy = Copie vérifiée du dossier de la commune. Elle s’ouvre avec Ceiba et contient tout le reste.
export-readme-rows = Lignes : { $rows }
export-readme-workbook = Les mêmes tableaux dans un seul fichier pour Excel ou LibreOffice.
export-readme-log = Qui a fait quoi et quand, le plus récent d’abord.
export-readme-attached = Les fichiers que l’équipe a joints, s’il y en a.
export-readme-books = Les pages de chaque édition conservée, s’il y en a.
export-readme-csv = Les fichiers CSV sont en UTF-8, avec des virgules entre les colonnes et un point devant les décimales ; les nombres ne sont pas arrondis. Un texte qui commence comme une formule est précédé d’une apostrophe.
export-readme-codes = Les codes relient les tableaux : celui d’une source, d’un objectif ou d’une action est le même partout. « town » est la commune ; les autres lieux portent leur niveau, leur pays et leur code officiel.
export-readme-left = N’y figurent ni les contacts des actions ni ce qui a été commencé sans être enregistré : cela reste sur l’ordinateur.
settings-copies = { $count ->
    [one] 1 copie
   *[other] { $count } copies
} · { $size }
settings-percent = { $percent } %
export-choose = Choisir où écrire toutes les données
gate-prepare = Fiche : { $known } sur { $all } remplis
gate-profile = { $all ->
    [0] Pas encore d’indicateur
    [one] { $measured } indicateur sur 1 avec des données
   *[other] { $measured } indicateurs sur { $all } avec des données
}
gate-plan = { $all ->
    [0] Pas encore d’action
    [one] { $costed } action sur 1 avec un coût
   *[other] { $costed } actions sur { $all } avec un coût
}
