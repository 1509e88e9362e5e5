#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"
#include "domain/error.h"
#include "storage/journal_writer.h"

namespace atlas {

/// Inserts, removes, moves and updates entities of any kind within the caller's transaction, with their journal entries.
/// What is stored is compared with what a change starts from, and read back. For the errors see AtlasStore::commit().
class EntityWriter {
public:
    /// Scales and journal must outlive this; the scales are those of the file.
    EntityWriter(const SqlConnection& connection, JournalWriter& journal);

    template <class Entity>
    Result<void> write(const EntityChange<Entity>& change);

private:
    struct Order {
        std::vector<qint64> ids;
        std::vector<qint64> positions; ///< of each; they ascend
        int placeOf(qint64 id) const;
    };

    template <class Entity>
    Result<Order> order(const EntityChange<Entity>& change) const;
    template <class Entity>
    Result<void> writePositions(const EntityChange<Entity>& change, const std::vector<qint64>& ids) const;
    template <class Entity>
    Result<void> check(const EntityChange<Entity>& change, const Order& order) const;
    template <class Entity>
    Result<void> insert(const EntityChange<Entity>& change) const;
    template <class Entity>
    Result<void> remove(const EntityChange<Entity>& change) const;
    template <class Entity>
    Result<void> update(const EntityChange<Entity>& change) const;
    /// Whether the file holds the entity just so.
    template <class Entity>
    Result<bool> holds(const Entity& entity) const;
    template <class Entity>
    Result<void> record(const EntityChange<Entity>& change) const;

    // What is stored beside the entity's own table.
    template <class Entity>
    Result<void> insertBeside(const EntityChange<Entity>&) const
    {
        return {};
    }
    Result<void> insertBeside(const EntityChange<SubCompetence>& change) const;
    Result<void> insertBeside(const EntityChange<ActivityDomain>& change) const;
    Result<void> insertBeside(const EntityChange<RatingScale>& change) const;
    Result<void> insertBeside(const EntityChange<TrainingSkill>& change) const;
    template <class Entity>
    Result<void> removeBeside(const EntityChange<Entity>&) const
    {
        return {};
    }
    Result<void> removeBeside(const EntityChange<SubCompetence>& change) const;
    Result<void> removeBeside(const EntityChange<ActivityDomain>& change) const;
    Result<void> removeBeside(const EntityChange<RatingScale>& change) const;
    Result<void> removeBeside(const EntityChange<TrainingSkill>& change) const;
    template <class Entity>
    Result<void> updateBeside(const EntityChange<Entity>&) const
    {
        return {};
    }
    Result<void> updateBeside(const EntityChange<SubCompetence>& change) const;
    Result<void> updateBeside(const EntityChange<RatingScale>& change) const;
    Result<void> updateBeside(const EntityChange<TrainingSkill>& change) const;
    template <class Entity>
    Result<bool> holdsBeside(const Entity&) const
    {
        return true;
    }
    Result<bool> holdsBeside(const SubCompetence& row) const;
    Result<bool> holdsBeside(const RatingScale& scale) const;
    Result<bool> holdsBeside(const TrainingSkill& skill) const;

    Result<void> writeTheme(SubCompetenceId row, SkillThemeId theme) const;
    Result<void> writeFormats(const TrainingSkill& skill) const;
    Result<void> writeWords(ScaleId scale, const char* kind, const RatingLevel& words, bool isNew) const;
    Result<void> run(const QString& sql, const QVariantList& values) const;
    Result<qint64> number(const QString& sql, const QVariantList& values) const;
    Result<QString> text(const QString& sql, const QVariantList& values) const;
    tl::unexpected<Error> refused(ErrorKind kind, const QString& detail) const;

    const SqlConnection& m_connection;
    JournalWriter& m_journal;
};

/// \a row of a query in a form in which rows can be compared, its texts as labels are read.
QString spelled(const QVariantList& row);

} // namespace atlas
