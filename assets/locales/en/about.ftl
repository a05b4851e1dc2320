## What a person reads about an indicator of the catalogue.
window-about-title = About this indicator
window-about-measures = What it measures
window-about-why = Why it matters
window-about-how = How it is computed
window-about-example = Worked example, with made-up figures
window-about-sources = Where the figures usually come from
window-about-traps = Take care
about-example-counts = { $numerator }: { $above }. { $denominator }: { $below }. { $sum } = { $value }.
about-example-value = { $numerator }: { $value }.
