#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "ink/cell_painter.h"
#include "ink/legend_painter.h"
#include "ink/sheet_style.h"
#include "ink/wrapped_text.h"
#include "sheets/statistics_painter.h"
#include "sheets/table_geometry.h"

#include <vector>

namespace atlas {

class Phrases;

/// Space for a table, in layout units of 1/96 inch. Labels that would leave no room for anything else on a
/// page of that height are cut with an ellipsis.
struct TableRoom {
    double width = 0; ///< 0: as wide as the matrix likes, in one piece
    double height = 0; ///< 0: as high as it likes
};

/// One family's matrix measured for a room: what stands above, in and below it, piece by piece, so that pages
/// and images put the same pieces together. The family has to outlive it.
class MatrixTable {
public:
    struct Item {
        bool groupTitle = false;
        int row = 0; ///< of a group title, the first row below it
        WrappedText text;
        WrappedText repeatedText; ///< of a group title, with "(continued)"
        double height = 0;
        double repeatedHeight = 0;
    };

    MatrixTable(const Atlas& atlas, const JobFamily& family, const Phrases& phrases, Theme theme,
        const TableRoom& room);

    const TableGeometry& geometry() const { return m_geometry; }
    const Palette& palette() const { return m_cells.palette(); }
    /// Width of the titles and the legend: the room's, or what the widest piece asks for.
    double width() const { return m_width; }

    /// Title and subtitle; on pages after the first, the title with "(continued)". Ranges are indexes into
    /// geometry().ranges.
    double headingHeight(bool continued) const;
    double columnHeadHeight() const { return m_columnHeadHeight; }
    const std::vector<Item>& items() const { return m_items; }
    double summaryHeight() const;
    double legendHeight() const { return m_legend.height(); }
    static constexpr double legendGap = 16; ///< kept free above the legend
    /// What the items and the summary may take of a page \a height high.
    double bodyHeight(double height, bool continued) const;

    void paintHeading(QPainter& painter, QPointF topLeft, std::size_t range, bool continued) const;
    void paintColumnHeads(QPainter& painter, QPointF topLeft, std::size_t range) const;
    void paintItem(
        QPainter& painter, QPointF topLeft, const Item& item, std::size_t range, bool repeated) const;
    /// The statistics of the columns and of the whole, or the words that say that there are no rows.
    void paintSummary(QPainter& painter, QPointF topLeft, std::size_t range) const;
    void paintLegend(QPainter& painter, QPointF topLeft) const;

private:
    void measureHeading(const Phrases& phrases);
    void measureColumnHeads(int mostLines);
    void measureItems(const Phrases& phrases, int mostTitleLines, int mostLabelLines);
    void measureSummary(const Phrases& phrases);
    QRectF cellRect(QPointF topLeft, int columnInRange, double height) const;
    QRectF statisticsRect(QPointF topLeft, std::size_t range, double height) const;
    const ColumnRange& columnRange(std::size_t range) const { return m_geometry.ranges[range]; }
    void paintRow(QPainter& painter, QPointF topLeft, const Item& item, std::size_t range) const;

    const JobFamily& m_family;
    SheetStyle m_style;
    CellPainter m_cells;
    StatisticsPainter m_statistics;
    TableGeometry m_geometry;
    double m_width;
    LegendPainter m_legend;

    WrappedText m_title;
    WrappedText m_continuedTitle;
    std::vector<WrappedText> m_subtitles; ///< by range
    std::vector<WrappedText> m_continuedSubtitles; ///< by range; "Domains 1 to 6 of 15"
    std::vector<WrappedText> m_columnHeads;
    double m_columnHeadHeight = 0;
    std::vector<Item> m_items;
    WrappedText m_summaryLabel;
};

} // namespace atlas
