door-program-error = Algo falló dentro del programa. Sus datos están como estaban. Inténtelo de nuevo; si vuelve a ocurrir, copie los detalles y envíelos a quien cuida el programa.
