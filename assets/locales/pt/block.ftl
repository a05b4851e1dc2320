# Muitas células de uma vez: colar, preencher, esvaziar.
block-deed-paste =
    { $count ->
        [one] a colagem de um dado
       *[other] a colagem de { $count } dados
    }
block-deed-fill =
    { $count ->
        [one] o preenchimento de uma célula
       *[other] o preenchimento de { $count } células
    }
block-deed-blank =
    { $count ->
        [one] o motivo de uma célula vazia
       *[other] o motivo de { $count } células vazias
    }
block-deed-clear =
    { $count ->
        [one] o esvaziamento de uma célula
       *[other] o esvaziamento de { $count } células
    }
block-done-paste =
    { $count ->
        [one] Um dado foi salvo.
       *[other] { $count } dados foram salvos.
    }
block-done-fill =
    { $count ->
        [one] Uma célula foi preenchida.
       *[other] { $count } células foram preenchidas.
    }
block-done-blank =
    { $count ->
        [one] Foi anotado por que uma célula não tem dado.
       *[other] Foi anotado por que { $count } células não têm dado.
    }
block-done-clear =
    { $count ->
        [one] Uma célula foi esvaziada.
       *[other] { $count } células foram esvaziadas.
    }
block-new =
    { $count ->
        [one] um é novo
       *[other] { $count } são novos
    }
block-changed =
    { $count ->
        [one] um muda
       *[other] { $count } mudam
    }
block-same =
    { $count ->
        [one] um já está igual
       *[other] { $count } já estão iguais
    }
block-emptied =
    { $count ->
        [one] um sai
       *[other] { $count } saem
    }
block-waits =
    { $count ->
        [one] um ainda não é salvo
       *[other] { $count } ainda não são salvos
    }
block-store =
    { $count ->
        [one] Salvar um dado
       *[other] Salvar { $count } dados
    }
block-nothing = Neste bloco não há nada para salvar.
block-large = São { $cells } células, e de uma vez cabem { $most }. Cole em partes, ou importe o arquivo.
block-source-missing = Diga de quem são estes dados: escolha uma fonte ou escreva uma nova.
block-comma = Neste bloco a vírgula separa os decimais, como em “{ $example }”.
block-point = Neste bloco o ponto separa os decimais, como em “{ $example }”.
block-way = “{ $typed }” é { $value }
block-two-ways = “{ $typed }” pode ser lido de duas maneiras. Diga como este bloco escreve os números.
block-beyond =
    { $count ->
        [one] Um dado é de um ano que não aparece.
       *[other] { $count } dados são de anos que não aparecem.
    }
block-interval-source = Entre { $lower } e { $upper }, segundo a fonte.
block-interval-few = São poucos casos, e o acaso pesa: entre { $lower } e { $upper }, com 95% de confiança.
