#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/rating_scale.h"
#include "domain/workshop.h"
#include "storage/sql_statement.h"

namespace atlas {

/// Writes items of an agenda, votes included, within the caller's transaction. Ratings become codes of the
/// scale that the item's cell is rated on; one that is not on it is refused as InvalidInput. What is written
/// must have passed validateAgendaItem() or validateOutcome().
class AgendaItemWriter {
public:
    explicit AgendaItemWriter(const SqlConnection& connection);

    /// NotFound if the cell is not in the atlas.
    Result<void> insert(WorkshopId workshop, const AgendaItem& item, int position);
    /// All but the item's place and cell. NotFound if that workshop has no such item.
    Result<void> update(WorkshopId workshop, const AgendaItem& item);
    /// Nothing if that workshop has no such item.
    Result<void> updateOutcome(WorkshopId workshop, AgendaItemId item, const AgendaOutcome& outcome);

private:
    /// What an item is about, as far as it is needed here; no scale if there is no such cell.
    struct Subject {
        const RatingScale* scale = nullptr;
        QString label;
    };
    Result<Subject> findSubject(SqlStatement& select, const QVariantList& values);
    Result<const RatingScale*> findScale(const QString& key);

    Result<void> insertRounds(const AgendaItem& item, const Subject& subject);
    Result<void> insertCounts(AgendaItemId item, int round, const VoteCounts& counts, const Subject& subject);
    Result<void> insertNames(
        AgendaItemId item, int round, const std::vector<NamedVote>& names, const Subject& subject);
    Result<void> insertComments(AgendaItemId item, int round, const std::vector<BallotComment>& comments);

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
