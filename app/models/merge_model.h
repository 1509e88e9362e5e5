#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/edit.h"

#include <QAbstractTableModel>

#include <vector>

namespace atlas {

/// Cells of two states of one atlas that differ, a row each, of which one or the other is to be kept: checked is the
/// one that is open here, unchecked the one in the file.
class MergeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Cell, Family, Domain, Mine, Theirs, ColumnCount };

    /// \a changes lead from what the file holds to what is open here. Checked at first is what was changed later here.
    MergeModel(const Atlas& atlas, std::vector<CellChange> changes, Language language, QObject* parent = nullptr);

    /// The checked ones.
    std::vector<CellChange> kept() const;
    void keepAll(bool mine);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        CellChange change;
        bool keep = false;
    };
    QString shown(const Row& row, int column) const;

    Atlas m_atlas;
    std::vector<Row> m_rows;
    Language m_language;
};

} // namespace atlas
