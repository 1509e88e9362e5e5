#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/check_report.h"

namespace atlas {

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
    Result<void> checkVersionsAreWhole();
    Result<void> checkNumbers();
    Result<void> checkJournal();
    Result<void> checkLoading();

    const SqlConnection& m_connection;
    CheckReport m_report;
};

} // namespace atlas
