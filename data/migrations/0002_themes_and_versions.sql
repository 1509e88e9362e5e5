-- SPDX-License-Identifier: GPL-3.0-or-later
-- Skill themes, what a version keeps besides the rating, and journal entries about themes.

CREATE TABLE skill_theme (
    id BIGINT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('transversal', 'technical', 'behavioural')),
    label_fr TEXT NOT NULL,
    label_en TEXT NOT NULL
);

-- A sub-competence without an entry belongs to no theme.
CREATE TABLE sub_competence_theme (
    row_id BIGINT NOT NULL PRIMARY KEY REFERENCES sub_competence (id),
    theme_id BIGINT NOT NULL REFERENCES skill_theme (id)
);

ALTER TABLE version ADD COLUMN author TEXT NOT NULL DEFAULT '';

ALTER TABLE version_rating ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE version_rating ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE version_rating ADD COLUMN certainty TEXT NOT NULL DEFAULT 'unstated'
    CHECK (certainty IN ('unstated', 'observed', 'expected', 'contested'));
ALTER TABLE version_rating ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE version_rating ADD COLUMN changed_at TEXT;

-- An entry about a theme has column_id 0, no domain, and the keys of themes as its values.
CREATE TABLE journal_2 (
    id BIGINT NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    author TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('made', 'undone', 'redone')),
    family_key TEXT NOT NULL,
    competence TEXT NOT NULL,
    sub_competence TEXT NOT NULL,
    domain TEXT NOT NULL,
    row_id BIGINT NOT NULL,
    column_id BIGINT NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('rating', 'reason', 'source', 'certainty', 'theme')),
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    reason TEXT NOT NULL
);
INSERT INTO journal_2 (id, recorded_at, author, origin, family_key, competence, sub_competence, domain, row_id,
    column_id, field, old_value, new_value, reason)
SELECT id, recorded_at, author, origin, family_key, competence, sub_competence, domain, row_id, column_id, field,
    old_value, new_value, reason
FROM journal ORDER BY id;
DROP TABLE journal;
ALTER TABLE journal_2 RENAME TO journal;
CREATE INDEX journal_cell ON journal (row_id, column_id, id);
