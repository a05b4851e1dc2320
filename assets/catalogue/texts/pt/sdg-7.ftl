electricity-access =
    .measures = De cada 100 pessoas, quantas moram em domicílios com energia elétrica, da rede ou de sistema próprio com fornecimento estável.
    .why = Com energia há geladeira, bomba d’água, estudo à noite e vacina conservada no posto. Quem ainda não tem costuma morar longe da sede.
    .how = Conte os moradores dos domicílios que declaram energia da distribuidora, painel solar ou outro gerador próprio. Divida pela população em domicílios ocupados. Guarde separados rede e sistema próprio.
    .sources = Censo demográfico; distribuidora de energia; programa de eletrificação rural; cooperativas.
    .traps = Unidade consumidora não é domicílio: inclui comércio e casa de veraneio. Gambiarra tem luz e não aparece no cadastro da distribuidora. O indicador não mede queda nem preço da conta. Gerador ligado duas horas por noite precisa de nota.

cooking-clean =
    .measures = De cada 100 pessoas, quantas moram em domicílios que cozinham principalmente com gás, eletricidade ou outra energia limpa.
    .why = A fumaça do fogão a lenha adoece quem cozinha e as crianças em volta. Quando o botijão encarece, muita família volta para a lenha.
    .how = Some os moradores dos domicílios em que o combustível principal é gás, eletricidade, biogás ou energia solar. Divida pelos moradores dos domicílios que responderam. Deixe de fora quem não cozinha em casa.
    .sources = Censo demográfico, quando pergunta; pesquisa domiciliar; cadastro social com a pergunta sobre combustível.
    .traps = Quem tem botijão pode usar lenha na maior parte dos dias: a pergunta é sobre o principal. Carvão, querosene e álcool improvisado não entram como limpos. Fogão a lenha com chaminé melhora o ar da cozinha, mas em geral não conta como limpo.

energy-intensity =
    .measures = Quanta energia a economia gasta para cada dólar que produz. Mede-se em megajoules de energia primária por dólar de PIB.
    .why = Quando o valor cai, produz-se o mesmo com menos combustível. Para o município é um dado de contexto do país.
    .how = Tome a oferta total de energia primária do país no ano, em megajoules. Divida pelo PIB em dólares constantes em paridade de poder de compra. O município apenas reproduz o valor nacional e o identifica como contexto.
    .sources = Balanço energético nacional; contas nacionais.
    .traps = O PIB municipal publicado não está em paridade de compra e a energia primária não se mede por município: não monte a conta local. A intensidade também cai quando fecha uma indústria. Para a gestão, acompanhe o consumo de energia da iluminação pública e dos prédios.
