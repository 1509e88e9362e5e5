#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSqlDatabase>
#include <QSqlQuery>

namespace atlas {

/// Another program that has begun to write to a file and does not come to an end: nothing can be stored there,
/// everything can be read. Until it goes.
class OtherWriter {
public:
    explicit OtherWriter(const QString& path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), Name);
        database.setDatabaseName(path);
        if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE")))
            qFatal("cannot write to %s", qPrintable(path));
    }
    ~OtherWriter()
    {
        QSqlDatabase::database(Name, false).close();
        QSqlDatabase::removeDatabase(Name);
    }
    OtherWriter(const OtherWriter&) = delete;
    OtherWriter& operator=(const OtherWriter&) = delete;

private:
    inline static const QString Name = QStringLiteral("other writer");
};

} // namespace atlas
