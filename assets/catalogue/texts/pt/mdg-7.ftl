forest-cover =
    .measures = De cada 100 hectares de terra do município, quantos são floresta.
    .why = A mata mantém as nascentes e segura as encostas. Quando some, a cidade paga para buscar água mais longe.
    .how = Recorte um mapa de cobertura pelo limite do município. Some as classes que valem como floresta: meio hectare ou mais, árvores acima de cinco metros e copas que cobrem mais de um décimo do chão. Divida pela área de terra, sem lagos e rios.
    .sources = MapBiomas ou outro mapa anual de cobertura; órgão florestal nacional; imagens de satélite interpretadas pela universidade da região.
    .traps = Uma coleção nova do mapa muda as classes: lance como outra fonte e não leia o salto como desmatamento. Pomar e árvore de rua não são floresta; silvicultura deve vir separada. Se o limite municipal mudou, recalcule os anos antigos.

co2-total =
    .measures = Toneladas de dióxido de carbono que saem em um ano dos combustíveis queimados no município e da eletricidade que ele consome.
    .why = Quase tudo vem do que a cidade paga: diesel, gás, luz. Se cai porque se usa melhor, o dinheiro fica no lugar.
    .how = Faça o inventário de um ano. Multiplique cada combustível vendido ou queimado pelo seu fator de emissão e a eletricidade consumida pelo fator da rede do país. Se houver fábrica de cimento, anote o processo à parte: o número nacional o soma, este não. Anote o escopo e o ano dos fatores.
    .sources = Vendas de combustíveis por município (ANP no Brasil); consumo por classe na distribuidora de energia; inventário municipal pelo método GPC.
    .traps = O que se vende na rodovia muitas vezes queima em outro lugar. Se o fator da rede muda, o total muda sem que ninguém economize: recalcule os anos anteriores. O metano do lixão não entra aqui, e sim na série de CO2 equivalente.

co2-per_capita =
    .measures = Toneladas de dióxido de carbono de combustíveis e eletricidade que cabem em um ano a cada habitante.
    .why = Um município que cresce pode ver se a parte de cada pessoa diminui e se comparar com um vizinho maior.
    .how = Pegue as emissões totais do ano e divida pelas pessoas que moravam no município naquele mesmo ano. Mantenha o escopo usado no total.
    .sources = Inventário de emissões do município; censo e estimativas de população do instituto de estatística.
    .traps = Uma pedreira ou termelétrica com pouca gente em volta dá um número enorme que nada diz das famílias: mostre os setores em separado. Um censo novo muda as estimativas; refaça os anos passados. A média nacional não é o dado do município.

co2-per_gdp =
    .measures = Quilogramas de dióxido de carbono emitidos por dólar que a economia local produz, em dólares de igual poder de compra.
    .why = Pergunta se dá para produzir mais poluindo menos, algo que os fundos de clima cobram das prefeituras.
    .how = Divida as emissões do ano, em quilogramas, pelo PIB municipal do mesmo ano em dólares PPC. Para chegar a eles, divida o PIB em moeda nacional pelo fator de conversão do país. Se não há PIB municipal publicado, deixe a série vazia.
    .sources = PIB dos municípios do IBGE no Brasil ou contas regionais do instituto de estatística; inventário de emissões; fatores de conversão do Banco Mundial.
    .traps = Poucos países calculam PIB por município; ratear o nacional pela população é inventar. Câmbio de mercado não é PPC. Use preços de um só ano, senão a inflação parece progresso.

ozone-depleting =
    .measures = Quantidade de substâncias que destroem a camada de ozônio consumida em um ano: produzida e importada, menos exportada e destruída. A conta é do país, não do município.
    .why = O gás de geladeiras e aparelhos de ar-condicionado velhos escapa na oficina ou no lixão. O que a cidade faz com eles é a sua parte nessa história.
    .how = Use o total do país como contexto. Cada substância é multiplicada pelo seu poder de destruir ozônio, e os resultados são somados. Para o município mantenha outra conta: aparelhos recolhidos e técnicos de refrigeração treinados.
    .sources = Órgão nacional do ozônio, que informa ao Protocolo de Montreal; alfândega; cadastro municipal de oficinas e limpeza urbana, para o que é local.
    .traps = Não rateie o total nacional por habitantes: não mediria nada. Toneladas de gás não são toneladas ponderadas pelo dano. Nem todo gás refrigerante ataca o ozônio; muitos dos novos aquecem o clima e vão em outra série.

fish-safe_stocks =
    .measures = De cada 100 estoques pesqueiros estudados, quantos são pescados em um nível que lhes permite se renovar.
    .why = No litoral a pesca põe comida na mesa e enche a feira. Quando se pesca demais, os barcos vão mais longe e voltam com menos.
    .how = Use a avaliação do órgão de pesca para as suas águas: estoques não sobre-explotados divididos por estoques avaliados. O município só pode somar o que vê no desembarque, como a parte do pescado dentro do tamanho mínimo.
    .sources = Órgão nacional de pesca ou FAO; universidades e institutos do mar; registro de desembarque da colônia de pescadores.
    .traps = Estoque que ninguém estudou não conta como saudável. Um grande pesa o mesmo que um pequeno. Uma safra ruim pode vir do tempo ou do preço. O pescado no tamanho legal é um dado aproximado e precisa de outro nome.

water-withdrawal =
    .measures = Da água doce que a chuva e os rios renovam em um ano, que porcentagem é retirada para casas, irrigação e indústria.
    .why = Se a bacia entrega mais do que tem, os poços baixam e começa a briga pela água. Diz à câmara se ainda cabe outro projeto de irrigação.
    .how = Veja a que bacia ou bacias o município pertence. Some a água retirada por todos os usuários em um ano e divida pelo recurso renovável da bacia, com o que chega de montante. Escreva na nota qual é a bacia.
    .sources = Agência nacional de águas (ANA no Brasil) ou comitê de bacia; cadastro de outorgas; medição da captação da companhia de água.
    .traps = Ratear a bacia por área dá um número sem sentido: lance o da bacia. Água outorgada não é água retirada. A média do ano esconde a estiagem. A versão dos ODS antes reserva água para os rios; por isso não ligue as duas em uma linha.

protected-area =
    .measures = De cada 100 hectares do município, com o mar se houver, quantos têm proteção legal.
    .why = Uma nascente, um mangue ou um morro com proteção resiste melhor ao próximo pedido de alvará.
    .how = Ponha no mapa os limites de todas as áreas protegidas, federais, estaduais e municipais. Una os polígonos para que a sobreposição conte uma vez, recorte pelo limite do município e divida pela área de terra, mais o mar territorial quando for o caso.
    .sources = Cadastro nacional de unidades de conservação; leis municipais que criam reservas; mapas do órgão ambiental.
    .traps = Somar os hectares de cada decreto conta a sobreposição duas vezes. Proteção no papel não garante fiscalização. A área do decreto e a do mapa não batem: meça no mapa. Se há mar no numerador, tem de haver no denominador.

species-threatened =
    .measures = De cada 100 espécies avaliadas, quantas são classificadas como ameaçadas. É um dado do país ou da região que o município mostra como contexto.
    .why = Algumas delas vivem dentro do município. Sabendo quais, uma escola, um parque ou uma lei local pode cuidar delas.
    .how = Da lista vermelha, pegue as espécies vulneráveis, em perigo e criticamente em perigo e divida pelas avaliadas. No município, liste as ameaçadas que já foram vistas ali e conte as que têm plano de conservação.
    .sources = Lista vermelha nacional ou da UICN; museu de história natural ou universidade; registros das unidades de conservação; avistamentos de moradores.
    .traps = Quando mais espécies são avaliadas, a proporção muda sem que a natureza mude. Grupos bem estudados, como as aves, pesam demais. Espécies com dados insuficientes não entram em lado nenhum. Não mostre o número do país como se fosse do município.

water-improved =
    .measures = De cada 100 pessoas, quantas bebem água de uma fonte protegida pela própria construção: torneira, poço tubular, poço ou nascente protegidos, água da chuva.
    .why = Água buscada no rio ou em poço aberto adoece as crianças e toma horas de mulheres e meninas. É a primeira coisa que o povo pede à prefeitura.
    .how = Some as pessoas dos domicílios cuja principal fonte para beber é uma dessas e divida por todas as pessoas em domicílios ocupados. O censo pergunta a fonte principal; marque quais respostas do censo do seu país valem como protegidas.
    .sources = Censo demográfico; cadastro da companhia de água e dos sistemas rurais; visitas domiciliares da unidade de saúde.
    .traps = Cano seco quase todo dia também conta como fonte melhorada: veja ainda as horas de água. Carro-pipa não vale, nem água engarrafada se a outra fonte é desprotegida. Ligações não são pessoas; domicílios também não.

sanitation-improved =
    .measures = De cada 100 pessoas, quantas usam um banheiro ou latrina higiênicos que são só do seu domicílio.
    .why = Com dejetos perto de casa, as crianças têm diarreia e vermes. Um banheiro próprio também dá segurança à mulher que sai à noite.
    .how = Some as pessoas com vaso ligado à rede, fossa séptica ou fossa simples, ou com latrina ventilada, com laje ou de compostagem, desde que nenhum outro domicílio os use. Divida por todas as pessoas. Peça ao censo o tipo de esgotamento cruzado com o banheiro exclusivo.
    .sources = Censo demográfico; cadastro da rede de esgoto; programas de banheiros rurais; visitas domiciliares da unidade de saúde.
    .traps = Esquecer a pergunta sobre uso compartilhado infla o número. Vaso que descarrega em vala ou córrego não é melhorado, mesmo com louça e água. Vale a latrina que se usa: as que um programa entregou podem ter virado depósito.

slums-households =
    .measures = De cada 100 pessoas da área urbana, quantas vivem em domicílio com ao menos uma de quatro carências: água melhorada, saneamento melhorado, espaço suficiente, moradia durável. A posse não entra.
    .why = Junta em um número a água, o banheiro e a casa, e mostra no mapa por quais bairros começar as obras.
    .how = Percorra um a um os domicílios urbanos do censo e marque cada carência; mais de três pessoas por cômodo habitável é falta de espaço. Some as pessoas dos domicílios com uma marca ou mais e divida pela população urbana. No exemplo há seis domicílios com 22 pessoas: quatro deles, com 17, têm alguma marca. Guarde quantas cada um tem.
    .sources = Microdados do censo; pesquisa habitacional do município; cadastro de assentamentos, para conferir.
    .traps = É a definição da série dos ODM. Com a posse há outra série, que nunca dá menos: não ponha as duas no mesmo gráfico. Somar as carências conta várias vezes a mesma família. A população das favelas é outro dado: lá há domicílios sem carência, e no centro há domicílios com ela. O percentual pode cair enquanto o número de pessoas sobe.
