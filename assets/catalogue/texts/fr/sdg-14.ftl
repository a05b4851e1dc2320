protected-marine =
    .measures = Quelle part des eaux marines bénéficie d’une protection légale. La cible mondiale est d’au moins 10 %. C’est une donnée du pays, qu’une commune côtière prend comme contexte.
    .why = Là où la pêche est fermée, le poisson grandit et repeuple les alentours. Mangrove et récif brisent aussi la houle.
    .how = Additionnez la surface des aires marines protégées sans compter deux fois ce qui se recouvre. Divisez par la surface marine du pays. Pour un bout de côte, tracez l’espace de mer retenu et consignez-le.
    .sources = Registre national des aires protégées ; services des pêches et de la mer ; cartes du ministère de l’environnement.
    .traps = La commune n’a presque jamais de mer à elle : n’inventez pas de dénominateur. Une aire sur le papier, sans garde, compte tout autant ; dites-le. Écartez la partie terrestre du parc. Sans littoral, l’indicateur ne s’applique pas.
