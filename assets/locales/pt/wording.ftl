# How a town says things: the words of its country, and its own
month-name = { $number ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
month-of-year = { $month } de { $year }
wording-municipality = O município
wording-mayor = Quem o dirige
wording-council = Quem decide
wording-resolution = O que é votado
wording-region = O nível acima
wording-fiscal-year = Início do ano fiscal
wording-term = Anos de cada mandato
wording-zone = Tipo de lugar: { $zone }
wording-instrument = Instrumento: { $instrument }
wording-group-words = Palavras
wording-group-zones = Tipos de lugares
wording-group-numbers = Prazos
wording-group-instruments = Planos e orçamentos
wording-group-instruments-note = A confirmar, todos: nomes, prazos e leis são os que conhecia quem fez o arquivo do país. Antes de citá-los, pergunte à procuradoria do município.
wording-source-seen = Fonte: { $source }
wording-source-remembered = A confirmar: { $source }
wording-source-general = A confirmar: é o que se sabe em geral
wording-source-invented = Inventado para os exercícios
wording-level-national = Do país
wording-level-regional = Do nível acima
wording-level-municipal = Do município
wording-years = { $years ->
    [one] 1 ano
   *[other] { $years } anos
}
wording-law = { $law }?
wording-reporting-monthly = relatório mensal
wording-reporting-two-monthly = relatório a cada dois meses
wording-reporting-quarterly = relatório trimestral
wording-reporting-four-monthly = relatório a cada quatro meses
wording-reporting-half-yearly = relatório semestral
wording-reporting-yearly = relatório anual
wording-too-long = Escreva no máximo { $most } letras, em uma só linha.
wording-month-unknown = Escolha um mês da lista.
wording-term-unknown = Escreva os anos do mandato com um número de 1 a 10.
wording-unknown = O arquivo do país não tem esta palavra.
wording-deed = como se diz aqui: { $word }
