// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/session_panel.h"

#include "editing/workshop_session.h"
#include "ui/kit/plain_scroll_area.h"
#include "ui/workshop/decision_panel.h"
#include "ui/workshop/item_text_edit.h"
#include "ui/workshop/session_timer.h"

#include <QLabel>
#include <QVBoxLayout>

namespace atlas {

SessionPanel::SessionPanel(WorkshopSession& session, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
{
    auto* side = new QWidget;
    m_timer = new SessionTimer(session, this);
    m_timer->setContentsMargins(14, 12, 14, 0); // it stays in sight where the rest has to scroll
    m_decision = new DecisionPanel(session, settings, side);
    m_notes = new ItemTextEdit(
        [&session](AgendaItemId item, const QString& text) { return session.setNotes(item, text); }, side);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setPlaceholderText(tr("For you alone: the room never sees these."));
    auto* head = new QLabel(tr("&Notes"), side);
    head->setProperty("role", QStringLiteral("title"));
    head->setBuddy(m_notes);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(10);
    layout->addWidget(m_decision);
    layout->addWidget(head);
    layout->addWidget(m_notes, 1);
    side->setMinimumWidth(275);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_timer);
    whole->addWidget(new PlainScrollArea(side, this), 1);
}

void SessionPanel::showItem(const AgendaItem& item)
{
    m_notes->showItem(item.id, item.notes);
}

void SessionPanel::store()
{
    m_timer->store();
    m_decision->store();
    m_notes->settle();
}

} // namespace atlas
