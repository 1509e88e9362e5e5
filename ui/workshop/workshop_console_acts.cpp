// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the facilitator's console do.
#include "ui/workshop/workshop_console.h"

#include "ui/editors/level_chooser.h"
#include "ui/workshop/room_dialog.h"
#include "ui/workshop/session_timer.h"

#include <QAction>
#include <QStatusBar>

#include <algorithm>

namespace atlas {

void WorkshopConsole::setView(const AudienceView& view)
{
    m_view = view;
    refreshSlide();
}

void WorkshopConsole::setFrozen(bool frozen)
{
    if (frozen == isFrozen())
        return;
    m_frozen = frozen ? std::optional(audience().slide()) : std::nullopt;
    refreshSlide();
}

void WorkshopConsole::cycleMode()
{
    AudienceView view = m_view;
    view.mode = static_cast<AudienceMode>((static_cast<int>(view.mode) + 1) % 3);
    setView(view);
}

void WorkshopConsole::cycleSpotlight()
{
    AudienceView view = m_view;
    view.spotlight = static_cast<Spotlight>((static_cast<int>(view.spotlight) + 1) % 4);
    setView(view);
}

void WorkshopConsole::toggleColumns()
{
    AudienceView view = m_view;
    if (view.shownColumns)
        view.shownColumns.reset();
    else
        view.shownColumns = 0;
    setView(view);
}

void WorkshopConsole::escape()
{
    if (m_view.black) {
        m_black->trigger();
    } else if (isFrozen()) {
        setFrozen(false);
    } else {
        m_preview->setFocus(); // out of a text, back to the keys; a clicker's Esc ends nothing
    }
}

int WorkshopConsole::domainCount() const
{
    const AgendaItem* item = m_session.current();
    return item ? static_cast<int>(m_document.atlas().family(item->family)->domains.size()) : 0;
}

void WorkshopConsole::advance(int direction)
{
    // Where columns are revealed one by one, that comes before the next item.
    if (m_view.shownColumns && m_view.mode != AudienceMode::Cell) {
        const int shown = *m_view.shownColumns + direction;
        if (shown >= 0 && shown <= domainCount()) {
            AudienceView view = m_view;
            view.shownColumns = shown;
            setView(view);
            return;
        }
    }
    const int place = m_session.workshop().indexOf(m_session.workshop().current) + direction;
    if (place < 0 || place >= m_agenda.rowCount()) {
        statusBar()->showMessage(
            direction > 0 ? tr("This is the last item.") : tr("This is the first item."), 4000);
        return;
    }
    goTo(m_agenda.itemAt(place));
}

void WorkshopConsole::count(Rating rating)
{
    const AgendaItem* item = m_session.current();
    if (!item)
        return;
    if (m_session.addVotes(rating, 1)) {
        m_counted.push_back(rating);
    } else if (item->outcome.state == AgendaState::Decided) {
        statusBar()->showMessage(tr("This item is decided. Press O to open it again."), 6000);
    } else if (!item->rounds.empty() && !m_session.openRound()) {
        statusBar()->showMessage(
            tr("The votes are revealed. Press S for a second round, or R to hide them again."), 6000);
    }
}

void WorkshopConsole::takeBackVote()
{
    if (m_counted.empty()) {
        statusBar()->showMessage(
            tr("Which vote came last is not known here. Correct the number beside its level."), 6000);
        return;
    }
    if (m_session.addVotes(m_counted.back(), -1))
        m_counted.pop_back();
}

void WorkshopConsole::toggleReveal()
{
    if (m_session.openRound()) {
        if (m_view.mode == AudienceMode::Matrix)
            m_view.mode = AudienceMode::Row; // a whole matrix has no room for votes
        if (!m_session.reveal())
            statusBar()->showMessage(tr("There are no votes yet. Count them with the keys 1 to %1, N and A.")
                                         .arg(std::min<std::size_t>(
                                             m_session.scale().levels.size(), MostLevelKeys)),
                6000);
    } else {
        m_session.hide();
    }
}

void WorkshopConsole::secondRound()
{
    if (m_session.startRound())
        m_counted.clear();
}

void WorkshopConsole::leaveItem(bool left)
{
    if (left && m_session.workshop().indexOf(m_session.workshop().current) + 1 < m_agenda.rowCount())
        advance(1);
}

void WorkshopConsole::askRoom()
{
    RoomDialog dialog(m_stage.screens().room(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_stage.screens().setRoom(dialog.room());
}

void WorkshopConsole::endWorkshop()
{
    store();
    m_timer->setRunning(false);
    if (m_session.end())
        close();
}

} // namespace atlas
