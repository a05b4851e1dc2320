## What a person reads about an indicator of the catalogue.
about-example-counts = { $numerator }: { $above }; { $denominator }: { $below }. Entonces, { $sum } = { $value }.
about-example-value = { $numerator }: { $value }.
