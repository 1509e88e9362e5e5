#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/agenda_model.h"

#include "ui/kit/reading_widgets.h"

#include <QTimer>

namespace atlas {

/// The agenda as a list with the state of each item; the current one of the session stands out. Observes the
/// model.
class AgendaView final : public ReadingTable {
    Q_OBJECT
public:
    explicit AgendaView(AgendaModel& model, QWidget* parent = nullptr);

    AgendaModel& agenda() const { return m_model; }
    /// Rows of the selection, ascending.
    std::vector<int> chosenRows() const;
    void selectRows(int first, int count);
    /// Lets items be dragged to another place.
    void setReorderable();
    /// Hides what only matters at the desk.
    void setCompact();
    void showItem(AgendaItemId item);

Q_SIGNALS:
    void itemActivated(atlas::AgendaItemId item);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();
    int leastWidth() const;

    AgendaModel& m_model;
    QTimer m_fit;
    bool m_compact = false;
};

} // namespace atlas
