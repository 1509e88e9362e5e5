// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/rating_text.h"

#include "analysis/version_difference.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace atlas {

QString ratingText(const RatingScale& scale, Rating rating, const Phrases& phrases)
{
    const RatingLevel& level = scale.entry(rating);
    const QString& label = level.label.in(phrases.language());
    return level.symbol.isEmpty() ? label : QStringLiteral("%1 %2").arg(level.symbol, label);
}

QString signText(const RatingScale& scale, Rating rating, const Phrases& phrases)
{
    const RatingLevel& level = scale.entry(rating);
    return level.symbol.isEmpty() ? level.label.in(phrases.language()) : level.symbol;
}

QString nameOf(const RatingScale& scale, Rating rating, const Phrases& phrases, Naming naming)
{
    return naming == Naming::Signs ? signText(scale, rating, phrases)
                                   : scale.entry(rating).label.in(phrases.language());
}

QString cellToolTip(
    const JobFamily& family, const RatingScale& scale, int row, int column, const Phrases& phrases)
{
    const CellState state = family.state(row, column);
    QStringList lines;
    lines << family.rows[static_cast<std::size_t>(row)].label
          << family.domains[static_cast<std::size_t>(column)].label << family.competenceOf(row).label
          << QString() << ratingText(scale, state.rating, phrases);
    if (family.isChanged(row, column)) {
        lines << phrases(QT_TRANSLATE_NOOP("Wording", "Study: %1"))
                     .arg(ratingText(scale, family.study.at(row, column), phrases));
    }
    if (!state.rationale.reason.isEmpty())
        lines << phrases(QT_TRANSLATE_NOOP("Wording", "Reason: %1")).arg(state.rationale.reason);
    if (!state.rationale.source.isEmpty())
        lines << phrases(QT_TRANSLATE_NOOP("Wording", "Source: %1")).arg(state.rationale.source);
    return lines.join(u'\n');
}

QString medianText(const Distribution& distribution, const RatingScale& scale)
{
    const auto middle = median(distribution, scale);
    if (!middle)
        return {};
    const QString& lower = scale.entry(middle->lower).symbol;
    return middle->lower == middle->upper
        ? lower
        : QStringLiteral("%1 / %2").arg(lower, scale.entry(middle->upper).symbol);
}

QString namedMedian(const QString& lower, const QString& upper, const Phrases& phrases)
{
    return lower == upper
        ? phrases(QT_TRANSLATE_NOOP("Wording", "median %1")).arg(lower)
        : phrases(QT_TRANSLATE_NOOP("Wording", "median between %1 and %2")).arg(lower, upper);
}

QString distributionText(const Distribution& distribution, const RatingScale& scale, const Phrases& phrases)
{
    const QLocale locale = phrases.locale();
    QStringList lines;
    const auto middle = median(distribution, scale);
    if (!middle) {
        lines << phrases(QT_TRANSLATE_NOOP("Wording", "No median: no cell holds a level."));
    } else {
        const QString& lower = scale.entry(middle->lower).label.in(phrases.language());
        const QString text = middle->lower == middle->upper
            ? lower
            : phrases(QT_TRANSLATE_NOOP("Wording", "between %1 and %2"))
                  .arg(lower, scale.entry(middle->upper).label.in(phrases.language()));
        lines << phrases(QT_TRANSLATE_NOOP("Wording", "Median: %1 (rests on %2 of %3 cells)"))
                     .arg(text, locale.toString(distribution.levelCount()),
                         locale.toString(distribution.total()));
    }
    for (const Rating rating : scale.legendOrder()) {
        if (const int count = distribution.count(rating)) {
            lines << phrases(QT_TRANSLATE_NOOP("Wording", "%1: %2"))
                         .arg(ratingText(scale, rating, phrases), locale.toString(count));
        }
    }
    return lines.join(u'\n');
}

QString coverageText(const Distribution& distribution, const Phrases& phrases)
{
    return distribution.notRated == 0
        ? phrases(QT_TRANSLATE_N_NOOP("Wording", "%n cell(s), all filled in"), distribution.total())
        : phrases(QT_TRANSLATE_N_NOOP("Wording", "%n cell(s), %1 not rated yet"), distribution.total())
              .arg(phrases.locale().toString(distribution.notRated));
}

QString shortCoverageText(const Distribution& distribution, const Phrases& phrases)
{
    //: cells that nobody has rated yet
    return distribution.notRated == 0
        ? phrases(QT_TRANSLATE_N_NOOP("Wording", "%n cell(s)"), distribution.total())
        : phrases(QT_TRANSLATE_N_NOOP("Wording", "%n of %1 open"), distribution.notRated)
              .arg(phrases.locale().toString(distribution.total()));
}

QString certaintyText(Certainty certainty, const Phrases& phrases)
{
    switch (certainty) {
    case Certainty::Unstated:
        return phrases(QT_TRANSLATE_NOOP("Wording", "not stated"));
    case Certainty::Observed:
        return phrases(QT_TRANSLATE_NOOP("Wording", "observed"));
    case Certainty::Expected:
        return phrases(QT_TRANSLATE_NOOP("Wording", "expected"));
    case Certainty::Contested:
        return phrases(QT_TRANSLATE_NOOP("Wording", "contested"));
    }
    return {};
}

QString changeText(const VersionChange& change, const RatingScale& scale, const Phrases& phrases)
{
    const QString after = signText(scale, change.after, phrases);
    return change.direction == ChangeDirection::Kept
        ? phrases(QT_TRANSLATE_NOOP("Wording", "%1 (rating kept)")).arg(after)
        : QStringLiteral("%1 → %2").arg(signText(scale, change.before, phrases), after);
}

QString changedText(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "changed against the study"));
}

QString reasonText(const Rationale& why, const Phrases& phrases)
{
    return why.reason.isEmpty() ? phrases(QT_TRANSLATE_NOOP("Wording", "no reason given")) : why.reason;
}

QStringList rationaleParts(const Rationale& why, const Phrases& phrases)
{
    QStringList parts{reasonText(why, phrases)};
    if (!why.source.isEmpty())
        parts << phrases(QT_TRANSLATE_NOOP("Wording", "source: %1")).arg(why.source);
    if (why.certainty != Certainty::Unstated)
        parts << certaintyText(why.certainty, phrases);
    return parts;
}

QString percentText(double share, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "%1%"))
        .arg(phrases.locale().toString(std::lround(std::abs(share) * 100)));
}

} // namespace atlas
