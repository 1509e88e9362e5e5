// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/editors/details_panel.h"
#include "ui/editors/heatmap_editor.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/heatmap/legend_bar.h"
#include "ui/heatmap/matrix_page.h"
#include "ui/kit/appearance.h"
#include "ui/kit/choose_alone.h"
#include "ui/kit/field_undo.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/panel_splitter.h"
#include "ui/kit/plain_words.h"
#include "ui/kit/screen_set.h"
#include "ui/tables/table_page.h"
#include "ui/window/navigation_view.h"
#include "ui/window/search_box.h"
#include "ui/workshop/workshop_console.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int RoomOfCells = 470; ///< labels of rows and two columns

#if !defined(Q_OS_WIN) // where the system does it
/// As the Menu key does, which not every keyboard has.
void openContextMenu()
{
    QWidget* widget = QApplication::focusWidget();
    if (!widget)
        return;
    const QPoint place = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &event);
}
#endif

} // namespace

MainWindow::MainWindow(AtlasDocument& document, const QString& filePath, const Preferences& preferences,
    Theme theme, QWidget* parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_filePath(filePath)
    , m_settings{preferences.language, theme}
    , m_navigationModel(document, preferences.language)
    , m_heatmapModel(document, preferences.language)
    // Each with its parent from the start: under a style sheet, moving a widget styles all below it again.
    , m_central(new QWidget(this))
    , m_splitter(new PanelSplitter(m_central))
    , m_listColumn(new QWidget(m_splitter))
    , m_navigation(new NavigationView(m_navigationModel, theme, m_listColumn))
    , m_listFoot(new QWidget(m_listColumn))
    , m_pages(new QStackedWidget(m_splitter))
    , m_messages(new MessageBar(*m_pages, theme, m_central))
    , m_search(new SearchBox(document, m_settings, this))
{
    const QString name = asTitle(QFileInfo(filePath).completeBaseName());
    setWindowTitle(QStringLiteral("%1[*] — %2")
                       .arg(document.isReadOnly() ? tr("%1 (read-only)").arg(name) : name,
                           tr("Competence Atlas")));
    setWindowFilePath(filePath);
    setAcceptDrops(true);
    buildPages();
    buildMenus(preferences);
    buildToolBar();
    connect(m_navigation, &NavigationView::rowChosen, this, &MainWindow::showEntry);
    connect(m_search, &SearchBox::hitChosen, this, &MainWindow::goTo);
    connect(m_search, &SearchBox::left, this, [this] { m_matrix->view().setFocus(); });
    connect(m_editor, &HeatmapEditor::refused, m_messages,
        [this](const QString& why) { m_messages->showPassing(why, MessageKind::Refused); });
    connect(m_editor, &HeatmapEditor::succeeded, m_messages, &MessageBar::withdrawPassing);
    connect(m_details, &DetailsPanel::textsTakenBack, m_messages, [this] {
        m_messages->showPassing(tr("The words that you typed are not taken over. %1 in the field brings them "
                                   "back; Esc again leaves it.")
                                    .arg(keyText(QKeySequence::Undo)));
    });
    connect(&document.undoStack(), &QUndoStack::indexChanged, m_messages, &MessageBar::withdrawPassing);
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (!change.workshops.isEmpty())
            followWorkshops();
    });
    connect(m_editor, &HeatmapEditor::done, m_messages,
        [this](const QString& what) { m_messages->showPassing(what, MessageKind::Done); });
    connect(&m_matrix->view(), &HeatmapView::filterCleared, m_messages, [this] {
        m_messages->showPassing(tr("The filter hid this row. It is cleared: all rows are shown."));
    });
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateUndoTexts);
    // Few pages show a theme: that one was given is said. Undo speaks for itself.
    const auto tellTheme = [this] {
        const QUndoStack& stack = m_document.undoStack();
        if (stack.canUndo() && !stack.canRedo())
            m_messages->showPassing(tr("Changed: %1").arg(stack.undoText()), MessageKind::Done);
    };
    connect(&document, &AtlasDocument::changed, this, [this, tellTheme](const AtlasChange& change) {
        if (change.hasThemesOfRows())
            QMetaObject::invokeMethod(this, tellTheme, Qt::QueuedConnection);
    });
    updateUndoTexts();
    new FieldUndo(*this);
    takeOver(preferences);
#if !defined(Q_OS_WIN)
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), this), &QShortcut::activated, this,
        &openContextMenu);
#endif
    m_matrix->view().setFocus();
}

MainWindow::~MainWindow()
{
    // Pages that they would tell are going; the console stores what it holds when it goes.
    if (m_console)
        m_console->disconnect(this);
    m_document.disconnect(this);
    m_document.undoStack().disconnect(this);
    // Views go before the models that they observe.
    delete takeCentralWidget();
}

void MainWindow::buildPages()
{
    m_matrix = new MatrixPage(m_heatmapModel, m_settings, m_pages);
    m_editor = new HeatmapEditor(m_document, m_heatmapModel, m_matrix->view());
    m_details = new DetailsPanel(
        m_document, m_heatmapModel, m_matrix->view(), *m_editor, m_settings.theme, m_splitter);
    m_pages->addWidget(m_matrix);
    connect(m_matrix, &MatrixPage::wayBackChosen, this, &MainWindow::goBack);
    m_splitter->setStretchFactor(1, 1);
    m_legend = new LegendBar(m_heatmapModel, m_matrix->view(), m_settings.theme, m_central);
    const auto column = [](QWidget* owner, QWidget* tall, QWidget* foot) {
        auto* layout = new QVBoxLayout(owner);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(tall, 1);
        layout->addWidget(foot);
    };
    column(m_listColumn, m_navigation, m_listFoot);
    column(m_central, m_splitter, m_legend);
    setCentralWidget(m_central);
}

void MainWindow::takeOver(const Preferences& preferences)
{
    m_ask->setChecked(preferences.asksForReason);
    if (m_console)
        m_console->takeOverRoom(preferences.brightRoom);
}

FamilyId MainWindow::currentFamily() const
{
    return m_heatmapModel.family() ? m_heatmapModel.family()->id : FamilyId();
}

void MainWindow::showFamily(FamilyId family)
{
    m_navigation->chooseRow(m_navigationModel.rowOf(family));
}

void MainWindow::showEntry(int row)
{
    if (row < 0)
        return;
    const int shown = m_heatmapModel.family() ? m_navigationModel.rowOf(currentFamily()) : row;
    if (row != shown && !takeOverTexts()) {
        // The document has said why; the words wait in their field.
        const auto stay = [this, shown] { m_navigation->chooseRow(shown); };
        QMetaObject::invokeMethod(this, stay, Qt::QueuedConnection);
        return;
    }
    m_messages->withdrawPassing();
    const NavigationKind kind = m_navigationModel.kind(row);
    const bool matrix = kind == NavigationKind::Family;
    m_details->setVisible(matrix && !m_details->property("closed").toBool());
    m_listFoot->setVisible(!matrix);
    m_legend->setVisible(matrix);
    for (QAction* action : m_matrixActions)
        action->setEnabled(matrix);
    for (QAction* action : m_gridActions)
        action->setEnabled(matrix);
    m_editor->setActive(matrix);
    if (matrix) {
        if (currentFamily() != m_navigationModel.family(row))
            m_heatmapModel.setFamily(m_navigationModel.family(row));
        m_pages->setCurrentWidget(m_matrix);
        followSidePanel();
        return;
    }
    m_details->takeOverTexts();
    QWidget*& page = m_otherPages[static_cast<int>(kind)];
    if (!page) {
        page = makePage(kind);
        m_pages->addWidget(page);
    }
    m_pages->setCurrentWidget(page);
    for (QAction* action : m_gridActions)
        action->setEnabled(shownBoard() != nullptr);
    followSidePanel();
}

void MainWindow::goTo(const SearchHit& hit)
{
    switch (hit.target) {
    case SearchTarget::Job:
        return goToRow(NavigationKind::ProducerJobs, hit.row);
    case SearchTarget::Skill:
        return goToRow(NavigationKind::TrainingFormats, hit.row);
    case SearchTarget::Course:
        return goToRow(NavigationKind::TrainingOffers, hit.row);
    case SearchTarget::Theme:
        return goToTheme(hit.row);
    default:
        break;
    }
    showFamily(hit.family);
    if (currentFamily() != hit.family)
        return; // words that are not stored hold the window where it is
    HeatmapView& view = m_matrix->view();
    const int column = std::max(0, view.currentIndex().column());
    switch (hit.target) {
    case SearchTarget::Competence:
        view.showCompetence(hit.row);
        break;
    case SearchTarget::SubCompetence:
        view.showCell(hit.row, std::min(column, m_heatmapModel.columnCount() - 1));
        break;
    case SearchTarget::Domain:
        view.showDomain(hit.column);
        break;
    case SearchTarget::Cell:
        view.showCell(hit.row, hit.column);
        break;
    default: // the family itself
        break;
    }
    view.setFocus();
}

void MainWindow::goToRow(NavigationKind table, int row)
{
    m_navigation->chooseRow(m_navigationModel.rowOf(table));
    if (auto* page = qobject_cast<TablePage*>(currentPage()))
        page->showRow(row);
}

void MainWindow::updateUndoTexts()
{
    const QUndoStack& stack = m_document.undoStack();
    m_undo->setEnabled(stack.canUndo());
    m_undo->setText(stack.canUndo() ? tr("&Undo %1").arg(withoutMarks(stack.undoText())) : tr("&Undo"));
    tellKey(*m_undo);
    m_redo->setEnabled(stack.canRedo());
    m_redo->setText(stack.canRedo() ? tr("&Redo %1").arg(withoutMarks(stack.redoText())) : tr("&Redo"));
    tellKey(*m_redo);
}

bool MainWindow::takeOverTexts()
{
    if (m_console)
        m_console->store();
    return m_details->takeOverTexts();
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
    if (!m_splitter->restoreState(settings.value(panelsKey(QStringLiteral("window"))).toByteArray()))
        m_splitter->setSizes({std::min(scaledToText(small ? 230 : 280), width() / 4), 900,
            std::min(scaledToText(290), width() * 3 / 10)});
    boundPanels();
    const QString family = settings.value(QStringLiteral("window/family")).toString();
    if (const JobFamily* found = m_document.atlas().family(family))
        showFamily(found->id);
    else if (!m_document.atlas().families.empty())
        showFamily(m_document.atlas().families.front().id);
    const QPoint cell = settings.value(QStringLiteral("window/matrixCell")).toPoint();
    if (const JobFamily* shown = m_heatmapModel.family();
        shown && shown->key == family && cell.y() >= 0 && cell.y() < shown->current.rows()) {
        const QModelIndex index = m_heatmapModel.index(m_heatmapModel.rowOfMatrixRow(cell.y()), cell.x());
        if (index.isValid())
            chooseAlone(m_matrix->view(), index);
    }
    const int page = settings.value(QStringLiteral("window/page")).toInt();
    for (int row = 0; row < m_navigationModel.rowCount(); ++row) {
        const NavigationKind kind = m_navigationModel.kind(row);
        if (static_cast<int>(kind) == page && kind != NavigationKind::Heading
            && kind != NavigationKind::Family)
            m_navigation->chooseRow(row);
    }
    if (settings.value(QStringLiteral("window/fitted")).toBool())
        m_matrix->view().fitToWindow();
    else
        m_matrix->view().setZoom(settings.value(QStringLiteral("window/zoom"), 1.0).toDouble());
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    saveWindowPlace(*this, QStringLiteral("main"));
    if (m_details->isVisible())
        settings.setValue(panelsKey(QStringLiteral("window")), m_splitter->saveState());
    if (m_heatmapModel.family())
        settings.setValue(QStringLiteral("window/family"), m_heatmapModel.family()->key);
    const QModelIndex current = m_matrix->view().currentIndex();
    // The row of the matrix: the next window starts in the order of the study.
    if (m_heatmapModel.cell(current)) {
        settings.setValue(QStringLiteral("window/matrixCell"),
            QPoint(current.column(), m_heatmapModel.matrixRow(current.row())));
    }
    settings.setValue(
        QStringLiteral("window/page"), m_navigation->currentIndex().data(NavigationModel::KindRole).toInt());
    settings.setValue(QStringLiteral("window/fitted"), m_matrix->view().isFitted());
    settings.setValue(QStringLiteral("window/zoom"), m_matrix->view().zoom());
    savePages();
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
    if ((m_console && !m_console->close()) || (!takeOverTexts() && !closesAnyway())) {
        event->ignore(); // a session goes on, or the words are still in the field
        return;
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    boundPanels();
}

/// However wide they were made, on another screen perhaps: the cells keep room.
void MainWindow::boundPanels()
{
    int list = width() * 3 / 10;
    int details = width() * 35 / 100;
    // Where it cannot be had, what is written in the panels comes first.
    if (const int free = width() - scaledToText(RoomOfCells);
        free >= m_navigation->minimumWidth() + m_details->minimumWidth()) {
        list = std::min(list, free * 2 / 5);
        details = std::min(details, free * 3 / 5);
    }
    m_listColumn->setMaximumWidth(std::max(m_navigation->minimumWidth(), list));
    m_details->setMaximumWidth(std::max(m_details->minimumWidth(), details));
    m_listFoot->setFixedHeight(m_legend->heightFor(width()));
    m_splitter->keepBounds();
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
