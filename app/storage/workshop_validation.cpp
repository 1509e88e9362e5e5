// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workshop_validation.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace atlas {

namespace {

bool isSound(const VoteCounts& counts)
{
    const bool levels =
        std::all_of(counts.levels.begin(), counts.levels.end(), [](int votes) { return votes >= 0; });
    return levels && counts.notApplicable >= 0 && counts.abstained >= 0;
}

} // namespace

tl::unexpected<Error> contradiction(const QString& title, const QString& detail)
{
    return failure(ErrorKind::InvalidInput,
        QCoreApplication::translate("atlas::Storage",
            "“%1” cannot be stored, since its content contradicts itself. Nothing was written.")
            .arg(title),
        detail);
}

Result<void> validateAgendaItem(const Workshop& workshop, const AgendaItem& item)
{
    const auto refuse = [&](const QString& detail) {
        return contradiction(workshop.title, QStringLiteral("item %1: %2").arg(item.id.value).arg(detail));
    };
    if (!item.id.isValid() || item.secondsUsed < 0)
        return refuse(QStringLiteral("no id, or negative time"));
    if (item.rounds.size() > static_cast<std::size_t>(MostVoteRounds))
        return refuse(QStringLiteral("%1 rounds").arg(item.rounds.size()));
    for (const VoteRound& round : item.rounds) {
        if (!isSound(round.counts))
            return refuse(QStringLiteral("negative votes"));
        if (!round.names.empty() && !workshop.keepsPseudonyms)
            return refuse(QStringLiteral("names, where none are to be kept"));
        const bool isNamed = std::any_of(round.comments.begin(), round.comments.end(),
            [](const BallotComment& comment) { return !comment.pseudonym.isEmpty(); });
        if (isNamed && !workshop.keepsPseudonyms)
            return refuse(QStringLiteral("named comments, where no names are to be kept"));
        if (round.participants < 0)
            return refuse(QStringLiteral("negative number of people"));
        if (!round.isRevealed() && &round != &item.rounds.back())
            return refuse(QStringLiteral("a round after a hidden one"));
    }
    if ((item.outcome.state == AgendaState::Decided) != item.outcome.decision.has_value())
        return refuse(QStringLiteral("decided without a decision, or the reverse"));
    return {};
}

Result<void> validateWorkshop(const Workshop& workshop)
{
    if (!workshop.id.isValid() || workshop.participants < 0 || workshop.secondsPerItem < 0)
        return contradiction(workshop.title, QStringLiteral("no id, or negative numbers"));
    if (workshop.current.isValid() && !workshop.item(workshop.current))
        return contradiction(workshop.title, QStringLiteral("the current item is not on the agenda"));
    std::set<AgendaItemId> ids;
    for (const AgendaItem& item : workshop.items) {
        if (!ids.insert(item.id).second)
            return contradiction(workshop.title, QStringLiteral("item %1 twice").arg(item.id.value));
        if (auto valid = validateAgendaItem(workshop, item); !valid)
            return valid;
    }
    return {};
}

} // namespace atlas
