school-proficiency =
    .measures = De cada 100 alunos avaliados, quantos alcançam ao menos o nível mínimo em leitura e em matemática, nos primeiros anos, no fim dos anos iniciais e no fim do ensino fundamental.
    .why = Matrícula não garante aprendizagem. Quando o aluno avança sem ler direito, a rede municipal precisa saber em que escola e em que ano isso acontece.
    .how = Para cada ano escolar e disciplina, conte os alunos no nível mínimo ou acima e divida pelos que fizeram a prova. Use um só ano e uma só disciplina em cada série e deixe isso escrito.
    .sources = Avaliação nacional ou estadual com resultado por município (no Brasil, o Saeb); secretaria de educação.
    .traps = Média de pontos não é percentual de alunos no nível; o IDEB também não é. Se os alunos com mais dificuldade faltam no dia, o resultado sobe sem mérito. Mudança de prova ou de corte quebra a série. Rede municipal e todas as redes dão números diferentes.

school-lower_secondary-completion =
    .measures = De cada 100 jovens que já passaram de 3 a 5 anos da idade da última série do ensino fundamental, quantos concluíram essa etapa.
    .why = Quem não conclui o fundamental fica fora do ensino médio e de boa parte do emprego com carteira. Transporte e turno fazem diferença.
    .how = Tome a idade prevista para a última série e some de 3 a 5 anos: se ela é cursada aos 14, olhe os jovens de 17 a 19. Conte os que concluíram a etapa e divida por todos os jovens dessas idades.
    .sources = Censo demográfico; pesquisa domiciliar com amostra suficiente. O Censo Escolar sozinho não basta, pois não vê quem saiu da escola.
    .traps = Não confunda com taxa de aprovação nem com concluintes do ano sobre matrículas. “Frequentou” não é “concluiu”. A conta é por idade, e não por aluno: quem abandonou entra no denominador. Jovens que migraram já não aparecem no censo do município.

school-preprimary-participation =
    .measures = De cada 100 crianças com um ano a menos que a idade de entrada no ensino fundamental, quantas frequentam a pré-escola ou outra atividade organizada de aprendizagem.
    .why = A criança que passou pela pré-escola chega ao primeiro ano sabendo conviver e ouvir histórias. A vaga na educação infantil é pedido que chega direto à prefeitura.
    .how = Fixe a idade (no Brasil, 5 anos). Conte as crianças dessa idade matriculadas na pré-escola ou já no fundamental. Divida por todas as crianças da mesma idade.
    .sources = Censo escolar; secretaria municipal de educação; creches e entidades conveniadas; população por idade simples.
    .traps = A matrícula total da pré-escola mistura idades: use só a idade certa na data de referência. Criança matriculada fora do município some do numerador. População de uma única idade é estimativa frágil em cidade pequena e pode levar a mais de 100.

school-parity_indices =
    .measures = Quanto vale um indicador de educação em um grupo em relação a outro: meninas e meninos, campo e cidade, famílias pobres e ricas. O valor 1 significa igualdade.
    .why = A média do município esconde a escola da zona rural. A paridade indica onde começar a busca ativa e o transporte.
    .how = Escolha um indicador e dois grupos. Calcule o indicador em cada um, com a mesma fonte e o mesmo ano. Divida o valor do grupo que costuma ficar para trás pelo valor do outro; entre sexos, divida mulheres por homens.
    .sources = A mesma fonte do indicador comparado: censo demográfico, censo escolar ou avaliação de aprendizagem, com o recorte necessário.
    .traps = A razão sem os valores engana: 0,5 pode ser 1 para 2 ou 45 para 90. Valor acima de 1 entre meninas e meninos mostra atraso dos meninos, e não sucesso. Inverter os grupos de um ano para outro estraga a série. Em turmas pequenas o índice balança muito.

literacy-proficiency =
    .measures = De cada 100 pessoas de um grupo de idade, quantas dominam leitura e números o bastante para a vida diária: entender um aviso, preencher um formulário, conferir um troco.
    .why = Há quem assine o nome e não entenda a bula do remédio. O dado orienta turmas de EJA e a linguagem usada pela própria prefeitura.
    .how = A medida oficial vem de um teste aplicado a adultos. Na falta dele, use como dado aproximado as pessoas de 15 a 24 anos que sabem ler e escrever no censo, divididas por todas dessa idade.
    .sources = Teste de alfabetismo funcional, quando houver amostra; censo demográfico para o dado aproximado; matrículas e avaliações da educação de jovens e adultos.
    .traps = No censo, uma pessoa responde por todas, e a resposta costuma ser otimista: o dado aproximado encosta em 100. Teste e censo não cabem na mesma linha. Anos de estudo não provam que a pessoa lê bem. Informe sempre a faixa de idade.

school-basic_services =
    .measures = De cada 100 escolas, quantas têm cada serviço: energia elétrica, internet para o ensino, computadores, acessibilidade, água potável, banheiros separados por sexo ou lavatório.
    .why = Banheiro sem porta e bebedouro seco tiram aluno da sala. São obras pequenas, do tamanho do orçamento municipal, e o resultado aparece em um ano.
    .how = Liste todas as escolas, públicas e privadas, com uma coluna para cada serviço. Marque sim quando ele existe e funciona. Para cada serviço, divida as escolas com sim pelo total de escolas.
    .sources = Censo escolar (no Brasil, do INEP, com infraestrutura por escola); secretaria de educação; vistoria nas escolas.
    .traps = Não existe um percentual único de “serviços básicos”: apresente um por serviço. O questionário é respondido pela própria escola; confira por amostra. Ter computador não é ter computador que liga. Uma escola de 20 alunos pesa o mesmo que uma de 600.
