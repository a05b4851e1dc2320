## What a person reads about an indicator of the catalogue.
window-about-title = Sobre este indicador
window-about-measures = O que mede
window-about-why = Por que importa
window-about-how = Como se calcula
window-about-example = Exemplo com dados inventados
window-about-sources = De onde costumam vir os dados
window-about-traps = Atenção
about-example-counts = { $numerator }: { $above }. { $denominator }: { $below }. { $sum } = { $value }.
about-example-value = { $numerator }: { $value }.
