// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/agenda_choice.h"

#include "analysis/row_filter.h"
#include "analysis/vote_statistics.h"

#include <QHash>

#include <algorithm>

namespace atlas {

namespace {

/// What the workshops of an atlas say of one cell.
struct CellRecord {
    const VoteRound* round = nullptr;
    WorkshopId votedIn;
    AgendaState left = AgendaState::Decided;
    WorkshopId leftIn;
};

using Records = QHash<CellRef, CellRecord>;

Records recordsOf(const Atlas& atlas, WorkshopId planned)
{
    Records records;
    for (const Workshop& workshop : atlas.workshops) { // the later one has the last word
        const bool isEarlier = workshop.startedAt.isValid() && workshop.id != planned;
        for (const AgendaItem& item : workshop.items) {
            CellRecord& record = records[item.cell];
            if (const VoteRound* seen = lastRevealed(item)) {
                record.round = seen;
                record.votedIn = workshop.id;
            }
            if (isEarlier) {
                record.left = item.outcome.state;
                record.leftIn = workshop.id;
            }
        }
    }
    return records;
}

AgendaFacts factsOf(
    const JobFamily& family, const RatingScale& scale, int row, int column, const Records& records)
{
    const CellRef cell = family.cellAt(row, column);
    AgendaFacts facts;
    facts.notRated = family.current.at(row, column).isNotRated();
    facts.changed = family.isChanged(row, column);
    facts.withoutReason = facts.changed && !family.isExplained(row, column);
    facts.contested = family.rationales.value(cell).certainty == Certainty::Contested;
    const auto record = records.constFind(cell);
    if (record == records.cend())
        return facts;
    if (record->round) {
        facts.verdict = figuresOf(record->round->counts, scale).verdict;
        facts.votedIn = record->votedIn;
    }
    if (record->left != AgendaState::Decided) {
        facts.left = record->left;
        facts.leftIn = record->leftIn;
    }
    return facts;
}

bool fits(const AgendaFacts& facts, AgendaFilter filter)
{
    switch (filter) {
    case AgendaFilter::All:
        return true;
    case AgendaFilter::NotRated:
        return facts.notRated;
    case AgendaFilter::Changed:
        return facts.changed;
    case AgendaFilter::WithoutReason:
        return facts.withoutReason;
    case AgendaFilter::Contested:
        return facts.contested;
    case AgendaFilter::Disagreement:
        return facts.verdict && facts.verdict->agreement
            && agreementBand(*facts.verdict->agreement) != AgreementBand::Strong;
    case AgendaFilter::NotDecided:
        return facts.left.has_value();
    }
    Q_UNREACHABLE();
}

bool isWanted(const AgendaQuery& query, FamilyId family)
{
    return query.families.empty()
        || std::find(query.families.begin(), query.families.end(), family) != query.families.end();
}

} // namespace

std::vector<AgendaCandidate> candidates(const Atlas& atlas, const AgendaQuery& query)
{
    const Records records = recordsOf(atlas, query.planned);
    RowFilter words;
    words.text = query.text;
    RowTest test(words);
    std::vector<AgendaCandidate> found;
    for (const JobFamily& family : atlas.families) {
        if (!isWanted(query, family.id))
            continue;
        const RatingScale& scale = atlas.scaleOf(family);
        CompetenceFinder holders(family);
        for (int row = 0; row < family.current.rows(); ++row) {
            const QString& competence = holders.of(static_cast<std::size_t>(row)).label;
            const QString label = family.rows[static_cast<std::size_t>(row)].label + u'\n';
            for (int column = 0; column < family.current.columns(); ++column) {
                const QString& domain = family.domains[static_cast<std::size_t>(column)].label;
                if (!test.fitsText(label + domain, competence))
                    continue;
                const AgendaFacts facts = factsOf(family, scale, row, column, records);
                if (fits(facts, query.filter))
                    found.push_back({family.id, family.cellAt(row, column), facts});
            }
        }
    }
    if (query.filter == AgendaFilter::Disagreement) {
        std::stable_sort(
            found.begin(), found.end(), [](const AgendaCandidate& first, const AgendaCandidate& second) {
                return *first.facts.verdict->agreement < *second.facts.verdict->agreement;
            });
    }
    return found;
}

namespace {

/// What the room has seen last; before it has seen any, the answers that came in beforehand.
const VoteRound* roundToSortBy(const AgendaItem& item)
{
    const VoteRound* seen = lastRevealed(item);
    return seen || item.rounds.empty() ? seen : &item.rounds.back();
}

} // namespace

std::vector<AgendaItemId> byDisagreement(const Workshop& workshop, const Atlas& atlas)
{
    struct Entry {
        AgendaItemId item;
        std::optional<double> dissent; ///< the agreement turned about
    };
    std::vector<Entry> entries;
    for (const AgendaItem& item : workshop.items) {
        Entry entry{item.id, {}};
        const JobFamily* family = atlas.family(item.family);
        if (const VoteRound* round = roundToSortBy(item); family && round) {
            const RatingScale& scale = atlas.scaleOf(*family);
            if (const auto agreement = figuresOf(round->counts, scale).verdict.agreement)
                entry.dissent = -*agreement;
        }
        entries.push_back(entry);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& first, const Entry& second) {
        return first.dissent > second.dissent; // nothing is less than any number
    });
    std::vector<AgendaItemId> order;
    for (const Entry& entry : entries)
        order.push_back(entry.item);
    return order;
}

} // namespace atlas
