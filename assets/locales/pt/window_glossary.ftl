# O glossário.
window-glossary = Glossário
window-glossary-question = O que quer dizer cada palavra, e como se diz nas outras línguas?
window-glossary-search = Buscar uma palavra, em qualquer das quatro línguas
window-glossary-found = { $count ->
    [0] Nenhuma palavra
    [one] 1 palavra
   *[other] { $count } palavras
}
window-glossary-none = O glossário não tem essa palavra. Tente outra, ou só as primeiras letras.
window-glossary-also = Também: { $names }
window-glossary-elsewhere = Em outras línguas
