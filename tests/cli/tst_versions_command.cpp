// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_run.h"
#include "storage/atlas_repository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

class TestVersionsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheStudy();
    void addsAVersion();
    void keepsTheRatingsOfThatMoment();
    void refusesNames_data();
    void refusesNames();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void doesNotWriteWhatIsOpenElsewhere();
    void listingWritesNothing();

private:
    QStringList call(const QStringList& options) const
    {
        return QStringList({QStringLiteral("versions"), m_path}) + options;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestVersionsCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.atlas"));
    QCOMPARE(run({QStringLiteral("new"), m_path}).exitCode, 0);
}

void TestVersionsCommand::listsTheStudy()
{
    const CommandRun listed = run(call({}));
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.err, QString());
    QCOMPARE(listed.out.count(u'\n'), 1);
    QVERIFY2(listed.out.startsWith(QStringLiteral("1  ")), qPrintable(listed.out));
}

void TestVersionsCommand::addsAVersion()
{
    const CommandRun added = run(call({QStringLiteral("--add"), QStringLiteral(" Printemps 2025 "),
        QStringLiteral("--author"), QStringLiteral("Léa"), QStringLiteral("--json")}));
    QCOMPARE(added.exitCode, 0);
    const QJsonArray versions = added.json().value(QStringLiteral("versions")).toArray();
    QCOMPARE(versions.size(), 2);
    const QJsonObject version = versions[1].toObject();
    QCOMPARE(version.value(QStringLiteral("name")).toString(), QStringLiteral("Printemps 2025"));
    QCOMPARE(version.value(QStringLiteral("author")).toString(), QStringLiteral("Léa"));
    const QDateTime moment =
        QDateTime::fromString(version.value(QStringLiteral("created_at")).toString(), Qt::ISODate);
    QVERIFY(qAbs(moment.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    const CommandRun listed = run(call({}));
    QCOMPARE(listed.out.count(u'\n'), 2);
    QVERIFY2(
        listed.out.contains(QStringLiteral("Printemps 2025")) && listed.out.contains(QStringLiteral("Léa")),
        qPrintable(listed.out));
}

void TestVersionsCommand::keepsTheRatingsOfThatMoment()
{
    QCOMPARE(run(call({QStringLiteral("--add"), QStringLiteral("Spring")})).exitCode, 0);
    const auto repository = AtlasRepository::open(m_path);
    const auto atlas = (*repository)->load();
    const JobFamily& family = atlas->families.front();
    const auto kept = (*repository)->snapshot(atlas->versions[1].id);
    QVERIFY(kept.has_value());
    QVERIFY(kept->families.front().current == family.current);
}

void TestVersionsCommand::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << "";
    QTest::newRow("blank") << "  ";
    QTest::newRow("taken") << "SPRING";
}

void TestVersionsCommand::refusesNames()
{
    QFETCH(QString, name);
    QCOMPARE(run(call({QStringLiteral("--add"), QStringLiteral("Spring")})).exitCode, 0);
    const CommandRun refused = run(call({QStringLiteral("--add"), name}));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.out, QString());
    QCOMPARE(refused.err.count(u'\n'), 1);
    QCOMPARE(run(call({})).out.count(u'\n'), 2);
}

void TestVersionsCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << words("versions");
    QTest::newRow("two files") << words("versions a.atlas b.atlas");
    QTest::newRow("no name") << words("versions a.atlas --add");
    QTest::newRow("twice") << words("versions a.atlas --add x --add y");
    QTest::newRow("number of a version") << words("versions a.atlas --add 1");
}

void TestVersionsCommand::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const CommandRun refused = run(arguments);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.err.contains(QStringLiteral("versions --help")));
}

void TestVersionsCommand::doesNotWriteWhatIsOpenElsewhere()
{
    const auto holder = AtlasRepository::open(m_path);
    QVERIFY(holder.has_value());
    const CommandRun refused = run(call(
        {QStringLiteral("--add"), QStringLiteral("Spring"), QStringLiteral("--wait"), QStringLiteral("0")}));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("in use by")), qPrintable(refused.err));
    QCOMPARE(run(call({})).exitCode, 0);
}

void TestVersionsCommand::listingWritesNothing()
{
    const QByteArray before = content(m_path);
    QCOMPARE(run(call({QStringLiteral("--json")})).exitCode, 0);
    QCOMPARE(content(m_path), before);
}

QTEST_GUILESS_MAIN(TestVersionsCommand)
#include "tst_versions_command.moc"
