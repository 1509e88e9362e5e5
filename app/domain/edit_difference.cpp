// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edit_difference.h"

#include "domain/atlas_change.h"
#include "domain/edit_application.h"

#include <QSet>

#include <algorithm>

namespace atlas {

namespace {

template <class Entity>
QSet<decltype(Entity::id)> idsOf(const SharedVector<Entity>& entities)
{
    QSet<decltype(Entity::id)> ids;
    for (const Entity& entity : entities)
        ids.insert(entity.id);
    return ids;
}

/// Collects changes while it goes with them from one state of an atlas to another.
class Difference {
public:
    Difference(const Atlas& before, const Atlas& after)
        : m_now(before)
        , m_after(after)
    {
    }

    Changes run();

private:
    template <class Change>
    void add(Change change)
    {
        [[maybe_unused]] const auto applied = apply(m_now, change);
        Q_ASSERT(applied);
        m_changes.add(std::move(change));
    }

    /// Inserts and updates, each at its final place as far as what goes later does not stand before it.
    template <class Entity>
    void bring(typename OwnerOf<Entity>::Id owner, const SharedVector<Entity>& wanted);
    template <class Entity>
    void drop(typename OwnerOf<Entity>::Id owner, const SharedVector<Entity>& wanted);
    template <class Entity>
    SharedVector<Entity> listNow(typename OwnerOf<Entity>::Id owner)
    {
        const SharedVector<Entity>* list = listOf(m_now, EntityChange<Entity>{owner, {}, {}});
        return list ? *list : SharedVector<Entity>();
    }

    void labelAgendas(bool coming);
    void blankWhatGoes();
    void clearFamily(const JobFamily& gone);
    void changeCells();

    Atlas m_now;
    const Atlas& m_after;
    Changes m_changes;
};

template <class Entity>
void Difference::bring(typename OwnerOf<Entity>::Id owner, const SharedVector<Entity>& wanted)
{
    if (listNow<Entity>(owner).sharesWith(wanted))
        return;
    // What is wanted no more stays where it is for now, behind what is wanted.
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        const SharedVector<Entity> now = listNow<Entity>(owner);
        const Entity& next = wanted[place];
        // Mostly where it is wanted already, and never before.
        const auto there = now.begin() + static_cast<std::ptrdiff_t>(std::min(place, now.size()));
        const auto present =
            std::find_if(there, now.end(), [&next](const Entity& entity) { return entity.id == next.id; });
        const Placed<Entity> after{bare(next), static_cast<int>(place)};
        if (present == now.end()) {
            add(EntityChange<Entity>{owner, std::nullopt, after});
            continue;
        }
        const Placed<Entity> before{bare(*present), static_cast<int>(present - now.begin())};
        if (before.place != after.place || !sameEntity(before.entity, after.entity))
            add(EntityChange<Entity>{owner, before, after});
    }
}

template <class Entity>
void Difference::drop(typename OwnerOf<Entity>::Id owner, const SharedVector<Entity>& wanted)
{
    const SharedVector<Entity> now = listNow<Entity>(owner);
    if (now.sharesWith(wanted))
        return;
    const auto stays = idsOf(wanted);
    for (std::size_t place = now.size(); place-- > 0;) {
        if (!stays.contains(now[place].id))
            add(EntityChange<Entity>{owner, Placed<Entity>{bare(now[place]), static_cast<int>(place)}, std::nullopt});
    }
}

/// Items keep what their cell was called when it goes, and only then.
void Difference::labelAgendas(bool coming)
{
    const Atlas now = m_now;
    for (const Workshop& workshop : now.workshops) {
        for (const AgendaItem& item : workshop.items) {
            const JobFamily* there = now.family(item.family);
            const JobFamily* then = m_after.family(item.family);
            const auto place = there ? there->position(item.cell) : std::nullopt;
            const bool stays = then && then->position(item.cell);
            AgendaItem next = item;
            if (coming && stays) {
                next.labels = {};
            } else if (!coming && !stays && place) {
                next.labels = {there->title, there->competenceOf(place->row).label,
                    there->rows[static_cast<std::size_t>(place->row)].label,
                    there->domains[static_cast<std::size_t>(place->column)].label};
            }
            if (next.labels != item.labels)
                add(AgendaItemChange{workshop.id, item, std::move(next)});
        }
    }
}

void Difference::blankWhatGoes()
{
    const Atlas now = m_now;
    for (const JobFamily& family : now.families) {
        const JobFamily* then = m_after.family(family.id);
        // Ratings on another scale are other ratings.
        const bool keepsScale = then && then->scale == family.scale;
        const auto rows = keepsScale ? idsOf(then->rows) : QSet<SubCompetenceId>();
        const auto columns = keepsScale ? idsOf(then->domains) : QSet<ActivityDomainId>();
        for (int row = 0; row < family.current.rows(); ++row) {
            for (int column = 0; column < family.current.columns(); ++column) {
                const CellRef cell = family.cellAt(row, column);
                if (rows.contains(cell.row) && columns.contains(cell.column))
                    continue;
                const CellState state = family.state(row, column);
                if (state != CellState())
                    add(CellChange{family.id, cell, state, {}});
            }
        }
    }
}

void Difference::clearFamily(const JobFamily& gone)
{
    drop<SubCompetence>(gone.id, {});
    drop<ActivityDomain>(gone.id, {});
    drop<Competence>(gone.id, {});
}

void Difference::changeCells()
{
    const Atlas now = m_now;
    const AtlasChange change = changeBetween(now, m_after);
    for (const FamilyChange& each : change.inFamilies) {
        const JobFamily& before = *now.family(each.family);
        const JobFamily& after = *m_after.family(each.family);
        for (const CellRef& cell : each.cells) {
            const CellPosition from = *before.position(cell);
            const CellPosition to = *after.position(cell);
            const CellState was = before.state(from.row, from.column);
            const CellState is = after.state(to.row, to.column);
            // Who touched it last, and when, is no change.
            if (was.rating != is.rating || !was.rationale.saysTheSameAs(is.rationale))
                add(CellChange{each.family, cell, was, is});
        }
    }
}

Changes Difference::run()
{
    labelAgendas(false);
    blankWhatGoes();
    bring<RatingScale>({}, m_after.scales);
    for (const RatingScale& scale : m_after.scales)
        bring<RatingLevel>(scale.id, scale.levels);
    bring<SkillTheme>({}, m_after.themes);
    const SharedVector<JobFamily> before = m_now.families;
    for (const JobFamily& family : before) {
        // A family takes another scale while it has no cells; they come back below.
        if (const JobFamily* then = m_after.family(family.id); then && then->scale != family.scale)
            clearFamily(family);
    }
    bring<JobFamily>({}, m_after.families);
    for (const JobFamily& family : m_after.families) {
        bring<Competence>(family.id, family.competences);
        // A cell that goes must not take the place of one that comes.
        drop<SubCompetence>(family.id, family.rows);
        drop<ActivityDomain>(family.id, family.domains);
        bring<SubCompetence>(family.id, family.rows);
        bring<ActivityDomain>(family.id, family.domains);
        drop<Competence>(family.id, family.competences);
    }
    for (const JobFamily& family : before) {
        if (!m_after.family(family.id))
            clearFamily(family);
    }
    drop<JobFamily>({}, m_after.families);
    changeCells();
    bring<JobImpact>({}, m_after.producerJobs.jobs);
    drop<JobImpact>({}, m_after.producerJobs.jobs);
    bring<TrainingFormat>({}, m_after.trainingFormats.formats);
    bring<TrainingSkill>({}, m_after.trainingFormats.skills);
    drop<TrainingSkill>({}, m_after.trainingFormats.skills);
    drop<TrainingFormat>({}, m_after.trainingFormats.formats);
    bring<TrainingOffer>({}, m_after.trainingOffers);
    drop<TrainingOffer>({}, m_after.trainingOffers);
    for (const RatingScale& scale : m_after.scales)
        drop<RatingLevel>(scale.id, scale.levels);
    drop<SkillTheme>({}, m_after.themes);
    labelAgendas(true);
    return m_changes;
}

} // namespace

Changes changesBetween(const Atlas& before, const Atlas& after)
{
    return Difference(before, after).run();
}

} // namespace atlas
