# Data packs: the figures of many municipalities, with licence and date.
pack-no-licence = Without a licence no data pack is made. Say with --licence under which licence the source publishes its figures, for example: --licence "CC BY 4.0". If it does not say, ask it; nothing was written.
pack-no-date = Without a date no data pack is made. Say with --date on which day the source published its figures, as in --date 2020-12-31. Nothing was written.
pack-word-missing = { $option } is missing: without it nobody would know where the figures of the pack come from. Nothing was written.
pack-no-output = --output is missing: the name of the pack to make. Nothing was written.
pack-date-future = The date { $date } has not come yet. Write with --date the day on which the source published its figures. Nothing was written.
pack-ahead = There are figures of { $year }, later than the date { $date } that you gave: check the date, unless they are projections.
pack-codes-elsewhere = No code in { $file } belongs to { $country }. Check --country and the column of codes; nothing was written.
pack-one-town = { $file } is about one municipality. A data pack is made from a national file: one municipality a row, with its code.
pack-no-codes = In { $file } no row with figures has the code of a municipality. Add a column with the official codes; by name alone two municipalities of one name would be mixed up.
pack-no-year = { $file } has no figure from the year you asked for. Use an earlier year with --year-from.
pack-in-the-way = { $file } exists already and is not a data pack. Choose another name; it was not touched.
pack-foreign = { $file } is not a data pack of Ceiba.
pack-newer = { $file } was made by a newer version of the program. Update the program to open it.
pack-damaged = { $file } is damaged, or somebody changed it after it was made. Ask whoever gave it to you for the pack again.
pack-too-large = { $file } is too large for a data pack (more than 200 MB).
pack-without-code = { $count ->
    [one] One row without a code was left out: { $names }.
   *[other] { $count } rows without a code were left out, among them: { $names }.
}
pack-zeros = { $count ->
    [one] One code had lost the zero it begins with; it was put back.
   *[other] { $count } codes had lost the zero they begin with; it was put back.
}
pack-odd-codes = { $count ->
    [one] One code looks like none of the country; it stays as it is written: { $names }.
   *[other] { $count } codes look like none of the country; they stay as they are written, among them: { $names }.
}
pack-twice = { $count ->
    [one] One figure contradicts another of the same municipality and year; the first one counts.
   *[other] { $count } figures contradict another of the same municipality and year; the first one counts.
}
pack-earlier = { $count ->
    [one] One figure of earlier years was left out.
   *[other] { $count } figures of earlier years were left out.
}
pack-held = { $count ->
    [one] One figure that cannot be or cannot be understood was left out.
   *[other] { $count } figures that cannot be or cannot be understood were left out.
}
pack-made = { $file }: figures stored: { $figures }; territories: { $towns }.
pack-told = { $publisher }: { $title } ({ $country }), { $date }. Licence: { $licence }.
pack-holds = Figures: { $figures }. Territories: { $towns }.
pack-series = { $name }: { $years }; figures: { $figures }
