// SPDX-License-Identifier: GPL-3.0-or-later
// How an agenda is changed: cells added and removed, items moved by command and by drag and drop.
#include "analysis/agenda_choice.h"
#include "models/agenda_model.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace atlas {

namespace {

QString mimeType()
{
    return QStringLiteral("application/x-competence-atlas-agenda-items");
}

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

/// Rising and each once, as a selection may name them in any order.
std::vector<int> sorted(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

Result<int> AgendaModel::addCells(const Cells& cells)
{
    Workshop changed = *workshop();
    const std::size_t before = changed.items.size();
    for (const auto& [family, cell] : cells) {
        if (changed.itemOn(cell))
            continue;
        AgendaItem item;
        item.family = family;
        item.cell = cell;
        changed.items.push_back(std::move(item));
    }
    const int added = static_cast<int>(changed.items.size() - before);
    if (const auto saved = m_document.saveWorkshop(std::move(changed)); !saved)
        return tl::unexpected(saved.error());
    return added;
}

Result<void> AgendaModel::removeItems(std::vector<int> rows)
{
    Workshop changed = *workshop();
    rows = sorted(std::move(rows));
    std::vector<AgendaItem>& items = changed.items.edit();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const auto gone = items.begin() + *row;
        const bool wasCurrent = gone->id == changed.current;
        const auto next = items.erase(gone);
        if (!wasCurrent)
            continue;
        // The room goes on with what followed, or with the last that is left.
        if (next != items.end())
            changed.current = next->id;
        else
            changed.current = items.empty() ? AgendaItemId() : items.back().id;
    }
    return m_document.saveWorkshop(std::move(changed));
}

Result<void> AgendaModel::reorder(const std::vector<AgendaItemId>& order)
{
    if (isSettled())
        return failure(ErrorKind::NotPermitted, tr("The workshop is over: its items keep the numbers of its minutes."));
    Workshop changed = *workshop();
    std::vector<AgendaItem> items;
    for (const AgendaItemId id : order)
        items.push_back(*changed.item(id));
    changed.items = std::move(items);
    return m_document.saveWorkshop(std::move(changed));
}

Result<void> AgendaModel::moveItems(std::vector<int> rows, int before)
{
    rows = sorted(std::move(rows));
    std::vector<AgendaItemId> order;
    const auto addRest = [&](int first, int last) {
        for (int row = first; row < last; ++row) {
            if (!std::binary_search(rows.begin(), rows.end(), row))
                order.push_back(itemAt(row));
        }
    };
    addRest(0, before);
    for (const int row : rows)
        order.push_back(itemAt(row));
    addRest(before, rowCount());
    return reorder(order);
}

Result<void> AgendaModel::shift(const std::vector<int>& rows, int direction)
{
    const int count = rowCount();
    std::vector<AgendaItemId> order;
    std::vector<bool> moves(at(count), false);
    for (int row = 0; row < count; ++row)
        order.push_back(itemAt(row));
    for (const int row : rows)
        moves[at(row)] = true;
    // From the border on, so that a block moves as one and stops there as one.
    for (int step = 1; step < count; ++step) {
        const int row = direction < 0 ? step : count - 1 - step;
        const int neighbour = row + direction;
        if (!moves[at(row)] || moves[at(neighbour)])
            continue;
        std::swap(order[at(row)], order[at(neighbour)]);
        moves[at(row)] = false;
        moves[at(neighbour)] = true;
    }
    return reorder(order);
}

Result<void> AgendaModel::sortByDisagreement()
{
    return reorder(byDisagreement(*workshop(), m_document.atlas()));
}

QStringList AgendaModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData* AgendaModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<int> rows;
    for (const QModelIndex& dragged : indexes)
        rows.push_back(dragged.row());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_workshop.value;
    for (const int row : sorted(std::move(rows)))
        stream << itemAt(row).value;
    auto* data = new QMimeData; // the caller owns it
    data->setData(mimeType(), bytes);
    return data;
}

/// Nothing where the data are of another workshop or another kind.
std::vector<int> AgendaModel::draggedRows(const QMimeData* data) const
{
    std::vector<int> rows;
    if (!data || !data->hasFormat(mimeType()))
        return rows;
    QDataStream stream(data->data(mimeType()));
    WorkshopId from;
    stream >> from.value;
    while (from == m_workshop && !stream.atEnd()) {
        AgendaItemId item;
        stream >> item.value;
        if (const int row = rowOf(item); row >= 0)
            rows.push_back(row);
    }
    return rows;
}

bool AgendaModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex&) const
{
    return action == Qt::MoveAction && !isSettled() && !draggedRows(data).empty();
}

bool AgendaModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    return moveItems(draggedRows(data), before).has_value();
}

} // namespace atlas
