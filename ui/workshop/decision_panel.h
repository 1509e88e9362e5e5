#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/vote_statistics.h"
#include "ui/kit/view_settings.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace atlas {

class ItemTextEdit;
class WorkshopSession;

/// What the room settles on: a rating that the votes offer or another level, with the reason. The decision
/// enters the atlas as one step.
class DecisionPanel final : public QWidget {
    Q_OBJECT
public:
    DecisionPanel(WorkshopSession& session, const ViewSettings& settings, QWidget* parent = nullptr);

    /// Puts the keyboard on the reason; where the item is decided already, says so and takes no typing.
    void begin();
    /// Records the decision; without a reason or a choice it says what is missing and returns false.
    bool record();
    /// Stores what was typed so far, before another item becomes current.
    void store();
    /// The levels chosen for items that are not decided yet; the file keeps the reason alone.
    const QHash<AgendaItemId, DecisionOffer>& chosen() const { return m_chosen; }
    void setChosen(const QHash<AgendaItemId, DecisionOffer>& chosen);

Q_SIGNALS:
    void recorded();
    /// A level or a reason has to be entered here.
    void typingAwaited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void rebuild();
    void preselect();
    void suggestReason();
    void describeDraft();
    void addOffer(QVBoxLayout& layout, DecisionBasis basis, Rating rating);
    void addLevels(QVBoxLayout& layout);
    bool choose(int key);
    void say(const QString& problem);
    void askForLevel();
    std::vector<DecisionOffer> offersOf(const AgendaItem& item) const;

    WorkshopSession& m_session;
    ViewSettings m_settings;
    QWidget* m_choices = nullptr;
    QButtonGroup* m_group = nullptr;
    std::vector<DecisionOffer> m_offers; ///< by id in the group
    QHash<AgendaItemId, DecisionOffer> m_chosen; ///< what was chosen last for an item, to be offered again
    QSet<AgendaItemId> m_levelsGone; ///< of reasons begun in an earlier session
    ItemTextEdit* m_reason;
    QLabel* m_draft; ///< says that the reason is one as yet
    QLabel* m_problem;
    QPushButton* m_record;
    QLabel* m_done;
    bool m_byMouse = false; ///< a level is being clicked
};

} // namespace atlas
