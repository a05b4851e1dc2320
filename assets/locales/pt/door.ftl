door-program-error = Algo deu errado dentro do programa. Os seus dados estão como estavam. Tente de novo; se acontecer outra vez, copie os detalhes e envie-os a quem cuida do programa.
door-window-title = Ceiba – perfil local e plano de ação
door-already-open = O Ceiba já estava aberto: a janela dele foi trazida para a frente.
door-already-open-silent = O Ceiba já está aberto em outra janela, mas ela não responde. Feche-a e tente de novo.
door-token-unknown = O programa já não reconhece este arquivo. Escolha-o de novo.
door-choose-workbook = Escolha uma planilha com dados
door-choose-workspace = Abrir o arquivo de um município
door-choose-book = Salvar o livro em PDF
door-choose-copy = Salvar uma cópia do município
door-choose-folder = Escolher a pasta das cópias visíveis
door-files-workbook = Planilhas
door-files-workspace = Arquivos do Ceiba
door-files-book = Documentos PDF
door-nothing-open = Nenhum município está aberto. Abra um primeiro.
door-preview-gone = Esta prévia já não está disponível. Escolha a planilha de novo.
door-reader-missing = Falta a parte do programa que lê planilhas ({ $file }). Instale o programa de novo ou copie a pasta inteira.
door-name-missing = Escreva o nome do município.
door-population-year = Escreva também o ano da população.
door-currency-unknown = A moeda são três letras maiúsculas, por exemplo BRL.
door-number-unreadable = “{ $typed }” não é um número como se escreve aqui. Escreva assim: { $example }.
door-year-unreadable = “{ $typed }” não é um ano. Escreva quatro algarismos, por exemplo 2022.
door-period-unreadable = “{ $typed }” não é um período. Escreva por exemplo 2024, 2020–2024, 2024-03 para um mês ou 2023/24 para um ano letivo.
door-period-elsewhere = “{ $typed }” começa em { $first }. Escreva na coluna de { $first }.
door-years-reversed = O primeiro ano ({ $first }) é posterior ao último ({ $last }). Mude um dos dois.
door-year-and-value = Um valor precisa do seu ano, e um ano do seu valor. Escreva os dois ou deixe os dois vazios.
door-amount-negative = “{ $typed }” não é um valor em dinheiro. Escreva um número a partir de 0.
door-title-missing = Escreva primeiro um nome.
door-series-measured = Com dados do município
door-thing-gone = Isto já não está no arquivo do município. Talvez alguém o tenha excluído.
door-not-an-example = Aqui só se pode remover um exemplo. O arquivo do seu município fica onde está.
door-indicator-empty = Este indicador ainda não tem dados. Digite um ou importe uma planilha.
door-denominator-zero = O número de baixo (o total) deve ser maior que 0.
door-figure-outside = { $value } não pode ser: este dado fica entre { $lowest } e { $highest }. Confira o separador decimal.
door-figure-below = { $value } não pode ser: este dado nunca é menor que { $lowest }.
door-blank-mark = …
door-territory-town = o município
door-confidence-exact = certo
door-confidence-likely = provável
door-confidence-unsure = duvidoso
door-severity-error = Não é guardado
door-severity-warning = A conferir
door-severity-note = Nota
door-objective-from-to = De { $from } ({ $from-year }) a { $to } ({ $to-year })
door-objective-to = Até { $to } ({ $to-year })
door-import-summary = { $figures ->
    [one] Será guardado um dado
   *[other] Serão guardados { $figures } dados
}{ $comparison ->
    [0] .
    [one] ; um deles é de outro lugar e fica para comparação.
   *[other] ; { $comparison } deles são de outros lugares e ficam para comparação.
}
door-import-done = { $figures ->
    [one] Foi guardado um dado de { $file }
   *[other] Foram guardados { $figures } dados de { $file }
}{ $comparison ->
    [0] .
    [one] ; um deles é de outro lugar e fica para comparação.
   *[other] ; { $comparison } deles são de outros lugares e ficam para comparação.
}
door-example-tres-ceibas = Um município fictício com dados, objetivos e ações, para experimentar tudo sem receio.
door-checkpoint-empty = Só a ficha, para importar a planilha
door-checkpoint-figures = Com dados, sem plano
door-example-diamantino = Um município real de Mato Grosso, com os seus dados publicados (SNIS, Atlas).
door-deed-create = o arquivo de { $name }
door-deed-sheet = a mudança na ficha do município
door-deed-figure = o dado { $series } { $year }
door-deed-objective-add = o novo objetivo “{ $title }”
door-deed-objective-change = a mudança do objetivo “{ $title }”
door-deed-objective-delete = a exclusão do objetivo “{ $title }”
door-deed-action-add = a nova ação “{ $title }”
door-deed-action-change = a mudança da ação “{ $title }”
door-deed-action-delete = a exclusão da ação “{ $title }”
door-book-profile = Perfil local
door-book-profile-about = Onde o município está, indicador por indicador, com as suas fontes.
door-book-plan = Plano de ação local
door-book-plan-about = Objetivos, ações, quanto custam e quem paga.
door-book-failed = Não foi possível fazer o livro. Os seus dados estão como estavam.
door-book-written = { $pages ->
    [one] Uma página foi salva em { $file }.
   *[other] { $pages } páginas foram salvas em { $file }.
}
door-printed-page = Daqui se imprime: { $book }, página { $page }
door-printed-pages = Daqui se imprime: { $book }, páginas { $first }–{ $last }
door-paper-a4 = A4
door-paper-letter = Carta
door-paper-oficio = Ofício (21,6 × 33 cm)
door-paper-legal = Legal (21,6 × 35,6 cm)
door-problem-no-figures = Ainda não há dados: importe uma planilha ou digite os primeiros.
door-problem-no-population = A população não é conhecida; por isso nada pode ser dito em pessoas.
door-problem-missing = { $figures ->
    [one] Faltam a este perfil os dados de um indicador; o livro o nomeia em “O que não sabemos”.
   *[other] Faltam a este perfil os dados de { $figures } indicadores; o livro os nomeia em “O que não sabemos”.
}
door-problem-undecided = { $changes ->
    [one] Uma mudança espera uma decisão. Decida antes de imprimir; enquanto isso, o livro que trata dela nomeia as duas versões.
   *[other] { $changes } mudanças esperam uma decisão. Decida antes de imprimir; enquanto isso, cada livro nomeia as duas versões do que lhe diz respeito.
}
door-step-gather = Reunindo os dados
door-step-layout = Compondo as páginas
door-step-write = Gravando o PDF
door-amount-decimals = “{ $typed }” tem mais de { $decimals } casas decimais. Se são milhares, escreva por exemplo { $thousands } ou deixe o sinal de fora.
door-figure-at = { $indicator }, { $year }. { $problem }
door-year-outside = { $year } não serve de ano aqui: os dados vão de { $first } a { $last }. Escolha outro ano.
door-figure-other-counts = Para este ano há outro dado, e agora é ele que vale: { $value } ({ $source }, { $period }).
door-figure-corrected = { $source }, { $period }: dizia { $old }; agora diz { $new }, corrigido à mão.
door-deed-choice = a escolha do dado que vale: { $series } { $year }
door-doubt-over-all = { $value } passa do total possível, { $highest }. Falta o separador decimal, ou o total deixa alguém de fora?
door-doubt-share-of-one = Este dado é em porcentagem e { $value } é menos de 1 %. Você quis dizer { $hundredfold }?
door-doubt-broken = { $value } não é um número inteiro, e aqui se contam pessoas ou coisas inteiras. O que você quis dizer?
door-doubt-part-over-whole = A parte ({ $numerator }) é maior que o total ({ $denominator }). Os dois números estão trocados? Se a fonte os dá assim, você pode salvá-los.
door-doubt-over-counts = Até agora ele se calcula de { $numerator } sobre { $denominator } ({ $source }). Se você salvar { $value }, essas quantidades saem e o dado deixa de ser dessa fonte. Também é possível corrigir as quantidades.
door-offer = Salvar { $value }
door-offer-counts = Salvar { $numerator } de { $denominator }
door-offer-as-typed = Salvar o que escrevi
door-offer-instead = Salvar { $value } como dado de “{ $source }”
door-year-missing = Falta o ano: quatro algarismos, por exemplo 2022.
door-number-missing = Falta o número.
door-number-two-ways = “{ $typed }” pode ser { $thousands } ou { $plain }. Escreva { $thousands } ou { $decimal }.
door-people-broken = “{ $typed }” não é um número de habitantes: escreva um número inteiro, por exemplo { $example }.
door-doubt-two-ways = “{ $typed }” pode ser { $thousands } ou { $decimal }. O que você quis dizer?
door-doubt-one-way = “{ $typed }” pode ser { $possible } ou { $impossible }, e { $impossible } não é possível neste dado. Você quis dizer { $value }?
door-objective-outside = { $value } não pode ser: este valor fica entre { $lowest } e { $highest }. Altere-o.
door-objective-reversed = O ano da meta ({ $to }) é anterior ao do ponto de partida ({ $from }). Altere um dos dois.
door-objective-step-back = A meta é pior que o ponto de partida. Deixe assim se a intenção é frear uma piora; se não, corrija.
door-problem-step-back = Objetivo “{ $title }”: a meta é pior que o ponto de partida.
door-problem-no-objectives = O plano ainda não tem nenhum objetivo: é impresso com linhas para preencher.
door-problem-no-actions = O plano ainda não tem nenhuma ação: é impresso com fichas em branco para preencher.
door-sides-one = Só na frente
door-sides-two = Frente e verso, com margem interna
door-ink-colour = Em cores
door-ink-copier = Para fotocopiadora: só preto
