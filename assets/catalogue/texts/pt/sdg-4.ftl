school-reading-early =
    .measures = De cada 100 alunos avaliados no 2º ou 3º ano, quantos leem ao menos no nível mínimo da série.
    .why = Quem não lê aos oito anos se atrasa em todas as matérias. É também a idade em que ajudar sai mais barato.
    .how = Conte os alunos da série que alcançam o nível mínimo em leitura e divida pelos avaliados. Diga se é o 2º ou o 3º ano e em que língua foi o teste.
    .sources = Avaliação nacional ou estadual de alfabetização com resultado por município; secretaria de educação.
    .traps = O 2º e o 3º ano não formam uma série só. Criança testada em língua que não fala em casa parece não saber ler. Palavras por minuto não são o nível mínimo. Ninguém deve aplicar a prova na própria turma.

school-mathematics-early =
    .measures = De cada 100 alunos avaliados no 2º ou 3º ano, quantos lidam com números ao menos no nível mínimo da série.
    .why = Sem somar e subtrair nessa idade não se entende fração depois. Jogos, material de contagem e formação ajudam, e nada disso é caro.
    .how = Conte os alunos da série no nível mínimo de matemática ou acima. Divida pelos que fizeram essa prova e registre a série e a prova.
    .sources = Avaliação nacional ou estadual com resultado por município; secretaria de educação.
    .traps = Há avaliações que nessa idade medem só a leitura: deixe em branco e não ponha uma no lugar da outra. Problema por escrito também mede leitura. Amostra do país não fala do seu município.

school-reading-primary_end =
    .measures = De cada 100 alunos avaliados no 5º ano, quantos leem ao menos no nível mínimo.
    .why = Daqui em diante se aprende pelos livros. Quem não entende uma página é o primeiro a largar os anos finais.
    .how = Conte os alunos do 5º ano que alcançam o nível mínimo em língua portuguesa. Divida pelos que fizeram a prova. Use o ponto de corte oficial e anote qual é.
    .sources = Saeb no Brasil, por município; avaliação estadual; secretaria de educação.
    .traps = O IDEB mistura prova e aprovação, e não é este dado. Quem saiu antes do 5º ano não aparece: se saem mais, o percentual pode subir. Trocar de prova ou de corte quebra a série. Com 30 alunos, um a mais vale três pontos.

school-mathematics-primary_end =
    .measures = De cada 100 alunos avaliados no 5º ano, quantos alcançam ao menos o nível mínimo em matemática.
    .why = Comerciante, pedreira e agricultor fazem conta todo dia. Esse nível decide quem segue um curso técnico.
    .how = Conte os alunos do 5º ano no nível mínimo ou acima na prova de matemática. Divida por todos os que a fizeram, de escolas públicas e privadas quando a prova inclui as duas.
    .sources = Saeb no Brasil, por município; avaliação estadual; secretaria de educação.
    .traps = A média pode subir porque os melhores melhoraram, e este percentual ficar parado: veja os dois. Só a rede municipal e todas as redes são duas séries. Se a prova passou a ser no computador, espere um degrau.

school-reading-lower_secondary_end =
    .measures = De cada 100 alunos avaliados no 9º ano, quantos leem ao menos no nível mínimo.
    .why = É a leitura que um contrato, um manual ou um voto pede. Para muitos jovens é a última prova da vida.
    .how = Conte os alunos do 9º ano no nível mínimo em língua portuguesa ou acima. Divida pelos avaliados. Olhe meninas e meninos em separado.
    .sources = Saeb no Brasil, por município; avaliação estadual; secretaria de educação.
    .traps = Parte dos jovens dessa idade já saiu da escola: diga quantos fizeram a prova. O Pisa é de países, e não de municípios. Exame em que só entra quem quer avalia os melhores.

school-mathematics-lower_secondary_end =
    .measures = De cada 100 alunos avaliados no 9º ano, quantos alcançam ao menos o nível mínimo em matemática.
    .why = Ela abre ou fecha a porta da enfermagem, da mecânica e da informática. Se quase todos ficam abaixo, o problema é o ensino, e não o aluno.
    .how = Conte os alunos do 9º ano que chegam ao nível mínimo em matemática. Divida pelos que fizeram a prova e anote o nome dela e o corte usado.
    .sources = Saeb no Brasil, por município; avaliação estadual; secretaria de educação.
    .traps = Dois anos só se comparam se a prova foi feita para isso. Escola pequena sobe e desce a cada edição: junte duas ou três. Quem falta no dia costuma ser quem sabe menos.

school-primary-completion =
    .measures = De cada 100 jovens que já passaram de 3 a 5 anos da idade do 5º ano, quantos concluíram os anos iniciais.
    .why = Hoje quase todos concluem, e quem não conclui mora nas mesmas poucas comunidades. O dado as encontra.
    .how = Tome a idade prevista para o 5º ano e some de 3 a 5 anos: se são 10, olhe de 13 a 15. Conte quem concluiu essa série ou foi além e divida por todos dessas idades.
    .sources = Censo demográfico; pesquisa domiciliar com amostra suficiente.
    .traps = Quem aos 14 ainda está nos anos iniciais não conta, mesmo que conclua depois. Vale a série aprovada, e não o diploma. Concluintes do ano sobre crianças de uma idade é outra medida e pode passar de 100. Quem chegou há pouco traz a escola de outro lugar.

school-lower_secondary-completion =
    .measures = De cada 100 jovens que já passaram de 3 a 5 anos da idade da última série do ensino fundamental, quantos concluíram essa etapa.
    .why = Quem não conclui o fundamental fica fora do ensino médio e de boa parte do emprego com carteira. Transporte e turno fazem diferença.
    .how = Tome a idade prevista para a última série e some de 3 a 5 anos: se ela é cursada aos 14, olhe os jovens de 17 a 19. Conte os que concluíram a etapa e divida por todos os jovens dessas idades.
    .sources = Censo demográfico; pesquisa domiciliar com amostra suficiente. O Censo Escolar sozinho não basta, pois não vê quem saiu da escola.
    .traps = Não confunda com taxa de aprovação nem com concluintes do ano sobre matrículas. “Frequentou” não é “concluiu”. A conta é por idade, e não por aluno: quem abandonou entra no denominador. Jovens que migraram já não aparecem no censo do município.

school-upper_secondary-completion =
    .measures = De cada 100 jovens que já passaram de 3 a 5 anos da idade da última série do ensino médio, quantos o concluíram.
    .why = É o que pedem as vagas e as faculdades. Município sem ensino médio perde seus jovens ou a escolaridade deles.
    .how = Some de 3 a 5 anos à idade prevista da última série: se são 17, pegue de 20 a 22. Conte quem concluiu e divida por todos dessas idades que moram aqui.
    .sources = Censo demográfico; pesquisa domiciliar com amostra suficiente.
    .traps = Quem foi estudar em outra cidade conta lá, e o município sem faculdade parece pior do que é. Ensino técnico integrado e EJA valem igual. Certificação por exame também conclui; cursar a última série sem aprovação, não.

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

school-with_electricity =
    .measures = De cada 100 escolas, quantas têm energia elétrica funcionando.
    .why = Sem ela não há aula à noite, bomba d’água nem computador. Em escola pequena, placas solares saem mais baratas do que quilômetros de rede.
    .how = Liste as escolas, públicas e privadas. Conte as que tinham rede, placas ou gerador em uso no dia da visita e divida por todas.
    .sources = Censo Escolar (no Brasil, do INEP); distribuidora de energia; visita às escolas.
    .traps = Luz cortada não é energia; gerador sem óleo também não. Uma lâmpada e um laboratório dão os dois sim: registre a diferença. Anexo em prédio próprio entra como escola.

school-with_internet =
    .measures = De cada 100 escolas, quantas têm internet que os alunos usam nas aulas.
    .why = Leva livro, professor e vídeo aonde nenhum chega. A antena da prefeitura às vezes atende a escola vizinha.
    .how = Pergunte em cada escola se o sinal chega a uma sala onde há alunos e se funcionou no último mês. Conte as que respondem sim e divida por todas.
    .sources = Censo Escolar (no Brasil, do INEP); programas de conexão das escolas; ligação para cada direção.
    .traps = Internet só na secretaria da escola não é para ensinar. Plano pago pelo professor não é da escola. A lista do programa diz o que foi instalado, e não o que funciona. Velocidade importa: cinquenta alunos em linha fraca não aprendem nada.

school-with_computers =
    .measures = De cada 100 escolas, quantas têm computadores ou tablets que os alunos usam nas aulas.
    .why = Muita criança toca ali o primeiro teclado. Máquina velha pode ser consertada na própria cidade.
    .how = Conte as escolas com pelo menos um equipamento para alunos funcionando, fora os da secretaria. Divida por todas. Guarde também quantos alunos há por equipamento.
    .sources = Censo Escolar (no Brasil, do INEP); patrimônio da secretaria de educação; visita às escolas.
    .traps = Armário trancado é comum: vale o que funciona e se usa. O que foi emprestado a alunos segue sendo da escola. Escola com um equipamento pesa igual à de trinta. Roubado e quebrado ficam anos no patrimônio.

school-accessible =
    .measures = De cada 100 escolas, quantas têm prédio e materiais que alunos com deficiência conseguem usar.
    .why = Um degrau na porta decide se vai à aula uma criança de cadeira de rodas. Rampa e porta larga são obras pequenas.
    .how = Defina o que se exige: entrada, sala e banheiro aonde se chegue, e material para quem enxerga ou ouve pouco. Conte as escolas que cumprem a lista e divida por todas.
    .sources = Censo Escolar (no Brasil, do INEP); secretaria de obras; associações de pessoas com deficiência e de pais.
    .traps = Rampa íngreme não dá acesso, e só a rampa não basta. Quem responde é a direção: confira algumas escolas com alguém que usa cadeira de rodas. Mudou a lista, quebrou a série. Não ter hoje aluno assim não é desculpa.

school-with_water =
    .measures = De cada 100 escolas, quantas têm água para beber de fonte melhorada no dia em que se pergunta.
    .why = Com sede não se aprende, e sem água não se faz merenda nem limpeza. A torneira da escola é muitas vezes a do povoado.
    .how = Conte as escolas com fonte principal melhorada (rede, poço tubular ou protegido, cisterna) e água na visita. Divida por todas as escolas.
    .sources = Censo Escolar (no Brasil, do INEP); vigilância da qualidade da água; associações de água.
    .traps = Cano seco é não. Água que a criança traz na garrafa não é da escola. Visite também na seca. Não diz se a água foi analisada: isso é outro dado.

school-with_toilets =
    .measures = De cada 100 escolas, quantas têm banheiros melhorados, em condição de uso e separados para meninas e meninos.
    .why = Sem banheiro próprio, as moças faltam alguns dias por mês. Construir e cuidar deles cabe em umas férias.
    .how = Conte as escolas com pelo menos um banheiro melhorado para meninas e um para meninos, destrancados e com porta. Divida por todas. Escola de um só sexo precisa apenas do seu.
    .sources = Censo Escolar (no Brasil, do INEP); vigilância sanitária; vistoria com alunas e alunos.
    .traps = Banheiro de professor não conta. Placa na porta não separa se a divisória é aberta. Anote os alunos por vaso: um para 200 é sim só no papel. Depois de um ano sem água é não.

school-with_handwashing =
    .measures = De cada 100 escolas, quantas têm onde lavar as mãos com água e sabão.
    .why = Mão limpa deixa diarreia e gripe fora da sala. É o serviço mais barato da escola e o que mais fica sem sabão.
    .how = Visite ou ligue e conte as escolas que naquele dia tinham água e sabão no lavatório. Divida por todas.
    .sources = Censo Escolar (no Brasil, do INEP); vigilância sanitária; equipe da alimentação escolar.
    .traps = Pia sem sabão é não, mesmo que só naquele dia. Álcool em gel não substitui a água. No formulário tudo parece melhor: confira uma escola em cada dez. Perto do banheiro e perto da cozinha são dois lugares.
