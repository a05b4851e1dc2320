SELECT
    o.series, o.territory, o.start, o.end, o.breakdown, o.source,
    o.kind, o.first, o.second, o.lower, o.upper, o.unit, o.cell
FROM observation o
