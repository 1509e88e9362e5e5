// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_collector.h"

#include "interchange/csv_writer.h"
#include "interchange/folded_label.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::BallotReader)
};

constexpr std::size_t RowsBeforeHeads = 20; // lines above the heads that are searched
constexpr std::ptrdiff_t RowsInAQuestion = 9; // with the heads
constexpr qsizetype MostInAGuide = 2; // fields of a line above the heads
constexpr qsizetype AnswersThatTellApart = 4; // fewer may well be alike by chance
constexpr std::size_t MostProblems = 500;
constexpr qsizetype LongestText = 80;
constexpr qsizetype MostColumns = 16'384; // as a spreadsheet

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= LongestText ? line : line.left(LongestText - 1) + u'\u2026';
}

qsizetype filled(const QStringList& fields)
{
    return std::count_if(
        fields.begin(), fields.end(), [](const QString& field) { return !field.trimmed().isEmpty(); });
}

/// "farid (1)", "farid - copie", "copy of farid" without what a second download or a copy adds.
QString withoutCopyNumber(const QString& name)
{
    static const QRegularExpression added(
        QStringLiteral("^(?:copy of |copie de "
                       ")|(?:\\s*\\(\\d{1,3}\\)|\\s*-\\s*(?:copie|copy)(?:\\s*\\(\\d{1,3}\\))?|\\s+(?:copie|"
                       "copy)(?:\\s\\d{1,3})?)$"));
    return QString(name).remove(added).trimmed();
}

QString comparedName(const QString& pseudonym)
{
    return pseudonym.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

std::optional<int> itemNumber(const QString& text)
{
    static const QRegularExpression number(
        QStringLiteral("^[^0-9\\-\u2010-\u2015\u2212]{0,8}([0-9]{1,6})\\s*(?:[.,]0*)?$"));
    const QRegularExpressionMatch found = number.match(text.simplified());
    return found.hasMatch() ? std::optional(found.captured(1).toInt()) : std::nullopt;
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
    if (m_result.problems.size() < MostProblems)
        m_result.problems.push_back({m_file, row, column, shortened(text), reason});
    else
        ++m_result.furtherProblems;
}

void BallotCollector::refuse(const QString& name, const QString& reason)
{
    m_file = name;
    ++m_result.filesRefused;
    report(0, 0, {}, reason);
}

void BallotCollector::read(QIODevice& device, const QString& path, const BallotReading& reading)
{
    const QString name = QFileInfo(path).fileName();
    const Result<BallotTable> table = readBallotTable(device, reading.encoding);
    if (!table)
        return refuse(name, table.error().message);
    if (table->rows.front().size() > MostColumns)
        return refuse(
            name, Text::tr("The file has more columns than a spreadsheet. Choose a file with answers."));
    m_file = name;
    const std::optional<Layout> layout = layoutOf(*table, reading);
    if (layout && !layout->hasAnswers())
        return ask(*table, layout->headRow, path, true, likelyAnswers(*table, *layout));
    if (table->encoding.doubtful)
        ask(*table, layout ? layout->headRow : 0, path, false, -1);
    if (!layout && table->encoding.doubtful)
        return;
    if (!layout) {
        return refuse(name,
            Text::tr("There are no answers to this agenda in the file. It needs a column “Rating” beside the "
                     "items, "
                     "or columns headed with the numbers of the items."));
    }
    ++m_result.filesRead;
    const std::size_t before = m_result.answers.size();
    const std::size_t problems = m_result.problems.size();
    m_numbers = numbersOf(*table, *layout);
    if (layout->isTemplate())
        readTemplate(*table, *layout);
    else
        readTable(*table, *layout);
    if (m_result.answers.size() == before && m_result.problems.size() == problems)
        report(0, 0, {}, Text::tr("The file has no answers."));
}

/// The head of the rating says it, or a line of choices above the heads.
AnswerWords::Numbers BallotCollector::numbersOf(const BallotTable& table, const Layout& layout) const
{
    const QStringList& heads = table.rows[layout.headRow];
    if (std::any_of(heads.begin(), heads.end(), &BallotHeads::countsFromLowest))
        return AnswerWords::Numbers::FromLowest;
    for (std::size_t row = 0; row < layout.headRow; ++row) {
        const QString line = table.rows[row].join(u' ');
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
std::optional<BallotCollector::Layout> BallotCollector::layoutOf(
    const BallotTable& table, const BallotReading& reading) const
{
    const std::size_t rows = std::min(table.rows.size(), RowsBeforeHeads);
    std::optional<Layout> open;
    for (std::size_t row = 0; row < rows; ++row) {
        auto layout = templateLayout(table.rows[row], reading.answerColumn);
        if (!layout)
            continue;
        layout->headRow = row;
        if (layout->hasAnswers())
            return layout;
        if (!open)
            open = std::move(layout);
    }
    std::optional<Layout> best;
    for (std::size_t row = 0; row < rows; ++row) {
        Layout layout = tableLayout(table.rows[row]);
        layout.headRow = row;
        if (!layout.items.empty() && (!best || layout.items.size() > best->items.size()))
            best = std::move(layout);
        if (filled(table.rows[row]) > MostInAGuide)
            break;
    }
    // "Number" may head the names of participants as well.
    return open && (!best || best->items.size() < 2) ? open : best;
}

std::optional<BallotCollector::Layout> BallotCollector::templateLayout(
    const QStringList& heads, int answerColumn) const
{
    Layout layout;
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

/// Of the columns under heads that say nothing, the one in which the most answers stand; -1 if there is none.
int BallotCollector::likelyAnswers(const BallotTable& table, const Layout& layout) const
{
    int best = -1;
    int most = 0;
    for (int index = 0; index < table.rows.front().size(); ++index) {
        if (layout.columns.contains(index))
            continue;
        int answers = 0;
        for (std::size_t row = layout.headRow + 1; row < table.rows.size(); ++row) {
            const QString text = undefused(table.rows[row][index].trimmed());
            answers += std::any_of(m_words.begin(), m_words.end(), [&text](const auto& words) {
                const AnswerWords::Kind kind = words.second.read(text, AnswerWords::Numbers::Unsaid).kind;
                return kind != AnswerWords::Kind::Nothing && kind != AnswerWords::Kind::Unknown;
            });
        }
        if (answers > most) {
            most = answers;
            best = index;
        }
    }
    return best;
}

void BallotCollector::ask(
    const BallotTable& table, std::size_t headRow, const QString& path, bool column, int likely)
{
    BallotQuestion question;
    question.path = path;
    question.file = m_file;
    question.headRow = headRow;
    question.encoding = table.encoding.encoding;
    question.asksEncoding = table.encoding.doubtful;
    question.asksColumn = column;
    question.likelyColumn = likely;
    const auto first = table.rows.begin() + static_cast<std::ptrdiff_t>(headRow);
    const auto shown = std::min<std::ptrdiff_t>(RowsInAQuestion, table.rows.end() - first);
    question.rows.assign(first, first + shown);
    m_result.questions.push_back(std::move(question));
}

BallotCollector::Layout BallotCollector::tableLayout(const QStringList& heads) const
{
    Layout layout;
    QSet<AgendaItemId> found;
    for (int index = 0; index < heads.size(); ++index) {
        const QString head = undefused(heads[index]);
        const ItemMatch match = m_index.findHead(head);
        if (match.place && !found.contains(match.place->item->id)) {
            found.insert(match.place->item->id);
            layout.items.emplace_back(index, match.place);
        } else if (layout.participant < 0 && m_heads.column(head) == BallotColumn::Participant) {
            layout.participant = index;
        }
    }
    const bool firstIsItem = !layout.items.empty() && layout.items.front().first == 0;
    if (layout.participant < 0 && !firstIsItem)
        layout.participant = 0;
    return layout;
}

/// What stands beside, or behind a colon after, the word "Pseudonym" above the heads.
QString BallotCollector::pseudonymAbove(const BallotTable& table, std::size_t headRow) const
{
    for (std::size_t row = 0; row < headRow; ++row) {
        const QStringList& fields = table.rows[row];
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

BallotCollector::Row BallotCollector::rowOf(const QStringList& fields, const Layout& layout)
{
    Row row;
    for (auto column = layout.columns.cbegin(); column != layout.columns.cend(); ++column) {
        const QString text = undefused(fields[column.key()].trimmed());
        switch (column.value()) {
        case BallotColumn::Item:
            row.mention.number = itemNumber(text);
            break;
        case BallotColumn::Family:
            row.mention.family = text;
            break;
        case BallotColumn::Competence:
            row.mention.competence = text;
            break;
        case BallotColumn::SubCompetence:
            row.mention.subCompetence = text;
            break;
        case BallotColumn::Domain:
            row.mention.domain = text;
            break;
        case BallotColumn::Rating:
            row.answer = text;
            row.answerColumn = column.key() + 1;
            break;
        case BallotColumn::Participant:
            row.participant = text.simplified();
            break;
        case BallotColumn::Comment:
            row.comment = text;
            break;
        }
    }
    return row;
}

void BallotCollector::readTemplate(const BallotTable& table, const Layout& layout)
{
    const bool isOnePerson = layout.participant < 0;
    const QString above = isOnePerson ? pseudonymAbove(table, layout.headRow) : QString();
    std::vector<Sheet> sheets;
    QHash<QString, std::size_t> byName;
    const auto sheetOf = [&](const QString& name, int row) -> Sheet& {
        const QString key = comparedName(name);
        if (const auto known = byName.constFind(key); known != byName.cend())
            return sheets[*known];
        byName.insert(key, sheets.size());
        Sheet& sheet = sheets.emplace_back();
        sheet.participant = {name, m_file, isOnePerson ? 0 : row, {}};
        sheet.isNamed = !name.isEmpty();
        sheet.isFile = isOnePerson;
        return sheet;
    };
    for (std::size_t index = layout.headRow + 1; index < table.rows.size(); ++index) {
        const Row row = rowOf(table.rows[index], layout);
        if (row.answer.isEmpty() && row.comment.isEmpty())
            continue;
        const int number = table.numbers[index];
        const ItemMatch match = m_index.find(row.mention);
        if (!match.place) {
            report(number, row.answerColumn, row.answer.isEmpty() ? row.comment : row.answer, match.reason);
            continue;
        }
        Sheet& sheet = sheetOf(isOnePerson ? above : row.participant, number);
        if (!row.answer.isEmpty())
            addAnswer(sheet, *match.place, row.answer, number, row.answerColumn);
        if (!row.comment.isEmpty())
            sheet.comments.emplace_back(match.place->item->id, row.comment);
    }
    for (Sheet& sheet : sheets) {
        if (isOnePerson && !sheet.isNamed)
            sheet.participant.pseudonym = QFileInfo(m_file).completeBaseName();
        addSheet(sheet);
    }
}

void BallotCollector::readTable(const BallotTable& table, const Layout& layout)
{
    listUnusedHeads(table, layout);
    for (std::size_t row = layout.headRow + 1; row < table.rows.size(); ++row) {
        const QStringList& fields = table.rows[row];
        const int number = table.numbers[row];
        Sheet sheet;
        sheet.participant = {
            layout.participant < 0 ? QString() : undefused(fields[layout.participant].simplified()), m_file,
            number, {}};
        sheet.isNamed = !sheet.participant.pseudonym.isEmpty();
        for (const auto& [index, place] : layout.items) {
            if (!fields[index].isEmpty())
                addAnswer(sheet, *place, undefused(fields[index].trimmed()), number, index + 1);
        }
        addSheet(sheet);
    }
}

void BallotCollector::listUnusedHeads(const BallotTable& table, const Layout& layout)
{
    const QStringList& heads = table.rows[layout.headRow];
    for (int index = 0; index < heads.size(); ++index) {
        if (index != layout.participant && m_heads.column(undefused(heads[index])) == BallotColumn::Comment)
            listComments(table, layout, index);
        const bool isRead = index == layout.participant
            || std::any_of(layout.items.begin(), layout.items.end(),
                [index](const auto& item) { return item.first == index; });
        const QString head = undefused(heads[index]);
        if (isRead || BallotHeads::isIdle(head))
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
void BallotCollector::listComments(const BallotTable& table, const Layout& layout, int column)
{
    for (std::size_t row = layout.headRow + 1; row < table.rows.size(); ++row) {
        if (const QString text = table.rows[row][column].trimmed(); !text.isEmpty())
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
    if (reading.kind == AnswerWords::Kind::Ambiguous)
        return report(row, column, text,
            Text::tr(
                "Older sheets counted weights, today’s count the levels from the lowest, and nothing here "
                "says which. Put “(1 = lowest)” behind the head of the column if 1 is the lowest, or "
                "write one of: %1.")
                .arg(words.choices()));
    if (reading.kind == AnswerWords::Kind::Unknown)
        return report(row, column, text, Text::tr("No such answer. Possible are: %1.").arg(words.choices()));
    const AgendaItemId item = place.item->id;
    if (sheet.contradicted.contains(item))
        return report(row, column, text,
            Text::tr("Item %1 has different answers here; none counts.").arg(place.number));
    const auto known = sheet.answers.constFind(item);
    if (known == sheet.answers.cend()) {
        sheet.answers.insert(item, reading.rating);
        sheet.order.push_back(item);
    } else if (*known != reading.rating) {
        sheet.answers.remove(item);
        sheet.contradicted.insert(item);
        report(row, column, text,
            Text::tr("Item %1 has different answers here; none counts.").arg(place.number));
    }
}

/// Why a ballot may have been read before; empty for no doubt.
QString BallotCollector::doubtAbout(const Sheet& sheet)
{
    QString name = comparedName(sheet.participant.pseudonym);
    if (!sheet.isNamed)
        name = withoutCopyNumber(name);
    QString doubt;
    if (const auto first = m_known.constFind(name); !name.isEmpty() && first != m_known.cend()) {
        doubt = sheet.isNamed
            ? Text::tr("This participant has answered before, in “%1”.").arg(*first)
            : Text::tr("It seems to be a copy of “%1”, or another file of the same name.").arg(*first);
    } else if (!name.isEmpty()) {
        m_known.insert(name, m_file);
    }
    if (!sheet.isFile)
        return doubt; // rows of a table may well be alike
    QStringList lines;
    for (auto answer = sheet.answers.cbegin(); answer != sheet.answers.cend(); ++answer)
        lines << QStringLiteral("%1 %2").arg(answer.key().value).arg(answer.value().index());
    for (const auto& [item, text] : sheet.comments)
        lines << QStringLiteral("%1 %2").arg(item.value).arg(text);
    lines.sort();
    const QString content = lines.join(u'\n');
    const auto first = m_contents.constFind(content);
    if (first == m_contents.cend())
        m_contents.insert(content, m_file);
    else if (doubt.isEmpty() && !sheet.isNamed && lines.size() >= AnswersThatTellApart)
        doubt = Text::tr("It holds exactly what “%1” holds.").arg(*first);
    return doubt;
}

void BallotCollector::addSheet(const Sheet& sheet)
{
    if (sheet.answers.isEmpty() && sheet.comments.empty())
        return;
    BallotParticipant who = sheet.participant;
    if (m_result.participants.size() >= static_cast<std::size_t>(MostBallotParticipants))
        return report(who.row, 0, who.pseudonym,
            Text::tr("More than %n participants cannot be counted.", nullptr, MostBallotParticipants));
    who.doubt = doubtAbout(sheet);
    const int participant = static_cast<int>(m_result.participants.size());
    m_result.participants.push_back(who);
    for (const AgendaItemId item : sheet.order) {
        if (const auto answer = sheet.answers.constFind(item); answer != sheet.answers.cend())
            m_result.answers.push_back({participant, item, *answer});
    }
    for (const auto& [item, text] : sheet.comments)
        m_result.remarks.push_back({participant, item, text});
}

} // namespace atlas
