#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/exporter.h"

namespace atlas {

/// Ballot: the sheet to tick, as PDF. BallotTemplate: the sheet to fill in beforehand, as CSV. Minutes:
/// either.
enum class WorkshopPaper { Ballot, BallotTemplate, Minutes };

/// What to take away of which workshop and how. The dialog and the command line both fill one of these. Minutes
/// come as PDF or as either kind of CSV, which are the same here; ballots lie, minutes stand.
struct WorkshopExportRequest : ExportForm {
    WorkshopPaper kind = WorkshopPaper::Minutes;
    WorkshopId workshop;
    int signatures = 0; ///< minutes as PDF: people who sign
    bool withNotes = false; ///< minutes: the facilitator's notes too
};

/// Pdf or CsvLong: what this request comes out as.
ExportFormat formatOf(const WorkshopExportRequest& request);

/// File name without folder, such as "minutes-spring.pdf", "ballot-spring.csv".
QString suggestedFileName(const WorkshopExportRequest& request, const Atlas& atlas);

/// Writes the file, beside its target and renamed once complete, and returns its path. Fails with NotFound if
/// there is no such workshop, with InvalidInput for a format that is none of its own, with Cancelled if
/// \a progress said so.
Result<QString> exportWorkshop(
    const Atlas& atlas, const WorkshopExportRequest& request, const Progress& progress = {});

} // namespace atlas
