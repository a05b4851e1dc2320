# Arquivos que não são lidos: qual, por quê e o que fazer.
foreign-empty = O arquivo { $file } está vazio. Copie ou baixe o arquivo de novo.
foreign-encrypted = O arquivo { $file } está protegido por senha. Abra-o no Excel ou no LibreOffice, salve sem senha e escolha a cópia.
foreign-damaged = O arquivo { $file } está danificado ou é grande demais. Abra-o no Excel ou no LibreOffice e salve de novo como .xlsx; se não abrir, peça outra cópia.
foreign-too-large = O arquivo { $file } é grande demais para uma tabela de dados. Abra-o no Excel ou no LibreOffice, copie só a tabela de que precisa para uma planilha nova e salve como .xlsx.
foreign-too-many-cells = A planilha “{ $sheet }” de { $file } tem células demais. Copie só as linhas do seu município e da sua região para um arquivo novo e salve como .xlsx.
foreign-no-such-sheet = O arquivo { $file } não tem nenhuma planilha chamada “{ $sheet }”. Confira o nome.
foreign-nothing-inside = O arquivo { $file } não tem nenhuma célula preenchida. Confira se é o arquivo certo.
foreign-xls = O arquivo { $file } é do Excel antigo (.xls), que esta versão ainda não lê. Abra-o no Excel ou no LibreOffice e salve como .xlsx.
foreign-xlsb = O arquivo { $file } é uma pasta de trabalho binária do Excel (.xlsb), que esta versão ainda não lê. Abra-o no Excel ou no LibreOffice e salve como .xlsx.
foreign-ods = O arquivo { $file } é uma planilha OpenDocument (.ods), que esta versão ainda não lê. Abra-o no LibreOffice e salve como .xlsx.
foreign-csv = O arquivo { $file } é texto com separadores (.csv), que esta versão ainda não lê. Abra-o no Excel ou no LibreOffice, veja se as colunas estão separadas e salve como .xlsx.
foreign-spreadsheet-xml = O arquivo { $file } é XML do Excel 2003, que esta versão ainda não lê. Abra-o no Excel ou no LibreOffice e salve como .xlsx.
foreign-html = O arquivo { $file } é uma página da web, embora o nome diga outra coisa. Abra-o no Excel ou no LibreOffice e salve como .xlsx.
foreign-pdf = O arquivo { $file } é um PDF. Abra-o ao lado da tabela de digitação e digite os dados, ou copie a tabela dele para uma planilha.
foreign-picture = O arquivo { $file } é uma imagem. Abra-a ao lado da tabela de digitação e digite os dados.
foreign-document = O arquivo { $file } é um documento de texto. Copie a tabela dele para uma planilha do Excel ou do LibreOffice e salve como .xlsx.
foreign-archive = O arquivo { $file } é uma pasta compactada. Extraia a planilha que está dentro dela e escolha esse arquivo.
foreign-ours = O arquivo { $file } já é um arquivo do Ceiba. Abra-o na página inicial com “Continuar a partir de um arquivo ou pen drive…”.
foreign-pack = O arquivo { $file } é um pacote de dados de muitos municípios. Esta versão ainda não o usa na janela; o arquivo fica como está.
foreign-unknown = Não foi possível reconhecer o arquivo { $file }. Se ele tem uma tabela, abra-o no programa em que foi feito e salve como .xlsx.
foreign-not-a-file = { $file } é uma pasta. Escolha um arquivo dentro dela.
foreign-reader-missing = Falta uma parte do programa: { $file }. Instale o Ceiba de novo ou copie a pasta completa dele.
work-reading-workbook = Lendo o arquivo

# Como a tabela foi lida, e por quê.
layout-wide = Indicadores nas linhas e { $count ->
    [one] um ano
   *[other] { $count } anos
} nas colunas.
layout-towns = Municípios nas linhas; indicadores e anos nas colunas, em { $count ->
    [one] uma coluna
   *[other] { $count } colunas
} de dados.
layout-long = Um dado por linha, com colunas para o ano, o indicador e o valor.
layout-panel = Uma linha por município e ano; indicadores nas colunas, em { $count ->
    [one] uma coluna
   *[other] { $count } colunas
} de dados.
layout-panel-one = Uma linha por ano de um só município; indicadores nas colunas, em { $count ->
    [one] uma coluna
   *[other] { $count } colunas
} de dados.
year-by-heading = Os anos estão na coluna { $column }, como diz o cabeçalho dela.
year-by-content = A coluna { $column } foi lida como a dos anos: o cabeçalho não diz isso, mas ela não contém outra coisa.
codes-joined = O código nacional foi formado com as colunas { $region } e { $town }, como em { $example }.
mark-comma = vírgula
mark-point = ponto
decimal-from-cell = Os decimais são escritos com { $mark }, como em { $cell }: { $example }.
decimal-from-country = Os decimais foram lidos com { $mark }, como é costume no país; nenhuma célula mostra isso com certeza.
matched-by-code = Pelo código { $code }.
matched-by-name = Pelo nome completo.
matched-by-words = Pelas palavras do nome.
matched-by-person = Você escolheu.
aside-unknown = Não é nenhum dos indicadores do programa.
aside-unsure = Parece um ou mais indicadores, mas não há certeza de que seja um deles.
aside-chosen = Você deixou este nome de lado.
aside-undated = Nem o cabeçalho nem o título dizem o ano.
aside-in-book = { $name }: planilha “{ $sheet }”, célula { $cell }. Fonte: { $source }.

# O que foi observado nos dados, e o que fazer.
finding-hidden-sheet = A planilha “{ $sheet }” está oculta e não é usada. Se precisar dela, escolha-a.
finding-other-sheet = A planilha “{ $sheet }” também tem dados. Importe-a depois, se precisar.
finding-long-text = O texto desta célula é longo demais e foi cortado. Confira no arquivo.
finding-sheet-damaged = A planilha “{ $sheet }” está danificada e só uma parte foi lida. Salve de novo como .xlsx e compare.
finding-no-table = Na planilha “{ $sheet }” não foi encontrada uma tabela com anos, indicadores e dados. Escolha outra planilha ou digite os dados na tabela de digitação.
finding-no-such-sheet = O arquivo não tem nenhuma planilha chamada “{ $sheet }”. Escolha outra planilha.
finding-headings-only = A planilha “{ $sheet }” tem cabeçalhos, mas nenhum dado abaixo deles. Escolha outra planilha, ou o arquivo em que os dados estão preenchidos.
finding-no-name-known = Nenhum dos nomes da planilha “{ $sheet }” é um indicador do programa; ainda não há nada a salvar. Escolha um indicador para os nomes de que precisa, ou outra planilha.
finding-no-own-row = Nenhuma linha é do município { $home } (código { $code }). Confira o código e o nome na ficha do município.
finding-other-town = A planilha diz { $named }; este arquivo é de { $home }. Confira antes de salvar.
finding-year-text = “{ $typed }” foi lido como o ano { $year }. Se não for, corrija no arquivo.
finding-no-year = “{ $typed }” não é um ano; o dado não é salvo. Corrija no arquivo.
finding-lost-zeros = O código { $typed } é { $code } sem o zero inicial; a linha foi tomada como do seu município.
finding-other-code = A linha “{ $name }” tem outro código ({ $code }) e foi tomada pelo nome. Confira se é o seu município.
finding-larger-territory = A linha “{ $name }” tem o seu código, mas { $people } habitantes, cerca de { $times } vezes o seu município: parece ser de um território maior. Fica de fora.
finding-second-row = A linha “{ $name }” também tem o seu código { $code }. Fica de fora; confira de que território ela é.
finding-unclear-row = Várias linhas se chamam “{ $name }” e nenhum código as distingue. Nenhuma é salva; inclua o código no arquivo.
finding-unclear-code = “{ $name }” ({ $code }) pode ser o seu município ou outro com o mesmo nome. Nenhum é salvo; escreva o código nacional na ficha do município e leia o arquivo de novo.
finding-homonym = “{ $name }” ({ $code }) é outro município, embora o nome lembre { $home }. Os dados dele são salvos só para comparar.
finding-year-missing = A linha não tem ano; seus dados não são salvos. Se o ano está escrito uma só vez para várias linhas, escreva-o em cada uma.
finding-town-missing = A linha não diz de que município é; seus dados não são salvos. Se o nome está escrito uma só vez para várias linhas, escreva-o em cada uma.
finding-town-twice = “{ $name }” tem duas linhas diferentes do mesmo ano e nada que as distinga: talvez sejam dois municípios com o mesmo nome ou dois grupos de pessoas. Nenhuma é salva; deixe no arquivo só as linhas de que precisa, com o código.
finding-other-name = A linha “{ $name }” tem o seu código { $code } e um ano que nenhuma outra linha sua tem; foi tomada como do seu município. Confira.
finding-shared-codes = O código { $code } é de municípios de várias regiões; portanto, não é o nacional. Eles ficam de fora; escreva o código nacional no arquivo.
finding-year-twice = O ano aparece duas vezes e nada diz de que município é cada linha. Nenhuma é salva; acrescente o código no arquivo.
finding-homonym-out = “{ $name }” ({ $code }) é outro município, embora o nome se pareça com { $home }. Seus dados ficam de fora.
finding-others-out = { $count ->
    [one] Outro município da tabela fica de fora.
   *[other] Outros { $count } municípios da tabela ficam de fora.
}
finding-total-row = A linha “{ $name }” é uma soma e não é salva.
finding-left-aside = “{ $name }” ficou de lado. { $reason } Um indicador pode ser escolhido quando quiser.
finding-left-undated = “{ $name }” foi deixado de lado: nem o cabeçalho nem o título dizem o ano. Escreva o ano no cabeçalho.
finding-number-code = O código está escrito como número e pode ser { $codes }; o dado não é salvo. Escolha o indicador.
finding-number-code-by-name = O código está escrito como número e pode ser { $codes }; o nome decidiu. Confirme.
finding-unit = A unidade diz “{ $typed }”, mas o indicador é medido em { $expected }. Verifique se os dados são comparáveis.
finding-unknown-group = O grupo “{ $typed }” não foi reconhecido; o dado não é salvo. Use mulheres, homens, urbano, rural ou total.
finding-percent-format = As células com formato de porcentagem foram lidas como porcentagens: { $read }.
finding-fractions = Nesta série as porcentagens estão escritas como frações ({ $typed }); foram multiplicadas por 100 ({ $read }). Confira.
finding-all-fractions = Todos os dados de “{ $name }” estão entre 0 e 1, e o indicador é uma porcentagem. Se são frações, multiplique-os por 100 no arquivo; se não, continue.
finding-lone-fraction = “{ $typed }” parece uma fração entre porcentagens em torno de { $usual }. Não é salvo; se deve ser { $read }, corrija.
finding-lost-mark = “{ $typed }” passa do máximo possível, { $bound }. Não é salvo; falta o separador decimal ({ $read })? Confira a fonte e corrija.
finding-far-over-bound = “{ $typed }” passa do máximo possível, { $bound }. Não é salvo; confira a fonte e corrija.
finding-over-bound = { $value } passa de { $bound }. É salvo com uma marca: talvez o denominador não conte todas as pessoas atendidas.
finding-below-bound = “{ $typed }” é menor que o possível. Não é salvo; confira a fonte e corrija.
finding-bad-ratio = { $numerator } de { $denominator } não é uma proporção possível. Não é salvo; confira a fonte.
finding-numerator-over = O numerador ({ $numerator }) é maior que o denominador ({ $denominator }). É salvo com uma marca; confira quem cada um conta.
finding-two-ways = “{ $typed }” pode ser { $decimal } ou { $thousands }; foi lido como { $value }, e assim todas as células parecidas. Confirme.
finding-dash-zero = O traço foi lido como zero, porque a nota de rodapé diz: “{ $footnote }”.
finding-dash-blank = Os traços foram lidos como “não disponível”. Se significam zero, corrija.
finding-cell-error = A célula contém o erro { $error }; o dado não é salvo. Corrija a fórmula no arquivo.
finding-not-number = “{ $typed }” não é um número; o dado não é salvo. Corrija aqui ou no arquivo.
finding-not-people = “{ $typed }” não é um número de habitantes; não é usado. Corrija aqui ou no arquivo.
finding-population-twice = A população de { $year } aparece duas vezes: { $first } em { $cell } e { $second } aqui. A primeira é usada; escolha a que vale.
finding-twice = O mesmo dado já está em { $cell } com outro valor. Este não é salvo; escolha qual vale.
finding-blank-beside = Aqui está “{ $typed }”, mas { $cell } tem um dado para o mesmo. Esse dado é usado.
finding-blank-over-figure = Aqui diz que não há dado, mas desta fonte já está guardado o de { $period }. Esse dado fica; se deve ser retirado, decida.
finding-decided-as-read = “{ $typed }” é salvo como foi lido: você decidiu assim.
finding-decided-value = “{ $typed }” é salvo como { $value }: você decidiu assim.
finding-decided-out = “{ $typed }” não é salvo: você decidiu assim.
finding-decided-impossible = { $value } não é um valor possível para { $cell }. Não é salvo; escolha outro.
finding-more = { $count ->
    [one] Há mais uma observação do mesmo tipo que não é mostrada.
   *[other] Há mais { $count } observações dos mesmos tipos que não são mostradas.
}

# O que aconteceu com uma importação.
import-blanks = { $blanks ->
    [one] Além disso, uma célula diz que não há dado.
   *[other] Além disso, { $blanks } células dizem que não há dado.
}
import-nothing = Não há nada a salvar em { $file }. As observações explicam por quê.
import-nothing-new = Tudo o que está em { $file } já está salvo; nada foi alterado.
import-no-such-series = “{ $series }”, escolhido para “{ $name }”, não é uma série do programa. Corrija a escolha; nada foi salvo.
import-figure-by-hand = escrito à mão, não de { $cell }
