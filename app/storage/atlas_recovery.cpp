// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atlas_recovery.h"

#include "domain/limits.h"
#include "domain/steady_text.h"
#include "storage/atlas_loader.h"
#include "storage/schema_migrator.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/storage_limits.h"
#include "storage/table_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace atlas {

namespace {

constexpr qsizetype LongestSentence = 1000; // whatever the names in it
constexpr qint64 HighestPosition = std::numeric_limits<int>::max() / 2;
constexpr qint64 LowestPosition = -HighestPosition;

QString say(const char* text, qint64 count = -1)
{
    return QCoreApplication::translate("atlas::Storage", text, nullptr, static_cast<int>(count));
}

/// Of the schema, as far as it can be read; 0 if not.
int versionOf(const SqlConnection& connection)
{
    qint64 version = 0;
    TableReader reader(connection, QStringLiteral("schema_migration"), {QStringLiteral("version")});
    const auto end = reader.each(limits::TableRows, [&version](const QVariantList& values) -> Result<void> {
        version = std::max(version, values.first().toLongLong());
        return {};
    });
    return end ? static_cast<int>(std::min(version, qint64{std::numeric_limits<int>::max()})) : 0;
}

/// Earlier versions of the schema have fewer tables; of a version that cannot be told all are expected.
bool hadTable(int version, const QString& name)
{
    const std::vector<Migration> migrations = builtInMigrations();
    return std::any_of(migrations.begin(), migrations.end(), [&](const Migration& migration) {
        return (version == 0 || migration.version <= version)
            && migration.scripts.join(u'\n').contains(QStringLiteral("CREATE TABLE %1 (").arg(name));
    });
}

} // namespace

QString shownContent(const Recovery& recovery)
{
    return say(QT_TRANSLATE_NOOP(
                   "atlas::Storage", "Families: %1, cells: %2, journal entries: %3, versions: %4, workshops: %5."))
        .arg(recovery.families)
        .arg(recovery.cells)
        .arg(recovery.journalEntries)
        .arg(recovery.versions)
        .arg(recovery.workshops);
}

AtlasRecovery::AtlasRecovery(const SqlConnection& source, const SqlConnection& target)
    : m_source(source)
    , m_target(target)
    , m_ratings(target, source.path(), m_losses)
{
}

Result<Recovery> AtlasRecovery::run()
{
    m_version = versionOf(m_source);
    const std::vector<Migration> migrations = builtInMigrations();
    const int known = newestVersion(migrations);
    if (m_version > known)
        return tl::unexpected(tooNew(m_source.path(), m_version, known));
    m_schema = m_version > 0 ? m_version : known;
    std::vector<Migration> first = migrations;
    std::erase_if(first, [this](const Migration& migration) { return migration.version > m_schema; });
    Result<void> done = migrate(m_target, first, 0);
    if (done)
        done = inTransaction({&AtlasRecovery::copyAtlas, &AtlasRecovery::copyWorkshops});
    if (done && m_schema < known)
        done = migrate(m_target, migrations, m_schema);
    if (done)
        done = inTransaction({&AtlasRecovery::completeRatings});
    if (done)
        done = dropUnreadable();
    if (done)
        done = dropWorkshops();
    Recovery recovery;
    if (done)
        done = count(recovery);
    if (!done)
        return tl::unexpected(done.error());
    for (const QString& loss : std::as_const(m_losses))
        recovery.losses.append(inShort(asLabel(loss), LongestSentence));
    return recovery;
}

Result<void> AtlasRecovery::inTransaction(std::initializer_list<Part> parts)
{
    SqlTransaction transaction(m_target, SqlTransaction::Purpose::Writing);
    Result<void> done = transaction.begun();
    for (const Part part : parts) {
        if (done)
            done = (this->*part)();
    }
    return done ? transaction.commit() : done;
}

Result<void> AtlasRecovery::copyAtlas()
{
    // Whatever is referred to comes before what refers to it.
    constexpr Table Structure[]{
        {"atlas_property", QT_TRANSLATE_NOOP("atlas::Storage", "properties of the atlas")},
        {"rating_scale", QT_TRANSLATE_NOOP("atlas::Storage", "scales")},
        {"rating_level", QT_TRANSLATE_NOOP("atlas::Storage", "levels of scales")},
        {"job_family", QT_TRANSLATE_NOOP("atlas::Storage", "families")},
        {"activity_domain", QT_TRANSLATE_NOOP("atlas::Storage", "domains")},
        {"competence", QT_TRANSLATE_NOOP("atlas::Storage", "competences")},
        {"sub_competence", QT_TRANSLATE_NOOP("atlas::Storage", "sub-competences")},
        {"skill_theme", QT_TRANSLATE_NOOP("atlas::Storage", "skill themes")},
        {"sub_competence_theme", QT_TRANSLATE_NOOP("atlas::Storage", "themes of sub-competences")},
        {"producer_job", QT_TRANSLATE_NOOP("atlas::Storage", "jobs of the AI producers")},
        {"training_format", QT_TRANSLATE_NOOP("atlas::Storage", "training formats")},
        {"training_skill", QT_TRANSLATE_NOOP("atlas::Storage", "skills to train")},
        {"training_skill_format", QT_TRANSLATE_NOOP("atlas::Storage", "formats of skills to train")},
        {"training_offer", QT_TRANSLATE_NOOP("atlas::Storage", "courses")},
        {"journal", QT_TRANSLATE_NOOP("atlas::Storage", "journal entries")},
        {"version", QT_TRANSLATE_NOOP("atlas::Storage", "versions")},
        {"version_scale", QT_TRANSLATE_NOOP("atlas::Storage", "scales of versions")},
        {"version_level", QT_TRANSLATE_NOOP("atlas::Storage", "levels of versions")},
        {"version_family", QT_TRANSLATE_NOOP("atlas::Storage", "families of versions")},
        {"version_domain", QT_TRANSLATE_NOOP("atlas::Storage", "domains of versions")},
        {"version_competence", QT_TRANSLATE_NOOP("atlas::Storage", "competences of versions")},
        {"version_row", QT_TRANSLATE_NOOP("atlas::Storage", "sub-competences of versions")}};
    // What the migrations brought is the damaged file's to say.
    if (auto done = SqlStatement(m_target, "DELETE FROM atlas_property").run(); !done)
        return done;
    for (const Table& table : Structure) {
        const bool areLevels = QLatin1String(table.name) == QLatin1String("rating_level");
        if (auto done = copy(table, areLevels ? &AtlasRecovery::hasRoom : nullptr); !done)
            return done;
    }
    if (auto done = dropLargestFamilies(); !done)
        return done;
    if (auto done = m_ratings.begin(m_schema); !done)
        return done;
    const Filter ofScale = &AtlasRecovery::isRating;
    if (auto done = copy({"rating", QT_TRANSLATE_NOOP("atlas::Storage", "ratings")}, ofScale); !done)
        return done;
    return copy({"version_rating", QT_TRANSLATE_NOOP("atlas::Storage", "ratings of versions")}, ofScale);
}

Result<void> AtlasRecovery::copy(const Table& table, Filter filter)
{
    const QString name = QLatin1String(table.name);
    const auto known = columnsOf(m_target, name);
    if (!known)
        return tl::unexpected(known.error());
    QStringList names;
    for (const TableColumn& column : *known)
        names.append(column.name);
    TableReader reader(m_source, name, names);
    const QString noun = say(table.noun);
    const QStringList& columns = reader.columns();
    if (columns.isEmpty()) {
        if (hadTable(m_version, name))
            lose(say(QT_TRANSLATE_NOOP("atlas::Storage", "Nothing of this kind can be read: %1.")).arg(noun));
        return {};
    }
    EntryRepair repair(name, *known, columns);
    if (auto done = renumber(name, *known, noun, repair); !done)
        return done;
    QStringList marks;
    marks.fill(QStringLiteral("?"), columns.size());
    SqlStatement insert(m_target,
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(name, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))));
    const qint64 most = limitOf(name).most;
    qint64 refused = 0;
    const auto end = reader.each(most, [&](QVariantList values) -> Result<void> {
        const bool fits = repair.repair(values) && (!filter || (this->*filter)({columns, values}));
        const Result<void> done = fits ? insert.run(values) : Result<void>();
        if (!fits || (!done && done.error().kind == ErrorKind::InvalidInput)) {
            ++refused;
            return {};
        }
        return done;
    });
    if (!end)
        return tl::unexpected(end.error());
    if (*end == TableReader::End::Damaged)
        lose(say(QT_TRANSLATE_NOOP("atlas::Storage", "Some pages cannot be read (%1); what could be reached is kept."))
                 .arg(noun));
    if (*end == TableReader::End::Full)
        lose(say(QT_TRANSLATE_N_NOOP("atlas::Storage",
                     "There are more than Competence Atlas takes: only the first %Ln were read (%1)."),
            most)
                 .arg(noun));
    loseEntries(refused, noun);
    loseValues(repair, noun);
    return {};
}

/// Numbers that would be lost, or that leave none for what comes next.
Result<void> AtlasRecovery::renumber(
    const QString& table, const std::vector<TableColumn>& columns, const QString& noun, EntryRepair& repair)
{
    const bool isVersion = table == QLatin1String("version");
    const auto use = [&](const QString& column, Result<std::optional<NumbersAnew>> anew) -> Result<void> {
        if (!anew)
            return tl::unexpected(anew.error());
        if (!*anew)
            return {};
        repair.renumber(column, **anew);
        lose(say(QT_TRANSLATE_NOOP("atlas::Storage",
                     "Numbers that were out of all bounds are given anew, in the same order (%1)."))
                 .arg(noun));
        return {};
    };
    Result<void> done;
    for (const TableColumn& column : columns) {
        if (!done || column.name != QLatin1String("position") || column.isOnlyKey)
            continue;
        done = use(column.name, isVersion ? NumbersAnew::ofVersions(m_source)
                                          : NumbersAnew::of(m_source, table, column.name, LowestPosition, HighestPosition, 0));
    }
    const QString id = QStringLiteral("id");
    if (done && table == QLatin1String("journal"))
        done = use(id, NumbersAnew::of(m_source, table, id, 1, limits::Id - limits::JournalEntries, 1));
    if (done && isVersion) {
        auto anew = NumbersAnew::of(m_source, table, id, 1, limits::Id - limits::Versions, 1);
        if (anew)
            m_versionIds = *anew;
        done = use(id, std::move(anew));
    }
    if (done && m_versionIds && table.startsWith(QLatin1String("version_")))
        repair.renumber(QStringLiteral("version_id"), *m_versionIds);
    return done;
}

void AtlasRecovery::loseEntries(qint64 entries, const QString& noun)
{
    if (entries > 0)
        lose(say(QT_TRANSLATE_N_NOOP("atlas::Storage", "%n entries were not sound and are left out (%1)."), entries)
                 .arg(noun));
}

void AtlasRecovery::loseValues(const EntryRepair& repair, const QString& noun)
{
    if (repair.emptied() > 0)
        lose(say(QT_TRANSLATE_N_NOOP("atlas::Storage",
                     "%n values were of no use and are left out; the entries are kept without them (%1)."),
            repair.emptied())
                 .arg(noun));
    if (repair.shortened() > 0)
        lose(say(QT_TRANSLATE_N_NOOP("atlas::Storage", "%n texts were too long and are cut off (%1)."), repair.shortened())
                 .arg(noun));
}

/// Until the cells that rows and columns make can be held.
Result<void> AtlasRecovery::dropLargestFamilies()
{
    struct Family {
        qint64 id;
        QString title;
        qint64 cells;
    };
    std::vector<Family> families;
    auto done = SqlStatement(m_target,
        "SELECT id, title, (SELECT COUNT(*) FROM sub_competence s JOIN competence c ON c.id = s.competence_id WHERE "
        "c.family_id = f.id) * (SELECT COUNT(*) FROM activity_domain d WHERE d.family_id = f.id) AS cells FROM "
        "job_family f ORDER BY cells DESC")
                    .each({}, [&families](const SqlRow& row) -> Result<void> {
                        families.push_back({row.integer(0), row.label(1), row.integer(2)});
                        return {};
                    });
    qint64 cells = std::accumulate(families.begin(), families.end(), qint64{0},
        [](qint64 sum, const Family& family) { return sum + family.cells; });
    // From the inside out.
    constexpr const char* Parts[]{
        "sub_competence_theme WHERE row_id IN (SELECT s.id FROM sub_competence s JOIN competence c ON c.id = "
        "s.competence_id WHERE c.family_id = ?)",
        "sub_competence WHERE competence_id IN (SELECT id FROM competence WHERE family_id = ?)",
        "competence WHERE family_id = ?", "activity_domain WHERE family_id = ?", "job_family WHERE id = ?"};
    const auto hasThemes = hasTable("sub_competence_theme");
    if (!hasThemes)
        return tl::unexpected(hasThemes.error());
    if (families.size() == 1 && cells > limits::Cells)
        return tooLarge(m_source.path(), Measure::Cells, limits::Cells);
    for (const Family& family : families) {
        if (cells <= limits::Cells)
            break;
        cells -= family.cells;
        for (const char* part : Parts) {
            if (done && (*hasThemes || part != Parts[0]))
                done = SqlStatement(m_target, QLatin1String("DELETE FROM ") + QLatin1String(part)).run({family.id});
        }
        lose(say(QT_TRANSLATE_NOOP("atlas::Storage",
                     "Job family “%1” makes more cells than Competence Atlas takes and is left out."))
                 .arg(family.title));
    }
    return done;
}

Result<void> AtlasRecovery::completeRatings()
{
    return m_ratings.complete(newestVersion(builtInMigrations()));
}

Result<bool> AtlasRecovery::hasTable(const char* name) const
{
    return columnsOf(m_target, QLatin1String(name)).map([](const auto& columns) { return !columns.empty(); });
}

/// No scale takes more levels than the program tells apart.
bool AtlasRecovery::hasRoom(const Entry& entry)
{
    if (entry.of("kind").toString() != QLatin1String("level"))
        return true;
    const QString scale = entry.of("scale_key").toString() + entry.of("scale_id").toString();
    return ++m_levelsOfScale[scale] <= limits::LevelsOfScale;
}

bool AtlasRecovery::isRating(const Entry& entry)
{
    return m_ratings.fits(entry.of("version_id").toLongLong(),
        {{entry.of("row_id").toLongLong()}, {entry.of("column_id").toLongLong()}}, entry.of(RatingRepair::levelColumn(m_schema)));
}

/// What the tables take and the program does not read goes, the least needed first, until the rest opens.
Result<void> AtlasRecovery::dropUnreadable()
{
    constexpr Table Parts[]{
        {"training_skill_format", QT_TRANSLATE_NOOP("atlas::Storage", "formats of skills to train")},
        {"producer_job", QT_TRANSLATE_NOOP("atlas::Storage", "jobs of the AI producers")},
        {"sub_competence_theme", QT_TRANSLATE_NOOP("atlas::Storage", "themes of sub-competences")},
        {"training_offer", QT_TRANSLATE_NOOP("atlas::Storage", "courses")},
        {"training_skill", QT_TRANSLATE_NOOP("atlas::Storage", "skills to train")},
        {"training_format", QT_TRANSLATE_NOOP("atlas::Storage", "training formats")}};
    auto atlas = AtlasLoader(m_target).loadWithoutWorkshops();
    for (const Table& part : Parts) {
        if (atlas || atlas.error().kind != ErrorKind::Damaged)
            break;
        if (auto done = SqlStatement(m_target, QStringLiteral("DELETE FROM ") + QLatin1String(part.name)).run(); !done)
            return done;
        lose(say(QT_TRANSLATE_NOOP("atlas::Storage", "They contradict themselves and are left out: %1."))
                 .arg(say(part.noun)));
        atlas = AtlasLoader(m_target).loadWithoutWorkshops();
    }
    if (!atlas)
        return tl::unexpected(atlas.error());
    m_atlas = std::move(*atlas);
    return {};
}

Result<qint64> AtlasRecovery::number(const QString& sql) const
{
    qint64 value = 0;
    const auto done = SqlStatement(m_target, sql).each({}, [&value](const SqlRow& row) -> Result<void> {
        value = row.integer(0);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return value;
}

Result<void> AtlasRecovery::count(Recovery& recovery) const
{
    const std::pair<const char*, qint64*> numbers[]{{"SELECT COUNT(*) FROM job_family", &recovery.families},
        {"SELECT COUNT(*) FROM rating", &recovery.cells}, {"SELECT COUNT(*) FROM journal", &recovery.journalEntries},
        {"SELECT COUNT(*) FROM version", &recovery.versions},
        {"SELECT COUNT(*) FROM workshop", &recovery.workshops}};
    for (const auto& [sql, value] : numbers) {
        const auto counted = number(QLatin1String(sql));
        if (!counted)
            return tl::unexpected(counted.error());
        *value = *counted;
    }
    return {};
}

} // namespace atlas
