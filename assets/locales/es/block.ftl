# Muchas celdas de una vez: pegar, rellenar, vaciar.
block-deed-paste =
    { $count ->
        [one] el pegado de un dato
       *[other] el pegado de { $count } datos
    }
block-deed-fill =
    { $count ->
        [one] el relleno de una celda
       *[other] el relleno de { $count } celdas
    }
block-deed-blank =
    { $count ->
        [one] la razón de una celda vacía
       *[other] la razón de { $count } celdas vacías
    }
block-deed-clear =
    { $count ->
        [one] el vaciado de una celda
       *[other] el vaciado de { $count } celdas
    }
block-done-paste =
    { $count ->
        [one] Se guardó un dato.
       *[other] Se guardaron { $count } datos.
    }
block-done-fill =
    { $count ->
        [one] Se rellenó una celda.
       *[other] Se rellenaron { $count } celdas.
    }
block-done-blank =
    { $count ->
        [one] Se anotó por qué no hay dato en una celda.
       *[other] Se anotó por qué no hay dato en { $count } celdas.
    }
block-done-clear =
    { $count ->
        [one] Se vació una celda.
       *[other] Se vaciaron { $count } celdas.
    }
block-new =
    { $count ->
        [one] uno nuevo
       *[other] { $count } nuevos
    }
block-changed =
    { $count ->
        [one] uno cambia
       *[other] { $count } cambian
    }
block-same =
    { $count ->
        [one] uno ya está igual
       *[other] { $count } ya están iguales
    }
block-emptied =
    { $count ->
        [one] uno se quita
       *[other] { $count } se quitan
    }
block-waits =
    { $count ->
        [one] uno no se guarda todavía
       *[other] { $count } no se guardan todavía
    }
block-store =
    { $count ->
        [one] Guardar un dato
       *[other] Guardar { $count } datos
    }
block-nothing = En este bloque no hay nada que guardar.
block-large = Son { $cells } celdas, y de una vez caben { $most }. Péguelas en partes, o importe el archivo.
block-source-missing = Diga de quién son estos datos: elija una fuente o escriba una nueva.
block-comma = En este bloque la coma separa los decimales, como en «{ $example }».
block-point = En este bloque el punto separa los decimales, como en «{ $example }».
block-way = «{ $typed }» es { $value }
block-two-ways = «{ $typed }» se puede leer de dos maneras. Diga cómo escribe sus números este bloque.
block-beyond =
    { $count ->
        [one] Un dato es de un año que no se muestra.
       *[other] { $count } datos son de años que no se muestran.
    }
block-interval-source = Entre { $lower } y { $upper }, según la fuente.
block-interval-few = Son pocos casos, y el azar pesa: entre { $lower } y { $upper }, con 95 % de confianza.
