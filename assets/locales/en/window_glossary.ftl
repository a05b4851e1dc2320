# The glossary.
window-glossary = Glossary
window-glossary-question = What does each word mean, and what is it called in the other languages?
window-glossary-search = Look for a word, in any of the four languages
window-glossary-found = { $count ->
    [0] No word
    [one] 1 word
   *[other] { $count } words
}
window-glossary-none = The glossary does not have that word. Try another one, or only its first letters.
window-glossary-also = Also: { $names }
window-glossary-elsewhere = In other languages
