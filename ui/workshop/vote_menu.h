#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rating_scale.h"
#include "ui/kit/view_settings.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace atlas {

class RoomStage;
class WorkshopSession;

/// The menu about votes and decision in the facilitator's console, which owns it; with an entry for each rating
/// of the current item's scale.
class VoteMenu final : public QObject {
    Q_OBJECT
public:
    VoteMenu(QMainWindow& console, const RoomStage& stage, const WorkshopSession& session,
        const ViewSettings& settings);

    /// After session or stage changed.
    void update();

Q_SIGNALS:
    void counted(atlas::Rating rating);
    void takeBackRequested();
    void revealRequested();
    void secondRoundRequested();
    void importRequested();
    void decisionRequested();
    void recordRequested();

private:
    QAction* add(const QString& text, const QList<QKeySequence>& keys, const char* name);
    void fill();

    QMenu& m_menu;
    const RoomStage& m_stage;
    const WorkshopSession& m_session;
    ViewSettings m_settings;
    RatingScale m_scale; ///< that the entries were made for
    QList<QAction*> m_ratings;
    QAction* m_import;
};

} // namespace atlas
