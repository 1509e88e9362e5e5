#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/vote_statistics.h"
#include "editing/workshop_session.h"
#include "models/agenda_model.h"
#include "ui/kit/view_settings.h"
#include "ui/workshop/room_stage.h"
#include "ui/workshop/room_view.h"

#include <QHash>
#include <QMainWindow>

namespace atlas {

class AgendaView;
class MessageBar;
class RoomMenu;
class RoomPreview;
class RoomStatus;
class RoomTools;
class SessionMenus;
class SessionPanel;
class StagePanel;
class TypingPlace;
class UndoActions;
class VoteConduct;
class VoteMenu;

/// How a console stood when it gave way to another, since language or look changed.
struct RoomStanding {
    WorkshopId workshop;
    bool pictureAlone = false;
    bool timerRuns = false;
    AudienceView view;
    std::optional<AudienceSlide> frozen;
    QHash<AgendaItemId, DecisionOffer> levels; ///< chosen for items that are not decided yet
};

/// The facilitator's window during a workshop: agenda, what the room sees, votes, decision, notes, time. Owns
/// the audience window and says what it shows; every command has a key.
class WorkshopConsole final : public QMainWindow {
    Q_OBJECT
public:
    WorkshopConsole(AtlasDocument& document, WorkshopId workshop, const ViewSettings& settings,
        QWidget* parent = nullptr);
    ~WorkshopConsole() override;

    WorkshopId workshopId() const { return m_session.workshop().id; }
    AudienceWindow& audience() const { return m_stage.audience(); }
    const AudienceView& view() const { return m_view.view(); }
    bool isFrozen() const { return m_view.isFrozen(); }
    /// Opens both windows, each on its screen, and goes on where the session stood, and where another console was left
    /// if \a standing tells that. Closes where the user turns away from the question that one screen raises.
    void open(const RoomStanding* standing = nullptr);
    RoomStanding standing() const;
    /// Whichever of the two windows has the keys comes to the front.
    void comeForward() { m_stage.raise(); }
    /// Everything typed or timed so far goes to the disk.
    void store();
    /// The item that a step changed, if it is of this workshop.
    void showPlace(const Edit& step);
    /// On white or on black, and for the size of the room as it is stored now.
    void takeOverRoom(bool bright);

Q_SIGNALS:
    void ballotImportRequested(atlas::WorkshopId workshop);
    void minutesRequested(atlas::WorkshopId workshop);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildParts();
    void buildCommands();
    void connectCommands();
    void connectParts();
    void updateCommands();

    void placeAtFirst();
    void setAudienceTheme(Theme theme);
    void tell(const QString& text, int milliseconds);
    void escape();
    void advance(int direction);
    void goTo(AgendaItemId item);
    /// Why a step of the document is not for this window.
    QString objectionTo(const Edit& step, const QString& text) const;
    void askRoom();
    void importAnswers();
    void endWorkshop();
    void refresh();
    void refreshSlide();
    void refreshStatus();
    int domainCount() const;

    AtlasDocument& m_document;
    ViewSettings m_settings;
    WorkshopSession m_session;
    AgendaModel m_agenda;
    RoomStage m_stage;
    RoomView m_view;
    AgendaItemId m_shown; ///< item that the view was made for

    RoomStatus* m_status = nullptr;
    MessageBar* m_messages = nullptr;
    AgendaView* m_list = nullptr;
    StagePanel* m_stagePanel = nullptr;
    RoomPreview* m_preview = nullptr; ///< has the keys while nothing is typed
    SessionPanel* m_side = nullptr;

    UndoActions* m_undo = nullptr;
    VoteConduct* m_conduct = nullptr;
    TypingPlace* m_typing = nullptr;
    SessionMenus* m_sessionMenus = nullptr;
    VoteMenu* m_voteMenu = nullptr;
    RoomMenu* m_roomMenu = nullptr;
    RoomTools* m_roomTools = nullptr;
};

} // namespace atlas
