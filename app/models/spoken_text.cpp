// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spoken_text.h"

#include "analysis/version_difference.h"
#include "models/board_text.h"
#include "models/workshop_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace atlas {

namespace {

struct SpokenText {
    Q_DECLARE_TR_FUNCTIONS(atlas::SpokenText)
};

QString sentence(const QStringList& parts)
{
    return parts.join(SpokenText::tr("; ", "between the parts of a spoken sentence"));
}

QString spokenMedian(const Distribution& distribution, const RatingScale& scale, Language language)
{
    const auto middle = median(distribution, scale);
    if (!middle)
        return SpokenText::tr("no median");
    const QString lower = spokenRating(scale, middle->lower, language);
    return middle->lower == middle->upper
        ? SpokenText::tr("median %1").arg(lower)
        : SpokenText::tr("median between %1 and %2").arg(lower, spokenRating(scale, middle->upper, language));
}

/// "5 strong reinforcement, 1 not rated yet"
QString spokenCounts(const Distribution& distribution, const RatingScale& scale, Language language)
{
    QStringList counts;
    for (const Rating rating : scale.legendOrder()) {
        if (const int count = distribution.count(rating))
            counts << QStringLiteral("%1 %2").arg(
                localeOf(language).toString(count), spokenRating(scale, rating, language));
    }
    return counts.join(QStringLiteral(", "));
}

QString spoken(const RatingsCell& cell, const RatingScale& scale, Language language)
{
    QStringList parts;
    for (const Rating rating : scale.legendOrder()) {
        if (cell.counts.total() == 1 && cell.counts.count(rating) == 1)
            parts << spokenRating(scale, rating, language);
    }
    if (parts.isEmpty())
        parts << spokenDistribution(cell.counts, scale, language);
    if (cell.changed)
        parts << SpokenText::tr("changed against the study");
    if (cell.explained)
        parts << SpokenText::tr("with a reason or a source");
    return sentence(parts);
}

QString spoken(const ConsensusCell& cell, const RatingScale& scale, Language language)
{
    QStringList parts;
    if (cell.decided)
        parts << SpokenText::tr("decided, %1").arg(spokenRating(scale, cell.rating, language));
    else
        parts << SpokenText::tr("not decided");
    if (cell.votes.rated() > 0) {
        Distribution voted = cell.votes;
        voted.notRated = 0;
        parts << SpokenText::tr("%n vote(s)", nullptr, voted.total()) << spokenCounts(voted, scale, language);
    }
    if (cell.votes.notRated > 0)
        parts << SpokenText::tr("%n without an opinion", nullptr, cell.votes.notRated);
    if (cell.votes.total() > 0)
        parts << (cell.verdict.kind == RoomVerdict::Kind::Levels
                ? spokenMedian(cell.votes, scale, language)
                : verdictText(cell.verdict, scale, language));
    if (cell.verdict.agreement)
        parts << SpokenText::tr("agreement %1").arg(agreementText(cell.verdict, language));
    if (cell.isOther())
        parts << SpokenText::tr("the atlas holds %1").arg(spokenRating(scale, cell.present, language));
    return sentence(parts);
}

} // namespace

QString spokenRating(const RatingScale& scale, Rating rating, Language language)
{
    if (rating.isNotRated())
        return SpokenText::tr("not rated yet");
    return scale.entry(rating).label.in(language);
}

QString spokenChange(Rating before, Rating after, const RatingScale& scale, Language language)
{
    const QString to = spokenRating(scale, after, language);
    if (before == after)
        return SpokenText::tr("unchanged, %1").arg(to);
    const QString from = spokenRating(scale, before, language);
    switch (changeDirection(before, after, scale)) {
    case ChangeDirection::Raised:
        return SpokenText::tr("raised from %1 to %2").arg(from, to);
    case ChangeDirection::Lowered:
        return SpokenText::tr("lowered from %1 to %2").arg(from, to);
    case ChangeDirection::Otherwise:
    case ChangeDirection::Kept:
        break;
    }
    return SpokenText::tr("changed from %1 to %2").arg(from, to);
}

QString spokenState(const AgendaItem& item, const RatingScale& scale, Language language, bool isOver)
{
    const auto& decision = item.outcome.decision;
    return decision
        ? SpokenText::tr("decided, %1").arg(spokenChange(decision->before, decision->rating, scale, language))
        : itemStateText(item, scale, language, isOver);
}

QString spokenCell(const JobFamily& family, const RatingScale& scale, int row, int column, Language language)
{
    const CellState state = family.state(row, column);
    QStringList parts{SpokenText::tr("%1, %2: %3")
                          .arg(family.rows[static_cast<std::size_t>(row)].label,
                              family.domains[static_cast<std::size_t>(column)].label,
                              spokenRating(scale, state.rating, language))};
    if (family.isChanged(row, column)) {
        parts << SpokenText::tr("changed from %1")
                     .arg(spokenRating(scale, family.study.at(row, column), language));
    }
    if (!state.rationale.reason.isEmpty())
        parts << SpokenText::tr("with a reason");
    if (!state.rationale.source.isEmpty())
        parts << SpokenText::tr("with a source");
    parts << SpokenText::tr("competence %1").arg(family.competenceOf(row).label)
          << SpokenText::tr("family %1").arg(family.title);
    return sentence(parts);
}

QString spokenDistribution(const Distribution& distribution, const RatingScale& scale, Language language)
{
    if (distribution.total() == 0)
        return SpokenText::tr("no cells");
    return sentence({spokenMedian(distribution, scale, language),
        SpokenText::tr("%1 of %n cell(s) hold a level", nullptr, distribution.total())
            .arg(distribution.levelCount()),
        SpokenText::tr("%1 of %n rated", nullptr, distribution.total()).arg(distribution.rated()),
        spokenCounts(distribution, scale, language)});
}

QString spokenCompetence(const QString& label, int rows, bool collapsed)
{
    return sentence(
        {SpokenText::tr("competence %1").arg(label), SpokenText::tr("%n sub-competence(s)", nullptr, rows),
            collapsed ? SpokenText::tr("collapsed") : SpokenText::tr("expanded")});
}

QString spokenBoardCell(const BoardCell& cell, const RatingScale& scale, Language language)
{
    if (const auto* ratings = std::get_if<RatingsCell>(&cell))
        return spoken(*ratings, scale, language);
    if (const auto* difference = std::get_if<DifferenceCell>(&cell))
        return spokenChange(difference->before, difference->after, scale, language);
    if (const auto* consensus = std::get_if<ConsensusCell>(&cell))
        return spoken(*consensus, scale, language);
    if (std::holds_alternative<NoCell>(cell))
        return SpokenText::tr("no cell here");
    return sentence(boardCellDescription(cell, scale, language).split(u'\n'));
}

QString spokenHeading(const BoardAxis& axis, int index, const RatingScale& scale, Language language)
{
    const BoardHeading& heading = axis.at(index);
    QStringList parts{heading.context.isEmpty()
            ? heading.label
            : QStringLiteral("%1, %2").arg(heading.label, heading.context)};
    if (heading.kind != BoardHeading::Kind::Item) {
        const bool collapsed = heading.kind == BoardHeading::Kind::RollUp;
        parts << SpokenText::tr(
            "group of %n", nullptr, axis.groups[static_cast<std::size_t>(heading.group)].items)
              << (collapsed ? SpokenText::tr("collapsed") : SpokenText::tr("expanded"));
    }
    if (heading.summary)
        parts << spokenDistribution(*heading.summary, scale, language);
    return sentence(parts);
}

} // namespace atlas
