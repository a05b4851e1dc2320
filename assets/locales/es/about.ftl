## What a person reads about an indicator of the catalogue.
window-about-title = Sobre este indicador
window-about-measures = Qué mide
window-about-why = Por qué importa
window-about-how = Cómo se calcula
window-about-example = Ejemplo con datos inventados
window-about-sources = De dónde suelen salir los datos
window-about-traps = Cuidado con esto
about-example-counts = { $numerator }: { $above }. { $denominator }: { $below }. { $sum } = { $value }.
about-example-value = { $numerator }: { $value }.
