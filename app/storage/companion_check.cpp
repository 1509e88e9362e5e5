// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/companion_check.h"

#include "domain/limits.h"
#include "storage/journal_trial.h"
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

// A change keeps each page that it touches once, behind headers that take little room; of a small file, too.
constexpr qint64 MostOfFile = 2;
constexpr qint64 MostBesides = qint64{4} << 20;

// A living writer may change file and journal between our two looks at them.
constexpr int Looks = 6;
constexpr unsigned long BetweenLooks = 25; // milliseconds

enum class Finding { Sound, Interrupted, OtherFile, Strange };

struct Verdict {
    Finding finding = Finding::Sound;
    QString detail = {};
    QLatin1String companion = QLatin1String("-journal");
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

/// What of a rollback journal tells whose it is. Records stand in runs, each behind a header in a sector of its own; the
/// last run tells what it is even before its header counts.
class JournalScan {
public:
    JournalScan(QFile& journal, qint64 sector, quint32 pageSize)
        : m_journal(journal)
        , m_sector(sector)
        , m_step(pageSize + RecordExtra)
    {
        read();
    }

    /// Page 1 as it was before the change, of which every change of ours keeps a copy.
    const std::optional<SqliteHeader>& firstPage() const { return m_firstPage; }
    qint64 records() const { return m_records; }
    /// No run of ours but the last is empty, as a flood of headers would be.
    bool hasEmptyRuns() const { return m_emptyRuns > 0; }

private:
    void read();
    void readRun(qint64 first, qint64 records);

    QFile& m_journal;
    qint64 m_sector;
    qint64 m_step;
    std::optional<SqliteHeader> m_firstPage;
    qint64 m_records = 0;
    int m_emptyRuns = 0;
};

void JournalScan::read()
{
    const qint64 size = m_journal.size();
    bool last = false;
    for (qint64 start = 0; !last && m_emptyRuns == 0 && start + m_sector <= size;) {
        const QByteArray header = bytesAt(m_journal, start, HeaderSize);
        const qint64 fitting = (size - start - m_sector) / m_step;
        last = !isHeader(header) || number(header, 8) == UpToTheEnd;
        const qint64 records = last ? fitting : std::min<qint64>(number(header, 8), fitting);
        readRun(start + m_sector, records);
        m_emptyRuns += !last && records == 0 && fitting > 0 ? 1 : 0;
        const qint64 end = start + m_sector + records * m_step;
        start = (end + m_sector - 1) / m_sector * m_sector;
    }
}

void JournalScan::readRun(qint64 first, qint64 records)
{
    m_records += records;
    for (qint64 record = 0; !m_firstPage && record < records; ++record) {
        const QByteArray page = bytesAt(m_journal, first + record * m_step, 4 + SqliteHeader::Size);
        if (page.size() == 4 + SqliteHeader::Size && number(page, 0) == 1)
            m_firstPage = SqliteHeader::from(page.mid(4));
    }
}

/// Whether the sizes that the journal tells of are those of a change of \a file: it takes no more room than the pages that
/// there are, and puts back no page that neither of the two has.
bool isOfSize(const QFile& file, qint64 pageSize, qint64 initialPages, const JournalScan& scan)
{
    const qint64 pages = (file.size() + pageSize - 1) / pageSize;
    return initialPages > 0 && initialPages <= pages + scan.records() && initialPages * pageSize <= limits::FileSize;
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
    if (number(header, 24) != now->pageSize || sector < 32 || sector > 65536 || (sector & (sector - 1)) != 0)
        return strange("made for pages of another size");
    const JournalScan scan(journal, sector, now->pageSize);
    if (scan.hasEmptyRuns())
        return strange("headers without content");
    const auto& before = scan.firstPage();
    if (!before)
        return strange("page 1 is not in it");
    if (before->applicationId != AtlasApplicationId || before->pages != initialPages)
        return strange("page 1 in it is of another file");
    if (!isOfSize(file, now->pageSize, initialPages, scan))
        return strange("made for a file of another size");
    // A change raises the counter by one, in the last page that it writes.
    if (now->changes != before->changes && now->changes != before->changes + 1)
        return strange("made at another time");
    return {Finding::Interrupted};
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
    // Before it is looked through or copied.
    if (size > MostOfFile * QFileInfo(path).size() + MostBesides)
        return strange("larger than the file would need");
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

Verdict judgeLog(const QString& path)
{
    const QLatin1String suffixes[]{QLatin1String("-shm"), QLatin1String("-wal")};
    for (const QLatin1String suffix : suffixes) {
        const QFileInfo info(path + suffix);
        if ((info.exists() || info.isSymLink()) && !isRegular(info))
            return {Finding::Strange, QStringLiteral("not a regular file"), suffix};
    }
    if (QFileInfo(path + suffixes[1]).size() > 0)
        return {Finding::Strange, QStringLiteral("a write-ahead log"), suffixes[1]};
    return {};
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

Result<void> refuse(const char* text, const QString& path, const Verdict& verdict, ErrorKind kind = ErrorKind::Foreign)
{
    return failure(kind,
        QCoreApplication::translate("atlas::Storage", text).arg(shownName(path), shownName(path) + verdict.companion),
        printable(verdict.detail));
}

Verdict judgeInPeace(const QString& path)
{
    const QString journal = path + Verdict().companion;
    Verdict verdict = judgeJournal(path, journal);
    for (int look = 1; look < Looks && verdict.finding == Finding::Strange; ++look) {
        QThread::msleep(BetweenLooks);
        verdict = judgeJournal(path, journal);
    }
    return verdict;
}

Result<void> tryFirst(const QString& path, const QString& shownPath)
{
    const Result<void> tried = tryJournal(path, shownPath);
    if (tried || (tried.error().kind != ErrorKind::Damaged && tried.error().kind != ErrorKind::Foreign))
        return tried;
    return refuse(QT_TRANSLATE_NOOP("atlas::Storage",
                      "The last change to “%1” seems to have been interrupted, but what “%2” would put back gives no "
                      "sound atlas. It was not followed, and nothing was changed. If both were sent to you, ask the "
                      "sender about it; otherwise recover what is sound into a new file, or move “%2” to another "
                      "folder and open the atlas again."),
        shownPath, {Finding::Strange, tried.error().detail}, ErrorKind::Damaged);
}

} // namespace

Result<void> checkCompanions(const QString& path, const QString& shownPath, Playback playback)
{
    const Verdict journal = judgeInPeace(path);
    if (journal.finding == Finding::OtherFile) {
        return refuse(QT_TRANSLATE_NOOP("atlas::Storage",
                          "Beside “%1” lies a journal, “%2”, that names another file. It was not followed, and "
                          "nothing was changed. Move the journal to another folder, then open the atlas again; "
                          "if both were sent to you, ask the sender about it."),
            shownPath, journal);
    }
    if (journal.finding == Finding::Strange) {
        return refuse(QT_TRANSLATE_NOOP("atlas::Storage",
                          "Beside “%1” lies “%2”, which is no journal of an interrupted change of this file. It "
                          "was not followed, and nothing was changed. Move it to another folder, then open the "
                          "atlas again; if both were sent to you, ask the sender about it."),
            shownPath, journal);
    }
    if (const Verdict log = judgeLog(path); log.finding != Finding::Sound) {
        return refuse(QT_TRANSLATE_NOOP("atlas::Storage",
                          "Beside “%1” lies “%2”, with changes that another program made or that belong to "
                          "another file. They were not followed, and nothing was changed. Close that other "
                          "program, or move the file to another folder, then open the atlas again."),
            shownPath, log);
    }
    if (journal.finding == Finding::Interrupted && playback == Playback::TriedFirst)
        return tryFirst(path, shownPath);
    return {};
}

} // namespace atlas
