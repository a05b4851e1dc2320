management-women-all =
    .measures = De cada 100 pessoas em cargos de direção em empresas, comércio e instituições do município, quantas são mulheres. A igualdade está em 50.
    .why = Quem dirige decide salários, horários e contratações. Mulheres com mais estudo e fora da chefia indicam uma porta fechada.
    .how = Separe as pessoas ocupadas no grupo “diretores e gerentes” da classificação de ocupações. Conte as mulheres e divida pelo total do grupo.
    .sources = Censo demográfico com ocupação codificada; pesquisa de emprego quando a amostra permite; registro do emprego formal (no Brasil, a RAIS).
    .traps = Em município pequeno são poucas dezenas de pessoas, e duas nomeações mudam o resultado. O registro formal vê só quem tem carteira. Vereadoras e secretárias municipais pertencem a outros indicadores. Dona de negócio sem empregados não entra como diretora.
