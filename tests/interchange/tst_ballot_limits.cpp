// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_reader.h"
#include "interchange/table_limits.h"

#include "support/levels.h"
#include "support/played_workshop.h"
#include "support/study.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace atlas;

namespace {

Workshop agenda(int items)
{
    const JobFamily& family = studyFamily(QStringLiteral("services"));
    return plainWorkshop(family, firstCells(family, items));
}

BallotAnswers readBytes(QByteArray bytes, const Workshop& workshop)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readBallot(buffer, QStringLiteral("t.csv"), study(), workshop);
}

} // namespace

class TestBallotLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesManyParticipants();
    void listsSoManyProblems();
    void countsSoManyParticipants();
    void refusesEndlessHeads();
    void refusesHugeFiles();
    void refusesTooManyFiles();
    void refusesWhatIsNoFile();
    void stopsWithinAFile_data();
    void stopsWithinAFile();
    void readsLongTextsStepByStep_data();
    void readsLongTextsStepByStep();
    void takesNoEndlessName();
    void asksInShort();
};

void TestBallotLimits::takesManyParticipants()
{
    constexpr int people = 10'000;
    constexpr int items = 25;
    const Workshop workshop = agenda(items);
    QByteArray bytes("who");
    for (int item = 1; item <= items; ++item)
        bytes += ',' + QByteArray::number(item);
    for (int person = 0; person < people; ++person)
        bytes += "\nperson " + QByteArray::number(person) + QByteArray(",renforcement moyen").repeated(items);
    QElapsedTimer timer;
    timer.start();
    const BallotAnswers read = readBytes(bytes, workshop);
    const std::vector<BallotTally> all = tally(read, workshop);
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(read.participants.size(), std::size_t(people));
    QCOMPARE(read.answers.size(), std::size_t(people * items));
    QCOMPARE(all.size(), std::size_t(items));
    for (const BallotTally& item : all)
        QCOMPARE(item.counts.of(levelAt(2)), people);
    QVERIFY2(elapsed < 60'000, qPrintable(QString::number(elapsed)));
}

void TestBallotLimits::listsSoManyProblems()
{
    QByteArray bytes("who,1,2\n");
    for (int person = 0; person < 3000; ++person)
        bytes += "person " + QByteArray::number(person) + ",++,what " + QByteArray::number(person) + "\n";
    const BallotAnswers read = readBytes(bytes, agenda(2));
    QCOMPARE(read.answers.size(), std::size_t(3000));
    QCOMPARE(read.problems.size(), std::size_t(500));
    QCOMPARE(read.furtherProblems, 2500);
}

void TestBallotLimits::countsSoManyParticipants()
{
    const QByteArray bytes = "1,participant\n" + QByteArray("+,\n").repeated(MostBallotParticipants + 3);
    const BallotAnswers read = readBytes(bytes, agenda(1));
    QCOMPARE(read.participants.size(), std::size_t(MostBallotParticipants));
    QCOMPARE(read.problems.size(), std::size_t(3));
}

void TestBallotLimits::refusesEndlessHeads()
{
    QCOMPARE(readBytes(QByteArray("1,").repeated(50'000) + "2\n", agenda(2)).filesRefused, 1);
}

void TestBallotLimits::refusesHugeFiles()
{
    const BallotAnswers read = readBytes(QByteArray(table_limits::Bytes + 1, 'x'), agenda(1));
    QCOMPARE(read.filesRefused, 1);
    QVERIFY(read.problems.front().reason.contains(QStringLiteral("16")));
}

/// Every file is small enough, all of them are not; each is told.
void TestBallotLimits::refusesTooManyFiles()
{
    const QTemporaryDir folder;
    QStringList paths;
    const qint64 files = table_limits::BytesInAll / table_limits::Bytes + 2;
    for (qint64 index = 0; index < files; ++index) {
        QFile file(folder.filePath(QStringLiteral("%1.csv").arg(index)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("item,rating\n1,+\n");
        QVERIFY(file.resize(table_limits::Bytes)); // NULs: refused one by one, but read
        paths << file.fileName();
    }
    const BallotAnswers read = readBallots(paths, study(), agenda(1));
    QCOMPARE(read.filesRefused, static_cast<int>(files));
    const auto together = std::count_if(read.problems.begin(), read.problems.end(),
        [](const BallotProblem& problem) { return problem.reason.contains(QStringLiteral("64 MiB")); });
    QCOMPARE(together, 2);
}

/// A pipe would be waited for without end.
void TestBallotLimits::refusesWhatIsNoFile()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.csv"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readBallots({pipe}, study(), agenda(1)).filesRefused, 1);
    QCOMPARE(readBallots({QStringLiteral("/dev/zero")}, study(), agenda(1)).filesRefused, 1);
#else
    QSKIP("There are no such files here.");
#endif
}

void TestBallotLimits::stopsWithinAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("participants") << "who,1,2\n" + QByteArray("a,+,-\n").repeated(30'000);
    QTest::newRow("template") << "item,rating,participant\n" + QByteArray("1,+,a\n").repeated(30'000);
    QTest::newRow("no column of answers") << "item,what,why\n" + QByteArray("1,+,a\n").repeated(30'000);
}

void TestBallotLimits::stopsWithinAFile()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    for (const double stop : {0.1, 0.3, 0.6, 0.9}) {
        int after = 0;
        const BallotAnswers read = readBallots({file.fileName()}, study(), agenda(2), {},
            [&](double share) { return share < stop || ++after > 1; });
        QVERIFY(read.stopped);
        QVERIFY(read.answers.empty() && read.questions.empty());
        QCOMPARE(after, 1); // nothing was done after the stop
    }
}

/// Normalising such a text as it is takes hours, and so does an expression that looks for its end.
void TestBallotLimits::readsLongTextsStepByStep_data()
{
    QTest::addColumn<QString>("text");
    constexpr int length = table_limits::FieldLength / 2;
    QTest::newRow("combining marks") << u'x' + QStringLiteral("\u0301\u0316").repeated(length - 1);
    QTest::newRow("accents") << QStringLiteral("\u00e9").repeated(length);
    QTest::newRow("apostrophes") << QStringLiteral("'").repeated(length) + u'x';
    QTest::newRow("brackets") << QStringLiteral("x[").repeated(length / 2)
            + QStringLiteral("]").repeated(length);
    QTest::newRow("signs before a word") << QStringLiteral("(").repeated(length) + QStringLiteral("-.z");
}

void TestBallotLimits::readsLongTextsStepByStep()
{
    QFETCH(QString, text);
    const QByteArray field = text.toUtf8();
    const QByteArray inAnswers = "item,rating\n" + QByteArray("1," + field + '\n').repeated(200);
    QCOMPARE(readBytes(inAnswers, agenda(2)).problems.size(), std::size_t(200));
    const QByteArray inHeads = "who,1" + QByteArray(',' + field).repeated(200) + "\na,+\n";
    QCOMPARE(readBytes(inHeads, agenda(2)).answers.size(), std::size_t(1));
    const QByteArray inLabels =
        "item,sub_competence,rating\n" + QByteArray("1," + field + ",+\n").repeated(200);
    QCOMPARE(readBytes(inLabels, agenda(2)).problems.size(), std::size_t(200));
}

void TestBallotLimits::takesNoEndlessName()
{
    const QByteArray name = "a" + QByteArray("\u0301\u0316").repeated(table_limits::FieldLength / 2 - 1);
    const BallotAnswers read = readBytes("who,1\n" + name + ",+\nb,+\n", agenda(1));
    QCOMPARE(read.participants.size(), std::size_t(1));
    QCOMPARE(read.problems.size(), std::size_t(1));
    QVERIFY(read.problems.front().reason.contains(QStringLiteral("200")));
    QCOMPARE(
        readBytes("Pseudonym," + name + "\nitem,rating\n1,+\n", agenda(1)).problems.size(), std::size_t(1));
}

/// What a question shows of a file fits a dialog.
void TestBallotLimits::asksInShort()
{
    const QByteArray text(table_limits::FieldLength, 'x');
    const BallotAnswers read = readBytes("item," + text + "\n" + "1," + text + "\n", agenda(1));
    QCOMPARE(read.questions.size(), std::size_t(1));
    QCOMPARE(read.questions.front().rows.size(), std::size_t(2));
    for (const QStringList& row : read.questions.front().rows)
        QCOMPARE(row.at(1).size(), 200);
}

QTEST_GUILESS_MAIN(TestBallotLimits)
#include "tst_ballot_limits.moc"
