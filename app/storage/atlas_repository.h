#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/atlas_store.h"

#include <chrono>
#include <memory>

namespace atlas {

enum class Access { ReadWrite, ReadOnly };

/// Why an atlas that was asked for read-write came read-only.
enum class ReadOnlyReason { None, Requested, FileProtected, OpenElsewhere, DiskFull, DiskFailing, NameTooLong };

/// The sentence for a reason that lies with the disk or the name of the file at \a path; empty for the others.
QString whyNotChanged(ReadOnlyReason reason, const QString& path);

/// One atlas file (SQLite through Qt Sql). Owns the connection and, while it may write, the lock that keeps a
/// second instance from writing to the same file.
class AtlasRepository final : public AtlasStore {
public:
    ~AtlasRepository() override;

    /// Writes \a atlas, ids included, into a new file, made beside it and renamed once it is complete. The
    /// ratings of every family's study become the first and only version. An existing file is replaced only
    /// if \a overwrite is set.
    static Result<void> create(const QString& path, const Atlas& atlas, bool overwrite = false);

    /// Opens an existing atlas. Older schemas are migrated, after a copy of the file was put beside it;
    /// newer, foreign and damaged files are refused and left as they are. A protected file or folder, a full
    /// disk, a name that leaves no room for a lock, or a file that another instance has open, comes read-only with the reason in readOnlyReason(). A file of an
    /// older schema that is only read stays as it is, and a converted copy is read; one that another instance
    /// has open is refused.
    /// Waits up to \a patience for another instance to let go of it.
    static Result<std::unique_ptr<AtlasRepository>> open(const QString& path,
        Access access = Access::ReadWrite, std::chrono::milliseconds patience = {});

    /// What can still be read of a file that open() refuses as damaged: the present state with its workshops,
    /// without journal and versions. The file is not touched.
    static Result<Atlas> salvage(const QString& path);

    QString path() const;
    bool isReadOnly() const override;
    ReadOnlyReason readOnlyReason() const;
    /// Who holds the file, as "Léa, on PC-12, since 9:14", when readOnlyReason() is OpenElsewhere; may be empty.
    QString lockHolder() const;
    /// Lets those who find the file in use know by whom.
    void signLock(const QString& author);

    Result<Atlas> load() const;
    /// Whether another instance has written to the file since this was asked last, or since it was opened.
    Result<bool> changedElsewhere();
    /// Whether the instance that had the file when it was opened has closed it since, or is dead; or whether the
    /// disk that was full has room.
    bool mayBeWrittenAgain() const;
    Result<void> commit(const Edit& edit) override;
    Result<Version> addVersion(const QString& name, const QString& author, const QDateTime& at) override;
    Result<VersionSnapshot> snapshot(VersionId version) const override;
    Result<void> saveAgendaItem(const Workshop& workshop, AgendaItemId item) override;
    Result<std::vector<JournalEntry>> history(const CellRef& cell) const override;
    Result<std::vector<JournalEntry>> journal() const override;

    /// Writes themes, and which rows belong to them, into an atlas that has none; in one that has some,
    /// nothing happens. The journal does not tell of it. What was loaded before is without them.
    Result<void> adoptThemes(const std::vector<SkillTheme>& themes,
        const std::vector<std::pair<SubCompetenceId, SkillThemeId>>& themeOfRow);

    /// Writes a copy with journal and versions to \a path, made beside it and renamed. An existing file there
    /// is replaced; the copy of a file onto itself is refused.
    Result<void> copyTo(const QString& path) const;

    /// Everything that is wrong with the content, as sentences for the user; empty when all is well. Looks at
    /// the integrity of the pages, foreign keys, cells that join a row and a column of different families,
    /// levels that the scale does not know, missing cells, and workshops that contradict themselves.
    Result<QStringList> check() const;

private:
    struct Private;
    explicit AtlasRepository(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace atlas
