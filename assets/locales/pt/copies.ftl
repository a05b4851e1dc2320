# Cópias de segurança, cópias que se entregam e arquivos que chegam de outro lugar.
copies-name-missing = Escreva um nome para a cópia, com letras ou números.
copies-has-more = { $file } já existe e tem algo que não está aqui, ou não é uma cópia deste município. Não foi substituído. Traga-o primeiro em “Compartilhar”, ou escolha outro nome.
copies-step-write = Gravando a cópia
copies-step-flush = Terminando de gravar
copies-step-read = Lendo a cópia de novo para conferi-la
copies-gone = Esta cópia não está mais onde estava. Escolha outra da lista.
copies-ago = { $days ->
    [0] hoje
    [1] ontem
   *[other] há { $days } dias
}
copies-line-backup = cópia de segurança: { $ago }
copies-line-no-backup = ainda sem cópia de segurança
copies-line-outside = última cópia fora deste computador: { $ago }
copies-line-no-outside = nenhuma cópia fora deste computador
copies-outside = A última cópia fora deste computador foi feita { $ago }: { $file }, em { $folder }.
copies-outside-old = A última cópia fora deste computador foi feita { $ago }. Se este computador se perder ou estragar, perde-se o que foi feito depois. Entregue uma cópia a um pen drive.
copies-outside-none = Ainda não há nenhuma cópia fora deste computador. Se este computador se perder ou estragar, perde-se tudo. Entregue uma cópia a um pen drive.
copies-outside-here = A cópia que você entregou, { $file } em { $folder }, está no disco deste mesmo computador: se ele se perder ou quebrar, ela se perde junto. Entregue uma cópia em um pen drive.
copies-holds = { $figures ->
    [one] { $figures } dado
   *[other] { $figures } dados
}, { $actions ->
    [one] { $actions } ação
   *[other] { $actions } ações
} · última alteração: { $newest }
copies-all-here = Tem tudo o que há agora.
copies-behind = { $changes ->
    [one] Depois dela foi feita { $changes } alteração.
   *[other] Depois dela foram feitas { $changes } alterações.
}
copies-unreadable = Não pode ser lida. Fica guardada como está.
copies-made = Uma cópia foi feita e lida de novo: está completa.
copies-made-named = A cópia “{ $name }” foi feita e lida de novo: está completa. Ela fica até que você a apague.
copies-restored = Voltou-se à cópia de { $when }. O que havia foi guardado como { $aside } e está nesta lista, caso você queira voltar a ele.
copies-handed = A cópia { $file } está em { $folder }. Foi lida de novo e está completa.
copies-handed-here = A cópia { $file } está em { $folder }. Foi lida de novo e está completa. Essa pasta fica no disco deste mesmo computador; para uma cópia fora dele é preciso um pen drive ou outro lugar.
copies-handed-stick = A cópia { $file } está em { $folder }. Foi lida de novo e está completa. Já pode retirar o pen drive.
copies-daily = Última: { $when }, { $file }
copies-daily-none = É feita sozinha assim que houver algo novo para copiar.
copies-daily-failed = A cópia visível não pôde ser feita em { $folder }: { $reason }
place-synchronised = { $file } está em uma pasta que o { $service } sincroniza. Enquanto se trabalha em um arquivo, esse serviço pode trocá-lo por outra versão. Trabalhe com uma cópia em uma pasta deste computador e deixe no { $service } apenas cópias prontas.
place-removable = { $file } está em um pen drive ou cartão. Se ele for retirado durante o trabalho, o mais recente pode se perder. Trabalhe com uma cópia neste computador e entregue outra ao pen drive quando terminar.
place-network = { $file } está em uma pasta da rede. Se a rede cair, o mais recente pode se perder. Trabalhe com uma cópia neste computador e deixe na rede apenas cópias prontas.
taken-in = { $file } foi copiado para este computador e a cópia foi conferida. Você trabalha com a cópia; o original fica como estava.
taken-in-as-it-was = { $file } foi copiado para este computador tal como estava. Você trabalha com a cópia; o original fica como estava.
taken-in-known = Este município já estava neste computador, e { $file } não tem nada que falte aqui. Foi aberto o arquivo deste computador.
taken-in-offered = Este município já estava neste computador, e { $file } tem alterações que ainda não estão aqui. Veja o que ele traz e decida se quer incorporá-lo.
