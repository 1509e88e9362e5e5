// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/work_folder.h"

#include "files/part_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace atlas {

namespace {

/// A folder of ours holds files only; whatever else somebody put there keeps it from being removed.
void removeFlat(const QString& path)
{
    QDir folder(path);
    const QStringList files = folder.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& file : files)
        folder.remove(file);
    folder.rmdir(path);
}

QString newFolder()
{
    static const QRegularExpression ours(
        QStringLiteral("^competence-atlas-([0-9a-f]{12}-[0-9]{1,10})-[A-Za-z0-9]{6}$"));
    const QFileInfoList found = QDir::temp().entryInfoList({QStringLiteral("competence-atlas-*")},
        QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo& folder : found) {
        const QRegularExpressionMatch match = ours.match(folder.fileName());
#ifndef Q_OS_WIN
        if (folder.ownerId() != geteuid())
            continue;
#endif
        if (match.hasMatch() && isOfTheDead(match.captured(1)))
            removeFlat(folder.filePath());
    }
    return QDir::temp().filePath(QStringLiteral("competence-atlas-%1-XXXXXX").arg(makerMark()));
}

} // namespace

WorkFolder::WorkFolder()
    : m_folder(newFolder())
{
}

} // namespace atlas
