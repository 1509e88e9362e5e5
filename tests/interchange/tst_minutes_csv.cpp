// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/minutes_rows.h"

#include "interchange/csv_reader.h"
#include "support/csv_rows.h"
#include "support/played_workshop.h"
#include "support/study.h"

#include <QBuffer>
#include <QTest>

using namespace atlas;

namespace {

constexpr CsvOptions Interchange{CsvPreset::Interchange, Language::English};

QByteArray written(
    const Atlas& atlas, const Workshop& workshop, const CsvOptions& options, bool withNotes = false)
{
    return csvOf(options, [&](RowSink& sink) { addMinutesRows(sink, atlas, workshop, withNotes); });
}

CsvTable parsed(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<CsvTable> table = readCsv(buffer);
    return table ? *table : CsvTable();
}

Workshop session()
{
    return playedWorkshop(study(), studyFamily(QStringLiteral("services")));
}

/// The fields of one line by the names of their columns.
QStringList fields(const CsvTable& table, std::size_t row, std::initializer_list<const char*> names)
{
    QStringList found;
    for (const char* name : names)
        found.append(
            table.rows.at(row).value(table.header.indexOf(QString::fromUtf8(name)), QStringLiteral("gone")));
    return found;
}

QStringList list(const char* words)
{
    return QString::fromUtf8(words).split(u'|');
}

} // namespace

class TestMinutesCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "CET-1"); } // an hour ahead of UTC
    void hasALineARound();
    void holdsTheFigures_data();
    void holdsTheFigures();
    void holdsTheDecisions_data();
    void holdsTheDecisions();
    void hidesWhatIsNotRevealed();
    void saysWhoWasThereAndWhatTheyWrote();
    void hidesNotesUnlessAsked();
    void speaksInTheExcelPreset();
    void takesSeveralScales();
    void namesItemsThatAreGone();
};

void TestMinutesCsv::hasALineARound()
{
    const CsvTable table = parsed(written(study(), session(), Interchange));
    QCOMPARE(table.header,
        list("workshop|started_at|item|family|competence|sub_competence|domain|state|before|after|basis|"
             "reason|"
             "decided_at|seconds_used|round|votes|--|-|+|++|not_applicable|no_opinion|median_lower|median_"
             "upper|"
             "agreement|verdict|participants|remark|comments"));
    QStringList rounds;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        rounds.append(fields(table, row, {"item", "round"}).join(u'.'));
    QCOMPARE(rounds, list("1.1|1.2|2.1|3.1|4.|5.1|6."));
    QCOMPARE(fields(table, 0, {"workshop", "started_at", "family"}),
        list("Atelier de printemps|2025-03-12T14:00:00+01:00|services"));
}

void TestMinutesCsv::holdsTheFigures_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("figures");
    // votes, levels, not applicable, no opinion, median twice, agreement
    QTest::newRow("first round") << 0 << list("11|0|2|5|3|1|1|+|+|0.5333|median");
    QTest::newRow("second round") << 1 << list("12|0|0|9|2|1|0|+|+|0.8333|median");
    QTest::newRow("split median") << 2 << list("12|0|0|6|6|0|0|+|++|0.6667|median");
    QTest::newRow("both ends") << 3 << list("12|6|0|0|6|0|0|--|++|-1.0000|median");
    QTest::newRow("no round") << 4 << list("||||||||||");
}

void TestMinutesCsv::holdsTheFigures()
{
    QFETCH(int, row);
    QFETCH(QStringList, figures);
    const CsvTable table = parsed(written(study(), session(), Interchange));
    QCOMPARE(fields(table, static_cast<std::size_t>(row),
                 {"votes", "--", "-", "+", "++", "not_applicable", "no_opinion", "median_lower",
                     "median_upper", "agreement", "verdict"}),
        figures);
}

void TestMinutesCsv::holdsTheDecisions_data()
{
    const JobFamily& family = studyFamily(QStringLiteral("services"));
    const RatingScale& scale = study().scaleOf(family);
    const auto now = [&](int row, int column) { return scale.entry(family.current.at(row, column)).code; };
    const int width = family.current.columns();
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("decision");
    QTest::newRow("second round")
        << 1
        << list("decided|-|+|second_round|Les outils préparent, le conseiller décide.|"
                "2025-03-12T14:20:00+01:00|452");
    QTest::newRow("median") << 2
                            << list("decided|+|++|upper_median|=Déjà observé; en agence|2025-03-12T14:30:00+01:00|271");
    QTest::newRow("parked") << 3 << QStringList({QStringLiteral("parked"), now(0, 2)}) + list("||||600");
    QTest::newRow("skipped") << 4
                             << QStringList({QStringLiteral("skipped"), now(3 / width, 3 % width)})
            + list("||||0");
    QTest::newRow("undecided") << 5
                               << QStringList({QStringLiteral("undecided"), now(4 / width, 4 % width)})
            + list("||||0");
    QTest::newRow("not reached") << 6
                                 << QStringList({QStringLiteral("not_reached"), now(5 / width, 5 % width)})
            + list("||||0");
}

void TestMinutesCsv::holdsTheDecisions()
{
    QFETCH(int, row);
    QFETCH(QStringList, decision);
    const CsvTable table = parsed(written(study(), session(), Interchange));
    QCOMPARE(fields(table, static_cast<std::size_t>(row),
                 {"state", "before", "after", "basis", "reason", "decided_at", "seconds_used"}),
        decision);
}

void TestMinutesCsv::hidesWhatIsNotRevealed()
{
    for (const CsvPreset preset : {CsvPreset::Interchange, CsvPreset::Excel}) {
        const QByteArray bytes = written(study(), session(), {preset, Language::French}, true);
        QVERIFY(!bytes.contains("77"));
        QVERIFY(!bytes.contains("Hibou"));
        Workshop shown = session();
        shown.items.edit()[4].rounds.back().revealedAt = sampleMoment(51);
        QVERIFY(written(study(), shown, {preset, Language::French}, true).contains("77"));
    }
}

void TestMinutesCsv::saysWhoWasThereAndWhatTheyWrote()
{
    Workshop workshop = session();
    std::vector<AgendaItem>& items = workshop.items.edit();
    items[0].rounds[0].participants = 12;
    items[0].rounds[1].participants = 13; // somebody came late
    items[0].rounds[0].comments = {
        {QString(), QStringLiteral("=Déjà vu")}, {QStringLiteral("Hibou"), QStringLiteral("Pas chez nous")}};
    items[4].rounds.back().comments = {{QString(), QStringLiteral("Confidentiel")}}; // not revealed
    const QByteArray bytes = written(study(), workshop, Interchange);
    const CsvTable table = parsed(bytes);
    QCOMPARE(fields(table, 0, {"participants", "comments"}), list("12|=Déjà vu\nPas chez nous (Hibou)"));
    QCOMPARE(fields(table, 1, {"participants", "comments"}), list("13|"));
    QCOMPARE(fields(table, 0, {"remark"}), list(""));
    items[0].rounds[0].participants = 11; // and twelve answered, revealed all the same
    QCOMPARE(fields(parsed(written(study(), workshop, Interchange)), 0, {"remark"}),
        list("12 answers were kept, more than the 11 participants"));
    QVERIFY(!bytes.contains("Confidentiel"));
    QCOMPARE(fields(table, 5, {"remark"}),
        list("1 comment on ballots that were not revealed, not quoted here"));
    // Answers that nobody has shown are no item that was not reached.
    items[4].rounds.erase(items[4].rounds.begin());
    QCOMPARE(fields(parsed(written(study(), workshop, Interchange)), 5, {"state", "votes", "comments"}),
        list("not_revealed||"));
}

void TestMinutesCsv::hidesNotesUnlessAsked()
{
    QVERIFY(!written(study(), session(), Interchange).contains("Secret"));
    const CsvTable table = parsed(written(study(), session(), Interchange, true));
    QCOMPARE(fields(table, 0, {"notes"}), list("Secret de l’animatrice"));
}

void TestMinutesCsv::speaksInTheExcelPreset()
{
    const QByteArray bytes = written(study(), session(), {CsvPreset::Excel, Language::French});
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const CsvTable table = parsed(bytes);
    const QStringList& second = table.rows.at(1);
    QCOMPARE(second.at(1), QStringLiteral("2025-03-12 14:00:00"));
    QCOMPARE(second.mid(8, 4), list("obsolescence moyenne|-1|renforcement moyen|1"));
    QCOMPARE(second.mid(second.size() - 5), list("0,8333|médiane +|||"));
    QCOMPARE(table.header.mid(18, 4),
        list("obsolescence élevée|obsolescence moyenne|renforcement moyen|renforcement élevé"));
    QCOMPARE(table.rows.at(2).at(13), QStringLiteral("'=Déjà observé; en agence"));
    const CsvTable english = parsed(written(study(), session(), {CsvPreset::Excel, Language::English}));
    QCOMPARE(english.rows.at(1).mid(second.size() - 5), list("0.8333|median +|||"));
    QCOMPARE(english.rows.at(1).at(7), QStringLiteral("decided"));
}

void TestMinutesCsv::takesSeveralScales()
{
    Atlas atlas = study();
    JobFamily& other = atlas.families.edit()[1];
    other.scale = atlas.producerJobs.scale;
    other.current = ImpactMatrix(other.current.rows(), other.current.columns());
    Workshop workshop = plainWorkshop(atlas.families[0], {{0, 0}});
    Workshop second = plainWorkshop(other, {{0, 0}});
    second.items.edit().front().id = {900};
    const RatingScale& scale = atlas.scaleOf(other);
    second.items.edit().front().rounds = {
        revealedRound(votesOf(scale, {{"Nouveau", 4}, {"Moyennement enrichi", 3}}))};
    workshop.items.push_back(second.items.front());
    const CsvTable table = parsed(written(atlas, workshop, Interchange));
    QCOMPARE(fields(table, 1, {"--", "++", "Moyennement enrichi", "Fortement enrichi", "Nouveau", "votes"}),
        list("||3|0|4|7"));
}

/// What was decided on a cell stays in the minutes when the cell goes, and so do votes for a level that goes.
void TestMinutesCsv::namesItemsThatAreGone()
{
    const CsvTable whole = parsed(written(study(), session(), Interchange));
    Atlas atlas = study();
    Workshop workshop = session();
    AgendaItem& gone = workshop.items.edit()[0];
    gone.cell.row = {999'999};
    gone.labels = {QStringLiteral("Guichet"), QStringLiteral("Accueil"), QStringLiteral("Écouter"), QStringLiteral("Zones")};
    const CsvTable table = parsed(written(atlas, workshop, Interchange));
    QCOMPARE(table.rows.size(), whole.rows.size());
    QCOMPARE(fields(table, 0, {"item", "family", "competence", "sub_competence", "domain"}),
        list("1|services|Accueil|Écouter|Zones"));
    QCOMPARE(fields(table, 1, {"state", "before", "after", "reason", "median_upper", "remark"}),
        fields(whole, 1, {"state", "before", "after", "reason", "median_upper"}) + list("no longer in the atlas"));
    // With its family, and with the level that it was rated by before.
    gone.family = {999'999};
    const CsvTable without = parsed(written(atlas, workshop, Interchange));
    QCOMPARE(fields(without, 0, {"item", "family"}), list("1|Guichet"));
    QCOMPARE(fields(without, 1, {"state", "before", "after"}), fields(whole, 1, {"state", "before", "after"}));
    RatingScale& scale = *std::find_if(atlas.scales.edit().begin(), atlas.scales.edit().end(),
        [](const RatingScale& each) { return each.key == QLatin1String("impact"); });
    scale.retired.edit().push_back(scale.levels[3]);
    scale.levels.edit().pop_back();
    const CsvTable retired = parsed(written(atlas, workshop, Interchange));
    QVERIFY(retired.header.contains(QStringLiteral("++")));
    for (std::size_t row = 0; row < whole.rows.size(); ++row)
        QCOMPARE(fields(retired, row, {"++"}), fields(whole, row, {"++"}));
}

QTEST_GUILESS_MAIN(TestMinutesCsv)
#include "tst_minutes_csv.moc"
