deed-begun = Le dossier de la commune a été commencé
deed-received = Modifications faites sur un autre ordinateur : { $kinds }
deed-here = Modifications faites sur cet ordinateur : { $kinds }
told-made = Le fichier { $file } est prêt.
told-nothing-to-undo = Il n’y a rien à défaire dans ce fichier.
told-skipped = { $count ->
    [one] Une modification est restée telle quelle, car quelqu’un d’autre a changé la même chose depuis, ou elle a été effacée définitivement.
   *[other] { $count } modifications sont restées telles quelles, car quelqu’un d’autre a changé la même chose depuis, ou elle a été effacée définitivement.
}
told-checked = Intact : { $operations } opérations, { $conflicts } à décider, état { $state }.
told-received = { $new } opérations nouvelles sur { $things } éléments ; { $conflicts } à décider.
told-newer = { $count } modifications demandent un programme plus récent pour s’afficher. Elles sont conservées.
told-set-aside = { $count } opérations réclament une place déjà prise, ou sont endommagées. Elles sont mises de côté, pas perdues.
told-dry-run = Rien n’a été enregistré. Ajoutez --yes pour enregistrer.
told-imported = { $figures ->
    [one] Une donnée de { $file } a été enregistrée.
   *[other] { $figures } données de { $file } ont été enregistrées.
}
told-would-import = { $figures ->
    [one] Une donnée de { $file } peut être enregistrée.
   *[other] { $figures } données de { $file } peuvent être enregistrées.
}
told-only-pdf = Cette version n’écrit que du PDF : donnez à { $file } un nom qui finit par .pdf.
told-printed = Imprimé : { $file }
told-no-book-of-ours = { $file } existe déjà et n’est pas un livre de ce programme. Donnez un autre nom ; rien n’a été écrasé.
told-day-before = Le livre donne des données de { $year }, que personne ne connaissait le { $day }. Donnez une date ultérieure, ou aucune ; un livre antérieur se trouve parmi les éditions conservées.
told-day-changed = Le fichier a changé depuis le { $day }, la dernière fois le { $newest } : le livre dit ce qui est connu maintenant sous cette date.
told-day-to-come = Le { $day } n’est pas encore arrivé : personne ne sait ce qui sera connu alors. Donnez une date jusqu’à aujourd’hui, ou aucune.
told-another-town = Ce dossier est celui de { $ours }, l’autre celui de { $theirs }. Seules des copies d’une même commune peuvent être réunies ; rien n’a été modifié.
told-nothing-to-assess = { $file } n’a pas encore de données. Importez d’abord un classeur : ceiba import { $file } CLASSEUR.xlsx --yes
