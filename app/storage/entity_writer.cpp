// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entity_writer.h"

#include "domain/journal_values.h"
#include "domain/steady_text.h"
#include "storage/entity_tables.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/storage_limits.h"
#include "storage/stored_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

QString named(const char* table)
{
    return QLatin1String(table);
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

QString assigned(const QStringList& columns)
{
    return columns.join(QStringLiteral(" = ?, ")) + QStringLiteral(" = ?");
}

template <class Entity>
constexpr bool IsRow = std::is_same_v<Entity, SubCompetence>;
template <class Entity>
constexpr bool IsLevel = std::is_same_v<Entity, RatingLevel>;

QVariant ownerValue(NoOwner)
{
    return {};
}

template <class Id>
QVariant ownerValue(Id owner)
{
    return owner.value;
}

} // namespace

QString spelled(const QVariantList& row)
{
    QStringList texts;
    for (const QVariant& value : row)
        texts.append(asLabel(value.toString()));
    return texts.join(QChar(0x1f)); // no text of a file holds this
}

EntityWriter::EntityWriter(const SqlConnection& connection, JournalWriter& journal)
    : m_connection(connection)
    , m_journal(journal)
{
}

Result<void> EntityWriter::run(const QString& sql, const QVariantList& values) const
{
    auto done = SqlStatement(m_connection, sql).run(values);
    return done;
}

Result<qint64> EntityWriter::number(const QString& sql, const QVariantList& values) const
{
    qint64 value = 0;
    auto done = SqlStatement(m_connection, sql).each(values, [&value](const SqlRow& row) -> Result<void> {
        value = row.integer(0);
        return {};
    });
    return done.map([&value] { return value; });
}

Result<QString> EntityWriter::text(const QString& sql, const QVariantList& values) const
{
    QString value;
    auto done = SqlStatement(m_connection, sql).each(values, [&value](const SqlRow& row) -> Result<void> {
        value = row.text(0);
        return {};
    });
    return done.map([&value] { return value; });
}

tl::unexpected<Error> EntityWriter::refused(ErrorKind kind, const QString& detail) const
{
    const char* const text = kind == ErrorKind::Conflict
        ? QT_TRANSLATE_NOOP("atlas::Storage",
            "“%1” was changed elsewhere in the meantime, so nothing was stored. Open the file again to see its present "
            "state, then make your change.")
        : kind == ErrorKind::NotFound
        ? QT_TRANSLATE_NOOP("atlas::Storage",
            "“%1” does not hold the cell or row that was changed. Open the file again to see its present state.")
        : QT_TRANSLATE_NOOP("atlas::Storage",
            "“%1” cannot be stored, since its content contradicts itself. Nothing was written.");
    return failure(kind, QCoreApplication::translate("atlas::Storage", text).arg(shownName(m_connection.path())), detail);
}

int EntityWriter::Order::placeOf(qint64 id) const
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : static_cast<int>(found - ids.begin());
}

template <class Entity>
Result<EntityWriter::Order> EntityWriter::order(const EntityChange<Entity>& change) const
{
    const EntityTable table = tableOf(Entity());
    QString sql;
    QVariantList values;
    if constexpr (IsRow<Entity>) {
        sql = QStringLiteral("SELECT s.id, s.position FROM sub_competence s JOIN competence c ON c.id = s.competence_id "
                             "WHERE c.family_id = ? ORDER BY s.position, s.id");
        values = {change.owner.value};
    } else {
        QString where;
        if (table.owner) {
            where = QStringLiteral(" WHERE %1 = ?").arg(named(table.owner));
            values = {ownerValue(change.owner)};
        }
        if constexpr (IsLevel<Entity>)
            where += QStringLiteral(" AND kind = 'level'");
        sql = QStringLiteral("SELECT id, position FROM %1%2 ORDER BY position, id").arg(named(table.name), where);
    }
    Order order;
    auto done = SqlStatement(m_connection, sql).each(values, [&order](const SqlRow& row) -> Result<void> {
        order.ids.push_back(row.integer(0));
        order.positions.push_back(row.integer(1));
        return {};
    });
    return done.map([&order] { return std::move(order); });
}

template <class Entity>
Result<void> EntityWriter::writePositions(const EntityChange<Entity>& change, const std::vector<qint64>& ids) const
{
    const auto stored = order(change);
    if (!stored)
        return tl::unexpected(stored.error());
    SqlStatement write(m_connection,
        QStringLiteral("UPDATE %1 SET position = ? WHERE id = ?").arg(named(tableOf(Entity()).name)));
    for (std::size_t place = 0; place < ids.size(); ++place) {
        const int was = stored->placeOf(ids[place]);
        if (was < 0)
            return refused(ErrorKind::NotFound, QStringLiteral("id %1").arg(ids[place]));
        if (stored->positions[static_cast<std::size_t>(was)] == static_cast<qint64>(place))
            continue;
        if (auto done = write.run({static_cast<qint64>(place), ids[place]}); !done)
            return done;
    }
    return {};
}

template <class Entity>
Result<bool> EntityWriter::holds(const Entity& entity) const
{
    const EntityTable table = tableOf(Entity());
    bool same = false;
    auto done = SqlStatement(m_connection,
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(table.columns.join(QStringLiteral(", ")), named(table.name)))
                    .each({entity.id.value}, [&](const SqlRow& row) -> Result<void> {
                        same = spelled(row.values()) == spelled(valuesOf(entity));
                        return {};
                    });
    if (!done)
        return tl::unexpected(done.error());
    return same ? holdsBeside(entity) : Result<bool>(false);
}

template <class Entity>
Result<void> EntityWriter::check(const EntityChange<Entity>& change, const Order& order) const
{
    const qint64 id = change.id().value;
    const QString detail = QStringLiteral("%1 %2").arg(named(tableOf(Entity()).name)).arg(id);
    if (id < 1 || id > limits::Id)
        return refused(ErrorKind::InvalidInput, detail);
    const int place = order.placeOf(id);
    const int most = static_cast<int>(order.ids.size()) - (change.before ? 1 : 0);
    if (change.before) {
        if (place < 0)
            return refused(ErrorKind::NotFound, detail);
        const auto same = holds(change.before->entity);
        if (!same)
            return tl::unexpected(same.error());
        if (!*same || place != change.before->place)
            return refused(ErrorKind::Conflict, detail);
    } else if (place >= 0) {
        return refused(ErrorKind::Conflict, detail);
    }
    if (change.after && (change.after->place < 0 || change.after->place > most))
        return refused(ErrorKind::NotFound, detail);
    if (!change.after || IsRow<Entity> || IsLevel<Entity>)
        return {};
    const TableLimit& limit = limitOf(named(tableOf(Entity()).name));
    return !change.before && static_cast<qint64>(order.ids.size()) >= limit.most
        ? Result<void>(tooLarge(m_connection.path(), limit.measure, limit.most, ErrorKind::InvalidInput))
        : Result<void>();
}

template <class Entity>
Result<void> EntityWriter::insert(const EntityChange<Entity>& change) const
{
    const EntityTable table = tableOf(Entity());
    const Entity& entity = change.after->entity;
    if constexpr (IsLevel<Entity>) {
        // One that comes back.
        if (auto done = run(QStringLiteral("DELETE FROM rating_level WHERE id = ? AND scale_id = ? AND kind = 'retired'"),
                {entity.id.value, change.owner.value});
            !done)
            return done;
    }
    QStringList columns{QStringLiteral("id"), QStringLiteral("position")};
    QVariantList values{entity.id.value, change.after->place};
    if (table.owner) {
        columns.append(named(table.owner));
        values.append(ownerValue(change.owner));
    }
    columns += table.columns;
    values += valuesOf(entity);
    auto done = run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                        .arg(named(table.name), columns.join(QStringLiteral(", ")), marks(columns.size())),
        values);
    return done ? insertBeside(change) : done;
}

template <class Entity>
Result<void> EntityWriter::remove(const EntityChange<Entity>& change) const
{
    if (auto done = removeBeside(change); !done)
        return done;
    const qint64 id = change.id().value;
    if constexpr (IsLevel<Entity>) {
        const auto used = number(QStringLiteral("SELECT (SELECT COUNT(*) FROM rating WHERE level_id = ?) + (SELECT "
                                                "COUNT(*) FROM producer_job WHERE level_id = ?)"),
            {id, id});
        if (!used)
            return tl::unexpected(used.error());
        if (*used > 0)
            return refused(ErrorKind::InvalidInput, QStringLiteral("level %1 is used").arg(id));
        return run(QStringLiteral("UPDATE rating_level SET kind = 'retired', position = (SELECT COUNT(*) FROM rating_level r "
                                  "WHERE r.scale_id = ? AND r.kind = 'retired') WHERE id = ?"),
            {change.owner.value, id});
    } else {
        return run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(named(tableOf(Entity()).name)), {id});
    }
}

template <class Entity>
Result<void> EntityWriter::update(const EntityChange<Entity>& change) const
{
    const EntityTable table = tableOf(Entity());
    const Entity& entity = change.after->entity;
    if (valuesOf(change.before->entity) != valuesOf(entity)) {
        auto done = run(QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(named(table.name), assigned(table.columns)),
            valuesOf(entity) + QVariantList{entity.id.value});
        if (!done)
            return done;
    }
    return updateBeside(change);
}

template <class Entity>
Result<void> EntityWriter::record(const EntityChange<Entity>& change) const
{
    JournalEntry entry;
    entry.subject = tableOf(Entity()).subject;
    entry.subjectId = change.id().value;
    const auto labelled = [this](QString& label, const char* sql, qint64 id) -> Result<void> {
        auto read = text(QLatin1String(sql), {id});
        if (!read)
            return tl::unexpected(read.error());
        label = *read;
        return {};
    };
    Result<void> done;
    if constexpr (std::is_same_v<typename OwnerOf<Entity>::Id, FamilyId>)
        done = labelled(entry.familyKey, "SELECT key FROM job_family WHERE id = ?", change.owner.value);
    const Entity& entity = (change.before ? change.before : change.after)->entity;
    if constexpr (IsRow<Entity>) {
        entry.cell = {entity.id, {}};
        entry.subCompetence = entity.label;
        if (done)
            done = labelled(entry.competence, "SELECT label FROM competence WHERE id = ?", entity.competence.value);
    } else if constexpr (std::is_same_v<Entity, ActivityDomain>) {
        entry.cell = {{}, entity.id};
        entry.domain = entity.label;
    } else if constexpr (std::is_same_v<Entity, Competence>) {
        entry.competence = entity.label;
    } else if constexpr (std::is_same_v<Entity, JobFamily>) {
        entry.familyKey = entity.key;
    }
    if (!done)
        return done;
    const JournalNames names{[this](Rating rating) {
                                 return rating.isLevel() ? text(QStringLiteral("SELECT code FROM rating_level WHERE id = ?"),
                                                               {rating.level().value})
                                                               .value_or(QString())
                                                         : storedRating(rating).state;
                             },
        [this](SkillThemeId theme) {
            return text(QStringLiteral("SELECT key FROM skill_theme WHERE id = ?"), {theme.value}).value_or(QString());
        },
        [this](CompetenceId competence) {
            return text(QStringLiteral("SELECT label FROM competence WHERE id = ?"), {competence.value}).value_or(QString());
        }};
    for (const FieldChange& field : fieldChanges(change, names)) {
        entry.field = field.field;
        entry.oldValue = field.before;
        entry.newValue = field.after;
        if (done = m_journal.record(entry); !done)
            return done;
    }
    return {};
}

template <class Entity>
Result<void> EntityWriter::write(const EntityChange<Entity>& change)
{
    if (!change.before && !change.after)
        return refused(ErrorKind::NotFound, QStringLiteral("nothing before and nothing after"));
    const auto stored = order(change);
    if (!stored)
        return tl::unexpected(stored.error());
    if (auto valid = check(change, *stored); !valid)
        return valid;
    const qint64 id = change.id().value;
    std::vector<qint64> ids = stored->ids;
    std::erase(ids, id);
    if (change.after)
        ids.insert(ids.begin() + change.after->place, id);
    // What it is called is looked up where it is still, or already, there.
    Result<void> done = change.after ? Result<void>() : record(change);
    if (done)
        done = !change.before ? insert(change) : !change.after ? remove(change) : update(change);
    // Broken references come as such: a row of no competence, a family that is not empty.
    if (!done)
        return done;
    if (ids != stored->ids || !change.before) {
        if (done = writePositions(change, ids); !done)
            return done;
    }
    const auto now = order(change);
    const auto kept = change.after ? holds(change.after->entity) : Result<bool>(true);
    if (!now || !kept)
        return tl::unexpected((now ? kept.error() : now.error()));
    if (now->ids != ids || !*kept)
        return notKept(m_connection, QStringLiteral("%1 %2").arg(named(tableOf(Entity()).name)).arg(id));
    return change.after ? record(change) : done;
}

template Result<void> EntityWriter::write(const EntityChange<JobFamily>&);
template Result<void> EntityWriter::write(const EntityChange<ActivityDomain>&);
template Result<void> EntityWriter::write(const EntityChange<Competence>&);
template Result<void> EntityWriter::write(const EntityChange<SubCompetence>&);
template Result<void> EntityWriter::write(const EntityChange<RatingScale>&);
template Result<void> EntityWriter::write(const EntityChange<RatingLevel>&);
template Result<void> EntityWriter::write(const EntityChange<SkillTheme>&);
template Result<void> EntityWriter::write(const EntityChange<JobImpact>&);
template Result<void> EntityWriter::write(const EntityChange<TrainingFormat>&);
template Result<void> EntityWriter::write(const EntityChange<TrainingSkill>&);
template Result<void> EntityWriter::write(const EntityChange<TrainingOffer>&);

} // namespace atlas
