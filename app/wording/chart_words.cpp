// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/chart_words.h"

#include "wording/rating_text.h"

#include <QCoreApplication>

#include <cmath>

namespace atlas::chart_words {

QString fading(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "fading"));
}

QString strengthened(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "strengthened"));
}

QString apart(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "not in the balance"));
}

QString apartShort(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "apart"));
}

QString balance(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Net balance"));
}

QString netBalance(const QString& percent, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Net balance: %1")).arg(percent);
}

QString item(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Label"));
}

QString belongsTo(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Belongs to"));
}

QString theme(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Theme"));
}

QString absent(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "absent"));
}

QString noMedian(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "no median"));
}

QString cellsWithLevel(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Cells with a level"));
}

QString cells(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Cells"));
}

QString nothingToShow(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "There is nothing to show yet."));
}

QString fewThemes(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "A radar needs at least three themes."));
}

QString sharesNote(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording",
        "Bars: share of the cells with a level. n/N: these cells, out of all cells. Apart on the right: "
        "share of all "
        "cells. Numbers in the bars are cells."));
}

QString countsNote(const Phrases& phrases)
{
    return phrases(
        QT_TRANSLATE_NOOP("Wording", "Bars: number of cells. n/N: cells with a level, out of all cells."));
}

QString balanceNote(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording",
        "Net balance: share of strengthened cells less share of fading cells, among the cells with a level "
        "(n of N)."));
}

QString withoutValue(int items, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_N_NOOP("Wording", "%n item(s) without any level left out."), items);
}

QString cutTies(int items, int place, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_N_NOOP("Wording", "%n more at place %1: nothing tells them apart."), items)
        .arg(phrases.locale().toString(place));
}

QString placesNote(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording",
        "Places: by net balance; where it is equal, by the cells at the strongest level, then by the cells "
        "with "
        "a level. \u201C=\u201D marks a shared place."));
}

QString placeOf(int place, int items, bool grows, const Phrases& phrases)
{
    const QString words = grows
        ? phrases(QT_TRANSLATE_N_NOOP("Wording", "place %1 of %n with a positive balance"), items)
        : phrases(QT_TRANSLATE_N_NOOP("Wording", "place %1 of %n with a negative balance"), items);
    return words.arg(phrases.locale().toString(place));
}

QString shared(int items, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_N_NOOP("Wording", "shared by %n"), items);
}

QString place(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Place in its list"));
}

QString sharing(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Items at this place"));
}

QString strongestCells(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Cells at the strongest level"));
}

QString radarNote(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording",
        "Points: median of the cells beneath a theme; between two rings where it lies between two levels. A "
        "line is "
        "broken where no cell holds a level."));
}

QString mostStrengthened(int shown, int items, const Phrases& phrases)
{
    if (items == 0)
        return phrases(QT_TRANSLATE_NOOP("Wording", "None has a positive balance"));
    if (shown == items)
        return phrases(QT_TRANSLATE_N_NOOP("Wording", "Strengthened: %n with a positive balance"), items);
    return phrases(
        QT_TRANSLATE_N_NOOP("Wording", "Most strengthened: %1 of %n with a positive balance"), items)
        .arg(phrases.locale().toString(shown));
}

QString mostFading(int shown, int items, const Phrases& phrases)
{
    if (items == 0)
        return phrases(QT_TRANSLATE_NOOP("Wording", "None has a negative balance"));
    if (shown == items)
        return phrases(QT_TRANSLATE_N_NOOP("Wording", "Fading: %n with a negative balance"), items);
    return phrases(QT_TRANSLATE_N_NOOP("Wording", "Fading most: %1 of %n with a negative balance"), items)
        .arg(phrases.locale().toString(shown));
}

QString balanced(int items, const Phrases& phrases)
{
    return phrases(
        QT_TRANSLATE_N_NOOP("Wording", "Neither: %n with as many strengthened as fading cells"), items);
}

QString signedPercent(double share, const Phrases& phrases)
{
    const long rounded = std::lround(share * 100);
    const QString sign = rounded == 0 ? QString()
        : rounded < 0                 ? QStringLiteral("\u2212")
                                      : QStringLiteral("+");
    return sign + percentText(share, phrases);
}

} // namespace atlas::chart_words
