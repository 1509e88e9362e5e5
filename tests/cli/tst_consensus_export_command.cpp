// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_run.h"
#include "storage/atlas_repository.h"
#include "support/study.h"
#include "support/workshop_samples.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

class TestConsensusExportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesTheConsensusOfAFamily();
    void writesThatOfOneWorkshop_data();
    void writesThatOfOneWorkshop();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void findsNoWorkshop();

private:
    CommandRun call(const char* options) const
    {
        return run(QStringList{QStringLiteral("export"), m_path, QStringLiteral("--format"),
                       QStringLiteral("csv"), QStringLiteral("--output"), m_output}
            + words(options));
    }
    /// Rows of the family's first column that the file holds, "0 2".
    QString rowsWritten() const;

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.atlas"));
    QString m_output = m_folder.filePath(QStringLiteral("consensus.csv"));
};

void TestConsensusExportCommand::initTestCase()
{
    Atlas atlas = study();
    const JobFamily& family = studyFamily(QStringLiteral("services"));
    const RatingScale& scale = atlas.scaleOf(family);
    for (const qint64 id : {1, 2}) {
        AgendaItem item = itemOf(id, family, static_cast<int>(id), 0);
        item.rounds = {revealedRound(scale, QStringLiteral("6x+ 6x++"))};
        Workshop workshop = startedWorkshop(id, {item});
        workshop.title = QStringLiteral("Atelier %1").arg(QChar(u'A' + static_cast<char16_t>(id)));
        atlas.workshops.push_back(workshop);
    }
    QVERIFY(AtlasRepository::create(m_path, atlas).has_value());
}

QString TestConsensusExportCommand::rowsWritten() const
{
    const JobFamily& family = studyFamily(QStringLiteral("services"));
    const QString csv = QString::fromUtf8(content(m_output));
    QStringList rows;
    for (std::size_t row = 0; row < family.rows.size(); ++row) {
        if (csv.contains(QLatin1Char(',') + family.rows[row].label + QLatin1Char(','))
            || csv.contains(QLatin1Char('"') + family.rows[row].label + QLatin1Char('"')))
            rows << QString::number(row);
    }
    return rows.join(u' ');
}

void TestConsensusExportCommand::writesTheConsensusOfAFamily()
{
    const CommandRun result = call("--view consensus --family services");
    QCOMPARE(result.err, QString());
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(rowsWritten(), QStringLiteral("1 2"));
}

void TestConsensusExportCommand::writesThatOfOneWorkshop_data()
{
    QTest::addColumn<QString>("workshop");
    QTest::addColumn<QString>("rows");
    QTest::newRow("number") << "1"
                            << "1";
    QTest::newRow("title") << " atelier  c "
                           << "2";
}

void TestConsensusExportCommand::writesThatOfOneWorkshop()
{
    QFETCH(QString, workshop);
    const CommandRun result = run(QStringList{QStringLiteral("export"), m_path, QStringLiteral("--workshop"),
                                      workshop, QStringLiteral("--output"), m_output}
        + words("--format csv --view consensus --family services"));
    QCOMPARE(result.exitCode, 0);
    QTEST(rowsWritten(), "rows");
}

void TestConsensusExportCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::newRow("no family") << QByteArray("--view consensus");
    QTest::newRow("two families") << QByteArray("--view consensus --family services --family rh");
    QTest::newRow("another view") << QByteArray("--view overview --workshop 1");
    QTest::newRow("no view") << QByteArray("--workshop 1");
}

void TestConsensusExportCommand::refusesWrongUsage()
{
    QFETCH(QByteArray, options);
    const CommandRun result = call(options.constData());
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.err.isEmpty());
}

void TestConsensusExportCommand::findsNoWorkshop()
{
    for (const char* workshop : {"3", "0", "Atelier"}) {
        const CommandRun result = call(qPrintable(
            QStringLiteral("--view consensus --family services --workshop %1").arg(QLatin1String(workshop))));
        QVERIFY(result.exitCode != 0);
        QVERIFY2(result.err.contains(QStringLiteral("Atelier B")), qPrintable(result.err));
    }
}

QTEST_MAIN(TestConsensusExportCommand)
#include "tst_consensus_export_command.moc"
