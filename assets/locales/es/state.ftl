state-too-large = El archivo { $file } pesa más de 20 MB; ningún estado inicial es tan grande. Elija otro archivo.
state-unreadable = No se pudo leer el archivo { $file } en la línea { $line }, columna { $column } ({ $reason }). Corríjalo allí; no se guardó nada.
state-wrong = En el estado inicial, «{ $name }» tiene algo que no corresponde: { $what }. Corríjalo; no se guardó nada.
state-unknown-indicator = El estado inicial nombra un indicador que no está en el catálogo, o está más de una vez: { $name }. Use el nombre de la serie; no se guardó nada.
