#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/input_file.h"
#include "interchange/text_encoding.h"

#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace atlas {

/// The rows of a CSV file that hold anything, all of one length, with the numbers that a spreadsheet shows.
struct BallotTable {
    std::vector<QStringList> rows;
    std::vector<int> numbers; ///< as many as rows, ascending from 1
    EncodingGuess encoding;
};

/// What readCsv() takes, and besides text in the code pages that spreadsheets write under “CSV” without more:
/// the one that is wanted, else the likeliest. Workbooks are refused with a word on how to save them.
Result<BallotTable> readBallotTable(
    QIODevice& device, std::optional<TextEncoding> wanted = {}, const ReadingProgress& progress = {});

/// At most \a most rows from \a first on to show to people: long fields end in an ellipsis.
std::vector<QStringList> shownRows(const BallotTable& table, std::size_t first, std::size_t most);

} // namespace atlas
