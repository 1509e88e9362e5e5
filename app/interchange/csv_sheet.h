#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "sheets/row_sink.h"

class QIODevice;

namespace atlas {

/// Interchange: RFC 4180, comma, UTF-8, plain words, nothing altered. Excel: UTF-8 with byte-order
/// mark, CRLF, semicolon in French and comma in English, the weight as an integer and the level as a word in
/// columns of their own, text that a spreadsheet could run as a formula defused with a leading apostrophe.
enum class CsvPreset { Interchange, Excel };

struct CsvOptions {
    CsvPreset preset = CsvPreset::Interchange;
    Language language = Language::French; ///< words and separator of the Excel preset
};

/// Writes \a rows as CSV.
Result<void> writeCsv(QIODevice& device, const CsvOptions& options, const TableRows& rows);

} // namespace atlas
