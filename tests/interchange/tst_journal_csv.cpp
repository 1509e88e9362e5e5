// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csv_reader.h"
#include "interchange/journal_rows.h"
#include "support/csv_rows.h"
#include "support/themed_atlas.h"

#include <QBuffer>
#include <QTest>

using namespace atlas;

namespace {

QByteArray written(const std::vector<JournalEntry>& entries, CsvPreset preset, Language language)
{
    return csvOf({preset, language}, [&](RowSink& sink) { addJournalRows(sink, themedAtlas(), entries); });
}

JournalEntry entryOf(JournalField field, const QString& before, const QString& after)
{
    JournalEntry entry;
    entry.id = 1;
    entry.recordedAt = QDateTime(QDate(2025, 3, 9), QTime(14, 5, 6, 789), Qt::OffsetFromUTC, 3600);
    entry.author = QStringLiteral("Léa");
    entry.field = field;
    entry.oldValue = before;
    entry.newValue = after;
    entry.familyKey = QStringLiteral("family1");
    entry.competence = QStringLiteral("Conseil");
    entry.subCompetence = QStringLiteral("Écouter");
    entry.domain = field == JournalField::Theme ? QString() : QStringLiteral("Zones");
    entry.reason = QStringLiteral("=cmd(); \"vu\"");
    return entry;
}

QStringList lines(const QByteArray& csv)
{
    return QString::fromUtf8(csv).split(QStringLiteral("\r\n"));
}

} // namespace

class TestJournalCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "CET-1"); } // an hour ahead of UTC
    void interchangeHoldsWhatTheJournalHolds();
    void interchangeNamesEveryField();
    void excelSpeaksTheLanguage_data();
    void excelSpeaksTheLanguage();
    void excelDefusesText();
    void unknownValuesStayAsTheyAre();
    void emptyJournalHasAHeader();
    void failsOnAFullDevice();
};

void TestJournalCsv::interchangeHoldsWhatTheJournalHolds()
{
    JournalEntry undone = entryOf(JournalField::Theme, QString(), QStringLiteral("data"));
    undone.origin = EditOrigin::Undone;
    const QStringList csv = lines(written(
        {entryOf(JournalField::Rating, QStringLiteral("--"), QString()),
            entryOf(JournalField::Certainty, QStringLiteral("unstated"), QStringLiteral("observed")), undone},
        CsvPreset::Interchange, Language::French));
    const QString head = QStringLiteral("2025-03-09T14:05:06.789+01:00,Léa,");
    const QString reason = QStringLiteral("\"=cmd(); \"\"vu\"\"\"");
    QCOMPARE(csv,
        QStringList(
            {QStringLiteral(
                 "recorded_at,author,origin,family,competence,sub_competence,domain,field,old,new,reason"),
                head + QStringLiteral("made,family1,Conseil,Écouter,Zones,rating,--,,") + reason,
                head + QStringLiteral("made,family1,Conseil,Écouter,Zones,certainty,unstated,observed,")
                    + reason,
                head + QStringLiteral("undone,family1,Conseil,Écouter,,theme,,data,") + reason, QString()}));
}

void TestJournalCsv::interchangeNamesEveryField()
{
    const QStringList names{QStringLiteral("rating"), QStringLiteral("reason"), QStringLiteral("source"),
        QStringLiteral("certainty"), QStringLiteral("theme"), QStringLiteral("existence"), QStringLiteral("label"),
        QStringLiteral("place"), QStringLiteral("competence"), QStringLiteral("content"), QStringLiteral("votes"),
        QStringLiteral("outcome")};
    std::vector<JournalEntry> entries;
    for (int field = 0; field <= static_cast<int>(JournalField::Outcome); ++field)
        entries.push_back(entryOf(static_cast<JournalField>(field), QStringLiteral("a"), QStringLiteral("b")));
    const QStringList csv = lines(written(entries, CsvPreset::Interchange, Language::French));
    QCOMPARE(csv.size(), names.size() + 2);
    for (qsizetype row = 0; row < names.size(); ++row)
        QVERIFY2(csv[row + 1].contains(u',' + names[row] + QStringLiteral(",a,b,")), qPrintable(csv[row + 1]));
}

void TestJournalCsv::excelSpeaksTheLanguage_data()
{
    QTest::addColumn<JournalField>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words");
    QTest::newRow("rating") << JournalField::Rating << QStringLiteral("++") << QStringLiteral("N/A")
                            << QStringLiteral("Rating,++ (en),N/A (en)");
    QTest::newRow("not rated") << JournalField::Rating << QString() << QStringLiteral("+")
                               << QStringLiteral("Rating,empty,+ (en)");
    QTest::newRow("certainty") << JournalField::Certainty << QStringLiteral("observed")
                               << QStringLiteral("contested")
                               << QStringLiteral("Certainty,observed,contested");
    QTest::newRow("theme") << JournalField::Theme << QStringLiteral("data") << QString()
                           << QStringLiteral("Theme,Data,no theme");
    QTest::newRow("source") << JournalField::Source << QString() << QStringLiteral("Note 3")
                            << QStringLiteral("Source,,Note 3");
}

void TestJournalCsv::excelSpeaksTheLanguage()
{
    QFETCH(JournalField, field);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, words);
    const std::vector<JournalEntry> entries{entryOf(field, before, after)};
    const QByteArray english = written(entries, CsvPreset::Excel, Language::English);
    QVERIFY(english.startsWith("\xEF\xBB\xBF"));
    const QString line = lines(english).at(1);
    QVERIFY2(line.startsWith(QStringLiteral("2025-03-09 14:05:06,Léa,changed,Family 1,")), qPrintable(line));
    // A label that a spreadsheet could run has its apostrophe.
    QString shown = line;
    shown.remove(u'\'');
    QVERIFY2(shown.contains(words), qPrintable(line));
    // French has a separator of its own.
    QCOMPARE(lines(written(entries, CsvPreset::Excel, Language::French)).at(1).section(u';', 1, 1),
        QStringLiteral("Léa"));
}

void TestJournalCsv::excelDefusesText()
{
    JournalEntry entry = entryOf(JournalField::Reason, QStringLiteral("=1+1"), QStringLiteral("@x"));
    entry.author = QStringLiteral("+33 1");
    const QString line = lines(written({entry}, CsvPreset::Excel, Language::English)).at(1);
    for (const char* part : {",'=1+1,", ",'@x,", ",'+33 1,", "\"'=cmd(); "})
        QVERIFY2(line.contains(QLatin1String(part)), qPrintable(line));
}

void TestJournalCsv::unknownValuesStayAsTheyAre()
{
    JournalEntry gone = entryOf(JournalField::Rating, QStringLiteral("--"), QStringLiteral("A"));
    gone.familyKey = QStringLiteral("dissolved");
    JournalEntry certainty =
        entryOf(JournalField::Certainty, QStringLiteral("sure"), QStringLiteral("expected"));
    JournalEntry theme = entryOf(JournalField::Theme, QStringLiteral("old"), QStringLiteral("data"));
    const QStringList csv = lines(written({gone, certainty, theme}, CsvPreset::Excel, Language::English));
    QVERIFY2(csv.at(1).contains(QStringLiteral("dissolved")) && csv.at(1).contains(QStringLiteral("--,A")),
        qPrintable(csv.at(1)));
    QVERIFY2(csv.at(2).contains(QStringLiteral("sure,expected")), qPrintable(csv.at(2)));
    QVERIFY2(csv.at(3).contains(QStringLiteral("old,Data")), qPrintable(csv.at(3)));
}

void TestJournalCsv::emptyJournalHasAHeader()
{
    QCOMPARE(lines(written({}, CsvPreset::Interchange, Language::French)).size(), 2);
    QCOMPARE(lines(written({}, CsvPreset::Excel, Language::English)).front().count(u','), 10);
}

void TestJournalCsv::failsOnAFullDevice()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("QIODevice::write")));
    const auto refused = writeCsv(closed, {}, [](RowSink& sink) { addJournalRows(sink, themedAtlas(), {}); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Io);
}

QTEST_GUILESS_MAIN(TestJournalCsv)
#include "tst_journal_csv.moc"
