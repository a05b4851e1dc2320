# Sauvegardes, copies remises à quelqu'un et fichiers venus d'ailleurs.
copies-name-missing = Écrivez un nom pour la copie, avec des lettres ou des chiffres.
copies-has-more = { $file } existe déjà et contient quelque chose qui n’est pas ici, ou n’est pas une copie de cette commune. Il n’a pas été remplacé. Intégrez-le d’abord sous « Partager », ou choisissez un autre nom.
copies-step-write = Écriture de la copie
copies-step-flush = Fin de l’écriture
copies-step-read = Relecture de la copie pour la vérifier
copies-gone = Cette copie n’est plus où elle était. Choisissez-en une autre dans la liste.
copies-ago = { $days ->
    [0] aujourd’hui
    [1] hier
   *[other] il y a { $days } jours
}
copies-line-backup = sauvegarde : { $ago }
copies-line-no-backup = pas encore de sauvegarde
copies-line-outside = dernière copie hors de cet ordinateur : { $ago }
copies-line-no-outside = aucune copie hors de cet ordinateur
copies-outside = La dernière copie hors de cet ordinateur a été faite { $ago } : { $file }, dans { $folder }.
copies-outside-old = La dernière copie hors de cet ordinateur a été faite { $ago }. Si cet ordinateur est perdu ou tombe en panne, ce qui a été fait depuis est perdu. Remettez une copie sur une clé USB.
copies-outside-none = Il n’y a encore aucune copie hors de cet ordinateur. Si cet ordinateur est perdu ou tombe en panne, tout est perdu. Remettez une copie sur une clé USB.
copies-outside-here = La copie que vous avez remise, { $file } dans { $folder }, est sur le disque de cet ordinateur même : s’il est perdu ou tombe en panne, elle l’est aussi. Remettez une copie sur une clé USB.
copies-holds = { $figures ->
    [one] { $figures } donnée
   *[other] { $figures } données
}, { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
} · dernière modification : { $newest }
copies-all-here = Elle a tout ce qu’il y a maintenant.
copies-behind = { $changes ->
    [one] { $changes } modification a été faite après elle.
   *[other] { $changes } modifications ont été faites après elle.
}
copies-unreadable = Elle ne peut pas être lue. Elle est conservée telle quelle.
copies-made = Une copie a été faite et relue : elle est complète.
copies-made-named = La copie « { $name } » a été faite et relue : elle est complète. Elle reste jusqu’à ce que vous la supprimiez.
copies-restored = Retour à la copie du { $when }. Ce qu’il y avait est conservé sous le nom { $aside } et figure dans cette liste, si vous voulez y revenir.
copies-handed = La copie { $file } est dans { $folder }. Elle a été relue et elle est complète.
copies-handed-here = La copie { $file } est dans { $folder }. Elle a été relue et elle est complète. Ce dossier est sur le disque de cet ordinateur même ; pour une copie hors de lui, il faut une clé USB ou un autre endroit.
copies-handed-stick = La copie { $file } est dans { $folder }. Elle a été relue et elle est complète. Vous pouvez retirer la clé.
copies-daily = Dernière : { $when }, { $file }
copies-daily-none = Elle se fait d’elle-même dès qu’il y a du nouveau à copier.
copies-daily-failed = La copie visible n’a pas pu être faite dans { $folder } : { $reason }
place-synchronised = { $file } est dans un dossier que { $service } synchronise. Pendant que l’on travaille dans un fichier, ce service peut le remplacer par une autre version. Travaillez avec une copie dans un dossier de cet ordinateur et ne laissez dans { $service } que des copies terminées.
place-removable = { $file } est sur une clé USB ou une carte. Si on la retire pendant le travail, le plus récent peut être perdu. Travaillez avec une copie sur cet ordinateur et remettez-en une autre sur la clé quand vous avez fini.
place-network = { $file } est dans un dossier du réseau. Si le réseau est coupé, le plus récent peut être perdu. Travaillez avec une copie sur cet ordinateur et ne laissez sur le réseau que des copies terminées.
taken-in = { $file } a été copié sur cet ordinateur et la copie a été vérifiée. Vous travaillez avec la copie ; l’original reste tel quel.
taken-in-as-it-was = { $file } a été copié sur cet ordinateur tel quel. Vous travaillez avec la copie ; l’original reste tel quel.
taken-in-known = Cette commune était déjà sur cet ordinateur, et { $file } n’a rien qui manque ici. Le fichier de cet ordinateur a été ouvert.
taken-in-offered = Cette commune était déjà sur cet ordinateur, et { $file } a des modifications qui ne sont pas encore ici. Voyez ce qu’il apporte et décidez si vous l’intégrez.
