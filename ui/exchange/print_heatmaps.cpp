// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/print_heatmaps.h"

#include "ui/exchange/page_question.h"
#include "ui/shell/preferences.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>
#include <QWidget>

namespace atlas {

void printWithPreview(const DocumentMaker& make, const QString& name, Language language, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(sheetLayout(Preferences::load(language).paper));
    printer.setDocName(name);
    if (const int pages = make(printer.pageLayout())->pageCount();
        pages > ManyPages && !confirmsPages(pages, parent))
        return;
    QPrintPreviewDialog preview(&printer, parent, Qt::Window);
    preview.setWindowTitle(QCoreApplication::translate("atlas::Printing", "Print"));
    // Wide enough for the whole tool bar, whose last button prints.
    preview.resize(QSize(1280, 860).boundedTo(parent->screen()->availableSize() - QSize(40, 60)));
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter* target) {
        if (const auto painted = paintDocument(*target, *make(target->pageLayout())); !painted) {
            QMessageBox::warning(
                parent, QCoreApplication::translate("atlas::Printing", "Print"), painted.error().message);
        }
    });
    preview.exec();
}

} // namespace atlas
