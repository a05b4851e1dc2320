mobility_plan-stage =
    .measures = Em que etapa está o plano de mobilidade sustentável do município, de 0 (não há nada) a 4 (é acompanhado todo ano).
    .why = Sem plano, cada obra sai conforme a pressão do momento. Um plano enxuto com dinheiro no orçamento vale mais que um estudo grosso na prateleira.
    .how = Anote a etapa mais alta que um documento comprove: 1 contrato ou portaria, 2 texto redigido, 3 aprovação e dotação no orçamento, 4 relatório de acompanhamento do último ano.
    .sources = Secretaria de planejamento; leis e atas da câmara; lei orçamentária; relatório anual.
    .traps = Minuta de consultoria não é plano aprovado, e aprovação sem dotação fica em 2. Não há meia etapa. O número pode cair: sem relatório no último ano, o 4 volta a 3. As etapas são degraus: não faça a média delas nem diga que 4 é o dobro de 2.

metropolitan_transport-stage =
    .measures = Até onde os municípios vizinhos chegaram na gestão conjunta do transporte, de 0 (nada) a 4 (autoridade comum com integração tarifária).
    .why = O ônibus cruza a divisa várias vezes por dia e a permissão fica de um lado só. Um acerto com o vizinho pode resolver pontos e horários e acabar com a briga por passageiro.
    .how = Veja o que existe e funciona: 1 fórum que se reúne, 2 convênio assinado, 3 autoridade com equipe e competências, 4 essa autoridade com passagem válida em todas as linhas. Anote a etapa mais alta.
    .sources = Convênios, estatutos e atas; consórcio intermunicipal ou associação de municípios; órgão estadual de transporte.
    .traps = Reunião com foto não é fórum. Convênio vencido vale 0 ou 1. O órgão estadual não é autoridade dos municípios, e isso deve ir na nota. Se não há viagens com vizinhos, deixe sem dado e explique o motivo.

mobility_consultations-women =
    .measures = De cada 100 participantes das consultas sobre mobilidade, quantos são mulheres.
    .why = Elas fazem mais viagens curtas, com criança e sacola, em outros horários. Consulta só com motoristas e comerciantes pede vaga; com mulheres na sala, aparecem a calçada, a luz e o horário do ônibus.
    .how = Some as mulheres das listas de presença de todas as consultas do ano. Divida pelo total de presentes, sem contar servidores da prefeitura nem consultores.
    .sources = Listas de presença; atas de oficinas e audiências públicas; formulário de reunião do plano.
    .traps = Presença não é voz: registre também quantas falaram. Quem foi a três reuniões conta três vezes, e isso deve ser dito. Ficar muito acima de 50 não é vitória: talvez os homens decidam em outro lugar. Lista sem o campo sexo obriga a contar na hora.
