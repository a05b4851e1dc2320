-- Series by series, as the key has them: CROSS JOIN keeps the order, so that only the figures of the
-- municipality are looked at, and none of the many of neighbours and zones.
SELECT text FROM term WHERE number IN (
    SELECT DISTINCT o.source
    FROM term series
    CROSS JOIN observation o ON o.series = series.number
    WHERE o.territory = (SELECT number FROM term WHERE text = ?1)
      AND o.breakdown = (SELECT number FROM term WHERE text = '')
      AND o.cell IS NOT NULL
)
