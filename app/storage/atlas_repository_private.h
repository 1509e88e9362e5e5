#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/atlas_file.h"
#include "storage/atlas_repository.h"
#include "storage/file_stamp.h"

#include <optional>

namespace atlas {

struct AtlasRepository::Private {
    QString givenPath;
    AtlasFile file;
    qint64 contentNumber = 0; ///< another one each time that another connection has written
    FileStamp stamp; ///< of what was left at the path
    QByteArray digest; ///< of its content; empty while that is not known
    FileStamp foreign; ///< of what stands there instead
    std::optional<qint64> journalEntries; ///< once somebody has counted them

    const SqlConnection& connection() const { return *file.connection; }
    Result<qint64> readContentNumber() const;

    /// After what has been written here.
    void left()
    {
        stamp = stampOf(file.path);
        digest.clear();
        foreign = {};
    }
    Fate fate();
    Result<void> refuseReplaced();
    Result<void> connectAgain();
    /// Whatever writes goes through here.
    template <class Write>
    auto write(const Write& store) -> decltype(store())
    {
        if (auto refused = refuseReplaced(); !refused)
            return tl::unexpected(refused.error());
        auto done = store();
        if (!done)
            journalEntries.reset();
        if (done)
            left();
        else if (const FileStamp now = stampOf(file.path); now.isSameFile(stamp))
            stamp = now; // rolled back
        return done;
    }
};

} // namespace atlas
