#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/difference_model.h"
#include "ui/boards/board_page.h"
#include "ui/kit/view_settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSplitter;

namespace atlas {

class BoardGridView;
class TablePage;

/// What changed between two versions, or a version and the present: as a heatmap, and as a list with who,
/// when and why.
class DifferencePage final : public QWidget, public BoardPage {
    Q_OBJECT
public:
    DifferencePage(AtlasDocument& document, const ViewSettings& settings, QWidget* parent = nullptr);
    ~DifferencePage() override;

    const DifferenceModel& model() const { return m_model; }
    Result<std::shared_ptr<const BoardDefinition>> shownBoard() const override;
    BoardGridView& view() const { return *m_view; }
    /// From that version to the present.
    void compareWithPresent(VersionId version);

Q_SIGNALS:
    void cellActivated(atlas::FamilyId family, const atlas::CellRef& cell);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildTools();
    void fillVersions();
    void fillFamilies();
    void ask();
    void refresh();
    void report(const Result<void>& result);
    void showCounts();
    void showChange(int row);

    AtlasDocument& m_document;
    DifferenceModel m_model;
    VersionChangeModel m_changes;
    QLabel* m_subtitle;
    QComboBox* m_from;
    QComboBox* m_to;
    QComboBox* m_family;
    QCheckBox* m_allRows;
    QSplitter* m_splitter;
    BoardGridView* m_view;
    TablePage* m_list;
};

} // namespace atlas
