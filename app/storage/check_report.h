#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QStringList>

#include <functional>

namespace atlas {

class SqlConnection;
class SqlRow;

/// What is found wrong with an atlas, in sentences; after some of one kind the rest is counted.
class CheckReport {
public:
    explicit CheckReport(const SqlConnection& connection);

    /// Adds the sentence that \a word makes of each row of \a sql, unless it makes none.
    using Wording = std::function<QString(const SqlRow&)>;
    Result<void> addRows(const char* sql, const Wording& word);

    /// One sentence of a kind that has \a total so far; addRest() ends the kind.
    void add(const QString& sentence, int& total);
    void addRest(int total);
    void append(const QString& sentence) { m_sentences.append(sentence); }

    const QStringList& sentences() const { return m_sentences; }

private:
    const SqlConnection& m_connection;
    QStringList m_sentences;
};

} // namespace atlas
