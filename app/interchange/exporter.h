#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"
#include "ink/palette.h"
#include "interchange/csv_sheet.h"
#include "sheets/paged_document.h"

#include <QPageSize>
#include <QStringList>

#include <functional>
#include <optional>

namespace atlas {

enum class ExportFormat { CsvWide, CsvLong, Pdf, Png, Svg };

/// In which form something leaves, and where to.
struct ExportForm {
    ExportFormat format = ExportFormat::Pdf;
    Language language = Language::French;
    CsvPreset preset = CsvPreset::Interchange;
    QPageSize::PageSizeId paper = QPageSize::A4; ///< A4 or A3
    double imageScale = 2.0; ///< pixels of a PNG for each layout unit of 1/96 inch
    Theme imageTheme = Theme::Light; ///< PNG and SVG; paper is always light
    QString output; ///< a file
    PageQuestion askPages; ///< PDF of many pages: asked before it is written, in the thread that writes
};

/// Which families to take away and how. The dialog and the command line both fill one of these.
struct ExportRequest : ExportForm {
    std::vector<FamilyId> families; ///< in this order; empty means all. Their output may be a folder, see below
};

/// "csv", "csv-long", "pdf", "png" or "svg".
std::optional<ExportFormat> exportFormat(const QString& name);
QString fileSuffix(ExportFormat format);
/// Whether this request writes one file a family into a folder (wide CSV, PNG and SVG of several families).
bool needsFolder(const ExportRequest& request, const Atlas& atlas);
/// File name without folder, such as "services.png".
QString suggestedFileName(const ExportRequest& request, const Atlas& atlas);

/// Called between steps with steps done and in all; returning false stops the export, which fails with
/// Cancelled.
using ExportProgress = std::function<bool(int done, int total)>;

/// Writes the files and returns their paths. Each is made beside its target and renamed once all are complete,
/// so that a failed or cancelled export leaves what was there.
Result<QStringList> exportAtlas(
    const Atlas& atlas, const ExportRequest& request, const ExportProgress& progress = {});

} // namespace atlas
