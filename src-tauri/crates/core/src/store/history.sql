SELECT
    lower(hex(r.id)) AS replica,
    op.time AS time,
    op.operations AS operations,
    (SELECT f.bytes FROM operation f WHERE f.number = op.first) AS bytes,
    (SELECT d.name FROM deed d WHERE op.first BETWEEN d.first AND d.last) AS done,
    (SELECT d.name FROM deed d WHERE op.first BETWEEN d.undo_first AND d.undo_last) AS undone
FROM (
    SELECT replica, time, count(*) AS operations, min(number) AS first
    FROM operation
    WHERE number > ?1
    GROUP BY replica, time
) op
JOIN replica r ON r.number = op.replica
ORDER BY op.first DESC
