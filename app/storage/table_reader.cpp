// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/table_reader.h"

#include "domain/limits.h"
#include "storage/sql_connection.h"
#include "storage/sql_statement.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace atlas {

namespace {

// Places behind a damage that are tried one by one: a page holds some hundred entries at most. Then steps double.
constexpr int SingleSteps = 1000;
constexpr qint64 LongestStep = qint64{1} << 40;

QString quoted(const QString& name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// Without the end of a text that is cut off anyway, or anything of a value without use that is as long: of a few hundred
/// megabytes no copies are made. Bytes are counted, since SQLite's own count of characters ends at a zero.
QString bounded(const QString& column)
{
    constexpr qsizetype MostBytes = 4 * (limits::Text + 1);
    return QStringLiteral("CASE WHEN length(CAST(%1 AS BLOB)) <= %2 THEN %1 WHEN typeof(%1) = 'text' THEN "
                          "CAST(substr(CAST(%1 AS BLOB), 1, %2) AS TEXT) WHEN %1 IS NOT NULL THEN x'' END")
        .arg(column)
        .arg(MostBytes);
}

} // namespace

TableReader::TableReader(const SqlConnection& connection, const QString& table, const QStringList& columns)
    : m_connection(connection)
    , m_table(table)
{
    if (!isTable())
        return;
    QSet<QString> stored;
    // The last column tells a computed one.
    SqlStatement(connection, QStringLiteral("PRAGMA table_xinfo(%1)").arg(quoted(table)))
        .each({}, [&stored](const SqlRow& row) -> Result<void> {
            if (row.position(6) == 0)
                stored.insert(row.text(1));
            return {};
        });
    for (const QString& column : columns) {
        if (stored.contains(column))
            m_names.append(column);
    }
}

bool TableReader::isTable() const
{
    bool found = false;
    SqlStatement(m_connection,
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ? AND sql LIKE 'CREATE TABLE%'")
        .each({m_table}, [&found](const SqlRow&) -> Result<void> {
            found = true;
            return {};
        });
    return found;
}

Result<TableReader::End> TableReader::each(qint64 most, const Visitor& visit)
{
    if (m_names.isEmpty())
        return End::Damaged;
    m_left = most;
    m_first = std::numeric_limits<qint64>::min();
    m_last = std::numeric_limits<qint64>::max();
    auto end = read(true, visit);
    if (!end || *end != End::Damaged)
        return end;
    if (end = read(false, visit); !end || *end == End::Full)
        return end;
    // Numbers given by SQLite are above 0.
    m_first = std::max(m_first, qint64{0});
    if (end = readBetween(visit); !end || *end == End::Full)
        return end;
    return End::Damaged;
}

Result<TableReader::End> TableReader::read(bool forward, const Visitor& visit)
{
    QStringList names;
    for (const QString& name : m_names)
        names.append(bounded(quoted(name)));
    SqlStatement select(m_connection,
        QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid %3")
            .arg(names.join(QStringLiteral(", ")), quoted(m_table),
                forward ? QStringLiteral("ASC") : QStringLiteral("DESC")));
    Result<void> visited;
    bool isFull = false;
    const auto done = select.each({m_first, m_last}, [&](const SqlRow& row) -> Result<void> {
        isFull = m_left == 0;
        if (isFull)
            return failure(ErrorKind::Cancelled, {});
        --m_left;
        QVariantList values = row.values();
        const qint64 number = values.takeFirst().toLongLong();
        if (forward && number < std::numeric_limits<qint64>::max())
            m_first = number + 1;
        else if (!forward && number > std::numeric_limits<qint64>::min())
            m_last = number - 1;
        return visited = visit(values);
    });
    if (!visited)
        return tl::unexpected(visited.error());
    if (isFull)
        return End::Full;
    return done ? End::Whole : End::Damaged;
}

Result<TableReader::End> TableReader::readBetween(const Visitor& visit)
{
    qint64 step = 1;
    for (int tries = 0; step <= LongestStep && m_first <= m_last - step; ++tries) {
        const qint64 before = m_first;
        const qint64 start = before + step;
        m_first = start;
        const auto end = read(true, visit);
        if (!end || *end != End::Damaged)
            return end;
        if (m_first > start) {
            step = 1; // some were read, up to the next damage
        } else {
            m_first = before;
            step = tries < SingleSteps ? step + 1 : step * 2;
        }
    }
    return End::Damaged;
}

} // namespace atlas
