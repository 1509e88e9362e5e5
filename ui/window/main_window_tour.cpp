// SPDX-License-Identifier: GPL-3.0-or-later
// The first steps in the main window: what the tour shows and where it stands.
#include "ui/window/main_window.h"

#include "ui/editors/details_panel.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/heatmap/matrix_page.h"
#include "ui/help/tour.h"
#include "ui/kit/after_painting.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/plain_words.h"
#include "ui/window/navigation_view.h"
#include "ui/workshop/workshop_console.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

namespace atlas {

namespace {

QRect placeOf(const QWidget& widget, const QRect& part, const QWidget& over)
{
    return QRect(widget.mapTo(over.window(), part.topLeft()), part.size());
}

QRect placeOf(const QWidget& widget, const QWidget& over)
{
    return placeOf(widget, widget.rect(), over);
}

} // namespace

void MainWindow::offerTour()
{
    if (QSettings().value(QStringLiteral("help/tourSeen")).toBool())
        return;
    new AfterPainting(*this, [this] {
        // Who has a question to answer first is shown round another time.
        if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget() && m_messages->isHidden()
            && !m_console)
            startTour();
    });
}

void MainWindow::startTour()
{
    if (findChild<Tour*>())
        return;
    QSettings().setValue(QStringLiteral("help/tourSeen"), true);
    auto* tour = new Tour(tourSteps(), this);
    // It showed the end of the list.
    connect(tour, &QObject::destroyed, m_navigation, [this] {
        m_navigation->scrollToTop(); // with the title above the first entries, where there is room
        m_navigation->scrollTo(m_navigation->currentIndex());
    });
    tour->start();
}

void MainWindow::showCellForTour()
{
    if (currentPage() != m_matrix)
        showFamily(currentFamily());
    findChild<QAction*>(QStringLiteral("showDetails"))->setChecked(true);
    HeatmapView& view = m_matrix->view();
    if (!m_heatmapModel.cell(view.currentIndex()))
        view.showCell(0, 0);
    view.scrollTo(view.currentIndex());
}

void MainWindow::showNavigationForTour()
{
    findChild<QAction*>(QStringLiteral("showNavigation"))->setChecked(true);
}

std::vector<TourStep> MainWindow::tourSteps()
{
    std::vector<TourStep> steps;
    steps.push_back({tr("The job families"),
        tr("Each entry is a family of jobs: the bar shows how its competences move, blue for more, orange "
           "for less. "
           "Choose one to open it."),
        [this] {
            showCellForTour();
            showNavigationForTour();
            m_navigation->scrollToTop();
        },
        [this](const QWidget& over) { return std::vector{placeOf(*m_navigation, over)}; }});
    steps.push_back({tr("The heatmap"),
        tr("Rows are competences, columns are domains of activity. A cell says whether the competence grows "
           "(+, ++) or "
           "fades (−, −−) there; n/a means a marginal impact. The keys + and − change the chosen cell."),
        [this] { showCellForTour(); },
        [this](const QWidget& over) {
            const HeatmapView& view = m_matrix->view();
            const QRect cell = view.visualRect(view.currentIndex()) & view.viewport()->rect();
            if (cell.isEmpty())
                return std::vector{placeOf(view, over)};
            return std::vector{placeOf(*view.viewport(), cell, over), placeOf(view, over)};
        }});
    steps.push_back({tr("Rating and reason"),
        tr("Here you change the rating of the chosen cell and say why, what it rests on and how sure it is. "
           "Everything "
           "is stored at once; %1 takes it back.")
            .arg(keyText(QKeySequence::Undo)),
        [this] { showCellForTour(); },
        [this](const QWidget& over) { return std::vector{placeOf(*m_details, over)}; }});
    steps.push_back({tr("All families, and together"),
        tr("%1 shows all families side by side, with charts. %2 prepares a workshop: a room votes on the "
           "cells in "
           "question and decides.")
            .arg(keyText(Qt::Key_F5), keyText(Qt::Key_F12)),
        [this] {
            showNavigationForTour();
            m_navigation->scrollTo(
                m_navigationModel.index(m_navigationModel.rowOf(NavigationKind::Overview)));
            m_navigation->scrollTo(
                m_navigationModel.index(m_navigationModel.rowOf(NavigationKind::Workshops)));
        },
        [this](const QWidget& over) {
            const auto entry = [&](NavigationKind kind) {
                const QModelIndex index = m_navigationModel.index(m_navigationModel.rowOf(kind));
                return placeOf(*m_navigation->viewport(),
                    m_navigation->visualRect(index) & m_navigation->viewport()->rect(), over);
            };
            const QRect workshops = entry(NavigationKind::Workshops);
            const QRect overview = entry(NavigationKind::Overview);
            return overview.isEmpty() ? std::vector{workshops} : std::vector{workshops, overview};
        }});
    steps.push_back({tr("Take it away, or ask"),
        tr("%1 makes a PDF, a table for a spreadsheet or a picture of what you see. The Help menu has a page "
           "on each "
           "subject: %2 opens the one that fits. There you can take this tour again.")
            .arg(unmarked(m_export->text()), keyText(Qt::Key_F1)),
        [] {},
        [this](const QWidget& over) {
            std::vector<QRect> places;
            for (const QToolButton* button : findChildren<QToolButton*>()) {
                if (button->defaultAction() == m_export)
                    places.push_back(placeOf(*button, over));
            }
            if (!menuBar()->isNativeMenuBar()) {
                places.push_back(
                    placeOf(*menuBar(), menuBar()->actionGeometry(menuBar()->actions().constLast()), over));
            }
            return places;
        }});
    return steps;
}

} // namespace atlas
