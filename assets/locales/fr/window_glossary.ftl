# Le glossaire.
window-glossary = Glossaire
window-glossary-question = Que veut dire chaque mot, et comment se dit-il dans les autres langues ?
window-glossary-search = Chercher un mot, dans l’une des quatre langues
window-glossary-found = { $count ->
    [0] Aucun mot
    [one] 1 mot
   *[other] { $count } mots
}
window-glossary-none = Le glossaire n’a pas ce mot. Essayez-en un autre, ou seulement ses premières lettres.
window-glossary-also = Aussi : { $names }
window-glossary-elsewhere = Dans d’autres langues
