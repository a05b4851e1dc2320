-- Figures of the municipality as a whole that were not read from a file; a blank is none. CROSS JOIN keeps
-- the order, as in imported.sql.
SELECT
    o.series, o.territory, o.start, o.end, o.breakdown, o.source,
    o.kind, o.first, o.second, o.lower, o.upper, o.unit, o.cell
FROM term series
CROSS JOIN observation o ON o.series = series.number
WHERE o.territory = (SELECT number FROM term WHERE text = ?1)
  AND o.breakdown = (SELECT number FROM term WHERE text = '')
  AND o.kind < 2
  AND o.cell IS NULL
