#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"
#include "editing/atlas_document.h"

#include <QAbstractTableModel>

#include <vector>

namespace atlas {

/// What the journal says of one cell, newest first: when, who, what changed, why.
class CellHistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, Change, Why, ColumnCount };

    CellHistoryModel(AtlasDocument& document, Language language, QObject* parent = nullptr);

    /// An invalid cell empties the list.
    void setCell(FamilyId family, const CellRef& cell);

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    void reload();

    AtlasDocument& m_document;
    Language m_language;
    CellRef m_cell;
    std::vector<JournalEntry> m_entries;
};

} // namespace atlas
