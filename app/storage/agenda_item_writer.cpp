// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/agenda_item_writer.h"

#include "domain/steady_text.h"
#include "storage/entity_writer.h"
#include "storage/scale_loader.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/stored_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

/// The columns from "state" to "decided_at".
QVariantList outcomeValues(const AgendaOutcome& outcome)
{
    if (!outcome.decision) {
        QVariantList values{storedWord(outcome.state)};
        for (int column = 0; column < 7; ++column)
            values.append(QVariant());
        return values;
    }
    const Decision& decision = *outcome.decision;
    const StoredRating before = storedRating(decision.before);
    const StoredRating after = storedRating(decision.rating);
    return {storedWord(outcome.state), before.state, before.level, after.state, after.level, storedWord(decision.basis),
        storedText(decision.reason), storedMoment(decision.at)};
}

QVariantList labelValues(const PlaceLabels& labels)
{
    return {storedText(labels.family), storedText(labels.competence), storedText(labels.subCompetence),
        storedText(labels.domain)};
}

/// All ratings that the votes and the outcome of an item name.
std::vector<Rating> ratingsIn(const AgendaItem& item)
{
    std::vector<Rating> ratings;
    if (item.outcome.decision) {
        ratings.push_back(item.outcome.decision->before);
        ratings.push_back(item.outcome.decision->rating);
    }
    for (const VoteRound& round : item.rounds) {
        for (const auto& [level, votes] : round.counts.levels)
            ratings.push_back(Rating::level(level));
        for (const NamedVote& vote : round.names)
            ratings.push_back(vote.rating);
    }
    return ratings;
}

/// Whether \a select gives just these rows of an item, in any order.
Result<bool> holdsRows(const SqlConnection& connection, const char* select, AgendaItemId item,
    const std::vector<QVariantList>& expected)
{
    QStringList stored;
    QStringList wanted;
    for (const QVariantList& row : expected)
        wanted.append(spelled(row));
    const auto read = [&stored](const SqlRow& row) -> Result<void> {
        stored.append(spelled(row.values()));
        return {};
    };
    if (auto done = SqlStatement(connection, select).each({item.value}, read); !done)
        return tl::unexpected(done.error());
    stored.sort();
    wanted.sort();
    return stored == wanted;
}

} // namespace

tl::unexpected<Error> missingWorkshop(const SqlConnection& connection, const QString& detail)
{
    return failure(ErrorKind::NotFound,
        QCoreApplication::translate("atlas::Storage",
            "“%1” does not hold this workshop or this item of its agenda. Open the file again to see its "
            "present state.")
            .arg(shownName(connection.path())),
        detail);
}

AgendaItemWriter::AgendaItemWriter(const SqlConnection& connection)
    : m_connection(connection)
    , m_subjectOfCell(connection,
          "SELECT f.scale_id, s.label FROM sub_competence s JOIN competence c ON c.id = s.competence_id "
          "JOIN job_family f ON f.id = c.family_id JOIN activity_domain d ON d.family_id = f.id WHERE s.id "
          "= ? AND d.id = ? AND f.id = ?")
    , m_subjectOfItem(connection,
          "SELECT f.scale_id, COALESCE(s.label, i.row_label) FROM agenda_item i LEFT JOIN sub_competence s ON s.id = "
          "i.row_id LEFT JOIN job_family f ON f.id = i.family_id WHERE i.id = ? AND i.workshop_id = ?")
    , m_insert(connection,
          "INSERT INTO agenda_item (id, workshop_id, position, family_id, row_id, column_id, horizon_id, notes, draft, "
          "seconds_used, state, before_state, before_level_id, decided_state, decided_level_id, basis, reason, "
          "decided_at, family_label, competence_label, row_label, column_label) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_insertRound(connection,
          "INSERT INTO vote_round (item_id, number, opened_at, revealed_at, participants) VALUES "
          "(?, ?, ?, ?, ?)")
    , m_insertCount(connection,
          "INSERT INTO vote_count (item_id, round_number, state, level_id, votes) VALUES (?, ?, ?, ?, ?)")
    , m_insertName(connection,
          "INSERT INTO named_vote (item_id, round_number, position, pseudonym, state, level_id) VALUES "
          "(?, ?, ?, ?, ?, ?)")
    , m_insertComment(connection,
          "INSERT INTO vote_comment (item_id, round_number, position, pseudonym, comment) VALUES (?, ?, ?, "
          "?, "
          "?)")
{
}

Result<void> AgendaItemWriter::insert(WorkshopId workshop, const AgendaItem& item, int position)
{
    const qint64 row = item.cell.row.value;
    const qint64 column = item.cell.column.value;
    auto subject = findSubject(m_subjectOfCell, {row, column, item.family.value});
    if (!subject)
        return tl::unexpected(subject.error());
    // One whose cell is gone may come back with its workshop.
    if (!subject->exists && item.labels.isEmpty()) {
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("atlas::Storage",
                "“%1” does not hold a cell that stands on the agenda. Open the file again to see its "
                "present state.")
                .arg(shownName(m_connection.path())),
            QStringLiteral("row %1, column %2").arg(row).arg(column));
    }
    if (auto valid = checkRatings(item, *subject); !valid)
        return valid;
    const Answers answers = answersOf(item);
    const QVariantList values{item.id.value, workshop.value, position, item.family.value, row, column,
        item.cell.horizon.value, storedText(item.notes), storedText(item.draft), item.secondsUsed};
    if (auto done = m_insert.run(values + answers.outcome); !done)
        return done;
    return insertRounds(answers);
}

Result<void> AgendaItemWriter::update(WorkshopId workshop, const AgendaItem& item)
{
    const auto subject = findSubject(m_subjectOfItem, {item.id.value, workshop.value});
    if (!subject)
        return tl::unexpected(subject.error());
    if (!subject->exists)
        return missingWorkshop(m_connection, QStringLiteral("item %1").arg(item.id.value));
    if (auto valid = checkRatings(item, *subject); !valid)
        return valid;
    const Answers answers = answersOf(item);
    auto done = SqlStatement(m_connection,
        "UPDATE agenda_item SET notes = ?, draft = ?, seconds_used = ?, state = ?, before_state = ?, before_level_id = ?, "
        "decided_state = ?, decided_level_id = ?, basis = ?, reason = ?, decided_at = ?, family_label = ?, "
        "competence_label = ?, row_label = ?, column_label = ? WHERE id = ?")
                    .run(QVariantList{storedText(item.notes), storedText(item.draft), item.secondsUsed} + answers.outcome
                        + QVariantList{item.id.value});
    // What is counted and named in a round goes with it.
    if (done)
        done = SqlStatement(m_connection, "DELETE FROM vote_round WHERE item_id = ?").run({item.id.value});
    return done ? insertRounds(answers) : done;
}

Result<std::optional<QVariantList>> AgendaItemWriter::progress(WorkshopId workshop, AgendaItemId item) const
{
    std::optional<QVariantList> found;
    auto done = SqlStatement(m_connection,
        "SELECT i.notes, i.draft, i.seconds_used, COALESCE(w.current_item_id, 0), w.started_at, w.ended_at FROM agenda_item i "
        "JOIN workshop w ON w.id = i.workshop_id WHERE i.id = ? AND w.id = ?")
                    .each({item.value, workshop.value}, [&found](const SqlRow& row) -> Result<void> {
                        found = row.values();
                        return {};
                    });
    return done.map([&found] { return found; });
}

QVariantList progressValues(const ProgressChange::State& state)
{
    return {storedText(state.notes), storedText(state.draft), state.secondsUsed, state.current.value,
        storedMoment(state.startedAt), storedMoment(state.endedAt)};
}

Result<void> AgendaItemWriter::updateProgress(AgendaItemId item, const ProgressChange::State& state)
{
    return SqlStatement(m_connection, "UPDATE agenda_item SET notes = ?, draft = ?, seconds_used = ? WHERE id = ?")
        .run({storedText(state.notes), storedText(state.draft), state.secondsUsed, item.value});
}

Result<JournalEntry> AgendaItemWriter::labels(const AgendaItem& item) const
{
    JournalEntry entry;
    entry.subject = JournalSubject::AgendaItem;
    entry.subjectId = item.id.value;
    entry.cell = item.cell;
    entry.competence = item.labels.competence;
    entry.subCompetence = item.labels.subCompetence;
    entry.domain = item.labels.domain;
    auto done = SqlStatement(m_connection,
        "SELECT f.key, c.label, s.label, d.label FROM sub_competence s JOIN competence c ON c.id = s.competence_id JOIN "
        "job_family f ON f.id = c.family_id JOIN activity_domain d ON d.family_id = f.id WHERE s.id = ? AND d.id = ?")
                    .each({item.cell.row.value, item.cell.column.value}, [&entry](const SqlRow& row) -> Result<void> {
                        entry.familyKey = row.text(0);
                        entry.competence = row.text(1);
                        entry.subCompetence = row.text(2);
                        entry.domain = row.text(3);
                        return {};
                    });
    return done.map([&entry] { return entry; });
}

QString AgendaItemWriter::codeOf(Rating rating)
{
    for (const RatingScale& scale : m_scales) {
        if (rating.isLevel() && scale.knows(rating))
            return scale.entry(rating).code;
    }
    // Scales differ in what they call it, and an entry of the journal tells only of one.
    return rating.isNotApplicable() ? QStringLiteral("N/A") : QString();
}

Result<AgendaItemWriter::Subject> AgendaItemWriter::findSubject(SqlStatement& select, const QVariantList& values)
{
    Subject subject;
    auto done = select.each(values, [&](const SqlRow& row) -> Result<void> {
        subject.exists = true;
        subject.scale.value = row.isNull(0) ? 0 : row.integer(0);
        subject.label = row.text(1);
        return {};
    });
    if (done && m_scales.empty()) {
        auto scales = loadScales(m_connection);
        if (!scales)
            return tl::unexpected(scales.error());
        m_scales = std::move(*scales);
    }
    if (!done)
        return tl::unexpected(done.error());
    return subject;
}

/// Those of the scale of the item's family, or of any if that is gone; of levels that are gone, too.
Result<void> AgendaItemWriter::checkRatings(const AgendaItem& item, const Subject& subject) const
{
    for (const Rating rating : ratingsIn(item)) {
        const bool known = !rating.isLevel()
            || std::any_of(m_scales.begin(), m_scales.end(), [&](const RatingScale& scale) {
                   return (!subject.scale.isValid() || scale.id == subject.scale) && scale.knows(rating);
               });
        if (!known) {
            return failure(ErrorKind::InvalidInput,
                QCoreApplication::translate("atlas::Storage",
                    "“%1” has no such rating on its scale. Choose one of the levels in the legend.")
                    .arg(subject.label));
        }
    }
    return {};
}

void AgendaItemWriter::addRound(Answers& answers, const AgendaItem& item, int number)
{
    const VoteRound& round = item.rounds[static_cast<std::size_t>(number) - 1];
    answers.rounds.push_back(
        {item.id.value, number, storedMoment(round.openedAt),
        storedMoment(round.revealedAt), round.participants});
    std::vector<Rating> ratings{Rating::notRated(), Rating::notApplicable()};
    for (const auto& [level, votes] : round.counts.levels)
        ratings.push_back(Rating::level(level));
    for (const Rating rating : ratings) {
        const int votes = round.counts.of(rating);
        if (votes == 0)
            continue;
        const StoredRating stored = storedRating(rating);
        // Part of the key, where nothing may be null.
        answers.counts.push_back({item.id.value, number, stored.state, stored.level.toLongLong(), votes});
    }
    int position = 0;
    for (const NamedVote& vote : round.names) {
        const StoredRating stored = storedRating(vote.rating);
        answers.names.push_back(
            {item.id.value, number, position++, storedText(vote.pseudonym), stored.state, stored.level});
    }
    position = 0;
    for (const BallotComment& comment : round.comments)
        answers.comments.push_back({item.id.value, number, position++, storedText(comment.pseudonym),
            storedText(comment.text)});
}

AgendaItemWriter::Answers AgendaItemWriter::answersOf(const AgendaItem& item)
{
    Answers answers;
    answers.outcome = outcomeValues(item.outcome) + labelValues(item.labels);
    for (int number = 1; number <= static_cast<int>(item.rounds.size()); ++number)
        addRound(answers, item, number);
    return answers;
}

Result<void> AgendaItemWriter::insertRounds(const Answers& answers)
{
    for (const auto& [statement, rows] : {std::pair(&m_insertRound, &answers.rounds),
             std::pair(&m_insertCount, &answers.counts), std::pair(&m_insertName, &answers.names),
             std::pair(&m_insertComment, &answers.comments)}) {
        for (const QVariantList& row : *rows) {
            if (auto done = statement->run(row); !done)
                return done;
        }
    }
    return {};
}

Result<bool> AgendaItemWriter::holds(WorkshopId workshop, const AgendaItem& item)
{
    const auto subject = findSubject(m_subjectOfItem, {item.id.value, workshop.value});
    if (!subject)
        return tl::unexpected(subject.error());
    if (!subject->exists)
        return false;
    const Answers answers = answersOf(item);
    const std::pair<const char*, std::vector<QVariantList>> tables[] = {
        {"SELECT state, before_state, before_level_id, decided_state, decided_level_id, basis, reason, "
         "decided_at, family_label, competence_label, row_label, column_label FROM agenda_item WHERE id = ?",
            {answers.outcome}},
        {"SELECT item_id, number, opened_at, revealed_at, participants FROM vote_round WHERE item_id = ?", answers.rounds},
        {"SELECT item_id, round_number, state, level_id, votes FROM vote_count WHERE item_id = ?",
            answers.counts},
        {"SELECT item_id, round_number, position, pseudonym, state, level_id FROM named_vote WHERE item_id "
         "= ?",
            answers.names},
        {"SELECT item_id, round_number, position, pseudonym, comment FROM vote_comment WHERE item_id = ?",
            answers.comments},
    };
    for (const auto& [select, expected] : tables) {
        const auto same = holdsRows(m_connection, select, item.id, expected);
        if (!same || !*same)
            return same;
    }
    return true;
}

} // namespace atlas
