// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/board_exporter.h"

#include "interchange/image_writer.h"
#include "interchange/output_file.h"
#include "interchange/pdf_writer.h"

#include <QCoreApplication>

namespace atlas {

namespace {

Result<void> writeContent(
    QIODevice& device, const Exhibit& exhibit, const ExportForm& form, const ExportProgress& progress)
{
    switch (form.format) {
    case ExportFormat::CsvWide:
    case ExportFormat::CsvLong:
        return writeCsv(
            device, {form.preset, form.language}, [&exhibit](RowSink& sink) { exhibit.addRows(sink); });
    case ExportFormat::Pdf: {
        const QPageLayout layout = sheetLayout(form.paper);
        const QString title = QStringLiteral("%1 \u2013 %2").arg(exhibit.title(), exhibit.source());
        return writePdf(device, *exhibit.pages(layout), layout, title, progress, form.askPages);
    }
    case ExportFormat::Png:
        return writePng(device, exhibit.picture(form.imageTheme), {form.language, form.imageTheme, form.imageScale});
    case ExportFormat::Svg:
        return writeSvg(device, exhibit.picture(form.imageTheme));
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> stopped(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        return tl::unexpected(error);
    return failure(ErrorKind::Cancelled,
        QCoreApplication::translate("atlas::Exporter", "The export was cancelled; nothing was written."));
}

} // namespace

QString suggestedFileName(const BoardExportRequest& request)
{
    return safeFileStem(request.board->fileStem()) + u'.' + fileSuffix(request.format);
}

Result<DocumentMaker> documentsOf(
    const Atlas& atlas, const BoardExportRequest& request, const ExportProgress& progress)
{
    auto made = request.board->make(atlas, {request.language, request.signatures}, progress);
    if (!made)
        return tl::unexpected(made.error());
    return [exhibit = std::shared_ptr<const BoardExhibit>(*std::move(made))](
               const QPageLayout& layout) { return exhibit->pages(layout); };
}

Result<QString> exportBoard(
    const Atlas& atlas, const BoardExportRequest& request, const ExportProgress& progress)
{
    const auto made = request.board->make(atlas, {request.language, request.signatures}, progress);
    if (!made)
        return stopped(made.error());
    Result<std::unique_ptr<OutputFile>> file = openOutput(request.output);
    if (!file)
        return tl::unexpected(file.error());
    if (const Result<void> written = writeContent(**file, **made, request, progress); !written) {
        // A failing disk is named with the path, which the writers do not know.
        if (written.error().kind == ErrorKind::Io)
            return failedOutput(**file);
        return stopped(written.error());
    }
    if (const Result<void> committed = commitOutput(**file); !committed)
        return tl::unexpected(committed.error());
    return (*file)->target();
}

} // namespace atlas
