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
editions-same = Figures, progress, objectives and actions are the same.
editions-picture-of = Picture of { $place }
