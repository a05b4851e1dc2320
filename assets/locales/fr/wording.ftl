# How a town says things: the words of its country, and its own
month-name = { $number ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
month-of-year = { $month } { $year }
wording-municipality = La commune
wording-mayor = Qui la dirige
wording-council = Qui décide
wording-resolution = Ce qui est voté
wording-region = Le niveau supérieur
wording-fiscal-year = Début de l’exercice budgétaire
wording-term = Durée d’un mandat, en années
wording-zone = Type de lieu : { $zone }
wording-instrument = Instrument : { $instrument }
wording-group-words = Mots
wording-group-zones = Types de lieux
wording-group-numbers = Durées
wording-group-instruments = Plans et budgets
wording-group-instruments-note = Tous à confirmer : noms, durées et lois sont ceux que connaissait la personne qui a fait le fichier du pays. Avant de les citer, demandez au service juridique.
wording-source-seen = Source : { $source }
wording-source-remembered = À confirmer : { $source }
wording-source-general = À confirmer : c’est ce que l’on sait en général
wording-source-invented = Inventé pour les exercices
wording-level-national = Du pays
wording-level-regional = Du niveau supérieur
wording-level-municipal = De la commune
wording-years = { $years ->
    [one] 1 an
   *[other] { $years } ans
}
wording-law = { $law } ?
wording-reporting-monthly = rapport mensuel
wording-reporting-two-monthly = rapport tous les deux mois
wording-reporting-quarterly = rapport trimestriel
wording-reporting-four-monthly = rapport tous les quatre mois
wording-reporting-half-yearly = rapport semestriel
wording-reporting-yearly = rapport annuel
wording-too-long = Écrivez au plus { $most } lettres, sur une seule ligne.
wording-month-unknown = Choisissez un mois dans la liste.
wording-term-unknown = Écrivez la durée du mandat : un nombre d’années de 1 à 10.
wording-unknown = Le fichier du pays n’a pas ce mot.
wording-deed = comment on dit ici : { $word }
