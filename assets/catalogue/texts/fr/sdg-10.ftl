poverty-half_median =
    .measures = Sur 100 personnes, combien vivent avec moins de la moitié du revenu de celle qui se trouve au milieu.
    .why = Il mesure la distance entre les plus modestes et la vie ordinaire de leurs voisins. Il peut monter pendant que la pauvreté recule.
    .how = Rangez les personnes selon le revenu par tête de leur ménage et trouvez la médiane, qui laisse une moitié de chaque côté. Prenez-en la moitié. Comptez les personnes au-dessous et divisez par toutes.
    .sources = Recensement s’il demande le revenu ; enquête auprès des ménages représentative de la commune ; fichiers fiscaux là où ils sont diffusés.
    .traps = Médiane du pays ou de la commune ? Le résultat change beaucoup : choisissez et n’y touchez plus. La médiane n’est pas la moyenne. L’argent envoyé par la famille à l’étranger et la récolte consommée sont des revenus, souvent oubliés. Le seuil à 60 % donne une autre série.
