# The page of the catalogue and the sheet of an indicator.
window-catalogue = Catalogue
window-catalogue-question = What do we want to measure? Tick what goes on our list.
window-catalogue-choose = Choose indicators
window-catalogue-sets = Lists to begin with
window-catalogue-set-add = Add to our list
window-catalogue-set-add-heard = Add to our list: { $name }
window-catalogue-set-remove = Take off those without figures
window-catalogue-set-remove-heard = Take off our list those without figures: { $name }
window-catalogue-set-count = { $listed } of { $size } on our list
window-catalogue-search = Search by name, code or word
window-catalogue-found = { $count ->
    [0] No indicator
    [one] 1 indicator
   *[other] { $count } indicators
}
window-catalogue-none = Nothing is called that. Try another word, or add an indicator of your own.
window-catalogue-ours = { $count ->
    [0] Our list is empty
    [one] 1 indicator on our list
   *[other] { $count } indicators on our list
}
window-catalogue-ours-only = Our list only
window-catalogue-group-count = { $listed } of { $size }
window-catalogue-tick = On our list: { $label }
window-catalogue-has-figures = has figures
window-catalogue-national = National context
window-catalogue-other = Others
window-sheet-question = Indicator sheet
window-sheet-list-on = Add to our list
window-sheet-list-off = Take off our list
window-sheet-listed = On our list
window-sheet-figures = See level and progress
window-sheet-type = Type figures
window-sheet-formula = Formula
window-sheet-places = Listed in
window-sheet-related = { $framework } { $code } { $name } – { $comparable }.
window-sheet-targets = Targets
window-sheet-tags = Classified under
window-sheet-sector = Sector
window-sheet-departments = Offices that use it
window-sheet-gender = Women and men
window-sheet-right = Human right
window-census = How the answers of the census count
window-census-text = The census of { $country } asks in its own way. Here you see how each answer is read and why; change what is different in your municipality.
window-census-year = { $year } census
window-census-answer = Answer
window-census-counts = Read as
window-census-why = Why
window-census-counts-named = How “{ $answer }” is read
window-census-same = An answer is read alike in all indicators that use it. Stored figures do not change.
window-census-own = The municipality reads it so; the table says: { $reading }.
window-census-source = Source: { $source }. Reviewed: { $month }.
window-census-remembered = From memory: check before you use it.
