# O que está errado nas páginas de um livro, visto antes de imprimir.
check-untagged = Página { $page }: um leitor de tela não lê “{ $words }”.
check-no-alternative = Página { $page }: uma imagem não tem palavras para quem não pode vê-la.
check-skipped-level = Página { $page }: o título “{ $words }” pula um nível.
check-no-head = Página { $page }: a tabela que começa com “{ $words }” não tem cabeçalhos.
check-off-page = Página { $page }: “{ $words }” sai da página.
check-outside-chart = Um gráfico tem texto fora da sua moldura: “{ $words }”.
check-overlap = Página { $page }: há palavras umas sobre as outras: “{ $words }”.
check-missing-glyph = Página { $page }: alguns caracteres não podem ser impressos e aparecem como um quadrado vazio: “{ $words }”.
check-no-caption = Um gráfico ou uma tabela não tem título: “{ $words }”.
check-wordless-link = Página { $page }: um link não tem palavras; leva a { $words }.
check-lost-reference = Uma referência não leva a lugar nenhum: “{ $words }”.
check-lost-picture = Página { $page }: uma imagem não pode ser impressa; no lugar dela há um quadro: “{ $words }”.
check-thin-line = Página { $page }: uma linha é fina demais para uma copiadora ({ $words }).
check-small-type = Página { $page }: estas palavras são pequenas demais para ler: “{ $words }”.
