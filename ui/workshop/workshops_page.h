#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workshop_list_model.h"
#include "ui/boards/board_page.h"
#include "ui/kit/view_settings.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QToolButton;

namespace atlas {

class AgendaPanel;
class ConsensusPanel;
class TablePage;

/// The workshops of the atlas, and the agenda of the chosen one.
class WorkshopsPage final : public QWidget, public BoardPage {
    Q_OBJECT
public:
    WorkshopsPage(AtlasDocument& document, const ViewSettings& settings, QWidget* parent = nullptr);
    ~WorkshopsPage() override;

    /// Family that the choice of items starts with.
    void setFamily(FamilyId family);
    void choose(WorkshopId workshop, AgendaItemId item = {});
    /// The one whose console is open, which cannot be deleted meanwhile.
    void setOpenWorkshop(WorkshopId workshop);

    /// Asks for the minutes of the chosen workshop; false where there is nothing to write, or the consensus is
    /// shown.
    bool requestMinutes();

    /// The consensus; nothing where the agenda is shown, or the consensus of no family.
    bool showsBoard() const override { return consensusOfFamily() != nullptr; }
    Result<std::shared_ptr<const BoardDefinition>> shownBoard() const override;

Q_SIGNALS:
    void startRequested(atlas::WorkshopId workshop);
    void ballotRequested(atlas::WorkshopId workshop);
    void ballotImportRequested(atlas::WorkshopId workshop);
    void minutesRequested(atlas::WorkshopId workshop);
    void cellActivated(atlas::FamilyId family, const atlas::CellRef& cell);

private:
    /// Null where the agenda is shown.
    const ConsensusPanel* shownConsensus() const;
    const ConsensusPanel* consensusOfFamily() const;
    const Workshop* chosen() const;
    void add();
    void editChosen();
    void removeChosen();
    void showChosen();
    void closePanels();

    AtlasDocument& m_document;
    ViewSettings m_settings;
    WorkshopListModel m_model;
    FamilyId m_family;
    WorkshopId m_open;
    TablePage* m_table;
    QWidget* m_side;
    QLabel* m_invitation; ///< where there is no workshop
    QTabWidget* m_tabs = nullptr;
    AgendaPanel* m_agenda = nullptr;
    ConsensusPanel* m_consensus = nullptr;
    QToolButton* m_new;
    QToolButton* m_edit;
    QToolButton* m_remove;
};

} // namespace atlas
