// SPDX-License-Identifier: GPL-3.0-or-later
// Opens what is made of a sound atlas by the steps that it is given: bytes patched, values put into columns, the
// structure reworded, the end cut off, a journal laid beside it. Whatever opens must load and store.
#include "storage/sample_files.h"
#include "storage/sample_workshop.h"
#include "support/stored_workshop.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace atlas;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// The bytes of the input from the front; zeros behind its end.
class Input {
public:
    Input(const std::uint8_t* data, std::size_t size)
        : m_bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))
    {
    }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    int byte() { return atEnd() ? 0 : static_cast<quint8>(m_bytes[m_at++]); }
    int number() { return byte() << 8 | byte(); }
    QByteArray bytes(int count)
    {
        const QByteArray taken = m_bytes.mid(m_at, count);
        m_at += count;
        return taken;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// A sound atlas with a journal, a version and a workshop.
const QByteArray& soundFile()
{
    static const QByteArray content = [] {
        const SampleFile sample;
        const auto repository = opened(sample.path);
        require(repository && repository->commit(sampleEdit(sample.services(), 1, 0, Rating::level(0))).has_value());
        require(repository->addVersion(QStringLiteral("Spring"), QStringLiteral("Léa"), sampleMoment()).has_value());
        require(saveWorkshop(*repository, sampleWorkshop()).has_value());
        return contentOf(sample.path);
    }();
    return content;
}

QVariant madeValue(Input& input)
{
    switch (input.byte() % 6) {
    case 0:
        return QVariant();
    case 1:
        return qint64{input.byte()} - 2;
    case 2:
        return (qint64{1} << (input.byte() % 63)) + input.byte() - 128;
    case 3:
        return input.byte() / 7.0 * (input.byte() % 2 ? 1e300 : -1);
    case 4:
        return input.bytes(input.byte());
    default:
        return QString::fromUtf8(input.bytes(input.byte() % 16)).repeated(1 << (input.byte() % 15));
    }
}

/// Runs \a statement with \a value on the raw file; what SQLite refuses changes nothing.
void run(QSqlDatabase& database, const QString& statement, const QVariantList& values = {})
{
    QSqlQuery query(database);
    if (!query.prepare(statement))
        return;
    for (int place = 0; place < values.size(); ++place)
        query.bindValue(place, values[place]);
    query.exec();
}

QString picked(QSqlDatabase& database, const QString& select, int number)
{
    QStringList names;
    QSqlQuery query(database);
    query.exec(select);
    while (query.next())
        names.append(query.value(0).toString());
    return names.value(names.isEmpty() ? 0 : number % names.size());
}

void putValue(QSqlDatabase& database, Input& input)
{
    const QString table =
        picked(database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"), input.byte());
    const QString column =
        picked(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table), input.byte());
    const int row = input.byte();
    run(database,
        QStringLiteral("UPDATE OR IGNORE %1 SET %2 = ? WHERE rowid % max(1, ?) = 0").arg(table, column),
        {madeValue(input), row});
}

void reword(QSqlDatabase& database, Input& input)
{
    const int entry = input.byte();
    const int start = input.number() % 600;
    const int length = input.byte() % 40;
    const QString text = QString::fromUtf8(input.bytes(input.byte() % 40));
    run(database, QStringLiteral("PRAGMA writable_schema = ON"));
    run(database,
        QStringLiteral("UPDATE sqlite_master SET sql = substr(sql, 1, ?) || ? || substr(sql, ?) WHERE rowid = ?"),
        {start, text, start + length, entry});
}

void inDatabase(const QString& path, Input& input, void (*step)(QSqlDatabase&, Input&))
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(path);
        if (database.open()) {
            run(database, QStringLiteral("PRAGMA ignore_check_constraints = ON"));
            step(database, input);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

void patch(const QString& path, Input& input)
{
    QByteArray content = contentOf(path);
    if (content.isEmpty())
        return;
    const qsizetype at = (qsizetype{input.number()} << 8 | input.byte()) % content.size();
    const QByteArray bytes = input.bytes(input.byte() % 64);
    content.replace(at, std::min(bytes.size(), content.size() - at), bytes);
    writeContent(path, content);
}

void apply(const QString& path, Input& input)
{
    while (!input.atEnd()) {
        switch (input.byte() % 5) {
        case 0:
            patch(path, input);
            break;
        case 1:
            inDatabase(path, input, putValue);
            break;
        case 2:
            inDatabase(path, input, reword);
            break;
        case 3:
            writeContent(path, contentOf(path).chopped(std::min(qsizetype{input.number()}, contentOf(path).size())));
            break;
        default:
            writeContent(path + QStringLiteral("-journal"), input.bytes(input.number()));
            break;
        }
    }
}

void use(const QString& path, Access access)
{
    const auto repository = AtlasRepository::open(path, access);
    if (!repository) {
        require(!repository.error().message.isEmpty());
        return;
    }
    const auto atlas = (*repository)->load();
    const auto problems = (*repository)->check();
    // Nothing that cannot be loaded is sound.
    require(atlas || !problems || !problems->isEmpty());
    if (!atlas)
        return;
    for (const Version& version : atlas->versions)
        (*repository)->snapshot(version.id);
    (*repository)->journal();
    for (const JobFamily& family : atlas->families) {
        for (int row = 0; row < family.current.rows() && family.current.columns() > 0; ++row) {
            Edit edit = sampleEdit(family, row, 0, Rating::notApplicable());
            if (access == Access::ReadWrite && (*repository)->commit(edit)) {
                const auto stored = (*repository)->load();
                require(stored && stored->family(family.id)->current.at(row, 0) == Rating::notApplicable());
            }
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static char name[] = "fuzz_atlas";
    static char* arguments[] = {name, nullptr};
    static int count = 1;
    static const QCoreApplication application(count, arguments);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.atlas"));
    require(writeContent(path, soundFile()));
    Input input(data, size);
    apply(path, input);
    use(path, Access::ReadOnly);
    use(path, Access::ReadWrite);
    return 0;
}
