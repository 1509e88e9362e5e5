-- SPDX-License-Identifier: GPL-3.0-or-later
-- Families, rows, columns, levels and tables may come, go, move and be renamed. A version keeps the structure of its
-- moment in tables of its own, a workshop the place of what it speaks of, the journal tells of every entity, and each
-- step gives the atlas a revision.

-- A level that is gone still words what votes and decisions say of it. Codes differ on a scale but for those; the
-- application sees to that, since a step may exchange two.
CREATE TABLE rating_level_6 (
    id BIGINT NOT NULL PRIMARY KEY,
    scale_id BIGINT NOT NULL REFERENCES rating_scale (id),
    kind TEXT NOT NULL CHECK (kind IN ('level', 'retired', 'not-applicable', 'not-rated')),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    symbol TEXT NOT NULL,
    label_fr TEXT NOT NULL,
    label_en TEXT NOT NULL,
    weight INTEGER,
    light_fill TEXT NOT NULL,
    light_text TEXT NOT NULL,
    dark_fill TEXT NOT NULL,
    dark_text TEXT NOT NULL
);
INSERT INTO rating_level_6 (id, scale_id, kind, position, code, symbol, label_fr, label_en, weight, light_fill, light_text,
    dark_fill, dark_text)
SELECT id, scale_id, kind, position, code, symbol, label_fr, label_en, weight, light_fill, light_text, dark_fill, dark_text
FROM rating_level;
DROP TABLE rating_level;
ALTER TABLE rating_level_6 RENAME TO rating_level;
CREATE INDEX rating_level_scale ON rating_level (scale_id);

-- What a version kept of each table, under the same names and in the same order.
CREATE TABLE version_scale (
    version_id BIGINT NOT NULL REFERENCES version (id),
    id BIGINT NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    title_fr TEXT NOT NULL,
    title_en TEXT NOT NULL,
    PRIMARY KEY (version_id, id)
);
INSERT INTO version_scale (version_id, id, key, position, title_fr, title_en)
SELECT v.id, s.id, s.key, s.position, s.title_fr, s.title_en FROM version v CROSS JOIN rating_scale s;

CREATE TABLE version_level (
    version_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    scale_id BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('level', 'retired', 'not-applicable', 'not-rated')),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    symbol TEXT NOT NULL,
    label_fr TEXT NOT NULL,
    label_en TEXT NOT NULL,
    weight INTEGER,
    light_fill TEXT NOT NULL,
    light_text TEXT NOT NULL,
    dark_fill TEXT NOT NULL,
    dark_text TEXT NOT NULL,
    PRIMARY KEY (version_id, id),
    FOREIGN KEY (version_id, scale_id) REFERENCES version_scale (version_id, id)
);
INSERT INTO version_level (version_id, id, scale_id, kind, position, code, symbol, label_fr, label_en, weight, light_fill,
    light_text, dark_fill, dark_text)
SELECT v.id, l.id, l.scale_id, l.kind, l.position, l.code, l.symbol, l.label_fr, l.label_en, l.weight, l.light_fill,
    l.light_text, l.dark_fill, l.dark_text
FROM version v CROSS JOIN rating_level l;

CREATE TABLE version_family (
    version_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    section TEXT NOT NULL,
    scale_id BIGINT NOT NULL,
    PRIMARY KEY (version_id, id),
    FOREIGN KEY (version_id, scale_id) REFERENCES version_scale (version_id, id)
);
INSERT INTO version_family (version_id, id, position, key, title, section, scale_id)
SELECT v.id, f.id, f.position, f.key, f.title, f.section, f.scale_id FROM version v CROSS JOIN job_family f;

CREATE TABLE version_domain (
    version_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    family_id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (version_id, id),
    FOREIGN KEY (version_id, family_id) REFERENCES version_family (version_id, id)
);
INSERT INTO version_domain (version_id, id, family_id, position, label)
SELECT v.id, d.id, d.family_id, d.position, d.label FROM version v CROSS JOIN activity_domain d;

CREATE TABLE version_competence (
    version_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    family_id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (version_id, id),
    FOREIGN KEY (version_id, family_id) REFERENCES version_family (version_id, id)
);
INSERT INTO version_competence (version_id, id, family_id, position, label)
SELECT v.id, c.id, c.family_id, c.position, c.label FROM version v CROSS JOIN competence c;

CREATE TABLE version_row (
    version_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    competence_id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (version_id, id),
    FOREIGN KEY (version_id, competence_id) REFERENCES version_competence (version_id, id)
);
INSERT INTO version_row (version_id, id, competence_id, position, label)
SELECT v.id, s.id, s.competence_id, s.position, s.label FROM version v CROSS JOIN sub_competence s;

CREATE TABLE version_rating_6 (
    version_id BIGINT NOT NULL REFERENCES version (id),
    row_id BIGINT NOT NULL,
    column_id BIGINT NOT NULL,
    horizon_id BIGINT NOT NULL REFERENCES horizon (id),
    state TEXT NOT NULL CHECK (state IN ('level', 'not-applicable', 'not-rated')),
    level_id BIGINT,
    reason TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    certainty TEXT NOT NULL DEFAULT 'unstated' CHECK (certainty IN ('unstated', 'observed', 'expected', 'contested')),
    author TEXT NOT NULL DEFAULT '',
    changed_at TEXT,
    PRIMARY KEY (version_id, row_id, column_id, horizon_id),
    FOREIGN KEY (version_id, row_id) REFERENCES version_row (version_id, id),
    FOREIGN KEY (version_id, column_id) REFERENCES version_domain (version_id, id),
    CHECK ((state = 'level') = (level_id IS NOT NULL))
);
INSERT INTO version_rating_6 (version_id, row_id, column_id, horizon_id, state, level_id, reason, source, certainty, author,
    changed_at)
SELECT version_id, row_id, column_id, horizon_id, state, level_id, reason, source, certainty, author, changed_at
FROM version_rating;
DROP TABLE version_rating;
ALTER TABLE version_rating_6 RENAME TO version_rating;

-- An agenda item refers to nothing that may go; what its place is called is kept when that goes, and empty before.
ALTER TABLE agenda_item ADD COLUMN family_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE agenda_item ADD COLUMN family_label TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN competence_label TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN row_label TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN column_label TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN cell_row_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE agenda_item ADD COLUMN cell_column_id BIGINT NOT NULL DEFAULT 0;
UPDATE agenda_item SET cell_row_id = row_id, cell_column_id = column_id, family_id = COALESCE((SELECT c.family_id
    FROM sub_competence s JOIN competence c ON c.id = s.competence_id WHERE s.id = agenda_item.row_id), 0);
DROP INDEX agenda_item_row;
DROP INDEX agenda_item_column;
ALTER TABLE agenda_item DROP COLUMN row_id;
ALTER TABLE agenda_item DROP COLUMN column_id;
ALTER TABLE agenda_item RENAME COLUMN cell_row_id TO row_id;
ALTER TABLE agenda_item RENAME COLUMN cell_column_id TO column_id;

-- Append-only. Keys and labels are kept as they were, and no id refers to anything, so that an entry outlives what it
-- tells of. Subject and field are words of the application.
CREATE TABLE journal_6 (
    id BIGINT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    recorded_at TEXT NOT NULL,
    author TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('made', 'undone', 'redone')),
    subject TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    family_key TEXT NOT NULL,
    competence TEXT NOT NULL,
    sub_competence TEXT NOT NULL,
    domain TEXT NOT NULL,
    row_id BIGINT NOT NULL,
    column_id BIGINT NOT NULL,
    horizon_id BIGINT NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    reason TEXT NOT NULL
);
INSERT INTO journal_6 (id, revision, recorded_at, author, origin, subject, subject_id, family_key, competence,
    sub_competence, domain, row_id, column_id, horizon_id, field, old_value, new_value, reason)
SELECT id, id, recorded_at, author, origin, CASE field WHEN 'theme' THEN 'sub-competence' ELSE 'cell' END,
    CASE field WHEN 'theme' THEN row_id ELSE 0 END, family_key, competence, sub_competence, domain, row_id, column_id,
    horizon_id, field, old_value, new_value, reason
FROM journal ORDER BY id;
DROP TABLE journal;
ALTER TABLE journal_6 RENAME TO journal;
CREATE INDEX journal_cell ON journal (row_id, column_id, id);
CREATE INDEX journal_revision ON journal (revision, id);

-- How many steps the atlas has taken; those before were one for each entry.
INSERT INTO atlas_property (name, value) SELECT 'revision', CAST(COALESCE(MAX(revision), 0) AS TEXT) FROM journal;
