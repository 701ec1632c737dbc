-- Several guidelines, the whole of an organisation, checklists and evaluations.

-- who does what in a project: citizens, both, city
ALTER TABLE project_record ADD COLUMN started_by TEXT;
-- next
ALTER TABLE project_record ADD COLUMN decided_by TEXT;
-- next
ALTER TABLE project_record ADD COLUMN paid_by TEXT;
-- next
ALTER TABLE project_record ADD COLUMN answered_by TEXT;
-- next
ALTER TABLE record_partner ADD COLUMN kind_words TEXT;
-- next
UPDATE record_partner SET kind_words = '' WHERE kind_code IS NOT NULL;
-- next
CREATE TABLE record_role (
    record_id INTEGER NOT NULL REFERENCES project_record (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    task TEXT NOT NULL,
    city_side TEXT NOT NULL,
    partners TEXT NOT NULL,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;
-- next
ALTER TABLE organisation ADD COLUMN kind_words TEXT;
-- next
UPDATE organisation SET kind_words = '' WHERE kind_code IS NOT NULL;
-- next
-- what is listed of an organisation, as JSON: read and written whole, never searched by SQL
ALTER TABLE organisation ADD COLUMN details TEXT NOT NULL DEFAULT '{}';
-- next
-- the keys of all names that an organisation has or had, by which partners find it; made by the
-- program (organisationNameKeys)
CREATE TABLE organisation_name (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    name_key TEXT NOT NULL,
    PRIMARY KEY (organisation_id, name_key)
) STRICT, WITHOUT ROWID;
-- next
CREATE INDEX organisation_name_by_key ON organisation_name (name_key);
-- next
CREATE TABLE checklist (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    record_id INTEGER NOT NULL UNIQUE REFERENCES project_record (id),
    content TEXT NOT NULL
) STRICT;
-- next
CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    record_id INTEGER NOT NULL UNIQUE REFERENCES project_record (id),
    content TEXT NOT NULL
) STRICT;
-- next
-- the guideline that counts is the latest of the table, so that taking it out brings the one before
-- back
DELETE FROM setting WHERE name = 'guideline';
