// SPDX-License-Identifier: GPL-3.0-or-later
// An atlas on a drive that locks no files, in a child of this test for which there are no locks.
#include "cli/command_line.h"
#include "storage/sample_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTextStream>

using namespace atlas;

namespace {

const QString Command = QStringLiteral("--command");

struct Said {
    int code = -1;
    QString out;
    QString err;
};

Said run(const QString& folder, const QStringList& arguments)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(ATLAS_NO_LOCKS));
    environment.insert(QStringLiteral("ATLAS_NO_LOCKS_IN"), QFileInfo(folder).canonicalFilePath());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList(Command) + arguments);
    if (!child.waitForFinished())
        return {};
    return {child.exitCode(), QString::fromUtf8(child.readAllStandardOutput()),
        QString::fromUtf8(child.readAllStandardError())};
}

} // namespace

class TestNoLocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAtlasIsRead();
    void nothingIsWritten();
};

void TestNoLocks::theAtlasIsRead()
{
    const SampleFile sample;
    const Said info = run(sample.folder.path(), {QStringLiteral("info"), sample.path});
    QVERIFY2(info.code == 0, qPrintable(info.err));
    QVERIFY2(info.out.contains(sample.services().title), qPrintable(info.out));
    QCOMPARE(filesIn(sample.folder.path()), QStringList{QStringLiteral("sample.atlas")});
}

void TestNoLocks::nothingIsWritten()
{
    const SampleFile sample;
    const QByteArray before = contentOf(sample.path);
    const Said said =
        run(sample.folder.path(),
            {QStringLiteral("versions"), sample.path, QStringLiteral("--add"), QStringLiteral("Spring"),
                QStringLiteral("--wait"), QStringLiteral("0")});
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.contains(QStringLiteral("locks no files")), qPrintable(said.err));
    QCOMPARE(contentOf(sample.path), before);
    QCOMPARE(filesIn(sample.folder.path()), QStringList{QStringLiteral("sample.atlas")});
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == Command) {
        arguments.removeAt(1);
        QTextStream out(stdout);
        QTextStream err(stderr);
        return runCommandLine(arguments, out, err);
    }
    TestNoLocks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_no_locks.moc"
