#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"
#include "models/overview_model.h"

#include <QWidget>

class QLabel;
class QListView;

namespace atlas {

/// The cells that the chosen place of the overview is made of; a double click or Enter goes to one of them.
class CellList final : public QWidget {
    Q_OBJECT
public:
    CellList(AtlasDocument& document, Language language, Theme theme, QWidget* parent = nullptr);

    /// Shows what stands beneath one place; -1, -1 for none.
    void show(const OverviewModel& overview, int row, int column);

Q_SIGNALS:
    void cellActivated(atlas::FamilyId family, const atlas::CellRef& cell);

private:
    void showContextMenu(const QPoint& position);

    AtlasDocument& m_document;
    Language m_language;
    CellSourcesModel m_model;
    QLabel* m_title;
    QLabel* m_place;
    QLabel* m_counts;
    QLabel* m_hint;
    QListView* m_list;
};

} // namespace atlas
