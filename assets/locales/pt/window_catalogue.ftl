# A página do catálogo e a ficha de um indicador.
window-catalogue = Catálogo
window-catalogue-question = O que queremos medir? Marque o que entra na nossa lista.
window-catalogue-choose = Escolher indicadores
window-catalogue-sets = Listas para começar
window-catalogue-set-add = Acrescentar à nossa lista
window-catalogue-set-add-heard = Acrescentar à nossa lista: { $name }
window-catalogue-set-remove = Tirar os que não têm dados
window-catalogue-set-remove-heard = Tirar da nossa lista os que não têm dados: { $name }
window-catalogue-set-count = { $listed } de { $size } na nossa lista
window-catalogue-search = Buscar por nome, código ou palavra
window-catalogue-found = { $count ->
    [0] Nenhum indicador
    [one] 1 indicador
   *[other] { $count } indicadores
}
window-catalogue-none = Nada tem esse nome. Tente outra palavra ou acrescente um indicador próprio.
window-catalogue-ours = { $count ->
    [0] Nossa lista está vazia
    [one] 1 indicador na nossa lista
   *[other] { $count } indicadores na nossa lista
}
window-catalogue-ours-only = Só a nossa lista
window-catalogue-group-count = { $listed } de { $size }
window-catalogue-tick = Na nossa lista: { $label }
window-catalogue-has-figures = com dados
window-catalogue-national = Contexto nacional
window-catalogue-other = Outros
window-sheet-question = Ficha do indicador
window-sheet-list-on = Acrescentar à nossa lista
window-sheet-list-off = Tirar da nossa lista
window-sheet-listed = Está na nossa lista
window-sheet-figures = Ver nível e progresso
window-sheet-type = Digitar dados
window-sheet-formula = Fórmula
window-sheet-places = Em que listas está
window-sheet-related = { $framework } { $code } { $name } – { $comparable }.
window-sheet-targets = Metas
window-sheet-tags = Classificação
window-sheet-sector = Setor
window-sheet-departments = Órgãos que o usam
window-sheet-gender = Mulheres e homens
window-sheet-right = Direito humano
window-census = Como contam as respostas do censo
window-census-text = O censo ({ $country }) pergunta à sua maneira. Aqui se vê como cada resposta é lida e por quê; mude o que no seu município for diferente.
window-census-year = Censo de { $year }
window-census-answer = Resposta
window-census-counts = Como se lê
window-census-why = Por quê
window-census-counts-named = Como se lê “{ $answer }”
window-census-same = Uma resposta se lê igual em todos os indicadores que a usam. Os dados guardados não mudam.
window-census-own = O município lê assim; a tabela diz: { $reading }.
window-census-source = Fonte: { $source }. Revisto: { $month }.
window-census-remembered = De memória: confira antes de usar.
