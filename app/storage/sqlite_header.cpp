// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_header.h"

#include "storage/sql_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace atlas {

namespace {

// Layout of the header: https://www.sqlite.org/fileformat.html, section 1.3.
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype ApplicationIdOffset = 68;

QByteArray magic()
{
    return QByteArray("SQLite format 3\0", 16);
}

tl::unexpected<Error> foreign(const QString& path, const QString& detail)
{
    return failure(ErrorKind::Foreign,
        QCoreApplication::translate("atlas::Storage",
            "“%1” is not an atlas and was left as it is. Choose a file that Competence Atlas has made "
            "(.atlas).")
            .arg(shownName(path)),
        detail);
}

} // namespace

Result<void> checkAtlasHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("atlas::Storage",
                "There is no file “%1”. It may have been moved, renamed or deleted: look for it by another "
                "name or in another folder.")
                .arg(QDir::toNativeSeparators(path)));
    }
    if (!info.isFile())
        return foreign(path, QStringLiteral("not a regular file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotPermitted,
            QCoreApplication::translate("atlas::Storage",
                "“%1” may not be read. Ask its owner, or whoever looks after the folder, for access.")
                .arg(shownName(path)),
            file.errorString());
    }
    const QByteArray header = file.read(HeaderSize);
    if (!header.startsWith(magic()))
        return foreign(path, QStringLiteral("no SQLite header"));
    if (header.size() < HeaderSize)
        return tl::unexpected(damagedContent(path, QStringLiteral("file ends within the header")));
    const auto id = qFromBigEndian<quint32>(header.constData() + ApplicationIdOffset);
    if (id != AtlasApplicationId)
        return foreign(path, QStringLiteral("application_id is 0x%1").arg(id, 8, 16, QLatin1Char('0')));
    return {};
}

} // namespace atlas
