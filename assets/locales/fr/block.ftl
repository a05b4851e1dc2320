# Plusieurs cellules à la fois : coller, recopier, vider.
block-deed-paste =
    { $count ->
        [one] le collage d’une donnée
       *[other] le collage de { $count } données
    }
block-deed-fill =
    { $count ->
        [one] la recopie dans une cellule
       *[other] la recopie dans { $count } cellules
    }
block-deed-blank =
    { $count ->
        [one] la raison d’une cellule vide
       *[other] la raison de { $count } cellules vides
    }
block-deed-clear =
    { $count ->
        [one] l’effacement d’une cellule
       *[other] l’effacement de { $count } cellules
    }
block-done-paste =
    { $count ->
        [one] Une donnée a été enregistrée.
       *[other] { $count } données ont été enregistrées.
    }
block-done-fill =
    { $count ->
        [one] Une cellule a été remplie.
       *[other] { $count } cellules ont été remplies.
    }
block-done-blank =
    { $count ->
        [one] La raison de l’absence de donnée est notée dans une cellule.
       *[other] La raison de l’absence de donnée est notée dans { $count } cellules.
    }
block-done-clear =
    { $count ->
        [one] Une cellule a été vidée.
       *[other] { $count } cellules ont été vidées.
    }
block-new =
    { $count ->
        [one] une nouvelle
       *[other] { $count } nouvelles
    }
block-changed =
    { $count ->
        [one] une change
       *[other] { $count } changent
    }
block-same =
    { $count ->
        [one] une est déjà pareille
       *[other] { $count } sont déjà pareilles
    }
block-emptied =
    { $count ->
        [one] une est retirée
       *[other] { $count } sont retirées
    }
block-waits =
    { $count ->
        [one] une n’est pas encore enregistrée
       *[other] { $count } ne sont pas encore enregistrées
    }
block-store =
    { $count ->
        [one] Enregistrer une donnée
       *[other] Enregistrer { $count } données
    }
block-nothing = Dans ce bloc, il n’y a rien à enregistrer.
block-large = Cela fait { $cells } cellules, et il en tient { $most } à la fois. Collez-les en plusieurs parties, ou importez le fichier.
block-source-missing = Dites de qui viennent ces données : choisissez une source ou écrivez-en une nouvelle.
block-comma = Dans ce bloc, la virgule précède les décimales, comme dans « { $example } ».
block-point = Dans ce bloc, le point précède les décimales, comme dans « { $example } ».
block-way = « { $typed } » vaut { $value }
block-two-ways = « { $typed } » peut se lire de deux façons. Dites comment ce bloc écrit ses nombres.
block-beyond =
    { $count ->
        [one] Une donnée est d’une année qui n’est pas affichée.
       *[other] { $count } données sont d’années qui ne sont pas affichées.
    }
block-interval-source = Entre { $lower } et { $upper }, selon la source.
block-interval-few = Il y a peu de cas, et le hasard pèse : entre { $lower } et { $upper }, à 95 % de confiance.
