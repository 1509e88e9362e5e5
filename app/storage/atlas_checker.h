#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QStringList>

#include <functional>

namespace atlas {

class SqlConnection;
class SqlRow;

/// Looks an atlas file through for what SQLite or an edit from outside may have spoilt; see
/// AtlasRepository::check().
class AtlasChecker {
public:
    explicit AtlasChecker(const SqlConnection& connection);

    Result<QStringList> check();

private:
    Result<void> checkPages();
    Result<void> checkValues();
    Result<void> checkReferences();
    Result<void> checkOrphans();
    Result<void> checkFamiliesOfCells();
    Result<void> checkLevels();
    Result<void> checkVersionLevels();
    Result<void> checkJobLevels();
    Result<void> checkFamilies();
    Result<void> checkMissingCells();
    Result<void> checkStudy();
    Result<void> checkAgendaCells();
    Result<void> checkAgendaLevels();
    Result<void> checkCurrentItems();
    Result<void> checkDecisions();
    Result<void> checkVotes();
    Result<void> checkVersionsAreWhole();
    Result<void> checkNumbers();
    Result<void> checkJournal();
    Result<void> checkLoading();

    /// Adds the sentence that \a word makes of each row, unless it makes none. After some of one kind the
    /// rest is counted.
    using Wording = std::function<QString(const SqlRow&)>;
    Result<void> report(const char* sql, const Wording& word);

    void add(const QString& sentence, int& total);
    void addRest(int total);

    const SqlConnection& m_connection;
    QStringList m_problems;
};

} // namespace atlas
