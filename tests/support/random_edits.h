#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"
#include "domain/edit_difference.h"
#include "support/themed_atlas.h"

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>

namespace atlas {

/// With a workshop, tables and the study as published, so that there is something of every kind to change.
inline Atlas editableAtlas()
{
    Atlas atlas = themedAtlas();
    atlas.title = QStringLiteral("Atlas");
    atlas.versions = {{{1}, QStringLiteral("Étude"), QDateTime(QDate(2025, 1, 1), QTime(), Qt::UTC), {}}};
    Rationale why{QStringLiteral("déjà fait"), QStringLiteral("Note"), Certainty::Observed, QStringLiteral("Léa"),
        QDateTime(QDate(2025, 3, 9), QTime(14, 5), Qt::UTC)};
    atlas.families.edit()[0].rationales.set(atlas.families[0].cellAt(0, 0), why);
    atlas.families.edit()[1].rationales.set(atlas.families[1].cellAt(1, 2), why);
    // Levels of another scale, and words for what is no level, have ids of their own.
    atlas.producerJobs.scale = atlas.scales[1].id;
    atlas.producerJobs.jobs = {{{1}, QStringLiteral("Data"), QStringLiteral("Analyste"), atlas.scales[1].at(0), {}},
        {{2}, QStringLiteral("Risque"), QStringLiteral("Auditeur"), Rating::notRated(), QStringLiteral("a; b")}};
    atlas.trainingFormats.formats = {{{1}, QStringLiteral("Atelier")}, {{2}, QStringLiteral("En ligne")}};
    atlas.trainingFormats.skills = {{{1}, QStringLiteral("Tous"), QStringLiteral("Prompter"), QStringLiteral("Socle"), {{2}}}};
    atlas.trainingOffers = {{{1}, QStringLiteral("École"), QStringLiteral("Cours"), {}, {}, {}, {}, {}, {}, {}}};
    Workshop workshop;
    workshop.id = {5};
    workshop.title = QStringLiteral("Atelier");
    workshop.createdAt = QDateTime(QDate(2025, 2, 1), QTime(9, 0), Qt::UTC);
    qint64 next = 50;
    for (const JobFamily& family : atlas.families) {
        if (family.rows.empty())
            continue;
        AgendaItem item;
        item.id = {++next};
        item.family = family.id;
        item.cell = family.cellAt(0, 0);
        item.rounds = {{{{{atlas.scaleOf(family).levels[0].id, 2}}, 1, 1}, {}, workshop.createdAt, {}}};
        workshop.items.push_back(item);
    }
    atlas.workshops = {workshop};
    for (JobFamily& family : atlas.families.edit())
        family.study = family.current;
    atlas.published = atlas.families;
    for (JobFamily& family : atlas.published.edit()) {
        family.rationales = {};
        for (SubCompetence& row : family.rows.edit())
            row.theme = {}; // which no version keeps
    }
    return atlas;
}

/// All that edits can change, a line for each entity, to compare two states.
inline QStringList told(const Atlas& atlas)
{
    QStringList lines;
    const auto number = [](auto id) { return QString::number(id.value); };
    for (const RatingScale& scale : atlas.scales) {
        lines += QStringLiteral("scale %1 %2").arg(number(scale.id), scale.key);
        for (const RatingLevel& level : scale.levels)
            lines += QStringLiteral("  level %1 %2 %3").arg(number(level.id), level.code, level.label.french);
    }
    for (const SkillTheme& theme : atlas.themes)
        lines += QStringLiteral("theme %1 %2 %3").arg(number(theme.id), theme.key, theme.label.french);
    for (const JobFamily& family : atlas.families) {
        lines += QStringLiteral("family %1 %2 %3 scale %4").arg(number(family.id), family.key, family.title, number(family.scale));
        for (const ActivityDomain& domain : family.domains)
            lines += QStringLiteral("  domain %1 %2").arg(number(domain.id), domain.label);
        for (const Competence& competence : family.competences)
            lines += QStringLiteral("  competence %1 %2").arg(number(competence.id), competence.label);
        for (std::size_t row = 0; row < family.rows.size(); ++row) {
            const SubCompetence& each = family.rows[row];
            QStringList cells;
            for (int column = 0; column < family.current.columns(); ++column) {
                const CellState state = family.state(static_cast<int>(row), column);
                cells += QStringLiteral("%1/%2/%3/%4")
                             .arg(named(state.rating), named(family.study.at(static_cast<int>(row), column)),
                                 state.rationale.reason, state.rationale.source);
            }
            lines += QStringLiteral("  row %1 %2 of %3 theme %4: %5")
                         .arg(number(each.id), each.label, number(each.competence), number(each.theme),
                             cells.join(QStringLiteral(", ")));
        }
    }
    for (const JobImpact& job : atlas.producerJobs.jobs)
        lines += QStringLiteral("job %1 %2 %3").arg(number(job.id), job.job, named(job.impact));
    for (const TrainingFormat& format : atlas.trainingFormats.formats)
        lines += QStringLiteral("format %1 %2").arg(number(format.id), format.title);
    for (const TrainingSkill& skill : atlas.trainingFormats.skills) {
        QStringList formats;
        for (const TrainingFormatId format : skill.formats)
            formats += number(format);
        lines += QStringLiteral("skill %1 %2 in %3").arg(number(skill.id), skill.skill, formats.join(u','));
    }
    for (const TrainingOffer& offer : atlas.trainingOffers)
        lines += QStringLiteral("offer %1 %2").arg(number(offer.id), offer.course);
    for (const Workshop& workshop : atlas.workshops) {
        for (const AgendaItem& item : workshop.items)
            lines += QStringLiteral("item %1 on %2 %3%4")
                         .arg(number(item.id), number(item.cell.row), number(item.cell.column),
                             item.labels.isEmpty() ? QString() : QStringLiteral(" with labels"));
    }
    return lines;
}

/// Edits of every kind, chosen by chance: the same ones for the same seed.
class RandomEdits {
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
        , m_next(1'000'000 + qint64{seed} * 100'000)
    {
    }

    /// One that \a atlas takes, and that changes something.
    Changes next(const Atlas& atlas)
    {
        for (;;) {
            Atlas target = atlas;
            const int steps = 1 + m_random.bounded(3);
            for (int step = 0; step < steps; ++step)
                mutate(target);
            for (JobFamily& family : target.families.edit())
                family.study = publishedRatings(target, family);
            Changes changes = changesBetween(atlas, target);
            if (!changes.isEmpty())
                return changes;
        }
    }

private:
    qint64 fresh() { return ++m_next; }
    int below(std::size_t count) { return m_random.bounded(static_cast<int>(count)); }
    QString label() { return QStringLiteral("Nom %1").arg(fresh()); }

    template <class Entity>
    Entity& any(std::vector<Entity>& entities)
    {
        return entities[static_cast<std::size_t>(below(entities.size()))];
    }

    template <class Entity>
    void move(SharedVector<Entity>& entities)
    {
        if (entities.empty())
            return;
        std::vector<Entity>& list = entities.edit();
        const int from = below(list.size());
        Entity moved = list[static_cast<std::size_t>(from)];
        list.erase(list.begin() + from);
        list.insert(list.begin() + m_random.bounded(static_cast<int>(list.size()) + 1), moved);
    }

    void rate(JobFamily& family, const RatingScale& scale)
    {
        for (int cell = m_random.bounded(4); cell >= 0 && family.current.cells() > 0; --cell) {
            const int row = m_random.bounded(family.current.rows());
            const int column = m_random.bounded(family.current.columns());
            const int index = m_random.bounded(static_cast<int>(scale.levels.size()) + 2);
            CellState state{scale.fromIndex(index), {}};
            if (m_random.bounded(2) == 0)
                state.rationale.reason = label();
            family.setState(row, column, state);
        }
    }

    void addRow(JobFamily& family)
    {
        if (family.competences.empty())
            family.competences.push_back({{fresh()}, label()});
        const int place = m_random.bounded(static_cast<int>(family.rows.size()) + 1);
        const SubCompetence row{{fresh()}, label(), any(family.competences.edit()).id, {}};
        family.rows.edit().insert(family.rows.edit().begin() + place, row);
        family.current.insertRow(place, std::vector<Rating>(static_cast<std::size_t>(family.current.columns())));
    }

    void removeRow(JobFamily& family, int row)
    {
        for (int column = 0; column < family.current.columns(); ++column)
            family.rationales.set(family.cellAt(row, column), {});
        family.rows.edit().erase(family.rows.edit().begin() + row);
        family.current.removeRow(row);
    }

    void moveRow(JobFamily& family)
    {
        const int from = below(family.rows.size());
        const SubCompetence row = family.rows[static_cast<std::size_t>(from)];
        const std::vector<Rating> ratings(family.current.row(from), family.current.row(from) + family.current.columns());
        family.rows.edit().erase(family.rows.edit().begin() + from);
        family.current.removeRow(from);
        const int to = m_random.bounded(static_cast<int>(family.rows.size()) + 1);
        family.rows.edit().insert(family.rows.edit().begin() + to, row);
        family.current.insertRow(to, ratings);
    }

    std::vector<Rating> column(const JobFamily& family, int at) const
    {
        std::vector<Rating> ratings;
        for (int row = 0; row < family.current.rows(); ++row)
            ratings.push_back(family.current.at(row, at));
        return ratings;
    }

    void addColumn(JobFamily& family)
    {
        const int place = m_random.bounded(static_cast<int>(family.domains.size()) + 1);
        family.domains.edit().insert(family.domains.edit().begin() + place, {{fresh()}, label()});
        family.current.insertColumn(place, std::vector<Rating>(family.rows.size()));
    }

    void removeColumn(JobFamily& family)
    {
        const int at = below(family.domains.size());
        for (int row = 0; row < family.current.rows(); ++row)
            family.rationales.set(family.cellAt(row, at), {});
        family.domains.edit().erase(family.domains.edit().begin() + at);
        family.current.removeColumn(at);
    }

    void moveColumn(JobFamily& family)
    {
        const int from = below(family.domains.size());
        const ActivityDomain domain = family.domains[static_cast<std::size_t>(from)];
        const std::vector<Rating> ratings = column(family, from);
        family.domains.edit().erase(family.domains.edit().begin() + from);
        family.current.removeColumn(from);
        const int to = m_random.bounded(static_cast<int>(family.domains.size()) + 1);
        family.domains.edit().insert(family.domains.edit().begin() + to, domain);
        family.current.insertColumn(to, ratings);
    }

    void changeRows(JobFamily& family, const Atlas& atlas)
    {
        if (family.rows.empty())
            return addRow(family);
        SubCompetence& row = any(family.rows.edit());
        switch (m_random.bounded(6)) {
        case 0:
            row.label = label();
            break;
        case 1:
            row.theme = atlas.themes.empty() ? SkillThemeId() : atlas.themes[static_cast<std::size_t>(below(atlas.themes.size()))].id;
            break;
        case 2:
            row.competence = any(family.competences.edit()).id;
            break;
        case 3:
            moveRow(family);
            break;
        case 4:
            removeRow(family, below(family.rows.size()));
            break;
        default:
            addRow(family);
        }
    }

    void changeColumns(JobFamily& family)
    {
        switch (family.domains.empty() ? 3 : m_random.bounded(4)) {
        case 0:
            any(family.domains.edit()).label = label();
            break;
        case 1:
            moveColumn(family);
            break;
        case 2:
            removeColumn(family);
            break;
        default:
            addColumn(family);
        }
    }

    void changeCompetences(JobFamily& family)
    {
        if (family.competences.empty() || m_random.bounded(4) == 0) {
            family.competences.push_back({{fresh()}, label()});
            return;
        }
        const CompetenceId chosen = any(family.competences.edit()).id;
        switch (m_random.bounded(3)) {
        case 0:
            any(family.competences.edit()).label = label();
            break;
        case 1:
            move(family.competences);
            break;
        default:
            for (int row = static_cast<int>(family.rows.size()) - 1; row >= 0; --row) {
                if (family.rows[static_cast<std::size_t>(row)].competence == chosen)
                    removeRow(family, row);
            }
            std::erase_if(family.competences.edit(), [chosen](const Competence& each) { return each.id == chosen; });
        }
    }

    void changeFamilies(Atlas& atlas)
    {
        switch (m_random.bounded(4)) {
        case 0:
            any(atlas.families.edit()).title = label();
            break;
        case 1:
            move(atlas.families);
            break;
        case 2:
            if (atlas.families.size() > 1)
                atlas.families.edit().erase(atlas.families.edit().begin() + below(atlas.families.size()));
            break;
        default: {
            JobFamily family;
            family.id = {fresh()};
            family.key = QStringLiteral("own-%1").arg(family.id.value);
            family.title = label();
            family.scale = atlas.scales.front().id;
            addColumn(family);
            addRow(family);
            addRow(family);
            rate(family, atlas.scales.front());
            atlas.families.edit().insert(atlas.families.edit().begin() + below(atlas.families.size() + 1), family);
        }
        }
    }

    void changeLevels(Atlas& atlas)
    {
        RatingScale& scale = any(atlas.scales.edit());
        std::vector<RatingLevel>& levels = scale.levels.edit();
        switch (m_random.bounded(4)) {
        case 0:
            any(levels).label.french = label();
            break;
        case 1:
            move(scale.levels);
            break;
        case 2:
            if (levels.size() > 1)
                removeLevel(atlas, scale, below(levels.size()));
            break;
        default: {
            const qint64 id = fresh();
            levels.insert(levels.begin() + below(levels.size() + 1), plainLevel(QStringLiteral("L%1").arg(id), {}));
            std::find_if(levels.begin(), levels.end(), [](const RatingLevel& each) { return !each.id.isValid(); })->id = {id};
        }
        }
    }

    void removeLevel(Atlas& atlas, RatingScale& scale, int at)
    {
        const Rating gone = scale.at(at);
        scale.levels.edit().erase(scale.levels.edit().begin() + at);
        for (JobFamily& family : atlas.families.edit()) {
            for (int row = 0; row < family.current.rows(); ++row) {
                for (int column = 0; column < family.current.columns(); ++column) {
                    if (family.current.at(row, column) == gone)
                        family.current.set(row, column, Rating::notApplicable());
                }
            }
        }
        for (JobImpact& job : atlas.producerJobs.jobs.edit()) {
            if (job.impact == gone)
                job.impact = Rating::notRated();
        }
    }

    void changeThemes(Atlas& atlas)
    {
        switch (atlas.themes.empty() ? 3 : m_random.bounded(4)) {
        case 0:
            any(atlas.themes.edit()).label.french = label();
            break;
        case 1:
            move(atlas.themes);
            break;
        case 2: {
            const SkillThemeId gone = any(atlas.themes.edit()).id;
            std::erase_if(atlas.themes.edit(), [gone](const SkillTheme& theme) { return theme.id == gone; });
            for (JobFamily& family : atlas.families.edit()) {
                for (SubCompetence& row : family.rows.edit()) {
                    if (row.theme == gone)
                        row.theme = {};
                }
            }
            break;
        }
        default: {
            const qint64 id = fresh();
            atlas.themes.push_back({{id}, QStringLiteral("own-%1").arg(id), ThemeKind::Technical, {label(), label()}});
        }
        }
    }

    template <class Entity>
    void changeTable(SharedVector<Entity>& entities, const Entity& added)
    {
        if (entities.empty() || m_random.bounded(3) == 0)
            entities.edit().insert(entities.edit().begin() + below(entities.size() + 1), added);
        else if (m_random.bounded(2) == 0)
            move(entities);
        else
            entities.edit().erase(entities.edit().begin() + below(entities.size()));
    }

    void changeTables(Atlas& atlas)
    {
        switch (m_random.bounded(4)) {
        case 0:
            changeTable(atlas.producerJobs.jobs, JobImpact{{fresh()}, label(), label(), Rating::notApplicable(), {}});
            break;
        case 1: {
            changeTable(atlas.trainingFormats.formats, TrainingFormat{{fresh()}, label()});
            for (TrainingSkill& skill : atlas.trainingFormats.skills.edit()) {
                skill.formats.clear();
                for (const TrainingFormat& format : atlas.trainingFormats.formats) {
                    if (m_random.bounded(2) == 0)
                        skill.formats.insert(format.id);
                }
            }
            break;
        }
        case 2:
            changeTable(atlas.trainingFormats.skills, TrainingSkill{{fresh()}, label(), label(), label(), {}});
            break;
        default:
            changeTable(atlas.trainingOffers, TrainingOffer{{fresh()}, label(), label(), {}, {}, {}, {}, {}, {}, {}});
        }
    }

    void mutate(Atlas& atlas)
    {
        JobFamily& family = any(atlas.families.edit());
        switch (m_random.bounded(8)) {
        case 0:
            return changeRows(family, atlas);
        case 1:
            return changeColumns(family);
        case 2:
            return changeCompetences(family);
        case 3:
            return changeFamilies(atlas);
        case 4:
            return changeLevels(atlas);
        case 5:
            return changeThemes(atlas);
        case 6:
            return changeTables(atlas);
        default:
            return rate(family, *atlas.scale(family.scale));
        }
    }

    QRandomGenerator m_random;
    qint64 m_next;
};

} // namespace atlas
