-- The series of which the municipality as a whole has a figure. What has nothing below the line is none.
SELECT series.text FROM term series
WHERE EXISTS (
    SELECT 1 FROM observation o
    WHERE o.series = series.number
      AND o.territory = (SELECT number FROM term WHERE text = ?1)
      AND o.breakdown = (SELECT number FROM term WHERE text = '')
      AND (o.kind = 0 OR o.kind = 1 AND o.second <> 0)
)
