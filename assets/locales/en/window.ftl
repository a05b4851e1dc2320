# What the page in the window says: headings, buttons, hints. Sentences about data come from the core.

# The frame
window-name = Ceiba
window-subtitle = Local profile and action plan
window-skip = Skip to the work
window-working = Working…
window-cancel = Cancel
window-back = Back
window-error-copy = Copy details
window-error-copied = Details copied
window-error-close = Close
window-undo = Undo: { $what }
window-undo-nothing = Nothing to undo
window-redo = Redo: { $what }
window-redo-nothing = Nothing to redo
window-undone = Undone: { $what }
window-redone = Done again: { $what }
window-take-back = Undo
window-understood = Understood
window-already-open = Ceiba was open already: its window came to the front.
window-locked = Only for reading
window-saved = Saved { $time }
window-saved-nothing = Nothing to save yet
window-language = Language
window-other-files = Other municipalities
window-mark-fictional = EXAMPLE · fictional municipality
window-mark-example = EXAMPLE · real figures
window-example-remove = Remove the example
window-steps = Steps
window-step-begun = begun
window-step-empty = not begun
window-step-profile = Profile
window-step-import = Import a workbook
window-step-data = Data
window-step-indicators = Our indicators
window-step-plan = Plan
window-step-actions = Objectives and actions
window-onward = Onward
window-next = Next: { $page }
window-step-print = Print
window-step-municipality = Municipality

# Words used on several pages
window-year = Year
window-value = Value
window-source = Source
window-sources = Sources
window-remarks = Remarks
window-figures = Figures
window-indicator = Indicator
window-country = Country
window-as-of = Figures known up to { $date }

# First run
window-start-question = What would you like to do?
window-door-profile = A profile from my data
window-door-profile-text = From a spreadsheet to a printed profile: where the municipality stands and how it is moving.
window-door-profile-go = Begin a profile
window-door-plan = An action plan with my team
window-door-plan-text = Objectives, actions, costs and who pays, ready to be shown to the council.
window-door-plan-go = Begin a plan
window-door-learn = Learn with an example
window-door-learn-text = Look around in a finished file. It is removed with one click.
window-example-earlier = Open it at an earlier point
window-example-workbook = Use the workbook of the example
window-example-fictional = fictional
window-example-real = real figures
window-start-continue = Continue your work
window-start-open = Continue from a file or stick…
window-recent-changed = last change: { $time }
window-recent-gone = not found, perhaps the USB stick is not in place
window-recent-forget = Take off the list
window-recent-forget-named = Take off the list: { $name }

# The municipality
window-town-new = Your municipality
window-town-new-text = Only name and country are needed now. Everything can be changed later.
window-town-question = What every page and every book says about the town. Each field is kept as soon as you leave it.
window-town-name = Name
window-town-country = Country
window-town-country-choose = Choose a country
window-town-region = Region
window-town-region-hint = Department, province or state
window-town-code = National code
window-town-code-hint = As statistics offices write it, with its zeros; may stay empty
window-town-population = Population
window-town-population-year = Year of the population
window-town-population-hint = The last census or estimate; may stay empty
window-town-begin = Begin with { $name }
window-town-begin-unnamed = Begin
window-town-currency = Currency of the plan
window-town-currency-hint = Three letters, such as GTQ, BRL or HTG. Amounts that are already written are not converted.
window-town-paper = Paper size
window-town-population-by-year = Population by year
window-town-population-none = No population is known yet. A workbook with population brings it, or write it in the table of figures: add the row “Population” there.
window-town-population-edit = Correct or add in the table of figures
window-town-missing = To begin, this is missing: { $what }.
window-town-people = Inhabitants
window-words-title = What things are called: { $country }
window-words-text = This is how the pages and books of this municipality speak; language of the words: { $language }. Where it is said otherwise here, write it under “Said here”; emptied, the word of the country comes back.
window-words-what = What
window-words-own = Said here
window-words-country = From the country file
window-words-country-reviewed = From the country file, reviewed in { $month }
window-words-own-named = Said here: { $label }

# Import
window-import-question = The program says what it understood. Nothing is stored before you say so.
window-import-empty = Your spreadsheet, as it is
window-import-empty-text = Choose a workbook from your office or your ministry, or drop it on this window. Titles, footnotes and commas may stay as they are; the file itself is not changed.
window-import-choose = Choose a workbook…
window-import-type = Type figures instead
window-import-sheet = Sheet
window-import-sheet-hidden = { $name } (hidden)
window-import-source = Source of these figures
window-import-source-hint = Office, title and year, as it should be printed
window-import-recognised =
    { $count ->
        [one] 1 indicator recognised
       *[other] { $count } indicators recognised
    }
window-import-recognised-none = No row or column of this sheet could be recognised as an indicator. Look at another sheet, or type the figures.
window-import-in-file = In the file
window-import-why = How sure, and why
window-import-figures = Figures
window-import-aside =
    { $count ->
        [one] 1 name left aside
       *[other] { $count } names left aside
    }
window-import-aside-none = Every name of the sheet was recognised.
window-import-aside-about = Choose what each name means, or leave it aside: it is kept with the import and named in the profile.
window-import-cells =
    { $count ->
        [one] 1 cell to look at
       *[other] { $count } cells to look at
    }
window-import-cells-none = No cell needs a decision.
window-import-cells-about = Decide what each cell says. Until you do, the program goes on as it says here.
window-import-meaning = What “{ $name }” means
window-import-leave-aside = Leave aside
window-import-proposed = As the program proposes
window-import-as-read = Take as it was read: { $text }
window-import-take-value = Take as { $text }
window-import-other-value = Another value…
window-import-leave-out = Do not store
window-import-cell-says = What { $cell } says
window-import-alike =
    { $count ->
        [one] and another cell like it in the column
       *[other] and { $count } more cells like it in the column
    }
window-import-value-of = Value for { $cell }
window-import-use-value = Use this value
window-import-until-value = Until you use a value, nothing is stored for this cell.
window-import-change = Change
window-import-change-of = Change what “{ $name }” means
window-search-hint = Type a few letters
window-search-none = Nothing is called so.
window-import-findings =
    { $count ->
        [one] 1 thing to look at
       *[other] { $count } things to look at
    }
window-import-will-store =
    { $count ->
        [one] 1 figure of the municipality will be stored
       *[other] { $count } figures of the municipality will be stored
    }
window-import-comparison =
    { $count ->
        [one] 1 figure of another place, kept for comparison
       *[other] { $count } figures of other places, kept for comparison
    }
window-import-whose = Territory
window-import-figure = Figure
window-import-cell = Cell
window-import-replaces = Stored until now
window-import-other = Leave this file aside
window-import-go =
    { $count ->
        [one] Import 1 figure
       *[other] Import { $text } figures
    }
window-import-go-other =
    { $count ->
        [one] Import 1 figure of { $town } here
       *[other] Import { $text } figures of { $town } here
    }
window-import-done = Figures imported: { $count }
window-import-stored = Done
window-import-see-indicators = See our indicators
window-import-see-data = See the data
window-import-another = Import another workbook…

# Data
window-data-question = Every figure of the municipality, year by year. Each change is saved at once.
window-data-keys = Arrows move · type to change (“n.d.” says why there is none) · Enter: keep and go down · Tab: keep and go on · Esc: forget · Delete: clear · Shift + arrows: choose a block · Ctrl+C and Ctrl+V: copy and paste · Ctrl+R and Ctrl+D: fill
window-data-empty = No figures yet
window-data-empty-text = This table shows indicators down and years across. It fills itself from a workbook, or you choose an indicator below and type.
window-data-panel = The selected figure
window-data-conflict = two versions, to be decided
window-data-numerator = Those who count
window-data-denominator = Out of
window-data-keep-counts = Keep these counts
window-data-period = Period
window-data-period-hint = If it is not the whole year: 2020–2024, 2024-03 (March), 2023/24 (school year)
window-data-keep-source = Keep period and source
window-data-type-here = Type a figure in the selected cell.
window-data-blank = Why there is no figure
window-data-not-blank = –
window-data-history = What happened to it
window-data-add-indicator = Add an indicator
window-data-add-none = Choose an indicator
window-data-add = Add to the table
window-data-others =
    { $count ->
        [one] another figure for this year
       *[other] { $count } other figures for this year
    }
window-data-which = Which one counts for { $year }
window-data-entries = What is not saved yet
window-data-entry-open = Back to the cell
window-data-entry-drop = Discard “{ $typed }”
window-data-entry-typed = “{ $typed }”, not saved
window-data-to-counts = Correct the counts

# Indicators
window-indicators-question = Where are we, and are we getting there? Two different questions.
window-indicators-latest = Latest figure
window-indicators-level = Level
window-indicators-people = Missing to the target
window-indicators-progress = Progress
window-indicators-key = Bar: our level · line: target · circle: { $region } · diamond: country
window-indicators-empty = No indicator has a figure yet
window-indicators-empty-text = Here each indicator shows where the municipality stands and whether it is getting to its target. A workbook is the quickest way to fill the list.
window-calculation = Show the calculation

# Plan
window-plan-question = What should change, what will be done, what it costs and who pays.
window-plan-empty = The plan begins with one objective
window-plan-empty-text = An objective says what should change, from how much to how much and by when. Actions say what is done for it. Nothing is written in your name: the plan is your team’s.
window-plan-objective = Objective
window-plan-objective-new = New objective
window-plan-objective-add = Add the objective
window-plan-objective-title = What should change
window-plan-objective-hint = As a result that people will notice, not as a task
window-plan-measured = Measured by
window-plan-measured-none = Not measured yet
window-plan-not-measured = Not measured yet
window-plan-from = Starting point
window-plan-to = To be reached
window-plan-action = Action
window-plan-action-new = New action
window-plan-action-add = Add the action
window-plan-action-add-to = New action for “{ $name }”
window-plan-action-title = What will be done
window-plan-action-hint = In one line, with a number where there is one
window-plan-description = In more words
window-plan-lead = Responsible unit
window-plan-lead-hint = A post or a department rather than a person
window-plan-place = Where
window-plan-place-hint = Communities or districts, as you name them
window-plan-first-year = First year
window-plan-last-year = Last year
window-plan-costs = What it costs
window-plan-cost-title = What is paid for
window-plan-cost-add = Add a cost
window-plan-amount = Amount ({ $currency })
window-plan-funding = Who pays
window-plan-payer = Source of money
window-plan-certainty = How sure it is
window-plan-funding-add = Add a source of money
window-plan-remove = Remove
window-plan-remove-line = Remove line { $number }
window-plan-keep = Keep the changes
window-plan-back = Back without changes
window-plan-drafts = Begun and not saved
window-plan-draft-open = Go on writing
window-plan-draft-drop = Discard
window-plan-draft-untitled = no name yet
window-plan-draft-kept = What was typed stays here on this computer, even if the program is closed or the power fails. None of it is saved in the plan yet.
window-plan-keys = Esc: leave it for later; what was typed waits under “Begun and not saved”
window-plan-kept = Saved: { $name }
window-plan-deleted = Deleted: { $name }
window-plan-edit = Change
window-plan-edit-named = Change “{ $name }”
window-plan-delete = Delete
window-plan-delete-named = Delete “{ $name }”
window-plan-no-objective = No objective yet
window-plan-no-lead = nobody named yet
window-plan-loose = Actions without an objective
window-plan-totals = The whole plan
window-plan-total = Total
window-plan-to-find = Money still to find (no source)
window-plan-start-take = Begin with { $value }
window-plan-start-taken = “{ $name }” now begins with { $value }
window-plan-surplus = More than some actions cost

# Print
window-print-question = The pages as they will come out of the printer.
window-print-book = Book
window-print-language = Language of the book
window-print-paper = Paper
window-print-sides = Sheets
window-print-ink = Ink
window-print-pdf = Make the PDF…
window-print-decide = Decide now
window-print-problems =
    { $count ->
        [one] 1 thing a reader would notice
       *[other] { $count } things a reader would notice
    }
window-print-pages = Pages of { $title }
window-print-page = { $number } of { $count }

# Share: taking in what others did, and deciding
window-step-share = Share
window-share-question = What did the others do, and what is to be decided?
window-share-hand-over = Hand your work over to someone
window-share-hand-over-text = A copy of this file, checked, on the stick or in the folder that you choose. Whoever gets it takes it in on their own computer.
window-share-title = Bring in someone else’s work
window-share-text = Choose the copy (.ceiba) of this same municipality that someone else worked on, for example on a USB stick. You see first what it brings; nothing changes until you take it in.
window-share-choose = Choose the copy…
window-share-take = Take in these changes
window-share-leave = Leave this copy
window-share-decisions =
    { $count ->
        [0] Nothing to decide
        [one] 1 decision waits
       *[other] { $count } decisions wait
    }
window-share-decisions-text = When two people change the same thing without seeing each other, both versions are kept and you choose here. Meanwhile you can go on working. A decision is not taken back by “Undo”: to decide otherwise, change the figure, objective or action on its page. Both versions stay in the history.
window-share-before = Before: { $text }
window-share-before-none = Before, they had nothing in common.
window-share-shown = shown for now
window-share-take-side = Keep this one
window-share-take-side-heard = Keep: { $text }
window-share-combine = Write a version that combines both
window-share-combined = Combined version
window-share-combine-save = Save this version
window-share-keep = Keep
window-share-delete = Delete
window-share-decided = Decided: { $what }. To decide otherwise, change it on its page.
window-share-first = The first { $shown } are shown; the others follow as you decide.

# History and trash
window-step-history = History and trash
window-history-question = Who did what, and what can be brought back?
window-history-title = History
window-history-empty = Nothing has been done in this file yet.
window-history-what = What was done
window-history-who = Who
window-history-when = When
window-history-changes = Changes
window-history-older = There are older changes that are not shown here.
window-history-of = History of changes
window-trash-title = Trash
window-trash-empty = The trash is empty. What is deleted stays here and can be brought back. A figure does not come here: its cell keeps its history.
window-trash-parts =
    { $count ->
        [one] and 1 more part
       *[other] and { $count } more parts
    }
window-trash-restore = Bring back
window-trash-restore-heard = Bring back: { $what }
window-trash-restored = Brought back: { $what }

# Backups
window-step-copies = Backups
window-copies-question = Is the work safe, and how does one go back?
window-copies-outside = Outside this computer
window-copies-hand-over = Hand over a copy…
window-copies-daily = A visible copy each day
window-copies-daily-text = When something has changed, the program leaves a checked copy in this folder, which can be mailed or carried away:
window-copies-folder = Choose another folder…
window-copies-here = On this computer
window-copies-here-text = The program makes them by itself and keeps those of 7 days, 4 weeks and 6 months. Those with a name stay.
window-copies-make = Make a copy now
window-copies-name = Name of the copy
window-copies-name-hint = May stay empty. With a name, such as “For the council”, it stays for good.
window-copies-back = Go back to this…
window-copies-back-heard = Go back to this… ({ $when })
window-copies-back-heard-of = Go back to this… ({ $when }, { $which })
window-copies-same-minute = number { $number } of that time
window-copies-will-be = There will be what the copy has: { $holds }.
window-copies-will-be-but-erased = What the copy has will be here, but for what was erased for good.
window-copies-aside = What is here now is not deleted: { $holds }. It is kept aside and stays in this list.
window-copies-restore = Restore this copy
window-copies-stay = Go on with what is here
window-copies-replaced = what was here before going back
window-copies-damaged = damaged file
window-copies-empty = There is none yet. The first is made by itself the next time you open this file.
window-files = Attached files
window-files-empty-action = A photograph of the place, the resolution, a quotation: whatever shows that this action is well founded. The files travel with the municipality’s file, and the printed plan names them.
window-files-empty-town = The resolution that began this work, the minutes that name the team: whatever later offices will ask for. The files travel with the municipality’s file.
window-files-limits = Up to 10 MB each. Photographs are made smaller by themselves, turned upright, and no longer tell where they were taken.
window-files-add = Attach files…
window-files-save = Save a copy…
window-files-save-named = Save a copy of { $name }
window-files-remove = Remove
window-files-remove-named = Remove { $name }
window-files-removed = Removed: { $name }
window-files-missing = Its contents are not on this computer yet. They come with a colleague’s copy that has them (“Share”).
window-files-later = Add the action first; then files can be attached to it.
window-erase = Erase for good…
window-erase-heard = Erase for good: { $what }
window-erase-title = Erase for good: { $what }
window-erase-which = What should be gone?
window-erase-stay = These copies keep it: they have a name, were set aside, or have changes that are not here. If it should go there too, delete them yourself:
window-erase-nothing = Nothing else was written here before. If what stands here now should go, write something else first and keep it.
window-erase-do = Erase for good
window-erase-leave = Keep it
window-erase-leave-them = Leave them
window-plan-contact = Contact
window-plan-contact-hint = Whom to call. It stays on this computer: neither printed nor sent.

## About an indicator.
window-about-title = About this indicator
window-about-measures = What it measures
window-about-why = Why it matters
window-about-how = How it is computed
window-about-example = Worked example, with made-up figures
window-about-sources = Where the figures usually come from
window-about-traps = Take care

# Sources
window-step-sources = Sources
window-sources-question = Who published the figures, and which document shows it?
window-sources-empty = No source yet
window-sources-empty-text = A source says who published a figure, in what and for which year. Each import brings its own, and each figure that is typed names one.
window-sources-unnamed = Without a name
window-sources-figures =
    { $count ->
        [0] no figure
        [one] 1 figure
       *[other] { $text } figures
    }
window-sources-blanks =
    { $count ->
        [one] 1 cell without a figure
       *[other] { $count } cells without a figure
    }
window-sources-files =
    { $count ->
        [one] 1 file
       *[other] { $count } files
    }
window-sources-publisher = Publisher
window-sources-title = Title
window-sources-licence = Licence
window-files-empty-source = The publication itself, the letter with which it came, a scan of the page: whatever proves these figures. The files travel with the municipality’s file.
window-author = Who writes on this computer
window-author-hint = For example: Planning. It goes with every change in the history and where two copies contradict, and travels with the file; the post or the office is enough.
