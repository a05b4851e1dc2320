# Editions: what was kept, what changed since, what was handed over.
editions-fact-latest = latest figure
editions-fact-progress = progress
editions-changed = What changed
editions-before = Before
editions-now = Now
editions-came = new in this edition
editions-was-there = in the earlier edition
editions-went = no longer in the book
editions-working-draft = Working copy, not an edition
editions-code = Edition code: { $code }
editions-approved-by = Approved: { $number }
editions-approved-on = Approved: { $number }, { $day }
editions-since = What changed since edition { $number }
editions-since-about = Compared with edition { $number } (code { $code }), with the figures as known on { $day }.
editions-same = Figures, progress, objectives and actions are the same. Where the codes differ, texts, pictures or sources do.
editions-picture-of = Picture of { $place }
editions-name = { $book }, edition { $number }
editions-handed = Handed over: { $folder }, { $when }
editions-standing-same = The book as it stands now says the same as edition { $number }.
editions-standing-none = There is no edition yet. An edition keeps the book as it is printed, with a number and a code: what the council had before it can be shown years later.
editions-standing-other = The book as it stands now says something else than every edition.
editions-deed-make = edition { $number }: { $book }
editions-deed-hand-over = the handing over of edition { $number }: { $book }
editions-made =
    { $pages ->
        [one] Edition { $number } is made and kept: one page, code { $code }.
       *[other] Edition { $number } is made and kept: { $pages } pages, code { $code }.
    }
editions-between = What changed from edition { $older } to edition { $newer }
editions-changes =
    { $count ->
        [0] Figures, progress, objectives and actions are the same. Where the codes differ, texts, pictures or sources do.
        [one] One thing changed.
       *[other] { $count } things changed.
    }
editions-not-here = What was kept of edition { $number } is not on this computer. Take in a colleague’s copy that has it (“Share”).
editions-saved = { $file } is in { $folder }. It was read again and is whole.
editions-deed-delete = the deletion of edition { $number }: { $book }
editions-stay-when-erased =
    { $count ->
        [one] The kept edition stays as it was printed. If it says what is erased here, delete it too (“Print”, “Editions”), and erase it in the trash.
       *[other] The { $count } kept editions stay as they were printed. If one of them says what is erased here, delete it too (“Print”, “Editions”), and erase it in the trash.
    }
