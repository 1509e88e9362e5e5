#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_atlas.h"
#include "storage/atlas_repository.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

namespace atlas {

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Everything in a folder, hidden files included: no journal, lock or half-made file may stay behind.
inline QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// Runs SQL on a file past the repository, foreign keys and checks off. Returns the first column of the last
/// result, or the error.
inline QString rawSql(const QString& path, const QStringList& statements)
{
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(path);
        if (!database.open())
            return database.lastError().text();
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
        query.exec(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
        for (const QString& statement : statements) {
            answer.clear();
            if (!query.exec(statement)) {
                answer = query.lastError().text();
                break;
            }
            while (query.next())
                answer += (answer.isEmpty() ? QString() : QStringLiteral(";")) + query.value(0).toString();
        }
        query.finish();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    return answer;
}

/// Changes content past the triggers that guard it; the structure of the file is the same again afterwards.
inline QString rawContent(const QString& path, const QStringList& statements)
{
    const QString quoted = QStringLiteral("SELECT %1 FROM sqlite_master WHERE type = 'trigger'");
    const QStringList names =
        rawSql(path, {quoted.arg(QStringLiteral("group_concat(name, '|')"))}).split(u'|', Qt::SkipEmptyParts);
    const QStringList triggers =
        rawSql(path, {quoted.arg(QStringLiteral("group_concat(sql, '|')"))}).split(u'|', Qt::SkipEmptyParts);
    QStringList all;
    for (const QString& name : names)
        all.append(QStringLiteral("DROP TRIGGER ") + name);
    return rawSql(path, all + statements + triggers);
}

/// Runs SQL on each connection that this process has to the file. A temporary trigger, which is not in the file,
/// makes its writing fail. Returns the first error.
inline QString sqlOnOpen(const QString& path, const QString& statement)
{
    QString error;
    for (const QString& name : QSqlDatabase::connectionNames()) {
        const QSqlDatabase database = QSqlDatabase::database(name, false);
        QSqlQuery query(database);
        const bool same = QFileInfo(database.databaseName()) == QFileInfo(path);
        if (same && !query.exec(statement) && error.isEmpty())
            error = query.lastError().text();
    }
    return error;
}

/// Puts a copy of the file of an old schema at \a path.
inline bool takeFixture(int schema, const QString& path)
{
    return QFile::copy(QStringLiteral(ATLAS_SOURCE_DIR "/tests/fixtures/schema-%1.atlas").arg(schema), path)
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

/// A folder of its own with the sample atlas in it.
struct SampleFile {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("sample.atlas"));
    Atlas atlas = sampleAtlas();

    SampleFile()
    {
        const auto created = AtlasRepository::create(path, atlas);
        if (!created)
            qFatal("%s", qPrintable(created.error().message + created.error().detail));
    }
    const JobFamily& services() const { return atlas.families.front(); }
};

inline std::unique_ptr<AtlasRepository> opened(const QString& path, Access access = Access::ReadWrite)
{
    auto repository = AtlasRepository::open(path, access);
    if (!repository) {
        qWarning("%s (%s)", qPrintable(repository.error().message), qPrintable(repository.error().detail));
        return nullptr;
    }
    return std::move(*repository);
}

/// Opens, loads and describes; one line with the error if that fails.
inline QStringList describedFile(const QString& path)
{
    const auto repository = AtlasRepository::open(path, Access::ReadOnly);
    if (!repository)
        return {repository.error().message, repository.error().detail};
    const auto atlas = (*repository)->load();
    if (!atlas)
        return {atlas.error().message, atlas.error().detail};
    return described(*atlas);
}

} // namespace atlas

// Shows the error of a Result that should have been a success.
#define QVERIFY_OK(result)                                                                                   \
    QVERIFY2((result).has_value(),                                                                           \
        (result) ? "" : qPrintable((result).error().message + (result).error().detail))
