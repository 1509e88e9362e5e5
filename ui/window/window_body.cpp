// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_body.h"

#include "ui/editors/details_panel.h"
#include "ui/editors/heatmap_editor.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/heatmap/legend_bar.h"
#include "ui/heatmap/matrix_page.h"
#include "ui/kit/appearance.h"
#include "ui/kit/choose_alone.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/panel_splitter.h"
#include "ui/kit/screen_set.h"
#include "ui/window/navigation_view.h"

#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int RoomOfCells = 470; ///< labels of rows and two columns

void fillColumn(QWidget& owner, QWidget& tall, QWidget& foot)
{
    auto* layout = new QVBoxLayout(&owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(&tall, 1);
    layout->addWidget(&foot);
}

} // namespace

WindowBody::WindowBody(AtlasDocument& document, HeatmapModel& heatmap, NavigationModel& entries,
    const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_heatmap(heatmap)
    // Each with its parent from the start: under a style sheet, moving a widget styles all below it again.
    , m_splitter(new PanelSplitter(this))
    , m_listColumn(new QWidget(m_splitter))
    , m_navigation(new NavigationView(entries, settings.theme, m_listColumn))
    , m_listFoot(new QWidget(m_listColumn))
    , m_stack(new QStackedWidget(m_splitter))
    , m_messages(new MessageBar(*m_stack, settings.theme, this))
    , m_matrix(new MatrixPage(heatmap, settings, m_stack))
    , m_editor(new HeatmapEditor(document, heatmap, m_matrix->view()))
    , m_details(new DetailsPanel(document, heatmap, m_matrix->view(), *m_editor, settings.theme, m_splitter))
    , m_legend(new LegendBar(heatmap, m_matrix->view(), settings.theme, this))
{
    m_stack->addWidget(m_matrix);
    m_splitter->setStretchFactor(1, 1);
    fillColumn(*m_listColumn, *m_navigation, *m_listFoot);
    fillColumn(*this, *m_splitter, *m_legend);
    // From the list to the pages, which are made later.
    setTabOrder(m_navigation, m_splitter->handle(1));
}

HeatmapView& WindowBody::view() const
{
    return m_matrix->view();
}

void WindowBody::showNavigation(bool shown)
{
    m_listColumn->setVisible(shown);
}

void WindowBody::setMatrixShown(bool shown)
{
    m_listFoot->setVisible(!shown);
    m_legend->setVisible(shown);
    m_editor->setActive(shown);
}

void WindowBody::boundPanels()
{
    const int whole = window()->width();
    int list = whole * 3 / 10;
    int details = whole * 35 / 100;
    // Where it cannot be had, what is written in the panels comes first.
    if (const int free = whole - scaledToText(RoomOfCells);
        free >= m_navigation->minimumWidth() + m_details->minimumWidth()) {
        list = std::min(list, free * 2 / 5);
        details = std::min(details, free * 3 / 5);
    }
    m_listColumn->setMaximumWidth(std::max(m_navigation->minimumWidth(), list));
    m_details->setMaximumWidth(std::max(m_details->minimumWidth(), details));
    m_listFoot->setFixedHeight(m_legend->heightFor(whole));
    m_splitter->keepBounds();
}

void WindowBody::restorePanels(const QSettings& settings, bool small)
{
    if (!m_splitter->restoreState(settings.value(panelsKey(QStringLiteral("window"))).toByteArray())) {
        const int whole = window()->width();
        m_splitter->setSizes({std::min(scaledToText(small ? 230 : 280), whole / 4), 900,
            std::min(scaledToText(290), whole * 3 / 10)});
    }
    boundPanels();
}

void WindowBody::restoreCell(const QSettings& settings, const QString& family)
{
    const QPoint cell = settings.value(QStringLiteral("window/matrixCell")).toPoint();
    const JobFamily* shown = m_heatmap.family();
    if (!shown || shown->key != family || cell.y() < 0 || cell.y() >= shown->current.rows())
        return;
    const QModelIndex index = m_heatmap.index(m_heatmap.rowOfMatrixRow(cell.y()), cell.x());
    if (index.isValid())
        chooseAlone(view(), index);
}

void WindowBody::restoreZoom(const QSettings& settings)
{
    if (settings.value(QStringLiteral("window/fitted")).toBool())
        view().fitToWindow();
    else
        view().setZoom(settings.value(QStringLiteral("window/zoom"), 1.0).toDouble());
}

void WindowBody::save(QSettings& settings) const
{
    if (m_details->isVisible())
        settings.setValue(panelsKey(QStringLiteral("window")), m_splitter->saveState());
    const QModelIndex current = view().currentIndex();
    // The row of the matrix: the next window starts in the order of the study.
    if (m_heatmap.cell(current)) {
        settings.setValue(
            QStringLiteral("window/matrixCell"), QPoint(current.column(), m_heatmap.matrixRow(current.row())));
    }
    settings.setValue(QStringLiteral("window/fitted"), view().isFitted());
    settings.setValue(QStringLiteral("window/zoom"), view().zoom());
}

void WindowBody::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    boundPanels();
}

} // namespace atlas
