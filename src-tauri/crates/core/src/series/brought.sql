-- Sources that an import brought with it, whatever became of its figures since: what stands of them was
-- written in one Op with it. 11 is the entity of imports; with the number in its words SQLite takes the
-- index that they have.
SELECT DISTINCT s.id
FROM source s
JOIN head h ON h.thing = s.id
JOIN operation import ON import.entity_type = 11
WHERE import.replica = h.replica AND import.time = h.time
