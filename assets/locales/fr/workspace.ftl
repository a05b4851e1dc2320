workspace-exists = { $file } existe déjà. Choisissez un autre nom ; rien n’a été écrasé.
workspace-missing = Il n’y a pas de fichier { $file } ici. Vérifiez le nom, ou si la clé USB est branchée.
workspace-foreign = { $file } n’est pas un dossier de commune de Ceiba, ou son début est endommagé. Rien n’y a été modifié.
workspace-newer = { $file } a été enregistré par une version plus récente de Ceiba. Installez cette version pour travailler avec ; rien n’a été modifié.
workspace-disk-full = Le disque est plein : pour l’instant, { $file } ne peut qu’être lu, ou imprimé sur un autre disque. Libérez de la place et rouvrez-le.
workspace-open-elsewhere = Le dossier de cette commune est ouvert dans une autre fenêtre ou un autre programme. Fermez-le là-bas, puis réessayez.
deed-unnamed = Une modification faite par une autre version
deed-import = Importation de { $figures ->
    [one] une donnée
   *[other] { $figures } données
} de { $file }
deed-undone = Défait : { $name }
deed-forgotten = Une modification de quelque chose qui a été effacé définitivement depuis
deed-erased = Effacé définitivement : { $what }
deed-gone = Une modification de quelque chose qui a été effacé définitivement depuis : { $kinds }
deed-rest = Ce qui reste d’une modification après un effacement définitif : { $kinds }
deed-returned = Retour à la copie du { $day }
check-pages = Une partie du fichier ne peut pas être lue. Restaurez la dernière sauvegarde.
check-operation = L’opération { $number } du journal est endommagée. Restaurez la dernière sauvegarde.
check-dataset = Les lignes d’une importation sont endommagées. Restaurez la dernière sauvegarde.
check-put-away = Une opération qui en attend d’autres est endommagée. Restaurez la dernière sauvegarde.
check-tables = Ce qui est affiché diffère de ce qui a été écrit. Rien de ce qui a été écrit ne manque ; ouvrez le fichier et tout sera affiché tel qu’il a été écrit.
