broadband-households =
    .measures = De cada 100 domicílios, quantos têm assinatura de banda larga fixa, por fibra, cabo ou antena.
    .why = No celular dá para mandar mensagem; estudar, preencher um cadastro longo ou trabalhar de casa pede conexão fixa. O mapa por bairro ajuda a cobrar os provedores.
    .how = Conte os domicílios com banda larga fixa e divida por todos os domicílios. Se usar os acessos informados à Anatel, tire antes os de empresas e repartições.
    .sources = Censo Demográfico; pesquisa domiciliar; acessos de banda larga fixa por município na Anatel; provedores locais.
    .traps = Pacote de dados do celular não é banda larga fixa, e muita pesquisa pergunta só por internet. Acessos de hoje divididos pelos domicílios do último censo dão número inflado onde a cidade cresceu. Ter contrato não diz a velocidade.

mobile-coverage_4g =
    .measures = De cada 100 habitantes, quantos moram onde chega o sinal de rede móvel 4G ou mais nova.
    .why = Sem sinal não há alerta de enchente, teleconsulta nem Pix na feira. As comunidades descobertas são poucas e dá para chamá-las pelo nome na conversa com a operadora.
    .how = Ponha o mapa de cobertura 4G ou superior sobre o mapa da população. Some os moradores que ficam dentro, de qualquer operadora, e divida pela população total.
    .sources = Mapas de cobertura da Anatel ou das operadoras; população do censo por setor; teste em campo com um celular de cada operadora.
    .traps = O mapa vem de um modelo, e no fundo do vale ou dentro de casa o sinal pode faltar: confira. Conte pessoas, não área. Cobertura não é ter aparelho nem crédito. Não some os percentuais de duas operadoras.

transport-open_schedules =
    .measures = De cada 100 linhas de transporte público, quantas estão, com itinerário e horário, em dados abertos (formato GTFS) publicados há menos de 6 meses.
    .why = Com o arquivo, o passageiro encontra o ônibus no celular e a prefeitura mede o acesso sem contratar estudo. Para poucas linhas, é trabalho de alguns dias.
    .how = Liste as linhas em operação. Conte as que constam do arquivo publicado há menos de 6 meses e divida pela lista inteira.
    .sources = Secretaria ou órgão de transporte; portal de dados abertos; cooperativas que tenham os itinerários gravados.
    .traps = Aparecer num aplicativo não torna a linha aberta: qualquer pessoa deve poder baixar o arquivo. Ida e volta são uma linha só. Olhe a validade do calendário dentro do arquivo. As linhas rurais também entram na lista.

fares-integrated =
    .measures = De cada 100 viagens de transporte público, quantas são pagas com cartão ou celular aceito em várias linhas ou operadoras.
    .why = Quem faz baldeação para de pagar duas vezes e o motorista para de lidar com dinheiro. De quebra, a prefeitura passa a saber quantos viajam por dia.
    .how = Conte as validações feitas com esse meio de pagamento no período. Divida por todas as viagens de transporte público do mesmo período, inclusive as pagas em dinheiro e as gratuitas.
    .sources = Sistema de bilhetagem; passagens em dinheiro das operadoras; contagem de quem embarca sem validar.
    .traps = Validação conta embarque: use embarques em cima e embaixo, ou desconte as baldeações. Cartão que só serve numa empresa é eletrônico, mas não integrado. Estudante e idoso que passam sem validar ficam fora do numerador.

telework-weekly =
    .measures = De cada 100 pessoas ocupadas, quantas trabalham de casa com meios digitais pelo menos um dia por semana.
    .why = Cada dia de teletrabalho tira duas viagens da rua e pode trazer de volta quem foi embora para a capital. Depende da internet fixa tanto quanto do tipo de emprego.
    .how = Conte as pessoas ocupadas que trabalharam à distância ao menos um dia na semana de referência. Divida por todas as pessoas ocupadas.
    .sources = PNAD Contínua, em geral só para o estado; pesquisa local de mobilidade com uma pergunta a mais.
    .traps = Costurar, fazer marmita ou cuidar da venda em casa não é teletrabalho. O dado não tem meta, pois mais nem sempre é melhor. Os anos de 2020 e 2021 não servem de linha de base. O valor do estado é só aproximado para um município rural.
