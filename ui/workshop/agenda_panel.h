#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/agenda_model.h"
#include "ui/kit/view_settings.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace atlas {

class AgendaView;

/// The agenda of one workshop at the desk: items are added, removed and put in order; ballots go out and
/// answers come in; the session is started.
class AgendaPanel final : public QWidget {
    Q_OBJECT
public:
    AgendaPanel(AtlasDocument& document, WorkshopId workshop, const ViewSettings& settings,
        QWidget* parent = nullptr);
    ~AgendaPanel() override;

    WorkshopId workshopId() const { return m_agenda.workshopId(); }
    void showItem(AgendaItemId item);
    /// Family that the choice of items starts with.
    void setFamily(FamilyId family) { m_family = family; }
    void addItems();

Q_SIGNALS:
    void startRequested(atlas::WorkshopId workshop);
    void ballotRequested(atlas::WorkshopId workshop);
    void ballotImportRequested(atlas::WorkshopId workshop);
    void minutesRequested(atlas::WorkshopId workshop);
    void cellActivated(atlas::FamilyId family, const atlas::CellRef& cell);

private:
    QToolButton* tool(const QString& text, const QString& hint, const char* name);
    void move(int direction);
    bool removalIsWanted(const std::vector<int>& rows);
    void remove();
    void refresh();

    AtlasDocument& m_document;
    ViewSettings m_settings;
    AgendaModel m_agenda;
    FamilyId m_family;
    QLabel* m_title;
    QLabel* m_empty;
    QLabel* m_answers;
    QLabel* m_context; ///< competence and family of the chosen item
    QLabel* m_over; ///< says why the agenda of an ended workshop stays
    AgendaView* m_view;
    QPushButton* m_start;
    QToolButton* m_add;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    QToolButton* m_sort;
    QToolButton* m_ballot;
    QToolButton* m_import;
    QToolButton* m_minutes;
};

} // namespace atlas
