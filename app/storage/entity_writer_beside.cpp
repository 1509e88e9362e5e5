// SPDX-License-Identifier: GPL-3.0-or-later
// What comes and goes with an entity in other tables: the cells of rows and columns, themes, formats, words.
#include "storage/entity_writer.h"

#include "storage/entity_tables.h"
#include "storage/sql_connection.h"
#include "storage/sql_statement.h"
#include "storage/storage_limits.h"
#include "storage/stored_words.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr const char* NewCells =
    "INSERT INTO rating (row_id, column_id, horizon_id, state, level_id, reason, source, certainty, author, changed_at) ";
constexpr const char* BlankCell = "h.id, 'not-rated', NULL, '', '', 'unstated', '', NULL ";

} // namespace

/// A cell in each column, not rated.
Result<void> EntityWriter::insertBeside(const EntityChange<SubCompetence>& change) const
{
    const SubCompetence& row = change.after->entity;
    auto done = run(QLatin1String(NewCells) + QStringLiteral("SELECT ?, d.id, ") + QLatin1String(BlankCell)
            + QStringLiteral("FROM activity_domain d CROSS JOIN horizon h WHERE d.family_id = ?"),
        {row.id.value, change.owner.value});
    if (done)
        done = writeTheme(row.id, row.theme);
    if (!done)
        return done;
    const auto cells = number(QStringLiteral("SELECT COUNT(*) FROM rating"), {});
    if (!cells)
        return tl::unexpected(cells.error());
    return *cells > limits::Cells
        ? Result<void>(tooLarge(m_connection.path(), Measure::Cells, limits::Cells, ErrorKind::InvalidInput))
        : done;
}

Result<void> EntityWriter::insertBeside(const EntityChange<ActivityDomain>& change) const
{
    auto done = run(QLatin1String(NewCells) + QStringLiteral("SELECT s.id, ?, ") + QLatin1String(BlankCell)
            + QStringLiteral("FROM sub_competence s JOIN competence c ON c.id = s.competence_id CROSS JOIN horizon h WHERE "
                             "c.family_id = ?"),
        {change.id().value, change.owner.value});
    if (!done)
        return done;
    const auto cells = number(QStringLiteral("SELECT COUNT(*) FROM rating"), {});
    if (!cells)
        return tl::unexpected(cells.error());
    return *cells > limits::Cells
        ? Result<void>(tooLarge(m_connection.path(), Measure::Cells, limits::Cells, ErrorKind::InvalidInput))
        : done;
}

Result<void> EntityWriter::insertBeside(const EntityChange<RatingScale>& change) const
{
    const RatingScale& scale = change.after->entity;
    auto done = writeWords(scale.id, "not-applicable", scale.notApplicable, true);
    return done ? writeWords(scale.id, "not-rated", scale.notRated, true) : done;
}

Result<void> EntityWriter::insertBeside(const EntityChange<TrainingSkill>& change) const
{
    return writeFormats(change.after->entity);
}

Result<void> EntityWriter::removeBeside(const EntityChange<SubCompetence>& change) const
{
    const qint64 id = change.id().value;
    const auto rated = number(QStringLiteral("SELECT COUNT(*) FROM rating WHERE row_id = ? AND (state <> 'not-rated' OR reason "
                                             "<> '' OR source <> '' OR certainty <> 'unstated')"),
        {id});
    if (!rated)
        return tl::unexpected(rated.error());
    if (*rated > 0)
        return refused(ErrorKind::InvalidInput, QStringLiteral("row %1 is rated").arg(id));
    auto done = run(QStringLiteral("DELETE FROM rating WHERE row_id = ?"), {id});
    return done ? writeTheme({id}, {}) : done;
}

Result<void> EntityWriter::removeBeside(const EntityChange<ActivityDomain>& change) const
{
    const qint64 id = change.id().value;
    const auto rated = number(QStringLiteral("SELECT COUNT(*) FROM rating WHERE column_id = ? AND (state <> 'not-rated' OR "
                                             "reason <> '' OR source <> '' OR certainty <> 'unstated')"),
        {id});
    if (!rated)
        return tl::unexpected(rated.error());
    if (*rated > 0)
        return refused(ErrorKind::InvalidInput, QStringLiteral("column %1 is rated").arg(id));
    return run(QStringLiteral("DELETE FROM rating WHERE column_id = ?"), {id});
}

/// Only the words for what is no level; levels, those that are gone too, keep their scale.
Result<void> EntityWriter::removeBeside(const EntityChange<RatingScale>& change) const
{
    return run(QStringLiteral("DELETE FROM rating_level WHERE scale_id = ? AND kind IN ('not-applicable', 'not-rated')"),
        {change.id().value});
}

Result<void> EntityWriter::removeBeside(const EntityChange<TrainingSkill>& change) const
{
    return run(QStringLiteral("DELETE FROM training_skill_format WHERE skill_id = ?"), {change.id().value});
}

Result<void> EntityWriter::updateBeside(const EntityChange<SubCompetence>& change) const
{
    const SubCompetence& row = change.after->entity;
    return row.theme == change.before->entity.theme ? Result<void>() : writeTheme(row.id, row.theme);
}

Result<void> EntityWriter::updateBeside(const EntityChange<RatingScale>& change) const
{
    const RatingScale& scale = change.after->entity;
    auto done = writeWords(scale.id, "not-applicable", scale.notApplicable, false);
    return done ? writeWords(scale.id, "not-rated", scale.notRated, false) : done;
}

Result<void> EntityWriter::updateBeside(const EntityChange<TrainingSkill>& change) const
{
    return change.before->entity.formats == change.after->entity.formats ? Result<void>()
                                                                         : writeFormats(change.after->entity);
}

Result<bool> EntityWriter::holdsBeside(const SubCompetence& row) const
{
    return number(QStringLiteral("SELECT theme_id FROM sub_competence_theme WHERE row_id = ?"), {row.id.value})
        .map([&row](qint64 theme) { return theme == row.theme.value; });
}

Result<bool> EntityWriter::holdsBeside(const RatingScale& scale) const
{
    QStringList found;
    auto done = SqlStatement(m_connection,
        "SELECT kind, code, symbol, label_fr, label_en, weight, light_fill, light_text, dark_fill, dark_text FROM "
        "rating_level WHERE scale_id = ? AND kind IN ('not-applicable', 'not-rated') ORDER BY kind")
                    .each({scale.id.value}, [&found](const SqlRow& row) -> Result<void> {
                        found.append(spelled(row.values().mid(1)));
                        return {};
                    });
    return done.map([&] {
        return found
            == QStringList{spelled(valuesOf(scale.notApplicable).mid(1)), spelled(valuesOf(scale.notRated).mid(1))};
    });
}

Result<bool> EntityWriter::holdsBeside(const TrainingSkill& skill) const
{
    std::set<TrainingFormatId> found;
    auto done = SqlStatement(m_connection, "SELECT format_id FROM training_skill_format WHERE skill_id = ?")
                    .each({skill.id.value}, [&found](const SqlRow& row) -> Result<void> {
                        found.insert({row.integer(0)});
                        return {};
                    });
    return done.map([&] { return found == skill.formats; });
}

Result<void> EntityWriter::writeTheme(SubCompetenceId row, SkillThemeId theme) const
{
    auto done = run(QStringLiteral("DELETE FROM sub_competence_theme WHERE row_id = ?"), {row.value});
    if (!done || !theme.isValid())
        return done;
    const auto known = number(QStringLiteral("SELECT COUNT(*) FROM skill_theme WHERE id = ?"), {theme.value});
    if (!known)
        return tl::unexpected(known.error());
    if (*known == 0)
        return refused(ErrorKind::InvalidInput, QStringLiteral("theme %1").arg(theme.value));
    return run(QStringLiteral("INSERT INTO sub_competence_theme (row_id, theme_id) VALUES (?, ?)"), {row.value, theme.value});
}

Result<void> EntityWriter::writeFormats(const TrainingSkill& skill) const
{
    auto done = run(QStringLiteral("DELETE FROM training_skill_format WHERE skill_id = ?"), {skill.id.value});
    for (const TrainingFormatId format : skill.formats) {
        if (done)
            done = run(QStringLiteral("INSERT INTO training_skill_format (skill_id, format_id) VALUES (?, ?)"),
                {skill.id.value, format.value});
    }
    return done;
}

Result<void> EntityWriter::writeWords(ScaleId scale, const char* kind, const RatingLevel& words, bool isNew) const
{
    const QVariantList values = valuesOf(words).mid(1);
    if (!isNew) {
        return run(QStringLiteral("UPDATE rating_level SET code = ?, symbol = ?, label_fr = ?, label_en = ?, weight = ?, "
                                  "light_fill = ?, light_text = ?, dark_fill = ?, dark_text = ? WHERE scale_id = ? AND kind = ?"),
            values + QVariantList{scale.value, QLatin1String(kind)});
    }
    return run(QStringLiteral("INSERT INTO rating_level (id, scale_id, kind, position, code, symbol, label_fr, label_en, weight, "
                              "light_fill, light_text, dark_fill, dark_text) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{words.id.value, scale.value, QLatin1String(kind)} + values);
}

} // namespace atlas
