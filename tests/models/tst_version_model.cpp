// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/version_model.h"
#include "support/levels.h"
#include "support/open_study.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString text(const VersionModel& model, int row, VersionModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestVersionModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheStudy();
    void growsByWhatIsNamed();
    void staysWhenANameIsRefused();
    void withstandsEditUndoRedoAndNames();
    void namesItsColumns();
};

void TestVersionModel::startsWithTheStudy()
{
    OpenStudy open;
    const VersionModel model(open.document);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columnCount(), int(VersionModel::ColumnCount));
    QCOMPARE(study().versions.front().name, QStringLiteral("Étude"));
    QCOMPARE(text(model, 0, VersionModel::Name), QStringLiteral("Study"));
    QCOMPARE(text(model, 0, VersionModel::Created), QStringLiteral("as published"));
    QCOMPARE(text(model, 0, VersionModel::Author), QString());
    QCOMPARE(model.version(0).id, study().versions.front().id);
}

void TestVersionModel::growsByWhatIsNamed()
{
    OpenStudy open;
    open.document.setAuthor(QStringLiteral("Léa"));
    VersionModel model(open.document);
    QSignalSpy reset(&model, &VersionModel::modelReset);
    const Version spring = open.document.addVersion(QStringLiteral("  Spring   2026 ")).value();
    QCOMPARE(reset.count(), 1);
    open.document.setAuthor(QStringLiteral("Zoé"));
    QVERIFY(open.document.addVersion(QStringLiteral("Autumn 2026")).has_value());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 1, VersionModel::Name), QStringLiteral("Spring 2026"));
    QCOMPARE(text(model, 1, VersionModel::Author), QStringLiteral("Léa"));
    QCOMPARE(text(model, 1, VersionModel::Created),
        QLocale().toString(spring.createdAt.toLocalTime(), QLocale::ShortFormat));
    QCOMPARE(model.version(1).id, spring.id);
    QCOMPARE(text(model, 2, VersionModel::Name), QStringLiteral("Autumn 2026"));
    QCOMPARE(text(model, 2, VersionModel::Author), QStringLiteral("Zoé"));
}

void TestVersionModel::staysWhenANameIsRefused()
{
    OpenStudy open;
    VersionModel model(open.document);
    QVERIFY(open.document.addVersion(QStringLiteral("Spring")).has_value());
    QSignalSpy reset(&model, &VersionModel::modelReset);
    QVERIFY(!open.document.addVersion(QStringLiteral("SPRING")).has_value());
    QVERIFY(!open.document.addVersion(QStringLiteral("  ")).has_value());
    open.store->failWith(ErrorKind::Io);
    QVERIFY(!open.document.addVersion(QStringLiteral("Summer")).has_value());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.rowCount(), 2);
}

void TestVersionModel::withstandsEditUndoRedoAndNames()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    VersionModel model(open.document);
    const QAbstractItemModelTester tester(&model, Fatal);
    for (int row = 0; row < 12; ++row) {
        QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), levelAt(3 - row % 2)}}).value());
        QVERIFY(open.document.addVersion(QStringLiteral("version %1").arg(row)).has_value());
    }
    QVERIFY(open.document.restoreVersion(model.version(1).id).value());
    QVERIFY(open.document.undo().has_value());
    QVERIFY(open.document.redo().has_value());
    QCOMPARE(model.rowCount(), 13);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TestVersionModel::namesItsColumns()
{
    OpenStudy open;
    const VersionModel model(open.document);
    QStringList titles;
    for (int section = 0; section < model.columnCount(); ++section)
        titles << model.headerData(section, Qt::Horizontal).toString();
    QCOMPARE(titles.join(u'|'), QStringLiteral("Version|Named on (local time)|By"));
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!model.index(0, 0).data(Qt::EditRole).isValid());
}

QTEST_MAIN(TestVersionModel)
#include "tst_version_model.moc"
