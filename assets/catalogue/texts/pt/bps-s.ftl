road_deaths-vulnerable =
    .measures = De cada 100 mortes no trânsito, quantas são de pedestres, ciclistas ou motociclistas.
    .why = Quem não tem lataria em volta paga pelo erro dos outros. Se a maioria das vítimas andava a pé ou de moto, travessia e controle de velocidade salvam mais do que pista duplicada.
    .how = Junte as mortes no trânsito de cinco anos. Conte as de pedestres, ciclistas e motociclistas, sem esquecer quem ia na garupa, e divida pelo total. Inclua quem morreu até 30 dias depois.
    .sources = Declarações de óbito do SIM, com a causa codificada; boletins da polícia; hospital e Samu para completar o que falta.
    .traps = Com três mortes no ano, o percentual pula de 33 para 67 sem que nada tenha mudado: some anos. A parte também cai quando morrem mais ocupantes de carro; veja sempre o número. Óbito sem o tipo de vítima sai da conta; diga quantos são. Esclareça se conta moradores ou mortes ocorridas aqui.

injuries-road =
    .measures = Quantas pessoas, por 100 mil habitantes, ficam internadas mais de 24 horas no ano por causa de um sinistro de trânsito.
    .why = Para cada morte há muitos feridos que param de trabalhar e passam a depender da família. Por serem mais numerosos, mostram mais cedo se a obra num cruzamento deu certo.
    .how = Conte os moradores internados por mais de 24 horas após um sinistro de trânsito durante o ano. Divida pela população do meio do ano e multiplique por 100 mil.
    .sources = Internações do SIH/SUS por causa externa e município de residência; livro do pronto-socorro; boletins de ocorrência.
    .traps = O caso grave vai para o hospital regional: busque pelo município de residência. A transferência pode contar a mesma pessoa duas vezes. Hospital novo aumenta internações sem aumentar sinistros. Polícia e saúde dão números diferentes; escolha uma fonte e fique nela.

transport-harassment =
    .measures = De cada 100 usuárias entrevistadas, quantas sofreram assédio ou importunação sexual no transporte público, no ponto ou no embarque nos últimos 12 meses.
    .why = O medo define o horário em que a mulher aceita trabalhar ou estudar e quanto ela gasta com aplicativo para fugir do ônibus. Quase ninguém registra queixa: só perguntando direito se descobre.
    .how = Entreviste uma amostra de usuárias com uma lista de fatos concretos (olhar insistente, frases, toques, perseguição). Conte as que viveram pelo menos um e divida pelas entrevistadas.
    .sources = Pesquisa de vitimização ou com usuárias, com protocolo: entrevistadoras treinadas, local reservado e folha com os serviços de apoio.
    .traps = Registro policial não mede isso. Depois de uma campanha o número pode subir porque mais mulheres falam. Perguntar só se ela foi assediada, sem citar fatos, reduz muito a resposta. Não publique por bairro contagens abaixo de 10. Sem protocolo, não faça a pesquisa.

transport-women_safe =
    .measures = De cada 100 usuárias entrevistadas, quantas se dizem seguras ou muito seguras à noite no transporte público e nos pontos.
    .why = Um ponto às escuras tira mulheres do curso noturno e do turno da tarde. Iluminação, poda e motorista treinado mudam essa sensação, e quase tudo está ao alcance da prefeitura.
    .how = Pergunte com quatro ou cinco opções, de muito insegura a muito segura, sobre o veículo e sobre o ponto. Conte as que respondem segura ou muito segura e divida pelas entrevistadas.
    .sources = Pesquisa com usuárias, em domicílios ou a bordo; caminhadas noturnas com grupos de mulheres para entender as respostas.
    .traps = Quem desistiu de viajar à noite não está no ônibus: entreviste também nas casas. Não mude a escala entre uma rodada e outra. Sentir-se segura e não sofrer assédio são coisas distintas, meça as duas. Quem não sabe responder não conta como segura.
