#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace atlas {

/// Progress for work in the window's own thread: a busy cursor after a frame, after half a second a dialog
/// with a way to stop. Keep it alive as long as the work runs; call it as often as you like.
class BusyProgress {
    Q_DECLARE_TR_FUNCTIONS(atlas::BusyProgress)

public:
    BusyProgress(const QString& what, QWidget* parent);
    ~BusyProgress();
    BusyProgress(const BusyProgress&) = delete;
    BusyProgress& operator=(const BusyProgress&) = delete;

    /// False once the user wants to stop.
    bool operator()(int done, int total);

private:
    QString m_what;
    QWidget* m_parent;
    QElapsedTimer m_since;
    qint64 m_shownAt = 0; ///< milliseconds since the beginning
    bool m_busyCursor = false;
    QPointer<QProgressDialog> m_dialog;
};

} // namespace atlas
