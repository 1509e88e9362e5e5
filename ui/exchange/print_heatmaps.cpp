// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/print_heatmaps.h"

#include "ui/exchange/page_question.h"
#include "ui/kit/long_task.h"
#include "ui/kit/preferences.h"

#include <QCoreApplication>
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

/// A document laid out anew when the paper is another.
class PrintedPages {
public:
    explicit PrintedPages(const DocumentMaker& make)
        : m_make(make)
    {
    }

    /// False if the user has stopped it.
    bool layOut(const QPageLayout& layout, QWidget* parent)
    {
        if (m_document && layout == m_layout)
            return true;
        LongTask task(QCoreApplication::translate("atlas::Printing", "Laying out the pages…"), parent);
        auto document = task.run([&](const Progress&) { return m_make(layout); });
        if (task.isStopped())
            return false;
        m_document = std::move(document);
        m_layout = layout;
        return true;
    }
    const PagedDocument& document() const { return *m_document; }

private:
    const DocumentMaker& m_make;
    std::unique_ptr<PagedDocument> m_document;
    QPageLayout m_layout;
};

} // namespace

Result<void> printWithPreview(const DocumentMaker& make, const QString& name, Language language, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(sheetLayout(Preferences::load(language).paper));
    printer.setDocName(name.simplified());
    PrintedPages pages(make);
    if (!pages.layOut(printer.pageLayout(), parent))
        return {};
    if (const int count = pages.document().pageCount(); count > ManyPages && !confirmsPages(count, parent))
        return {};
    QPrintPreviewDialog preview(&printer, parent, Qt::Window);
    preview.setWindowTitle(QCoreApplication::translate("atlas::Printing", "Print"));
    putPrintingFirst(preview);
    const QSize wanted(1280, 860);
    const QSize room = parent->screen()->availableSize() - QSize(40, 80);
    preview.resize(wanted.boundedTo(room));
    // Where there is none to spare, all of the screen: its title bar is in sight then.
    if (wanted.boundedTo(room) != wanted)
        preview.setWindowState(Qt::WindowMaximized);
    Result<void> painted;
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter* target) {
        if (!pages.layOut(target->pageLayout(), &preview))
            return;
        painted = paintDocument(*target, pages.document());
        if (!painted)
            QMetaObject::invokeMethod(&preview, &QDialog::reject, Qt::QueuedConnection);
    });
    preview.exec();
    return painted;
}

} // namespace atlas
