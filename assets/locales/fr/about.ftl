## What a person reads about an indicator of the catalogue.
window-about-title = À propos de cet indicateur
window-about-measures = Ce qu’il mesure
window-about-why = Pourquoi c’est important
window-about-how = Comment il se calcule
window-about-example = Exemple avec des données inventées
window-about-sources = D’où viennent en général les données
window-about-traps = À surveiller
about-example-counts = { $numerator } : { $above }. { $denominator } : { $below }. { $sum } = { $value }.
about-example-value = { $numerator } : { $value }.
