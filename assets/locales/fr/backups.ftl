backup-not-whole = Aucune sauvegarde n’a été faite, car la copie n’était pas intacte : { $finding }
recovered-from-backup = { $file } était endommagé. Il est conservé sous le nom { $aside } ; ce que vous voyez est la sauvegarde du { $day }{ $saved ->
    [0] .
    [one] , avec une modification plus récente qui a encore pu être lue.
   *[other] , avec { $saved } modifications plus récentes qui ont encore pu être lues.
} { $missing }
recovered-from-log = { $file } était endommagé. Il est conservé sous le nom { $aside } ; ce que vous voyez a été reconstitué à partir { $saved ->
    [one] de la seule modification qui a encore pu être lue
   *[other] des { $saved } modifications qui ont encore pu être lues
}. { $missing }
recovered-missing = { $count ->
    [0] Rien ne manque.
    [one] Une modification manque : veuillez vérifier ce que vous avez fait en dernier.
   *[other] { $count } modifications manquent : veuillez vérifier ce que vous avez fait en dernier.
}
recovered-missing-unknown = Ce qui a été modifié ensuite peut manquer : veuillez vérifier ce que vous avez fait en dernier.
recovered-nothing = { $file } est endommagé, il n’y a aucune sauvegarde à côté, et rien ne peut y être lu. Rien n’y a été modifié. Ouvrez une copie d’un autre ordinateur.
recovered-tables = { $file } était endommagé dans ce qu’il affiche, non dans ce qui a été écrit. Il a été rétabli, et rien ne manque.
lost-changes = { $count ->
    [one] La dernière modification faite ici n’était plus
   *[other] Les { $count } dernières modifications faites ici n’étaient plus
} dans { $file }, comme lorsqu’un fichier qui en fait partie est supprimé ou qu’une copie plus ancienne prend sa place. { $back ->
    [0] Aucune sauvegarde ne les avait : veuillez vérifier ce que vous avez fait en dernier.
    [one] Une a été reprise de la sauvegarde du { $day }.
   *[other] { $back } ont été reprises de la sauvegarde du { $day }.
}
upgraded-otherwise = { $file } a été mis à jour pour cette version de Ceiba et affiche maintenant { $now } données et éléments au lieu de { $before }. Le fichier tel qu’il était se trouve dans ses sauvegardes.
told-backed-up = Copié et relu : { $file } ({ $figures } données, { $operations } opérations).
told-holds = { $name } : { $figures } données, { $operations } opérations
told-restored = Restauré : { $file }
told-restored-over = Restauré : { $file }. Ce qui s’y trouvait est conservé sous le nom { $aside }.
backup-failed = Aucune sauvegarde de ce fichier n’a pu être faite : { $reason }
