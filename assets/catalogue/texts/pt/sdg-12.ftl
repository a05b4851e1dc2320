waste-recycled =
    .measures = De cada 100 toneladas de resíduos geradas, quantas voltam a ser material: papel, vidro, plástico, metal e, se o país aceitar, composto.
    .why = O que se recicla não enche o aterro e gera renda para catadores. Cada tonelada desviada prolonga a vida de uma obra cara.
    .how = Some no ano as toneladas vendidas ou entregues para reciclagem pela coleta seletiva, pelas cooperativas e pelos sucateiros. Desconte o rejeito. Divida pelas toneladas geradas.
    .sources = Cooperativas de catadores; balança da triagem; prestador da coleta; compradores de sucata e papel.
    .traps = Coleta seletiva não é reciclagem: parte vira rejeito. Ter o serviço no bairro também não diz quanto foi reciclado. O mesmo fardo pode aparecer na cooperativa e no comprador. Catador autônomo recolhe muito e quase não entra no registro.
