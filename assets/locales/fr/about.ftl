## What a person reads about an indicator of the catalogue.
about-example-counts = { $numerator } : { $above } ; { $denominator } : { $below }. Donc { $sum } = { $value }.
about-example-value = { $numerator } : { $value }.
