SELECT
    series.text AS series, territory.text AS territory, o.start, o.end, breakdown.text AS breakdown,
    source.text AS source, o.kind, o.first, o.second, o.lower, o.upper, o.unit, o.cell
FROM observation o
JOIN term series ON series.number = o.series
JOIN term territory ON territory.number = o.territory
JOIN term breakdown ON breakdown.number = o.breakdown
JOIN term source ON source.number = o.source
WHERE o.series IN (SELECT number FROM term WHERE text IN (?1, ?2))
ORDER BY 1, 2, 3, 4, 5, 6
