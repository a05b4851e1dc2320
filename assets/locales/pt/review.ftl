# Reunir cópias de um mesmo município, e o que depois é preciso decidir.
review-brings = { $to-decide ->
    [0] { $file } tem alterações que ainda não estão aqui. Não haverá nada a decidir.
    [one] { $file } tem alterações que ainda não estão aqui. Uma contradiz uma alteração feita aqui: as duas são guardadas e você decide depois.
   *[other] { $file } tem alterações que ainda não estão aqui. { $to-decide } contradizem alterações feitas aqui: as duas versões são guardadas e você decide depois.
}
review-brings-nothing = { $file } não tem nada que já não esteja aqui.
review-same-file = Este é o arquivo que está aberto. Escolha a cópia em que outra pessoa trabalhou.
review-changes = { $kind }: { $new ->
    [one] acrescenta-se { $new }
   *[other] acrescentam-se { $new }
}, { $changed ->
    [one] muda { $changed }
   *[other] mudam { $changed }
}, { $deleted ->
    [one] exclui-se { $deleted }
   *[other] excluem-se { $deleted }
}
review-wide = Dos { $before } itens que há aqui, { $changed ->
    [one] { $changed } mudaria
   *[other] { $changed } mudariam
} e { $deleted ->
    [one] { $deleted } seria excluído
   *[other] { $deleted } seriam excluídos
}: mais da quinta parte. Confira se é a cópia certa. Antes é feita uma cópia de segurança.
review-wide-confirm = Sim: mudar { $changed } e excluir { $deleted }
review-waiting = { $waiting ->
    [one] Uma alteração espera por outra que esta cópia não traz. Ela fica guardada e aparecerá quando a outra chegar.
   *[other] { $waiting } alterações esperam por outras que esta cópia não traz. Elas ficam guardadas e aparecerão quando as outras chegarem.
}
review-received = { $to-decide ->
    [0] { $file } foi incorporado: { $things ->
        [one] { $things } item mudou
       *[other] { $things } itens mudaram
    }. Não resta nada a decidir.
    [one] { $file } foi incorporado: { $things ->
        [one] { $things } item mudou
       *[other] { $things } itens mudaram
    }. Resta uma decisão.
   *[other] { $file } foi incorporado: { $things ->
        [one] { $things } item mudou
       *[other] { $things } itens mudaram
    }. Restam { $to-decide } decisões.
}
review-deed = a decisão sobre { $what }
review-settled = Isto já foi decidido.
review-deleted = Excluído
review-erased = Apagado em definitivo em outro computador; resta apenas o que se escreveu aqui: { $left }
review-made = Mantido
review-changed = Alterado: { $field } → { $value }
review-here = este computador
review-elsewhere = outro computador
review-nothing = (vazio)
review-unnamed = sem nome
review-yes = sim
review-no = não
review-kind-municipality = Ficha do município
review-kind-series = Indicadores próprios
review-kind-observation = Dados
review-kind-source = Fontes
review-kind-target = Metas
review-kind-plan = Plano
review-kind-objective = Objetivos
review-kind-action = Ações
review-kind-cost = Custos
review-kind-funding = Fontes de recursos
review-kind-attachment = Arquivos anexos
review-kind-choice = Escolha do dado que vale
review-kind-listed = Nossa lista
review-kind-census = Respostas do censo
review-kind-other = Outros
review-thing-municipality = a ficha do município
review-thing-source = a fonte “{ $source }”
review-thing-target = a meta de “{ $series }”
review-thing-series = o indicador “{ $name }”
review-thing-plan = o plano “{ $name }”
review-thing-objective = o objetivo “{ $name }”
review-thing-action = a ação “{ $name }”
review-thing-cost = o custo “{ $name }”
review-thing-funding = o recurso de “{ $name }”
review-thing-attachment = o arquivo anexo “{ $name }”
review-thing-figure = { $series }, { $period } ({ $source })
review-thing-figure-alone = { $series }, { $period }
review-thing-choice = o dado que vale para { $series } { $year }
review-thing-listed = “{ $series }” na nossa lista
review-thing-census = a resposta “{ $answer }” do censo de { $year }
review-thing-other = algo feito com um programa mais novo
review-field-life = Manter ou excluir
review-field-name = Nome
review-field-country = País e código
review-field-region = Região
review-field-fictional = Município de treinamento
review-field-currency = Moeda
review-field-paper = Papel
review-field-measure = Como se mede
review-field-figure = Dado
review-field-citation = Como se cita
review-field-licence = Licença
review-field-target = Meta
review-field-years = Anos
review-field-series = Indicador
review-field-baseline = Ponto de partida
review-field-plan = Plano
review-field-objective = Objetivo
review-field-description = Descrição
review-field-lead = Unidade responsável
review-field-place = Local
review-field-cost = Custo
review-field-action = Ação
review-field-funder = Quem dá
review-field-amount = Valor
review-field-file = Tipo e tamanho do arquivo
review-field-listed = Na nossa lista
review-field-census = Como conta
review-field-other = Algo de um programa mais novo
review-value-year = { $value } em { $year }
review-value-cost = { $quantity } × { $unit-cost } em { $year }
review-value-counts = { $numerator } de { $denominator } ({ $share })

# History and trash
history-begun = Criado
history-back-already = Isto já está de volta.
history-deed-back = trazer de volta { $what }
review-kind-setting = Palavras próprias do município
review-thing-setting = como se diz aqui: { $word }
review-field-word-es = Em espanhol
review-field-word-pt = Em português
review-field-word-en = Em inglês
review-field-word-fr = Em francês
review-field-setting = O que se usa aqui
history-kinds = { $before }, { $next }
review-field-counts = O que se conta e por quanto se divide
review-field-relation = Relação com o catálogo
review-field-about = O que mede e de onde vêm os dados
review-field-sector = Setor
review-kind-book = Livros
review-kind-passage = Textos próprios dos livros
review-kind-picture = Imagens dos livros
review-kind-edition = Edições
review-thing-book = título e créditos do { $book }
review-thing-approval = a aprovação do { $book }
review-thing-left-out = o capítulo “{ $chapter }” do { $book }
review-thing-passage = o texto próprio para “{ $place }” do { $book }
review-thing-chapter = o capítulo próprio “{ $name }”
review-thing-picture = a imagem “{ $name }”
review-thing-edition = a edição “{ $name }”
review-field-book-title = Título
review-field-team = Equipe
review-field-authors = Autores
review-field-credits = Fotografias de
review-field-responsibility = Quem responde pelo conteúdo
review-field-state = Situação
review-field-act = Número e data do ato
review-field-approved-content = Códigos do que foi aprovado
review-field-left-out = Fora do livro
review-field-text = Texto
review-field-book-place = Lugar no livro
review-field-caption = Legenda
review-field-credit = Quem fez a imagem
review-field-alternative = O que a imagem mostra
review-field-edition = O que se guardou da edição
