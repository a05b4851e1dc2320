# The table of figures: search, years, blocks, marks.
window-data-filter = Search by name, code or goal
window-data-only-missing = Only those without figures
window-data-none-found = No indicator of the table matches.
window-data-show-all = Show the whole table
window-data-first-year = First year
window-data-last-year = Last year
window-data-years-set = Show these years
window-data-years-all = All years with figures
window-data-rows =
    { $count ->
        [one] One indicator of { $total } in the table
       *[other] { $count } indicators of { $total } in the table
    }
window-data-mark-file = read from a file
window-data-mark-hand = written by hand in the name of a source
window-data-mark-others = there is another figure for the year
window-data-mark-conflict = two versions, to be decided
window-data-mark-gone = its source was deleted
window-data-pasted = Pasted figures, not saved yet
window-data-filled =
    { $count ->
        [one] The same value in one more cell, not saved yet
       *[other] The same value in { $count } more cells, not saved yet
    }
window-data-fill-ask = A value that is repeated is not measured anew. Save it only if the source says so.
window-data-paste-source = Whose figures are these?
window-data-paste-source-known = A source used before
window-data-paste-source-new = Another source
window-data-paste-decimals = How does this block write its numbers?
window-data-paste-drop = Save nothing
window-data-paste-outside =
    { $count ->
        [one] One figure is outside the table and is not saved: { $cells }
       *[other] { $count } figures are outside the table and are not saved: { $cells }
    }
window-data-paste-cell = “{ $typed }” (row { $row }, column { $column } of what was copied)
window-data-paste-empty =
    { $count ->
        [one] One copied cell is empty; nothing changes there.
       *[other] { $count } copied cells are empty; nothing changes there.
    }
window-data-paste-large = These are { $cells } cells, and { $most } fit at once. Paste them in parts, or import the file.
window-data-paste-nothing = There is nothing to paste. First copy cells of a spreadsheet.
window-data-copied =
    { $count ->
        [one] One cell was copied.
       *[other] { $count } cells were copied.
    }
window-data-selected =
    { $count ->
        [one] One cell chosen
       *[other] { $count } cells chosen
    }
window-data-block-none = Choose a reason
window-data-block-blank = Reason for the empty cells
window-data-block-clear = Empty these cells
window-data-block-right = Fill to the right
window-data-block-down = Fill downwards
window-data-fill-nothing = The first cell is empty: there is nothing to fill with.
window-data-cell-new = new, not saved
window-data-cell-changed = changes, not saved
window-data-cell-same = the same already
window-data-cell-emptied = goes, not saved
window-data-cell-waits = not saved yet
window-data-paste-year = Reference year
window-data-entry-at = { $indicator }, { $year }. { $problem }
