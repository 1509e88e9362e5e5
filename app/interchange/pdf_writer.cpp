// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/pdf_writer.h"

#include "sheets/matrix_document.h"

#include <QCoreApplication>
#include <QPdfWriter>

namespace atlas {

namespace {

constexpr int dotsPerInch = 1200;

QString documentTitle(const Atlas& atlas, const std::vector<const JobFamily*>& families)
{
    if (families.size() != 1)
        return atlas.title;
    return QStringLiteral("%1 \u2013 %2").arg(families.front()->title, atlas.title);
}

/// Programs that tell what a PDF is print its title as it is.
QString withoutControls(QString title)
{
    for (QChar& character : title) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return title.simplified();
}

} // namespace

Result<void> writePdf(QIODevice& device, const PagedDocument& document, const QPageLayout& layout,
    const QString& title, const PageProgress& progress, const PageQuestion& askPages)
{
    if (const int pages = document.pageCount(); askPages && pages > ManyPages && !askPages(pages)) {
        return failure(ErrorKind::Cancelled,
            QCoreApplication::translate("atlas::Exporter", "The export was cancelled; nothing was written."));
    }
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(layout);
    writer.setTitle(withoutControls(title));
    writer.setCreator(QStringLiteral("Competence Atlas"));
    return paintDocument(writer, document, progress);
}

Result<void> writePdf(QIODevice& device, const Atlas& atlas, const std::vector<const JobFamily*>& families,
    const PdfOptions& options, const std::function<bool(int done, int total)>& progress)
{
    const QPageLayout layout = sheetLayout(options.paper);
    const MatrixDocument document(atlas, families, options.language, layout);
    return writePdf(device, document, layout, documentTitle(atlas, families), progress, options.askPages);
}

} // namespace atlas
