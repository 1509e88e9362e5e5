// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cell_canvas.h"

#include <algorithm>
#include <cstring>

namespace atlas {

const QImage& CellCanvas::paint(const QRect& area, const JobFamily& family, const std::vector<CellStrip>& rows,
    const std::vector<CellStrip>& columns, CellTiles& tiles, const IsExplained& isExplained)
{
    if (m_image.width() < area.width() || m_image.height() < area.height())
        m_image = QImage(area.size().expandedTo(m_image.size()), QImage::Format_RGB32);
    const Palette& palette = tiles.painter().palette();
    const QRgb background = palette.background().rgb();
    for (int line = 0; line < area.height(); ++line) {
        auto* pixels = reinterpret_cast<QRgb*>(m_image.scanLine(line));
        std::fill(pixels, pixels + area.width(), background);
    }

    std::vector<QRgb> colours;
    for (std::size_t rating = 0; rating < tiles.painter().scale().levels.size() + 2; ++rating) {
        const Rating value = rating == 0 ? Rating::notRated()
            : rating == 1               ? Rating::notApplicable()
                                        : Rating::level(static_cast<int>(rating) - 2);
        colours.push_back(palette.cell(value).fill.rgb());
    }
    const bool narrow = std::any_of(
        columns.begin(), columns.end(), [](const CellStrip& column) { return column.size < FlatBelow; });

    std::vector<CellTiles::Size*> sizes;
    int sizedFor = -1;
    for (const CellStrip& row : rows) {
        if (narrow || row.size < FlatBelow) {
            paintFlatRow(area, family.current.row(row.index), row, columns, colours);
            continue;
        }
        if (row.size != sizedFor) {
            sizedFor = row.size;
            sizes.clear();
            for (const CellStrip& column : columns)
                sizes.push_back(&tiles.size(column.size, row.size));
        }
        paintTiledRow(area, family, row, columns, sizes, isExplained);
    }
    return m_image;
}

void CellCanvas::paintFlatRow(const QRect& area, const Rating* ratings, const CellStrip& row,
    const std::vector<CellStrip>& columns, const std::vector<QRgb>& colours)
{
    const int top = std::max(row.from, area.top()) - area.top();
    const int bottom = std::min(row.from + row.size, area.bottom() + 1) - area.top();
    if (bottom <= top)
        return;
    auto* first = reinterpret_cast<QRgb*>(m_image.scanLine(top));
    const int width = area.width();
    for (const CellStrip& column : columns) {
        const QRgb colour = colours[static_cast<std::size_t>(ratings[column.index].index())];
        const int from = std::max(column.from - area.left(), 0);
        const int to = std::min(column.from - area.left() + column.size, width);
        for (int x = from; x < to; ++x)
            first[x] = colour;
    }
    for (int line = top + 1; line < bottom; ++line)
        std::memcpy(m_image.scanLine(line), first, static_cast<std::size_t>(width) * sizeof(QRgb));
}

void CellCanvas::paintTiledRow(const QRect& area, const JobFamily& family, const CellStrip& row,
    const std::vector<CellStrip>& columns, const std::vector<CellTiles::Size*>& sizes,
    const IsExplained& isExplained)
{
    const int top = std::max(row.from, area.top());
    const int bottom = std::min(row.from + row.size, area.bottom() + 1);
    const auto stride = m_image.bytesPerLine();
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const CellStrip& column = columns[at];
        const int from = std::max(column.from, area.left());
        const int to = std::min(column.from + column.size, area.right() + 1);
        if (to <= from || bottom <= top)
            continue;
        const CellPainter::Marks marks {
            family.isChanged(row.index, column.index), isExplained(row.index, column.index)};
        const QImage& tile = sizes[at]->tile(family.current.at(row.index, column.index), marks);
        const auto bytes = static_cast<std::size_t>(to - from) * sizeof(QRgb);
        const uchar* source = tile.constScanLine(top - row.from) + (from - column.from) * 4;
        uchar* target = m_image.scanLine(top - area.top()) + (from - area.left()) * 4;
        for (int line = top; line < bottom; ++line, source += tile.bytesPerLine(), target += stride)
            std::memcpy(target, source, bytes);
    }
}

} // namespace atlas
