#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/language.h"
#include "interchange/csv_sheet.h"
#include "sheets/paged_document.h"

#include <QDate>
#include <QString>

namespace atlas {

class ChartBase;

enum class ChartFormat { Pdf, Svg, Png, Csv };

/// What to take away of a chart and how; a chart always leaves in the light theme.
struct ChartExport {
    QString title;
    ChartFormat format = ChartFormat::Pdf;
    QString path;
    Language language = Language::French;
    CsvPreset preset = CsvPreset::Interchange; ///< of a CSV
    QDate date = QDate::currentDate();
    QString source = {}; ///< the atlas
    QString version = {}; ///< of the atlas, as sheets word it
    PageQuestion askPages = {}; ///< PDF of many pages: asked before it is written
};

QString fileSuffix(ChartFormat format);

/// Writes \a chart, its legend, title, version and date as vector text and shapes on A4 landscape pages (PDF) or
/// one picture (SVG, PNG), or the numbers behind it (CSV). Made beside its target and renamed once complete.
Result<void> exportChart(const ChartBase& chart, const ChartExport& request);

} // namespace atlas
