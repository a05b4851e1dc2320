# What is wrong with the pages of a book, found before it is printed.
check-untagged = Page { $page }: a screen reader does not hear “{ $words }”.
check-no-alternative = Page { $page }: a picture has no words for those who cannot see it.
check-skipped-level = Page { $page }: the heading “{ $words }” skips a level.
check-no-head = Page { $page }: the table that begins with “{ $words }” has no heads.
check-off-page = Page { $page }: “{ $words }” runs off the page.
check-outside-chart = A chart has text outside its frame: “{ $words }”.
check-overlap = Page { $page }: words stand over each other: “{ $words }”.
check-missing-glyph = Page { $page }: some characters cannot be printed and appear as an empty box: “{ $words }”.
check-no-caption = A figure or table has no caption: “{ $words }”.
check-wordless-link = Page { $page }: a link has no words; it leads to { $words }.
check-lost-reference = A reference leads nowhere: “{ $words }”.
check-lost-picture = Page { $page }: a picture cannot be printed; a box stands in its place: “{ $words }”.
check-thin-line = Page { $page }: a line is too thin for a copier ({ $words }).
check-small-type = Page { $page }: these words are too small to read: “{ $words }”.
