// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/snapshot_document.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

/// Takes nothing and knows no history.
class SnapshotStore final : public AtlasStore {
    Q_DECLARE_TR_FUNCTIONS(atlas::SnapshotStore)

public:
    Result<void> commit(const Edit&) override { return refused(); }
    Result<Version> addVersion(const QString&, const QString&, const QDateTime&) override
    {
        return refused();
    }
    Result<VersionSnapshot> snapshot(VersionId) const override { return refused(); }
    Result<void> saveAgendaItem(const Workshop&, AgendaItemId) override { return refused(); }
    Result<std::vector<JournalEntry>> history(const CellRef&) const override
    {
        return std::vector<JournalEntry>();
    }
    Result<std::vector<JournalEntry>> journal() const override { return std::vector<JournalEntry>(); }
    bool isReadOnly() const override { return true; }

private:
    static tl::unexpected<Error> refused()
    {
        return failure(ErrorKind::NotPermitted,
            tr("A version is read-only. Change the present in the main window, or restore this version "
               "there."));
    }
};

const FamilySnapshot* keptOf(const VersionSnapshot& snapshot, FamilyId family)
{
    const auto kept = std::find_if(snapshot.families.begin(), snapshot.families.end(),
        [family](const FamilySnapshot& candidate) { return candidate.family == family; });
    return kept == snapshot.families.end() ? nullptr : &*kept;
}

} // namespace

std::unique_ptr<AtlasDocument> openSnapshot(const Atlas& present, const VersionSnapshot& snapshot)
{
    Atlas atlas = present;
    // A family that the version does not know is not shown with the ratings of the present.
    std::vector<JobFamily>& families = atlas.families.edit();
    std::erase_if(families,
        [&snapshot](const JobFamily& family) { return keptOf(snapshot, family.id) == nullptr; });
    for (JobFamily& family : families) {
        const FamilySnapshot& kept = *keptOf(snapshot, family.id);
        family.current = kept.ratings;
        family.rationales = kept.rationales;
    }
    return std::make_unique<AtlasDocument>(std::move(atlas), std::make_unique<SnapshotStore>());
}

} // namespace atlas
