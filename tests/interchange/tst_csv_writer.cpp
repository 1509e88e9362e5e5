// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spreadsheet_text.h"
#include "interchange/csv_reader.h"
#include "interchange/matrix_rows.h"
#include "interchange/study_reader.h"
#include "wording/phrases.h"
#include "support/csv_rows.h"
#include "support/levels.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <utility>

using namespace atlas;

namespace {

constexpr CsvOptions Interchange{CsvPreset::Interchange, Language::French};
constexpr CsvOptions ExcelFrench{CsvPreset::Excel, Language::French};
constexpr CsvOptions ExcelEnglish{CsvPreset::Excel, Language::English};

QByteArray wide(const Atlas& atlas, const JobFamily& family, const CsvOptions& options)
{
    return csvOf(options, [&](RowSink& sink) { addWideRows(sink, atlas, family); });
}

QByteArray longForm(
    const Atlas& atlas, const std::vector<const JobFamily*>& families, const CsvOptions& options)
{
    return csvOf(options, [&](RowSink& sink) { addLongRows(sink, atlas, families); });
}

CsvTable parsed(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Result<CsvTable> table = readCsv(buffer);
    return table ? *table : CsvTable();
}

QByteArray source(const QString& key)
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/data/study/matrix-%1.csv").arg(key));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A family of three cells: a level, not applicable, not rated, under labels that try a writer.
JobFamily smallFamily()
{
    JobFamily family;
    family.id = {1};
    family.key = QStringLiteral("small");
    family.title = QStringLiteral("Small; family");
    family.scale = {1};
    family.domains = {
        {{1}, QStringLiteral("=cmd()")}, {{2}, QStringLiteral("b, c")}, {{3}, QStringLiteral("d")}};
    family.competences = {{{1}, QStringLiteral("-1+1")}};
    family.rows = {{{1}, QStringLiteral(" say \"no\"\r\nto; it "), {1}}};
    family.current = ImpactMatrix(1, 3);
    family.current.set(0, 0, levelAt(0));
    family.current.set(0, 1, Rating::notApplicable());
    family.study = family.current;
    return family;
}

/// The columns behind the rating of a cell that nobody has touched.
const QStringList NoRationale{QString(), QString(), QString(), QString(), QString()};

/// Takes some bytes and then has no room left.
class FullDevice : public QIODevice {
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 length) override { return qMin<qint64>(length, 10); }
};

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wideEqualsSource_data();
    void wideEqualsSource();
    void longHoldsEveryCell();
    void longEqualsWide_data();
    void longEqualsWide();
    void excelHoldsWordsAndWeights_data();
    void excelHoldsWordsAndWeights();
    void longIsReadBackWithoutLoss();
    void longDefusesReasonsForASpreadsheet();
    void interchangeKeepsText();
    void excelDefusesText();
    void defuses_data();
    void defuses();
    void defusingIsReversible();
    void clipboardKeepsCellsApart();
    void anotherSinkGetsHeadsTextsAndNumbersApart();
    void reportsFullDevice_data();
    void reportsFullDevice();
    void reportsFullDisk();

private:
    Atlas m_atlas;
};

void TestCsvWriter::initTestCase()
{
    const Result<Atlas> atlas = readStudy();
    QVERIFY(atlas.has_value());
    m_atlas = *atlas;
}

void TestCsvWriter::wideEqualsSource_data()
{
    QTest::addColumn<QString>("key");
    for (const char* key :
        {"client", "services", "juridique", "marketing", "rh", "finance", "controle", "management"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestCsvWriter::wideEqualsSource()
{
    QFETCH(QString, key);
    const QByteArray written = wide(m_atlas, *m_atlas.family(key), Interchange);
    const QByteArray expected = source(key);
    QVERIFY(!expected.isEmpty());

    // The source ends its lines with LF, RFC 4180 with CRLF; no label holds either.
    QVERIFY(!expected.contains('\r'));
    QCOMPARE(QByteArray(written).replace("\r\n", "\n"), expected);
    QCOMPARE(written.count('\r'), written.count('\n'));

    const CsvTable table = parsed(written);
    const CsvTable study = parsed(expected);
    QCOMPARE(table.header, study.header);
    QCOMPARE(table.rows, study.rows);
    QVERIFY(!table.rows.empty());
}

void TestCsvWriter::longHoldsEveryCell()
{
    std::vector<const JobFamily*> families;
    QList<QStringList> expected;
    for (const JobFamily& family : m_atlas.families) {
        families.push_back(&family);
        const CsvTable study = parsed(source(family.key));
        for (const QStringList& row : study.rows) {
            for (qsizetype column = 2; column < row.size(); ++column)
                expected.append(QStringList{family.key, row[0], row[1], study.header[column], row[column]}
                    + NoRationale);
        }
    }
    const QByteArray written = longForm(m_atlas, families, Interchange);
    QVERIFY(written.startsWith(
        "family,competence,sub_competence,domain,rating,reason,source,certainty,author,changed_at\r\n"));
    const CsvTable table = parsed(written);
    QCOMPARE(table.rows.size(), std::size_t(603));
    QCOMPARE(QList<QStringList>(table.rows.begin(), table.rows.end()), expected);
}

void TestCsvWriter::longEqualsWide_data()
{
    wideEqualsSource_data();
}

void TestCsvWriter::longEqualsWide()
{
    QFETCH(QString, key);
    const JobFamily* family = m_atlas.family(key);
    const CsvTable table = parsed(longForm(m_atlas, {family}, Interchange));
    const CsvTable matrix = parsed(wide(m_atlas, *family, Interchange));
    std::size_t cell = 0;
    for (const QStringList& row : matrix.rows) {
        for (qsizetype column = 2; column < row.size(); ++column, ++cell)
            QCOMPARE(table.rows.at(cell),
                QStringList({key, row[0], row[1], matrix.header[column], row[column]}) + NoRationale);
    }
    QCOMPARE(table.rows.size(), cell);
}

void TestCsvWriter::excelHoldsWordsAndWeights_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QStringList>(
        "words"); ///< lowest level to the highest, then not applicable, then not rated
    QTest::newRow("French") << Language::French << QChar(u';')
                            << QStringList({QStringLiteral("obsolescence élevée"),
                                   QStringLiteral("obsolescence moyenne"),
                                   QStringLiteral("renforcement moyen"), QStringLiteral("renforcement élevé"),
                                   QStringLiteral("impact marginal"), QStringLiteral("non renseigné")});
    QTest::newRow("English") << Language::English << QChar(u',')
                             << QStringList({QStringLiteral("strong obsolescence"),
                                    QStringLiteral("moderate obsolescence"),
                                    QStringLiteral("moderate reinforcement"),
                                    QStringLiteral("strong reinforcement"), QStringLiteral("marginal impact"),
                                    QStringLiteral("not rated")});
}

void TestCsvWriter::excelHoldsWordsAndWeights()
{
    QFETCH(Language, language);
    QFETCH(QChar, separator);
    QFETCH(QStringList, words);
    const CsvOptions options{CsvPreset::Excel, language};
    const QStringList codes{QStringLiteral("--"), QStringLiteral("-"), QStringLiteral("+"),
        QStringLiteral("++"), QStringLiteral("N/A"), QString()};
    const QStringList weights{QStringLiteral("-2"), QStringLiteral("-1"), QStringLiteral("1"),
        QStringLiteral("2"), QString(), QString()};
    const Phrases phrase(language);

    for (const JobFamily& family : m_atlas.families) {
        const QByteArray bytes = wide(m_atlas, family, options);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(bytes.count('\r'), bytes.count('\n'));
        const CsvTable table = parsed(bytes);
        const CsvTable study = parsed(source(family.key));
        QCOMPARE(table.header.at(0), phrase("Competence"));
        QVERIFY(
            QString::fromUtf8(bytes).contains(phrase("Competence") + separator + phrase("Sub-competence")));
        QCOMPARE(table.rows.size(), study.rows.size());
        for (qsizetype column = 2; column < study.header.size(); ++column) {
            QCOMPARE(table.header.at(2 * column - 2), study.header[column]);
            QCOMPARE(table.header.at(2 * column - 1), phrase("%1 (weight)").arg(study.header[column]));
            for (std::size_t row = 0; row < table.rows.size(); ++row) {
                const qsizetype rating = codes.indexOf(study.rows[row][column]);
                QCOMPARE(table.rows[row].at(2 * column - 2), words.at(rating));
                QCOMPARE(table.rows[row].at(2 * column - 1), weights.at(rating));
            }
        }
    }

    const CsvTable table = parsed(longForm(m_atlas, {m_atlas.family(QStringLiteral("services"))}, options));
    QCOMPARE(table.header,
        QStringList({phrase("Job family"), phrase("Competence"), phrase("Sub-competence"),
            phrase("Activity domain"), phrase("Rating"), phrase("Weight"), phrase("Reason"),
            phrase("Source"), phrase("Certainty"), phrase("Author"), phrase("Changed at (local time)")}));
    QCOMPARE(table.rows.size(), std::size_t(84));
    QCOMPARE(table.rows.front().at(0), QStringLiteral("Métiers du service bancaire"));
    QCOMPARE(table.rows.front().mid(4), QStringList({words[0], weights[0]}) + NoRationale);
    const QStringList empty = QStringList{words[5], weights[5]} + NoRationale;
    QCOMPARE(std::count_if(table.rows.begin(), table.rows.end(),
                 [&empty](const QStringList& row) { return row.mid(4) == empty; }),
        1);
}

void TestCsvWriter::longIsReadBackWithoutLoss()
{
    Atlas atlas = m_atlas;
    JobFamily& family = atlas.families.edit().front();
    const QString hard = QStringLiteral("=cmd();\r\n« dit »\t\"oui\", '+1 ");
    const Certainty certainties[] = {
        Certainty::Unstated, Certainty::Observed, Certainty::Expected, Certainty::Contested};
    for (int column = 0; column < 4; ++column) {
        Rationale rationale{hard, column % 2 == 0 ? QString() : hard, certainties[column], QStringLiteral("Zoé Ä."),
            QDateTime(QDate(2026, 3, 14), QTime(9, column, 26, 345), Qt::UTC)};
        family.setState(column, column % 3, {levelAt(column), rationale});
    }
    family.setState(5, 0, {Rating::notApplicable(), {}});

    std::vector<const JobFamily*> families;
    for (const JobFamily& each : atlas.families)
        families.push_back(&each);
    const CsvTable table = parsed(longForm(atlas, families, Interchange));
    Atlas back = m_atlas; // its ratings are those of before
    for (JobFamily& each : back.families.edit()) {
        each.current = ImpactMatrix(each.current.rows(), each.current.columns());
        each.rationales = {};
    }
    for (const QStringList& fields : table.rows) {
        std::vector<JobFamily>& all = back.families.edit();
        const auto found = std::find_if(
            all.begin(), all.end(), [&fields](const JobFamily& each) { return each.key == fields[0]; });
        QVERIFY(found != all.end());
        const auto labels = [&found](int row, int column) {
            return QStringList{found->competenceOf(row).label,
                found->rows[static_cast<std::size_t>(row)].label,
                found->domains[static_cast<std::size_t>(column)].label};
        };
        Rationale rationale{fields[5], fields[6],
            fields[7].isEmpty() ? Certainty::Unstated : certaintyFromWord(fields[7]).value(), fields[8],
            QDateTime::fromString(fields[9], Qt::ISODateWithMs)};
        int places = 0;
        for (int row = 0; row < found->current.rows(); ++row) {
            for (int column = 0; column < found->current.columns(); ++column) {
                if (labels(row, column) != fields.mid(1, 3))
                    continue;
                ++places;
                const auto rating = back.scaleOf(*found).parse(fields[4]);
                found->setState(row, column, {rating.value_or(Rating::notRated()), rationale});
            }
        }
        QCOMPARE(places, 1);
    }
    for (std::size_t at = 0; at < atlas.families.size(); ++at) {
        QVERIFY(back.families[at].current == atlas.families[at].current);
        QVERIFY(back.families[at].rationales == atlas.families[at].rationales);
    }
}

void TestCsvWriter::longDefusesReasonsForASpreadsheet()
{
    Atlas atlas = m_atlas;
    JobFamily& family = atlas.families.edit().front();
    family.setState(0, 0,
        {levelAt(3),
            {QStringLiteral("=1+1"), QStringLiteral("-note"), Certainty::Contested, QStringLiteral("@Zoé"),
                QDateTime(QDate(2026, 3, 14), QTime(9, 5), Qt::UTC)}});
    const CsvTable french = parsed(longForm(atlas, {&family}, {CsvPreset::Excel, Language::French}));
    QCOMPARE(french.header.mid(6),
        QStringList({QStringLiteral("Motif"), QStringLiteral("Source"), QStringLiteral("Certitude"),
            QStringLiteral("Auteur"), QStringLiteral("Modifié le (heure locale)")}));
    QCOMPARE(french.rows.front().mid(6),
        QStringList({QStringLiteral("'=1+1"), QStringLiteral("'-note"), QStringLiteral("contestée"),
            QStringLiteral("'@Zoé"), QDateTime(QDate(2026, 3, 14), QTime(9, 5), Qt::UTC)
                .toLocalTime()
                .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))}));
    const CsvTable english = parsed(longForm(atlas, {&family}, ExcelEnglish));
    QCOMPARE(english.rows.front().at(8), QStringLiteral("contested"));
}

void TestCsvWriter::interchangeKeepsText()
{
    const JobFamily family = smallFamily();
    const QByteArray bytes = wide(m_atlas, family, Interchange);
    QCOMPARE(bytes,
        QByteArray("competence,sub_competence,=cmd(),\"b, c\",d\r\n"
                   "-1+1,\" say \"\"no\"\"\r\nto; it \",--,N/A,\r\n"));
    const CsvTable table = parsed(bytes);
    QCOMPARE(table.rows.at(0).at(1), family.rows[0].label);
}

void TestCsvWriter::excelDefusesText()
{
    const JobFamily family = smallFamily();
    const QByteArray english = wide(m_atlas, family, ExcelEnglish);
    const CsvTable table = parsed(english);
    QCOMPARE(table.header.size(), 8);
    QCOMPARE(table.header.at(2), QStringLiteral("'=cmd()"));
    QVERIFY(table.header.at(3).startsWith(QStringLiteral("'=cmd()")));
    QCOMPARE(table.rows.at(0).at(0), QStringLiteral("'-1+1"));
    QCOMPARE(undefused(table.rows.at(0).at(0)), family.competences[0].label);
    // The weight is a number and stays one.
    QCOMPARE(table.rows.at(0).at(3), QStringLiteral("-2"));
    QVERIFY(wide(m_atlas, family, ExcelFrench).contains("\"b, c\";"));
    QVERIFY(longForm(m_atlas, {&family}, ExcelEnglish).contains("\"Small; family\","));
}

void TestCsvWriter::defuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "");
    row("   ", "   ");
    row("Maîtrise", "Maîtrise");
    row("a=1", "a=1");
    row("4+4", "4+4");
    row("=1", "'=1");
    row("+1", "'+1");
    row("-1", "'-1");
    row("@SUM(A1)", "'@SUM(A1)");
    row("\tx", "'\tx");
    row("\rx", "'\rx");
    row("\n=x", "'\n=x");
    row("  =1", "'  =1");
    row("\u00A0=1", "'\u00A0=1");
    row("\u200B=1", "'\u200B=1");
    // Built by hand: QString::fromUtf8 takes the character for a byte-order mark and drops it.
    QTest::newRow("byte-order mark") << QStringLiteral("\uFEFF=1") << QStringLiteral("'\uFEFF=1");
    // What a spreadsheet drops, or shows nothing for, in front of the sign.
    for (const char16_t hidden : {u'\0', u'\x01', u'\x1B', u'\x7F', u'\x85', u'\u00AD', u'\u034F', u'\u115F', u'\u180E',
             u'\u2028', u'\u202E', u'\u2800', u'\u3164', u'\uFE0F', u'\uFFFE'}) {
        const QString text = QChar(hidden) + QStringLiteral("=1");
        QTest::addRow("U+%04x", hidden) << text << u'\'' + text;
    }
    row("\U000E0020=1", "'\U000E0020=1");
    row("\U0001F600=1", "\U0001F600=1");
    row("＝1", "'＝1");
    row("＋1", "'＋1");
    row("－1", "'－1");
    row("＠1", "'＠1");
    row("−1", "'−1");
    row("'", "'");
    row("'quoted'", "'quoted'");
    row("'=1", "''=1");
    row("''=1", "'''=1");
    row("' =1", "'' =1");
    row("’=1", "’=1");
}

void TestCsvWriter::defuses()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(defused(text), expected);
    QCOMPARE(undefused(expected), text);
}

void TestCsvWriter::defusingIsReversible()
{
    // Every text of up to four of the characters that matter, and no two defused alike.
    const QString alphabet = QStringLiteral("='a \t");
    QStringList texts{QString()};
    QSet<QString> results{QString()};
    for (qsizetype begin = 0, length = 0; length < 4; ++length) {
        const qsizetype end = texts.size();
        for (; begin < end; ++begin) {
            for (const QChar character : alphabet) {
                const QString text = texts[begin] + character;
                texts.append(text);
                QCOMPARE(undefused(defused(text)), text);
                results.insert(defused(text));
            }
        }
    }
    QCOMPARE(texts.size(), 1 + 5 + 25 + 125 + 625);
    QCOMPARE(results.size(), texts.size());
}

void TestCsvWriter::clipboardKeepsCellsApart()
{
    QCOMPARE(tabbed({{QStringLiteral("a\t=1"), QStringLiteral("b\n=2")}, {QStringLiteral("c\r\n=3"), {}}}),
        QStringLiteral("a =1\tb =2\nc  =3\t"));
    QCOMPARE(tabbed({{QStringLiteral("=1"), QStringLiteral("-")}}), QStringLiteral("'=1\t'-"));
    QCOMPARE(tabbed({{QStringLiteral("\t=1")}}), QStringLiteral("' =1"));
    // A quotation mark in front would be taken off, and what it holds run.
    QCOMPARE(tabbed({{QStringLiteral("\"=1\" x"), QStringLiteral("a \"b\"")}}),
        QStringLiteral("\"\"\"=1\"\" x\"\ta \"b\""));
    QCOMPARE(defusedCode(QStringLiteral("++")), QStringLiteral("++"));
    QCOMPARE(defusedCode(QStringLiteral("+1")), QStringLiteral("'+1"));
    QCOMPARE(defusedCode(QStringLiteral("=A1")), QStringLiteral("'=A1"));
}

namespace {

/// What a workbook would be told.
class RecordingSink final : public RowSink {
public:
    using RowSink::RowSink;

    void endHeads() override { heads = std::exchange(m_row, {}); }
    void addText(const QString& text) override { m_row << u'"' + text + u'"'; }
    void addNumber(std::optional<int> number) override
    {
        m_row << (number ? QString::number(*number) : QStringLiteral("-"));
    }
    void addDecimal(std::optional<double> number, int) override { m_row << QString::number(number.value_or(0)); }
    void addMoment(const QDateTime& moment, Qt::DateFormat) override { m_row << QString::number(moment.isValid()); }
    void endRow() override { rows << std::exchange(m_row, {}); }

    QStringList heads;
    QList<QStringList> rows;

private:
    QStringList m_row;
};

} // namespace

void TestCsvWriter::anotherSinkGetsHeadsTextsAndNumbersApart()
{
    const JobFamily& family = m_atlas.families.front();
    RecordingSink people(TableVoice(false, Language::English));
    addLongRows(people, m_atlas, {&family});
    QCOMPARE(people.heads.size(), 11); // the weight has a column of its own
    QCOMPARE(people.rows.size(), static_cast<qsizetype>(family.current.cells()));
    RecordingSink programs(TableVoice(true, Language::English));
    addLongRows(programs, m_atlas, {&family});
    QCOMPARE(programs.heads.first(), QStringLiteral("\"family\""));
    QCOMPARE(programs.heads.size(), 10);
    for (qsizetype row = 0; row < people.rows.size(); ++row) {
        const QString code = programs.rows[row][4];
        const QString weight = people.rows[row][5];
        QVERIFY2(code.startsWith(u'"'), qPrintable(code)); // a text, never a formula or a number
        QCOMPARE(weight, code == QLatin1String("\"++\"")    ? QStringLiteral("2")
                : code == QLatin1String("\"+\"")           ? QStringLiteral("1")
                : code == QLatin1String("\"-\"")           ? QStringLiteral("-1")
                : code == QLatin1String("\"--\"")          ? QStringLiteral("-2")
                                                           : QStringLiteral("-"));
    }
}

void TestCsvWriter::reportsFullDevice_data()
{
    QTest::addColumn<bool>("asLong");
    QTest::newRow("wide") << false;
    QTest::newRow("long") << true;
}

void TestCsvWriter::reportsFullDevice()
{
    QFETCH(bool, asLong);
    FullDevice device;
    device.open(QIODevice::WriteOnly);
    const JobFamily& family = m_atlas.families.front();
    const Result<void> result = writeCsv(device, Interchange, [&](RowSink& sink) {
        if (asLong)
            addLongRows(sink, m_atlas, {&family});
        else
            addWideRows(sink, m_atlas, family);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Io);
    QVERIFY(!result.error().message.isEmpty());
}

void TestCsvWriter::reportsFullDisk()
{
    QFile file(QStringLiteral("/dev/full"));
    if (!file.open(QIODevice::WriteOnly))
        QSKIP("no /dev/full on this system");
    const Result<void> result = writeCsv(
        file, Interchange, [this](RowSink& sink) { addWideRows(sink, m_atlas, m_atlas.families.front()); });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Io);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
