#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/cell_painter.h"
#include "ink/sheet_style.h"
#include "ink/wrapped_text.h"
#include "sheets/agenda_place.h"
#include "sheets/page_flow.h"

#include <QRectF>

namespace atlas {

class Phrases;

/// The items of one scale as rows with boxes to tick, below the competence that they belong to, measured for
/// a width. Lengths are in layout units.
class BallotGrid {
public:
    /// \a places are all on one scale. Labels are cut so that in \a height the head, a competence and an item
    /// of it have room.
    BallotGrid(const std::vector<AgendaPlace>& places, bool namesFamilies, const Phrases& phrases,
        const SheetStyle& style, double width, double height);

    /// The competences are the headings.
    std::vector<FlowBlock> blocks() const;
    /// Of an item; 0 for a competence.
    int number(std::size_t line) const { return m_lines[line].number; }
    double headHeight() const { return m_headHeight; }
    double lineHeight(std::size_t line) const { return m_lines[line].height; }
    /// Boxes of an item from its top left corner, a rating each: levels from the highest, not applicable, no
    /// opinion.
    std::vector<QRectF> boxes(std::size_t line) const;

    void paintHead(QPainter& painter, QPointF topLeft) const;
    void paintLine(QPainter& painter, QPointF topLeft, std::size_t line) const;

private:
    struct Column {
        Rating rating;
        WrappedText label;
    };
    struct Line {
        int number = 0;
        WrappedText figure;
        WrappedText label; ///< a sub-competence, or a competence
        WrappedText domain;
        double height = 0;
    };
    void measureHeads(const Phrases& phrases);
    Line competence(const QString& label, int mostLines) const;
    Line item(const AgendaPlace& place, const Phrases& phrases, int mostLines) const;
    double boxLeft(std::size_t column) const;

    CellPainter m_cells;
    SheetStyle m_style;
    double m_width;
    double m_boxWidth = 0; ///< of a column of boxes
    double m_rowWidth = 0; ///< of the sub-competences
    double m_domainWidth = 0;
    double m_headHeight = 0;
    WrappedText m_numberHead;
    WrappedText m_rowHead;
    WrappedText m_domainHead;
    std::vector<Column> m_columns;
    std::vector<Line> m_lines;
};

} // namespace atlas
