#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheets/matrix_table.h"

#include <QDate>
#include <QSizeF>

namespace atlas {

/// One family's heatmap on a single sheet of its natural size, for images. The atlas has to outlive it.
class MatrixSheet {
public:
    MatrixSheet(const Atlas& atlas, const JobFamily& family, const Phrases& phrases, Theme theme,
        const QDate& date = QDate::currentDate());

    /// In layout units of 1/96 inch.
    QSizeF size() const;
    /// Where paint() puts a cell, within size().
    QRectF cellRect(int row, int column) const;
    /// Paints background and matrix; the painter's unit is 1/96 inch, its origin the sheet's top left.
    void paint(QPainter& painter) const;

private:
    double tableTop() const;
    double legendTop() const;

    MatrixTable m_table;
    WrappedText m_footer;
    double m_itemsHeight = 0;
};

} // namespace atlas
