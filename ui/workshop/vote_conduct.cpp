// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/vote_conduct.h"

#include "ui/kit/key_hint.h"
#include "ui/ratings/level_chooser.h"
#include "ui/workshop/room_stage.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace atlas {

namespace {

constexpr int ToRead = 6000; // milliseconds

} // namespace

VoteConduct::VoteConduct(
    AtlasDocument& document, WorkshopSession& session, const RoomStage& stage, QWidget& console)
    : QObject(&console)
    , m_document(document)
    , m_session(session)
    , m_stage(stage)
    , m_console(console)
{
}

bool VoteConduct::isDecided() const
{
    const AgendaItem* item = m_session.current();
    return item && item->outcome.state == AgendaState::Decided;
}

void VoteConduct::count(Rating rating)
{
    const AgendaItem* item = m_session.current();
    if (!item)
        return;
    if (!isDecided() && (m_session.openRound() || item->rounds.empty()))
        m_session.addVotes(rating, 1);
    else
        sayWhyNot();
}

void VoteConduct::sayWhyNot()
{
    const AgendaItem* item = m_session.current();
    if (!item)
        return;
    const bool isOpen = m_session.openRound() || item->rounds.empty();
    QString why;
    if (isDecided())
        why = tr("This item is decided. Press O to open it again.");
    else if (isOpen)
        why = tr("There are no votes yet. Count them with the keys 1 to %1, N and A.")
                  .arg(std::min<std::size_t>(m_session.scale().levels.size(), MostLevelKeys));
    else if (m_session.canStartRound())
        why = tr("The votes are revealed. Press S for a second round, or R to hide them again.");
    else
        why = tr("Both rounds are over. Press R to hide the votes again, or D to decide.");
    Q_EMIT told(why, ToRead);
}

void VoteConduct::takeBack()
{
    if (m_session.votedLast()) {
        Q_EMIT undoRequested();
        return;
    }
    Q_EMIT told(tr("The last thing done was no vote on this item. Correct the number beside its "
                   "level, or undo step by step with %1.")
                    .arg(keyText(QKeySequence::Undo)),
        ToRead);
}

void VoteConduct::toggleReveal()
{
    const AgendaItem* item = m_session.current();
    const VoteRound* open = m_session.openRound();
    if (!item || isDecided() || item->rounds.empty() || (open && open->counts.answers() == 0))
        return sayWhyNot();
    if (!open) {
        m_session.hide();
    } else if (countIsWanted()) {
        Q_EMIT revealing();
        m_session.reveal();
    }
}

void VoteConduct::startSecondRound()
{
    if (!isDecided() && m_session.openRound() && m_session.openRound()->counts.answers() > 0)
        Q_EMIT told(tr("The votes of this round are still hidden. Press R to reveal them first."), ToRead);
    else if (m_session.canStartRound())
        m_session.startRound();
    else
        sayWhyNot();
}

void VoteConduct::askParticipants()
{
    bool entered = false;
    const int people = QInputDialog::getInt(&m_console, tr("Participants"),
        tr("People in the room (0: not said):"), m_session.workshop().participants, 0, 9999, 1, &entered);
    if (entered)
        setParticipants(people);
    Q_EMIT answered();
}

bool VoteConduct::setParticipants(int people)
{
    Workshop workshop = m_session.workshop();
    workshop.participants = people;
    return m_document.saveWorkshop(std::move(workshop)).has_value();
}

bool VoteConduct::countIsWanted()
{
    const VoteCounts& counts = m_session.openRound()->counts;
    const int answers = counts.cast() + counts.abstained;
    const int people = m_session.workshop().participants;
    if (people == 0 || answers <= people)
        return true;
    m_console.activateWindow(); // the command may have come from the room's window
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
    Q_EMIT answered();
    return box.clickedButton() == reveal || (box.clickedButton() == more && setParticipants(answers));
}

} // namespace atlas
