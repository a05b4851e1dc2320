# Ce qui ne va pas dans les pages d’un livre, vu avant de l’imprimer.
check-untagged = Page { $page } : un lecteur d’écran ne lit pas « { $words } ».
check-no-alternative = Page { $page } : une image n’a pas de mots pour qui ne peut pas la voir.
check-skipped-level = Page { $page } : le titre « { $words } » saute un niveau.
check-no-head = Page { $page } : le tableau qui commence par « { $words } » n’a pas d’en-têtes.
check-off-page = Page { $page } : « { $words } » sort de la page.
check-outside-chart = Un graphique a du texte hors de son cadre : « { $words } ».
check-overlap = Page { $page } : des mots se recouvrent : « { $words } ».
check-missing-glyph = Page { $page } : certains caractères ne peuvent pas être imprimés et apparaissent comme un carré vide : « { $words } ».
check-no-caption = Un graphique ou un tableau n’a pas de titre : « { $words } ».
check-wordless-link = Page { $page } : un lien n’a pas de mots ; il mène à { $words }.
check-lost-reference = Un renvoi ne mène nulle part : « { $words } ».
check-lost-picture = Page { $page } : une image ne peut pas être imprimée ; un cadre la remplace : « { $words } ».
check-thin-line = Page { $page } : une ligne est trop fine pour une photocopieuse ({ $words }).
check-small-type = Page { $page } : ces mots sont trop petits pour être lus : « { $words } ».
