-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people write on their ballots, and how many were in the room when a round was shown.

ALTER TABLE vote_round ADD COLUMN participants INTEGER NOT NULL DEFAULT 0 CHECK (participants >= 0);

-- In the order they came; the pseudonym is empty unless the workshop keeps them.
CREATE TABLE vote_comment (
    item_id BIGINT NOT NULL,
    round_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    pseudonym TEXT NOT NULL,
    comment TEXT NOT NULL,
    PRIMARY KEY (item_id, round_number, position),
    FOREIGN KEY (item_id, round_number) REFERENCES vote_round (item_id, number) ON DELETE CASCADE
);
