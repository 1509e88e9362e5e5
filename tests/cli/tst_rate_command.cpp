// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_run.h"
#include "interchange/study_reader.h"
#include "storage/atlas_repository.h"
#include "support/levels.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace atlas;

namespace {

/// The cell of the study that most tests change: ++ in the study.
const char* const CompetenceLabel = "Savoir analyser et synthétiser";
const char* const SubLabel = "Capacité à analyser des données internes et externes";
const char* const DomainLabel = "Stratégie RH";

} // namespace

class TestRateCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesTheCell_data();
    void changesTheCell();
    void recordsReasonAndAuthor();
    void takesTheUserAsAuthor();
    void aReasonGoesWithItsRating();
    void changingNothingLeavesNoEntry();
    void changesTheReasonAlone();
    void tellsEqualLabelsApart();
    void forgivesSpelling_data();
    void forgivesSpelling();
    void namesCandidates_data();
    void namesCandidates();
    void refusesAmbiguousLabels();
    void refusesAFileOpenElsewhere();
    void waitsForAFileOpenElsewhere();
    void convertsAnOlderFileAsTheWindowDoes();
    void refusesAProtectedFile();

private:
    CommandRun rate(const QStringList& options, const char* sub = SubLabel, const char* domain = DomainLabel,
        const char* competence = CompetenceLabel, const char* family = "rh") const;
    CellState stateOf(const char* key, int row, int column) const;
    std::vector<JournalEntry> history(const char* key, int row, int column) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestRateCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("a.atlas"));
    QCOMPARE(run({QStringLiteral("new"), m_file}).exitCode, 0);
}

CommandRun TestRateCommand::rate(const QStringList& options, const char* sub, const char* domain,
    const char* competence, const char* family) const
{
    return run(
        QStringList({QStringLiteral("rate"), m_file, QStringLiteral("--family"), QString::fromUtf8(family),
            QStringLiteral("--competence"), QString::fromUtf8(competence), QStringLiteral("--sub"),
            QString::fromUtf8(sub), QStringLiteral("--domain"), QString::fromUtf8(domain)})
        + options);
}

CellState TestRateCommand::stateOf(const char* key, int row, int column) const
{
    const auto repository = AtlasRepository::open(m_file, Access::ReadOnly);
    const Result<Atlas> atlas = (*repository)->load();
    return atlas->family(QString::fromLatin1(key))->state(row, column);
}

std::vector<JournalEntry> TestRateCommand::history(const char* key, int row, int column) const
{
    const auto repository = AtlasRepository::open(m_file, Access::ReadOnly);
    const Result<Atlas> atlas = (*repository)->load();
    return *(*repository)->history(atlas->family(QString::fromLatin1(key))->cellAt(row, column));
}

void TestRateCommand::changesTheCell_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Rating>("expected");
    const auto row = [](const char* name, const QList<const char*>& options, Rating expected) {
        QStringList list;
        for (const char* option : options)
            list.append(QString::fromUtf8(option));
        QTest::newRow(name) << list << expected;
    };
    row("plus", {"--rating", "+"}, levelAt(2));
    row("minus", {"--rating", "-"}, levelAt(1));
    row("two minuses", {"--rating", "--"}, levelAt(0));
    row("minus after a sign", {"--rating=-"}, levelAt(1));
    row("two minuses after a sign", {"--rating=--"}, levelAt(0));
    row("two minuses before another option", {"--rating", "--", "--reason", "r"}, levelAt(0));
    row("minus behind another option", {"--reason", "--rating", "--rating", "-"}, levelAt(1));
    row("typographic minus", {"--rating", "−"}, levelAt(1));
    row("em dashes", {"--rating", "——"}, levelAt(0));
    row("not applicable", {"--rating", "N/A"}, Rating::notApplicable());
    row("not applicable in small letters", {"--rating", "n/a"}, Rating::notApplicable());
    row("not rated", {"--rating", ""}, Rating::notRated());
    row("not rated after a sign", {"--rating="}, Rating::notRated());
}

void TestRateCommand::changesTheCell()
{
    QFETCH(QStringList, options);
    QFETCH(Rating, expected);
    QVERIFY(stateOf("rh", 0, 0).rating == levelAt(3));
    const CommandRun result = rate(options);
    QCOMPARE(result.err, QString());
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out.count(u'\n'), 1);
    QVERIFY(stateOf("rh", 0, 0).rating == expected);
    QVERIFY(!history("rh", 0, 0).empty());

    const QJsonObject info = run({QStringLiteral("info"), QStringLiteral("--json"), m_file}).json();
    const QJsonObject study =
        run({QStringLiteral("info"), QStringLiteral("--json"), QStringLiteral("--study")}).json();
    const QJsonObject family = familyOf(info, QStringLiteral("rh"));
    QCOMPARE(family.value(QStringLiteral("changed")).toInt(), 1);
    QCOMPARE(info.value(QStringLiteral("totals")).toObject().value(QStringLiteral("changed")).toInt(), 1);
    QCOMPARE(family.value(QStringLiteral("rated")).toInt(), expected.isNotRated() ? 109 : 110);
    const auto strong = [](const QJsonObject& object) {
        return object.value(QStringLiteral("levels")).toObject().value(QStringLiteral("++")).toInt();
    };
    QCOMPARE(strong(family), strong(familyOf(study, QStringLiteral("rh"))) - 1);
    QVERIFY(run({QStringLiteral("info"), m_file}).out.contains(QStringLiteral("1 changed")));
    QCOMPARE(run({QStringLiteral("check"), m_file}).exitCode, 0);
}

void TestRateCommand::recordsReasonAndAuthor()
{
    const QString reason = QStringLiteral("L’outil fait déjà ce travail.");
    const CommandRun result = rate({QStringLiteral("--rating"), QStringLiteral("--"),
        QStringLiteral("--reason"), reason, QStringLiteral("--author"), QStringLiteral("Zoé")});
    QCOMPARE(result.exitCode, 0);
    const CellState state = stateOf("rh", 0, 0);
    QCOMPARE(state.rationale.reason, reason);
    QCOMPARE(state.rationale.author, QStringLiteral("Zoé"));
    QVERIFY(state.rationale.changedAt.isValid());

    const std::vector<JournalEntry> entries = history("rh", 0, 0);
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].field, JournalField::Rating);
    QCOMPARE(entries[0].oldValue, QStringLiteral("++"));
    QCOMPARE(entries[0].newValue, QStringLiteral("--"));
    QCOMPARE(entries[0].reason, reason);
    QCOMPARE(entries[0].author, QStringLiteral("Zoé"));
    QCOMPARE(entries[1].field, JournalField::Reason);
    QCOMPARE(entries[1].newValue, reason);
}

void TestRateCommand::takesTheUserAsAuthor()
{
    const QByteArray user = qgetenv("USER");
    qputenv("USER", "marie");
    const CommandRun result = rate({QStringLiteral("--rating"), QStringLiteral("+")});
    user.isNull() ? qunsetenv("USER") : qputenv("USER", user);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(history("rh", 0, 0).front().author, QStringLiteral("marie"));
}

void TestRateCommand::aReasonGoesWithItsRating()
{
    QCOMPARE(rate({QStringLiteral("--rating=+"), QStringLiteral("--reason=first")}).exitCode, 0);
    QCOMPARE(rate({QStringLiteral("--rating=+")}).exitCode, 0);
    QCOMPARE(stateOf("rh", 0, 0).rationale.reason, QStringLiteral("first"));
    QCOMPARE(rate({QStringLiteral("--rating=-")}).exitCode, 0);
    QVERIFY(stateOf("rh", 0, 0).rationale.reason.isEmpty());
}

void TestRateCommand::changingNothingLeavesNoEntry()
{
    const CommandRun result = rate({QStringLiteral("--rating"), QStringLiteral("++")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains(QStringLiteral("Nothing to change")));
    QCOMPARE(result.err, QString());
    QVERIFY(history("rh", 0, 0).empty());
    QVERIFY(stateOf("rh", 0, 0).rationale.isEmpty());
}

void TestRateCommand::changesTheReasonAlone()
{
    QCOMPARE(rate({QStringLiteral("--rating=++"), QStringLiteral("--reason=seen in two banks")}).exitCode, 0);
    QCOMPARE(stateOf("rh", 0, 0).rationale.reason, QStringLiteral("seen in two banks"));
    const std::vector<JournalEntry> entries = history("rh", 0, 0);
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(entries[0].field, JournalField::Reason);
    const CommandRun again =
        rate({QStringLiteral("--rating=++"), QStringLiteral("--reason=seen in two banks")});
    QVERIFY(again.out.contains(QStringLiteral("Nothing to change")));
    QCOMPARE(history("rh", 0, 0).size(), std::size_t(1));
}

void TestRateCommand::tellsEqualLabelsApart()
{
    const char* const sub = "Maitrise des opérations bancaires courantes";
    const char* const domain = "Développement et optimisation des processus internes";
    const auto empty = [this] {
        const QJsonObject info = run({QStringLiteral("info"), m_file, QStringLiteral("--json")}).json();
        return familyOf(info, QStringLiteral("services")).value(QStringLiteral("not_rated")).toInt();
    };
    QCOMPARE(empty(), 1);
    // The first of the two has a rating there, the second has none.
    const CommandRun first = rate({QStringLiteral("--rating=")}, sub, domain,
        "Maîtrise des opérations, des procédures administratives, juridiques et comptable en vigueur",
        "services");
    const CommandRun second = rate(
        {QStringLiteral("--rating=+")}, sub, domain, "Repérage des dysfonctionnements éventuels", "services");
    QCOMPARE(second.exitCode, 0);
    QVERIFY2(first.exitCode == 0, qPrintable(first.err));
    QCOMPARE(empty(), 1);
    QVERIFY(stateOf("services", 7, 3).rating.isNotRated());
    QVERIFY(stateOf("services", 10, 3).rating == levelAt(2));
}

void TestRateCommand::forgivesSpelling_data()
{
    QTest::addColumn<QString>("sub");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* name, const char* sub, bool found) {
        QTest::newRow(name) << QString::fromUtf8(sub) << found;
    };
    row("exact", "Capacité d’analyse et de projection financières", true);
    row("straight apostrophe", "Capacité d'analyse et de projection financières", true);
    row("capitals", "CAPACITÉ D’ANALYSE ET DE PROJECTION FINANCIÈRES", true);
    row("white space", "  Capacité d’analyse  et de\tprojection financières ", true);
    row("no-break space", "Capacité d’analyse et\u00A0de projection financières", true);
    row("decomposed accents", "Capacite\u0301 d’analyse et de projection financie\u0300res", true);
    row("no accents", "Capacite d’analyse et de projection financieres", false);
    row("beginning only", "Capacité d’analyse", false);
    row("empty", "", false);
}

void TestRateCommand::forgivesSpelling()
{
    QFETCH(QString, sub);
    QFETCH(bool, found);
    const CommandRun result = rate({QStringLiteral("--rating=--")}, sub.toUtf8().constData(),
        "gestion financière, fiscalité et trésorerie", "capacité à analyser et synthétiser", "finance");
    QCOMPARE(result.exitCode, found ? 0 : 1);
    QVERIFY(stateOf("finance", 1, 1).rating == levelAt(found ? 0 : 3));
    if (!found)
        QVERIFY2(result.err.contains(QStringLiteral("“Capacité d’analyse et de projection financières”")),
            qPrintable(result.err));
}

void TestRateCommand::namesCandidates_data()
{
    QTest::addColumn<QStringList>("names"); ///< sub, domain, competence, family, rating
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, const char* sub, const char* domain, const char* competence,
                         const char* family, const char* rating, const char* part) {
        QTest::newRow(name) << QStringList({QString::fromUtf8(sub), QString::fromUtf8(domain),
            QString::fromUtf8(competence), QString::fromUtf8(family), QString::fromUtf8(rating)})
                            << QString::fromUtf8(part);
    };
    row("family", SubLabel, DomainLabel, CompetenceLabel, "hr", "+", "client, services, juridique");
    row("competence", SubLabel, DomainLabel, "Savoir analyser", "rh", "+",
        "“Savoir analyser et synthétiser”");
    row("row", "Pensée critique", DomainLabel, CompetenceLabel, "rh", "+",
        "“Pensée critique et capacité à interpréter les résultats”");
    row("domain", SubLabel, "Strategie", CompetenceLabel, "rh", "+", "“Stratégie RH”");
    row("rating", SubLabel, DomainLabel, CompetenceLabel, "rh", "+++", "“++”, “+”, “-”, “--”, “N/A”, “”");
    row("row of another competence", SubLabel, DomainLabel, "Rigueur et précision", "rh", "+",
        "“Rigueur et précision”");
}

void TestRateCommand::namesCandidates()
{
    QFETCH(QStringList, names);
    QFETCH(QString, part);
    const CommandRun result = rate({QStringLiteral("--rating"), names[4]}, names[0].toUtf8().constData(),
        names[1].toUtf8().constData(), names[2].toUtf8().constData(), names[3].toUtf8().constData());
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QString());
    QCOMPARE(result.err.count(u'\n'), 1);
    QVERIFY2(result.err.contains(part), qPrintable(result.err));
    QVERIFY(stateOf("rh", 0, 0).rating == levelAt(3));
}

void TestRateCommand::refusesAmbiguousLabels()
{
    Result<Atlas> atlas = readStudy();
    JobFamily& family = atlas->families.edit().front();
    QCOMPARE(family.rows[1].competence, family.rows[0].competence);
    family.rows.edit()[0].label = QStringLiteral("L'analyse");
    family.rows.edit()[1].label = QStringLiteral("L’Analyse");
    family.domains.edit()[0].label = QStringLiteral("Same");
    family.domains.edit()[1].label = QStringLiteral("Same");
    m_file = m_folder->filePath(QStringLiteral("twice.atlas"));
    QVERIFY(AtlasRepository::create(m_file, *atlas).has_value());
    const QByteArray group = family.competenceOf(0).label.toUtf8();
    const QByteArray third = family.domains[2].label.toUtf8();

    const CommandRun rows =
        rate({QStringLiteral("--rating=+")}, "l’analyse", third.constData(), group, "client");
    QCOMPARE(rows.exitCode, 1);
    QVERIFY2(rows.err.contains(QStringLiteral("“L'analyse”, “L’Analyse”")), qPrintable(rows.err));
    const CommandRun exact =
        rate({QStringLiteral("--rating=+")}, "L’Analyse", third.constData(), group, "client");
    QCOMPARE(exact.exitCode, 0);
    const CommandRun columns = rate({QStringLiteral("--rating=+")}, "L’Analyse", "Same", group, "client");
    QCOMPARE(columns.exitCode, 1);
    QVERIFY2(columns.err.contains(QStringLiteral("several times")), qPrintable(columns.err));
}

void TestRateCommand::refusesAFileOpenElsewhere()
{
    const auto holder = AtlasRepository::open(m_file, Access::ReadWrite);
    QVERIFY(holder.has_value());
    QVERIFY(!(*holder)->isReadOnly());
    (*holder)->signLock(QStringLiteral("Zoé"));
    const CommandRun result = rate({QStringLiteral("--rating=--"), QStringLiteral("--wait=0")});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.err.count(u'\n'), 1);
    QVERIFY2(result.err.contains(QStringLiteral("is in use by Zoé, on ")), qPrintable(result.err));
    QVERIFY(stateOf("rh", 0, 0).rating == levelAt(3));
}

void TestRateCommand::waitsForAFileOpenElsewhere()
{
    QSemaphore open;
    const std::unique_ptr<QThread> other(QThread::create([this, &open] {
        const auto holder = AtlasRepository::open(m_file, Access::ReadWrite);
        open.release();
        QThread::msleep(200);
    }));
    other->start();
    open.acquire();
    const CommandRun result = rate({QStringLiteral("--rating=--"), QStringLiteral("--wait=20")});
    QVERIFY(other->wait());
    QCOMPARE(result.err, QString());
    QCOMPARE(result.exitCode, 0);
}

void TestRateCommand::convertsAnOlderFileAsTheWindowDoes()
{
    const QString old = m_folder->filePath(QStringLiteral("old.atlas"));
    QVERIFY(QFile::copy(QStringLiteral(ATLAS_SOURCE_DIR "/tests/fixtures/schema-1.atlas"), old));
    QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray before = content(old);
    const auto atlas = AtlasRepository::open(old, Access::ReadOnly).and_then([](const auto& repository) {
        return repository->load();
    });
    QVERIFY(atlas.has_value());
    const JobFamily& family = atlas->families.front();
    for (const QString& command : {QStringLiteral("info"), QStringLiteral("journal"), QStringLiteral("check"),
             QStringLiteral("versions"), QStringLiteral("workshops")}) {
        const CommandRun read = run({command, old});
        QVERIFY2(read.exitCode == 0, qPrintable(read.err));
    }
    QCOMPARE(content(old), before);
    m_file = old;
    const CommandRun rated = rate({QStringLiteral("--rating=N/A")}, qUtf8Printable(family.rows[1].label),
        qUtf8Printable(family.domains[0].label), qUtf8Printable(family.competenceOf(1).label),
        qUtf8Printable(family.key));
    QVERIFY2(rated.exitCode == 0, qPrintable(rated.err));
    QVERIFY(content(old) != before);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("old.before-v*.atlas")}).size(), 1);
}

void TestRateCommand::refusesAProtectedFile()
{
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::ReadUser));
    const auto repository = AtlasRepository::open(m_file, Access::ReadWrite);
    QVERIFY(repository.has_value());
    if (!(*repository)->isReadOnly())
        QSKIP("this user may write to a protected file");
    const CommandRun result = rate({QStringLiteral("--rating=--")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(QStringLiteral("write-protected")), qPrintable(result.err));
}

QTEST_GUILESS_MAIN(TestRateCommand)
#include "tst_rate_command.moc"
