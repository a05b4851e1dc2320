food-insecurity =
    .measures = De cada 100 pessoas, quantas vivem em domicílios que, por falta de dinheiro ou de outros recursos, reduziram a qualidade ou a quantidade da comida ou passaram fome.
    .why = Mostra a fome antes que ela apareça na balança das crianças. Ajuda a decidir onde reforçar a merenda, as cestas e a compra da agricultura familiar.
    .how = Aplique por inteiro uma escala validada, de preferência a EBIA no Brasil, a uma amostra do município. Classifique cada domicílio pelos pontos da escala. Conte os moradores dos domicílios com insegurança moderada ou grave e divida pelos moradores dos domicílios entrevistados.
    .sources = Perguntas da EBIA em pesquisa municipal ou universitária; pesquisa nacional quando a amostra alcança o município; assistência social.
    .traps = Insegurança leve não entra aqui: só moderada e grave. Tirar perguntas estraga a escala. Escalas com período de três meses não se comparam com as de doze, nem entrevista em tempo de safra com entrevista na entressafra.

nutrition-stunting =
    .measures = De cada 100 crianças menores de 5 anos medidas, quantas têm altura baixa demais para a idade segundo as curvas de crescimento da OMS.
    .why = A baixa estatura guarda a marca dos primeiros anos: comida fraca, diarreia repetida, pré-natal ruim. Depois dessa fase, pouco se recupera.
    .how = Meça as crianças com antropômetro e registre a data de nascimento. Calcule a altura para a idade com o programa da OMS. Conte as que ficam abaixo de −2 desvios-padrão e divida pelas crianças medidas com registro válido.
    .sources = Vigilância nutricional da atenção primária (no Brasil, o SISVAN); chamadas nutricionais; pesquisa com amostra do município.
    .traps = Quem não vai à unidade de saúde fica fora, e costuma estar pior: informe que parte das crianças foi medida. Até 2 anos mede-se deitada. Baixo peso para a idade é outra medida. Um erro de poucos centímetros muda a classificação.

nutrition-wasting =
    .measures = De cada 100 crianças menores de cinco anos medidas, quantas pesam muito pouco para a altura nas curvas da OMS.
    .why = A desnutrição aguda mata em semanas se ninguém age. Ela sobe depressa depois de safra perdida, enchente ou surto de diarreia: serve de alarme.
    .how = Pese e meça, calcule o peso para a altura e conte as crianças abaixo de −2 desvios-padrão. Divida pelas que têm medida válida. Abaixo de −3, encaminhe no mesmo dia.
    .sources = Vigilância alimentar e nutricional da unidade básica (SISVAN no Brasil); pesagem de programas sociais; pesquisa nutricional.
    .traps = Na unidade aparecem as doentes, e a taxa fica alta para o município. Época de safra e de entressafra são diferentes: compare os mesmos meses. A fita no braço acha outras crianças. Com poucos casos, o dado oscila.

nutrition-overweight =
    .measures = De cada 100 crianças menores de cinco anos medidas, quantas pesam demais para a altura nas curvas da OMS.
    .why = Criança com excesso de peso costuma virar adulto com diabetes. Cantina com refrigerante e rua sem lugar para brincar a prefeitura pode mudar.
    .how = Pese e meça cada criança e calcule o peso para a altura. Conte as que passam de +2 desvios-padrão e divida pelas que têm medida válida.
    .sources = Vigilância alimentar e nutricional da unidade básica (SISVAN no Brasil); pesquisa nutricional; creches e pré-escolas.
    .traps = Criança de baixa estatura parece pesada: leia junto com o atraso no crescimento. Roupa e sapato somam gramas. O índice de massa corporal aponta quase as mesmas crianças, mas não todas. Aqui menos é melhor, mesmo que a avó ache saudável.
