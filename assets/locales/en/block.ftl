# Many cells at once: paste, fill, empty.
block-deed-paste =
    { $count ->
        [one] the pasting of one figure
       *[other] the pasting of { $count } figures
    }
block-deed-fill =
    { $count ->
        [one] the filling of one cell
       *[other] the filling of { $count } cells
    }
block-deed-blank =
    { $count ->
        [one] the reason of one empty cell
       *[other] the reason of { $count } empty cells
    }
block-deed-clear =
    { $count ->
        [one] the emptying of one cell
       *[other] the emptying of { $count } cells
    }
block-done-paste =
    { $count ->
        [one] One figure was saved.
       *[other] { $count } figures were saved.
    }
block-done-fill =
    { $count ->
        [one] One cell was filled.
       *[other] { $count } cells were filled.
    }
block-done-blank =
    { $count ->
        [one] It is noted why one cell has no figure.
       *[other] It is noted why { $count } cells have no figure.
    }
block-done-clear =
    { $count ->
        [one] One cell was emptied.
       *[other] { $count } cells were emptied.
    }
block-new =
    { $count ->
        [one] one is new
       *[other] { $count } are new
    }
block-changed =
    { $count ->
        [one] one changes
       *[other] { $count } change
    }
block-same =
    { $count ->
        [one] one is the same already
       *[other] { $count } are the same already
    }
block-emptied =
    { $count ->
        [one] one goes
       *[other] { $count } go
    }
block-waits =
    { $count ->
        [one] one is not saved yet
       *[other] { $count } are not saved yet
    }
block-store =
    { $count ->
        [one] Save one figure
       *[other] Save { $count } figures
    }
block-nothing = There is nothing to save in this block.
block-large = These are { $cells } cells, and { $most } fit at once. Paste them in parts, or import the file.
block-source-missing = Say whose figures these are: choose a source or write a new one.
block-comma = In this block the comma stands before the decimals, as in “{ $example }”.
block-point = In this block the point stands before the decimals, as in “{ $example }”.
block-way = “{ $typed }” is { $value }
block-two-ways = “{ $typed }” can be read in two ways. Say how this block writes its numbers.
block-beyond =
    { $count ->
        [one] One figure is of a year that is not shown.
       *[other] { $count } figures are of years that are not shown.
    }
block-interval-source = Between { $lower } and { $upper }, says the source.
block-interval-few = These are few cases, and chance counts: between { $lower } and { $upper }, with 95% confidence.
