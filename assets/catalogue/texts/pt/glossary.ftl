term-access-by-transport =
    .term = acesso ao transporte público
    .also = ponto de ônibus perto | cobertura do transporte
    .means = Pessoas que moram a uma distância a pé de uma parada: 500 m de um ônibus, 1 km de um trem. Parada perto não garante que o ônibus passe.

term-action =
    .term = ação
    .also = atividade | projeto | intervenção
    .means = O que o município vai fazer para cumprir um objetivo, com responsável, lugar, datas e custo. Por exemplo: construir 320 banheiros nas comunidades rurais.

term-action-sheet =
    .term = ficha da ação
    .also = ficha de projeto | ficha técnica
    .means = A página que reúne tudo sobre uma ação: o que será feito, onde, quem responde, quando, quanto custa, quem paga e como se saberá que deu certo.

term-administrative-record =
    .term = registro administrativo
    .also = cadastro | base de dados do setor
    .means = Uma lista que um setor mantém para o seu trabalho e da qual saem dados: matrículas, ligações de água, vacinas. Só conta quem chega ao serviço.

term-adolescent-births =
    .term = fecundidade adolescente
    .also = gravidez na adolescência | mães adolescentes
    .means = Nascimentos de mães de 15 a 19 anos por 1.000 moças dessa idade. Os de meninas com menos de 15 são contados à parte: ali é preciso perguntar por violência.

term-affordability =
    .term = custo para as famílias
    .also = peso da passagem | tarifa acessível | modicidade tarifária
    .means = Se o quinto mais pobre pode pagar o serviço. Aqui: quanto custam 60 viagens por mês na renda dele. Quem não pode pagar não viaja, e nas pesquisas não gasta.

term-afro-descendants =
    .term = população negra
    .also = pretos e pardos | afrodescendentes | quilombolas
    .means = Pessoas que se reconhecem como pretas ou pardas. O dado só existe se o censo ou o cadastro pergunta, e a própria pessoa responde.

term-agenda =
    .term = agenda
    .also = agenda internacional | Agenda 2030
    .means = Uma lista de objetivos combinada entre os países, com um prazo. Aqui há duas: a do Milênio, até 2015, e a 2030.

term-air-quality =
    .term = ar e partículas finas
    .also = PM2.5 | MP2,5 | qualidade do ar | material particulado
    .means = Poeira tão fina que chega ao fundo dos pulmões, de motores, lenha e queimadas. Mede-se em microgramas por metro cúbico, como média do ano.

term-all-season-road =
    .term = estrada transitável o ano todo
    .also = estrada vicinal | estradas rurais
    .means = Uma estrada por onde passa um veículo também na época das chuvas, salvo interrupções breves. Uma ponte caída tira da conta o trecho inteiro.

term-annex =
    .term = anexo
    .also = apêndice
    .means = As páginas do fim, com os cálculos, as fontes e o que não cabia no texto. Ali vai também o que se decidiu pular e por quê.

term-annual-plan =
    .term = plano anual
    .also = plano operativo anual | programação anual | LOA
    .means = A parte do plano que será feita neste ano, com o dinheiro deste ano. Convém que cada linha diga de que ação do plano plurianual ela vem.

term-antenatal-care =
    .term = pré-natal
    .also = consultas de pré-natal | acompanhamento da gestante
    .means = Consultas da gestante no serviço de saúde. Vê-se se teve ao menos uma e se teve quatro ou mais.

term-approval =
    .term = aprovação
    .also = plano aprovado | votação do plano
    .means = O momento em que a câmara ou o prefeito torna o plano oficial. A partir daí, o que mudar é anotado como alteração, com data e motivo.

term-as-of-date =
    .term = data de corte
    .also = dados conhecidos em | data dos dados
    .means = O dia até o qual se conheciam os dados de uma página. O que chega depois não muda essa edição: entra na próxima.

term-asif =
    .term = ASIF
    .also = atividade, divisão modal, intensidade e combustível | inventário de emissões
    .means = A conta das emissões do transporte: quanto se viaja, em que meio, quanta energia cada um gasta e com que combustível. Mostra onde convém agir.

term-average =
    .term = média
    .also = média aritmética
    .means = A soma repartida por igual. Se três famílias ganham 100, 200 e 900, a média é 400 e nenhuma ganha isso. Nunca tire média de taxas de anos: some casos e some população.

term-backup =
    .term = cópia de segurança
    .also = backup
    .means = Uma cópia completa e conferida do arquivo do município, que o programa faz sozinho. No mesmo computador não protege contra roubo: entregue outra fora.

term-baseline =
    .term = ponto de partida
    .also = linha de base | marco zero | situação inicial
    .means = O valor a partir do qual se mede o avanço, com o ano. Se em 2022 tinham saneamento 58 em cada 100 pessoas, esse 58 é o ponto de partida.

term-basin =
    .term = bacia
    .also = bacia hidrográfica | microbacia
    .means = Todo o terreno cuja chuva corre para o mesmo rio. A água se cuida por bacia, que quase nunca coincide com o limite do município.

term-big-push =
    .term = Grande Impulso para a Sustentabilidade
    .also = Big Push | grande impulso ambiental | BPS
    .means = Ideia da CEPAL: vários investimentos e políticas ao mesmo tempo, para que emprego, igualdade e ambiente avancem juntos. Ônibus, recarga, tarifa e oficinas, não só ônibus.

term-bottleneck =
    .term = gargalo
    .also = obstáculo | entrave
    .means = O que trava uma solução já conhecida: uma norma, o orçamento, o modo de prestar o serviço ou a falta de procura. Removê-lo costuma custar menos do que construir de novo.

term-break-in-a-series =
    .term = quebra da série
    .also = mudança de metodologia | ruptura da série
    .means = O ano em que mudou a definição, o mapa ou o método. Se a floresta cai com outro mapa, talvez tenha mudado o mapa. O programa não compara através de uma quebra.

term-breakdown =
    .term = recorte
    .also = desagregação | por sexo, bairro, raça ou idade
    .means = O mesmo dado por grupos: mulheres e homens, bairros, idades. Mostra quem uma boa média deixa para trás.

term-broadband =
    .term = banda larga
    .also = internet fixa | fibra | conectividade digital
    .means = Conexão à internet sempre ligada e rápida o bastante para estudar ou usar um serviço público. O celular de um só na família não é a mesma coisa.

term-census =
    .term = censo
    .also = censo demográfico | recenseamento
    .means = A contagem de todas as pessoas e domicílios, quase sempre a cada dez anos. É a melhor fonte para bairros, mas envelhece.

term-child-labour =
    .term = trabalho infantil
    .also = crianças que trabalham
    .means = Crianças em trabalho que pela idade, pelas horas ou pelo perigo não lhes cabe. Ajudar um pouco em casa não é; faltar à aula para colher, sim.

term-civil-registry =
    .term = registro civil
    .also = cartório | SIM | SINASC | estatísticas vitais
    .means = O registro de nascimentos e óbitos, de onde saem a mortalidade e a fecundidade. Peça os dados por local de residência, não por hospital.

term-clock =
    .term = relógio
    .also = período da agenda | prazo
    .means = De que ano até que ano se julga o avanço. Há três: o dos ODM (até 2015), o dos ODS (até 2030) e o do plano. O mesmo indicador pode ir bem em um e mal em outro.

term-co-financing =
    .term = cofinanciamento
    .also = contrapartida | aporte local
    .means = Pagar uma ação entre vários. Muitos fundos exigem que o município entre com uma parte, em dinheiro ou em mutirão com valor calculado.

term-comparability =
    .term = comparabilidade
    .also = dados comparáveis
    .means = Que dois dados meçam a mesma coisa do mesmo modo, para que a diferença seja real. Pessoas com água e domicílios com água não se comparam.

term-completeness =
    .term = completude
    .also = cobertura do registro
    .means = Que parte do que aconteceu ficou registrada. Se de 100 óbitos se registram 80, a taxa calculada sai mais baixa que a verdadeira.

term-completion =
    .term = conclusão escolar
    .also = taxa de conclusão | formatura
    .means = Jovens da idade certa que terminaram um nível. Não basta estar matriculado: de cada 100 dessa idade, pergunta-se quantos foram aprovados na última série.

term-conflict =
    .term = duas versões a decidir
    .also = conflito | decisão pendente
    .means = Duas pessoas mudaram a mesma coisa sem se ver. As duas versões ficam guardadas e você escolhe, ou escreve uma que as reúna. Nada se perde enquanto isso.

term-constant-prices =
    .term = preços constantes
    .also = valores reais | descontada a inflação
    .means = Valores de vários anos expressos no dinheiro de um mesmo ano, para que a inflação não pareça crescimento. O plano é escrito assim.

term-contingency =
    .term = imprevistos
    .also = reserva | contingência
    .means = Dinheiro somado ao custo pelo que não se pode prever, por exemplo 10%. Aparece à parte, não escondido nos preços.

term-contraception-prevalence =
    .term = uso de anticoncepcionais
    .also = planejamento familiar | métodos contraceptivos
    .means = De cada 100 mulheres unidas e em idade fértil, quantas usam, elas ou o parceiro, algum método. O dado vem de pesquisas; o posto de saúde só conhece quem o procura.

term-cost-line =
    .term = linha de custo
    .also = rubrica | item de despesa
    .means = Uma coisa que se paga em uma ação e em um ano: quantidade vezes custo unitário. Por exemplo, 300 hidrômetros a 600 cada um em 2026.

term-council-resolution =
    .term = lei, decreto ou resolução
    .also = ato da câmara | resolução da câmara | lei municipal
    .means = A decisão escrita, com número e data, que aprova o plano ou uma alteração dele. Sem esse número o plano impresso é só uma proposta.

term-council-seats-of-women =
    .term = mulheres na câmara
    .also = vereadoras | paridade política
    .means = Cadeiras da câmara ocupadas por mulheres. Com nove cadeiras a metade exata não existe: quatro ou cinco já é o mais perto possível.

term-current-prices =
    .term = preços correntes
    .also = valores nominais
    .means = O dinheiro tal como foi ou será pago em cada ano, com a inflação dentro. Não serve para comparar anos distantes.

term-cycleway =
    .term = ciclovia
    .also = ciclofaixa | rede cicloviária
    .means = Uma via para bicicletas separada dos carros por algo que não se pode atravessar. A faixa só pintada não conta como protegida.

term-deforestation =
    .term = desmatamento
    .also = perda de floresta | derrubada
    .means = Floresta que vira pasto, lavoura ou bairro. Antes de soar o alarme, verifique se os dois mapas usam a mesma definição de floresta.

term-denominator =
    .term = denominador
    .also = total | população de referência | base
    .means = O número de baixo: o total pelo qual se divide. Em “15.750 de 18.960 pessoas com água melhorada” é 18.960. Se for pequeno demais, a cobertura passa de 100.

term-disability =
    .term = deficiência
    .also = pessoas com deficiência | PcD
    .means = Dificuldade duradoura para ver, ouvir, andar ou lembrar, que num ambiente mal feito deixa a pessoa de fora. Pergunta-se o que é difícil fazer, não o diagnóstico.

term-disaster =
    .term = desastre
    .also = calamidade | emergência | enchente
    .means = Uma enchente, um deslizamento ou um tremor que supera o que o lugar consegue atender sozinho. O fenômeno é natural; haver casas na margem, não.

term-discount-rate =
    .term = taxa de desconto
    .also = taxa de juros | custo do dinheiro
    .means = A porcentagem anual com que se compara um gasto de hoje com outro daqui a alguns anos. Quem a define é quem financia; o programa não inventa nenhuma.

term-draft =
    .term = rascunho
    .also = edição em preparo | minuta
    .means = Um livro que ainda não foi aprovado. Leva a palavra em cada página, para que ninguém o tome pelo definitivo.

term-dropout =
    .term = abandono escolar
    .also = evasão | deixar a escola
    .means = Alunos que deixam a escola durante o ano ou não se matriculam no seguinte. Antes de contá-los, veja quem só mudou de escola.

term-durable-housing =
    .term = moradia durável
    .also = habitação adequada | alvenaria
    .means = Uma casa em terreno seguro, com piso, paredes e telhado que resistem ao clima. Chão de terra ou telhado de sucata contam como não durável.

term-edition =
    .term = edição
    .also = versão do livro | versão
    .means = Um perfil ou plano tal como foi fechado em um dia, com número e código. Os dados seguem mudando no arquivo; a edição impressa não.

term-edition-code =
    .term = código da edição
    .also = impressão digital | hash | verificação
    .means = Letras e números no pé de cada página que saem dos próprios dados. Se dois impressos trazem o mesmo código, dizem a mesma coisa.

term-emissions =
    .term = emissões
    .also = gases de efeito estufa | CO2 | pegada de carbono
    .means = Gases que aquecem o clima, sobretudo de motores, eletricidade, lixo e desmatamento. São dadas em toneladas de CO2 ou de CO2 equivalente.

term-employment-rate =
    .term = nível de ocupação
    .also = emprego | razão emprego-população
    .means = De cada 100 pessoas de 15 anos ou mais, quantas trabalharam na semana, com salário ou por conta própria. Veja sempre mulheres e homens em separado.

term-equivalent-annual-cost =
    .term = custo anual equivalente
    .also = CAE | custo do ciclo de vida
    .means = O que uma obra custa por ano de duração, com a operação incluída. Permite comparar uma bomba barata que dura 5 anos com uma cara que dura 20.

term-estimate =
    .term = estimativa
    .also = dado estimado
    .means = Um dado calculado e não contado, por exemplo a pobreza por município a partir de uma pesquisa nacional. Deve vir com o seu intervalo.

term-evaluation =
    .term = avaliação
    .also = avaliação final | avaliação intermediária
    .means = Olhar para trás, no meio ou no fim do plano, e perguntar se o que foi feito mudou algo, a que custo e o que se faria diferente. O acompanhamento conta; a avaliação julga.

term-execution =
    .term = orçamento executado
    .also = execução orçamentária | despesa liquidada
    .means = A parte do aprovado que de fato foi gasta. Gastar 48% pode ser má gestão ou uma transferência que chegou em novembro: pergunte qual.

term-figure =
    .term = dado
    .also = observação | número | valor
    .means = Um valor de um indicador, para um lugar e um ano, com a sua fonte: 83,1% de água melhorada em 2022, censo. Sem ano e fonte não é um dado.

term-follow-up =
    .term = acompanhamento
    .also = monitoramento
    .means = Ver a cada trimestre ou semestre o que foi feito e gasto em cada ação, e anotar o que a trava. Por exemplo: 55% da obra pronta, 268 mil gastos, licitação 45 dias atrasada.

term-food-insecurity =
    .term = insegurança alimentar
    .also = fome | falta de comida
    .means = Não saber se haverá comida suficiente, ou comer menos ou pior por falta de dinheiro. Pergunta-se aos domicílios com uma lista fixa.

term-forest-cover =
    .term = área de floresta
    .also = cobertura florestal | mata
    .means = A parte do território com árvores de floresta. Não contam pomares, lavouras nem árvores de rua.

term-funding-approved =
    .term = aprovado
    .also = recurso garantido | recurso empenhado
    .means = Recurso que já consta de um orçamento votado ou de um convênio assinado. Só com ele convém começar uma obra.

term-funding-asked-for =
    .term = solicitado
    .also = em análise | pleiteado
    .means = Recurso que foi pedido por escrito e espera resposta. Anote a quem e quando; depois de três meses, pergunte.

term-funding-to-be-asked-for =
    .term = a solicitar
    .also = fonte possível | a pleitear
    .means = Recurso com uma fonte possível que ninguém pediu ainda. Conta como esperança, não como financiamento.

term-gap-zone =
    .term = área de muita necessidade e pouco transporte
    .also = área mal atendida | lacuna de transporte
    .means = Um bairro onde mora muita gente que precisa de transporte e chega pouco. Convém começar por ali: um ponto, uma calçada, um micro-ônibus.

term-gate =
    .term = pronto para seguir?
    .also = condições para seguir
    .means = O mínimo que convém ter antes de passar à etapa seguinte, por exemplo que cada objetivo tenha ponto de partida e meta. Você pode seguir sem isso se escrever por quê.

term-gender =
    .term = gênero
    .also = perspectiva de gênero | igualdade de gênero
    .means = O que uma sociedade espera de mulheres e homens, e que por isso pode mudar. O sexo se registra; o gênero se analisa.

term-gender-marker =
    .term = marcador de gênero
    .also = orçamento sensível a gênero
    .means = Um número por ação: 2 se a igualdade é o fim principal, 1 se é um fim importante, 0 se foi analisada e não é. Sem análise, fica vazio. Um 2 não é “melhor” que um 1.

term-goal =
    .term = objetivo da agenda
    .also = objetivo global | ODM | ODS
    .means = Cada um dos grandes propósitos de uma agenda, com o seu número e as suas metas. O ODS 6 trata de água e saneamento.

term-good-practice =
    .term = boa prática
    .also = experiência exitosa | lição aprendida
    .means = Algo que deu certo aqui, contado de modo que outro município possa repetir: o problema, o que se fez, quanto custou, o que mudou e também o que deu errado.

term-green-area =
    .term = área verde
    .also = parque | praça | verde urbano
    .means = Parques e praças com plantas, abertos a todos. Um terreno baldio ou um jardim fechado não contam.

term-handing-over-a-copy =
    .term = entregar uma cópia
    .also = cópia fora | pen drive | passar o arquivo
    .means = Gravar o arquivo completo do município num pen drive ou em outra pasta, e ler de novo para conferir. É o que se dá ao colega ou ao governo que entra.

term-history =
    .term = histórico
    .also = registro de alterações | quem mudou o quê
    .means = A lista de tudo o que se fez no arquivo: o quê, quem e quando. Ajuda a entender um número que ninguém lembra de ter mudado.

term-hours-of-water =
    .term = horas de água
    .also = continuidade | rodízio | intermitência
    .means = Quantas horas por dia sai água da torneira, em média no ano. Pode cair mesmo com mais ligações, porque a mesma água se divide entre mais gente.

term-household =
    .term = domicílio
    .also = família | lar
    .means = As pessoas que moram na mesma casa e dividem as despesas. Uma casa pode ter duas famílias; não misture domicílios, famílias e pessoas.

term-household-connection =
    .term = ligação domiciliar
    .also = ramal | ligação ativa | economia
    .means = O trecho que vai da rede até a casa. Contar ligações não é contar pessoas, e muitas constam como ativas mas estão cortadas.

term-import =
    .term = importar
    .also = carregar um Excel | subir dados | planilha
    .means = Passar os dados de uma planilha para o arquivo do município. O programa diz o que entendeu e não salva nada até você confirmar. Pode ser desfeito.

term-improved-sanitation =
    .term = saneamento melhorado
    .also = banheiro adequado | fossa | esgotamento adequado
    .means = Um banheiro que afasta as fezes do contato com as pessoas e é de um só domicílio: ligado à rede, a fossa séptica, ou privada com laje. O compartilhado não conta.

term-improved-water =
    .term = água melhorada
    .also = fonte melhorada | fonte protegida
    .means = Água de uma fonte protegida pela construção: torneira, poço perfurado, poço ou nascente protegidos, chuva. Não diz se é potável nem quantas horas chega.

term-incidence =
    .term = incidência
    .also = casos novos | taxa de incidência
    .means = Casos novos de uma doença em um ano, por 1.000 ou 100.000 pessoas. Mais casos pode ser mais doença ou busca melhor.

term-index =
    .term = índice
    .also = indicador composto | IDHM | pontuação
    .means = Um número sem unidade que reúne várias medidas, como o desenvolvimento humano. Diz quem está melhor ou pior, mas não o que falta: veja as partes.

term-indicator =
    .term = indicador
    .also = medida
    .means = Uma medida combinada de uma situação, igual a cada ano. “Pessoas com água encanada, em cada 100” é um indicador; “64,0 em 2022” é um de seus dados.

term-indigenous-peoples =
    .term = povos indígenas
    .also = povos originários | população indígena | aldeias
    .means = Povos com história, língua e instituições próprias, anteriores ao Estado. As suas autoridades participam do plano por direito e não como mais um convidado.

term-infant-mortality =
    .term = mortalidade infantil
    .also = óbitos de menores de um ano | TMI
    .means = Crianças que morrem antes de completar um ano, por 1.000 nascidos vivos. Faz parte da mortalidade de menores de 5.

term-informal-job =
    .term = emprego informal
    .also = trabalho informal | sem carteira | bico
    .means = Trabalho sem previdência, sem contrato ou em negócio sem registro. Um patrão registrado também pode ter empregados informais.

term-informal-settlement =
    .term = assentamento informal
    .also = favela | ocupação | loteamento irregular | comunidade
    .means = Um lugar onde se mora sem título nem loteamento aprovado, muitas vezes sem serviços. Desenha-se no mapa; os domicílios precários se contam casa por casa.

term-informal-transport =
    .term = transporte informal
    .also = mototáxi | van | lotação | clandestino
    .means = Serviços de passageiros sem concessão nem horário: mototáxis, vans, lotações. Muitas vezes são os únicos que chegam.

term-interpolation =
    .term = interpolação
    .also = valor interpolado
    .means = Calcular o valor de um ano não medido a partir dos dados de antes e de depois. Entre 77,8 em 2012 e 83,1 em 2022, o de 2015 é 79,4.

term-interval =
    .term = intervalo
    .also = margem de erro | intervalo de confiança
    .means = Os dois números entre os quais está, quase com certeza, o valor verdadeiro. Com 36 óbitos em cinco anos a taxa é 21,6, mas podia ser de 15 a 30.

term-investment =
    .term = investimento
    .also = despesa de capital | obra pública
    .means = O gasto que deixa algo que dura: uma rede, uma ponte, um cadastro. Salários e combustível são despesa corrente.

term-land-title =
    .term = título de propriedade
    .also = escritura | regularização fundiária | matrícula do imóvel
    .means = O documento que diz de quem é um lote. Em nome dos dois, protege também a mulher se o casal se separa.

term-land-use-plan =
    .term = plano diretor
    .also = ordenamento territorial | zoneamento | uso do solo
    .means = O plano que diz onde se pode construir, plantar ou preservar e para onde a cidade vai crescer. Ajuda a evitar casas numa encosta que desliza.

term-landfill =
    .term = aterro sanitário
    .also = disposição final
    .means = Um lugar preparado para o lixo: com fundo impermeável, camadas de terra e chorume recolhido. Jogar terra sobre um lixão não o transforma em aterro.

term-latrine =
    .term = privada com fossa
    .also = latrina | casinha | fossa rudimentar
    .means = Um banheiro sobre um buraco, sem água corrente. Com laje lavável e de um só domicílio conta como melhorado; com tábuas sobre o buraco, não.

term-level =
    .term = nível
    .also = situação atual | onde estamos
    .means = Onde o município está hoje: 83 em cada 100 com água melhorada. É diferente do avanço: pode-se estar mal e avançar rápido.

term-literacy =
    .term = alfabetização
    .also = saber ler e escrever | analfabetismo
    .means = Pessoas que leem e escrevem uma frase simples. O censo aceita o que a pessoa responde; ler um aviso de saúde exige mais.

term-live-birth =
    .term = nascido vivo
    .also = nascimento
    .means = Uma criança que ao nascer respira ou mostra outro sinal de vida. É o total pelo qual se dividem as mortes de crianças e de mães.

term-local-target =
    .term = meta local
    .also = meta própria | meta municipal
    .means = Uma meta que o município define para si, quando a mundial não diz número, já foi cumprida ou pede pouco.

term-localising =
    .term = municipalização dos ODS
    .also = localização dos ODS | territorialização | interiorização
    .means = Traduzir os objetivos mundiais para o que um município pode medir, decidir e pagar. Não é copiar a lista: é escolher.

term-logframe =
    .term = marco lógico
    .also = quadro lógico | matriz lógica
    .means = Uma tabela que liga finalidade, propósito, produtos e atividades e diz, para cada um, o indicador, o ponto de partida, a meta, a fonte e as hipóteses.

term-malnutrition =
    .term = má nutrição
    .also = desnutrição | baixa estatura | sobrepeso
    .means = Uma criança baixa ou leve demais para a idade, magra demais ou com sobrepeso. São medidas diferentes: diga sempre qual usa.

term-maternal-mortality =
    .term = mortalidade materna
    .also = óbitos maternos | RMM
    .means = Mortes de mulheres pela gravidez ou pelo parto, até 42 dias depois. Num município são tão poucas que se investiga cada caso e não se imprime a razão.

term-mdg =
    .term = Objetivos de Desenvolvimento do Milênio
    .also = ODM | objetivos do milênio | oito jeitos de mudar o mundo
    .means = Os oito objetivos combinados em 2000 com prazo em 2015, sobre pobreza, escola, igualdade, saúde, ambiente e cooperação. Depois vieram os ODS.

term-median =
    .term = mediana
    .also = valor do meio
    .means = O valor do meio quando todos são ordenados: metade tem mais e metade tem menos. Um só rico puxa a média; a mediana quase não se move.

term-met =
    .term = cumprida
    .also = meta alcançada | atingida
    .means = O último dado chega à meta ou passa dela. Se uma comunidade fica muito atrás, o programa diz “cumprida em média, não em toda parte”.

term-metadata =
    .term = metadados
    .also = ficha técnica | nota metodológica
    .means = O que é preciso saber sobre um dado para usá-lo bem: o que mede, como, de quando, de quem e o que lhe falta.

term-milestone =
    .term = marco
    .also = etapa | data-chave | entrega
    .means = Um momento do trabalho que se pode conferir numa data: licitação publicada em 30 de maio, 900 hidrômetros instalados em 30 de setembro.

term-missing-data =
    .term = dados que faltam
    .also = lacunas de informação | dados ausentes
    .means = Os dados de que o município precisa e não tem. O perfil os nomeia e diz quem poderia tê-los, para que alguém os peça.

term-modal-share =
    .term = divisão modal
    .also = repartição modal | meio de transporte
    .means = De cada 100 viagens, quantas se fazem a pé, de bicicleta, de transporte público, de moto ou de carro. Poucas pesquisas contam bem os trajetos curtos a pé.

term-money-still-to-find =
    .term = recursos a captar
    .also = lacuna de financiamento | captação
    .means = O custo menos todas as fontes já indicadas. Um plano de 15,9 milhões com fontes de 15,2 tem 0,7 milhão a captar.

term-motorisation =
    .term = motorização
    .also = taxa de motorização | frota
    .means = Carros ou motos por 1.000 habitantes. O registro conta os que foram emplacados alguma vez, também os que já não rodam.

term-multi-year-plan =
    .term = plano plurianual
    .also = PPA | plano de governo | plano de desenvolvimento
    .means = O plano de vários anos, quase sempre os da gestão do prefeito. O que passa desse período precisa do acordo de quem vem depois.

term-multidimensional-poverty =
    .term = pobreza multidimensional
    .also = IPM | privações
    .means = Pobreza medida pelo que falta ao domicílio em escola, saúde, moradia e trabalho, e não só pela renda.

term-municipal-profile =
    .term = perfil local
    .also = perfil municipal | diagnóstico municipal
    .means = O livro que diz onde o município está em cada objetivo, com dados, fontes, avanço e o que não se sabe. É a base do plano.

term-municipality-file =
    .term = arquivo do município
    .also = arquivo .ceiba | banco de dados
    .means = Um único arquivo com tudo o que é do município: dados, fontes, plano e histórico. Está no seu computador e não na internet.

term-neonatal-mortality =
    .term = mortalidade neonatal
    .also = óbitos de recém-nascidos
    .means = Mortes nos primeiros 28 dias de vida, por 1.000 nascidos vivos. Depende sobretudo do atendimento ao parto.

term-net-enrolment =
    .term = matrícula líquida
    .also = taxa líquida de matrícula | escolarização líquida
    .means = Crianças da idade oficial que estão no nível certo, sobre todas as dessa idade. Se passa de 100, há alunos de outro município ou a população está mal estimada.

term-no-change =
    .term = sem mudança
    .also = estagnado | estagnação
    .means = Neste ritmo se alcançará menos de um décimo do que faltava, e quase nada se perde: na prática, tudo continua igual.

term-non-revenue-water =
    .term = água não faturada
    .also = perdas de água | perdas de faturamento | vazamentos
    .means = Água que se produz e não se cobra: vazamentos, ligações clandestinas, hidrômetros parados e usos sem conta. Em redes velhas pode ser quase a metade.

term-not-applicable =
    .term = não se aplica
    .also = N/A | sem objeto
    .means = Não pode haver dado, porque a coisa não existe aqui: áreas marinhas num município sem mar. Não é zero nem dado que falta.

term-not-available =
    .term = não disponível
    .also = n.d. | s/d
    .means = O dado existe em algum lugar, mas o município ainda não o tem. Resolve-se com um ofício a quem o guarda.

term-not-certain =
    .term = não conclusivo
    .also = poucos casos | indicativo
    .means = Com tão poucos casos, o acaso sozinho pode explicar a mudança. O programa a desenha hachurada e não garante melhora nem piora.

term-not-collected =
    .term = não coletado
    .also = não se mede | sem levantamento
    .means = Ninguém contou isto no município. É preciso medir, com uma pesquisa própria ou uma pergunta a mais na ficha da visita de saúde.

term-not-fast-enough =
    .term = avanço insuficiente
    .also = avanço moderado
    .means = Vai na boa direção e alcançará entre a metade e quase tudo o que faltava, mas não a meta no prazo.

term-numerator =
    .term = numerador
    .also = casos | número de cima
    .means = O número de cima: os que cumprem. Em “15.750 de 18.960 pessoas” é 15.750. Deve vir da mesma fonte e do mesmo ano que o de baixo.

term-objective =
    .term = objetivo
    .also = propósito | objetivo estratégico
    .means = O que deve mudar na vida das pessoas, de quanto para quanto e até quando: água melhorada de 83 para 92 em cada 100 pessoas, até 2028.

term-objective-tree =
    .term = árvore de objetivos
    .also = árvore de meios e fins | árvore de soluções
    .means = A árvore de problemas posta no positivo: cada causa vira um meio e cada efeito, um fim. “Tubulação de 1984” passa a ser “tubulação renovada”.

term-on-track =
    .term = no rumo
    .also = bem encaminhado | no ritmo certo
    .means = Se o ritmo continuar, a meta será alcançada no prazo ou por muito pouco: de cada 100 que faltavam, 95 ou mais.

term-open-defecation =
    .term = defecação a céu aberto
    .also = sem banheiro | ir ao mato
    .means = Pessoas sem nenhum banheiro, que usam o mato, o rio ou a praia. Bastam uns poucos domicílios para adoecer os vizinhos.

term-open-dump =
    .term = lixão
    .also = vazadouro | depósito de lixo a céu aberto
    .means = Onde se joga lixo sem nenhum controle: fumaça, moscas e chorume que chega ao rio.

term-operation-and-maintenance =
    .term = operação e manutenção
    .also = O&M | custeio | conservação
    .means = O que custa a cada ano manter algo funcionando: cloro, energia, peças, um operador. Uma obra sem esse dinheiro se perde em poucos anos.

term-operator =
    .term = operador
    .also = prestador do serviço | concessionária | SAAE
    .means = Quem presta o serviço no dia a dia: a prefeitura, uma companhia estadual, uma concessionária ou uma associação comunitária. Nem sempre é quem responde por ele em lei.

term-outcome =
    .term = resultado
    .also = efeito | impacto
    .means = O que muda para as pessoas graças ao que foi entregue. Os 900 hidrômetros são o produto; catorze horas de água por dia são o resultado.

term-output =
    .term = produto
    .also = bem ou serviço entregue | entrega
    .means = O que uma ação entrega e se pode contar: 320 banheiros construídos, 40 agentes capacitadas, um regulamento aprovado.

term-overcrowding =
    .term = adensamento excessivo
    .also = superlotação | mais de três pessoas por cômodo
    .means = Mais de três pessoas por cômodo habitável. Três exatas ainda não contam. Cozinha e banheiro não são cômodos habitáveis.

term-own-revenue =
    .term = receitas próprias
    .also = arrecadação | IPTU | ISS | tributos municipais
    .means = O que o município arrecada por si: imposto sobre imóveis, imposto sobre serviços, taxas e tarifas. O resto vem de outros e pode não vir.

term-parity =
    .term = paridade
    .also = índice de paridade | igualdade entre meninas e meninos
    .means = Igualdade entre dois grupos, expressa como razão. 1 é igual; de 0,97 a 1,03 conta como paridade; 1,08 no ensino médio quer dizer que faltam rapazes.

term-participatory-budget =
    .term = orçamento participativo
    .also = OP | plenária | assembleia de bairro
    .means = Uma parte do orçamento que as comunidades decidem em assembleias. O que elas pedem e não cabe ao município também merece resposta por escrito.

term-percentage-point =
    .term = ponto percentual
    .also = ponto | p.p.
    .means = A diferença entre duas porcentagens. De 52% para 58% são 6 pontos, embora o aumento seja de 11,5 por cento.

term-piped-water =
    .term = água encanada
    .also = água canalizada | rede geral de água | torneira
    .means = Água que chega por cano à casa ou ao terreno. É mais do que água melhorada: ninguém precisa carregar.

term-place-of-residence =
    .term = local de residência
    .also = residência | domicílio habitual
    .means = Onde a pessoa mora, não onde o fato aconteceu. Um nascimento no hospital da capital conta para o município da mãe.

term-population-projection =
    .term = projeção de população
    .also = estimativa populacional
    .means = A população calculada para os anos sem censo. Depois de cada censo ela é corrigida, e então mudam todas as taxas que a usam.

term-poverty-line =
    .term = linha de pobreza
    .also = cesta básica | limiar de pobreza
    .means = A renda abaixo da qual uma pessoa conta como pobre. A nacional serve para decidir aqui; a internacional, para comparar países.

term-powers-and-duties =
    .term = competências municipais
    .also = atribuições | competência comum | competência própria
    .means = O que a lei permite e manda o município fazer em cada serviço: sozinho, com outros ou de nenhum modo. Decide se uma ação se faz, se combina ou se reivindica.

term-prevalence =
    .term = prevalência
    .also = casos existentes | total de doentes
    .means = Todas as pessoas que têm uma doença em um momento, novas e antigas. A incidência conta só as novas.

term-preview =
    .term = pré-visualização
    .also = vista prévia | antes de salvar
    .means = O que o programa mostra antes de salvar: que dados vão entrar, que células é preciso revisar e o que mudaria. Enquanto você olha, nada mudou.

term-price-year =
    .term = ano dos preços
    .also = ano-base dos preços
    .means = O ano do dinheiro em que os custos estão expressos. “1,24 milhão a preços de 2025” pode ser atualizado; “1,24 milhão” sem ano, não.

term-prioritisation =
    .term = priorização
    .also = matriz de prioridades | hierarquização
    .means = Ordenar os problemas por critérios com nota e peso, por exemplo gravidade, pessoas afetadas e votos. Se a ordem muda com pesos um pouco diferentes, diga isso à câmara.

term-problem-tree =
    .term = árvore de problemas
    .also = árvore de causas e efeitos | análise causal
    .means = Um desenho com o problema no tronco, as causas nas raízes e os efeitos nos galhos. “Falta uma estação” não é um problema: é uma solução que falta.

term-progress =
    .term = situação do avanço
    .also = avanço | progresso | semáforo
    .means = A palavra que diz se um indicador chegará à meta: cumprida, no rumo, avanço insuficiente, avanço lento, sem mudança ou retrocesso.

term-projection =
    .term = projeção
    .also = neste ritmo | valor projetado
    .means = Aonde se chegaria se o ritmo de até agora continuasse igual. Não é uma previsão: um plano existe para mudá-la.

term-proportion =
    .term = proporção
    .also = porcentagem | percentual | parte do total
    .means = A parte de um todo, contada em cada 100. Vai de 0 a 100 porque os de cima fazem parte dos de baixo.

term-prorated-target =
    .term = meta proporcional
    .also = meta rateada | mesmo esforço anual
    .means = Uma meta reduzida porque os dados começam tarde: pede o mesmo esforço por ano. Cortar pela metade desde 2001, e não desde 1990, leva de 30 a 20,35 e não a 15.

term-protected-area =
    .term = área protegida
    .also = unidade de conservação | UC | APA | reserva
    .means = Um terreno ou trecho de mar com proteção legal. Se duas proteções se sobrepõem, a área é contada uma só vez.

term-public-space =
    .term = espaço público
    .also = praça | rua | calçada
    .means = Ruas, calçadas, praças e parques que qualquer pessoa pode usar sem pagar, de dia e de noite.

term-quality-letter =
    .term = letra de qualidade
    .also = nota de qualidade | qualidade do dado
    .means = Uma letra de A a E que diz quanto confiar num dado, segundo a fonte, a cobertura, a definição e a idade. Com D ou E nenhum avanço se dá como certo.

term-quintile =
    .term = quintil
    .also = quinto | 20% mais pobres
    .means = Uma quinta parte da população ordenada pela renda. O primeiro quintil é o quinto mais pobre.

term-rate =
    .term = taxa
    .also = coeficiente | por mil | por cem mil
    .means = Quantos fatos houve para cada 1.000 ou 100.000 pessoas ou nascimentos. Serve para comparar municípios grandes e pequenos.

term-ratio =
    .term = razão
    .also = quociente | relação
    .means = Um número dividido por outro que não é o seu total: 618 moças para 575 rapazes dão 1,07. Pode passar de 1.

term-readiness =
    .term = condições de partida
    .also = autodiagnóstico | preparação
    .means = Perguntas antes de começar: se há decisão política, equipe, dados, dinheiro e coordenação. O que sair fraco vira a primeira tarefa.

term-receiving-a-copy =
    .term = receber a cópia de um colega
    .also = incorporar alterações | trazer o trabalho de outra pessoa | mesclar
    .means = Reunir no seu arquivo o que outra pessoa fez numa cópia do mesmo município. Primeiro você vê o que ela traz; onde os dois mudaram o mesmo, você decide.

term-recycling =
    .term = reciclagem
    .also = coleta seletiva | catadores | compostagem
    .means = Resíduos que voltam a ser material: papelão, vidro, metal, composto. Conte também o que os catadores tiram, que quase nunca aparece.

term-reference-year =
    .term = ano de referência
    .also = ano do dado
    .means = O ano de que um dado fala, que quase nunca é o ano em que foi publicado.

term-regressing =
    .term = retrocesso
    .also = piora | deterioração
    .means = O indicador se afasta da meta. As horas de água por dia caíram de 11 para 7: retrocesso, mesmo com mais casas ligadas.

term-repetition =
    .term = repetência
    .also = reprovação | repetir o ano
    .means = Alunos que fazem outra vez a mesma série. Ficam mais velhos que os colegas e abandonam mais.

term-responsible-unit =
    .term = unidade responsável
    .also = secretaria responsável | setor responsável
    .means = A secretaria ou o cargo que responde por uma ação. Escreve-se o cargo e não o nome da pessoa, para continuar claro quando mudar o governo.

term-rights-check =
    .term = verificação de direitos
    .also = enfoque de direitos humanos | abordagem baseada em direitos
    .means = Perguntas a cada ação: quem participa, quem fica de fora, a quem reclamar. Se ela reassenta famílias, por exemplo, se elas consentiram e a que distância ficam do trabalho.

term-risk =
    .term = risco
    .also = ameaça ao plano | matriz de riscos
    .means = O que poderia impedir uma ação, com probabilidade e dano de 1 a 5. Um empréstimo que talvez neguem (4) e sem o qual não há obra (4) dá 4 × 4 = 16: alto.

term-risk-zone =
    .term = área de risco
    .also = zona de perigo | área de enchente | encosta instável
    .means = Terreno onde se espera enchente, deslizamento ou outro perigo, segundo um mapa oficial. Diga quantas pessoas moram ali, não só quantos hectares são.

term-road-deaths =
    .term = mortes no trânsito
    .also = acidentes de trânsito | sinistros | segurança viária
    .means = Pessoas que morrem numa batida ou atropelamento, ou nos 30 dias seguintes. Numa cidade pequena são poucas por ano: some cinco anos.

term-safely-managed =
    .term = gerenciado de forma segura
    .also = gerido de forma segura | serviço seguro | 6.1.1 | 6.2.1
    .means = O que os ODS pedem, mais do que os ODM: água em casa, quando é preciso e sem contaminação; e esgoto tratado, não só afastado.

term-scenario =
    .term = cenário
    .also = simulação | futuro possível
    .means = Uma conta de “o que aconteceria se”: se tudo continuar igual, se for feito o que está assinado, se se quer chegar a uma meta. Não é previsão.

term-sdg =
    .term = Objetivos de Desenvolvimento Sustentável
    .also = ODS | Agenda 2030 | objetivos globais
    .means = Os dezessete objetivos combinados em 2015 com prazo em 2030. Seguem os ODM e acrescentam cidades, energia, clima e paz, para todos os países.

term-secure-tenure =
    .term = posse segura
    .also = segurança da posse | regularização
    .means = Poder ficar na casa sem medo de despejo, por um documento ou porque é respeitado. Não saber não quer dizer que falte.

term-septic-tank =
    .term = fossa séptica
    .also = tanque séptico | fossa
    .means = Um tanque fechado onde o lodo se assenta e a água sai para um sumidouro. Precisa ser esvaziada a cada poucos anos; se ninguém o faz, deixa de servir.

term-sewer =
    .term = rede de esgoto
    .also = esgotamento sanitário | coleta de esgoto
    .means = A rede de canos que leva as águas do banheiro e da cozinha. Levar não quer dizer que alguém trate.

term-share-of-what-was-missing =
    .term = parte do que faltava
    .also = parte alcançada | redução da lacuna
    .means = A medida do avanço neste programa: de cada 100 que faltavam no começo, quantos terão sido alcançados no prazo se o ritmo seguir.

term-shared-toilet =
    .term = banheiro compartilhado
    .also = privada coletiva | banheiro público
    .means = Um banheiro usado por dois ou mais domicílios. Não conta como melhorado mesmo que seja bom: à noite, para as mulheres, a distância e o cadeado pesam.

term-skilled-attendance =
    .term = parto atendido por pessoal qualificado
    .also = parto hospitalar | parto institucional
    .means = Partos com médico, enfermeiro ou obstetriz. A parteira tradicional não entra na conta, embora convenha trabalhar com ela.

term-slow-progress =
    .term = avanço lento
    .also = avanço fraco
    .means = Melhora, mas no fim do prazo ainda faltará mais da metade do que faltava.

term-slum =
    .term = assentamento precário
    .also = favela | comunidade | cortiço | aglomerado subnormal
    .means = Nome dado aqui à moradia urbana com carências graves. No texto use a palavra que as pessoas usam; na tabela, o indicador.

term-slum-household =
    .term = domicílio em assentamento precário
    .also = domicílio precário | cinco carências
    .means = Um domicílio urbano a que falta uma ou mais destas quatro coisas: água melhorada, saneamento melhorado, espaço, casa durável. Com a posse segura, a quinta, é outra série.

term-small-numbers =
    .term = números pequenos
    .also = poucos casos | municípios pequenos
    .means = Com poucos casos, um a mais ou a menos mexe muito na taxa: de 1 para 2 óbitos é o dobro e pode ser acaso. Some vários anos antes de concluir.

term-source =
    .term = fonte
    .also = origem do dado | procedência
    .means = De onde saiu um dado: o órgão, o documento e o ano, de modo que outra pessoa possa achá-lo.

term-source-of-money =
    .term = fonte de recursos
    .also = fonte de financiamento | financiador | doador
    .means = De onde sai o pagamento de uma ação: receita própria, transferência, empréstimo, cooperação, tarifa, trabalho da comunidade.

term-stakeholder =
    .term = ator
    .also = parte interessada | ator social | envolvidos
    .means = Pessoa, grupo ou instituição que o plano afeta ou que pode ajudá-lo ou travá-lo: a associação de mulheres, a companhia de água, os motoristas.

term-stand-in-figure =
    .term = dado aproximado
    .also = proxy | dado substituto
    .means = Um dado usado no lugar do que falta e que se parece com ele: domicílios com água por pessoas com água. É impresso com a sua marca.

term-supply-and-demand-of-mobility =
    .term = oferta e demanda de mobilidade
    .also = oferta de transporte | necessidade de viajar
    .means = Oferta: os serviços, as ruas e calçadas que existem. Demanda: as viagens que as pessoas fazem e também as que não fazem porque não podem.

term-survey =
    .term = pesquisa
    .also = pesquisa domiciliar | amostra | PNAD
    .means = Perguntas a uma parte da população para saber do conjunto. A nacional quase nunca alcança um município: veja quantos domicílios daqui ela teve.

term-target =
    .term = meta
    .also = alvo | valor da meta
    .means = O valor que se quer alcançar e em que ano: 92 em cada 100 pessoas com água melhorada em 2028. Sem ano não é meta, é desejo.

term-tariff =
    .term = tarifa
    .also = conta de água | taxa de serviço
    .means = O que a família paga por um serviço. Se não cobre a operação, alguém paga a diferença ou o serviço piora.

term-time-use =
    .term = uso do tempo
    .also = trabalho não remunerado | cuidados | afazeres domésticos
    .means = As horas por dia que cada pessoa dedica ao trabalho pago, à casa e a cuidar. Buscar água por duas horas é trabalho, ainda que ninguém pague.

term-transfer =
    .term = transferência
    .also = repasse | FPM | convênio | emenda
    .means = Dinheiro que a União ou o estado repassa ao município, por lei ou para um fim fixo. O de fim fixo não pode ir para outra coisa.

term-trash =
    .term = lixeira
    .also = excluído | recuperar
    .means = Onde fica o que se exclui. Dali pode ser recuperado, com tudo o que lhe pertencia.

term-trend =
    .term = tendência
    .also = evolução | série histórica
    .means = Para onde vai um indicador ao longo de vários anos. Um ano alto, como o de uma epidemia, não é tendência.

term-trip =
    .term = viagem
    .also = deslocamento | percurso
    .means = Ir de um lugar a outro com um motivo, ainda que se use mais de um meio. Andar até o ponto e tomar um ônibus é uma viagem só.

term-under-five-mortality =
    .term = mortalidade de menores de 5 anos
    .also = mortalidade na infância | TMM5
    .means = Crianças que morrem antes dos 5 anos, por 1.000 nascidos vivos. Num município pequeno, use cinco anos somados.

term-under-registration =
    .term = sub-registro
    .also = subnotificação | casos não registrados
    .means = Fatos que ocorrem e não são registrados, como a morte de um recém-nascido numa comunidade distante. Faz parecer melhor o que está mal.

term-undo =
    .term = desfazer
    .also = voltar atrás | Ctrl+Z | refazer
    .means = Tirar a última alteração feita neste computador; o botão diz qual é. Refazer a traz de volta.

term-unemployment =
    .term = desemprego
    .also = desocupação
    .means = Pessoas sem trabalho que o procuram, em cada 100 que trabalham ou procuram. Quem desistiu não entra: por isso pode ser baixo numa cidade pobre.

term-unit-cost =
    .term = custo unitário
    .also = preço unitário
    .means = Quanto vale uma unidade: um banheiro, um quilômetro de rede, uma bolsa. Compare com a última compra da própria prefeitura.

term-universal-accessibility =
    .term = acessibilidade universal
    .also = rampa | acessível | desenho universal
    .means = Que qualquer pessoa possa usar um ônibus, uma calçada ou um prédio: em cadeira de rodas, com bengala ou com criança no colo.

term-unmet-basic-needs =
    .term = necessidades básicas insatisfeitas
    .also = NBI | carências
    .means = Domicílios a que falta algo básico segundo o censo: moradia, água e saneamento, escola ou renda. Cada país tem a sua lista: não compare entre países.

term-vaccination-coverage =
    .term = cobertura vacinal
    .also = vacinas | imunização
    .means = De cada 100 crianças de uma idade, quantas receberam a vacina. Se passa de 100, vacinaram vizinhos ou a população está mal estimada.

term-violence-against-women =
    .term = violência contra as mulheres
    .also = violência de gênero | violência doméstica | feminicídio
    .means = Dano físico, sexual ou psicológico por ser mulher. Mais denúncias pode ser mais confiança; pergunte só com pessoal formado e um serviço para onde encaminhá-la.

term-voluntary-local-review =
    .term = relatório local voluntário
    .also = RLV | VLR | revisão local voluntária
    .means = O relatório em que um município conta, porque quer, como avança nos ODS. O perfil local já traz os dados.

term-vote =
    .term = votação
    .also = voto da comunidade | pontos
    .means = O modo como as assembleias dizem o que vem primeiro. Aqui cada pessoa distribui cinco pontos; guardam-se os totais por sexo e lugar, nunca os nomes.

term-walkability =
    .term = caminhabilidade
    .also = calçadas | ruas caminháveis | pedestres
    .means = Quão fácil e seguro é ir a pé: calçada contínua, sombra, travessias, luz à noite. Mede-se pela extensão de vias com calçada adequada.

term-wastewater-treatment =
    .term = tratamento de esgoto
    .also = ETE | estação de tratamento | efluentes
    .means = Limpar a água usada antes de devolvê-la ao rio. Diga de que total: “100% do coletado” pode ser 12% do que se gera.

term-water-committee =
    .term = comitê de água
    .also = associação comunitária de água | SISAR
    .means = Moradores que administram um sistema rural: cobram, consertam e põem cloro. Poucas vezes há mulheres na direção, embora sejam elas que carregam a água.

term-water-quality =
    .term = qualidade da água
    .also = água potável | cloro residual | análise de água
    .means = Se a água pode ser bebida, segundo amostras colhidas na torneira e não só na estação. Diga quantas: 78 boas de 108.

term-water-stress =
    .term = estresse hídrico
    .also = escassez de água
    .means = Quanto da água que a bacia renova por ano é retirado. Mede-se por bacia; não o divida pela área entre municípios.

term-what-is-missing =
    .term = o que falta para a meta
    .also = lacuna | distância até a meta
    .means = A distância entre o último dado e a meta, em pontos e também em pessoas: de 83 a 92 faltam 9 pontos, cerca de 1.700 pessoas num município de 19 mil.

term-who-does-what =
    .term = quem faz o quê
    .also = RACI | matriz de responsabilidades
    .means = Para cada tarefa, quem faz, quem responde, quem é consultado e quem é informado. Responde um só setor; se são dois, não responde nenhum.

term-withheld =
    .term = protegido
    .also = dado protegido | sigilo estatístico | oculto
    .means = Um número de 1 a 4 que não se publica porque num lugar pequeno deixaria reconhecer uma pessoa. No arquivo interno ele está.

term-workbook =
    .term = planilha
    .also = pasta de trabalho | Excel | tabela
    .means = O arquivo de Excel ou LibreOffice que chega de uma secretaria ou de um ministério. Pode ter várias abas, e alguma oculta.

term-years-added-together =
    .term = anos somados
    .also = período acumulado | triênio | quinquênio
    .means = Juntar os casos de 3 ou 5 anos e a população dos mesmos anos para dar firmeza ao dado: 36 óbitos em 1.664 nascimentos de 2020 a 2024.

term-young-people-neither =
    .term = jovens que não estudam nem trabalham
    .also = nem-nem | NEET
    .means = Jovens de 15 a 24 anos fora da escola, do emprego e da capacitação. Muitas são mulheres que cuidam de crianças ou idosos o dia todo.

term-zone =
    .term = bairro, distrito ou povoado
    .also = zona | comunidade | localidade | setor
    .means = Uma parte do município que as pessoas reconhecem e para a qual se podem dar dados. A média esconde muito: 99 no centro e 48 no povoado mais distante.
