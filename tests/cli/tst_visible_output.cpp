// SPDX-License-Identifier: GPL-3.0-or-later
// What a file holds steers no terminal: every command on an atlas whose words are control characters.
#include "domain/steady_text.h"
#include "cli/visible_output.h"
#include "command_run.h"
#include "interchange/study_reader.h"
#include "storage/atlas_repository.h"
#include "support/levels.h"
#include "support/played_workshop.h"
#include "support/stored_workshop.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

namespace {

/// Escape sequence, its one-character form, delete, a turn of direction, and a line of its own.
const QString Trap = QStringLiteral("x\u001B]0;t\u0007\u009B2J\u007F\u202Ey\nforged\rz\u2028w");

QStringList unsafe(const QString& text)
{
    QStringList found;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if ((character.category() == QChar::Other_Control && code != u'\n') || code == 0x202E || code == 0x2028)
            found << QString::number(code, 16);
    }
    return found;
}

} // namespace

class TestVisibleOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void controlCharactersAreWrittenOut();
    void nothingSteersATerminal_data();
    void nothingSteersATerminal();
    void jsonStaysTheSame();
    void redirectedTablesStayAsTheyAre();
    void unwritableOutputIsNoticed();

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_title;
};

void TestVisibleOutput::initTestCase()
{
    Atlas atlas = *readStudy();
    m_title = Trap;
    atlas.title = Trap;
    for (JobFamily& family : atlas.families.edit()) {
        family.title += Trap;
        family.rows.edit()[0].label += Trap;
        family.domains.edit()[0].label += Trap;
        family.competences.edit()[0].label += Trap;
    }
    m_path = m_folder.filePath(QStringLiteral("bank.atlas"));
    QVERIFY(AtlasRepository::create(m_path, atlas));
    const auto repository = AtlasRepository::open(m_path);
    QVERIFY(repository);
    const auto stored = (*repository)->load();
    const JobFamily& family = stored->families.front();
    CellState after = family.state(0, 0);
    after.rating = after.rating.isNotApplicable() ? levelAt(0) : Rating::notApplicable();
    after.rationale.reason = Trap;
    after.rationale.author = Trap;
    Edit edit;
    edit.author = Trap;
    edit.reason = Trap;
    edit.at = QDateTime::currentDateTimeUtc();
    edit.changes.add(CellChange{family.id, family.cellAt(0, 0), family.state(0, 0), after});
    QVERIFY((*repository)->commit(edit));
    Workshop workshop = plainWorkshop(family, firstCells(family, 1));
    workshop.title = Trap;
    QVERIFY(saveWorkshop(**repository, workshop));
    QVERIFY((*repository)->addVersion(Trap, Trap, QDateTime::currentDateTimeUtc()));
}

void TestVisibleOutput::controlCharactersAreWrittenOut()
{
    QCOMPARE(visible(QStringLiteral("a\tb\nc")), QStringLiteral("a\tb\nc"));
    QCOMPARE(visible(QStringLiteral("é\u00A0\u202F∅ ++")), QStringLiteral("é\u00A0\u202F∅ ++"));
    QCOMPARE(visible(QStringLiteral("a\r\nb\rc")), QStringLiteral("a\r\nb\\u000dc"));
    QCOMPARE(visible(Trap),
        QStringLiteral("x\\u001b]0;t\\u0007\\u009b2J\\u007f\\u202ey\nforged\\u000dz\\u2028w"));
}

void TestVisibleOutput::nothingSteersATerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* line, const QStringList& more = {}) {
        QTest::newRow(line) << words(line) + more;
    };
    row("info FILE");
    row("info FILE --json");
    row("versions FILE");
    row("versions FILE --json");
    row("check FILE");
    row("workshops FILE");
    row("journal FILE");
    row("compare FILE --to present --from", {QStringLiteral("1")});
    row("info", {Trap});
    row("check", {QStringLiteral("no-such-") + Trap});
    row("rate FILE --competence a --sub b --domain c --rating + --family", {Trap});
    row("journal FILE --family", {Trap});
    row("export FILE --format csv --output", {m_folder.filePath(Trap)});
    row("nothing", {Trap});
    row("info FILE", {QStringLiteral("--") + Trap});
    QTest::newRow("no command") << QStringList{QStringLiteral("a") + Trap};
    QTest::newRow("no option") << QStringList{QStringLiteral("--") + Trap};
}

void TestVisibleOutput::nothingSteersATerminal()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QStringLiteral("FILE"), m_path);
    const CommandRun told = run(arguments);
    QCOMPARE(unsafe(told.out), QStringList());
    QCOMPARE(unsafe(told.err), QStringList());
    QVERIFY(!told.out.isEmpty() || !told.err.isEmpty());
    // No label begins a line of its own.
    for (const QString& line : (told.out + told.err).split(u'\n'))
        QVERIFY2(!line.startsWith(QLatin1String("forged")), qPrintable(line));
}

void TestVisibleOutput::jsonStaysTheSame()
{
    const CommandRun told = run({QStringLiteral("info"), m_path, QStringLiteral("--json")});
    QCOMPARE(told.exitCode, 0);
    QCOMPARE(told.json().value(QStringLiteral("title")).toString(), asLabel(m_title)); // not escaped, and of one line
}

void TestVisibleOutput::redirectedTablesStayAsTheyAre()
{
    const QStringList arguments{
        QStringLiteral("program"), QStringLiteral("journal"), m_path, QStringLiteral("--csv")};
    for (const bool terminal : {false, true}) {
        QBuffer printed;
        QVERIFY(printed.open(QIODevice::WriteOnly));
        QTextStream out(&printed);
        QString said;
        QTextStream err(&said);
        QCOMPARE(runCommandLine(arguments, out, err, terminal), 0);
        QCOMPARE(said, QString());
        const QString table = QString::fromUtf8(printed.data());
        QVERIFY(table.contains(QLatin1String("\r\n")));
        QCOMPARE(table.contains(Trap), !terminal);
        QCOMPARE(table.contains(QChar(0x1B)), !terminal);
        QCOMPARE(table.contains(QLatin1String("\\u001b]0;t")), terminal);
    }
}

void TestVisibleOutput::unwritableOutputIsNoticed()
{
    QBuffer closed;
    QVERIFY(closed.open(QIODevice::ReadOnly));
    QTextStream out(&closed);
    QString said;
    QTextStream err(&said);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    QCOMPARE(runCommandLine({QStringLiteral("program"), QStringLiteral("info"), m_path}, out, err), 1);
    QVERIFY(!said.isEmpty());
}

QTEST_MAIN(TestVisibleOutput)
#include "tst_visible_output.moc"
