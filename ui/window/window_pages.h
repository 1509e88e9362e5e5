#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/message_colours.h"
#include "models/navigation_model.h"
#include "ui/kit/view_settings.h"

#include <QHash>
#include <QObject>

class QStackedWidget;

namespace atlas {

class BoardGridView;
class ChartBase;
class MatrixPage;

/// The pages of the main window: the heatmap of a family and the others, each made when it is first shown. Knows
/// what the shown one has: a board, a panel at its side. The stack owns the pages.
class WindowPages final : public QObject {
    Q_OBJECT
public:
    /// \a details is at the side of the heatmap.
    WindowPages(AtlasDocument& document, const ViewSettings& settings, MatrixPage& matrix, QWidget& details,
        QStackedWidget& stack, QObject* parent);

    QWidget* shown() const;
    bool isMatrixShown() const;
    void showMatrix();
    void show(NavigationKind kind);
    /// The board that the page shows; null where it shows none.
    BoardGridView* board() const;
    void collapseBoard(bool collapsed);
    /// Details of a cell, or what a board has at its side; null where there is nothing.
    QWidget* sidePanel() const;
    /// Each page keeps its panel open or closed.
    void showSidePanel(bool shown);
    bool isSidePanelOpen() const;
    /// The one whose console is open; none for an id of none.
    void setOpenWorkshop(WorkshopId workshop);
    void saveLayout() const;
    /// What there is in the place of a sheet of the page; empty where it has one.
    QString insteadOfPrint(NavigationKind kind) const;

Q_SIGNALS:
    /// After another page is shown.
    void changed();
    void cellActivated(atlas::FamilyId family, const atlas::CellRef& cell);
    void compareRequested(atlas::VersionId version);
    /// What a page has to say to the user.
    void told(const QString& text, atlas::MessageKind kind);
    void chartExportRequested(const atlas::ChartBase& chart, const QString& title);
    void journalExportRequested(const std::vector<atlas::JournalEntry>& entries);
    void workshopStartRequested(atlas::WorkshopId workshop);
    void ballotRequested(atlas::WorkshopId workshop);
    void ballotImportRequested(atlas::WorkshopId workshop);
    void minutesRequested(atlas::WorkshopId workshop);

private:
    QWidget* make(NavigationKind kind);
    QWidget* producerJobs();
    QWidget* trainingFormats();
    QWidget* trainingOffers();
    QWidget* overview();
    QWidget* differences();
    QWidget* versions();
    QWidget* journal();
    QWidget* workshops();

    AtlasDocument& m_document;
    ViewSettings m_settings;
    MatrixPage& m_matrix;
    QWidget& m_details;
    QStackedWidget& m_stack;
    QHash<int, QWidget*> m_made; ///< by NavigationKind
    WorkshopId m_openWorkshop;
};

} // namespace atlas
