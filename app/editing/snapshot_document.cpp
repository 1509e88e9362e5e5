// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/snapshot_document.h"

#include <QCoreApplication>
#include <QHash>

namespace atlas {

namespace {

/// Takes nothing and knows no history.
class SnapshotStore final : public AtlasStore {
    Q_DECLARE_TR_FUNCTIONS(atlas::SnapshotStore)

public:
    Result<qint64> commit(const Edit&) override { return refused(); }
    Result<Version> addVersion(const QString&, const QString&, const QDateTime&) override
    {
        return refused();
    }
    Result<VersionSnapshot> snapshot(VersionId) const override { return refused(); }
    Result<std::vector<JournalEntry>> history(const CellRef&) const override
    {
        return std::vector<JournalEntry>();
    }
    Result<std::vector<JournalEntry>> journal() const override { return std::vector<JournalEntry>(); }
    Result<std::vector<JournalEntry>> changesSince(qint64) const override { return std::vector<JournalEntry>(); }
    bool isReadOnly() const override { return true; }

private:
    static tl::unexpected<Error> refused()
    {
        return failure(ErrorKind::NotPermitted,
            tr("A version is read-only. Change the present in the main window, or restore this version "
               "there."));
    }
};

} // namespace

std::unique_ptr<AtlasDocument> openSnapshot(const Atlas& present, const VersionSnapshot& snapshot)
{
    Atlas atlas = present;
    atlas.scales = snapshot.scales;
    atlas.families = snapshot.families;
    QHash<SubCompetenceId, SkillThemeId> themes; // which no version keeps
    for (const JobFamily& family : present.families) {
        for (const SubCompetence& row : family.rows)
            themes.insert(row.id, row.theme);
    }
    for (JobFamily& family : atlas.families.edit()) {
        if (!present.published.empty())
            family.study = publishedRatings(atlas, family);
        for (SubCompetence& row : family.rows.edit())
            row.theme = themes.value(row.id);
    }
    return std::make_unique<AtlasDocument>(std::move(atlas), std::make_unique<SnapshotStore>());
}

} // namespace atlas
