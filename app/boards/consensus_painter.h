#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/board.h"
#include "ink/cell_painter.h"

#include <QFont>
#include <QLocale>
#include <QRectF>

namespace atlas {

class SignLine;

/// Paints what a room made of a cell: its rating as a tile that grows with the agreement. Made for one painting;
/// what it is given has to outlive it.
class ConsensusPainter {
public:
    ConsensusPainter(const CellPainter& cells, const QLocale& locale)
        : m_cells(cells)
        , m_locale(locale)
    {
    }

    void paint(QPainter& painter, const QRectF& rect, const ConsensusCell& cell, const QFont& font) const;
    QColor flat(const ConsensusCell& cell) const;

private:
    const Palette& palette() const { return m_cells.palette(); }
    QRectF tileWithin(const QRectF& body, const ConsensusCell& cell, const SignLine& symbols) const;
    QString figureOf(const ConsensusCell& cell) const;
    void paintFigure(QPainter& painter, const QRectF& body, const QRectF& tile, double symbolsEnd,
        const ConsensusCell& cell, const QColor& ink, const QFont& font) const;

    const CellPainter& m_cells;
    const QLocale& m_locale;
};

} // namespace atlas
