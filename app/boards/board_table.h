#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boards/board_geometry.h"
#include "boards/board_legend.h"
#include "boards/board_painter.h"
#include "sheets/matrix_table.h"
#include "sheets/statistics_painter.h"

#include <optional>

namespace atlas {

/// What is written around a board, in the language of the sheet.
struct BoardTexts {
    QString title;
    QStringList notes; ///< below the title: what is shown and how it is ordered
    QString source; ///< the atlas
    QString version;
};

/// A board measured for a room, piece by piece, so that pages and images put the same pieces together. The
/// board has to outlive it.
class BoardTable {
public:
    struct Item {
        int heading = 0; ///< index into the rows
        bool title = false; ///< of a group
        WrappedText text;
        WrappedText repeatedText; ///< of a title, with "(continued)"
        double height = 0;
        double repeatedHeight = 0;
    };
    /// A row as placed: where its cells begin and how high they are.
    struct PlacedRow {
        int heading = 0;
        double top = 0;
        double height = 0;
    };

    BoardTable(const Board& board, const BoardTexts& texts, const Phrases& phrases, Theme theme,
        const TableRoom& room);

    const BoardGeometry& geometry() const { return m_geometry; }
    const Palette& palette() const { return m_painter.palette(); }
    double width() const { return m_width; }

    double headingHeight(bool continued) const;
    double columnHeadHeight() const { return m_treeHeight + m_groupHeight + m_headHeight; }
    const std::vector<Item>& items() const { return m_items; }
    double legendHeight() const { return m_legend.height(); }
    static constexpr double legendGap = 14; ///< kept free above the legend
    /// What the items may take of a page \a height high.
    double bodyHeight(double height, bool continued) const;

    void paintHeading(QPainter& painter, QPointF topLeft, std::size_t range, bool continued) const;
    void paintColumnHeads(QPainter& painter, QPointF topLeft, std::size_t range) const;
    void paintItem(
        QPainter& painter, QPointF topLeft, const Item& item, std::size_t range, bool repeated) const;
    /// The trees of the rows beside \a rows, which stand on one page, between \a top and \a bottom.
    void paintRowTrees(
        QPainter& painter, const std::vector<PlacedRow>& rows, double top, double bottom) const;
    void paintLegend(QPainter& painter, QPointF topLeft) const;

private:
    void measureHeading(const BoardTexts& texts, const Phrases& phrases);
    void measureColumnHeads(double roomHeight);
    void measureGroupHeads();
    void measureItems(const Phrases& phrases, double roomHeight);
    QRectF columnRect(QPointF topLeft, std::size_t range, int column, double height) const;
    QRectF statisticsRect(QPointF topLeft, std::size_t range, double height) const;
    QRectF spanRect(QPointF topLeft, const ColumnRange& columns, int first, int end, double height) const;

    const Board& m_board;
    SheetStyle m_style;
    BoardPainter m_painter;
    BoardGeometry m_geometry;
    double m_width;
    BoardLegend m_legend;
    std::optional<StatisticsPainter> m_statistics; ///< of a board of ratings

    WrappedText m_title;
    WrappedText m_continuedTitle;
    std::vector<WrappedText> m_subtitles; ///< by range
    std::vector<WrappedText> m_continuedSubtitles; ///< by range
    std::vector<WrappedText> m_columnHeads;
    /// A group's title over its columns within one range.
    struct GroupHead {
        int first = 0;
        int end = 0;
        bool upright = false; ///< its words are wider than its columns
        WrappedText text;
    };
    std::vector<std::vector<GroupHead>> m_groupHeads; ///< by range
    double m_treeHeight = 0;
    double m_groupHeight = 0;
    double m_headHeight = 0;
    std::vector<Item> m_items;
};

} // namespace atlas
