# Le profil dans la fenêtre : les objectifs sur une page, un objectif, un indicateur, le bilan.

# Our indicators
window-profile-short = En quelques mots
window-profile-order = Ordre des indicateurs
window-profile-by-missing = Selon ce qui manque
window-profile-by-goal = Par objectif
window-profile-order-about = D’abord ce qui, sur sa barre, est le plus loin de la cible ; à la fin, ce qui n’a pas de cible.
window-profile-propose = Proposer un objectif
window-profile-propose-named = Proposer un objectif avec { $indicator }
window-profile-propose-this = Proposer un objectif avec cet indicateur

# One of several
window-beside = Précédent et suivant
window-beside-before = Précédent : { $name }
window-beside-after = Suivant : { $name }
window-beside-keys = Aussi avec Alt + ← et Alt + →

# A goal
window-goal-question = Ce que montrent ses indicateurs, un par un
window-goal-awaited = Il n’a pas encore de donnée.

# The words of the profile
window-passage-title = Ce que dit le profil
window-passage-write = Écrire notre texte
window-passage-change = Modifier notre texte
window-passage-compare = Comparer avec celui d’aujourd’hui

# An indicator
window-indicator-parts = Ventilation
window-indicator-targets = Cibles côte à côte
window-indicator-targets-about = Une cible propre se fixe avec un objectif du plan mesuré par cet indicateur.
window-indicator-target-of = Qui la demande
window-indicator-target-asks = Ce qui est demandé
window-indicator-target-counts = C’est celle qui compte sur cette page.
window-indicator-closed = Bilan des OMD
window-indicator-closed-go = Voir tout le bilan
window-indicator-closed-calculation = Montrer le calcul du bilan
window-indicator-objectives = Objectifs du plan avec cet indicateur

# The balance
window-step-balance = Bilan de 2015
window-balance-question = Qu’a-t-on atteint jusqu’en 2015 ?
window-balance-clocks = Il y a deux horloges. Celle des OMD s’est arrêtée : ici, on regarde en arrière, et rien ne change même si nous allons mieux aujourd’hui. Celle de 2030 tourne encore : elle dit si le rythme d’aujourd’hui suffit. Un indicateur peut donc avoir atteint la cible de 2015 et avancer lentement vers celle de 2030.
window-balance-start = Situation de départ
window-balance-then = À l’échéance
window-balance-target = Cible
window-balance-result = Ce qui en est résulté
window-balance-live = Voir les cibles 2030
window-balance-empty = Il n’y a encore rien dont faire le bilan
window-balance-empty-text = Le bilan dit ce qui a été atteint jusqu’en 2015 pour les indicateurs qui avaient une cible des OMD. Il apparaît dès que l’un d’eux a des données.

# From the plan back
window-plan-see-indicator = Voir l’indicateur
window-plan-see-indicator-named = Voir l’indicateur : { $name }
