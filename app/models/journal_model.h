#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace atlas {

/// The journal of the atlas, the newest entry first; read anew after each edit while somebody looks.
class JournalModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, Family, SubCompetence, Domain, Change, Why, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    JournalModel(const AtlasDocument& document, Language language, QObject* parent = nullptr);

    /// Fails if the journal cannot be read; the entries shown stay.
    Result<void> reload();
    const JournalEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    /// Everybody who has an entry with a name, as a dictionary of the language orders them.
    QStringList authors() const;

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    const AtlasDocument& m_document;
    Language m_language;
    std::vector<JournalEntry> m_entries;
};

/// The entries of one person, one family and a period; what is not set lets all through.
class JournalFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    struct Filter {
        QString author;
        QString familyKey;
        QDate from; ///< local days, both included
        QDate to;
        bool votes = true; ///< those of workshops
        friend bool operator==(const Filter&, const Filter&) = default;
    };

    explicit JournalFilterModel(JournalModel& journal, QObject* parent = nullptr);

    const Filter& filter() const { return m_filter; }
    void setFilter(const Filter& filter);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const JournalModel& m_journal;
    Filter m_filter;
};

} // namespace atlas
