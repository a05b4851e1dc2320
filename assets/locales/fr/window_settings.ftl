# La page des paramètres, les couleurs et la taille de la fenêtre.
window-step-settings = Paramètres
window-step-prepare = Préparer
window-step-ready = complet
window-settings-question = Ce qui vaut pour cet ordinateur : l’apparence du programme, où sont les données et comment les emporter.
window-settings-look = Langue, couleurs et taille
window-settings-theme = Couleurs
window-theme-system = Comme l’ordinateur
window-theme-light = Claires
window-theme-dark = Sombres
window-theme-contrast = Contraste élevé
window-settings-zoom = Taille des lettres et de tout le reste
window-settings-zoom-hint = Les pages imprimées ne changent pas.
window-settings-language-hint = La langue de chaque livre se choisit dans « Imprimer ».
window-settings-data = Où sont les données
window-settings-data-text = Tout est dans un seul fichier sur cet ordinateur ; rien n’en sort par internet. Pour l’emporter sur un autre ordinateur, ne copiez pas le fichier à la main : remettez une copie.
window-settings-file = Fichier
window-settings-folder = Dossier
window-settings-folder-show = Ouvrir le dossier
window-settings-folder-hidden = Cet ordinateur n’a rien pour afficher les dossiers. Cherchez-le par le nom indiqué ici.
window-settings-copies = Copies de sauvegarde et retour en arrière
window-export-title = Emporter toutes les données
window-export-text = Un dossier avec tout ce qui concerne cette commune, que chacun peut lire sans ce programme :
window-export-copy = une copie vérifiée du dossier de la commune, qui s’ouvre avec Ceiba
window-export-tables = chaque donnée avec ses effectifs, sa source et sa cellule, les sources et le plan : en tableaux CSV et dans un classeur
window-export-rest = l’historique, les fichiers joints, les livres déjà conservés et une page qui explique tout
window-export-go = Choisir le dossier et tout écrire…
window-about-program = À propos de Ceiba
window-about-version = Version
window-about-catalogue = Liste d’indicateurs
window-about-licence = Licence
window-about-quiet = Il fonctionne sans internet, sans compte, et ne dit à personne ce que vous faites.
window-about-parts = Licences de tous les composants
window-about-parts-text = { $count ->
    [one] Ceiba contient 1 composant fait par d’autres. Choisissez-le pour lire sa licence.
   *[other] Ceiba contient { $count } composants faits par d’autres. Choisissez-en un pour lire sa licence.
}
window-about-no-words = Ses auteurs nomment la licence ({ $licence }) sans en joindre le texte.
window-start-look = Couleurs et taille
window-empty-example = Voir l’exemple « Tres Ceibas »
window-recent-example = exemple
