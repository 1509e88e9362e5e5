// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/vote_menu.h"

#include "editing/workshop_session.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/plain_words.h"
#include "ui/ratings/level_chooser.h"
#include "ui/workshop/console_command.h"
#include "ui/workshop/room_stage.h"
#include "ui/workshop/vote_panel.h"
#include "wording/workshop_text.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

namespace atlas {

VoteMenu::VoteMenu(QMainWindow& console, const RoomStage& stage, const WorkshopSession& session,
    const ViewSettings& settings)
    : QObject(&console)
    , m_menu(*console.menuBar()->addMenu(tr("&Votes")))
    , m_stage(stage)
    , m_session(session)
    , m_settings(settings)
{
    connect(add(tr("&Take back the last vote"), {Qt::Key_Backspace}, "takeBack"), &QAction::triggered, this,
        &VoteMenu::takeBackRequested);
    connect(add(tr("&Reveal or hide"), {keys::Reveal}, "revealVotes"), &QAction::triggered, this,
        &VoteMenu::revealRequested);
    connect(add(tr("&Second round"), {keys::SecondRound}, "startSecondRound"), &QAction::triggered, this,
        &VoteMenu::secondRoundRequested);
    m_import = add(tr("&Import answers…"), {keys::ImportAnswers}, "importAnswers");
    connect(m_import, &QAction::triggered, this, &VoteMenu::importRequested);
    m_menu.addSeparator();
    connect(add(tr("&Decide…"), {Qt::Key_D}, "decide"), &QAction::triggered, this,
        &VoteMenu::decisionRequested);
    connect(add(tr("Re&cord the decision"), {keys::Record, QKeySequence(Qt::CTRL | Qt::Key_Enter)}, "record"),
        &QAction::triggered, this, &VoteMenu::recordRequested);
    m_menu.addSeparator();
}

QAction* VoteMenu::add(const QString& text, const QList<QKeySequence>& keys, const char* name)
{
    return consoleCommand(m_menu, m_stage.audience(), text, keys, name);
}

void VoteMenu::update()
{
    m_import->setEnabled(!m_stage.isPictureAlone()); // a dialog belongs on the console
    if (m_session.current() && m_scale != m_session.scale()) {
        m_scale = m_session.scale();
        fill();
    }
}

void VoteMenu::fill()
{
    qDeleteAll(m_ratings);
    m_ratings.clear();
    const CellPainter painter(m_scale, m_settings.theme);
    for (const Rating rating : m_scale.legendOrder()) {
        const QString label = rating.isNotRated() ? noOpinionText(m_settings.language)
                                                  : m_scale.entry(rating).label.in(m_settings.language);
        QAction* action = add(tr("Count: %1").arg(withoutMarks(label)), voteKeys(m_scale, rating), "count");
        if (!rating.isNotRated())
            action->setIcon(ratingIcon(painter, rating, QSize(20, 20), m_menu.font(), false));
        connect(action, &QAction::triggered, this, [this, rating] { Q_EMIT counted(rating); });
        m_ratings << action;
    }
}

} // namespace atlas
