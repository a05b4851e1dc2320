blank-not-available = elle existe, mais nous ne l’avons pas
blank-not-applicable = sans objet ici
blank-not-collected = personne ne l’a recueillie
blank-below-detection = mesurée, mais trop petite pour être dite
blank-suppressed = la source la protège
blank-none = pas encore de donnée
figure-by-hand = Écrit à la main dans la commune, non lu dans le fichier de la source.
