# Éditions : ce qui a été conservé, ce qui a changé depuis, ce qui a été remis.
editions-fact-latest = donnée la plus récente
editions-fact-progress = avancement
editions-changed = Ce qui a changé
editions-before = Avant
editions-now = Maintenant
editions-came = nouveau dans cette édition
editions-was-there = dans l’édition précédente
editions-went = n’est plus dans le livre
editions-was-otherwise = autrement
editions-rewritten = modifié dans cette édition
editions-passage = texte à soi : { $place }
editions-chapter = chapitre à soi : { $title }
editions-pictures = images : { $place }
editions-left-out = chapitre laissé de côté : { $chapter }
editions-working-draft = Copie de travail, pas une édition
editions-code = Code d’édition : { $code }
editions-content-code = Code du contenu : { $code }
editions-approved-by = Approuvé : { $number }
editions-approved-on = Approuvé : { $number }, { $day }
editions-what-edition = l’édition { $number } ({ $code })
editions-what-content = le contenu portant le code { $code }
editions-approved-same = Ce qui a été approuvé est { $what }. Le livre, dans son état actuel, dit exactement cela.
editions-approved-before = Ce qui a été approuvé est { $what } ; depuis, le contenu a changé. Le livre s’imprime comme projet tant que le nouveau contenu n’est pas approuvé lui aussi.
editions-approved-elsewhere = Ce qui a été approuvé est { $what }. Dans une autre langue, le livre a ses propres mots et s’imprime comme projet tant qu’ils ne sont pas approuvés eux aussi.
editions-approved-unknown = Il n’est pas consigné quel contenu a été approuvé. Le livre s’imprime comme projet tant que vous n’avez pas dit que c’est celui-ci.
editions-code-now = Code du contenu actuel : { $code }
editions-since = Ce qui a changé depuis l’édition { $number }
editions-since-about = Comparé à l’édition { $number } (code { $code }), avec les données connues au { $day }.
editions-since-language = L’édition { $number } est dans une autre langue ({ $language }). La langue ne compte pas comme un changement.
editions-same = Les données, les avancements, les objectifs, les actions, les textes et les images de l’équipe sont les mêmes. Si les codes diffèrent, c’est la langue, la date, les sources ou la rédaction du programme qui diffèrent.
editions-picture-of = Image : { $place }
editions-name = { $book }, édition { $number }
editions-handed = Remise : { $folder }, { $when }
editions-standing-same = Le livre, dans son état actuel, dit la même chose que l’édition { $number }.
editions-standing-translated = Le livre, dans son état actuel, dit la même chose que l’édition { $number } ({ $code }), qui est dans une autre langue ({ $language }). Dans cette langue, ce serait une autre édition du même contenu.
editions-standing-none = Il n’y a pas encore d’édition. Une édition conserve le livre tel qu’il est imprimé, avec un numéro et un code : des années plus tard, on peut montrer ce qui a été soumis au vote.
editions-standing-other = Le livre, dans son état actuel, dit autre chose que toutes les éditions.
editions-deed-make = l’édition { $number } : { $book }
editions-deed-hand-over = la remise de l’édition { $number } : { $book }
editions-made-already = Le livre dit la même chose que l’édition { $number } (code { $code }) : c’est cette édition, et aucune autre n’a été faite.
editions-made =
    { $pages ->
        [one] L’édition { $number } est faite et conservée : une page, code { $code }.
       *[other] L’édition { $number } est faite et conservée : { $pages } pages, code { $code }.
    }
editions-between = Ce qui a changé de l’édition { $older } à l’édition { $newer }
editions-changes =
    { $count ->
        [0] Les données, les avancements, les objectifs, les actions, les textes et les images de l’équipe sont les mêmes. Si les codes diffèrent, c’est la langue, la date, les sources ou la rédaction du programme qui diffèrent.
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
