#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtGlobal>

/// What a table from outside may hold: more than any workshop needs, and little enough for a small laptop. A
/// file beyond one of them is refused with a sentence that says so.
namespace atlas::table_limits {

constexpr qint64 Bytes = 16LL * 1024 * 1024; ///< of one file
constexpr qint64 BytesInAll = 4 * Bytes; ///< of the files that are read together
constexpr int Rows = 1'048'576; ///< as a spreadsheet, blank ones too
constexpr int Columns = 16'384; ///< as a spreadsheet
constexpr qint64 Fields = 3'000'000; ///< short rows count in full
constexpr int FieldLength = 32'767; ///< characters, as a spreadsheet
constexpr int NameLength = 200; ///< characters of what a participant is called

} // namespace atlas::table_limits
