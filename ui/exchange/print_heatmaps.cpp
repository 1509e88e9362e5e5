// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/print_heatmaps.h"

#include "render/matrix_document.h"
#include "ui/shell/preferences.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>
#include <QWidget>

namespace atlas {

void printWithPreview(
    const Atlas& atlas, const std::vector<const JobFamily*>& families, Language language, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(sheetLayout(Preferences::load(language).paper));
    printer.setDocName(families.size() == 1 ? families.front()->title : atlas.title);
    QPrintPreviewDialog preview(&printer, parent, Qt::Window);
    preview.setWindowTitle(QCoreApplication::translate("atlas::Printing", "Print"));
    // Wide enough for the whole tool bar, whose last button prints.
    preview.resize(QSize(1280, 860).boundedTo(parent->screen()->availableSize() - QSize(40, 60)));
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter* target) {
        const MatrixDocument document(atlas, families, language, target->pageLayout());
        if (const auto painted = paintDocument(*target, document); !painted) {
            QMessageBox::warning(
                parent, QCoreApplication::translate("atlas::Printing", "Print"), painted.error().message);
        }
    });
    preview.exec();
}

} // namespace atlas
