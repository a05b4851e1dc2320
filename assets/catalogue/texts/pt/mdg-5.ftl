mortality-maternal =
    .measures = Quantas mulheres do município morrem por causa da gravidez, do parto ou até 42 dias depois, por 100.000 nascidos vivos. Município pequeno mostra casos, não a razão.
    .why = Por trás de quase toda morte materna há uma demora: no pedido de ajuda, na estrada, no hospital. Saber qual foi diz se falta transporte, casa da gestante ou banco de sangue.
    .how = Conte os óbitos maternos de residentes em dez anos, ou em toda a região. Divida pelos nascidos vivos desses anos e multiplique por 100.000, mas só publique a razão a partir de 20 óbitos. De 5 a 19, publique o número e o período; com menos de 5, diga apenas que foram menos de 5.
    .sources = Registro civil; vigilância do óbito materno e comitês de investigação; declarações de óbito de mulheres de 10 a 49 anos, lidas uma a uma.
    .traps = Com 300 nascimentos por ano, um único óbito muda a razão em mais de 300: não prova nada. Com menos de 5 casos, a edição pública não traz ano, causa nem bairro, pois todos reconheceriam a família. Muitos são atestados como hemorragia ou convulsão, sem menção à gravidez. Acidente na gravidez não entra.

births-skilled =
    .measures = De cada 100 partos de mulheres do município, quantos foram atendidos por médico, enfermeiro ou obstetriz.
    .why = Hemorragia ou parto travado matam em poucas horas. O município pode aproximar mãos preparadas com casa da gestante, ambulância ou estrada melhor.
    .how = Nas declarações de nascido vivo de mães residentes, conte os partos com médico, enfermeiro ou obstetriz. Divida por todos os nascidos vivos de residentes no ano, onde quer que o parto tenha ocorrido.
    .sources = Declaração de nascido vivo (SINASC no Brasil); livro de partos do hospital, com a residência da mãe.
    .traps = Parteira tradicional não conta como profissional qualificada, mesmo com curso curto. Parto hospitalar é dado parecido, mas outro: uma enfermeira pode atender em casa. Se os partos em casa sem ajuda não são registrados, o resultado sai melhor do que a realidade.

contraception-prevalence =
    .measures = De cada 100 mulheres de 15 a 49 anos casadas ou em união, quantas usam algum método para evitar a gravidez, elas ou o parceiro.
    .why = Quando o casal decide quantos filhos ter, há menos risco para mães e bebês. Um dado baixo pode vir da falta de métodos na unidade ou da distância até ela.
    .how = Pergunte a uma amostra de mulheres em união, de 15 a 49 anos, se usam hoje um método, elas ou o parceiro. Divida as que usam por todas as entrevistadas. Sem pesquisa, use as usuárias ativas do programa de saúde sobre as mulheres dessas idades, como dado aproximado.
    .sources = Pesquisa de demografia e saúde, raramente por município; registro de planejamento familiar da unidade de saúde como dado aproximado; pesquisa própria.
    .traps = O que se compra na farmácia não aparece nos registros da unidade. Jovens sem parceiro estão fora da definição, embora muitas precisem de um método. Qualquer método e métodos modernos são duas séries: diga qual usou. Contar primeiras consultas não dá as usuárias de hoje.

births-adolescent =
    .measures = Quantas crianças nascem em um ano para cada 1.000 mulheres de 15 a 19 anos que moram no município.
    .why = Muitas adolescentes que viram mães largam a escola, e poucas voltam. O dado reage a educação sexual, horário para jovens na unidade e bolsas, coisas ao alcance do município.
    .how = Conte os nascidos vivos do ano de mães residentes de 15 a 19 anos. Divida por todas as mulheres residentes dessas idades e multiplique por 1.000. Partos de meninas de 10 a 14 anos ficam em contagem separada.
    .sources = Declaração de nascido vivo com idade e residência da mãe; projeções de população por sexo e idade.
    .traps = A porcentagem de partos que são de adolescentes é outro dado; sobe quando as mais velhas têm menos filhos. Projeções envelhecem: um censo novo pode mudar taxas antigas. Parto de menina com menos de 15 anos é caso de proteção da infância, mesmo que seja um só. Com poucos nascimentos, use anos somados.

antenatal-one_visit =
    .measures = De cada 100 mulheres com filho nascido vivo, quantas fizeram pelo menos uma consulta de pré-natal com profissional de saúde.
    .why = Quem não fez nenhuma chega ao parto sem que a equipe a conheça. Por comunidade, a lista mostra onde falta dia de atendimento ou confiança na unidade.
    .how = Nas declarações de nascido vivo do ano, separe as mães residentes com uma consulta ou mais. Divida pelas mães residentes com nascido vivo cuja declaração informa o número de consultas.
    .sources = Declaração de nascido vivo (campo de consultas); cadastro de gestantes da unidade; pesquisa de demografia e saúde para comparar.
    .traps = Só entram mulheres com filho nascido vivo, de modo que as perdas não aparecem. Não divida consultas por gestações: a mesma mulher faz várias. Visita apenas à parteira tradicional não conta. Campo em branco é informação ignorada, o que é diferente de nenhuma consulta.

antenatal-four_visits =
    .measures = De cada 100 mulheres com filho nascido vivo, quantas chegaram a quatro consultas de pré-natal ou mais.
    .why = A primeira consulta abre o cartão; com quatro dá tempo de achar e tratar anemia, pressão alta ou infecção. Distância e passagem decidem quem completa.
    .how = Separe as mães residentes com nascido vivo no ano e quatro consultas ou mais na declaração. Divida pelas mães residentes com número de consultas conhecido.
    .sources = Declaração de nascido vivo; caderneta da gestante ou cadastro da unidade; sistema nacional de informação em saúde por município de residência.
    .traps = Muitos serviços já recomendam mais consultas; mantenha esta série em quatro e abra outra para o número maior. Ela nunca passa da série de uma consulta: se passar, há erro. Quatro consultas nas últimas semanas parecem boas e chegam tarde, veja quando foi a primeira.

contraception-unmet_need =
    .measures = De cada 100 mulheres em união de 15 a 49 anos, quantas podem engravidar, não querem filho agora ou não querem mais nenhum, e não usam método.
    .why = São mulheres que sabem o que querem e não conseguem realizar. Mede com justiça o que os serviços de planejamento familiar ainda lhes devem.
    .how = Exige pesquisa com várias perguntas: se deseja filho e quando, se usa método, se pode engravidar, se queria a gravidez atual. Conte as mulheres com necessidade e divida por todas as mulheres em união de 15 a 49 anos. Sem dado do município, traga o da região como contexto.
    .sources = Pesquisa de demografia e saúde, nacional ou regional; pesquisa local com as mesmas perguntas.
    .traps = Não é 100 menos o uso de métodos: muitas mulheres sem método desejam um filho ou não podem tê-lo. Grávidas entram quando a gravidez não era desejada ou veio cedo demais. Os registros da unidade não servem, porque quem tem a necessidade é justamente quem não aparece lá.
