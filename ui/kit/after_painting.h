#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QBasicTimer>
#include <QObject>

#include <functional>

class QWidget;

namespace atlas {

/// Does something once, when the first painting of a widget is on the screen. What a window can stand without
/// for a moment is made so: the window stands the sooner.
class AfterPainting final : public QObject {
    Q_OBJECT
public:
    /// Lives until it has acted or \a widget goes.
    AfterPainting(QWidget& widget, std::function<void()> act);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    std::function<void()> m_act;
    QBasicTimer m_timer; ///< not a queued call: that would come in between the painting of two widgets
};

} // namespace atlas
