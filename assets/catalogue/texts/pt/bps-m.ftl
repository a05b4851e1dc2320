trips-walking =
    .measures = De cada 100 viagens feitas num dia, quantas são a pé do começo ao fim, sem entrar em nenhum veículo.
    .why = Em cidade pequena, quase tudo fica perto o bastante para ir andando. E quem vai andando costuma ter menos renda e menos escolha. O número mostra quanta gente ganha com uma calçada bem feita.
    .how = Pergunte em cada domicílio todas as viagens da véspera, trecho por trecho. Conte as que não usaram veículo e divida pelo total de viagens. Ida e volta são duas viagens.
    .sources = Pesquisa domiciliar de origem e destino. Na falta dela, entrevistas curtas em escolas, praças e pontos de ônibus, ou dados de celular, como dado aproximado.
    .traps = Andar até o ponto não faz da viagem uma viagem a pé. O tempo mínimo adotado (por exemplo, mais de 5 minutos) muda o resultado mais do que qualquer obra: registre-o e não compare pesquisas com mínimos diferentes. É comum esquecer as viagens das crianças.

trips-cycling =
    .measures = De cada 100 viagens feitas num dia, quantas têm a bicicleta como modo principal.
    .why = Com pouco dinheiro e quinze minutos, a bicicleta atravessa a sede de quase todo município pequeno. Quando ninguém pedala, em geral há medo dos carros ou falta lugar seguro para deixá-la.
    .how = Na pesquisa, conte as viagens só de bicicleta e as que juntaram bicicleta e caminhada. Se também houve ônibus, carro ou moto, a viagem entra no outro modo. Divida pelo total de viagens.
    .sources = Pesquisa domiciliar de origem e destino; contagens em pontes, cruzamentos e portões de escola para acompanhar a tendência entre uma pesquisa e outra.
    .traps = Contagem de rua não é divisão modal, pois faltam as outras viagens. Se há poucas bicicletas na amostra, o resultado balança muito. Férias e chuva derrubam a contagem. Separe homens e mulheres: a diferença costuma ser grande.

trips-public_transport =
    .measures = De cada 100 viagens feitas num dia, quantas têm como modo principal um veículo coletivo: ônibus, micro-ônibus, van, barco de passageiros ou outro serviço regular.
    .why = É o modo de quem não tem carro nem moto e precisa chegar ao hospital ou à escola da cidade vizinha. Menos passageiros hoje significa menos horários amanhã.
    .how = Conte as viagens com ao menos um trecho em transporte coletivo, mesmo que a pessoa tenha também andado ou pegado táxi. Divida por todas as viagens da pesquisa.
    .sources = Pesquisa domiciliar de origem e destino; dados de bilhetagem ou de passagens vendidas pelas operadoras, como apoio.
    .traps = A catraca conta embarques, e uma viagem com baldeação tem dois. Deixar de fora vans e outros serviços informais encolhe o número. Decida de uma vez onde entra o mototáxi e mantenha a escolha.

trips-private_motorised =
    .measures = De cada 100 viagens feitas num dia, quantas usam como modo principal carro, moto, táxi ou transporte por aplicativo.
    .why = Quando esse número sobe, as mesmas ruas recebem mais veículos, mais barulho e mais feridos. É também um sinal de que o ônibus deixou de atender.
    .how = Conte as viagens cujo modo principal foi carro, caminhonete, moto, táxi ou aplicativo, dirigindo ou de carona. Divida pelo total de viagens e guarde carro e moto separados.
    .sources = Pesquisa domiciliar de origem e destino; frota registrada e contagem de ocupantes por veículo servem para conferir.
    .traps = Quem vai de carona ou na garupa também faz uma viagem. A contagem de veículos na rua não serve aqui, porque não vê quem anda a pé. Sem o recorte, a moto some atrás do carro, e em muitas cidades é ela que cresce.

trips-sustainable =
    .measures = De cada 100 viagens feitas num dia, quantas são a pé, de bicicleta ou em transporte público ou coletivo.
    .why = Diz num só número para onde caminha a mobilidade do município. Em lugar pequeno ele costuma ser alto por falta de veículo próprio; difícil é mantê-lo quando a renda melhora.
    .how = Some as viagens a pé, de bicicleta e em transporte coletivo da mesma pesquisa. Divida a soma pelo total de viagens. Não é preciso perguntar nada a mais.
    .sources = A mesma pesquisa domiciliar de origem e destino que fornece os três modos.
    .traps = Não some percentuais de pesquisas ou anos diferentes. Um valor alto pode esconder pobreza: gente que anda uma hora porque não há ônibus. Leia junto o tempo de deslocamento e a parte das pessoas que não saíram de casa.

transport-frequent_access =
    .measures = De cada 100 moradores da área urbana, quantos vivem a até 500 metros, pela rua, de um ponto com um veículo a cada 10 minutos ou menos no horário de pico.
    .why = Ponto perto com três ônibus por dia não resolve a vida de ninguém. Esta medida cobra as duas coisas, distância e frequência, e fica mais próxima da experiência do passageiro.
    .how = Marque os pontos com intervalo de até 10 minutos no pico. Trace 500 m pelas ruas em volta de cada um. Conte quem mora dentro, uma vez só, e divida pela população urbana.
    .sources = Quadro de horários da operadora ou arquivo GTFS; sem isso, contagem dos intervalos no ponto em dois dias úteis. População por setor censitário.
    .traps = O círculo em linha reta conta gente demais: sem a malha de ruas, use cerca de 385 m e registre como dado aproximado. Vale o intervalo medido, não o prometido. Em cidade pequena o resultado pode ser zero, e zero é resposta válida.

transport-jobs_in_60_minutes =
    .measures = Que parte dos empregos um morador médio alcança em até 60 minutos, de porta a porta, usando transporte público.
    .why = O ponto fica perto, mas o ônibus leva a algum emprego? A resposta muda de bairro para bairro e mostra quem perde oportunidade por falta de uma ligação.
    .how = Para cada zona, some os empregos alcançados em 60 minutos, com caminhada, espera e baldeação. Faça a média das zonas ponderada pela população e divida pelo total de empregos da área estudada.
    .sources = Matriz de tempos feita com GTFS ou com viagens cronometradas; RAIS ou outro cadastro de empresas para localizar os empregos.
    .traps = Os cadastros não mostram o emprego informal: avise o leitor. Fixe a área uma vez, com ou sem a cidade vizinha, pois o resultado depende disso. A média simples dá ao povoado o mesmo peso do centro.

commuting-mean_time =
    .measures = Quantos minutos uma pessoa leva, em média, para ir de casa ao trabalho, contando só a ida.
    .why = Hora gasta no caminho é hora tirada da família e do descanso. Se a média cresce, as pessoas estão morando mais longe do trabalho ou o serviço piorou.
    .how = Some os minutos da ida de todas as pessoas que saem de casa para trabalhar e divida por elas. Se o censo só traz faixas (de 15 a 30 minutos), use o meio de cada faixa e registre.
    .sources = Censo Demográfico, quesito sobre deslocamento para o trabalho; pesquisa domiciliar de origem e destino.
    .traps = Quem trabalha em casa ou no próprio sítio fica fora da conta. A última faixa do censo não tem teto: adote um valor e não mude. A média esconde quem leva duas horas; veja também a parte que passa de 60 minutos.

commuting-over_60_minutes =
    .measures = De cada 100 pessoas que saem de casa para trabalhar, quantas levam mais de 60 minutos para chegar.
    .why = É gente que sai no escuro e volta no escuro. Mora em geral na zona rural ou no loteamento mais afastado e paga mais de uma passagem.
    .how = Conte as pessoas ocupadas cuja ida ao trabalho dura mais de 60 minutos. Divida por todas as que se deslocam para trabalhar.
    .sources = Censo Demográfico, quesito sobre tempo de deslocamento; pesquisa domiciliar de origem e destino.
    .traps = Sessenta minutos exatos não entram, e muita gente arredonda para uma hora: confira a redação da pergunta. Tire do denominador quem trabalha em casa. O número pode subir porque surgiu emprego melhor em outra cidade; pergunte antes de concluir.

trips-rate =
    .measures = Quantas viagens faz por dia, em média, cada pessoa de 6 anos ou mais.
    .why = Viajar pouco muitas vezes é abrir mão de uma consulta, de uma aula ou de um bico. Comparar homens e mulheres, ou bairros pobres e ricos, revela as viagens que deixaram de ser feitas.
    .how = Some todas as viagens do dia pesquisado, por qualquer motivo e modo. Divida pelas pessoas de 6 anos ou mais dos domicílios visitados, inclusive as que ficaram em casa.
    .sources = Pesquisa domiciliar de origem e destino com diário de viagens; pesquisa de uso do tempo, como dado aproximado.
    .traps = Mais não quer dizer melhor: este dado não tem meta. Quando uma só pessoa responde por todas, perdem-se as viagens curtas das outras. Levar o filho à escola e depois ir ao mercado são duas viagens. Não misture dia útil com domingo.

trips-immobility =
    .measures = De cada 100 pessoas de 6 anos ou mais, quantas não fizeram nenhuma viagem no dia da pesquisa.
    .why = Aqui estão o idoso que não consegue subir no ônibus, a mulher que cuida da família e o jovem sem dinheiro para a passagem. Nenhuma contagem de rua enxerga essas pessoas.
    .how = Conte quem não fez nenhuma viagem naquele dia, nem a pé. Divida por todas as pessoas de 6 anos ou mais pesquisadas. Pergunte também por que não saiu.
    .sources = Pesquisa domiciliar de origem e destino, com uma pergunta própria para quem ficou em casa.
    .traps = Há quem diga que não saiu para acabar logo a entrevista: compare os resultados de cada entrevistador. Dia de chuva forte ou de festa não serve. Quem quis ficar e quem não pôde sair são casos diferentes; o recorte por idade e deficiência ajuda a separá-los.

vehicles-cars =
    .measures = Quantos automóveis existem para cada mil habitantes do município.
    .why = O número antecipa o que vem pela frente: falta de vaga, centro travado e pressão para gastar o orçamento em asfalto.
    .how = Conte os automóveis e caminhonetes particulares registrados no município, ou os que os domicílios declaram no censo. Divida pela população do mesmo ano e multiplique por mil.
    .sources = Frota do Detran ou da Senatran; Censo Demográfico ou outra pesquisa domiciliar, na pergunta sobre bens.
    .traps = Carros que já viraram sucata continuam no registro, e muita gente emplaca em outra cidade. A pesquisa costuma perguntar se há carro, não quantos. Não ligue na mesma linha os pontos do registro e os do censo.

vehicles-motorcycles =
    .measures = Quantas motocicletas existem para cada mil habitantes do município.
    .why = A moto chega aonde o ônibus não vai, e a prestação às vezes cabe no que se gastava com passagem. Com ela aumentam os feridos: ponha as duas curvas lado a lado.
    .how = Conte as motocicletas e motonetas registradas no município, ou as declaradas pelos domicílios. Divida pela população do mesmo ano e multiplique por mil.
    .sources = Frota do Detran ou da Senatran; Censo Demográfico ou outra pesquisa domiciliar.
    .traps = Na zona rural muita moto roda sem placa, e o registro fica abaixo da realidade. Diga se incluiu ciclomotores e triciclos. Um salto repentino pode ser só um mutirão de regularização.

cycle_network-protected =
    .measures = Quantos quilômetros de ciclovia separada do tráfego por meio-fio, canteiro ou outra barreira existem para cada 100 mil habitantes.
    .why = Uma faixa pintada não convence um pai a deixar a filha ir pedalando à escola. É a barreira que separa a rede usada da rede que só existe no mapa.
    .how = Meça no mapa o eixo das ciclovias com separação física e abertas ao uso. Divida pela população e multiplique por 100 mil.
    .sources = Mapa ou SIG da secretaria de obras ou de planejamento; percurso de bicicleta gravado no celular.
    .traps = Ciclovia de mão dupla se mede uma vez só. Ciclofaixa pintada, calçada compartilhada e trecho em obras não entram. Em cidade pequena, dois quilômetros já dão um número alto: veja se eles ligam o bairro à escola.

sidewalks-adequate =
    .measures = De cada 100 quilômetros de rua urbana, quantos têm calçada dos dois lados, contínua e com a largura exigida pela norma.
    .why = Onde a calçada acaba, a cadeira de rodas e o carrinho de bebê vão para a pista. Consertar isso costuma depender só da prefeitura e dos donos dos lotes.
    .how = Percorra todas as ruas ou uma amostra sorteada de quadras. Some a extensão em que os dois lados cumprem a norma e divida pela extensão percorrida.
    .sources = Cadastro de vias; vistoria por amostra, com trena e fotos; imagem aérea para medir a extensão total da rede.
    .traps = Poste, degrau ou rampa de garagem no caminho quebra a continuidade. Calçada de um lado só não conta. Escolher as ruas do centro melhora o número sem melhorar a cidade: sorteie as quadras.

fleet-accessible =
    .measures = De cada 100 veículos de transporte público em operação, quantos permitem embarcar sem degraus, com rampa, elevador ou piso baixo funcionando.
    .why = Basta um ônibus sem elevador para cancelar a viagem de quem usa cadeira de rodas. O idoso e a mãe com carrinho sentem a mesma diferença.
    .how = Conte os veículos em operação cujo acesso sem degraus funciona no dia da vistoria. Divida por todos os veículos em operação.
    .sources = Cadastro de frota das operadoras ou cooperativas; vistoria anual; visita à garagem com o conselho ou uma associação de pessoas com deficiência.
    .traps = Elevador emperrado conta como se não existisse. Adesivo na porta não é prova. Teste o equipamento com o veículo na rua. Inclua vans e micro-ônibus. O ponto também precisa permitir o embarque, e isso este dado não mostra.

transport-speed_at_peak =
    .measures = A quantos quilômetros por hora anda o transporte público no horário de pico, incluindo o tempo parado nos pontos.
    .why = Ônibus lento exige mais veículos para manter a frequência, e a conta vai parar na tarifa. Mudar um ponto de lugar ou tirar carros estacionados de uma quadra pode resolver.
    .how = No pico, some os quilômetros rodados com passageiros e divida pelas horas gastas, de terminal a terminal. Repita a medição em vários dias úteis.
    .sources = GPS dos veículos; sem GPS, cronômetro e planilha a bordo; registro de partidas e chegadas da garagem.
    .traps = Não tire a média das velocidades das linhas: divida o total de quilômetros pelo total de horas. Deixe de fora a viagem vazia e a espera no terminal. Linha de rodovia e linha de centro não se comparam.

trips-informal =
    .measures = De cada 100 viagens em transporte público ou coletivo, quantas são feitas em serviços sem autorização nem regulação.
    .why = O serviço informal ocupa o espaço que a linha autorizada deixou. Só proibir deixa gente a pé; saber o tamanho dele permite negociar itinerário e seguro.
    .how = Conte as viagens coletivas em veículos sem autorização: vans, carros de lotação, caminhonetes. Divida por todas as viagens em transporte público e coletivo.
    .sources = Pesquisa domiciliar de origem e destino; contagem de veículos e passageiros nas entradas da cidade, cruzada com a lista de autorizações.
    .traps = O passageiro não sabe se o veículo é autorizado: pergunte o tipo e o trajeto e confira você na lista. Autorização vencida é caso duvidoso; adote uma regra. Motorista com medo de multa não responde a verdade.

transport-gap_zones =
    .measures = De cada 100 habitantes, quantos moram em áreas onde a necessidade de transporte público está acima da média do município e a oferta está abaixo.
    .why = Mostra no mapa onde uma linha nova atende mais gente sem outra opção. Dá para fazer com dados baratos, sem pesquisa de viagens.
    .how = Dê a cada área uma nota de necessidade (pobreza, domicílio sem carro, idade, deficiência) e uma de oferta (pontos e partidas por semana). Some os moradores das áreas com necessidade acima e oferta abaixo da média; divida pela população.
    .sources = Censo por setor censitário; levantamento próprio de pontos e frequências, ou arquivo GTFS.
    .traps = A medida é relativa: sempre haverá áreas abaixo da média, mesmo com bom serviço. Acrescente um mínimo absoluto de partidas por hora. Com menos de 8 áreas, ordene-as em vez de calcular desvios. Mudou o limite das áreas, mudou o número.
