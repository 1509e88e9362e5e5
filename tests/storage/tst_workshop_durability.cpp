// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_size_limit.h"
#include "sample_files.h"
#include "sample_workshop.h"
#include "support/stored_workshop.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace atlas;

namespace {

const QString Name = QStringLiteral("sample.atlas");
const QString VoteForever = QStringLiteral("--vote-forever");

/// The sample after \a votes votes for its current item; every tenth starts on "not applicable" anew.
Workshop votedWorkshop(int votes)
{
    Workshop workshop = sampleWorkshop();
    AgendaItem& item = *workshop.editItem(workshop.current);
    item.secondsUsed = votes;
    item.notes = QStringLiteral("vote %1").arg(votes);
    item.rounds[0].counts = sampleCounts({0, 0, 0, votes}, votes % 10, 0);
    return workshop;
}

/// What the child process does: enters vote after vote and prints the number of each that was acknowledged,
/// until killed.
int voteForever(const QString& path)
{
    const auto repository = opened(path);
    const auto atlas = repository && !repository->isReadOnly() ? repository->load() : Atlas();
    if (!atlas || atlas->workshops.empty())
        return 1;
    const Workshop& workshop = atlas->workshops.front();
    for (int votes = workshop.item(workshop.current)->secondsUsed + 1;; ++votes) {
        if (!saveItem(*repository, votedWorkshop(votes), workshop.current))
            return 1;
        std::printf("%d\n", votes);
        std::fflush(stdout);
    }
}

int lastNumber(const QByteArray& output)
{
    return output.first(output.lastIndexOf('\n') + 1).trimmed().split('\n').last().toInt();
}

/// The sample atlas with a vote under way.
struct VotingFile : SampleFile {
    VotingFile()
    {
        atlas.workshops = {votedWorkshop(0)};
        if (const auto saved = saveWorkshop(*opened(path), atlas.workshops.front()); !saved)
            qFatal("%s", qPrintable(saved.error().message + saved.error().detail));
    }
};

} // namespace

class TestWorkshopDurability : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryVoteThatWasAcknowledged();
    void survivesAFullDisk_data();
    void survivesAFullDisk();
    void failsWhenTheFileIsGone();
    void refusesToWriteWhatIsReadOnly();
};

void TestWorkshopDurability::keepsEveryVoteThatWasAcknowledged()
{
    const VotingFile sample;
    int acknowledged = 0;
    for (int round = 0; round < 5; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {VoteForever, sample.path});
        QVERIFY(child.waitForStarted());
        const int enough = acknowledged + 10 + 7 * round;
        QByteArray output;
        int last = acknowledged;
        while (last < enough && child.waitForReadyRead(20000)) {
            output += child.readAllStandardOutput();
            last = lastNumber(output);
        }
        QVERIFY2(last >= enough, child.readAllStandardError().constData());
        child.kill();
        QVERIFY(child.waitForFinished());
        output += child.readAllStandardOutput();
        acknowledged = lastNumber(output);

        const auto repository = opened(sample.path);
        QVERIFY(repository && !repository->isReadOnly());
        QCOMPARE(*repository->check(), QStringList());
        const auto loaded = repository->load();
        QVERIFY_OK(loaded);
        // All of it, or with the one vote more that was under way; never half a vote.
        const int votes = loaded->workshops.front().item({22})->secondsUsed;
        QVERIFY2(votes == acknowledged || votes == acknowledged + 1,
            qPrintable(QStringLiteral("%1 of %2").arg(votes).arg(acknowledged)));
        Atlas expected = sample.atlas;
        expected.workshops = {votedWorkshop(votes)};
        QCOMPARE(described(*loaded), described(expected));
        acknowledged = votes;
    }
}

void TestWorkshopDurability::survivesAFullDisk_data()
{
    QTest::addColumn<qint64>("room"); // bytes, counted from the size of the file
    QTest::addColumn<bool>("whole");
    for (const bool whole : {true, false}) {
        const char* what = whole ? "workshop" : "item";
        QTest::addRow("%s, journal does not fit", what) << -1000000LL << whole;
        QTest::addRow("%s, no new page", what) << 0LL << whole;
        QTest::addRow("%s, half a page", what) << 2048LL << whole;
    }
}

void TestWorkshopDurability::survivesAFullDisk()
{
#ifndef Q_OS_UNIX
    QSKIP("limits as on Unix");
#endif
    QFETCH(qint64, room);
    QFETCH(bool, whole);
    const VotingFile sample;
    const auto repository = opened(sample.path);
    Workshop workshop = votedWorkshop(3);
    workshop.editItem({22})->notes = QString(100000, u'x');
    const auto save = [&] {
        return whole ? saveWorkshop(*repository, workshop) : saveItem(*repository, workshop, {22});
    };
    {
        const FileSizeLimit limit(qMax<qint64>(100, QFileInfo(sample.path).size() + room));
        const auto refused = save();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Io);
        QVERIFY(refused.error().message.contains(Name));
    }
    QCOMPARE(described(*repository->load()), described(sample.atlas));
    QCOMPARE(*repository->check(), QStringList());
    QVERIFY_OK(save());
    QVERIFY(repository->load()->workshops == std::vector<Workshop>{workshop});
}

void TestWorkshopDurability::failsWhenTheFileIsGone()
{
#ifdef Q_OS_WIN
    QSKIP("an open file stays where it is");
#endif
    const VotingFile sample;
    const auto repository = opened(sample.path);
    QVERIFY(QFile::remove(sample.path));
    for (const auto& refused : {saveItem(*repository, votedWorkshop(1), {22}),
             saveWorkshop(*repository, votedWorkshop(1)), removeWorkshop(*repository, {5})}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Io);
        QVERIFY(refused.error().message.contains(Name));
    }
    const QString rescue = sample.folder.filePath(QStringLiteral("rescue.atlas"));
    QVERIFY_OK(repository->copyTo(rescue));
    QCOMPARE(describedFile(rescue), described(sample.atlas));
}

void TestWorkshopDurability::refusesToWriteWhatIsReadOnly()
{
    const VotingFile sample;
    const QByteArray before = contentOf(sample.path);
    const auto repository = opened(sample.path, Access::ReadOnly);
    for (const auto& refused : {saveItem(*repository, votedWorkshop(1), {22}),
             saveWorkshop(*repository, votedWorkshop(1)), removeWorkshop(*repository, {5})}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
        QVERIFY(refused.error().message.contains(Name));
    }
    QCOMPARE(contentOf(sample.path), before);
    QCOMPARE(described(*repository->load()), described(sample.atlas));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == VoteForever)
        return voteForever(arguments[2]);
    TestWorkshopDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workshop_durability.moc"
