greenhouse-total =
    .measures = Quantas toneladas de gases de efeito estufa, em CO2 equivalente, são emitidas em um ano pelo que acontece no município.
    .why = O inventário revela onde estão as emissões: ônibus, energia, lixão, gado, desmatamento. Fundos de clima o pedem antes de financiar.
    .how = Reúna os consumos do ano: combustível, energia elétrica, resíduos e, se der, agropecuária e mudança de uso da terra. Multiplique cada um pelo fator de emissão e converta os gases em CO2 equivalente. Some. Registre o escopo e o ano dos fatores.
    .sources = Vendas de combustíveis; distribuidora de energia; aterro; produção agropecuária; método GPC para inventários locais (no Brasil, também o SEEG).
    .traps = Se um novo setor entra na conta, o total sobe sem piora: compare os mesmos setores. Combustível vendido no posto da rodovia não é todo queimado no município. O fator da energia elétrica muda a cada ano. Não some estimativa do SEEG com inventário próprio.
