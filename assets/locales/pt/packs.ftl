# Pacotes de dados: os números de muitos municípios, com licença e data.
pack-no-licence = Sem licença não se faz um pacote de dados. Escreva com --licence a licença com que a fonte publica os seus números, por exemplo: --licence "CC BY 4.0". Se ela não disser, pergunte; nada foi gravado.
pack-no-date = Sem data não se faz um pacote de dados. Escreva com --date o dia em que a fonte publicou os seus números, assim: --date 2020-12-31. Nada foi gravado.
pack-word-missing = Falta { $option }: sem isso ninguém saberia de onde vêm os números do pacote. Nada foi gravado.
pack-no-output = Falta --output: o nome do pacote que será feito. Nada foi gravado.
pack-date-future = A data { $date } ainda não chegou. Escreva com --date o dia em que a fonte publicou seus dados. Nada foi gravado.
pack-ahead = Há dados de { $year }, posteriores à data { $date } que foi informada: confira a data, a não ser que sejam projeções.
pack-codes-elsewhere = Nenhum código de { $file } é deste país: { $country }. Confira --country e a coluna dos códigos; nada foi gravado.
pack-one-town = { $file } trata de um só município. Um pacote de dados se faz de um arquivo nacional: um município por linha, com o seu código.
pack-no-codes = Em { $file } nenhuma linha com números tem código de município. Acrescente uma coluna com os códigos oficiais; só pelo nome, dois municípios de mesmo nome seriam confundidos.
pack-no-year = Em { $file } não há nenhum número a partir do ano pedido. Use um ano anterior em --year-from.
pack-in-the-way = { $file } já existe e não é um pacote de dados. Escolha outro nome; ele não foi tocado.
pack-foreign = { $file } não é um pacote de dados do Ceiba.
pack-newer = { $file } foi feito com uma versão mais nova do programa. Atualize o programa para abri-lo.
pack-damaged = { $file } está danificado ou alguém o alterou depois de feito. Peça o pacote outra vez a quem o entregou.
pack-too-large = { $file } é grande demais para um pacote de dados (mais de 200 MB).
pack-without-code = { $count ->
    [one] Ficou de fora uma linha sem código: { $names }.
   *[other] Ficaram de fora { $count } linhas sem código, entre elas: { $names }.
}
pack-zeros = { $count ->
    [one] Um código tinha perdido o zero inicial; ele foi reposto.
   *[other] { $count } códigos tinham perdido o zero inicial; ele foi reposto.
}
pack-odd-codes = { $count ->
    [one] Um código não se parece com os do país; ficou como está escrito: { $names }.
   *[other] { $count } códigos não se parecem com os do país; ficaram como estão escritos, entre eles: { $names }.
}
pack-twice = { $count ->
    [one] Um número contradiz outro do mesmo município e ano; vale o primeiro.
   *[other] { $count } números contradizem outro do mesmo município e ano; vale o primeiro.
}
pack-earlier = { $count ->
    [one] Ficou de fora um número de anos anteriores.
   *[other] Ficaram de fora { $count } números de anos anteriores.
}
pack-held = { $count ->
    [one] Ficou de fora um número impossível ou que não se entende.
   *[other] Ficaram de fora { $count } números impossíveis ou que não se entendem.
}
pack-made = { $file }: números gravados: { $figures }; territórios: { $towns }.
pack-told = { $publisher }: { $title } ({ $country }), { $date }. Licença: { $licence }.
pack-holds = Números: { $figures }. Territórios: { $towns }.
pack-series = { $name }: { $years }; números: { $figures }
