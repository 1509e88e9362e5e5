// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_collector.h"

#include "domain/spreadsheet_text.h"
#include "domain/steady_text.h"
#include "interchange/folded_label.h"
#include "interchange/table_limits.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::BallotReader)
};

constexpr std::size_t MostProblems = 500;
constexpr qsizetype LongestText = 80;
constexpr std::size_t RowsInAQuestion = 9; // with the heads

/// Whether two minus signs may have been saved in an encoding that has none.
bool mayLackSigns(const BallotTable& table, const BallotLayout& layout)
{
    const auto isLost = [](const QString& field) { return undefused(field.trimmed()) == QLatin1String("??"); };
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const QStringList& fields) {
        const auto isLostAt = [&](const auto& item) { return isLost(fields[item.first]); };
        return std::any_of(layout.items.begin(), layout.items.end(), isLostAt)
            || (layout.isTemplate() && isLost(fields[layout.columns.key(BallotColumn::Rating)]));
    });
}

QString shortened(const QString& text)
{
    return inShort(text.simplified(), LongestText);
}

} // namespace

BallotCollector::BallotCollector(const Atlas& atlas, const Workshop& workshop)
    : m_places(agendaPlaces(atlas, workshop))
    , m_index(m_places)
{
    for (const RatingScale* scale : scalesOf(m_places))
        m_words.emplace_back(scale, AnswerWords(*scale));
}

const AnswerWords& BallotCollector::words(const RatingScale& scale)
{
    const auto found = std::find_if(
        m_words.begin(), m_words.end(), [&scale](const auto& words) { return words.first == &scale; });
    Q_ASSERT(found != m_words.end());
    return found->second;
}

void BallotCollector::report(int row, int column, const QString& text, const QString& reason)
{
    if (!isListFull())
        m_result.problems.push_back({m_file, row, column, shortened(text), reason});
}

/// Counts the problem that would be next if it is; asked beforehand it saves a sentence for each of a
/// million.
bool BallotCollector::isListFull()
{
    const bool full = m_result.problems.size() >= MostProblems;
    m_result.furtherProblems += full;
    return full;
}

void BallotCollector::refuse(const QString& name, const QString& reason)
{
    m_file = name;
    ++m_result.filesRefused;
    report(0, 0, {}, reason);
}

bool BallotCollector::read(
    QIODevice& device, const QString& path, const BallotReading& reading, const ReadingProgress& progress)
{
    constexpr double half = 0.5; // the fields, then what they say
    const auto first = [&progress](double share) { return progress(share * half); };
    m_progress = progress;
    m_stopped = false;
    const Result<BallotTable> table =
        readBallotTable(device, reading.encoding, progress ? ReadingProgress(first) : ReadingProgress());
    if (table)
        readTable(*table, reading, path);
    else if (table.error().kind == ErrorKind::Cancelled)
        m_stopped = true;
    else
        refuse(QFileInfo(path).fileName(), table.error().message);
    return !m_stopped;
}

/// Whether to go on with a row; told to the user's progress.
bool BallotCollector::goesOn(std::size_t row, const BallotTable& table) const
{
    const double share = static_cast<double>(row) / static_cast<double>(table.rows.size());
    m_stopped = m_stopped || (m_progress && !m_progress((1 + share) / 2));
    return !m_stopped;
}

void BallotCollector::readTable(const BallotTable& table, const BallotReading& reading, const QString& path)
{
    m_file = QFileInfo(path).fileName();
    m_toldNumbers = m_toldSigned = m_toldLost = false;
    const BallotLayoutFinder finder(
        m_index, m_heads, m_words, table, [this, &table](std::size_t row) { return goesOn(row, table); });
    std::optional<BallotLayout> layout = finder.find(reading.answerColumn);
    if (m_stopped)
        return;
    if (layout && !layout->hasAnswers())
        return ask(table, layout->headRow, path, Ask::Answers, finder.likelyAnswers(*layout));
    if (layout && !layout->isTemplate()) {
        if (finder.lacksHeads(*layout))
            return refuse(m_file,
                Text::tr("The line of headings is missing: the first row holds an answer already. Put a line "
                         "above it, such as that of the template, with “Rating” over the answers."));
        if (reading.personColumn)
            layout->participant = *reading.personColumn;
        else if (!finder.settlePerson(*layout))
            return ask(table, layout->headRow, path, Ask::Person, layout->participant);
    }
    if (table.encoding.doubtful)
        ask(table, layout ? layout->headRow : 0, path, Ask::Encoding, -1);
    if (!layout && table.encoding.doubtful)
        return;
    if (!layout) {
        return refuse(m_file,
            Text::tr("There are no answers to this agenda in the file. It needs a column “Rating” beside the "
                     "items, "
                     "or columns headed with the numbers of the items."));
    }
    ++m_result.filesRead;
    const std::size_t before = m_result.answers.size();
    const std::size_t problems = m_result.problems.size();
    m_numbers = finder.numbersOf(*layout);
    m_lostSigns = mayLackSigns(table, *layout);
    if (layout->isTemplate())
        readTemplate(table, *layout, finder.pseudonymAbove(layout->headRow));
    else
        readParticipants(table, *layout);
    if (m_result.answers.size() == before && m_result.problems.size() == problems)
        report(0, 0, {}, Text::tr("The file has no answers."));
}

void BallotCollector::ask(
    const BallotTable& table, std::size_t headRow, const QString& path, Ask what, int likely)
{
    BallotQuestion question;
    question.path = path;
    question.file = m_file;
    question.headRow = headRow;
    question.encoding = table.encoding.encoding;
    question.asksEncoding = table.encoding.doubtful;
    question.asksColumn = what == Ask::Answers;
    question.asksPerson = what == Ask::Person;
    question.likelyColumn = likely;
    question.rows = shownRows(table, headRow, RowsInAQuestion);
    m_result.questions.push_back(std::move(question));
}

void BallotCollector::readTemplate(
    const BallotTable& table, const BallotLayout& layout, const QString& pseudonymAbove)
{
    const bool isOnePerson = layout.participant < 0;
    std::vector<Sheet> sheets;
    QHash<QString, std::size_t> byName;
    const auto sheetOf = [&](const QString& name, int row) -> Sheet* {
        const QString key = BallotDoubles::compared(name);
        if (const auto known = byName.constFind(key); known != byName.cend())
            return &sheets[*known];
        const BallotParticipant who{name, m_file, isOnePerson ? 0 : row, {}};
        if (!takes(who, sheets.size()))
            return nullptr;
        byName.insert(key, sheets.size());
        Sheet& sheet = sheets.emplace_back();
        sheet.participant = who;
        sheet.isNamed = !name.isEmpty();
        sheet.isFile = isOnePerson;
        return &sheet;
    };
    for (std::size_t index = layout.headRow + 1; index < table.rows.size() && goesOn(index, table); ++index) {
        const BallotRow row = ballotRow(table.rows[index], layout.columns);
        if (row.answer.isEmpty() && row.comment.isEmpty())
            continue;
        const int number = table.numbers[index];
        const ItemMatch match = m_index.find(row.mention);
        if (!match.place) {
            report(number, row.answerColumn, row.answer.isEmpty() ? row.comment : row.answer, match.reason);
            continue;
        }
        Sheet* sheet = sheetOf(isOnePerson ? pseudonymAbove : row.participant, number);
        if (!sheet)
            continue;
        if (!row.answer.isEmpty())
            addAnswer(*sheet, *match.place, row.answer, number, row.answerColumn);
        if (!row.comment.isEmpty())
            sheet->comments.emplace_back(match.place->item->id, row.comment);
    }
    for (Sheet& sheet : sheets) {
        if (isOnePerson && !sheet.isNamed)
            sheet.participant.pseudonym = QFileInfo(m_file).completeBaseName();
        addSheet(sheet);
    }
}

void BallotCollector::readParticipants(const BallotTable& table, const BallotLayout& layout)
{
    listUnusedHeads(table, layout);
    for (std::size_t row = layout.headRow + 1; row < table.rows.size() && goesOn(row, table); ++row) {
        const QStringList& fields = table.rows[row];
        const int number = table.numbers[row];
        Sheet sheet;
        sheet.participant = {
            layout.participant < 0 ? QString() : BallotHeads::name(undefused(fields[layout.participant])), m_file,
            number, {}};
        sheet.isNamed = !sheet.participant.pseudonym.isEmpty();
        for (const auto& [index, place] : layout.items) {
            if (!fields[index].isEmpty())
                addAnswer(sheet, *place, undefused(fields[index].trimmed()), number, index + 1);
        }
        addSheet(sheet);
    }
}

void BallotCollector::listUnusedHeads(const BallotTable& table, const BallotLayout& layout)
{
    const QStringList& heads = table.rows[layout.headRow];
    QSet<int> items;
    for (const auto& [index, place] : layout.items)
        items.insert(index);
    for (int index = 0; index < heads.size() && goesOn(layout.headRow, table); ++index) {
        if (index != layout.participant && m_heads.column(undefused(heads[index])) == BallotColumn::Comment)
            listComments(table, layout, index);
        const bool isRead = index == layout.participant || items.contains(index);
        const QString head = undefused(heads[index]);
        if (isRead || BallotHeads::isIdle(head) || m_heads.column(head) == BallotColumn::Participant)
            continue;
        const ItemMatch match = m_index.findHead(head);
        report(table.numbers[layout.headRow], index + 1, head,
            match.place ? Text::tr("Item %1 has another column already; this one was not read.")
                              .arg(match.place->number)
                : match.reason.isEmpty() ? Text::tr("This column was not read: its head names no item.")
                                         : match.reason);
    }
}

/// In a table a comment belongs to no item: it is shown, so that it may be taken over by hand.
void BallotCollector::listComments(const BallotTable& table, const BallotLayout& layout, int column)
{
    for (std::size_t row = layout.headRow + 1; row < table.rows.size(); ++row) {
        if (const QString text = table.rows[row][column].trimmed(); !text.isEmpty() && !isListFull())
            report(table.numbers[row], column + 1, text,
                Text::tr("This comment belongs to no item; copy it into the notes of one to keep it."));
    }
}

void BallotCollector::addAnswer(
    Sheet& sheet, const AgendaPlace& place, const QString& text, int row, int column)
{
    const AnswerWords& words = this->words(*place.scale);
    const AnswerWords::Reading reading = words.read(text, m_numbers);
    if (reading.kind == AnswerWords::Kind::Nothing)
        return;
    if (m_lostSigns && text.count(u'?') == text.size()) {
        return tellOnce(m_toldLost, row, column, text,
            Text::tr("“??” is left of “−−” where a program saves as ANSI, and “?” of “−”: nothing here tells that from “no "
                     "opinion”. Save the file anew as UTF-8, or write one of: %1. No question mark in the file was counted.")
                .arg(words.choices()));
    }
    if (reading.kind == AnswerWords::Kind::Ambiguous) {
        const QString plain = plainSigns(text);
        if (plain.contains(u'+') || plain.contains(u'-')) {
            return tellOnce(m_toldSigned, row, column, text,
                Text::tr("The levels are counted from the lowest, 1, but this number has a sign: it may be a weight. Write "
                         "one of: %1. This holds for all numbers with a sign in the file; none of them was counted.")
                    .arg(words.choices()));
        }
        return tellOnce(m_toldNumbers, row, column, text,
            Text::tr("Older sheets counted weights, today’s count the levels from the lowest, and nothing here "
                     "says which. Put “(1 = lowest)” behind the head of the column if 1 is the lowest, or "
                     "write one of: %1. This holds for all numbers without a sign in the file; none of them was "
                     "counted.")
                .arg(words.choices()));
    }
    if (reading.kind == AnswerWords::Kind::Unknown) {
        if (!isListFull())
            report(row, column, text, Text::tr("No such answer. Possible are: %1.").arg(words.choices()));
        return;
    }
    const AgendaItemId item = place.item->id;
    const auto known = sheet.answers.constFind(item);
    const bool isFirst = known == sheet.answers.cend() && !sheet.contradicted.contains(item);
    if (isFirst) {
        sheet.answers.insert(item, reading.rating);
        sheet.order.push_back(item);
    } else if (known == sheet.answers.cend() || *known != reading.rating) {
        sheet.answers.remove(item);
        sheet.contradicted.insert(item);
        if (!isListFull())
            report(row, column, text,
                Text::tr("Item %1 has different answers here; none counts.").arg(place.number));
    }
}

void BallotCollector::tellOnce(bool& told, int row, int column, const QString& text, const QString& reason)
{
    if (!std::exchange(told, true))
        report(row, column, text, reason);
}

/// Whether there may be another participant beside \a present ones.
bool BallotCollector::takes(const BallotParticipant& who, std::size_t present)
{
    const bool isTooLong = who.pseudonym.size() > table_limits::NameLength;
    if (!isTooLong && present < static_cast<std::size_t>(MostBallotParticipants))
        return true;
    if (!isListFull())
        report(who.row, 0, who.pseudonym,
            isTooLong
                ? Text::tr("The name is longer than %n characters, so its answers do not count. Shorten it.",
                    nullptr, table_limits::NameLength)
                : Text::tr("More than %n participants cannot be counted.", nullptr, MostBallotParticipants));
    return false;
}

void BallotCollector::addSheet(const Sheet& sheet)
{
    if (sheet.answers.isEmpty() && sheet.comments.empty())
        return;
    BallotParticipant who = sheet.participant;
    if (!takes(who, m_result.participants.size()))
        return;
    who.doubt = sheet.isFile
        ? m_doubles.doubtAboutFile(m_file, who.pseudonym, sheet.isNamed, contentOf(sheet))
        : m_doubles.doubtAboutName(m_file, who.pseudonym);
    const int participant = static_cast<int>(m_result.participants.size());
    m_result.participants.push_back(who);
    for (const AgendaItemId item : sheet.order) {
        if (const auto answer = sheet.answers.constFind(item); answer != sheet.answers.cend())
            m_result.answers.push_back({participant, item, *answer});
    }
    for (const auto& [item, text] : sheet.comments)
        m_result.remarks.push_back({participant, item, text});
}

QStringList BallotCollector::contentOf(const Sheet& sheet)
{
    QStringList content;
    for (auto answer = sheet.answers.cbegin(); answer != sheet.answers.cend(); ++answer) {
        const Rating rating = *answer;
        const qint64 said = rating.isLevel() ? rating.level().value : rating.isNotApplicable() ? -1 : 0;
        content << QStringLiteral("%1 %2").arg(answer.key().value).arg(said);
    }
    for (const auto& [item, text] : sheet.comments)
        content << QStringLiteral("%1 ").arg(item.value) + text;
    return content;
}

} // namespace atlas
