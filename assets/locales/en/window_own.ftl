# The form of an own indicator, and its files.
window-own-add = Add an indicator of our own
window-own-add-begun = Go on with the indicator of our own you began
window-own-new = New indicator of our own
window-own-change = Change
window-own-delete = Delete
window-own-name = Name
window-own-name-hint = As it will be read in tables and printed books.
window-own-numerator = What is counted
window-own-denominator = Divided by what
window-own-denominator-hint = Leave it empty for a number that is not divided.
window-own-unit = Unit
window-own-unit-text = Your unit
window-own-multiplier = The division is multiplied by
window-own-direction = What is better
window-own-lower = Lowest possible value
window-own-upper = Highest possible value
window-own-bounds-hint = If empty, those of the unit: for %, 0 to 100.
window-own-counted = What stands below in the division are
window-own-relation = Link to the catalogue
window-own-related = Indicator of the catalogue
window-own-related-none = Choose one
window-own-about = What it measures
window-own-source = Where its figures come from
window-own-sector = Sector
window-own-keep = Save
window-own-begun = What you typed is still here, not saved yet.
window-own-drop = Discard what was typed
window-own-keys = Esc: leave it for later; what was typed waits here, even if you close Ceiba
window-own-cancel = Cancel
window-own-file-save = Save to a file…
window-own-file-take = Add from a file…
window-own-take-title = Indicators of “{ $file }”
window-own-take-go = { $count ->
    [0] There is nothing to add
    [one] Add 1 indicator
   *[other] Add { $count } indicators
}
window-own-taken = { $count ->
    [one] 1 indicator added from “{ $file }”. It is in the catalogue, under “Our own indicators”.
   *[other] { $count } indicators added from “{ $file }”. They are in the catalogue, under “Our own indicators”.
}
window-own-deleted = “{ $name }” deleted
window-own-file-name = own indicators
window-own-file-save-all = Save our own to a file…
window-own-adrift = Deleted indicators of our own that are in use
window-own-save-title = Save indicators of our own to a file
window-own-save-text = Choose which. The file says how they are defined and holds no figures: another municipality can add them to its own.
window-own-save-all = Choose all
window-own-save-none = Choose none
window-own-save-go = { $count ->
    [0] Choose at least one
    [one] Save 1 indicator…
   *[other] Save { $count } indicators…
}
