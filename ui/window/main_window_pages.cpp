// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the main window beside the heatmap of a family, each made when it is first shown.
#include "ui/window/main_window.h"

#include "ui/boards/board_actions.h"
#include "ui/boards/board_grid_view.h"
#include "ui/boards/overview_page.h"
#include "ui/boards/similarity_page.h"
#include "ui/editors/details_panel.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/heatmap/matrix_page.h"
#include "ui/history/difference_page.h"
#include "ui/history/journal_page.h"
#include "ui/history/versions_page.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/message_bar.h"
#include "ui/tables/offer_details.h"
#include "ui/tables/table_page.h"
#include "ui/window/navigation_view.h"
#include "ui/workshop/workshop_console.h"
#include "ui/workshop/workshops_page.h"
#include "wording/workshop_text.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace atlas {

QWidget* MainWindow::makePage(NavigationKind kind)
{
    switch (kind) {
    case NavigationKind::ProducerJobs:
        return producerJobsPage();
    case NavigationKind::TrainingFormats:
        return trainingFormatsPage();
    case NavigationKind::TrainingOffers:
        return trainingOffersPage();
    case NavigationKind::Overview:
        return overviewPage();
    case NavigationKind::Similarity:
        return new SimilarityPage(m_document, m_settings);
    case NavigationKind::Differences:
        return differencePage();
    case NavigationKind::Versions:
        return versionsPage();
    case NavigationKind::Journal:
        return journalPage();
    case NavigationKind::Workshops:
        return workshopsPage();
    case NavigationKind::Heading:
    case NavigationKind::Family:
        break;
    }
    Q_ASSERT(false);
    return new QWidget;
}

QWidget* MainWindow::overviewPage()
{
    auto* page = new OverviewPage(m_document, m_settings);
    page->restoreLayout();
    connect(page, &OverviewPage::cellActivated, this, &MainWindow::goDown);
    connect(page, &OverviewPage::chartExportRequested, this, &MainWindow::chartExportRequested);
    return page;
}

QWidget* MainWindow::differencePage()
{
    auto* page = new DifferencePage(m_document, m_settings);
    connect(page, &DifferencePage::cellActivated, this, &MainWindow::goDown);
    return page;
}

QWidget* MainWindow::versionsPage()
{
    auto* page = new VersionsPage(m_document, m_settings);
    connect(page, &VersionsPage::compareRequested, this, [this](VersionId version) {
        m_navigation->chooseRow(m_navigationModel.rowOf(NavigationKind::Differences));
        static_cast<DifferencePage*>(m_pages->currentWidget())->compareWithPresent(version);
    });
    connect(page, &VersionsPage::restored, this, [this](const QString& name, bool anything) {
        m_messages->showPassing(anything ? tr("“%1” is restored. Undo takes it back.").arg(name)
                                         : tr("Nothing differs from “%1”; nothing was changed.").arg(name),
            anything ? MessageKind::Done : MessageKind::Note);
    });
    connect(page, &VersionsPage::refused, this,
        [this](const QString& why) { m_messages->showPassing(why, MessageKind::Refused); });
    return page;
}

QWidget* MainWindow::journalPage()
{
    auto* page = new JournalPage(m_document, m_settings);
    connect(page, &JournalPage::cellActivated, this, &MainWindow::goDown);
    connect(page, &JournalPage::exportRequested, this, &MainWindow::journalExportRequested);
    return page;
}

QWidget* MainWindow::workshopsPage()
{
    auto* page = new WorkshopsPage(m_document, m_settings);
    page->setFamily(currentFamily());
    page->setOpenWorkshop(m_console ? m_console->workshopId() : WorkshopId());
    connect(page, &WorkshopsPage::startRequested, this, &MainWindow::openWorkshop);
    connect(page, &WorkshopsPage::ballotRequested, this,
        [this](WorkshopId workshop) { Q_EMIT ballotRequested(workshop, this); });
    connect(page, &WorkshopsPage::ballotImportRequested, this,
        [this](WorkshopId workshop) { Q_EMIT ballotImportRequested(workshop, this); });
    connect(page, &WorkshopsPage::minutesRequested, this,
        [this](WorkshopId workshop) { Q_EMIT minutesRequested(workshop, this); });
    connect(page, &WorkshopsPage::cellActivated, this, &MainWindow::goDown);
    return page;
}

void MainWindow::openWorkshop(WorkshopId workshop)
{
    openConsole(workshop, nullptr);
}

void MainWindow::openConsole(WorkshopId workshop, const RoomStanding* standing)
{
    if (m_console && m_console->workshopId() != workshop) {
        if (!m_console->close())
            return;
        m_console = nullptr; // it goes with the next round of the event loop
    }
    if (m_console) {
        m_console->comeForward();
        return;
    }
    takeOverTexts();
    Q_EMIT workshopInFront(workshop);
    m_console = new WorkshopConsole(m_document, workshop, m_settings, this);
    connect(m_console, &WorkshopConsole::ballotImportRequested, this,
        [this](WorkshopId asked) { Q_EMIT ballotImportRequested(asked, m_console); });
    connect(m_console, &WorkshopConsole::minutesRequested, this,
        [this](WorkshopId asked) { Q_EMIT minutesRequested(asked, m_console); });
    const auto tellPage = [this](WorkshopId open) {
        if (QWidget* page = m_otherPages.value(static_cast<int>(NavigationKind::Workshops)))
            static_cast<WorkshopsPage*>(page)->setOpenWorkshop(open);
    };
    connect(m_console, &QObject::destroyed, this, [this, tellPage, workshop, number = ++m_consolesOpened] {
        if (number != m_consolesOpened)
            return; // another is open already
        m_console.clear(); // not yet by itself while it goes
        Q_EMIT workshopInFront({});
        tellPage({});
        offerToResume();
        // What the room decided, the minutes and the consensus.
        if (const Workshop* over = m_document.atlas().workshop(workshop); over && over->endedAt.isValid())
            m_navigation->chooseRow(m_navigationModel.rowOf(NavigationKind::Workshops));
    });
    addHelpMenu(*m_console);
    tellPage(workshop);
    m_messages->endLasting();
    m_console->open(standing);
}

WorkshopConsole* MainWindow::console() const
{
    return m_console;
}

void MainWindow::offerToResume()
{
    const Workshop* workshop = m_document.atlas().workshopUnderWay();
    if (m_document.isReadOnly())
        return; // what lasts says so
    if (!workshop || workshop->items.empty()) {
        m_messages->endLasting();
        return;
    }
    m_messages->showLasting(
        tr("The workshop “%1” is under way: item %2 of %3. All that was entered is stored.")
            .arg(workshopName(*workshop, m_settings.language))
            .arg(workshop->indexOf(workshop->current) + 1)
            .arg(workshop->items.size()),
        MessageKind::Note, {tr("Go on with it"), [this] { resumeWorkshop(); }});
}

void MainWindow::followWorkshops()
{
    if (m_console && !m_document.atlas().workshop(m_console->workshopId()))
        delete m_console;
    else if (!m_console)
        offerToResume();
}

void MainWindow::resumeWorkshop()
{
    if (const Workshop* workshop = m_document.atlas().workshopUnderWay())
        openWorkshop(workshop->id);
}

void MainWindow::resumeWorkshop(const RoomStanding& standing)
{
    if (m_document.atlas().workshop(standing.workshop))
        openConsole(standing.workshop, &standing);
}

void MainWindow::goDown(FamilyId family, const CellRef& cell)
{
    const JobFamily* found = m_document.atlas().family(family);
    const auto position = found ? found->position(cell) : std::nullopt;
    if (!position)
        return;
    const int from = m_navigation->currentIndex().row();
    showFamily(family);
    m_matrix->view().showCell(position->row, position->column);
    m_matrix->view().setFocus();
    m_matrix->offerWayBack(tr("Back to “%1”").arg(m_navigationModel.index(from).data().toString()));
    m_wayBack = from;
}

void MainWindow::goBack()
{
    if (m_wayBack < 0)
        return;
    m_navigation->chooseRow(m_wayBack);
    m_matrix->offerWayBack({});
    m_wayBack = -1;
    m_pages->currentWidget()->setFocus();
}

void MainWindow::replay(EditOrigin origin)
{
    const bool undoes = origin == EditOrigin::Undone;
    const Edit* next = undoes ? m_document.nextUndo() : m_document.nextRedo();
    if (!next)
        return;
    const Edit step = *next;
    const QUndoStack& stack = m_document.undoStack();
    const QString text = undoes ? stack.undoText() : stack.redoText();
    for (const WorkshopChange& change : step.changes.all<WorkshopChange>()) {
        if (m_console && !change.after && change.id() == m_console->workshopId()) {
            m_messages->showPassing(
                tr("This workshop is open in the facilitator’s window. Close that first."),
                MessageKind::Refused);
            return;
        }
    }
    const auto done = undoes ? m_document.undo() : m_document.redo();
    updateUndoTexts();
    if (!done)
        return m_messages->showPassing(done.error().message, MessageKind::Refused);
    showPlace(step);
    m_messages->showPassing(undoes ? tr("Undone: %1").arg(text) : tr("Done again: %1").arg(text), MessageKind::Done);
}

void MainWindow::showPlace(const Edit& step)
{
    if (m_console)
        m_console->showPlace(step);
    const auto show = [this](FamilyId family, const CellRef& cell) {
        const JobFamily* found = m_document.atlas().family(family);
        const auto position = found ? found->position(cell) : std::nullopt;
        if (!position)
            return;
        const QModelIndex place =
            m_heatmapModel.index(m_heatmapModel.rowOfMatrixRow(position->row), position->column);
        if (m_pages->currentWidget() != m_matrix || currentFamily() != family)
            goDown(family, cell);
        else if (place != m_matrix->view().currentIndex() || m_matrix->view().isRowHidden(place.row()))
            m_matrix->view().showCell(position->row, position->column); // else the keyboard stays where it is
    };
    const auto isShown = [this](const auto& change) { return change.family == currentFamily(); };
    const auto rows = step.changes.all<EntityChange<SubCompetence>>();
    const auto items = step.changes.all<AgendaItemChange>();
    const auto workshops = step.changes.all<WorkshopChange>();
    if (const auto cells = step.changes.all<CellChange>(); !cells.empty()) {
        // Of several families, the one that is shown.
        const auto here = std::find_if(cells.begin(), cells.end(), isShown);
        const CellChange& change = here == cells.end() ? cells.front() : *here;
        show(change.family, change.cell);
    } else if (!rows.empty()) {
        const auto here = std::find_if(rows.begin(), rows.end(), [this](const auto& change) { return change.owner == currentFamily(); });
        const EntityChange<SubCompetence>& change = here == rows.end() ? rows.front() : *here;
        // The overview shows themes; the heatmap of their own family is where they may have been given as well.
        if (m_pages->currentWidget() != m_matrix || currentFamily() != change.owner) {
            m_navigation->chooseRow(m_navigationModel.rowOf(NavigationKind::Overview));
            return;
        }
        const int column = std::max(0, m_matrix->view().currentIndex().column());
        const std::vector<ActivityDomain>& domains = m_document.atlas().family(change.owner)->domains;
        show(change.owner, {change.id(), domains[std::min(static_cast<std::size_t>(column), domains.size() - 1)].id});
    } else if (!m_console) {
        m_navigation->chooseRow(m_navigationModel.rowOf(NavigationKind::Workshops));
        auto* page = qobject_cast<WorkshopsPage*>(m_pages->currentWidget());
        if (page && !items.empty())
            page->choose(items.front().workshop, items.front().after.id);
        else if (page && !workshops.empty())
            page->choose(workshops.front().id());
    }
}

void MainWindow::print()
{
    QString instead;
    switch (m_navigation->currentIndex().data(NavigationModel::KindRole).value<int>()) {
    case static_cast<int>(NavigationKind::Journal):
        instead = tr("The journal has no sheet to print. %1 takes it away as CSV.").arg(keyText(m_export->shortcut()));
        break;
    case static_cast<int>(NavigationKind::Versions):
        instead = tr("A list of versions has no sheet to print. Compare two of them: what changed is printed.");
        break;
    case static_cast<int>(NavigationKind::Workshops):
        instead = tr("Ballots and minutes become PDF files with the buttons of this page; print those.");
        break;
    default:
        Q_EMIT printRequested();
        return;
    }
    m_messages->showPassing(instead, MessageKind::Refused);
}

QWidget* MainWindow::currentPage() const
{
    return m_pages->currentWidget();
}

BoardGridView* MainWindow::shownBoard() const
{
    const QWidget* page = currentPage();
    const bool isBoard = qobject_cast<const OverviewPage*>(page) || qobject_cast<const SimilarityPage*>(page)
        || qobject_cast<const DifferencePage*>(page);
    return isBoard ? page->findChild<BoardGridView*>() : nullptr;
}

void MainWindow::savePages() const
{
    if (const QWidget* page = m_otherPages.value(static_cast<int>(NavigationKind::Overview)))
        static_cast<const OverviewPage*>(page)->saveLayout();
}

QWidget* MainWindow::producerJobsPage()
{
    auto* model = new JobImpactModel(m_document.atlas(), m_settings.language, this);
    auto* page = new TablePage(*model, tr("Jobs of the AI producers"),
        tr("How much each job of those who build the models is enriched, and the key skills."));
    page->setSortRole(JobImpactModel::SortRole);
    page->setColumnDelegate(JobImpactModel::Impact,
        makeImpactDelegate(CellPainter(model->scale(), m_settings.theme), JobImpactModel::RatingRole, page));
    page->setColumnWidths(isTextLarge() ? QList{14, 24, 27, 30} : QList{22, 40, 26, 40});
    return page;
}

QWidget* MainWindow::trainingFormatsPage()
{
    auto* model = new TrainingFormatModel(m_document.atlas(), this);
    auto* page = new TablePage(*model, tr("Training formats"),
        tr("Which formats suit which transversal skill, for staff and for managers."));
    page->setSortRole(TrainingFormatModel::SortRole);
    page->setColumnWidths({20, 52, 22, 14, 16, 16, 14, 18});
    return page;
}

QWidget* MainWindow::trainingOffersPage()
{
    auto* model = new TrainingOfferModel(m_document.atlas(), this);
    auto* page =
        new TablePage(*model, tr("Training offer"), tr("Existing courses, as the study lists them."));
    page->setColumnWidths({22, 32, 40, 14, 22, 18, 24, 7, 7});
    auto* details = new OfferDetails(*model);
    connect(page, &TablePage::currentRowChanged, details, &OfferDetails::showRow);
    page->setSideWidget(details);
    return page;
}

void MainWindow::collapseBoard(bool collapsed)
{
    if (auto* actions = shownBoard()->findChild<BoardActions*>())
        actions->toggleAllGroups(collapsed);
}

QWidget* MainWindow::sidePanel() const
{
    if (currentPage() == m_matrix)
        return m_details;
    for (auto* tabs : currentPage()->findChildren<QTabWidget*>()) {
        if (tabs->property("sidePanel").toBool())
            return tabs;
    }
    return nullptr;
}

void MainWindow::showSidePanel(bool shown)
{
    if (QWidget* panel = sidePanel()) {
        panel->setProperty("closed", !shown);
        panel->setVisible(shown);
    }
}

/// Each page keeps its panel open or closed.
void MainWindow::followSidePanel()
{
    const QWidget* panel = sidePanel();
    m_sidePanelShown->setEnabled(panel);
    const QSignalBlocker quiet(m_sidePanelShown);
    m_sidePanelShown->setChecked(!panel || !panel->property("closed").toBool());
}

/// Side by side, at the row of a theme.
void MainWindow::goToTheme(int theme)
{
    m_navigation->chooseRow(m_navigationModel.rowOf(NavigationKind::Overview));
    if (auto* page = qobject_cast<OverviewPage*>(currentPage()))
        page->showTheme(m_document.atlas().themes[static_cast<std::size_t>(theme)].id);
}

} // namespace atlas
