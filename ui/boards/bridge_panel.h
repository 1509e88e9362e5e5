#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/cell_painter.h"
#include "models/similarity_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace atlas {

/// What a move from one domain to another takes: what carries over, what has to be learnt, what is no longer
/// needed.
class BridgePanel final : public QWidget {
    Q_OBJECT
public:
    BridgePanel(const SimilarityModel& similarity, Theme theme, QWidget* parent = nullptr);

    /// Indexes into DomainSimilarity::domains().
    void setPair(int from, int to);
    int from() const;
    int to() const;

Q_SIGNALS:
    void pairChosen(int from, int to);

private:
    void fillChoices();
    void addDomain(QComboBox& box, const DomainRef& domain) const;
    void showBridge();
    void addList(const QString& title, const QString& hint, const std::vector<BridgeItem>& items);

    const SimilarityModel& m_similarity;
    Theme m_theme;
    QComboBox* m_from;
    QComboBox* m_to;
    QLabel* m_summary;
    QWidget* m_content;
    QVBoxLayout* m_lists;
};

} // namespace atlas
