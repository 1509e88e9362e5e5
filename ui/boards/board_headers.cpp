// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/board_headers.h"

#include "analysis/ordinal_statistics.h"
#include "boards/board_tree.h"
#include "ink/compact_statistics.h"
#include "ink/fitted_line.h"
#include "models/cell_text.h"
#include "ui/boards/board_grid_view.h"
#include "ui/kit/plain_words.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

QString countText(const Distribution& distribution)
{
    return QStringLiteral("%1/%2").arg(distribution.levelCount()).arg(distribution.total());
}

/// The median, or on request the mean of the weights.
QString middleText(const BoardGridView& view, const Distribution& counts)
{
    const RatingScale& scale = view.board()->scale();
    if (!view.showsMeans())
        return medianText(counts, scale);
    const auto mean = meanWeight(counts, scale);
    if (!mean)
        return {};
    const QString figure = QLocale().toString(*mean, 'f', 1);
    return *mean > 0.05 ? u'+' + figure : figure;
}

QString arrow(bool collapsed)
{
    return collapsed ? QStringLiteral("▸") : QStringLiteral("▾");
}

} // namespace

BoardRowHeader::BoardRowHeader(BoardGridView& view)
    : QHeaderView(Qt::Vertical, &view)
    , m_view(view)
{
    setSectionsClickable(true);
    setMinimumSectionSize(1);
    setSectionResizeMode(QHeaderView::Fixed);
}

void BoardRowHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Palette& palette = m_view.painter().palette();
    painter.fillRect(event->rect(), palette.background());
    if (!m_view.board())
        return;
    const int top = std::max(0, visualIndexAt(event->rect().top()));
    for (int row = top; row < count() && sectionViewportPosition(row) <= event->rect().bottom(); ++row)
        paintRow(painter, QRect(0, sectionViewportPosition(row), width(), sectionSize(row)), row);
    if (const int band = m_view.treeBand(Qt::Vertical)) {
        paintTreesAt(
            painter, m_view.board()->rows(), DendrogramSide::Left,
            QRectF(width() - band, 0, band - 4, viewport()->height()),
            [this](int row) { return sectionViewportPosition(row) + sectionSize(row) / 2.0; }, palette);
    }
}

void BoardRowHeader::paintRow(QPainter& painter, const QRect& rect, int row) const
{
    const Palette& palette = m_view.painter().palette();
    const BoardAxis& rows = m_view.board()->rows();
    const BoardHeading& heading = rows.at(row);
    const bool title = heading.kind == BoardHeading::Kind::Title;
    const bool rollUp = heading.kind == BoardHeading::Kind::RollUp;
    const bool current = m_view.currentIndex().row() == row;
    if (current)
        painter.fillRect(rect.adjusted(m_view.scaled(6), 1, 0, -1), palette.selection());
    painter.save();
    painter.setClipRect(rect);
    const int indent = m_view.scaled(rows.groups.empty() ? 10 : 24);
    const int down = title ? m_view.scaled(8) : 0;
    if (title || rollUp) {
        painter.setFont(m_view.labelFont(true));
        painter.setPen(palette.secondaryText());
        painter.drawText(
            rect.adjusted(m_view.scaled(8), down, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, arrow(rollUp));
    }
    const QFont font = m_view.labelFont(title || rollUp || current);
    painter.setFont(font);
    painter.setPen(palette.text());
    if (title) {
        painter.drawText(rect.adjusted(indent, down, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            m_view.titleText(heading.label));
    } else {
        const QRectF room(
            rect.left() + indent, rect.top(), m_view.labelWidth() - indent - m_view.scaled(4), rect.height());
        BoardGridView::wrappedLabel(heading.label, font, room.width(), linesWithin(room.height(), font))
            .paint(painter, room, Qt::AlignLeft | Qt::AlignVCenter);
        paintSummary(painter, rect, heading);
    }
    painter.restore();
}

void BoardRowHeader::paintSummary(QPainter& painter, const QRect& rect, const BoardHeading& heading) const
{
    const auto shown = m_view.rowSummary();
    if (shown == BoardGridView::RowSummary::None || !heading.summary || heading.summary->total() == 0)
        return;
    const Palette& palette = m_view.painter().palette();
    const int gap = m_view.scaled(board_summary::Gap);
    if (shown == BoardGridView::RowSummary::Compact) {
        const QRectF words(rect.left() + m_view.labelWidth() + gap / 2, rect.top(),
            m_view.scaled(board_summary::CompactWords), rect.height());
        paintCompactStatistics(painter, words, *heading.summary, middleText(m_view, *heading.summary),
            m_view.labelFont(), m_view.painter().cells());
        return;
    }
    const int bar = m_view.scaled(board_summary::Bar);
    const int height = m_view.scaled(9);
    int left = rect.left() + m_view.labelWidth() + gap / 2;
    m_view.painter().cells().paintDistribution(
        painter, QRectF(left, rect.center().y() - height / 2, bar, height), *heading.summary);
    left += bar + gap;
    painter.setFont(m_view.labelFont(true));
    painter.setPen(palette.text());
    painter.drawText(QRect(left, rect.top(), m_view.scaled(board_summary::Median), rect.height()),
        Qt::AlignCenter, middleText(m_view, *heading.summary));
    left += m_view.scaled(board_summary::Median);
    painter.setFont(m_view.labelFont());
    painter.setPen(palette.secondaryText());
    const QRect figures(left, rect.top(), m_view.scaled(board_summary::Count), rect.height());
    // Thousands have no room; the tool tip has them in full.
    QString count = countText(*heading.summary);
    if (painter.fontMetrics().horizontalAdvance(count) > figures.width())
        count = tr("%1%").arg(100 * heading.summary->levelCount() / heading.summary->total());
    painter.drawText(figures, Qt::AlignCenter, count);
}

void BoardRowHeader::mousePressEvent(QMouseEvent* event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0) {
        const BoardHeading& heading = m_view.board()->rows().at(row);
        const bool onArrow = event->position().x() < m_view.scaled(24);
        if (heading.kind == BoardHeading::Kind::Title
            || (heading.kind == BoardHeading::Kind::RollUp && onArrow)) {
            Q_EMIT m_view.rowGroupToggled(heading.group);
            return;
        }
    }
    QHeaderView::mousePressEvent(event);
}

BoardColumnHeader::BoardColumnHeader(BoardGridView& view)
    : QHeaderView(Qt::Horizontal, &view)
    , m_view(view)
{
    setSectionsClickable(true);
    setMinimumSectionSize(1);
    setSectionResizeMode(QHeaderView::Fixed);
}

void BoardColumnHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Palette& palette = m_view.painter().palette();
    painter.fillRect(event->rect(), palette.background());
    if (!m_view.board())
        return;
    const int first = std::max(0, visualIndexAt(event->rect().left()));
    for (int column = first; column < count() && sectionViewportPosition(column) <= event->rect().right();
         ++column)
        paintColumn(
            painter, QRect(sectionViewportPosition(column), 0, sectionSize(column), height()), column);
    paintGroups(painter, event->rect());
    if (const int band = m_view.treeBand(Qt::Horizontal)) {
        paintTreesAt(
            painter, m_view.board()->columns(), DendrogramSide::Above,
            QRectF(0, height() - band, viewport()->width(), band - 4),
            [this](int column) { return sectionViewportPosition(column) + sectionSize(column) / 2.0; },
            palette);
    }
}

void BoardColumnHeader::paintGroups(QPainter& painter, const QRect& dirty) const
{
    const Palette& palette = m_view.painter().palette();
    const int band = m_view.groupBand();
    const std::vector<BoardGroup>& groups = m_view.board()->columns().groups;
    for (const BoardGroup& group : groups) {
        if (group.count == 0)
            continue;
        const int left = sectionViewportPosition(group.first);
        const QRect whole(left, 0, group.count * defaultSectionSize(), band);
        if (!whole.intersects(dirty))
            continue;
        const QRect line(whole.left() + 2, band - 3, whole.width() - 4, 2);
        painter.fillRect(line, palette.accent());
        const QRect seen = whole.intersected(QRect(0, 0, width(), band)).adjusted(3, 2, -3, -5);
        painter.save();
        // A line that runs upwards takes the whole width of a single column.
        painter.setClipRect(m_view.hasUprightGroups() ? seen : seen.adjusted(-3, 0, 3, 0));
        painter.setFont(m_view.labelFont());
        painter.setPen(palette.secondaryText());
        painter.drawText(seen, Qt::AlignLeft | Qt::AlignBottom, arrow(group.collapsed));
        painter.setPen(palette.text());
        paintGroupName(painter, seen, m_view.groupName(static_cast<int>(&group - groups.data())));
        painter.restore();
    }
}

/// Half scrolled out it has less room, and no line more than that holds.
void BoardColumnHeader::paintGroupName(QPainter& painter, const QRect& seen, const QString& name) const
{
    const QFont font = m_view.labelFont();
    if (m_view.hasUprightGroups()) {
        const QRectF room = seen.adjusted(m_view.scaled(14), 0, 0, 0);
        BoardGridView::wrappedLabel(name, font, room.width(), linesWithin(room.height(), font))
            .paint(painter, room, Qt::AlignLeft | Qt::AlignBottom);
        return;
    }
    const int arrowHeight = QFontMetrics(font).lineSpacing();
    const QRectF running(0, 0, seen.height() - arrowHeight, seen.width() + 4);
    painter.translate(seen.left() - 2, seen.bottom() - arrowHeight);
    painter.rotate(-90);
    BoardGridView::wrappedLabel(name, font, running.width(), linesWithin(running.height(), font))
        .paint(painter, running, Qt::AlignLeft | Qt::AlignTop);
}

void BoardColumnHeader::paintColumn(QPainter& painter, const QRect& rect, int column) const
{
    const Palette& palette = m_view.painter().palette();
    const BoardHeading& heading = m_view.board()->columns().at(column);
    const bool current = m_view.currentIndex().column() == column;
    const int bottom = rect.bottom() - m_view.summaryBand() - m_view.treeBand(Qt::Horizontal);
    const QRect band(rect.left() + 1, m_view.groupBand(), rect.width() - 2, bottom - m_view.groupBand());
    if (current)
        painter.fillRect(band.adjusted(0, 1, 0, m_view.summaryBand() - 2), palette.selection());
    painter.save();
    painter.setClipRect(band);
    painter.setFont(m_view.labelFont(current || heading.kind == BoardHeading::Kind::RollUp));
    painter.setPen(palette.text());
    if (m_view.hasUprightLabels()) {
        const QRectF room = band.adjusted(2, 2, -2, -3);
        BoardGridView::wrappedLabel(
            heading.label, painter.font(), room.width(), linesWithin(room.height(), painter.font()))
            .paint(painter, room, Qt::AlignHCenter | Qt::AlignBottom);
    } else {
        painter.translate(band.left(), band.bottom());
        painter.rotate(-90);
        const QRectF running(4, 0, band.height() - 8, band.width());
        BoardGridView::wrappedLabel(
            heading.label, painter.font(), running.width(), linesWithin(running.height(), painter.font()))
            .paint(painter, running, Qt::AlignLeft | Qt::AlignVCenter);
    }
    painter.restore();
    paintSummary(painter, QRect(rect.left(), bottom, rect.width(), m_view.summaryBand()), heading);
}

void BoardColumnHeader::paintSummary(QPainter& painter, const QRect& rect, const BoardHeading& heading) const
{
    if (!heading.summary || heading.summary->total() == 0)
        return;
    const int inset = std::min(m_view.scaled(5), rect.width() / 8);
    const int bar = m_view.scaled(6);
    m_view.painter().cells().paintDistribution(painter,
        QRectF(rect.left() + inset, rect.top() + 2, rect.width() - 2 * inset, bar), *heading.summary);
    const QRectF below(rect.left(), rect.top() + bar + 3, rect.width(), rect.height() - bar - 4);
    QFont font = m_view.labelFont(true);
    if (m_view.showsMeans()) {
        painter.setPen(m_view.painter().palette().secondaryText());
        const QString mean = middleText(m_view, *heading.summary);
        if (!m_view.hasUprightMeans()) {
            painter.save();
            painter.translate(below.center());
            painter.rotate(-90);
            paintFitted(painter,
                QRectF(-below.height() / 2, -below.width() / 2, below.height(), below.width()), mean, font,
                Qt::AlignCenter);
            painter.restore();
            return;
        }
        paintFitted(painter, below, mean, font, Qt::AlignCenter);
        return;
    }
    // As a small cell: signs in narrow columns would run into one another, and the strongest would not fit.
    font.setPixelSize(std::max(1, static_cast<int>(below.height() * 0.85)));
    const double width = std::min(below.width(), static_cast<double>(m_view.scaled(44)));
    m_view.painter().paintLevels(painter,
        QRectF(below.center().x() - width / 2, below.top(), width, below.height()), *heading.summary, font);
}

void BoardColumnHeader::mousePressEvent(QMouseEvent* event)
{
    const int group = m_view.columnGroupAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && group >= 0) {
        Q_EMIT m_view.columnGroupToggled(group);
        return;
    }
    QHeaderView::mousePressEvent(event);
}

bool BoardColumnHeader::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_view.board()) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const int group = m_view.columnGroupAt(help->pos()); group >= 0) {
            const BoardGroup& named = m_view.board()->columns().groups[static_cast<std::size_t>(group)];
            showToolTip(help->globalPos(),
                named.label + u'\n'
                    + (named.collapsed ? tr("Click to show its domains.")
                                       : tr("Click to roll its domains up into one column.")),
                this);
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

BoardCorner::BoardCorner(BoardGridView& view)
    : QWidget(&view)
    , m_view(view)
{
}

void BoardCorner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& palette = m_view.painter().palette();
    painter.fillRect(rect(), palette.background());
    if (!m_view.board() || m_view.rowSummary() == BoardGridView::RowSummary::None)
        return;
    painter.setFont(m_view.labelFont());
    painter.setPen(palette.secondaryText());
    if (m_view.rowSummary() == BoardGridView::RowSummary::Compact) {
        // Wider than its column: the corner is free at its left.
        painter.drawText(QRect(0, 0, m_view.labelWidth() + m_view.scaled(board_summary::Compact),
                             height() - m_view.scaled(4)),
            Qt::AlignRight | Qt::AlignBottom, m_view.showsMeans() ? tr("Mean") : tr("Median"));
        return;
    }
    int left = m_view.labelWidth() + m_view.scaled(board_summary::Gap) / 2;
    const auto title = [&](double width, Qt::Alignment alignment, const QString& text) {
        const int part = m_view.scaled(width);
        painter.drawText(QRect(left - 4, 0, part + 8, height() - m_view.scaled(4)),
            static_cast<int>(alignment | Qt::AlignBottom), text);
        left += part;
    };
    title(board_summary::Bar, Qt::AlignHCenter, tr("Spread"));
    left += m_view.scaled(board_summary::Gap);
    title(board_summary::Median, Qt::AlignHCenter, m_view.showsMeans() ? tr("Mean") : tr("Median"));
    title(board_summary::Count, Qt::AlignHCenter, tr("n/N"));
}

} // namespace atlas
