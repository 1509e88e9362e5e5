// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/board_words.h"

#include "analysis/board.h"
#include "analysis/domain_similarity.h"
#include "wording/phrases.h"

#include <QCoreApplication>
#include <QStringList>

namespace atlas::board_words {

QString raised(int steps, const Phrases& phrases)
{
    return steps == 1 ? phrases(QT_TRANSLATE_NOOP("Wording", "raised by one step"))
                      : phrases(QT_TRANSLATE_NOOP("Wording", "raised by several steps"));
}

QString lowered(int steps, const Phrases& phrases)
{
    return steps == 1 ? phrases(QT_TRANSLATE_NOOP("Wording", "lowered by one step"))
                      : phrases(QT_TRANSLATE_NOOP("Wording", "lowered by several steps"));
}

QString otherwise(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "to or from “marginal impact” or “not rated”"));
}

QString unchanged(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "unchanged"));
}

QString steps(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording",
        "The figure beside the triangles counts the steps of the scale; a dashed box stands for “not "
        "rated”."));
}

QString rolledUp(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording",
        "Where a group is collapsed: cells raised, lowered and changed otherwise, and how many of all cells "
        "that is."));
}

QString manyRatings(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording",
        "A cell that sums up several ratings has the colour of their median and their distribution as a "
        "bar."));
}

QString lessAlike(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "less alike"));
}

QString alike(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "equal medians throughout"));
}

QString similarity(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording",
        "Similarity of two domains: 1 minus Gower’s distance between the medians of what carries a level in "
        "both, as a percentage. An empty place: too little carries a level in both, as where all ratings of "
        "a "
        "domain are marginal."));
}

QString weaklyFounded(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_N_NOOP("Wording",
                       "weakly founded: fewer than %n themes or labels that carry a level in both (their "
                       "number in brackets, where there is room)"),
        DomainSimilarity::firmlyCompared);
}

QString allAgree(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "everybody agrees"));
}

QString opposed(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "opposed camps"));
}

QString decided(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "framed: decided"));
}

QString otherThanPresent(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "the atlas holds another rating"));
}

QString consensus(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording",
        "The rating is the one decided or, until then, what more than half of the room said in the last "
        "round: the median of its levels (two halves: it lies between two) or marginal impact; without such "
        "a majority there is none. The less the room agrees, the smaller the tile. The figure is van der "
        "Eijk’s A, 1 for the same answer from all, 0 evenly spread, −1 for two opposed camps; answers of another "
        "kind than the majority’s, share s, let it be at most 1 − 2s. An empty place: no vote."));
}

QString emptyPlace(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "An empty place: there is no such cell."));
}

QString extent(const BoardAxis& rows, const BoardAxis& columns, const Phrases& phrases)
{
    const QLocale locale = phrases.locale();
    const QString shownRows = rows.items == rows.allItems
        ? phrases(QT_TRANSLATE_N_NOOP("Wording", "%n row(s)"), rows.items)
        : phrases(QT_TRANSLATE_N_NOOP("Wording", "%1 of %n row(s) shown"), rows.allItems)
              .arg(locale.toString(rows.items));
    const QString shownColumns = columns.items == columns.allItems
        ? phrases(QT_TRANSLATE_N_NOOP("Wording", "%n domain(s)"), columns.items)
        : phrases(QT_TRANSLATE_N_NOOP("Wording", "%1 of %n domain(s) shown"), columns.allItems)
              .arg(locale.toString(columns.items));
    return shownRows + QStringLiteral(" \u00B7 ") + shownColumns;
}

namespace {

QString keyWords(const AxisArrangement& order, const Phrases& phrases)
{
    switch (order.key) {
    case SortKey::Reference:
        return {};
    case SortKey::Label:
        return phrases(QT_TRANSLATE_NOOP("Wording", "by label"));
    case SortKey::NetBalance:
        return phrases(QT_TRANSLATE_NOOP("Wording", "by net balance"));
    case SortKey::Strengthened:
        return phrases(QT_TRANSLATE_NOOP("Wording", "by share strengthened"));
    case SortKey::Fading:
        return phrases(QT_TRANSLATE_NOOP("Wording", "by share fading"));
    case SortKey::Disagreement:
        return phrases(QT_TRANSLATE_NOOP("Wording", "by disagreement"));
    case SortKey::Similarity:
        return phrases(QT_TRANSLATE_NOOP("Wording", "by similarity"));
    }
    Q_UNREACHABLE();
}

QString orderWords(const AxisArrangement& order, const QString& frame, const Phrases& phrases)
{
    const QString key = keyWords(order, phrases);
    if (key.isEmpty())
        return {};
    const bool descends = order.descending && order.key != SortKey::Similarity;
    return frame.arg(descends ? phrases(QT_TRANSLATE_NOOP("Wording", "%1, descending")).arg(key) : key);
}

} // namespace

QStringList orders(const AxisArrangement& rows, const AxisArrangement& columns, const Phrases& phrases)
{
    QStringList words{orderWords(rows, phrases(QT_TRANSLATE_NOOP("Wording", "rows %1")), phrases),
        orderWords(columns, phrases(QT_TRANSLATE_NOOP("Wording", "columns %1")), phrases)};
    words.removeAll(QString());
    return words;
}

QString columnsOf(int first, int last, int count, const Phrases& phrases)
{
    const QLocale locale = phrases.locale();
    return phrases(QT_TRANSLATE_NOOP("Wording", "Columns %1 to %2 of %3"))
        .arg(locale.toString(first), locale.toString(last), locale.toString(count));
}

QString nothingToShow(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "There is nothing to show."));
}

QString place(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Place"));
}

QString date(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Date"));
}

QString name(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Name"));
}

QString office(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Function"));
}

QString signature(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Signature"));
}

} // namespace atlas::board_words
