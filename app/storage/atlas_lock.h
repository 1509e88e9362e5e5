#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDateTime>
#include <QLockFile>

#include <chrono>

namespace atlas {

/// Keeps a second instance from writing to the same atlas: a small file beside it, as long as this object
/// lives. What a dead process left is taken over.
class AtlasLock {
public:
    enum class Outcome {
        Taken,
        HeldElsewhere,
        Impossible ///< no file can be made there; tryFolder() says why
    };

    explicit AtlasLock(const QString& atlasPath);
    /// How much longer than the name of its atlas the name of a file gets that locking makes.
    static constexpr qsizetype NameGrowth = 15;
    /// The same of the lock alone, as of a journal: an atlas can be changed where at least these fit.
    static constexpr qsizetype LeastGrowth = 8;
    ~AtlasLock();

    /// Waits up to \a patience for another instance to let go.
    Outcome take(std::chrono::milliseconds patience = {});
    /// Says who holds the lock, for those who find it taken.
    void sign(const QString& author);
    /// Removes the locks that dead processes of ours left on atlases in \a folder.
    static void removeDead(const QString& folder);
    /// Shows that the holder is alive; for locks that are held for long.
    void renew();
    /// Whether it is held by another computer that has not renewed it for \a age.
    bool isHolderGone(std::chrono::hours age) const;
    /// Removes what such a holder left. False if that cannot be done.
    bool takeAway();
    /// "Léa, on PC-12, since 9:14" while another instance holds it; may be empty.
    QString holder() const;

private:
    Outcome tryOnce();
    QString namePath() const;

    QLockFile m_file;
    QDateTime m_since; ///< local time; null while another holds it
};

} // namespace atlas
