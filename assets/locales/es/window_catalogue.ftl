# La página del catálogo y la ficha de un indicador.
window-catalogue = Catálogo
window-catalogue-question = ¿Qué queremos medir? Marque lo que entra en nuestra lista.
window-catalogue-choose = Elegir indicadores
window-catalogue-sets = Listas para empezar
window-catalogue-set-add = Agregar a nuestra lista
window-catalogue-set-add-heard = Agregar a nuestra lista: { $name }
window-catalogue-set-remove = Quitar los que no tienen datos
window-catalogue-set-remove-heard = Quitar de nuestra lista los que no tienen datos: { $name }
window-catalogue-set-count = { $listed } de { $size } en nuestra lista
window-catalogue-search = Buscar por nombre, código o palabra
window-catalogue-found = { $count ->
    [0] Ningún indicador
    [one] 1 indicador
   *[other] { $count } indicadores
}
window-catalogue-none = Nada se llama así. Pruebe con otra palabra, o agregue un indicador propio.
window-catalogue-ours = { $count ->
    [0] Nuestra lista está vacía
    [one] 1 indicador en nuestra lista
   *[other] { $count } indicadores en nuestra lista
}
window-catalogue-ours-only = Solo nuestra lista
window-catalogue-group-count = { $listed } de { $size }
window-catalogue-tick = En nuestra lista: { $label }
window-catalogue-has-figures = con datos
window-catalogue-national = Contexto nacional
window-catalogue-other = Otros
window-sheet-question = Ficha del indicador
window-sheet-list-on = Agregar a nuestra lista
window-sheet-list-off = Quitar de nuestra lista
window-sheet-listed = Está en nuestra lista
window-sheet-figures = Ver nivel y avance
window-sheet-type = Escribir datos
window-sheet-formula = Fórmula
window-sheet-places = En qué listas está
window-sheet-related = { $framework } { $code } { $name } – { $comparable }.
window-sheet-targets = Metas
window-sheet-tags = Clasificación
window-sheet-sector = Sector
window-sheet-departments = Oficinas que lo usan
window-sheet-gender = Mujeres y hombres
window-sheet-right = Derecho humano
window-census = Cómo cuentan las respuestas del censo
window-census-text = El censo de { $country } pregunta a su manera. Aquí se ve cómo se lee cada respuesta y por qué; cambie lo que en su municipio sea distinto.
window-census-year = Censo de { $year }
window-census-answer = Respuesta
window-census-counts = Cómo se lee
window-census-why = Por qué
window-census-counts-named = Cómo se lee «{ $answer }»
window-census-same = Una respuesta se lee igual en todos los indicadores que la usan. Los datos guardados no cambian.
window-census-own = El municipio la lee así; la tabla dice: { $reading }.
window-census-source = Fuente: { $source }. Revisado: { $month }.
window-census-remembered = De memoria: compruébelo antes de usarlo.
