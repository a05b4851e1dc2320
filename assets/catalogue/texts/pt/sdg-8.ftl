employment-informal =
    .measures = De cada 100 pessoas ocupadas, quantas têm ocupação informal: sem carteira nem previdência, por conta própria sem registro ou ajudando a família sem salário.
    .why = Quem trabalha sem proteção perde a renda inteira quando adoece. Feira, ambulante, alvará e compra pública são ferramentas da prefeitura.
    .how = Classifique cada pessoa ocupada: empregada sem carteira é informal; conta própria ou empregador, se o negócio não tem registro; trabalhador familiar sem remuneração, sempre. Conte e divida por todas as pessoas ocupadas.
    .sources = Pesquisa de emprego com amostra suficiente; censo demográfico; cadastro de ambulantes e feirantes como apoio.
    .traps = O registro do emprego formal, sozinho, não revela quantos são os informais. Há informal dentro de empresa formal. Com ou sem agricultura, o número muda muito. Não compare o critério de contribuição à previdência com o de registro do negócio.

unemployment-rate =
    .measures = De cada 100 pessoas que trabalham ou procuram trabalho, quantas não têm nenhum, procuram e podem começar já.
    .why = Revela quem quer trabalhar e não encontra vaga. Por sexo e idade, mostra se o aperto é dos jovens, das mulheres ou geral.
    .how = Com a pergunta sobre a semana de referência, conte as pessoas de 15 anos ou mais sem trabalho, que procuraram e estavam disponíveis. Some as ocupadas para obter a força de trabalho. Divida as primeiras por essa soma.
    .sources = Pesquisa de emprego; censo demográfico; posto de intermediação de mão de obra, apenas como sinal.
    .traps = O denominador é a força de trabalho, e não toda a população. Saldo de vagas formais não é desemprego. Em município pequeno a pesquisa amostral não alcança, e o censo capta mal quem procura. Quem desistiu de procurar não entra.

youth-neither_school_nor_work =
    .measures = De cada 100 jovens de 15 a 24 anos, quantos não trabalham, não estudam e não se capacitam.
    .why = São anos que fazem falta depois. Muitas são moças que cuidam de filho ou de irmão: vaga em creche pode valer mais do que outro curso.
    .how = Tome as pessoas de 15 a 24 anos. Retire quem trabalhou na semana de referência, quem frequenta escola e quem faz curso. Divida as que restam por todas as dessa idade.
    .sources = Censo demográfico; pesquisa domiciliar; cadastro social e matrículas em cursos técnicos como apoio.
    .traps = Não some desemprego com evasão: a conta é pessoa a pessoa. “Nem-nem” é rótulo injusto, pois muitos procuram trabalho ou cuidam da casa. Apresente mulheres e homens em separado. Pesquisas com faixa de 15 a 29 anos não se comparam com esta.

children-labour =
    .measures = De cada 100 crianças e adolescentes de 5 a 17 anos, quantos fazem trabalho proibido para a idade, pelas horas ou pelo perigo.
    .why = Na roça, na feira, no lixão ou na casa dos outros, a criança que trabalha assim costuma se machucar e faltar à aula. A assistência social do município é quem chega primeiro.
    .how = Em pesquisa, conte quem tem de 5 a 17 anos e trabalha abaixo da idade mínima, passa das horas permitidas ou faz tarefa perigosa. Divida por todos de 5 a 17 anos. Diga se os afazeres domésticos entram.
    .sources = Pesquisa domiciliar; censo, que em geral pergunta a partir dos 10 anos; conselho tutelar, CRAS e escolas como alerta.
    .traps = Ajudar um pouco em casa não é trabalho infantil: contam as horas e o risco. Aprendiz dentro da lei não entra. A família esconde quando quem pergunta é a fiscalização. Número de crianças resgatadas mede a fiscalização, e não o problema.
