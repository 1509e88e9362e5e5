// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_pages.h"

#include "models/job_impact_model.h"
#include "models/training_format_model.h"
#include "models/training_offer_model.h"
#include "ui/boards/board_actions.h"
#include "ui/boards/board_grid_view.h"
#include "ui/boards/overview_page.h"
#include "ui/boards/similarity_page.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/heatmap/matrix_page.h"
#include "ui/history/difference_page.h"
#include "ui/history/journal_page.h"
#include "ui/history/versions_page.h"
#include "ui/kit/appearance.h"
#include "ui/kit/key_hint.h"
#include "ui/tables/offer_details.h"
#include "ui/tables/table_page.h"
#include "ui/window/file_menu.h"
#include "ui/workshop/workshops_page.h"

#include <QStackedWidget>
#include <QTabWidget>

namespace atlas {

namespace {

constexpr auto ClosedProperty = "closed";

bool isOpen(const QWidget& panel)
{
    return !panel.property(ClosedProperty).toBool();
}

} // namespace

WindowPages::WindowPages(AtlasDocument& document, const ViewSettings& settings, MatrixPage& matrix,
    QWidget& details, QStackedWidget& stack, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_settings(settings)
    , m_matrix(matrix)
    , m_details(details)
    , m_stack(stack)
{
}

QWidget* WindowPages::shown() const
{
    return m_stack.currentWidget();
}

bool WindowPages::isMatrixShown() const
{
    return shown() == &m_matrix;
}

void WindowPages::showMatrix()
{
    m_details.setVisible(isOpen(m_details));
    m_stack.setCurrentWidget(&m_matrix);
    Q_EMIT changed();
}

void WindowPages::show(NavigationKind kind)
{
    m_details.hide();
    QWidget*& page = m_made[static_cast<int>(kind)];
    if (!page) {
        page = make(kind);
        m_stack.addWidget(page);
    }
    m_stack.setCurrentWidget(page);
    Q_EMIT changed();
}

QWidget* WindowPages::make(NavigationKind kind)
{
    switch (kind) {
    case NavigationKind::ProducerJobs:
        return producerJobs();
    case NavigationKind::TrainingFormats:
        return trainingFormats();
    case NavigationKind::TrainingOffers:
        return trainingOffers();
    case NavigationKind::Overview:
        return overview();
    case NavigationKind::Similarity:
        return new SimilarityPage(m_document, m_settings);
    case NavigationKind::Differences:
        return differences();
    case NavigationKind::Versions:
        return versions();
    case NavigationKind::Journal:
        return journal();
    case NavigationKind::Workshops:
        return workshops();
    case NavigationKind::Heading:
    case NavigationKind::Family:
        break;
    }
    Q_ASSERT(false);
    return new QWidget;
}

QWidget* WindowPages::producerJobs()
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

QWidget* WindowPages::trainingFormats()
{
    auto* model = new TrainingFormatModel(m_document.atlas(), this);
    auto* page = new TablePage(*model, tr("Training formats"),
        tr("Which formats suit which transversal skill, for staff and for managers."));
    page->setSortRole(TrainingFormatModel::SortRole);
    page->setColumnWidths({20, 52, 22, 14, 16, 16, 14, 18});
    return page;
}

QWidget* WindowPages::trainingOffers()
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

QWidget* WindowPages::overview()
{
    auto* page = new OverviewPage(m_document, m_settings);
    page->restoreLayout();
    connect(page, &OverviewPage::cellActivated, this, &WindowPages::cellActivated);
    connect(page, &OverviewPage::chartExportRequested, this, &WindowPages::chartExportRequested);
    return page;
}

QWidget* WindowPages::differences()
{
    auto* page = new DifferencePage(m_document, m_settings);
    connect(page, &DifferencePage::cellActivated, this, &WindowPages::cellActivated);
    return page;
}

QWidget* WindowPages::versions()
{
    auto* page = new VersionsPage(m_document, m_settings);
    connect(page, &VersionsPage::compareRequested, this, &WindowPages::compareRequested);
    connect(page, &VersionsPage::restored, this, [this](const QString& name, bool anything) {
        if (anything)
            Q_EMIT told(tr("“%1” is restored. Undo takes it back.").arg(name), MessageKind::Done);
        else
            Q_EMIT told(tr("Nothing differs from “%1”; nothing was changed.").arg(name), MessageKind::Note);
    });
    connect(page, &VersionsPage::refused, this,
        [this](const QString& why) { Q_EMIT told(why, MessageKind::Refused); });
    return page;
}

QWidget* WindowPages::journal()
{
    auto* page = new JournalPage(m_document, m_settings);
    connect(page, &JournalPage::cellActivated, this, &WindowPages::cellActivated);
    connect(page, &JournalPage::exportRequested, this, &WindowPages::journalExportRequested);
    return page;
}

QWidget* WindowPages::workshops()
{
    auto* page = new WorkshopsPage(m_document, m_settings);
    if (const JobFamily* family = m_matrix.view().heatmap().family())
        page->setFamily(family->id);
    page->setOpenWorkshop(m_openWorkshop);
    connect(page, &WorkshopsPage::startRequested, this, &WindowPages::workshopStartRequested);
    connect(page, &WorkshopsPage::ballotRequested, this, &WindowPages::ballotRequested);
    connect(page, &WorkshopsPage::ballotImportRequested, this, &WindowPages::ballotImportRequested);
    connect(page, &WorkshopsPage::minutesRequested, this, &WindowPages::minutesRequested);
    connect(page, &WorkshopsPage::cellActivated, this, &WindowPages::cellActivated);
    return page;
}

BoardGridView* WindowPages::board() const
{
    const QWidget* page = shown();
    const bool isBoard = qobject_cast<const OverviewPage*>(page) || qobject_cast<const SimilarityPage*>(page)
        || qobject_cast<const DifferencePage*>(page);
    return isBoard ? page->findChild<BoardGridView*>() : nullptr;
}

void WindowPages::collapseBoard(bool collapsed)
{
    if (auto* actions = board()->findChild<BoardActions*>())
        actions->toggleAllGroups(collapsed);
}

QWidget* WindowPages::sidePanel() const
{
    if (isMatrixShown())
        return &m_details;
    for (auto* tabs : shown()->findChildren<QTabWidget*>()) {
        if (tabs->property("sidePanel").toBool())
            return tabs;
    }
    return nullptr;
}

void WindowPages::showSidePanel(bool shown)
{
    if (QWidget* panel = sidePanel()) {
        panel->setProperty(ClosedProperty, !shown);
        panel->setVisible(shown);
    }
}

bool WindowPages::isSidePanelOpen() const
{
    const QWidget* panel = sidePanel();
    return !panel || isOpen(*panel);
}

void WindowPages::setOpenWorkshop(WorkshopId workshop)
{
    m_openWorkshop = workshop;
    if (QWidget* page = m_made.value(static_cast<int>(NavigationKind::Workshops)))
        static_cast<WorkshopsPage*>(page)->setOpenWorkshop(workshop);
}

void WindowPages::saveLayout() const
{
    if (const QWidget* page = m_made.value(static_cast<int>(NavigationKind::Overview)))
        static_cast<const OverviewPage*>(page)->saveLayout();
}

QString WindowPages::insteadOfPrint(NavigationKind kind) const
{
    switch (kind) {
    case NavigationKind::Journal:
        return tr("The journal has no sheet to print. %1 takes it away as CSV.")
            .arg(keyText(keys::Export));
    case NavigationKind::Versions:
        return tr("A list of versions has no sheet to print. Compare two of them: what changed is printed.");
    case NavigationKind::Workshops:
        return tr("Ballots and minutes become PDF files with the buttons of this page; print those.");
    default:
        return {};
    }
}

} // namespace atlas
