-- SPDX-License-Identifier: GPL-3.0-or-later
-- Portable SQL: SQLite and PostgreSQL both take it. The application assigns every id; dates are ISO 8601 text in UTC
-- with milliseconds. What only one database understands goes to a file of the same number, 0001_initial.sqlite.sql.

CREATE TABLE schema_migration (
    version INTEGER NOT NULL PRIMARY KEY,
    applied_at TEXT NOT NULL
);

CREATE TABLE atlas_property (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE rating_scale (
    key TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    title_fr TEXT NOT NULL,
    title_en TEXT NOT NULL
);

-- The levels of a scale from the lowest (position 0), and one entry each for "not applicable" and "not rated".
-- A level without a weight stands apart from the order.
CREATE TABLE rating_level (
    scale_key TEXT NOT NULL REFERENCES rating_scale (key),
    kind TEXT NOT NULL CHECK (kind IN ('level', 'not-applicable', 'not-rated')),
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
    PRIMARY KEY (scale_key, kind, position),
    UNIQUE (scale_key, code)
);

CREATE TABLE job_family (
    id BIGINT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    section TEXT NOT NULL,
    scale_key TEXT NOT NULL REFERENCES rating_scale (key)
);

CREATE TABLE activity_domain (
    id BIGINT NOT NULL PRIMARY KEY,
    family_id BIGINT NOT NULL REFERENCES job_family (id),
    position INTEGER NOT NULL,
    label TEXT NOT NULL
);
CREATE INDEX activity_domain_family ON activity_domain (family_id);

CREATE TABLE competence (
    id BIGINT NOT NULL PRIMARY KEY,
    family_id BIGINT NOT NULL REFERENCES job_family (id),
    position INTEGER NOT NULL,
    label TEXT NOT NULL
);
CREATE INDEX competence_family ON competence (family_id);

-- The position counts over all rows of the family, not within the competence. Labels may repeat.
CREATE TABLE sub_competence (
    id BIGINT NOT NULL PRIMARY KEY,
    competence_id BIGINT NOT NULL REFERENCES competence (id),
    position INTEGER NOT NULL,
    label TEXT NOT NULL
);
CREATE INDEX sub_competence_competence ON sub_competence (competence_id);

-- One row for every cell of every family, rated or not. The state tells a level, "not applicable" and "not rated"
-- apart; only a level has a code.
CREATE TABLE rating (
    row_id BIGINT NOT NULL REFERENCES sub_competence (id),
    column_id BIGINT NOT NULL REFERENCES activity_domain (id),
    state TEXT NOT NULL CHECK (state IN ('level', 'not-applicable', 'not-rated')),
    level_code TEXT,
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    certainty TEXT NOT NULL CHECK (certainty IN ('unstated', 'observed', 'expected', 'contested')),
    author TEXT NOT NULL,
    changed_at TEXT,
    PRIMARY KEY (row_id, column_id),
    CHECK ((state = 'level') = (level_code IS NOT NULL))
);
CREATE INDEX rating_column ON rating (column_id);

-- Named snapshots of the ratings; the one at position 0 is the study as published.
CREATE TABLE version (
    id BIGINT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created_at TEXT
);

CREATE TABLE version_rating (
    version_id BIGINT NOT NULL REFERENCES version (id),
    row_id BIGINT NOT NULL REFERENCES sub_competence (id),
    column_id BIGINT NOT NULL REFERENCES activity_domain (id),
    state TEXT NOT NULL CHECK (state IN ('level', 'not-applicable', 'not-rated')),
    level_code TEXT,
    PRIMARY KEY (version_id, row_id, column_id),
    CHECK ((state = 'level') = (level_code IS NOT NULL))
);

CREATE TABLE producer_job (
    position INTEGER NOT NULL PRIMARY KEY,
    domain TEXT NOT NULL,
    job TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('level', 'not-applicable', 'not-rated')),
    level_code TEXT,
    key_skills TEXT NOT NULL,
    CHECK ((state = 'level') = (level_code IS NOT NULL))
);

CREATE TABLE training_format (
    position INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL
);

CREATE TABLE training_skill (
    position INTEGER NOT NULL PRIMARY KEY,
    audience TEXT NOT NULL,
    skill TEXT NOT NULL,
    type TEXT NOT NULL
);

CREATE TABLE training_skill_format (
    skill_position INTEGER NOT NULL REFERENCES training_skill (position),
    format_position INTEGER NOT NULL REFERENCES training_format (position),
    PRIMARY KEY (skill_position, format_position)
);

CREATE TABLE training_offer (
    position INTEGER NOT NULL PRIMARY KEY,
    institution TEXT NOT NULL,
    course TEXT NOT NULL,
    themes TEXT NOT NULL,
    duration TEXT NOT NULL,
    audience TEXT NOT NULL,
    mode TEXT NOT NULL,
    certification TEXT NOT NULL,
    cpf TEXT NOT NULL,
    rncp TEXT NOT NULL
);

-- Append-only. Keys and labels are kept as they were, and row_id and column_id refer to nothing, so that an entry
-- outlives what it tells of.
CREATE TABLE journal (
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
    field TEXT NOT NULL CHECK (field IN ('rating', 'reason', 'source', 'certainty')),
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX journal_cell ON journal (row_id, column_id, id);
