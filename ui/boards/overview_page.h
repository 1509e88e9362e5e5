#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/overview_model.h"
#include "ui/boards/board_page.h"
#include "ui/kit/view_settings.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenu;
class QSplitter;
class QTabWidget;

namespace atlas {

class ArrangementBar;
class BoardGridView;
class CellList;
class ChartBase;
class OverviewCharts;
class ScaleLegend;

/// All families side by side: the overview under its tools, at its side the cells beneath the chosen place
/// and the charts of the same rows and columns.
class OverviewPage final : public QWidget, public BoardPage {
    Q_OBJECT
public:
    OverviewPage(AtlasDocument& document, const ViewSettings& settings, QWidget* parent = nullptr);
    ~OverviewPage() override;

    BoardGridView& view() const { return *m_view; }
    const OverviewModel& model() const { return m_model; }
    Result<std::shared_ptr<const BoardDefinition>> shownBoard() const override;
    /// The row of a theme, whatever was shown, sorted or filtered before.
    void showTheme(SkillThemeId theme);
    void saveLayout() const;
    void restoreLayout();

Q_SIGNALS:
    void cellActivated(atlas::FamilyId family, const atlas::CellRef& cell);
    void chartExportRequested(const atlas::ChartBase& chart, const QString& title);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildRowChoice();
    QWidget* buildFooter();
    void setRows(OverviewRows rows);
    void ask(const OverviewRequest& request);
    /// What the tools ask for now.
    OverviewRequest wished() const;
    void refresh();
    void showBoard();
    void toggle(AxisArrangement& arrangement, const BoardAxis& axis, int group);
    void activate(int row, int column);
    void showContextMenu(const QPoint& position);
    void showRowMenu(const QPoint& position);
    void addCellThemes(QMenu& menu, const std::vector<OverviewBoard::Source>& sources);

    AtlasDocument& m_document;
    ViewSettings m_settings;
    OverviewModel m_model;
    QLabel* m_subtitle;
    ArrangementBar* m_bar;
    QButtonGroup* m_rowChoice;
    QSplitter* m_splitter;
    BoardGridView* m_view;
    QTabWidget* m_side;
    CellList* m_cells;
    OverviewCharts* m_charts;
    QList<QWidget*> m_footerStops; ///< in the order of Tab
    ScaleLegend* m_legend;
};

} // namespace atlas
