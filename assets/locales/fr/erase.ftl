# Effacer définitivement
erase-deed = Effacé définitivement
erase-erased = Effacé définitivement ({ $who }, { $when })
erase-gone = Il n’en reste plus rien qui puisse être effacé.
erase-what-deleted = ce qui était dans la corbeille
erase-what-import = une importation
erase-earlier = Ce qui était écrit avant ({ $count ->
    [one] une modification
   *[other] { $count } modifications
}). Ce qui est écrit maintenant reste.
erase-all = Ce qui est écrit maintenant aussi ({ $count ->
    [one] une modification
   *[other] { $count } modifications
}). Le champ sera vide.
erase-deleted = { $things ->
    [one] Ce qui a été supprimé, avec tout ce qui y a jamais été écrit. On ne pourra plus le récupérer tel qu’il était.
   *[other] Ce qui a été supprimé, avec ses parties ({ $things } éléments) et tout ce qui y a jamais été écrit. On ne pourra plus le récupérer tel qu’il était.
}
erase-import = { $figures ->
    [one] L’importation de { $file } : une donnée, le nom du fichier et les noms laissés de côté avec elle. Ce qui a été saisi par-dessus reste.
   *[other] L’importation de { $file } : { $figures } données, le nom du fichier et les noms laissés de côté avec elle. Ce qui a été saisi par-dessus reste.
}
erase-for-ever = Ce qui est effacé disparaît de ce dossier pour toujours : même Ceiba ne peut pas le récupérer.
erase-elsewhere = Les copies que d’autres possèdent le conservent jusqu’à ce qu’elles reçoivent les modifications de celle-ci. Ce qui a été imprimé ou envoyé reste tel quel.
erase-backups = Les sauvegardes faites auparavant le contiennent encore.
erase-renew = { $older ->
    [0] Faire maintenant une nouvelle sauvegarde
    [one] Faire maintenant une nouvelle sauvegarde et supprimer l’ancienne, sans nom, qui le contient
   *[other] Faire maintenant une nouvelle sauvegarde et supprimer les { $older } anciennes, sans nom, qui le contiennent
}
erase-done = Effacé définitivement : { $what }.
erase-renewed = { $older ->
    [0] Une nouvelle sauvegarde a été faite.
    [one] Une nouvelle sauvegarde a été faite ; une ancienne qui le contenait a été supprimée.
   *[other] Une nouvelle sauvegarde a été faite ; { $older } anciennes qui le contenaient ont été supprimées.
}
erase-not-renewed = Les sauvegardes sont restées telles quelles : { $reason }
erase-received = Quelque chose a été effacé définitivement dans cette copie. En recevant ses modifications, on l’efface ici aussi. Les sauvegardes faites auparavant le contiennent encore.
erase-stays = Ce qui a été effacé définitivement depuis reste effacé.
erase-stays-after-going-back = Elle contient encore quelque chose qui a été effacé ici définitivement. Y revenir ne le fait pas revenir.
erase-has-more = { $name } (contient des modifications qui ne sont pas ici)
erase-visible = La copie visible est refaite sans cela : { $file }
erase-visible-renewed = La copie visible a été refaite sans cela : { $file }
erase-visible-kept = La copie visible n’a pas pu être refaite et le contient encore ({ $file }) : { $reason }
erase-received-kept = Quelque chose qui a été effacé dans cette copie se trouve encore dans des copies de cet ordinateur.
