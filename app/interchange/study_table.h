#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/exporter.h"
#include "sheets/text_table.h"

#include <optional>
#include <vector>

namespace atlas {

/// The tables of the study beside the matrices.
enum class StudyTable { ProducerJobs, TrainingFormats, TrainingOffers };

/// Which of them to take away and how: PDF or either kind of CSV, which are the same here.
struct TableExportRequest : ExportForm {
    StudyTable table = StudyTable::ProducerJobs;
    std::optional<std::vector<int>> rows; ///< those shown, in this order; all unless given
};

/// File name without folder, such as "training-offers.csv".
QString suggestedFileName(const TableExportRequest& request);

/// The table for a printer.
DocumentMaker documentsOf(const Atlas& atlas, const TableExportRequest& request);
/// Title of the sheet, in the language of the request.
QString titleOf(const TableExportRequest& request);

/// Writes the file, beside its target and renamed once complete, and returns its path. In the interchange
/// preset a table has the heads, codes and marks of the study's own file. Fails with InvalidInput for a format
/// that is none of its own, with Cancelled if \a progress said so.
Result<QString> exportTable(
    const Atlas& atlas, const TableExportRequest& request, const Progress& progress = {});

} // namespace atlas
