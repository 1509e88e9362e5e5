#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"

#include <QAbstractTableModel>

namespace atlas {

/// Skills against the training formats that suit them, for staff and managers.
class TrainingFormatModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Audience, Skill, Type, FirstFormat };
    enum Role { SortRole = Qt::UserRole };

    explicit TrainingFormatModel(const Atlas& atlas, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    TrainingFormatTable m_table;
};

} // namespace atlas
