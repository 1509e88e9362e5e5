// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check_report.h"

#include "domain/steady_text.h"
#include "storage/sql_statement.h"

#include <QCoreApplication>

namespace atlas {

namespace {

// Sentences of one kind before the rest is only counted; a wiped table would give one for each of its cells.
constexpr int MaximumOfOneKind = 50;
constexpr qsizetype LongestSentence = 1000; // whatever the labels in it

QString say(const char* text, int count)
{
    return QCoreApplication::translate("atlas::Storage", text, nullptr, count);
}

} // namespace

CheckReport::CheckReport(const SqlConnection& connection)
    : m_connection(connection)
{
}

Result<void> CheckReport::addRows(const char* sql, const Wording& word)
{
    int total = 0;
    auto done = SqlStatement(m_connection, sql).each({}, [&](const SqlRow& row) -> Result<void> {
        add(word(row), total);
        return {};
    });
    addRest(total);
    return done;
}

/// Counts \a sentence, unless it is empty, and keeps the first ones of a kind.
void CheckReport::add(const QString& sentence, int& total)
{
    if (!sentence.isEmpty() && ++total <= MaximumOfOneKind)
        m_sentences.append(inShort(asLabel(sentence), LongestSentence));
}

void CheckReport::addRest(int total)
{
    if (const int more = total - MaximumOfOneKind; more > 0)
        m_sentences.append(say(QT_TRANSLATE_N_NOOP("atlas::Storage", "… and %n more of the same kind."), more));
}

} // namespace atlas
