food-insecurity =
    .measures = De cada 100 pessoas, quantas vivem em domicílios que, por falta de dinheiro ou de outros recursos, reduziram a qualidade ou a quantidade da comida ou passaram fome.
    .why = Mostra a fome antes que ela apareça na balança das crianças. Ajuda a decidir onde reforçar a merenda, as cestas e a compra da agricultura familiar.
    .how = Aplique por inteiro uma escala validada, de preferência a EBIA no Brasil, a uma amostra do município. Classifique cada domicílio pelos pontos da escala. Conte os moradores dos domicílios com insegurança moderada ou grave e divida pelos moradores dos domicílios entrevistados.
    .sources = Perguntas da EBIA em pesquisa municipal ou universitária; pesquisa nacional quando a amostra alcança o município; assistência social.
    .traps = Insegurança leve não entra aqui: só moderada e grave. Tirar perguntas estraga a escala. Escalas com período de três meses não se comparam com as de doze, nem entrevista em tempo de safra com entrevista na entressafra.

nutrition-stunting =
    .measures = De cada 100 crianças menores de 5 anos medidas, quantas têm altura baixa demais para a idade segundo as curvas de crescimento da OMS.
    .why = A baixa estatura guarda a marca dos primeiros anos: comida fraca, diarreia repetida, pré-natal ruim. Depois dessa fase, pouco se recupera.
    .how = Meça as crianças com antropômetro e registre a data de nascimento. Calcule a altura para a idade com o programa da OMS. Conte as que ficam abaixo de −2 desvios padrão e divida pelas crianças medidas com registro válido.
    .sources = Vigilância nutricional da atenção primária (no Brasil, o SISVAN); chamadas nutricionais; pesquisa com amostra do município.
    .traps = Quem não vai à unidade de saúde fica fora, e costuma estar pior: informe que parte das crianças foi medida. Até 2 anos mede-se deitada. Baixo peso para a idade é outra medida. Um erro de poucos centímetros muda a classificação.

nutrition-malnutrition =
    .measures = De cada 100 crianças menores de 5 anos medidas, quantas pesam muito pouco ou demais para a altura segundo as curvas da OMS: magreza de um lado, excesso de peso do outro.
    .why = Fome e obesidade moram hoje no mesmo município. A desnutrição aguda pode matar em semanas; o excesso de peso cobra a conta na vida adulta.
    .how = Pese e meça cada criança e calcule o peso para a altura. Conte em separado as que estão abaixo de −2 e as que estão acima de +2 desvios padrão. Divida cada grupo, e a soma dos dois, pelas crianças com medida válida.
    .sources = Acompanhamento do crescimento na unidade básica de saúde; pesagens de programas sociais; pesquisa nutricional.
    .traps = Olhar só a soma engana: a magreza pode cair enquanto o excesso de peso sobe, e o total fica igual. Mostre os dois tipos. Balança sem aferição ou criança pesada com roupa desloca todos os resultados. Peso para a altura não é o mesmo que peso para a idade.
