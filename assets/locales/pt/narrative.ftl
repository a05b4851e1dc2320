# Parágrafos redigidos a partir dos dados. Os nomes de indicadores vão sempre entre aspas, e os lugares,
# como sujeito: assim nenhuma frase depende do gênero ou do número deles, nem de uma contração.
# $turn alterna o modo de começar; com um nome de período que não é um ano, o modo é sempre o último.
narrative-named = “{ $name }”

# Onde o município está
narrative-level = { $turn ->
    [a] O dado mais recente, de { $period }, é { $value }{ $beside }.
    [b] Em { $period }, o valor é { $value }{ $beside }.
   *[c] Segundo o último dado ({ $period }), o valor é { $value }{ $beside }.
}
narrative-counted = { $value } ({ $counts })
narrative-answer = { $turn ->
    [a] A resposta mais recente, de { $period }, é “{ $value }”.
   *[b] Em { $period }, a resposta é “{ $value }”.
}
narrative-beside-both = { $how ->
    [better] , melhor que os valores de comparação ({ $word }: { $region }; país: { $country })
    [worse] , pior que os valores de comparação ({ $word }: { $region }; país: { $country })
    [better-region] , melhor que um dos valores de comparação ({ $word }: { $region }) e pior que o outro (país: { $country })
    [better-country] , pior que um dos valores de comparação ({ $word }: { $region }) e melhor que o outro (país: { $country })
   *[neutral] ; para comparar, { $word }: { $region }; país: { $country }
}
narrative-beside-one = { $how ->
    [better] , melhor que o valor de comparação ({ $word }: { $other })
    [worse] , pior que o valor de comparação ({ $word }: { $other })
    [same] , igual ao valor de comparação ({ $word })
   *[neutral] ; para comparar, { $word }: { $other }
}
narrative-places = De um lugar a outro vai de { $best-value } ({ $best }) a { $worst-value } ({ $worst }).
narrative-missing = { $turn ->
    [a] Para chegar à meta de { $target } { $count ->
        [one] falta
       *[other] faltam
    } { $people } ({ $distance }).
    [b] A meta é { $target }: a distância é de { $distance }, ou seja, { $people }.
   *[c] Daí até a meta de { $target } há { $distance }, ou seja, { $people }.
}
narrative-missing-distance = { $turn ->
    [a] Até a meta de { $target } há ainda { $distance }.
   *[b] Daí até a meta de { $target } há { $distance }.
}
narrative-reached = { $turn ->
    [a] Com isso, a meta de { $target } está cumprida.
    [b] A meta era { $target }: está cumprida.
   *[c] Assim cumpre a meta de { $target }.
}
narrative-parity-in = Está dentro do que conta como paridade ({ $target }).
narrative-parity-out = Está a { $distance } do que conta como paridade ({ $target }).

# De onde vem
narrative-points = { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
}
narrative-part = { $part }
narrative-change = { $how ->
    [rose] { $turn ->
        [a] Desde { $from } subiu { $change }: na época era { $start }.
        [b] Partiu de { $start } em { $from } e desde então subiu { $change }.
       *[c] Em { $from } era { $start }; até agora subiu { $change }.
    }
   *[fell] { $turn ->
        [a] Desde { $from } caiu { $change }: na época era { $start }.
        [b] Partiu de { $start } em { $from } e desde então caiu { $change }.
       *[c] Em { $from } era { $start }; até agora caiu { $change }.
    }
}
narrative-change-plain = { $how ->
    [rose] Era { $start } em { $from } e subiu.
   *[fell] Era { $start } em { $from } e caiu.
}
narrative-unchanged = É o mesmo valor de { $from }.
narrative-answer-was = Em { $from }, a resposta era “{ $value }”.
narrative-answer-same = A resposta é a mesma de { $from }.

# Para onde vai, como parte de uma frase
narrative-told-met = a meta de { $target } está cumprida
narrative-told-parity = está dentro do que conta como paridade ({ $target })
narrative-told-kept = o valor se mantém
narrative-told-answer = a meta está cumprida
narrative-told-arrives = { $when ->
    [past] neste ritmo, a meta já teria sido alcançada em { $arrival }
    [same] neste ritmo, a meta será alcançada em { $arrival }, bem no prazo
   *[before] { $turn ->
        [a] neste ritmo, a meta será alcançada em { $arrival }, a tempo para { $year }
       *[b] se continuar assim, a meta de { $year } será alcançada já em { $arrival }
    }
}
narrative-told-share = { $turn ->
    [a] neste ritmo, de cada 100 que faltavam em { $from }, { $share } serão alcançados até { $year }
    [b] se continuar assim, até { $year } serão alcançados { $share } de cada 100 que faltavam em { $from }
   *[c] de cada 100 que faltavam em { $from }, neste passo { $share } serão alcançados até { $year }
}
narrative-told-still = { $turn ->
    [a] neste ritmo, quase não se aproxima da meta
   *[b] a distância até a meta quase não mudou
}
narrative-told-away = { $turn ->
    [a] afasta-se da meta em vez de se aproximar
   *[b] a mudança vai na direção contrária à da meta
}
narrative-told-fallen = perdeu-se parte do que havia em { $from }
narrative-told-rising = o valor mais alto é o último: ainda não se vê a alta parar
narrative-told-turned = desde o máximo de { $peak }, caiu { $change }
narrative-told-halted = não voltou ao máximo de { $peak }, mas também não há uma queda clara
narrative-told-trend = { $how ->
    [better] a mudança vai na direção certa
    [slowly-better] a mudança vai na direção certa, mas devagar
    [steady] quase não mudou
   *[worse] a mudança vai na direção errada
}
narrative-needed = { $turn ->
    [a] { $told }; para chegar a tempo seria preciso avançar { $pace } a cada ano, { $times } vezes o ritmo atual.
    [b] { $told }. Chegar a tempo exigiria avançar { $pace } a cada ano, { $times } vezes o ritmo atual.
   *[c] { $told }: o ritmo teria de ser { $times } vezes o atual, ou seja, { $pace } a cada ano.
}
narrative-needed-from-now = { $turn ->
    [a] { $told }; para chegar a tempo seria preciso avançar { $pace } a cada ano.
   *[b] { $told }. Chegar a tempo exigiria avançar { $pace } a cada ano.
}
narrative-told = { $told }.
narrative-span = de { $start } em { $from } a { $now } em { $to }
narrative-told-span = { $told } ({ $span })

# Até que ponto é seguro, e o que não se sabe
narrative-sure = { $how ->
    [few] São poucos casos: a mudança pode ser obra do acaso, e a situação do avanço não é conclusiva.
    [old] O dado é antigo e diz pouco sobre hoje: a situação do avanço não é conclusiva.
    [far] De tão poucos anos não se pode concluir o que acontecerá até o prazo: a situação do avanço não é conclusiva.
    [probably] Com os dados que há, a meta está provavelmente cumprida, mas não é certo.
    [direction] A direção da mudança é certa; se o ritmo basta, não se pode dizer.
   *[unknown] A situação do avanço não é conclusiva.
}
narrative-nearly-full = A tão pouca distância, a meta é dada como cumprida.
narrative-blank = De { $period } não há dado.
narrative-mdg = { $how ->
    [also] { $turn ->
        [a] A meta dos ODM, com prazo em { $year }, também foi cumprida.
       *[b] Também foi cumprida a meta dos ODM, que vencia em { $year }.
    }
    [was] { $turn ->
        [a] A meta dos ODM, com prazo em { $year }, havia sido cumprida.
       *[b] A meta dos ODM, que vencia em { $year }, havia sido cumprida.
    }
    [neither] { $turn ->
        [a] A meta dos ODM, com prazo em { $year }, também não foi cumprida.
        [b] A meta dos ODM, que vencia em { $year }, tampouco foi cumprida.
       *[c] Tampouco foi cumprida a meta dos ODM, que vencia em { $year }.
    }
    [before] { $turn ->
        [a] A meta dos ODM, com prazo em { $year }, não havia sido cumprida.
       *[b] A meta dos ODM, que vencia em { $year }, não havia sido cumprida.
    }
   *[unknown] { $turn ->
        [a] Se a meta dos ODM, com prazo em { $year }, foi cumprida, não se pode dizer.
       *[b] Da meta dos ODM, que vencia em { $year }, não se pode dizer se foi cumprida.
    }
}

# Um objetivo
narrative-goal-all = Os { $indicators } indicadores com dados cumpriram sua meta ou estão no rumo dela.
narrative-goal-count = Dos { $indicators } indicadores com dados, { $good ->
    [0] nenhum cumpriu sua meta nem está no rumo dela
    [one] um cumpriu sua meta ou está no rumo dela
   *[other] { $good } cumpriram sua meta ou estão no rumo dela
}{ $bad ->
    [0] {""}
    [one] , e um não avança o bastante ou retrocede
   *[other] , e { $bad } não avançam o bastante ou retrocedem
}{ $unknown ->
    [0] .
    [one] ; de um não se pode dizer.
   *[other] ; de { $unknown } não se pode dizer.
}
narrative-goal-unknown = Há dados de { $indicators } indicadores, mas de nenhum se pode dizer ainda como avança rumo a uma meta.
narrative-goal-ends = O que mais avança é { $best }; o que menos avança, { $worst }.
narrative-goal-best = O que mais avança é { $best }.
narrative-goal-worst = O que menos avança é { $worst }.
narrative-goal-people = { $count ->
   *[other] O maior número que falta para uma meta está em { $indicator }: { $people }.
}
narrative-goal-people-here = Para a meta de { $indicator } { $count ->
    [one] falta
   *[other] faltam
} { $people }.

# Para quem tem pressa
narrative-hurry-lead = { $indicators ->
    [0] { $place } ainda não tem dados.
    [one] { $place } tem dados de um indicador.
   *[other] { $place } tem dados de { $indicators } indicadores.
}
narrative-hurry-judged = { $rest ->
    [0] { $judged ->
        [one] Dele é possível dizer como avança em direção à meta.
       *[other] De todos é possível dizer como avançam em direção à meta.
    }
   *[other] { $judged ->
        [0] Ainda não há nenhum com dois dados comparáveis e uma meta.
        [one] De um deles é possível dizer como avança em direção à meta.
       *[other] De { $judged } deles é possível dizer como avançam em direção à meta.
    }
}
narrative-hurry-best = O que vai melhor é { $indicator }: { $told }.
narrative-hurry-worst = O que vai pior é { $indicator }: { $told }.
narrative-hurry-people = { $count ->
   *[other] O maior número que falta para uma meta está em { $indicator }: { $people }.
}
narrative-hurry-unequal = Onde a vida mais muda de um lugar para outro é em { $indicator }: { $best-value } no melhor ({ $best }) e { $worst-value } no pior ({ $worst }).
narrative-hurry-unsure = { $count ->
    [one] Uma situação do avanço não é conclusiva, porque seus dados são poucos ou antigos: { $indicators }.
   *[other] { $count } situações do avanço não são conclusivas, porque seus dados são poucos ou antigos: { $indicators }.
}
narrative-hurry-unknown = O que menos se sabe: { $count ->
    [one] um dado falta ou não tem lugar na lista, e “{ $chapter }” diz qual.
   *[other] { $count } dados faltam ou não têm lugar na lista, e “{ $chapter }” diz quais.
}
narrative-ask = A quem decide pedem-se duas coisas: que olhe primeiro para { $indicator } e que peça os dados que faltam a quem os tem.
narrative-ask-worst = A quem decide pede-se que olhe primeiro para { $indicator }.
narrative-ask-figures = A quem decide pede-se que solicite os dados que faltam a quem os tem.
narrative-number-good = { $count ->
    [one] meta cumprida ou no rumo, de { $judged } com situação do avanço
   *[other] metas cumpridas ou no rumo, de { $judged } com situação do avanço
}
narrative-number-people = { $counted ->
    [households] domicílios entre hoje e a meta: { $indicator }
    [births] nascimentos entre hoje e a meta: { $indicator }
   *[people] pessoas entre hoje e a meta: { $indicator }
}
narrative-number-unknown = { $count ->
    [one] dado que falta
   *[other] dados que faltam
}

# O que vem agora
narrative-follows = O que vem agora
narrative-follows-rule = { $count ->
    [one] Um indicador pede atenção.
   *[other] Estes { $count } indicadores pedem atenção. Primeiro vêm os que retrocedem; depois, os que não mudam, os que avançam devagar e os que não avançam o bastante; por fim, aqueles de que não se pode dizer como avançam. Dentro de cada grupo vem primeiro onde mais falta, em pessoas, domicílios ou nascimentos.
}
narrative-follows-item = { $indicator }: { $value } em { $period }; entre hoje e a meta, { $missing } ({ $status }).
narrative-follows-item-plain = { $indicator }: { $value } em { $period } ({ $status }).
narrative-follows-more = { $count ->
    [one] Há mais um; está na página dos objetivos.
   *[other] Há outros { $count }; estão na página dos objetivos.
}
narrative-follows-note = Esta lista vem só dos dados. Dizer quais destas coisas são problemas, e quais vêm primeiro, cabe às pessoas.
narrative-follows-none = Nenhum indicador com dados e meta pede hoje mais atenção que os outros.
