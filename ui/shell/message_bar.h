#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

class QLabel;
class QTimer;
class QToolButton;

namespace atlas {

/// A line above the page for what the user should know without being stopped: a file that is read-only, a
/// paste that did not fit.
class MessageBar final : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Stays until it is closed or replaced; \a action, if not empty, is a button that emits
    /// actionTriggered().
    void showLasting(const QString& message, const QString& action = {});
    /// Goes by itself after some seconds; a lasting message comes back then.
    void showPassing(const QString& message);

Q_SIGNALS:
    void actionTriggered();

private:
    void restore();

    QLabel* m_text;
    QToolButton* m_action;
    QTimer* m_timer;
    QString m_lasting;
    QString m_lastingAction;
};

} // namespace atlas
