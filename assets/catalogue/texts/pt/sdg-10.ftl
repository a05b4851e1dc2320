poverty-half_median =
    .measures = De cada 100 pessoas, quantas vivem com menos da metade da renda de quem está bem no meio da fila.
    .why = Mostra a distância entre os de baixo e a vida comum do lugar. Pode piorar mesmo quando a pobreza cai, se o meio avança e a base fica.
    .how = Ordene as pessoas pela renda por pessoa do domicílio e ache a mediana, que deixa metade de cada lado. Calcule a metade desse valor. Conte quem está abaixo e divida por todas as pessoas.
    .sources = Renda do censo demográfico; pesquisa domiciliar com amostra municipal; estimativa para pequenas áreas.
    .traps = Mediana do país ou do município? O resultado muda muito: escolha e mantenha. Mediana não é média. Quem declara renda zero por não ter respondido vira pobre na conta; trate a não resposta. Meio salário mínimo é outra linha.
