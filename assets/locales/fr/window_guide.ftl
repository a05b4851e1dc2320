# Le guide à côté du travail, et la recherche partout.
window-guide = Guide
window-guide-close = Fermer le guide
window-guide-all = Toutes les pages
window-guide-here = À propos de cette page
window-guide-contents = Pages du guide
window-two-clocks = Pourquoi il y a deux horloges
window-find = Chercher
window-find-what = Chercher des indicateurs, des actions, des pages du guide et des commandes
window-find-key = Ctrl+K
