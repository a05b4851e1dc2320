slums-and_informal =
    .measures = De cada 100 moradores da área urbana, quantos vivem em domicílios com carências de favela, em assentamento informal ou em moradia inadequada.
    .why = Escritura que falta e encosta que escorrega são problemas que uma família não resolve sozinha. Cabem na política municipal de habitação, bairro por bairro.
    .how = Marque o domicílio urbano sem água ou banheiro melhorado, sem espaço (mais de três pessoas por cômodo habitável), sem moradia durável ou sem posse segura. Acrescente os de assentamentos informais e, se houver dado, o aluguel que a família não consegue pagar. Conte cada pessoa uma vez e divida pela população urbana.
    .sources = Censo (microdados por domicílio); cadastro municipal de assentamentos; plano local de habitação.
    .traps = É mais amplo do que o 7.10 dos ODM, que usa quatro carências: não emende as séries. Somar as carências conta a mesma família várias vezes. “Favela” no censo é uma área delimitada; aqui a unidade é o domicílio. Exatamente três pessoas por cômodo não é adensamento excessivo.

transport-access =
    .measures = De cada 100 moradores da área urbana, quantos vivem a até 500 metros a pé de um ponto de ônibus, ou a até 1 km de estação de trem, metrô ou barca.
    .why = Ponto longe deixa em casa o idoso e quem usa cadeira de rodas. Mudar um itinerário custa pouco e melhora logo.
    .how = Marque os pontos no mapa e meça a distância pelas ruas, e não em linha reta. Some a população das quadras ou setores que ficam dentro, contando cada um uma vez. Divida pela população urbana.
    .sources = Cadastro de pontos e linhas; concessões e permissões de transporte; setores do censo; levantamento com celular.
    .traps = Ponto perto não garante ônibus frequente nem destino útil. Em cidade sem linha urbana o valor é zero, e não “não se aplica”. Em linha reta, use cerca de 385 m e marque como dado aproximado. Transporte escolar não conta como transporte público.

land-consumption_ratio =
    .measures = Quanto a área construída cresce em relação à população. O valor 1 é crescer no mesmo ritmo; acima de 1, a cidade se espalha mais depressa do que ganha moradores.
    .why = Loteamento distante pede rede, asfalto, poste e caminhão de lixo. Cidade esparramada custa mais para a prefeitura atender a mesma gente.
    .how = Meça a área construída em dois anos. Crescimento da área: diferença dividida pela área inicial e pelos anos. Crescimento da população: logaritmo natural da população final sobre a inicial, dividido pelos anos. Divida o primeiro pelo segundo.
    .sources = Imagens de satélite classificadas (MapBiomas, GHSL); cadastro imobiliário; censos.
    .traps = Com população parada ou em queda, a razão não faz sentido: mostre as duas taxas. A fórmula antiga usava logaritmo também na área; não compare. Mapas de resoluções diferentes criam expansão que não houve. Lote aprovado e vazio não é área construída.

planning-participation =
    .measures = Uma nota de 1 a 4 para a participação direta, regular e democrática da sociedade civil no planejamento e na gestão da cidade.
    .why = Plano feito sem os moradores é contestado obra por obra. A nota mostra onde falta espaço: no plano diretor, no orçamento ou na fiscalização.
    .how = Convide alguns avaliadores de origens diferentes (universidade, entidades, prefeitura). Cada um dá de 1 a 4 às mesmas perguntas: existe a estrutura, reúne-se, decide, está aberta a todos. Tire a média de cada pessoa e depois a média entre elas.
    .sources = Painel de avaliadores locais; atas do conselho da cidade e de audiências públicas; orçamento participativo.
    .traps = Prefeitura que se avalia sozinha tira nota alta e perde crédito. Trocar avaliadores todo ano muda a nota sem mudar a prática. A escala começa em 1, não em 0. Conselho que apenas homologa decisões não merece nota máxima.

heritage-spending =
    .measures = Quanto se gasta em um ano, por morador, para cuidar do patrimônio cultural e natural: prédios históricos, saberes e festas tradicionais, sítios arqueológicos, reservas.
    .why = O casario e a serra atraem visitante e dão identidade. Sem manutenção caem, e restaurar depois sai muito mais caro.
    .how = Some a despesa pública com patrimônio no município e, se conhecer, a privada. Traga todos os anos para os preços de um só. Divida pela população. Separe cultural de natural e quem pagou.
    .sources = Relatório de execução do orçamento; órgãos de patrimônio e de meio ambiente; fundações e leis de incentivo.
    .traps = Escolha a fase da despesa (em geral a liquidada) e não a troque. Show e festa de aniversário da cidade não são preservação. Sem descontar a inflação, tudo parece crescer. Uma única restauração faz um ano disparar.

disaster-affected =
    .measures = Quantas pessoas morreram, desapareceram ou foram diretamente atingidas por desastres no ano, para cada 100.000 moradores.
    .why = Soma o dano humano de enchentes, deslizamentos, secas e vendavais. Por bairro, indica onde a emergência se repete.
    .how = Em cada evento do ano, some mortos, desaparecidos e pessoas feridas, desabrigadas, desalojadas, com a casa danificada ou sem seu sustento. Conte cada pessoa uma vez. Divida pela população e multiplique por 100.000.
    .sources = Defesa civil municipal (no Brasil, os formulários do S2ID); DesInventar; assistência social; saúde.
    .traps = Desabrigado vai para abrigo; desalojado, para a casa de parentes: somam-se, mas ninguém em dobro. Nas secas, declarar “toda a população rural” como afetada infla a taxa. Um ano de enchente não é tendência: junte cinco. Apresente mortes em separado.

disaster-losses =
    .measures = Quanto valem os danos diretos dos desastres do ano em relação a tudo o que o município produz (seu PIB).
    .why = Em dinheiro, o desastre entra na conversa do orçamento: quanto se perde por uma ponte que não foi reforçada.
    .how = Some o custo de repor casas, estradas, escolas, lavouras e equipamentos danificados no ano. Divida pelo PIB municipal oficial do mesmo ano.
    .sources = Formulários de danos da defesa civil; secretarias de obras e agricultura; seguradoras; PIB dos municípios (no Brasil, do IBGE).
    .traps = Com o PIB ainda não publicado, use a série que divide pelo orçamento, que é outra. Dano direto é o que foi destruído; venda perdida não entra. O valor pedido ao governo federal não é o valor do dano. Desastre sem avaliação é dado que falta, e não zero.

disaster-losses_of_budget =
    .measures = Quanto valem os danos diretos dos desastres de um ano para cada 100 que a prefeitura orçou naquele ano.
    .why = O PIB municipal sai anos depois; o orçamento está na mesa. Mostra na hora quantos anos de obras uma enchente levou.
    .how = Some o custo de repor o que foi danificado no ano: casas, estradas, escolas, lavouras, equipamentos. Divida pelo orçamento aprovado para o mesmo ano, aos mesmos preços.
    .sources = Formulários de danos da defesa civil; vistorias da secretaria de obras; seguradoras; lei orçamentária anual.
    .traps = Pode passar de 100: em grande enchente é comum. Não compare com países, que dividem pelo PIB. Vale o orçamento aprovado, e não o suplementado pela emergência. Gasto com socorro não é perda. Se ninguém avaliou os danos privados, escreva isso.

waste-controlled =
    .measures = De cada 100 toneladas de resíduos geradas no município, quantas são coletadas e chegam a uma instalação controlada: aterro sanitário, triagem, compostagem.
    .why = Lixo fora de controle entope bueiro, pega fogo e suja o córrego. Coletar mais e levar para o lixão só muda o problema de lugar.
    .how = Estime o gerado: quilos por pessoa ao dia, de um estudo gravimétrico, vezes população e dias. Some as toneladas coletadas que entram em instalações controladas. Divida a segunda conta pela primeira.
    .sources = Balança do aterro; estudo de caracterização; prestador da coleta (no Brasil, o SNIS); cooperativas de catadores.
    .traps = Coleta não é controle: o que vai para o lixão não conta. Aterro “controlado” no nome pode ser lixão coberto; veja se há impermeabilização, cobertura e vigilância. Sem balança, contar viagens aumenta o total. Geração por pessoa de capital não serve para cidade pequena.

air-pm25 =
    .measures = Quantos microgramas de partículas finas há, na média do ano, em cada metro cúbico do ar que as pessoas respiram.
    .why = Por serem minúsculas, chegam ao sangue. Queimada, lenha, poeira de estrada e diesel velho são as fontes comuns, e parte delas a prefeitura controla.
    .how = Calcule a média anual de cada estação com pelo menos 75% das horas do ano. Pondere pela população que vive perto de cada uma. Sem estação, use a estimativa por satélite e marque como dado aproximado.
    .sources = Estações do órgão ambiental; sensores de baixo custo calibrados; estimativas públicas por satélite.
    .traps = Sensor barato sem calibração pode errar pelo dobro. Medir só na época de queimada não dá a média do ano. PM10 não é PM2,5. Satélite e estação não cabem na mesma linha. Índice de qualidade do ar é uma escala, e não microgramas.

public_space-share =
    .measures = Que parte da área construída da cidade é de uso público e aberto: ruas, calçadas, praças, parques e margens onde qualquer pessoa pode entrar.
    .why = A praça é o quintal de quem mora apertado. Dá sombra, lugar para a feira e chão que absorve a chuva.
    .how = Desenhe a área construída. Meça dentro dela praças, parques e margens públicas e some a área de ruas e calçadas. Divida pela área construída. Se puder, veja também quantas pessoas moram a até 400 metros de uma praça ou parque.
    .sources = Cadastro imobiliário; plano diretor; imagens de satélite e mapas abertos; vistoria.
    .traps = Não divida pela área do município inteiro: só pela construída. Área verde de loteamento ainda fechada ou ocupada não conta. Clube e condomínio não são públicos. Muita rua e nenhuma praça dão o mesmo resultado: mostre as duas parcelas.

safety-harassment =
    .measures = De cada 100 pessoas entrevistadas, quantas sofreram assédio sexual ou não sexual nos últimos 12 meses.
    .why = O assédio faz mudar de caminho e afasta mulheres do ônibus e da praça. Iluminação e ponto seguro estão ao alcance da prefeitura.
    .how = Em pesquisa com protocolo, pergunte por fatos concretos nos últimos 12 meses. Conte as pessoas que viveram ao menos um e divida pelas entrevistadas. Registre o lugar: rua, ônibus, feira, trabalho, casa.
    .sources = Pesquisa de vitimização com entrevistadoras treinadas; rede de atendimento à mulher. Boletins de ocorrência não servem para a conta.
    .traps = Aumento de denúncias pode ser confiança, e não mais assédio. Perguntar “você foi assediada?” capta bem menos do que citar os fatos. Entrevista a sós, com folheto de ajuda. Poucos casos em um bairro não se publicam. Contam-se pessoas, e não episódios.

urban_policy-national =
    .measures = Diz se o país tem política urbana nacional ou planos regionais em vigor. O município registra como contexto: sim (1) ou não (0).
    .why = Com política nacional, o plano diretor pode se apoiar nela para pedir recursos. Sem ela, os municípios vizinhos precisam combinar entre si.
    .how = Não há divisão a fazer. Procure a política ou o plano regional aprovado, veja se considera a dinâmica da população, o equilíbrio entre territórios e as finanças locais, e anote 1 se estiver valendo. Guarde título e ano.
    .sources = Ministério responsável por cidades ou desenvolvimento regional; diário oficial; associação de municípios.
    .traps = O resultado não depende da prefeitura: não apresente como avanço seu. Projeto em discussão não é política em vigor. Programa de obras com nome de política também não. O plano diretor municipal responde a outra pergunta.

disaster-national_strategy =
    .measures = Diz se o país tem uma estratégia nacional de redução de risco de desastres em execução, de acordo com o Marco de Sendai. É contexto: sim (1) ou não (0).
    .why = A estratégia do município se apoia na nacional: dela vêm mapeamento de risco, alerta e parte dos recursos.
    .how = Não há conta a fazer. Procure a estratégia ou o plano nacional de proteção e defesa civil, confira se vale para o período atual e se há relatório de execução, e anote 1. Guarde o título e os anos que abrange.
    .sources = Órgão nacional de proteção e defesa civil; diário oficial; relatórios do país sobre o Marco de Sendai.
    .traps = A estratégia municipal tem indicador próprio. Lei que cria o sistema de defesa civil não é estratégia. Documento vencido vale 0. Não conte este sim como resultado da prefeitura.
