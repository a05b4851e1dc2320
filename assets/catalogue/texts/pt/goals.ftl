mdg-1 =
    .means = Que nenhuma família do município passe fome e que o trabalho dê para viver: aqui isso aparece na renda, no peso das crianças e no emprego.

mdg-2 =
    .means = Que cada menina e cada menino entre na escola na idade certa, não a deixe e saia lendo, também na escola mais distante.

mdg-3 =
    .means = Que as mulheres do município estudem, ganhem o seu dinheiro e decidam na câmara tanto quanto os homens.

mdg-4 =
    .means = Que nenhuma criança morra antes dos cinco anos por algo que uma vacina, água limpa ou um posto de saúde perto teriam evitado.

mdg-5 =
    .means = Que toda mulher chegue ao parto com pré-natal feito e com quem saiba atendê-la, e que possa decidir quantos filhos ter.

mdg-6 =
    .means = Que o HIV, a malária e a tuberculose parem de avançar: achá-los cedo, terminar o tratamento e acabar com criadouros de mosquitos.

mdg-7 =
    .means = Água, banheiro, moradia segura e mata em pé: o objetivo em que mais depende do próprio município.

mdg-8 =
    .means = Quase tudo se decide entre países; aqui conta o que o município faz com as suas receitas, os seus convênios e a conexão à internet.

sdg-1 =
    .means = Saber que famílias são pobres, onde moram e o que lhes falta, e chegar primeiro a elas com serviços, títulos e proteção contra desastres.

sdg-2 =
    .means = Que haja comida suficiente e saudável o ano todo, com crianças que crescem bem e agricultores locais que vendem na feira e para a merenda.

sdg-3 =
    .means = Que adoecer, dar à luz ou atravessar a rua não custe a vida, com vacinas e um posto de saúde que abre e tem remédios.

sdg-4 =
    .means = Que se aprenda de verdade, da pré-escola ao fim do ensino médio, em escolas com água, luz e banheiros para meninas.

sdg-5 =
    .means = Que as mulheres vivam sem violência, tenham tempo, terra e renda próprios, e mandem também na prefeitura.

sdg-6 =
    .means = Água boa em casa a toda hora, banheiro digno para cada domicílio e que o que sai pelo cano não chegue sujo ao rio.

sdg-7 =
    .means = Luz que chegue à última casa e cozinhas sem fumaça, a um preço que se possa pagar.

sdg-8 =
    .means = Que os jovens encontrem trabalho com direitos sem ir embora, e que nenhuma criança trabalhe em vez de estudar.

sdg-9 =
    .means = Estradas que aguentem a chuva, sinal de celular e internet em cada comunidade, e oficinas que deem trabalho sem sujar.

sdg-10 =
    .means = Que o bairro onde se nasce, o sexo, a cor ou uma deficiência não decidam quem tem água, escola ou voz.

sdg-11 =
    .means = Casas em solo seguro, lixo recolhido, praças, ônibus e calçadas para todos, e uma cidade que cresce com plano.

sdg-12 =
    .means = Menos lixo e mais reciclagem, compras da prefeitura que olhem além do preço e menos comida perdida.

sdg-13 =
    .means = Preparar-se para as chuvas e secas que vêm, e queimar menos: menos combustível, menos lixo, menos mata.

sdg-14 =
    .means = Que lixo e esgoto não cheguem ao mar e às lagoas, e que o peixe dê também para os filhos dos pescadores.

sdg-15 =
    .means = Cuidar das matas, das nascentes e dos bichos do município, porque dali vêm a água e o chão firme.

sdg-16 =
    .means = Que se possa andar sem medo, que cada criança tenha certidão de nascimento e que a prefeitura preste contas.

sdg-17 =
    .means = Juntar forças e dinheiro: arrecadar bem o que é seu, combinar com os vizinhos e o governo, e ter dados para decidir.

bps-m =
    .means = Se as pessoas conseguem chegar ao trabalho, à escola e ao posto de saúde, em que viajam, quanto demoram e quem fica em casa.

bps-s =
    .means = Que ninguém morra nem se fira no trânsito, e que as mulheres viajem sem assédio, também à noite.

bps-f =
    .means = Se o mais pobre pode pagar a passagem, se a tarifa sustenta o serviço e quanto se investe em andar a pé, de bicicleta e de ônibus.

bps-e =
    .means = O que os moradores respiram e quanto combustível e CO2 custa levar uma pessoa, hoje e com veículos elétricos.

bps-d =
    .means = Que a internet chegue às casas e ao celular, e sirva para saber quando passa o ônibus, pagar a passagem ou não precisar viajar.

bps-i =
    .means = Quantos empregos, também para mulheres, vêm de fabricar, consertar e operar ônibus e bicicletas, e que parte do que se compra é feita perto.

bps-g =
    .means = Se há um plano de mobilidade com dinheiro, se os municípios vizinhos decidem juntos e se as mulheres são ouvidas.
