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
editions-same = Les données, les avancements, les objectifs et les actions sont les mêmes.
editions-picture-of = Image : { $place }
