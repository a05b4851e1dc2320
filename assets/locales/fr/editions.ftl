# Éditions : ce qui a été conservé, ce qui a changé depuis, ce qui a été remis.
editions-fact-latest = donnée la plus récente
editions-fact-progress = avancement
editions-changed = Ce qui a changé
editions-before = Avant
editions-now = Maintenant
editions-came = nouveau dans cette édition
editions-was-there = dans l’édition précédente
editions-went = n’est plus dans le livre
editions-working-draft = Copie de travail, pas une édition
editions-code = Code d’édition : { $code }
editions-approved-by = Approuvé : { $number }
editions-approved-on = Approuvé : { $number }, { $day }
editions-since = Ce qui a changé depuis l’édition { $number }
editions-since-about = Comparé à l’édition { $number } (code { $code }), avec les données connues au { $day }.
editions-same = Les données, les avancements, les objectifs et les actions sont les mêmes. Si les codes diffèrent, ce sont des textes, des images ou des sources qui diffèrent.
editions-picture-of = Image : { $place }
editions-name = { $book }, édition { $number }
editions-handed = Remise : { $folder }, { $when }
editions-standing-same = Le livre, dans son état actuel, dit la même chose que l’édition { $number }.
editions-standing-none = Il n’y a pas encore d’édition. Une édition conserve le livre tel qu’il est imprimé, avec un numéro et un code : des années plus tard, on peut montrer ce qui a été soumis au vote.
editions-standing-other = Le livre, dans son état actuel, dit autre chose que toutes les éditions.
editions-deed-make = l’édition { $number } : { $book }
editions-deed-hand-over = la remise de l’édition { $number } : { $book }
editions-made =
    { $pages ->
        [one] L’édition { $number } est faite et conservée : une page, code { $code }.
       *[other] L’édition { $number } est faite et conservée : { $pages } pages, code { $code }.
    }
editions-between = Ce qui a changé de l’édition { $older } à l’édition { $newer }
editions-changes =
    { $count ->
        [0] Les données, les avancements, les objectifs et les actions sont les mêmes. Si les codes diffèrent, ce sont des textes, des images ou des sources qui diffèrent.
        [one] Une chose a changé.
       *[other] { $count } choses ont changé.
    }
editions-not-here = Ce qui a été conservé de l’édition { $number } n’est pas sur cet ordinateur. Intégrez la copie d’un collègue qui l’a (« Partager »).
editions-saved = { $file } est dans { $folder }. Il a été relu et il est complet.
editions-deed-delete = la suppression de l’édition { $number } : { $book }
editions-stay-when-erased =
    { $count ->
        [one] L’édition conservée reste telle qu’elle a été imprimée. Si elle dit ce qui est effacé ici, supprimez-la aussi (« Imprimer », « Éditions ») et effacez-la dans la corbeille.
       *[other] Les { $count } éditions conservées restent telles qu’elles ont été imprimées. Si l’une d’elles dit ce qui est effacé ici, supprimez-la aussi (« Imprimer », « Éditions ») et effacez-la dans la corbeille.
    }
