# Files that are not read: which, why, and what to do.
foreign-empty = The file { $file } is empty. Copy or download it again.
foreign-encrypted = The file { $file } is protected by a password. Open it in Excel or LibreOffice, save it without a password and choose the copy.
foreign-damaged = The file { $file } is damaged or too large. Open it in Excel or LibreOffice and save it again as .xlsx; if it does not open, ask for another copy.
foreign-too-large = The file { $file } is too large for a table of figures. Open it in Excel or LibreOffice, copy just the table you need to a new workbook and save it as .xlsx.
foreign-too-many-cells = The sheet “{ $sheet }” of { $file } has too many cells. Copy just the rows of your municipality and region to a new workbook and save it as .xlsx.
foreign-no-such-sheet = The file { $file } has no sheet called “{ $sheet }”. Check the name.
foreign-nothing-inside = The file { $file } has no cell with anything in it. Check that it is the right file.
foreign-xls = The file { $file } is an old Excel workbook (.xls), which this version does not read yet. Open it in Excel or LibreOffice and save it as .xlsx.
foreign-xlsb = The file { $file } is a binary Excel workbook (.xlsb), which this version does not read yet. Open it in Excel or LibreOffice and save it as .xlsx.
foreign-ods = The file { $file } is an OpenDocument spreadsheet (.ods), which this version does not read yet. Open it in LibreOffice and save it as .xlsx.
foreign-csv = The file { $file } is text with separators (.csv), which this version does not read yet. Open it in Excel or LibreOffice, check that the columns are apart and save it as .xlsx.
foreign-spreadsheet-xml = The file { $file } is Excel 2003 XML, which this version does not read yet. Open it in Excel or LibreOffice and save it as .xlsx.
foreign-html = The file { $file } is a web page, whatever its name says. Open it in Excel or LibreOffice and save it as .xlsx.
foreign-pdf = The file { $file } is a PDF. Open it beside the entry grid and type the figures, or copy its table to a workbook.
foreign-picture = The file { $file } is a picture. Open it beside the entry grid and type the figures.
foreign-document = The file { $file } is a text document. Copy its table to a workbook in Excel or LibreOffice and save it as .xlsx.
foreign-archive = The file { $file } is a compressed folder. Take out the workbook that is inside and choose that file.
foreign-ours = The file { $file } is already a Ceiba file. Open it on the start page with “Continue from a file or stick…”.
foreign-pack = The file { $file } is a data pack about many municipalities. This version does not use it in the window yet; the file stays as it is.
foreign-unknown = It is not clear what the file { $file } is. If it holds a table, open it with the program that made it and save it as .xlsx.
foreign-not-a-file = { $file } is a folder. Choose a file inside it.
foreign-reader-missing = A part of the program is missing: { $file }. Install Ceiba again, or copy its whole folder again.
work-reading-workbook = Reading the file

# How the table was read, and why.
layout-wide = Indicators down and { $count ->
    [one] one year
   *[other] { $count } years
} across.
layout-towns = Towns down; indicators and years across, in { $count ->
    [one] one column
   *[other] { $count } columns
} of figures.
layout-long = One figure a row, with columns for the year, the indicator and the value.
layout-panel = A row for each municipality and year; indicators across, in { $count ->
    [one] one column
   *[other] { $count } columns
} of figures.
layout-panel-one = A row for each year of one municipality; indicators across, in { $count ->
    [one] one column
   *[other] { $count } columns
} of figures.
year-by-heading = The years stand in column { $column }, as its heading says.
year-by-content = Column { $column } was read as the years: its heading does not say so, but it holds nothing else.
codes-joined = The national code was put together from columns { $region } and { $town }, as in { $example }.
mark-comma = comma
mark-point = point
decimal-from-cell = Decimals are written with a { $mark }, as in { $cell }: { $example }.
decimal-from-country = Decimals are read with a { $mark }, as is usual in the country; no cell shows it for certain.
matched-by-code = By its code { $code }.
matched-by-name = By its whole name.
matched-by-words = By the words of its name.
matched-by-person = You chose it.
aside-unknown = It is none of the indicators of the program.
aside-unsure = It resembles one or more indicators, but it is not certain that it is one of them.
aside-chosen = You left this name aside.
aside-undated = Neither its heading nor the title says the year.
aside-in-book = { $name }: sheet “{ $sheet }”, cell { $cell }. Source: { $source }.

# What was noticed about the data, and what to do.
finding-hidden-sheet = The sheet “{ $sheet }” is hidden and is not used. Choose it if you need it.
finding-other-sheet = The sheet “{ $sheet }” has figures too. Import it afterwards if you need it.
finding-long-text = The text of this cell is too long and was cut. Look at it in the file.
finding-sheet-damaged = The sheet “{ $sheet }” is damaged and only a part of it was read. Save it again as .xlsx and compare.
finding-no-table = No table with years, indicators and figures was found on the sheet “{ $sheet }”. Choose another sheet, or type the figures in the entry grid.
finding-no-such-sheet = The file has no sheet called “{ $sheet }”. Choose another sheet.
finding-headings-only = The sheet “{ $sheet }” has headings, but no figures below them. Choose another sheet, or the file in which the figures are filled in.
finding-no-name-known = None of the names on the sheet “{ $sheet }” is an indicator of the program, so there is nothing to store yet. Choose an indicator for the names you need, or another sheet.
finding-no-own-row = No row is about the municipality { $home } (code { $code }). Check the code and the name in the municipality sheet.
finding-other-town = The sheet says { $named }; this file is of { $home }. Check it before you store anything.
finding-year-text = “{ $typed }” was read as the year { $year }. If that is wrong, correct it in the file.
finding-no-year = “{ $typed }” is not a year; the figure is not stored. Correct it in the file.
finding-lost-zeros = The code { $typed } is { $code } without its leading zero; the row was taken as your municipality’s.
finding-other-code = The row “{ $name }” has another code ({ $code }) and was taken by its name. Check that it is your municipality.
finding-larger-territory = The row “{ $name }” has your code but { $people } inhabitants, about { $times } times your municipality: it seems to be about a larger territory. It is left out.
finding-second-row = The row “{ $name }” has your code { $code } too. It is left out; check which territory it is about.
finding-unclear-row = Several rows are called “{ $name }” and no code tells them apart. None of them is stored; add the code in the file.
finding-unclear-code = “{ $name }” ({ $code }) may be your municipality or another one of the same name. None of them is stored; write your national code in the municipality sheet and read the file again.
finding-homonym = “{ $name }” ({ $code }) is another municipality, although its name resembles { $home }. Its figures are kept for comparison only.
finding-year-missing = The row has no year; its figures are not stored. If the year is written once for several rows, write it in each of them.
finding-town-missing = The row names no municipality; its figures are not stored. If the name is written once for several rows, write it in each of them.
finding-town-twice = “{ $name }” has two different rows for the same year and nothing that tells them apart: perhaps two municipalities of one name, or two groups of people. None of them is stored; leave in the file only the rows that you need, with their code.
finding-other-name = The row “{ $name }” has your code { $code } and a year that no other of your rows has; it was taken as your municipality’s. Check it.
finding-shared-codes = The code { $code } stands for towns of several regions, so it is not the national one. They are left out; write the national code in the file.
finding-year-twice = The year is there twice and nothing says which municipality each row is of. None of them is stored; add the code in the file.
finding-homonym-out = “{ $name }” ({ $code }) is another municipality, although its name resembles { $home }. Its figures are left out.
finding-others-out = { $count ->
    [one] One other municipality of the table is left out.
   *[other] { $count } other municipalities of the table are left out.
}
finding-total-row = The row “{ $name }” is a sum and is not stored.
finding-left-aside = “{ $name }” was left aside. { $reason } You may choose an indicator at any time.
finding-left-undated = “{ $name }” was left aside: neither its heading nor the title says the year. Write the year in the heading.
finding-number-code = The code is typed as a number and may be { $codes }; the figure is not stored. Choose the indicator.
finding-number-code-by-name = The code is typed as a number and may be { $codes }; the name decided. Confirm it.
finding-unit = The unit says “{ $typed }”, but the indicator is measured in { $expected }. Check that the figures can be compared.
finding-unknown-group = The group “{ $typed }” is not known; the figure is not stored. Use women, men, urban, rural or total.
finding-percent-format = Cells with a percentage format were read as percentages: { $read }.
finding-fractions = The percentages of this series are typed as fractions ({ $typed }); they were multiplied by 100 ({ $read }). Check it.
finding-all-fractions = All figures under “{ $name }” lie between 0 and 1, and the indicator is a percentage. If they are fractions, multiply them by 100 in the file; otherwise go on.
finding-lone-fraction = “{ $typed }” looks like a fraction among percentages of about { $usual }. It is not stored; if it should be { $read }, correct it.
finding-lost-mark = “{ $typed }” is above the highest possible value, { $bound }. It is not stored; is the decimal mark missing ({ $read })? Check the source and correct it.
finding-far-over-bound = “{ $typed }” is above the highest possible value, { $bound }. It is not stored; check the source and correct it.
finding-over-bound = { $value } is above { $bound }. It is stored with a mark: perhaps the denominator does not count everybody who was served.
finding-below-bound = “{ $typed }” is below what is possible. It is not stored; check the source and correct it.
finding-bad-ratio = { $numerator } of { $denominator } is not a possible proportion. It is not stored; check the source.
finding-numerator-over = The numerator ({ $numerator }) is larger than the denominator ({ $denominator }). It is stored with a mark; check whom each of them counts.
finding-two-ways = “{ $typed }” may be { $decimal } or { $thousands }; it was read as { $value }, and so were all cells like it. Confirm it.
finding-dash-zero = The dash was read as zero, because the footnote says: “{ $footnote }”.
finding-dash-blank = Dashes were read as “not available”. If they mean zero, correct it.
finding-cell-error = The cell holds the error { $error }; the figure is not stored. Correct the formula in the file.
finding-not-number = “{ $typed }” is not a number; the figure is not stored. Correct it here or in the file.
finding-not-people = “{ $typed }” is not a number of inhabitants; it is not used. Correct it here or in the file.
finding-population-twice = The population of { $year } is there twice: { $first } in { $cell } and { $second } here. The first is used; choose the one that holds.
finding-twice = The same figure is already in { $cell } with another value. This one is not stored; choose which one holds.
finding-blank-beside = Here it says “{ $typed }”, but { $cell } has a figure for the same. The figure is used.
finding-blank-over-figure = Here it says that there is no figure, but that of { $period } is stored already from this source. It stays; if it should go, decide so.
finding-decided-as-read = “{ $typed }” is stored as it was read: you decided so.
finding-decided-value = “{ $typed }” is stored as { $value }: you decided so.
finding-decided-out = “{ $typed }” is not stored: you decided so.
finding-decided-impossible = { $value } is not a possible value for { $cell }. It is not stored; choose another one.
finding-more = { $count ->
    [one] One more finding of the same kind is not shown.
   *[other] { $count } more findings of the same kinds are not shown.
}

# What became of an import.
import-blanks = { $blanks ->
    [one] Besides, one cell says that there is no figure.
   *[other] Besides, { $blanks } cells say that there is no figure.
}
import-nothing = There is nothing to store in { $file }. See the findings for the reasons.
import-nothing-new = Everything in { $file } is stored already; nothing was changed.
import-no-such-series = “{ $series }”, chosen for “{ $name }”, is no series of the program. Correct the choice; nothing was stored.
import-figure-by-hand = written by hand, not from { $cell }
