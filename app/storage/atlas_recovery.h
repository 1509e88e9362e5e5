#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"
#include "storage/entry_repair.h"
#include "storage/rating_repair.h"

#include <QHash>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace atlas {

/// What could be kept of a damaged atlas, and in sentences for the user what could not. Nothing is lost without a
/// sentence.
struct Recovery {
    qint64 cells = 0;
    qint64 families = 0;
    qint64 journalEntries = 0;
    qint64 versions = 0; ///< the study included
    qint64 workshops = 0;
    QStringList losses;
};

/// "Families: 8, cells: 603, …", for the user.
QString shownContent(const Recovery& recovery);

/// Copies whatever is sound, entry by entry, from one file into an empty one, and brings that up to date. Ratings that are
/// missing are worked out from the journal and the study. For one recovery only.
class AtlasRecovery {
public:
    /// \a source may be of any version; \a target has no tables.
    AtlasRecovery(const SqlConnection& source, const SqlConnection& target);

    /// Damaged if there is no family to be found; otherwise \a target is an atlas that opens.
    Result<Recovery> run();

private:
    struct Table {
        const char* name;
        const char* noun; ///< what its entries are, for the user
    };
    struct Entry {
        const QStringList& columns;
        const QVariantList& values;
        QVariant of(const char* column) const { return values.value(columns.indexOf(QLatin1String(column))); }
    };
    struct Orphans {
        const char* condition; ///< a table and which of its entries
        const char* noun;
    };
    using Part = Result<void> (AtlasRecovery::*)();
    using Filter = bool (AtlasRecovery::*)(const Entry&);

    Result<void> inTransaction(std::initializer_list<Part> parts);
    Result<void> copyAtlas();
    Result<void> copy(const Table& table, Filter filter = nullptr);
    Result<void> renumber(const QString& table, const std::vector<TableColumn>& columns, const QString& noun,
        EntryRepair& repair);
    Result<void> dropLargestFamilies();
    Result<void> completeRatings();
    Result<void> copyWorkshops();
    Result<void> dropUnreadable();
    Result<void> dropWorkshops();
    Result<void> dropContradictions();
    Result<void> count(Recovery& recovery) const;
    Result<qint64> number(const QString& sql) const;

    Result<void> remove(const Orphans& strays);
    Result<bool> hasTable(const char* name) const;
    bool hasRoom(const Entry& entry);
    bool isRating(const Entry& entry);
    void loseEntries(qint64 entries, const QString& noun);
    void loseValues(const EntryRepair& repair, const QString& noun);
    void lose(const QString& sentence) { m_losses.append(sentence); }

    const SqlConnection& m_source;
    const SqlConnection& m_target;
    int m_version = 0; ///< of the source's schema, 0 if it cannot be told
    int m_schema = 0; ///< of the target, as long as entries are copied
    Atlas m_atlas; ///< what the target holds, without workshops
    QHash<QString, qint64> m_levelsOfScale;
    std::optional<NumbersAnew> m_versionIds; ///< where they had to be given anew
    QStringList m_losses;
    RatingRepair m_ratings;
};

} // namespace atlas
