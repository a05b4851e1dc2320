-- Who wrote the figures and blanks that name a source: an import writes many at once.
SELECT source.text, writer.id, o.writer_seq, sum(o.kind < 2), sum(o.kind > 1)
FROM observation o
JOIN term source ON source.number = o.source
JOIN replica writer ON writer.number = o.writer_replica
GROUP BY o.source, o.writer_replica, o.writer_seq
