protected-biodiversity_sites =
    .measures = De cada 100 hectares dos lugares mais importantes para a vida silvestre, em terra e água doce, quantos estão dentro de área protegida.
    .why = Proteger muito terreno adianta pouco se o que tem valor ficou fora. Aqui se vê se a unidade de conservação está no lugar certo.
    .how = Tome o mapa das áreas-chave para a biodiversidade (KBA) e recorte no limite do município. Cruze com as áreas protegidas, contando uma vez o que se sobrepõe. Divida os hectares protegidos desses lugares pelo total deles.
    .sources = Mapas públicos de áreas-chave para a biodiversidade; cadastro de unidades de conservação; reservas municipais e particulares reconhecidas.
    .traps = Não é o percentual do município protegido: esse é o 7.6 dos ODM. Sem nenhuma área-chave no município, não se aplica, e não é zero. A média mundial é feita lugar a lugar; a daqui é por hectares. Mapa novo de áreas muda o denominador.

forest-sustainable =
    .measures = De cada 100 hectares de floresta, quantos têm plano de manejo válido ou certificação. É uma das medidas usadas para acompanhar o manejo sustentável.
    .why = Floresta com plano dá madeira, frutos e água por muito tempo. Sem plano, sai de uma vez e não volta.
    .how = Peça a lista de planos de manejo e certificados válidos e localize-os no mapa. Some os hectares de floresta cobertos, sem repetir os que têm os dois. Divida pela área de floresta do município no mesmo ano.
    .sources = Órgão florestal ou ambiental; concessões e manejo comunitário; entidades certificadoras; mapa de cobertura.
    .traps = O indicador oficial tem cinco partes: este percentual é uma delas; escreva qual. Plano vencido não conta, e autorização de supressão não é manejo. Se a floresta diminui, o percentual sobe sozinho: olhe também os hectares. Eucalipto certificado é plantio; decida se entra.

land-degraded =
    .measures = Que parte da área de terra perdeu cobertura vegetal, produtividade ou carbono do solo em relação a um período de base.
    .why = Terra cansada rende menos, vira voçoroca e empurra gente para a cidade. O mapa ajuda a escolher onde recuperar pasto e nascente.
    .how = Compare três camadas com o período de base: cobertura, produtividade e carbono do solo. É degradada a célula em que ao menos uma piorou. Some essa área e divida pela área de terra do município, sem rios e lagos.
    .sources = Programa Trends.Earth com camadas públicas; mapeamentos nacionais de uso da terra e pastagem; órgãos de ambiente e agricultura.
    .traps = Ano de seca reduz o verde sem que a terra esteja degradada. As camadas mundiais são grosseiras: confira no campo. Mudar o período de base muda tudo. Pastagem degradada é só uma parte, e desmatamento é outro indicador.

species-red_list_index =
    .measures = Um índice de 0 a 1 do risco de extinção das espécies do país. Em 1 nenhuma corre perigo; em 0 todas estão extintas. É contexto nacional.
    .why = Diz se a natureza do país resiste ou se perde. No perfil, fica ao lado do que o município faz por suas matas e bichos.
    .how = Não calcule no município. Copie o valor publicado para o país, com o ano, e identifique como contexto. Ao lado, escreva que espécies ameaçadas vivem no município e o que é feito por elas.
    .sources = Base da IUCN e dos indicadores ODS; listas nacionais e estaduais de espécies ameaçadas; universidades.
    .traps = O número de espécies ameaçadas não é o índice. Quando mais espécies são avaliadas a lista cresce, sem que a situação tenha piorado. O índice anda devagar e não responde a um plano de quatro anos. Não serve de meta municipal.
