// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshop_console.h"

#include "ui/history/undo_actions.h"
#include "ui/kit/announcement.h"
#include "ui/kit/appearance.h"
#include "ui/kit/field_undo.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/panel_splitter.h"
#include "ui/kit/plain_words.h"
#include "ui/kit/screen_set.h"
#include "ui/workshop/agenda_view.h"
#include "ui/workshop/decision_panel.h"
#include "ui/workshop/room_dialog.h"
#include "ui/workshop/room_menu.h"
#include "ui/workshop/room_preview.h"
#include "ui/workshop/room_status.h"
#include "ui/workshop/room_tools.h"
#include "ui/workshop/session_menus.h"
#include "ui/workshop/session_panel.h"
#include "ui/workshop/session_timer.h"
#include "ui/workshop/stage_panel.h"
#include "ui/workshop/typing_place.h"
#include "ui/workshop/vote_conduct.h"
#include "ui/workshop/vote_menu.h"
#include "ui/workshop/vote_panel.h"
#include "ui/workshop/workshop_ending.h"
#include "wording/workshop_text.h"

#include <QAction>
#include <QCloseEvent>
#include <QPointer>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace atlas {

WorkshopConsole::WorkshopConsole(
    AtlasDocument& document, WorkshopId workshop, const ViewSettings& settings, QWidget* parent)
    : QMainWindow(parent, Qt::Window)
    , m_document(document)
    , m_settings(settings)
    , m_session(document, workshop)
    , m_agenda(document, workshop, settings.language)
    , m_stage(*this)
{
    setObjectName(QStringLiteral("console"));
    setWindowTitle(
        tr("%1 — facilitator").arg(asTitle(workshopName(m_session.workshop(), settings.language))));
    setAttribute(Qt::WA_DeleteOnClose);
    buildParts();
    buildCommands();
    connectCommands();
    connectParts();
    new FieldUndo(*this);
    setAudienceTheme(static_cast<Theme>(
        QSettings().value(QStringLiteral("workshop/theme"), static_cast<int>(Theme::Dark)).toInt()));
    statusBar()->setSizeGripEnabled(false);
    updateCommands();
}

WorkshopConsole::~WorkshopConsole()
{
    disconnect(&m_session, nullptr, this, nullptr);
    disconnect(&m_stage, nullptr, this, nullptr);
    // Views go before the models that they observe.
    delete takeCentralWidget();
}

void WorkshopConsole::buildParts()
{
    auto* whole = new QWidget(this);
    m_status = new RoomStatus(whole);
    auto* splitter = new PanelSplitter(whole);
    m_list = new AgendaView(m_agenda, splitter);
    m_list->setCompact();
    m_stagePanel = new StagePanel(m_session, m_settings, splitter);
    m_preview = &m_stagePanel->preview();
    m_side = new SessionPanel(m_session, m_settings, splitter);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes(isTextLarge() ? QList<int>{320, 600, 360} : QList<int>{270, 700, 310});
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_status);
    layout->addWidget(splitter, 1);
    m_messages = new MessageBar(*splitter, m_settings.theme, whole);
    setCentralWidget(whole);
}

void WorkshopConsole::buildCommands()
{
    m_undo = new UndoActions(
        m_document, [this](const Edit& step, const QString& text) { return objectionTo(step, text); }, this);
    m_undo->undo().setObjectName(QStringLiteral("undo"));
    m_undo->redo().setObjectName(QStringLiteral("redo"));
    m_conduct = new VoteConduct(m_document, m_session, m_stage, *this);
    m_typing = new TypingPlace(m_stage, *this);
    m_sessionMenus = new SessionMenus(*this, m_stage, m_session, *m_undo, m_side->timer());
    m_voteMenu = new VoteMenu(*this, m_stage, m_session, m_settings);
    m_roomMenu = new RoomMenu(*this, m_stage, m_view);
    m_roomTools = new RoomTools(m_view, *m_roomMenu, this);
    static_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(0, m_roomTools);
}

void WorkshopConsole::connectCommands()
{
    const auto focusPreview = qOverload<>(&QWidget::setFocus);
    connect(m_undo, &UndoActions::aboutToReplay, this, &WorkshopConsole::store);
    connect(m_undo, &UndoActions::refused, this, [this](const QString& why) { tell(why, 8000); });
    connect(m_undo, &UndoActions::failed, this,
        [this](const QString& why) { m_messages->showPassing(why, MessageKind::Refused); });
    connect(m_undo, &UndoActions::replayed, this, [this](const Edit& step, const QString& what) {
        showPlace(step);
        tell(what, 8000);
    });
    connect(m_conduct, &VoteConduct::told, this, &WorkshopConsole::tell);
    connect(m_conduct, &VoteConduct::revealing, &m_view, &RoomView::makeRoomForVotes);
    connect(m_conduct, &VoteConduct::undoRequested, m_undo, [this] { m_undo->replay(EditOrigin::Undone); });
    connect(m_conduct, &VoteConduct::answered, m_preview, focusPreview);
    connect(m_sessionMenus, &SessionMenus::participantsRequested, m_conduct, &VoteConduct::askParticipants);
    connect(m_sessionMenus, &SessionMenus::minutesRequested, this, [this] {
        store();
        Q_EMIT minutesRequested(workshopId());
    });
    connect(m_sessionMenus, &SessionMenus::endRequested, this, &WorkshopConsole::endWorkshop);
    connect(m_sessionMenus, &SessionMenus::stepRequested, this, &WorkshopConsole::advance);
    connect(m_sessionMenus, &SessionMenus::itemLeft, this, [this] {
        if (m_session.workshop().indexOf(m_session.workshop().current) + 1 < m_agenda.rowCount())
            advance(1);
    });
    connect(m_voteMenu, &VoteMenu::counted, m_conduct, &VoteConduct::count);
    connect(m_voteMenu, &VoteMenu::takeBackRequested, m_conduct, &VoteConduct::takeBack);
    connect(m_voteMenu, &VoteMenu::revealRequested, m_conduct, &VoteConduct::toggleReveal);
    connect(m_voteMenu, &VoteMenu::secondRoundRequested, m_conduct, &VoteConduct::startSecondRound);
    connect(m_voteMenu, &VoteMenu::importRequested, this, &WorkshopConsole::importAnswers);
    connect(m_voteMenu, &VoteMenu::decisionRequested, &m_side->decision(), &DecisionPanel::begin);
    connect(m_voteMenu, &VoteMenu::recordRequested, &m_side->decision(), &DecisionPanel::record);
    connect(m_roomMenu, &RoomMenu::roomSizeRequested, this, &WorkshopConsole::askRoom);
    connect(m_roomMenu, &RoomMenu::brightChosen, this,
        [this](bool bright) { setAudienceTheme(bright ? Theme::Light : Theme::Dark); });
    connect(m_roomMenu, &RoomMenu::escaped, this, &WorkshopConsole::escape);
}

void WorkshopConsole::connectParts()
{
    const VotePanel* votes = &m_stagePanel->votes();
    const DecisionPanel* decision = &m_side->decision();
    const auto focusPreview = qOverload<>(&QWidget::setFocus);
    connect(m_list, &AgendaView::itemActivated, this, &WorkshopConsole::goTo);
    connect(m_list, &QAbstractItemView::clicked, this,
        [this](const QModelIndex& index) { goTo(m_agenda.itemAt(index.row())); });
    connect(votes, &VotePanel::revealRequested, m_conduct, &VoteConduct::toggleReveal);
    connect(votes, &VotePanel::secondRoundRequested, m_conduct, &VoteConduct::startSecondRound);
    connect(votes, &VotePanel::numberEntered, m_preview, focusPreview);
    connect(votes, &VotePanel::importRequested, this, &WorkshopConsole::importAnswers);
    connect(decision, &DecisionPanel::typingAwaited, m_typing, &TypingPlace::take);
    connect(decision, &DecisionPanel::recorded, m_preview, focusPreview);
    connect(decision, &DecisionPanel::recorded, m_typing, &TypingPlace::leave);
    connect(statusBar(), &QStatusBar::messageChanged, this,
        [this](const QString& text) { announce(*this, text); });
    connect(&m_session, &WorkshopSession::changed, this, &WorkshopConsole::refresh);
    connect(&m_view, &RoomView::changed, this, &WorkshopConsole::refreshSlide);
    connect(&m_stage, &RoomStage::changed, this, &WorkshopConsole::refreshSlide);
    connect(&m_stage, &RoomStage::roomChanged, this, &WorkshopConsole::refreshSlide);
}

void WorkshopConsole::open(const RoomStanding* standing)
{
    if (!restoreWindowPlace(*this, QStringLiteral("console")))
        placeAtFirst();
    if (standing) {
        m_view.restore(standing->view, standing->frozen);
        m_shown = m_session.workshop().current;
        m_side->decision().setChosen(standing->levels);
    }
    if (!m_stage.open(standing ? std::optional(standing->pictureAlone) : std::nullopt)) {
        deleteLater();
        return;
    }
    m_session.start();
    m_side->timer().setRunning(m_session.current() && (!standing || standing->timerRuns));
    refresh();
    m_preview->setFocus();
}

RoomStanding WorkshopConsole::standing() const
{
    return {workshopId(), m_stage.isPictureAlone(), m_side->timer().isRunning(), m_view.view(), m_view.frozen(),
        m_side->decision().chosen()};
}

void WorkshopConsole::placeAtFirst()
{
    const QRect place = m_stage.screens().facilitator()->availableGeometry();
    const QSize room = place.size();
    const QSize size = QSize(1280, 800).boundedTo(room);
    setGeometry(QRect(place.center() - QPoint(size.width() / 2, size.height() / 2), size));
    // With its frame it would not fit.
    if (room.height() < 860)
        setWindowState(Qt::WindowMaximized);
}

void WorkshopConsole::setAudienceTheme(Theme theme)
{
    QSettings().setValue(QStringLiteral("workshop/theme"), static_cast<int>(theme));
    audience().setTheme(theme);
    m_preview->setTheme(theme);
    m_roomMenu->setBright(theme == Theme::Light);
}

void WorkshopConsole::takeOverRoom(bool bright)
{
    setAudienceTheme(bright ? Theme::Light : Theme::Dark);
    refreshSlide(); // its size may be another
}

void WorkshopConsole::goTo(AgendaItemId item)
{
    store();
    m_session.goTo(item);
}

void WorkshopConsole::store()
{
    m_side->store();
}

void WorkshopConsole::refresh()
{
    const AgendaItem* item = m_session.current();
    if (item && item->id != m_shown) {
        m_shown = item->id;
        m_view.beginItem();
        m_list->showItem(item->id);
        m_preview->setFocus(); // no key goes into a field of the item before
    }
    if (item) {
        m_side->showItem(*item);
        m_stagePanel->showItem(*item);
    }
    refreshSlide();
}

void WorkshopConsole::refreshStatus()
{
    RoomStage::Status status = m_stage.status();
    QStringList lines;
    if (view().black)
        lines << tr("Black: the room sees nothing. B or Esc brings the picture back.");
    else if (isFrozen())
        lines << tr("Frozen: the room keeps this picture while you go on. F or Esc lets it follow again.");
    if (lines.isEmpty() || status.alarm != RoomStage::Alarm::None)
        lines << status.text;
    else
        status.alarm = RoomStage::Alarm::Notice; // it does not see its picture as it goes on
    m_status->tell(lines.join(u' '), status.alarm);
}

void WorkshopConsole::refreshSlide()
{
    const AudienceSlide slide =
        m_view.slide(m_document.atlas(), m_session.workshop(), m_settings.language, m_stage.isCurtained());
    const RoomSetup room = m_stage.screens().room();
    audience().setRoom(room);
    audience().setSlide(slide);
    m_preview->showSlide(slide, view(), room, m_stage.pictureSize());
    refreshStatus();
    updateCommands();
}

void WorkshopConsole::updateCommands()
{
    m_sessionMenus->update();
    m_voteMenu->update();
    m_roomMenu->update();
    m_roomTools->follow();
}

void WorkshopConsole::tell(const QString& text, int milliseconds)
{
    statusBar()->showMessage(text, milliseconds);
}

void WorkshopConsole::escape()
{
    if (view().black)
        m_view.setBlack(false);
    else if (isFrozen())
        m_view.thaw();
    else
        m_preview->setFocus(); // out of a text, back to the keys; a clicker's Esc ends nothing
}

int WorkshopConsole::domainCount() const
{
    const AgendaItem* item = m_session.current();
    const JobFamily* family = item ? m_document.atlas().family(item->family) : nullptr;
    return family ? static_cast<int>(family->domains.size()) : 0;
}

void WorkshopConsole::advance(int direction)
{
    if (m_view.revealColumn(direction, domainCount()))
        return;
    const int place = m_session.workshop().indexOf(m_session.workshop().current) + direction;
    if (place < 0 || place >= m_agenda.rowCount())
        tell(direction > 0 ? tr("This is the last item.") : tr("This is the first item."), 4000);
    else
        goTo(m_agenda.itemAt(place));
}

QString WorkshopConsole::objectionTo(const Edit& step, const QString& text) const
{
    const WorkshopId here = workshopId();
    bool isHere = false;
    step.changes.each<AgendaItemChange>(
        [&](const AgendaItemChange& change) { isHere = isHere || change.workshop == here; });
    step.changes.each<WorkshopChange>([&](const WorkshopChange& change) {
        isHere = isHere || (change.id() == here && change.before && change.after);
    });
    return isHere
        ? QString()
        : tr("The last step, %1, is none of this workshop’s. The main window takes it back.").arg(text);
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

void WorkshopConsole::askRoom()
{
    RoomDialog dialog(m_stage.screens().room(), this, [this](const RoomSetup& room) {
        const QString problem = m_preview->warning(room);
        return problem.isEmpty() ? tr("The picture that is shown now reaches that.") : problem;
    });
    if (dialog.exec() == QDialog::Accepted)
        m_stage.screens().setRoom(dialog.room());
}

void WorkshopConsole::importAnswers()
{
    const QPointer<WorkshopConsole> self(this); // a change of language makes another
    store();
    Q_EMIT ballotImportRequested(workshopId());
    if (self)
        m_preview->setFocus();
}

void WorkshopConsole::endWorkshop()
{
    store();
    if (!endIsWanted(m_session.workshop(), m_stage.front()))
        return;
    m_side->timer().setRunning(false);
    if (m_session.end())
        close();
}

void WorkshopConsole::closeEvent(QCloseEvent* event)
{
    store();
    if (m_session.workshop().isRunning() && !m_document.isReadOnly()) {
        const Ending ending = askForEnding(m_session.workshop(), m_settings.language, m_stage.front());
        if (ending == Ending::Stay) {
            event->ignore();
            return;
        }
        m_side->timer().setRunning(false);
        if (ending == Ending::Over)
            m_session.end();
    }
    saveWindowPlace(*this, QStringLiteral("console"));
    m_stage.close();
    QMainWindow::closeEvent(event);
}

} // namespace atlas
