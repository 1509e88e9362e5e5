#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "interchange/csv_sheet.h"
#include "sheets/exhibit.h"

#include <QPageSize>
#include <QString>

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

/// "csv", "csv-long", "pdf", "png" or "svg".
std::optional<ExportFormat> exportFormat(const QString& name);
QString fileSuffix(ExportFormat format);

/// Fails with InvalidInput where there is no picture of it, with Cancelled if \a progress said so.
Result<void> writeExhibit(
    QIODevice& device, const Exhibit& exhibit, const ExportForm& form, const Progress& progress = {});

/// Writes the file, beside its target and renamed once complete, and returns its path. Stopped or failed, it leaves
/// what was there.
Result<QString> exportExhibit(const Exhibit& exhibit, const ExportForm& form, const Progress& progress = {});

/// What an export fails with that was stopped.
tl::unexpected<Error> exportCancelled();

} // namespace atlas
