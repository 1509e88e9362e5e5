// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_layout.h"

#include "domain/spreadsheet_text.h"
#include "interchange/ballot_doubles.h"
#include "interchange/table_limits.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace atlas {

namespace {

constexpr std::size_t RowsBeforeHeads = 20; // lines above the heads that are searched
constexpr qsizetype MostInAGuide = 2; // fields of a line above the heads

qsizetype filled(const QStringList& fields)
{
    return std::count_if(
        fields.begin(), fields.end(), [](const QString& field) { return !field.trimmed().isEmpty(); });
}

} // namespace

/// The head of the rating says it, or a line of choices above the heads.
AnswerWords::Numbers BallotLayoutFinder::numbersOf(const BallotLayout& layout) const
{
    const QStringList& heads = m_table.rows[layout.headRow];
    if (std::any_of(heads.begin(), heads.end(), &BallotHeads::countsFromLowest))
        return AnswerWords::Numbers::FromLowest;
    for (std::size_t row = 0; row < layout.headRow; ++row) {
        const QString line = m_table.rows[row].join(u' ').left(table_limits::FieldLength);
        for (const auto& [scale, words] : m_words) {
            if (const auto numbers = words.numbersIn(line); numbers != AnswerWords::Numbers::Unsaid)
                return numbers;
        }
    }
    return AnswerWords::Numbers::Unsaid;
}

/// The heads stand in the first row, or below lines with a title or a guide. Of a table they are the row that
/// names the most items: small numbers may be answers too. A row that stands below others as full as itself
/// has no heads: it is the answer to an item under heads that nobody knows. A template without answers is one
/// whose column of answers has another head.
std::optional<BallotLayout> BallotLayoutFinder::find(int answerColumn) const
{
    const std::size_t rows = std::min(m_table.rows.size(), RowsBeforeHeads);
    std::optional<BallotLayout> open;
    for (std::size_t row = 0; row < rows && m_goesOn(row); ++row) {
        auto layout = templateLayout(m_table.rows[row], answerColumn);
        if (!layout)
            continue;
        layout->headRow = row;
        if (answerColumn < 0 && layout->hasAnswers())
            settleAnswers(*layout);
        if (layout->hasAnswers())
            return layout;
        if (!open)
            open = std::move(layout);
    }
    std::optional<BallotLayout> best;
    for (std::size_t row = 0; row < rows && m_goesOn(row); ++row) {
        BallotLayout layout = tableLayout(m_table.rows[row]);
        layout.headRow = row;
        if (!layout.items.empty() && (!best || layout.items.size() > best->items.size()))
            best = std::move(layout);
        if (filled(m_table.rows[row]) > MostInAGuide)
            break;
    }
    // "Number" may head the names of participants as well.
    return open && (!best || best->items.size() < 2) ? open : best;
}

std::optional<BallotLayout> BallotLayoutFinder::templateLayout(
    const QStringList& heads, int answerColumn) const
{
    BallotLayout layout;
    QSet<BallotColumn> found;
    for (int index = 0; index < heads.size(); ++index) {
        auto column = m_heads.column(undefused(heads[index]));
        if (index == answerColumn)
            column = BallotColumn::Rating;
        else if (answerColumn >= 0 && column == BallotColumn::Rating)
            column.reset();
        if (!column || found.contains(*column))
            continue;
        found.insert(*column);
        layout.columns.insert(index, *column);
        if (*column == BallotColumn::Participant)
            layout.participant = index;
    }
    const bool namesItems = found.contains(BallotColumn::Item) || found.contains(BallotColumn::SubCompetence);
    return namesItems ? std::optional(layout) : std::nullopt;
}

/// How many cells of a column can be read as answers.
int BallotLayoutFinder::answersIn(std::size_t headRow, int index) const
{
    int answers = 0;
    for (std::size_t row = headRow + 1; row < m_table.rows.size() && m_goesOn(row); ++row) {
        const QString text = undefused(m_table.rows[row][index].trimmed());
        answers += std::any_of(m_words.begin(), m_words.end(), [&text](const auto& words) {
            const AnswerWords::Kind kind = words.second.read(text, AnswerWords::Numbers::Unsaid).kind;
            return kind != AnswerWords::Kind::Nothing && kind != AnswerWords::Kind::Unknown;
        });
    }
    return answers;
}

/// Of the columns headed as answers ("Note" may be one of remarks), the one that holds answers. None, so that it
/// is asked for, where several do, or where they stand under heads that say nothing.
void BallotLayoutFinder::settleAnswers(BallotLayout& layout) const
{
    const QStringList& heads = m_table.rows[layout.headRow];
    std::vector<int> found;
    for (int index = 0; index < heads.size(); ++index) {
        if (m_heads.column(undefused(heads[index])) == BallotColumn::Rating
            && answersIn(layout.headRow, index) > 0)
            found.push_back(index);
    }
    const int taken = layout.columns.key(BallotColumn::Rating);
    layout.columns.remove(taken);
    if (found.size() == 1)
        layout.columns.insert(found.front(), BallotColumn::Rating);
    else if (found.empty() && likelyAnswers(layout) < 0)
        layout.columns.insert(taken, BallotColumn::Rating); // an empty sheet, or words that nobody knows
}

namespace {

/// A day, perhaps with a time: "30/11/2026 14:00", "2026-11-30T14:00".
bool isMoment(const QString& text)
{
    static const QRegularExpression moment(
        QStringLiteral("^\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?:[ T].*)?$|^\\d{1,2}:\\d{2}(?::\\d{2})?$"));
    return moment.match(text.simplified()).hasMatch();
}

} // namespace

/// Which column of a table names people: of those headed so the one that tells the most apart, else the first.
/// False where nothing says which of several it is.
bool BallotLayoutFinder::settlePerson(BallotLayout& layout) const
{
    const QStringList& heads = m_table.rows[layout.headRow];
    std::vector<int> others; // under heads that say nothing
    int best = -1;
    int nameless = -1;
    qsizetype most = -1;
    for (int index = 0; index < heads.size(); ++index) {
        const QString head = undefused(heads[index]);
        if (std::any_of(layout.items.begin(), layout.items.end(),
                [index](const auto& item) { return item.first == index; })
            || m_index.findHead(head).place)
            continue;
        QSet<QString> names;
        bool areMoments = true;
        for (std::size_t row = layout.headRow + 1; row < m_table.rows.size() && m_goesOn(row); ++row) {
            const QString name = BallotHeads::name(undefused(m_table.rows[row][index]));
            if (name.isEmpty())
                continue;
            names.insert(BallotDoubles::compared(name));
            areMoments = areMoments && isMoment(name);
        }
        if (names.isEmpty() && index == 0)
            nameless = 0; // the place for names, left empty
        if (names.isEmpty() || areMoments)
            continue;
        if (m_heads.column(head) == BallotColumn::Participant) {
            if (names.size() > most) {
                most = names.size();
                best = index;
            }
        } else if (m_heads.column(head) != BallotColumn::Comment && (index == 0 || !BallotHeads::isIdle(head))) {
            others.push_back(index);
        }
    }
    layout.participant = best >= 0 ? best : others.empty() ? nameless : others.front();
    return best >= 0 || others.size() <= 1 || others.front() == 0;
}

/// Items that are counted downwards stand in rows of their own: what was taken for heads is the first of them.
bool BallotLayoutFinder::lacksHeads(const BallotLayout& layout) const
{
    const QStringList& first = m_table.rows[layout.headRow];
    if (first.size() < 2 || layout.items.front().first != 0 || (layout.items.size() > 1 && first.size() > 2)
        || m_table.rows.size() < layout.headRow + 3)
        return false;
    int expected = first.front().trimmed().toInt();
    for (std::size_t row = layout.headRow; row < m_table.rows.size(); ++row) {
        bool isNumber = false;
        if (m_table.rows[row].front().trimmed().toInt(&isNumber) != expected++ || !isNumber)
            return false;
    }
    return true;
}

/// Of the columns under heads that say nothing, the one in which the most answers stand; -1 if there is none.
int BallotLayoutFinder::likelyAnswers(const BallotLayout& layout) const
{
    int best = -1;
    int most = 0;
    for (int index = 0; index < m_table.rows.front().size(); ++index) {
        if (layout.columns.contains(index))
            continue;
        const int answers = answersIn(layout.headRow, index);
        if (answers > most) {
            most = answers;
            best = index;
        }
    }
    return best;
}

BallotLayout BallotLayoutFinder::tableLayout(const QStringList& heads) const
{
    BallotLayout layout;
    QSet<AgendaItemId> found;
    for (int index = 0; index < heads.size(); ++index) {
        const QString head = undefused(heads[index]);
        const ItemMatch match = m_index.findHead(head);
        if (match.place && !found.contains(match.place->item->id)) {
            found.insert(match.place->item->id);
            layout.items.emplace_back(index, match.place);
        }
    }
    return layout;
}

/// What stands beside, or behind a colon after, the word "Pseudonym" above the heads.
QString BallotLayoutFinder::pseudonymAbove(std::size_t headRow) const
{
    for (std::size_t row = 0; row < headRow; ++row) {
        const QStringList& fields = m_table.rows[row];
        for (qsizetype index = 0; index < fields.size(); ++index) {
            if (m_heads.column(fields[index].section(u':', 0, 0)) != BallotColumn::Participant)
                continue;
            if (const QString same = fields[index].section(u':', 1).simplified(); !same.isEmpty())
                return undefused(same);
            for (qsizetype next = index + 1; next < fields.size(); ++next) {
                if (const QString beside = fields[next].simplified(); !beside.isEmpty())
                    return undefused(beside);
            }
        }
    }
    return {};
}

} // namespace atlas
