school-primary-enrolment =
    .measures = De cada 100 crianças em idade de cursar o primário (no Brasil, os anos iniciais do ensino fundamental), quantas estão matriculadas nessa etapa ou já na seguinte.
    .why = Quem falta nesta conta está fora da escola. Quase sempre mora longe, tem deficiência ou trabalha; conhecendo o número, o município pode fazer a busca ativa.
    .how = No censo escolar, separe os alunos que têm a idade oficial da etapa, seja qual for o ano que cursam. Divida pelas crianças dessas idades segundo o censo demográfico ou a projeção para o mesmo ano.
    .sources = Censo escolar ou registro de matrículas, rede pública e privada; censo demográfico por idade simples e projeções de população.
    .traps = Acima de 100 há alunos do município vizinho ou uma projeção velha. O dado é guardado com marca; não corte em 100. Somar todos os alunos, inclusive os atrasados em idade, dá a taxa bruta, que é outro indicador. Nome na lista não é criança na sala: veja também a frequência.

school-primary-survival =
    .measures = De cada 100 alunos que começam o primeiro ano do primário (no Brasil, os anos iniciais do ensino fundamental), quantos chegam ao último, mesmo com reprovação no caminho.
    .why = A matrícula pode estar quase completa e as crianças saírem no quarto ou quinto ano para trabalhar. Este dado mostra a perda; por escola, diz onde agir.
    .how = Junte alunos e repetentes por ano escolar em dois anos letivos seguidos. Calcule em cada ano escolar a parte que avança e a que repete e conduza com essas taxas 1.000 alunos imaginários até o último ano (coorte reconstruída). Se o ministério já publica o resultado, copie-o.
    .sources = Censo escolar com alunos e repetentes por ano; taxas de transição ou de fluxo por município, onde o ministério da educação as publica.
    .traps = Dividir os alunos do último ano pelos do primeiro na mesma data compara crianças diferentes; serve no máximo como dado aproximado. Quem muda de cidade parece ter abandonado. Chegar ao último ano não é ser aprovado nele. Em escolas rurais pequenas o resultado oscila muito: use anos somados.

literacy-youth =
    .measures = De cada 100 jovens de 15 a 24 anos, quantos sabem ler e escrever um bilhete simples, sobre coisas do dia a dia.
    .why = Mostra o que a escola deixou em quem passou por ela há pouco. Os que não leem costumam estar em um povoado distante ou pararam cedo de estudar para trabalhar ou criar filhos.
    .how = No censo, conte as pessoas de 15 a 24 anos que declaram saber ler e escrever. Divida por todas as pessoas dessas idades que responderam à pergunta. Faça a conta separada para mulheres e homens.
    .sources = Censo demográfico; pesquisa domiciliar com teste de leitura, se houver; turmas de educação de jovens e adultos, para localizar quem falta.
    .traps = No censo um morador responde por todos, e poucos admitem que o filho não lê. Não confunda com a alfabetização de 15 anos ou mais, que muda devagar por causa dos idosos. Assinar o nome não é saber ler. Perto de 100, só o recorte por zona e sexo ainda diz alguma coisa.
