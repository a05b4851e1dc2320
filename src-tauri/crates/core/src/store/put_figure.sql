INSERT INTO observation (
    series, territory, start, end, breakdown, source,
    kind, first, second, lower, upper, unit, cell, writer_replica, writer_seq
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
ON CONFLICT DO UPDATE SET
    kind = excluded.kind,
    first = excluded.first,
    second = excluded.second,
    lower = excluded.lower,
    upper = excluded.upper,
    unit = excluded.unit,
    -- The same write said again is still the one that was read from that cell.
    cell = iif(
        excluded.cell IS NULL AND writer_replica = excluded.writer_replica AND writer_seq = excluded.writer_seq,
        cell,
        excluded.cell
    ),
    writer_replica = excluded.writer_replica,
    writer_seq = excluded.writer_seq
