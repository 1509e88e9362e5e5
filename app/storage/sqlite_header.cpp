// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_header.h"

#include "storage/sql_error.h"
#include "storage/storage_limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace atlas {

namespace {

// Layout of the header: https://www.sqlite.org/fileformat.html, section 1.3.
constexpr qsizetype PageSizeOffset = 16;
constexpr qsizetype ChangesOffset = 24;
constexpr qsizetype PagesOffset = 28;
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

std::optional<SqliteHeader> SqliteHeader::from(const QByteArray& bytes)
{
    if (bytes.size() < Size || !bytes.startsWith(magic()))
        return std::nullopt;
    const auto number = [&bytes](qsizetype offset) { return qFromBigEndian<quint32>(bytes.constData() + offset); };
    const auto pageSize = qFromBigEndian<quint16>(bytes.constData() + PageSizeOffset);
    return SqliteHeader{pageSize == 1 ? 65536U : pageSize, number(ChangesOffset), number(PagesOffset),
        number(ApplicationIdOffset)};
}

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
    const QByteArray bytes = file.read(SqliteHeader::Size);
    if (!bytes.startsWith(magic()))
        return foreign(path, QStringLiteral("no SQLite header"));
    const auto header = SqliteHeader::from(bytes);
    if (!header)
        return tl::unexpected(damagedContent(path, QStringLiteral("file ends within the header")));
    if (header->applicationId != AtlasApplicationId) {
        return foreign(path,
            QStringLiteral("application_id is 0x%1").arg(header->applicationId, 8, 16, QLatin1Char('0')));
    }
    // Before anything reads it through or copies it; it need not take much room on the disk.
    if (file.size() > limits::FileSize)
        return tooLarge(path, Measure::Gigabytes, limits::FileGigabytes);
    return {};
}

} // namespace atlas
