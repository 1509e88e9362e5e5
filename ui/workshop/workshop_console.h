#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/vote_statistics.h"
#include "editing/workshop_session.h"
#include "models/agenda_model.h"
#include "ui/kit/view_settings.h"
#include "ui/workshop/room_stage.h"

#include <QHash>
#include <QMainWindow>

#include <optional>

class QActionGroup;
class QLabel;
class QMenu;

namespace atlas {

class AgendaView;
class DecisionPanel;
class ItemTextEdit;
class MessageBar;
class RoomStatus;
class SessionTimer;
class VotePanel;

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
    const AudienceView& view() const { return m_view; }
    bool isFrozen() const { return m_frozen.has_value(); }
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
    static constexpr auto ratingHiddenKey = "workshop/ratingHidden";
    void buildParts();
    QWidget* buildStage(QWidget* parent);
    QWidget* buildSide(QWidget* parent);
    // workshop_console_commands.cpp
    QAction* command(QMenu* menu, const QString& text, const QList<QKeySequence>& keys, const char* name);
    void buildCommands();
    void buildSessionMenu();
    void buildItemMenu();
    void buildVoteMenu();
    void buildRoomMenu();
    void buildRoomTools();
    void fillVoteActions();
    void updateCommands();

    void placeAtFirst();
    void setAudienceTheme(Theme theme);
    void setView(const AudienceView& view);
    void setFrozen(bool frozen);
    void cycleMode();
    void cycleSpotlight();
    void toggleColumns();
    void escape();
    void advance(int direction);
    void goTo(AgendaItemId item);
    void count(Rating rating);
    void takeBackVote();
    /// What is to be typed is typed in the console: on the only screen it comes if that is wanted.
    void takeTyping();
    bool consoleIsWanted();
    void leaveDecision();
    /// Takes a step of this workshop back or does it again, says which, and goes to its item.
    void replay(EditOrigin origin);
    void toggleReveal();
    void secondRound();
    /// After an item was skipped or parked, on to the next.
    void leaveItem(bool left);
    void askRoom();
    void askParticipants();
    bool setParticipants(int people);
    void importAnswers();
    /// Whether the count may be shown: asks where there are more answers than people.
    bool countIsWanted();
    void sayWhyNot();
    /// "Still open: 2 of 12 items. There are votes on 1 of them.", and reasons begun; empty where none is.
    QString openItems() const;
    void endWorkshop();
    void refresh();
    void refreshSlide();
    void refreshStatus();
    QString warning(const RoomSetup& room) const;
    int domainCount() const;

    AtlasDocument& m_document;
    ViewSettings m_settings;
    WorkshopSession m_session;
    AgendaModel m_agenda;
    RoomStage m_stage;
    AudienceView m_view;
    std::optional<AudienceSlide> m_frozen;
    bool m_backToPicture = false; ///< once the decision is recorded for which the console came
    AgendaItemId m_shown; ///< item that the view was made for
    RatingScale m_voteScale; ///< that the vote actions were made for

    RoomStatus* m_status;
    MessageBar* m_messages;
    AgendaView* m_list;
    SlideWidget* m_preview;
    QLabel* m_warning;
    QLabel* m_place;
    VotePanel* m_votes;
    DecisionPanel* m_decision;
    ItemTextEdit* m_notes;
    SessionTimer* m_timer;
    QMenu* m_voteMenu = nullptr;
    QList<QAction*> m_voteActions;
    QAction* m_black = nullptr;
    QAction* m_freeze = nullptr;
    QAction* m_columns = nullptr;
    QAction* m_hideRating = nullptr;
    QAction* m_brightRoom = nullptr;
    QAction* m_asWindow = nullptr;
    QAction* m_closeRoom = nullptr;
    QAction* m_swap = nullptr;
    QList<QAction*> m_withDialog; ///< open a window, which belongs on the console
    QAction* m_runTimer = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QList<QAction*> m_whileOpen; ///< of use while the item is not decided
    QAction* m_reopen = nullptr;
    QAction* m_participants = nullptr;
    QActionGroup* m_modes = nullptr;
    QActionGroup* m_spotlights = nullptr;
};

} // namespace atlas
