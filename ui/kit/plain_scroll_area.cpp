// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plain_scroll_area.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace atlas {

namespace {

/// Owned by the area's content.
class RoomForBar final : public QObject {
public:
    explicit RoomForBar(QScrollArea& area)
        : QObject(area.widget())
        , m_area(area)
        , m_layout(*area.widget()->layout())
        , m_margins(m_layout.contentsMargins())
    {
        area.viewport()->installEventFilter(this);
        keep();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            keep();
        return QObject::eventFilter(watched, event);
    }

private:
    void keep()
    {
        const int taken = m_area.contentsRect().width() - m_area.viewport()->width();
        const int missing = std::max(0, m_area.verticalScrollBar()->sizeHint().width() - taken);
        m_layout.setContentsMargins(m_margins + QMargins(0, 0, missing, 0));
    }

    QScrollArea& m_area;
    QLayout& m_layout;
    QMargins m_margins;
};

} // namespace

void keepRoomForBar(QScrollArea& area)
{
    new RoomForBar(area);
}

PlainScrollArea::PlainScrollArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("plain"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    if (content->layout())
        keepRoomForBar(*this);
}

QSize PlainScrollArea::minimumSizeHint() const
{
    const int content = widget()->minimumSizeHint().expandedTo(widget()->minimumSize()).width();
    // The content holds the room of a bar that is not in sight.
    const int bar = widget()->layout() ? contentsRect().width() - viewport()->width()
                                       : verticalScrollBar()->sizeHint().width();
    return {content + bar, QScrollArea::minimumSizeHint().height()};
}

void PlainScrollArea::keepInSight(QWidget& part)
{
    m_kept = &part;
    scrollToKept();
}

/// Once all parts have their places. Of one that is too high the upper end is seen.
void PlainScrollArea::scrollToKept()
{
    const auto scroll = [this] {
        const int top = m_kept->mapTo(widget(), QPoint()).y();
        const int least = top + m_kept->height() - viewport()->height();
        verticalScrollBar()->setValue(least > top ? top : std::clamp(verticalScrollBar()->value(), least, top));
    };
    if (m_kept)
        QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

void PlainScrollArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    scrollToKept();
}

bool PlainScrollArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::Resize)
        scrollToKept();
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace atlas
