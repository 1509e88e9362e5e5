// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/editors/details_panel.h"
#include "ui/editors/heatmap_editor.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/history/undo_actions.h"
#include "ui/kit/context_menu_key.h"
#include "ui/kit/field_undo.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/plain_words.h"
#include "ui/kit/screen_set.h"
#include "ui/window/edit_menu.h"
#include "ui/window/file_menu.h"
#include "ui/window/help_menu.h"
#include "ui/window/look_menus.h"
#include "ui/window/navigation_view.h"
#include "ui/window/open_workshop.h"
#include "ui/window/search_box.h"
#include "ui/window/view_menu.h"
#include "ui/window/wayfinder.h"
#include "ui/window/window_body.h"
#include "ui/window/window_pages.h"
#include "ui/window/window_tools.h"
#include "ui/window/window_tour.h"
#include "ui/workshop/workshop_console.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace atlas {

MainWindow::MainWindow(AtlasDocument& document, const QString& filePath, const Preferences& preferences,
    Theme theme, QWidget* parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_settings{preferences.language, theme}
    , m_navigationModel(document, preferences.language)
    , m_heatmapModel(document, preferences.language)
    , m_search(new SearchBox(document, m_settings, this))
    , m_body(new WindowBody(document, m_heatmapModel, m_navigationModel, m_settings, this))
    , m_pages(new WindowPages(document, m_settings, m_body->matrix(), m_body->details(), m_body->stack(), this))
    , m_ways(new Wayfinder(document, m_navigationModel, m_body->navigation(), m_body->matrix(), *m_pages))
    , m_workshop(std::make_unique<OpenWorkshop>(document, m_settings, m_body->messages(), *this))
{
    const QString name = asTitle(QFileInfo(filePath).completeBaseName());
    setWindowTitle(QStringLiteral("%1[*] — %2")
                       .arg(document.isReadOnly() ? tr("%1 (read-only)").arg(name) : name,
                           tr("Competence Atlas")));
    setWindowFilePath(filePath);
    setAcceptDrops(true);
    setCentralWidget(m_body);
    buildMenus(preferences);
    connectPages();
    connectMenus();
    connectMessages();
    connectWorkshop();
    new FieldUndo(*this);
    takeOver(preferences);
    addContextMenuKey(*this);
    m_body->view().setFocus();
}

MainWindow::~MainWindow()
{
    // Pages that it would tell are going; the console stores what it holds when it goes.
    m_workshop.reset();
    m_document.disconnect(this);
    // Views go before the models that they observe.
    delete takeCentralWidget();
}

void MainWindow::buildMenus(const Preferences& preferences)
{
    m_undo = new UndoActions(
        m_document, [this](const Edit& step, const QString&) { return objectionTo(step); }, this);
    m_files = new FileMenu(*this, m_settings.theme);
    m_edit = new EditMenu(*this, *m_undo, m_body->editor(), m_body->view(), m_settings);
    m_view = new ViewMenu(*this, m_body->view(), *m_pages, m_navigationModel, m_settings.theme);
    m_look = new LookMenus(m_view->menu(), preferences, *m_body, this);
    m_help = new HelpMenu(*this, m_document, m_settings, *m_pages);
    m_tour = new WindowTour(*this,
        {m_navigationModel, m_body->navigation(), m_body->view(), m_body->details(), m_view->navigationAction(),
            m_view->sidePanelAction(), m_files->exportAction(), [this] {
                if (!m_pages->isMatrixShown())
                    showFamily(currentFamily());
            }});
    auto* tools = new WindowTools(
        *m_search, *messages().reminder(), *m_undo, m_files->exportAction(), this);
    addToolBar(tools);
    setTabOrder(&tools->lastStop(), &m_body->navigation());
}

void MainWindow::connectMenus()
{
    connect(m_files, &FileMenu::newRequested, this, &MainWindow::newRequested);
    connect(m_files, &FileMenu::openRequested, this, &MainWindow::openRequested);
    connect(m_files, &FileMenu::openFileRequested, this, &MainWindow::openFileRequested);
    connect(m_files, &FileMenu::copyRequested, this, &MainWindow::copyRequested);
    connect(m_files, &FileMenu::exportRequested, this, &MainWindow::exportRequested);
    connect(m_files, &FileMenu::printRequested, this, &MainWindow::print);
    connect(m_edit, &EditMenu::askForReasonRequested, this, &MainWindow::askForReasonRequested);
    connect(m_edit, &EditMenu::settingsRequested, this, &MainWindow::settingsRequested);
    connect(m_edit, &EditMenu::findRequested, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(&m_view->navigationAction(), &QAction::toggled, m_body, &WindowBody::showNavigation);
    connect(m_view, &ViewMenu::placeChosen, m_ways, &Wayfinder::goTo);
    connect(m_view, &ViewMenu::wayBackChosen, m_ways, &Wayfinder::goBack);
    connect(m_look, &LookMenus::languageRequested, this, &MainWindow::languageRequested);
    connect(m_look, &LookMenus::themeRequested, this, &MainWindow::themeRequested);
    connect(m_look, &LookMenus::textSizeRequested, this, &MainWindow::textSizeRequested);
    connect(m_help, &HelpMenu::tourRequested, m_tour, &WindowTour::start);
    connect(m_undo, &UndoActions::aboutToReplay, this, [this](EditOrigin origin) {
        if (origin == EditOrigin::Undone)
            takeOverTexts();
    });
    connect(m_undo, &UndoActions::replayed, this, [this](const Edit& step) {
        if (console())
            console()->showPlace(step);
        if (!console() || step.changes.has<CellChange>() || step.changes.has<EntityChange<SubCompetence>>())
            m_ways->show(step);
    });
}

void MainWindow::connectPages()
{
    connect(&m_body->navigation(), &NavigationView::rowChosen, this, &MainWindow::showEntry);
    connect(m_search, &SearchBox::hitChosen, m_ways, qOverload<const SearchHit&>(&Wayfinder::show));
    connect(m_search, &SearchBox::left, this, [this] { m_body->view().setFocus(); });
    connect(m_pages, &WindowPages::chartExportRequested, this, &MainWindow::chartExportRequested);
    connect(m_pages, &WindowPages::journalExportRequested, this, &MainWindow::journalExportRequested);
    connect(m_pages, &WindowPages::workshopStartRequested, m_workshop.get(), &OpenWorkshop::open);
    connect(m_pages, &WindowPages::ballotRequested, this,
        [this](WorkshopId workshop) { Q_EMIT ballotRequested(workshop, this); });
    connect(m_pages, &WindowPages::ballotImportRequested, this,
        [this](WorkshopId workshop) { Q_EMIT ballotImportRequested(workshop, this); });
    connect(m_pages, &WindowPages::minutesRequested, this,
        [this](WorkshopId workshop) { Q_EMIT minutesRequested(workshop, this); });
}

void MainWindow::connectMessages()
{
    MessageBar* bar = &messages();
    const HeatmapEditor* editor = &m_body->editor();
    const auto tell = [bar](MessageKind kind) {
        return [bar, kind](const QString& text) { bar->showPassing(text, kind); };
    };
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, bar, &MessageBar::withdrawPassing);
    connect(editor, &HeatmapEditor::refused, bar, tell(MessageKind::Refused));
    connect(editor, &HeatmapEditor::done, bar, tell(MessageKind::Done));
    connect(editor, &HeatmapEditor::succeeded, bar, &MessageBar::withdrawPassing);
    connect(m_undo, &UndoActions::refused, bar, tell(MessageKind::Refused));
    connect(m_undo, &UndoActions::failed, bar, tell(MessageKind::Refused));
    connect(m_undo, &UndoActions::replayed, bar,
        [bar](const Edit&, const QString& what) { bar->showPassing(what, MessageKind::Done); });
    connect(m_pages, &WindowPages::told, bar, &MessageBar::showPassing);
    connect(&m_body->details(), &DetailsPanel::textsTakenBack, bar, [bar] {
        bar->showPassing(tr("The words that you typed are not taken over. %1 in the field brings them "
                            "back; Esc again leaves it.")
                             .arg(keyText(QKeySequence::Undo)));
    });
    connect(&m_body->view(), &HeatmapView::filterCleared, bar, [bar] {
        bar->showPassing(tr("The filter hid this row. It is cleared: all rows are shown."));
    });
    // Few pages show a theme: that one was given is said. Undo speaks for itself.
    const auto tellTheme = [bar, &stack = m_document.undoStack()] {
        if (stack.canUndo() && !stack.canRedo())
            bar->showPassing(tr("Changed: %1").arg(stack.undoText()), MessageKind::Done);
    };
    connect(&m_document, &AtlasDocument::changed, this, [this, tellTheme](const AtlasChange& change) {
        if (change.hasThemesOfRows())
            QMetaObject::invokeMethod(this, tellTheme, Qt::QueuedConnection);
    });
}

void MainWindow::connectWorkshop()
{
    OpenWorkshop* workshop = m_workshop.get();
    connect(workshop, &OpenWorkshop::aboutToOpen, this, &MainWindow::takeOverTexts);
    connect(workshop, &OpenWorkshop::inFront, this, &MainWindow::workshopInFront);
    connect(workshop, &OpenWorkshop::ballotImportRequested, this, &MainWindow::ballotImportRequested);
    connect(workshop, &OpenWorkshop::minutesRequested, this, &MainWindow::minutesRequested);
    connect(workshop, &OpenWorkshop::opened, this, [this](WorkshopConsole& console) {
        m_help->addTo(console);
        m_pages->setOpenWorkshop(console.workshopId());
    });
    connect(workshop, &OpenWorkshop::closed, this, [this](WorkshopId closed) {
        m_pages->setOpenWorkshop({});
        // What the room decided, the minutes and the consensus.
        if (const Workshop* over = m_document.atlas().workshop(closed); over && over->endedAt.isValid())
            m_ways->show(NavigationKind::Workshops);
    });
}

void MainWindow::takeOver(const Preferences& preferences)
{
    m_edit->setAsksForReason(preferences.asksForReason);
    if (console())
        console()->takeOverRoom(preferences.brightRoom);
}

FamilyId MainWindow::currentFamily() const
{
    return m_heatmapModel.family() ? m_heatmapModel.family()->id : FamilyId();
}

void MainWindow::showFamily(FamilyId family)
{
    m_ways->show(family);
}

MessageBar& MainWindow::messages() const
{
    return m_body->messages();
}

QWidget* MainWindow::currentPage() const
{
    return m_pages->shown();
}

void MainWindow::setRecentFiles(const QStringList& paths)
{
    m_files->setRecentFiles(paths);
}

WorkshopConsole* MainWindow::console() const
{
    return m_workshop->console();
}

void MainWindow::openWorkshop(WorkshopId workshop)
{
    m_workshop->open(workshop);
}

void MainWindow::resumeWorkshop(const RoomStanding* standing)
{
    standing ? m_workshop->resume(*standing) : m_workshop->resume();
}

void MainWindow::offerToResume()
{
    m_workshop->offerToResume();
}

void MainWindow::offerTour()
{
    m_tour->offer([this] { return messages().isHidden() && !console(); });
}

ColourVision MainWindow::seenWith() const
{
    return m_look->seenWith();
}

void MainWindow::showAsSeenWith(ColourVision vision)
{
    m_look->showAsSeenWith(vision);
}

void MainWindow::showEntry(int row)
{
    if (row < 0)
        return;
    const int shown = m_heatmapModel.family() ? m_navigationModel.rowOf(currentFamily()) : row;
    if (row != shown && !takeOverTexts()) {
        // The document has said why; the words wait in their field.
        const auto stay = [this, shown] { m_body->navigation().chooseRow(shown); };
        QMetaObject::invokeMethod(this, stay, Qt::QueuedConnection);
        return;
    }
    messages().withdrawPassing();
    const NavigationKind kind = m_navigationModel.kind(row);
    const bool matrix = kind == NavigationKind::Family;
    m_edit->setMatrixShown(matrix);
    m_body->setMatrixShown(matrix);
    if (!matrix) {
        m_pages->show(kind);
        return;
    }
    if (currentFamily() != m_navigationModel.family(row))
        m_heatmapModel.setFamily(m_navigationModel.family(row));
    m_pages->showMatrix();
}

QString MainWindow::objectionTo(const Edit& step) const
{
    bool endsTheOpenOne = false;
    step.changes.each<WorkshopChange>([&](const WorkshopChange& change) {
        endsTheOpenOne = endsTheOpenOne || (console() && !change.after && change.id() == console()->workshopId());
    });
    return endsTheOpenOne ? tr("This workshop is open in the facilitator’s window. Close that first.") : QString();
}

void MainWindow::print()
{
    const QModelIndex entry = m_body->navigation().currentIndex();
    const QString instead =
        entry.isValid() ? m_pages->insteadOfPrint(m_navigationModel.kind(entry.row())) : QString();
    if (instead.isEmpty())
        Q_EMIT printRequested();
    else
        messages().showPassing(instead, MessageKind::Refused);
}

bool MainWindow::takeOverTexts()
{
    if (console())
        console()->store();
    return m_body->details().takeOverTexts();
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    // A laptop's screen has no room to spare.
    const bool small = screen()->availableSize().width() < 1500;
    if (!restoreWindowPlace(*this, QStringLiteral("main"))) {
        // Maximized, it is laid out for its size at once.
        resize(screen()->availableSize() * (small ? 1.0 : 0.9));
        if (small)
            setWindowState(Qt::WindowMaximized);
    }
    m_body->restorePanels(settings, small);
    const QString family = settings.value(QStringLiteral("window/family")).toString();
    if (const JobFamily* found = m_document.atlas().family(family))
        showFamily(found->id);
    else if (!m_document.atlas().families.empty())
        showFamily(m_document.atlas().families.front().id);
    m_body->restoreCell(settings, family);
    const auto page = static_cast<NavigationKind>(settings.value(QStringLiteral("window/page")).toInt());
    if (page != NavigationKind::Heading && page != NavigationKind::Family && m_navigationModel.rowOf(page) >= 0)
        m_ways->show(page);
    m_body->restoreZoom(settings);
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    saveWindowPlace(*this, QStringLiteral("main"));
    if (m_heatmapModel.family())
        settings.setValue(QStringLiteral("window/family"), m_heatmapModel.family()->key);
    settings.setValue(QStringLiteral("window/page"),
        m_body->navigation().currentIndex().data(NavigationModel::KindRole).toInt());
    m_body->save(settings);
    m_pages->saveLayout();
}

bool MainWindow::closesAnyway()
{
    QMessageBox box(QMessageBox::Warning, tr("Words not stored"),
        tr("The reason or source that you typed last could not be stored. If you close the window now, these "
           "words are lost; everything else is stored."),
        QMessageBox::NoButton, this);
    const QPushButton* close = box.addButton(tr("Close anyway"), QMessageBox::DestructiveRole);
    QPushButton* stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == close;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if ((console() && !console()->close()) || (!takeOverTexts() && !closesAnyway())) {
        event->ignore(); // a session goes on, or the words are still in the field
        return;
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT openFileRequested(event->mimeData()->urls().first().toLocalFile());
}

} // namespace atlas
