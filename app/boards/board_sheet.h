#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boards/board_table.h"

#include <QDate>
#include <QSizeF>

namespace atlas {

/// A board on a single sheet of its natural size, for images. The board has to outlive it.
class BoardSheet {
public:
    BoardSheet(const Board& board, const BoardTexts& texts, const Phrases& phrases, Theme theme,
        const QDate& date = QDate::currentDate());

    /// In layout units of 1/96 inch.
    QSizeF size() const;
    /// Where paint() puts a cell, within size().
    QRectF cellRect(int row, int column) const;
    /// Paints background and board; the painter's unit is 1/96 inch, its origin the sheet's top left.
    void paint(QPainter& painter) const;

private:
    double tableTop() const;
    double legendTop() const;

    BoardTable m_table;
    WrappedText m_footer;
    std::vector<BoardTable::PlacedRow> m_rows; ///< in the coordinates of the table
    double m_itemsHeight = 0;
};

} // namespace atlas
