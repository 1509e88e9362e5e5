// SPDX-License-Identifier: GPL-3.0-or-later
// How large everything in a board view is: zoom, column width, bands of the headers.
#include "ui/boards/board_grid_view.h"

#include "boards/board_tree.h"
#include "ink/short_label.h"
#include "ui/boards/board_headers.h"

#include <QEvent>
#include <QFontInfo>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// Lengths at a zoom of 1 for a font of 13 pixels.
constexpr double RowHeight = 36;
constexpr double ColumnWidth = 92;
constexpr double WidestColumn = 150;
constexpr double NarrowestColumn = 17; ///< "++" still stands in it
constexpr double LegibleColumn = 22; ///< its symbols are read without effort
constexpr double LabelWidth = 236;
constexpr double RunningGroup = 112; ///< of a group's name from bottom to top, its length
constexpr int LeastRows = 2;
constexpr double RunningLabel = 176; ///< of a label from bottom to top, its length
constexpr double Tree = 46;
constexpr double NarrowTree = 24; ///< where all columns would not be in sight beside it
constexpr int MostGroupLines = 5;

int wrappedHeight(const QFontMetrics& metrics, const QString& text, int width)
{
    return metrics.boundingRect(QRect(0, 0, std::max(width, 1), 1 << 20), Qt::TextWordWrap, text).height();
}

} // namespace

QFont BoardGridView::labelFont(bool bold) const
{
    QFont scaledFont = font();
    const int base = std::max(9, QFontInfo(font()).pixelSize());
    scaledFont.setPixelSize(std::max(1, static_cast<int>(std::lround(base * m_zoom * 0.96))));
    scaledFont.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return scaledFont;
}

int BoardGridView::scaled(double length) const
{
    const int base = std::max(9, QFontInfo(font()).pixelSize());
    return std::max(1, static_cast<int>(std::lround(length * m_zoom * base / 13.0)));
}

int BoardGridView::labelWidth() const
{
    return std::max(scaled(150), std::min(scaled(LabelWidth), width() / 5)) - (m_isTight ? scaled(NarrowTree) : 0);
}

int BoardGridView::summaryBand() const
{
    const bool any = board() && board()->columns().size() > 0 && board()->columns().at(0).summary.has_value();
    return any ? scaled(hasUprightMeans() ? 24 : 46) : scaled(5);
}

/// Whether the means of the columns are wide enough for their figures; else these run from bottom to top.
bool BoardGridView::hasUprightMeans() const
{
    return !m_showsMeans || m_columnHeader->defaultSectionSize() >= scaled(32);
}

int BoardGridView::treeBand(Qt::Orientation orientation) const
{
    if (!board())
        return 0;
    if (!hasTree(orientation == Qt::Vertical ? board()->rows() : board()->columns()))
        return 0;
    return scaled(orientation == Qt::Vertical && m_isTight ? NarrowTree : Tree);
}

int BoardGridView::widestWord() const
{
    const QFont bold = labelFont(true);
    if (m_measuredFont != bold) {
        m_measuredFont = bold;
        m_widestWords.clear();
        m_labelHeights.clear();
    }
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const BoardHeading& heading : board()->columns().headings) {
        int& known = m_widestWords[heading.label];
        if (known == 0) {
            for (const QString& word : heading.label.split(u' '))
                known = std::max(known, metrics.horizontalAdvance(word));
        }
        widest = std::max(widest, known);
    }
    return widest;
}

int BoardGridView::labelHeight(const QString& label, int width) const
{
    if (m_measuredWidth != width) {
        m_measuredWidth = width;
        m_labelHeights.clear();
    }
    int& known = m_labelHeights[label];
    if (known == 0)
        known = wrappedHeight(QFontMetrics(m_measuredFont), label, width);
    return known;
}

int BoardGridView::fittingColumnWidth(int available) const
{
    const int count = std::max(1, m_model.columnCount());
    const int readable = std::clamp(widestWord() + 8, scaled(ColumnWidth), scaled(WidestColumn));
    return m_fitted ? std::clamp(available / count, scaled(NarrowestColumn), scaled(WidestColumn)) : readable;
}

void BoardGridView::measureHeader(int columnWidth)
{
    const QFontMetrics bold(labelFont(true));
    const BoardAxis& columns = board()->columns();
    m_upright = columnWidth >= std::min(widestWord() + 6, scaled(WidestColumn));
    m_labelBand = scaled(RunningLabel);
    if (m_upright) {
        m_labelBand = 0;
        for (const BoardHeading& heading : columns.headings)
            m_labelBand = std::max(m_labelBand, labelHeight(heading.label, columnWidth - 6));
        m_labelBand = std::min(m_labelBand, bold.height() * 7) + scaled(8);
    }
    measureGroups(columnWidth);
    // Some rows stay in sight, in a high window half of it.
    const int rows = std::min(height() / 2, LeastRows * scaled(RowHeight));
    const int most =
        std::max(3 * bold.height(), height() - rows - m_groupBand - summaryBand() - treeBand(Qt::Horizontal));
    if (m_labelBand > most) {
        m_upright = false;
        m_labelBand = std::min(most, scaled(RunningLabel));
    }
}

void BoardGridView::measureGroups(int columnWidth)
{
    const std::vector<BoardGroup>& groups = board()->columns().groups;
    m_groupBand = 0;
    m_groupsUpright = true;
    m_groupNames.assign(groups.size(), QString());
    if (std::none_of(groups.begin(), groups.end(), [](const BoardGroup& group) { return group.count > 0; }))
        return;
    QStringList labels;
    for (const BoardGroup& group : groups)
        labels << group.label;
    const QFont font = labelFont();
    const int line = QFontMetrics(font).lineSpacing();
    const int most = std::clamp(height() / (6 * QFontMetrics(font).height()), 1, MostGroupLines);
    // In full, else without what all names begin with, else that running from bottom to top.
    int lines = 1;
    for (const QStringList& names : {labels, withoutCommonStart(labels)}) {
        lines = 1;
        m_groupsUpright = true;
        for (std::size_t at = 0; at < groups.size(); ++at) {
            const BoardGroup& group = groups[at];
            if (group.collapsed || group.count == 0)
                continue;
            m_groupNames[at] = names.at(static_cast<qsizetype>(at));
            const int width = group.count * columnWidth - 6 - scaled(14);
            const int needed = WrappedText(m_groupNames[at], font, width).lineCount();
            lines = std::max(lines, needed);
            m_groupsUpright &= needed <= most && atlas::widestWord(m_groupNames[at], font) <= width;
        }
        if (m_groupsUpright)
            break;
    }
    m_groupBand = m_groupsUpright ? lines * line + scaled(10) : groupsHigh(columnWidth) + line + scaled(10);
}

/// How long names of groups have to be that run from bottom to top.
int BoardGridView::groupsHigh(int columnWidth) const
{
    const std::vector<BoardGroup>& groups = board()->columns().groups;
    const QFont font = labelFont();
    const int most = std::max(scaled(34), std::min(scaled(RunningGroup), height() / 5));
    int high = scaled(30);
    for (std::size_t at = 0; at < groups.size(); ++at) {
        const int lines = linesWithin(groups[at].count * columnWidth - 4, font);
        while (high < most
            && (atlas::widestWord(m_groupNames[at], font) > high
                || WrappedText(m_groupNames[at], font, high).lineCount() > lines))
            high += scaled(4);
    }
    return std::min(high, most);
}

WrappedText BoardGridView::wrappedLabel(const QString& text, const QFont& font, double width, int lines)
{
    const QString form = shortLabel(text, [&](const QString& words) {
        return atlas::widestWord(words, font) <= width && WrappedText(words, font, width).lineCount() <= lines;
    });
    const QFontMetricsF metrics(font);
    QStringList words = form.split(u' ');
    for (QString& word : words)
        word = metrics.elidedText(word, Qt::ElideRight, width);
    return {words.join(u' '), font, width, lines};
}

BoardGridView::RowSummary BoardGridView::fittingSummary() const
{
    const auto& rows = board()->rows().headings;
    if (std::none_of(rows.begin(), rows.end(),
            [](const BoardHeading& heading) { return heading.summary.has_value(); }))
        return RowSummary::None;
    // The cells matter most: the summary takes less room where that brings all columns into sight.
    const int room =
        width() - verticalScrollBar()->sizeHint().width() - 2 - labelWidth() - treeBand(Qt::Vertical);
    const int columns = m_model.columnCount();
    const bool all = !m_fitted || room - scaled(board_summary::All) >= scaled(LegibleColumn) * columns
        || (room - scaled(board_summary::Compact) < scaled(NarrowestColumn) * columns
            && room > 4 * scaled(board_summary::All));
    return all ? RowSummary::All : RowSummary::Compact;
}

int BoardGridView::summaryWidth() const
{
    switch (m_rowSummary) {
    case RowSummary::All:
        return scaled(board_summary::All);
    case RowSummary::Compact:
        return scaled(board_summary::Compact);
    case RowSummary::None:
        break;
    }
    return scaled(board_summary::Gap);
}

void BoardGridView::layOut()
{
    if (!board() || m_layingOut)
        return;
    m_layingOut = true;
    const int bar = verticalScrollBar()->sizeHint().width();
    m_isTight = false;
    m_rowSummary = fittingSummary();
    const int taken = labelWidth() + summaryWidth() + treeBand(Qt::Vertical) + bar + 2;
    // A tree takes no column out of sight: the labels make its room.
    m_isTight = m_fitted && treeBand(Qt::Vertical) > 0
        && this->width() - taken < scaled(NarrowestColumn) * m_model.columnCount();
    if (m_isTight)
        m_rowSummary = fittingSummary();
    m_rowHeader->setFixedWidth(labelWidth() + summaryWidth() + treeBand(Qt::Vertical));
    m_rowHeader->setDefaultSectionSize(scaled(RowHeight));
    const int width = fittingColumnWidth(this->width() - m_rowHeader->width() - bar - 2);
    m_columnHeader->setDefaultSectionSize(width);
    measureHeader(width);
    m_columnHeader->setFixedHeight(m_groupBand + m_labelBand + summaryBand() + treeBand(Qt::Horizontal));
    m_layingOut = false;
    updateGeometries();
    viewport()->update();
    m_corner->update();
}

void BoardGridView::setZoom(double zoom)
{
    m_fitted = false;
    m_zoom = std::clamp(zoom, MinimumZoom, MaximumZoom);
    layOut();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    Q_EMIT zoomChanged(m_zoom);
}

void BoardGridView::fitToWindow()
{
    m_fitted = true;
    m_zoom = 1.0;
    layOut();
    Q_EMIT zoomChanged(m_zoom);
}

void BoardGridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void BoardGridView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void BoardGridView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_corner)
        m_corner->setGeometry(0, 0, m_rowHeader->width(), m_columnHeader->height());
}

int BoardGridView::columnGroupAt(const QPoint& position) const
{
    const int column = m_columnHeader->logicalIndexAt(position);
    return position.y() < m_groupBand && column >= 0 ? board()->columns().at(column).group : -1;
}

} // namespace atlas
