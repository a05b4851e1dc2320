SELECT
    lower(hex(r.id)) AS replica,
    o.time AS time,
    count(*) AS operations,
    (SELECT f.bytes FROM operation f WHERE f.number = min(o.number)) AS bytes,
    (SELECT d.name FROM deed d WHERE min(o.number) BETWEEN d.first AND d.last) AS done,
    (SELECT d.name FROM deed d WHERE min(o.number) BETWEEN d.undo_first AND d.undo_last) AS undone
FROM operation o
JOIN replica r ON r.number = o.replica
GROUP BY o.replica, o.time
ORDER BY max(o.number) DESC
