-- The contents of attached files, outside of the log: they may come later than the operations that
-- name them. A file is known by the BLAKE3 of its bytes; `chunks` are the hashes of its pieces in
-- their order, 32 bytes each. Files that share a piece share its row.
CREATE TABLE content (hash BLOB PRIMARY KEY, size INTEGER NOT NULL, chunks BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE chunk (hash BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
