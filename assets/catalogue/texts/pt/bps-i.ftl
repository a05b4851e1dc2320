mobility_industry-employment =
    .measures = De cada mil pessoas ocupadas, quantas trabalham fabricando, vendendo, consertando ou conduzindo veículos, ou em serviços ligados a eles.
    .why = Oficinas, motoristas e terminais empregam mais do que se imagina. Com o número na mão dá para preparar essa gente para o veículo elétrico antes que ele chegue.
    .how = Some os empregos das divisões 29, 30, 45, 49 e 52 da CIIU (as mesmas na CNAE) e os de recarga, sistemas inteligentes e manutenção da lista combinada. Divida pelas pessoas ocupadas e multiplique por mil. Separe formal e informal.
    .sources = RAIS; Censo Demográfico, com o ramo de atividade; cadastro de alvarás e de mototaxistas.
    .traps = A RAIS não enxerga o mecânico de fundo de quintal nem o mototaxista. Emprego pelo local de trabalho e ocupados pela moradia não combinam em cidade-dormitório. Mexer na lista de atividades quebra a série.

mobility_industry-women =
    .measures = De cada 100 pessoas que trabalham nas indústrias da mobilidade, quantas são mulheres.
    .why = O setor é dos mais masculinos e está entre os que mais vão mudar. O edital de ônibus pode pedir motoristas mulheres, e a escola técnica pode reservar vagas.
    .how = Conte as mulheres ocupadas nas mesmas atividades do emprego em mobilidade. Divida por todas as pessoas ocupadas nelas. Faça o recorte por motoristas, técnicas e chefias.
    .sources = RAIS por sexo; folha de pessoal das operadoras e oficinas; habilitações profissionais do Detran.
    .traps = Um total razoável pode vir da bilheteria e da limpeza, sem uma motorista sequer: abra o recorte. Com poucos empregos, duas contratações mudam tudo. Dono da van e motorista são pessoas diferentes; evite contar alguém duas vezes.

buses-local_content =
    .measures = No valor de uma compra de ônibus, qual é a parte de componentes e serviços produzidos no país ou no bloco regional.
    .why = Essa compra pode deixar emprego por perto ou ir inteira para fora. Municípios que compram em consórcio têm mais força para pôr a exigência no contrato.
    .how = Some o valor de carroceria, componentes, montagem, treinamento e manutenção produzidos no país ou no bloco. Divida pelo valor total do contrato.
    .sources = Processo de licitação; declaração de origem do fornecedor; notas fiscais dos subcontratados.
    .traps = Montar peça importada não faz a peça nacional: conte só o que foi acrescentado aqui. Peça comprovação. Defina antes os países do bloco e se o preço inclui impostos. Quando a prefeitura não compra, o dado pertence à operadora ou à região.

transport_equipment-value_added =
    .measures = Que parte do valor adicionado da indústria de transformação do país ou do estado vem da fabricação de veículos e outros equipamentos de transporte.
    .why = A prefeitura não mexe nesse número: ele é contexto. Indica se existe indústria por perto para receber um aluno formado ou comprar de um fornecedor local.
    .how = Tome das contas o valor adicionado das divisões 29 e 30 da CIIU. Divida pelo valor adicionado de toda a indústria de transformação, no mesmo ano e território.
    .sources = Contas nacionais ou regionais do IBGE; pesquisa industrial anual.
    .traps = Não divida por população para inventar um valor municipal. Valor adicionado não é faturamento. Preço corrente e preço constante não se misturam. Às vezes as divisões saem agregadas com outras: leia a nota da tabela.

electric_buses-capacity_over_demand =
    .measures = Quantos ônibus elétricos, ou componentes deles, a região consegue produzir por ano para cada um que será preciso. Valor 1 significa que dá na conta certa.
    .why = Abaixo de 1 resta importar ou entrar na fila. Somar os pedidos de várias cidades pode viabilizar uma encarroçadora ou uma linha de montagem.
    .how = Some a capacidade anual instalada das fábricas da região. Divida pelas unidades que o cenário de renovação de frota pede por ano. Repita para cada componente: baterias, carrocerias, eixos.
    .sources = Consulta a fabricantes e entidades da indústria; cenário de transporte com a renovação da frota; compras anunciadas pelas cidades.
    .traps = Capacidade instalada não é produção, e parte pode estar vendida a outro país. Manda o componente mais escasso: sobra de carroceria não compensa falta de bateria. A demanda é uma hipótese; escreva qual. O dado não é de um município só.

electromobility-graduates =
    .measures = Quantas pessoas concluem no ano um curso credenciado de eletromobilidade: mecânica, alta tensão, operação ou recarga.
    .why = Ônibus elétrico sem quem conserte fica encostado na garagem. Formar o mecânico da cidade é algo que a prefeitura pode começar antes de comprar o primeiro veículo.
    .how = Peça às escolas a lista de cursos credenciados e conte os aprovados no ano, mulheres e homens em separado. Não há divisão a fazer.
    .sources = Senai, institutos federais e escolas técnicas; universidades; fabricantes com centro credenciado.
    .traps = Matrícula não é conclusão, e palestra de duas horas não é curso. Quem faz dois cursos conta uma vez. Informe se entram só os moradores ou todos os que estudam no município.
