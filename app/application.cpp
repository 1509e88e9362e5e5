// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "application_files.h"
#include "cli/atlas_source.h"
#include "editing/atlas_document.h"
#include "file_watch.h"
#include "interchange/study_reader.h"
#include "storage/atlas_repository.h"
#include "ui/kit/icons.h"
#include "ui/kit/message_bar.h"
#include "ui/window/main_window.h"
#include "window_exports.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QStyleHints>
#include <QTimer>

namespace atlas {

namespace {

// A command that rates a cell has a file for less than that; a window would stay read-only for it.
constexpr auto CommandsTake = std::chrono::milliseconds(700);

} // namespace

Application::Application(QApplication& application)
    : m_application(application)
    , m_plainWords(application)
    , m_habits(application)
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
    m_watch.reset();
    m_repository = repository->get();
    m_document = std::make_unique<AtlasDocument>(std::move(*atlas), std::move(*repository));
    m_standIn = std::move(standIn);
    m_authorship.sign(*m_document, *m_repository);
    connectFile();
    if (!m_standIn) {
        rememberFile(m_repository->path());
        m_watch->start();
    }
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
            return m_watch->offerReplaced();
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
    m_watch->setWindow(*m_window, m_view.language);
    new WindowExports(*m_window, *m_document, m_view.language);
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
    connect(window, &MainWindow::workshopInFront, this, [this](WorkshopId workshop) {
        m_authorship.follow(*m_document, *m_repository, workshop, m_window.get());
    });
}

void Application::connectFile()
{
    m_watch = std::make_unique<FileWatch>(*m_document, *m_repository);
    const FileWatch* watch = m_watch.get();
    // What takes a new document waits until the watch has finished with the old one.
    constexpr auto later = Qt::QueuedConnection;
    connect(watch, &FileWatch::openRequested, this, &Application::openOrTell, later);
    connect(watch, &FileWatch::copyRequested, this, &Application::chooseAndCopy);
    connect(watch, &FileWatch::failed, this, &Application::tell);
}

void Application::explainReadOnly()
{
    if (!m_standIn) {
        m_watch->explainReadOnly();
        return;
    }
    m_window->messages().showLasting(
        tr("“%1” cannot be opened and was left as it is. You see the study, to be read.")
            .arg(QFileInfo(m_standIn->missed).fileName()),
        MessageKind::Refused, {tr("Go on otherwise…"), [this] {
            QMetaObject::invokeMethod(this, &Application::offerWaysOnFromStandIn, Qt::QueuedConnection);
        }});
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
    // macOS hands over a double-clicked file this way.
    if (event->type() == QEvent::FileOpen) {
        const QString path = static_cast<QFileOpenEvent*>(event)->file();
        QTimer::singleShot(0, this, [this, path] { openOrTell(path); });
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atlas
