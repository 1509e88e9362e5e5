// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/exhibit_exporter.h"

#include "interchange/image_writer.h"
#include "interchange/output_file.h"
#include "interchange/pdf_writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

struct FormatName {
    ExportFormat format;
    const char16_t* name;
    const char16_t* suffix;
};

constexpr std::array<FormatName, 5> formatNames{{{ExportFormat::CsvWide, u"csv", u"csv"},
    {ExportFormat::CsvLong, u"csv-long", u"csv"}, {ExportFormat::Pdf, u"pdf", u"pdf"},
    {ExportFormat::Png, u"png", u"png"}, {ExportFormat::Svg, u"svg", u"svg"}}};

Result<void> writePicture(QIODevice& device, const Exhibit& exhibit, const ExportForm& form)
{
    const std::optional<Picture> picture = exhibit.picture(form.imageTheme);
    if (!picture) {
        return failure(ErrorKind::InvalidInput,
            QCoreApplication::translate("atlas::Exporter", "“%1” comes as PDF or as CSV. Choose one of these.")
                .arg(exhibit.title()));
    }
    return form.format == ExportFormat::Svg
        ? writeSvg(device, *picture)
        : writePng(device, *picture, form.imageScale);
}

Result<void> writePages(
    QIODevice& device, const Exhibit& exhibit, const ExportForm& form, const Progress& progress)
{
    const QPageLayout layout = exhibit.layout(form.paper);
    const QString title = exhibit.source().isEmpty()
        ? exhibit.title()
        : QStringLiteral("%1 \u2013 %2").arg(exhibit.title(), exhibit.source());
    const Result<void> written =
        writePdf(device, *exhibit.pages(layout), layout, title, progress, form.askPages);
    if (!written && written.error().kind == ErrorKind::Cancelled)
        return exportCancelled();
    return written;
}

} // namespace

std::optional<ExportFormat> exportFormat(const QString& name)
{
    const auto found = std::find_if(formatNames.begin(), formatNames.end(),
        [&name](const FormatName& format) { return name == QStringView(format.name); });
    return found == formatNames.end() ? std::nullopt : std::optional(found->format);
}

QString fileSuffix(ExportFormat format)
{
    const auto found = std::find_if(formatNames.begin(), formatNames.end(),
        [format](const FormatName& candidate) { return candidate.format == format; });
    return QString::fromUtf16(found->suffix);
}

tl::unexpected<Error> exportCancelled()
{
    return failure(ErrorKind::Cancelled,
        QCoreApplication::translate("atlas::Exporter", "The export was cancelled; nothing was written."));
}

Result<void> writeExhibit(
    QIODevice& device, const Exhibit& exhibit, const ExportForm& form, const Progress& progress)
{
    switch (form.format) {
    case ExportFormat::CsvWide:
    case ExportFormat::CsvLong:
        return writeCsv(
            device, {form.preset, form.language}, [&exhibit](RowSink& sink) { exhibit.addRows(sink); });
    case ExportFormat::Pdf:
        return writePages(device, exhibit, form, progress);
    case ExportFormat::Png:
    case ExportFormat::Svg:
        return writePicture(device, exhibit, form);
    }
    Q_UNREACHABLE();
}

Result<QString> exportExhibit(const Exhibit& exhibit, const ExportForm& form, const Progress& progress)
{
    Result<std::unique_ptr<OutputFile>> file = openOutput(form.output);
    if (!file)
        return tl::unexpected(file.error());
    if (const Result<void> written = writeExhibit(**file, exhibit, form, progress); !written) {
        // A failing disk is named with the path, which the writers do not know.
        if (written.error().kind == ErrorKind::Io)
            return failedOutput(**file);
        return tl::unexpected(written.error());
    }
    if (form.format != ExportFormat::Pdf && progress && !progress(1, 1))
        return exportCancelled();
    if (const Result<void> committed = commitOutput(**file); !committed)
        return tl::unexpected(committed.error());
    return (*file)->target();
}

} // namespace atlas
