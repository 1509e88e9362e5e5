#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/workshop_session.h"

namespace atlas {

class RoomStage;

/// How the votes on the current item go: counts, reveals and repeats them where that can be done and says why
/// where it cannot; asks how many people are in the room.
class VoteConduct final : public QObject {
    Q_OBJECT
public:
    VoteConduct(AtlasDocument& document, WorkshopSession& session, const RoomStage& stage, QWidget& console);

    void count(Rating rating);
    void takeBack();
    void toggleReveal();
    void startSecondRound();
    void askParticipants();

Q_SIGNALS:
    void told(const QString& text, int milliseconds);
    /// Before the room sees the votes.
    void revealing();
    /// The last step counted a vote, which is to be taken back.
    void undoRequested();
    /// A dialog of this class has gone.
    void answered();

private:
    /// Why a command about votes does nothing now.
    void sayWhyNot();
    /// Whether the count may be shown: asks where there are more answers than people.
    bool countIsWanted();
    bool setParticipants(int people);
    bool isDecided() const;

    AtlasDocument& m_document;
    WorkshopSession& m_session;
    const RoomStage& m_stage;
    QWidget& m_console;
};

} // namespace atlas
