#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"
#include "domain/error.h"
#include "domain/rating_scale.h"
#include "storage/sql_statement.h"

#include <optional>
#include <vector>

namespace atlas {

/// Writes items of an agenda, votes included, within the caller's transaction. A rating that
/// is not on the scale of the item's family is refused as InvalidInput. What is written
/// must have passed validateAgendaItem().
class AgendaItemWriter {
public:
    explicit AgendaItemWriter(const SqlConnection& connection);

    /// NotFound if the cell is not in the atlas.
    Result<void> insert(WorkshopId workshop, const AgendaItem& item, int position);
    /// All but the item's place and cell. NotFound if that workshop has no such item.
    Result<void> update(WorkshopId workshop, const AgendaItem& item);
    /// Whether the votes, the outcome and the labels of a stored item are those of \a item; false if there is none.
    Result<bool> holds(WorkshopId workshop, const AgendaItem& item);

    /// As progressValues() has it; nothing if there is no such item.
    Result<std::optional<QVariantList>> progress(WorkshopId workshop, AgendaItemId item) const;
    Result<void> updateProgress(AgendaItemId item, const ProgressChange::State& state);

    /// After scales have changed.
    void forgetScales() { m_scales.clear(); }

    /// What the journal calls the place of an item.
    Result<JournalEntry> labels(const AgendaItem& item) const;
    /// Of a rating that was written here.
    QString codeOf(Rating rating);

private:
    /// What an item is about, as far as it is needed here.
    struct Subject {
        bool exists = false;
        ScaleId scale; ///< none if its family is gone
        QString label;
    };
    Result<Subject> findSubject(SqlStatement& select, const QVariantList& values);
    Result<void> checkRatings(const AgendaItem& item, const Subject& subject) const;

    /// Votes and outcome of an item as the tables hold them.
    struct Answers {
        QVariantList outcome; ///< the columns from "state" to "decided_at", then those of labels
        std::vector<QVariantList> rounds;
        std::vector<QVariantList> counts;
        std::vector<QVariantList> names;
        std::vector<QVariantList> comments;
    };
    static Answers answersOf(const AgendaItem& item);
    static void addRound(Answers& answers, const AgendaItem& item, int number);
    Result<void> insertRounds(const Answers& answers);

    const SqlConnection& m_connection;
    SqlStatement m_subjectOfCell;
    SqlStatement m_subjectOfItem;
    SqlStatement m_insert;
    SqlStatement m_insertRound;
    SqlStatement m_insertCount;
    SqlStatement m_insertName;
    SqlStatement m_insertComment;
    std::vector<RatingScale> m_scales;
};

/// Notes, draft and time of an item with how far its workshop has come, in the order of the columns that are read.
QVariantList progressValues(const ProgressChange::State& state);

/// That a workshop, or an item of it, is not stored.
tl::unexpected<Error> missingWorkshop(const SqlConnection& connection, const QString& detail);

} // namespace atlas
