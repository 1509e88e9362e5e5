// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, keys and tool bar of the facilitator's console. Each command works in the room's window as well,
// where the keys of a clicker may land.
#include "ui/workshop/workshop_console.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/plain_words.h"
#include "ui/ratings/level_chooser.h"
#include "ui/workshop/decision_panel.h"
#include "ui/workshop/session_timer.h"
#include "ui/workshop/vote_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

QAction* WorkshopConsole::command(
    QMenu* menu, const QString& text, const QList<QKeySequence>& keys, const char* name)
{
    QAction* action = menu->addAction(text);
    action->setShortcuts(keys);
    action->setObjectName(QLatin1String(name));
    audience().addAction(action);
    return action;
}

void WorkshopConsole::buildCommands()
{
    buildSessionMenu();
    buildItemMenu();
    buildVoteMenu();
    buildRoomMenu();
    buildRoomTools();
}

void WorkshopConsole::buildSessionMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Workshop"));
    m_undo = command(menu, tr("&Undo"), {QKeySequence::Undo}, "undo");
    m_undo->setWhatsThis(tr("Undo"));
    connect(m_undo, &QAction::triggered, this, [this] { replay(EditOrigin::Undone); });
    m_redo = command(menu, tr("&Redo"),
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, "redo");
    m_redo->setWhatsThis(tr("Redo"));
    connect(m_redo, &QAction::triggered, this, [this] { replay(EditOrigin::Redone); });
    menu->addSeparator();
    m_runTimer = command(menu, tr("&Timer runs"), {Qt::Key_T}, "timer");
    m_runTimer->setCheckable(true);
    connect(m_runTimer, &QAction::triggered, m_timer, &SessionTimer::setRunning);
    menu->addSeparator();
    m_participants = command(menu, tr("&Participants…"), {}, "participants");
    connect(m_participants, &QAction::triggered, this, &WorkshopConsole::askParticipants);
    m_withDialog << m_participants;
    m_withDialog << command(menu, tr("&Minutes…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, "minutes");
    connect(m_withDialog.back(), &QAction::triggered, this, [this] {
        store();
        Q_EMIT minutesRequested(m_session.workshop().id);
    });
    connect(command(menu, tr("&End the workshop"), {}, "end"), &QAction::triggered, this,
        &WorkshopConsole::endWorkshop);
    connect(command(menu, tr("&Close"), {QKeySequence::Close}, "close"), &QAction::triggered, this,
        &QWidget::close);
}

void WorkshopConsole::buildItemMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Item"));
    connect(command(menu, tr("&Next"), {Qt::Key_PageDown, Qt::Key_Right}, "next"), &QAction::triggered, this,
        [this] { advance(1); });
    connect(command(menu, tr("&Previous"), {Qt::Key_PageUp, Qt::Key_Left}, "previous"), &QAction::triggered,
        this, [this] { advance(-1); });
    menu->addSeparator();
    m_whileOpen << command(menu, tr("S&kip"), {Qt::Key_K}, "skip");
    connect(m_whileOpen.back(), &QAction::triggered, this, [this] { leaveItem(m_session.skip()); });
    m_whileOpen << command(menu, tr("P&ark for later"), {Qt::Key_P}, "park");
    connect(m_whileOpen.back(), &QAction::triggered, this, [this] { leaveItem(m_session.park()); });
    m_reopen = command(menu, tr("&Open again"), {Qt::Key_O}, "reopen");
    connect(m_reopen, &QAction::triggered, this, [this] { m_session.reopen(); });
}

void WorkshopConsole::buildVoteMenu()
{
    m_voteMenu = menuBar()->addMenu(tr("&Votes"));
    connect(command(m_voteMenu, tr("&Take back the last vote"), {Qt::Key_Backspace}, "takeBack"),
        &QAction::triggered, this, &WorkshopConsole::takeBackVote);
    connect(command(m_voteMenu, tr("&Reveal or hide"), {keys::Reveal}, "revealVotes"), &QAction::triggered,
        this, &WorkshopConsole::toggleReveal);
    connect(command(m_voteMenu, tr("&Second round"), {keys::SecondRound}, "startSecondRound"),
        &QAction::triggered, this, &WorkshopConsole::secondRound);
    m_withDialog << command(m_voteMenu, tr("&Import answers…"), {keys::ImportAnswers}, "importAnswers");
    connect(m_withDialog.back(), &QAction::triggered, this, &WorkshopConsole::importAnswers);
    m_voteMenu->addSeparator();
    connect(command(m_voteMenu, tr("&Decide…"), {Qt::Key_D}, "decide"), &QAction::triggered, this,
        [this] { m_decision->begin(); });
    connect(command(m_voteMenu, tr("Re&cord the decision"),
                {keys::Record, QKeySequence(Qt::CTRL | Qt::Key_Enter)}, "record"),
        &QAction::triggered, m_decision, &DecisionPanel::record);
    m_voteMenu->addSeparator();
}

void WorkshopConsole::fillVoteActions()
{
    qDeleteAll(m_voteActions);
    m_voteActions.clear();
    const CellPainter painter(m_voteScale, m_settings.theme);
    for (const Rating rating : m_voteScale.legendOrder()) {
        const QString label =
            rating.isNotRated() ? tr("no opinion") : m_voteScale.entry(rating).label.in(m_settings.language);
        QAction* action = command(m_voteMenu, tr("Count: %1").arg(withoutMarks(label)), voteKeys(m_voteScale, rating), "count");
        if (!rating.isNotRated())
            action->setIcon(ratingIcon(painter, rating, QSize(20, 20), font(), false));
        connect(action, &QAction::triggered, this, [this, rating] { count(rating); });
        m_voteActions << action;
    }
}

void WorkshopConsole::buildRoomMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Room"));
    connect(command(menu, tr("&Show the room’s picture"), {Qt::Key_F5, QKeySequence(Qt::SHIFT | Qt::Key_F5)},
                "showAudience"),
        &QAction::triggered, &m_stage, &RoomStage::present);
    m_asWindow = command(menu, tr("Picture in a wi&ndow, to share it"), {}, "asWindow");
    connect(m_asWindow, &QAction::triggered, &m_stage, &RoomStage::presentAsWindow);
    m_closeRoom = command(menu, tr("Cl&ose the room’s window"), {}, "closeRoom");
    connect(m_closeRoom, &QAction::triggered, &m_stage, &RoomStage::closePicture);
    QMenu* screens = menu->addMenu(tr("Room’s s&creen"));
    connect(screens, &QMenu::aboutToShow, this, [this, screens] { m_stage.fillScreens(*screens); });
    m_swap = command(menu, tr("S&wap the screens…"), {keys::Swap}, "swap");
    connect(m_swap, &QAction::triggered, &m_stage, &RoomStage::swap);
    m_withDialog << command(menu, tr("Size of the roo&m…"), {}, "room");
    connect(m_withDialog.back(), &QAction::triggered, this, &WorkshopConsole::askRoom);
    m_brightRoom = command(menu, tr("Brigh&t room: dark on light"), {}, "bright");
    m_brightRoom->setCheckable(true);
    connect(m_brightRoom, &QAction::triggered, this,
        [this](bool bright) { setAudienceTheme(bright ? Theme::Light : Theme::Dark); });
    menu->addSeparator();
    m_black = command(menu, tr("&Black"), {Qt::Key_B, Qt::Key_Period}, "black");
    m_black->setCheckable(true);
    connect(m_black, &QAction::triggered, this, [this](bool black) {
        AudienceView view = m_view;
        view.black = black;
        setView(view);
    });
    m_freeze = command(menu, tr("&Freeze"), {Qt::Key_F}, "freeze");
    m_freeze->setCheckable(true);
    connect(m_freeze, &QAction::triggered, this, &WorkshopConsole::setFrozen);
    connect(command(menu, tr("B&ack to the picture"), {Qt::Key_Escape}, "escape"), &QAction::triggered, this,
        &WorkshopConsole::escape);
    menu->addSeparator();
    connect(command(menu, tr("N&ext view: matrix, row, cell"), {keys::NextMode}, "mode"), &QAction::triggered,
        this, &WorkshopConsole::cycleMode);
    connect(command(menu, tr("Next spot&light: row, column, cell, none"), {keys::NextSpotlight}, "spotlight"),
        &QAction::triggered, this, &WorkshopConsole::cycleSpotlight);
    m_columns = command(menu, tr("Reveal col&umn by column"), {Qt::Key_C}, "columns");
    m_columns->setCheckable(true);
    connect(m_columns, &QAction::triggered, this, &WorkshopConsole::toggleColumns);
    m_hideRating = command(menu, tr("&Hide present ratings before the vote"), {Qt::Key_H}, "hideRating");
    m_hideRating->setCheckable(true);
    connect(m_hideRating, &QAction::triggered, this, [this](bool hidden) {
        AudienceView view = m_view;
        view.ratingHidden = hidden;
        QSettings().setValue(QLatin1String(ratingHiddenKey), hidden);
        setView(view);
    });
}

void WorkshopConsole::buildRoomTools()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("roomTools"));
    bar->setAccessibleName(tr("Room"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new FlowLayout(bar);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(6);
    const auto add = [bar, layout](QAction* action) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setProperty("role", QStringLiteral("segment"));
        button->setFocusPolicy(Qt::NoFocus); // the keyboard belongs to the commands
        layout->addWidget(button);
    };
    const auto choices = [&](QActionGroup*& group, const auto& entries, const QKeySequence& next,
                             auto apply) {
        group = new QActionGroup(this);
        for (const auto& [value, text] : entries) {
            QAction* action = group->addAction(text);
            action->setCheckable(true);
            action->setData(static_cast<int>(value));
            action->setToolTip(tr("%1 (next: %2)").arg(text, keyText(next)));
            connect(action, &QAction::triggered, this, [this, apply, value = value] {
                AudienceView view = m_view;
                apply(view, value);
                setView(view);
            });
            add(action);
        }
        auto* gap = new QWidget(bar);
        gap->setFixedWidth(8);
        layout->addWidget(gap);
    };
    const std::pair<AudienceMode, QString> modes[] = {{AudienceMode::Matrix, tr("Matrix")},
        {AudienceMode::Row, tr("Row")}, {AudienceMode::Cell, tr("Cell")}};
    choices(m_modes, modes, keys::NextMode, [](AudienceView& view, AudienceMode mode) { view.mode = mode; });
    const std::pair<Spotlight, QString> spotlights[] = {{Spotlight::None, tr("No spotlight")},
        {Spotlight::Row, tr("On the row")}, {Spotlight::Column, tr("On the column")},
        {Spotlight::Cell, tr("On the cell")}};
    choices(m_spotlights, spotlights, keys::NextSpotlight,
        [](AudienceView& view, Spotlight light) { view.spotlight = light; });
    for (QAction* action : {m_columns, m_hideRating, m_freeze, m_black})
        tellKey(*action);
    m_columns->setIconText(tr("By column"));
    m_hideRating->setIconText(tr("Hide ratings"));
    add(m_columns);
    add(m_hideRating);
    layout->addStretch();
    add(m_freeze);
    add(m_black);
    static_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(0, bar);
}

void WorkshopConsole::updateCommands()
{
    const AgendaItem* item = m_session.current();
    const bool editable = item && !m_document.isReadOnly();
    if (item && m_voteScale != m_session.scale()) {
        m_voteScale = m_session.scale();
        fillVoteActions();
    }
    const AgendaState state = item ? item->outcome.state : AgendaState::Open;
    for (QAction* action : m_whileOpen)
        action->setEnabled(editable && state != AgendaState::Decided);
    m_reopen->setEnabled(editable && state != AgendaState::Open);
    m_participants->setEnabled(!m_document.isReadOnly());
    const QUndoStack& stack = m_document.undoStack();
    m_undo->setEnabled(stack.canUndo());
    m_undo->setText(stack.canUndo() ? tr("&Undo %1").arg(withoutMarks(stack.undoText())) : tr("&Undo"));
    m_redo->setEnabled(stack.canRedo());
    m_redo->setText(stack.canRedo() ? tr("&Redo %1").arg(withoutMarks(stack.redoText())) : tr("&Redo"));
    m_runTimer->setChecked(m_timer->isRunning());
    const RoomScreen screen = m_stage.screens().state();
    m_asWindow->setEnabled(screen != RoomScreen::Own);
    m_closeRoom->setEnabled(audience().isVisible());
    m_swap->setText(
        screen == RoomScreen::Own ? tr("S&wap the screens…") : tr("Console or &picture in front"));
    m_swap->setEnabled(screen != RoomScreen::Gone);
    for (QAction* action : m_withDialog)
        action->setEnabled(!m_stage.isPictureAlone());
    m_black->setChecked(m_view.black);
    m_freeze->setChecked(isFrozen());
    m_columns->setChecked(m_view.shownColumns.has_value());
    m_hideRating->setChecked(m_view.ratingHidden);
    for (const auto& [group, value] : {std::pair(m_modes, static_cast<int>(m_view.mode)),
             std::pair(m_spotlights, static_cast<int>(m_view.spotlight))}) {
        for (QAction* action : group->actions())
            action->setChecked(action->data().toInt() == value);
    }
}

} // namespace atlas
