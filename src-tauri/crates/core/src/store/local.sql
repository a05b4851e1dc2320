-- Values of registers that never leave this computer. They are no operations: set again or emptied they
-- are gone.
CREATE TABLE local (
    thing BLOB NOT NULL,
    register INTEGER NOT NULL,
    entity_type INTEGER NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (thing, register)
) STRICT, WITHOUT ROWID;
