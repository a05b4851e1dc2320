state-too-large = Le fichier { $file } dépasse 20 Mo ; aucun état de départ n’est aussi grand. Choisissez un autre fichier.
state-unreadable = Le fichier { $file } n’a pas pu être lu à la ligne { $line }, colonne { $column } ({ $reason }). Corrigez-le à cet endroit ; rien n’a été enregistré.
state-wrong = Dans l’état de départ, « { $name } » contient quelque chose qui ne convient pas : { $what }. Corrigez-le ; rien n’a été enregistré.
state-unknown-indicator = L’état de départ cite un indicateur absent du catalogue, ou qui s’y trouve plus d’une fois : { $name }. Utilisez le nom de la série ; rien n’a été enregistré.
