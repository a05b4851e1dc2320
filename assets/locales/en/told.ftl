deed-begun = The municipality’s file was begun
deed-received = Changes made on another computer: { $kinds }
deed-here = Changes made on this computer: { $kinds }
told-made = The file { $file } is ready.
told-nothing-to-undo = There is nothing to undo in this file.
told-skipped = { $count ->
    [one] One change was left as it is, because the same was changed by someone else, or erased, since then.
   *[other] { $count } changes were left as they are, because the same was changed by someone else, or erased, since then.
}
told-checked = Whole: { $operations } operations, { $conflicts } to decide, state { $state }.
told-received = { $new } new operations for { $things } things; { $conflicts } to decide.
told-newer = { $count } changes need a newer program to be shown. They are kept.
told-set-aside = { $count } operations claim a place that another has, or are damaged. They are set aside, not lost.
told-dry-run = Nothing was stored. Say --yes to store it.
told-imported = { $figures ->
    [one] Stored one figure from { $file }.
   *[other] Stored { $figures } figures from { $file }.
}
told-would-import = { $figures ->
    [one] One figure of { $file } can be stored.
   *[other] { $figures } figures of { $file } can be stored.
}
told-only-pdf = Only PDF can be written by this version: give { $file } a name that ends in .pdf.
told-printed = Printed: { $file }
told-no-book-of-ours = { $file } exists already and is not a book of this program. Give another name; nothing was overwritten.
told-day-before = The book tells figures of { $year }, which nobody knew on { $day }. Give a later day, or none; an older book is among the kept editions.
told-day-changed = The file has changed since { $day }, last on { $newest }: the book says what is known now under that day.
told-day-to-come = { $day } is still to come: nobody knows yet what will be known then. Give a day up to today, or none.
told-another-town = This file is of { $ours }, the other of { $theirs }. Only copies of one municipality can be brought together; nothing was changed.
told-nothing-to-assess = { $file } has no figures yet. Import a workbook first: ceiba import { $file } WORKBOOK.xlsx --yes
