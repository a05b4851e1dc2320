-- The series of a municipality's own that are deleted, but not erased, with what they were called. It looks
-- through all things: to be asked only where something names a series that is not there.
SELECT t.id AS id, h.value AS name
FROM thing t
JOIN head h ON h.thing = t.id AND h.register = ?2 AND h.position = 0
WHERE t.entity_type = ?1 AND NOT t.alive AND t.key <> x''
ORDER BY t.id
