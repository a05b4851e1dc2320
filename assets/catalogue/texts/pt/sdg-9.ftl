roads-rural_access =
    .measures = De cada 100 pessoas da área rural, quantas moram a menos de 2 km de uma estrada que dá passagem o ano inteiro.
    .why = Na chuva, sem estrada, não passa ônibus escolar nem ambulância e o leite se perde. Manter estrada vicinal é despesa que todo prefeito conhece.
    .how = No mapa, trace 2 km para cada lado das estradas transitáveis o ano todo. Some a população rural das comunidades ou setores censitários que ficam dentro. Divida por toda a população rural.
    .sources = Cadastro de estradas vicinais; setores do censo; roteiro do transporte escolar; secretaria de obras com GPS.
    .traps = Dois quilômetros no mapa podem virar uma hora de caminhada se há rio no meio. Estrada asfaltada e estrada transitável não são sinônimos. Setor rural é grande: distribua a população pelos endereços. Atoleiro novo muda o resultado; registre a data do levantamento.

co2-per_value_added =
    .measures = Quantos quilos de dióxido de carbono são emitidos para cada dólar de valor produzido pela economia.
    .why = Separa crescer de poluir. Se cai enquanto a produção sobe, o município está produzindo com menos carbono.
    .how = Tome as emissões de CO2 do inventário municipal no ano, em quilos. Divida pelo PIB ou valor adicionado do município no mesmo ano, em dólares constantes.
    .sources = Inventário de gases de efeito estufa; PIB dos municípios do órgão de estatística (no Brasil, o IBGE).
    .traps = O PIB municipal sai em reais correntes: é preciso deflacionar e converter antes de dividir. Uma única fábrica comanda o resultado. Não use CO2 equivalente, que soma outros gases. Emissões de desmatamento mudam tudo: diga se estão incluídas.

mobile-coverage =
    .measures = De cada 100 pessoas, quantas moram onde há sinal de rede móvel, por tecnologia: ao menos 2G, 3G ou 4G.
    .why = Sem sinal não há chamada de emergência, Pix nem lição pela internet. Saber onde falta ajuda a cobrar antena da operadora e a liberar o terreno.
    .how = Sobreponha o mapa de cobertura das operadoras à população por setor ou comunidade. Some as pessoas dentro do sinal de cada tecnologia. Divida pela população. Faça uma conta por tecnologia.
    .sources = Agência reguladora de telecomunicações (no Brasil, a Anatel); mapas das operadoras; teste com celular nas comunidades.
    .traps = Cobertura não é uso. O mapa da operadora é calculado e falha em grota e vale: confira no local. Distrito coberto não significa que a zona rural dele esteja coberta. Não some tecnologias, porque as áreas se sobrepõem.
