// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/wayfinder.h"

#include "ui/boards/overview_page.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/heatmap/matrix_page.h"
#include "ui/history/difference_page.h"
#include "ui/tables/table_page.h"
#include "ui/window/navigation_view.h"
#include "ui/window/window_pages.h"
#include "ui/workshop/workshops_page.h"

#include <algorithm>

namespace atlas {

namespace {

/// Of changes in several families, the first in the one that is shown.
template <class Change>
const Change& changeIn(FamilyId family, const std::vector<Change>& changes, FamilyId Change::*owner)
{
    const auto here = std::find_if(changes.begin(), changes.end(),
        [family, owner](const Change& change) { return change.*owner == family; });
    return here == changes.end() ? changes.front() : *here;
}

} // namespace

Wayfinder::Wayfinder(const AtlasDocument& document, const NavigationModel& entries, NavigationView& navigation,
    MatrixPage& matrix, WindowPages& pages)
    : QObject(&pages)
    , m_document(document)
    , m_entries(entries)
    , m_navigation(navigation)
    , m_matrix(matrix)
    , m_pages(pages)
{
    connect(&matrix, &MatrixPage::wayBackChosen, this, &Wayfinder::goBack);
    connect(&pages, &WindowPages::cellActivated, this, &Wayfinder::goDown);
    connect(&pages, &WindowPages::compareRequested, this, &Wayfinder::compare);
}

FamilyId Wayfinder::currentFamily() const
{
    const JobFamily* family = m_matrix.view().heatmap().family();
    return family ? family->id : FamilyId();
}

void Wayfinder::show(FamilyId family)
{
    m_navigation.chooseRow(m_entries.rowOf(family));
}

void Wayfinder::show(NavigationKind kind)
{
    m_navigation.chooseRow(m_entries.rowOf(kind));
}

void Wayfinder::show(const SearchHit& hit)
{
    switch (hit.target) {
    case SearchTarget::Job:
        return showRow(NavigationKind::ProducerJobs, hit.row);
    case SearchTarget::Skill:
        return showRow(NavigationKind::TrainingFormats, hit.row);
    case SearchTarget::Course:
        return showRow(NavigationKind::TrainingOffers, hit.row);
    case SearchTarget::Theme:
        return showTheme(hit.row);
    default:
        break;
    }
    show(hit.family);
    if (currentFamily() != hit.family)
        return; // words that are not stored hold the window where it is
    HeatmapView& view = m_matrix.view();
    const int column = std::max(0, view.currentIndex().column());
    switch (hit.target) {
    case SearchTarget::Competence:
        view.showCompetence(hit.row);
        break;
    case SearchTarget::SubCompetence:
        view.showCell(hit.row, std::min(column, view.heatmap().columnCount() - 1));
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

void Wayfinder::showRow(NavigationKind table, int row)
{
    show(table);
    if (auto* page = qobject_cast<TablePage*>(m_pages.shown()))
        page->showRow(row);
}

void Wayfinder::showTheme(int theme)
{
    show(NavigationKind::Overview);
    if (auto* page = qobject_cast<OverviewPage*>(m_pages.shown()))
        page->showTheme(m_document.atlas().themes[static_cast<std::size_t>(theme)].id);
}

void Wayfinder::goTo(int row)
{
    const bool here = m_navigation.currentIndex().row() == row;
    const QWidget* before = m_pages.shown();
    m_navigation.chooseRow(row);
    if (here || m_pages.shown() != before) // words that are not stored may hold the window where it is
        m_pages.shown()->setFocus();
}

void Wayfinder::goDown(FamilyId family, const CellRef& cell)
{
    const JobFamily* found = m_document.atlas().family(family);
    const auto position = found ? found->position(cell) : std::nullopt;
    if (!position)
        return;
    const QModelIndex from = m_navigation.currentIndex();
    show(family);
    m_matrix.view().showCell(position->row, position->column);
    m_matrix.view().setFocus();
    m_matrix.offerWayBack(tr("Back to “%1”").arg(from.data().toString()));
    m_wayBack = from.row();
}

void Wayfinder::goBack()
{
    if (m_wayBack < 0)
        return;
    m_navigation.chooseRow(m_wayBack);
    m_matrix.offerWayBack({});
    m_wayBack = -1;
    m_pages.shown()->setFocus();
}

void Wayfinder::compare(VersionId version)
{
    show(NavigationKind::Differences);
    if (auto* page = qobject_cast<DifferencePage*>(m_pages.shown()))
        page->compareWithPresent(version);
}

void Wayfinder::show(const Edit& step)
{
    if (const auto cells = step.changes.all<CellChange>(); !cells.empty()) {
        const CellChange& change = changeIn(currentFamily(), cells, &CellChange::family);
        showChanged(change.family, change.cell);
    } else if (step.changes.has<EntityChange<SubCompetence>>()) {
        showChangedThemes(step);
    } else {
        showChangedWorkshop(step);
    }
}

void Wayfinder::showChanged(FamilyId family, const CellRef& cell)
{
    const JobFamily* found = m_document.atlas().family(family);
    const auto position = found ? found->position(cell) : std::nullopt;
    if (!position)
        return;
    HeatmapView& view = m_matrix.view();
    const QModelIndex place =
        view.heatmap().index(view.heatmap().rowOfMatrixRow(position->row), position->column);
    if (!m_pages.isMatrixShown() || currentFamily() != family)
        goDown(family, cell);
    else if (place != view.currentIndex() || view.isRowHidden(place.row()))
        view.showCell(position->row, position->column); // else the keyboard stays where it is
}

void Wayfinder::showChangedThemes(const Edit& step)
{
    const auto rows = step.changes.all<EntityChange<SubCompetence>>();
    const EntityChange<SubCompetence>& change = changeIn(currentFamily(), rows, &EntityChange<SubCompetence>::owner);
    // The overview shows themes; the heatmap of their own family is where they may have been given as well.
    if (!m_pages.isMatrixShown() || currentFamily() != change.owner) {
        show(NavigationKind::Overview);
        return;
    }
    const auto column = static_cast<std::size_t>(std::max(0, m_matrix.view().currentIndex().column()));
    const std::vector<ActivityDomain>& domains = m_document.atlas().family(change.owner)->domains;
    showChanged(change.owner, {change.id(), domains[std::min(column, domains.size() - 1)].id});
}

void Wayfinder::showChangedWorkshop(const Edit& step)
{
    show(NavigationKind::Workshops);
    auto* page = qobject_cast<WorkshopsPage*>(m_pages.shown());
    const auto items = step.changes.all<AgendaItemChange>();
    const auto workshops = step.changes.all<WorkshopChange>();
    if (page && !items.empty())
        page->choose(items.front().workshop, items.front().after.id);
    else if (page && !workshops.empty())
        page->choose(workshops.front().id());
}

} // namespace atlas
