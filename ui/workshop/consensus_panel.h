#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/consensus_model.h"
#include "ui/kit/view_settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace atlas {

class BoardGridView;
class ScaleLegend;

/// What a room made of each family on its agenda: the rating as colour, the agreement as the size of the tile
/// and a figure, for one workshop or all.
class ConsensusPanel final : public QWidget {
    Q_OBJECT
public:
    ConsensusPanel(AtlasDocument& document, WorkshopId workshop, const ViewSettings& settings,
        QWidget* parent = nullptr);
    ~ConsensusPanel() override;

    const ConsensusRequest& request() const { return m_model.request(); }

Q_SIGNALS:
    void cellActivated(atlas::FamilyId family, const atlas::CellRef& cell);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillFamilies();
    void ask();
    void activate(int row, int column);
    bool hasResults(const JobFamily& family) const;

    AtlasDocument& m_document;
    WorkshopId m_workshop;
    ViewSettings m_settings;
    ConsensusModel m_model;
    QComboBox* m_family;
    QComboBox* m_order;
    QCheckBox* m_all;
    QLabel* m_empty;
    BoardGridView* m_view;
    ScaleLegend* m_legend;
};

} // namespace atlas
