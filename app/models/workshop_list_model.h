#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"

#include <QAbstractTableModel>

#include <vector>

namespace atlas {

/// The workshops of the atlas, the newest first.
class WorkshopListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Date, State, Items, Decided, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole ///< what a column is sorted by
    };

    WorkshopListModel(AtlasDocument& document, Language language, QObject* parent = nullptr);

    WorkshopId workshopAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1 if there is no such workshop.
    int rowOf(WorkshopId workshop) const;

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    void refresh();

    const AtlasDocument& m_document;
    Language m_language;
    std::vector<WorkshopId> m_rows;
};

} // namespace atlas
