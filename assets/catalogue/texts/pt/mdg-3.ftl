school-primary-parity =
    .measures = A taxa de matrícula das meninas no primário dividida pela dos meninos (no Brasil, anos iniciais do fundamental). Em 1 há igualdade; abaixo, as meninas ficam para trás; acima, os meninos.
    .why = Uma diferença tão precoce marca a vida inteira. Entre 0,97 e 1,03 considera-se igualdade; fora disso, vale perguntar a famílias e escolas o que segura meninas ou meninos em casa.
    .how = Calcule a taxa das meninas: matriculadas divididas por todas as meninas da idade. Faça o mesmo com os meninos. Divida a taxa delas pela deles, as duas brutas ou as duas líquidas.
    .sources = Censo escolar por sexo; população do censo demográfico ou projeções por sexo e idade simples.
    .traps = Dividir o número de meninas pelo de meninos dá perto de 0,96 mesmo onde há igualdade, pois nascem mais meninos. Paridade 1 pode esconder muitas crianças dos dois sexos fora da escola. Não misture taxa líquida com taxa bruta.

school-secondary-parity =
    .measures = A taxa de matrícula das moças no ensino secundário (no Brasil, anos finais do fundamental e médio) sobre a dos rapazes. Acesso igual dá 1; menos prejudica as moças, mais os rapazes.
    .why = Nessa idade elas saem por gravidez ou para cuidar da casa, eles por trabalho. O lado para o qual o dado pende mostra que programa faz falta.
    .how = Divida as moças matriculadas no secundário por todas as moças dessa idade e repita com os rapazes. O indicador é a primeira taxa sobre a segunda. Use as mesmas idades e o mesmo ano letivo nas duas.
    .sources = Censo escolar por sexo, com turmas da noite e escolas privadas; população por idade e sexo do censo demográfico.
    .traps = Acima de 1,03 não é vitória: os rapazes estão saindo. Quem viaja para estudar em cidade maior some do registro local e, se um dos sexos viaja mais, o resultado se distorce. Anos finais do fundamental e ensino médio costumam diferir: veja-os também em separado.

school-tertiary-parity =
    .measures = A taxa de mulheres no ensino superior dividida pela dos homens. Em 1, elas e eles estudam na mesma proporção.
    .why = Mostra quem continua estudando depois do ensino médio. O município usa o dado para orientar bolsas e o transporte universitário.
    .how = Divida as mulheres moradoras que cursam o superior pelas mulheres da idade habitual (os cinco anos seguintes ao fim do ensino médio). Faça a mesma conta para os homens. A paridade é a primeira taxa sobre a segunda.
    .sources = Censo demográfico (frequência por nível), que conta o estudante onde mora; registro do ensino superior por município de residência; listas de bolsas para conferir.
    .traps = Quem aluga quarto na cidade da faculdade é contado lá, e o município parece ter menos estudantes do que formou. A matrícula do polo local inclui gente de fora. Com poucas dezenas de estudantes, uns poucos a mais mudam o resultado: use anos somados ou o censo.

employment-women_wage =
    .measures = De cada 100 pessoas com emprego assalariado fora da agropecuária, quantas são mulheres. Trata de empregados da indústria e dos serviços.
    .why = Salário próprio dá à mulher voz em casa e aposentadoria mais tarde. A prefeitura também emprega e pode começar pela sua folha de pagamento.
    .how = Separe os empregados com salário cujo trabalho não é na agropecuária, na produção florestal nem na pesca. Divida as mulheres desse grupo pelo total do grupo, mulheres e homens.
    .sources = Censo demográfico (posição na ocupação e atividade); pesquisa de emprego; registros administrativos como a RAIS no Brasil, que só veem o emprego formal.
    .traps = Quem trabalha por conta própria não é assalariado, mesmo ganhando bem. A empregada doméstica com salário entra e eleva a parcela de mulheres: informe se foi incluída. O dado pode subir só porque homens perderam o emprego, então mostre as quantidades. Nada diz sobre salário igual.

parliament-women =
    .measures = De cada 100 cadeiras do parlamento nacional (câmara única ou câmara baixa), quantas são ocupadas por mulheres.
    .why = Mostra até onde o país chegou e dá contexto à câmara municipal. No município, o dado para trabalhar é a parcela de mulheres entre os vereadores.
    .how = Conte as cadeiras ocupadas por mulheres em uma data fixa, de preferência logo após a posse. Divida por todas as cadeiras ocupadas. O valor vale para todos os municípios do país.
    .sources = Justiça eleitoral ou órgão equivalente; página do parlamento na internet; União Interparlamentar, que reúne os dados de todos os países.
    .traps = Candidata não é eleita. Suplentes que assumem no meio da legislatura mudam a conta: anote a data. Não some senado e câmara. As cadeiras de vereador não entram aqui, têm indicador próprio.
