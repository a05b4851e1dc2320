transport-co2_per_capita =
    .measures = Quantas toneladas de CO2 por habitante o transporte de pessoas e de carga emite por ano. Entram o combustível queimado nos veículos e a eletricidade que eles usam.
    .why = Deixa comparar o município com ele mesmo, ainda que a população cresça. Fundos de clima costumam pedir esse ponto de partida antes de conversar sobre ônibus elétrico ou ciclovia.
    .how = Em cada modo, multiplique viagens, quilômetros e consumo por quilômetro e divida pelos ocupantes. Converta combustível e eletricidade em CO2 com os fatores nacionais, acrescente a carga, some e divida pela população.
    .sources = Cálculo próprio com a pesquisa de viagens e o consumo dos veículos; vendas de combustível por município (ANP) para conferir; fator de emissão da rede elétrica.
    .traps = Caminhão que só passa pela rodovia não é do município. Se a venda de combustível fica abaixo de 0,8 ou acima de 1,25 vez o cálculo, procure tráfego de passagem ou compra em outra cidade. Não troque de fatores de emissão entre um ano e outro.

transport-co2_total =
    .measures = Quantas quilotoneladas (mil toneladas) de CO2 todo o transporte urbano de passageiros e cargas emite por ano.
    .why = O clima sente o total, e é ele que se compara com a meta do estado ou do país. Também dá a medida do que cada projeto pode evitar.
    .how = Calcule as toneladas de cada modo e combustível como na emissão por habitante, sem dividir pela população. Some tudo e divida por mil para chegar a quilotoneladas.
    .sources = O mesmo cálculo da emissão por habitante; estatística de venda de combustíveis da ANP ou dos distribuidores.
    .traps = O erro mais visto é digitar toneladas no lugar de quilotoneladas. O total cresce com a população, sem que ninguém tenha mudado de hábito. Escolha um caminho, viagens e carga ou venda de combustível, e não some os dois. O etanol é registrado, mesmo contando zero no escapamento.

transport-co2_per_km =
    .measures = Quantos gramas de CO2 custa levar uma pessoa por um quilômetro, na média de todos os modos, incluindo caminhada e bicicleta.
    .why = O valor cai com ônibus mais cheio, com mais gente a pé ou com outra tecnologia. Mostra se a mudança vem do motor ou do hábito.
    .how = Some, em gramas, o CO2 das viagens de pessoas. Some os quilômetros de todas as viagens, pessoa por pessoa. Divida a primeira soma pela segunda.
    .sources = Cálculo próprio com viagens, distâncias, ocupação e consumo de cada modo.
    .traps = Uma tonelada tem um milhão de gramas; quem digita toneladas obtém zero. Carga não entra. A ocupação pesa mais que o motor: meça na rua, não copie de outra cidade. No carro o motorista conta como ocupante; no ônibus, não.

air-no2 =
    .measures = A média anual de dióxido de nitrogênio no ar, em microgramas por metro cúbico, medida na estação.
    .why = Esse gás sai principalmente dos escapamentos e por isso denuncia o tráfego melhor que a poeira. Onde é alto, sofre mais a escola da avenida.
    .how = Faça a média das medições horárias válidas do ano. Com mais de uma estação, guarde o valor de cada uma. A meta de 10 microgramas é o valor-guia da OMS.
    .sources = Rede de qualidade do ar do órgão ambiental estadual; campanhas de universidades com tubos passivos.
    .traps = Estação com menos de três quartos das horas não dá média anual válida, e campanha de um mês também não. Partes por bilhão não são microgramas. Satélite mede a coluna de ar inteira, não o que se respira na calçada.

fleet-zero_emission =
    .measures = De cada 100 ônibus do transporte público em operação, quantos são elétricos a bateria, trólebus ou movidos a célula de combustível.
    .why = A rua principal fica com menos fumaça e barulho, e o custo de energia oscila menos. A troca pede preparo, pois o ônibus comprado hoje roda mais de dez anos.
    .how = Conte os ônibus dessas tecnologias que estão rodando. Divida por todos os ônibus em operação na mesma data.
    .sources = Cadastro de frota do órgão gestor; relação das operadoras; licenciamento dos veículos.
    .traps = Comprado, financiado ou parado por falta de carregador não conta. Híbrido e a gás não são emissão zero. Numa frota de 20, cada ônibus vale 5 pontos. Resolva se micro-ônibus é ônibus e aplique a regra em cima e embaixo da conta.

vehicles-electric_share =
    .measures = De cada 100 veículos novos emplacados no ano, quantos são elétricos a bateria.
    .why = Avisa com antecedência que vão faltar carregadores, oficinas e bombeiros treinados. Em cidade pequena a novidade costuma chegar pela moto.
    .how = Conte os emplacamentos novos de veículos elétricos a bateria no ano. Divida por todos os emplacamentos novos. Separe carro, moto, ônibus e caminhão.
    .sources = Registro de veículos do Detran ou da Senatran, por município do proprietário; associações do setor para conferir.
    .traps = Híbrido não entra, nem o de tomada. Bicicleta elétrica sem placa fica de fora. Transferência de usado não é emplacamento novo. Uma locadora que registra a frota na cidade pode triplicar o número sozinha.

charging-points =
    .measures = Quantos pontos públicos de recarga de veículos elétricos funcionam para cada 100 mil habitantes.
    .why = Turista ou taxista com carro elétrico não vai aonde não consegue recarregar. O equipamento pode ser de outro, mas alvará e vaga dependem da prefeitura.
    .how = Conte os pontos abertos a qualquer motorista e funcionando. Divida pela população e multiplique por 100 mil.
    .sources = Alvarás municipais; distribuidora de energia; mapas das empresas de recarga, conferidos no local.
    .traps = Se dois carros recarregam ao mesmo tempo, são dois pontos, mesmo com três cabos. Carregador só para hóspedes não é público. Em cidade de 20 mil, um ponto vale 5: não tome por avanço firme. Desconte os quebrados.

transport-energy_per_km =
    .measures = Quanta energia, em megajoules, se gasta para levar uma pessoa por um quilômetro, na média de todos os modos.
    .why = Gastar menos energia por quilômetro segura no município dinheiro que iria para combustível. O dado vale mesmo onde o etanol já deixa o CO2 baixo.
    .how = Passe para megajoules o combustível e a eletricidade das viagens de pessoas (1 kWh tem 3,6 MJ). Divida pelos quilômetros de todas as viagens, pessoa por pessoa.
    .sources = Cálculo próprio com as mesmas viagens, ocupação e consumo usados no CO2; poder calorífico dos combustíveis no Balanço Energético Nacional.
    .traps = Vale a energia que entra no veículo, não a gasta na usina. Um litro de diesel, de gasolina e de etanol têm energias diferentes. Ônibus vazio piora o dado, mesmo elétrico. A carga fica de fora.

fleet-euro_six =
    .measures = De cada 100 ônibus em operação, quantos atendem à norma Euro VI ou equivalente, ou são de emissão zero.
    .why = Enquanto não há dinheiro para ônibus elétrico, trocar os mais velhos já tira a fumaça preta dos pontos. A norma pode ser exigida na renovação das permissões.
    .how = Verifique a norma de emissão de cada ônibus em operação. Conte os Euro VI ou equivalentes e os de emissão zero. Divida por todos os ônibus em operação.
    .sources = Cadastro de frota; documento do veículo e certificado do fabricante; vistoria.
    .traps = O ano do chassi não prova a norma. Euro V não conta. Com diesel de muito enxofre o filtro estraga e o ônibus só é limpo no papel. Veículo sem comprovação entra como fora da norma.
