# La tabla de datos: buscar, años, bloques, marcas.
window-data-filter = Buscar por nombre, código u objetivo
window-data-only-missing = Solo los que no tienen datos
window-data-none-found = Ningún indicador de la tabla coincide.
window-data-show-all = Mostrar toda la tabla
window-data-first-year = Primer año
window-data-last-year = Último año
window-data-years-set = Mostrar estos años
window-data-years-all = Todos los años con datos
window-data-rows =
    { $count ->
        [one] Un indicador de { $total } en la tabla
       *[other] { $count } indicadores de { $total } en la tabla
    }
window-data-mark-file = leído de un archivo
window-data-mark-hand = escrito a mano con el nombre de una fuente
window-data-mark-others = hay otro dato del mismo año
window-data-mark-conflict = dos versiones, por decidir
window-data-mark-gone = su fuente se eliminó
window-data-pasted = Datos pegados, todavía sin guardar
window-data-filled =
    { $count ->
        [one] El mismo valor en una celda más, todavía sin guardar
       *[other] El mismo valor en { $count } celdas más, todavía sin guardar
    }
window-data-fill-ask = Un valor repetido no es una medición nueva. Guárdelo solo si la fuente lo dice así.
window-data-paste-source = ¿De quién son estos datos?
window-data-paste-source-known = Una fuente ya usada
window-data-paste-source-new = Otra fuente
window-data-paste-decimals = ¿Cómo escribe los números este bloque?
window-data-paste-drop = No guardar nada
window-data-paste-outside =
    { $count ->
        [one] Un dato queda fuera de la tabla y no se guarda: { $cells }
       *[other] { $count } datos quedan fuera de la tabla y no se guardan: { $cells }
    }
window-data-paste-cell = «{ $typed }» (fila { $row }, columna { $column } de lo copiado)
window-data-paste-empty =
    { $count ->
        [one] Una celda copiada está vacía; allí nada cambia.
       *[other] { $count } celdas copiadas están vacías; allí nada cambia.
    }
window-data-paste-large = Son { $cells } celdas, y de una vez caben { $most }. Péguelas en partes, o importe el archivo.
window-data-paste-nothing = No hay nada que pegar. Copie primero celdas de una hoja de cálculo.
window-data-copied =
    { $count ->
        [one] Se copió una celda.
       *[other] Se copiaron { $count } celdas.
    }
window-data-selected =
    { $count ->
        [one] Una celda elegida
       *[other] { $count } celdas elegidas
    }
window-data-block-none = Elija una razón
window-data-block-blank = Razón para las celdas vacías
window-data-block-clear = Vaciar estas celdas
window-data-block-right = Rellenar a la derecha
window-data-block-down = Rellenar hacia abajo
window-data-fill-nothing = La primera celda está vacía: no hay nada con que rellenar.
window-data-cell-new = nuevo, sin guardar
window-data-cell-changed = cambia, sin guardar
window-data-cell-same = ya está igual
window-data-cell-emptied = se quita, sin guardar
window-data-cell-waits = no se guarda todavía
window-data-paste-year = Año de referencia
window-data-entry-at = { $indicator }, { $year }. { $problem }
