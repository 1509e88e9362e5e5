#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/message_colours.h"

#include <QFrame>

#include <functional>

class QAction;
class QGridLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace atlas {

/// What the user should know without being stopped: it floats over the page, so that nothing moves, where it
/// covers nothing that is clicked or typed in, and goes by itself. What lasts leaves an entry in the tool bar.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    struct Action {
        QString text;
        std::function<void()> act;
    };

    /// Floats over \a page, a part of the window.
    MessageBar(QWidget& page, Theme theme, QWidget* parent);

    /// Holds until it is replaced, in sight or behind reminder(); \a action, if it has a text, is a button.
    void showLasting(const QString& message, MessageKind kind, const Action& action = {});
    /// What lasted is so no longer.
    void endLasting();
    void showPassing(const QString& message, MessageKind kind = MessageKind::Note);
    /// What a passing message told has been overtaken.
    void withdrawPassing();

    /// For the tool bar: in sight while something lasts.
    QAction* reminder() const { return m_reminder; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Message {
        QString text;
        MessageKind kind = MessageKind::Note;
        Action action;
    };

    void present(const Message& message, int milliseconds);
    void goByItself();
    void arrange(bool oneLine);
    void place();
    QRect freePlace(const QRect& room, const QSize& size) const;
    void showWhatWaits();

    QWidget& m_page;
    Theme m_theme;
    QLabel* m_picture;
    QLabel* m_word;
    QLabel* m_text;
    QToolButton* m_action;
    QToolButton* m_close;
    QGridLayout* m_layout;
    QTimer* m_timer;
    QAction* m_reminder;
    Message m_shown;
    Message m_lasting; ///< without a text if nothing lasts
    bool m_passing = false;
    bool m_lastingWaits = false; ///< for the end of a passing message, to be seen once
};

} // namespace atlas
