#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QStringList>

#include <vector>

class QIODevice;

namespace atlas {

/// The rows of a CSV file that hold anything, all of one length, with the numbers that a spreadsheet shows.
struct BallotTable {
    std::vector<QStringList> rows;
    std::vector<int> numbers; ///< as many as rows, ascending from 1
};

/// What readCsv() takes, and besides text in the code page of Windows for western Europe, which spreadsheets
/// write under “CSV” without more. Workbooks are refused with a word on how to save them.
Result<BallotTable> readBallotTable(QIODevice& device);

} // namespace atlas
