#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"
#include "ink/cell_painter.h"
#include "ink/sheet_style.h"
#include "ink/wrapped_text.h"

#include <QPointF>

#include <vector>

namespace atlas {

class Phrases;

/// The legend of one family's sheet: every rating of the scale with its count, the marks a cell may carry,
/// and what the statistics mean. Flows over as many lines as its width asks for.
class LegendPainter {
public:
    LegendPainter(const RatingScale& scale, const JobFamily& family, const Phrases& phrases,
        const SheetStyle& style, double width);

    double height() const { return m_height; }
    void paint(QPainter& painter, const QPointF& topLeft, const CellPainter& cells) const;

private:
    enum class Swatch { Rating, Changed, Explained };
    struct Entry {
        Swatch swatch = Swatch::Rating;
        Rating rating;
        WrappedText label;
        WrappedText count;
        QPointF place; ///< of the swatch, from the legend's top left
    };

    void flow();
    void paintSwatch(
        QPainter& painter, const QRectF& rect, const Entry& entry, const CellPainter& cells) const;

    QFont m_symbolFont;
    double m_width;
    double m_height = 0;
    std::vector<Entry> m_entries;
    WrappedText m_note;
};

/// Cells for which a reason or a source is recorded.
int explainedCells(const JobFamily& family);

} // namespace atlas
