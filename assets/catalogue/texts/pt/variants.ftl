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
