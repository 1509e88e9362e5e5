// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/board_text.h"

#include "wording/rating_text.h"
#include "wording/workshop_text.h"

#include <QCoreApplication>

namespace atlas {

namespace {

/// The only rating of \a counts, if there is just one.
std::optional<Rating> onlyRating(const Distribution& counts, const RatingScale& scale)
{
    if (counts.total() != 1)
        return std::nullopt;
    for (const Rating rating : scale.legendOrder()) {
        if (counts.count(rating) == 1)
            return rating;
    }
    return std::nullopt;
}

QString symbolOf(const RatingScale& scale, Rating rating)
{
    const RatingLevel& entry = scale.entry(rating);
    return entry.symbol.isEmpty() ? QStringLiteral("∅") : entry.symbol;
}

QString shortText(const RatingsCell& cell, const RatingScale& scale)
{
    if (const auto rating = onlyRating(cell.counts, scale))
        return scale.entry(*rating).symbol;
    const QString middle = medianText(cell.counts, scale);
    const QString figures = QStringLiteral("%1/%2").arg(cell.counts.levelCount()).arg(cell.counts.total());
    return middle.isEmpty() ? figures : QStringLiteral("%1  %2").arg(middle, figures);
}

QString described(const RatingsCell& cell, const RatingScale& scale, const Phrases& phrases)
{
    const auto rating = onlyRating(cell.counts, scale);
    QStringList lines{
        rating ? ratingText(scale, *rating, phrases) : distributionText(cell.counts, scale, phrases)};
    if (cell.changed)
        lines << capitalised(changedText(phrases)) + u'.';
    if (cell.explained)
        lines << phrases(QT_TRANSLATE_NOOP("Wording", "Has a reason or a source."));
    return lines.join(u'\n');
}

QString described(const DifferenceCell& cell, const RatingScale& scale, const Phrases& phrases)
{
    if (cell.before == cell.after)
        return phrases(QT_TRANSLATE_NOOP("Wording", "Unchanged: %1"))
            .arg(ratingText(scale, cell.before, phrases));
    return phrases(QT_TRANSLATE_NOOP("Wording", "Before: %1")).arg(ratingText(scale, cell.before, phrases))
        + u'\n'
        + phrases(QT_TRANSLATE_NOOP("Wording", "After: %1")).arg(ratingText(scale, cell.after, phrases));
}

QString described(const DifferencesCell& cell, const Phrases& phrases)
{
    const auto number = [&phrases](int count) { return phrases.locale().toString(count); };
    return phrases(QT_TRANSLATE_N_NOOP("Wording", "%1 of %n cell(s) differ"), cell.cells)
               .arg(number(cell.raised + cell.lowered + cell.otherwise))
        + u'\n' + phrases(QT_TRANSLATE_NOOP("Wording", "Raised: %1")).arg(number(cell.raised)) + u'\n'
        + phrases(QT_TRANSLATE_NOOP("Wording", "Lowered: %1")).arg(number(cell.lowered)) + u'\n'
        + phrases(QT_TRANSLATE_NOOP("Wording", "To or from marginal impact or not rated: %1"))
              .arg(number(cell.otherwise));
}

QString described(const SimilarityCell& cell, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Similarity: %1")).arg(percentText(cell.similarity, phrases))
        + u'\n'
        + (cell.isWeak
                ? phrases(QT_TRANSLATE_N_NOOP("Wording",
                              "Rests on only %n item(s) that carry a level in both: weakly founded."),
                    cell.compared)
                : phrases(QT_TRANSLATE_N_NOOP("Wording", "Rests on %n item(s) that carry a level in both."),
                    cell.compared));
}

QString shortText(const ConsensusCell& cell, const RatingScale& scale, const Phrases& phrases)
{
    const bool isSplit = !cell.decided && cell.verdict.word && !cell.verdict.rating();
    const QString symbol = isSplit ? medianText(cell.votes, scale) : symbolOf(scale, cell.rating);
    const auto agreement = cell.verdict.agreement;
    return agreement ? QStringLiteral("%1  %2").arg(symbol, agreementFigure(*agreement, phrases, 1)).trimmed()
                     : symbol;
}

QString described(const ConsensusCell& cell, const RatingScale& scale, const Phrases& phrases)
{
    QStringList lines;
    if (cell.decided)
        lines << phrases(QT_TRANSLATE_NOOP("Wording", "Decided: %1"))
                     .arg(ratingText(scale, cell.rating, phrases));
    if (cell.votes.total() > 0)
        lines
            << phrases(QT_TRANSLATE_NOOP("Wording", "Votes: %1")).arg(roundText(cell.votes, scale, phrases));
    if (cell.verdict.agreement)
        lines << phrases(QT_TRANSLATE_NOOP("Wording", "Agreement: %1"))
                     .arg(agreementText(cell.verdict, phrases));
    if (!cell.decided)
        lines << phrases(QT_TRANSLATE_NOOP("Wording", "Not decided."));
    if (cell.isOther())
        lines << phrases(QT_TRANSLATE_NOOP("Wording", "The atlas holds: %1"))
                     .arg(ratingText(scale, cell.present, phrases));
    return lines.join(u'\n');
}

template <class... Visits>
struct Overloaded : Visits... {
    using Visits::operator()...;
};
template <class... Visits>
Overloaded(Visits...) -> Overloaded<Visits...>;

} // namespace

QString boardCellText(const BoardCell& cell, const RatingScale& scale, const Phrases& phrases)
{
    return std::visit(
        Overloaded{[](NoCell) { return QString(); },
            [&scale](const RatingsCell& ratings) { return shortText(ratings, scale); },
            [&scale](const DifferenceCell& difference) {
                return difference.before == difference.after
                    ? symbolOf(scale, difference.after)
                    : QStringLiteral("%1 → %2").arg(
                        symbolOf(scale, difference.before), symbolOf(scale, difference.after));
            },
            [](const DifferencesCell& differences) {
                return QStringLiteral("%1/%2")
                    .arg(differences.raised + differences.lowered + differences.otherwise)
                    .arg(differences.cells);
            },
            [&phrases](const SimilarityCell& similarity) {
                const QString share = percentText(similarity.similarity, phrases);
                return similarity.isWeak ? QStringLiteral("%1 (%2)").arg(share).arg(similarity.compared)
                                         : share;
            },
            [&](const ConsensusCell& consensus) { return shortText(consensus, scale, phrases); }},
        cell);
}

QString boardCellDescription(const BoardCell& cell, const RatingScale& scale, const Phrases& phrases)
{
    return std::visit(
        Overloaded{[](NoCell) { return QString(); },
            [&](const RatingsCell& ratings) { return described(ratings, scale, phrases); },
            [&](const DifferenceCell& difference) { return described(difference, scale, phrases); },
            [&](const DifferencesCell& differences) { return described(differences, phrases); },
            [&](const SimilarityCell& similarity) { return described(similarity, phrases); },
            [&](const ConsensusCell& consensus) { return described(consensus, scale, phrases); }},
        cell);
}

QString boardToolTip(const Board& board, int row, int column, const Phrases& phrases)
{
    const QString text = boardCellDescription(board.cell(row, column), board.scale(), phrases);
    if (text.isEmpty())
        return {};
    QStringList lines;
    for (const BoardHeading* heading : {&board.rows().at(row), &board.columns().at(column)}) {
        lines << heading->label;
        if (!heading->context.isEmpty())
            lines << heading->context;
    }
    lines << QString() << text;
    return lines.join(u'\n');
}

QString headingText(const BoardHeading& heading)
{
    return heading.context.isEmpty() ? heading.label
                                     : QStringLiteral("%1 — %2").arg(heading.label, heading.context);
}

} // namespace atlas
