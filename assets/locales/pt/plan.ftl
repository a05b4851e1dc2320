plan-amount-too-large = Este valor é grande demais. Confira os zeros.
plan-surplus = Este dinheiro supera o custo em { $amount }. Confira os valores: o que sobra não cobre outra ação.
plan-surplus-in = { $name }: seu dinheiro supera o custo em { $amount }. O que sobra não cobre outra ação.
