// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/after_painting.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace atlas {

AfterPainting::AfterPainting(QWidget& widget, std::function<void()> act)
    : QObject(&widget)
    , m_act(std::move(act))
{
    widget.installEventFilter(this);
}

bool AfterPainting::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_timer.isActive())
        m_timer.start(0, this);
    return QObject::eventFilter(watched, event);
}

void AfterPainting::timerEvent(QTimerEvent*)
{
    m_timer.stop();
    parent()->removeEventFilter(this);
    deleteLater();
    m_act();
}

} // namespace atlas
