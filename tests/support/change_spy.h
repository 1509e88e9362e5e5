#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"

namespace atlas {

/// Keeps what a document announces.
class ChangeSpy {
public:
    explicit ChangeSpy(AtlasDocument& document)
    {
        QObject::connect(
            &document, &AtlasDocument::changed, &m_context, [this](const AtlasChange& change) { m_seen.push_back(change); });
    }

    int count() const { return static_cast<int>(m_seen.size()); }
    const AtlasChange& at(int place) const { return m_seen[static_cast<std::size_t>(place)]; }
    const std::vector<AtlasChange>& seen() const { return m_seen; }
    void clear() { m_seen.clear(); }

    /// The families of which cells changed, one after the other.
    std::vector<FamilyChange> cells() const
    {
        std::vector<FamilyChange> found;
        for (const AtlasChange& change : m_seen) {
            for (const FamilyChange& each : change.inFamilies) {
                if (!each.cells.empty())
                    found.push_back(each);
            }
        }
        return found;
    }

    /// How often \a holds is true of what was announced.
    template <class Holds>
    int count(Holds holds) const
    {
        return static_cast<int>(std::count_if(m_seen.begin(), m_seen.end(), holds));
    }
    int themes() const
    {
        return count([](const AtlasChange& change) { return change.hasThemesOfRows(); });
    }
    int versions() const
    {
        return count([](const AtlasChange& change) { return !change.versions.isEmpty(); });
    }
    int workshopLists() const
    {
        return count([](const AtlasChange& change) { return change.workshops.isOtherList(); });
    }
    int workshops() const
    {
        return count([](const AtlasChange& change) { return !change.workshops.updated.empty(); });
    }

private:
    std::vector<AtlasChange> m_seen;
    QObject m_context; ///< goes first
};

} // namespace atlas
