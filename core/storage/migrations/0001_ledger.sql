-- The first ledger. Statements are parted by lines of "-- next"; what SQLite words differently from
-- PostgreSQL is translated by dialect.cpp.
-- Conventions: dates ISO text, money whole yen, times UTC ISO text, codes as the guideline has them;
-- `words` is what was typed where a code may be missing; NULL only where a value may be absent.

CREATE TABLE setting (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;
-- next
-- the last id given to each kind of entity: ids are never given twice, even after a removal
CREATE TABLE id_sequence (
    entity TEXT PRIMARY KEY NOT NULL,
    last_id INTEGER NOT NULL
) STRICT;
-- next
CREATE TABLE guideline (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    code TEXT NOT NULL,
    edition TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;
-- next
CREATE TABLE survey_round (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    due_on TEXT,
    guideline_id INTEGER NOT NULL REFERENCES guideline (id),
    note TEXT NOT NULL,
    UNIQUE (first_year, last_year)
) STRICT;
-- next
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kana TEXT NOT NULL,
    kind_code TEXT,
    contact TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
-- next
CREATE INDEX organisation_by_name ON organisation (name_key);
-- next
CREATE TABLE project (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    kana TEXT NOT NULL,
    since_year INTEGER,
    note TEXT NOT NULL
) STRICT;
-- next
CREATE TABLE project_record (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    project_id INTEGER NOT NULL REFERENCES project (id),
    round_id INTEGER NOT NULL REFERENCES survey_round (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    summary TEXT NOT NULL,
    department TEXT NOT NULL,
    area_code TEXT,
    area_words TEXT,
    area_reason TEXT NOT NULL,
    field_code TEXT,
    field_words TEXT,
    cost_yen INTEGER,
    starts_on TEXT,
    ends_on TEXT,
    period_note TEXT NOT NULL,
    status TEXT NOT NULL,
    outcome TEXT NOT NULL,
    UNIQUE (project_id, round_id)
) STRICT;
-- next
-- with all that lists are ordered and narrowed by, so that they need not read the long texts
CREATE INDEX record_by_number ON project_record (
    round_id, number, department, area_code, area_words, field_code, field_words, cost_yen, status
);
-- next
CREATE INDEX record_by_name ON project_record (round_id, name_key, number);
-- next
CREATE TABLE record_form (
    record_id INTEGER NOT NULL REFERENCES project_record (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    form_code TEXT,
    words TEXT NOT NULL,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;
-- next
CREATE TABLE record_partner (
    record_id INTEGER NOT NULL REFERENCES project_record (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    organisation_id INTEGER REFERENCES organisation (id),
    kind_code TEXT,
    role TEXT NOT NULL,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;
-- next
CREATE INDEX partner_by_organisation ON record_partner (organisation_id);
-- next
-- one act of a user; `reverts` names the act that this one takes back
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY NOT NULL,
    happened_at TEXT NOT NULL,
    user_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    reverts INTEGER REFERENCES change_set (id)
) STRICT;
-- next
-- what an act did to each entity, as JSON before and after; NULL where there was or is none
CREATE TABLE change (
    change_set_id INTEGER NOT NULL REFERENCES change_set (id),
    position INTEGER NOT NULL,
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    before_json TEXT,
    after_json TEXT,
    PRIMARY KEY (change_set_id, position)
) STRICT;
-- next
CREATE INDEX change_by_entity ON change (entity, entity_id);
-- next
-- the folded texts of a record, and the index of their characters and pairs
CREATE TABLE search_document (
    record_id INTEGER PRIMARY KEY NOT NULL,
    folded TEXT NOT NULL
) STRICT;
-- next
CREATE VIRTUAL TABLE record_search USING fts5 (
    tokens,
    content = '',
    columnsize = 0,
    detail = none,
    tokenize = 'unicode61 remove_diacritics 0'
);
