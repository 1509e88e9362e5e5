#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"

#include <QAbstractTableModel>

namespace atlas {

/// Existing courses, a row each.
class TrainingOfferModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Institution,
        Course,
        Themes,
        Duration,
        Audience,
        Mode,
        Certification,
        Cpf,
        Rncp,
        ColumnCount
    };

    explicit TrainingOfferModel(const Atlas& atlas, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    SharedVector<TrainingOffer> m_offers;
};

} // namespace atlas
