mortality-neonatal =
    .measures = De cada 1.000 crianças nascidas vivas, quantas morrem antes de completar 28 dias.
    .why = Quase tudo se decide na gravidez e no parto: pré-natal, transporte até a maternidade, equipe preparada. É onde a rede municipal de saúde mais faz diferença.
    .how = Conte os óbitos de menores de 28 dias, filhos de mães que moram no município. Divida pelos nascidos vivos de mães residentes nos mesmos anos e multiplique por 1.000. Em município pequeno, some vários anos.
    .sources = Estatísticas vitais do setor saúde (no Brasil, SIM e SINASC); cartório de registro civil; investigação de óbitos infantis.
    .traps = A maternidade costuma ficar em outra cidade: vale a residência da mãe. Morte nas primeiras horas às vezes é declarada como natimorto e some da conta. Um óbito a mais muda muito a taxa de um ano; compare períodos.

hiv-new_infections =
    .measures = Quantas pessoas se infectam com o HIV em um ano, para cada 1.000 que não têm o vírus. No município usa-se um dado aproximado: os novos diagnósticos.
    .why = Indica se a prevenção chega aos jovens e às populações mais expostas. A unidade de saúde do bairro, com teste rápido e sigilo, é a porta que a prefeitura controla.
    .how = A infecção nova só pode ser estimada por modelo nacional. No município, conte os novos diagnósticos do ano em moradores, divida pela população sem HIV e multiplique por 1.000. Marque o resultado como dado aproximado.
    .sources = Vigilância epidemiológica (no Brasil, notificações do SINAN); serviço de atenção especializada; centros de testagem.
    .traps = O diagnóstico de hoje pode ser de uma infecção antiga. Campanha de testagem aumenta os casos, e isso não é piora. Casos de HIV e casos de aids são contas diferentes. Menos de cinco casos por bairro ou faixa de idade não se publica.

malaria-incidence-population =
    .measures = Quantos casos novos e confirmados de malária houve no ano, para cada 1.000 moradores.
    .why = A doença derruba trabalho e frequência escolar e volta quando se afrouxa a vigilância. O surto visto cedo pode ser contido com a própria equipe do município.
    .how = Conte os casos confirmados por gota espessa ou teste rápido em moradores durante o ano. Divida pela população do município no meio do ano e multiplique por 1.000.
    .sources = Sistema de vigilância da malária (SIVEP-Malária, na Amazônia brasileira); postos de diagnóstico; agentes de endemias.
    .traps = Aqui se divide por toda a população; no indicador dos ODM, só pela população em risco, e o valor é maior. Recaída e lâmina de controle não são caso novo. Caso vindo de garimpo ou de outro município deve ficar separado.

mortality-road =
    .measures = Quantas pessoas morrem em um ano por sinistros de trânsito, até 30 dias depois do fato, para cada 100.000 moradores.
    .why = As vítimas são em geral jovens de moto e pedestres. Limite de velocidade, travessia, fiscalização e iluminação dependem em boa parte do município.
    .how = Cruze os registros da polícia, do hospital e das declarações de óbito e retire as repetições. Conte as mortes em até 30 dias, divida pela população e multiplique por 100.000. Em município pequeno, some cinco anos.
    .sources = Estatísticas de mortalidade (no Brasil, o SIM); boletins de ocorrência; SAMU e pronto-socorro; órgão de trânsito.
    .traps = O boletim policial registra quem morreu no local e perde quem morreu depois no hospital. Residência da vítima e local do sinistro dão números diferentes: informe qual. Uma rodovia que corta o município pesa na taxa sem que as vítimas morem ali.

contraception-satisfied =
    .measures = De cada 100 mulheres de 15 a 49 anos que querem evitar ou adiar a gravidez, quantas usam um método anticoncepcional moderno.
    .why = Escolher a hora de ter filhos permite terminar a escola e manter o trabalho. Muita gravidez na adolescência começa com um método que faltou no posto.
    .how = Em pesquisa, conte as mulheres que desejam evitar ou adiar a gravidez, mais as que já usam qualquer método: é o grupo com necessidade. Veja quantas delas usam método moderno e divida.
    .sources = Pesquisa de demografia e saúde, raramente com dado municipal; fichas da atenção primária e dispensação de métodos como dado aproximado.
    .traps = A unidade de saúde só conhece quem chega até ela. Tabelinha e coito interrompido não são modernos, embora quem os usa conte no denominador. Não é o mesmo que a taxa de uso: aqui ficam fora as mulheres que querem engravidar.

health-coverage =
    .measures = Uma nota de 0 a 100 que resume quanto da população está coberta por serviços essenciais de saúde: mães e crianças, doenças infecciosas, doenças crônicas e capacidade da rede.
    .why = Reúne em um número o que o sistema de saúde entrega às pessoas e deixa ver qual serviço puxa o conjunto para baixo.
    .how = Calcule a cobertura de cada serviço traçador, de 0 a 100. Tire a média geométrica dentro de cada grupo e depois a média geométrica dos grupos. Registre a lista de traçadores e a fonte de cada um.
    .sources = Sistemas de informação do SUS ou equivalente do país; vacinação, pré-natal, hipertensão e diabetes; cadastro de estabelecimentos e profissionais.
    .traps = Uma cobertura igual a zero zera o índice inteiro. Trocar um traçador que falta por outro impede a comparação com o índice nacional. Cobertura acima de 100 deve ser cortada em 100 antes da média. Cobertura da Saúde da Família é outra coisa.

mortality-air =
    .measures = Quantas mortes por ano são atribuídas à poluição do ar, dentro e fora de casa, para cada 100.000 moradores. É uma estimativa feita por modelo.
    .why = Fogão a lenha, queimada e fumaça de motor adoecem pulmão e coração. Este dado põe a saúde na conversa sobre transporte e queima de lixo.
    .how = Não há contagem caso a caso. O modelo junta a exposição às partículas e as mortes por certas causas. Onde houver estimativa, divida as mortes atribuídas pela população e multiplique por 100.000.
    .sources = Estimativas nacionais da OMS e do ministério da saúde; estudos de universidades para cidades grandes.
    .traps = Nenhuma declaração de óbito traz “poluição” como causa. Multiplicar a taxa do país pela população do município não cria um dado local; use como contexto. Para acompanhar a gestão, prefira partículas finas no ar e domicílios que cozinham com lenha.

vaccination-dtp3 =
    .measures = De cada 100 crianças menores de um ano, quantas tomaram a terceira dose contra difteria, tétano e coqueluche (na pentavalente).
    .why = São três visitas na data certa. A diferença entre a primeira dose e a terceira mostra onde o serviço perde as famílias.
    .how = No registro, conte as crianças residentes que tomaram a terceira dose antes de fazer um ano. Divida por todas as menores de um ano daqui. Ao lado, anote as da primeira dose: a diferença é o abandono.
    .sources = Sistema de informação de imunizações; caderneta da criança; inquérito de cobertura.
    .traps = Dose não é criança: as atrasadas, dadas a maiores, incham o número. Acima de 100, desconfie do denominador. Penta, hexa e DTP valem igual; reforço não. A média do ano esconde os meses de falta de vacina.

vaccination-measles_second =
    .measures = De cada 100 crianças na idade do calendário nacional, quantas têm as duas doses contra o sarampo.
    .why = Com uma dose, algumas crianças seguem desprotegidas, e o sarampo as encontra. A segunda fecha a conta, mas pouca gente lembra dela com um ano e três meses.
    .how = Pegue quem completou no ano a idade da segunda dose. Conte as crianças com as duas registradas e divida por todas dessa idade que moram aqui.
    .sources = Sistema de informação de imunizações; caderneta conferida na creche; inquérito de cobertura.
    .traps = A idade da segunda dose muda de país para país e, quando muda, a série quebra. Dose de campanha às vezes é lançada à parte. A primeira dose tem indicador próprio. Não divida segundas doses por primeiras.

vaccination-pneumococcal =
    .measures = De cada 100 crianças de um ano, quantas tomaram todas as doses da pneumocócica previstas no calendário nacional.
    .why = Pneumonia é das maiores causas de internação de crianças pequenas. A vacina é cara: cobertura baixa joga fora o que o país já comprou.
    .how = Veja qual é a última dose do calendário: a terceira ou um reforço aos 12 meses. Conte as crianças de um ano residentes que a tomaram e divida por todas dessa idade.
    .sources = Sistema de informação de imunizações; livros da unidade de saúde; inquérito de cobertura.
    .traps = Esquema de duas doses com reforço e esquema de três não se comparam dose a dose. Nos primeiros anos a cobertura é baixa porque os maiores não foram chamados. A clínica particular usa outra marca, que o sistema pode não ver.

vaccination-hpv =
    .measures = De cada 100 meninas na idade do calendário nacional, quantas têm todas as doses contra o papilomavírus humano.
    .why = A vacina evita o câncer do colo do útero, que leva mães de quarenta e poucos anos. Na escola se alcançam mais meninas, e aí o município ajuda.
    .how = Conte as meninas residentes da idade com a última dose do esquema, na escola ou na unidade. Divida por todas as que moram aqui, inclusive as que não estudam.
    .sources = Sistema de informação de imunizações; listas da vacinação nas escolas; população por idade simples.
    .traps = Dividir pelas matriculadas deixa de fora quem saiu da escola e mais precisa. Muitos países passaram de duas doses para uma: anote o ano. Dose atrasada de menina mais velha fica na idade dela. Meninos, onde são vacinados, contam à parte.
