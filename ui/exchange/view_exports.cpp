// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/view_exports.h"

#include "interchange/csv_writer.h"
#include "interchange/journal_csv.h"
#include "interchange/output_file.h"
#include "models/job_impact_model.h"
#include "models/training_format_model.h"
#include "models/training_offer_model.h"
#include "ui/boards/overview_page.h"
#include "ui/boards/similarity_page.h"
#include "ui/exchange/board_export_dialog.h"
#include "ui/exchange/chart_export.h"
#include "ui/exchange/page_question.h"
#include "ui/exchange/print_heatmaps.h"
#include "ui/history/difference_page.h"
#include "ui/kit/busy_progress.h"
#include "ui/tables/table_page.h"
#include "ui/workshop/consensus_panel.h"
#include "ui/workshop/workshops_page.h"
#include "wording/phrases.h"
#include "wording/sheet_words.h"

#include <QFileInfo>
#include <QMessageBox>

namespace atlas {

namespace {

/// Null where no consensus is shown, or one of no family.
const ConsensusPanel* shownConsensus(const QWidget* page)
{
    const auto* workshops = qobject_cast<const WorkshopsPage*>(page);
    const ConsensusPanel* shown = workshops ? workshops->shownConsensus() : nullptr;
    return shown && shown->request().family.isValid() ? shown : nullptr;
}

struct ViewExports {
    Q_DECLARE_TR_FUNCTIONS(atlas::ViewExports)
};

constexpr int CommitteeSignatures = 3;

Result<ComparedVersions> comparedVersions(const DifferenceModel& model, const AtlasDocument& document)
{
    const auto kept = [&document](VersionChoice version) {
        return version ? document.snapshot(*version)
                       : Result<VersionSnapshot>(presentSnapshot(document.atlas()));
    };
    auto from = kept(model.from());
    auto to = kept(model.to());
    if (!from || !to)
        return tl::unexpected(!from ? from.error() : to.error());
    return ComparedVersions{
        model.nameOf(model.from()), model.nameOf(model.to()), std::move(*from), std::move(*to)};
}

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

Result<ViewExportRequest> requestFor(const QWidget& page, const AtlasDocument& document, Language language)
{
    if (auto table = tableRequest(&page)) {
        table->language = language;
        return ViewExportRequest(*std::move(table));
    }
    BoardExportRequest request;
    request.language = language;
    if (const auto* overview = qobject_cast<const OverviewPage*>(&page)) {
        request.kind = BoardKind::Overview;
        request.overview = overview->request();
    } else if (const auto* similarity = qobject_cast<const SimilarityPage*>(&page)) {
        request.kind = BoardKind::Similarity;
        request.basis = similarity->model().basis();
        request.similarityOrder = similarity->model().arrangement();
    } else if (const ConsensusPanel* consensus = shownConsensus(&page)) {
        request.kind = BoardKind::Consensus;
        request.consensus = consensus->request();
    } else if (const auto* difference = qobject_cast<const DifferencePage*>(&page)) {
        request.kind = BoardKind::Difference;
        request.difference = difference->model().request();
        request.signatures = CommitteeSignatures;
        auto versions = comparedVersions(difference->model(), document);
        if (!versions)
            return tl::unexpected(versions.error());
        request.versions = std::move(*versions);
        // The sheet may speak another language than the window.
        if (!difference->model().from())
            request.versions->fromName.clear();
        if (!difference->model().to())
            request.versions->toName.clear();
    }
    return ViewExportRequest(std::move(request));
}

void tell(const Error& error, QWidget* parent)
{
    QMessageBox::warning(parent, ViewExports::tr("Export"), error.message);
}

} // namespace

bool isViewPage(const QWidget* page)
{
    return qobject_cast<const OverviewPage*>(page) || qobject_cast<const SimilarityPage*>(page)
        || qobject_cast<const DifferencePage*>(page) || shownConsensus(page) || tableRequest(page);
}

QString exportPage(const QWidget& page, const AtlasDocument& document, Language language, QWidget* parent)
{
    auto request = requestFor(page, document, language);
    if (!request) {
        tell(request.error(), parent);
        return {};
    }
    BoardExportDialog dialog(document.atlas(), std::move(*request), parent);
    return dialog.exec() == QDialog::Accepted ? dialog.writtenFile() : QString();
}

void printPage(const QWidget& page, const AtlasDocument& document, Language language, QWidget* parent)
{
    auto request = requestFor(page, document, language);
    if (!request) {
        tell(request.error(), parent);
        return;
    }
    if (const auto* table = std::get_if<TableExportRequest>(&*request)) {
        printWithPreview(documentsOf(document.atlas(), *table), titleOf(*table), language, parent);
        return;
    }
    Result<DocumentMaker> board = [&] {
        BusyProgress progress(ViewExports::tr("Laying out the pages…"), parent);
        return documentsOf(document.atlas(), std::get<BoardExportRequest>(*request),
            [&progress](int done, int total) { return progress(done, total); });
    }();
    if (board)
        printWithPreview(*board, document.atlas().title, language, parent);
    else if (board.error().kind != ErrorKind::Cancelled)
        tell(board.error(), parent);
}

QString exportChartFile(const ChartBase& chart, const QString& title, const Atlas& atlas, Language language,
    QWidget* parent)
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
        return {};
    const QString suffix = QFileInfo(request.path).suffix().toLower();
    for (const auto& [filter, format] : formats) {
        if (suffix == fileSuffix(format))
            request.format = format;
    }
    if (const auto written = exportChart(chart, request); !written) {
        tell(written.error(), parent);
        return {};
    }
    return request.path;
}

QString exportJournalFile(
    const std::vector<JournalEntry>& entries, const Atlas& atlas, Language language, QWidget* parent)
{
    const QString spreadsheet = ViewExports::tr("CSV for a spreadsheet (*.csv)");
    const QString exchange = ViewExports::tr("CSV for exchange, RFC 4180 (*.csv)");
    QString chosen;
    const QString path = chooseExportFile(
        parent, ViewExports::tr("journal") + QStringLiteral(".csv"), {spreadsheet, exchange}, &chosen);
    if (path.isEmpty())
        return {};
    const CsvOptions options{chosen == exchange ? CsvPreset::Interchange : CsvPreset::Excel, language};
    const auto written = openOutput(path).and_then([&](std::unique_ptr<OutputFile> file) {
        return writeJournalCsv(*file, atlas, entries, options).and_then([&] { return commitOutput(*file); });
    });
    if (!written) {
        tell(written.error(), parent);
        return {};
    }
    return path;
}

} // namespace atlas
