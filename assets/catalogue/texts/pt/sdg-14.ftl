protected-marine =
    .measures = Que parte das águas marinhas tem alguma proteção legal. A meta mundial é de ao menos 10%. É um dado do país, usado como contexto pelo município litorâneo.
    .why = Onde a pesca fica fechada, o peixe cresce e repovoa a área ao lado. Manguezal e recife também seguram a ressaca.
    .how = Some a área das unidades de conservação marinhas, sem repetir o que se sobrepõe. Divida pela área marinha do país. Para um trecho de costa, desenhe o espaço de mar considerado e deixe registrado.
    .sources = Cadastro nacional de unidades de conservação; órgãos ambientais; mapas oficiais da costa.
    .traps = O município não costuma ter mar próprio: não invente o denominador. Área de proteção no papel, sem fiscal, conta do mesmo jeito; informe. Não inclua a parte terrestre do parque. Longe do mar, o indicador não se aplica.
