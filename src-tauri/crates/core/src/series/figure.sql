SELECT o.kind, o.first, o.second, o.lower, o.upper, o.unit
FROM observation o
WHERE o.series = (SELECT number FROM term WHERE text = ?1)
  AND o.territory = (SELECT number FROM term WHERE text = ?2)
  AND o.start = ?3
  AND o.end = ?4
  AND o.breakdown = (SELECT number FROM term WHERE text = ?5)
  AND o.source = (SELECT number FROM term WHERE text = ?6)
