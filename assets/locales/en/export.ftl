# All data of the municipality, in files that anybody can read.
export-figures = Figures
export-sources = Sources
export-objectives = Objectives
export-actions = Actions
export-costs = Costs
export-funding = Funding
export-texts = Own texts
export-files = Attached files
export-books = Printed books
export-series = Code of the figure
export-code = Indicator no.
export-indicator = Indicator
export-place-code = Code of the place
export-place = Place
export-period = Period
export-first-day = First day
export-last-day = Last day
export-breakdown = Breakdown
export-value = Value
export-unit = Unit
export-numerator = How many
export-denominator = Out of
export-lower = Interval: from
export-upper = Interval: to
export-blank = Why there is no figure
export-source = Source
export-source-code = Code of the source
export-cell = Sheet and cell
export-remark = Remark
export-publisher = Who published it
export-title = Title
export-year = Year
export-licence = Licence
export-objective-code = Code of the objective
export-objective = Objective
export-from-year = Starting point: year
export-from = Starting point
export-to-year = To reach: year
export-to = To reach
export-action-code = Code of the action
export-action = Action
export-description = In more detail
export-lead = Responsible unit
export-where = Where
export-first-year = First year
export-last-year = Last year
export-cost = What is paid for
export-amount = Amount
export-currency = Currency
export-payer = Who pays
export-certainty = How sure it is
export-book = Book
export-chapter = Where it stands in the book
export-language = Language
export-text = Text
export-file = File
export-belongs = Belongs to
export-belongs-code = Code of what it belongs to
export-workbook-name = Everything in a workbook.xlsx
export-log-name = History.json
export-readme-name = README.txt
export-folder = { $name } - all data { $day }
export-no-room = That folder already has too many folders called “{ $name }”. Choose another.
export-inside = That folder belongs to Ceiba, which looks after what is in it. Choose another, for example on a USB stick or among your documents.
export-step-tables = Writing the tables
export-step-workbook = Writing the workbook
export-step-files = Writing the attached files and the books
export-done = Done: { $files } files in “{ $folder }”.
export-readme-head = { $name }
export-readme-made = Written on { $when } with Ceiba { $program }. Everything in this folder is of the same moment.
export-readme-files = Files in this folder besides this one: { $files }
export-readme-copy = Checked copy of the municipality’s file. Ceiba opens it, and it contains everything else.
export-readme-rows = Rows: { $rows }
export-readme-workbook = The same tables in one file for Excel or LibreOffice.
export-readme-log = Who did what and when, the newest first.
export-readme-attached = The files that the team attached, if any.
export-readme-books = The pages of each edition that was kept, if any.
export-readme-csv = The CSV files are in UTF-8, with commas between columns and a point before decimals; numbers are not rounded. A text that begins like a formula has an apostrophe before it.
export-readme-codes = Codes join the tables: that of a source, an objective or an action is the same in all of them. “town” is the municipality; other places have their level, their country and their official code.
export-readme-left = Not here are the contacts of actions, and what was begun and not saved: they stay on the computer.
settings-copies = { $count ->
    [one] 1 copy
   *[other] { $count } copies
} · { $size }
settings-percent = { $percent }%
export-choose = Choose where to write all data
gate-prepare = Sheet: { $known } of { $all } filled in
gate-profile = { $all ->
    [0] No indicators yet
    [one] { $measured } of 1 indicator with figures
   *[other] { $measured } of { $all } indicators with figures
}
gate-plan = { $all ->
    [0] No actions yet
    [one] { $costed } of 1 action with its cost
   *[other] { $costed } of { $all } actions with their cost
}
