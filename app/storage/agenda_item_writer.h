#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/rating_scale.h"
#include "domain/workshop.h"
#include "storage/sql_statement.h"

namespace atlas {

/// Writes items of an agenda, votes included, within the caller's transaction. Ratings become codes of the
/// scale that the item's cell is rated on; one that is not on it is refused as InvalidInput. What is written
/// must have passed validateAgendaItem().
class AgendaItemWriter {
public:
    explicit AgendaItemWriter(const SqlConnection& connection);

    /// NotFound if the cell is not in the atlas.
    Result<void> insert(WorkshopId workshop, const AgendaItem& item, int position);
    /// All but the item's place and cell. NotFound if that workshop has no such item.
    Result<void> update(WorkshopId workshop, const AgendaItem& item);
    /// Whether the votes and the outcome of a stored item are those of \a item; false if there is none.
    Result<bool> holds(WorkshopId workshop, const AgendaItem& item);

private:
    /// What an item is about, as far as it is needed here; no scale if there is no such cell.
    struct Subject {
        const RatingScale* scale = nullptr;
        QString label;
    };
    Result<Subject> findSubject(SqlStatement& select, const QVariantList& values);
    Result<const RatingScale*> findScale(ScaleId id);

    /// Votes and outcome of an item as the tables hold them.
    struct Answers {
        QVariantList outcome; ///< the columns from "state" to "decided_at"
        std::vector<QVariantList> rounds;
        std::vector<QVariantList> counts;
        std::vector<QVariantList> names;
        std::vector<QVariantList> comments;
    };
    Result<Answers> answersOf(const AgendaItem& item, const Subject& subject) const;
    static Result<void> addRound(Answers& answers, const AgendaItem& item, int number, const Subject& subject);
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

/// That a workshop, or an item of it, is not stored.
tl::unexpected<Error> missingWorkshop(const SqlConnection& connection, const QString& detail);

} // namespace atlas
