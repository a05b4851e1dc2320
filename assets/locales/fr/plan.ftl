plan-amount-too-large = Ce montant est trop grand. Vérifiez les zéros.
plan-surplus = Cet argent dépasse le coût de { $amount }. Vérifiez les montants : le surplus ne couvre aucune autre action.
plan-surplus-in = { $name } : son financement dépasse le coût de { $amount }. Le surplus ne couvre aucune autre action.
plan-cost-outside = Des coûts sont de { $outside }, hors des années de l’action ({ $years }). Vérifiez ce qui est juste.
plan-cost-outside-in = { $name } : des coûts sont de { $outside }, hors de ses années ({ $years }).
plan-start-moved = Cet objectif part de { $then } ; la donnée est maintenant { $now }.
plan-start-moved-in = { $name } : le plan part de { $then } ; la donnée est maintenant { $now }.
