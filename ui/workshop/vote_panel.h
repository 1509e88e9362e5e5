#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/view_settings.h"

#include "domain/ids.h"
#include "domain/rating_scale.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace atlas {

class WorkshopSession;

/// The key that counts one vote for this rating.
QString voteKey(const RatingScale& scale, Rating rating);
/// All that do: the digit, and what the upper row of a French keyboard gives without shift.
QList<QKeySequence> voteKeys(const RatingScale& scale, Rating rating);

/// Counts of the current item's round, a line a rating, with what the rounds before said. Each number is
/// stored as it is entered.
class VotePanel final : public QWidget {
    Q_OBJECT
public:
    VotePanel(WorkshopSession& session, const ViewSettings& settings, QWidget* parent = nullptr);

    /// Reveal, second round, import: to be put where they are always seen.
    QWidget* acts() const { return m_acts; }

Q_SIGNALS:
    void revealRequested();
    void secondRoundRequested();
    void importRequested();
    /// By Enter in a field of counts, or by a click on its arrows.
    void numberEntered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        Rating rating;
        QSpinBox* votes;
        QLabel* before;
        QString word;
    };

    void refresh();
    void build();
    void addLine(int row, Rating rating);
    QString figures() const;

    WorkshopSession& m_session;
    ViewSettings m_settings;
    RatingScale m_scale; ///< that the lines were built for
    QLabel* m_title;
    QWidget* m_lines = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_beforeHead = nullptr;
    std::vector<Line> m_rows;
    QLabel* m_figures;
    QWidget* m_acts;
    QPushButton* m_reveal;
    QPushButton* m_again;
    QPushButton* m_import;
    AgendaItemId m_item; ///< shown last
    bool m_refreshing = false;
};

} // namespace atlas
