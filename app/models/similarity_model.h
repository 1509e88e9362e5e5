#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/domain_similarity.h"
#include "editing/atlas_document.h"
#include "models/board_model.h"

#include <utility>

namespace atlas {

/// How much the domains of all families resemble each other, over the document. Edits make it stale; whoever
/// shows it asks for refresh().
class SimilarityModel final : public BoardModel {
    Q_OBJECT
public:
    SimilarityModel(AtlasDocument& document, Language language, QObject* parent = nullptr);

    ComparisonBasis basis() const { return m_basis; }
    const AxisArrangement& arrangement() const { return m_arrangement; }
    /// Compares or orders anew. Fails with Cancelled if the work is stopped, or is being done already; what is shown
    /// stays.
    Result<void> show(
        ComparisonBasis basis, const AxisArrangement& arrangement, const WorkRunner& run = workHere());
    Result<void> refresh(const WorkRunner& run = workHere());

    /// Null before the first show().
    const DomainSimilarity* similarity() const { return m_similarity.get(); }
    const SimilarityBoard* similarityBoard() const { return static_cast<const SimilarityBoard*>(board()); }
    /// Job family and domain; empty where the atlas no longer has them.
    std::pair<QString, QString> namesOf(const DomainRef& domain) const;
    /// "Job family — domain".
    QString nameOf(const DomainRef& domain) const;

Q_SIGNALS:
    void becameStale();

private:
    void markStale();

    AtlasDocument& m_document;
    ComparisonBasis m_basis = ComparisonBasis::Themes;
    AxisArrangement m_arrangement;
    std::shared_ptr<const DomainSimilarity> m_similarity;
    bool m_stale = true;
    bool m_isMaking = false;
};

/// Pairs of domains, the most similar first, those weakly founded at the end.
class DomainPairModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { First, Second, Similarity, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole ///< as shown, similarities as whole billionths
    };
    /// More pairs than anybody reads, and few enough to sort at once.
    static constexpr int MostPairs = 5000;

    explicit DomainPairModel(const SimilarityModel& similarity, QObject* parent = nullptr);

    /// How many pairs can be compared, though only MostPairs are listed.
    int comparable() const { return m_comparable; }
    const DomainPair& pair(int row) const { return m_pairs[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    void reload();
    /// The figure with how many themes or labels it rests on: it is never read without.
    QString foundedText(const SimilarityCell& similarity) const;

    const SimilarityModel& m_similarity;
    const DomainSimilarity* m_ranked = nullptr; ///< where the pairs are from
    std::vector<DomainPair> m_pairs;
    int m_comparable = 0;
};

} // namespace atlas
