# How a town says things: the words of its country, and its own
month-name = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-of-year = { $month } { $year }
wording-municipality = The municipality
wording-mayor = Who heads it
wording-council = Who decides
wording-resolution = What they decide with
wording-region = The level above
wording-fiscal-year = Start of the fiscal year
wording-term = Years of a term of office
wording-zone = Kind of place: { $zone }
wording-instrument = Instrument: { $instrument }
wording-group-words = Words
wording-group-zones = Kinds of places
wording-group-numbers = Times
wording-group-instruments = Plans and budgets
wording-group-instruments-note = All to be confirmed: names, horizons and laws are those known to whoever made the file of the country. Ask your legal office before you cite them.
wording-source-seen = Source: { $source }
wording-source-remembered = To be confirmed: { $source }
wording-source-general = To be confirmed: general knowledge
wording-source-invented = Invented for the exercises
wording-level-national = Of the country
wording-level-regional = Of the level above
wording-level-municipal = Of the municipality
wording-years = { $years ->
    [one] 1 year
   *[other] { $years } years
}
wording-law = { $law }?
wording-reporting-monthly = report every month
wording-reporting-two-monthly = report every two months
wording-reporting-quarterly = report every three months
wording-reporting-four-monthly = report every four months
wording-reporting-half-yearly = report every six months
wording-reporting-yearly = report every year
wording-too-long = Write at most { $most } letters, on one line.
wording-month-unknown = Choose a month from the list.
wording-term-unknown = Write the years of a term as a number from 1 to 10.
wording-unknown = The file of the country does not have this word.
wording-deed = how it is called here: { $word }
