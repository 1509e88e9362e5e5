// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/focus_order.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace atlas {

namespace {

class Handover final : public QObject {
public:
    Handover(QWidget& page, QWidget& part)
        : QObject(&page)
        , m_part(part)
    {
        page.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* page, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_part.setFocus(static_cast<QFocusEvent*>(event)->reason());
        return QObject::eventFilter(page, event);
    }

private:
    QWidget& m_part; ///< lies in the page
};

// Qt's own arrows press at once what they reach, and in a group of which several may be pressed reach
// nothing.
class ArrowWalk final : public QObject {
public:
    ArrowWalk(QButtonGroup& group, ArrowsIn arrows)
        : QObject(&group)
        , m_group(group)
        , m_arrows(arrows)
    {
        for (QAbstractButton* button : group.buttons())
            button->installEventFilter(this);
        connect(&group, &QButtonGroup::buttonToggled, this, [this] { tabToThePressed(); });
        tabToThePressed();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* button = static_cast<QAbstractButton*>(watched);
        if (event->type() == QEvent::ShortcutOverride && step(*static_cast<QKeyEvent*>(event)) != 0) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress) {
            if (const int by = step(*static_cast<QKeyEvent*>(event))) {
                go(*button, by);
                return true;
            }
        }
        if (event->type() == QEvent::FocusOut)
            QMetaObject::invokeMethod(
                this, [this] { tabToThePressed(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    static int step(const QKeyEvent& event)
    {
        if (event.modifiers() & ~Qt::KeypadModifier)
            return 0;
        switch (event.key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            return -1;
        case Qt::Key_Right:
        case Qt::Key_Down:
            return 1;
        default:
            return 0;
        }
    }

    void go(QAbstractButton& from, int by) const
    {
        const QList<QAbstractButton*> buttons = m_group.buttons();
        for (auto at = buttons.indexOf(&from) + by; at >= 0 && at < buttons.size(); at += by) {
            QAbstractButton* next = buttons.at(at);
            if (!next->isEnabled() || !next->isVisible())
                continue;
            next->setFocus(Qt::TabFocusReason);
            if (m_arrows == ArrowsIn::MoveAndPress)
                next->click();
            return;
        }
    }

    void tabToThePressed() const
    {
        const QList<QAbstractButton*> buttons = m_group.buttons();
        auto stop = std::find_if(buttons.begin(), buttons.end(),
            [](const QAbstractButton* button) { return button->isChecked(); });
        // Where nothing is pressed, at the first one: never where the last click has been.
        if (stop == buttons.end())
            stop = std::find_if(buttons.begin(), buttons.end(),
                [](const QAbstractButton* button) { return button->isEnabled(); });
        const auto focused = std::find_if(
            buttons.begin(), buttons.end(), [](const QAbstractButton* button) { return button->hasFocus(); });
        if (stop == buttons.end() || focused != buttons.end())
            return;
        for (QAbstractButton* button : buttons) {
            const Qt::FocusPolicy policy = button->focusPolicy();
            button->setFocusPolicy(static_cast<Qt::FocusPolicy>(
                button == *stop ? policy | Qt::TabFocus : policy & ~Qt::TabFocus));
        }
    }

    QButtonGroup& m_group;
    ArrowsIn m_arrows;
};

} // namespace

void walkByArrows(QButtonGroup& group, ArrowsIn arrows)
{
    new ArrowWalk(group, arrows);
}

void handFocusOn(QWidget& page, QWidget& part)
{
    new Handover(page, part);
}

void orderFocus(QWidget& before, const QList<QWidget*>& stops)
{
    // Of a group of buttons only the checked one takes Tab, and Qt moves nothing that takes none; but another
    // will be checked.
    QList<std::pair<QWidget*, Qt::FocusPolicy>> policies;
    QWidget* last = &before;
    for (QWidget* stop : stops) {
        policies.emplaceBack(stop, stop->focusPolicy());
        stop->setFocusPolicy(Qt::StrongFocus);
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
    for (const auto& [stop, policy] : policies)
        stop->setFocusPolicy(policy);
}

} // namespace atlas
