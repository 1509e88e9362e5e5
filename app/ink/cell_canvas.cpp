// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/cell_canvas.h"

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

    // Pixels left and right of the columns, and lines between the rows, are background; the rest is painted over.
    const int first = columns.empty() ? 0 : std::clamp(columns.front().from - area.left(), 0, area.width());
    const int last = columns.empty()
        ? 0
        : std::clamp(columns.back().from + columns.back().size - area.left(), first, area.width());
    const bool narrow = std::any_of(
        columns.begin(), columns.end(), [](const CellStrip& column) { return column.size < FlatBelow; });
    m_columnAt.assign(static_cast<std::size_t>(last), 0);
    for (const CellStrip& column : columns) {
        const int from = std::max(column.from - area.left(), 0);
        const int to = std::min(column.from - area.left() + column.size, last);
        for (int x = from; x < to; ++x)
            m_columnAt[static_cast<std::size_t>(x)] = column.index;
    }

    std::vector<CellTiles::Size*> sizes;
    int sizedFor = -1;
    int painted = 0;
    for (const CellStrip& row : rows) {
        const int top = std::clamp(row.from - area.top(), 0, area.height());
        const int bottom = std::clamp(row.from - area.top() + row.size, 0, area.height());
        fillLines(painted, top, 0, area.width(), background);
        fillLines(top, bottom, 0, first, background);
        fillLines(top, bottom, last, area.width() - last, background);
        painted = std::max(painted, bottom);
        if (narrow || row.size < FlatBelow) {
            paintFlatRow(area, first, family.current.row(row.index), row, palette);
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
    fillLines(painted, area.height(), 0, area.width(), background);
    return m_image;
}

void CellCanvas::fillLines(int from, int to, int left, int width, QRgb colour)
{
    if (width <= 0)
        return;
    for (int line = from; line < to; ++line) {
        auto* pixels = reinterpret_cast<QRgb*>(m_image.scanLine(line)) + left;
        std::fill(pixels, pixels + width, colour);
    }
}

void CellCanvas::paintFlatRow(const QRect& area, int left, const Rating* ratings, const CellStrip& row,
    const Palette& palette)
{
    const int top = std::max(row.from, area.top()) - area.top();
    const int bottom = std::min(row.from + row.size, area.bottom() + 1) - area.top();
    const auto from = static_cast<std::size_t>(left);
    const std::size_t to = m_columnAt.size();
    if (bottom <= top || to <= from)
        return;
    auto* first = reinterpret_cast<QRgb*>(m_image.scanLine(top));
    for (std::size_t x = from; x < to; ++x) {
        // Pixels of one column stand together, and so do equal ratings.
        const bool same = x > from && ratings[m_columnAt[x]] == ratings[m_columnAt[x - 1]];
        first[x] = same ? first[x - 1] : palette.cell(ratings[m_columnAt[x]]).fill.rgb();
    }
    for (int line = top + 1; line < bottom; ++line) {
        auto* next = reinterpret_cast<QRgb*>(m_image.scanLine(line));
        std::memcpy(next + from, first + from, (to - from) * sizeof(QRgb));
    }
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
