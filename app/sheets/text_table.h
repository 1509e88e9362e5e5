#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/sheet_style.h"
#include "ink/wrapped_text.h"
#include "sheets/page_flow.h"

#include <QPointF>

#include <vector>

namespace atlas {

class Palette;

/// A table of plain text for pages of its own.
struct TextTableContent {
    QString title;
    QString note; ///< below the title; may be empty
    QStringList heads;
    std::vector<double> shares; ///< of the width, a column each
    std::vector<QStringList> rows;
};

/// Such a table measured for a width, and how its rows flow over pages.
class TextTable {
public:
    TextTable(const TextTableContent& content, const SheetStyle& style, double width, double pageHeight);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// With title and heads.
    double pageHeight(int page) const;
    void paint(QPainter& painter, QPointF topLeft, int page, const Palette& palette) const;

private:
    using Row = std::vector<WrappedText>; ///< by column
    void addRow(const Row& row, int mostLines);
    void paintRow(QPainter& painter, QPointF topLeft, const Row& row) const;
    double headHeight() const;

    std::vector<double> m_widths;
    double m_width;
    WrappedText m_title;
    WrappedText m_note;
    Row m_heads;
    std::vector<Row> m_rows;
    std::vector<double> m_heights;
    std::vector<FlowPage> m_pages;
};

} // namespace atlas
