finance-revenue_gdp =
    .measures = Quanto a prefeitura arrecada em um ano em relação a tudo o que o município produz (seu PIB).
    .why = Receita própria paga a manutenção do que o repasse constrói. O dado mostra quanto a prefeitura depende de FPM e ICMS.
    .how = Some a receita arrecadada no ano: impostos, taxas e transferências, sem operações de crédito. Divida pelo PIB municipal oficial do mesmo ano. Guarde a conta também por fonte.
    .sources = Balanço e relatórios da execução orçamentária; fazenda municipal; PIB dos municípios (no Brasil, do IBGE).
    .traps = Sem PIB municipal, deixe em branco: a parte da receita própria é outro indicador (L8.01). Operação de crédito não é receita própria. Cota-parte de imposto estadual é transferência. O PIB municipal sai com atraso: use o do mesmo ano, não o último. Uma grande usina infla o PIB sem encher o caixa.

finance-tax_share =
    .measures = De cada 100 reais do orçamento municipal, quantos são pagos com impostos cobrados pelo próprio município.
    .why = Imposto próprio dá autonomia: não vem carimbado. E cria compromisso com o morador que paga e quer ver o resultado.
    .how = Some os impostos municipais arrecadados no ano (no Brasil, IPTU, ISS e ITBI). Deixe fora taxas, multas e transferências. Divida pela despesa executada no mesmo ano.
    .sources = Relatórios da execução orçamentária; fazenda municipal; contas anuais.
    .traps = Taxa de lixo e contribuição de iluminação não são impostos. ICMS e IPVA chegam como transferência. Valor lançado não é valor arrecadado. Dívida ativa recebida em mutirão infla um ano. Confira se o imposto de renda retido na fonte entra, e não mude de critério.

broadband-fixed =
    .measures = Quantas assinaturas de internet fixa em banda larga existem para cada 100 moradores, por faixa de velocidade.
    .why = Internet fixa sustenta escola, posto e negócio melhor do que o celular. Por bairro, mostra onde a fibra não entrou.
    .how = Some os acessos ativos por fibra, cabo, linha telefônica ou rádio fixo com pelo menos 256 quilobits por segundo, de domicílios e empresas. Divida pelos moradores e multiplique por 100. Separe por faixa de velocidade.
    .sources = Agência reguladora (no Brasil, dados da Anatel por município); provedores locais.
    .traps = São assinaturas, e não pessoas: uma atende à casa toda, e por isso 25 já é bastante. Celular não conta. Provedor pequeno nem sempre informa a agência. Velocidade contratada difere da recebida. Não divida por domicílios e chame de “por 100 habitantes”.
