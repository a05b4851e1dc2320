# Todos os dados do município, em arquivos que qualquer pessoa pode ler.
export-figures = Dados
export-sources = Fontes
export-objectives = Objetivos
export-actions = Ações
export-costs = Custos
export-funding = Financiamento
export-texts = Textos próprios
export-files = Arquivos anexados
export-books = Livros impressos
export-series = Código do dado
export-code = Indicador n.º
export-indicator = Indicador
export-place-code = Código do lugar
export-place = Lugar
export-period = Período
export-first-day = Primeiro dia
export-last-day = Último dia
export-breakdown = Recorte
export-value = Valor
export-unit = Unidade
export-numerator = Quantos cumprem
export-denominator = De um total de
export-lower = Intervalo: de
export-upper = Intervalo: até
export-blank = Por que não há dado
export-source = Fonte
export-source-code = Código da fonte
export-cell = Planilha e célula
export-remark = Observação
export-publisher = Quem publicou
export-title = Título
export-year = Ano
export-licence = Licença
export-objective-code = Código do objetivo
export-objective = Objetivo
export-from-year = Ponto de partida: ano
export-from = Ponto de partida
export-to-year = A alcançar: ano
export-to = A alcançar
export-action-code = Código da ação
export-action = Ação
export-description = Com mais detalhe
export-lead = Unidade responsável
export-where = Onde
export-first-year = Primeiro ano
export-last-year = Último ano
export-cost = O que se paga
export-amount = Valor em dinheiro
export-currency = Moeda
export-payer = Quem paga
export-certainty = Quão certo é
export-book = Livro
export-chapter = Onde fica no livro
export-language = Idioma
export-text = Texto
export-file = Arquivo
export-belongs = Pertence a
export-belongs-code = Código daquilo a que pertence
export-workbook-name = Tudo em uma planilha.xlsx
export-log-name = Histórico.json
export-readme-name = LEIA-ME.txt
export-folder = { $name } - todos os dados { $day }
export-no-room = Nessa pasta já há pastas demais chamadas “{ $name }”. Escolha outra.
export-inside = Essa pasta é do Ceiba: o programa cuida do que está nela. Escolha outra, por exemplo em um pen drive ou nos seus documentos.
export-step-tables = Escrevendo as tabelas
export-step-workbook = Escrevendo a planilha
export-step-files = Escrevendo os arquivos anexados e os livros
export-done = Pronto: { $files } arquivos em “{ $folder }”.
export-readme-head = { $name }
export-readme-made = Escrito em { $when } com o Ceiba { $program }. Tudo o que há nesta pasta é do mesmo momento.
export-readme-files = Arquivos nesta pasta, além deste: { $files }
export-readme-copy = Cópia conferida do arquivo do município. Abre-se com o Ceiba e contém todo o resto.
export-readme-rows = Linhas: { $rows }
export-readme-workbook = As mesmas tabelas em um só arquivo para Excel ou LibreOffice.
export-readme-log = Quem fez o quê e quando, o mais novo primeiro.
export-readme-attached = Os arquivos que a equipe anexou, se houver.
export-readme-books = As páginas de cada edição guardada, se houver.
export-readme-csv = Os arquivos CSV estão em UTF-8, com vírgulas entre as colunas e ponto antes dos decimais; os números não estão arredondados. Um texto que começa como uma fórmula leva um apóstrofo na frente.
export-readme-codes = Os códigos ligam as tabelas: o de uma fonte, um objetivo ou uma ação é o mesmo em todas. “town” é o município; os demais lugares levam seu nível, seu país e seu código oficial.
export-readme-left = Não estão aqui os contatos das ações nem o que se começou a escrever e não se salvou: ficam no computador.
settings-copies = { $count ->
    [one] 1 cópia
   *[other] { $count } cópias
} · { $size }
settings-percent = { $percent } %
export-choose = Escolher onde salvar todos os dados
gate-prepare = Ficha: { $known } de { $all } dados
gate-profile = { $all ->
    [0] Ainda sem indicadores
    [one] { $measured } de 1 indicador com dados
   *[other] { $measured } de { $all } indicadores com dados
}
gate-plan = { $all ->
    [0] Ainda sem ações
    [one] { $costed } de 1 ação com custo
   *[other] { $costed } de { $all } ações com custo
}
