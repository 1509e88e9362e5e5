// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/version_model.h"

#include "domain/shown_words.h"

#include <QLocale>

namespace atlas {

VersionModel::VersionModel(AtlasDocument& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (change.versions.isEmpty())
            return;
        beginResetModel();
        endResetModel();
    });
}

int VersionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_document.atlas().versions.size());
}

int VersionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VersionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Version& shown = version(index.row());
    switch (index.column()) {
    case Name:
        return shownName(shown);
    case Created: // the study bears no day of publication; the one in the file stands in for it
        return index.row() == 0 || !shown.createdAt.isValid()
            ? tr("as published")
            : QLocale().toString(shown.createdAt.toLocalTime(), QLocale::ShortFormat);
    case Author:
        return shown.author;
    default:
        return {};
    }
}

QVariant VersionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Version");
    case Created:
        return tr("Named on (local time)");
    case Author:
        return tr("By");
    default:
        return {};
    }
}

} // namespace atlas
