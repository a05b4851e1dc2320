# Apagar em definitivo
erase-deed = Apagado em definitivo
erase-erased = Apagado em definitivo ({ $who }, { $when })
erase-gone = Disto já não resta nada que se possa apagar.
erase-what-deleted = o que estava na lixeira
erase-what-import = uma importação
erase-earlier = O que dizia antes ({ $count ->
    [one] uma alteração
   *[other] { $count } alterações
}). O que diz agora fica.
erase-all = Também o que diz agora ({ $count ->
    [one] uma alteração
   *[other] { $count } alterações
}). Ficará vazio.
erase-deleted = { $things ->
    [one] O que foi excluído, com tudo o que já disse. Não será mais possível recuperá-lo como estava.
   *[other] O que foi excluído, com suas partes ({ $things } itens) e tudo o que já disseram. Não será mais possível recuperá-lo como estava.
}
erase-import = { $figures ->
    [one] A importação de { $file }: um dado, o nome do arquivo e os nomes que ficaram à parte com ela. O que foi digitado por cima fica.
   *[other] A importação de { $file }: { $figures } dados, o nome do arquivo e os nomes que ficaram à parte com ela. O que foi digitado por cima fica.
}
erase-for-ever = O que se apaga desaparece deste arquivo para sempre: nem mesmo o Ceiba consegue recuperá-lo.
erase-elsewhere = As cópias que estão com outras pessoas o conservam até receberem as alterações desta. O que foi impresso ou enviado fica como está.
erase-backups = As cópias de segurança feitas antes ainda o contêm.
erase-renew = { $older ->
    [0] Fazer agora uma nova cópia de segurança
    [one] Fazer agora uma nova cópia de segurança e remover a anterior sem nome que o contém
   *[other] Fazer agora uma nova cópia de segurança e remover as { $older } anteriores sem nome que o contêm
}
erase-done = Apagado em definitivo: { $what }.
erase-renewed = { $older ->
    [0] Foi feita uma nova cópia de segurança.
    [one] Foi feita uma nova cópia de segurança; uma anterior que o continha foi removida.
   *[other] Foi feita uma nova cópia de segurança; { $older } anteriores que o continham foram removidas.
}
erase-not-renewed = As cópias de segurança continuam como estavam: { $reason }
erase-received = Naquela cópia algo foi apagado em definitivo. Ao receber suas alterações, é apagado aqui também. As cópias de segurança feitas antes ainda o contêm.
erase-stays = O que foi apagado em definitivo desde então continua apagado.
erase-stays-after-going-back = Ela ainda contém algo que foi apagado aqui em definitivo. Ao voltar a ela, isso não volta.
erase-has-more = { $name } (tem alterações que não estão aqui)
erase-visible = A cópia visível é feita de novo sem isso: { $file }
erase-visible-renewed = A cópia visível foi feita de novo sem isso: { $file }
erase-visible-kept = A cópia visível não pôde ser feita de novo e ainda contém isso ({ $file }): { $reason }
erase-received-kept = Algo que foi apagado nessa cópia ainda está em cópias deste computador.
