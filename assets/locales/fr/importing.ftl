# Fichiers qui ne sont pas lus : lequel, pourquoi et que faire.
foreign-empty = Le fichier { $file } est vide. Copiez-le ou téléchargez-le de nouveau.
foreign-encrypted = Le fichier { $file } est protégé par un mot de passe. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le sans mot de passe et choisissez la copie.
foreign-damaged = Le fichier { $file } est endommagé ou trop volumineux. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le de nouveau en .xlsx ; s’il ne s’ouvre pas, demandez une autre copie.
foreign-too-large = Le fichier { $file } est trop volumineux pour un tableau de données. Ouvrez-le dans Excel ou LibreOffice, copiez seulement le tableau utile dans un nouveau classeur et enregistrez-le en .xlsx.
foreign-too-many-cells = La feuille « { $sheet } » de { $file } contient trop de cellules. Copiez seulement les lignes de votre commune et de votre région dans un nouveau classeur et enregistrez-le en .xlsx.
foreign-no-such-sheet = Le fichier { $file } n’a aucune feuille nommée « { $sheet } ». Vérifiez le nom.
foreign-nothing-inside = Le fichier { $file } n’a aucune cellule remplie. Vérifiez que c’est le bon fichier.
foreign-xls = Le fichier { $file } est un ancien classeur Excel (.xls), que cette version ne lit pas encore. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.
foreign-xlsb = Le fichier { $file } est un classeur binaire Excel (.xlsb), que cette version ne lit pas encore. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.
foreign-ods = Le fichier { $file } est une feuille de calcul OpenDocument (.ods), que cette version ne lit pas encore. Ouvrez-le dans LibreOffice et enregistrez-le en .xlsx.
foreign-csv = Le fichier { $file } est du texte avec séparateurs (.csv), que cette version ne lit pas encore. Ouvrez-le dans Excel ou LibreOffice, vérifiez que les colonnes sont bien séparées et enregistrez-le en .xlsx.
foreign-spreadsheet-xml = Le fichier { $file } est du XML Excel 2003, que cette version ne lit pas encore. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.
foreign-html = Le fichier { $file } est une page web, quoi qu’en dise son nom. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.
foreign-pdf = Le fichier { $file } est un PDF. Ouvrez-le à côté de la grille de saisie et tapez les données, ou copiez son tableau dans un classeur.
foreign-picture = Le fichier { $file } est une image. Ouvrez-la à côté de la grille de saisie et tapez les données.
foreign-document = Le fichier { $file } est un document de texte. Copiez son tableau dans un classeur Excel ou LibreOffice et enregistrez-le en .xlsx.
foreign-archive = Le fichier { $file } est un dossier compressé. Extrayez le classeur qu’il contient et choisissez ce fichier.
foreign-ours = Le fichier { $file } est déjà un dossier Ceiba. Ouvrez-le sur la page d’accueil avec « Continuer à partir d’un fichier ou d’une clé USB… ».
foreign-pack = Le fichier { $file } est un paquet de données sur de nombreuses communes. Cette version ne l’utilise pas encore dans la fenêtre ; le fichier reste tel quel.
foreign-unknown = Le fichier { $file } n’a pas été reconnu. S’il contient un tableau, ouvrez-le avec le programme qui l’a créé et enregistrez-le en .xlsx.
foreign-not-a-file = { $file } est un dossier. Choisissez un fichier qu’il contient.
foreign-reader-missing = Il manque une partie du programme : { $file }. Réinstallez Ceiba ou recopiez tout son dossier.
work-reading-workbook = Lecture du fichier

# Comment le tableau a été lu, et pourquoi.
layout-wide = Indicateurs en lignes et { $count ->
    [one] une année
   *[other] { $count } années
} en colonnes.
layout-towns = Communes en lignes ; indicateurs et années en colonnes, sur { $count ->
    [one] une colonne
   *[other] { $count } colonnes
} de données.
layout-long = Une donnée par ligne, avec des colonnes pour l’année, l’indicateur et la valeur.
layout-panel = Une ligne par commune et par année ; les indicateurs en colonnes, dans { $count ->
    [one] une colonne
   *[other] { $count } colonnes
} de données.
layout-panel-one = Une ligne par année d’une seule commune ; les indicateurs en colonnes, dans { $count ->
    [one] une colonne
   *[other] { $count } colonnes
} de données.
year-by-heading = Les années se trouvent dans la colonne { $column }, comme le dit son en-tête.
year-by-content = La colonne { $column } a été lue comme celle des années : son en-tête ne le dit pas, mais elle ne contient rien d’autre.
codes-joined = Le code national a été formé à partir des colonnes { $region } et { $town }, comme dans { $example }.
mark-comma = une virgule
mark-point = un point
decimal-from-cell = Les décimales s’écrivent avec { $mark }, comme en { $cell } : { $example }.
decimal-from-country = Les décimales ont été lues avec { $mark }, selon l’usage du pays ; aucune cellule ne le montre avec certitude.
matched-by-code = Par son code { $code }.
matched-by-name = Par son nom complet.
matched-by-words = Par les mots de son nom.
matched-by-person = Vous l’avez choisi.
aside-unknown = Ce n’est aucun des indicateurs du programme.
aside-unsure = Il ressemble à un ou plusieurs indicateurs, mais il n’est pas certain que ce soit l’un d’eux.
aside-chosen = Vous avez laissé ce nom de côté.
aside-undated = Ni son en-tête ni le titre n’indiquent l’année.
aside-in-book = { $name } : feuille « { $sheet } », cellule { $cell }. Source : { $source }.

# Ce qui a été remarqué dans les données, et que faire.
finding-hidden-sheet = La feuille « { $sheet } » est masquée et n’est pas utilisée. Choisissez-la si vous en avez besoin.
finding-other-sheet = La feuille « { $sheet } » contient aussi des données. Importez-la ensuite si vous en avez besoin.
finding-long-text = Le texte de cette cellule est trop long et a été coupé. Vérifiez-le dans le fichier.
finding-sheet-damaged = La feuille « { $sheet } » est endommagée et n’a été lue qu’en partie. Enregistrez-la de nouveau en .xlsx et comparez.
finding-no-table = Aucun tableau avec années, indicateurs et données n’a été trouvé sur la feuille « { $sheet } ». Choisissez une autre feuille ou tapez les données dans la grille de saisie.
finding-no-such-sheet = Le fichier n’a aucune feuille nommée « { $sheet } ». Choisissez une autre feuille.
finding-headings-only = La feuille « { $sheet } » a des en-têtes, mais aucune donnée en dessous. Choisissez une autre feuille, ou le fichier dans lequel les données sont remplies.
finding-no-name-known = Aucun des noms de la feuille « { $sheet } » n’est un indicateur du programme ; il n’y a encore rien à enregistrer. Choisissez un indicateur pour les noms utiles, ou une autre feuille.
finding-no-own-row = Aucune ligne ne concerne la commune { $home } (code { $code }). Vérifiez le code et le nom dans la fiche de la commune.
finding-other-town = La feuille indique { $named } ; ce fichier est celui de { $home }. Vérifiez avant d’enregistrer.
finding-year-text = « { $typed } » a été lu comme l’année { $year }. Si c’est faux, corrigez-le dans le fichier.
finding-no-year = « { $typed } » n’est pas une année ; la donnée n’est pas enregistrée. Corrigez-la dans le fichier.
finding-lost-zeros = Le code { $typed } est { $code } sans son zéro initial ; la ligne a été prise comme celle de votre commune.
finding-other-code = La ligne « { $name } » a un autre code ({ $code }) et a été reconnue par son nom. Vérifiez qu’il s’agit de votre commune.
finding-larger-territory = La ligne « { $name } » porte votre code, mais compte { $people } habitants, environ { $times } fois votre commune : elle semble concerner un territoire plus grand. Elle est laissée de côté.
finding-second-row = La ligne « { $name } » porte aussi votre code { $code }. Elle est laissée de côté ; vérifiez quel territoire elle concerne.
finding-unclear-row = Plusieurs lignes s’appellent « { $name } » et aucun code ne les distingue. Aucune n’est enregistrée ; ajoutez le code dans le fichier.
finding-unclear-code = « { $name } » ({ $code }) peut être votre commune ou une autre du même nom. Aucune n’est enregistrée ; écrivez votre code national dans la fiche de la commune et relisez le fichier.
finding-homonym = « { $name } » ({ $code }) est une autre commune, bien que son nom ressemble à { $home }. Ses données sont gardées seulement pour comparer.
finding-year-missing = La ligne n’a pas d’année ; ses données ne sont pas enregistrées. Si l’année n’est écrite qu’une fois pour plusieurs lignes, écrivez-la dans chacune.
finding-town-missing = La ligne ne nomme aucune commune ; ses données ne sont pas enregistrées. Si le nom n’est écrit qu’une fois pour plusieurs lignes, écrivez-le dans chacune.
finding-town-twice = « { $name } » a deux lignes différentes pour la même année et rien qui les distingue : il s’agit peut-être de deux communes du même nom ou de deux groupes de personnes. Aucune n’est enregistrée ; ne laissez dans le fichier que les lignes dont vous avez besoin, avec leur code.
finding-other-name = La ligne « { $name } » porte votre code { $code } et une année qu’aucune autre de vos lignes n’a ; elle a été prise comme celle de votre commune. Vérifiez-la.
finding-shared-codes = Le code { $code } est celui de communes de plusieurs régions ; ce n’est donc pas le code national. Elles sont laissées de côté ; écrivez le code national dans le fichier.
finding-year-twice = L’année figure deux fois et rien ne dit de quelle commune est chaque ligne. Aucune n’est enregistrée ; ajoutez le code dans le fichier.
finding-homonym-out = « { $name } » ({ $code }) est une autre commune, bien que son nom ressemble à { $home }. Ses données sont laissées de côté.
finding-others-out = { $count ->
    [one] Une autre commune du tableau est laissée de côté.
   *[other] { $count } autres communes du tableau sont laissées de côté.
}
finding-total-row = La ligne « { $name } » est une somme et n’est pas enregistrée.
finding-left-aside = « { $name } » a été laissé de côté. { $reason } Vous pouvez choisir un indicateur à tout moment.
finding-left-undated = « { $name } » a été laissé de côté : ni son en-tête ni le titre n’indiquent l’année. Écrivez l’année dans l’en-tête.
finding-number-code = Le code est écrit comme un nombre et peut être { $codes } ; la donnée n’est pas enregistrée. Choisissez l’indicateur.
finding-number-code-by-name = Le code est écrit comme un nombre et peut être { $codes } ; le nom a décidé. Confirmez-le.
finding-unit = L’unité indique « { $typed } », mais l’indicateur se mesure en { $expected }. Vérifiez que les données sont comparables.
finding-unknown-group = Le groupe « { $typed } » n’est pas reconnu ; la donnée n’est pas enregistrée. Utilisez femmes, hommes, urbain, rural ou total.
finding-percent-format = Les cellules au format pourcentage ont été lues comme des pourcentages : { $read }.
finding-fractions = Les pourcentages de cette série sont écrits comme des fractions ({ $typed }) ; ils ont été multipliés par 100 ({ $read }). Vérifiez-le.
finding-all-fractions = Toutes les données de « { $name } » sont comprises entre 0 et 1, et l’indicateur est un pourcentage. S’il s’agit de fractions, multipliez-les par 100 dans le fichier ; sinon, continuez.
finding-lone-fraction = « { $typed } » ressemble à une fraction parmi des pourcentages d’environ { $usual }. Ce n’est pas enregistré ; si ce doit être { $read }, corrigez-le.
finding-lost-mark = « { $typed } » dépasse le maximum possible, { $bound }. Ce n’est pas enregistré ; manque-t-il le séparateur décimal ({ $read }) ? Vérifiez la source et corrigez.
finding-far-over-bound = « { $typed } » dépasse le maximum possible, { $bound }. Ce n’est pas enregistré ; vérifiez la source et corrigez.
finding-over-bound = { $value } dépasse { $bound }. C’est enregistré avec une marque : peut-être le dénominateur ne compte-t-il pas toutes les personnes desservies.
finding-below-bound = « { $typed } » est inférieur à ce qui est possible. Ce n’est pas enregistré ; vérifiez la source et corrigez.
finding-bad-ratio = { $numerator } sur { $denominator } n’est pas une proportion possible. Ce n’est pas enregistré ; vérifiez la source.
finding-numerator-over = Le numérateur ({ $numerator }) est plus grand que le dénominateur ({ $denominator }). C’est enregistré avec une marque ; vérifiez qui chacun compte.
finding-two-ways = « { $typed } » peut être { $decimal } ou { $thousands } ; il a été lu comme { $value }, ainsi que toutes les cellules semblables. Confirmez-le.
finding-dash-zero = Le tiret a été lu comme zéro, car la note de bas de page dit : « { $footnote } ».
finding-dash-blank = Les tirets ont été lus comme « non disponible ». S’ils signifient zéro, corrigez-les.
finding-cell-error = La cellule contient l’erreur { $error } ; la donnée n’est pas enregistrée. Corrigez la formule dans le fichier.
finding-not-number = « { $typed } » n’est pas un nombre ; la donnée n’est pas enregistrée. Corrigez-la ici ou dans le fichier.
finding-not-people = « { $typed } » n’est pas un nombre d’habitants ; il n’est pas utilisé. Corrigez-le ici ou dans le fichier.
finding-population-twice = La population de { $year } figure deux fois : { $first } en { $cell } et { $second } ici. La première est utilisée ; choisissez celle qui vaut.
finding-twice = La même donnée figure déjà en { $cell } avec une autre valeur. Celle-ci n’est pas enregistrée ; choisissez laquelle vaut.
finding-blank-beside = Ici figure « { $typed } », mais { $cell } contient une donnée pour la même chose. C’est cette donnée qui est utilisée.
finding-blank-over-figure = Ici, il est dit qu’il n’y a pas de donnée, mais celle de { $period } est déjà enregistrée pour cette source. Elle reste ; si elle doit disparaître, décidez-le.
finding-decided-as-read = « { $typed } » est enregistré comme il a été lu : vous l’avez décidé.
finding-decided-value = « { $typed } » est enregistré comme { $value } : vous l’avez décidé.
finding-decided-out = « { $typed } » n’est pas enregistré : vous l’avez décidé.
finding-decided-impossible = { $value } n’est pas une valeur possible pour { $cell }. Elle n’est pas enregistrée ; choisissez-en une autre.
finding-more = { $count ->
    [one] Une autre remarque du même type n’est pas affichée.
   *[other] { $count } autres remarques des mêmes types ne sont pas affichées.
}

# Ce qu’est devenue une importation.
import-blanks = { $blanks ->
    [one] De plus, une cellule indique qu’il n’y a pas de donnée.
   *[other] De plus, { $blanks } cellules indiquent qu’il n’y a pas de donnée.
}
import-nothing = Il n’y a rien à enregistrer dans { $file }. Les remarques expliquent pourquoi.
import-nothing-new = Tout ce que contient { $file } est déjà enregistré ; rien n’a été modifié.
import-no-such-series = « { $series } », choisi pour « { $name } », n’est pas une série du programme. Corrigez le choix ; rien n’a été enregistré.
import-figure-by-hand = écrit à la main, pas de { $cell }
