// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_words.h"

#include "wording/phrases.h"

#include <QCoreApplication>

#include <cmath>

namespace atlas::chart_words {

QString fading(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "fading"));
}

QString strengthened(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "strengthened"));
}

QString apart(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "not in the balance"));
}

QString apartShort(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "apart"));
}

QString balance(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Net balance"));
}

QString netBalance(const QString& percent, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Net balance: %1")).arg(percent);
}

QString item(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Label"));
}

QString belongsTo(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Belongs to"));
}

QString theme(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Theme"));
}

QString median(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Median"));
}

QString absent(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "absent"));
}

QString noMedian(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "no median"));
}

QString cellsWithLevel(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Cells with a level"));
}

QString cells(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Cells"));
}

QString restingCells(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "n/N"));
}

QString nothingToShow(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "There is nothing to show yet."));
}

QString fewThemes(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "A radar needs at least three themes."));
}

QString sharesNote(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export",
        "Bars: share of the cells with a level. n/N: these cells, out of all cells. Apart on the right: "
        "share of all "
        "cells. Numbers in the bars are cells."));
}

QString countsNote(const Phrases& phrases)
{
    return phrases(
        QT_TRANSLATE_NOOP("Export", "Bars: number of cells. n/N: cells with a level, out of all cells."));
}

QString balanceNote(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export",
        "Net balance: share of strengthened cells less share of fading cells, among the cells with a level "
        "(n of N)."));
}

QString withoutValue(int items, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_N_NOOP("Export", "%n item(s) without any level left out."), items);
}

QString cutTies(int items, int place, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_N_NOOP("Export", "%n more at place %1: nothing tells them apart."), items)
        .arg(phrases.locale().toString(place));
}

QString placesNote(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export",
        "Places: by net balance; where it is equal, by the cells at the strongest level, then by the cells "
        "with "
        "a level. \u201C=\u201D marks a shared place."));
}

QString placeOf(int place, int items, bool grows, const Phrases& phrases)
{
    const QString words = grows
        ? phrases(QT_TRANSLATE_N_NOOP("Export", "place %1 of %n with a positive balance"), items)
        : phrases(QT_TRANSLATE_N_NOOP("Export", "place %1 of %n with a negative balance"), items);
    return words.arg(phrases.locale().toString(place));
}

QString shared(int items, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_N_NOOP("Export", "shared by %n"), items);
}

QString place(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Place in its list"));
}

QString sharing(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Items at this place"));
}

QString strongestCells(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Cells at the strongest level"));
}

QString radarNote(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export",
        "Points: median of the cells beneath a theme; between two rings where it lies between two levels. A "
        "line is "
        "broken where no cell holds a level."));
}

QString mostStrengthened(int shown, int items, const Phrases& phrases)
{
    if (items == 0)
        return phrases(QT_TRANSLATE_NOOP("Export", "None has a positive balance"));
    if (shown == items)
        return phrases(QT_TRANSLATE_N_NOOP("Export", "Strengthened: %n with a positive balance"), items);
    return phrases(
        QT_TRANSLATE_N_NOOP("Export", "Most strengthened: %1 of %n with a positive balance"), items)
        .arg(phrases.locale().toString(shown));
}

QString mostFading(int shown, int items, const Phrases& phrases)
{
    if (items == 0)
        return phrases(QT_TRANSLATE_NOOP("Export", "None has a negative balance"));
    if (shown == items)
        return phrases(QT_TRANSLATE_N_NOOP("Export", "Fading: %n with a negative balance"), items);
    return phrases(QT_TRANSLATE_N_NOOP("Export", "Fading most: %1 of %n with a negative balance"), items)
        .arg(phrases.locale().toString(shown));
}

QString balanced(int items, const Phrases& phrases)
{
    return phrases(
        QT_TRANSLATE_N_NOOP("Export", "Neither: %n with as many strengthened as fading cells"), items);
}

QString percent(double share, const Phrases& phrases)
{
    const QString number = phrases.locale().toString(std::lround(std::abs(share) * 100));
    return phrases.language() == Language::French ? number + QStringLiteral("\u00A0%") : number + u'%';
}

QString signedPercent(double share, const Phrases& phrases)
{
    const long rounded = std::lround(share * 100);
    const QString sign = rounded == 0 ? QString()
        : rounded < 0                 ? QStringLiteral("\u2212")
                                      : QStringLiteral("+");
    return sign + percent(share, phrases);
}

} // namespace atlas::chart_words
