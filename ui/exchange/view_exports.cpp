// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/view_exports.h"

#include "interchange/csv_sheet.h"
#include "interchange/journal_rows.h"
#include "interchange/output_file.h"
#include "models/job_impact_model.h"
#include "models/training_format_model.h"
#include "models/training_offer_model.h"
#include "ui/boards/board_page.h"
#include "ui/exchange/board_export_dialog.h"
#include "ui/exchange/chart_export.h"
#include "ui/exchange/page_question.h"
#include "ui/exchange/print_heatmaps.h"
#include "ui/kit/long_task.h"
#include "ui/tables/table_page.h"
#include "wording/phrases.h"
#include "wording/sheet_words.h"

#include <QFileInfo>

namespace atlas {

namespace {

/// Null where none is shown.
const BoardPage* boardPage(const QWidget* page)
{
    const auto* board = dynamic_cast<const BoardPage*>(page);
    return board && board->showsBoard() ? board : nullptr;
}

struct ViewExports {
    Q_DECLARE_TR_FUNCTIONS(atlas::ViewExports)
};

/// The rows that are shown, as they are sorted; nothing where no table of the study is.
std::optional<TableExportRequest> tableRequest(const QWidget* page)
{
    const auto* table = qobject_cast<const TablePage*>(page);
    if (!table)
        return {};
    TableExportRequest request;
    if (qobject_cast<const JobImpactModel*>(&table->model()))
        request.table = StudyTable::ProducerJobs;
    else if (qobject_cast<const TrainingFormatModel*>(&table->model()))
        request.table = StudyTable::TrainingFormats;
    else if (qobject_cast<const TrainingOfferModel*>(&table->model()))
        request.table = StudyTable::TrainingOffers;
    else
        return {};
    const QList<int> rows = table->shownRows();
    request.rows.emplace(rows.begin(), rows.end());
    return request;
}

Result<ViewExportRequest> requestFor(const QWidget& page, Language language)
{
    if (auto table = tableRequest(&page)) {
        table->language = language;
        return ViewExportRequest(*std::move(table));
    }
    return boardPage(&page)->shownBoard().map([language](std::shared_ptr<const BoardDefinition>&& board) {
        BoardExportRequest request;
        request.language = language;
        request.signatures = board->usualSignatures();
        request.board = std::move(board);
        return ViewExportRequest(std::move(request));
    });
}

} // namespace

bool isViewPage(const QWidget* page)
{
    return boardPage(page) || tableRequest(page);
}

Result<QString> exportPage(const QWidget& page, const AtlasDocument& document, Language language, QWidget* parent)
{
    auto request = requestFor(page, language);
    if (!request)
        return tl::unexpected(request.error());
    BoardExportDialog dialog(document.atlas(), std::move(*request), parent);
    return dialog.exec() == QDialog::Accepted ? dialog.writtenFile() : QString();
}

Result<void> printPage(const QWidget& page, const AtlasDocument& document, Language language, QWidget* parent)
{
    auto request = requestFor(page, language);
    if (!request)
        return tl::unexpected(request.error());
    const Atlas atlas = document.atlas();
    if (const auto* table = std::get_if<TableExportRequest>(&*request))
        return printWithPreview(documentsOf(atlas, *table), titleOf(*table), language, parent);
    LongTask task(ViewExports::tr("Laying out the pages…"), parent);
    const auto board = task.run([&](const Progress& progress) {
        return documentsOf(atlas, std::get<BoardExportRequest>(*request), progress);
    });
    return board ? printWithPreview(*board, atlas.title, language, parent) : tl::unexpected(board.error());
}

Result<QString> exportChartFile(const ChartBase& chart, const QString& title, const Atlas& atlas,
    Language language, QWidget* parent)
{
    const std::pair<QString, ChartFormat> formats[] = {
        {ViewExports::tr("PDF document (*.pdf)"), ChartFormat::Pdf},
        {ViewExports::tr("SVG drawing (*.svg)"), ChartFormat::Svg},
        {ViewExports::tr("PNG image (*.png)"), ChartFormat::Png},
        {ViewExports::tr("CSV table for a spreadsheet (*.csv)"), ChartFormat::Csv}};
    QStringList filters;
    for (const auto& [filter, format] : formats)
        filters << filter;
    ChartExport request;
    request.title = title;
    request.source = atlas.title;
    request.version = sheet_words::version(atlas, Phrases(language));
    request.askPages = [parent](int pages) { return confirmsPages(pages, parent); };
    request.language = language;
    request.preset = CsvPreset::Excel;
    request.path = chooseExportFile(parent, safeFileStem(title) + QStringLiteral(".pdf"), filters);
    if (request.path.isEmpty())
        return QString();
    const QString suffix = QFileInfo(request.path).suffix().toLower();
    for (const auto& [filter, format] : formats) {
        if (suffix == fileSuffix(format))
            request.format = format;
    }
    return exportChart(chart, request).map([&request] { return request.path; });
}

Result<QString> exportJournalFile(
    const std::vector<JournalEntry>& entries, const Atlas& atlas, Language language, QWidget* parent)
{
    const QString spreadsheet = ViewExports::tr("CSV for a spreadsheet (*.csv)");
    const QString exchange = ViewExports::tr("CSV for exchange, RFC 4180 (*.csv)");
    QString chosen;
    const QString path = chooseExportFile(
        parent, ViewExports::tr("journal") + QStringLiteral(".csv"), {spreadsheet, exchange}, &chosen);
    if (path.isEmpty())
        return QString();
    const CsvOptions options{chosen == exchange ? CsvPreset::Interchange : CsvPreset::Excel, language};
    LongTask task(ViewExports::tr("Exporting…"), parent);
    return task.run([&, atlas, entries](const Progress&) -> Result<QString> {
        return openOutput(path).and_then([&](std::unique_ptr<OutputFile> file) {
            return writeCsv(*file, options, [&](RowSink& sink) { addJournalRows(sink, atlas, entries); })
                .and_then([&] { return commitOutput(*file); })
                .map([&path] { return path; });
        });
    });
}

} // namespace atlas
