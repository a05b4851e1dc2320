population-total =
    .measures = Número de pessoas que moram habitualmente no município.
    .why = Quase todos os outros números são divididos por este, e dele depende a parte de muitos municípios nos repasses do Estado.
    .how = Em ano de censo, use os moradores contados dentro do limite municipal. Nos outros, a estimativa ou projeção oficial. Se não houver, vale uma linha reta entre dois censos, marcada como tal.
    .sources = Censo demográfico; estimativas e projeções do instituto de estatística (IBGE no Brasil); limite municipal em vigor.
    .traps = Eleitores, pacientes e quem dormiu ali na noite do censo não são moradores. Um censo novo corrige as estimativas velhas: troque-as até o censo anterior. Se um distrito se emancipou, use um só território para todos os anos.

wastewater-treated-of_collected =
    .measures = De cada 100 litros de esgoto que a rede coleta, quantos são tratados.
    .why = Diz se a operadora cumpre a sua parte com o que recebe e se a estação aguenta novas ligações.
    .how = Divida o volume tratado no ano pelo volume coletado pela rede no mesmo ano. O esgoto que outras cidades mandam para a sua estação entra nos dois números ou em nenhum.
    .sources = Medidores de vazão na entrada e na saída da estação; relatório anual da companhia; SNIS no Brasil (IN016).
    .traps = Pode dar 100 em cidade onde a maioria não tem rede: nunca publique como esgoto tratado sem dizer de qual total. O coletado muitas vezes é estimado pela conta de água. O que extravasa antes da estação em dia de chuva não aparece.

water-losses-distribution =
    .measures = De cada 100 litros postos na rede, quantos não aparecem como consumo.
    .why = Aqui está o trabalho da equipe de rua, vazamentos e hidrômetros, separado das contas que apenas não são emitidas.
    .how = Do volume anual posto na rede, tire todo o consumo, medido ou estimado, cobrado ou não. Divida pelo que foi posto na rede. No SNIS, a água de serviço sai antes da produção (IN049).
    .sources = Macromedidores e hidrômetros da companhia; SNIS no Brasil (IN049); agência reguladora; pesquisa de vazamentos por setor.
    .traps = Ainda inclui furto e hidrômetro lento, então não é só vazamento. Se o consumo é estimado por tarifa fixa, a perda sai como a estimativa quiser. Não junte com a água não faturada: a água gratuita é perda naquela e não nesta.

water-piped-urban =
    .measures = De cada 100 pessoas da área urbana, quantas são atendidas pela rede de água.
    .why = A rua que já tem cano por perto é a mais barata de ligar. O que falta dentro da cidade costuma ser recente ou informal.
    .how = Conte os moradores urbanos com ligação à rede e divida pela população urbana do mesmo ano, dentro do mesmo perímetro.
    .sources = Cadastro de usuários da companhia; censo por situação urbana; SNIS no Brasil (IN023).
    .traps = Deixa o campo de fora, por isso sempre parece melhor que o dado do município inteiro. O perímetro urbano cresce por lei municipal, e o denominador com ele. A companhia multiplica casas por um tamanho de família que desde então diminuiu.

slums-households-with_tenure =
    .measures = De cada 100 pessoas da área urbana, quantas vivem em domicílio com ao menos uma de cinco carências: as quatro da série dos ODM (água, saneamento, espaço, moradia durável) ou a falta de posse segura.
    .why = Inclui quem tem água, banheiro e boa casa e pode perdê-la amanhã. Onde falta mais a escritura do que o cano, a ordem dos bairros muda.
    .how = Em cada domicílio urbano marque as quatro carências e a posse: nem documento nem confiança de que ninguém os despeja. Não saber não é carência. Some as pessoas dos domicílios com uma marca ou mais e divida pela população urbana. No exemplo, às 17 pessoas das quatro carências se junta um domicílio de duas a que só falta a posse: 19 de 22.
    .sources = Pesquisa habitacional do município que pergunte pelo documento e pelo medo de despejo, no mesmo questionário das outras carências; cartório de registro de imóveis, para conferir.
    .traps = Nunca no mesmo gráfico da série de quatro carências: esta não dá menos, e passar de uma para a outra parece um recuo que ninguém viveu. Percentuais de duas pesquisas não se somam: a posse tem de estar no mesmo registro do domicílio. O ODS 11.1.1 é mais amplo e também não se emenda. Se a pergunta sobre a posse sair, a série acaba ali.

water-improved-dwellings =
    .measures = De cada 100 domicílios ocupados, quantos tiram a água de beber de uma fonte melhorada: rede, poço ou nascente protegidos, água da chuva.
    .why = Muitos censos e atlas publicam domicílios e não pessoas. Aqui eles ficam como são, sem passar por gente.
    .how = Na tabela de domicílios do censo, pegue os ocupados segundo a principal fonte para beber e marque quais respostas valem como melhoradas. Some e divida por todos os domicílios ocupados. Vagos e de uso ocasional ficam fora dos dois números.
    .sources = Tabelas de domicílios do censo (SIDRA, no Brasil); pesquisa domiciliar; atlas municipais.
    .traps = Não entra na mesma linha da série de pessoas. Famílias grandes costumam ter serviço pior: onde é assim, por domicílio o número sai melhor. Multiplicar pela média de moradores não o transforma em pessoas. Há fontes que contam famílias e não domicílios: anote o que a fonte contou e não troque no meio da série.

water-piped-dwellings =
    .measures = De cada 100 domicílios ocupados, quantos têm água encanada dentro de casa ou no terreno.
    .why = A obra se orça por ligação. Por domicílio se vê quantas casas faltam e dá para comparar com o cadastro da companhia.
    .how = Conte os domicílios ocupados com encanamento interno ou no terreno e divida por todos os ocupados. Se partir do cadastro, tire comércio, escritórios e ligações cortadas e use os domicílios do mesmo ano e do mesmo território.
    .sources = Tabelas de domicílios do censo; cadastro da companhia e das associações rurais; alvarás de construção, para as casas novas.
    .traps = Não misture casas e pessoas numa linha: pelo número de moradores de cada casa, dão coberturas diferentes. Uma ligação que serve quatro casas do lote é uma no cadastro e quatro no censo. Mais de 100 indica casas fechadas ou cadastro sem limpeza. Chafariz não conta, e cano seco conta: veja ainda as horas de água.

sanitation-improved-dwellings =
    .measures = De cada 100 domicílios ocupados, quantos têm banheiro ou latrina melhorados que ninguém de outra casa usa.
    .why = Os programas de banheiros se pagam por casa. Por domicílio se sabe quantos módulos faltam e em quais comunidades.
    .how = Conte os domicílios ocupados com vaso ligado à rede, a fossa séptica ou a fossa simples, ou com latrina ventilada, com laje ou de compostagem, de uso exclusivo. Divida por todos os ocupados. Se a tabela não cruza o tipo com o uso exclusivo, diga isso ao lado do número.
    .sources = Tabelas de domicílios do censo (esgotamento e banheiro exclusivo); fichas dos programas de banheiros, como os da Funasa; pesquisa domiciliar.
    .traps = Aqui casas e pessoas se separam mais do que na água, porque na casa cheia o banheiro costuma ser pior ou dividido: nunca na mesma linha. Um banheiro para três casas não vale em nenhuma. Das casas que faltam não se tira quanta gente falta; peça a tabela de pessoas. Módulo entregue e trancado a cadeado não conta.

sewer-connected-urban =
    .measures = De cada 100 pessoas da área urbana, quantas moram em casas ligadas à rede de esgoto.
    .why = A rede de esgoto se faz rua por rua e quase só na cidade. Este número diz o que falta ligar onde a rede existe.
    .how = Conte os moradores urbanos de domicílios cujo vaso descarrega na rede e divida pela população urbana do mesmo ano, dentro do mesmo perímetro.
    .sources = Censo por situação urbana; cadastro de usuários da companhia; SNIS no Brasil (IN024).
    .traps = O campo fica de fora: não publique como cobertura do município nem emende com a de toda a população. Se o perímetro cresce, entram bairros sem rede e o número cai sem que ninguém perca o serviço. O SNIS divide pela população urbana dos municípios atendidos com água, e há companhias que contam a rua inteira por onde passa a rede.
