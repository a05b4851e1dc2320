poverty-international_line =
    .measures = De cada 100 pessoas, quantas vivem em domicílios com renda ou consumo por pessoa abaixo da linha de pobreza extrema do Banco Mundial, a mesma em todos os países.
    .why = Mostra quantas famílias não têm o mínimo para viver, com uma régua que vale em qualquer lugar. É o dado que a cooperação internacional costuma pedir ao município.
    .how = Some a renda ou o consumo do domicílio, divida pelo número de moradores e calcule o valor por dia. Converta a linha para a moeda do país com o seu fator de paridade (PPC) e traga-a para os preços do ano do dado. Conte todas as pessoas abaixo dela e divida por todas as pessoas cobertas.
    .sources = Estimativa para pequenas áreas do órgão de estatística; pesquisa domiciliar só quando a amostra representa o município. O CadÚnico ou outro cadastro social fornece um dado aproximado.
    .traps = A linha é revista de tempos em tempos: juntar duas linhas na mesma série cria uma quebra. A cotação do dólar no banco não é a PPC. No cadastro social está quem pediu benefício; dividir pela própria lista aumenta a pobreza.

poverty-national_line =
    .measures = De cada 100 pessoas, quantas vivem em domicílios cuja renda não alcança a linha de pobreza adotada pelo país.
    .why = É a pobreza que aparece no debate público nacional. Serve para pedir recursos ao estado e à União e para saber quantas famílias os programas sociais deveriam atender.
    .how = Escolha a linha adotada no país para aquele ano. Calcule a renda por pessoa de cada domicílio e compare com a linha. Conte todos os moradores dos domicílios abaixo dela e divida pela população total.
    .sources = Mapa de pobreza ou estimativa para pequenas áreas do órgão de estatística; renda do censo; pesquisa domiciliar nas cidades grandes. O CadÚnico serve de dado aproximado.
    .traps = A média do estado não é o dado do município. Linha de um programa social e linha de pobreza do país podem ser diferentes: escreva qual usou. Contar famílias em vez de pessoas muda o percentual, pois as famílias pobres costumam ser maiores.

poverty-multidimensional =
    .measures = De cada 100 pessoas, quantas são pobres pelo índice nacional de pobreza multidimensional, que soma privações em educação, saúde, trabalho, moradia e serviços em vez de olhar só a renda.
    .why = Diz o que falta em cada bairro. A prefeitura pode agir sobre boa parte dessas privações, como banheiro, água e frequência à escola, mesmo quando a renda não depende dela.
    .how = Use a regra adotada no país: lista de privações, pesos e o ponto a partir do qual o domicílio é considerado pobre. Aplique-a domicílio por domicílio nos microdados do censo. Conte os moradores dos domicílios pobres e divida pela população.
    .sources = Índice calculado com o censo pelo órgão de estatística ou por universidades; microdados do censo; cadastro social com as mesmas perguntas.
    .traps = Onde o país ainda não tem índice oficial, escreva de quem é a regra usada. Índices de países diferentes não se comparam. A versão do censo costuma ter menos perguntas que a da pesquisa: não emende as duas na mesma linha.

services-basic =
    .measures = De cada 100 pessoas, quantas moram em domicílios que têm ao mesmo tempo todos os serviços básicos de uma lista: água, esgotamento sanitário, energia elétrica, coleta de lixo e outros que o país inclua.
    .why = Uma boa média de água pode esconder ruas sem coleta nem esgoto. Aqui só conta quem tem tudo, e assim aparecem as famílias às quais falta um serviço.
    .how = Defina a lista e o critério de cada serviço. Nos microdados do censo, marque os domicílios que atendem a todos. Conte os moradores deles e divida pela população. Guarde também o percentual de cada serviço em separado.
    .sources = Censo demográfico (microdados); cadastro das concessionárias de água e de energia; roteiro da coleta de lixo; visitas dos agentes comunitários de saúde.
    .traps = A média das coberturas não responde à pergunta: é preciso olhar o mesmo domicílio. Um serviço a mais na lista derruba o resultado sem que nada piore. Água básica é fonte melhorada a até 30 minutos, ida e volta; banheiro compartilhado não conta.

water-basic =
    .measures = De cada 100 pessoas, quantas bebem de uma fonte melhorada à qual vão, esperam na fila e de onde voltam em até 30 minutos.
    .why = Água longe toma horas de mulheres e meninas e acaba usada a conta-gotas. O dado mostra para quem uma torneira mais perto é o primeiro passo.
    .how = Parta das pessoas com fonte melhorada. Tire quem leva mais de 30 minutos entre ida, fila e volta. Divida o resto por toda a população. Quem tem água em casa não precisa da pergunta do tempo.
    .sources = Censo ou pesquisa que pergunte o tempo para buscar água; levantamento dos agentes de saúde; associações de água rurais.
    .traps = Muitos censos não perguntam o tempo: nesse caso você tem água melhorada, e não básica. Pergunte pela viagem inteira e na seca. Trinta minutos valem, trinta e um não. Se a água é boa ou chega todo dia é outra pergunta.

tenure-documented =
    .measures = De cada 100 pessoas adultas, quantas têm o próprio nome em um papel que a lei reconhece para a terra ou a casa que ocupam.
    .why = Com o papel se financia, se herda e se cobra um serviço. Quando só o marido assina, a viúva ou a separada pode ficar sem nada.
    .how = Pergunte a cada pessoa adulta qual documento cobre o lugar e que nomes traz. Conte quem aparece em um documento reconhecido. Divida pelas pessoas entrevistadas. Combine antes a lista do que vale.
    .sources = Perguntas sobre terra em pesquisa domiciliar; cartório de registro de imóveis; cadastro; programas de regularização fundiária.
    .traps = O cartório conta lotes, e um lote pode cobrir quatro adultos ou nenhum. Contrato de gaveta e carnê de IPTU costumam não ser título. Terra coletiva ou indígena conta quando a lei reconhece. Não some com quem se sente seguro.

tenure-perceived =
    .measures = De cada 100 pessoas adultas entrevistadas, quantas acham que não vão perder a terra ou a casa contra a vontade nos próximos anos.
    .why = Quem tem medo não faz laje nem paga ligação, diga o papel o que disser. Onde o medo é grande, um projeto pode fracassar com todos os títulos em ordem.
    .how = Em uma pesquisa, pergunte a cada adulto a chance de, em cinco anos, ser tirado dali contra a vontade. Conte as respostas “pouco” e “nada provável” e divida pelas pessoas entrevistadas.
    .sources = Perguntas sobre terra em pesquisa domiciliar; pesquisa de programa de regularização ou urbanização; associações de moradores.
    .traps = Nenhum cadastro responde a isso. Fale com cada pessoa a sós: diante do chefe da casa a mulher responde diferente. “Não sei” não é segurança. Depois de um despejo por perto tudo muda em dias: anote o mês. Há quem se sinta seguro sem papel nenhum.

disaster-local_strategy =
    .measures = Diz se o município tem uma estratégia local de redução de risco de desastres aprovada, coerente com a nacional e em andamento. A resposta é sim (1) ou não (0).
    .why = Uma enchente ou um deslizamento desfaz em horas o trabalho de anos. Com a estratégia em vigor, a prefeitura sabe que áreas proteger e de onde sai o recurso.
    .how = Procure a lei ou o decreto que aprova a estratégia e a linha do orçamento que a sustenta. Anote 1 se os dois existem e houve ações no último ano; se faltar algum, anote 0. Um consórcio pode dividir os municípios que cumprem pelo total de consorciados.
    .sources = Leis e decretos municipais; orçamento; coordenadoria municipal de proteção e defesa civil.
    .traps = Plano de contingência diz o que fazer depois do alerta; a estratégia reduz o risco antes. Documento que não passou pela aprovação formal vale 0. Mapeamento das áreas de risco, sozinho, também não basta.
