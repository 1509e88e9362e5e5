// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/cell_tiles.h"

#include <QPainter>

namespace atlas {

CellTiles::CellTiles(CellPainter painter, const QFont& font, qreal devicePixelRatio)
    : m_painter(std::move(painter))
    , m_font(font)
    , m_devicePixelRatio(devicePixelRatio)
{
}

CellTiles::Size::Size(const CellTiles& tiles, QSize size)
    : m_tiles(tiles)
    , m_size(size)
    , m_images((tiles.m_painter.scale().levels.size() + 2) * 4)
{
}

const QImage& CellTiles::Size::tile(Rating rating, CellPainter::Marks marks)
{
    QImage& image = m_images[static_cast<std::size_t>(
        m_tiles.m_painter.scale().index(rating) * 4 + (marks.changed ? 2 : 0) + (marks.explained ? 1 : 0))];
    if (image.isNull()) {
        image = QImage(m_size, QImage::Format_RGB32);
        image.setDevicePixelRatio(m_tiles.m_devicePixelRatio);
        image.fill(m_tiles.m_painter.palette().background());
        QPainter painter(&image);
        const QSizeF logical = QSizeF(m_size) / m_tiles.m_devicePixelRatio;
        m_tiles.m_painter.paintCell(painter, QRectF(QPointF(), logical), rating, m_tiles.m_font, marks);
    }
    return image;
}

CellTiles::Size& CellTiles::size(int width, int height)
{
    auto& kept = m_sizes[static_cast<quint64>(width) << 32 | static_cast<quint32>(height)];
    if (!kept)
        kept.reset(new Size(*this, QSize(width, height)));
    return *kept;
}

} // namespace atlas
