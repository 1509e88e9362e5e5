#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/job_family.h"
#include "ink/cell_tiles.h"

#include <QImage>
#include <QRect>

#include <functional>
#include <vector>

namespace atlas {

/// A strip of a row or a column in device pixels: where it lies and which row or column of the matrix it shows.
struct CellStrip {
    int index = 0;
    int from = 0;
    int size = 0;
};

/// Paints many cells of one matrix into an opaque image by copying tiles, or, where cells are too small for a symbol, flat
/// colours a scan line at a time. The image is kept between calls.
class CellCanvas {
public:
    /// Cells narrower or lower than this many device pixels are flat colour.
    static constexpr int FlatBelow = 6;

    using IsExplained = std::function<bool(int row, int column)>;

    /// The cells of \a rows and \a columns that fall into \a area (device pixels, as in the strips). Both come in ascending
    /// order; columns leave no gap. The result is at least as large as the area, with the area's corner at its origin, and
    /// is valid until the next call.
    const QImage& paint(const QRect& area, const JobFamily& family, const std::vector<CellStrip>& rows,
        const std::vector<CellStrip>& columns, CellTiles& tiles, const IsExplained& isExplained);

private:
    void fillLines(int from, int to, int left, int width, QRgb colour);
    void paintFlatRow(const QRect& area, int left, const Rating* ratings, const CellStrip& row,
        const Palette& palette);
    void paintTiledRow(const QRect& area, const JobFamily& family, const CellStrip& row,
        const std::vector<CellStrip>& columns, const std::vector<CellTiles::Size*>& sizes,
        const IsExplained& isExplained);

    std::vector<int> m_columnAt; ///< column of each pixel of a flat row
    QImage m_image;
};

} // namespace atlas
