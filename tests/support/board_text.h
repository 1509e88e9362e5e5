#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/board.h"

#include <QStringList>

namespace atlas {

/// A heading a line: "# label" for a title, "= label" for a roll-up, "label" or "label (context)" for an
/// item.
inline QStringList headingsOf(const BoardAxis& axis)
{
    QStringList lines;
    for (const BoardHeading& heading : axis.headings) {
        const QString context =
            heading.context.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(heading.context);
        const QString mark = heading.kind == BoardHeading::Kind::Title ? QStringLiteral("# ")
            : heading.kind == BoardHeading::Kind::RollUp               ? QStringLiteral("= ")
                                                                       : QString();
        lines.append(mark + heading.label + context);
    }
    return lines;
}

/// The labels of the items alone.
inline QStringList itemsOf(const BoardAxis& axis)
{
    QStringList labels;
    for (const BoardHeading& heading : axis.headings) {
        if (heading.kind == BoardHeading::Kind::Item)
            labels.append(heading.label);
    }
    return labels;
}

/// A group a line: "key first+count of items", and "collapsed" where it is.
inline QStringList groupsOf(const BoardAxis& axis)
{
    QStringList lines;
    for (const BoardGroup& group : axis.groups) {
        lines.append(
            QStringLiteral("%1 %2+%3 of %4").arg(group.key).arg(group.first).arg(group.count).arg(group.items)
            + (group.collapsed ? QStringLiteral(" collapsed") : QString()));
    }
    return lines;
}

/// Counts from the highest level down, as "++:2 N/A:1 .:1"; levels without a cell are left out.
inline QString written(const Distribution& counts, const RatingScale& scale)
{
    QStringList parts;
    for (const Rating rating : scale.legendOrder()) {
        const QString code = rating.isNotRated() ? QStringLiteral(".") : scale.entry(rating).code;
        if (counts.count(rating) > 0)
            parts.append(QStringLiteral("%1:%2").arg(code).arg(counts.count(rating)));
    }
    return parts.join(u' ');
}

/// What a cell holds: counts with "changed" and "explained", "+ > ++", "2 up 1 down 0 other of 8", "0.75 of
/// 3"; empty for no cell.
inline QString written(const BoardCell& cell, const RatingScale& scale)
{
    const auto code = [&scale](Rating rating) {
        return rating.isNotRated() ? QStringLiteral(".") : scale.entry(rating).code;
    };
    if (const auto* ratings = std::get_if<RatingsCell>(&cell)) {
        return written(ratings->counts, scale) + (ratings->changed ? QStringLiteral(" changed") : QString())
            + (ratings->explained ? QStringLiteral(" explained") : QString());
    }
    if (const auto* difference = std::get_if<DifferenceCell>(&cell))
        return QStringLiteral("%1 > %2").arg(code(difference->before), code(difference->after));
    if (const auto* sum = std::get_if<DifferencesCell>(&cell)) {
        return QStringLiteral("%1 up %2 down %3 other of %4")
            .arg(sum->raised)
            .arg(sum->lowered)
            .arg(sum->otherwise)
            .arg(sum->cells);
    }
    if (const auto* pair = std::get_if<SimilarityCell>(&cell))
        return QStringLiteral("%1 of %2").arg(pair->similarity, 0, 'f', 4).arg(pair->compared);
    return {};
}

/// The cells of one row, titles included.
inline QStringList rowOf(const Board& board, int row)
{
    QStringList cells;
    for (int column = 0; column < board.columns().size(); ++column)
        cells.append(written(board.cell(row, column), board.scale()));
    return cells;
}

} // namespace atlas
