// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/panel_splitter.h"

#include "ui/kit/appearance.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

class Handle final : public QSplitterHandle {
public:
    Handle(Qt::Orientation orientation, PanelSplitter* splitter)
        : QSplitterHandle(orientation, splitter)
    {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(PanelSplitter::tr("Dividing line"));
        setAccessibleDescription(orientation == Qt::Horizontal
                ? PanelSplitter::tr("The left and right arrow keys make the panels wider and narrower")
                : PanelSplitter::tr("The up and down arrow keys make the panels higher and lower"));
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool across = orientation() == Qt::Horizontal;
        const int step = scaledToText(20);
        // Beyond the least sizes of the panels the splitter moves it no further.
        const int end = across ? splitter()->width() : splitter()->height();
        if (event->key() == (across ? Qt::Key_Left : Qt::Key_Up))
            moveSplitter(place() - step);
        else if (event->key() == (across ? Qt::Key_Right : Qt::Key_Down))
            moveSplitter(place() + step);
        else if (event->key() == Qt::Key_Home)
            moveSplitter(0);
        else if (event->key() == Qt::Key_End)
            moveSplitter(end);
        else
            QSplitterHandle::keyPressEvent(event);
    }

    // Of a thin line Qt shows the middle alone; with the keyboard's focus all of it is needed.
    void resizeEvent(QResizeEvent* event) override
    {
        QSplitterHandle::resizeEvent(event);
        if (hasFocus())
            clearMask();
    }

    void focusInEvent(QFocusEvent* event) override
    {
        QSplitterHandle::focusInEvent(event);
        clearMask();
        update();
    }

    void focusOutEvent(QFocusEvent* event) override
    {
        QSplitterHandle::focusOutEvent(event);
        setMask(QRegion(contentsRect()));
        // What lay below shows again; Qt paints anew what belongs to the parent alone.
        for (QWidget* part : splitter()->findChildren<QWidget*>())
            part->update(QRect(part->mapFromGlobal(mapToGlobal(QPoint())), size()));
    }

    void paintEvent(QPaintEvent* event) override
    {
        if (!hasFocus()) {
            QSplitterHandle::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Highlight));
    }

private:
    int place() const
    {
        return orientation() == Qt::Horizontal ? x() + contentsMargins().left()
                                               : y() + contentsMargins().top();
    }
};

} // namespace

PanelSplitter::PanelSplitter(QWidget* parent)
    : PanelSplitter(Qt::Horizontal, parent)
{
}

PanelSplitter::PanelSplitter(Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle* PanelSplitter::createHandle()
{
    return new Handle(orientation(), this);
}

void PanelSplitter::keepBounds()
{
    QList<int> panels = sizes();
    int gained = 0;
    for (int place = 0; place < count(); ++place) {
        const QSize largest = widget(place)->maximumSize();
        const int bound = orientation() == Qt::Horizontal ? largest.width() : largest.height();
        gained += std::max(0, panels[place] - bound);
        panels[place] = std::min(panels[place], bound);
    }
    if (gained == 0)
        return;
    panels[count() / 2] += gained;
    setSizes(panels);
}

void PanelSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    keepBounds();
}

} // namespace atlas
