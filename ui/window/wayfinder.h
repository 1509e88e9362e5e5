#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/search.h"
#include "models/navigation_model.h"

#include <QObject>

namespace atlas {

class MatrixPage;
class NavigationView;
class WindowPages;

/// Goes to places in the main window, through its list of entries: to what was found or chosen elsewhere, to
/// where a step changed something, and back.
class Wayfinder final : public QObject {
    Q_OBJECT
public:
    Wayfinder(const AtlasDocument& document, const NavigationModel& entries, NavigationView& navigation,
        MatrixPage& matrix, WindowPages& pages);

    void show(FamilyId family);
    void show(NavigationKind kind);
    void show(const SearchHit& hit);
    /// To an entry of the list, and with the keys into its page.
    void goTo(int row);
    /// From a view of all families to one cell of a family's heatmap.
    void goDown(FamilyId family, const CellRef& cell);
    /// To where that cell was chosen.
    void goBack();
    /// Where a step changed something.
    void show(const Edit& step);
    /// What changed from that version to the present.
    void compare(VersionId version);

private:
    FamilyId currentFamily() const;
    void showRow(NavigationKind table, int row);
    /// Side by side, at the row of a theme.
    void showTheme(int theme);
    void showChanged(FamilyId family, const CellRef& cell);
    void showChangedThemes(const Edit& step);
    void showChangedWorkshop(const Edit& step);

    const AtlasDocument& m_document;
    const NavigationModel& m_entries;
    NavigationView& m_navigation;
    MatrixPage& m_matrix;
    WindowPages& m_pages;
    int m_wayBack = -1; ///< entry that the shown cell was reached from
};

} // namespace atlas
