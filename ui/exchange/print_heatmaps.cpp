// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/print_heatmaps.h"

#include "ui/exchange/page_question.h"
#include "ui/kit/preferences.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>

namespace atlas {

namespace {

/// Qt puts the button that prints behind all others, where a small window has no room left: it comes first.
void putPrintingFirst(const QPrintPreviewDialog& preview)
{
    auto* bar = preview.findChild<QToolBar*>();
    if (!bar || bar->actions().size() < 2)
        return;
    QAction* print = bar->actions().constLast();
    bar->insertAction(bar->actions().constFirst(), print);
    if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(print)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace

void printWithPreview(const DocumentMaker& make, const QString& name, Language language, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(sheetLayout(Preferences::load(language).paper));
    printer.setDocName(name.simplified());
    if (const int pages = make(printer.pageLayout())->pageCount();
        pages > ManyPages && !confirmsPages(pages, parent))
        return;
    QPrintPreviewDialog preview(&printer, parent, Qt::Window);
    preview.setWindowTitle(QCoreApplication::translate("atlas::Printing", "Print"));
    putPrintingFirst(preview);
    const QSize wanted(1280, 860);
    const QSize room = parent->screen()->availableSize() - QSize(40, 80);
    preview.resize(wanted.boundedTo(room));
    // Where there is none to spare, all of the screen: its title bar is in sight then.
    if (wanted.boundedTo(room) != wanted)
        preview.setWindowState(Qt::WindowMaximized);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter* target) {
        if (const auto painted = paintDocument(*target, *make(target->pageLayout())); !painted) {
            QMessageBox::warning(
                parent, QCoreApplication::translate("atlas::Printing", "Print"), painted.error().message);
        }
    });
    preview.exec();
}

} // namespace atlas
