// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/navigation_model.h"
#include "support/open_study.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

class TestNavigationModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsEverythingThatOpens();
    void withstandsEditUndoAndRedo();
    void headingsCannotBeChosen();
    void countsFamilies();
    void recountsTheEditedFamilyOnly();
    void bearsWhatItDoesNotKnow();
    void findsRows();
    void leavesOutWhatAnAtlasLacks();
};

void TestNavigationModel::listsEverythingThatOpens()
{
    OpenStudy open;
    const NavigationModel model(open.document, Language::French);
    QCOMPARE(model.rowCount(), 22);
    QCOMPARE(model.rowCount(model.index(1)), 0);
    QCOMPARE(model.kind(0), NavigationKind::Heading);
    for (int row = 1; row <= 8; ++row) {
        const JobFamily& family = study().families[static_cast<std::size_t>(row - 1)];
        QCOMPARE(model.kind(row), NavigationKind::Family);
        QCOMPARE(model.index(row).data().toString(), family.title);
        QCOMPARE(model.index(row).data(NavigationModel::KindRole).toInt(), int(NavigationKind::Family));
    }
    QCOMPARE(model.kind(9), NavigationKind::ProducerJobs);
    const NavigationKind further[] = {NavigationKind::Heading, NavigationKind::Overview,
        NavigationKind::Similarity, NavigationKind::Heading, NavigationKind::Workshops,
        NavigationKind::Heading, NavigationKind::Differences, NavigationKind::Versions,
        NavigationKind::Journal, NavigationKind::Heading, NavigationKind::TrainingFormats,
        NavigationKind::TrainingOffers};
    for (int row = 10; row < 22; ++row)
        QCOMPARE(model.kind(row), further[row - 10]);
    QVERIFY(model.index(9).data(NavigationModel::SubtitleRole).toString().contains(QStringLiteral("12")));
    QVERIFY(model.index(20).data(NavigationModel::SubtitleRole).toString().contains(QStringLiteral("9")));
    QVERIFY(model.index(21).data(NavigationModel::SubtitleRole).toString().contains(QStringLiteral("16")));
}

void TestNavigationModel::withstandsEditUndoAndRedo()
{
    OpenStudy open;
    NavigationModel model(open.document, Language::French);
    const QAbstractItemModelTester tester(&model, Fatal);
    QSignalSpy changed(&model, &NavigationModel::dataChanged);
    for (const JobFamily& family : open.document.atlas().families)
        QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), Rating::notRated()}}).value());
    while (open.document.undoStack().canUndo())
        QVERIFY(open.document.undo().has_value());
    while (open.document.undoStack().canRedo())
        QVERIFY(open.document.redo().has_value());
    QCOMPARE(changed.count(), 24);
}

void TestNavigationModel::headingsCannotBeChosen()
{
    OpenStudy open;
    const NavigationModel model(open.document, Language::French);
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool heading = model.kind(row) == NavigationKind::Heading;
        QCOMPARE(model.index(row).flags() == Qt::NoItemFlags, heading);
        QCOMPARE(model.index(row).flags().testFlag(Qt::ItemIsSelectable), !heading);
        QCOMPARE(model.distribution(row) != nullptr, model.kind(row) == NavigationKind::Family);
        QCOMPARE(model.scale(row) != nullptr, model.kind(row) == NavigationKind::Family);
        QCOMPARE(model.family(row).isValid(), model.kind(row) == NavigationKind::Family);
    }
}

void TestNavigationModel::countsFamilies()
{
    OpenStudy open;
    const NavigationModel model(open.document, Language::English);
    const QModelIndex services = model.index(model.rowOf(open.family(QStringLiteral("services")).id));
    const QString subtitle = services.data(NavigationModel::SubtitleRole).toString();
    QVERIFY2(subtitle.contains(QStringLiteral("84")) && subtitle.contains(QStringLiteral("1 not rated yet")),
        qPrintable(subtitle));
    QCOMPARE(model.distribution(services.row())->rated(), 83);
    const QString spoken = services.data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.startsWith(services.data().toString() + QStringLiteral("; median ")));
    QVERIFY2(spoken.contains(QStringLiteral("83 of 84 rated")), qPrintable(spoken));
    QVERIFY(services.data(Qt::ToolTipRole).toString().contains(QStringLiteral("not rated: 1")));
}

void TestNavigationModel::recountsTheEditedFamilyOnly()
{
    OpenStudy open;
    NavigationModel model(open.document, Language::English);
    const JobFamily& family = open.family(QStringLiteral("services"));
    const int row = model.rowOf(family.id);
    QSignalSpy changed(&model, &NavigationModel::dataChanged);
    QVERIFY(open.document.rate(family.id, {{family.cellAt(10, 3), Rating::notApplicable()}}).value());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(row));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(row));
    QCOMPARE(model.distribution(row)->rated(), 84);
    QVERIFY(!model.index(row).data(NavigationModel::SubtitleRole).toString().contains(QStringLiteral("83")));
    QVERIFY(open.document.undo().has_value());
    QCOMPARE(model.distribution(row)->rated(), 83);
}

void TestNavigationModel::bearsWhatItDoesNotKnow()
{
    OpenStudy open;
    NavigationModel model(open.document, Language::English);
    const QSignalSpy changed(&model, &NavigationModel::dataChanged);
    AtlasChange unknown;
    unknown.inFamilies = {{FamilyId{4711}, {}, {}, {}, false, {}}};
    Q_EMIT open.document.changed(unknown);
    QCOMPARE(changed.count(), 0);
}

void TestNavigationModel::findsRows()
{
    OpenStudy open;
    const NavigationModel model(open.document, Language::English);
    for (const JobFamily& family : open.document.atlas().families)
        QVERIFY(model.family(model.rowOf(family.id)) == family.id);
    QCOMPARE(model.rowOf(FamilyId{4711}), -1);
    QCOMPARE(model.rowOf(FamilyId()), -1);
}

void TestNavigationModel::leavesOutWhatAnAtlasLacks()
{
    Atlas atlas = study();
    atlas.producerJobs = {};
    OpenStudy withoutJobs(atlas);
    const NavigationModel training(withoutJobs.document, Language::English);
    QCOMPARE(training.rowCount(), 21);
    QCOMPARE(training.kind(9), NavigationKind::Heading);
    atlas.trainingFormats = {};
    atlas.trainingOffers.edit().clear();
    OpenStudy bare(atlas);
    NavigationModel model(bare.document, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    QCOMPARE(model.rowCount(), 18);
}

QTEST_MAIN(TestNavigationModel)
#include "tst_navigation_model.moc"
