-- What is computed from the log and can be computed again (database.rs keeps this file's hash).
-- No foreign keys, no UNIQUE, no CHECK: an operation from elsewhere must never fail to apply.

-- Things that operations wrote. An observation that only an import wrote is not here.
CREATE TABLE thing (
    id BLOB PRIMARY KEY,
    entity_type INTEGER NOT NULL,
    alive INTEGER NOT NULL,
    key BLOB NOT NULL DEFAULT x''
) STRICT, WITHOUT ROWID;

-- The standing writes of each register, the shown one at position 0. A null value is a deletion.
CREATE TABLE head (
    thing BLOB NOT NULL,
    register INTEGER NOT NULL,
    position INTEGER NOT NULL,
    replica INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    time INTEGER NOT NULL,
    value BLOB,
    PRIMARY KEY (thing, register, position)
) STRICT, WITHOUT ROWID;

-- Registers in which a person has to decide.
CREATE TABLE conflict (thing BLOB NOT NULL, register INTEGER NOT NULL, PRIMARY KEY (thing, register)) STRICT, WITHOUT ROWID;

-- What operations of erasing list, also those that wait: which operations are kept blank, the hashes by
-- which they are known, and those of their blank bytes.
CREATE TABLE erased (
    replica BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    blank BLOB NOT NULL,
    PRIMARY KEY (replica, seq, hash, blank)
) STRICT, WITHOUT ROWID;

-- Words of observation keys, by a small number of this file.
CREATE TABLE term (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE INDEX term_text ON term (text);

-- Figures. kind: 0 value, 1 numerator and denominator, 2… reasons of a blank. Days are numbered from
-- the first day of year 1. writer: the operation that wrote what is shown.
CREATE TABLE observation (
    series INTEGER NOT NULL,
    territory INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    breakdown INTEGER NOT NULL,
    source INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    first REAL,
    second REAL,
    lower REAL,
    upper REAL,
    unit TEXT,
    cell TEXT,
    writer_replica INTEGER NOT NULL,
    writer_seq INTEGER NOT NULL,
    PRIMARY KEY (series, territory, start, end, breakdown, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality (
    id BLOB PRIMARY KEY,
    name TEXT, country TEXT, code TEXT, region_code TEXT, region TEXT,
    fictional INTEGER, currency TEXT, paper TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE series (
    id BLOB PRIMARY KEY, name TEXT, unit TEXT, family TEXT, direction TEXT, multiplier REAL, lower REAL,
    upper REAL, counted TEXT, numerator TEXT, denominator TEXT, relation TEXT, related TEXT, about TEXT,
    source TEXT, sector TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE source (id BLOB PRIMARY KEY, publisher TEXT, title TEXT, year TEXT, licence TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE left_aside (
    id BLOB PRIMARY KEY, name TEXT, sheet TEXT, cell TEXT, source BLOB, reason TEXT, resembles TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE target (
    id BLOB PRIMARY KEY, rule TEXT, value REAL, baseline_year INTEGER, year INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE plan (
    id BLOB PRIMARY KEY, title TEXT, first_year INTEGER, last_year INTEGER, price_year INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE objective (
    id BLOB PRIMARY KEY, title TEXT, plan BLOB, series TEXT,
    baseline_year INTEGER, baseline_value REAL, target_year INTEGER, target_value REAL
) STRICT, WITHOUT ROWID;
CREATE TABLE action (
    id BLOB PRIMARY KEY, title TEXT, plan BLOB, objective BLOB, description TEXT, lead TEXT, place TEXT,
    first_year INTEGER, last_year INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE cost_line (
    id BLOB PRIMARY KEY, title TEXT, action BLOB, year INTEGER, quantity TEXT, unit TEXT, unit_cost TEXT,
    price_year INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE funding (
    id BLOB PRIMARY KEY, source TEXT, action BLOB, amount TEXT, certainty TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE choice (id BLOB PRIMARY KEY, figure BLOB) STRICT, WITHOUT ROWID;
CREATE TABLE shared_setting (
    id BLOB PRIMARY KEY, value TEXT, es TEXT, pt TEXT, en TEXT, fr TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE attachment (id BLOB PRIMARY KEY, name TEXT, media TEXT, size INTEGER) STRICT, WITHOUT ROWID;
CREATE TABLE listed (id BLOB PRIMARY KEY, tick INTEGER) STRICT, WITHOUT ROWID;
CREATE TABLE census_answer (id BLOB PRIMARY KEY, reading TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE book (
    id BLOB PRIMARY KEY, title TEXT, team TEXT, authors TEXT, credits TEXT, licence TEXT, responsibility TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE approval (id BLOB PRIMARY KEY, state TEXT, number TEXT, day TEXT, codes TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE left_out (id BLOB PRIMARY KEY, tick INTEGER) STRICT, WITHOUT ROWID;
CREATE TABLE passage (id BLOB PRIMARY KEY, text TEXT, language TEXT, draft TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE own_chapter (
    id BLOB PRIMARY KEY, title TEXT, text TEXT, language TEXT, book TEXT, follows TEXT, position REAL
) STRICT, WITHOUT ROWID;
CREATE TABLE book_picture (
    id BLOB PRIMARY KEY, caption TEXT, credit TEXT, alternative TEXT, book TEXT, slot TEXT, position REAL
) STRICT, WITHOUT ROWID;
CREATE TABLE edition (
    id BLOB PRIMARY KEY, title TEXT, book TEXT, number INTEGER, code TEXT, day TEXT, language TEXT,
    paper TEXT, state TEXT, act_number TEXT, act_day TEXT, document TEXT, pages TEXT, summary TEXT,
    program TEXT, catalogue TEXT
) STRICT, WITHOUT ROWID;
