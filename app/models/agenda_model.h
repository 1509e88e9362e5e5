#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"

#include <QAbstractTableModel>

#include <utility>
#include <vector>

namespace atlas {

/// The agenda of one workshop, an item a row, over the document. The console may be seen by neighbours:
/// rounds that are still hidden show in no column.
class AgendaModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Item, State, Votes, Agreement, ColumnCount };
    enum Role {
        IsCurrentRole = Qt::UserRole, ///< bool
        LabelRole, ///< QString: sub-competence and domain
        ContextRole, ///< QString: competence and family
        AnswersRole ///< int: answers in the last round, hidden or not, "no opinion" among them; none without a round
    };
    using Cells = std::vector<std::pair<FamilyId, CellRef>>;

    AgendaModel(AtlasDocument& document, WorkshopId workshop, Language language, QObject* parent = nullptr);

    WorkshopId workshopId() const { return m_workshop; }
    AgendaItemId itemAt(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    /// -1 if there is no such item.
    int rowOf(AgendaItemId item) const;

    /// Whether the workshop is over: its order, which its minutes number, does not change any more.
    bool isSettled() const { return workshop() && workshop()->endedAt.isValid(); }

    // Each stores the agenda once; fails as AtlasDocument::saveWorkshop() does, which announces it. Not for a
    // workshop that has been removed.

    /// Puts cells that are not yet on the agenda at its end; gives how many.
    Result<int> addCells(const Cells& cells);
    Result<void> removeItems(std::vector<int> rows);
    /// Puts rows, in their order, before what now is row \a before; the row count puts them at the end.
    Result<void> moveItems(std::vector<int> rows, int before);
    /// Each row one place up or down; rows that stand together at the border stay there.
    Result<void> moveUp(const std::vector<int>& rows) { return shift(rows, -1); }
    Result<void> moveDown(const std::vector<int>& rows) { return shift(rows, 1); }
    /// The most disputed first; see byDisagreement().
    Result<void> sortByDisagreement();

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const final;

    // Rows are dragged within the list. A drop moves them at once, and since there is no removeRows(), the
    // view that was dragged from takes nothing away afterwards.
    Qt::DropActions supportedDropActions() const final { return Qt::MoveAction; }
    QStringList mimeTypes() const final;
    QMimeData* mimeData(const QModelIndexList& indexes) const final;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) const final;
    bool dropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) final;

private:
    /// Numbered apart from its place, so that the neighbours of a change read the same until it is done.
    struct Row {
        AgendaItemId id;
        int number;
    };

    const Workshop* workshop() const { return m_document.atlas().workshop(m_workshop); }
    Result<void> reorder(const std::vector<AgendaItemId>& order);
    Result<void> shift(const std::vector<int>& rows, int direction);
    std::vector<int> draggedRows(const QMimeData* data) const;
    void refresh();
    void removeMissing(const Workshop* kept);
    QVariant text(const AgendaItem& item, const Row& row, int column) const;
    QString spoken(const AgendaItem& item, const Row& row, int column) const;
    QVariant describe(const AgendaItem& item, int role) const;

    AtlasDocument& m_document;
    WorkshopId m_workshop;
    Language m_language;
    std::vector<Row> m_rows;
};

} // namespace atlas
