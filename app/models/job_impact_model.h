#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"

#include <QAbstractTableModel>

namespace atlas {

/// The AI producers' jobs: domain, job, kind of impact, key skills.
class JobImpactModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Domain, Job, Impact, KeySkills, ColumnCount };
    enum Role { SortRole = Qt::UserRole, RatingRole };

    JobImpactModel(const Atlas& atlas, Language language, QObject* parent = nullptr);

    const RatingScale& scale() const { return m_scale; }
    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    JobImpactTable m_table;
    RatingScale m_scale;
    Language m_language;
};

} // namespace atlas
