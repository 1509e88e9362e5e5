-- SPDX-License-Identifier: GPL-3.0-or-later
-- Workshops: what a room is to judge, its votes and what it decided. Everything is stored as it is entered.

CREATE TABLE workshop (
    id BIGINT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    facilitator TEXT NOT NULL,
    participants INTEGER NOT NULL CHECK (participants >= 0),
    keeps_pseudonyms INTEGER NOT NULL CHECK (keeps_pseudonyms IN (0, 1)),
    seconds_per_item INTEGER NOT NULL CHECK (seconds_per_item >= 0),
    created_at TEXT,
    started_at TEXT,
    ended_at TEXT
);

-- The position counts within the workshop. A decided item, and no other, tells the rating before and the one decided,
-- what that was taken from, and why.
CREATE TABLE agenda_item (
    id BIGINT NOT NULL PRIMARY KEY,
    workshop_id BIGINT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    row_id BIGINT NOT NULL REFERENCES sub_competence (id),
    column_id BIGINT NOT NULL REFERENCES activity_domain (id),
    notes TEXT NOT NULL,
    draft TEXT NOT NULL,
    seconds_used INTEGER NOT NULL CHECK (seconds_used >= 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'decided', 'skipped', 'parked')),
    before_state TEXT CHECK (before_state IN ('level', 'not-applicable', 'not-rated')),
    before_level_code TEXT,
    decided_state TEXT CHECK (decided_state IN ('level', 'not-applicable', 'not-rated')),
    decided_level_code TEXT,
    basis TEXT CHECK (basis IN ('median', 'first-round', 'second-round', 'discussion')),
    reason TEXT,
    decided_at TEXT,
    UNIQUE (workshop_id, position),
    CHECK ((state = 'decided') = (before_state IS NOT NULL)),
    CHECK ((state = 'decided') = (decided_state IS NOT NULL)),
    CHECK ((state = 'decided') = (basis IS NOT NULL)),
    CHECK ((state = 'decided') = (reason IS NOT NULL)),
    CHECK (state = 'decided' OR decided_at IS NULL),
    CHECK ((before_state IS NOT NULL AND before_state = 'level') = (before_level_code IS NOT NULL)),
    CHECK ((decided_state IS NOT NULL AND decided_state = 'level') = (decided_level_code IS NOT NULL))
);
CREATE INDEX agenda_item_row ON agenda_item (row_id);
CREATE INDEX agenda_item_column ON agenda_item (column_id);

ALTER TABLE workshop ADD COLUMN current_item_id BIGINT REFERENCES agenda_item (id) ON DELETE SET NULL;
CREATE INDEX workshop_current_item ON workshop (current_item_id);

-- A round is hidden from the room until it has a moment of revelation.
CREATE TABLE vote_round (
    item_id BIGINT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number IN (1, 2)),
    opened_at TEXT,
    revealed_at TEXT,
    PRIMARY KEY (item_id, number)
);

-- How many chose each rating; "not rated" are those who abstained. A rating that nobody chose has no entry. The code
-- is empty, not null, where the state is no level: it is part of the key.
CREATE TABLE vote_count (
    item_id BIGINT NOT NULL,
    round_number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('level', 'not-applicable', 'not-rated')),
    level_code TEXT NOT NULL,
    votes INTEGER NOT NULL CHECK (votes > 0),
    PRIMARY KEY (item_id, round_number, state, level_code),
    FOREIGN KEY (item_id, round_number) REFERENCES vote_round (item_id, number) ON DELETE CASCADE,
    CHECK ((state = 'level') = (level_code <> ''))
);

-- Answers under the name that their givers chose, in the order they came; only of workshops that keep pseudonyms.
CREATE TABLE named_vote (
    item_id BIGINT NOT NULL,
    round_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    pseudonym TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('level', 'not-applicable', 'not-rated')),
    level_code TEXT,
    PRIMARY KEY (item_id, round_number, position),
    FOREIGN KEY (item_id, round_number) REFERENCES vote_round (item_id, number) ON DELETE CASCADE,
    CHECK ((state = 'level') = (level_code IS NOT NULL))
);
