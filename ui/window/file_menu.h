#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace atlas {

namespace keys {
inline constexpr QKeyCombination Export = Qt::CTRL | Qt::Key_E;
} // namespace keys

/// The file menu of the main window, which owns it: what touches files is asked for by signals.
class FileMenu final : public QObject {
    Q_OBJECT
public:
    FileMenu(QMainWindow& window, Theme theme);

    QAction& exportAction() const { return *m_export; }
    void setRecentFiles(const QStringList& paths);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void openFileRequested(const QString& path);
    void copyRequested();
    void exportRequested();
    void printRequested();

private:
    QMenu* m_recent;
    QAction* m_export;
};

} // namespace atlas
