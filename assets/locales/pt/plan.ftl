plan-amount-too-large = Este valor é grande demais. Confira os zeros.
plan-surplus = Este dinheiro supera o custo em { $amount }. Confira os valores: o que sobra não cobre outra ação.
plan-surplus-in = { $name }: seu dinheiro supera o custo em { $amount }. O que sobra não cobre outra ação.
plan-cost-outside = Há custos de { $outside }, fora dos anos da ação ({ $years }). Confira qual dos dois está certo.
plan-cost-outside-in = { $name }: há custos de { $outside }, fora dos seus anos ({ $years }).
plan-start-moved = Este objetivo parte de { $then }; o dado é agora { $now }.
plan-start-moved-in = { $name }: o plano parte de { $then }; o dado é agora { $now }.
