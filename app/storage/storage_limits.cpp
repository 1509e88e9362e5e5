// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storage_limits.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <set>

namespace atlas {

namespace {

constexpr TableLimit TableLimits[] = {
    {"schema_migration", Measure::TableRows, limits::TableRows},
    {"atlas_property", Measure::TableRows, limits::TableRows},
    {"horizon", Measure::TableRows, limits::TableRows},
    {"rating_scale", Measure::Scales, limits::Scales},
    {"rating_level", Measure::Levels, limits::Levels},
    {"job_family", Measure::Families, limits::Families},
    {"activity_domain", Measure::Columns, limits::Columns},
    {"competence", Measure::Competences, limits::Competences},
    {"sub_competence", Measure::Rows, limits::Rows},
    {"rating", Measure::Cells, limits::Cells},
    {"skill_theme", Measure::Themes, limits::Themes},
    {"sub_competence_theme", Measure::Rows, limits::Rows},
    {"version", Measure::Versions, limits::Versions},
    {"version_scale", Measure::VersionEntries, limits::VersionEntries},
    {"version_level", Measure::VersionEntries, limits::VersionEntries},
    {"version_family", Measure::VersionEntries, limits::VersionEntries},
    {"version_domain", Measure::VersionEntries, limits::VersionEntries},
    {"version_competence", Measure::VersionEntries, limits::VersionEntries},
    {"version_row", Measure::VersionEntries, limits::VersionEntries},
    {"version_rating", Measure::CellsOfVersions, limits::CellsOfVersions},
    {"journal", Measure::JournalEntries, limits::JournalEntries},
    {"producer_job", Measure::TableRows, limits::TableRows},
    {"training_format", Measure::TableRows, limits::TableRows},
    {"training_skill", Measure::TableRows, limits::TableRows},
    {"training_skill_format", Measure::TableRows, limits::TableRows},
    {"training_offer", Measure::TableRows, limits::TableRows},
    {"workshop", Measure::Workshops, limits::Workshops},
    {"agenda_item", Measure::AgendaItems, limits::AgendaItems},
    {"vote_round", Measure::Answers, limits::Answers},
    {"vote_count", Measure::Answers, limits::Answers},
    {"named_vote", Measure::Answers, limits::Answers},
    {"vote_comment", Measure::Answers, limits::Answers},
};

QString amount(const char* text, qint64 most)
{
    return QCoreApplication::translate("atlas::Storage", text, nullptr, static_cast<int>(most));
}

QString worded(Measure measure, qint64 most)
{
    switch (measure) {
    case Measure::Scales:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln scales"), most);
    case Measure::Levels:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln levels on all scales"), most);
    case Measure::LevelsOfScale:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln levels on one scale"), most);
    case Measure::Families:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln job families"), most);
    case Measure::Columns:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln activity domains"), most);
    case Measure::Competences:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln competences"), most);
    case Measure::Rows:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln sub-competences"), most);
    case Measure::Cells:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln cells"), most);
    case Measure::Themes:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln skill themes"), most);
    case Measure::Versions:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln versions"), most);
    case Measure::CellsOfVersions:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln ratings in versions"), most);
    case Measure::VersionEntries:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln rows and columns in versions"), most);
    case Measure::JournalEntries:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln journal entries"), most);
    case Measure::Workshops:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln workshops"), most);
    case Measure::AgendaItems:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln agenda items"), most);
    case Measure::Answers:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln answers in workshops"), most);
    case Measure::TableRows:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln rows in a table of the study"), most);
    case Measure::Label:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln characters in a label or name"), most);
    case Measure::Text:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln characters in one text"), most);
    case Measure::Gigabytes:
        return amount(QT_TRANSLATE_N_NOOP("atlas::Storage", "%Ln gigabytes"), most);
    }
    Q_UNREACHABLE();
}

Result<std::set<QString>> tablesOf(const SqlConnection& connection)
{
    std::set<QString> tables;
    auto read = SqlStatement(connection, "SELECT name FROM sqlite_master WHERE type = 'table'")
                    .each({}, [&tables](const SqlRow& row) -> Result<void> {
                        tables.insert(row.label(0));
                        return {};
                    });
    return read.map([&tables] { return tables; });
}

} // namespace

const TableLimit& limitOf(const QString& table)
{
    const auto found = std::find_if(std::begin(TableLimits), std::end(TableLimits),
        [&table](const TableLimit& limit) { return table == QLatin1String(limit.table); });
    Q_ASSERT(found != std::end(TableLimits));
    return *found;
}

tl::unexpected<Error> tooLarge(const QString& path, Measure measure, qint64 most, ErrorKind kind)
{
    return failure(kind,
        QCoreApplication::translate("atlas::Storage",
            "“%1” holds more than %2, the most that Competence Atlas takes. Nothing was changed.")
            .arg(shownName(path), worded(measure, most)));
}

Result<void> fits(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return {};
    return failure(ErrorKind::InvalidInput,
        amount(QT_TRANSLATE_N_NOOP("atlas::Storage",
                   "A text has more than %Ln characters, the most that Competence Atlas takes there. Nothing was "
                   "stored; shorten it."),
            most),
        text.left(60));
}

Result<void> allFit(const QStringList& texts, qsizetype most)
{
    const auto longest = std::max_element(texts.begin(), texts.end(),
        [](const QString& first, const QString& second) { return first.size() < second.size(); });
    return longest == texts.end() ? Result<void>() : fits(*longest, most);
}

Result<void> checkTableSizes(const SqlConnection& connection)
{
    const auto tables = tablesOf(connection);
    if (!tables)
        return tl::unexpected(tables.error());
    for (const TableLimit& limit : TableLimits) {
        const QString table = QLatin1String(limit.table);
        if (tables->count(table) == 0)
            continue; // of a later schema
        qint64 found = 0;
        // Past the indexes: what they hold is not known to agree.
        const QString count = QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM %1 NOT INDEXED LIMIT %2)");
        auto read = SqlStatement(connection, count.arg(table).arg(limit.most + 1))
                        .each({}, [&found](const SqlRow& row) -> Result<void> {
                            found = row.integer(0);
                            return {};
                        });
        if (!read)
            return read;
        if (found > limit.most)
            return tooLarge(connection.path(), limit.measure, limit.most);
    }
    return {};
}

} // namespace atlas
