#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"
#include "ink/cell_painter.h"

#include <QFont>
#include <QRectF>

class QPaintDevice;

namespace atlas {

/// Paints the levels of a median: one place, or two where it lies between two levels. Made for one painting;
/// \a cells has to outlive it.
class MedianPainter {
public:
    explicit MedianPainter(const CellPainter& cells)
        : m_cells(cells)
    {
    }

    /// Where the levels that a median lies between stand; both the whole place where it is one level.
    struct Split {
        QRectF lower;
        QRectF upper;
        QFont font; ///< of the symbols
        bool isLegible = true; ///< the symbols fit
    };
    Split splitOf(
        const QRectF& body, const OrdinalMedian& middle, const QFont& font, const QPaintDevice* device) const;
    void paintSplit(QPainter& painter, const Split& split, const OrdinalMedian& middle) const;
    /// The symbols of a median, where they fit; gives where they end.
    double paintSymbols(QPainter& painter, const Split& split, const OrdinalMedian& middle) const;

private:
    const CellPainter& m_cells;
};

} // namespace atlas
