plan-book-and-more =
    { $count ->
        [one] E mais um item, em “{ $chapter }”.
        *[other] E mais { $count } itens, em “{ $chapter }”.
    }
plan-book-amounts = valores em { $currency }
plan-book-prices = A preços de { $year }.
plan-book-model = Modelo de texto. Vale o que for aprovado; ele pode ser alterado ou substituído por inteiro sem que o código do plano mude.
plan-book-model-of = { $council } de { $place }
plan-book-model-seen = Visto o “{ $title }” ({ $edition }), com dados conhecidos em { $date }, e considerando:
plan-book-model-actions =
    que o plano se propõe { $objectives ->
        [0] ainda nenhum objetivo
        [one] um objetivo
        *[other] { $objectives } objetivos
    } e { $actions ->
        [one] uma ação
        *[other] { $actions } ações
    };
plan-book-model-cost = que custa { $cost }, dos quais { $approved } são recursos aprovados;
plan-book-model-pending = que a ficha de qualidade diz o que está cumprido e o que está pendente;
plan-book-model-resolves = resolve-se:
plan-book-model-approve = Aprovar o “{ $title }” na edição cujo código está no pé das suas páginas.
plan-book-model-entrust = Encarregar da execução as unidades responsáveis que o plano indica.
plan-book-model-budget = Incluir no orçamento de cada ano os recursos aprovados que o plano indica e buscar os que faltam.
plan-book-model-powers = Confirmar a competência municipal, por lei e artigo, antes de executar cada ação.
plan-book-model-report = Receber ao menos uma vez por ano um relatório de acompanhamento e torná-lo público.
plan-book-model-empty = Ainda não há ações para aprovar. O texto da resolução é impresso quando o plano as tiver.
plan-book-signature-name = Nome e cargo
plan-book-signature = Assinatura
plan-book-certificate = Certidão da secretaria
plan-book-certificate-text = Quem assina certifica que o texto desta página é cópia fiel do que foi aprovado na sessão indicada.
plan-book-session = Sessão: data e número da ata
plan-book-summary = Resumo
plan-book-problem = O problema em números
plan-book-problem-none = Nenhum objetivo é medido ainda por um indicador que tenha dados. Os dados do município estão no seu perfil local.
plan-book-firm-and-awaiting = O que é firme e o que espera recursos
plan-book-firm = firme
plan-book-awaiting = espera recursos
plan-book-uncosted = ainda sem custo
plan-book-firm-rule = Uma ação é firme quando os recursos aprovados cobrem todo o seu custo.
plan-book-firm-line = Firmes: { $actions } ({ $cost }).
plan-book-firm-none = Nenhuma ação é firme ainda.
plan-book-awaiting-line = Esperam recursos: { $actions } ({ $cost }).
plan-book-uncosted-line = Ainda sem custo: { $actions }.
plan-book-by-year = Custo por ano
plan-book-of-firm = De ações firmes
plan-book-of-awaiting = De ações que esperam recursos
plan-book-all-actions = Todas
plan-book-start = De onde partimos
plan-book-start-about = Estes são os dados com que os objetivos são medidos. O perfil local traz todos os indicadores, com seu avanço, seu cálculo e suas fontes.
plan-book-start-caption = Onde está o município naquilo que o plano quer mudar
plan-book-not-measured = Ainda não são medidos por nenhum indicador: { $objectives }.
plan-book-without-figure = O indicador ainda não tem dados: { $objectives }.
plan-book-latest = Último dado
plan-book-objectives-caption = O que deve mudar, de onde e até onde
plan-book-objective-actions = Com quais ações
plan-book-objective-actions-caption = Os objetivos e suas ações
plan-book-no-action-yet = ainda nenhuma
plan-book-no-objective = (sem objetivo)
plan-book-state-of-money = Recursos
plan-book-actions = Ações
plan-book-actions-caption = Todas as ações
plan-book-before = { $name }:
plan-book-why = Por quê
plan-book-milestones = Marcos
plan-book-milestone = O que estará feito
plan-book-by-when = Até quando
plan-book-cost-lines-in-annex = As linhas de custo estão em “{ $chapter }”.
plan-book-indicator-path = { $indicator }: { $from } → { $to }
plan-book-calendar = Calendário
plan-book-calendar-about = Cada ação, do primeiro ao último ano da sua ficha. As que ainda não têm datas são nomeadas.
plan-book-calendar-table = O que começa, o que continua e o que termina a cada ano
plan-book-begins = Começam
plan-book-goes-on = Continuam
plan-book-ends = Terminam
plan-book-undated = Ainda sem datas: { $actions }.
plan-book-budget-caption = Orçamento por ação e ano
plan-book-budget-caption-years = Orçamento por ação e ano, { $years }
plan-book-years-alternative = O plano custa { $all } no total. O ano em que mais se gasta é { $year }, com { $most }. A tabela diz o mesmo em números.
plan-book-sources-alternative = O dinheiro do plano vem de { $count } fontes e soma { $all }; o aprovado chega a { $approved }. A fonte que mais contribui é “{ $source }”, com { $most }. A tabela diz o mesmo em números.
plan-book-per-person = O plano custa { $amount } por habitante ({ $people } habitantes em { $year }).
plan-book-population-unknown = A população não é conhecida; por isso não se informa o custo por habitante.
plan-book-line = A linha
plan-book-line-about = Acima da linha estão as ações cujo custo os recursos aprovados cobrem, na ordem do plano; abaixo dela, as que esperam recursos. A soma corre de cima para baixo.
plan-book-line-caption = O que se pode fazer com os recursos aprovados
plan-book-line-here = A linha: até aqui chegam os recursos aprovados
plan-book-line-nothing = A linha: ainda não há nada acima dela
plan-book-approved-money = Recursos aprovados
plan-book-running = Soma
plan-book-not-approved = Sem aprovação
plan-book-sources-caption = Quem paga, conforme quão certo é
plan-book-to-ask = Recursos ainda por aprovar
plan-book-to-ask-caption = A quem se pediu ou se pedirá
plan-book-to-ask-none = Todos os recursos que têm fonte estão aprovados.
plan-book-to-ask-unnamed = Ainda não se indica nenhuma fonte de recursos.
plan-book-who-asks = Quem faz o pedido
plan-book-to-find-caption = O que não tem nenhuma fonte
plan-book-who = Quem faz o quê
plan-book-who-about = Cada unidade com suas ações. O cargo que responde por elas se escreve à mão enquanto o plano não o disser.
plan-book-who-caption = Ações por unidade responsável
plan-book-who-answers = Cargo que responde
plan-book-no-unit = (sem unidade responsável)
plan-book-follow-up = Acompanhamento
plan-book-follow-up-about = Os valores previstos estão em linha reta entre o ponto de partida e a meta: são um guia, não uma promessa. Os medidos se escrevem à mão, com sua fonte.
plan-book-planned = Previsto
plan-book-measured = Medido
plan-book-source-measured = Fonte do dado medido
plan-book-no-path = Sem ponto de partida ou sem meta não há valores previstos: { $objectives }.
plan-book-form = Formulário de acompanhamento
plan-book-form-about = Uma folha por período. Convém tirar cópia antes de preencher.
plan-book-form-period = Período: de … a …
plan-book-form-by = Quem informa (cargo e data)
plan-book-form-to = A quem se informa
plan-book-form-done = Feito (%)
plan-book-form-spent = Gasto
plan-book-form-state = No rumo, atrasada ou parada
plan-book-form-blocker = O que a atrasa
plan-book-form-decision = Decisão que se pede
plan-book-form-more = Há mais ações do que linhas: continue em outra folha.
plan-book-quality = Ficha de qualidade
plan-book-quality-about = O que o programa pôde conferir neste plano. O que está pendente não impede a aprovação, mas quem aprova deve saber. Na última coluna se escreve a razão do que ficar assim.
plan-book-quality-caption = Verificações
plan-book-check = O que foi conferido
plan-book-state = Situação
plan-book-where-lacking = Onde
plan-book-reason = Razão
plan-book-passed = cumprido
plan-book-nothing-to-check = nada a verificar ainda
plan-book-pending = pendente
plan-book-check-objectives = O plano tem objetivos
plan-book-check-actions = O plano tem ações
plan-book-check-series = Cada objetivo é medido por um indicador
plan-book-check-path = Cada objetivo tem ponto de partida e meta
plan-book-check-better = Nenhuma meta é pior que o seu ponto de partida
plan-book-check-start = Os pontos de partida são os dados de hoje
plan-book-check-served = Cada objetivo tem ao menos uma ação
plan-book-check-serves = Cada ação serve a um objetivo
plan-book-check-lead = Cada ação tem unidade responsável
plan-book-check-place = Cada ação tem lugar
plan-book-check-years = Cada ação tem datas
plan-book-check-plan-years = As datas estão dentro dos anos do plano
plan-book-check-cost = Cada ação tem custo
plan-book-check-cost-years = Os custos estão dentro dos anos da sua ação
plan-book-check-funding = Cada ação tem fonte de recursos
plan-book-check-surplus = Nenhuma ação tem mais recursos do que custo
plan-book-check-decided = Não resta nada a decidir entre cópias do arquivo
plan-book-check-powers = As competências estão confirmadas por lei e artigo
plan-book-see-below = ver abaixo
plan-book-quality-count =
    { $pending ->
        [0] Todas as verificações estão cumpridas.
        [one] De { $checks } verificações, uma está pendente.
        *[other] De { $checks } verificações, { $pending } estão pendentes.
    }
plan-book-quality-more = O que também convém saber
plan-book-not-yet = Ainda não está neste plano
plan-book-not-yet-about = Quem aprova deve saber que esta edição não diz nada sobre:
plan-book-not-yet-powers = o que o município pode fazer sozinho, o que com outros e o que só pode pedir, com lei e artigo;
plan-book-not-yet-people = quem participou, o que as comunidades pediram e o que lhes foi respondido;
plan-book-not-yet-priorities = por que se escolheram estes problemas e não outros, e quais são suas causas;
plan-book-not-yet-zones = quanto dinheiro chega a cada bairro ou povoado, além do que cada ação diz do seu lugar;
plan-book-not-yet-risks = os riscos de cada ação e do que o plano supõe;
plan-book-not-yet-gender = o que muda para mulheres e para homens, e que direitos cada ação toca;
plan-book-not-yet-after = quem paga a operação e a manutenção quando a ação terminar.
plan-book-powers-form = Competências a confirmar
plan-book-method = Método e fontes
plan-book-method-plan = O que este livro diz de objetivos, ações, custos e fontes é o que a equipe do município escreveu. O programa soma, ordena e avisa; não propõe ações nem estima custos.
plan-book-method-money = Cada linha de custo é arredondada uma vez, e todo total é a soma das linhas que estão à vista. Por isso os quadros somam nas duas direções.
plan-book-method-firm = Firme quer dizer que os recursos aprovados da própria ação cobrem todo o seu custo. O que sobra em uma ação não cobre outra.
plan-book-method-path = Os valores previstos de cada ano estão em linha reta entre o ponto de partida e a meta.
plan-book-method-date = Tudo vale em { $date }. O que mudou depois não está nesta edição.
plan-book-sources-of-figures = Fontes dos dados
plan-book-no-sources = Nenhum dado deste plano tem ainda uma fonte registrada.
plan-book-cost-lines = Anexo. Linhas de custo
plan-book-cost-lines-caption = Todas as linhas de custo
plan-book-four-pages = O plano em quatro páginas
plan-book-four-pages-about = O município em números, o que se fará, os recursos e o que se pede resolver: para quem decide.
plan-book-town-in-numbers = O município em números
plan-book-goals-caption = Nível e avanço de alguns indicadores
plan-book-number-people = habitantes em { $year }
plan-book-number-of = { $indicator } ({ $year })
plan-book-what-we-do = O que faremos
plan-book-what = O quê
plan-book-money-by-year = Os recursos por ano
plan-book-money-none = Ainda não há custos nem fontes de recursos neste plano.
plan-book-above = Acima da linha: recursos aprovados
plan-book-below = Abaixo da linha: espera recursos
plan-book-what-is-asked = O que se pede resolver
plan-book-contacts = Com quem falar
plan-book-contact-post = Cargo e nome
plan-book-contact-how = Telefone ou e-mail
plan-book-whole-plan = O plano completo, com suas fichas e sua ficha de qualidade, é entregue à parte.
plan-book-more-actions =
    { $count ->
        [one] E mais uma ação: ver o plano.
        *[other] E mais { $count } ações: ver o plano.
    }
