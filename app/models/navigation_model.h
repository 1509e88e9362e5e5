#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"
#include "editing/atlas_document.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace atlas {

/// Remembered between sessions by number: new ones go to the end.
enum class NavigationKind {
    Heading,
    Family,
    ProducerJobs,
    TrainingFormats,
    TrainingOffers,
    Overview,
    Similarity,
    Differences,
    Versions,
    Journal,
    Workshops
};

/// What can be opened, as a list: job families with their coverage, the AI producers' jobs, the views of all
/// families, versions and journal, the training tables, under headings that cannot be chosen.
class NavigationModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole, SubtitleRole };

    NavigationModel(AtlasDocument& document, Language language, QObject* parent = nullptr);

    Language language() const { return m_language; }

    int rowCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const final;

    NavigationKind kind(int row) const { return m_entries[static_cast<std::size_t>(row)].kind; }
    /// Invalid where the entry is no family.
    FamilyId family(int row) const { return m_entries[static_cast<std::size_t>(row)].family; }
    int rowOf(FamilyId family) const;
    /// First entry of that kind, -1 if there is none.
    int rowOf(NavigationKind kind) const;
    /// Null where the entry is no family.
    const Distribution* distribution(int row) const;
    const RatingScale* scale(int row) const;

private:
    struct Entry {
        NavigationKind kind;
        QString title;
        FamilyId family;
        QString subtitle;
        std::optional<Distribution> distribution;
    };

    Entry entryOf(FamilyId family) const;
    void follow(const AtlasChange& change);
    std::vector<Entry> entries() const;

    AtlasDocument& m_document;
    Language m_language;
    std::vector<Entry> m_entries;
};

} // namespace atlas
