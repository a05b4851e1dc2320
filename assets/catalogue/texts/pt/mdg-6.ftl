hiv-prevalence-youth =
    .measures = De cada 100 pessoas de 15 a 24 anos, quantas vivem com HIV, segundo estimativa. O cálculo é feito para o país; no município só é possível um dado aproximado.
    .why = Nessa idade a infecção costuma ser recente. O indicador mostra se a prevenção está chegando à juventude do lugar.
    .how = Anote a estimativa do país ou do estado, com o ano. Para o município, conte os residentes de 15 a 24 anos em acompanhamento por HIV e divida pela população dessa idade. Lance como dado aproximado: quem nunca fez o teste fica de fora.
    .sources = Estimativas do programa nacional de HIV/aids; testes do pré-natal; casos notificados no Sinan; projeções de população por idade.
    .traps = Quando se testa mais aparecem mais casos, mesmo que nada tenha mudado. O pré-natal só retrata as gestantes. Em cidade pequena os casos são poucos: não faça recorte por bairro, pois um número pode identificar alguém.

hiv-condom_use =
    .measures = De cada 100 jovens que tiveram parceiro eventual no último ano, quantos usaram preservativo na última vez.
    .why = Diz se os jovens se protegem quando o risco é maior e se dá para conseguir camisinha na cidade sem constrangimento.
    .how = Em uma pesquisa, pergunte a pessoas de 15 a 24 anos se tiveram parceiro não habitual nos últimos 12 meses. As que tiveram são o denominador. Entre elas, conte as que usaram preservativo na última relação desse tipo. Mostre mulheres e homens em separado.
    .sources = Pesquisa nacional de saúde ou de comportamento, em geral por região; pesquisa própria com jovens, com apoio da secretaria de saúde.
    .traps = A resposta muda conforme quem pergunta e quem pode ouvir: use questionário sigiloso. Dividir por todos os jovens dá um valor bem menor. Preservativo distribuído não é preservativo usado. Copiar o número da região não faz dele um dado do município.

hiv-knowledge =
    .measures = De cada 100 pessoas de 15 a 24 anos, quantas sabem como o HIV se transmite e como não se transmite, por um conjunto fixo de perguntas.
    .why = É um dos poucos dados sobre HIV que a prefeitura pode levantar sozinha, nas escolas e grupos de jovens, e melhorar em um ano letivo.
    .how = Use as perguntas da pesquisa de saúde do país: formas de prevenção, crenças falsas e que uma pessoa de aparência saudável pode ter o vírus. Conte só quem acertou todas e divida por todos os entrevistados.
    .sources = Pesquisa nas escolas de ensino médio e grupos de jovens; pesquisa nacional de saúde, para comparar; palestras da unidade de saúde, como contexto.
    .traps = Uma resposta errada ou em branco já tira a pessoa da conta; a média de acertos é outro dado. Na escola não está quem abandonou os estudos, que em geral sabe menos. Mudar as perguntas entre uma rodada e outra quebra a série.

school-orphans-parity =
    .measures = Compara a frequência escolar de crianças de 10 a 14 anos que perderam pai e mãe com a das que moram com um deles. Com 1 há igualdade; abaixo de 1, os órfãos frequentam menos.
    .why = A criança sem pais muitas vezes trabalha ou cuida dos irmãos. O indicador mostra se a escola, os benefícios e os parentes dão conta da falta.
    .how = Calcule duas taxas de frequência de 10 a 14 anos: a das crianças que perderam pai e mãe e a das que têm os dois vivos e moram com pelo menos um. Divida a primeira pela segunda.
    .sources = Censo ou pesquisa domiciliar que pergunte se o pai e a mãe estão vivos; registros do conselho tutelar, como dado aproximado.
    .traps = Em cidade pequena são poucos casos e uma só criança mexe no resultado: use o censo ou some anos. Quem perdeu só o pai ou só a mãe não entra em nenhum dos grupos. Crianças em abrigos quase nunca aparecem na pesquisa domiciliar.

hiv-treatment =
    .measures = De cada 100 pessoas com infecção avançada por HIV, quantas recebem antirretrovirais.
    .why = Com o tratamento a pessoa vive, trabalha e dificilmente transmite o vírus. O que atrapalha costuma ser a passagem até o hospital ou o medo de ser vista.
    .how = Conte os residentes em tratamento no fim do ano, não importa onde retiram o remédio. Divida pelos residentes com infecção avançada que o programa de saúde estima. Anote a definição de avançada que foi usada.
    .sources = Cadastro de pacientes do programa de HIV, por município de residência; farmácia do hospital; estimativas nacionais.
    .traps = Hoje o tratamento é oferecido a todos que vivem com HIV e quase não se estima mais a infecção avançada: diga qual denominador usou. Muita gente se trata em outra cidade para não ser reconhecida e é contada lá. Ter começado não é continuar em tratamento.

malaria-incidence =
    .measures = Casos novos de malária confirmados em um ano, para cada 1.000 pessoas que vivem onde há transmissão.
    .why = A malária cresce junto de valas, casas abertas e acampamentos sem cuidado, e tira gente do trabalho e da escola. O município que age cedo consegue parar a doença.
    .how = Some os casos de residentes confirmados por gota espessa ou teste rápido no ano. Divida pelos moradores das áreas de transmissão e multiplique por 1.000. Deixe os casos importados em outra coluna.
    .sources = Vigilância epidemiológica (Sivep-Malária na Amazônia brasileira); laboratório da unidade de saúde; controle de endemias, para o mapa das áreas de risco.
    .traps = Dividir por todo o município quando só algumas comunidades estão expostas esconde o surto. Recaída ou lâmina de controle não é caso novo. Com a busca ativa os casos sobem sem que haja mais malária. O local da infecção e o da residência podem ser diferentes.

malaria-deaths =
    .measures = Mortes por malária em um ano, para cada 100.000 habitantes.
    .why = Malária tem cura. Cada morte aponta um diagnóstico que demorou ou um posto longe demais.
    .how = Conte os residentes cuja declaração de óbito traz malária como causa básica. Divida pela população no meio do ano e multiplique por 100.000. Como raramente passam de um ou dois, some cinco anos, tanto os óbitos como a população.
    .sources = Registro civil e sistema de mortalidade (SIM no Brasil); investigação de óbitos do hospital; vigilância, para confirmar a causa.
    .traps = Um óbito não é tendência: olhe o período, não o ano. O hospital conta onde a pessoa morreu e você precisa de onde ela morava. Os casos se dividem pela população em risco; os óbitos, por toda ela. Febre sem causa em comunidade distante pode ser malária. Na edição pública, menos de cinco casos por causa e lugar ficam protegidos.

malaria-bednets =
    .measures = De cada 100 crianças menores de cinco anos em áreas de malária, quantas dormiram na noite passada sob mosquiteiro impregnado com inseticida.
    .why = À noite não há proteção mais barata que o mosquiteiro, e é nos pequenos que a malária é mais grave.
    .how = Visite uma amostra de casas nas áreas de risco. Anote as crianças menores de cinco anos que dormiram ali na noite anterior e quais ficaram sob mosquiteiro impregnado. Divida o segundo número pelo primeiro.
    .sources = Pesquisa domiciliar do controle de endemias; visitas dos agentes comunitários de saúde; pesquisa nacional de saúde, para a região.
    .traps = Mosquiteiro entregue não é mosquiteiro em uso: uns ficam na embalagem, outros viram rede de pesca. Sem inseticida não conta. Pergunte na época do mosquito e sempre na mesma. Deixe de fora as áreas sem transmissão.

malaria-treated =
    .measures = De cada 100 crianças menores de cinco anos com febre nas duas últimas semanas, quantas tomaram o remédio certo contra a malária.
    .why = Onde há malária, uma criança com febre pode piorar em um dia. O indicador diz se o remédio está ao alcance da família.
    .how = Em pesquisa domiciliar, pergunte quais crianças menores de cinco anos tiveram febre nas duas últimas semanas; esse é o denominador. Conte as que receberam o remédio recomendado no país e anote em quantos dias.
    .sources = Pesquisa domiciliar de saúde, em geral regional; registros das unidades de saúde e dos agentes comunitários, como dado aproximado.
    .traps = Onde resta pouca malária quase toda febre tem outra causa, e um valor baixo pode ser boa prática: primeiro o teste, depois o remédio. A unidade não registra a criança que não foi. As pessoas confundem antimalárico com antitérmico: mostre as caixas.

tuberculosis-incidence =
    .measures = Casos novos e recidivas de tuberculose em um ano, para cada 100.000 habitantes.
    .why = A tuberculose se espalha em casas cheias e entre quem come mal. Ela avisa a câmara onde falham a moradia e o posto de saúde.
    .how = Conte os residentes diagnosticados no ano, pela primeira vez ou por recidiva. Divida pela população no meio do ano e multiplique por 100.000. Se forem poucos casos, some cinco anos: todos os casos sobre a soma das cinco populações.
    .sources = Sinan ou outro registro do programa de tuberculose; vigilância nacional; projeções do IBGE ou do instituto de estatística.
    .traps = O registro mostra os casos achados, não todos os que existem: se caiu porque se procurou menos, não é avanço. Um presídio pode dobrar a taxa; mostre-o à parte. Quem se muda é registrado duas vezes. Não compare anos isolados de uma cidade pequena.

tuberculosis-prevalence =
    .measures = Pessoas doentes de tuberculose em certo momento, casos novos ou antigos, para cada 100.000 habitantes.
    .why = Mostra a carga de trabalho da unidade de saúde: pacientes para acompanhar por meses e famílias para examinar.
    .how = Conte os residentes em tratamento em uma data, por exemplo 31 de dezembro, e some os que abandonaram. Divida pela população e multiplique por 100.000. É uma aproximação da estimativa que os países fazem por inquérito.
    .sources = Fichas de acompanhamento da unidade de saúde; programa de tuberculose; estimativa do país, para comparar.
    .traps = Não misture com os casos novos do ano: um tratamento longo deixa a mesma pessoa em dois anos. Faltam os doentes sem diagnóstico, então o valor é um mínimo. A agenda mundial deixou de acompanhá-la; depois de 2015 use os casos novos.

tuberculosis-deaths =
    .measures = Mortes por tuberculose em um ano, para cada 100.000 habitantes.
    .why = É uma doença que se cura em meses. Quem morreu teve diagnóstico tardio, largou o tratamento ou não chegou à consulta.
    .how = Separe, entre os óbitos de residentes, os que têm tuberculose como causa básica. Some cinco anos, divida pela soma das populações desses anos e multiplique por 100.000.
    .sources = Registro civil; sistema de mortalidade (SIM no Brasil); situação de encerramento dos casos no programa.
    .traps = Se a pessoa tinha HIV, a classificação internacional põe o óbito no HIV e as duas fontes não batem. O óbito no hospital regional tem de voltar para o município de residência. Com um a quatro óbitos no período, não publique recortes.

tuberculosis-detected =
    .measures = De cada 100 casos de tuberculose que se estima existirem, quantos o serviço de saúde encontrou.
    .why = O doente que ninguém encontra continua tossindo em casa e na sala de aula. É nessa busca que o município mais pode ajudar.
    .how = Divida os casos novos e recidivas notificados de residentes pelos casos esperados. Para os esperados, aplique à sua população a taxa estimada do país ou do estado e marque o resultado como estimativa.
    .sources = Notificações da vigilância; estimativas do programa nacional; livro de sintomáticos respiratórios.
    .traps = O denominador foi estimado para um país; em um município pode errar muito, e o resultado até passa de 100. Não baseie uma meta só nele. O esforço se vê melhor em outro dado: de quantas pessoas com tosse há semanas foi examinado o escarro.

tuberculosis-cured =
    .measures = De cada 100 pacientes que começaram o tratamento de tuberculose em um ano, quantos se curaram com tratamento observado.
    .why = Tratamento pela metade cria tuberculose resistente. O agente de saúde, o patrão ou uma vizinha podem ajudar até a última dose.
    .how = Pegue todos os casos registrados em um ano civil. Um ano depois, conte os encerrados como cura em tratamento diretamente observado e divida por todo o grupo. Deixe tratamento completo à parte, a não ser que o programa junte os dois.
    .sources = Coorte do programa de tuberculose; fichas de acompanhamento; registro de transferências do hospital.
    .traps = O desfecho dos pacientes deste ano só se conhece no próximo: não julgue um grupo em aberto. Quem morreu, mudou ou abandonou continua no denominador. Alguns países somam tratamento completo e cura: anote, ou dois anos não poderão ser comparados.
