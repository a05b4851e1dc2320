# La página de configuración, los colores y el tamaño de la ventana.
window-step-settings = Configuración
window-step-prepare = Preparar
window-step-ready = completo
window-settings-question = Lo que vale para este equipo: cómo se ve el programa, dónde están los datos y cómo llevárselos.
window-settings-look = Idioma, colores y tamaño
window-settings-theme = Colores
window-theme-system = Como el equipo
window-theme-light = Claros
window-theme-dark = Oscuros
window-theme-contrast = Alto contraste
window-settings-zoom = Tamaño de la letra y de todo lo demás
window-settings-zoom-hint = Las páginas impresas no cambian.
window-settings-language-hint = El idioma de cada libro se elige en «Imprimir».
window-settings-data = Dónde están los datos
window-settings-data-text = Todo está en un solo archivo en este equipo; nada sale de aquí por internet. Para llevarlo a otro equipo no copie el archivo a mano: entregue una copia.
window-settings-file = Archivo
window-settings-folder = Carpeta
window-settings-folder-show = Abrir la carpeta
window-settings-folder-hidden = Este equipo no tiene con qué mostrar carpetas. Búsquela por el nombre que se ve aquí.
window-settings-copies = Copias de respaldo y cómo volver atrás
window-export-title = Llevarse todos los datos
window-export-text = Una carpeta con todo lo de este municipio, que cualquiera puede leer sin este programa:
window-export-copy = una copia comprobada del archivo, que se abre con Ceiba
window-export-tables = cada dato con sus cantidades, su fuente y su celda, las fuentes y el plan: en tablas CSV y en una hoja de cálculo
window-export-rest = la historia, los archivos adjuntos, los libros ya guardados y una hoja que lo explica
window-export-go = Elegir la carpeta y escribir todo…
window-about-program = Acerca de Ceiba
window-about-version = Versión
window-about-catalogue = Lista de indicadores
window-about-licence = Licencia
window-about-quiet = Funciona sin internet, sin cuenta y sin avisar a nadie de lo que usted hace.
window-about-parts = Licencias de todas las partes
window-about-parts-text = { $count ->
    [one] Ceiba contiene 1 parte hecha por otras personas. Elíjala para leer su licencia.
   *[other] Ceiba contiene { $count } partes hechas por otras personas. Elija una para leer su licencia.
}
window-about-no-words = Quienes la hicieron nombran la licencia ({ $licence }) y no añaden su texto.
window-start-look = Colores y tamaño
window-empty-example = Ver el ejemplo «Tres Ceibas»
window-recent-example = ejemplo
