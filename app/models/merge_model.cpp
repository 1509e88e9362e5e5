// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merge_model.h"

#include "wording/rating_text.h"

#include <algorithm>

namespace atlas {

namespace {

QString stateText(const CellState& state, const RatingScale& scale, Language language)
{
    QString text = ratingText(scale, state.rating, language);
    if (!state.rationale.reason.isEmpty())
        text += QStringLiteral(" · ") + state.rationale.reason.simplified();
    return text;
}

} // namespace

MergeModel::MergeModel(const Atlas& atlas, std::vector<CellChange> changes, Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_atlas(atlas)
    , m_language(language)
{
    m_rows.reserve(changes.size());
    for (CellChange& change : changes) {
        const QDateTime mine = change.after.rationale.changedAt;
        const QDateTime theirs = change.before.rationale.changedAt;
        const bool keep = mine.isValid() && (!theirs.isValid() || mine > theirs);
        m_rows.push_back({std::move(change), keep});
    }
}

std::vector<CellChange> MergeModel::kept() const
{
    std::vector<CellChange> changes;
    for (const Row& row : m_rows) {
        if (row.keep)
            changes.push_back(row.change);
    }
    return changes;
}

void MergeModel::keepAll(bool mine)
{
    for (Row& row : m_rows)
        row.keep = mine;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Cell), index(rowCount() - 1, Cell), {Qt::CheckStateRole});
}

int MergeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MergeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MergeModel::shown(const Row& row, int column) const
{
    const JobFamily* family = m_atlas.family(row.change.family);
    if (!family)
        return {};
    const auto labelOf = [](const auto& entities, auto id) {
        const auto found =
            std::find_if(entities.begin(), entities.end(), [id](const auto& entity) { return entity.id == id; });
        return found == entities.end() ? QString() : found->label;
    };
    switch (column) {
    case Cell:
        return labelOf(family->rows, row.change.cell.row);
    case Family:
        return family->title;
    case Domain:
        return labelOf(family->domains, row.change.cell.column);
    case Mine:
        return stateText(row.change.after, m_atlas.scaleOf(*family), m_language);
    default:
        return stateText(row.change.before, m_atlas.scaleOf(*family), m_language);
    }
}

QVariant MergeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return shown(row, index.column());
    if (role == Qt::CheckStateRole && index.column() == Cell)
        return row.keep ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool MergeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Cell)
        return false;
    m_rows[static_cast<std::size_t>(index.row())].keep = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    return true;
}

Qt::ItemFlags MergeModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Cell ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Cell:
        return tr("Keep mine");
    case Family:
        return tr("Family");
    case Domain:
        return tr("Domain");
    case Mine:
        return tr("Mine");
    default:
        return tr("In the file");
    }
}

} // namespace atlas
