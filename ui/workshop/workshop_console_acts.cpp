// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the facilitator's console do.
#include "ui/workshop/workshop_console.h"

#include "ui/kit/key_hint.h"
#include "ui/kit/message_bar.h"
#include "ui/ratings/level_chooser.h"
#include "ui/workshop/room_dialog.h"
#include "ui/workshop/session_timer.h"

#include <QAction>
#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>
#include <utility>

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
    const JobFamily* family = item ? m_document.atlas().family(item->family) : nullptr;
    return family ? static_cast<int>(family->domains.size()) : 0;
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
    const bool isDecided = item->outcome.state == AgendaState::Decided;
    if (!isDecided && (m_session.openRound() || item->rounds.empty()))
        m_session.addVotes(rating, 1);
    else
        sayWhyNot();
}

/// Why a command about votes does nothing now.
void WorkshopConsole::sayWhyNot()
{
    const AgendaItem* item = m_session.current();
    if (!item)
        return;
    const bool isOpen = m_session.openRound() || item->rounds.empty();
    QString why;
    if (item->outcome.state == AgendaState::Decided)
        why = tr("This item is decided. Press O to open it again.");
    else if (isOpen)
        why = tr("There are no votes yet. Count them with the keys 1 to %1, N and A.")
                  .arg(std::min<std::size_t>(m_session.scale().levels.size(), MostLevelKeys));
    else if (m_session.canStartRound())
        why = tr("The votes are revealed. Press S for a second round, or R to hide them again.");
    else
        why = tr("Both rounds are over. Press R to hide the votes again, or D to decide.");
    statusBar()->showMessage(why, 6000);
}

void WorkshopConsole::takeBackVote()
{
    if (m_session.votedLast())
        replay(EditOrigin::Undone);
    else
        statusBar()->showMessage(
            tr("The last thing done was no vote on this item. Correct the number beside its "
               "level, or undo step by step with %1.")
                .arg(keyText(QKeySequence::Undo)),
            6000);
}

void WorkshopConsole::replay(EditOrigin origin)
{
    const bool undoes = origin == EditOrigin::Undone;
    const Edit* next = undoes ? m_document.nextUndo() : m_document.nextRedo();
    if (!next)
        return;
    const Edit step = *next;
    const QUndoStack& stack = m_document.undoStack();
    const QString text = undoes ? stack.undoText() : stack.redoText();
    const WorkshopId here = workshopId();
    bool isHere = false;
    step.changes.each<AgendaItemChange>(
        [&](const AgendaItemChange& change) { isHere = isHere || change.workshop == here; });
    step.changes.each<WorkshopChange>([&](const WorkshopChange& change) {
        isHere = isHere || (change.id() == here && change.before && change.after);
    });
    if (!isHere) {
        statusBar()->showMessage(
            tr("The last step, %1, is none of this workshop’s. The main window takes it back.").arg(text),
            8000);
        return;
    }
    store();
    const auto done = undoes ? m_document.undo() : m_document.redo();
    updateCommands();
    if (!done)
        return m_messages->showPassing(done.error().message, MessageKind::Refused);
    showPlace(step);
    statusBar()->showMessage(undoes ? tr("Undone: %1").arg(text) : tr("Done again: %1").arg(text), 8000);
}

void WorkshopConsole::showPlace(const Edit& step)
{
    std::vector<AgendaItemId> changed;
    step.changes.each<AgendaItemChange>(
        [&changed](const AgendaItemChange& change) { changed.push_back(change.after.id); });
    step.changes.each<WorkshopChange>([&changed](const WorkshopChange& change) {
        for (const AgendaItem& item : change.after ? change.after->items : SharedVector<AgendaItem>()) {
            if (change.before && !change.before->item(item.id))
                changed.push_back(item.id); // it is on the agenda again
        }
    });
    const auto isHere = [this](AgendaItemId id) { return m_session.workshop().item(id) != nullptr; };
    const auto first = std::find_if(changed.begin(), changed.end(), isHere);
    const bool isShown =
        std::find(changed.begin(), changed.end(), m_session.workshop().current) != changed.end();
    if (first != changed.end() && !isShown)
        goTo(*first);
}

void WorkshopConsole::toggleReveal()
{
    const AgendaItem* item = m_session.current();
    const VoteRound* open = m_session.openRound();
    const bool isDecided = item && item->outcome.state == AgendaState::Decided;
    if (!item || isDecided || item->rounds.empty() || (open && open->counts.answers() == 0))
        return sayWhyNot();
    if (!open) {
        m_session.hide();
    } else if (countIsWanted()) {
        if (m_view.mode == AudienceMode::Matrix)
            m_view.mode = AudienceMode::Row; // a whole matrix has no room for votes
        m_session.reveal();
    }
}

void WorkshopConsole::secondRound()
{
    const AgendaItem* item = m_session.current();
    const bool isDecided = item && item->outcome.state == AgendaState::Decided;
    if (!isDecided && m_session.openRound() && m_session.openRound()->counts.answers() > 0)
        statusBar()->showMessage(tr("The votes of this round are still hidden. Press R to reveal them first."), 6000);
    else if (m_session.canStartRound())
        m_session.startRound();
    else
        sayWhyNot();
}

void WorkshopConsole::leaveItem(bool left)
{
    if (left && m_session.workshop().indexOf(m_session.workshop().current) + 1 < m_agenda.rowCount())
        advance(1);
}

void WorkshopConsole::askRoom()
{
    RoomDialog dialog(m_stage.screens().room(), this, [this](const RoomSetup& room) {
        const QString problem = warning(room);
        return problem.isEmpty() ? tr("The picture that is shown now reaches that.") : problem;
    });
    if (dialog.exec() == QDialog::Accepted)
        m_stage.screens().setRoom(dialog.room());
}

void WorkshopConsole::askParticipants()
{
    bool entered = false;
    const int people = QInputDialog::getInt(this, tr("Participants"), tr("People in the room (0: not said):"),
        m_session.workshop().participants, 0, 9999, 1, &entered);
    if (entered)
        setParticipants(people);
    m_preview->setFocus();
}

bool WorkshopConsole::setParticipants(int people)
{
    Workshop workshop = m_session.workshop();
    workshop.participants = people;
    return m_document.saveWorkshop(std::move(workshop)).has_value();
}

void WorkshopConsole::importAnswers()
{
    const QPointer<WorkshopConsole> self(this); // a change of language makes another
    store();
    Q_EMIT ballotImportRequested(m_session.workshop().id);
    if (self)
        m_preview->setFocus();
}

bool WorkshopConsole::countIsWanted()
{
    const VoteCounts& counts = m_session.openRound()->counts;
    const int answers = counts.cast() + counts.abstained;
    const int people = m_session.workshop().participants;
    if (people == 0 || answers <= people)
        return true;
    activateWindow(); // the command may have come from the room's window
    QMessageBox box(QMessageBox::Warning, tr("More answers than participants"),
        tr("%1 answers are counted, but %2 participants are in the room. Nothing is revealed yet.")
            .arg(answers)
            .arg(people),
        QMessageBox::NoButton, m_stage.front());
    QPushButton* correct = box.addButton(tr("Correct the count"), QMessageBox::RejectRole);
    const QPushButton* more = box.addButton(tr("We are %1 now").arg(answers), QMessageBox::ActionRole);
    const QPushButton* reveal = box.addButton(tr("Reveal all the same"), QMessageBox::DestructiveRole);
    box.setDefaultButton(correct);
    box.setEscapeButton(correct);
    box.exec();
    m_preview->setFocus();
    return box.clickedButton() == reveal || (box.clickedButton() == more && setParticipants(answers));
}

void WorkshopConsole::takeTyping()
{
    if (m_stage.isPictureAlone() && consoleIsWanted()) {
        m_stage.swap();
        m_backToPicture = true;
    }
    if (isVisible())
        activateWindow(); // the command may have come from the room's window
}

bool WorkshopConsole::consoleIsWanted()
{
    QMessageBox box(QMessageBox::Question, tr("Decision"),
        tr("Level and reason are typed in the console. Bring it to the front? If this screen is projected, the "
           "room then sees hidden counts and notes."),
        QMessageBox::NoButton, m_stage.front());
    box.setInformativeText(
        tr("%1 brings the console; the picture comes back when the decision is recorded, or with %2. %3 stays "
           "with the picture. Other keys do nothing here.")
            .arg(keyText(Qt::Key_Return), keyText(keys::Swap), keyText(Qt::Key_Escape)));
    QPushButton* console = box.addButton(tr("To the console"), QMessageBox::AcceptRole);
    QPushButton* stay = box.addButton(tr("Stay with the picture"), QMessageBox::RejectRole);
    for (QPushButton* button : {console, stay})
        button->setFocusPolicy(Qt::NoFocus); // the space of a reason typed too early presses nothing
    box.setDefaultButton(console);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == console;
}

void WorkshopConsole::leaveDecision()
{
    m_preview->setFocus();
    if (std::exchange(m_backToPicture, false) && m_stage.screens().state() == RoomScreen::Shared)
        m_stage.present();
}

QString WorkshopConsole::openItems() const
{
    int open = 0;
    int voted = 0;
    int drafts = 0;
    for (const AgendaItem& item : m_session.workshop().items) {
        open += item.outcome.state == AgendaState::Open;
        voted += item.outcome.state == AgendaState::Open && !item.rounds.empty();
        drafts += item.outcome.state != AgendaState::Decided && !item.draft.trimmed().isEmpty();
    }
    const int all = static_cast<int>(m_session.workshop().items.size());
    QStringList texts;
    if (open > 0)
        texts << tr("Still open: %1 of %n item(s).", nullptr, all).arg(open);
    if (voted > 0)
        texts << tr("There are votes on %n of them.", nullptr, voted);
    if (drafts > 0)
        texts << tr("%n reason(s) are begun and not recorded.", nullptr, drafts);
    return texts.join(u' ');
}

void WorkshopConsole::endWorkshop()
{
    store();
    if (const QString open = openItems(); !open.isEmpty()) {
        QMessageBox box(QMessageBox::Question, tr("End the workshop"),
            open + u' ' + tr("End the workshop all the same? It can be opened again later."),
            QMessageBox::NoButton, m_stage.front());
        const QPushButton* end = box.addButton(tr("End the workshop"), QMessageBox::DestructiveRole);
        QPushButton* stay = box.addButton(tr("Do not end it"), QMessageBox::RejectRole);
        box.setDefaultButton(stay);
        box.setEscapeButton(stay);
        box.exec();
        if (box.clickedButton() != end)
            return;
    }
    m_timer->setRunning(false);
    if (m_session.end())
        close();
}

} // namespace atlas
