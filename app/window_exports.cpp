// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_exports.h"

#include "editing/atlas_document.h"
#include "sheets/matrix_document.h"
#include "ui/exchange/ballot_import_dialog.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/print_heatmaps.h"
#include "ui/exchange/view_exports.h"
#include "ui/exchange/workshop_export_dialog.h"
#include "ui/history/journal_page.h"
#include "ui/kit/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/workshop/workshop_console.h"
#include "ui/workshop/workshops_page.h"

#include <QDir>
#include <QFileInfo>
#include <QStatusBar>

namespace atlas {

WindowExports::WindowExports(MainWindow& window, AtlasDocument& document, Language language)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_language(language)
{
    const auto sheets = [this](WorkshopSheets kind) {
        return [this, kind](WorkshopId workshop, QWidget* parent) {
            tellExported(exportWorkshopSheets(m_document.atlas(), workshop, kind, m_language, parent));
        };
    };
    connect(&window, &MainWindow::exportRequested, this, &WindowExports::exportShown);
    connect(&window, &MainWindow::printRequested, this, &WindowExports::printShown);
    connect(&window, &MainWindow::chartExportRequested, this,
        [this](const ChartBase& chart, const QString& title) {
            tellExported(exportChartFile(chart, title, m_document.atlas(), m_language, &m_window));
        });
    connect(&window, &MainWindow::journalExportRequested, this,
        [this](const std::vector<JournalEntry>& entries) {
            tellExported(exportJournalFile(entries, m_document.atlas(), m_language, &m_window));
        });
    connect(&window, &MainWindow::ballotRequested, this, sheets(WorkshopSheets::Ballots));
    connect(&window, &MainWindow::minutesRequested, this, sheets(WorkshopSheets::Minutes));
    connect(&window, &MainWindow::ballotImportRequested, this, &WindowExports::importAnswers);
}

void WindowExports::tellExported(const Result<QString>& file)
{
    if (!file)
        tellFailed(file.error());
    else if (!file->isEmpty())
        m_window.messages().showPassing(
            tr("Exported to “%1”.").arg(QDir::toNativeSeparators(*file)), MessageKind::Done);
}

void WindowExports::tellFailed(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_window.messages().showPassing(error.message, MessageKind::Refused);
}

void WindowExports::exportShown()
{
    m_window.takeOverTexts();
    QWidget* page = m_window.currentPage();
    if (auto* journal = qobject_cast<JournalPage*>(page))
        return journal->requestExport();
    if (auto* workshops = qobject_cast<WorkshopsPage*>(page); workshops && workshops->requestMinutes())
        return;
    if (isViewPage(page))
        tellExported(exportPage(*page, m_document, m_language, &m_window));
    else
        exportHeatmaps();
}

void WindowExports::exportHeatmaps()
{
    ExportDialog dialog(m_document.atlas(), m_window.currentFamily(), m_language, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QStringList& files = dialog.writtenFiles();
    if (files.size() == 1)
        return tellExported(Result<QString>(files.first()));
    m_window.messages().showPassing(tr("%n file(s) exported to “%1”.", nullptr, static_cast<int>(files.size()))
                                        .arg(QDir::toNativeSeparators(QFileInfo(files.first()).absolutePath())),
        MessageKind::Done);
}

void WindowExports::printShown()
{
    m_window.takeOverTexts();
    Result<void> printed;
    if (const QWidget* page = m_window.currentPage(); isViewPage(page)) {
        printed = printPage(*page, m_document, m_language, &m_window);
    } else if (const JobFamily* family = m_document.atlas().family(m_window.currentFamily())) {
        // A copy: the pages are laid out in another thread.
        printed = printWithPreview(
            [atlas = m_document.atlas(), id = family->id, language = m_language](const QPageLayout& layout) {
                return matrixPages(atlas, {atlas.family(id)}, language, layout);
            },
            family->title, m_language, &m_window);
    }
    if (!printed)
        tellFailed(printed.error());
}

void WindowExports::importAnswers(WorkshopId workshop, QWidget* parent)
{
    const Result<QString> done = importBallots(m_document, workshop, parent);
    const QString text = done ? *done : done.error().message;
    if (text.isEmpty())
        return;
    m_window.messages().showPassing(text, done ? MessageKind::Done : MessageKind::Refused);
    if (auto* console = m_window.console(); console && console == parent)
        console->statusBar()->showMessage(text, 8000);
}

} // namespace atlas
