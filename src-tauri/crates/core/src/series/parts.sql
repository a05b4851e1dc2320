-- Figures of one series for groups of people of the municipality, and why there is none. CROSS JOIN keeps
-- the order, as in imported.sql.
SELECT
    o.series, o.territory, o.start, o.end, o.breakdown, o.source,
    o.kind, o.first, o.second, o.lower, o.upper, o.unit, o.cell
FROM term series
CROSS JOIN observation o ON o.series = series.number
WHERE series.text = ?1
  AND o.territory = (SELECT number FROM term WHERE text = ?2)
  AND o.breakdown <> (SELECT number FROM term WHERE text = '')
