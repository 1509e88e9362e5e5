// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/companion_check.h"

#include "storage/sql_error.h"
#include "storage/sqlite_header.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace atlas {

namespace {

// Layout of a rollback journal: https://www.sqlite.org/fileformat.html, section 3.
constexpr char Magic[] = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
constexpr qsizetype MagicSize = 8;
constexpr qsizetype HeaderSize = 28;
constexpr quint32 UpToTheEnd = 0xffffffff; ///< in place of the number of its records
constexpr qint64 RecordExtra = 8; ///< number and checksum of a page
constexpr qsizetype TailSize = 16; ///< length and checksum of the name of a super-journal, magic
constexpr qsizetype LongestShown = 300;

// A living writer may change file and journal between our two looks at them.
constexpr int Looks = 6;
constexpr unsigned long BetweenLooks = 25; // milliseconds

enum class Finding { Sound, OtherFile, Strange };

struct Verdict {
    Finding finding = Finding::Sound;
    QString detail = {};
};

Verdict strange(const char* detail)
{
    return {Finding::Strange, QString::fromLatin1(detail)};
}

QByteArray bytesAt(QFile& file, qint64 offset, qsizetype count)
{
    return file.seek(offset) ? file.read(count) : QByteArray();
}

quint32 number(const QByteArray& bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

bool isRegular(const QFileInfo& info)
{
    return info.isFile() && !info.isSymLink();
}

bool isHeader(const QByteArray& bytes)
{
    return bytes.size() >= HeaderSize && bytes.startsWith(QByteArray::fromRawData(Magic, MagicSize));
}

/// Page 1 as it was before the change, of which every change of ours keeps a copy. Records stand in runs, each
/// behind a header in a sector of its own; the last one tells what it is even before its header counts.
std::optional<SqliteHeader> firstPageBefore(QFile& journal, qint64 sector, quint32 pageSize)
{
    const qint64 step = pageSize + RecordExtra;
    const qint64 size = journal.size();
    bool last = false;
    for (qint64 start = 0; !last && start + sector <= size;) {
        const QByteArray header = bytesAt(journal, start, HeaderSize);
        const qint64 fitting = (size - start - sector) / step;
        last = !isHeader(header) || number(header, 8) == UpToTheEnd;
        const qint64 records = last ? fitting : std::min<qint64>(number(header, 8), fitting);
        for (qint64 record = 0; record < records; ++record) {
            const QByteArray page = bytesAt(journal, start + sector + record * step, 4 + SqliteHeader::Size);
            if (page.size() == 4 + SqliteHeader::Size && number(page, 0) == 1)
                return SqliteHeader::from(page.mid(4));
        }
        const qint64 end = start + sector + records * step;
        start = (end + sector - 1) / sector * sector;
    }
    return std::nullopt;
}

/// Whether SQLite may play \a journal back into the file at \a path.
Verdict judgeHeader(QFile& journal, const QByteArray& header, const QString& path)
{
    if (!isHeader(header))
        return strange("no journal of SQLite");
    const quint32 initialPages = number(header, 16);
    const quint32 sector = number(header, 20);
    QFile file(path);
    const auto now =
        file.open(QIODevice::ReadOnly) ? SqliteHeader::from(file.read(SqliteHeader::Size)) : std::nullopt;
    if (!now)
        return {}; // nothing to play it back into
    if (number(header, 24) != now->pageSize || sector < 32 || sector > 65536)
        return strange("made for pages of another size");
    const auto before = firstPageBefore(journal, sector, now->pageSize);
    if (!before)
        return strange("page 1 is not in it");
    if (before->applicationId != AtlasApplicationId || before->pages != initialPages)
        return strange("page 1 in it is of another file");
    // A change raises the counter by one, in the last page that it writes.
    if (now->changes != before->changes && now->changes != before->changes + 1)
        return strange("made at another time");
    return {};
}

Verdict judgeJournal(const QString& path, const QString& journalPath)
{
    const QFileInfo info(journalPath);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (!isRegular(info))
        return strange("not a regular file");
    QFile journal(journalPath);
    // What we may not read, SQLite may not either.
    if (!journal.open(QIODevice::ReadOnly) || journal.size() == 0)
        return {};
    const qint64 size = journal.size();
    const QByteArray tail = bytesAt(journal, std::max<qint64>(0, size - TailSize), TailSize);
    if (tail.size() == TailSize && tail.endsWith(QByteArray::fromRawData(Magic, MagicSize))) {
        const qint64 length = std::min<qint64>(number(tail, 0), size - TailSize);
        const qint64 shown = std::min<qint64>(length, LongestShown);
        return {Finding::OtherFile, QString::fromUtf8(bytesAt(journal, size - TailSize - length, shown))};
    }
    const QByteArray header = bytesAt(journal, 0, HeaderSize);
    // One that begins with a zero was never finished, or is done with.
    if (header.isEmpty() || header.front() == '\0')
        return {};
    return judgeHeader(journal, header, path);
}

Verdict judgeLog(const QString& logPath, const QString& indexPath)
{
    const QFileInfo log(logPath);
    const QFileInfo index(indexPath);
    if ((index.exists() || index.isSymLink()) && !isRegular(index))
        return strange("not a regular file");
    if (!log.exists() && !log.isSymLink())
        return {};
    if (!isRegular(log))
        return strange("not a regular file");
    return log.size() == 0 ? Verdict() : strange("a write-ahead log");
}

/// The file that a journal names, fit to be read: it may hold anything.
QString printable(QString text)
{
    for (QChar& character : text) {
        if (!character.isPrint())
            character = QChar::ReplacementCharacter;
    }
    return text;
}

tl::unexpected<Error> refuse(const char* text, const QString& path, const QString& companion, const QString& detail)
{
    return failure(ErrorKind::Foreign,
        QCoreApplication::translate("atlas::Storage", text).arg(shownName(path), shownName(path) + companion),
        printable(detail));
}

} // namespace

Result<void> checkCompanions(const QString& path, const QString& shownPath)
{
    const QString suffix = QStringLiteral("-journal");
    Verdict journal = judgeJournal(path, path + suffix);
    for (int look = 1; look < Looks && journal.finding == Finding::Strange; ++look) {
        QThread::msleep(BetweenLooks);
        journal = judgeJournal(path, path + suffix);
    }
    if (journal.finding == Finding::OtherFile) {
        return refuse(QT_TRANSLATE_NOOP("atlas::Storage",
                          "Beside “%1” lies a journal, “%2”, that names another file. It was not followed, and "
                          "nothing was changed. Move the journal to another folder, then open the atlas again; "
                          "if both were sent to you, ask the sender about it."),
            shownPath, suffix, journal.detail);
    }
    if (journal.finding == Finding::Strange) {
        return refuse(QT_TRANSLATE_NOOP("atlas::Storage",
                          "Beside “%1” lies “%2”, which is no journal of an interrupted change of this file. It "
                          "was not followed, and nothing was changed. Move it to another folder, then open the "
                          "atlas again; if both were sent to you, ask the sender about it."),
            shownPath, suffix, journal.detail);
    }
    const QString logSuffix = QStringLiteral("-wal");
    if (const Verdict log = judgeLog(path + logSuffix, path + QStringLiteral("-shm"));
        log.finding != Finding::Sound) {
        return refuse(QT_TRANSLATE_NOOP("atlas::Storage",
                          "Beside “%1” lies “%2”, with changes that another program made or that belong to "
                          "another file. They were not followed, and nothing was changed. Close that other "
                          "program, or move the file to another folder, then open the atlas again."),
            shownPath, logSuffix, log.detail);
    }
    return {};
}

} // namespace atlas
