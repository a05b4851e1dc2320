# Arquivos anexados a algo: fotografias, atas, notas fiscais.
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
attachments-step-read = Lendo o arquivo
attachments-step-photo = Lendo a fotografia
attachments-step-take = Incorporando arquivos anexos
attachments-too-large = { $name } tem { $size }; um arquivo anexo pode ter no máximo { $limit }. Digitalize-o de novo em preto e branco a 150 dpi, ou anexe só as páginas que importam.
attachments-no-room = { $name } não cabe mais: os arquivos anexos deste município ocupam { $here } de { $limit }. Anexe uma digitalização menor, ou deixe o arquivo no arquivo da secretaria e anote na descrição onde ele está.
attachments-photo-damaged = A fotografia { $file } não pode ser lida até o fim: está danificada. Copie-a outra vez do telefone ou da câmera, ou abra-a em um visualizador de imagens, salve-a de novo como JPEG e anexe esse arquivo.
attachments-photo-too-large = A fotografia { $file } é grande demais: são lidos até { $pixels } milhões de pixels e { $size }. Salve-a menor em um visualizador de imagens, por exemplo com 4000 pixels de largura, e anexe esse arquivo.
attachments-photo-none = { $file } tem nome de fotografia, mas não é uma. Escolha a própria fotografia; se for um arquivo de outro tipo, dê a ele a terminação desse tipo e anexe-o.
attachments-not-here = O conteúdo de { $name } não está neste computador. Incorpore a cópia de um colega que o tenha (“Compartilhar”) ou anexe o arquivo outra vez.
attachments-added = { $name } foi anexado ({ $size }).
attachments-added-reduced = { $name } foi anexado, reduzido de { $before } para { $after }.
attachments-added-turned = { $name } foi anexado e endireitado ({ $size }).
attachments-added-already = { $name } já estava anexado.
attachments-saved = Uma cópia foi salva: { $file }, em { $folder }.
attachments-deed-add = o arquivo anexo “{ $name }”
attachments-deed-remove = a retirada do arquivo “{ $name }”
attachments-choose = Escolha os arquivos que quer anexar
attachments-choose-copy = Salvar uma cópia do arquivo
attachments-files = Todos os arquivos
contents-missing = { $count ->
    [one] O conteúdo de um arquivo anexo não foi encontrado: { $names }. Incorpore uma cópia que o tenha, ou anexe o arquivo outra vez.
   *[other] O conteúdo de { $count } arquivos anexos não foi encontrado, entre eles { $names }. Incorpore uma cópia que o tenha, ou anexe os arquivos outra vez.
}
recovered-contents = { $count ->
    [0] Havia arquivos anexos danificados em { $file }.
    [one] Havia arquivos anexos danificados em { $file }. Um foi recuperado de junto das cópias de segurança.
   *[other] Havia arquivos anexos danificados em { $file }. { $count } foram recuperados de junto das cópias de segurança.
}
check-contents = { $count ->
    [one] O conteúdo de um arquivo anexo está danificado.
   *[other] O conteúdo de { $count } arquivos anexos está danificado.
} Abra o arquivo do município na janela: o que está junto das cópias de segurança é reposto.
review-files = Arquivos que serão copiados: { $count } ({ $size })
review-files-came = { $count ->
    [one] Chegou um arquivo anexo ({ $size }).
   *[other] Chegaram { $count } arquivos anexos ({ $size }).
}
review-files-only = { $file } tem arquivos anexos que ainda não estão aqui, e nada mais de novo.
review-files-missing = { $count ->
    [one] O conteúdo de um arquivo anexo ainda não chegou. Ele virá quando for incorporada uma cópia que o tenha.
   *[other] O conteúdo de { $count } arquivos anexos ainda não chegou. Ele virá quando for incorporada uma cópia que o tenha.
}
