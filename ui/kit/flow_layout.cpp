// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace atlas {

namespace {

bool expands(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

bool isShown(QLayoutItem& item)
{
    return !item.isEmpty() || item.spacerItem();
}

int startWidth(const QLayoutItem& item, int most)
{
    return std::min(most, expands(item) ? item.minimumSize().width() : item.sizeHint().width());
}

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::insertWidget(int place, QWidget* widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, place);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items << item;
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const QList<Line> all = lines(width - margins.left() - margins.right());
    for (const Line& line : all)
        height += line.height;
    return height + spacing() * std::max(0, static_cast<int>(all.size()) - 1);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (QLayoutItem* item : m_items) {
        if (!isShown(*item))
            continue;
        const QSize wanted = item->sizeHint();
        size = {size.width() + wanted.width() + (size.width() > 0 ? spacing() : 0),
            std::max(size.height(), wanted.height())};
    }
    return size.grownBy(contentsMargins());
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> all;
    int used = 0;
    for (int at = 0; at < count(); ++at) {
        QLayoutItem& item = *m_items.at(at);
        const bool hidden = !isShown(item);
        const int wanted = hidden ? 0 : startWidth(item, width);
        const int gap = hidden || used == 0 ? 0 : spacing();
        if (all.isEmpty() || (used > 0 && !hidden && used + gap + wanted > width)) {
            if (!all.isEmpty())
                shareRest(all.last(), width - used);
            all << Line{at, at, 0, {}};
            used = 0;
        }
        used += wanted + (used == 0 ? 0 : gap);
        all.last().end = at + 1;
        all.last().widths << wanted;
    }
    if (!all.isEmpty())
        shareRest(all.last(), width - used);
    return all;
}

/// Gives what a line leaves to what expands, widgets before stretches, and finds how high the line is.
void FlowLayout::shareRest(Line& line, int rest) const
{
    for (const bool stretches : {false, true}) {
        int takers = 0;
        for (int at = line.first; at < line.end; ++at)
            takers += expands(*m_items.at(at)) && (m_items.at(at)->spacerItem() != nullptr) == stretches;
        for (int at = line.first; at < line.end && takers > 0; ++at) {
            QLayoutItem& item = *m_items.at(at);
            if (!expands(item) || (item.spacerItem() != nullptr) != stretches)
                continue;
            int& width = line.widths[at - line.first];
            const int more = std::clamp(rest / takers--, 0, std::max(0, item.maximumSize().width() - width));
            width += more;
            rest -= more;
        }
    }
    for (int at = line.first; at < line.end; ++at) {
        if (!m_items.at(at)->isEmpty())
            line.height = std::max(line.height, heightOf(*m_items.at(at), line.widths.at(at - line.first)));
    }
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    int top = room.top();
    for (const Line& line : lines(room.width())) {
        int left = room.left();
        for (int at = line.first; at < line.end; ++at) {
            QLayoutItem& item = *m_items.at(at);
            if (!isShown(item))
                continue;
            const int width = line.widths.at(at - line.first);
            const int height = std::min(line.height, heightOf(item, width));
            const int below = item.alignment() & Qt::AlignTop ? 0 : (line.height - height) / 2;
            item.setGeometry({left, top + below, width, height});
            left += width + (width > 0 ? spacing() : 0);
        }
        top += line.height + spacing();
    }
}

} // namespace atlas
