-- SPDX-License-Identifier: GPL-3.0-or-later
-- Scales, levels, jobs, training formats, skills and offers have ids that are never given out twice, and a rating names
-- its level by it: a code can be changed, a level moved or inserted, and everything else still means what it meant. A
-- cell is rated for a horizon. The numbers follow the order of the scales, so that copies of one file get the same ones.
-- What refers to a level says "level 0" where the older file had a code that is on no scale; reading tells of it.

-- When the ratings hold; the study's own is the only one so far.
CREATE TABLE horizon (
    id BIGINT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    label_fr TEXT NOT NULL,
    label_en TEXT NOT NULL
);
INSERT INTO horizon (id, position, label_fr, label_en)
VALUES (1, 0, 'Modèles pleinement intégrés', 'Models fully integrated');

CREATE TABLE rating_scale_5 (
    id BIGINT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    title_fr TEXT NOT NULL,
    title_en TEXT NOT NULL
);
INSERT INTO rating_scale_5 (id, key, position, title_fr, title_en)
SELECT ROW_NUMBER() OVER (ORDER BY position, key), key, position, title_fr, title_en FROM rating_scale;

-- The levels of a scale from the lowest (position 0), and one entry each for "not applicable" and "not rated".
-- A level without a weight stands apart from the order.
CREATE TABLE rating_level_5 (
    id BIGINT NOT NULL PRIMARY KEY,
    scale_id BIGINT NOT NULL REFERENCES rating_scale_5 (id),
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
    UNIQUE (scale_id, kind, position),
    UNIQUE (scale_id, code)
);
INSERT INTO rating_level_5 (id, scale_id, kind, position, code, symbol, label_fr, label_en, weight, light_fill, light_text,
    dark_fill, dark_text)
SELECT ROW_NUMBER() OVER (ORDER BY CASE l.kind WHEN 'level' THEN 0 ELSE 1 END, s.id, l.kind, l.position), s.id, l.kind,
    l.position, l.code, l.symbol, l.label_fr, l.label_en, l.weight, l.light_fill, l.light_text, l.dark_fill, l.dark_text
FROM rating_level l JOIN rating_scale_5 s ON s.key = l.scale_key;

ALTER TABLE job_family ADD COLUMN scale_id BIGINT REFERENCES rating_scale_5 (id);
UPDATE job_family SET scale_id = (SELECT s.id FROM rating_scale_5 s WHERE s.key = job_family.scale_key);
ALTER TABLE job_family DROP COLUMN scale_key;
UPDATE atlas_property SET value = COALESCE((SELECT CAST(s.id AS TEXT) FROM rating_scale_5 s WHERE s.key = value), '')
WHERE name = 'producer-scale';

DROP TABLE rating_level;
DROP TABLE rating_scale;
ALTER TABLE rating_scale_5 RENAME TO rating_scale;
ALTER TABLE rating_level_5 RENAME TO rating_level;

-- Which code means which level in the rows of a family, for the statements below.
CREATE TABLE level_of_row_5 (
    row_id BIGINT NOT NULL,
    code TEXT NOT NULL,
    level_id BIGINT NOT NULL,
    PRIMARY KEY (row_id, code)
);
INSERT INTO level_of_row_5 (row_id, code, level_id)
SELECT s.id, l.code, l.id FROM sub_competence s JOIN competence c ON c.id = s.competence_id
JOIN job_family f ON f.id = c.family_id JOIN rating_level l ON l.scale_id = f.scale_id AND l.kind = 'level';

-- One row for every cell of every family and horizon, rated or not. The state tells a level, "not applicable" and "not
-- rated" apart; only a level has an id, of the family's scale.
CREATE TABLE rating_5 (
    row_id BIGINT NOT NULL REFERENCES sub_competence (id),
    column_id BIGINT NOT NULL REFERENCES activity_domain (id),
    horizon_id BIGINT NOT NULL REFERENCES horizon (id),
    state TEXT NOT NULL CHECK (state IN ('level', 'not-applicable', 'not-rated')),
    level_id BIGINT,
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    certainty TEXT NOT NULL CHECK (certainty IN ('unstated', 'observed', 'expected', 'contested')),
    author TEXT NOT NULL,
    changed_at TEXT,
    PRIMARY KEY (row_id, column_id, horizon_id),
    CHECK ((state = 'level') = (level_id IS NOT NULL))
);
INSERT INTO rating_5 (row_id, column_id, horizon_id, state, level_id, reason, source, certainty, author, changed_at)
SELECT r.row_id, r.column_id, 1, r.state, CASE WHEN r.state = 'level' THEN COALESCE(l.level_id, 0) END, r.reason, r.source,
    r.certainty, r.author, r.changed_at
FROM rating r LEFT JOIN level_of_row_5 l ON l.row_id = r.row_id AND l.code = r.level_code;
DROP TABLE rating;
ALTER TABLE rating_5 RENAME TO rating;
CREATE INDEX rating_column ON rating (column_id);

CREATE TABLE version_rating_5 (
    version_id BIGINT NOT NULL REFERENCES version (id),
    row_id BIGINT NOT NULL REFERENCES sub_competence (id),
    column_id BIGINT NOT NULL REFERENCES activity_domain (id),
    horizon_id BIGINT NOT NULL REFERENCES horizon (id),
    state TEXT NOT NULL CHECK (state IN ('level', 'not-applicable', 'not-rated')),
    level_id BIGINT,
    reason TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    certainty TEXT NOT NULL DEFAULT 'unstated' CHECK (certainty IN ('unstated', 'observed', 'expected', 'contested')),
    author TEXT NOT NULL DEFAULT '',
    changed_at TEXT,
    PRIMARY KEY (version_id, row_id, column_id, horizon_id),
    CHECK ((state = 'level') = (level_id IS NOT NULL))
);
INSERT INTO version_rating_5 (version_id, row_id, column_id, horizon_id, state, level_id, reason, source, certainty, author,
    changed_at)
SELECT r.version_id, r.row_id, r.column_id, 1, r.state, CASE WHEN r.state = 'level' THEN COALESCE(l.level_id, 0) END,
    r.reason, r.source, r.certainty, r.author, r.changed_at
FROM version_rating r LEFT JOIN level_of_row_5 l ON l.row_id = r.row_id AND l.code = r.level_code;
DROP TABLE version_rating;
ALTER TABLE version_rating_5 RENAME TO version_rating;

ALTER TABLE journal ADD COLUMN horizon_id BIGINT NOT NULL DEFAULT 1;

-- The current item of a workshop refers to the table of items that is replaced.
CREATE TABLE current_item_5 (
    workshop_id BIGINT NOT NULL PRIMARY KEY,
    item_id BIGINT NOT NULL
);
INSERT INTO current_item_5 (workshop_id, item_id)
SELECT id, current_item_id FROM workshop WHERE current_item_id IS NOT NULL;
DROP INDEX workshop_current_item;
ALTER TABLE workshop DROP COLUMN current_item_id;

-- The position counts within the workshop. A decided item, and no other, tells the rating before and the one decided,
-- what that was taken from, and why.
CREATE TABLE agenda_item_5 (
    id BIGINT NOT NULL PRIMARY KEY,
    workshop_id BIGINT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    row_id BIGINT NOT NULL REFERENCES sub_competence (id),
    column_id BIGINT NOT NULL REFERENCES activity_domain (id),
    horizon_id BIGINT NOT NULL REFERENCES horizon (id),
    notes TEXT NOT NULL,
    draft TEXT NOT NULL,
    seconds_used INTEGER NOT NULL CHECK (seconds_used >= 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'decided', 'skipped', 'parked')),
    before_state TEXT CHECK (before_state IN ('level', 'not-applicable', 'not-rated')),
    before_level_id BIGINT,
    decided_state TEXT CHECK (decided_state IN ('level', 'not-applicable', 'not-rated')),
    decided_level_id BIGINT,
    basis TEXT CHECK (basis IN ('median', 'first-round', 'second-round', 'discussion')),
    reason TEXT,
    decided_at TEXT,
    UNIQUE (workshop_id, position),
    CHECK ((state = 'decided') = (before_state IS NOT NULL)),
    CHECK ((state = 'decided') = (decided_state IS NOT NULL)),
    CHECK ((state = 'decided') = (basis IS NOT NULL)),
    CHECK ((state = 'decided') = (reason IS NOT NULL)),
    CHECK (state = 'decided' OR decided_at IS NULL),
    CHECK ((before_state IS NOT NULL AND before_state = 'level') = (before_level_id IS NOT NULL)),
    CHECK ((decided_state IS NOT NULL AND decided_state = 'level') = (decided_level_id IS NOT NULL))
);
INSERT INTO agenda_item_5 (id, workshop_id, position, row_id, column_id, horizon_id, notes, draft, seconds_used, state,
    before_state, before_level_id, decided_state, decided_level_id, basis, reason, decided_at)
SELECT i.id, i.workshop_id, i.position, i.row_id, i.column_id, 1, i.notes, i.draft, i.seconds_used, i.state, i.before_state,
    CASE WHEN i.before_state = 'level' THEN COALESCE(b.level_id, 0) END, i.decided_state,
    CASE WHEN i.decided_state = 'level' THEN COALESCE(d.level_id, 0) END, i.basis, i.reason, i.decided_at
FROM agenda_item i LEFT JOIN level_of_row_5 b ON b.row_id = i.row_id AND b.code = i.before_level_code
LEFT JOIN level_of_row_5 d ON d.row_id = i.row_id AND d.code = i.decided_level_code;

-- A round is hidden from the room until it has a moment of revelation; participants are those who were in the room then.
CREATE TABLE vote_round_5 (
    item_id BIGINT NOT NULL REFERENCES agenda_item_5 (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number IN (1, 2)),
    opened_at TEXT,
    revealed_at TEXT,
    participants INTEGER NOT NULL DEFAULT 0 CHECK (participants >= 0),
    PRIMARY KEY (item_id, number)
);
INSERT INTO vote_round_5 (item_id, number, opened_at, revealed_at, participants)
SELECT item_id, number, opened_at, revealed_at, participants FROM vote_round;

-- How many chose each rating; "not rated" are those who abstained. A rating that nobody chose has no entry. The level is 0,
-- not null, where the state is no level: it is part of the key.
CREATE TABLE vote_count_5 (
    item_id BIGINT NOT NULL,
    round_number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('level', 'not-applicable', 'not-rated')),
    level_id BIGINT NOT NULL,
    votes INTEGER NOT NULL CHECK (votes > 0),
    PRIMARY KEY (item_id, round_number, state, level_id),
    FOREIGN KEY (item_id, round_number) REFERENCES vote_round_5 (item_id, number) ON DELETE CASCADE
);
INSERT INTO vote_count_5 (item_id, round_number, state, level_id, votes)
SELECT v.item_id, v.round_number, v.state, COALESCE(l.level_id, 0), v.votes
FROM vote_count v LEFT JOIN agenda_item_5 i ON i.id = v.item_id
LEFT JOIN level_of_row_5 l ON l.row_id = i.row_id AND l.code = v.level_code;

-- Answers under the name that their givers chose, in the order they came; only of workshops that keep pseudonyms.
CREATE TABLE named_vote_5 (
    item_id BIGINT NOT NULL,
    round_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    pseudonym TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('level', 'not-applicable', 'not-rated')),
    level_id BIGINT,
    PRIMARY KEY (item_id, round_number, position),
    FOREIGN KEY (item_id, round_number) REFERENCES vote_round_5 (item_id, number) ON DELETE CASCADE,
    CHECK ((state = 'level') = (level_id IS NOT NULL))
);
INSERT INTO named_vote_5 (item_id, round_number, position, pseudonym, state, level_id)
SELECT v.item_id, v.round_number, v.position, v.pseudonym, v.state,
    CASE WHEN v.state = 'level' THEN COALESCE(l.level_id, 0) END
FROM named_vote v LEFT JOIN agenda_item_5 i ON i.id = v.item_id
LEFT JOIN level_of_row_5 l ON l.row_id = i.row_id AND l.code = v.level_code;

-- In the order they came; the pseudonym is empty unless the workshop keeps them.
CREATE TABLE vote_comment_5 (
    item_id BIGINT NOT NULL,
    round_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    pseudonym TEXT NOT NULL,
    comment TEXT NOT NULL,
    PRIMARY KEY (item_id, round_number, position),
    FOREIGN KEY (item_id, round_number) REFERENCES vote_round_5 (item_id, number) ON DELETE CASCADE
);
INSERT INTO vote_comment_5 (item_id, round_number, position, pseudonym, comment)
SELECT item_id, round_number, position, pseudonym, comment FROM vote_comment;

DROP TABLE vote_comment;
DROP TABLE named_vote;
DROP TABLE vote_count;
DROP TABLE vote_round;
DROP TABLE agenda_item;
ALTER TABLE agenda_item_5 RENAME TO agenda_item;
ALTER TABLE vote_round_5 RENAME TO vote_round;
ALTER TABLE vote_count_5 RENAME TO vote_count;
ALTER TABLE named_vote_5 RENAME TO named_vote;
ALTER TABLE vote_comment_5 RENAME TO vote_comment;
CREATE INDEX agenda_item_row ON agenda_item (row_id);
CREATE INDEX agenda_item_column ON agenda_item (column_id);

ALTER TABLE workshop ADD COLUMN current_item_id BIGINT REFERENCES agenda_item (id) ON DELETE SET NULL;
UPDATE workshop SET current_item_id = (SELECT c.item_id FROM current_item_5 c WHERE c.workshop_id = workshop.id);
CREATE INDEX workshop_current_item ON workshop (current_item_id);
DROP TABLE current_item_5;
DROP TABLE level_of_row_5;

CREATE TABLE producer_job_5 (
    id BIGINT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    domain TEXT NOT NULL,
    job TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('level', 'not-applicable', 'not-rated')),
    level_id BIGINT,
    key_skills TEXT NOT NULL,
    CHECK ((state = 'level') = (level_id IS NOT NULL))
);
INSERT INTO producer_job_5 (id, position, domain, job, state, level_id, key_skills)
SELECT j.position + 1, j.position, j.domain, j.job, j.state, CASE WHEN j.state = 'level' THEN COALESCE(l.id, 0) END,
    j.key_skills
FROM producer_job j LEFT JOIN rating_level l ON l.kind = 'level' AND l.code = j.level_code
    AND CAST(l.scale_id AS TEXT) = (SELECT p.value FROM atlas_property p WHERE p.name = 'producer-scale');
DROP TABLE producer_job;
ALTER TABLE producer_job_5 RENAME TO producer_job;

CREATE TABLE training_format_5 (
    id BIGINT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    title TEXT NOT NULL
);
INSERT INTO training_format_5 (id, position, title) SELECT position + 1, position, title FROM training_format;

CREATE TABLE training_skill_5 (
    id BIGINT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    audience TEXT NOT NULL,
    skill TEXT NOT NULL,
    type TEXT NOT NULL
);
INSERT INTO training_skill_5 (id, position, audience, skill, type)
SELECT position + 1, position, audience, skill, type FROM training_skill;

CREATE TABLE training_skill_format_5 (
    skill_id BIGINT NOT NULL REFERENCES training_skill_5 (id),
    format_id BIGINT NOT NULL REFERENCES training_format_5 (id),
    PRIMARY KEY (skill_id, format_id)
);
INSERT INTO training_skill_format_5 (skill_id, format_id)
SELECT skill_position + 1, format_position + 1 FROM training_skill_format;
DROP TABLE training_skill_format;
DROP TABLE training_skill;
DROP TABLE training_format;
ALTER TABLE training_format_5 RENAME TO training_format;
ALTER TABLE training_skill_5 RENAME TO training_skill;
ALTER TABLE training_skill_format_5 RENAME TO training_skill_format;

CREATE TABLE training_offer_5 (
    id BIGINT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
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
INSERT INTO training_offer_5 (id, position, institution, course, themes, duration, audience, mode, certification, cpf, rncp)
SELECT position + 1, position, institution, course, themes, duration, audience, mode, certification, cpf, rncp
FROM training_offer;
DROP TABLE training_offer;
ALTER TABLE training_offer_5 RENAME TO training_offer;
