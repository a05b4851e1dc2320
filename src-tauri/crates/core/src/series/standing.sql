-- Asked series by series and place by place, so that the key leads to each: CROSS JOIN keeps the order.
WITH place AS MATERIALIZED (
    SELECT number FROM term
    WHERE text = 'town' OR text GLOB 'region:*' OR text GLOB 'country:*' OR text GLOB 'zone:*'
)
SELECT
    o.series, o.territory, o.start, o.end, o.breakdown, o.source,
    o.kind, o.first, o.second, o.lower, o.upper, o.unit, o.cell
FROM term series
CROSS JOIN place
CROSS JOIN observation o ON o.series = series.number AND o.territory = place.number
WHERE (?1 IS NULL OR series.text IN (?1, ?2))
  AND EXISTS (SELECT 1 FROM observation WHERE observation.series = series.number)
  AND (o.breakdown = (SELECT number FROM term WHERE text = '') OR o.kind > 1)
