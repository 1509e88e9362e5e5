#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/agenda_model.h"
#include "support/open_study.h"
#include "support/workshop_samples.h"

namespace atlas {

/// "1" to "9" for the items of OpenAgenda, "new" for what was added since.
inline QString itemName(AgendaItemId id)
{
    return id.value < 10 ? QString::number(id.value) : QStringLiteral("new");
}

/// The services family open with a workshop on the first cells of its first column, under items 1 to \a
/// count.
struct OpenAgenda {
    explicit OpenAgenda(int count = 5)
        : family(open.family(QStringLiteral("services")))
        , scale(open.document.atlas().scaleOf(family))
    {
        Workshop workshop;
        for (int row = 0; row < count; ++row)
            workshop.items.push_back(itemOf(row + 1, family, row, 0));
        id = open.document.addWorkshop(workshop).value().id;
    }

    /// As it is now: it does not follow later changes.
    Workshop workshop() const { return *open.document.atlas().workshop(id); }
    /// Stores the workshop as \a change leaves it.
    template <class Change>
    void change(Change change)
    {
        Workshop changed = workshop();
        change(changed);
        if (!open.document.saveWorkshop(changed))
            qFatal("the store refuses the workshop");
    }
    /// Ids of the items, "1 2 3", as the store has them.
    QString stored() const
    {
        QStringList ids;
        for (const AgendaItem& item : open.store->stored().workshop(id)->items)
            ids << itemName(item.id);
        return ids.join(u' ');
    }

    OpenStudy open;
    const JobFamily family; ///< as it was at first
    const RatingScale scale;
    WorkshopId id;
};

/// Ids of the items, "1 2 3", as the model has them.
inline QString shown(const AgendaModel& model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, AgendaModel::Number);
        ids << itemName(model.itemAt(row));
        if (index.data().toInt() != row + 1 || model.rowOf(model.itemAt(row)) != row)
            ids << QStringLiteral("misnumbered");
    }
    return ids.join(u' ');
}

} // namespace atlas
