# El glosario.
window-glossary = Glosario
window-glossary-question = ¿Qué quiere decir cada palabra, y cómo se dice en las otras lenguas?
window-glossary-search = Buscar una palabra, en cualquiera de las cuatro lenguas
window-glossary-found = { $count ->
    [0] Ninguna palabra
    [one] 1 palabra
   *[other] { $count } palabras
}
window-glossary-none = El glosario no tiene esa palabra. Pruebe con otra, o con sus primeras letras.
window-glossary-also = También: { $names }
window-glossary-elsewhere = En otras lenguas
