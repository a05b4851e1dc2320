books-training = Município de treinamento – fictício
books-edition = Edição { $number }, { $state }
books-as-of = Dados conhecidos em { $date }
books-foot = { $place } · { $book }
books-foot-mark = { $edition } · { $code } · { $date }
books-page = Página { $page } de { $pages }
books-table-number = Tabela { $number }
books-figure-number = Gráfico { $number }
books-continued = (continuação)
books-on-page = p. { $page }
books-summary = Uma página para quem tem pressa
books-total = Total
books-too-large = grande demais para somar
books-plan-title = Plano de ação local pelos ODM
books-plan-title-years = Plano de ação local pelos ODM { $first }–{ $last }
books-plan-lead =
    { $place } se propõe { $objectives ->
        [one] um objetivo
        *[other] { $objectives } objetivos
    } e { $actions ->
        [one] uma ação
        *[other] { $actions } ações
    }. No total, custam { $cost }.
books-plan-lead-no-cost =
    { $place } se propõe { $objectives ->
        [one] um objetivo
        *[other] { $objectives } objetivos
    } e { $actions ->
        [one] uma ação
        *[other] { $actions } ações
    }. { $actions ->
        [one] Ainda não tem custo.
        *[other] Ainda não têm custo.
    }
books-plan-no-actions = { $place } ainda não tem ações neste plano.
books-plan-no-actions-next = Esta edição não propõe nenhuma. Ela diz o que falta, para que a equipe, as comunidades e quem decide ({ $council }) definam o que será feito, quem o fará e com quais recursos.
books-plan-missing = O que ainda falta
books-lack-objectives = Objetivos, cada um com ponto de partida e meta.
books-lack-actions = Ações, cada uma com unidade responsável, lugar e datas.
books-lack-money = Custos por ano, e quem os paga.
books-lack-powers = Competências municipais, confirmadas por lei e artigo.
books-lack-in = { $field }: falta em { $actions }.
books-what-will-change = O que vai mudar
books-number-cost = { $currency }, custo de todas as ações
books-number-approved = do custo é recurso aprovado
books-number-to-find = { $currency }, a captar: sem nenhuma fonte
books-objective-line = { $title }: de { $from } para { $to }.
books-objectives = Objetivos
books-objectives-about = Cada objetivo diz o que deve mudar, como se mede, de que ponto de partida e até que meta.
books-no-objectives = Nenhum objetivo foi acordado ainda. Estas linhas são para a equipe preencher.
books-objective = Objetivo
books-measured-by = Mede-se com
books-from = Ponto de partida
books-to = Meta
books-actions = Lista de ações
books-action = Ação
books-lead = Unidade responsável
books-where = Onde
books-files = Arquivos anexos
books-when = Quando
books-cost = Custo
books-sheets = Fichas das ações
books-sheet-empty = Ação { $number }: ficha para preencher
books-what = O que será feito
books-power = Competência (lei e artigo)
books-indicator-of-success = Como saberemos
books-cost-by-year = Custo por ano, em { $currency }
books-who-pays = Quem paga, em { $currency }
books-year = Ano
books-what-is-paid = O que se paga
books-amount = Valor
books-source-of-money = Fonte de recursos
books-certainty = Grau de certeza
books-approved = aprovado
books-requested = solicitado
books-identified = a solicitar
books-to-find = A captar (sem fonte)
books-surplus = Supera o custo em
books-has-source = Com fonte, certa ou não
books-budget = Orçamento
books-where-money-comes-from = De onde vêm os recursos
books-certainty-about = O recurso aprovado consta de um orçamento ou convênio. O solicitado espera resposta. O recurso a solicitar tem uma fonte possível, mas ainda não foi pedido.
books-money-to-find = Recursos a captar
books-to-find-about = Os recursos solicitados ou a solicitar não são contados aqui; também não são certos e constam da tabela acima.
books-nothing-to-find = Todas as ações com custo têm fontes para todo o seu custo. O grau de certeza está na tabela acima.
books-nothing-costed = Nenhuma ação tem custos ainda: não se pode dizer quanto dinheiro falta.
books-powers-to-confirm = As competências municipais devem ser confirmadas pela assessoria jurídica do município. Aqui não se imprime como lei nada que não tenha sido confirmado.
books-service = Serviço
books-level-of-power = Própria, compartilhada ou com acordo de outros
books-law-and-article = Lei e artigo
books-approval = Aprovação
books-approval-reserved = Reservado para: { $council }.
books-resolution = { $resolution }: número e data
books-signature = Nome e assinatura
books-profile-title = Perfil local dos ODM
books-number-indicators = indicadores com dados
books-not-certain =
    { $count ->
        [one] Uma situação do avanço não é conclusiva: seus dados são poucos ou antigos.
        *[other] { $count } situações do avanço não são conclusivas: seus dados são poucos ou antigos.
    }
books-undecided-count =
    { $count ->
        [one] Um dado deste livro aguarda uma decisão ({ $places }). As últimas páginas, “{ $chapter }”, nomeiam tudo o que foi escrito.
        *[other] { $count } dados deste livro aguardam uma decisão ({ $places }). As últimas páginas, “{ $chapter }”, nomeiam tudo o que foi escrito.
    }
books-municipality = O município
books-name = Nome
books-code = Código
books-population = População
books-population-sentence = Em { $year }, viviam em { $place } { $people } pessoas.
books-population-unknown = A população ainda não é conhecida. Ela é necessária para dizer quantas pessoas faltam para cada meta.
books-people-axis = pessoas
books-panel = Os objetivos em uma página
books-panel-key = Barra: { $town }; traço grosso: meta; círculo: { $region }; losango: { $country }.
books-panel-band = Dois traços unidos: a meta se cumpre entre eles.
books-indicator = Indicador
books-value = Valor
books-level = Nível
books-missing-to-target = Faltam para a meta
books-progress = Situação do avanço
books-bar-alternative = { $indicator }: { $value }.
books-bar-target = Meta: { $target }.
books-balance = Balanço dos ODM
books-balance-about = Os Objetivos de Desenvolvimento do Milênio terminaram em 2015; a meta 7.D, em 2020. Esta página olha para trás: o que foi alcançado no prazo, segundo os dados da época.
books-at-deadline = No prazo
books-target = Meta
books-prorated = proporcional
books-prorated-about = Meta proporcional: o primeiro dado é posterior ao ano inicial da agenda, e a meta pede o mesmo esforço anual nos anos que restavam. Não é a leitura oficial.
books-target-line = Meta { $year }: { $value }
books-target-line-ours = Meta proposta { $year }: { $value }
books-start-between = { $year }: { $value } (interpolado)
books-chart-caption = { $indicator }, de { $first } a { $last }
books-chart-caption-one = { $indicator }, { $year }
books-source-line = Fonte: { $sources }
books-sources-line = Fontes: { $sources }
books-source-and = { $before }; { $next }
books-no-source = Fonte não informada
books-variant = Variante de { $code }: mede o mesmo de outro modo; por isso tem código próprio e seus dados não se juntam aos de { $code }.
books-no-figures = Ainda não há dados. “O que não sabemos” diz quais faltam.
books-counts = Casos
books-count-of = { $numerator } de { $denominator }
books-figures = Dados ({ $unit })
books-mdg-clock = Relógio dos ODM:
books-unknown = O que não sabemos
books-unknown-about = Estes dados faltam, ou estavam no arquivo e não têm lugar na lista. São nomeados para que alguém possa pedi-los.
books-nothing-unknown = Não se sabe de nenhum dado que falte.
books-disputed = A decidir
books-disputed-about = Aqui duas cópias do arquivo, ou dois dados, dizem coisas diferentes e ninguém decidiu ainda. O que este livro imprime disso ainda pode mudar.
books-undecided = A decidir: { $told }
books-disputed-sides = { $thing } – { $field }: { $sides }
books-disputed-figures = { $thing }: { $sides }
books-sources = Fontes
books-source = Fonte
books-remarks = Observações
books-not-its-own = Escrito à mão no município com o nome dela, não lido do arquivo dela: { $figures }.
books-no-figure = Sem dado: { $reason }
books-no-figure-yet = Ainda sem dado
books-lack-newest = { $indicator }: sem dado de { $period }: { $reason }.
books-missing-since = { $indicator }: { $period } (o último dado é de { $latest })
books-missing-of = { $indicator }: { $period }
books-without-place = No arquivo, mas sem lugar na lista
books-sources-and-method = Fontes e método
books-sources-none = Nenhuma fonte foi registrada ainda.
books-licence = Licença: { $licence }.
books-method = Como se avalia o avanço
books-method-level = Primeiro o nível: o último dado, o que falta para a meta e, para comparar, o que têm { $region } e { $country }. O nível não tem cor.
books-method-targets = Onde a agenda não fixa um número, a meta é uma proposta deste programa: o gráfico diz “meta proposta” e o cálculo o repete. O município pode adotar outra.
books-method-share = Depois o avanço: do que faltava no ponto de partida, a parte que terá sido alcançada no prazo se o ritmo atual continuar. A partir de { 0.95 } a meta está no rumo; a partir de { 0.50 } o avanço é insuficiente; a partir de { 0.10 } é lento; a partir de { -0.10 } não há mudança; abaixo disso há retrocesso. Esses limites são uma escolha deste programa.
books-method-start = Se o ano de partida não foi medido, seu valor está no caminho entre dois dados separados por no máximo doze anos (uma linha reta; nas taxas, a mesma porcentagem a cada ano), ou é representado pelo dado mais próximo em até cinco anos. Esse ponto é desenhado vazado e isso é dito.
books-method-rounding = Calcula-se com todos os decimais e só se arredonda ao imprimir: uma diferença pode não coincidir, no último algarismo, com os números que estão à vista.
books-method-shapes = Cada situação do avanço tem uma palavra e uma forma, para que se leia também em uma fotocópia. Uma forma sem preenchimento olha para trás, para um prazo que não foi cumprido (o círculo vazio não julga nada); uma hachurada não é conclusiva.
books-lacks-lead = { $actions ->
    [one] Uma ação não tem unidade responsável.
   *[other] { $actions } ações não têm unidade responsável.
}
books-lacks-cost = { $actions ->
    [one] Uma ação não tem custo.
   *[other] { $actions } ações não têm custo.
}
books-lacks-funding = { $actions ->
    [one] Uma ação não tem fonte de recursos.
   *[other] { $actions } ações não têm fonte de recursos.
}
books-live-clock = Relógio dos ODS:
books-all-figures = Anexo 1. Todos os dados
books-all-figures-about = Cada dado com os casos que estão por trás dele, sua fonte (o número remete à lista de fontes) e, se foi lido de um arquivo, seu lugar nele.
books-interval = Intervalo
books-cell = Lugar no arquivo
books-calculations = Anexo 2. Como foi calculada cada situação do avanço
books-calculations-about = Passo a passo, com os números deste município. Primeiro o relógio que corre, depois o que já se encerrou.
books-see-figures = Todos os dados:
books-see-calculation = Como foi calculado:
books-contents = Sumário
books-list-of-figures = Gráficos
books-list-of-tables = Tabelas
books-imprint = Sobre esta edição
books-imprint-publisher = Publicação
books-imprint-edition = Edição
books-imprint-day = Dados conhecidos até
books-imprint-cite = Como citar
books-responsibility = Os dados são das fontes indicadas junto a cada um. Pelos textos responde { $place }. Onde falta um dado, o livro diz; nenhum foi inventado nem estimado sem aviso.
books-how = Como ler este livro
books-how-steps = Cada indicador se lê em dois passos. Primeiro o nível: onde o município está e quanto falta para a meta, em pontos e em pessoas. Depois o avanço: se, no ritmo atual, se chega a tempo.
books-how-word = Forma e palavra
books-how-inside = Por dentro
books-how-meaning = O que quer dizer
books-how-signs = A palavra aparece sempre junto da sua forma, para ser lida do mesmo jeito em uma fotocópia. Um traço (–) quer dizer que não há dado. Um número entre colchetes, como [1], remete à lista de fontes.
books-how-example = Um exemplo deste livro
books-means-tick = A meta está cumprida, ou um mal já diminui desde o seu máximo.
books-means-disc = No ritmo atual, chega-se à meta a tempo, ou quase.
books-means-diamond = Avança-se, mas na data-limite terá sido percorrida mais da metade do caminho, e não todo; ou um mal parou de aumentar.
books-means-square = Avança-se pouco ou nada: percorre-se menos da metade do caminho.
books-means-triangle = Está-se mais longe da meta do que no começo.
books-means-ring = Faltam dados que se possam comparar, ou falta uma meta.
books-filled = cheia
books-hatched = hachurada
books-outlined = só o contorno
books-means-filled = O que dizem os dados. Se são percentuais sem o número de casos, o cálculo avisa.
books-means-hatched = Não é conclusiva: com poucos casos ou dados antigos, o acaso pode explicar a mudança.
books-means-outlined = Olha para trás: a data-limite já passou. O círculo vazio não julga: falta um dado ou uma meta.
books-clocks = Dois relógios, os mesmos dados
books-clocks-about = O relógio dos ODM foi de 1990 a 2015 e está encerrado: diz-se no passado o que foi cumprido. O dos ODS vai de 2015 a 2030 e continua correndo.
books-clock-mdg = ODM
books-clock-sdg = ODS
books-read-from = Lido de: { $cells }.
books-imprint-team = Equipe
books-imprint-authors = Textos
books-imprint-code = Código
books-imprint-credits = Fotografias
books-imprint-cover = Capa: { $told }
books-imprint-licence = Licença dos dados
books-cite = { $place } ({ $year }). { $title }. { $edition }.
books-code-about = O código é a impressão digital do conteúdo: dois exemplares com o mesmo código dizem o mesmo. O ato de aprovação não o altera.
books-foreword = Apresentação
books-goals = Objetivo por objetivo
books-chapter-first = No começo do livro
books-place-empty = Nada ainda
books-place-begun = Começado e não salvo
books-place-drafted = Redigido com os dados
books-place-own = Texto próprio
books-place-stale = Texto próprio; os dados mudaram depois
books-left-behind = Quem fica para trás
books-left-behind-about = A média do município esconde diferenças. Esta tabela indica, para os indicadores com a maior distância, o lugar em pior e o lugar em melhor situação.
books-worst-place = Pior lugar
books-best-place = Melhor lugar
books-gap-of-places = Distância
books-short-profile = Perfil local, edição curta
books-short-profile-about = O que lê uma câmara: tudo à vista e o objetivo 7 em detalhe, sem anexos.
books-profile-title-short = Perfil local dos ODM, edição curta
