#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"

#include <QAbstractTableModel>

namespace atlas {

/// The versions of the atlas in the order they were named, the study first; grows when one is added.
class VersionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Created, Author, ColumnCount };

    VersionModel(AtlasDocument& document, QObject* parent = nullptr);

    const Version& version(int row) const
    {
        return m_document.atlas().versions[static_cast<std::size_t>(row)];
    }

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    const AtlasDocument& m_document;
};

} // namespace atlas
