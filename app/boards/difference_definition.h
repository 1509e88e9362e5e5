#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/structure_difference.h"
#include "analysis/version_difference.h"
#include "boards/board_definition.h"

namespace atlas {

/// Two versions to compare. The names are those to print; an empty one stands for the present state.
struct ComparedVersions {
    QString fromName;
    QString toName;
    VersionSnapshot from;
    VersionSnapshot to;
};

/// What changed between two versions, for a committee.
class DifferenceDefinition final : public BoardDefinition {
public:
    DifferenceDefinition(DifferenceRequest request, ComparedVersions versions)
        : m_request(std::move(request))
        , m_versions(std::move(versions))
    {
    }

    QString fileStem() const override;
    int usualSignatures() const override { return 3; }
    Result<std::unique_ptr<const BoardExhibit>> make(
        const Atlas& atlas, const BoardForm& form, const Progress& progress) const override;

private:
    DifferenceRequest m_request;
    ComparedVersions m_versions;
};

/// A row a change: family, competence, sub_competence, domain, old, new, direction, steps, who, when, why,
/// source, certainty. What was added, removed, renamed or moved comes first: its names are old and new, its fate
/// stands under direction. \a compared holds the cells; see comparedAtlas().
void addChangeRows(RowSink& sink, const Atlas& compared, const std::vector<StructureChange>& structure,
    const std::vector<VersionChange>& changes);

} // namespace atlas
