# Editions: what was kept, what changed since, what was handed over.
editions-fact-latest = latest figure
editions-fact-progress = progress
editions-changed = What changed
editions-before = Before
editions-now = Now
editions-came = new in this edition
editions-was-there = in the earlier edition
editions-went = no longer in the book
editions-was-otherwise = otherwise
editions-rewritten = changed in this edition
editions-passage = own text: { $place }
editions-chapter = own chapter: { $title }
editions-pictures = pictures: { $place }
editions-left-out = chapter left out: { $chapter }
editions-working-draft = Working copy, not an edition
editions-code = Edition code: { $code }
editions-content-code = Code of the content: { $code }
editions-approved-by = Approved: { $number }
editions-approved-on = Approved: { $number }, { $day }
editions-what-edition = edition { $number } ({ $code })
editions-what-content = the content with the code { $code }
editions-approved-same = What was approved is { $what }. The book as it stands now says just that.
editions-approved-before = What was approved is { $what }; the content has changed since. The book is printed as a draft until the new content is approved, too.
editions-approved-elsewhere = What was approved is { $what }. In another language the book has words of its own and is printed as a draft until they are approved, too.
editions-approved-unknown = It is not on record which content was approved. The book is printed as a draft until you say that it is this one.
editions-code-now = Code of the content now: { $code }
editions-since = What changed since edition { $number }
editions-since-about = Compared with edition { $number } (code { $code }), with the figures as known on { $day }.
editions-since-language = Edition { $number } is in another language ({ $language }). The language does not count as a change.
editions-same = Figures, progress, objectives, actions, own texts and pictures are the same. Where the codes differ, the language, the day, the sources or the wording of the program do.
editions-picture-of = Picture of { $place }
editions-name = { $book }, edition { $number }
editions-handed = Handed over: { $folder }, { $when }
editions-standing-same = The book as it stands now says the same as edition { $number }.
editions-standing-translated = The book as it stands now says the same as edition { $number } ({ $code }), which is in another language ({ $language }). An edition in this language would be another edition of the same content.
editions-standing-none = There is no edition yet. An edition keeps the book as it is printed, with a number and a code: what the council had before it can be shown years later.
editions-standing-other = The book as it stands now says something else than every edition.
editions-deed-make = edition { $number }: { $book }
editions-deed-hand-over = the handing over of edition { $number }: { $book }
editions-made-already = The book says the same as edition { $number } (code { $code }): that is the edition, and no other was made.
editions-made =
    { $pages ->
        [one] Edition { $number } is made and kept: one page, code { $code }.
       *[other] Edition { $number } is made and kept: { $pages } pages, code { $code }.
    }
editions-between = What changed from edition { $older } to edition { $newer }
editions-changes =
    { $count ->
        [0] Figures, progress, objectives, actions, own texts and pictures are the same. Where the codes differ, the language, the day, the sources or the wording of the program do.
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
