// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/workshop_exporter.h"

#include "interchange/ballot_template.h"
#include "interchange/minutes_rows.h"
#include "interchange/output_file.h"
#include "interchange/pdf_writer.h"
#include "sheets/ballot_document.h"
#include "sheets/minutes_document.h"
#include "wording/workshop_text.h"

#include <QCoreApplication>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::WorkshopExporter)
};

Result<void> writeDocument(QIODevice& device, const Atlas& atlas, const Workshop& workshop,
    const WorkshopExportRequest& request, const ExportProgress& progress)
{
    const Phrases phrases(request.language);
    const QString title =
        QStringLiteral("%1 \u2013 %2").arg(workshopName(workshop, phrases), atlas.title);
    if (request.kind == WorkshopPaper::Minutes) {
        const QPageLayout layout = minutesLayout(request.paper);
        MinutesOptions options;
        options.signatures = request.signatures;
        options.withNotes = request.withNotes;
        const MinutesDocument document(atlas, workshop, request.language, layout, options);
        return writePdf(device, document, layout, title, progress, request.askPages);
    }
    const QPageLayout layout = sheetLayout(request.paper);
    return writePdf(device, BallotDocument(atlas, workshop, request.language, layout), layout, title, progress,
        request.askPages);
}

Result<void> writeContent(QIODevice& device, const Atlas& atlas, const Workshop& workshop,
    const WorkshopExportRequest& request, const ExportProgress& progress)
{
    if (formatOf(request) == ExportFormat::Pdf)
        return writeDocument(device, atlas, workshop, request, progress);
    return writeCsv(device, {request.preset, request.language}, [&](RowSink& sink) {
        if (request.kind == WorkshopPaper::Minutes)
            addMinutesRows(sink, atlas, workshop, request.withNotes);
        else
            addBallotTemplate(sink, atlas, workshop);
    });
}

} // namespace

ExportFormat formatOf(const WorkshopExportRequest& request)
{
    if (request.kind == WorkshopPaper::Ballot)
        return ExportFormat::Pdf;
    if (request.kind == WorkshopPaper::BallotTemplate || request.format == ExportFormat::CsvWide)
        return ExportFormat::CsvLong;
    return request.format;
}

QString suggestedFileName(const WorkshopExportRequest& request, const Atlas& atlas)
{
    QString stem = request.kind == WorkshopPaper::Minutes ? Text::tr("minutes", "beginning of a file name")
                                                          : Text::tr("ballot", "beginning of a file name");
    const Workshop* workshop = atlas.workshop(request.workshop);
    if (const QString title = workshop ? workshop->title.simplified() : QString(); !title.isEmpty())
        stem += u'-' + title;
    return safeFileStem(stem) + u'.' + fileSuffix(formatOf(request));
}

Result<QString> exportWorkshop(
    const Atlas& atlas, const WorkshopExportRequest& request, const ExportProgress& progress)
{
    const Workshop* workshop = atlas.workshop(request.workshop);
    if (!workshop) {
        return failure(
            ErrorKind::NotFound, Text::tr("This workshop is no longer in the atlas. Choose another one."));
    }
    if (const ExportFormat format = formatOf(request);
        format != ExportFormat::Pdf && format != ExportFormat::CsvLong) {
        return failure(
            ErrorKind::InvalidInput, Text::tr("Minutes come as PDF or as CSV. Choose one of these."));
    }
    Result<std::unique_ptr<OutputFile>> file = openOutput(request.output);
    if (!file)
        return tl::unexpected(file.error());
    if (const Result<void> written = writeContent(**file, atlas, *workshop, request, progress); !written) {
        // A failing disk is named with the path, which the writers do not know.
        if (written.error().kind == ErrorKind::Io)
            return failedOutput(**file);
        if (written.error().kind == ErrorKind::Cancelled)
            return failure(ErrorKind::Cancelled,
                QCoreApplication::translate(
                    "atlas::Exporter", "The export was cancelled; nothing was written."));
        return tl::unexpected(written.error());
    }
    if (const Result<void> committed = commitOutput(**file); !committed)
        return tl::unexpected(committed.error());
    return (*file)->target();
}

} // namespace atlas
