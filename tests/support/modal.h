#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QMessageBox>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <functional>

namespace atlas {

/// Answers the next dialog or menu of the type Modal while the call that opens it waits. Never hangs: what
/// has not come, or has not gone, in time is closed, and given() is then false.
template <class Modal>
class Answer {
public:
    using Act = std::function<void(Modal&)>;

    explicit Answer(Act act, int milliseconds = 8000)
        : m_act(std::move(act))
        , m_milliseconds(milliseconds)
    {
        QObject::connect(&m_poll, &QTimer::timeout, &m_poll, [this] { poll(); });
        // Apart from the poll, which rests while the answer itself opens another dialog.
        QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline, [this] { giveUp(); });
        m_deadline.setSingleShot(true);
        m_deadline.start(milliseconds);
        m_poll.start(5);
    }

    /// True once the modal has come, been answered and gone.
    bool given()
    {
        [[maybe_unused]] const bool finished = QTest::qWaitFor(
            [this] { return m_state == State::Done || m_state == State::Failed; }, m_milliseconds + 2000);
        return m_state == State::Done;
    }

    const char* problem() const
    {
        return m_seen.isNull() ? "no such dialog or menu came" : "the dialog or menu stayed open";
    }

private:
    enum class State { Waiting, Acted, Done, Failed };

    void poll()
    {
        if (m_state == State::Waiting)
            actIfThere();
        if (m_state == State::Acted && (!m_modal || !m_modal->isVisible()) && isWindowBelowActive()) {
            m_state = State::Done;
            m_poll.stop();
            m_deadline.stop();
        }
    }

    /// Off screen no window manager brings the window below to the front, and shortcuts need an active one.
    bool isWindowBelowActive() const
    {
        QWidget* below = QApplication::activeModalWidget();
        if (!below && m_below && m_below->isVisible())
            below = m_below;
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (!below && window->isVisible() && window->windowType() == Qt::Window)
                below = window; // the dialog closed the one that was
        }
        if (!below || below->isActiveWindow())
            return true;
        below->activateWindow();
        return false;
    }

    void actIfThere()
    {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* found = popup ? popup : QApplication::activeModalWidget();
        auto* modal = qobject_cast<Modal*>(found);
        // Keys go to the window that the platform calls active.
        if (!modal || !modal->isVisible() || (!popup && !modal->isActiveWindow()))
            return;
        m_modal = modal;
        m_seen = QString::fromLatin1(modal->metaObject()->className());
        m_act(*modal);
        if (m_state == State::Waiting)
            m_state = State::Acted;
    }

    void giveUp()
    {
        m_state = State::Failed;
        m_poll.stop();
        while (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            dialog->reject();
        // Others may stand behind it.
        if (QApplication::activeModalWidget())
            QTimer::singleShot(20, &m_poll, [this] { giveUp(); });
    }

    Act m_act;
    int m_milliseconds;
    QTimer m_poll;
    QTimer m_deadline;
    QPointer<Modal> m_modal;
    QPointer<QWidget> m_below{QApplication::activeWindow()};
    QString m_seen;
    State m_state = State::Waiting;
};

/// Asked where the room may see the only screen: nobody looks, the console may come.
inline void sayNobodyLooks(QMessageBox& box)
{
    for (QAbstractButton* button : box.buttons()) {
        if (box.buttonRole(button) == QMessageBox::ActionRole)
            return button->click();
    }
}

/// Fails the test and closes what nobody answers for many seconds: a test must not hang.
class UnansweredModal {
public:
    UnansweredModal()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(1000);
    }

private:
    void look()
    {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* shown = popup ? popup : QApplication::activeModalWidget();
        m_seconds = shown && shown == m_shown ? m_seconds + 1 : 0;
        m_shown = shown;
        if (m_seconds < MostSeconds)
            return;
        QTest::qFail(
            qPrintable(
                QStringLiteral("nobody answered a %1").arg(QLatin1String(shown->metaObject()->className()))),
            __FILE__, __LINE__);
        auto* dialog = qobject_cast<QDialog*>(shown);
        dialog ? dialog->reject() : static_cast<void>(shown->close());
        m_seconds = 0;
    }

    static constexpr int MostSeconds = 12;
    QTimer m_timer;
    QPointer<QWidget> m_shown;
    int m_seconds = 0;
};

} // namespace atlas

#define VERIFY_ANSWERED(answer) QVERIFY2((answer).given(), (answer).problem())
