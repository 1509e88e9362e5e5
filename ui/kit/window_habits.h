#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

class QApplication;

namespace atlas {

/// What users expect of every window: a dialog stands on the screen with its title bar and buttons, and Enter
/// presses the button that has the focus. Lives as long as the application.
class WindowHabits final : public QObject {
    Q_OBJECT
public:
    explicit WindowHabits(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace atlas
