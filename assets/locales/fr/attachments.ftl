# Fichiers joints à quelque chose : photographies, actes, factures.
size-kilobytes = { $number } ko
size-megabytes = { $number } Mo
attachments-step-read = Lecture du fichier
attachments-step-photo = Lecture de la photographie
attachments-step-take = Intégration des fichiers joints
attachments-too-large = { $name } fait { $size } ; un fichier joint peut faire au plus { $limit }. Numérisez-le de nouveau en noir et blanc à 150 ppp, ou ne joignez que les pages utiles.
attachments-no-room = { $name } ne tient plus : les fichiers joints de cette commune prennent { $here } sur { $limit }. Joignez une numérisation plus légère, ou laissez le fichier aux archives du bureau et notez dans la description où il se trouve.
attachments-photo-damaged = La photographie { $file } ne peut pas être lue jusqu’au bout : elle est endommagée. Copiez-la encore une fois depuis le téléphone ou l’appareil, ou ouvrez-la dans une visionneuse d’images, enregistrez-la de nouveau en JPEG et joignez ce fichier.
attachments-photo-too-large = La photographie { $file } est trop grande : on lit au plus { $pixels } millions de pixels et { $size }. Enregistrez-la en plus petit dans une visionneuse d’images, par exemple avec 4000 pixels de large, et joignez ce fichier.
attachments-photo-none = { $file } porte un nom de photographie mais n’en est pas une. Choisissez la photographie elle-même ; si c’est un autre type de fichier, donnez-lui la terminaison de ce type et joignez-le.
attachments-not-here = Le contenu de { $name } n’est pas sur cet ordinateur. Intégrez la copie d’un collègue qui l’a (« Partager »), ou joignez de nouveau le fichier.
attachments-added = { $name } est joint ({ $size }).
attachments-added-reduced = { $name } est joint, réduit de { $before } à { $after }.
attachments-added-turned = { $name } est joint, remis à l’endroit ({ $size }).
attachments-added-already = { $name } était déjà joint.
attachments-saved = Une copie a été enregistrée : { $file }, dans { $folder }.
attachments-deed-add = le fichier joint « { $name } »
attachments-deed-remove = le retrait du fichier « { $name } »
attachments-choose = Choisissez les fichiers à joindre
attachments-choose-copy = Enregistrer une copie du fichier
attachments-files = Tous les fichiers
contents-missing = { $count ->
    [one] Le contenu d’un fichier joint est introuvable : { $names }. Intégrez une copie qui l’a, ou joignez de nouveau le fichier.
   *[other] Le contenu de { $count } fichiers joints est introuvable, dont { $names }. Intégrez une copie qui l’a, ou joignez de nouveau les fichiers.
}
recovered-contents = { $count ->
    [0] Des fichiers joints étaient endommagés dans { $file }.
    [one] Des fichiers joints étaient endommagés dans { $file }. L’un d’eux a été repris d’à côté des sauvegardes.
   *[other] Des fichiers joints étaient endommagés dans { $file }. { $count } ont été repris d’à côté des sauvegardes.
}
check-contents = { $count ->
    [one] Le contenu d’un fichier joint est endommagé.
   *[other] Le contenu de { $count } fichiers joints est endommagé.
} Ouvrez le dossier de la commune dans la fenêtre : ce qui se trouve à côté des sauvegardes est remis en place.
review-files = Fichiers à copier : { $count } ({ $size })
review-files-came = { $count ->
    [one] Un fichier joint est arrivé ({ $size }).
   *[other] { $count } fichiers joints sont arrivés ({ $size }).
}
review-files-only = { $file } contient des fichiers joints qui ne sont pas encore ici, et rien d’autre de nouveau.
review-files-missing = { $count ->
    [one] Le contenu d’un fichier joint n’est pas encore arrivé. Il viendra avec l’intégration d’une copie qui l’a.
   *[other] Le contenu de { $count } fichiers joints n’est pas encore arrivé. Il viendra avec l’intégration d’une copie qui l’a.
}
