mortality-under5 =
    .measures = De cada 1.000 crianças nascidas vivas de mães do município, quantas morrem antes de completar cinco anos.
    .why = A maioria dessas mortes se evita com água limpa, vacina, um bom parto e uma unidade de saúde por perto. Poucos dados dizem tanto sobre a vida das crianças pequenas.
    .how = Some os óbitos de menores de cinco anos residentes em três a cinco anos. Divida pelos nascidos vivos de mães residentes nos mesmos anos e multiplique por 1.000. É a razão entre óbitos e nascimentos do registro; informe o método, pois o dado do país pode vir de tábua de vida ou de modelo.
    .sources = Registro civil e estatísticas vitais (SIM e SINASC no Brasil), pela residência da mãe; estimativa indireta do censo onde há muito sub-registro.
    .traps = A criança que morre no hospital regional pertence ao município da mãe. Em município pequeno, os óbitos de um ano só são acaso: use anos somados. Taxa muito baixa ao lado de povoados pobres costuma ser óbito sem registro. Conte o nascimento pela data em que ocorreu, não pela do cartório.

mortality-infant =
    .measures = Quantas crianças morrem antes de completar um ano, em cada 1.000 nascidas vivas de mães residentes.
    .why = Óbitos do primeiro mês falam do pré-natal e do parto; os seguintes, de água, alimentação e infecções. Separar os dois mostra à equipe de saúde onde concentrar o trabalho.
    .how = Reúna de três a cinco anos e conte os óbitos de residentes menores de um ano. Divida pelos nascidos vivos de mães residentes nesses anos e multiplique por 1.000. Se os números permitirem, apresente à parte os primeiros 28 dias.
    .sources = Registro civil; declarações de nascido vivo e de óbito (SINASC e SIM no Brasil); agentes comunitários de saúde, para achar óbitos não registrados.
    .traps = O bebê que respirou e morreu em minutos é nascido vivo e é óbito; às vezes o hospital anota como natimorto. Natimortos não entram em nenhum dos lados. Não some com a mortalidade de menores de cinco anos, que já a contém. Com menos de 20 óbitos a taxa é instável.

vaccination-measles =
    .measures = De cada 100 crianças de um ano, quantas tomaram ao menos uma dose de vacina contra o sarampo.
    .why = O sarampo volta assim que muitas crianças ficam sem vacina. Esta cobertura mostra também se a equipe chega às comunidades distantes.
    .how = No registro nominal, conte as crianças residentes de 12 a 23 meses com pelo menos uma dose. Divida por todas as crianças dessa idade que moram aqui, segundo os nascimentos registrados ou a projeção.
    .sources = Registro nominal de vacinação; informes mensais do programa de imunizações; inquérito domiciliar com a caderneta na mão.
    .traps = Acima de 100, o erro quase sempre está no denominador ou em crianças vizinhas vacinadas aqui: mantenha o dado com a marca. Doses aplicadas não são crianças, e a segunda dose não se conta de novo. Uma boa média pode esconder uma comunidade aonde a equipe nunca vai.
