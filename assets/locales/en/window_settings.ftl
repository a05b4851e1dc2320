# The page of settings, the colours and the size of the window.
window-step-settings = Settings
window-step-prepare = Prepare
window-step-ready = complete
window-settings-question = What holds for this computer: how the program looks, where the data are, and how to take them along.
window-settings-look = Language, colours and size
window-settings-theme = Colours
window-theme-system = As the computer
window-theme-light = Light
window-theme-dark = Dark
window-theme-contrast = High contrast
window-settings-zoom = Size of letters and everything else
window-settings-zoom-hint = Printed pages do not change.
window-settings-language-hint = The language of each book is chosen in “Print”.
window-settings-data = Where the data are
window-settings-data-text = Everything is in one file on this computer; nothing leaves it over the internet. To take it to another computer, do not copy the file by hand: hand over a copy.
window-settings-file = File
window-settings-folder = Folder
window-settings-folder-show = Open the folder
window-settings-folder-hidden = This computer has nothing to show folders with. Look for it by the name that is shown here.
window-settings-copies = Backups and how to go back
window-export-title = Take all data along
window-export-text = A folder with everything of this municipality, which anybody can read without this program:
window-export-copy = a checked copy of the file, which Ceiba opens
window-export-tables = each figure with its counts, its source and its cell, the sources and the plan: as CSV tables and as a workbook
window-export-rest = the history, the attached files, the books already kept, and a page that explains it all
window-export-go = Choose the folder and write everything…
window-about-program = About Ceiba
window-about-version = Version
window-about-catalogue = List of indicators
window-about-licence = Licence
window-about-quiet = It works without the internet, without an account, and tells nobody what you do.
window-about-parts = Licences of all parts
window-about-parts-text = { $count ->
    [one] Ceiba contains 1 part that others made. Choose it to read its licence.
   *[other] Ceiba contains { $count } parts that others made. Choose one to read its licence.
}
window-about-no-words = Those who made it name the licence ({ $licence }) and add no text.
window-start-look = Colours and size
window-empty-example = See the example “Tres Ceibas”
window-recent-example = example
