#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

class QWidget;

namespace atlas {

/// Undo and Redo in the text fields of a window: typing first, and where a field has none to take back, the
/// window's own command. Qt's fields would keep the key and do nothing.
class FieldUndo final : public QObject {
    Q_OBJECT
public:
    /// Owned by \a window.
    explicit FieldUndo(QWidget& window);

    /// What is entered in \a field is stored at once: the window's command takes it back, and no typing.
    static void leaveToWindow(QWidget& field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace atlas
