# A tabela de dados: busca, anos, blocos, marcas.
window-data-filter = Buscar por nome, código ou objetivo
window-data-only-missing = Só os que não têm dados
window-data-none-found = Nenhum indicador da tabela corresponde.
window-data-show-all = Mostrar a tabela inteira
window-data-first-year = Primeiro ano
window-data-last-year = Último ano
window-data-years-set = Mostrar estes anos
window-data-years-all = Todos os anos com dados
window-data-rows =
    { $count ->
        [one] Um indicador de { $total } na tabela
       *[other] { $count } indicadores de { $total } na tabela
    }
window-data-mark-file = lido de um arquivo
window-data-mark-hand = escrito à mão com o nome de uma fonte
window-data-mark-others = há outro dado do mesmo ano
window-data-mark-conflict = duas versões, a decidir
window-data-mark-gone = a fonte foi eliminada
window-data-pasted = Dados colados, ainda não salvos
window-data-filled =
    { $count ->
        [one] O mesmo valor em mais uma célula, ainda não salvo
       *[other] O mesmo valor em mais { $count } células, ainda não salvo
    }
window-data-fill-ask = Um valor repetido não é uma nova medição. Salve-o somente se a fonte diz assim.
window-data-paste-source = De quem são estes dados?
window-data-paste-source-known = Uma fonte já usada
window-data-paste-source-new = Outra fonte
window-data-paste-decimals = Como este bloco escreve os números?
window-data-paste-drop = Não salvar nada
window-data-paste-outside =
    { $count ->
        [one] Um dado fica fora da tabela e não é salvo: { $cells }
       *[other] { $count } dados ficam fora da tabela e não são salvos: { $cells }
    }
window-data-paste-cell = “{ $typed }” (linha { $row }, coluna { $column } do que foi copiado)
window-data-paste-empty =
    { $count ->
        [one] Uma célula copiada está vazia; ali nada muda.
       *[other] { $count } células copiadas estão vazias; ali nada muda.
    }
window-data-paste-large = São { $cells } células, e de uma vez cabem { $most }. Cole em partes, ou importe o arquivo.
window-data-paste-nothing = Não há nada para colar. Copie primeiro células de uma planilha.
window-data-copied =
    { $count ->
        [one] Uma célula foi copiada.
       *[other] { $count } células foram copiadas.
    }
window-data-selected =
    { $count ->
        [one] Uma célula escolhida
       *[other] { $count } células escolhidas
    }
window-data-block-none = Escolha um motivo
window-data-block-blank = Motivo para as células vazias
window-data-block-clear = Esvaziar estas células
window-data-block-right = Preencher à direita
window-data-block-down = Preencher para baixo
window-data-fill-nothing = A primeira célula está vazia: não há com que preencher.
window-data-cell-new = novo, não salvo
window-data-cell-changed = muda, não salvo
window-data-cell-same = já está igual
window-data-cell-emptied = sai, não salvo
window-data-cell-waits = ainda não é salvo
window-data-paste-year = Ano de referência
window-data-entry-at = { $indicator }, { $year }. { $problem }
