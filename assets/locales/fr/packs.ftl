# Paquets de données : les chiffres de nombreuses communes, avec licence et date.
pack-no-licence = Sans licence, aucun paquet de données n’est fait. Indiquez avec --licence la licence sous laquelle la source publie ses chiffres, par exemple : --licence "CC BY 4.0". Si elle ne la dit pas, demandez-la-lui ; rien n’a été écrit.
pack-no-date = Sans date, aucun paquet de données n’est fait. Indiquez avec --date le jour où la source a publié ses chiffres, ainsi : --date 2020-12-31. Rien n’a été écrit.
pack-word-missing = Il manque { $option } : sans cela, personne ne saurait d’où viennent les chiffres du paquet. Rien n’a été écrit.
pack-no-output = Il manque --output : le nom du paquet à faire. Rien n’a été écrit.
pack-date-future = La date { $date } n’est pas encore arrivée. Indiquez avec --date le jour où la source a publié ses données. Rien n’a été écrit.
pack-ahead = Il y a des données de { $year }, postérieures à la date { $date } que vous avez donnée : vérifiez la date, sauf s’il s’agit de projections.
pack-codes-elsewhere = Aucun code de { $file } n’est de ce pays : { $country }. Vérifiez --country et la colonne des codes ; rien n’a été écrit.
pack-one-town = { $file } ne parle que d’une commune. Un paquet de données se fait à partir d’un fichier national : une commune par ligne, avec son code.
pack-no-codes = Dans { $file }, aucune ligne qui a des chiffres n’a de code de commune. Ajoutez une colonne avec les codes officiels ; par le seul nom, deux communes homonymes seraient confondues.
pack-no-year = { $file } n’a aucun chiffre à partir de l’année demandée. Indiquez une année antérieure avec --year-from.
pack-in-the-way = { $file } existe déjà et n’est pas un paquet de données. Choisissez un autre nom ; il est resté intact.
pack-foreign = { $file } n’est pas un paquet de données de Ceiba.
pack-newer = { $file } a été fait par une version plus récente du programme. Mettez le programme à jour pour l’ouvrir.
pack-damaged = { $file } est endommagé, ou quelqu’un l’a modifié depuis qu’il a été fait. Redemandez le paquet à qui vous l’a donné.
pack-too-large = { $file } est trop grand pour un paquet de données (plus de 200 Mo).
pack-without-code = { $count ->
    [one] Une ligne sans code a été laissée de côté : { $names }.
   *[other] { $count } lignes sans code ont été laissées de côté, parmi elles : { $names }.
}
pack-zeros = { $count ->
    [one] Un code avait perdu son zéro initial ; il a été remis.
   *[other] { $count } codes avaient perdu leur zéro initial ; il a été remis.
}
pack-odd-codes = { $count ->
    [one] Un code ne ressemble à aucun du pays ; il reste tel quel : { $names }.
   *[other] { $count } codes ne ressemblent à aucun du pays ; ils restent tels quels, parmi eux : { $names }.
}
pack-twice = { $count ->
    [one] Un chiffre en contredit un autre de la même commune et de la même année ; le premier compte.
   *[other] { $count } chiffres en contredisent un autre de la même commune et de la même année ; le premier compte.
}
pack-earlier = { $count ->
    [one] Un chiffre d’années antérieures a été laissé de côté.
   *[other] { $count } chiffres d’années antérieures ont été laissés de côté.
}
pack-held = { $count ->
    [one] Un chiffre impossible ou incompréhensible a été laissé de côté.
   *[other] { $count } chiffres impossibles ou incompréhensibles ont été laissés de côté.
}
pack-made = { $file } : chiffres enregistrés : { $figures } ; territoires : { $towns }.
pack-told = { $publisher } : { $title } ({ $country }), { $date }. Licence : { $licence }.
pack-holds = Chiffres : { $figures }. Territoires : { $towns }.
pack-series = { $name } : { $years } ; chiffres : { $figures }
