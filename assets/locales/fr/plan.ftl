plan-amount-too-large = Ce montant est trop grand. Vérifiez les zéros.
