// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_reader.h"

#include "support/played_workshop.h"
#include "support/study.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

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
        QCOMPARE(item.counts.of(Rating::level(2)), people);
    QVERIFY2(elapsed < 10'000, qPrintable(QString::number(elapsed)));
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
    const BallotAnswers read = readBytes(QByteArray(65 * 1024 * 1024, 'x'), agenda(1));
    QCOMPARE(read.filesRefused, 1);
    QVERIFY(read.problems.front().reason.contains(QStringLiteral("64")));
}

QTEST_GUILESS_MAIN(TestBallotLimits)
#include "tst_ballot_limits.moc"
