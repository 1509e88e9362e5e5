#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace atlas {

class WorkshopSession;

/// Time left for the current item, and the time of the whole session. What has run is stored every few
/// seconds and whenever the item changes.
class SessionTimer final : public QWidget {
    Q_OBJECT
public:
    SessionTimer(WorkshopSession& session, QWidget* parent = nullptr);
    ~SessionTimer() override;

    bool isRunning() const { return m_tick.isActive(); }
    void setRunning(bool running);
    /// Stores what has run on the current item; to be called before another becomes current.
    void store();

private:
    void tick();
    void refresh();
    int unstored() const;

    WorkshopSession& m_session;
    QLabel* m_left;
    QLabel* m_whole;
    QTimer m_tick;
    QElapsedTimer m_since;
    bool m_wasOver = false; ///< at the last look
};

} // namespace atlas
