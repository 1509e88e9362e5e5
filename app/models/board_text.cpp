// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board_text.h"

#include "models/cell_text.h"
#include "models/workshop_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace atlas {

namespace {

struct BoardText {
    Q_DECLARE_TR_FUNCTIONS(atlas::BoardText)
};

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

QString described(const RatingsCell& cell, const RatingScale& scale, Language language)
{
    const auto rating = onlyRating(cell.counts, scale);
    QStringList lines{
        rating ? ratingText(scale, *rating, language) : distributionText(cell.counts, scale, language)};
    if (cell.changed)
        lines << BoardText::tr("Changed against the study.");
    if (cell.explained)
        lines << BoardText::tr("Has a reason or a source.");
    return lines.join(u'\n');
}

QString described(const DifferenceCell& cell, const RatingScale& scale, Language language)
{
    if (cell.before == cell.after)
        return BoardText::tr("Unchanged: %1").arg(ratingText(scale, cell.before, language));
    return BoardText::tr("Before: %1").arg(ratingText(scale, cell.before, language)) + u'\n'
        + BoardText::tr("After: %1").arg(ratingText(scale, cell.after, language));
}

QString described(const DifferencesCell& cell)
{
    return BoardText::tr("%1 of %n cell(s) differ", nullptr, cell.cells)
               .arg(cell.raised + cell.lowered + cell.otherwise)
        + u'\n' + BoardText::tr("Raised: %1").arg(cell.raised) + u'\n'
        + BoardText::tr("Lowered: %1").arg(cell.lowered) + u'\n'
        + BoardText::tr("To or from marginal impact or not rated: %1").arg(cell.otherwise);
}

QString percent(double share)
{
    return BoardText::tr("%1%").arg(std::lround(share * 100));
}

QString described(const SimilarityCell& cell)
{
    return BoardText::tr("Similarity: %1").arg(percent(cell.similarity)) + u'\n'
        + (cell.isWeak
                ? BoardText::tr("Rests on only %n item(s) that carry a level in both: weakly founded.",
                    nullptr, cell.compared)
                : BoardText::tr("Rests on %n item(s) that carry a level in both.", nullptr, cell.compared));
}

/// With the decimal sign of the windows.
QString figureText(double agreement)
{
    const double rounded = std::round(agreement * 10) / 10;
    return (rounded < 0 ? QStringLiteral("−") : QString()) + QLocale().toString(std::abs(rounded), 'f', 1);
}

QString shortText(const ConsensusCell& cell, const RatingScale& scale)
{
    const bool isSplit = !cell.decided && cell.verdict.word && !cell.verdict.rating();
    const QString symbol = isSplit ? medianText(cell.votes, scale) : symbolOf(scale, cell.rating);
    const auto agreement = cell.verdict.agreement;
    return agreement ? QStringLiteral("%1  %2").arg(symbol, figureText(*agreement)).trimmed() : symbol;
}

QString described(const ConsensusCell& cell, const RatingScale& scale, Language language)
{
    QStringList lines;
    if (cell.decided)
        lines << BoardText::tr("Decided: %1").arg(ratingText(scale, cell.rating, language));
    if (cell.votes.total() > 0)
        lines << BoardText::tr("Votes: %1").arg(roundText(cell.votes, scale, language));
    if (cell.verdict.agreement)
        lines << BoardText::tr("Agreement: %1").arg(agreementText(cell.verdict, language));
    if (!cell.decided)
        lines << BoardText::tr("Not decided.");
    if (cell.isOther())
        lines << BoardText::tr("The atlas holds: %1").arg(ratingText(scale, cell.present, language));
    return lines.join(u'\n');
}

template <class... Visits>
struct Overloaded : Visits... {
    using Visits::operator()...;
};
template <class... Visits>
Overloaded(Visits...) -> Overloaded<Visits...>;

} // namespace

QString boardCellText(const BoardCell& cell, const RatingScale& scale)
{
    return std::visit(Overloaded{[](NoCell) { return QString(); },
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
                          [](const SimilarityCell& similarity) {
                              const QString share = percent(similarity.similarity);
                              return similarity.isWeak
                                  ? QStringLiteral("%1 (%2)").arg(share).arg(similarity.compared)
                                  : share;
                          },
                          [&scale](const ConsensusCell& consensus) { return shortText(consensus, scale); }},
        cell);
}

QString boardCellDescription(const BoardCell& cell, const RatingScale& scale, Language language)
{
    return std::visit(
        Overloaded{[](NoCell) { return QString(); },
            [&](const RatingsCell& ratings) { return described(ratings, scale, language); },
            [&](const DifferenceCell& difference) { return described(difference, scale, language); },
            [](const DifferencesCell& differences) { return described(differences); },
            [](const SimilarityCell& similarity) { return described(similarity); },
            [&](const ConsensusCell& consensus) { return described(consensus, scale, language); }},
        cell);
}

QString boardToolTip(const Board& board, int row, int column, Language language)
{
    const QString text = boardCellDescription(board.cell(row, column), board.scale(), language);
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
