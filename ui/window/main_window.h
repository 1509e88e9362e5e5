#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/colour_vision.h"
#include "models/heatmap_model.h"
#include "models/navigation_model.h"
#include "ui/kit/preferences.h"
#include "ui/kit/view_settings.h"

#include <QMainWindow>

#include <memory>

namespace atlas {

class ChartBase;
class EditMenu;
class FileMenu;
class HelpMenu;
class LookMenus;
class MessageBar;
class OpenWorkshop;
class SearchBox;
class UndoActions;
class ViewMenu;
class Wayfinder;
class WindowBody;
class WindowPages;
class WindowTour;
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

    MessageBar& messages() const;
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
    /// With the one that is under way, if one is, or as the console of another window was left.
    void resumeWorkshop(const RoomStanding* standing = nullptr);
    /// Stores what is still in a text field; false if the store did not take it.
    bool takeOverTexts();
    void restoreLayout();
    void saveLayout() const;
    ColourVision seenWith() const;
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
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildMenus(const Preferences& preferences);
    void connectMenus();
    void connectPages();
    void connectMessages();
    void connectWorkshop();
    /// Why a step of the document is not for this window.
    QString objectionTo(const Edit& step) const;
    void showEntry(int row);
    /// What is shown; where there is no sheet of it, says what there is instead.
    void print();
    /// Asks whether words that the store does not take may be lost.
    bool closesAnyway();

    AtlasDocument& m_document;
    ViewSettings m_settings;
    NavigationModel m_navigationModel;
    HeatmapModel m_heatmapModel;

    SearchBox* m_search;
    WindowBody* m_body;
    WindowPages* m_pages;
    Wayfinder* m_ways;
    std::unique_ptr<OpenWorkshop> m_workshop;
    UndoActions* m_undo = nullptr;
    FileMenu* m_files = nullptr;
    EditMenu* m_edit = nullptr;
    ViewMenu* m_view = nullptr;
    LookMenus* m_look = nullptr;
    HelpMenu* m_help = nullptr;
    WindowTour* m_tour = nullptr;
};

} // namespace atlas
