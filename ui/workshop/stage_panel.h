#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workshop.h"
#include "ui/kit/view_settings.h"

#include <QWidget>

class QLabel;

namespace atlas {

class RoomPreview;
class VotePanel;
class WorkshopSession;

/// The middle of the facilitator's console: what the room sees, the item in words, the votes. What a count leads
/// to stays in sight where the rest has to scroll.
class StagePanel final : public QWidget {
    Q_OBJECT
public:
    StagePanel(WorkshopSession& session, const ViewSettings& settings, QWidget* parent);

    RoomPreview& preview() const { return *m_preview; }
    VotePanel& votes() const { return *m_votes; }
    void showItem(const AgendaItem& item);

private:
    WorkshopSession& m_session;
    ViewSettings m_settings;
    RoomPreview* m_preview;
    QLabel* m_place;
    VotePanel* m_votes;
};

} // namespace atlas
