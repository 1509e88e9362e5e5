#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workshop.h"
#include "ui/kit/view_settings.h"

#include <QWidget>

namespace atlas {

class DecisionPanel;
class ItemTextEdit;
class SessionTimer;
class WorkshopSession;

/// The side of the facilitator's console that is written on: time, decision, notes.
class SessionPanel final : public QWidget {
    Q_OBJECT
public:
    SessionPanel(WorkshopSession& session, const ViewSettings& settings, QWidget* parent);

    SessionTimer& timer() const { return *m_timer; }
    DecisionPanel& decision() const { return *m_decision; }
    void showItem(const AgendaItem& item);
    /// Everything typed or timed so far goes to the disk.
    void store();

private:
    SessionTimer* m_timer;
    DecisionPanel* m_decision;
    ItemTextEdit* m_notes;
};

} // namespace atlas
