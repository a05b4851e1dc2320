-- A data pack, version 1. Its words are told in manuals/en/contributing/data_packs.md; a pack whose
-- tables are not these is not read.
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE series (
    series INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    multiplier REAL NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE territory (
    territory INTEGER PRIMARY KEY,
    level TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE observation (
    series INTEGER NOT NULL,
    territory INTEGER NOT NULL,
    start TEXT NOT NULL,
    end TEXT NOT NULL,
    breakdown TEXT NOT NULL,
    value REAL,
    numerator REAL,
    denominator REAL,
    lower REAL,
    upper REAL,
    blank TEXT,
    PRIMARY KEY (series, territory, start, end, breakdown)
) STRICT, WITHOUT ROWID;
