social_registry-poor =
    .measures = De cada 100 domicílios do município, quantos aparecem como pobres ou vulneráveis no cadastro social.
    .why = É dessa lista que saem benefícios e isenções. A prefeitura pode consultá-la todo ano, sem esperar o censo.
    .how = Peça ao setor do cadastro os domicílios do município com a classificação em vigor no fim do ano. Divida pelos domicílios que, segundo a projeção, existem naquele ano.
    .sources = Cadastro social: CadÚnico no Brasil, SISBÉN na Colômbia, RSH no Chile, SISFOH no Peru, SIUBEN na República Dominicana; projeções de domicílios.
    .traps = Conta quem se inscreveu: um mutirão de cadastramento aumenta o valor sem que ninguém tenha empobrecido. Se o cadastro conta famílias, um domicílio pode ter duas. Regra nova quebra a série. É um dado aproximado e não substitui a medida da pobreza.

basic_needs-unmet =
    .measures = De cada 100 domicílios, quantos têm ao menos uma necessidade básica não atendida: moradia, água, saneamento, escola ou capacidade econômica.
    .why = Mostra a pobreza rua por rua e qual carência pesa mais. Assim se escolhe a obra onde ela muda mais vidas.
    .how = Aplique aos microdados do censo as regras do método: cada domicílio é verificado necessidade por necessidade. Conte os que têm uma ou mais e divida por todos os domicílios. Guarde também quantos têm duas ou mais.
    .sources = Mapas de NBI do instituto de estatística, nos países que os publicam; censo comunitário do município; microdados do censo, para cálculo próprio.
    .traps = Cada país tem seus limites: não compare entre países nem junte dois métodos. Muda devagar e quase não percebe queda de renda. Em pessoas e em domicílios dá porcentagens diferentes. Se duas famílias dividem a casa, veja qual unidade o censo contou.

human_development-index =
    .measures = Uma nota de 0 a 1 que junta três coisas: quanto tempo as pessoas vivem, quanto estudaram e de que renda dispõem.
    .why = Governos e financiadores usam o índice para escolher prioridades. Em uma linha se vê se o que atrasa o município é a saúde, a escola ou a renda.
    .how = Leve cada uma das três partes a uma escala de 0 a 1, entre um mínimo e um máximo fixos, como manda o método escolhido. Multiplique as três e tire a raiz cúbica. O comum é copiar o valor publicado, com ano e autor.
    .sources = Atlas do Desenvolvimento Humano no Brasil (IDHM); censo, para um cálculo próprio; universidade ou órgão de estatística.
    .traps = O IDHM e o IDH dos países, das Nações Unidas, usam dados diferentes: não os compare. Cada edição pode refazer o passado, então pegue todos os anos da mesma. Ele muda devagar e esconde as diferenças entre bairros.

income-gini =
    .measures = O quanto a renda é mal dividida entre as pessoas do município: 0 se todas tivessem o mesmo, 1 se uma só tivesse tudo.
    .why = Dois municípios de mesma renda média podem ser lugares bem diferentes para viver. Onde a distância entre ricos e pobres é grande, a média engana.
    .how = Calcule a renda por pessoa de cada domicílio e ordene as pessoas da mais pobre à mais rica. Obtenha o coeficiente com os pesos da pesquisa ou do censo; o programa faz a conta com dados agrupados. Anote se é renda ou gasto.
    .sources = Censo demográfico, que pergunta a renda; Atlas do Desenvolvimento Humano; DATASUS; estimativa para áreas pequenas.
    .traps = Alguns publicam de 0 a 100: divida por 100. Renda e consumo dão valores diferentes; domicílios e pessoas também. A pesquisa quase nunca alcança os mais ricos. Uma queda pequena pode ser acaso: peça a margem de erro.

employment-formal_jobs =
    .measures = Quantos vínculos de emprego com registro e previdência existem no município para cada 1.000 habitantes.
    .why = Emprego formal traz auxílio-doença, aposentadoria e crédito. O número avisa cedo quando uma fábrica, uma safra ou um fechamento muda a vida da cidade.
    .how = Pegue os vínculos ativos em 31 de dezembro nos estabelecimentos do município. Divida pela população do ano e multiplique por 1.000. Contam-se vínculos, e não empresas.
    .sources = RAIS e CAGED no Brasil; instituto de previdência; ministério do trabalho.
    .traps = O registro segue o endereço do empregador: a fazenda pode aparecer na capital, e quem viaja para trabalhar conta lá. Município com muito emprego público parece forte. Quem tem dois empregos entra duas vezes. O dado não diz quantos trabalham sem registro.

school-primary-dropout =
    .measures = De cada 100 alunos que começaram o ano nos anos iniciais do fundamental, quantos o abandonaram antes do fim sem ir para outra escola.
    .why = Criança que larga a escola tão cedo quase nunca volta. Por trás há fome, trabalho, distância ou mudança, e a busca ativa resolve em semanas se souber a tempo.
    .how = Da matrícula do começo do ano tire as transferências. Conte os alunos que pararam de frequentar e não apareceram em outra escola e divida por aquela matrícula.
    .sources = Censo Escolar (rendimento e movimento, no Brasil, do INEP); secretaria de educação; conselho tutelar.
    .traps = Transferência sem registro vira abandono, e abandono lançado como transferência some. Abandono é dentro do ano; evasão é não voltar no ano seguinte: são dois dados. Com poucos alunos, a mudança de uma família já mexe na taxa.

school-lower_secondary-dropout =
    .measures = De cada 100 alunos que começaram o ano do 6º ao 9º, quantos deixaram a escola no meio do caminho sem se transferir.
    .why = É a idade em que os meninos vão trabalhar e as meninas engravidam. Bolsa e transporte custam menos do que os anos perdidos.
    .how = Conte os alunos do 6º ao 9º ano que deixaram de ir e não têm transferência. Divida pelos matriculados nesses anos no início do período. Faça também por ano escolar e por sexo.
    .sources = Censo Escolar; frequência das escolas; acompanhamento das condicionalidades de programas sociais; busca ativa escolar.
    .traps = Rede municipal, estadual e privada juntas ou separadas dão taxas diferentes: diga qual. Quem parou no 5º ano não aparece aqui. EJA fica em linha própria. Escola que fecha tira seus alunos do registro do município.

school-primary-repetition =
    .measures = De cada 100 alunos que estavam nos anos iniciais no ano passado, quantos fazem de novo o mesmo ano.
    .why = Repetir raramente ajuda e costuma vir antes do abandono. E enche a sala: a mesma vaga é paga duas vezes.
    .how = Conte os alunos matriculados agora na mesma série em que estavam. Divida pela matrícula dos anos iniciais do ano anterior. Calcule também por série, pois uma ou duas concentram quase tudo.
    .sources = Censo Escolar; fichas de matrícula; secretaria de educação.
    .traps = Reprovação não é o mesmo: o reprovado que saiu não repete. Onde há progressão continuada, a taxa fica perto de 0 e não fala de aprendizagem. Dividir pelos alunos de hoje dá outro número. Quem chega de fora pode ser repetente sem que ninguém saiba.

council-women =
    .measures = De cada 100 cadeiras da câmara municipal, quantas são ocupadas por mulheres.
    .why = Em casa são as mulheres que resolvem água, comida e cuidados. Uma câmara sem elas esquece isso na hora de votar o orçamento.
    .how = Conte as vereadoras no dia da posse e divida por todas as cadeiras da câmara. Se no seu país quem governa o município tem cadeira na câmara, inclua sempre. As trocas durante o mandato são dados posteriores.
    .sources = Resultado da justiça eleitoral; ata da sessão de posse; secretaria da câmara.
    .traps = Candidatas não são eleitas, e suplente não ocupa cadeira. Com nove cadeiras, o mais perto da metade é quatro ou cinco: não exija 50 exatos. Se uma vereadora renunciou sob pressão, o número cai e vale contar o motivo.

management-women =
    .measures = De cada 100 cargos de direção da prefeitura, quantos são ocupados por mulheres.
    .why = Quem chefia decide quem se contrata e para onde vai a equipe. Perto da metade indica que se aproveita o talento de toda a cidade.
    .how = Defina quais níveis são de direção e deixe por escrito. Em 31 de dezembro conte os cargos ocupados e, entre eles, os de mulheres, e divida. Interinos contam se assinam como chefes.
    .sources = Cadastro de recursos humanos; folha de pagamento; organograma aprovado em lei.
    .traps = Se entram cargos de secretariado e assessoria, o número parece melhor do que é. Não confunda com secretárias municipais, que são direção. Cargo vago não entra em lado nenhum. A cada reforma a lista muda: refaça o ano anterior se puder.

violence-women_reported =
    .measures = Quantas mulheres, em um ano, registraram violência ou foram atendidas por causa dela, para cada 1.000 mulheres de 15 anos ou mais.
    .why = Cada caso é uma mulher que pediu ajuda. É por esse número, e por onde elas chegam, que se dimensionam o abrigo, a assistência jurídica, a ronda e a equipe de saúde.
    .how = Um só órgão cruza as listas de polícia, justiça e saúde. Conte cada mulher uma vez, mesmo com vários registros. Divida pelas residentes de 15 anos ou mais e multiplique por 1.000.
    .sources = Boletins de ocorrência; notificações de violência da saúde (SINAN no Brasil); vara e promotoria; centro de referência da mulher. Os nomes não saem de quem cruza as listas.
    .traps = Conta registros, não violência. Subir pode ser confiança na nova delegacia; cair pode ser medo: sozinho, o dado não é bom nem ruim. A maior parte não chega a ninguém. Bairro, idade ou mês com poucos casos não se publica. A frequência real quem mede é a pesquisa.

births-low_weight =
    .measures = De cada 100 bebês nascidos vivos e pesados, quantos tinham menos de 2.500 gramas.
    .why = Bebê pequeno adoece mais e cresce menos. A causa está na gravidez: comida, infecções, serviço pesado, mãe muito nova, poucas consultas.
    .how = Nas declarações de nascido vivo de mães residentes, conte os bebês com menos de 2.500 gramas. Divida pelos que têm peso anotado. Em município pequeno, some três anos.
    .sources = Declaração de nascido vivo (SINASC no Brasil); livro da maternidade; anotações de parteiras.
    .traps = Com 2.500 gramas exatos não é baixo peso. Veja quantos pesos terminam em dois zeros: foram chutados. Mais prematuros salvos no hospital podem subir a taxa. Vale a residência da mãe, não o lugar da maternidade.

diarrhoea-under5 =
    .measures = Quantos atendimentos por diarreia aguda recebem em um ano as crianças menores de cinco anos, para cada 1.000 dessa idade.
    .why = O número responde em semanas ao que acontece com a água: cano quebrado, seca, enchente. Por bairro, mostra ao serviço de água onde procurar.
    .how = Some os casos do ano em menores de cinco anos residentes. Divida pelas crianças dessa idade e multiplique por 1.000. Guarde a conta por semana: o pico diz mais do que o total.
    .sources = Monitorização das doenças diarreicas agudas (MDDA no Brasil); unidades de saúde e hospital; agentes comunitários de saúde.
    .traps = São atendimentos: posto novo aumenta, greve diminui. A mesma criança pode entrar várias vezes. Quem trata em casa ou na farmácia não aparece. Pesquisa que pergunta pelas duas últimas semanas mede outra coisa.

births-institutional =
    .measures = De cada 100 crianças nascidas vivas de mulheres do município, quantas nasceram em hospital, maternidade ou outro serviço de saúde.
    .why = Onde se estanca uma hemorragia e se aquece o recém-nascido, morre menos gente. O dado mostra as comunidades que ficam isoladas na hora do parto.
    .how = Nas declarações de nascido vivo de mães residentes, veja o local do parto. Conte os ocorridos em serviço de saúde, público ou privado, aqui ou em outro município, e divida por todos.
    .sources = Declaração de nascido vivo (SINASC no Brasil); registro civil; agentes de saúde e parteiras, para os partos em casa.
    .traps = O livro do hospital traz mulheres de outras cidades. Nascer na ambulância ou no caminho não é nascer no hospital. Parto em casa se registra tarde ou nunca, e o número fica bonito demais. Parto domiciliar com profissional também é seguro: aqui só conta o lugar.

births-girls =
    .measures = Quantas crianças nascem em um ano para cada 1.000 meninas de 10 a 14 anos que moram no município.
    .why = Nessa idade, gravidez quer dizer que a menina não foi protegida e, muitas vezes, que alguém abusou dela. A vida e os estudos correm risco.
    .how = Conte os nascidos vivos do ano cujas mães residentes têm menos de 15 anos. Divida pelas meninas residentes de 10 a 14 e multiplique por 1.000. Os números são pequenos: some cinco anos.
    .sources = Declaração de nascido vivo, por idade da mãe (SINASC no Brasil); hospital; conselho tutelar.
    .traps = Um único nascimento já é caso para a rede de proteção, e não taxa. Com menos de cinco, não publique ano, lugar nem idade: todo mundo saberia quem é. Nascimentos são menos do que gestações. Às vezes se escreve 15 anos para evitar perguntas.

dengue-incidence =
    .measures = Quantas pessoas do município adoecem de dengue em um ano para cada 100.000 habitantes.
    .why = A dengue volta onde há água parada em caixa, pneu e quintal. Água todo dia e coleta de lixo valem mais do que o fumacê, e são tarefa da prefeitura.
    .how = Conte os residentes que adoeceram no ano, com caso confirmado ou classificado como provável. Divida pela população no meio do ano e multiplique por 100.000. Guarde as semanas e os bairros.
    .sources = Vigilância epidemiológica (SINAN no Brasil); laboratório; unidades de saúde e agentes de endemias.
    .traps = As epidemias vêm a cada poucos anos: compare com a última, e não com o ano anterior; um ano não é tendência. No auge nem todos fazem exame. Tire os suspeitos descartados. Zika e chikungunya se parecem com ela.

green-area =
    .measures = Metros quadrados de área verde pública, aberta a todos e gratuita, por habitante da área urbana.
    .why = Árvore e grama refrescam a rua e absorvem a chuva. No bairro apertado, o parque é o quintal que falta em casa.
    .how = Some praças, parques e margens arborizadas onde qualquer pessoa pode entrar. Divida pelos habitantes da área urbana. Faça de novo por bairro: a média esconde onde não há nada.
    .sources = Cadastro imobiliário; lista municipal de praças e parques; imagem de satélite ou desenho no mapa, conferido a pé.
    .traps = Praça cimentada, canteiro de rotatória e campo fechado de clube não contam. Um parque grande na borda sobe a média e o centro continua sem sombra. A reserva que ninguém pode visitar entra em áreas protegidas.

forest-loss =
    .measures = Hectares de floresta derrubados ou queimados em um ano dentro do município, sem descontar o que rebrotou em outro lugar.
    .why = Avisa a tempo por onde o desmatamento avança; a porcentagem de floresta só revela isso quando já é tarde.
    .how = Peça a perda detectada entre um ano e o seguinte, recortada pelo limite municipal, e some todas as manchas. Não desconte plantios nem rebrota. Anote o tamanho da menor mancha que o sistema enxerga.
    .sources = Prodes, do INPE, na Amazônia e no Cerrado; MapBiomas; alertas de satélite conferidos pelo órgão ambiental do município.
    .traps = O corte de eucalipto plantado aparece como perda. As nuvens jogam parte da perda para o ano seguinte: olhe três anos juntos. Alertas servem para agir e não fecham o total do ano. Sistemas com mancha mínima diferente não se comparam.

cooking-firewood =
    .measures = De cada 100 domicílios, quantos cozinham principalmente com lenha, carvão ou outro combustível sólido.
    .why = A fumaça faz mal aos pulmões das mulheres e crianças que passam o dia na cozinha, e catar lenha toma horas da semana.
    .how = O censo pergunta com o que se cozinha mais. Some os domicílios que responderam lenha, carvão ou esterco e divida por todos os domicílios.
    .sources = Censo ou pesquisa domiciliar; pesquisa própria onde o censo não pergunta; programas de fogões ecológicos, para conferir mudanças.
    .traps = Muita casa tem gás e lenha: só vale o principal, e se o botijão encarece a resposta se inverte. Fogão ecológico ainda é lenha. Quem não cozinha fica no denominador. Fogão entregue não é fogão em uso.

waste-collected =
    .measures = De cada 100 pessoas, quantas moram onde o lixo é recolhido pelo menos uma vez por semana.
    .why = Onde o caminhão não passa, o lixo é queimado ou jogado no córrego, e a próxima enchente traz tudo de volta.
    .how = Desenhe no mapa os roteiros de coleta com os dias. Conte quem mora em rua atendida toda semana ou mais vezes, inclusive por carroça e caçamba comunitária, e divida por toda a população. A pergunta do censo serve para conferir.
    .sources = Roteiros da limpeza urbana; contrato com a empresa; censo demográfico; SNIS no Brasil.
    .traps = O roteiro do papel pode falhar semanas: pergunte aos moradores. Os que pagam a taxa são menos que os atendidos. Caminhão na avenida não atende o morro atrás dela. Coletar não diz onde o lixo vai parar.

waste-landfill =
    .measures = De cada 100 toneladas de resíduos que o município gera, quantas vão para aterro sanitário ou são recuperadas na reciclagem e na compostagem.
    .why = O lixão contamina o poço mais abaixo e a fumaça chega à escola. Fechá-lo leva anos e pede parceiros; por isso cada passo precisa aparecer.
    .how = Pese o que entra no aterro e o que levam os catadores e o pátio de compostagem. Divida pelo gerado: quilos por pessoa e dia de um estudo do próprio município, vezes a população, vezes os dias do ano.
    .sources = Balança do aterro; relatórios mensais da empresa; associações de catadores; estudo gravimétrico.
    .traps = Dividir pelo coletado em vez do gerado melhora muito o resultado. Lixão com cerca e portão continua lixão; aterro controlado não é aterro sanitário. Viagens de caminhão precisam de densidade para virar toneladas. O que os catadores vendem não se conta outra vez no aterro.

greenhouse-per_capita =
    .measures = Toneladas de todos os gases de efeito estufa, expressas em CO2, que cabem em um ano a cada habitante.
    .why = Em cidade pequena o lixão e o gado podem pesar mais que os carros. Como inclui o metano, mostra o que o número de CO2 não conta.
    .how = Pegue o inventário municipal: combustíveis, eletricidade da rede e resíduos. Converta metano e óxido nitroso em CO2 com uma só tabela publicada. Divida a soma pelos habitantes daquele ano.
    .sources = Inventário de gases de efeito estufa pelo método GPC; SEEG Municípios no Brasil, para comparar; empresa de resíduos; projeções de população.
    .traps = Diga quais setores entram: com ou sem pecuária o valor pode dobrar. A tabela de conversão é revista de tempos em tempos; use a mesma na série toda. Outro consultor costuma trazer outro escopo.

water-losses =
    .measures = De cada 100 litros postos na rede, quantos não são faturados: vazamentos, furtos, hidrômetros ruins e água fornecida de graça.
    .why = Cada litro que não é cobrado já foi bombeado e tratado. Recuperá-lo costuma sair mais barato que abrir outro manancial.
    .how = Para um ano completo, tire o volume faturado do volume posto na rede. Divida a diferença pelo que foi posto na rede.
    .sources = Macromedidores e sistema comercial da companhia; agência reguladora; livros dos sistemas rurais.
    .traps = Sem medidor na saída da estação, a produção é chute. Com tarifa fixa, o faturado também é suposto: avise. Compare os mesmos doze meses. Não é o mesmo que perda física, pois inclui furto e água gratuita, nem que o índice de perdas na distribuição.

protected-municipal =
    .measures = De cada 100 hectares do município, quantos o próprio município protege, por reservas ou pelo zoneamento.
    .why = De toda a conservação, é a parte que a câmara pode decidir sem esperar a capital.
    .how = Leve ao mapa as reservas criadas pelo município e as zonas em que o plano diretor proíbe construir ou desmatar. Una os polígonos, conte a sobreposição uma vez e divida pela área de terra.
    .sources = Leis e decretos municipais; plano diretor em vigor com os mapas; cadastro e SIG do planejamento.
    .traps = Parque nacional ou estadual não é mérito municipal: deixe de fora. Plano escrito e não aprovado não protege nada. Faixa de rio sem coordenadas não dá para medir. Quando o plano for revisto, anote as zonas que perderam proteção.

water-piped =
    .measures = De cada 100 pessoas, quantas têm água encanada dentro de casa ou no terreno.
    .why = Com torneira em casa acaba a lata d’água na cabeça. É isso que o povo chama de ter água, e é o que mais pede investimento em rede.
    .how = Some as pessoas dos domicílios com encanamento interno ou no terreno e divida por todas. Entre censos, multiplique as ligações residenciais ativas pelos moradores por domicílio e marque como dado aproximado.
    .sources = Censo demográfico; cadastro de usuários da companhia; associações de água rurais; SNIS no Brasil (IN055).
    .traps = Chafariz conta como água melhorada, mas não aqui. Entre as ligações há comércio e usuários cortados. Uma ligação pode servir quatro casas do mesmo lote. A companhia informa sobre a área que atende, que pode ser outro território.

water-hours =
    .measures = Horas por dia em que sai água da torneira, na média de todas as ligações.
    .why = Com rodízio a família compra caixas e bombas, e o cano vazio suga sujeira. É a queixa que a prefeitura mais ouve.
    .how = Em cada setor da rede, multiplique as horas de abastecimento de um dia comum pelas ligações. Some os setores e divida por todas as ligações. Meça na seca e na época de chuva.
    .sources = Caderno dos operadores de manobra; relatórios da companhia; registradores de pressão; agência reguladora; ligações telefônicas a uma amostra de usuários.
    .traps = A média simples dos setores dá peso demais a um pequeno. Água três dias por semana precisa virar horas por dia. Horário anunciado não é serviço recebido. Cada sistema rural entra com as suas ligações.

water-good_samples =
    .measures = De cada 100 amostras de água para beber coletadas no ano, quantas atendem à norma nacional.
    .why = Água limpa aos olhos também leva bactérias. A amostra ruim avisa antes que cheguem os doentes.
    .how = Conte as amostras sem E. coli e com cloro na faixa da norma e divida por todas as analisadas. A que falha em um parâmetro falhou. Registre cada sistema em separado e depois some.
    .sources = Vigilância da qualidade da água (Sisagua no Brasil); laboratório da companhia; kits de campo dos sistemas rurais.
    .traps = Na saída da estação a água é melhor que na última torneira. Poucas amostras provam pouco: compare com o que a norma exige. A recoleta depois de uma falha confunde; fique com a primeira. Se só se coleta nos sistemas bons, o número engana.

sewer-connected =
    .measures = De cada 100 pessoas, quantas moram em domicílios ligados a uma rede de esgoto.
    .why = Em ruas densas as fossas transbordam e não há onde abrir outra. A rede leva o esgoto embora, desde que alguém o trate.
    .how = Some as pessoas cujo vaso descarrega na rede e divida por toda a população, inclusive a rural. Com dados da companhia, multiplique as ligações residenciais ativas pelos moradores por domicílio.
    .sources = Censo demográfico; cadastro de usuários da companhia; SNIS no Brasil (IN056).
    .traps = Rede na rua não é ligação: muitas casas nunca se ligam. Há censos que juntam rede de esgoto e rede pluvial na mesma resposta. No campo disperso uma boa fossa séptica pode ser a solução; valor baixo nem sempre é atraso.

wastewater-treated =
    .measures = De cada 100 litros de esgoto que o município gera, quantos são tratados conforme a norma antes de voltar à natureza.
    .why = O que não se trata chega ao rio onde as crianças tomam banho e de onde a cidade seguinte tira água.
    .how = Divida o volume que sai da estação dentro da norma pelo volume gerado. Se este não é medido, calcule pela água consumida e pela parte que volta como esgoto, e anote que parte foi suposta.
    .sources = Vazões e análises da estação de tratamento; companhia de saneamento; órgão ambiental; SNIS no Brasil (IN046).
    .traps = Quem diz que trata tudo costuma falar só do coletado: para isso há outra série. Estação que solta efluente fora da norma não trata. Na época de chuva a água pluvial infla a vazão de entrada.

open_defecation =
    .measures = De cada 100 pessoas, quantas não têm banheiro nem latrina e vão ao mato, ao rio ou à praia.
    .why = Poucas casas sem banheiro põem em risco a comunidade inteira. E a moça que espera escurecer corre outro perigo.
    .how = Some as pessoas dos domicílios que declararam não ter nenhum banheiro ou sanitário e divida por todas. Confira com as comunidades quais casas usam a latrina do vizinho: essas não entram aqui.
    .sources = Censo demográfico; visitas dos agentes comunitários de saúde; censo feito com a comunidade.
    .traps = Dá vergonha contar, e por isso o valor real é maior. Latrina que ninguém usa esconde a prática. O censo conta casas sem banheiro, um dado aproximado do que as pessoas fazem, e não visita alojamentos de safra.

slums-households-water =
    .measures = De cada 100 domicílios urbanos, quantos não tiram a água de beber de uma fonte melhorada.
    .why = É uma das carências que definem a moradia precária e a que uma extensão de rede pode tirar mais depressa.
    .how = Nos domicílios urbanos do censo, conte os que se abastecem principalmente de carro-pipa, carroça, rio, ou poço ou nascente sem proteção. Divida por todos os domicílios urbanos.
    .sources = Microdados do censo; mapa da companhia com quadras sem rede; pesquisa nos assentamentos.
    .traps = O dado geral de água melhorada inclui o campo; este é só urbano. O gato na rede traz água encanada e conta como melhorada, o que pode causar estranheza. Não some com as outras carências, porque um domicílio pode ter várias.

slums-households-sanitation =
    .measures = De cada 100 domicílios urbanos, quantos não têm banheiro ou latrina melhorados de uso próprio.
    .why = Em cortiços e vilas várias famílias dividem um banheiro. Aqui elas aparecem, e dá para escolher entre rede e solução por casa.
    .how = Conte os domicílios urbanos sem instalação, com uma não melhorada ou com uma que outros domicílios também usam. Divida por todos os domicílios urbanos do censo.
    .sources = Microdados do censo (tipo de esgotamento e banheiro exclusivo); cadastro da rede de esgoto; pesquisa em cortiços.
    .traps = Sem a pergunta do uso compartilhado, os cortiços somem. A conta é em domicílios, então não é o inverso da porcentagem de pessoas com saneamento melhorado. Se mais de cinco em cada cem não responderam, dê uma faixa e não um número só.

slums-households-crowded =
    .measures = De cada 100 domicílios urbanos, quantos têm mais de três pessoas por cômodo habitável.
    .why = Onde muitos dormem juntos a tosse passa, não se estuda e as brigas crescem. Mostra quantas ampliações e lotes faltam.
    .how = Em cada domicílio urbano divida os moradores pelos cômodos habitáveis. Conte os que passam de três; três exatos não é adensamento. O domicílio sem nenhum cômodo habitável conta.
    .sources = Microdados do censo (moradores e cômodos); pesquisa habitacional do município; cadastro social.
    .traps = O censo pode contar cômodos ou só dormitórios: o resultado muda muito. Cozinha só de cozinhar e banheiro não são habitáveis. Se há duas famílias na mesma casa, veja cada uma. A média do bairro esconde as casas cheias.

slums-households-non_durable =
    .measures = De cada 100 domicílios urbanos, quantos estão em casas de material precário ou em local perigoso.
    .why = São os telhados que o primeiro temporal leva e as casas que a encosta soterra. Diz onde melhorar e de onde tirar gente.
    .how = Defina quais pisos, paredes e coberturas são precários no seu país. Marque os domicílios com algum deles, junte os que estão em área perigosa do mapa de risco, conte cada um uma vez e divida por todos os domicílios urbanos.
    .sources = Microdados do censo; mapa de risco da defesa civil; levantamento municipal de moradias.
    .traps = Material e local são problemas diferentes: guarde os dois subtotais. Taipa ou adobe bem feitos não são precários em toda parte. Se o mapa de risco só existe em um ano, a alta vem do mapa. O setor censitário raramente coincide com a borda da área.

slums-households-tenure =
    .measures = De cada 100 domicílios urbanos, quantos não têm documento nem confiança de que ninguém os pode despejar.
    .why = Sem segurança a família não investe na casa e pode ter água ou crédito negados. Na separação, a mulher é a primeira a perdê-la.
    .how = Pergunte em uma pesquisa de quem é o lugar, que documento comprova e se a família teme ter de sair. Conte os domicílios sem documento e sem confiança. Não saber não conta como carência. Divida por todos os domicílios urbanos.
    .sources = Pesquisa específica; cartório de registro de imóveis e cadastro; pergunta do censo sobre ocupação, que é fraca; lista de assentamentos.
    .traps = Casa própria em terreno alheio costuma ser declarada como própria. Inquilino com contrato pode estar seguro. Recibo de compra ou carnê do imposto não é título em toda parte. Só o censo não basta: se usar, marque como dado aproximado.

settlements-informal =
    .measures = De cada 100 pessoas da área urbana, quantas moram em assentamentos que constam do cadastro de assentamentos informais.
    .why = O cadastro dá nome e limite a lugares que não estão na planta. A partir dele se podem abrir ruas e regularizar lotes.
    .how = Some os moradores dos assentamentos cadastrados no município, todos na mesma data, e divida pela população urbana dessa data. Anote quando foi a última visita.
    .sources = Favelas e comunidades urbanas do censo no Brasil, RENABAP na Argentina; cadastro municipal; imagens de drone.
    .traps = Os cadastros misturam famílias, domicílios e pessoas. Uma área urbanizada fica ou sai da lista conforme a regra. Quando o cadastro se completa, o valor sobe. Nem todos que moram ali têm domicílio com carências, e o contrário também ocorre.

hazard-population =
    .measures = De cada 100 habitantes, quantos moram em áreas mapeadas como de alto perigo de inundação, deslizamento ou outra ameaça.
    .why = Diz quanta gente a defesa civil precisa avisar e abrigar, e onde não se deve dar mais nenhum alvará.
    .how = Ponha as áreas de alto perigo sobre os setores do censo. Conte as pessoas de dentro; se um setor é cortado, guie-se pelas casas na imagem. Divida por todos os habitantes. Quem está exposto a duas ameaças conta uma vez.
    .sources = Mapas de risco da defesa civil ou do serviço geológico; setores censitários; casas vistas em imagem; levantamento da prefeitura.
    .traps = Sem mapa não quer dizer sem risco: anote quais ameaças foram estudadas. Ratear o setor por área põe gente em encosta vazia. Mapa novo quebra a série. Aqui se olha o lugar; a qualidade da casa é outro dado.

titles-regularised =
    .measures = Número de domicílios que no ano receberam o título registrado do lote ou da moradia.
    .why = Com título a família constrói, toma crédito e deixa herança. No nome dos dois, protege também a mulher.
    .how = Conte os títulos entregues à família e registrados em cartório entre janeiro e dezembro. Um domicílio conta uma vez, mesmo com vários lotes. Anote em nome de quem: mulher, homem ou ambos.
    .sources = Cartório de registro de imóveis; cadastro; programa de regularização fundiária do município ou do órgão de terras.
    .traps = Processo aberto, lote medido e cerimônia de entrega ainda não são título registrado. Um programa grande dá um ano alto e depois zero: veja a soma do mandato. Títulos de comércio e de igreja não contam.

finance-own_revenue =
    .measures = De cada 100 reais de receita do município, quantos ele mesmo arrecada em impostos, taxas e tarifas.
    .why = Com dinheiro próprio o município decide livremente. O que vive de repasses trava quando eles atrasam.
    .how = Do orçamento executado no fim do ano, some impostos, taxas e demais receitas que o município arrecada. Divida por toda a receita do ano. Empréstimos e saldos de anos anteriores não são receita: tire dos dois.
    .sources = Relatório resumido da execução orçamentária; balanço anual; Siconfi no Brasil ou portal do tribunal de contas.
    .traps = Use o arrecadado, não o orçado. Se os repasses caem, a porcentagem sobe sem mérito nenhum: olhe também o valor. Impostos que o Estado cobra e devolve são classificados de modo diferente em cada país. A venda de um terreno infla um ano só.

finance-investment =
    .measures = O que o município gasta no ano em obras e equipamentos, por habitante, a preços de um mesmo ano.
    .why = Mostra quanto do orçamento vira rua, rede ou sala de aula, e quanto se pode prometer no plano.
    .how = Pegue a despesa de capital executada. Leve cada ano aos preços do ano escolhido pelo índice de preços ao consumidor e divida pelos habitantes daquele ano.
    .sources = Execução orçamentária por natureza da despesa; índice de preços (IPCA no Brasil); estimativas de população.
    .traps = Sem tirar a inflação todo ano parece recorde. Uma ponte dobra o número de uma cidade pequena: faça a média do mandato. O que o ministério paga direto não está nas contas do município. Reparos e diárias às vezes são lançados como investimento.

finance-debt_service =
    .measures = De cada 100 reais de receita corrente, quantos vão para juros e amortização da dívida municipal.
    .why = O que vai para o banco não vai para a equipe de obras nem para o posto. Quem emprestaria para o esgoto olha primeiro este número.
    .how = Some os juros e a amortização pagos no ano. Divida pela receita corrente arrecadada, sem transferências de capital nem empréstimos novos.
    .sources = Balanço anual; controle da dívida na secretaria de finanças; alertas do tribunal de contas ou do tesouro.
    .traps = O que se deve a fornecedores ou ao fundo de previdência é dívida que não aparece. Pagar um empréstimo com outro infla um ano só. Na carência o valor parece baixo: anote quando começam os pagamentos. O limite legal costuma usar outra fórmula.

finance-executed =
    .measures = De cada 100 reais aprovados para as ações do plano, quantos foram gastos até o fim do ano.
    .why = Plano sem gasto é só desejo. Valor baixo costuma vir de licitação atrasada ou de dinheiro que não chegou.
    .how = Marque no orçamento as linhas que são ações do plano. Some o que se gastou nelas e divida pelo que foi aprovado para elas. Procura-se um valor perto de 100, nem muito abaixo nem muito acima.
    .sources = Relatório de execução orçamentária; fichas de acompanhamento do plano; setor de compras.
    .traps = Decida se gasto é empenhado, liquidado ou pago e não mude. Se usar o valor alterado no lugar do aprovado, tudo parece bem executado. Gastar não é alcançar: compare com o avanço físico. O que o parceiro paga fora do orçamento some da vista.

partnerships-active =
    .measures = Número de convênios com outros municípios, órgãos ou associações em vigor para o plano e nos quais já houve gasto.
    .why = Um aterro ou uma estrada entre duas cidades precisa de parceiro. Contar só os que movimentam dinheiro separa a ajuda da foto.
    .how = Liste os convênios assinados para ações do plano. Fique com os que estão em vigor em 31 de dezembro e cuja linha de orçamento teve gasto no ano, de qualquer das partes. Conte um por convênio, com os parceiros e o valor.
    .sources = Arquivo da procuradoria ou do setor de convênios; execução orçamentária; consórcio intermunicipal.
    .traps = Carta de intenções e acordo sem linha de orçamento não contam. Prorrogação é o mesmo convênio. Mais nem sempre é melhor: dez pequenos gastam mais reunião que um que funciona. Apoio em bens ou serviços só entra se tiver valor por escrito.
