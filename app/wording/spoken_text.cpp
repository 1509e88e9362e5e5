// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/spoken_text.h"

#include "analysis/version_difference.h"
#include "wording/board_text.h"
#include "wording/workshop_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace atlas {

namespace {

QString spokenMedian(const Distribution& distribution, const RatingScale& scale, const Phrases& phrases)
{
    const auto middle = median(distribution, scale);
    return middle ? namedMedian(spokenRating(scale, middle->lower, phrases),
               spokenRating(scale, middle->upper, phrases), phrases)
                  : phrases(QT_TRANSLATE_NOOP("Wording", "no median"));
}

/// "5 strong reinforcement, 1 not rated yet"
QString spokenCounts(const Distribution& distribution, const RatingScale& scale, const Phrases& phrases)
{
    QStringList counts;
    for (const Rating rating : scale.legendOrder()) {
        if (const int count = distribution.count(rating))
            counts << QStringLiteral("%1 %2").arg(
                phrases.locale().toString(count), spokenRating(scale, rating, phrases));
    }
    return counts.join(QStringLiteral(", "));
}

QString spoken(const RatingsCell& cell, const RatingScale& scale, const Phrases& phrases)
{
    QStringList parts;
    for (const Rating rating : scale.legendOrder()) {
        if (cell.counts.total() == 1 && cell.counts.count(rating) == 1)
            parts << spokenRating(scale, rating, phrases);
    }
    if (parts.isEmpty())
        parts << spokenDistribution(cell.counts, scale, phrases);
    if (cell.changed)
        parts << changedText(phrases);
    if (cell.explained)
        parts << phrases(QT_TRANSLATE_NOOP("Wording", "with a reason or a source"));
    return phrases.list(parts);
}

QString spoken(const ConsensusCell& cell, const RatingScale& scale, const Phrases& phrases)
{
    QStringList parts;
    if (cell.decided)
        parts << phrases(QT_TRANSLATE_NOOP("Wording", "decided, %1"))
                     .arg(spokenRating(scale, cell.rating, phrases));
    else
        parts << stateText(ItemEnd::Undecided, phrases);
    if (cell.votes.rated() > 0) {
        Distribution voted = cell.votes;
        voted.notRated = 0;
        parts << votesText(voted.total(), phrases) << spokenCounts(voted, scale, phrases);
    }
    if (cell.votes.notRated > 0)
        parts << abstentionsText(cell.votes.notRated, phrases);
    if (cell.votes.total() > 0)
        parts << verdictText(cell.verdict, scale, phrases, Naming::Labels);
    if (cell.verdict.agreement)
        parts << namedAgreement(agreementText(cell.verdict, phrases), phrases);
    if (cell.isOther())
        parts << phrases(QT_TRANSLATE_NOOP("Wording", "the atlas holds %1"))
                     .arg(spokenRating(scale, cell.present, phrases));
    return phrases.list(parts);
}

} // namespace

QString spokenRating(const RatingScale& scale, Rating rating, const Phrases& phrases)
{
    if (rating.isNotRated())
        return phrases(QT_TRANSLATE_NOOP("Wording", "not rated yet"));
    return scale.entry(rating).label.in(phrases.language());
}

QString spokenChange(Rating before, Rating after, const RatingScale& scale, const Phrases& phrases)
{
    const QString to = spokenRating(scale, after, phrases);
    if (before == after)
        return phrases(QT_TRANSLATE_NOOP("Wording", "unchanged, %1")).arg(to);
    const QString from = spokenRating(scale, before, phrases);
    switch (changeDirection(before, after, scale)) {
    case ChangeDirection::Raised:
        return phrases(QT_TRANSLATE_NOOP("Wording", "raised from %1 to %2")).arg(from, to);
    case ChangeDirection::Lowered:
        return phrases(QT_TRANSLATE_NOOP("Wording", "lowered from %1 to %2")).arg(from, to);
    case ChangeDirection::Otherwise:
    case ChangeDirection::Kept:
        break;
    }
    return phrases(QT_TRANSLATE_NOOP("Wording", "changed from %1 to %2")).arg(from, to);
}

QString spokenState(const AgendaItem& item, const RatingScale& scale, const Phrases& phrases, bool isOver)
{
    const auto& decision = item.outcome.decision;
    return decision ? phrases(QT_TRANSLATE_NOOP("Wording", "decided, %1"))
                          .arg(spokenChange(decision->before, decision->rating, scale, phrases))
                    : itemStateText(item, scale, phrases, isOver);
}

QString spokenCell(
    const JobFamily& family, const RatingScale& scale, int row, int column, const Phrases& phrases)
{
    const CellState state = family.state(row, column);
    QStringList parts{phrases(QT_TRANSLATE_NOOP("Wording", "%1, %2: %3"))
                          .arg(family.rows[static_cast<std::size_t>(row)].label,
                              family.domains[static_cast<std::size_t>(column)].label,
                              spokenRating(scale, state.rating, phrases))};
    if (family.isChanged(row, column)) {
        parts << phrases(QT_TRANSLATE_NOOP("Wording", "changed from %1"))
                     .arg(spokenRating(scale, family.study.at(row, column), phrases));
    }
    if (!state.rationale.reason.isEmpty())
        parts << phrases(QT_TRANSLATE_NOOP("Wording", "with a reason"));
    if (!state.rationale.source.isEmpty())
        parts << phrases(QT_TRANSLATE_NOOP("Wording", "with a source"));
    parts << phrases(QT_TRANSLATE_NOOP("Wording", "competence %1")).arg(family.competenceOf(row).label)
          << phrases(QT_TRANSLATE_NOOP("Wording", "family %1")).arg(family.title);
    return phrases.list(parts);
}

QString spokenDistribution(const Distribution& distribution, const RatingScale& scale, const Phrases& phrases)
{
    if (distribution.total() == 0)
        return phrases(QT_TRANSLATE_NOOP("Wording", "no cells"));
    return phrases.list({spokenMedian(distribution, scale, phrases),
        phrases(QT_TRANSLATE_N_NOOP("Wording", "%1 of %n cell(s) hold a level"), distribution.total())
            .arg(phrases.locale().toString(distribution.levelCount())),
        phrases(QT_TRANSLATE_N_NOOP("Wording", "%1 of %n rated"), distribution.total())
            .arg(phrases.locale().toString(distribution.rated())),
        spokenCounts(distribution, scale, phrases)});
}

QString spokenCompetence(const QString& label, int rows, bool collapsed, const Phrases& phrases)
{
    return phrases.list({phrases(QT_TRANSLATE_NOOP("Wording", "competence %1")).arg(label),
        phrases(QT_TRANSLATE_N_NOOP("Wording", "%n sub-competence(s)"), rows),
        collapsed ? phrases(QT_TRANSLATE_NOOP("Wording", "collapsed"))
                  : phrases(QT_TRANSLATE_NOOP("Wording", "expanded"))});
}

QString spokenBoardCell(const BoardCell& cell, const RatingScale& scale, const Phrases& phrases)
{
    if (const auto* ratings = std::get_if<RatingsCell>(&cell))
        return spoken(*ratings, scale, phrases);
    if (const auto* difference = std::get_if<DifferenceCell>(&cell))
        return spokenChange(difference->before, difference->after, scale, phrases);
    if (const auto* consensus = std::get_if<ConsensusCell>(&cell))
        return spoken(*consensus, scale, phrases);
    if (std::holds_alternative<NoCell>(cell))
        return phrases(QT_TRANSLATE_NOOP("Wording", "no cell here"));
    return phrases.list(boardCellDescription(cell, scale, phrases).split(u'\n'));
}

QString spokenHeading(const BoardAxis& axis, int index, const RatingScale& scale, const Phrases& phrases)
{
    const BoardHeading& heading = axis.at(index);
    QStringList parts{heading.context.isEmpty()
            ? heading.label
            : QStringLiteral("%1, %2").arg(heading.label, heading.context)};
    if (heading.kind != BoardHeading::Kind::Item) {
        const bool collapsed = heading.kind == BoardHeading::Kind::RollUp;
        parts << phrases(QT_TRANSLATE_N_NOOP("Wording", "group of %n"),
            axis.groups[static_cast<std::size_t>(heading.group)].items)
              << (collapsed ? phrases(QT_TRANSLATE_NOOP("Wording", "collapsed"))
                            : phrases(QT_TRANSLATE_NOOP("Wording", "expanded")));
    }
    if (heading.summary)
        parts << spokenDistribution(*heading.summary, scale, phrases);
    return phrases.list(parts);
}

} // namespace atlas
