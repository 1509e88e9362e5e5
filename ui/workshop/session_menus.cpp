// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/session_menus.h"

#include "editing/workshop_session.h"
#include "ui/history/undo_actions.h"
#include "ui/workshop/console_command.h"
#include "ui/workshop/room_stage.h"
#include "ui/workshop/session_timer.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

namespace atlas {

SessionMenus::SessionMenus(QMainWindow& console, const RoomStage& stage, WorkshopSession& session,
    const UndoActions& undo, SessionTimer& timer)
    : QObject(&console)
    , m_stage(stage)
    , m_session(session)
    , m_timer(timer)
{
    addSession(*console.menuBar()->addMenu(tr("&Workshop")), undo, console);
    addItem(*console.menuBar()->addMenu(tr("&Item")));
}

QAction* SessionMenus::add(
    QMenu& menu, const QString& text, const QList<QKeySequence>& keys, const char* name)
{
    return consoleCommand(menu, m_stage.audience(), text, keys, name);
}

void SessionMenus::addSession(QMenu& menu, const UndoActions& undo, QMainWindow& console)
{
    for (QAction* action : {&undo.undo(), &undo.redo()}) {
        menu.addAction(action);
        m_stage.audience().addAction(action);
    }
    menu.addSeparator();
    m_runTimer = add(menu, tr("&Timer runs"), {Qt::Key_T}, "timer");
    m_runTimer->setCheckable(true);
    connect(m_runTimer, &QAction::triggered, &m_timer, &SessionTimer::setRunning);
    menu.addSeparator();
    m_participants = add(menu, tr("&Participants…"), {}, "participants");
    connect(m_participants, &QAction::triggered, this, &SessionMenus::participantsRequested);
    m_minutes = add(menu, tr("&Minutes…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, "minutes");
    connect(m_minutes, &QAction::triggered, this, &SessionMenus::minutesRequested);
    connect(add(menu, tr("&End the workshop"), {}, "end"), &QAction::triggered, this,
        &SessionMenus::endRequested);
    connect(add(menu, tr("&Close"), {QKeySequence::Close}, "close"), &QAction::triggered, &console,
        &QWidget::close);
}

void SessionMenus::addItem(QMenu& menu)
{
    connect(add(menu, tr("&Next"), {Qt::Key_PageDown, Qt::Key_Right}, "next"), &QAction::triggered, this,
        [this] { Q_EMIT stepRequested(1); });
    connect(add(menu, tr("&Previous"), {Qt::Key_PageUp, Qt::Key_Left}, "previous"), &QAction::triggered, this,
        [this] { Q_EMIT stepRequested(-1); });
    menu.addSeparator();
    m_skip = add(menu, tr("S&kip"), {Qt::Key_K}, "skip");
    connect(m_skip, &QAction::triggered, this, [this] {
        if (m_session.skip())
            Q_EMIT itemLeft();
    });
    m_park = add(menu, tr("P&ark for later"), {Qt::Key_P}, "park");
    connect(m_park, &QAction::triggered, this, [this] {
        if (m_session.park())
            Q_EMIT itemLeft();
    });
    m_reopen = add(menu, tr("&Open again"), {Qt::Key_O}, "reopen");
    connect(m_reopen, &QAction::triggered, &m_session, &WorkshopSession::reopen);
}

void SessionMenus::update()
{
    const AgendaItem* item = m_session.current();
    const bool isReadOnly = m_session.document().isReadOnly();
    const bool editable = item && !isReadOnly;
    const AgendaState state = item ? item->outcome.state : AgendaState::Open;
    for (QAction* action : {m_skip, m_park})
        action->setEnabled(editable && state != AgendaState::Decided);
    m_reopen->setEnabled(editable && state != AgendaState::Open);
    const bool dialogs = !m_stage.isPictureAlone(); // they belong on the console
    m_participants->setEnabled(dialogs && !isReadOnly);
    m_minutes->setEnabled(dialogs);
    m_runTimer->setChecked(m_timer.isRunning());
}

} // namespace atlas
