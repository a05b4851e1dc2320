# O formulário de um indicador próprio e seus arquivos.
window-own-add = Acrescentar um indicador próprio
window-own-add-begun = Continuar o indicador próprio começado
window-own-new = Novo indicador próprio
window-own-change = Alterar
window-own-delete = Eliminar
window-own-name = Nome
window-own-name-hint = Como será lido nas tabelas e nos livros impressos.
window-own-numerator = O que se conta
window-own-denominator = Pelo que se divide
window-own-denominator-hint = Deixe vazio se for um número que não se divide.
window-own-unit = Unidade
window-own-unit-text = Sua unidade
window-own-multiplier = A divisão se multiplica por
window-own-direction = O que é melhor
window-own-lower = Menor valor possível
window-own-upper = Maior valor possível
window-own-bounds-hint = Se ficar vazio, os da unidade: em %, de 0 a 100.
window-own-counted = O que está embaixo na divisão são
window-own-relation = Relação com o catálogo
window-own-related = Indicador do catálogo
window-own-related-none = Escolha um
window-own-about = O que mede
window-own-source = De onde vêm os dados
window-own-sector = Setor
window-own-keep = Salvar
window-own-begun = O que você escreveu continua aqui, ainda não salvo.
window-own-drop = Descartar o que foi escrito
window-own-keys = Esc: deixar para depois; o que foi escrito espera aqui, mesmo que você feche o Ceiba
window-own-cancel = Cancelar
window-own-file-save = Salvar em um arquivo…
window-own-file-take = Acrescentar de um arquivo…
window-own-take-title = Indicadores de “{ $file }”
window-own-take-go = { $count ->
    [0] Não há nada a acrescentar
    [one] Acrescentar 1 indicador
   *[other] Acrescentar { $count } indicadores
}
window-own-taken = { $count ->
    [one] 1 indicador acrescentado de “{ $file }”. Está no catálogo, em “Indicadores próprios”.
   *[other] { $count } indicadores acrescentados de “{ $file }”. Estão no catálogo, em “Indicadores próprios”.
}
window-own-deleted = “{ $name }” eliminado
window-own-file-name = indicadores próprios
window-own-file-save-all = Salvar os próprios em um arquivo…
window-own-adrift = Indicadores próprios eliminados que estão em uso
window-own-save-title = Salvar indicadores próprios em um arquivo
window-own-save-text = Escolha quais vão. O arquivo diz como são definidos e não leva dados: outro município pode acrescentá-los aos seus.
window-own-save-all = Escolher todos
window-own-save-none = Não escolher nenhum
window-own-save-go = { $count ->
    [0] Escolha pelo menos um
    [one] Salvar 1 indicador…
   *[other] Salvar { $count } indicadores…
}
