// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entry_repair.h"

#include "domain/limits.h"
#include "domain/steady_text.h"
#include "storage/sql_connection.h"
#include "storage/sql_statement.h"
#include "storage/storage_limits.h"
#include "storage/table_reader.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace atlas {

namespace {

constexpr qint64 LargestPosition = std::numeric_limits<int>::max();

/// The texts that the program shows on a line, outside the tables of the study.
bool isLabel(const QString& table, const QString& column)
{
    static const QSet<QString> labels{QStringLiteral("key"), QStringLiteral("title"), QStringLiteral("section"),
        QStringLiteral("label"), QStringLiteral("label_fr"), QStringLiteral("label_en"), QStringLiteral("title_fr"),
        QStringLiteral("title_en"), QStringLiteral("name"), QStringLiteral("value"), QStringLiteral("symbol"),
        QStringLiteral("code"), QStringLiteral("light_fill"), QStringLiteral("light_text"), QStringLiteral("dark_fill"),
        QStringLiteral("dark_text"), QStringLiteral("author"), QStringLiteral("facilitator"), QStringLiteral("pseudonym"),
        QStringLiteral("family_key"), QStringLiteral("competence"), QStringLiteral("sub_competence"),
        QStringLiteral("domain"), QStringLiteral("family_label"),
        QStringLiteral("competence_label"), QStringLiteral("row_label"), QStringLiteral("column_label")};
    return labels.contains(column) && table != QLatin1String("producer_job") && !table.startsWith(QLatin1String("training_"));
}

} // namespace

Result<std::vector<TableColumn>> columnsOf(const SqlConnection& connection, const QString& table)
{
    std::vector<TableColumn> columns;
    int keys = 0;
    const auto done = SqlStatement(connection, QStringLiteral("PRAGMA table_info(%1)").arg(table))
                          .each({}, [&](const SqlRow& row) -> Result<void> {
                              const bool isKey = row.integer(5) > 0;
                              keys += isKey ? 1 : 0;
                              columns.push_back({row.text(1), row.text(2).contains(QLatin1String("INT")),
                                  row.integer(3) == 0, isKey});
                              return {};
                          });
    if (!done)
        return tl::unexpected(done.error());
    for (TableColumn& column : columns)
        column.isOnlyKey = column.isOnlyKey && keys == 1;
    return columns;
}

Result<std::optional<NumbersAnew>> NumbersAnew::of(const SqlConnection& source, const QString& table,
    const QString& column, qint64 low, qint64 high, qint64 first)
{
    NumbersAnew anew;
    anew.m_first = first;
    TableReader reader(source, table, {column});
    const auto read = reader.each(limitOf(table).most, [&](const QVariantList& entry) -> Result<void> {
        if (entry.value(0).typeId() == QMetaType::LongLong)
            anew.m_numbers.push_back(entry.first().toLongLong());
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    auto& numbers = anew.m_numbers;
    std::sort(numbers.begin(), numbers.end());
    if (numbers.empty() || (numbers.front() >= low && numbers.back() <= high))
        return std::optional<NumbersAnew>();
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return std::optional(std::move(anew));
}

Result<std::optional<NumbersAnew>> NumbersAnew::ofVersions(const SqlConnection& source)
{
    auto anew = of(source, QStringLiteral("version"), QStringLiteral("position"), 0, limits::Versions - 1, 0);
    if (!anew || !*anew)
        return anew;
    auto& numbers = (*anew)->m_numbers;
    std::erase_if(numbers, [](qint64 position) { return position < 0; });
    (*anew)->m_first = !numbers.empty() && numbers.front() == 0 ? 0 : 1;
    return anew;
}

QVariant NumbersAnew::at(const QVariant& number) const
{
    const qint64 old = number.toLongLong();
    const auto found = std::lower_bound(m_numbers.begin(), m_numbers.end(), old);
    if (number.typeId() != QMetaType::LongLong || found == m_numbers.end() || *found != old)
        return {};
    return m_first + (found - m_numbers.begin());
}

EntryRepair::EntryRepair(const QString& table, const std::vector<TableColumn>& known, const QStringList& columns)
{
    for (const QString& name : columns) {
        const auto found =
            std::find_if(known.begin(), known.end(), [&name](const TableColumn& one) { return one.name == name; });
        Column column;
        column.name = name;
        column.isInteger = found->isInteger;
        column.isDistinct = name == QLatin1String("key") || name == QLatin1String("code");
        column.numbers = ruleOf(table, *found);
        column.longest = isLabel(table, name) ? limits::Label : limits::Text;
        m_columns.push_back(std::move(column));
    }
}

EntryRepair::Rule EntryRepair::ruleOf(const QString& table, const TableColumn& column)
{
    struct Special {
        const char* table;
        const char* column;
        Rule rule;
    };
    static const Special specials[]{
        {"rating_level", "weight", {-limits::Weight, limits::Weight, Otherwise::Empty}},
        {"workshop", "participants", {0, limits::People, Otherwise::Zero}},
        {"workshop", "seconds_per_item", {0, LargestPosition, Otherwise::Zero}},
        {"agenda_item", "seconds_used", {0, LargestPosition, Otherwise::Zero}},
        {"vote_round", "participants", {0, limits::People, Otherwise::Zero}},
        {"vote_count", "votes", {1, limits::People, Otherwise::Lost}}};
    for (const Special& special : specials) {
        if (table == QLatin1String(special.table) && column.name == QLatin1String(special.column))
            return special.rule;
    }
    const bool isEntity = column.name == QLatin1String("id");
    return {isEntity ? 1 : -limits::Id, limits::Id, column.mayBeEmpty ? Otherwise::Empty : Otherwise::Lost};
}

void EntryRepair::renumber(const QString& column, NumbersAnew numbers)
{
    for (Column& known : m_columns) {
        if (known.name == column)
            known.anew = std::move(numbers);
    }
}

bool EntryRepair::repair(QVariantList& entry)
{
    bool isSound = true;
    for (std::size_t place = 0; place < m_columns.size(); ++place)
        isSound = repair(m_columns[place], entry[static_cast<qsizetype>(place)]) && isSound;
    return isSound;
}

bool EntryRepair::repair(const Column& column, QVariant& value)
{
    if (value.isNull())
        return true; // where that is no value, the table says so
    if (!column.isInteger && value.typeId() == QMetaType::QString) {
        value = shortened(column, value.toString());
        return true;
    }
    if (column.isInteger && column.anew)
        value = column.anew->at(value);
    const qint64 number = value.toLongLong();
    const Rule& rule = column.numbers;
    if (column.isInteger && value.typeId() == QMetaType::LongLong && number >= rule.low && number <= rule.high)
        return true;
    if (rule.otherwise == Otherwise::Lost)
        return false;
    ++m_emptied;
    value = rule.otherwise == Otherwise::Zero ? QVariant(qint64{0}) : QVariant();
    return true;
}

QString EntryRepair::shortened(const Column& column, const QString& text)
{
    if (text.size() <= column.longest)
        return text;
    ++m_shortened;
    if (!column.isDistinct)
        return inShort(text, column.longest);
    constexpr qsizetype RoomForNumber = 12;
    return inShort(text, column.longest - RoomForNumber) + QString::number(m_shortened);
}

} // namespace atlas
