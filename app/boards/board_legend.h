#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boards/board_painter.h"
#include "ink/sheet_style.h"
#include "ink/wrapped_text.h"

#include <QPointF>

#include <vector>

namespace atlas {

class Phrases;

/// What occurs among the cells of a board and so wants explaining.
struct BoardContents {
    bool ratings = false;
    bool manyRatings = false; ///< in one cell
    bool changed = false;
    bool explained = false;
    bool differences = false;
    bool rolledUpDifferences = false;
    bool similarities = false;
    bool weakSimilarities = false;
    bool consensus = false;
    bool otherThanPresent = false; ///< a consensus that the atlas does not hold
};
BoardContents contentsOf(const Board& board);

/// The legend of a board: the cells that occur with what they mean. Flows over as many lines as its width
/// asks for.
class BoardLegend {
public:
    BoardLegend(const RatingScale& scale, const BoardContents& contents, const Phrases& phrases,
        const SheetStyle& style, double width);

    double height() const { return m_height; }
    void paint(QPainter& painter, const QPointF& topLeft, const BoardPainter& board) const;

private:
    struct Entry {
        BoardCell cell;
        CellPainter::Marks marks; ///< if any, they alone are shown
        WrappedText label;
        QPointF place; ///< of the swatch, from the legend's top left
    };

    void addRatings(const RatingScale& scale, const BoardContents& contents, const Phrases& phrases);
    void addConsensus(const RatingScale& scale, const BoardContents& contents, const Phrases& phrases);
    void addDifferences(const RatingScale& scale, const Phrases& phrases);
    void add(const BoardCell& cell, const QString& label, CellPainter::Marks marks = CellPainter::Marks());
    void flow();

    SheetStyle m_style;
    QFont m_symbolFont;
    double m_width;
    double m_height = 0;
    std::vector<Entry> m_entries;
    WrappedText m_note;
};

} // namespace atlas
