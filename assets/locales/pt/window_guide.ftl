# O guia ao lado do trabalho, e a busca em tudo.
window-guide = Guia
window-guide-close = Fechar o guia
window-guide-all = Todas as páginas
window-guide-here = Sobre esta página
window-guide-contents = Páginas do guia
window-two-clocks = Por que há dois relógios
window-find = Buscar
window-find-what = Buscar indicadores, ações, páginas do guia e comandos
window-find-key = Ctrl+K
