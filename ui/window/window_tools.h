#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QToolBar>

class QToolButton;

namespace atlas {

class UndoActions;

/// The tool bar of the main window: search, what lasts, undo, export.
class WindowTools final : public QToolBar {
    Q_OBJECT
public:
    WindowTools(QWidget& search, QAction& reminder, const UndoActions& undo, QAction& exporting, QWidget* parent);

    /// Where Tab leaves the bar.
    QToolButton& lastStop() const { return *m_export; }

private:
    QToolButton* m_export;
};

} // namespace atlas
