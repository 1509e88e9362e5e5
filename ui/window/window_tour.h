#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/tour.h"

#include <functional>

class QAction;
class QMainWindow;

namespace atlas {

class HeatmapView;
class NavigationModel;
class NavigationView;

/// What the tour of the main window leads to; all of it outlives the tour.
struct TourPlaces {
    const NavigationModel& entries;
    NavigationView& navigation;
    HeatmapView& heatmap;
    QWidget& details;
    QAction& navigationShown;
    QAction& detailsShown;
    QAction& exporting;
    std::function<void()> showHeatmap;
};

/// Shows a newcomer round the main window: what the tour tells, and where it stands.
class WindowTour final : public QObject {
    Q_OBJECT
public:
    WindowTour(QMainWindow& window, TourPlaces places);

    /// Once, when the window stands, if \a isWanted then.
    void offer(std::function<bool()> isWanted);
    void start();

private:
    std::vector<TourStep> steps() const;
    TourStep families() const;
    TourStep heatmap() const;
    TourStep reasons() const;
    TourStep together() const;
    TourStep takeAway() const;
    void showCell() const;
    void showNavigation() const;

    QMainWindow& m_window;
    TourPlaces m_places;
};

} // namespace atlas
