#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/board.h"
#include "boards/board_colours.h"
#include "ink/cell_painter.h"

#include <QFont>
#include <QLocale>
#include <QRectF>

namespace atlas {

/// Steps of the order from \a before to \a after, negative if it goes down; none if one of them is no level
/// of the order.
std::optional<int> stepsBetween(const RatingScale& scale, Rating before, Rating after);

/// The tone of a cell; none of a rolled-up one.
ChangeTone toneOf(const RatingScale& scale, const DifferenceCell& cell);

/// Paints what differs between two versions, in one cell or in many. Made for one painting; what it is given has
/// to outlive it.
class DifferencePainter {
public:
    DifferencePainter(const CellPainter& cells, const QLocale& locale)
        : m_cells(cells)
        , m_locale(locale)
    {
    }

    void paint(QPainter& painter, const QRectF& rect, const DifferenceCell& cell, const QFont& font) const;
    void paint(QPainter& painter, const QRectF& rect, const DifferencesCell& cell, const QFont& font) const;
    QColor flat(const DifferenceCell& cell) const;
    QColor flat(const DifferencesCell& cell) const;

private:
    const Palette& palette() const { return m_cells.palette(); }
    void paintUnchanged(QPainter& painter, const QRectF& rect, Rating rating, const QFont& font) const;
    void paintShares(QPainter& painter, const QRectF& rect, const DifferencesCell& cell) const;

    const CellPainter& m_cells;
    const QLocale& m_locale;
};

} // namespace atlas
