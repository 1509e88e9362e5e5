#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"
#include "domain/version_snapshot.h"

#include <algorithm>
#include <vector>

namespace atlas {

enum class StructureKind { Family, Competence, SubCompetence, Domain, Scale, Level };
enum class StructureFate { Added, Removed, Renamed, Moved };

/// What became of one thing that a user names between two versions. Whatever is known by its id stays the same thing.
struct StructureChange {
    StructureKind kind = StructureKind::Family;
    StructureFate fate = StructureFate::Added;
    FamilyId family; ///< none for scales and levels
    QString familyKey;
    QString owner; ///< title of the family or of the scale that it is in, or that it is
    QString before; ///< what it was called; empty if it was added
    QString after; ///< what it is called; empty if it was removed
    QString competenceBefore; ///< of a sub-competence
    QString competenceAfter;

    friend bool operator==(const StructureChange&, const StructureChange&) = default;
};

/// In the order of the second version, what was removed after the rest of its kind. Of a family that was added or
/// removed what it holds is not told. Of what changed places as few as can be are said to have moved, each in its list:
/// a sub-competence among those of its competence.
std::vector<StructureChange> structureDifferences(
    const VersionSnapshot& before, const VersionSnapshot& after, Language language);

/// Those of \a changes, of cells or of structure, that lie in one of \a families, or in none; all if there are no families.
template <class Change>
std::vector<Change> ofFamilies(const std::vector<FamilyId>& families, std::vector<Change> changes)
{
    std::erase_if(changes, [&families](const Change& change) {
        return !families.empty() && change.family.isValid()
            && std::find(families.begin(), families.end(), change.family) == families.end();
    });
    return changes;
}

} // namespace atlas
