-- What is kept for ever: the log and what belongs to it. Changed only by numbered steps (database.rs).
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The writers, by a small number of this file; own: the names under which this copy wrote.
CREATE TABLE replica (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, own INTEGER NOT NULL DEFAULT 0) STRICT;

-- Every operation, in the order of its arrival here. `bytes` is the operation; the other columns
-- are read from it, for the indexes.
CREATE TABLE operation (
    number INTEGER PRIMARY KEY,
    replica INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    time INTEGER NOT NULL,
    entity_type INTEGER NOT NULL,
    entity BLOB NOT NULL,
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX operation_reference ON operation (replica, seq);
CREATE INDEX operation_entity ON operation (entity);
CREATE INDEX operation_type ON operation (entity_type);

-- The accepted rows of imports, by the hash of their uncompressed bytes.
CREATE TABLE dataset (hash BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

-- Received operations whose predecessors have not come yet.
CREATE TABLE waiting (hash BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;

-- Received operations that claim a place another operation has.
CREATE TABLE set_aside (hash BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;

-- What a person did on this computer, newest last. Forward operations first..last, and, where it is
-- undone, the operations that undid it. beginning: it made the file and is never undone.
CREATE TABLE deed (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    time INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    beginning INTEGER NOT NULL,
    undo_first INTEGER,
    undo_last INTEGER
) STRICT;
