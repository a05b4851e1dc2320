# Situação do avanço
status-achieved = cumprida
status-met-later = cumprida mais tarde
status-reversed = em queda desde o máximo
status-on-track = no rumo
status-nearly-met = quase cumprida
status-halted = já não aumenta
status-moderate = avanço insuficiente
status-slow = avanço lento
status-stagnant = sem mudança
status-missed = não cumprida
status-lost-again = cumprida e perdida depois
status-rising = ainda em alta
status-regressing = retrocesso
status-no-target = sem meta
status-insufficient-data = não se pode dizer

# Certeza
sure-plain = conclusivo
sure-probably = provavelmente cumprida
sure-direction = a direção é certa; não se pode dizer se o ritmo basta
sure-unknown = não conclusivo

# O que é preciso saber
flag-interpolated = Um valor está no caminho entre dois dados.
flag-near = O dado mais próximo representa o ano.
flag-late = O primeiro dado é posterior ao ano inicial da agenda.
flag-prorated = A meta pede o mesmo esforço anual em menos anos.
flag-old-data = Dados antigos: o último dado diz pouco sobre hoje.
flag-no-counts = Os dados usados são porcentagens sem o número de casos por trás delas: não se pode dizer quão seguras são.
flag-few-cases = Poucos casos: o acaso por si só pode mover este dado.
flag-coverage-above100 = Acima de 100: verifique o denominador.
flag-not-everywhere = Cumprida em média, não em toda parte.
flag-by-hand = Entre os dados usados há um escrito à mão no município, não lido do arquivo da fonte.
flag-undecided = De um dado usado aqui ninguém decidiu ainda qual valor vale.
flag-short-span = Menos de três anos entre o primeiro e o último dado.

# Por que não há situação do avanço
reason-no-figures = Ainda não há dados.
reason-two-figures = Há dois dados para { $year }. Escolha qual vale.
reason-one-figure = Este período tem um só dado, o de { $period }; para ver o avanço são necessários dois.
reason-no-target = Não há meta definida.
reason-planned = As agendas não fixam uma meta. O plano do município: { $target }.
reason-set-local-target = A agenda indica uma direção, mas nenhum número. Defina uma meta local para medir o avanço.
reason-context = Este dado descreve o contexto; não tem meta.
reason-above-full = O dado de { $period } passa de 100: o denominador é pequeno demais. Corrija-o para ver o avanço.
reason-no-parity = Uma razão de zero não pode ser comparada com a paridade.
reason-break = A série muda de definição ou de método no caminho; os dados não podem ser comparados.
reason-deadline-unknown = Nenhum dado está perto o bastante de { $year } para dizer se a meta foi cumprida.
reason-late-start = O primeiro dado é de { $first } e a agenda começa em { $start }: não se pode dizer que parte do caminho foi percorrida até { $year }. O valor era então { $value }, diante de uma meta de { $target }.
reason-no-turn = São necessários ao menos dois dados neste período para ver se a alta parou.
reason-met-and-lost = A meta estava cumprida em { $year } e se perdeu em { $period }.
reason-not-everywhere = Quase cumprida em média, mas pelo menos um lugar está mais de 10 pontos atrás.
reason-ask-for-more = Acima, em nível regional ou nacional, já se alcança um valor melhor: uma meta local pode pedir mais.

# Nível
level-value = { $value } em { $period }.
level-beside-both = Para comparar: { $word }, { $region }; país, { $country }.
level-beside-region = Para comparar: { $word }, { $region }.
level-beside-country = Para comparar: país, { $country }.
level-missing = Para a meta de { $target } faltam { $distance }.
level-missing-people = Para a meta de { $target } faltam { $distance }: { $people }.
level-met = A meta de { $target } está cumprida.
level-yes-met = A meta está cumprida.
level-yes-missing = A meta ainda não está cumprida.
level-parity = Está dentro do que conta como paridade: { $target }.
level-no-parity = Está a { $distance } do que conta como paridade: { $target }.
target-band = { $low } a { $high }
level-ends = Melhor lugar: { $best } ({ $best-value }); pior: { $worst } ({ $worst-value }).
level-points = { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
}
count-people = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
count-households = { $count ->
    [one] { $count } domicílio
   *[other] { $count } domicílios
}
count-births = { $count ->
    [one] { $count } nascimento
   *[other] { $count } nascimentos
}
sentences-two = { $first } { $second }
share-head = Parte alcançada
progress-told = { $told }.
progress-with-verdict = { $told }: { $status }.

# Avanço
progress-achieved = A meta de { $target } está cumprida
progress-share = Neste ritmo, de cada 100 que faltavam em { $from }, { $share } serão alcançados até { $year }
progress-before = Neste ritmo, a meta de { $target } será alcançada em { $arrival }, a tempo para { $year }
progress-before-past = Neste ritmo, a meta de { $target } já teria sido alcançada em { $arrival }, a tempo para { $year }
progress-away = Desde { $from }, o valor não se aproximou da meta de { $target }
progress-closed-met = Em { $year }, o valor era { $value }, diante de uma meta de { $target }
progress-closed-share = Em { $year }, o valor era { $value }, diante de uma meta de { $target }; de cada 100 que faltavam em { $from }, { $share } foram alcançados
progress-met-later = Em { $year }, o valor era { $value } e não cumpria a meta de { $target }, cumprida mais tarde, em { $arrival }
progress-lost-again = Em { $year }, o valor era { $value } e cumpria a meta de { $target }; em { $period } era { $latest } e já não a cumpria
progress-rising = O valor mais alto é o último, de { $peak }
progress-turned = Desde o valor mais alto, em { $peak }, a mudança foi de { $change }
progress-trend-better = Melhora desde { $from }
progress-trend-slowly-better = Melhora lentamente desde { $from }
progress-trend-steady = Quase não mudou desde { $from }
progress-trend-worse = Piora desde { $from }
progress-kept = O valor de { $from } foi mantido
progress-fallen = O valor caiu desde { $from }
progress-reason = { $status }: { $reason }

# O cálculo
step-start-exact = Ponto de partida: { $value } em { $year }.
step-start-between = Ponto de partida: { $value } em { $year }, no caminho entre { $first } e { $second } (interpolado { $first }–{ $second }).
step-start-near = Ponto de partida: { $value } em { $year }, o dado mais próximo do ano inicial da agenda.
step-start-late = Ponto de partida: { $value } em { $year }, o primeiro dado depois do ano inicial da agenda.
step-latest = Último dado: { $value } em { $period }.
step-latest-counts = Último dado: { $numerator } de { $denominator } = { $value } em { $period }.
step-target-reduce = Meta para { $year }: { $start } reduzido em { $part } = { $target }.
step-target-halve = Meta para { $year }: { $start } + ({ $full } − { $start }) ÷ 2 = { $target }.
step-target-prorated = Meta para { $year }: o mesmo esforço anual que a agenda pede, nos { $years } anos que restavam = { $target }.
step-target-plain = Meta para { $year }: { $target }.
step-target-ours = A meta é uma proposta deste programa: a agenda não fixa esse número.
step-parity = Mede-se a que distância de { $ideal } está cada valor, acima ou abaixo.
step-parity-band = De { $low } a { $high } conta como paridade. Fora daí, mede-se a que distância de { $ideal } está o valor, acima ou abaixo.
step-parity-ratio = De { $low } a { $high } conta como paridade. Fora daí, mede-se a que distância de { $ideal } está a razão; se for menor que { $ideal }, ela é invertida.
step-pace-linear = Ritmo até agora: ({ $now } − { $start }) ÷ { $years } = { $pace } por ano.
step-pace-geometric = Ritmo até agora: de { $start } a { $now } em { $years } anos = { $pace } ao ano.
step-pace-distance = Ritmo até agora: em { $years } anos, a distância até { $ideal } passou de { $start } a { $now }, ou seja, { $pace } por ano.
step-projection = Neste ritmo em { $year }: { $projection }.
step-projection-distance = Neste ritmo, a distância até { $ideal } em { $year }: { $distance }.
step-deadline-exact = Valor no prazo final: { $value } em { $year }.
step-deadline-between = Valor no prazo final: { $value } em { $year }, no caminho entre { $first } e { $second }.
step-deadline-near = Valor no prazo final: { $value }, o dado mais próximo, de { $year }.
step-share = Parte do que faltava: ({ $end } − { $start }) ÷ ({ $target } − { $start }) = { $share }.
step-share-distance = Parte da distância que se fecha: ({ $start } − { $end }) ÷ { $start } = { $share }.
step-result = Resultado: { $status }.
step-needed = Necessário desde o último dado: { $pace } por ano, { $times } vezes o ritmo atual.
step-needed-from-now = Necessário desde o último dado: { $pace } por ano.
step-arrival = Neste ritmo, a meta será alcançada em { $year }.
step-arrival-past = Neste ritmo, a meta já teria sido alcançada em { $year }.
step-arrival-late = Neste ritmo, a meta será alcançada depois de 2050.

# Métodos isolados (linha de comando)
compute-unknown = Não há método chamado { $method }. `ceiba compute --list` mostra todos.
compute-input = Não é possível calcular { $method } com estas entradas. Precisa, como um objeto JSON, de: { $inputs }.
step-by-hand = { $count ->
    [one] O dado de { $figures } foi escrito à mão no município. Não foi lido do arquivo da fonte.
   *[other] Os dados de { $figures } foram escritos à mão no município. Não foram lidos do arquivo da fonte.
}
step-undecided = { $count ->
    [one] Do dado de { $figures } ninguém decidiu ainda qual valor vale. Com outro valor, tudo isto mudaria.
   *[other] Dos dados de { $figures } ninguém decidiu ainda qual valor vale. Com outros valores, tudo isto mudaria.
}
