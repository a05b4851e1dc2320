fares-affordability =
    .measures = Quanto da renda mensal uma pessoa do quinto mais pobre gastaria com 60 viagens de transporte público no mês. É um custo potencial: as viagens são supostas, não observadas.
    .why = Mostra se a passagem cabe no bolso de quem tem menos, mesmo que hoje ele ande a pé para economizar. Ajuda a discutir descontos antes do reajuste.
    .how = Calcule quanto o passageiro paga em média por viagem, com descontos e baldeações. Multiplique por 60 e divida pela renda mensal média por pessoa do quinto mais pobre.
    .sources = Tarifa em vigor e vendas por tipo de passagem; pesquisa de renda domiciliar; Cadastro Único quando a pesquisa não chega ao município.
    .traps = A renda é por pessoa: usar a de uma família de quatro reduz o resultado a um quarto. Tarifa e renda têm de ser da mesma data. Sem integração, quem pega dois ônibus paga duas passagens por viagem. O valor pode passar de 100.

fares-spending_poorest =
    .measures = Quanto da própria renda as famílias do quinto mais pobre gastam de fato com transporte.
    .why = Esse gasto disputa com a comida e o aluguel. Ao lado do custo de 60 viagens, revela quem gasta pouco porque desistiu de sair.
    .how = Ordene as famílias pela renda por pessoa e fique com o quinto de baixo. Some o gasto mensal com passagens, combustível, conserto e prestação do veículo; divida pela soma das rendas dessas famílias.
    .sources = Pesquisa de Orçamentos Familiares (POF), com o dado do estado como aproximado; pesquisa local de orçamento, se houver.
    .traps = Percentual baixo não é boa notícia quando a pessoa anda uma hora. Divida somas; não faça a média dos percentuais de cada família. A prestação da moto quase sempre fica esquecida. Em amostra pequena, o quinto mais pobre se resume a poucas casas.

fares-recovery =
    .measures = Quanto do custo de operar o transporte público é pago com a receita das passagens.
    .why = A diferença sai de algum lugar: do orçamento, do pneu que não se troca ou da jornada esticada do motorista. É bom saber de onde antes de definir a tarifa.
    .how = Some a receita de passagens do ano. Divida pelo custo de operação do mesmo ano: combustível, salários, manutenção, seguros e administração.
    .sources = Balanço da autoridade ou da empresa; planilha de custos do estudo tarifário; prestação de contas diária dos motoristas.
    .traps = Não existe valor certo para todos, por isso não há meta. Informe se a compra de veículos entrou no custo. Subsídio e publicidade não são passagem. Onde o motorista paga diária ao dono da van, a receita verdadeira não está nos livros.

mobility-sustainable_investment =
    .measures = De cada R$ 100 (ou outra moeda) investidos em vias e transporte, quanto foi para quem anda a pé, para a bicicleta e para o transporte público.
    .why = O orçamento conta o que o plano às vezes esconde. Se a maioria anda a pé ou de ônibus e o dinheiro vai quase todo para o asfalto, a câmara tem um assunto a tratar.
    .how = Na execução do ano, some o investimento em calçadas, travessias, ciclovias, pontos, terminais e veículos do transporte público. Divida por todo o investimento executado em vias e transporte.
    .sources = Relatório de execução orçamentária; lista de obras e contratos da secretaria de obras.
    .traps = Vale o executado, não o previsto na lei orçamentária. Na rua asfaltada com calçada nova, conte só a parte da calçada. Tapa-buraco não é investimento. Um terminal faz o número saltar num ano: olhe a soma de três ou quatro.
