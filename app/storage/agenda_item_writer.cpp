// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/agenda_item_writer.h"

#include "domain/steady_text.h"
#include "storage/scale_loader.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/stored_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

Result<StoredRating> onScale(Rating rating, const RatingScale& scale, const QString& label)
{
    if (scale.contains(rating))
        return storedRating(rating);
    return failure(ErrorKind::InvalidInput,
        QCoreApplication::translate(
            "atlas::Storage", "“%1” has no such rating on its scale. Choose one of the levels in the legend.")
            .arg(label));
}

/// The columns from "state" to "decided_at".
Result<QVariantList> outcomeValues(
    const AgendaOutcome& outcome, const RatingScale& scale, const QString& label)
{
    if (!outcome.decision) {
        QVariantList values{storedWord(outcome.state)};
        for (int column = 0; column < 7; ++column)
            values.append(QVariant());
        return values;
    }
    const Decision& decision = *outcome.decision;
    const auto before = onScale(decision.before, scale, label);
    const auto after = onScale(decision.rating, scale, label);
    if (!before || !after)
        return tl::unexpected((before ? after : before).error());
    return QVariantList{storedWord(outcome.state), before->state, before->level, after->state,
        after->level, storedWord(decision.basis), storedText(decision.reason), storedMoment(decision.at)};
}

QString spelled(const QVariantList& row)
{
    QStringList texts;
    for (const QVariant& value : row)
        texts.append(asLabel(value.toString())); // as a pseudonym is read
    return texts.join(QChar(0x1f)); // no text of a file holds this
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
          "SELECT f.scale_id, s.label FROM agenda_item i JOIN sub_competence s ON s.id = i.row_id JOIN "
          "competence c ON c.id = s.competence_id JOIN job_family f ON f.id = c.family_id WHERE i.id = ? "
          "AND i.workshop_id = ?")
    , m_insert(connection,
          "INSERT INTO agenda_item (id, workshop_id, position, row_id, column_id, horizon_id, notes, draft, "
          "seconds_used, "
          "state, before_state, before_level_id, decided_state, decided_level_id, basis, reason, "
          "decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
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
    const auto subject = findSubject(m_subjectOfCell, {row, column, item.family.value});
    if (!subject)
        return tl::unexpected(subject.error());
    if (!subject->scale) {
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("atlas::Storage",
                "“%1” does not hold a cell that stands on the agenda. Open the file again to see its "
                "present state.")
                .arg(shownName(m_connection.path())),
            QStringLiteral("row %1, column %2").arg(row).arg(column));
    }
    const auto answers = answersOf(item, *subject);
    if (!answers)
        return tl::unexpected(answers.error());
    const QVariantList values{item.id.value, workshop.value, position, row, column,
        item.cell.horizon.value, storedText(item.notes),
        storedText(item.draft), item.secondsUsed};
    if (auto done = m_insert.run(values + answers->outcome); !done)
        return done;
    return insertRounds(*answers);
}

Result<void> AgendaItemWriter::update(WorkshopId workshop, const AgendaItem& item)
{
    const auto subject = findSubject(m_subjectOfItem, {item.id.value, workshop.value});
    if (!subject)
        return tl::unexpected(subject.error());
    if (!subject->scale)
        return missingWorkshop(m_connection, QStringLiteral("item %1").arg(item.id.value));
    const auto answers = answersOf(item, *subject);
    if (!answers)
        return tl::unexpected(answers.error());
    auto done = SqlStatement(m_connection,
        "UPDATE agenda_item SET notes = ?, draft = ?, seconds_used = ?, state = ?, before_state = ?, "
        "before_level_id "
        "= ?, decided_state = ?, decided_level_id = ?, basis = ?, reason = ?, decided_at = ? WHERE id = ?")
                    .run(QVariantList{storedText(item.notes), storedText(item.draft), item.secondsUsed}
                        + answers->outcome + QVariantList{item.id.value});
    // What is counted and named in a round goes with it.
    if (done)
        done = SqlStatement(m_connection, "DELETE FROM vote_round WHERE item_id = ?").run({item.id.value});
    if (!done)
        return done;
    return insertRounds(*answers);
}

Result<AgendaItemWriter::Subject> AgendaItemWriter::findSubject(
    SqlStatement& select, const QVariantList& values)
{
    Subject subject;
    ScaleId scaleId;
    bool exists = false;
    auto done = select.each(values, [&](const SqlRow& row) -> Result<void> {
        exists = true;
        scaleId.value = row.integer(0);
        subject.label = row.text(1);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!exists)
        return subject;
    const auto scale = findScale(scaleId);
    if (!scale)
        return tl::unexpected(scale.error());
    subject.scale = *scale;
    return subject;
}

Result<const RatingScale*> AgendaItemWriter::findScale(ScaleId id)
{
    if (m_scales.empty()) {
        auto scales = loadScales(m_connection);
        if (!scales)
            return tl::unexpected(scales.error());
        m_scales = std::move(*scales);
    }
    const auto found = std::find_if(
        m_scales.begin(), m_scales.end(), [id](const RatingScale& scale) { return scale.id == id; });
    if (found == m_scales.end())
        return tl::unexpected(
            damagedContent(m_connection.path(), QStringLiteral("no scale %1").arg(id.value)));
    return &*found;
}

Result<void> AgendaItemWriter::addRound(
    Answers& answers, const AgendaItem& item, int number, const Subject& subject)
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
        const auto stored = onScale(rating, *subject.scale, subject.label);
        if (!stored)
            return tl::unexpected(stored.error());
        // Part of the key, where nothing may be null.
        answers.counts.push_back({item.id.value, number, stored->state, stored->level.toLongLong(), votes});
    }
    int position = 0;
    for (const NamedVote& vote : round.names) {
        const auto stored = onScale(vote.rating, *subject.scale, subject.label);
        if (!stored)
            return tl::unexpected(stored.error());
        answers.names.push_back({item.id.value, number, position++, storedText(vote.pseudonym),
            stored->state, stored->level});
    }
    position = 0;
    for (const BallotComment& comment : round.comments)
        answers.comments.push_back({item.id.value, number, position++, storedText(comment.pseudonym),
            storedText(comment.text)});
    return {};
}

Result<AgendaItemWriter::Answers> AgendaItemWriter::answersOf(
    const AgendaItem& item, const Subject& subject) const
{
    Answers answers;
    auto outcome = outcomeValues(item.outcome, *subject.scale, subject.label);
    if (!outcome)
        return tl::unexpected(outcome.error());
    answers.outcome = std::move(*outcome);
    for (int number = 1; number <= static_cast<int>(item.rounds.size()); ++number) {
        if (auto done = addRound(answers, item, number, subject); !done)
            return tl::unexpected(done.error());
    }
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
    if (!subject->scale)
        return false;
    const auto answers = answersOf(item, *subject);
    if (!answers)
        return tl::unexpected(answers.error());
    const std::pair<const char*, std::vector<QVariantList>> tables[] = {
        {"SELECT state, before_state, before_level_id, decided_state, decided_level_id, basis, reason, "
         "decided_at FROM agenda_item WHERE id = ?",
            {answers->outcome}},
        {"SELECT item_id, number, opened_at, revealed_at, participants FROM vote_round WHERE item_id = ?", answers->rounds},
        {"SELECT item_id, round_number, state, level_id, votes FROM vote_count WHERE item_id = ?",
            answers->counts},
        {"SELECT item_id, round_number, position, pseudonym, state, level_id FROM named_vote WHERE item_id "
         "= ?",
            answers->names},
        {"SELECT item_id, round_number, position, pseudonym, comment FROM vote_comment WHERE item_id = ?",
            answers->comments},
    };
    for (const auto& [select, expected] : tables) {
        const auto same = holdsRows(m_connection, select, item.id, expected);
        if (!same || !*same)
            return same;
    }
    return true;
}

} // namespace atlas
