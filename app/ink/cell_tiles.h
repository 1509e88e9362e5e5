#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/cell_painter.h"

#include <QFont>
#include <QHash>
#include <QImage>
#include <QSize>

#include <memory>
#include <vector>

namespace atlas {

/// Cells painted once for each size, rating and mark, to be copied many times. Sizes are device pixels; a
/// tile is opaque and holds the gap around the cell.
class CellTiles {
public:
    CellTiles(CellPainter painter, const QFont& font, qreal devicePixelRatio);

    /// Tiles of one size.
    class Size {
    public:
        const QImage& tile(Rating rating, CellPainter::Marks marks);

    private:
        friend class CellTiles;
        Size(const CellTiles& tiles, QSize size);

        const CellTiles& m_tiles;
        QSize m_size;
        std::vector<QImage> m_images; ///< by rating and marks; null until asked for
    };

    /// Valid until this object goes.
    Size& size(int width, int height);

    const CellPainter& painter() const { return m_painter; }
    qreal devicePixelRatio() const { return m_devicePixelRatio; }

private:
    CellPainter m_painter;
    QFont m_font;
    qreal m_devicePixelRatio;
    QHash<quint64, std::shared_ptr<Size>> m_sizes;
};

} // namespace atlas
