// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/pdf_writer.h"

#include <QCoreApplication>
#include <QPdfWriter>

namespace atlas {

namespace {

constexpr int dotsPerInch = 1200;

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
    const QString& title, const Progress& progress, const PageQuestion& askPages)
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

} // namespace atlas
