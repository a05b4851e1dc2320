homicide-rate =
    .measures = Quantas pessoas morrem em um ano por homicídio intencional, para cada 100.000 moradores.
    .why = O medo esvazia a praça e faz família ir embora. Iluminação, escola aberta à noite e mediação cabem na gestão municipal.
    .how = Cruze registros da polícia, do instituto médico-legal e das declarações de óbito e retire repetições. Conte as vítimas do ano no município, divida pela população e multiplique por 100.000. Em município pequeno, some cinco anos.
    .sources = Secretaria de segurança; estatísticas de mortalidade (no Brasil, o SIM); observatórios de violência.
    .traps = Vítima e ocorrência são coisas diferentes: um ataque pode ter três vítimas. A polícia conta pelo lugar do fato, a saúde costuma contar pela residência. “Mortes violentas” reúnem outros crimes. Com um ou dois por ano a taxa pula; não faça ranking.

safety-after_dark =
    .measures = De cada 100 pessoas entrevistadas, quantas se sentem seguras ao andar sozinhas à noite perto de onde moram.
    .why = Quem tem medo larga o curso noturno e não vai à reunião do bairro. É a segurança como a população a sente, em especial as mulheres.
    .how = Faça a uma amostra de adultos a pergunta sempre com as mesmas palavras: andar sozinha, à noite, no seu bairro. Conte “muito segura” e “razoavelmente segura” e divida pelas pessoas entrevistadas. Mostre mulheres e homens.
    .sources = Pesquisa de vitimização; pesquisa municipal de percepção; universidade.
    .traps = Não é criminalidade: o medo pode crescer com o crime em queda. Mudar a pergunta ou a escala quebra a série. Defina o que fazer com quem nunca sai à noite e mantenha. Enquete em rede social não representa os moradores.

budget-executed =
    .measures = De cada 100 reais do orçamento aprovado no início do ano, quantos foram gastos, sem contar o serviço da dívida.
    .why = Orçamento executado pela metade é obra que não saiu. Muito acima, é plano que não valeu. O saudável fica perto de 100.
    .how = Tome a despesa do ano sem juros e amortização. Divida pela dotação inicial da lei orçamentária, também sem dívida. Repita por função para ver onde emperra.
    .sources = Relatório resumido da execução orçamentária; contabilidade municipal; lei orçamentária anual (no Brasil, também o Siconfi).
    .traps = Dotação atualizada não serve: o indicador compara com a inicial. Empenhada, liquidada e paga são três números; escolha uma fase, em geral a liquidada. Passar de 100 não é melhor, pois indica previsão ruim. Restos a pagar de anos anteriores não entram.

services-satisfaction =
    .measures = De cada 100 pessoas que usaram um serviço público, quantas ficaram satisfeitas na última vez.
    .why = Capta o que o cadastro não vê: atendimento, espera, se o problema foi resolvido. É o jeito mais barato de saber se uma mudança foi notada.
    .how = Pergunte se a pessoa usou o serviço (saúde, escola, documentos) nos últimos 12 meses e como foi a última vez. Conte as respostas favoráveis e divida por quem usou. Apresente um número por serviço.
    .sources = Pesquisa municipal de satisfação; ouvidoria como complemento; pesquisas nacionais com amostra local.
    .traps = Perguntar só na saída do posto deixa fora quem desistiu da fila. Aprovação do prefeito não é satisfação com o serviço. Se o próprio servidor pergunta, todos elogiam. Quem nunca usou não entra no denominador. Reclamações na ouvidoria não medem satisfação.

institutions-representation =
    .measures = Se um grupo (mulheres, jovens, pessoas com deficiência, negros, indígenas) ocupa cargos públicos na mesma medida em que está na população. O valor 1 é igual medida.
    .why = Quando ninguém no balcão se parece com quem chega, o atendimento falha. Equipe parecida com o povo escuta melhor.
    .how = Calcule que parte dos cargos o grupo ocupa e que parte da população ele é, nas mesmas idades. Divida a primeira pela segunda. Faça uma conta por grupo e por tipo de cargo: câmara, servidores, justiça.
    .sources = Folha de pessoal; justiça eleitoral; censo demográfico.
    .traps = O valor 1 no total pode esconder chefias sem mulheres: separe direção, técnicos e apoio. Compare com a população em idade de trabalhar. Raça e deficiência são autodeclaradas. Com dez cargos, um a mais muda muito a razão. Servidor cedido conta uma só vez.

decisions-inclusive =
    .measures = De cada 100 pessoas entrevistadas, quantas acham que as decisões públicas incluem gente como elas e respondem ao que pedem.
    .why = Quem sente que não é ouvido deixa a audiência pública vazia. O dado mostra se a participação vai além da lista de presença.
    .how = Use as duas perguntas do método oficial: se o sistema deixa gente como você opinar e se permite influir. Conte quem responde de modo favorável a cada uma, divida pelos entrevistados e tire a média dos dois percentuais. Diga de que governo se trata.
    .sources = Pesquisa municipal; pesquisa nacional de governança; universidades.
    .traps = O método oficial fala do sistema político do país; se você perguntar sobre a prefeitura, escreva isso e não compare. Entrevistar em reunião do conselho garante o sim. Perto da eleição o humor muda. Mostre por sexo, idade e deficiência.

births-registered =
    .measures = De cada 100 menores de 5 anos, quantos têm o nascimento registrado em cartório.
    .why = Sem certidão não há CPF nem benefício social. Um mutirão do cartório nos povoados resolve muitos casos em um dia.
    .how = No censo ou em pesquisa, conte os menores de 5 anos com registro civil e divida por todos os menores de 5 anos. Com os cartórios, some os registros dos últimos cinco anos de mães residentes e divida pelas crianças dessa idade.
    .sources = Censo demográfico; cartórios de registro civil (no Brasil, estatísticas do IBGE); declarações de nascido vivo para achar quem falta.
    .traps = A declaração de nascido vivo, da maternidade, não é a certidão. O registro pode ser feito na cidade do parto: organize pela residência da mãe. Registro tardio faz os anos recentes parecerem piores. Para povos indígenas, veja se o censo aceitou documento próprio.
