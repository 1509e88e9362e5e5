// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heatmap_model.h"
#include "support/open_study.h"
#include "support/print.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace atlas;

namespace {

struct Services {
    Services()
        : family(open.family(QStringLiteral("services")))
        , model(open.document, Language::French)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.setFamily(family.id);
    }

    QModelIndex at(int matrixRow, int column) const
    {
        return model.index(model.rowOfMatrixRow(matrixRow), column);
    }

    /// Rows and columns of the matrix, both ends included, with the titles between them as a view selects
    /// them.
    QModelIndexList range(int top, int left, int bottom, int right) const
    {
        QModelIndexList indexes;
        for (int row = model.rowOfMatrixRow(top); row <= model.rowOfMatrixRow(bottom); ++row) {
            for (int column = left; column <= right; ++column)
                indexes << model.index(row, column);
        }
        return indexes;
    }

    QString codes(int top, int left, int bottom, int right) const
    {
        QStringList found;
        for (int row = top; row <= bottom; ++row) {
            for (int column = left; column <= right; ++column)
                found << at(row, column).data(Qt::EditRole).toString();
        }
        return found.join(u' ');
    }

    bool isUntouched() const
    {
        return contentOf(open.document.atlas()) == contentOf(study())
            && open.document.undoStack().count() == 0 && open.store->attempts() == 0;
    }

    /// The family as it is now.
    JobFamily now() const { return open.now(family); }

    OpenStudy open;
    const JobFamily family; ///< as it was at first
    HeatmapModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestHeatmapClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesARectangleAsCodes();
    void copiesWhateverTheOrderOfSelecting();
    void refusesToCopyNoRectangle();
    void pastesWhatItCopied();
    void pastesOverATitleInOneStep();
    void pastesEveryWayOfWriting_data();
    void pastesEveryWayOfWriting();
    void knowsDashesThatStandAlone_data();
    void knowsDashesThatStandAlone();
    void saysWhereItPasted();
    void oneValueFillsTheSelection();
    void clearsWithAnEmptyCell();
    void refusesAndChangesNothing_data();
    void refusesAndChangesNothing();
    void fitsExactlyIntoTheLastCorner();
    void pastingTheSameLeavesNoStep();
    void takesTheTopLeftOfTheSelection();
};

void TestHeatmapClipboard::copiesARectangleAsCodes()
{
    const Services services;
    // Across the title before row 10 of the matrix and into the one cell that is not rated.
    QCOMPARE(
        services.model.copied(services.range(8, 2, 10, 3)).value(), QStringLiteral("N/A\t++\nN/A\t-\n+\t\n"));
    QCOMPARE(services.model.copied(services.range(3, 0, 4, 1)).value(), QStringLiteral("+\t+\n+\t+\n"));
    QCOMPARE(services.model.copied({services.at(0, 0)}).value(), QStringLiteral("--\n"));
    QCOMPARE(services.model.copied({services.at(10, 3)}).value(), QStringLiteral("\n"));
}

void TestHeatmapClipboard::copiesWhateverTheOrderOfSelecting()
{
    const Services services;
    QModelIndexList indexes = services.range(8, 1, 11, 3);
    const QString text = services.model.copied(indexes).value();
    std::reverse(indexes.begin(), indexes.end());
    QCOMPARE(services.model.copied(indexes).value(), text);
}

void TestHeatmapClipboard::refusesToCopyNoRectangle()
{
    const Services services;
    for (const QModelIndexList& indexes : {QModelIndexList{services.at(0, 0), services.at(1, 1)},
             QModelIndexList{services.at(0, 0), services.at(0, 1), services.at(1, 0)}, QModelIndexList(),
             QModelIndexList{services.model.index(0, 0), services.model.index(0, 1)}}) {
        const auto text = services.model.copied(indexes);
        QVERIFY(!text.has_value());
        QCOMPARE(text.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!text.error().message.isEmpty());
    }
    // Rows and columns with others between them still make a rectangle.
    QCOMPARE(
        services.model.copied({services.at(0, 0), services.at(0, 3), services.at(2, 0), services.at(2, 3)})
            .value(),
        QStringLiteral("--\t-\n+\t+\n"));
}

void TestHeatmapClipboard::pastesWhatItCopied()
{
    Services services;
    const QString text = services.model.copied(services.range(8, 0, 11, 3)).value();
    const QString codes = services.codes(8, 0, 11, 3);
    QVERIFY(services.model.paste({services.at(16, 0)}, text).value());
    QCOMPARE(services.codes(16, 0, 19, 3), codes);
    QCOMPARE(services.model.copied(services.range(16, 0, 19, 3)).value(), text);
    QVERIFY(services.open.document.undo().has_value());
    QVERIFY(contentOf(services.open.document.atlas()) == contentOf(study()));
    // A whole family there and back.
    const QString all = services.model.copied(services.range(0, 0, 20, 3)).value();
    QVERIFY(services.model.rate(services.range(0, 0, 20, 3), Rating::notRated()).value());
    QVERIFY(services.model.paste({services.at(0, 0)}, all).value());
    QVERIFY(services.now().current == services.family.study);
}

void TestHeatmapClipboard::pastesOverATitleInOneStep()
{
    Services services;
    const int title = services.model.rowOfCompetence(services.family.competences[1].id);
    QCOMPARE(services.model.matrixRow(title + 1), 4);
    QVERIFY(services.model.paste({services.at(3, 0)}, QStringLiteral("--\t-\nN/A\t\n")).value());
    QCOMPARE(services.codes(3, 0, 4, 1), QStringLiteral("-- - N/A "));
    QCOMPARE(services.open.document.undoStack().count(), 1);
    QCOMPARE(services.open.store->edits().size(), std::size_t(1));
    QCOMPARE(services.open.store->edits()[0].changes.all<CellChange>().size(), std::size_t(4));
}

void TestHeatmapClipboard::pastesEveryWayOfWriting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes"); // of rows 4 and 5, columns 0 and 1
    QTest::newRow("line feeds, none at the end") << "--\t-\nN/A\t++"
                                                 << "-- - N/A ++";
    QTest::newRow("Windows line ends") << "--\t-\r\nN/A\t++\r\n"
                                       << "-- - N/A ++";
    QTest::newRow("old Macintosh line ends") << "--\t-\rN/A\t++\r"
                                             << "-- - N/A ++";
    QTest::newRow("typographic dashes") << "––\t—\n−\t−−\n"
                                        << "-- - - --";
    QTest::newRow("symbols and small letters") << "n/a\t−\n++\t\n"
                                               << "N/A - ++ ";
    QTest::newRow("French labels")
        << "obsolescence élevée\trenforcement moyen\nimpact marginal\tnon renseigné\n"
        << "-- + N/A ";
    QTest::newRow("English labels")
        << "Strong obsolescence\tmoderate reinforcement\nmarginal impact\tnot rated\n"
        << "-- + N/A ";
    QTest::newRow("weights, as the spreadsheet's CSV has them") << "-2\t2\n1\t−1\n"
                                                                << "-- ++ + -";
    QTest::newRow("spaces around") << " -- \t - \n N/A \t  \n"
                                   << "-- - N/A ";
    QTest::newRow("column ending in an empty cell") << "-\n\n"
                                                    << "- +  -";
}

void TestHeatmapClipboard::pastesEveryWayOfWriting()
{
    QFETCH(QString, text);
    Services services;
    QCOMPARE(services.codes(4, 0, 5, 1), QStringLiteral("+ + - -"));
    QVERIFY(services.model.paste({services.at(4, 0)}, text).value());
    QTEST(services.codes(4, 0, 5, 1), "codes");
    QCOMPARE(services.open.document.undoStack().count(), 1);
}

void TestHeatmapClipboard::knowsDashesThatStandAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("alone");
    QTest::newRow("three kinds") << "-\t–\t—\n" << true;
    QTest::newRow("one") << "-" << true;
    QTest::newRow("with empty cells") << "-\t\n\t−\n" << true;
    QTest::newRow("beside another code") << "-\t–\n+\t-\n" << false;
    QTest::newRow("two dashes are a code") << "-\t--\n" << false;
    QTest::newRow("none") << "\t\n" << false;
    QTest::newRow("the word") << "obsolescence moyenne" << false;
}

void TestHeatmapClipboard::knowsDashesThatStandAlone()
{
    QFETCH(QString, text);
    QFETCH(bool, alone);
    Services services;
    QCOMPARE(services.model.holdsDashesAlone(text), alone);
    if (!alone)
        return;
    QVERIFY(services.model.paste({services.at(3, 0)}, text, {}, {}, HeatmapModel::LoneDash::SaysNothing));
    QCOMPARE(services.now().current.at(3, 0), Rating::notRated());
}

void TestHeatmapClipboard::saysWhereItPasted()
{
    Services services;
    const auto hidden = [&services](int row) { return services.model.matrixRow(row) == 4; };
    const auto pasted = services.model.paste({services.at(3, 0)}, QStringLiteral("--\tN/A\nN/A\t--\n"), {}, hidden);
    QCOMPARE(pasted->cells,
        (QModelIndexList{services.at(3, 0), services.at(3, 1), services.at(5, 0), services.at(5, 1)}));
    QVERIFY(pasted->changed && pasted->passedOver);
    const auto whole = services.model.paste({services.at(8, 0)}, QStringLiteral("--\tN/A\nN/A\t--\n"), {}, hidden);
    QVERIFY(whole->changed && !whole->passedOver);
}

void TestHeatmapClipboard::oneValueFillsTheSelection()
{
    Services services;
    const QModelIndexList chosen = services.range(3, 1, 5, 2);
    QVERIFY(services.model.paste(chosen, QStringLiteral("N/A\n"), QStringLiteral("because")).value());
    QCOMPARE(services.codes(3, 1, 5, 2), QStringLiteral("N/A N/A N/A N/A N/A N/A"));
    QCOMPARE(services.codes(3, 0, 5, 0), QStringLiteral("+ + -"));
    QCOMPARE(services.open.document.undoStack().count(), 1);
    QCOMPARE(services.open.store->edits()[0].reason, QStringLiteral("because"));
    // Not only a rectangle.
    QVERIFY(services.model.paste({services.at(0, 0), services.at(20, 3)}, QStringLiteral("+")).value());
    QCOMPARE(services.codes(0, 0, 0, 1), QStringLiteral("+ --"));
    QCOMPARE(services.codes(20, 3, 20, 3), QStringLiteral("+"));
}

void TestHeatmapClipboard::clearsWithAnEmptyCell()
{
    Services services;
    const QString empty = services.model.copied({services.at(10, 3)}).value();
    QVERIFY(services.model.paste({services.at(0, 0)}, empty).value());
    QCOMPARE(services.now().current.at(0, 0), Rating::notRated());
}

void TestHeatmapClipboard::refusesAndChangesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("says");
    QTest::newRow("one unknown value") << "maybe" << 0 << 0 << "not a rating";
    QTest::newRow("unknown value at the end") << "++\t+\n-\tmaybe\n" << 0 << 0 << "not a rating";
    QTest::newRow("unknown value at the start") << "2\t+\n-\t--\n" << 0 << 0 << "not a rating";
    QTest::newRow("weights and an empty cell") << "2\t\n-1\t-2\n" << 0 << 0 << "Beside weights";
    QTest::newRow("no such weight") << "2\t3\n" << 0 << 0 << "not a rating";
    QTest::newRow("second row shorter") << "++\t+\n-\n" << 0 << 0 << "differ in length";
    QTest::newRow("second row longer") << "++\n-\t+\n" << 0 << 0 << "differ in length";
    QTest::newRow("empty line in the middle") << "++\t+\n\n-\t-\n" << 0 << 0 << "differ in length";
    QTest::newRow("too wide") << "+\t+\n" << 0 << 3 << "does not fit";
    QTest::newRow("far too wide") << "+\t+\t+\t+\t+\n" << 0 << 0 << "does not fit";
    QTest::newRow("too high") << "+\n+\n" << 20 << 0 << "does not fit";
    QTest::newRow("no part of a heatmap")
        << QStringLiteral("+\n").repeated(500'001) << 0 << 0 << "characters";
    QTest::newRow("far too high") << QStringLiteral("+\n").repeated(22) << 0 << 0 << "does not fit";
}

void TestHeatmapClipboard::refusesAndChangesNothing()
{
    QFETCH(QString, text);
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, says);
    Services services;
    const auto done = services.model.paste({services.at(row, column)}, text);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(done.error().message.contains(says), qPrintable(done.error().message));
    QVERIFY(!done.error().message.contains(u'%'));
    QVERIFY(services.isUntouched());
    QVERIFY(!services.model.paste({}, QStringLiteral("+\t-\n")).has_value());
    QVERIFY(!services.model.paste({services.model.index(0, 0)}, QStringLiteral("+\t-\n")).has_value());
    QVERIFY(services.isUntouched());
}

void TestHeatmapClipboard::fitsExactlyIntoTheLastCorner()
{
    Services services;
    QVERIFY(services.model.paste({services.at(19, 2)}, QStringLiteral("--\t-\n-\t--\n")).value());
    QCOMPARE(services.codes(19, 2, 20, 3), QStringLiteral("-- - - --"));
}

void TestHeatmapClipboard::pastingTheSameLeavesNoStep()
{
    Services services;
    const QString text = services.model.copied(services.range(8, 0, 11, 3)).value();
    QVERIFY(!services.model.paste({services.at(8, 0)}, text).value());
    QVERIFY(services.isUntouched());
}

void TestHeatmapClipboard::takesTheTopLeftOfTheSelection()
{
    Services services;
    // Chosen from the bottom right to the top left, more than the range needs.
    QModelIndexList chosen = services.range(3, 1, 8, 3);
    std::reverse(chosen.begin(), chosen.end());
    QVERIFY(services.model.paste(chosen, QStringLiteral("--\tN/A\n")).value());
    QCOMPARE(services.codes(3, 1, 3, 2), QStringLiteral("-- N/A"));
    QCOMPARE(services.open.store->edits()[0].changes.all<CellChange>().size(), std::size_t(2));
}

QTEST_MAIN(TestHeatmapClipboard)
#include "tst_heatmap_clipboard.moc"
