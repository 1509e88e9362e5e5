-- SPDX-License-Identifier: GPL-3.0-or-later
-- The triggers of the journal and of a version's ratings went with the tables that the portable script replaced; what a
-- version keeps of the structure is read-only as well.

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

CREATE TRIGGER version_scale_is_never_updated BEFORE UPDATE ON version_scale
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_scale_is_never_deleted BEFORE DELETE ON version_scale
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_scale_is_never_replaced BEFORE INSERT ON version_scale
WHEN EXISTS (SELECT 1 FROM version_scale WHERE version_id = NEW.version_id AND id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_level_is_never_updated BEFORE UPDATE ON version_level
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_level_is_never_deleted BEFORE DELETE ON version_level
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_level_is_never_replaced BEFORE INSERT ON version_level
WHEN EXISTS (SELECT 1 FROM version_level WHERE version_id = NEW.version_id AND id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_family_is_never_updated BEFORE UPDATE ON version_family
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_family_is_never_deleted BEFORE DELETE ON version_family
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_family_is_never_replaced BEFORE INSERT ON version_family
WHEN EXISTS (SELECT 1 FROM version_family WHERE version_id = NEW.version_id AND id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_domain_is_never_updated BEFORE UPDATE ON version_domain
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_domain_is_never_deleted BEFORE DELETE ON version_domain
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_domain_is_never_replaced BEFORE INSERT ON version_domain
WHEN EXISTS (SELECT 1 FROM version_domain WHERE version_id = NEW.version_id AND id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_competence_is_never_updated BEFORE UPDATE ON version_competence
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_competence_is_never_deleted BEFORE DELETE ON version_competence
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_competence_is_never_replaced BEFORE INSERT ON version_competence
WHEN EXISTS (SELECT 1 FROM version_competence WHERE version_id = NEW.version_id AND id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_row_is_never_updated BEFORE UPDATE ON version_row
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_row_is_never_deleted BEFORE DELETE ON version_row
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;

CREATE TRIGGER version_row_is_never_replaced BEFORE INSERT ON version_row
WHEN EXISTS (SELECT 1 FROM version_row WHERE version_id = NEW.version_id AND id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'a version is read-only');
END;
