-- SPDX-License-Identifier: GPL-3.0-or-later
-- The triggers of the journal went with the table that the portable script replaced.

CREATE TRIGGER journal_is_never_updated BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_is_never_replaced BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER version_is_never_updated BEFORE UPDATE ON version
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_is_never_deleted BEFORE DELETE ON version
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_is_never_replaced BEFORE INSERT ON version
WHEN EXISTS (SELECT 1 FROM version WHERE id = NEW.id OR position = NEW.position)
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
)
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;
