SELECT text FROM term
WHERE (?1 IS NULL OR text IN (?1, ?2))
  AND EXISTS (SELECT 1 FROM observation WHERE observation.series = term.number)
