books-training = Município de treinamento – fictício
books-edition = Edição { $number }, rascunho
books-as-of = Dados conhecidos em { $date }
books-foot = { $place } · { $book } · edição { $edition } (rascunho) · { $date }
books-page = Página { $page } de { $pages }
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
books-plan-no-actions = { $place } ainda não tem ações neste plano.
books-plan-no-actions-next = Esta edição não propõe nenhuma. Ela diz o que falta e traz fichas em branco, para que a equipe, as comunidades e a câmara decidam o que será feito, quem o fará e com quais recursos.
books-plan-missing = O que ainda falta
books-what-will-change = O que vai mudar
books-number-cost = { $currency }, custo de todas as ações
books-number-approved = do custo é recurso aprovado
books-number-to-find = { $currency }, recursos a captar
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
books-when = Quando
books-cost = Custo
books-in-currency = Valores em { $currency }
books-sheets = Fichas das ações
books-sheet-empty = Ação { $number }: ficha para preencher
books-field = Campo
books-content = Conteúdo
books-what = O que será feito
books-power = Competência (lei e artigo)
books-indicator-of-success = Como saberemos
books-cost-by-year = Custo por ano, em { $currency }
books-who-pays = Quem paga, em { $currency }
books-year = Ano
books-what-is-paid = O que se paga
books-amount = Valor
books-source-of-money = Fonte de recursos
books-certainty = Quão certo
books-approved = aprovado
books-requested = solicitado
books-identified = a solicitar
books-to-find = A captar
books-has-source = Tem fonte
books-budget = Orçamento
books-where-money-comes-from = De onde vêm os recursos
books-certainty-about = O recurso aprovado consta de um orçamento ou convênio. O solicitado espera resposta. O recurso a solicitar tem uma fonte possível, mas ainda não foi pedido.
books-money-to-find = Recursos a captar
books-nothing-to-find = Todas as ações têm fontes para todo o seu custo.
books-before-approval = Antes da aprovação
books-powers-to-confirm = As competências municipais devem ser confirmadas pela assessoria jurídica do município. Aqui não se imprime como lei nada que não tenha sido confirmado.
books-service = Serviço
books-level-of-power = Própria, compartilhada ou com acordo de outros
books-law-and-article = Lei e artigo
books-approval = Aprovação
books-approval-reserved = Reservado para a lei, o decreto ou a resolução.
books-resolution = Número e data do ato
books-place-and-date = Local e data
books-signature = Nome e assinatura
