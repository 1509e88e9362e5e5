// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/edit_writer.h"

#include "storage/scale_loader.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_transaction.h"
#include "storage/storage_limits.h"
#include "storage/stored_words.h"
#include "storage/workshop_writer.h"

#include <QCoreApplication>

namespace atlas {

namespace {

/// Who touched the cell last, and when, follows from the journal and is no part of what an edit starts from.
bool sameContent(const CellState& stored, const CellState& given)
{
    return stored.rating == given.rating && stored.rationale.reason == storedText(given.rationale.reason)
        && stored.rationale.source == storedText(given.rationale.source)
        && stored.rationale.certainty == given.rationale.certainty;
}

} // namespace

EditWriter::EditWriter(const SqlConnection& connection, const Edit& edit)
    : m_connection(connection)
    , m_edit(edit)
    , m_select(connection,
          "SELECT f.key, f.scale_id, c.label, s.label, d.label, r.state, r.level_id, r.reason, "
          "r.source, r.certainty FROM rating r JOIN sub_competence s ON s.id = r.row_id JOIN competence c "
          "ON c.id = s.competence_id JOIN job_family f ON f.id = c.family_id JOIN activity_domain d ON "
          "d.id = r.column_id AND d.family_id = f.id WHERE r.row_id = ? AND r.column_id = ? AND "
          "r.horizon_id = ? AND f.id = ?")
    , m_update(connection,
          "UPDATE rating SET state = ?, level_id = ?, reason = ?, source = ?, certainty = ?, author = "
          "?, changed_at = ? WHERE row_id = ? AND column_id = ? AND horizon_id = ?")
    , m_record(connection,
          "INSERT INTO journal (id, recorded_at, author, origin, family_key, competence, sub_competence, "
          "domain, row_id, column_id, horizon_id, field, old_value, new_value, reason) VALUES (?, ?, ?, ?, ?, "
          "?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_recorded(connection,
          "SELECT id, recorded_at, author, origin, family_key, competence, sub_competence, domain, row_id, "
          "column_id, horizon_id, field, old_value, new_value, reason FROM journal WHERE id = ?")
    , m_recordedAt(storedMoment(edit.at.isValid() ? edit.at : QDateTime::currentDateTimeUtc()))
{
}

Result<void> EditWriter::write()
{
    if (m_edit.cells.empty() && m_edit.themes.empty() && m_edit.items.empty()
        && m_edit.workshops.empty())
        return {};
    SqlTransaction transaction(m_connection, SqlTransaction::Purpose::Writing);
    if (!transaction.begun())
        return transaction.begun();
    if (auto valid = checkTexts(); !valid)
        return valid;
    if (auto prepared = prepare(); !prepared)
        return prepared;
    for (const CellChange& change : m_edit.cells) {
        if (auto done = writeCell(change); !done)
            return done;
    }
    for (const ThemeChange& change : m_edit.themes) {
        if (auto done = writeTheme(change); !done)
            return done;
    }
    if (auto done = writeItems(m_connection, m_edit.items); !done)
        return done;
    if (auto done = writeWorkshops(m_connection, m_edit.workshops); !done)
        return done;
    return transaction.commit();
}

Result<void> EditWriter::checkTexts() const
{
    Result<void> valid = fits(m_edit.author, limits::Label).and_then([this] {
        return fits(m_edit.reason, limits::Text);
    });
    for (const CellChange& change : m_edit.cells) {
        const Rationale& rationale = change.after.rationale;
        if (valid)
            valid = fits(rationale.reason, limits::Text);
        if (valid)
            valid = fits(rationale.source, limits::Text);
        if (valid)
            valid = fits(rationale.author, limits::Label);
    }
    return valid;
}

Result<void> EditWriter::prepare()
{
    auto scales = loadScales(m_connection);
    if (!scales)
        return tl::unexpected(scales.error());
    for (const RatingScale& scale : *scales)
        m_scales.insert(scale.id.value, scale);
    return prepareJournal();
}

Result<void> EditWriter::prepareJournal()
{
    const auto number = [this](const char* sql, qint64& value) {
        return SqlStatement(m_connection, sql).each({}, [&value](const SqlRow& row) -> Result<void> {
            value = row.integer(0);
            return {};
        });
    };
    auto done = number("SELECT COALESCE(MAX(id), 0) FROM journal", m_lastEntry);
    // There are no more entries than numbers; counting takes longer than a rating should.
    m_entries = m_lastEntry;
    if (done && m_lastEntry >= limits::JournalEntries)
        done = number("SELECT COUNT(*) FROM journal", m_entries);
    return done;
}

Result<void> EditWriter::writeCell(const CellChange& change)
{
    const Result<StoredCell> cell = readCell(change);
    if (!cell)
        return tl::unexpected(cell.error());
    if (!cell->scale->contains(change.after.rating)) {
        return failure(ErrorKind::InvalidInput,
            QCoreApplication::translate("atlas::Storage",
                "“%1” has no such rating on its scale. Choose one of the levels in the legend.")
                .arg(asLabel(cell->labels.subCompetence)));
    }
    if (!sameContent(cell->state, change.before)) {
        return conflict(cell->labels.subCompetence,
            QStringLiteral("row %1, column %2").arg(change.cell.row.value).arg(change.cell.column.value));
    }
    if (auto done = updateCell(change); !done)
        return done;
    const Result<StoredCell> stored = readCell(change);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!sameContent(stored->state, change.after))
        return notKept(QStringLiteral("row %1, column %2").arg(change.cell.row.value).arg(change.cell.column.value));
    return recordCell(change, *cell);
}

Result<EditWriter::StoredCell> EditWriter::readCell(const CellChange& change)
{
    StoredCell cell;
    const auto read = [this, &cell](const SqlRow& row) -> Result<void> {
        if (cell.scale)
            return tl::unexpected(damagedContent(m_connection.path(), QStringLiteral("a cell twice")));
        const auto scale = m_scales.constFind(row.integer(1));
        const auto certainty = certaintyFromWord(row.text(9));
        const auto rating =
            scale == m_scales.constEnd() ? std::nullopt : ratingFromStored(row.text(5), row.integer(6), *scale);
        if (!rating || !certainty)
            return tl::unexpected(
                damagedContent(m_connection.path(), QStringLiteral("unknown level or certainty")));
        cell.labels.familyKey = row.text(0);
        cell.scale = &*scale;
        cell.labels.competence = row.text(2);
        cell.labels.subCompetence = row.text(3);
        cell.labels.domain = row.text(4);
        cell.state.rating = *rating;
        cell.state.rationale.reason = row.text(7);
        cell.state.rationale.source = row.text(8);
        cell.state.rationale.certainty = *certainty;
        return {};
    };
    const CellRef& ref = change.cell;
    if (auto done = m_select.each({ref.row.value, ref.column.value, ref.horizon.value, change.family.value}, read); !done)
        return tl::unexpected(done.error());
    if (!cell.scale) {
        return missing(QStringLiteral("row %1, column %2").arg(ref.row.value).arg(ref.column.value));
    }
    return cell;
}

Result<void> EditWriter::updateCell(const CellChange& change)
{
    const StoredRating rating = storedRating(change.after.rating);
    const Rationale& rationale = change.after.rationale;
    return m_update.run({rating.state, rating.level, storedText(rationale.reason),
        storedText(rationale.source), certaintyWord(rationale.certainty), storedText(rationale.author),
        storedMoment(rationale.changedAt), change.cell.row.value, change.cell.column.value,
        change.cell.horizon.value});
}

Result<void> EditWriter::recordCell(const CellChange& change, const StoredCell& cell)
{
    struct Field {
        JournalField field;
        QString before;
        QString after;
    };
    const Rationale& before = cell.state.rationale;
    const Rationale& after = change.after.rationale;
    const Field fields[] = {
        {JournalField::Rating, cell.scale->entry(cell.state.rating).code,
            cell.scale->entry(change.after.rating).code},
        {JournalField::Reason, before.reason, storedText(after.reason)},
        {JournalField::Source, before.source, storedText(after.source)},
        {JournalField::Certainty, certaintyWord(before.certainty), certaintyWord(after.certainty)},
    };
    for (const Field& field : fields) {
        if (auto done = record(change.cell, cell.labels, field.field, field.before, field.after); !done)
            return done;
    }
    return {};
}

Result<void> EditWriter::writeTheme(const ThemeChange& change)
{
    const Result<StoredRow> row = readRow(change);
    if (!row)
        return tl::unexpected(row.error());
    if (row->theme != change.before)
        return conflict(row->labels.subCompetence, QStringLiteral("theme of row %1").arg(change.row.value));
    const Result<QString> key = keyOf(change.after);
    if (!key)
        return tl::unexpected(key.error());
    if (auto done = updateTheme(change); !done)
        return done;
    const Result<StoredRow> stored = readRow(change);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->theme != change.after)
        return notKept(QStringLiteral("theme of row %1").arg(change.row.value));
    return record({change.row, {}}, row->labels, JournalField::Theme, row->themeKey, *key);
}

Result<EditWriter::StoredRow> EditWriter::readRow(const ThemeChange& change)
{
    StoredRow found;
    bool exists = false;
    auto done = SqlStatement(m_connection,
        "SELECT f.key, c.label, s.label, t.id, t.key FROM sub_competence s JOIN competence c ON c.id = "
        "s.competence_id JOIN job_family f ON f.id = c.family_id LEFT JOIN sub_competence_theme m ON "
        "m.row_id = s.id LEFT JOIN skill_theme t ON t.id = m.theme_id WHERE s.id = ? AND f.id = ?")
                    .each({change.row.value, change.family.value}, [&](const SqlRow& row) -> Result<void> {
                        exists = true;
                        found.labels = {row.text(0), row.text(1), row.text(2), {}};
                        found.theme.value = row.integer(3);
                        found.themeKey = row.text(4);
                        return {};
                    });
    if (!done)
        return tl::unexpected(done.error());
    if (!exists)
        return missing(QStringLiteral("row %1").arg(change.row.value));
    return found;
}

/// Empty for no theme.
Result<QString> EditWriter::keyOf(SkillThemeId theme)
{
    QString key;
    bool exists = !theme.isValid();
    auto done = SqlStatement(m_connection, "SELECT key FROM skill_theme WHERE id = ?")
                    .each({theme.value}, [&](const SqlRow& row) -> Result<void> {
                        exists = true;
                        key = row.text(0);
                        return {};
                    });
    if (!done)
        return tl::unexpected(done.error());
    if (!exists)
        return missing(QStringLiteral("theme %1").arg(theme.value));
    return key;
}

Result<void> EditWriter::updateTheme(const ThemeChange& change)
{
    auto done = SqlStatement(m_connection, "DELETE FROM sub_competence_theme WHERE row_id = ?")
                    .run({change.row.value});
    if (!done || !change.after.isValid())
        return done;
    return SqlStatement(m_connection, "INSERT INTO sub_competence_theme (row_id, theme_id) VALUES (?, ?)")
        .run({change.row.value, change.after.value});
}

/// Records nothing if nothing changed.
Result<void> EditWriter::record(const CellRef& ref, const Labels& labels, JournalField field,
    const QString& oldValue, const QString& newValue)
{
    if (oldValue == newValue)
        return {};
    if (m_entries++ >= limits::JournalEntries) {
        return tooLarge(
            m_connection.path(), Measure::JournalEntries, limits::JournalEntries, ErrorKind::InvalidInput);
    }
    if (m_lastEntry >= limits::Id)
        return tl::unexpected(numbersUsedUp(m_connection.path(), QStringLiteral("journal")));
    const QVariantList entry{++m_lastEntry, m_recordedAt, storedText(m_edit.author), storedWord(m_edit.origin),
        storedText(labels.familyKey), storedText(labels.competence), storedText(labels.subCompetence),
        storedText(labels.domain), ref.row.value, ref.column.value, ref.horizon.value, storedWord(field), storedText(oldValue),
        storedText(newValue), storedText(m_edit.reason)};
    if (auto done = m_record.run(entry); !done)
        return done;
    bool kept = false;
    auto read = m_recorded.each({m_lastEntry}, [&](const SqlRow& row) -> Result<void> {
        kept = row.values() == entry;
        return {};
    });
    if (!read || kept)
        return read;
    return notKept(QStringLiteral("journal entry %1").arg(m_lastEntry));
}

/// What was written is not what stands there: something else writes to the file, or it is not what it seems.
tl::unexpected<Error> EditWriter::notKept(const QString& detail) const
{
    return tl::unexpected(contentNotKept(m_connection.path(), detail));
}

tl::unexpected<Error> EditWriter::missing(const QString& detail) const
{
    return failure(ErrorKind::NotFound,
        QCoreApplication::translate("atlas::Storage",
            "“%1” does not hold the cell or row that was changed. Open the file again to see its present "
            "state.")
            .arg(shownName(m_connection.path())),
        detail);
}

tl::unexpected<Error> EditWriter::conflict(const QString& subCompetence, const QString& detail) const
{
    return failure(ErrorKind::Conflict,
        QCoreApplication::translate("atlas::Storage",
            "“%1” was changed elsewhere in the meantime, so nothing was stored. Open the file again to see "
            "its present state, then make your change.")
            .arg(asLabel(subCompetence)),
        detail);
}

} // namespace atlas
