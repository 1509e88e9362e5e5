// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workshop_loader.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/stored_words.h"
#include "storage/workshop_validation.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace atlas {

namespace {

class WorkshopLoader {
public:
    WorkshopLoader(const SqlConnection& connection, const Atlas& atlas)
        : m_connection(connection)
        , m_atlas(atlas)
    {
        for (const JobFamily& family : atlas.families) {
            for (const SubCompetence& row : family.rows)
                m_familyOfRow.insert(row.id, &family);
            for (const ActivityDomain& domain : family.domains)
                m_familyOfColumn.insert(domain.id, &family);
        }
    }

    Result<std::vector<Workshop>> load();

private:
    struct Place {
        std::size_t workshop = 0;
        std::size_t item = 0;
        const RatingScale* scale = nullptr; ///< null where the family is gone
    };

    Result<void> readWorkshops();
    Result<void> readItems();
    Result<void> readItem(const SqlRow& row);
    Result<void> readRounds();
    Result<void> readCounts();
    Result<void> readNames();
    Result<void> readComments();
    Result<void> validate() const;

    Result<AgendaOutcome> outcomeFrom(const SqlRow& row, int column, const RatingScale* scale) const;
    std::optional<Rating> ratingFrom(const QString& state, qint64 level, const RatingScale* scale) const;
    AgendaItem& itemAt(const Place& place) { return m_workshops[place.workshop].items.edit()[place.item]; }
    VoteRound* findRound(qint64 item, int number);
    tl::unexpected<Error> damaged(const QString& detail) const;

    const SqlConnection& m_connection;
    const Atlas& m_atlas;
    std::vector<Workshop> m_workshops;
    QHash<SubCompetenceId, const JobFamily*> m_familyOfRow;
    QHash<ActivityDomainId, const JobFamily*> m_familyOfColumn;
    QHash<qint64, std::size_t> m_indexes;
    QHash<qint64, Place> m_places;
};

Result<std::vector<Workshop>> WorkshopLoader::load()
{
    Result<void> done = readWorkshops();
    if (done && !m_workshops.empty()) {
        for (const auto part : {&WorkshopLoader::readItems, &WorkshopLoader::readRounds,
                 &WorkshopLoader::readCounts, &WorkshopLoader::readNames, &WorkshopLoader::readComments}) {
            if (done)
                done = (this->*part)();
        }
        if (done)
            done = validate();
    }
    if (!done)
        return tl::unexpected(done.error());
    return std::move(m_workshops);
}

tl::unexpected<Error> WorkshopLoader::damaged(const QString& detail) const
{
    return tl::unexpected(damagedContent(m_connection.path(), detail));
}

Result<void> WorkshopLoader::readWorkshops()
{
    return SqlStatement(m_connection,
        "SELECT id, title, facilitator, participants, keeps_pseudonyms, seconds_per_item, created_at, "
        "started_at, ended_at, current_item_id FROM workshop ORDER BY id")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            Workshop workshop;
            workshop.id.value = row.integer(0);
            workshop.title = row.label(1);
            workshop.facilitator = row.label(2);
            workshop.participants = row.position(3);
            workshop.keepsPseudonyms = row.position(4) != 0;
            workshop.secondsPerItem = row.position(5);
            workshop.createdAt = momentFromStored(row.text(6));
            workshop.startedAt = momentFromStored(row.text(7));
            workshop.endedAt = momentFromStored(row.text(8));
            workshop.current.value = row.integer(9);
            m_indexes.insert(workshop.id.value, m_workshops.size());
            m_workshops.push_back(std::move(workshop));
            return {};
        });
}

Result<void> WorkshopLoader::readItems()
{
    return SqlStatement(m_connection,
        "SELECT id, workshop_id, row_id, column_id, notes, draft, seconds_used, state, before_state, "
        "before_level_id, decided_state, decided_level_id, basis, reason, decided_at, family_id, family_label, "
        "competence_label, row_label, column_label FROM agenda_item ORDER BY workshop_id, position, id")
        .each({}, [this](const SqlRow& row) { return readItem(row); });
}

Result<void> WorkshopLoader::readItem(const SqlRow& row)
{
    const auto index = m_indexes.constFind(row.integer(1));
    const CellRef cell{{row.integer(2)}, {row.integer(3)}};
    const PlaceLabels labels{row.label(16), row.label(17), row.label(18), row.label(19)};
    const JobFamily* family = m_familyOfRow.value(cell.row);
    const bool isThere =
        family && m_familyOfColumn.value(cell.column) == family && family->id == FamilyId{row.integer(15)};
    if (index == m_indexes.constEnd() || (!isThere && labels.isEmpty()))
        return damaged(QStringLiteral("agenda item %1 has no workshop or no cell").arg(row.integer(0)));
    const JobFamily* holder = m_atlas.family(FamilyId{row.integer(15)});
    const RatingScale* scale = holder ? &m_atlas.scaleOf(*holder) : nullptr;
    auto outcome = outcomeFrom(row, 7, scale);
    if (!outcome)
        return tl::unexpected(outcome.error());
    AgendaItem item;
    item.id.value = row.integer(0);
    item.family.value = row.integer(15);
    item.cell = cell;
    item.labels = labels;
    item.notes = row.text(4);
    item.draft = row.text(5);
    item.secondsUsed = row.position(6);
    item.outcome = std::move(*outcome);
    auto& items = m_workshops[*index].items;
    m_places.insert(item.id.value, {*index, items.size(), scale});
    items.push_back(std::move(item));
    return {};
}

/// Of the scale, or of any where the family that had one is gone; a level may be gone as well.
std::optional<Rating> WorkshopLoader::ratingFrom(const QString& state, qint64 level, const RatingScale* scale) const
{
    const auto rating = ratingFromStored(state, level);
    if (!rating || !rating->isLevel())
        return rating;
    const bool known = scale ? scale->knows(*rating)
                             : std::any_of(m_atlas.scales.begin(), m_atlas.scales.end(),
                                 [&rating](const RatingScale& each) { return each.knows(*rating); });
    return known ? rating : std::nullopt;
}

/// From the columns "state" to "decided_at", of which the first is \a column.
Result<AgendaOutcome> WorkshopLoader::outcomeFrom(
    const SqlRow& row, int column, const RatingScale* scale) const
{
    const auto state = agendaStateFromWord(row.text(column));
    if (!state)
        return damaged(QStringLiteral("no state of an item \"%1\"").arg(row.text(column)));
    AgendaOutcome outcome{*state, std::nullopt};
    bool anything = false;
    for (int part = column + 1; part <= column + 7; ++part)
        anything = anything || !row.isNull(part);
    if (!anything)
        return outcome;
    const auto before = ratingFrom(row.text(column + 1), row.integer(column + 2), scale);
    const auto after = ratingFrom(row.text(column + 3), row.integer(column + 4), scale);
    const auto basis = basisFromWord(row.text(column + 5));
    if (!before || !after || !basis || row.isNull(column + 6))
        return damaged(QStringLiteral("decision on agenda item %1").arg(row.integer(0)));
    outcome.decision =
        Decision{*before, *after, *basis, row.text(column + 6), momentFromStored(row.text(column + 7))};
    return outcome;
}

Result<void> WorkshopLoader::readRounds()
{
    return SqlStatement(m_connection,
        "SELECT item_id, number, opened_at, revealed_at, participants FROM vote_round ORDER BY item_id, "
        "number")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            const auto place = m_places.constFind(row.integer(0));
            if (place == m_places.constEnd())
                return damaged(QStringLiteral("vote on no item %1").arg(row.integer(0)));
            auto& rounds = itemAt(*place).rounds;
            if (row.integer(1) != static_cast<qint64>(rounds.size()) + 1)
                return damaged(QStringLiteral("rounds of agenda item %1").arg(row.integer(0)));
            rounds.push_back(
                {{}, {}, momentFromStored(row.text(2)), momentFromStored(row.text(3)), {}, row.position(4)});
            return {};
        });
}

/// Null if there is none.
VoteRound* WorkshopLoader::findRound(qint64 item, int number)
{
    const auto place = m_places.constFind(item);
    if (place == m_places.constEnd())
        return nullptr;
    auto& rounds = itemAt(*place).rounds;
    const bool known = number >= 1 && static_cast<std::size_t>(number) <= rounds.size();
    return known ? &rounds[static_cast<std::size_t>(number) - 1] : nullptr;
}

Result<void> WorkshopLoader::readCounts()
{
    return SqlStatement(
        m_connection, "SELECT item_id, round_number, state, level_id, votes FROM vote_count")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            VoteRound* round = findRound(row.integer(0), row.position(1));
            const RatingScale* scale = round ? m_places.value(row.integer(0)).scale : nullptr;
            const auto rating = round ? ratingFrom(row.text(2), row.integer(3), scale) : std::nullopt;
            if (!rating || row.position(4) < 1 || round->counts.of(*rating) != 0)
                return damaged(QStringLiteral("votes on agenda item %1").arg(row.integer(0)));
            round->counts.set(*rating, row.position(4));
            return {};
        });
}

Result<void> WorkshopLoader::readNames()
{
    return SqlStatement(m_connection,
        "SELECT item_id, round_number, pseudonym, state, level_id FROM named_vote ORDER BY item_id, "
        "round_number, position")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            VoteRound* round = findRound(row.integer(0), row.position(1));
            const RatingScale* scale = round ? m_places.value(row.integer(0)).scale : nullptr;
            const auto rating = round ? ratingFrom(row.text(3), row.integer(4), scale) : std::nullopt;
            if (!rating)
                return damaged(QStringLiteral("named votes on agenda item %1").arg(row.integer(0)));
            round->names.push_back({row.label(2), *rating});
            return {};
        });
}

Result<void> WorkshopLoader::readComments()
{
    return SqlStatement(m_connection,
        "SELECT item_id, round_number, pseudonym, comment FROM vote_comment ORDER BY item_id, round_number, "
        "position")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            VoteRound* round = findRound(row.integer(0), row.position(1));
            if (!round)
                return damaged(QStringLiteral("comments on agenda item %1").arg(row.integer(0)));
            round->comments.push_back({row.label(2), row.text(3)});
            return {};
        });
}

Result<void> WorkshopLoader::validate() const
{
    for (const Workshop& workshop : m_workshops) {
        if (const auto valid = validateWorkshop(workshop); !valid)
            return damaged(
                QStringLiteral("workshop %1: %2").arg(workshop.id.value).arg(valid.error().detail));
    }
    return {};
}

} // namespace

Result<std::vector<Workshop>> loadWorkshops(const SqlConnection& connection, const Atlas& atlas)
{
    return WorkshopLoader(connection, atlas).load();
}

} // namespace atlas
