#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/similarity_model.h"
#include "ui/boards/board_page.h"
#include "ui/kit/view_settings.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QSplitter;
class QTabWidget;

namespace atlas {

class BoardGridView;
class BridgePanel;

/// Which domains resemble each other: every pair as a heatmap and as a ranked list, and for one pair what a
/// move takes.
class SimilarityPage final : public QWidget, public BoardPage {
    Q_OBJECT
public:
    SimilarityPage(AtlasDocument& document, const ViewSettings& settings, QWidget* parent = nullptr);
    ~SimilarityPage() override;

    const SimilarityModel& model() const { return m_model; }
    Result<std::shared_ptr<const BoardDefinition>> shownBoard() const override;
    BoardGridView& view() const { return *m_view; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildBases();
    void buildTools();
    QWidget* buildPairs();
    void ask(ComparisonBasis basis, const AxisArrangement& arrangement);
    void refresh();
    void choosePair(int from, int to);
    void takePlace(int row, int column);
    AxisArrangement wished() const;

    SimilarityModel m_model;
    DomainPairModel m_pairs;
    QButtonGroup* m_basis;
    QWidget* m_tools;
    QComboBox* m_order;
    QCheckBox* m_grouped;
    QSplitter* m_splitter;
    BoardGridView* m_view;
    QTabWidget* m_side;
    BridgePanel* m_bridge;
    AxisArrangement m_arrangement;
};

} // namespace atlas
