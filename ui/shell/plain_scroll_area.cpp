// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plain_scroll_area.h"

#include <QEvent>
#include <QScrollBar>

namespace atlas {

PlainScrollArea::PlainScrollArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("plain"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
}

QSize PlainScrollArea::minimumSizeHint() const
{
    const int content = widget()->minimumSizeHint().expandedTo(widget()->minimumSize()).width();
    return {content + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height()};
}

bool PlainScrollArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace atlas
