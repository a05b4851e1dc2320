# El formulario de un indicador propio, y sus archivos.
window-own-add = Agregar un indicador propio
window-own-add-begun = Seguir con el indicador propio empezado
window-own-new = Nuevo indicador propio
window-own-change = Cambiar
window-own-delete = Eliminar
window-own-name = Nombre
window-own-name-hint = Como se leerá en las tablas y en los libros impresos.
window-own-numerator = Qué se cuenta
window-own-denominator = Entre qué se divide
window-own-denominator-hint = Déjelo vacío si es un número que no se divide.
window-own-unit = Unidad
window-own-unit-text = Su unidad
window-own-multiplier = La división se multiplica por
window-own-direction = Qué es mejor
window-own-lower = Valor más bajo posible
window-own-upper = Valor más alto posible
window-own-bounds-hint = Si queda vacío, los de la unidad: en %, de 0 a 100.
window-own-counted = Lo que está abajo en la división son
window-own-relation = Relación con el catálogo
window-own-related = Indicador del catálogo
window-own-related-none = Elija uno
window-own-about = Qué mide
window-own-source = De dónde salen los datos
window-own-sector = Sector
window-own-keep = Guardar
window-own-begun = Lo que usted escribió sigue aquí, sin guardar todavía.
window-own-drop = Descartar lo escrito
window-own-keys = Esc: dejarlo para después; lo escrito espera aquí, aunque usted cierre Ceiba
window-own-cancel = Cancelar
window-own-file-save = Guardar en un archivo…
window-own-file-take = Agregar de un archivo…
window-own-take-title = Indicadores de «{ $file }»
window-own-take-go = { $count ->
    [0] No hay nada que agregar
    [one] Agregar 1 indicador
   *[other] Agregar { $count } indicadores
}
window-own-taken = { $count ->
    [one] Se agregó 1 indicador de «{ $file }». Está en el catálogo, en «Indicadores propios».
   *[other] Se agregaron { $count } indicadores de «{ $file }». Están en el catálogo, en «Indicadores propios».
}
window-own-deleted = «{ $name }» eliminado
window-own-file-name = indicadores propios
window-own-file-save-all = Guardar los propios en un archivo…
window-own-adrift = Indicadores propios eliminados que están en uso
window-own-save-title = Guardar indicadores propios en un archivo
window-own-save-text = Elija cuáles van. El archivo dice cómo se definen y no lleva datos: otro municipio los puede agregar a los suyos.
window-own-save-all = Elegir todos
window-own-save-none = No elegir ninguno
window-own-save-go = { $count ->
    [0] Elija al menos uno
    [one] Guardar 1 indicador…
   *[other] Guardar { $count } indicadores…
}
