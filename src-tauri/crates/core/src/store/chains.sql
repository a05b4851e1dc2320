SELECT r.id, o.seq, o.time, o.entity_type, o.entity, o.hash, o.bytes
FROM operation o
JOIN replica r ON r.number = o.replica
ORDER BY o.replica, o.seq
