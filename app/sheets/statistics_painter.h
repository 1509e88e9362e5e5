#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"
#include "ink/cell_painter.h"
#include "ink/sheet_style.h"
#include "ink/wrapped_text.h"

#include <vector>

namespace atlas {

class Board;
class Phrases;

/// Distribution bar, median and "n/N" of each row, of each column and of the whole matrix of one family or a
/// board, worded once.
class StatisticsPainter {
public:
    StatisticsPainter(
        const RatingScale& scale, const JobFamily& family, const Phrases& phrases, const SheetStyle& style);
    /// Of the rows of a board that have a summary.
    StatisticsPainter(const Board& board, const Phrases& phrases, const SheetStyle& style);

    double headHeight() const;
    /// The words above the bars, medians and figures, at the foot of \a rect.
    void paintHeads(QPainter& painter, const QRectF& rect) const;

    /// Side by side, in the widths that TableGeometry gives them.
    void paintRow(QPainter& painter, const QRectF& rect, int row, const CellPainter& cells) const;
    void paintWhole(QPainter& painter, const QRectF& rect, const CellPainter& cells) const;

    /// One below the other, as wide as a cell.
    static constexpr double columnHeight = 30;
    void paintColumn(QPainter& painter, const QRectF& rect, int column, const CellPainter& cells) const;

private:
    struct Entry {
        Distribution counts;
        WrappedText median;
        WrappedText figures;
        WrappedText both; ///< median and figures in one line
    };

    static Entry entry(const Distribution& counts, const RatingScale& scale, const Phrases& phrases,
        const SheetStyle& style);
    static void paintSideBySide(
        QPainter& painter, const QRectF& rect, const Entry& entry, const CellPainter& cells);

    static std::vector<WrappedText> heads(const Phrases& phrases, const SheetStyle& style);

    std::vector<WrappedText> m_heads;
    std::vector<Entry> m_rows;
    std::vector<Entry> m_columns;
    Entry m_whole;
};

} // namespace atlas
