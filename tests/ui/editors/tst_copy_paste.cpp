// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges of cells on their way through the clipboard.
#include "support/running_atlas.h"

#include <QClipboard>
#include <QMimeData>

using namespace atlas;

namespace {

// In the bank services: "+ + + ++", "- - - -", "- - - -", "+ N/A + N/A", of the second competence.
constexpr int Row = 4;

} // namespace

class TestCopyPaste : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aRangeGoesThroughTheClipboard();
    void hiddenRowsAreNeitherCopiedNorWritten();
    void whatIsPastedIsReadLeniently();
    void pastesThatDoNotFitChangeNothing_data();
    void pastesThatDoNotFitChangeNothing();
    void dashesAloneAreAskedAbout_data();
    void dashesAloneAreAskedAbout();

private:
    HeatmapView& view() const { return m_atlas->view(); }
    /// A row as it lies on the disk, such as "+ N/A _ --".
    QString codes(int row) const
    {
        QStringList found;
        for (int column = 0; column < m_atlas->family().current.columns(); ++column) {
            const QString code = m_atlas->storedCode(row, column);
            found << (code.isEmpty() ? QStringLiteral("_") : code);
        }
        return found.join(u' ');
    }

    std::unique_ptr<RunningAtlas> m_atlas;
};

void TestCopyPaste::init()
{
    m_atlas = std::make_unique<RunningAtlas>();
    QVERIFY(m_atlas->start(m_atlas->newAtlas()));
    m_atlas->show("services");
    m_atlas->goTo(Row, 0);
    QCOMPARE(codes(Row), QStringLiteral("+ + + ++"));
}

void TestCopyPaste::cleanup()
{
    m_atlas.reset();
}

void TestCopyPaste::aRangeGoesThroughTheClipboard()
{
    m_atlas->goTo(Row + 3, 0);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("-\t-\n+\tN/A\n"));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());

    m_atlas->goTo(Row, 1);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(codes(Row), QStringLiteral("+ - - ++"));
    QCOMPARE(codes(Row + 1), QStringLiteral("- + N/A -"));
    QVERIFY2(m_atlas->message().startsWith(QStringLiteral("4 cell")), qPrintable(m_atlas->message()));
    QCOMPARE(view().chosenCells().size(), 4);
    QCOMPARE(view().currentIndex(), m_atlas->cell(Row, 1));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(codes(Row), QStringLiteral("+ + + ++"));
    QCOMPARE(codes(Row + 1), QStringLiteral("- - - -"));
}

void TestCopyPaste::hiddenRowsAreNeitherCopiedNorWritten()
{
    const HeatmapModel& model = view().heatmap();
    const int last = model.matrixRow(model.rowOfMatrixRow(Row) - 2); // of the first competence
    const CompetenceId hidden = model.competence(model.rowOfMatrixRow(Row));
    int next = Row; // the first row of the third
    while (model.competence(model.rowOfMatrixRow(next)) == hidden)
        ++next;
    QStringList before;
    for (int row = Row; row < next; ++row)
        before << codes(row);
    view().setCollapsed(hidden, true);
    m_atlas->goTo(last, 0);
    QGuiApplication::clipboard()->setText(QStringLiteral("N/A\t--\n--\tN/A\n"));
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(codes(last).startsWith(QStringLiteral("N/A -- ")));
    QVERIFY(codes(next).startsWith(QStringLiteral("-- N/A ")));
    QVERIFY2(m_atlas->message().contains(QStringLiteral("passed over")), qPrintable(m_atlas->message()));
    for (int row = Row; row < next; ++row)
        QCOMPARE(codes(row), before.at(row - Row));
}

void TestCopyPaste::whatIsPastedIsReadLeniently()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("−−\tstrong reinforcement\r\n\tn/a\r\n"));
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(codes(Row), QStringLiteral("-- ++ + ++"));
    QCOMPARE(codes(Row + 1), QStringLiteral("_ N/A - -"));
    // One value goes on every selected cell.
    QGuiApplication::clipboard()->setText(QStringLiteral("++"));
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(codes(Row), QStringLiteral("++ ++ + ++"));
}

void TestCopyPaste::pastesThatDoNotFitChangeNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::newRow("nonsense") << QStringLiteral("hello") << 0;
    QTest::newRow("nonsense behind something good") << QStringLiteral("--\t--\n--\tperhaps\n") << 0;
    QTest::newRow("too wide") << QStringLiteral("--\t--") << 3;
    QTest::newRow("ragged") << QStringLiteral("--\t--\n--\n") << 0;
}

void TestCopyPaste::pastesThatDoNotFitChangeNothing()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    m_atlas->goTo(Row, column);
    const Atlas before = m_atlas->stored();
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!m_atlas->message().isEmpty());
    QVERIFY(m_atlas->family().current == before.family(m_atlas->family().key)->current);
    QVERIFY(m_atlas->stored().family(m_atlas->family().key)->current == m_atlas->family().current);
    QVERIFY(m_atlas->journal(Row, column).empty());
    // The next one that works takes the message away.
    QGuiApplication::clipboard()->setText(m_atlas->code(Row, column));
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(m_atlas->message().startsWith(QStringLiteral("1 cell")), qPrintable(m_atlas->message()));
}

void TestCopyPaste::dashesAloneAreAskedAbout_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("after");
    QTest::newRow("a rating") << QStringLiteral("moderate obsolescence") << QStringLiteral("- - - ++");
    QTest::newRow("no data") << QStringLiteral("not rated") << QStringLiteral("_ _ _ ++");
    QTest::newRow("neither") << QStringLiteral("Cancel") << QStringLiteral("+ + + ++");
}

void TestCopyPaste::dashesAloneAreAskedAbout()
{
    QFETCH(QString, answer);
    QFETCH(QString, after);
    QGuiApplication::clipboard()->setText(QStringLiteral("-\t–\t–\n"));
    Answer<QMessageBox> asked([&answer](QMessageBox& box) {
        for (QAbstractButton* button : box.buttons()) {
            if (button->text().remove(u'&').contains(answer))
                return button->click();
        }
    });
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    VERIFY_ANSWERED(asked);
    QCOMPARE(codes(Row), after);
    // What was copied here says what it means.
    m_atlas->goTo(Row + 1, 0);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    m_atlas->goTo(Row, 3);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCode(Row, 3), QStringLiteral("-"));
}

QTEST_MAIN(TestCopyPaste)
#include "tst_copy_paste.moc"
