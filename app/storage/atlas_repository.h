#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/atlas_store.h"
#include "storage/atlas_recovery.h"

#include <chrono>
#include <memory>

namespace atlas {

enum class Access { ReadWrite, ReadOnly };

/// Why an atlas that was asked for read-write came read-only.
enum class ReadOnlyReason {
    None,
    Requested,
    FileProtected,
    OpenElsewhere,
    DiskFull,
    DiskFailing,
    NameTooLong,
    LocksRefused,
    MadeByLaterVersion ///< which added what is not known here
};

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

    /// Writes what is sound in a damaged atlas, journal, versions and workshops included, to \a target as a new file
    /// and tells what could not be kept; see AtlasRecovery. The damaged file is not touched.
    static Result<Recovery> recover(const QString& path, const QString& target, bool overwrite = false);
    /// What recover() would keep; nothing is left of the attempt.
    static Result<Recovery> recoverable(const QString& path);

    QString path() const;
    bool isReadOnly() const override;
    ReadOnlyReason readOnlyReason() const;
    /// Who holds the file, as "Léa, on PC-12, since 9:14", when readOnlyReason() is OpenElsewhere; may be empty.
    QString lockHolder() const;
    /// Lets those who find the file in use know by whom.
    void signLock(const QString& author);

    Result<Atlas> load() const;
    /// Whether another instance has written to the file, or another file has taken its place, since this was asked
    /// last or since it was opened. For those that only read; load() then gives what is there now.
    Result<bool> changedElsewhere();

    /// What has become of the file that may be written here alone.
    enum class Fate {
        Kept,
        Replaced, ///< another program put a file in its place or wrote over it
        Gone
    };
    /// Reads no more than the file's entry in its folder, unless that has changed. Nothing is written to a file that
    /// is not what was left there: whatever would write fails with Conflict until reopen().
    Fate fate();
    /// What stands at the path now; see open() for what is refused.
    Result<Atlas> loadAnew() const;
    /// Goes on with what stands at the path now, and may write to it.
    Result<void> reopen();
    /// Lets others know that the holder of the lock is alive.
    void renewLock();
    /// Whether the computer that holds the file has not been seen for LongGone.
    bool isHolderLongGone() const;
    static constexpr std::chrono::hours LongGone = std::chrono::hours(24 * 30);
    /// Takes the file out of the hands of such a holder.
    static bool takeLockAway(const QString& path);

    /// Whether the instance that had the file when it was opened has closed it since, or is dead; or whether the
    /// disk that was full has room.
    bool mayBeWrittenAgain() const;
    Result<qint64> commit(const Edit& edit) override;
    Result<Version> addVersion(const QString& name, const QString& author, const QDateTime& at) override;
    Result<VersionSnapshot> snapshot(VersionId version) const override;
    Result<std::vector<JournalEntry>> history(const CellRef& cell) const override;
    Result<std::vector<JournalEntry>> journal() const override;
    Result<std::vector<JournalEntry>> changesSince(qint64 revision) const override;

    /// Writes a copy with journal and versions to \a path, made beside it and renamed. An existing file there
    /// is replaced; the copy of a file onto itself is refused.
    Result<void> copyTo(const QString& path) const;

    /// Everything that is wrong with the content, as sentences for the user; empty when all is well. Looks at
    /// the integrity of the pages, constraints, foreign keys, cells that join a row and a column of different
    /// families, levels that the scale does not know, missing cells, workshops that contradict themselves, and
    /// whether the journal leads to what the cells hold; then reads the atlas and each version as the program does.
    Result<QStringList> check() const;

private:
    struct Private;
    explicit AtlasRepository(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace atlas
