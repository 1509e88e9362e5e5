#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/axis_layout.h"
#include "analysis/board.h"
#include "analysis/gower_distance.h"
#include "domain/progress.h"
#include "domain/atlas.h"
#include "domain/error.h"

#include <QCoreApplication>

#include <limits>
#include <memory>

namespace atlas {

/// What two domains are compared by.
enum class ComparisonBasis {
    Themes, ///< the median of each skill theme; compares any two domains
    Labels ///< sub-competences of the same label; compares domains of one family, and others where labels
           ///< recur
};

struct DomainRef {
    FamilyId family;
    ActivityDomainId domain;
    friend bool operator==(const DomainRef&, const DomainRef&) = default;
};

struct DomainPair {
    DomainRef first;
    DomainRef second;
    SimilarityCell similarity;
};

/// One theme or label of a pair.
struct BridgeItem {
    QString label;
    Distribution from;
    Distribution to;
};

/// What a move from one domain to another takes. Growing is a median above zero, fading one below; what grows
/// in neither and does not fade in both concerns nobody who moves and is only counted.
struct MobilityBridge {
    std::vector<BridgeItem> carriesOver; ///< growing in both
    std::vector<BridgeItem> toLearn; ///< growing in the second; in the first fading, not applicable or absent
    std::vector<BridgeItem> fadesThere; ///< growing in the first, fading in the second
    std::vector<BridgeItem> notThere; ///< growing in the first; in the second not applicable or absent
    std::vector<BridgeItem> fading; ///< fading in both
    std::vector<BridgeItem> unclear; ///< not rated in one of them, or a median neither above nor below zero
    int aside = 0; ///< items of either that are in no list
};

/// Similarity of every pair of domains: 1 - distance, see gowerDistance(). Items without a level in either
/// domain are left out; fewer than leastCompared in common make no value.
class DomainSimilarity {
    Q_DECLARE_TR_FUNCTIONS(atlas::DomainSimilarity)

public:
    static constexpr int leastCompared = 3;
    /// What rests on fewer is weakly founded: it may be read, but leads no ranking.
    static constexpr int firmlyCompared = 5;

    /// Over the families whose scale is the first family's. Fails with Cancelled, or InvalidInput without
    /// families.
    static Result<DomainSimilarity> make(
        const Atlas& atlas, ComparisonBasis basis, Language language, const Progress& progress = {});

    /// In the order of the atlas.
    const std::vector<DomainRef>& domains() const { return m_domains; }
    /// Both count over domains().
    std::optional<SimilarityCell> similarity(int first, int second) const;
    /// Pairs of different domains that can be compared, the most similar first and those weakly founded at
    /// the end, each once; equal ones by the items that they rest on, then in the order of the atlas. At most
    /// \a limit.
    std::vector<DomainPair> ranked(int limit = std::numeric_limits<int>::max()) const;
    int comparablePairs() const;
    MobilityBridge bridge(int from, int to) const;

    /// Levels by item, for clustering; one for each domain.
    const std::vector<Profile>& profiles() const { return m_profiles; }
    const RatingScale& scale() const { return m_scale; }
    Language language() const { return m_language; }

private:
    /// Counts over the cells of one domain that belong to one item.
    struct ItemCounts {
        int item;
        Distribution counts;
    };

    DomainSimilarity(const RatingScale& scale, Language language)
        : m_scale(scale)
        , m_language(language)
    {
    }

    void addFamily(const JobFamily& family, const std::vector<int>& itemOfRow);
    bool comparePairs(const Progress& progress);
    Distribution countsOf(int domain, int item) const;

    RatingScale m_scale;
    Language m_language;
    QStringList m_items; ///< labels of the themes, or the first spelling of each label
    std::vector<DomainRef> m_domains;
    std::vector<std::vector<ItemCounts>> m_counts; ///< by domain, by rising item; absent items are missing
    std::vector<Profile> m_profiles; ///< by domain
    std::vector<SimilarityCell> m_pairs; ///< lower triangle with the diagonal, row by row
};

/// Domains against domains, in the order of the atlas or by similarity, grouped by family or not. A roll-up
/// shows the mean over the pairs beneath that can be compared, a domain with itself aside, and the items of
/// all of them.
class SimilarityBoard final : public Board {
    Q_DECLARE_TR_FUNCTIONS(atlas::SimilarityBoard)

public:
    /// Both axes are arranged alike; only Reference, Label and Similarity order them. \a atlas is the one
    /// that \a similarity was made from; the board does not need it afterwards. Fails only with Cancelled.
    static Result<std::shared_ptr<const SimilarityBoard>> make(const Atlas& atlas,
        std::shared_ptr<const DomainSimilarity> similarity, const AxisArrangement& arrangement,
        const Progress& progress = {});

    BoardCell cell(int row, int column) const override;
    /// Index into DomainSimilarity::domains(), -1 for a roll-up or a title.
    int domainAtRow(int row) const;
    int domainAtColumn(int column) const;

private:
    SimilarityBoard(std::shared_ptr<const DomainSimilarity> similarity, AxisLayout rows, AxisLayout columns);

    std::shared_ptr<const DomainSimilarity> m_similarity;
    AxisLayout m_rowLayout; ///< without its axis, which is the board's
    AxisLayout m_columnLayout;
};

} // namespace atlas
