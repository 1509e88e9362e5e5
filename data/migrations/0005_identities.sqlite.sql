-- SPDX-License-Identifier: GPL-3.0-or-later
-- The triggers of a version's ratings went with the table that the portable script replaced.

CREATE TRIGGER version_rating_is_never_updated BEFORE UPDATE ON version_rating
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_rating_is_never_deleted BEFORE DELETE ON version_rating
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_rating_is_never_replaced BEFORE INSERT ON version_rating
WHEN EXISTS (
    SELECT 1 FROM version_rating
    WHERE version_id = NEW.version_id AND row_id = NEW.row_id AND column_id = NEW.column_id
        AND horizon_id = NEW.horizon_id
)
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;
