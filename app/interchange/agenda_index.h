#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheets/agenda_place.h"

#include <QHash>

#include <optional>

namespace atlas {

/// What a file says about the item that an answer is for. Empty labels say nothing.
struct ItemMention {
    std::optional<int> number; ///< from 1
    QString family;
    QString competence;
    QString subCompetence;
    QString domain;

    bool hasLabels() const;
};

/// An item, or why there is none.
struct ItemMatch {
    const AgendaPlace* place = nullptr;
    QString reason; ///< a sentence for the user; empty for a head that is not about an item at all
};

/// Finds the items of one agenda by what people wrote. The number counts unless the labels speak of another
/// item: then the labels count if they belong to exactly one, and nothing is found otherwise.
class AgendaIndex {
public:
    /// \a places have to outlive it.
    explicit AgendaIndex(const std::vector<AgendaPlace>& places);
    Q_DISABLE_COPY(AgendaIndex)

    ItemMatch find(const ItemMention& mention) const;
    /// By the head of a column: a number, "1. label", or labels alone, joined in any usual way.
    ItemMatch findHead(const QString& head) const;

private:
    /// An item with the labels as they are compared.
    struct Entry {
        const AgendaPlace* place = nullptr;
        QString family;
        QString familyKey;
        QString competence;
        QString subCompetence;
        QString domain;
    };
    const Entry* numbered(int number) const;
    static bool agrees(const Entry& entry, const ItemMention& folded);
    ItemMatch search(const ItemMention& mention, const ItemMention& folded) const;
    ItemMatch findLabelled(const QString& text) const;
    ItemMatch findNumbered(int number, const QString& label) const;

    std::vector<Entry> m_entries;
    QHash<QString, std::vector<const Entry*>> m_rows; ///< by folded sub-competence; under "" all of them
    QHash<QString, std::vector<const Entry*>> m_heads; ///< by folded label, in every usual combination
    mutable QHash<QString, ItemMatch> m_found; ///< mentions met before
};

} // namespace atlas
