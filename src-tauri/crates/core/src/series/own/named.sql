-- The series of a municipality's own that figures or objectives name: their ids begin with "local.".
SELECT text FROM term
WHERE text >= 'local.' AND text < 'local/'
  AND EXISTS (SELECT 1 FROM observation WHERE observation.series = term.number)
UNION
SELECT series FROM objective WHERE series >= 'local.' AND series < 'local/'
