water-safely_managed =
    .measures = De cada 100 pessoas, quantas têm no domicílio ou no terreno uma fonte melhorada de água, disponível quando precisam e sem contaminação.
    .why = É o que a família entende por ter água: em casa, a qualquer hora e boa para beber. Ter rede na rua não garante isso.
    .how = Reúna três dados por área: pessoas com fonte melhorada em casa, pessoas com água quando precisam e pessoas cuja água está dentro do padrão. Se der para juntar por domicílio, conte quem atende aos três. Se não, tome em cada área o menor dos três e some; divida pela população.
    .sources = Censo para a fonte; prestador do serviço para continuidade; vigilância da qualidade da água (no Brasil, o SISAGUA); associações de água rural.
    .traps = Não multiplique os três percentuais: vale o menor. Análise na saída da estação não mostra a água da torneira. Onde não há análise, o dado falta, e isso não é zero. Poço dentro do terreno pode contar como fonte melhorada, mas só entra se a água for testada.

sanitation-safely_managed =
    .measures = De cada 100 pessoas, quantas usam banheiro melhorado, não compartilhado, cujos dejetos ficam bem dispostos no local ou chegam a uma estação que os trata.
    .why = O vaso resolve o problema da casa; o cano pode levá-lo para o córrego do vizinho. Aqui se olha o caminho inteiro do esgoto.
    .how = Separe as pessoas com banheiro melhorado próprio conforme o destino: rede, fossa séptica, latrina. Aplique a cada grupo a parte que é tratada ou fica segura no local. Some as pessoas obtidas e divida pela população.
    .sources = Censo para o tipo de esgotamento; prestador para coleta e tratamento (no Brasil, o SNIS); empresas limpa-fossa; vigilância sanitária.
    .traps = Ligado à rede não quer dizer tratado: rede que termina no rio não conta. “Fossa” no questionário mistura séptica e buraco simples. Lodo de limpa-fossa jogado em terreno também não é destino seguro. A lavagem das mãos com água e sabão se informa em separado.

handwashing-facility =
    .measures = De cada 100 pessoas, quantas têm em casa um lugar para lavar as mãos, com água e sabão ali.
    .why = Lavar as mãos com sabão evita muita diarreia e pneumonia. Mostra onde falta água e onde só falta o costume.
    .how = Em uma pesquisa, peça para ver onde a família lava as mãos. Conte as pessoas dos domicílios que naquele momento tinham água e sabão e divida por todas.
    .sources = Pesquisa domiciliar que olhe, e não só pergunte; visitas dos agentes comunitários de saúde.
    .traps = Perguntar sem olhar dá número alto demais. Balde com torneira vale; sabão guardado no armário não. Cinza não conta como sabão. Poucos censos perguntam: a visita dos agentes serve de dado aproximado, e diga que é.

wastewater-safely_treated =
    .measures = De cada 100 litros de esgoto gerados por casas e indústrias, quantos recebem tratamento que atende ao padrão de lançamento.
    .why = O esgoto lançado sem tratamento chega à captação da cidade de baixo. Pesca, turismo e irrigação também pagam a conta.
    .how = Estime o volume gerado no ano: água consumida nas casas vezes o coeficiente de retorno, mais os efluentes das indústrias. Some o volume tratado com análises dentro do padrão. Divida o tratado pelo gerado.
    .sources = Prestador do serviço e estação de tratamento; agência reguladora; licenças e outorgas do órgão ambiental.
    .traps = Dividir pelo esgoto coletado dá um número bem maior; aqui o denominador é tudo o que se gera. Capacidade da estação não é volume tratado. Estação que opera fora do padrão vale zero. Não confunda com o índice de atendimento de rede, que conta pessoas.

water-good_bodies =
    .measures = De cada 100 rios, lagos e aquíferos monitorados, quantos têm água de boa qualidade segundo os parâmetros medidos.
    .why = Rio limpo abastece, irriga, dá peixe e lazer. Quando piora, o tratamento fica mais caro e a cidade perde a margem.
    .how = Divida os rios em trechos e liste trechos, lagos e aquíferos com coleta. Compare oxigênio, sais, nitrogênio, fósforo e acidez com o valor de referência. Conte os que atendem em ao menos 80 de cada 100 medições e divida por todos os monitorados.
    .sources = Órgão ambiental e comitê de bacia; laboratório da companhia de água; universidades.
    .traps = O denominador são os corpos monitorados: se só o trecho limpo tem coleta, dá 100. Amostra de um único mês não representa o ano. Boa qualidade no rio não é água potável. Índices nacionais de qualidade podem usar outros parâmetros: não misture.

water-stress =
    .measures = Que parte da água doce renovável da bacia é retirada em um ano, depois de reservada a vazão de que o rio precisa.
    .why = Retirar demais rebaixa poço, seca riacho na estiagem e põe irrigante, indústria e cidade em disputa.
    .how = Trabalhe com a bacia, e não com o limite do município. Some as retiradas de água doce de irrigação, cidade e indústria no ano. Da água renovável, subtraia a vazão ecológica. Divida as retiradas por esse resultado.
    .sources = Comitê e agência de bacia; balanço hídrico do órgão gestor (no Brasil, a ANA); outorgas; companhia de água.
    .traps = Ratear a água da bacia pela área do município não vale. O indicador dos ODM não desconta a vazão ecológica: são séries distintas. Outorga é permissão, e não retirada medida. A média do ano esconde a falta na seca, e o valor pode passar de 100.

water-participation =
    .measures = Diz se o município tem regras escritas e em uso para que a comunidade participe das decisões sobre água e esgotamento sanitário. A resposta é sim (1) ou não (0).
    .why = Sistema rural que dura tem associação ouvida e contas abertas. Tarifa discutida com os moradores é mais fácil de explicar e de cobrar.
    .how = Procure a norma que garante a participação (conselho, plano de saneamento, audiência sobre tarifa) e a prova de que foi usada no último ano. Anote 1 se houver as duas, 0 se faltar uma. Guarde a resposta para água urbana, água rural e esgoto.
    .sources = Leis e decretos municipais; atas do conselho da área; associações comunitárias de água.
    .traps = Audiência feita só para cumprir tabela, com tudo decidido, não é participação. Conselho criado por lei que não se reúne vale 0. O serviço concedido ao estado ou a uma empresa não livra o município da pergunta. Verifique cada serviço em separado.
