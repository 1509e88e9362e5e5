#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

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
        Impossible ///< no file can be made there: the folder is protected, or its disk full
    };

    explicit AtlasLock(const QString& atlasPath);
    ~AtlasLock();

    /// Waits up to \a patience for another instance to let go.
    Outcome take(std::chrono::milliseconds patience = {});
    /// Says who holds the lock, for those who find it taken.
    void sign(const QString& author);
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
    QString namePath() const { return m_file.fileName() + QStringLiteral("name"); }

    QLockFile m_file;
};

} // namespace atlas
