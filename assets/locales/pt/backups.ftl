backup-not-whole = Nenhuma cópia de segurança foi feita, porque a cópia não estava íntegra: { $finding }
recovered-from-backup = { $file } estava danificado. Ele foi guardado como { $aside }; o que você vê é a cópia de segurança de { $day }{ $saved ->
    [0] .
    [one] , com uma alteração posterior que ainda pôde ser lida.
   *[other] , com { $saved } alterações posteriores que ainda puderam ser lidas.
} { $missing }
recovered-from-log = { $file } estava danificado. Ele foi guardado como { $aside }; o que você vê foi montado de novo com { $saved ->
    [one] a única alteração que ainda pôde ser lida
   *[other] as { $saved } alterações que ainda puderam ser lidas
}. { $missing }
recovered-missing = { $count ->
    [0] Não falta nada.
    [one] Falta uma alteração: confira, por favor, o que você fez por último.
   *[other] Faltam { $count } alterações: confira, por favor, o que você fez por último.
}
recovered-missing-unknown = O que foi alterado depois disso pode faltar: confira, por favor, o que você fez por último.
recovered-nothing = { $file } está danificado, não há nenhuma cópia de segurança ao lado dele e nada pode ser lido dele. Nada foi alterado nele. Abra uma cópia de outro computador.
recovered-tables = { $file } estava danificado no que mostra, não no que foi escrito. Foi corrigido, e nada falta.
lost-changes = { $count ->
    [one] A última alteração feita aqui não estava mais
   *[other] As últimas { $count } alterações feitas aqui não estavam mais
} em { $file }, como acontece quando um arquivo que pertence a ele é apagado ou uma cópia mais antiga toma o lugar dele. { $back ->
    [0] Nenhuma cópia de segurança as tinha: confira, por favor, o que você fez por último.
    [one] Uma foi recuperada da cópia de segurança de { $day }.
   *[other] { $back } foram recuperadas da cópia de segurança de { $day }.
}
upgraded-otherwise = { $file } foi atualizado para esta versão do Ceiba e agora mostra { $now } dados e itens onde antes mostrava { $before }. O arquivo como estava está nas cópias de segurança dele.
told-backed-up = Copiado e lido de novo: { $file } ({ $figures } dados, { $operations } operações).
told-holds = { $name }: { $figures } dados, { $operations } operações
told-restored = Restaurado: { $file }
told-restored-over = Restaurado: { $file }. O que estava ali foi guardado como { $aside }.
backup-failed = Não foi possível fazer uma cópia de segurança deste arquivo: { $reason }
