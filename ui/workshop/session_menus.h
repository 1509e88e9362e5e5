#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace atlas {

class RoomStage;
class SessionTimer;
class UndoActions;
class WorkshopSession;

/// The menus about the workshop and its items in the facilitator's console, which owns them.
class SessionMenus final : public QObject {
    Q_OBJECT
public:
    SessionMenus(QMainWindow& console, const RoomStage& stage, WorkshopSession& session,
        const UndoActions& undo, SessionTimer& timer);

    /// After session, stage or timer changed.
    void update();

Q_SIGNALS:
    void participantsRequested();
    void minutesRequested();
    void endRequested();
    /// One item forward, or back.
    void stepRequested(int direction);
    /// The item was skipped or parked.
    void itemLeft();

private:
    void addSession(QMenu& menu, const UndoActions& undo, QMainWindow& console);
    void addItem(QMenu& menu);
    QAction* add(QMenu& menu, const QString& text, const QList<QKeySequence>& keys, const char* name);

    const RoomStage& m_stage;
    WorkshopSession& m_session;
    SessionTimer& m_timer;
    QAction* m_runTimer = nullptr;
    QAction* m_participants = nullptr;
    QAction* m_minutes = nullptr;
    QAction* m_skip = nullptr;
    QAction* m_park = nullptr;
    QAction* m_reopen = nullptr;
};

} // namespace atlas
