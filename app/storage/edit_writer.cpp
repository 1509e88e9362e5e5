// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/edit_writer.h"

#include "domain/journal_values.h"
#include "domain/steady_text.h"
#include "storage/entity_writer.h"
#include "storage/scale_loader.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_transaction.h"
#include "storage/storage_limits.h"
#include "storage/stored_words.h"
#include "storage/workshop_writer.h"

#include <QCoreApplication>

#include <type_traits>
#include <variant>

namespace atlas {

namespace {

/// Who touched the cell last, and when, follows from the journal and is no part of what an edit starts from.
bool sameContent(const CellState& stored, const CellState& given)
{
    return stored.rating == given.rating && stored.rationale.reason == storedText(given.rationale.reason)
        && stored.rationale.source == storedText(given.rationale.source)
        && stored.rationale.certainty == given.rationale.certainty;
}

QString placeOf(const CellRef& cell)
{
    return QStringLiteral("row %1, column %2").arg(cell.row.value).arg(cell.column.value);
}

} // namespace

EditWriter::EditWriter(const SqlConnection& connection, const Edit& edit, std::optional<qint64>& journalEntries)
    : m_connection(connection)
    , m_edit(edit)
    , m_journal(connection, edit, journalEntries)
    , m_select(connection,
          "SELECT f.key, f.scale_id, c.label, s.label, d.label, r.state, r.level_id, r.reason, "
          "r.source, r.certainty FROM rating r JOIN sub_competence s ON s.id = r.row_id JOIN competence c "
          "ON c.id = s.competence_id JOIN job_family f ON f.id = c.family_id JOIN activity_domain d ON "
          "d.id = r.column_id AND d.family_id = f.id WHERE r.row_id = ? AND r.column_id = ? AND "
          "r.horizon_id = ? AND f.id = ?")
    , m_update(connection,
          "UPDATE rating SET state = ?, level_id = ?, reason = ?, source = ?, certainty = ?, author = "
          "?, changed_at = ? WHERE row_id = ? AND column_id = ? AND horizon_id = ?")
{
}

Result<qint64> EditWriter::write()
{
    if (m_edit.changes.isEmpty())
        return m_journal.last();
    SqlTransaction transaction(m_connection, SqlTransaction::Purpose::Writing);
    Result<void> done = transaction.begun();
    if (done)
        done = checkTexts();
    if (done)
        done = m_journal.begin();
    EntityWriter entities(m_connection, m_journal);
    WorkshopWriter workshops(m_connection, m_journal);
    const auto write = [&](const auto& changes) {
        using Change = typename std::decay_t<decltype(changes)>::value_type;
        for (const Change& change : changes) {
            Result<void> written;
            if constexpr (std::is_same_v<Change, CellChange>)
                written = writeCell(change);
            else if constexpr (WorkshopWriter::writes<Change>)
                written = workshops.write(change);
            else
                written = entities.write(change);
            if (!written)
                return written;
            if constexpr (std::is_same_v<Change, EntityChange<RatingLevel>> || std::is_same_v<Change, EntityChange<RatingScale>>) {
                m_scales.clear();
                workshops.forgetScales();
            }
        }
        return Result<void>();
    };
    for (const Changes::Group& group : m_edit.changes.groups()) {
        if (done)
            done = std::visit(write, group);
    }
    if (done)
        done = checkCodes();
    if (done)
        done = transaction.commit();
    if (!done)
        return tl::unexpected(done.error());
    return m_journal.revision();
}

Result<void> EditWriter::checkTexts() const
{
    Result<void> valid = fits(m_edit.author, limits::Label).and_then([this] {
        return fits(m_edit.reason, limits::Text);
    });
    m_edit.changes.each<CellChange>([&valid](const CellChange& change) {
        const Rationale& rationale = change.after.rationale;
        if (valid)
            valid = fits(rationale.reason, limits::Text);
        if (valid)
            valid = fits(rationale.source, limits::Text);
        if (valid)
            valid = fits(rationale.author, limits::Label);
    });
    return valid;
}

/// Of one scale; a step may exchange those of two levels.
Result<void> EditWriter::checkCodes() const
{
    if (!m_edit.changes.has<EntityChange<RatingLevel>>() && !m_edit.changes.has<EntityChange<RatingScale>>())
        return {};
    return SqlStatement(m_connection,
        "SELECT code FROM rating_level WHERE kind <> 'retired' GROUP BY scale_id, code HAVING COUNT(*) > 1")
        .each({}, [](const SqlRow& row) -> Result<void> {
            return failure(ErrorKind::InvalidInput,
                QCoreApplication::translate("atlas::Storage",
                    "Two levels of a scale have the code “%1”. Give one of them another code.")
                    .arg(row.label(0)));
        });
}

Result<const RatingScale*> EditWriter::findScale(qint64 id)
{
    if (m_scales.isEmpty()) {
        auto scales = loadScales(m_connection);
        if (!scales)
            return tl::unexpected(scales.error());
        for (const RatingScale& scale : *scales)
            m_scales.insert(scale.id.value, scale);
    }
    const auto found = m_scales.constFind(id);
    return found == m_scales.constEnd() ? nullptr : &*found;
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
    if (!sameContent(cell->state, change.before))
        return conflict(cell->labels.subCompetence, placeOf(change.cell));
    if (auto done = updateCell(change); !done)
        return done;
    const Result<StoredCell> stored = readCell(change);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!sameContent(stored->state, change.after))
        return notKept(m_connection, placeOf(change.cell));
    return recordCell(change, *cell);
}

Result<EditWriter::StoredCell> EditWriter::readCell(const CellChange& change)
{
    StoredCell cell;
    const auto read = [this, &cell](const SqlRow& row) -> Result<void> {
        if (cell.scale)
            return tl::unexpected(damagedContent(m_connection.path(), QStringLiteral("a cell twice")));
        const auto scale = findScale(row.integer(1));
        if (!scale)
            return tl::unexpected(scale.error());
        const auto certainty = certaintyFromWord(row.text(9));
        const auto rating = *scale ? ratingFromStored(row.text(5), row.integer(6), **scale) : std::nullopt;
        if (!rating || !certainty)
            return tl::unexpected(
                damagedContent(m_connection.path(), QStringLiteral("unknown level or certainty")));
        cell.labels.familyKey = row.text(0);
        cell.scale = *scale;
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
    if (!cell.scale)
        return missing(placeOf(ref));
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
    JournalEntry entry = cell.labels;
    entry.cell = change.cell;
    // As the file has it before and after.
    const CellChange stored{change.family, change.cell, cell.state, change.after};
    const JournalNames names{[&cell](Rating rating) { return cell.scale->entry(rating).code; }, {}, {}};
    for (const FieldChange& field : fieldChanges(stored, names)) {
        entry.field = field.field;
        entry.oldValue = field.before;
        entry.newValue = storedText(field.after);
        if (auto done = m_journal.record(entry); !done)
            return done;
    }
    return {};
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
