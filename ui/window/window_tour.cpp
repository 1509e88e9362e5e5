// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_tour.h"

#include "models/heatmap_model.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/kit/after_painting.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/plain_words.h"
#include "ui/window/navigation_view.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QToolButton>

#include <utility>

namespace atlas {

namespace {

constexpr auto SeenKey = "help/tourSeen";

QRect placeOf(const QWidget& widget, const QRect& part, const QWidget& over)
{
    return QRect(widget.mapTo(over.window(), part.topLeft()), part.size());
}

QRect placeOf(const QWidget& widget, const QWidget& over)
{
    return placeOf(widget, widget.rect(), over);
}

} // namespace

WindowTour::WindowTour(QMainWindow& window, TourPlaces places)
    : QObject(&window)
    , m_window(window)
    , m_places(std::move(places))
{
}

void WindowTour::offer(std::function<bool()> isWanted)
{
    if (QSettings().value(QLatin1String(SeenKey)).toBool())
        return;
    new AfterPainting(m_window, [this, isWanted = std::move(isWanted)] {
        // Who has a question to answer first is shown round another time.
        if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget() && isWanted())
            start();
    });
}

void WindowTour::start()
{
    if (m_window.findChild<Tour*>())
        return;
    QSettings().setValue(QLatin1String(SeenKey), true);
    auto* tour = new Tour(steps(), &m_window);
    // It showed the end of the list.
    NavigationView* list = &m_places.navigation;
    connect(tour, &QObject::destroyed, list, [list] {
        list->scrollToTop(); // with the title above the first entries, where there is room
        list->scrollTo(list->currentIndex());
    });
    tour->start();
}

void WindowTour::showCell() const
{
    m_places.showHeatmap();
    m_places.detailsShown.setChecked(true);
    HeatmapView& view = m_places.heatmap;
    if (!view.heatmap().cell(view.currentIndex()))
        view.showCell(0, 0);
    view.scrollTo(view.currentIndex());
}

void WindowTour::showNavigation() const
{
    m_places.navigationShown.setChecked(true);
}

std::vector<TourStep> WindowTour::steps() const
{
    return {families(), heatmap(), reasons(), together(), takeAway()};
}

TourStep WindowTour::families() const
{
    return {tr("The job families"),
        tr("Each entry is a family of jobs: the bar shows how its competences move, blue for more, orange "
           "for less. "
           "Choose one to open it."),
        [this] {
            showCell();
            showNavigation();
            m_places.navigation.scrollToTop();
        },
        [this](const QWidget& over) { return std::vector{placeOf(m_places.navigation, over)}; }};
}

TourStep WindowTour::heatmap() const
{
    return {tr("The heatmap"),
        tr("Rows are competences, columns are domains of activity. A cell says whether the competence grows "
           "(+, ++) or "
           "fades (−, −−) there; n/a means a marginal impact. The keys + and − change the chosen cell."),
        [this] { showCell(); },
        [this](const QWidget& over) {
            const HeatmapView& view = m_places.heatmap;
            const QRect cell = view.visualRect(view.currentIndex()) & view.viewport()->rect();
            if (cell.isEmpty())
                return std::vector{placeOf(view, over)};
            return std::vector{placeOf(*view.viewport(), cell, over), placeOf(view, over)};
        }};
}

TourStep WindowTour::reasons() const
{
    return {tr("Rating and reason"),
        tr("Here you change the rating of the chosen cell and say why, what it rests on and how sure it is. "
           "Everything "
           "is stored at once; %1 takes it back.")
            .arg(keyText(QKeySequence::Undo)),
        [this] { showCell(); },
        [this](const QWidget& over) { return std::vector{placeOf(m_places.details, over)}; }};
}

TourStep WindowTour::together() const
{
    const auto indexOf = [this](NavigationKind kind) {
        return m_places.entries.index(m_places.entries.rowOf(kind));
    };
    return {tr("All families, and together"),
        tr("%1 shows all families side by side, with charts. %2 prepares a workshop: a room votes on the "
           "cells in "
           "question and decides.")
            .arg(keyText(Qt::Key_F5), keyText(Qt::Key_F12)),
        [this, indexOf] {
            showNavigation();
            m_places.navigation.scrollTo(indexOf(NavigationKind::Overview));
            m_places.navigation.scrollTo(indexOf(NavigationKind::Workshops));
        },
        [this, indexOf](const QWidget& over) {
            const NavigationView& list = m_places.navigation;
            const auto entry = [&](NavigationKind kind) {
                return placeOf(
                    *list.viewport(), list.visualRect(indexOf(kind)) & list.viewport()->rect(), over);
            };
            const QRect workshops = entry(NavigationKind::Workshops);
            const QRect overview = entry(NavigationKind::Overview);
            return overview.isEmpty() ? std::vector{workshops} : std::vector{workshops, overview};
        }};
}

TourStep WindowTour::takeAway() const
{
    return {tr("Take it away, or ask"),
        tr("%1 makes a PDF, a table for a spreadsheet or a picture of what you see. The Help menu has a page "
           "on each "
           "subject: %2 opens the one that fits. There you can take this tour again.")
            .arg(unmarked(m_places.exporting.text()), keyText(Qt::Key_F1)),
        [] {},
        [this](const QWidget& over) {
            std::vector<QRect> places;
            for (const QToolButton* button : m_window.findChildren<QToolButton*>()) {
                if (button->defaultAction() == &m_places.exporting)
                    places.push_back(placeOf(*button, over));
            }
            if (const QMenuBar& menus = *m_window.menuBar(); !menus.isNativeMenuBar())
                places.push_back(placeOf(menus, menus.actionGeometry(menus.actions().constLast()), over));
            return places;
        }};
}

} // namespace atlas
