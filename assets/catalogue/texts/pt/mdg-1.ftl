poverty-dollar_a_day =
    .measures = De cada 100 moradores, quantos vivem em domicílios com menos de 1 dólar por pessoa e por dia, em dólares ajustados aos preços do país (PPC).
    .why = São famílias sem comida garantida. O dado mostra à prefeitura e à câmara quanta gente precisa ser alcançada pela assistência social e em que bairros começar.
    .how = Some a renda (ou o consumo) do domicílio e divida pelo número de moradores. Conte todas as pessoas dos domicílios abaixo da linha e divida pela população abrangida. Sem valor em dólar PPC para o município, use a linha nacional de extrema pobreza e registre como dado aproximado.
    .sources = Censo com pergunta de renda; estimativa para pequenas áreas do órgão de estatística; pesquisa domiciliar, se representar o município; Cadastro Único como dado aproximado.
    .traps = O cadastro social reúne quem se inscreveu, não todos os pobres. A linha internacional já foi elevada mais de uma vez: anote qual foi usada e não emende séries de linhas diferentes. Contar domicílios em vez de pessoas reduz o dado, pois a família pobre costuma ser maior. Guarde a margem de erro da estimativa.

poverty-gap =
    .measures = A que distância da linha de pobreza estão os pobres: o que lhes falta em média, em porcentagem da linha, distribuído por toda a população. Quem não é pobre conta zero.
    .why = Dois municípios com o mesmo número de pobres podem viver realidades bem diferentes. O hiato mostra se um benefício pequeno tira muita gente da pobreza ou quase não muda nada.
    .how = Para cada pessoa pobre, subtraia a renda da linha e divida o resultado pela linha. Some esses valores para todos os pobres. Divida a soma pela população inteira, pobre ou não, e multiplique por 100.
    .sources = Pesquisa domiciliar com renda ou consumo; censo, onde há pergunta de renda; estimativa para pequenas áreas publicada pelo órgão de estatística.
    .traps = Dividir só pelos pobres dá outra medida, bem maior. Renda zero no questionário muitas vezes é recusa, e cada uma entra como falta total. A linha deve ser a mesma da taxa de pobreza apresentada ao lado.

income-poorest_fifth =
    .measures = De toda a renda (ou consumo) da população, a parcela que fica com o quinto mais pobre. Com renda igual para todos, seria 20 por cento.
    .why = Se o município cresce e esta parcela não sobe, o ganho ficou com os demais. É uma boa pergunta para fazer diante de cada grande investimento.
    .how = Ordene as pessoas pela renda domiciliar por pessoa, da menor para a maior. Separe o primeiro quinto das pessoas e some a renda delas. Divida pela renda de toda a população.
    .sources = Pesquisa domiciliar com renda ou consumo; censo, nos países em que pergunta a renda. O dado oficial é nacional.
    .traps = Um quinto das pessoas não é um quinto dos domicílios. Renda e consumo dão resultados diferentes, e o consumo parece mais igual: não os misture na mesma série. As pesquisas raramente alcançam os muito ricos, e o dado sai melhor do que é. Em município pequeno a amostra tem poucos domicílios pobres.

productivity-growth =
    .measures = Quanto subiu ou caiu, em um ano, o valor produzido por pessoa ocupada, já descontada a inflação.
    .why = Salário só cresce por muito tempo quando cada trabalhador produz mais. O dado ajuda a ler a economia local, mas quase nenhuma prefeitura consegue mudá-lo sozinha.
    .how = Em cada um dos dois anos, divida o PIB a preços constantes pelas pessoas ocupadas. Subtraia o primeiro resultado do segundo e divida pelo primeiro. Se houver mais de um ano entre os dois, transforme a variação em taxa anual.
    .sources = Contas nacionais; PIB dos municípios, onde é publicado (IBGE no Brasil, DANE na Colômbia); ocupados pelo censo ou pela pesquisa de emprego.
    .traps = O PIB a preços correntes mede também a inflação. Uma única mina ou usina pode responder por quase todo o PIB municipal sem que a maioria dos trabalhadores perceba. O PIB é registrado onde fica a empresa e o ocupado onde mora: quem trabalha em outro município distorce a conta.

employment-rate =
    .measures = De cada 100 pessoas em idade de trabalhar, quantas têm trabalho, como empregadas ou por conta própria, em jornada completa ou parcial.
    .why = Mostra quantos dos que poderiam viver do próprio trabalho conseguem fazê-lo. Aberto por sexo e entre os jovens, indica onde faltam creche, transporte ou qualificação.
    .how = Conte as pessoas ocupadas a partir da idade de trabalhar adotada no país (14 ou 15 anos, conforme a pesquisa). Divida por toda a população dessas idades, inclusive estudantes, donas de casa e aposentados.
    .sources = Censo demográfico; pesquisa de emprego, quando a amostra alcança o município; pesquisa domiciliar da prefeitura.
    .traps = Não é 100 menos o desemprego: quem não trabalha nem procura trabalho também entra no total. A idade mínima de 10, 14 ou 15 anos muda o dado; confira em cada censo. O trabalho sem pagamento das mulheres na roça costuma ficar de fora. Uma taxa alta pode esconder idosos que não podem parar.

poverty-employed =
    .measures = De cada 100 pessoas que trabalham, quantas vivem mesmo assim em domicílios abaixo da linha de 1 dólar (PPC) por pessoa e por dia.
    .why = Para elas, ter trabalho não basta. O problema está no que se paga e na instabilidade do serviço, e a resposta é diferente da que se dá ao desemprego.
    .how = Marque os domicílios abaixo da linha. Conte as pessoas ocupadas que moram neles e divida por todas as pessoas ocupadas. Se houver apenas a linha nacional de extrema pobreza, use essa e registre como dado aproximado.
    .sources = Pesquisa domiciliar com renda e trabalho; censo demográfico, onde pergunta as duas coisas; estimativas para pequenas áreas.
    .traps = A pobreza é do domicílio, não do salário: alguém mal pago pode morar em uma casa que não é pobre. A família que come o que planta parece mais pobre quando só se conta dinheiro. Não compare com série calculada com outra linha.

employment-vulnerable =
    .measures = De cada 100 pessoas ocupadas, quantas trabalham por conta própria, sem empregados, ou ajudam sem pagamento na roça ou no negócio da família.
    .why = É o grupo com menos contrato, auxílio-doença e aposentadoria. Feiras, regras do comércio de rua e microcrédito são assuntos em que a prefeitura pode ajudá-lo.
    .how = Na tabela de ocupados por posição na ocupação, some os trabalhadores por conta própria e os trabalhadores familiares auxiliares. Divida por todas as pessoas ocupadas, deixando de fora as de posição ignorada.
    .sources = Censo demográfico (posição na ocupação); pesquisa de emprego; cadastro de microempreendedores para conferir.
    .traps = Empregadores com funcionários não entram, nem trabalhadoras domésticas com salário. Não é o mesmo que trabalho informal: o empregado sem carteira fica de fora, a dentista com consultório próprio entra. Se o censo só pergunta por trabalho pago, somem os familiares que ajudam.

nutrition-underweight =
    .measures = De cada 100 crianças menores de cinco anos pesadas, quantas têm peso muito baixo para a idade (mais de dois desvios-padrão abaixo do padrão da OMS).
    .why = A criança com baixo peso adoece mais e aprende menos. Como as unidades de saúde pesam todo mês, o município pode acompanhar este dado de um ano para o outro.
    .how = Nos registros de acompanhamento do crescimento, use uma só pesagem por criança no ano, a última. Conte as menores de cinco anos abaixo do limite para a idade e o sexo. Divida por todas as que foram pesadas.
    .sources = Acompanhamento do crescimento na atenção básica; vigilância alimentar e nutricional (SISVAN no Brasil); pesquisa de nutrição, quando cobre a área.
    .traps = Só aparecem as crianças que vão à unidade: diga isso e informe que parte das crianças do município foi pesada. Contar consultas repete as doentes. Baixa altura para a idade é outro problema, com outra série. Curvas antigas (NCHS) e padrão da OMS não se emendam.

nutrition-undernourished =
    .measures = De cada 100 moradores, quantos consomem menos energia do que o corpo precisa para uma vida normal e ativa. É estimativa nacional, feita por modelo.
    .why = Mostra o quadro nacional da fome. O município que quer conhecer a própria situação pode perguntar às famílias, com um questionário curto de insegurança alimentar.
    .how = Não dá para contar em um município: a FAO estima por país, com os alimentos disponíveis e a desigualdade na sua distribuição. Copie o dado nacional como contexto. Para uso local, tome a parcela de pessoas em domicílios com insegurança alimentar moderada ou grave e registre como dado aproximado.
    .sources = Estimativa nacional da FAO; pesquisa local com escala de insegurança alimentar (EBIA no Brasil, ELCSA, FIES) como dado aproximado.
    .traps = Aplicar a porcentagem nacional à população do município é inventar um dado local. A escala pergunta pela experiência da família, não por calorias: abra outra série para ela. O baixo peso infantil é uma terceira medida e não substitui esta.
