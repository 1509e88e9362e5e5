// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/structure_difference.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace atlas {

namespace {

/// Which of \a places, all different, stand in a longest run that rises: the others are those that moved.
std::vector<bool> inLongestRise(const std::vector<int>& places)
{
    std::vector<std::size_t> ends; // the lowest last place of a rise of each length, as index into places
    std::vector<std::size_t> previous(places.size(), places.size());
    for (std::size_t at = 0; at < places.size(); ++at) {
        const auto length = std::lower_bound(ends.begin(), ends.end(), places[at],
            [&places](std::size_t end, int place) { return places[end] < place; });
        if (length != ends.begin())
            previous[at] = *(length - 1);
        if (length == ends.end())
            ends.push_back(at);
        else
            *length = at;
    }
    std::vector<bool> stay(places.size(), false);
    for (std::size_t at = ends.empty() ? places.size() : ends.back(); at < places.size(); at = previous[at])
        stay[at] = true;
    return stay;
}

/// One list of both versions.
template <class Entity>
using Entities = std::vector<const Entity*>;

template <class List>
auto all(const List& list)
{
    Entities<std::remove_cvref_t<decltype(*list.begin())>> entities;
    for (const auto& entity : list)
        entities.push_back(&entity);
    return entities;
}

/// \a tell makes a change of what stood before and stands now, either of which may be null.
template <class Entity, class Label, class Tell>
void compare(const Entities<Entity>& before, const Entities<Entity>& after, Label label, Tell tell)
{
    QHash<qint64, int> places;
    for (const Entity* entity : before)
        places.insert(entity->id.value, static_cast<int>(places.size()));
    std::vector<int> kept;
    for (const Entity* entity : after) {
        if (const auto place = places.constFind(entity->id.value); place != places.cend())
            kept.push_back(*place);
    }
    const Entity* const none = nullptr;
    QSet<qint64> there;
    const std::vector<bool> stays = inLongestRise(kept);
    std::size_t next = 0;
    for (const Entity* entity : after) {
        there.insert(entity->id.value);
        const auto place = places.constFind(entity->id.value);
        if (place == places.cend()) {
            tell(StructureFate::Added, none, entity);
            continue;
        }
        const Entity* const earlier = before[static_cast<std::size_t>(*place)];
        if (label(*earlier) != label(*entity))
            tell(StructureFate::Renamed, earlier, entity);
        if (!stays[next++])
            tell(StructureFate::Moved, earlier, entity);
    }
    for (const Entity* entity : before) {
        if (!there.contains(entity->id.value))
            tell(StructureFate::Removed, entity, none);
    }
}

class Comparison {
public:
    Comparison(const VersionSnapshot& before, const VersionSnapshot& after, Language language)
        : m_language(language)
    {
        compareScales(before.scales, after.scales);
        const auto title = [](const JobFamily& family) { return family.title; };
        compare(all(before.families), all(after.families), title,
            [&](StructureFate fate, const JobFamily* earlier, const JobFamily* later) {
                add(StructureKind::Family, fate, later ? *later : *earlier, earlier ? earlier->title : QString(),
                    later ? later->title : QString());
            });
        for (const JobFamily& family : after.families) {
            if (const JobFamily* earlier = before.family(family.id))
                compareFamily(*earlier, family);
        }
    }

    std::vector<StructureChange> changes;

private:
    StructureChange& add(StructureKind kind, StructureFate fate, const JobFamily& family, const QString& before,
        const QString& after)
    {
        changes.push_back({kind, fate, family.id, family.key, family.title, before, after, {}, {}});
        return changes.back();
    }

    template <class List>
    void compareLabels(StructureKind kind, const JobFamily& family, const List& before, const List& after)
    {
        const auto label = [](const auto& entity) { return entity.label; };
        compare(all(before), all(after), label, [&](StructureFate fate, const auto* earlier, const auto* later) {
            add(kind, fate, family, earlier ? earlier->label : QString(), later ? later->label : QString());
        });
    }

    void compareFamily(const JobFamily& before, const JobFamily& after)
    {
        compareLabels(StructureKind::Domain, after, before.domains, after.domains);
        compareLabels(StructureKind::Competence, after, before.competences, after.competences);
        compareRows(before, after);
    }

    void compareRows(const JobFamily& before, const JobFamily& after)
    {
        QHash<SubCompetenceId, CompetenceId> competences;
        for (const SubCompetence& row : after.rows)
            competences.insert(row.id, row.competence);
        const auto nameIn = [](const JobFamily& family, CompetenceId id) {
            const auto found = std::find_if(family.competences.begin(), family.competences.end(),
                [id](const Competence& competence) { return competence.id == id; });
            return found == family.competences.end() ? QString() : found->label;
        };
        const auto tell = [&](StructureFate fate, const SubCompetence* earlier, const SubCompetence* later) {
            StructureChange& change = add(StructureKind::SubCompetence, fate, after,
                earlier ? earlier->label : QString(), later ? later->label : QString());
            change.competenceBefore = earlier ? nameIn(before, earlier->competence) : QString();
            change.competenceAfter = later ? nameIn(after, later->competence) : QString();
        };
        // A row that went to another competence is among neither's: its own name is compared.
        const auto label = [](const SubCompetence& row) { return row.label; };
        for (const SubCompetence& row : before.rows) {
            if (competences.value(row.id, row.competence) == row.competence)
                continue;
            const SubCompetence& now = *std::find_if(after.rows.begin(), after.rows.end(),
                [&row](const SubCompetence& each) { return each.id == row.id; });
            if (row.label != now.label)
                tell(StructureFate::Renamed, &row, &now);
            tell(StructureFate::Moved, &row, &now);
        }
        QHash<SubCompetenceId, CompetenceId> earlier;
        for (const SubCompetence& row : before.rows)
            earlier.insert(row.id, row.competence);
        const auto rowsOf = [](const JobFamily& family, CompetenceId competence,
                                const QHash<SubCompetenceId, CompetenceId>& elsewhere) {
            Entities<SubCompetence> rows;
            for (const SubCompetence& row : family.rows) {
                if (row.competence == competence && elsewhere.value(row.id, competence) == competence)
                    rows.push_back(&row);
            }
            return rows;
        };
        std::vector<CompetenceId> of;
        for (const JobFamily* family : {&after, &before}) {
            for (const Competence& competence : family->competences) {
                if (std::find(of.begin(), of.end(), competence.id) == of.end())
                    of.push_back(competence.id);
            }
        }
        for (const CompetenceId competence : of)
            compare(rowsOf(before, competence, competences), rowsOf(after, competence, earlier), label, tell);
    }

    void compareScales(const SharedVector<RatingScale>& before, const SharedVector<RatingScale>& after)
    {
        const auto title = [this](const RatingScale& scale) { return scale.title.in(m_language); };
        compare(all(before), all(after), title,
            [&](StructureFate fate, const RatingScale* earlier, const RatingScale* later) {
                if (fate != StructureFate::Moved) {
                    changes.push_back({StructureKind::Scale, fate, {}, {}, title(later ? *later : *earlier),
                        earlier ? title(*earlier) : QString(), later ? title(*later) : QString(), {}, {}});
                }
            });
        for (const RatingScale& scale : after) {
            const auto earlier = std::find_if(
                before.begin(), before.end(), [&scale](const RatingScale& each) { return each.id == scale.id; });
            if (earlier != before.end())
                compareLevels(*earlier, scale, title(scale));
        }
    }

    void compareLevels(const RatingScale& before, const RatingScale& after, const QString& scale)
    {
        const auto name = [this](const RatingLevel& level) {
            return QStringLiteral("%1 %2").arg(level.code, level.label.in(m_language)).trimmed();
        };
        compare(all(before.levels), all(after.levels), name,
            [&](StructureFate fate, const RatingLevel* earlier, const RatingLevel* later) {
                changes.push_back({StructureKind::Level, fate, {}, {}, scale, earlier ? name(*earlier) : QString(),
                    later ? name(*later) : QString(), {}, {}});
            });
    }

    Language m_language;
};

} // namespace

std::vector<StructureChange> structureDifferences(
    const VersionSnapshot& before, const VersionSnapshot& after, Language language)
{
    return Comparison(before, after, language).changes;
}

} // namespace atlas
