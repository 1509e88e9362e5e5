// SPDX-License-Identifier: GPL-3.0-or-later
// Opens what is made of a sound atlas by the steps that it is given: values put into columns, the structure changed,
// bytes written over, the end cut off, a journal laid beside it. What is called sound must be read whole, recovered
// without loss and written to, what is acknowledged must be there, and no other file may be touched.
#include "storage/sample_files.h"
#include "storage/sample_workshop.h"
#include "support/stored_workshop.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <optional>

using namespace atlas;

namespace {

constexpr qsizetype PageSize = 4096;
const QByteArray JournalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
const QByteArray VictimContent("years of work");

/// Stops the run at the line that is at fault.
#define REQUIRE(condition)                                                                                         \
    do {                                                                                                           \
        if (!(condition)) {                                                                                        \
            qCritical("line %d: %s", __LINE__, #condition);                                                        \
            std::abort();                                                                                          \
        }                                                                                                          \
    } while (false)

/// The bytes of the input from the front; zeros behind its end.
class Input {
public:
    explicit Input(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    int byte() { return atEnd() ? 0 : static_cast<quint8>(m_bytes[m_at++]); }
    int number()
    {
        const int high = byte();
        return high << 8 | byte();
    }
    QByteArray bytes(int count)
    {
        const QByteArray taken = m_bytes.mid(m_at, count);
        m_at += count;
        return taken;
    }
    QByteArray rest() { return bytes(static_cast<int>(m_bytes.size())); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// Where each run finds what the last one left cleared away.
struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("made.atlas"));
    QString recovered = folder.filePath(QStringLiteral("recovered.atlas"));
    QString victim = folder.filePath(QStringLiteral("thesis.odt"));

    void clear() const
    {
        const QDir directory(folder.path());
        for (const QString& name : filesIn(folder.path()))
            QFile::remove(directory.filePath(name));
        REQUIRE(writeContent(victim, VictimContent));
    }
};

QByteArray makeSample()
{
    const SampleFile sample;
    const auto repository = opened(sample.path);
    REQUIRE(repository && repository->commit(sampleEdit(sample.services(), 1, 0, Rating::level(0))).has_value());
    REQUIRE(repository->addVersion(QStringLiteral("Spring"), QStringLiteral("Léa"), sampleMoment()).has_value());
    REQUIRE(saveWorkshop(*repository, sampleWorkshop()).has_value());
    const auto problems = repository->check();
    REQUIRE(problems && problems->isEmpty());
    return contentOf(sample.path);
}

/// A sound atlas with a journal, a version and a workshop, or one of an older schema.
const QByteArray& soundFile(int number)
{
    static const std::array files = [] {
        std::array<QByteArray, 4> made{makeSample()};
        for (std::size_t schema = 1; schema < made.size(); ++schema) {
            made[schema] =
                contentOf(QStringLiteral(ATLAS_SOURCE_DIR "/tests/fixtures/schema-%1.atlas").arg(schema));
            REQUIRE(!made[schema].isEmpty());
        }
        return made;
    }();
    const auto place = static_cast<std::size_t>(number);
    return files[place < files.size() ? place : 0];
}

/// Runs \a statement on the raw file; what SQLite refuses changes nothing.
void run(QSqlDatabase& database, const QString& statement, const QVariantList& values = {})
{
    QSqlQuery query(database);
    if (!query.prepare(statement))
        return;
    for (int place = 0; place < values.size(); ++place)
        query.bindValue(place, values[place]);
    query.exec();
}

QStringList column(QSqlDatabase& database, const QString& select)
{
    QStringList values;
    QSqlQuery query(database);
    query.exec(select);
    while (query.next())
        values.append(query.value(0).toString());
    return values;
}

QString picked(QSqlDatabase& database, const QString& select, int number)
{
    const QStringList names = column(database, select);
    return names.isEmpty() ? QStringLiteral("nothing") : names.at(number % names.size());
}

QString pickedTable(QSqlDatabase& database, Input& input)
{
    return picked(database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"), input.byte());
}

QString pickedColumn(QSqlDatabase& database, const QString& table, Input& input)
{
    return picked(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table), input.byte());
}

QVariant madeValue(Input& input)
{
    switch (input.byte() % 7) {
    case 0:
        return QVariant();
    case 1:
        return qint64{input.byte()} - 2;
    case 2: {
        const int bit = input.byte() % 63;
        return (qint64{1} << bit) + input.byte() - 128;
    }
    case 3: {
        const double most = input.byte() % 2 ? 1e300 : -1.0;
        return input.byte() / 7.0 * most;
    }
    case 4:
        return input.rest();
    case 5:
        return QString::fromUtf8(input.rest());
    default: {
        const int doublings = input.byte() % 15;
        return QString::fromUtf8(input.bytes(16)).repeated(1 << doublings);
    }
    }
}

/// A value, or what stands somewhere else in the file, into one entry of a table or into all; entries taken away or
/// doubled. Triggers that guard the table are not asked.
void changeValues(QSqlDatabase& database, Input& input)
{
    const QString table = pickedTable(database, input);
    const QString name = pickedColumn(database, table, input);
    const QString ofTable = QStringLiteral("SELECT %1 FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '%2'");
    const QStringList triggers = column(database, ofTable.arg(QStringLiteral("sql"), table));
    for (const QString& trigger : column(database, ofTable.arg(QStringLiteral("name"), table)))
        run(database, QStringLiteral("DROP TRIGGER \"%1\"").arg(trigger));
    const int way = input.byte() % 8;
    const int row = input.byte();
    const QString where = row == 255
        ? QString()
        : QStringLiteral(" WHERE rowid = (SELECT rowid FROM \"%1\" ORDER BY rowid LIMIT 1 OFFSET %2)")
              .arg(table)
              .arg(row);
    if (way == 0) {
        run(database, QStringLiteral("DELETE FROM \"%1\"%2").arg(table, where));
    } else if (way == 1) {
        run(database, QStringLiteral("CREATE TEMP TABLE twin AS SELECT * FROM \"%1\"%2").arg(table, where));
        run(database, QStringLiteral("UPDATE temp.twin SET \"%1\" = ?").arg(name), {madeValue(input)});
        run(database, QStringLiteral("INSERT OR IGNORE INTO \"%1\" SELECT * FROM temp.twin").arg(table));
        run(database, QStringLiteral("DROP TABLE temp.twin"));
    } else if (way <= 3) {
        const QString other = pickedTable(database, input);
        run(database,
            QStringLiteral("UPDATE OR IGNORE \"%1\" SET \"%2\" = (SELECT \"%3\" FROM \"%4\" ORDER BY rowid LIMIT 1 "
                           "OFFSET %5)%6")
                .arg(table, name, pickedColumn(database, other, input), other)
                .arg(input.byte())
                .arg(where));
    } else {
        // As a text, bytes that no program would bind as one.
        const QString value = way == 4 ? QStringLiteral("CAST(? AS TEXT)") : QStringLiteral("?");
        run(database, QStringLiteral("UPDATE OR IGNORE \"%1\" SET \"%2\" = %3%4").arg(table, name, value, where),
            {madeValue(input)});
    }
    for (const QString& trigger : triggers)
        run(database, trigger);
}

void changeSchema(QSqlDatabase& database, Input& input)
{
    // %1 a table, %2 one of its columns, %3 an index or trigger.
    static const char* const Statements[] = {
        "CREATE TRIGGER extra AFTER UPDATE ON \"%1\" BEGIN UPDATE \"%1\" SET \"%2\" = '--' WHERE rowid = NEW.rowid; END",
        "CREATE TRIGGER extra BEFORE UPDATE ON \"%1\" BEGIN SELECT RAISE(IGNORE); END",
        "CREATE TRIGGER extra BEFORE INSERT ON \"%1\" BEGIN SELECT RAISE(IGNORE); END",
        "CREATE TRIGGER extra AFTER INSERT ON \"%1\" BEGIN DELETE FROM \"%1\"; END",
        "CREATE VIEW extra AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n",
        "CREATE VIEW extra AS SELECT * FROM \"%1\"",
        "CREATE INDEX extra ON \"%1\" (\"%2\")",
        "CREATE UNIQUE INDEX extra ON \"%1\" (\"%2\") WHERE abs(\"%2\") > 0",
        "CREATE TABLE extra AS SELECT * FROM \"%1\"",
        "CREATE VIRTUAL TABLE extra USING fts5 (a)",
        "ALTER TABLE \"%1\" RENAME TO extra",
        "ALTER TABLE \"%1\" RENAME COLUMN \"%2\" TO extra",
        "ALTER TABLE \"%1\" ADD COLUMN extra INTEGER NOT NULL DEFAULT 5",
        "ALTER TABLE \"%1\" ADD COLUMN extra TEXT GENERATED ALWAYS AS (hex(zeroblob(9)))",
        "ALTER TABLE \"%1\" DROP COLUMN \"%2\"",
        "DROP TABLE \"%1\"",
        "DROP INDEX \"%3\"",
        "DROP TRIGGER \"%3\"",
        "DROP VIEW extra",
        "CREATE VIEW \"%1\" AS SELECT * FROM extra",
        "CREATE TABLE \"%1\" (\"%2\")",
        "ANALYZE",
        "REINDEX",
        "VACUUM",
        "PRAGMA page_size = 512",
        "PRAGMA auto_vacuum = 1",
        "PRAGMA encoding = 'UTF-16le'",
        "PRAGMA journal_mode = WAL",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA user_version = -1",
    };
    const QString statement = QLatin1String(Statements[static_cast<std::size_t>(input.byte()) % std::size(Statements)]);
    const QString table = pickedTable(database, input);
    const QString name = pickedColumn(database, table, input);
    const QString other = picked(database,
        QStringLiteral("SELECT name FROM sqlite_master WHERE type IN ('index', 'trigger')"), input.byte());
    run(database, QString(statement).replace(QLatin1String("%1"), table).replace(QLatin1String("%2"), name).replace(
                      QLatin1String("%3"), other));
}

/// What SQLite keeps of the structure, written over past its parser.
void reword(QSqlDatabase& database, Input& input)
{
    static const char* const Columns[] = {"sql", "sql", "sql", "sql", "type", "name", "tbl_name", "rootpage"};
    const QString name = QLatin1String(Columns[static_cast<std::size_t>(input.byte()) % std::size(Columns)]);
    const int entry = input.byte();
    const int start = input.number() % 1000;
    const int length = input.byte();
    run(database, QStringLiteral("PRAGMA writable_schema = ON"));
    run(database,
        QStringLiteral("UPDATE sqlite_master SET %1 = substr(%1, 1, ?) || ? || substr(%1, ?) WHERE rowid = ?").arg(name),
        {start, QString::fromUtf8(input.rest()), start + length + 1, entry});
    run(database, QStringLiteral("PRAGMA writable_schema = OFF"));
}

/// One entry of the structure in full: a type, a name and a text of the input's own.
void addEntry(QSqlDatabase& database, Input& input)
{
    static const char* const Types[] = {"table", "index", "trigger", "view"};
    const QString type = QLatin1String(Types[input.byte() % 4]);
    const QString root = picked(database, QStringLiteral("SELECT rootpage FROM sqlite_master"), input.byte());
    const QString text = QString::fromUtf8(input.rest());
    const QString name = text.section(u' ', 2, 2);
    run(database, QStringLiteral("PRAGMA writable_schema = ON"));
    run(database, QStringLiteral("INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES (?, ?, ?, ?, ?)"),
        {type, name, name, root, text});
    run(database, QStringLiteral("PRAGMA writable_schema = OFF"));
}

void inDatabase(const QString& path, Input& input, void (*step)(QSqlDatabase&, Input&))
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(path);
        if (database.open()) {
            for (const char* setting : {"PRAGMA ignore_check_constraints = ON", "PRAGMA synchronous = OFF",
                     "PRAGMA trusted_schema = OFF"})
                run(database, QLatin1String(setting));
            step(database, input);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

void overwrite(const QString& path, Input& input)
{
    QByteArray content = contentOf(path);
    if (content.isEmpty())
        return;
    // The heads of pages are small, and the places where most depends on a byte.
    const qsizetype page = input.byte();
    const qsizetype within = input.number();
    const qsizetype at = (page * PageSize + (within & 0x8000 ? within % 128 : within % PageSize)) % content.size();
    const QByteArray bytes = input.rest();
    const qsizetype fitting = std::min(bytes.size(), content.size() - at);
    content.replace(at, fitting, bytes.first(fitting));
    REQUIRE(writeContent(path, content));
}

void cut(const QString& path, Input& input)
{
    const QByteArray content = contentOf(path);
    const qsizetype most = input.byte() % 2 ? content.size() : PageSize;
    const qsizetype off = most > 0 ? (qsizetype{input.number()} * 16 + input.byte()) % most : 0;
    REQUIRE(writeContent(path, content.chopped(std::min(off, content.size()))));
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A journal as SQLite would write one, with pages of the file or other ones in it, which may name another file.
QByteArray madeJournal(const QByteArray& content, const QString& victim, Input& input)
{
    const int shape = input.byte();
    const auto pages = static_cast<quint32>(content.size() / PageSize);
    const int records = input.byte() % 8;
    QByteArray journal = JournalMagic + bigEndian(shape & 1 ? 0xffffffff : static_cast<quint32>(records))
        + bigEndian(0) + bigEndian(pages + static_cast<quint32>(shape & 2 ? input.byte() : 0)) + bigEndian(512)
        + bigEndian(shape & 4 ? static_cast<quint32>(input.number()) : static_cast<quint32>(PageSize));
    journal = journal.leftJustified(512, '\0');
    for (int record = 0; record < records; ++record) {
        const qsizetype number = record == 0 && !(shape & 8) ? 1 : input.byte();
        QByteArray page = content.mid((number - 1) * PageSize, PageSize).leftJustified(PageSize, '\0');
        if (shape & 16) {
            const int at = input.number() % (PageSize - 16);
            const QByteArray bytes = input.bytes(8);
            page.replace(at, bytes.size(), bytes);
        }
        quint32 sum = 0;
        for (qsizetype at = PageSize - 200; at > 0; at -= 200)
            sum += static_cast<quint8>(page[at]);
        journal += bigEndian(static_cast<quint32>(number)) + page + bigEndian(sum);
    }
    if (shape & 32) {
        const QByteArray name = QFile::encodeName(victim);
        quint32 sum = 0;
        for (const char byte : name)
            sum += static_cast<quint32>(static_cast<qint32>(static_cast<signed char>(byte)));
        journal += bigEndian(0x40000000 / PageSize + 1) + name + bigEndian(static_cast<quint32>(name.size()))
            + bigEndian(sum) + JournalMagic;
    }
    const QByteArray bytes = input.rest();
    return shape & 64 ? journal.replace(input.number() % 64, bytes.size(), bytes) : journal + bytes;
}

void layBeside(const Place& place, Input& input)
{
    switch (input.byte() % 8) {
    case 0:
        writeContent(place.path + QStringLiteral("-wal"), input.rest());
        break;
    case 1:
        writeContent(place.path + QStringLiteral("-shm"), input.rest());
        break;
    case 2:
        writeContent(place.path + QStringLiteral("-journal"), input.rest());
        break;
    default:
        writeContent(place.path + QStringLiteral("-journal"), madeJournal(contentOf(place.path), place.victim, input));
        break;
    }
}

/// Each step is told by a byte, the length of what it needs, and that. Whether something was laid beside the file.
bool apply(const Place& place, Input& input)
{
    bool isBeside = false;
    while (!input.atEnd()) {
        const int kind = input.byte() % 16;
        const int length = input.byte();
        Input step(input.bytes(length));
        if (kind < 6) {
            inDatabase(place.path, step, changeValues);
        } else if (kind < 9) {
            overwrite(place.path, step);
        } else if (kind < 11) {
            inDatabase(place.path, step, changeSchema);
        } else if (kind < 13) {
            inDatabase(place.path, step, reword);
        } else if (kind == 13) {
            inDatabase(place.path, step, addEntry);
        } else if (kind == 14) {
            cut(place.path, step);
        } else {
            // SQLite itself would obey it at the next step.
            layBeside(place, step);
            isBeside = true;
            break;
        }
    }
    return isBeside;
}

/// What an atlas was found to be.
struct Finding {
    std::optional<Atlas> atlas;
    bool isSound = false;
};

Finding readAll(const AtlasRepository& repository)
{
    const auto atlas = repository.load();
    const auto problems = repository.check();
    const auto journal = repository.journal();
    REQUIRE(atlas || !atlas.error().message.isEmpty());
    Finding finding;
    finding.isSound = problems && problems->isEmpty();
    bool isWhole = atlas && journal;
    if (atlas) {
        finding.atlas = *atlas;
        for (const Version& version : atlas->versions)
            isWhole = repository.snapshot(version.id) && isWhole;
    }
    REQUIRE(isWhole || !finding.isSound);
    return finding;
}

Finding readOnly(const Place& place, bool isBeside)
{
    const QByteArray before = contentOf(place.path);
    const auto repository = AtlasRepository::open(place.path, Access::ReadOnly);
    if (!repository)
        REQUIRE(!repository.error().message.isEmpty());
    Finding finding = repository ? readAll(**repository) : Finding();
    // What a crashed writer left is undone before anything is read.
    REQUIRE(isBeside || contentOf(place.path) == before);
    return finding;
}

/// \a given is what was read of the file.
void recover(const Place& place, const Finding& given)
{
    const auto recovery = AtlasRepository::recover(place.path, place.recovered);
    if (!recovery) {
        REQUIRE(!recovery.error().message.isEmpty() && !given.isSound && !QFile::exists(place.recovered));
        return;
    }
    const auto repository = AtlasRepository::open(place.recovered, Access::ReadOnly);
    REQUIRE(repository);
    const Finding finding = readAll(**repository);
    REQUIRE(finding.atlas);
    if (given.isSound)
        REQUIRE(recovery->losses.isEmpty() && finding.isSound && described(*finding.atlas) == described(*given.atlas));
}

/// Rates the first cell; the atlas as it must be from now on, if it can be read.
std::optional<Atlas> rate(const Place& place, bool isSound)
{
    const auto repository = AtlasRepository::open(place.path);
    REQUIRE(repository || !isSound);
    auto atlas = repository ? (*repository)->load() : Result<Atlas>(tl::unexpected(repository.error()));
    if (!atlas) {
        REQUIRE(!atlas.error().message.isEmpty() && !isSound);
        return std::nullopt;
    }
    REQUIRE(!(*repository)->isReadOnly());
    for (JobFamily& family : atlas->families) {
        if (family.rows.empty() || family.domains.empty())
            continue;
        const Rating before = family.current.at(0, 0);
        const Rating after = before.isNotRated() ? Rating::notApplicable() : Rating::notRated();
        const auto done = (*repository)->commit(sampleEdit(family, 0, 0, after));
        REQUIRE(done || !done.error().message.isEmpty());
        // The journal may be full.
        REQUIRE(done || !isSound || done.error().kind == ErrorKind::InvalidInput);
        if (done) {
            const auto history = (*repository)->history(family.cellAt(0, 0));
            REQUIRE(history && !history->empty());
            REQUIRE(history->back().field == JournalField::Rating
                && history->back().newValue == atlas->scaleOf(family).entry(after).code);
            family.current.set(0, 0, after);
        }
        break;
    }
    return *atlas;
}

void write(const Place& place, bool isSound)
{
    const std::optional<Atlas> expected = rate(place, isSound);
    if (!expected)
        return;
    const auto repository = AtlasRepository::open(place.path, Access::ReadOnly);
    REQUIRE(repository);
    const auto atlas = (*repository)->load();
    REQUIRE(atlas && described(*atlas) == described(*expected));
    REQUIRE(!isSound || readAll(**repository).isSound);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static char name[] = "fuzz_atlas";
    static char* arguments[] = {name, nullptr};
    static int count = 1;
    // The drivers of databases are loaded through it.
    static const auto application =
        QCoreApplication::instance() ? nullptr : std::make_unique<QCoreApplication>(count, arguments);
    static const Place place;
    place.clear();
    Input input(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    const int choice = input.byte();
    REQUIRE(writeContent(place.path, soundFile(choice % 16)));
    const bool isBeside = apply(place, input);
    const Finding finding = readOnly(place, isBeside);
    if (!(choice & 16))
        recover(place, finding);
    if (!(choice & 32))
        write(place, finding.isSound);
    REQUIRE(contentOf(place.victim) == VictimContent);
    return 0;
}
