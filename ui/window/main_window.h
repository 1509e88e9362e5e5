#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/colour_vision.h"
#include "models/heatmap_model.h"
#include "models/job_impact_model.h"
#include "models/navigation_model.h"
#include "models/search_model.h"
#include "models/training_format_model.h"
#include "models/training_offer_model.h"
#include "ui/kit/preferences.h"
#include "ui/kit/view_settings.h"

#include <QMainWindow>
#include <QPointer>

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace atlas {

class BoardGridView;
class ChartBase;
class DetailsPanel;
class HeatmapEditor;
class HeatmapView;
class LegendBar;
class MatrixPage;
class MessageBar;
class NavigationView;
class PanelSplitter;
class SearchBox;
struct TourStep;
class WorkshopConsole;
struct RoomStanding;

/// The window on one atlas. Knows what to show and edit; what touches files it asks for by signals. A change
/// of language, theme or atlas gets a new window in the same place.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// \a theme is what the preferences' choice means now.
    MainWindow(AtlasDocument& document, const QString& filePath, const Preferences& preferences, Theme theme,
        QWidget* parent = nullptr);
    ~MainWindow() override;

    MessageBar& messages() const { return *m_messages; }
    /// The family whose heatmap was shown last.
    FamilyId currentFamily() const;
    void showFamily(FamilyId family);
    QWidget* currentPage() const;
    void setRecentFiles(const QStringList& paths);
    /// What of the preferences an open window takes over; another look or language takes another window.
    void takeOver(const Preferences& preferences);
    /// The facilitator's window of the workshop that is open; null if none is.
    WorkshopConsole* console() const;
    void openWorkshop(WorkshopId workshop);
    /// Says so if a workshop was under way when the program ended, with a button that goes on with it.
    void offerToResume();
    /// Shows a newcomer round once the window stands, unless something else asks for attention.
    void offerTour();
    void resumeWorkshop();
    /// As the console of another window was left.
    void resumeWorkshop(const RoomStanding& standing);
    /// Stores what is still in a text field; false if the store did not take it.
    bool takeOverTexts();
    void restoreLayout();
    void saveLayout() const;
    ColourVision seenWith() const { return m_vision; }
    /// Colours as people with this vision see them; a preview, not stored.
    void showAsSeenWith(ColourVision vision);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void openFileRequested(const QString& path);
    void copyRequested();
    void exportRequested();
    void printRequested();
    void languageRequested(atlas::Language language);
    void themeRequested(atlas::ThemeChoice choice);
    void textSizeRequested(int percent);
    void askForReasonRequested(bool asks);
    void settingsRequested();
    void chartExportRequested(const atlas::ChartBase& chart, const QString& title);
    void journalExportRequested(const std::vector<atlas::JournalEntry>& entries);
    /// Before its console opens, and none once that is closed.
    void workshopInFront(atlas::WorkshopId workshop);
    // The parent is the window that the request comes from.
    void ballotRequested(atlas::WorkshopId workshop, QWidget* parent);
    void ballotImportRequested(atlas::WorkshopId workshop, QWidget* parent);
    void minutesRequested(atlas::WorkshopId workshop, QWidget* parent);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPages();
    void openConsole(WorkshopId workshop, const RoomStanding* standing);
    void buildMenus(const Preferences& preferences);
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu(const Preferences& preferences);
    void buildLookMenus(QMenu* view, const Preferences& preferences);
    void buildThemeMenu(QMenu* menu, ThemeChoice chosen);
    void buildTextMenu(QMenu* menu, int chosen);
    void buildVisionMenu(QMenu* menu);
    void buildHelpMenu();
    void buildToolBar();
    QAction* command(
        QMenu* menu, const QString& text, const QKeySequence& shortcut, const char* icon = nullptr);
    QWidget* makePage(NavigationKind kind);
    /// The board that the page shows; null where it shows none.
    BoardGridView* shownBoard() const;
    void collapseBoard(bool collapsed);
    QWidget* producerJobsPage();
    QWidget* trainingFormatsPage();
    QWidget* trainingOffersPage();
    QWidget* overviewPage();
    QWidget* differencePage();
    QWidget* versionsPage();
    QWidget* journalPage();
    QWidget* workshopsPage();
    void savePages() const;
    /// From a view of all families to one cell of a family's heatmap, and back.
    void goDown(FamilyId family, const CellRef& cell);
    void goBack();
    void showEntry(int row);
    /// Details of a cell, or what a board has at its side; null where there is nothing.
    QWidget* sidePanel() const;
    void showSidePanel(bool shown);
    void followSidePanel();
    void goTo(const SearchHit& hit);
    void goToTheme(int theme);
    void goToRow(NavigationKind table, int row);
    void updateUndoTexts();
    /// Takes a step back or does it again, says which, and shows where.
    void replay(EditOrigin origin);
    void showPlace(const Edit& step);
    void boundPanels();
    /// What is shown; where there is no sheet of it, says what there is instead.
    void print();
    /// A workshop that is gone leaves no window, one that is over no message.
    void followWorkshops();
    /// Asks whether words that the store does not take may be lost.
    bool closesAnyway();
    /// The help menu of this window or of one that belongs to it.
    void addHelpMenu(QMainWindow& window);
    void startTour();
    std::vector<TourStep> tourSteps();
    void showCellForTour();
    void showNavigationForTour();

    AtlasDocument& m_document;
    QString m_filePath;
    ViewSettings m_settings;
    NavigationModel m_navigationModel;
    HeatmapModel m_heatmapModel;

    ColourVision m_vision = ColourVision::Common;
    QActionGroup* m_visions = nullptr; ///< the entries of the menu, with their vision as data
    QWidget* m_central;
    PanelSplitter* m_splitter;
    QWidget* m_listColumn;
    NavigationView* m_navigation;
    QWidget* m_listFoot; ///< in the place of the legend while there is none, so that the list keeps its height
    QStackedWidget* m_pages;
    MessageBar* m_messages;
    MatrixPage* m_matrix;
    HeatmapEditor* m_editor;
    DetailsPanel* m_details;
    LegendBar* m_legend;
    QHash<int, QWidget*> m_otherPages; ///< by NavigationKind, made when first shown
    QPointer<WorkshopConsole> m_console;
    int m_consolesOpened = 0;
    int m_wayBack = -1; ///< entry that the shown cell was reached from
    SearchBox* m_search;
    QMenu* m_recent;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_export;
    QAction* m_print;
    QAction* m_find;
    QAction* m_ask;
    QAction* m_sidePanelShown;
    QList<QAction*> m_matrixActions; ///< of use only where a heatmap is shown
    QList<QAction*> m_gridActions; ///< and those of use for a board too
};

} // namespace atlas
