SELECT
    t.key AS key,
    o.bytes AS bytes,
    (SELECT n.value FROM head n WHERE n.thing = t.id AND n.register = 1 AND n.position = 0) AS name
FROM thing t
JOIN head h ON h.thing = t.id AND h.register = 0 AND h.position = 0
JOIN operation o ON o.replica = h.replica AND o.seq = h.seq
WHERE NOT t.alive
ORDER BY h.time DESC
LIMIT ?1
