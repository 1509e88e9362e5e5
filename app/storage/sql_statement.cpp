// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_statement.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/storage_limits.h"
#include "storage/stored_words.h"

namespace atlas {

QString SqlRow::string(int column, qsizetype most) const
{
    const QVariant value = m_query.value(column);
    // A number is as good as a text; a null value comes as an empty one.
    const int kind = value.typeId();
    if (kind != QMetaType::QString && kind != QMetaType::LongLong && !value.isNull()) {
        m_fault = Fault::OtherKind;
        return {};
    }
    const QString text = value.toString();
    if (text.size() > most) {
        m_fault = most == limits::Label ? Fault::LongLabel : Fault::LongText;
        return {};
    }
    // What another program stored differently could never be told from a change made meanwhile.
    return text.isEmpty() ? text : storedText(text);
}

qint64 SqlRow::number(int column, qint64 most) const
{
    const QVariant value = m_query.value(column);
    const qint64 number = value.toLongLong();
    if ((value.typeId() == QMetaType::LongLong && number >= -most && number <= most) || value.isNull())
        return number;
    m_fault = Fault::OtherKind;
    return 0;
}

SqlStatement::SqlStatement(const SqlConnection& connection, const char* sql)
    : SqlStatement(connection, QString::fromLatin1(sql))
{
}

SqlStatement::SqlStatement(const SqlConnection& connection, const QString& sql)
    : m_connection(connection)
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<void> SqlStatement::execute(const QVariantList& values)
{
    if (auto clear = m_connection.mayLook(); !clear)
        return clear;
    // A statement that cannot be prepared tells why in lastError(); running it would overwrite that.
    if (m_prepared) {
        int place = 0;
        for (const QVariant& value : values)
            m_query.bindValue(place++, value);
        if (m_query.exec())
            return {};
    }
    return failed();
}

Result<void> SqlStatement::failed()
{
    m_lastError = m_query.lastError();
    const Error error = storageError(m_lastError, m_connection.place());
    return tl::unexpected(
        error.kind == ErrorKind::Damaged ? storageError(m_lastError, m_connection.path()) : error);
}

Result<void> SqlStatement::faulty(SqlRow::Fault fault) const
{
    switch (fault) {
    case SqlRow::Fault::LongLabel:
        return tooLarge(m_connection.path(), Measure::Label, limits::Label);
    case SqlRow::Fault::LongText:
        return tooLarge(m_connection.path(), Measure::Text, limits::Text);
    case SqlRow::Fault::OtherKind:
    case SqlRow::Fault::None:
        break;
    }
    return tl::unexpected(damagedContent(
        m_connection.path(), QStringLiteral("a value of another kind: %1").arg(m_query.lastQuery().left(200))));
}

Result<void> SqlStatement::run(const QVariantList& values)
{
    return each(values, [](const SqlRow&) { return Result<void>(); });
}

Result<void> SqlStatement::each(const QVariantList& values, const Visitor& visit)
{
    Result<void> done = execute(values);
    if (!done)
        return done;
    const SqlRow row(m_query);
    while (done && m_query.next()) {
        done = visit(row);
        if (row.fault() != SqlRow::Fault::None)
            done = faulty(row.fault());
    }
    if (done && m_query.lastError().isValid())
        done = failed();
    // An unfinished read would hold a lock on the file.
    m_query.finish();
    return done;
}

} // namespace atlas
