// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_template.h"

#include "interchange/ballot_reader.h"
#include "interchange/csv_reader.h"
#include "support/csv_rows.h"
#include "support/levels.h"
#include "support/played_workshop.h"
#include "support/sheet_samples.h"
#include "support/study.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

namespace {

QByteArray written(const Atlas& atlas, const Workshop& workshop, const CsvOptions& options)
{
    return csvOf(options, [&](RowSink& sink) { addBallotTemplate(sink, atlas, workshop); });
}

CsvTable parsed(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<CsvTable> table = readCsv(buffer);
    return table ? *table : CsvTable();
}

/// The template with an answer put into each item's row, by somebody who sees only separators.
QByteArray filled(const QByteArray& bytes, const QStringList& answers, QChar separator)
{
    QStringList lines = QString::fromUtf8(bytes).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    const qsizetype first = lines.size() - answers.size();
    for (qsizetype row = 0; row < answers.size(); ++row) {
        QString& line = lines[first + row];
        line.chop(1); // what stands between answer and comment
        line += answers[row] + separator;
    }
    return lines.join(QStringLiteral("\r\n")).toUtf8();
}

Workshop someItems()
{
    return plainWorkshop(
        studyFamily(QStringLiteral("services")), {{0, 0}, {3, 2}, {7, 1}, {12, 3}, {20, 0}, {20, 1}});
}

} // namespace

class TestBallotCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasARowAnItem();
    void guidesInTheExcelPreset_data();
    void guidesInTheExcelPreset();
    void isReadByOthers();
    void comesBackAsFilledIn_data();
    void comesBackAsFilledIn();
    void comesBackWithAPseudonym();
    void knowsItemsAgainAfterAChangeOfTheAgenda();
};

void TestBallotCsv::hasARowAnItem()
{
    const CsvTable table = parsed(written(study(), someItems(), {CsvPreset::Interchange, Language::French}));
    const QStringList heads{QStringLiteral("item"), QStringLiteral("family"), QStringLiteral("competence"),
        QStringLiteral("sub_competence"), QStringLiteral("domain"), QStringLiteral("rating (1 = lowest)"),
        QStringLiteral("comment")};
    QCOMPARE(table.header, heads);
    QCOMPARE(table.rows.size(), std::size_t(6));
    const JobFamily& family = studyFamily(QStringLiteral("services"));
    const QStringList second{QStringLiteral("2"), family.key, family.competenceOf(3).label,
        family.rows[3].label, family.domains[2].label, QString(), QString()};
    QCOMPARE(table.rows[1], second);
}

void TestBallotCsv::guidesInTheExcelPreset_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QString>("choices");
    QTest::newRow("French") << Language::French << QChar(u';')
                            << QStringLiteral(
                                   "4 = renforcement élevé · 3 = renforcement moyen · 2 = obsolescence "
                                   "moyenne · 1 = obsolescence élevée · N/A = impact marginal · ? = ");
    QTest::newRow("English") << Language::English << QChar(u',')
                             << QStringLiteral("4 = strong reinforcement · 3 = moderate reinforcement · ");
}

void TestBallotCsv::guidesInTheExcelPreset()
{
    QFETCH(Language, language);
    QFETCH(QChar, separator);
    QFETCH(QString, choices);
    const QByteArray bytes = written(study(), someItems(), {CsvPreset::Excel, language});
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes);
    QVERIFY2(text.contains(choices), qPrintable(text));
    // A title, how to fill it in, the choices, the heads, the items: all of one length.
    const QStringList lines = text.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4 + 6);
    QCOMPARE(lines.front().count(separator), 6);
    QCOMPARE(parsed(bytes).rows.size(), std::size_t(9));
    Workshop named = someItems();
    named.keepsPseudonyms = true;
    QCOMPARE(parsed(written(study(), named, {CsvPreset::Excel, language})).rows.size(), std::size_t(10));
}

// Python's csv module shares no code with us.
void TestBallotCsv::isReadByOthers()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("t.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written(study(), someItems(), {CsvPreset::Excel, Language::French}));
    file.close();
    const ToolOutput output = runTool(QStringLiteral(ATLAS_PYTHON),
        {QStringLiteral("-c"),
            QStringLiteral("import csv,json,sys;print(json.dumps(list(csv.reader(open(sys.argv[1],newline='',"
                           "encoding='utf-8-sig'),delimiter=';'))))"),
            file.fileName()});
    QVERIFY2(output.ran, output.complaint.constData());
    const QJsonArray rows = QJsonDocument::fromJson(output.text.toUtf8()).array();
    QCOMPARE(rows.size(), 10);
    for (const QJsonValue& row : rows)
        QCOMPARE(row.toArray().size(), 7);
    QCOMPARE(rows[9].toArray()[0].toString(), QStringLiteral("6"));
    QCOMPARE(rows[9].toArray()[3].toString(), studyFamily(QStringLiteral("services")).rows[20].label);
}

void TestBallotCsv::comesBackAsFilledIn_data()
{
    QTest::addColumn<CsvPreset>("preset");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("answers");
    const QStringList codes{QStringLiteral("++"), QStringLiteral("+"), QStringLiteral("-"),
        QStringLiteral("--"), QStringLiteral("N/A"), QStringLiteral("?")};
    const QStringList numbers{QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("2"),
        QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("sans avis")};
    const QStringList words{QStringLiteral("Renforcement élevé"), QStringLiteral("renforcement moyen"),
        QStringLiteral("Obsolescence moyenne"), QStringLiteral("obsolescence elevee"),
        QStringLiteral("impact marginal"), QStringLiteral("no opinion")};
    for (const auto& [name, answers] : {std::pair("codes", codes), {"numbers", numbers}, {"words", words}}) {
        QTest::addRow("interchange %s", name) << CsvPreset::Interchange << Language::French << answers;
        QTest::addRow("French %s", name) << CsvPreset::Excel << Language::French << answers;
        QTest::addRow("English %s", name) << CsvPreset::Excel << Language::English << answers;
    }
}

void TestBallotCsv::comesBackAsFilledIn()
{
    QFETCH(CsvPreset, preset);
    QFETCH(Language, language);
    QFETCH(QStringList, answers);
    const Workshop workshop = someItems();
    const QChar separator = preset == CsvPreset::Excel && language == Language::French ? u';' : u',';
    QByteArray bytes = filled(written(study(), workshop, {preset, language}), answers, separator);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const BallotAnswers read = readBallot(buffer, QStringLiteral("anne.csv"), study(), workshop);
    QVERIFY2(
        read.problems.empty(), read.problems.empty() ? "" : qPrintable(read.problems.front().sentence()));
    const RatingScale& scale = *study().scale(QStringLiteral("impact"));
    const std::vector<BallotTally> all = tally(read, workshop);
    QCOMPARE(all.size(), std::size_t(6));
    const char* const expected[]{"++", "+", "-", "--", "N/A", "?"};
    for (std::size_t item = 0; item < all.size(); ++item) {
        QVERIFY(all[item].item == workshop.items[item].id);
        QVERIFY2(all[item].counts == votesOf(scale, {{expected[item], 1}}), expected[item]);
    }
}

void TestBallotCsv::comesBackWithAPseudonym()
{
    Workshop workshop = someItems();
    workshop.keepsPseudonyms = true;
    QByteArray bytes = filled(written(study(), workshop, {CsvPreset::Excel, Language::English}),
        QStringList(6, QStringLiteral("1")), u',');
    QVERIFY(bytes.contains("Pseudonym,,"));
    bytes.replace("Pseudonym,,", "Pseudonym,Owl,");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto all = tally(readBallot(buffer, QStringLiteral("anne.csv"), study(), workshop), workshop);
    QCOMPARE(all.size(), std::size_t(6));
    QCOMPARE(all.front().names.front().pseudonym, QStringLiteral("Owl"));
}

void TestBallotCsv::knowsItemsAgainAfterAChangeOfTheAgenda()
{
    Workshop workshop = someItems();
    QByteArray bytes = filled(written(study(), workshop, {CsvPreset::Interchange, Language::French}),
        {QStringLiteral("++"), QString(), QString(), QString(), QString(), QStringLiteral("--")}, u',');
    std::vector<AgendaItem>& items = workshop.items.edit();
    std::reverse(items.begin(), items.end());
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const BallotAnswers read = readBallot(buffer, QStringLiteral("anne.csv"), study(), workshop);
    QCOMPARE(read.answers.size(), std::size_t(2));
    QVERIFY(read.answers[0].item == workshop.items[5].id && read.answers[0].rating == levelAt(3));
    QVERIFY(read.answers[1].item == workshop.items[0].id && read.answers[1].rating == levelAt(0));
}

QTEST_GUILESS_MAIN(TestBallotCsv)
#include "tst_ballot_csv.moc"
