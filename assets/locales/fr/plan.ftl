plan-amount-too-large = Ce montant est trop grand. Vérifiez les zéros.
plan-surplus = Cet argent dépasse le coût de { $amount }. Vérifiez les montants : le surplus ne couvre aucune autre action.
plan-surplus-in = { $name } : son financement dépasse le coût de { $amount }. Le surplus ne couvre aucune autre action.
