#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/consensus_board.h"
#include "analysis/domain_similarity.h"
#include "analysis/overview_board.h"
#include "analysis/version_difference.h"
#include "interchange/csv_writer.h"

namespace atlas {

// In the interchange preset, levels are codes and families keys; in the Excel preset both are words. Moments
// are as CsvSheet::addMoment() writes them.

/// A line a cell of the board, roll-ups included: group, row, context, family, domain, then how many of each
/// level, of "not applicable" and of "not rated", the cells with a level of the order and all cells, and the
/// median, whose two columns differ where it lies between two levels. A rolled-up column has no domain.
Result<void> writeOverviewCsv(
    QIODevice& device, const Atlas& atlas, const OverviewBoard& board, const CsvOptions& options);

/// A line a change: family, competence, sub_competence, domain, old, new, direction, steps, who, when, why.
Result<void> writeDifferencesCsv(QIODevice& device, const Atlas& atlas,
    const std::vector<VersionChange>& changes, const CsvOptions& options);

/// A line a pair that can be compared, the most similar first: family_a, domain_a, family_b, domain_b,
/// similarity (0 to 1), compared.
Result<void> writeSimilarityCsv(
    QIODevice& device, const Atlas& atlas, const DomainSimilarity& similarity, const CsvOptions& options);

/// A line a voted or decided cell, in the order of the board: family, competence, sub_competence, domain,
/// present (what the atlas holds), decided, then the votes of the last round that the room has seen for each
/// level, for "not applicable" and abstained, the median, whose two columns differ where it lies between two
/// levels, and agreement (van der Eijk's A). Collapsed competences are left out.
Result<void> writeConsensusCsv(
    QIODevice& device, const Atlas& atlas, const ConsensusBoard& board, const CsvOptions& options);

/// Where a cell stands, in the words of the atlas; no family if the atlas does not hold it.
struct ChangePlace {
    const JobFamily* family = nullptr;
    QString competence;
    QString subCompetence;
    QString domain;
};
ChangePlace placeOf(const Atlas& atlas, const VersionChange& change);
ChangePlace placeOf(const Atlas& atlas, FamilyId family, const CellRef& cell);

} // namespace atlas
