# O que diz a página da janela: títulos, botões, dicas. As frases sobre os dados vêm do núcleo.

# The frame
window-name = Ceiba
window-subtitle = Perfil local e plano de ação
window-skip = Ir direto ao trabalho
window-working = Trabalhando…
window-cancel = Cancelar
window-back = Voltar
window-error-copy = Copiar os detalhes
window-error-copied = Detalhes copiados
window-error-close = Fechar
window-undo = Desfazer: { $what }
window-undo-nothing = Nada para desfazer
window-redo = Refazer: { $what }
window-redo-nothing = Nada para refazer
window-undone = Desfeito: { $what }
window-redone = Refeito: { $what }
window-take-back = Desfazer
window-understood = Entendi
window-already-open = O Ceiba já estava aberto: a janela dele foi trazida para a frente.
window-locked = Somente leitura
window-saved = Salvo { $time }
window-saved-nothing = Ainda não há nada para salvar
window-language = Idioma
window-other-files = Outros municípios
window-mark-fictional = EXEMPLO · município fictício
window-mark-example = EXEMPLO · dados reais
window-example-remove = Remover o exemplo
window-steps = Etapas
window-step-begun = iniciada
window-step-empty = não iniciada
window-step-profile = Perfil
window-step-import = Importar uma planilha
window-step-data = Dados
window-step-indicators = Nossos indicadores
window-step-plan = Plano
window-step-actions = Objetivos e ações
window-onward = Continuar
window-next = Próximo: { $page }
window-step-print = Imprimir
window-step-municipality = Município

# Words used on several pages
window-year = Ano
window-value = Valor
window-source = Fonte
window-sources = Fontes
window-remarks = Observações
window-figures = Dados
window-indicator = Indicador
window-country = País
window-as-of = Dados conhecidos até { $date }

# First run
window-start-question = O que você deseja fazer?
window-door-profile = Um perfil com os meus dados
window-door-profile-text = De uma planilha a um perfil impresso: como está o município e como avança.
window-door-profile-go = Começar um perfil
window-door-plan = Um plano de ação com a minha equipe
window-door-plan-text = Objetivos, ações, custos e quem paga, prontos para mostrar à câmara.
window-door-plan-go = Começar um plano
window-door-learn = Aprender com um exemplo
window-door-learn-text = Conheça um arquivo pronto. Ele é removido com um clique.
window-example-earlier = Abrir em um ponto anterior
window-example-workbook = Usar a planilha do exemplo
window-example-fictional = fictício
window-example-real = dados reais
window-start-continue = Continuar o seu trabalho
window-start-open = Continuar a partir de um arquivo ou pen drive…
window-recent-changed = última mudança: { $time }
window-recent-gone = não encontrado; talvez falte conectar o pen drive
window-recent-forget = Tirar da lista
window-recent-forget-named = Tirar da lista: { $name }

# The municipality
window-town-new = O seu município
window-town-new-text = Por enquanto bastam o nome e o país. Tudo pode ser mudado depois.
window-town-question = O que cada página e cada livro dizem do município. Cada campo é salvo ao sair dele.
window-town-name = Nome
window-town-country = País
window-town-country-choose = Escolha um país
window-town-region = Região
window-town-region-hint = Estado, província ou departamento
window-town-code = Código nacional
window-town-code-hint = Como os órgãos de estatística escrevem, com os zeros; pode ficar vazio
window-town-population = População
window-town-population-year = Ano da população
window-town-population-hint = Último censo ou estimativa; pode ficar vazio
window-town-begin = Começar com { $name }
window-town-begin-unnamed = Começar
window-town-currency = Moeda do plano
window-town-currency-hint = Três letras, por exemplo GTQ, BRL ou HTG. Os valores já escritos não são convertidos.
window-town-paper = Papel dos livros
window-town-population-by-year = População por ano
window-town-population-none = A população ainda não é conhecida. Uma planilha com população a traz, ou escreva-a na tabela de dados: acrescente ali a linha «População».
window-town-population-edit = Corrigir ou acrescentar na tabela de dados
window-town-missing = Para começar, falta: { $what }.
window-town-people = Habitantes
window-words-title = Como se chamam as coisas: { $country }
window-words-text = Assim falam as páginas e os livros deste município; idioma das palavras: { $language }. Se aqui se diz de outro modo, escreva em “Aqui se diz”; se apagar, volta o do país.
window-words-what = O quê
window-words-own = Aqui se diz
window-words-country = Segundo o arquivo do país
window-words-country-reviewed = Segundo o arquivo do país, revisado em { $month }
window-words-own-named = Aqui se diz: { $label }

# Import
window-import-question = O programa diz o que entendeu. Nada é salvo antes de você confirmar.
window-import-empty = A sua planilha, do jeito que está
window-import-empty-text = Escolha uma planilha da sua secretaria ou do ministério, ou solte-a nesta janela. Títulos, notas e vírgulas podem ficar como estão; o arquivo não é alterado.
window-import-choose = Escolher uma planilha…
window-import-type = Digitar os dados
window-import-sheet = Aba
window-import-sheet-hidden = { $name } (oculta)
window-import-source = Fonte destes dados
window-import-source-hint = Órgão, título e ano, como deve ser impresso
window-import-recognised =
    { $count ->
        [one] 1 indicador reconhecido
       *[other] { $count } indicadores reconhecidos
    }
window-import-recognised-none = Nenhuma linha ou coluna desta aba foi reconhecida como indicador. Veja outra aba ou digite os dados.
window-import-in-file = No arquivo
window-import-why = Certeza e motivo
window-import-figures = Dados
window-import-aside =
    { $count ->
        [one] 1 nome deixado de lado
       *[other] { $count } nomes deixados de lado
    }
window-import-aside-none = Todos os nomes da planilha foram reconhecidos.
window-import-aside-about = Escolha o que cada nome significa ou deixe-o de lado: ele fica guardado com a importação e o perfil o menciona.
window-import-cells =
    { $count ->
        [one] 1 célula a conferir
       *[other] { $count } células a conferir
    }
window-import-cells-none = Nenhuma célula precisa de decisão.
window-import-cells-about = Decida o que cada célula diz. Enquanto não decidir, o programa segue como está explicado aqui.
window-import-meaning = O que significa “{ $name }”
window-import-leave-aside = Deixar de lado
window-import-proposed = Como o programa propõe
window-import-as-read = Usar como foi lido: { $text }
window-import-take-value = Usar como { $text }
window-import-other-value = Outro valor…
window-import-leave-out = Não salvar
window-import-cell-says = O que diz { $cell }
window-import-alike =
    { $count ->
        [one] e outra célula igual da coluna
       *[other] e outras { $count } células iguais da coluna
    }
window-import-value-of = Valor para { $cell }
window-import-use-value = Usar este valor
window-import-until-value = Até você usar um valor, esta célula não é salva.
window-import-change = Mudar
window-import-change-of = Mudar o que significa “{ $name }”
window-search-hint = Digite algumas letras
window-search-none = Nada tem esse nome.
window-import-findings =
    { $count ->
        [one] 1 ponto a conferir
       *[other] { $count } pontos a conferir
    }
window-import-will-store =
    { $count ->
        [one] 1 dado do município será salvo
       *[other] { $count } dados do município serão salvos
    }
window-import-comparison =
    { $count ->
        [one] 1 dado de outro lugar, guardado para comparação
       *[other] { $count } dados de outros lugares, guardados para comparação
    }
window-import-whose = Território
window-import-figure = Dado
window-import-cell = Célula
window-import-replaces = Salvo até agora
window-import-other = Deixar este arquivo
window-import-go =
    { $count ->
        [one] Importar { $text } dado
       *[other] Importar { $text } dados
    }
window-import-go-other =
    { $count ->
        [one] Importar 1 dado de { $town } aqui
       *[other] Importar { $text } dados de { $town } aqui
    }
window-import-done = Dados importados: { $count }
window-import-stored = Pronto
window-import-see-indicators = Ver nossos indicadores
window-import-see-data = Ver os dados
window-import-another = Importar outra planilha…

# Data
window-data-question = Todos os dados do município, ano a ano. Cada mudança é salva na hora.
window-data-keys = Setas: mover · digite para mudar (“n.d.” diz por que não há dado) · Enter: salvar e descer · Tab: salvar e seguir · Esc: descartar · Delete: apagar · Shift + setas: escolher um bloco · Ctrl+C e Ctrl+V: copiar e colar · Ctrl+R e Ctrl+D: preencher
window-data-empty = Ainda não há dados
window-data-empty-text = Esta tabela mostra indicadores nas linhas e anos nas colunas. Ela se preenche com uma planilha, ou escolha abaixo um indicador e digite.
window-data-panel = O dado escolhido
window-data-conflict = duas versões, a decidir
window-data-numerator = Quantos cumprem
window-data-denominator = De um total de
window-data-keep-counts = Salvar estas quantidades
window-data-period = Período
window-data-period-hint = Se não é o ano inteiro: 2020–2024, 2024-03 (março), 2023/24 (ano letivo)
window-data-keep-source = Salvar período e fonte
window-data-type-here = Digite um dado na célula escolhida.
window-data-blank = Por que não há dado
window-data-not-blank = –
window-data-history = Histórico do dado
window-data-add-indicator = Adicionar um indicador
window-data-add-none = Escolha um indicador
window-data-add = Adicionar à tabela
window-data-others =
    { $count ->
        [one] outro dado para este ano
       *[other] outros { $count } dados para este ano
    }
window-data-which = Qual vale para { $year }
window-data-entries = O que ainda não foi salvo
window-data-entry-open = Voltar à célula
window-data-entry-drop = Descartar “{ $typed }”
window-data-entry-typed = “{ $typed }”, não salvo
window-data-to-counts = Corrigir as quantidades

# Indicators
window-indicators-question = Como estamos e estamos avançando? São duas perguntas diferentes.
window-indicators-latest = Último dado
window-indicators-level = Nível
window-indicators-people = Faltam para a meta
window-indicators-progress = Situação do avanço
window-indicators-key = Barra: nosso nível · traço: meta · círculo: { $region } · losango: país
window-indicators-empty = Nenhum indicador tem dados ainda
window-indicators-empty-text = Aqui cada indicador mostra como está o município e se ele avança para a meta. Uma planilha é o jeito mais rápido de preencher a lista.
window-calculation = Mostrar o cálculo

# Plan
window-plan-question = O que deve mudar, o que será feito, quanto custa e quem paga.
window-plan-empty = O plano começa com um objetivo
window-plan-empty-text = Um objetivo diz o que deve mudar, de quanto para quanto e até quando. As ações dizem o que será feito. Nada é escrito por você: o plano é da sua equipe.
window-plan-objective = Objetivo
window-plan-objective-new = Novo objetivo
window-plan-objective-add = Adicionar o objetivo
window-plan-objective-title = O que deve mudar
window-plan-objective-hint = Como um resultado que as pessoas vão notar, não como uma tarefa
window-plan-measured = Medido por
window-plan-measured-none = Ainda não é medido
window-plan-not-measured = Ainda não é medido
window-plan-from = Ponto de partida
window-plan-to = A alcançar
window-plan-action = Ação
window-plan-action-new = Nova ação
window-plan-action-add = Adicionar a ação
window-plan-action-add-to = Nova ação para “{ $name }”
window-plan-action-title = O que será feito
window-plan-action-hint = Em uma linha, com uma quantidade se houver
window-plan-description = Com mais detalhe
window-plan-lead = Unidade responsável
window-plan-lead-hint = Um cargo ou setor, não uma pessoa
window-plan-place = Onde
window-plan-place-hint = Bairros ou comunidades, como vocês os chamam
window-plan-first-year = Primeiro ano
window-plan-last-year = Último ano
window-plan-costs = Quanto custa
window-plan-cost-title = O que se paga
window-plan-cost-add = Adicionar um custo
window-plan-amount = Valor ({ $currency })
window-plan-funding = Quem paga
window-plan-payer = Fonte do recurso
window-plan-certainty = Grau de certeza
window-plan-funding-add = Adicionar uma fonte
window-plan-remove = Remover
window-plan-remove-line = Remover a linha { $number }
window-plan-keep = Salvar as mudanças
window-plan-back = Voltar sem mudar
window-plan-drafts = Começado e não salvo
window-plan-draft-open = Continuar escrevendo
window-plan-draft-drop = Descartar
window-plan-draft-untitled = ainda sem nome
window-plan-draft-kept = O que foi escrito fica aqui, neste computador, mesmo que o programa seja fechado ou falte luz. Nada disso está salvo no plano ainda.
window-plan-keys = Esc: deixar para depois; o que foi escrito espera em “Começado e não salvo”
window-plan-kept = Salvo: { $name }
window-plan-deleted = Excluído: { $name }
window-plan-edit = Alterar
window-plan-edit-named = Alterar “{ $name }”
window-plan-delete = Excluir
window-plan-delete-named = Excluir “{ $name }”
window-plan-no-objective = Ainda sem objetivo
window-plan-no-lead = ninguém definido ainda
window-plan-loose = Ações sem objetivo
window-plan-totals = O plano inteiro
window-plan-total = Total
window-plan-to-find = Recursos a captar (sem fonte)
window-plan-start-take = Partir de { $value }
window-plan-start-taken = “{ $name }” parte agora de { $value }
window-plan-surplus = Mais do que custam algumas ações

# Print
window-print-question = As páginas como sairão da impressora.
window-print-book = Livro
window-print-language = Idioma do livro
window-print-paper = Papel
window-print-sides = Folhas
window-print-ink = Tinta
window-print-pdf = Gerar o PDF…
window-print-decide = Decidir agora
window-print-problems =
    { $count ->
        [one] 1 detalhe que o leitor vai notar
       *[other] { $count } detalhes que o leitor vai notar
    }
window-print-pages = Páginas de { $title }
window-print-page = { $number } de { $count }

# Share: taking in what others did, and deciding
window-step-share = Compartilhar
window-share-question = O que os outros fizeram e o que é preciso decidir?
window-share-hand-over = Entregar seu trabalho a outra pessoa
window-share-hand-over-text = Uma cópia deste arquivo, conferida, no pen drive ou na pasta que você escolher. Quem a receber a incorpora no próprio computador.
window-share-title = Trazer o trabalho de outra pessoa
window-share-text = Escolha a cópia (.ceiba) deste mesmo município em que outra pessoa trabalhou, por exemplo em um pen drive. Primeiro você vê o que ela traz; nada muda até você incorporar.
window-share-choose = Escolher a cópia…
window-share-take = Incorporar estas alterações
window-share-leave = Deixar esta cópia
window-share-decisions =
    { $count ->
        [0] Nada a decidir
        [one] 1 decisão pendente
       *[other] { $count } decisões pendentes
    }
window-share-decisions-text = Quando duas pessoas mudam a mesma coisa sem se ver, as duas versões ficam guardadas e aqui você escolhe. Enquanto isso, pode continuar trabalhando. Uma decisão não se desfaz com “Desfazer”: para decidir de outro modo, altere o dado, o objetivo ou a ação na sua página. As duas versões ficam no histórico.
window-share-before = Antes: { $text }
window-share-before-none = Antes não havia nada em comum.
window-share-shown = aparece por enquanto
window-share-take-side = Ficar com esta
window-share-take-side-heard = Ficar com: { $text }
window-share-combine = Escrever uma versão que reúna as duas
window-share-combined = Versão reunida
window-share-combine-save = Salvar esta versão
window-share-keep = Manter
window-share-delete = Excluir
window-share-decided = Decidido: { $what }. Se mudar de ideia, altere na página correspondente.
window-share-first = Aparecem as primeiras { $shown }; ao decidir, surgem as demais.

# History and trash
window-step-history = Histórico e lixeira
window-history-question = Quem fez o quê e o que se pode recuperar?
window-history-title = Histórico
window-history-empty = Ainda não se fez nada neste arquivo.
window-history-what = O que se fez
window-history-who = Quem
window-history-when = Quando
window-history-changes = Alterações
window-history-older = Há alterações mais antigas que não aparecem aqui.
window-history-of = Histórico de alterações
window-trash-title = Lixeira
window-trash-empty = A lixeira está vazia. O que se elimina fica aqui e pode ser recuperado. Um dado excluído não passa por aqui: a célula guarda a sua história.
window-trash-parts =
    { $count ->
        [one] e mais 1 parte
       *[other] e mais { $count } partes
    }
window-trash-restore = Recuperar
window-trash-restore-heard = Recuperar: { $what }
window-trash-restored = Recuperado: { $what }

# Backups
window-step-copies = Cópias de segurança
window-copies-question = O trabalho está a salvo, e como se volta atrás?
window-copies-outside = Fora deste computador
window-copies-hand-over = Entregar uma cópia…
window-copies-daily = Uma cópia visível a cada dia
window-copies-daily-text = Quando algo muda, o programa deixa nesta pasta uma cópia conferida que se pode enviar ou levar:
window-copies-folder = Escolher outra pasta…
window-copies-here = Neste computador
window-copies-here-text = O programa as faz sozinho e guarda as de 7 dias, 4 semanas e 6 meses. As que têm nome ficam.
window-copies-make = Fazer uma cópia agora
window-copies-name = Nome da cópia
window-copies-name-hint = Pode ficar vazio. Com um nome, como “Para a câmara”, ela fica para sempre.
window-copies-back = Voltar a esta…
window-copies-back-heard = Voltar a esta… ({ $when })
window-copies-back-heard-of = Voltar a esta… ({ $when }, { $which })
window-copies-same-minute = a { $number }.ª desse horário
window-copies-will-be = Ficará o que a cópia tem: { $holds }.
window-copies-will-be-but-erased = Fica o que há na cópia, menos o que foi apagado em definitivo.
window-copies-aside = O que há agora não é apagado: { $holds }. É posto de lado e fica nesta lista.
window-copies-restore = Restaurar esta cópia
window-copies-stay = Continuar com o que há agora
window-copies-replaced = o que havia antes de restaurar
window-copies-damaged = arquivo danificado
window-copies-empty = Ainda não há nenhuma. A primeira é feita sozinha na próxima vez que você abrir este arquivo.
window-files = Arquivos anexos
window-files-empty-action = Uma fotografia do local, a resolução, um orçamento: o que mostre que esta ação tem fundamento. Os arquivos viajam com o arquivo do município, e o plano impresso os nomeia.
window-files-empty-town = A lei ou resolução que deu início a este trabalho, a ata que nomeia a equipe: o que outras secretarias pedirão depois. Os arquivos viajam com o arquivo do município.
window-files-limits = Até 10 MB cada um. As fotografias são reduzidas e endireitadas sozinhas e deixam de dizer onde foram tiradas.
window-files-add = Anexar arquivos…
window-files-save = Salvar uma cópia…
window-files-save-named = Salvar uma cópia de { $name }
window-files-remove = Retirar
window-files-remove-named = Retirar { $name }
window-files-removed = Retirado: { $name }
window-files-missing = O conteúdo dele ainda não está neste computador. Ele virá com a cópia de um colega que o tenha (“Compartilhar”).
window-files-later = Adicione primeiro a ação; depois você poderá anexar arquivos a ela.
window-erase = Apagar em definitivo…
window-erase-heard = Apagar em definitivo: { $what }
window-erase-title = Apagar em definitivo: { $what }
window-erase-which = O que deve desaparecer?
window-erase-stay = Estas cópias o conservam: têm nome, foram deixadas de lado ou têm alterações que não estão aqui. Se também deve sumir dali, exclua-as você mesmo:
window-erase-nothing = Antes não se escreveu mais nada aqui. Se deve desaparecer o que diz agora, escreva primeiro outra coisa e salve.
window-erase-do = Apagar em definitivo
window-erase-leave = Conservar
window-erase-leave-them = Deixá-las
window-plan-contact = Contato
window-plan-contact-hint = Para quem ligar. Fica neste computador: não é impresso nem enviado.

## About an indicator.
window-about-title = Sobre este indicador
window-about-measures = O que mede
window-about-why = Por que importa
window-about-how = Como se calcula
window-about-example = Exemplo com dados inventados
window-about-sources = De onde costumam vir os dados
window-about-traps = Atenção

# Fontes
window-step-sources = Fontes
window-sources-question = Quem publicou os dados e que documento o mostra?
window-sources-empty = Ainda não há nenhuma fonte
window-sources-empty-text = Uma fonte diz quem publicou um dado, em que e de que ano. Cada importação traz a sua, e cada dado digitado nomeia uma.
window-sources-unnamed = Sem nome
window-sources-figures =
    { $count ->
        [0] nenhum dado
        [one] 1 dado
       *[other] { $text } dados
    }
window-sources-blanks =
    { $count ->
        [one] 1 célula sem dado
       *[other] { $count } células sem dado
    }
window-sources-files =
    { $count ->
        [one] 1 arquivo
       *[other] { $count } arquivos
    }
window-sources-publisher = Quem publicou
window-sources-title = Título
window-sources-licence = Licença
window-files-empty-source = A própria publicação, a carta com que chegou, a página digitalizada: o que prove estes dados. Os arquivos viajam com o arquivo do município.
window-author = Quem escreve neste computador
window-author-hint = Por exemplo: Planejamento. Acompanha cada mudança no histórico e onde duas cópias se contradizem, e viaja com o arquivo; basta o cargo ou o setor.
