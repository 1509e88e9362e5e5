#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

class QIODevice;

namespace atlas {

/// Interchange: RFC 4180, comma, UTF-8, level codes, nothing altered. Excel: UTF-8 with byte-order
/// mark, CRLF, semicolon in French and comma in English, the weight as an integer and the level as a word in
/// columns of their own, text that a spreadsheet could run as a formula defused with a leading apostrophe.
enum class CsvPreset { Interchange, Excel };

struct CsvOptions {
    CsvPreset preset = CsvPreset::Interchange;
    Language language = Language::French; ///< words and separator of the Excel preset
};

/// One family, a row a sub-competence: competence, sub_competence, then the domains. Holds ratings only.
Result<void> writeWideCsv(
    QIODevice& device, const Atlas& atlas, const JobFamily& family, const CsvOptions& options);

/// Families one below the other, a row a cell: family, competence, sub_competence, domain, rating, reason,
/// source, certainty, author, changed_at. The family is its key in the interchange preset and its title
/// in the Excel preset, where the weight follows the rating.
Result<void> writeLongCsv(QIODevice& device, const Atlas& atlas,
    const std::vector<const JobFamily*>& families, const CsvOptions& options);

} // namespace atlas
