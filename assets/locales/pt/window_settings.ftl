# A página de configurações, as cores e o tamanho da janela.
window-step-settings = Configurações
window-step-prepare = Preparar
window-step-ready = completo
window-settings-question = O que vale para este computador: como o programa aparece, onde estão os dados e como levá-los.
window-settings-look = Idioma, cores e tamanho
window-settings-theme = Cores
window-theme-system = Como o computador
window-theme-light = Claras
window-theme-dark = Escuras
window-theme-contrast = Alto contraste
window-settings-zoom = Tamanho das letras e de todo o resto
window-settings-zoom-hint = As páginas impressas não mudam.
window-settings-language-hint = O idioma de cada livro se escolhe em “Imprimir”.
window-settings-data = Onde estão os dados
window-settings-data-text = Tudo está em um só arquivo neste computador; nada sai daqui pela internet. Para levá-lo a outro computador, não copie o arquivo à mão: entregue uma cópia.
window-settings-file = Arquivo
window-settings-folder = Pasta
window-settings-folder-show = Abrir a pasta
window-settings-folder-hidden = Este computador não tem com que mostrar pastas. Procure-a pelo nome que se vê aqui.
window-settings-copies = Cópias de segurança e como voltar atrás
window-export-title = Levar todos os dados
window-export-text = Uma pasta com tudo deste município, que qualquer pessoa pode ler sem este programa:
window-export-copy = uma cópia conferida do arquivo, que se abre com o Ceiba
window-export-tables = cada dado com suas quantidades, sua fonte e sua célula, as fontes e o plano: em tabelas CSV e em uma planilha
window-export-rest = o histórico, os arquivos anexados, os livros já guardados e uma folha que explica tudo
window-export-go = Escolher a pasta e escrever tudo…
window-about-program = Sobre o Ceiba
window-about-version = Versão
window-about-catalogue = Lista de indicadores
window-about-licence = Licença
window-about-quiet = Funciona sem internet, sem conta e sem avisar ninguém do que você faz.
window-about-parts = Licenças de todas as partes
window-about-parts-text = { $count ->
    [one] O Ceiba contém 1 parte feita por outras pessoas. Escolha-a para ler sua licença.
   *[other] O Ceiba contém { $count } partes feitas por outras pessoas. Escolha uma para ler sua licença.
}
window-about-no-words = Quem a fez cita a licença ({ $licence }) e não acrescenta o texto dela.
window-start-look = Cores e tamanho
window-empty-example = Ver o exemplo “Tres Ceibas”
window-recent-example = exemplo
