#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace atlas {

/// What one run of the command line gave.
struct CommandRun {
    int exitCode = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline CommandRun run(const QStringList& arguments)
{
    CommandRun result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.exitCode = runCommandLine(QStringList(QStringLiteral("/opt/bin/program")) + arguments, out, err);
    return result;
}

/// Arguments without blanks in them, as one types them.
inline QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

inline QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject familyOf(const QJsonObject& info, const QString& key)
{
    const QJsonArray families = info.value(QStringLiteral("families")).toArray();
    for (const QJsonValue& family : families) {
        if (family.toObject().value(QStringLiteral("key")).toString() == key)
            return family.toObject();
    }
    return {};
}

} // namespace atlas
