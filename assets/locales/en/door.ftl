door-program-error = Something went wrong inside the program. Your data are as they were. Try again; if it happens again, copy the details and send them to whoever looks after the program.
door-window-title = Ceiba – local profile and action plan
door-already-open = Ceiba was open already: its window came to the front.
door-already-open-silent = Ceiba is open in another window already, but it does not answer. Close it and try again.
door-token-unknown = The program no longer knows this file. Choose it once more.
door-choose-workbook = Choose a workbook with figures
door-choose-workspace = Open a municipality’s file
door-choose-book = Save the book as PDF
door-choose-copy = Save a copy of the municipality
door-choose-folder = Choose the folder of the visible copies
door-files-workbook = Workbooks
door-files-workspace = Ceiba files
door-files-book = PDF documents
door-nothing-open = No municipality is open. Open one first.
door-preview-gone = This preview is no longer there. Choose the workbook once more.
door-reader-missing = The part of the program that reads workbooks ({ $file }) is missing. Install the program again, or copy its whole folder.
door-name-missing = Write the name of the municipality.
door-population-year = Write the year of the population too.
door-currency-unknown = The currency is three capital letters, such as GTQ.
door-number-unreadable = “{ $typed }” is not a number as it is written here. Write it like { $example }.
door-year-unreadable = “{ $typed }” is not a year. Write four digits, such as 2022.
door-period-unreadable = “{ $typed }” is no period. Write for example 2024, 2020–2024, 2024-03 for a month or 2023/24 for a school year.
door-period-elsewhere = “{ $typed }” begins in { $first }. Write it in the column of { $first }.
door-years-reversed = The first year ({ $first }) is after the last ({ $last }). Change one of them.
door-year-and-value = A value needs its year, and a year its value. Write both or leave both empty.
door-amount-negative = “{ $typed }” is not an amount of money. Write a number from 0 upwards.
door-title-missing = Write a name first.
door-series-measured = With figures of the municipality
door-thing-gone = This is no longer in the municipality’s file. Someone may have deleted it.
door-not-an-example = Only an example can be removed here. Your own municipality’s file stays where it is.
door-indicator-empty = This indicator has no figures yet. Type one or import a workbook.
door-denominator-zero = The number below the line must be greater than 0.
door-figure-outside = { $value } cannot be: this figure lies between { $lowest } and { $highest }. Check the decimal mark.
door-figure-below = { $value } cannot be: this figure is never below { $lowest }.
door-blank-mark = …
door-territory-town = the municipality
door-confidence-exact = sure
door-confidence-likely = likely
door-confidence-unsure = not sure
door-severity-error = Not stored
door-severity-warning = To be checked
door-severity-note = Note
door-objective-from-to = From { $from } ({ $from-year }) to { $to } ({ $to-year })
door-objective-to = To { $to } ({ $to-year })
door-import-summary = { $figures ->
    [one] One figure will be stored
   *[other] { $figures } figures will be stored
}{ $comparison ->
    [0] .
    [one] , one of them of another place, for comparison.
   *[other] , { $comparison } of them of other places, for comparison.
}
door-import-done = { $figures ->
    [one] One figure from { $file } is stored
   *[other] { $figures } figures from { $file } are stored
}{ $comparison ->
    [0] .
    [one] , one of them of another place, for comparison.
   *[other] , { $comparison } of them of other places, for comparison.
}
door-example-tres-ceibas = A made-up town with figures, objectives and actions, to try everything without fear.
door-checkpoint-empty = Only the sheet, to import its workbook
door-checkpoint-figures = With figures, without a plan
door-example-diamantino = A real municipality of Mato Grosso, Brazil, with its published figures (SNIS, Atlas).
door-deed-create = the file of { $name }
door-deed-sheet = the change of the municipality’s data
door-deed-figure = the figure { $series } { $year }
door-deed-objective-add = the new objective “{ $title }”
door-deed-objective-change = the change of the objective “{ $title }”
door-deed-objective-delete = the deletion of the objective “{ $title }”
door-deed-action-add = the new action “{ $title }”
door-deed-action-change = the change of the action “{ $title }”
door-deed-action-delete = the deletion of the action “{ $title }”
door-book-profile = Local profile
door-book-profile-about = Where the municipality stands, indicator by indicator, with its sources.
door-book-plan = Local action plan
door-book-plan-about = Objectives, actions, what they cost and who pays.
door-book-failed = The book could not be made. Your data are as they were.
door-book-written = { $pages ->
    [one] One page is saved as { $file }.
   *[other] { $pages } pages are saved as { $file }.
}
door-printed-page = What is printed from this page: { $book }, page { $page }
door-printed-pages = What is printed from this page: { $book }, pages { $first }–{ $last }
door-paper-a4 = A4
door-paper-letter = Letter
door-paper-oficio = Oficio (8½ × 13 in)
door-paper-legal = Legal (8½ × 14 in)
door-problem-no-figures = There are no figures yet: import a workbook or type the first ones.
door-problem-no-population = The population is not known, so nothing can be told in people.
door-problem-missing = { $figures ->
    [one] This profile lacks the figures of one indicator; the book names it under “What we do not know”.
   *[other] This profile lacks the figures of { $figures } indicators; the book names them under “What we do not know”.
}
door-problem-undecided = { $changes ->
    [one] One change waits for a decision. Decide on it before you print; until then the book that it is about names both versions.
   *[other] { $changes } changes wait for a decision. Decide on them before you print; until then each book names both versions of what it is about.
}
door-step-gather = Gathering the figures
door-step-layout = Setting the pages
door-step-write = Writing the PDF
door-amount-decimals = “{ $typed }” has more than { $decimals } decimals. If thousands are meant, write { $thousands } or leave the mark out.
door-figure-at = { $indicator }, { $year }. { $problem }
door-year-outside = { $year } cannot be used as a year here: figures go from { $first } to { $last }. Choose another year.
door-figure-other-counts = There is another figure for this year, and it counts now: { $value } ({ $source }, { $period }).
door-figure-corrected = { $source }, { $period }: it said { $old }; now it says { $new }, corrected by hand.
door-deed-choice = the choice of the figure that counts: { $series } { $year }
door-doubt-over-all = { $value } is above the whole, { $highest }. Is a decimal mark missing, or does the total leave somebody out?
door-doubt-share-of-one = This figure is a percentage and { $value } is less than 1%. Did you mean { $hundredfold }?
door-doubt-broken = { $value } is not a whole number, and whole persons or things are counted here. What did you mean?
door-doubt-part-over-whole = The part ({ $numerator }) is larger than the whole ({ $denominator }). Are the two numbers swapped? If the source gives them so, you can keep them.
door-doubt-over-counts = So far it is worked out from { $numerator } out of { $denominator } ({ $source }). If you keep { $value }, these counts go and the figure is no longer that source’s. You can also correct the counts.
door-offer = Keep { $value }
door-offer-counts = Keep { $numerator } out of { $denominator }
door-offer-as-typed = Keep what I typed
door-offer-instead = Keep { $value } as a figure of “{ $source }”
door-year-missing = The year is missing: four digits, such as 2022.
door-number-missing = The number is missing.
door-number-two-ways = “{ $typed }” can be { $thousands } or { $plain }. Type { $thousands } or { $decimal }.
door-people-broken = “{ $typed }” is not a number of inhabitants: type a whole number, for example { $example }.
door-doubt-two-ways = “{ $typed }” can be { $thousands } or { $decimal }. Which did you mean?
door-doubt-one-way = “{ $typed }” can be { $possible } or { $impossible }, and { $impossible } cannot be here. Did you mean { $value }?
door-objective-outside = { $value } cannot be: this value is between { $lowest } and { $highest }. Change it.
door-objective-reversed = The year of the target ({ $to }) is before that of the starting point ({ $from }). Change one of them.
door-objective-step-back = The target is worse than the starting point. Leave it if a loss is to be slowed down; if not, correct it.
door-problem-step-back = Objective “{ $title }”: the target is worse than the starting point.
door-problem-no-objectives = The plan has no objective yet: it is printed with lines to fill in.
door-problem-no-actions = The plan has no action yet: it is printed with empty sheets to fill in.
door-sides-one = On one side
door-sides-two = On both sides, with an inner margin
door-ink-colour = In colour
door-ink-copier = For a copier: black only
