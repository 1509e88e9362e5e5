// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_script.h"

#include <QRegularExpression>

namespace atlas {

namespace {

bool isTrigger(const QString& statement)
{
    static const QRegularExpression opening(QStringLiteral("^CREATE\\s+(TEMP\\s+|TEMPORARY\\s+)?TRIGGER\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return opening.match(statement).hasMatch();
}

/// Whether a semicolon after \a statement ends it.
bool isComplete(const QString& statement)
{
    static const QRegularExpression closing(
        QStringLiteral(";\\s*END\\s*$"), QRegularExpression::CaseInsensitiveOption);
    return !isTrigger(statement) || closing.match(statement).hasMatch();
}

/// Position after the quoted text or comment that starts at \a start, or \a start if none does there.
qsizetype skipped(const QString& script, qsizetype start)
{
    const auto after = [&script, start](QStringView end, qsizetype from) {
        const qsizetype found = script.indexOf(end, start + from);
        return found < 0 ? script.size() : found + end.size();
    };
    const QStringView rest = QStringView(script).mid(start);
    if (rest.startsWith(u"--"))
        return after(u"\n", 2);
    if (rest.startsWith(u"/*"))
        return after(u"*/", 2);
    // A doubled quote inside a text reads as two texts side by side, which comes to the same here.
    if (rest.startsWith(u'\'') || rest.startsWith(u'"'))
        return after(rest.first(1), 1);
    return start;
}

} // namespace

QStringList splitSqlScript(const QString& script)
{
    QStringList statements;
    QString current;
    qsizetype position = 0;
    while (position < script.size()) {
        const QChar character = script[position];
        if (const qsizetype after = skipped(script, position); after > position) {
            const bool comment = character == u'-' || character == u'/';
            current += comment ? QStringLiteral(" ") : script.mid(position, after - position);
            position = after;
            continue;
        }
        ++position;
        if (character == u';' && isComplete(current.trimmed())) {
            statements.append(current.trimmed());
            current.clear();
        } else {
            current += character;
        }
    }
    statements.append(current.trimmed());
    statements.removeAll(QString());
    return statements;
}

} // namespace atlas
