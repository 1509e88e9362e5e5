#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "interchange/input_file.h"

#include <QStringList>

#include <vector>

class QIODevice;

namespace atlas {

/// A CSV file as text: the header and the rows below it, each as long as the header.
struct CsvTable {
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> blankRows; ///< passed over, as a spreadsheet counts them, ascending
};

/// What becomes of a row with fewer fields than the header: some spreadsheets leave out the separators behind
/// the last cell that holds anything.
enum class ShortRows { Refused, Filled };

/// Reads RFC 4180 text: quoted fields, commas or semicolons (whichever the header line uses), LF or CRLF,
/// UTF-8 with or without a byte-order mark, UTF-16 with one. A ragged row, a broken quote, text that is not
/// UTF-8, an embedded NUL or more than table_limits fails with the row in the message; blank rows are passed
/// over. Short rows are filled with empty fields only if asked, and only if no separator does without. Fails
/// with Cancelled if \a progress stops it.
Result<CsvTable> readCsv(
    QIODevice& device, ShortRows shortRows = ShortRows::Refused, const ReadingProgress& progress = {});

/// The same of all the bytes of a file, however many.
Result<CsvTable> parseCsv(
    const QByteArray& bytes, ShortRows shortRows = ShortRows::Refused, const ReadingProgress& progress = {});

} // namespace atlas
