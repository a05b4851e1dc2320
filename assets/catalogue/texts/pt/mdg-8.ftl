aid-net =
    .measures = A assistência oficial ao desenvolvimento (AOD) dos países doadores, já descontados os reembolsos, em porcentagem da renda nacional deles. A meta combinada é 0,7 por cento.
    .why = Diz quanto dinheiro de fora existe para disputar. Nenhum município consegue mudá-la; para as finanças da casa, veja as receitas próprias e o investimento por habitante.
    .how = Não se calcula no município. A AOD líquida dos doadores no ano é dividida pela renda nacional bruta deles. Copie o valor publicado, igual para todos os municípios, e marque-o como contexto.
    .sources = OCDE, Comitê de Assistência ao Desenvolvimento (CAD), tabelas anuais; agência de cooperação do país, para o que chega até ele.
    .traps = Assistência líquida e o número mais novo em equivalente-doação são dois modos de contar: fique com um por série. Prometido não é pago. O total e a parte dos países menos desenvolvidos são dados separados; esta linha traz o total.

aid-basic_services =
    .measures = Da assistência que os doadores conseguem atribuir a um setor, a parte que vai para educação básica, atenção primária à saúde, nutrição, água e saneamento.
    .why = São os serviços para os quais um município pequeno costuma pedir apoio. Se a parte encolhe, o projeto da escola ou do sistema de água terá mais concorrentes.
    .how = O dado é dos doadores e se copia como está. A assistência de país a país para esses serviços é dividida por toda a assistência bilateral que pode ser atribuída a setores.
    .sources = Base da OCDE-CAD por setor; agência nacional de cooperação, para os projetos no país.
    .traps = Apoio ao orçamento e alívio de dívida não têm setor e ficam fora do numerador e do denominador. Um projeto de desenvolvimento rural pode incluir água e não ser contado. Não leia como a parte da ajuda que chega às prefeituras: isso ela não mede.

aid-untied =
    .measures = Da assistência dada de um país a outro, a parte que vem sem a obrigação de comprar bens ou serviços do doador.
    .why = Uma bomba ou um caminhão que se tem de comprar fora costuma sair mais caro e ficar sem peça. Antes de assinar um projeto doado, pergunte onde será preciso comprar.
    .how = Divide-se a assistência bilateral não vinculada pela assistência bilateral cujas condições são informadas. Os doadores declaram as duas; você copia o resultado do ano.
    .sources = OCDE-CAD, vinculação da assistência; acordos dos projetos do próprio município, para o quadro local.
    .traps = No papel pode não ser vinculada e ainda assim entregar todos os contratos a empresas do doador. A cooperação técnica nem sempre entrou, por isso séries longas têm quebras. Acabou com os ODM: nenhum indicador ODS lhe dá sequência.

aid-landlocked =
    .measures = A assistência ao desenvolvimento que os países sem saída para o mar recebem, em porcentagem da sua renda nacional bruta.
    .why = Só interessa em país sem litoral, e mesmo ali como contexto: tubo e combustível importados custam mais quando antes atravessam outra fronteira.
    .how = Some a assistência recebida no ano pelos países em desenvolvimento sem litoral e divida pela soma das rendas nacionais. O resultado é publicado; se o seu país tem costa, deixe a linha vazia.
    .sources = OCDE-CAD para a assistência; Banco Mundial ou contas nacionais para a renda.
    .traps = Mais não quer dizer melhor: valor alto pode vir de muita ajuda ou de uma economia muito pequena. Por isso não há meta nem situação do avanço. O valor do grupo diz pouco sobre um país; anote qual dos dois foi copiado.

aid-small_islands =
    .measures = Quanto os pequenos Estados insulares recebem de assistência ao desenvolvimento, em comparação com a renda nacional bruta, em porcentagem.
    .why = Em uma ilha, uma só tempestade pode custar o orçamento de um ano, e da ajuda externa depende a volta dos telhados e das estradas. Para município do continente é só pano de fundo.
    .how = Divida a assistência recebida no ano pela renda nacional bruta, de um Estado ou de todo o grupo. Copie das tabelas e escreva qual dos dois é.
    .sources = Tabelas da OCDE-CAD; ministério da fazenda ou do planejamento do Estado insular; órgão nacional de estatística para a renda.
    .traps = O ano seguinte a um furacão não faz tendência. As listas divergem quanto aos territórios ultramarinos: veja quais entraram no grupo. Dinheiro enviado por parentes no exterior não é assistência, mesmo quando soma muito mais.

trade-duty_free =
    .measures = De tudo o que os países ricos compram dos países em desenvolvimento (em valor, sem armas), a parte que entra sem pagar imposto de importação.
    .why = Onde se vive de café, fruta ou calçado, o imposto no porto de chegada sai do preço pago aqui. O dado explica preços, embora a câmara municipal nada decida sobre isso.
    .how = As importações admitidas sem imposto são divididas por todas as que vêm de países em desenvolvimento, fora as armas. Quem calcula são os organismos mundiais de comércio; copie.
    .sources = Tabelas conjuntas da OMC, da UNCTAD e do Centro de Comércio Internacional; agência de promoção de exportações do país.
    .traps = O que entra livre para todos se mistura com as preferências de verdade. Ter o direito não é usá-lo: regras de origem deixam o pequeno exportador de fora. Exigências sanitárias e de embalagem muitas vezes pesam mais que o imposto, e aqui não aparecem.

trade-tariffs =
    .measures = A tarifa média que os países ricos cobram sobre produtos agrícolas, têxteis e roupas vindos de países em desenvolvimento.
    .why = Confecções e sítios pequenos sentem isso nas vendas. O setor de desenvolvimento da prefeitura pode usá-la para orientar que produto e que mercado tentar.
    .how = Em cada grupo de produtos, somam-se os direitos cobrados e divide-se pelo valor importado. É conta internacional: tire o valor das tabelas publicadas.
    .sources = OMC, UNCTAD e Centro de Comércio Internacional; ministério responsável pelo comércio exterior, para as tarifas dos acordos do país.
    .traps = A média simples das linhas tarifárias difere da ponderada pelo comércio, e a ponderada esconde tarifas tão altas que ninguém mais vende. Leia em separado o agrícola e o vestuário. Cotas e tarifas sazonais não aparecem.

trade-farm_support =
    .measures = O apoio que os países da OCDE dão por ano à própria agricultura, em porcentagem do produto interno bruto deles.
    .why = Milho ou leite em pó subsidiado lá fora derruba o que o produtor daqui recebe. Ajuda a entender uma roça abandonada; ao município cabem feira, estrada e compra para a merenda.
    .how = A OCDE estima o apoio total à agricultura; esse valor é dividido pelo PIB dos mesmos países. Sai todo ano: copie, não calcule.
    .sources = OCDE, relatório anual sobre políticas agrícolas.
    .traps = Inclui o que o consumidor paga em preços mais altos, não só o que sai do tesouro. A porcentagem pode cair apenas porque a economia cresceu. Já há países da região na OCDE, de modo que chamar o grupo de países ricos é impreciso.

aid-trade_capacity =
    .measures = Da assistência que pode ser atribuída a setores, a parte voltada a ajudar os países a produzir e vender para fora: estrada até o porto, normas, crédito, treinamento.
    .why = É uma fonte de recursos para centrais de embalagem, estradas de escoamento ou associações de produtores. Saber dela ajuda na hora de montar um pedido com municípios vizinhos.
    .how = Assistência para a capacidade comercial sobre toda a assistência atribuível a setores, conforme os relatórios dos doadores. Copia-se o dado do ano; no município não se conta nada.
    .sources = OCDE-CAD com a OMC (ajuda para o comércio); agência de promoção de exportações ou ministério do comércio exterior.
    .traps = O rótulo é largo: uma linha de transmissão pode entrar como ajuda ao comércio. Séries antigas usavam uma lista mais curta que a atual; não as emende. Mede o que foi dado, não se alguém vendeu mais.

debt_relief-decision_points =
    .measures = Quantos países pobres muito endividados já foram aceitos para o alívio da dívida (ponto de decisão da Iniciativa HIPC), desde o início.
    .why = Só interessa em país que participou, onde o dinheiro poupado com a dívida podia ir para obras locais. Para os demais municípios é história.
    .how = Não há divisão. Na lista do FMI e do Banco Mundial, veja quantos países tinham atingido o ponto de decisão até o fim do ano.
    .sources = FMI e Banco Mundial, relatórios de situação da Iniciativa HIPC.
    .traps = A contagem é acumulada: nunca cai e nada diz sobre avanço. Os países que foram adiante continuam nela; não some as duas linhas da HIPC. O dado é do mundo, não do seu país.

debt_relief-completion_points =
    .measures = Quantos países cumpriram as condições da Iniciativa HIPC e tiveram a dívida cancelada em definitivo, no total até hoje.
    .why = Neste ponto o alívio fica garantido. Se o seu país está na lista, pergunte ao ministério da fazenda se parte do que se poupou chega aos municípios.
    .how = Veja quantos países haviam passado o ponto de conclusão no fim do ano e copie o número. Todos estavam antes na contagem do ponto de decisão.
    .sources = Listas de países HIPC do Banco Mundial e do FMI; ministério da fazenda, para o uso do dinheiro poupado.
    .traps = Nunca pode passar do número de países no ponto de decisão. O ano da chegada não é o ano em que o dinheiro aparece, pois o alívio se espalha por décadas. Nenhum indicador ODS o continua.

debt_relief-committed =
    .measures = O valor do alívio de dívida prometido aos países pobres nas iniciativas HIPC e MDRI, em dólares dos Estados Unidos.
    .why = Dá ideia do tamanho do esforço daqueles anos. O município só o encontra por meio de fundos nacionais criados com o que se poupou.
    .how = Os compromissos dos credores são somados e trazidos ao valor de uma mesma data. Tire o total dos relatórios e anote o ano dos preços.
    .sources = FMI e Banco Mundial, relatórios da HIPC e da Iniciativa Multilateral de Alívio da Dívida (MDRI).
    .traps = Valores de anos diferentes não se comparam sem conversão. Prometer não é entregar. Escreva o montante inteiro: os relatórios usam milhões ou bilhões, e um zero a mais muda tudo.

debt-service_of_exports =
    .measures = Quanto o país paga por ano da dívida externa, juros e principal, para cada 100 dólares que ganha vendendo bens e serviços ao exterior.
    .why = Quando sobe, os repasses aos municípios estão entre os primeiros cortes. Para os empréstimos da prefeitura, veja o serviço da dívida municipal sobre a receita corrente.
    .how = Divida o que foi pago da dívida externa no ano pelas exportações de bens e serviços do mesmo ano. É dado nacional: copie como contexto, ao lado do seu orçamento.
    .sources = Banco central (balanço de pagamentos); estatísticas de dívida do Banco Mundial e do FMI; ministério da fazenda.
    .traps = Só a dívida pública e a dívida de todo o país são duas séries. Um ano ruim de exportações eleva o dado sem que se tenha pago mais. Em crise pode passar de 100. Remessas de emigrantes não são exportações, por mais que ajudem a pagar.

medicines-access =
    .measures = De cada 100 moradores, quantos conseguem os remédios básicos a qualquer momento, por um preço que podem pagar e a no máximo uma hora a pé de casa.
    .why = Receita não vale nada com a prateleira vazia. O município pode cuidar do transporte, do estoque e das compras, e registrar com data cada falta.
    .how = Some os moradores que estão a até uma hora a pé de uma unidade ou farmácia que sempre tem a lista básica a preço que cabe no bolso. Divida pela população total. O dado aproximado mais usado é a parcela de unidades com a cesta completa no dia da visita.
    .sources = Visitas de conferência de estoque com lista fixa; sistema da assistência farmacêutica; mapa de comunidades e caminhos.
    .traps = Ter em um dia não é ter o ano todo: repita a visita. A farmácia particular da esquina não resolve para quem não pode pagar. Parcela de unidades não é parcela de pessoas; diga qual está publicando. Uma hora em linha reta no mapa pode virar três na serra ou no rio.

telephone-lines =
    .measures = Quantas linhas de telefone fixo estão em serviço para cada 100 habitantes, em casas, escritórios e orelhões.
    .why = Em muitos lugares a internet da escola, do posto e do comércio ainda chega pela linha fixa. Onde ela não existe, o posto depende do sinal de celular ou do rádio.
    .how = Tome as linhas em serviço no município no fim do ano e divida pela população desse ano. Multiplique por 100.
    .sources = Regulador de telecomunicações, por município (Anatel no Brasil); operadora; pergunta do censo sobre telefone no domicílio.
    .traps = Queda não é retrocesso se as pessoas passaram ao celular: leia os dois dados juntos. Linhas não são domicílios, e só a prefeitura pode ter vinte. A operadora informa por central, e uma central pode servir dois municípios.

mobile-subscriptions =
    .measures = Quantas linhas de celular, pré-pagas ou com contrato, existem para cada 100 habitantes.
    .why = Alerta de temporal, consulta marcada e envio de dinheiro passam hoje pelo celular. Um dado baixo costuma ser um vale sem antena, que o município pode cobrar do regulador.
    .how = Divida as linhas ativas no fim do ano pela população do município e multiplique por 100. Sem dados por município, use a parcela de domicílios com celular no censo e registre como dado aproximado.
    .sources = Regulador de telecomunicações (Anatel no Brasil); operadoras; censo ou pesquisa domiciliar (domicílios ou pessoas com celular).
    .traps = Passar de 100 é normal aqui: há quem tenha dois chips. O pré-pago fica registrado onde foi vendido ou pelo código de área, e a cidade do comércio parece mais bem servida. Conte os usados nos últimos três meses. Não diz quem fica sem: mulheres e idosos muitas vezes dividem um aparelho.

internet-users =
    .measures = De cada 100 pessoas, quantas usaram a internet nos últimos três meses (ou no período que a fonte pergunta), em qualquer aparelho e lugar.
    .why = Serviços públicos, tarefa escolar, vaga de emprego e consulta médica foram para a rede. Quem não entra enfrenta fila, ou fica sem.
    .how = Conte as pessoas que disseram ter usado a internet no período. Divida pelas pessoas das idades que foram perguntadas, por exemplo a partir de 5 anos, e anote essa idade.
    .sources = Censo demográfico; pesquisa domiciliar sobre tecnologia; acessos de banda larga por município no regulador, como dado aproximado.
    .traps = Usuários de 5 anos ou mais divididos por toda a população dão um número baixo demais. Conexão em casa não é usuário, e há usuário sem conexão em casa. Os censos mudam a pergunta do domicílio para a pessoa: marque a quebra. Veja por sexo, idade e zona.
