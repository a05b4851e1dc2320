SELECT
    lower(hex(r.id)) AS replica,
    r.own AS own,
    op.time AS time,
    op.operations AS operations,
    op.first AS first,
    op.last AS last,
    op.kinds AS kinds,
    (SELECT f.bytes FROM operation f WHERE f.number = op.first) AS bytes,
    (SELECT l.bytes FROM operation l WHERE l.number = op.last) AS last_bytes,
    (SELECT i.bytes FROM operation i WHERE i.number = op.import) AS import_bytes
FROM (
    SELECT replica, time, count(*) AS operations, min(number) AS first, max(number) AS last,
        group_concat(DISTINCT entity_type) AS kinds,
        max(iif(entity_type = 11, number, NULL)) AS import
    FROM operation
    WHERE number > ?1
    GROUP BY replica, time
) op
JOIN replica r ON r.number = op.replica
ORDER BY op.first DESC
