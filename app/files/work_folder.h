#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTemporaryDir>

namespace atlas {

/// A folder among the temporary ones for files that are needed for a while; goes with this object. Making one
/// removes those that killed processes of ours left there.
class WorkFolder {
public:
    WorkFolder();

    QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace atlas
