// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "application_files.h"
#include "cli/atlas_source.h"
#include "editing/atlas_document.h"
#include "interchange/study_reader.h"
#include "sheets/matrix_document.h"
#include "storage/atlas_repository.h"
#include "ui/exchange/ballot_import_dialog.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/print_heatmaps.h"
#include "ui/exchange/view_exports.h"
#include "ui/exchange/workshop_export_dialog.h"
#include "ui/history/journal_page.h"
#include "ui/kit/icons.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/screen_set.h"
#include "ui/window/main_window.h"
#include "ui/workshop/workshop_console.h"
#include "ui/workshop/workshops_page.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QKeyEvent>
#include <QMessageBox>
#include <QStatusBar>
#include <QStyleHints>
#include <QTimer>
#include <QToolButton>

namespace atlas {

namespace {

// A command that rates a cell has a file for less than that; a window would stay read-only for it.
constexpr auto CommandsTake = std::chrono::milliseconds(700);
constexpr int FollowingMilliseconds = 1000;

bool isEnterOn(const QKeyEvent& event, QObject& watched)
{
    const auto* button = qobject_cast<const QToolButton*>(&watched);
    return button && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && !(event.modifiers() & ~Qt::KeypadModifier) && !event.isAutoRepeat() && button->isEnabled()
        && !button->isCheckable() && !qobject_cast<const QDialog*>(button->window());
}

} // namespace

Application::Application(QApplication& application)
    : m_application(application)
    , m_plainWords(application)
{
    const Preferences preferences = Preferences::load(systemLanguage());
    m_view = {preferences.language, themeFor(preferences.theme)};
    m_textPercent = preferences.textPercent;
    QApplication::setWindowIcon(applicationIcon());
    m_translations.install(m_view.language);
    applyAppearance(application, m_view.theme, m_textPercent);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(
        QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Application::followSystem);
#endif
    application.installEventFilter(this);
    connect(&m_following, &QTimer::timeout, this,
        [this] {
            if (m_document) // there is none while another window takes the place of this
                m_document->isReadOnly() ? followFile() : watchFile();
        });
}

Application::~Application() = default;

bool Application::start(const QString& path)
{
    const Result<QString> file = path.isEmpty() ? fileToBeginWith() : path;
    const Result<void> opened = file.and_then([this](const QString& found) { return open(found); });
    return opened || showStudyInstead(file.value_or(workingAtlasPath()), opened.error());
}

Result<void> Application::open(const QString& path, std::unique_ptr<StandIn> standIn)
{
    auto repository = AtlasRepository::open(
        QFileInfo(path).absoluteFilePath(), standIn ? Access::ReadOnly : Access::ReadWrite, CommandsTake);
    if (!repository)
        return tl::unexpected(repository.error());
    auto atlas = loadWithThemes(**repository);
    if (!atlas)
        return tl::unexpected(atlas.error());
    // The window looks at the document: it goes first.
    if (m_window)
        m_window->saveLayout();
    m_window.reset();
    m_repository = repository->get();
    m_document = std::make_unique<AtlasDocument>(std::move(*atlas), std::move(*repository));
    m_standIn = std::move(standIn);
    takeOverAuthor();
    connect(m_document.get(), &AtlasDocument::editFailed, this, &Application::tellRefused);
    if (!m_standIn)
        rememberFile(m_repository->path());
    m_behind = false;
    m_fate = AtlasRepository::Fate::Kept;
    m_lockRenewed.invalidate();
    if (m_standIn)
        m_following.stop();
    else
        m_following.start(FollowingMilliseconds);
    showWindow();
    return {};
}

void Application::openOrTell(const QString& path)
{
    if (m_window && !m_window->takeOverTexts())
        return;
    // One that was only read is opened again, to be changed if the other window is closed by now.
    if (m_repository && QFileInfo(path) == QFileInfo(m_repository->path()) && !m_document->isReadOnly()) {
        if (m_repository->fate() == AtlasRepository::Fate::Replaced)
            return offerReplaced();
        m_window->messages().showPassing(tr("This atlas is open already."));
        return;
    }
    if (const auto opened = open(path); !opened && opened.error().kind == ErrorKind::Damaged)
        offerWaysOn(path, opened.error());
    else if (!opened)
        tell(opened.error());
}

void Application::showWindow()
{
    m_window = std::make_unique<MainWindow>(
        *m_document, m_repository->path(), Preferences::load(systemLanguage()), m_view.theme);
    connectWindow();
    m_window->setRecentFiles(recentFiles());
    m_window->restoreLayout();
    explainReadOnly();
    m_window->offerToResume();
    if (!m_standIn)
        m_window->offerTour();
    m_window->show();
}

void Application::connectWindow()
{
    // What replaces the window waits until the window has finished handling the click.
    const auto later = Qt::QueuedConnection;
    MainWindow* window = m_window.get();
    connect(window, &MainWindow::newRequested, this, &Application::chooseAndCreate, later);
    connect(window, &MainWindow::openRequested, this, &Application::chooseAndOpen, later);
    connect(window, &MainWindow::openFileRequested, this, &Application::openOrTell, later);
    connectPreferences();
    connect(window, &MainWindow::copyRequested, this, &Application::chooseAndCopy);
    connect(window, &MainWindow::exportRequested, this, &Application::exportShown);
    connect(window, &MainWindow::printRequested, this, &Application::printShown);
    connect(window, &MainWindow::chartExportRequested, this,
        [this](const ChartBase& chart, const QString& title) {
            tellExported(exportChartFile(
                chart, title, m_document->atlas(), m_view.language, m_window.get()));
        });
    connect(
        window, &MainWindow::journalExportRequested, this, [this](const std::vector<JournalEntry>& entries) {
            tellExported(exportJournalFile(entries, m_document->atlas(), m_view.language, m_window.get()));
        });
    connectWorkshops();
}

void Application::connectWorkshops()
{
    const auto sheets = [this](WorkshopSheets kind) {
        return [this, kind](WorkshopId workshop, QWidget* parent) {
            tellExported(exportWorkshopSheets(m_document->atlas(), workshop, kind, m_view.language, parent));
        };
    };
    connect(m_window.get(), &MainWindow::workshopInFront, this, &Application::takeOverFacilitator);
    connect(m_window.get(), &MainWindow::ballotRequested, this, sheets(WorkshopSheets::Ballots));
    connect(m_window.get(), &MainWindow::minutesRequested, this, sheets(WorkshopSheets::Minutes));
    connect(m_window.get(), &MainWindow::ballotImportRequested, this,
        [this](WorkshopId workshop, QWidget* parent) {
            const Result<QString> done = importBallots(*m_document, workshop, parent);
            const QString text = done ? *done : done.error().message;
            if (text.isEmpty())
                return;
            m_window->messages().showPassing(text, done ? MessageKind::Done : MessageKind::Refused);
            if (auto* console = m_window->console(); console && console == parent)
                console->statusBar()->showMessage(text, 8000);
        });
}

QString Application::missedOrOpen() const
{
    return m_standIn ? m_standIn->missed : m_repository->path();
}

void Application::chooseAndCreate()
{
    createAndOpen(readStudy(), tr("New atlas from the study"), tr("My atlas.atlas"));
}

void Application::createAndOpen(const Result<Atlas>& atlas, const QString& title, const QString& name)
{
    const QString target = chooseAtlasFile(m_window.get(), title, workFolder(missedOrOpen()), name);
    if (target.isEmpty() || !m_window->takeOverTexts())
        return;
    if (m_standIn && QFileInfo(target) == QFileInfo(m_standIn->missed)) {
        m_window->messages().showPassing(
            tr("The file that cannot be opened stays as it is. Choose another name for the new one."),
            MessageKind::Refused);
        return;
    }
    if (QFileInfo(target) == QFileInfo(m_repository->path())) {
        m_window->messages().showPassing(tr("This atlas is open. Choose another name for the new one."), MessageKind::Refused);
        return;
    }
    const auto created = atlas.and_then(
        [&target](const Atlas& content) { return AtlasRepository::create(target, content, true); });
    if (!created)
        tell(created.error());
    else
        openOrTell(target);
}

void Application::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(m_window.get(), tr("Open an atlas"),
        workFolder(missedOrOpen()), tr("Atlas (*.atlas);;All files (*)"));
    if (!path.isEmpty())
        openOrTell(path);
}

void Application::chooseAndCopy()
{
    m_window->takeOverTexts();
    const QString name = tr("%1 (copy).atlas").arg(QFileInfo(m_repository->path()).completeBaseName());
    const QString target =
        chooseAtlasFile(m_window.get(), tr("Save a copy as"), workFolder(missedOrOpen()), name);
    if (target.isEmpty())
        return;
    auto copied = m_repository->copyTo(target);
    // Written over, the file does not hold any more what the window shows.
    if (!copied && copied.error().kind == ErrorKind::Conflict)
        copied = AtlasRepository::create(target, m_document->atlas(), true);
    if (!copied) {
        tell(copied.error());
        return;
    }
    rememberFile(target);
    m_window->setRecentFiles(recentFiles());
    m_window->messages().showPassing(
        tr("The copy is in “%1”.").arg(QDir::toNativeSeparators(target)), MessageKind::Done);
}

void Application::tellExported(const Result<QString>& file)
{
    if (!file)
        tellFailed(file.error());
    else if (!file->isEmpty())
        m_window->messages().showPassing(
            tr("Exported to “%1”.").arg(QDir::toNativeSeparators(*file)), MessageKind::Done);
}

void Application::tellFailed(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_window->messages().showPassing(error.message, MessageKind::Refused);
}

void Application::exportShown()
{
    m_window->takeOverTexts();
    if (auto* journal = qobject_cast<JournalPage*>(m_window->currentPage())) {
        journal->requestExport();
        return;
    }
    if (auto* workshops = qobject_cast<WorkshopsPage*>(m_window->currentPage());
        workshops && workshops->requestMinutes())
        return;
    if (const QWidget* page = m_window->currentPage(); isViewPage(page)) {
        tellExported(exportPage(*page, *m_document, m_view.language, m_window.get()));
        return;
    }
    ExportDialog dialog(m_document->atlas(), m_window->currentFamily(), m_view.language, m_window.get());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QStringList& files = dialog.writtenFiles();
    m_window->messages().showPassing(files.size() == 1
            ? tr("Exported to “%1”.").arg(QDir::toNativeSeparators(files.first()))
            : tr("%n file(s) exported to “%1”.", nullptr, static_cast<int>(files.size()))
                  .arg(QDir::toNativeSeparators(QFileInfo(files.first()).absolutePath())),
        MessageKind::Done);
}

void Application::printShown()
{
    m_window->takeOverTexts();
    Result<void> printed;
    if (const QWidget* page = m_window->currentPage(); isViewPage(page)) {
        printed = printPage(*page, *m_document, m_view.language, m_window.get());
    } else if (const JobFamily* family = m_document->atlas().family(m_window->currentFamily())) {
        // A copy: the pages are laid out in another thread.
        printed = printWithPreview(
            [atlas = m_document->atlas(), id = family->id, language = m_view.language](const QPageLayout& layout) {
                return matrixPages(atlas, {atlas.family(id)}, language, layout);
            },
            family->title, m_view.language, m_window.get());
    }
    if (!printed)
        tellFailed(printed.error());
}

void Application::tell(const Error& error) const
{
    QMessageBox box(
        QMessageBox::Warning, tr("Competence Atlas"), error.message, QMessageBox::Ok, m_window.get());
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

bool Application::eventFilter(QObject* watched, QEvent* event)
{
    // Light or dark, high contrast or not: the user changed it for the whole system, perhaps while a dialog
    // was open.
    if ((event->type() == QEvent::ThemeChange || event->type() == QEvent::WindowUnblocked)
        && watched == m_window.get())
        QMetaObject::invokeMethod(this, &Application::followSystem, Qt::QueuedConnection);
    // A small screen, or a large type: every dialog with its title bar and its buttons.
    if (event->type() == QEvent::Show && qobject_cast<QDialog*>(watched)) {
        auto* dialog = static_cast<QDialog*>(watched);
        QMetaObject::invokeMethod(
            dialog, [dialog] { keepOnScreen(*dialog); }, Qt::QueuedConnection);
    }
    // Users press Enter on a button that has the focus, wherever it is; Qt takes that in dialogs alone.
    if (event->type() == QEvent::KeyPress && isEnterOn(*static_cast<QKeyEvent*>(event), *watched)) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
            QCoreApplication::sendEvent(watched, &space);
        }
        return true;
    }
    // macOS hands over a double-clicked file this way.
    if (event->type() == QEvent::FileOpen) {
        const QString path = static_cast<QFileOpenEvent*>(event)->file();
        QTimer::singleShot(0, this, [this, path] { openOrTell(path); });
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atlas
