#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/domain_similarity.h"
#include "boards/board_definition.h"

namespace atlas {

/// Which domains resemble each other.
class SimilarityDefinition final : public BoardDefinition {
public:
    SimilarityDefinition(ComparisonBasis basis, AxisArrangement order)
        : m_basis(basis)
        , m_order(std::move(order))
    {
    }

    QString fileStem() const override;
    Result<std::unique_ptr<const BoardExhibit>> make(
        const Atlas& atlas, const BoardForm& form, const Progress& progress) const override;

private:
    ComparisonBasis m_basis;
    AxisArrangement m_order;
};

/// A row a pair that can be compared, the most similar first: family_a, domain_a, family_b, domain_b,
/// similarity (0 to 1), compared, foundation.
void addSimilarityRows(RowSink& sink, const Atlas& atlas, const DomainSimilarity& similarity);

} // namespace atlas
