// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace atlas {

namespace {

struct CellText {
    Q_DECLARE_TR_FUNCTIONS(atlas::CellText)
};

} // namespace

QString ratingText(const RatingScale& scale, Rating rating, Language language)
{
    const RatingLevel& level = scale.entry(rating);
    const QString& label = level.label.in(language);
    return level.symbol.isEmpty() ? label : QStringLiteral("%1  %2").arg(level.symbol, label);
}

QString cellToolTip(const JobFamily& family, const RatingScale& scale, int row, int column, Language language)
{
    const CellState state = family.state(row, column);
    QStringList lines;
    lines << family.rows[static_cast<std::size_t>(row)].label
          << family.domains[static_cast<std::size_t>(column)].label << family.competenceOf(row).label << QString()
          << ratingText(scale, state.rating, language);
    if (family.isChanged(row, column))
        lines << CellText::tr("Study: %1").arg(ratingText(scale, family.study.at(row, column), language));
    if (!state.rationale.reason.isEmpty())
        lines << CellText::tr("Reason: %1").arg(state.rationale.reason);
    if (!state.rationale.source.isEmpty())
        lines << CellText::tr("Source: %1").arg(state.rationale.source);
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

QString distributionText(const Distribution& distribution, const RatingScale& scale, Language language)
{
    QStringList lines;
    const auto middle = median(distribution, scale);
    if (!middle) {
        lines << CellText::tr("No median: no cell holds a level.");
    } else {
        const QString& lower = scale.entry(middle->lower).label.in(language);
        const QString text = middle->lower == middle->upper
            ? lower
            : CellText::tr("between %1 and %2").arg(lower, scale.entry(middle->upper).label.in(language));
        lines << CellText::tr("Median: %1 (rests on %2 of %3 cells)")
                     .arg(text)
                     .arg(distribution.levelCount())
                     .arg(distribution.total());
    }
    for (const Rating rating : scale.legendOrder()) {
        if (const int count = distribution.count(rating))
            lines << CellText::tr("%1: %2").arg(ratingText(scale, rating, language)).arg(count);
    }
    return lines.join(u'\n');
}

QString coverageText(const Distribution& distribution)
{
    return distribution.notRated == 0
        ? CellText::tr("%n cell(s), all filled in", nullptr, distribution.total())
        : CellText::tr("%n cell(s), %1 not rated yet", nullptr, distribution.total()).arg(distribution.notRated);
}

QString shortCoverageText(const Distribution& distribution)
{
    return distribution.notRated == 0
        ? CellText::tr("%n cell(s)", nullptr, distribution.total())
        : CellText::tr("%n of %1 open", "cells that nobody has rated yet", distribution.notRated)
              .arg(distribution.total());
}

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Unstated:
        return CellText::tr("not stated");
    case Certainty::Observed:
        return CellText::tr("observed");
    case Certainty::Expected:
        return CellText::tr("expected");
    case Certainty::Contested:
        return CellText::tr("contested");
    }
    return {};
}

} // namespace atlas
