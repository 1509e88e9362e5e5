// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workshop_validation.h"

#include "storage/storage_limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace atlas {

namespace {

bool isSound(const VoteCounts& counts)
{
    const auto possible = [](int votes) { return votes >= 0 && votes <= limits::People; };
    return std::all_of(counts.levels.begin(), counts.levels.end(),
               [&possible](const auto& level) { return possible(level.second); })
        && possible(counts.notApplicable) && possible(counts.abstained);
}

Result<void> validateTexts(const AgendaItem& item)
{
    QStringList names;
    QStringList texts{item.notes, item.draft};
    if (item.outcome.decision)
        texts.append(item.outcome.decision->reason);
    for (const VoteRound& round : item.rounds) {
        for (const NamedVote& vote : round.names)
            names.append(vote.pseudonym);
        for (const BallotComment& comment : round.comments) {
            names.append(comment.pseudonym);
            texts.append(comment.text);
        }
    }
    return allFit(names, limits::Label).and_then([&texts] { return allFit(texts, limits::Text); });
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
    if (!item.id.isValid() || item.id.value > limits::Id || item.secondsUsed < 0)
        return refuse(QStringLiteral("no id, or negative time"));
    if (item.rounds.size() > static_cast<std::size_t>(MostVoteRounds))
        return refuse(QStringLiteral("%1 rounds").arg(item.rounds.size()));
    for (const VoteRound& round : item.rounds) {
        if (!isSound(round.counts))
            return refuse(QStringLiteral("negative votes, or too many"));
        if (!round.names.empty() && !workshop.keepsPseudonyms)
            return refuse(QStringLiteral("names, where none are to be kept"));
        const bool isNamed = std::any_of(round.comments.begin(), round.comments.end(),
            [](const BallotComment& comment) { return !comment.pseudonym.isEmpty(); });
        if (isNamed && !workshop.keepsPseudonyms)
            return refuse(QStringLiteral("named comments, where no names are to be kept"));
        if (round.participants < 0 || round.participants > limits::People)
            return refuse(QStringLiteral("no possible number of people"));
        if (!round.isRevealed() && &round != &item.rounds.back())
            return refuse(QStringLiteral("a round after a hidden one"));
    }
    if ((item.outcome.state == AgendaState::Decided) != item.outcome.decision.has_value())
        return refuse(QStringLiteral("decided without a decision, or the reverse"));
    return validateTexts(item);
}

Result<void> validateWorkshop(const Workshop& workshop)
{
    if (!workshop.id.isValid() || workshop.id.value > limits::Id || workshop.participants < 0
        || workshop.participants > limits::People || workshop.secondsPerItem < 0)
        return contradiction(workshop.title, QStringLiteral("no id, or negative numbers"));
    if (workshop.current.isValid() && !workshop.item(workshop.current))
        return contradiction(workshop.title, QStringLiteral("the current item is not on the agenda"));
    if (auto valid = allFit({workshop.title, workshop.facilitator}, limits::Label); !valid)
        return valid;
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
