# La guía al lado del trabajo, y la búsqueda en todo.
window-guide = Guía
window-guide-close = Cerrar la guía
window-guide-all = Todas las páginas
window-guide-here = Lo de esta página
window-guide-contents = Páginas de la guía
window-two-clocks = Por qué hay dos relojes
window-find = Buscar
window-find-what = Buscar indicadores, acciones, páginas de la guía y órdenes
window-find-key = Ctrl+K
