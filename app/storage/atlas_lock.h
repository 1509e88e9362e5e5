#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLockFile>

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

    Outcome take();
    /// Whether there is such a file, whosever it is.
    bool exists() const;
    /// "program on host" while another instance holds it; may be empty.
    QString holder() const;

private:
    QLockFile m_file;
};

} // namespace atlas
