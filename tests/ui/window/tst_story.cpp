// SPDX-License-Identifier: GPL-3.0-or-later
// The main job from the first start to the files that are taken away, by keys and clicks alone.
#include "interchange/csv_reader.h"
#include "models/navigation_model.h"
#include "support/modal.h"
#include "support/running_atlas.h"
#include "ui/exchange/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

using namespace atlas;

namespace {

// The cell of the story: "Maitrise du paramétrage des outils d’IAG" in "Sécurité des transactions", "+" in
// the study.
constexpr int Row = 4;
constexpr int Column = 1;

void pressTab(RunningAtlas& atlas, Qt::Key tab, const QWidget& until)
{
    for (int presses = 0; presses < 40 && QApplication::focusWidget() != &until; ++presses)
        QTest::keyClick(atlas.window().focusWidget(), tab);
}

/// Picks the bank services and walks to the cell of the story.
void walkToCell(RunningAtlas& atlas)
{
    pressTab(atlas, Qt::Key_Backtab, atlas.navigation());
    QTest::keyClick(&atlas.navigation(), Qt::Key_Down);
    pressTab(atlas, Qt::Key_Tab, atlas.view());
    for (int row = 0; row < Row; ++row)
        QTest::keyClick(&atlas.view(), Qt::Key_Down);
    QTest::keyClick(&atlas.view(), Qt::Key_Right);
}

void typeReason(RunningAtlas& atlas, const QString& words)
{
    pressTab(atlas, Qt::Key_Tab, atlas.reason());
    QTest::keyClick(&atlas.reason(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&atlas.reason(), words);
}

template <class Field>
Field& field(ExportDialog& dialog, const char* name)
{
    return *dialog.findChild<Field*>(QLatin1String(name));
}

/// Exports what the heatmap shows through the dialog; returns the files that the dialog says it wrote.
QStringList exportAs(RunningAtlas& atlas, ExportFormat format, const QString& path)
{
    QStringList written;
    Answer<ExportDialog> answer([&](ExportDialog& dialog) {
        auto& formats = field<QComboBox>(dialog, "format");
        formats.setFocus();
        while (formats.currentData().toInt() != static_cast<int>(format)
            && formats.currentIndex() + 1 < formats.count())
            QTest::keyClick(&formats, Qt::Key_Down);
        auto& preset = field<QComboBox>(dialog, "preset");
        if (preset.isVisible())
            QTest::keyClick(&preset, Qt::Key_Down); // the codes
        auto& output = field<QLineEdit>(dialog, "output");
        output.setFocus();
        QTest::keyClick(&output, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&output, path);
        QTest::mouseClick(
            dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        written = dialog.writtenFiles();
    });
    QTest::keyClick(&atlas.view(), Qt::Key_E, Qt::ControlModifier);
    return answer.given() ? written : QStringList();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestStory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstStartMakesTheWorkingAtlas();
    void theSecondStartFindsItsOwnAtlas();
    void theListTellsFamiliesAndCoverage();
    void aRatingIsOnDiskAtOnce();
    void aReasonIsOnDiskWhenItsFieldIsLeft();
    void undoAndRedoReachTheDisk();
    void theExportsHoldWhatTheWindowShows();
    void theReopenedWindowShowsTheSame();

private:
    std::unique_ptr<RunningAtlas> m_atlas;
};

void TestStory::init()
{
    m_atlas = std::make_unique<RunningAtlas>();
    QVERIFY(!QFileInfo::exists(workingAtlasPath()));
    QVERIFY(m_atlas->start());
}

void TestStory::cleanup()
{
    m_atlas.reset();
}

void TestStory::theFirstStartMakesTheWorkingAtlas()
{
    QVERIFY(QFileInfo::exists(workingAtlasPath()));
    QCOMPARE(QFileInfo(m_atlas->window().windowFilePath()), QFileInfo(workingAtlasPath()));
    const Atlas stored = m_atlas->stored();
    const auto study = readStudy();
    QVERIFY(study.has_value());
    QCOMPARE(stored.families.size(), study->families.size());
    for (std::size_t at = 0; at < stored.families.size(); ++at) {
        QCOMPARE(stored.families[at].title, study->families[at].title);
        QVERIFY(stored.families[at].current == study->families[at].current);
    }
    QVERIFY(!m_atlas->messageBar().isVisible());
    QVERIFY(m_atlas->view().currentIndex().isValid());
    QVERIFY(m_atlas->view().hasFocus());
}

void TestStory::theSecondStartFindsItsOwnAtlas()
{
    QTest::keyClick(&m_atlas->view(), '-');
    const QString changed = m_atlas->code(0, 0);
    QVERIFY(m_atlas->isMarkedChanged(0, 0));
    QVERIFY(m_atlas->close());
    QVERIFY(m_atlas->start());
    QCOMPARE(m_atlas->code(0, 0), changed);
    QVERIFY(m_atlas->isMarkedChanged(0, 0));
}

void TestStory::theListTellsFamiliesAndCoverage()
{
    const QAbstractItemModel& list = *m_atlas->navigation().model();
    QStringList families;
    QStringList coverage;
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex entry = list.index(row, 0);
        if (entry.data(NavigationModel::KindRole).toInt() != static_cast<int>(NavigationKind::Family))
            continue;
        families << entry.data().toString();
        coverage << entry.data(NavigationModel::SubtitleRole).toString();
    }
    QCOMPARE(families.size(), 8);
    QCOMPARE(families.at(1), QStringLiteral("Métiers du service bancaire"));
    const QRegularExpression words(QStringLiteral("^84 cells, 1 not rated yet$"));
    QVERIFY2(words.match(coverage.at(1)).hasMatch(), qPrintable(coverage.at(1)));
}

void TestStory::aRatingIsOnDiskAtOnce()
{
    walkToCell(*m_atlas);
    QCOMPARE(m_atlas->family().key, QStringLiteral("services"));
    QCOMPARE(m_atlas->view().currentIndex(), m_atlas->cell(Row, Column));
    QCOMPARE(m_atlas->storedCode(Row, Column), QStringLiteral("+"));
    QVERIFY(!m_atlas->isMarkedChanged(Row, Column));

    QTest::keyClick(&m_atlas->view(), '+');
    QCOMPARE(m_atlas->storedCode(Row, Column), QStringLiteral("++"));
    QCOMPARE(m_atlas->code(Row, Column), QStringLiteral("++"));
    QVERIFY(m_atlas->isMarkedChanged(Row, Column));
    const auto entries = m_atlas->journal(Row, Column);
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(entries.front().oldValue, QStringLiteral("+"));
    QCOMPARE(entries.front().newValue, QStringLiteral("++"));
    QCOMPARE(entries.front().author, QStringLiteral("Léa Martin"));
}

void TestStory::aReasonIsOnDiskWhenItsFieldIsLeft()
{
    walkToCell(*m_atlas);
    QTest::keyClick(&m_atlas->view(), '+');
    typeReason(*m_atlas, QStringLiteral("two pilots"));
    QVERIFY(m_atlas->reason().hasFocus());
    QVERIFY(m_atlas->storedCell(Row, Column).rationale.reason.isEmpty());
    QTest::keyClick(&m_atlas->reason(), Qt::Key_Tab);
    QVERIFY(!m_atlas->reason().hasFocus());
    QCOMPARE(m_atlas->storedCell(Row, Column).rationale.reason, QStringLiteral("two pilots"));
    QVERIFY(m_atlas->cell(Row, Column).data(HeatmapModel::ExplainedRole).toBool());

    // Also when the user goes straight back to the heatmap, and when another cell is clicked.
    typeReason(*m_atlas, QStringLiteral("three pilots"));
    QTest::keyClick(&m_atlas->reason(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_atlas->view().hasFocus());
    QCOMPARE(m_atlas->storedCell(Row, Column).rationale.reason, QStringLiteral("three pilots"));
    typeReason(*m_atlas, QStringLiteral("four pilots"));
    QTest::mouseClick(m_atlas->view().viewport(), Qt::LeftButton, {},
        m_atlas->view().visualRect(m_atlas->cell(0, 0)).center());
    QCOMPARE(m_atlas->storedCell(Row, Column).rationale.reason, QStringLiteral("four pilots"));
    QVERIFY(m_atlas->reason().toPlainText().isEmpty());

    // Escape leaves the words as they were.
    m_atlas->goTo(Row, Column);
    typeReason(*m_atlas, QStringLiteral("no pilots"));
    QTest::keyClick(&m_atlas->reason(), Qt::Key_Escape);
    QCOMPARE(m_atlas->reason().toPlainText(), QStringLiteral("four pilots"));
    QTest::keyClick(&m_atlas->reason(), Qt::Key_Escape);
    QVERIFY(m_atlas->view().hasFocus());
    QCOMPARE(m_atlas->storedCell(Row, Column).rationale.reason, QStringLiteral("four pilots"));
}

void TestStory::undoAndRedoReachTheDisk()
{
    walkToCell(*m_atlas);
    QTest::keyClick(&m_atlas->view(), '+');
    typeReason(*m_atlas, QStringLiteral("two pilots"));
    QTest::keyClick(&m_atlas->reason(), Qt::Key_Return, Qt::ControlModifier);

    QTest::keyClick(&m_atlas->view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCell(Row, Column).rationale.reason, QString());
    QCOMPARE(m_atlas->reason().toPlainText(), QString());
    QCOMPARE(m_atlas->storedCode(Row, Column), QStringLiteral("++"));
    QTest::keyClick(&m_atlas->view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCode(Row, Column), QStringLiteral("+"));
    QCOMPARE(m_atlas->code(Row, Column), QStringLiteral("+"));
    QVERIFY(!m_atlas->isMarkedChanged(Row, Column));
    QTest::keyClick(&m_atlas->view(), Qt::Key_Z, Qt::ControlModifier); // nothing is left to undo
    QCOMPARE(m_atlas->journal(Row, Column).size(), std::size_t(4));

    QTest::keyClick(&m_atlas->view(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCode(Row, Column), QStringLiteral("++"));
    QTest::keyClick(&m_atlas->view(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCell(Row, Column).rationale.reason, QStringLiteral("two pilots"));
    QCOMPARE(m_atlas->reason().toPlainText(), QStringLiteral("two pilots"));
    QCOMPARE(m_atlas->journal(Row, Column).back().origin, EditOrigin::Redone);
}

void TestStory::theExportsHoldWhatTheWindowShows()
{
    walkToCell(*m_atlas);
    QTest::keyClick(&m_atlas->view(), '+');
    const QString pdf = m_atlas->file(QStringLiteral("committee.pdf"));
    QCOMPARE(exportAs(*m_atlas, ExportFormat::Pdf, pdf), QStringList(pdf));
    QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    QVERIFY(!m_atlas->message().isEmpty());

    const QString csv = m_atlas->file(QStringLiteral("sheet.csv"));
    QCOMPARE(exportAs(*m_atlas, ExportFormat::CsvWide, csv), QStringList(csv));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = readCsv(file);
    QVERIFY(table.has_value());
    const JobFamily& family = m_atlas->family();
    QCOMPARE(table->rows.size(), family.rows.size());
    for (int row = 0; row < family.current.rows(); ++row) {
        const QStringList& line = table->rows[static_cast<std::size_t>(row)];
        QCOMPARE(line.at(0), family.competenceOf(row).label);
        QCOMPARE(line.at(1), family.rows[static_cast<std::size_t>(row)].label);
        for (int column = 0; column < family.current.columns(); ++column) {
            QCOMPARE(table->header.at(2 + column), family.domains[static_cast<std::size_t>(column)].label);
            QCOMPARE(line.at(2 + column), m_atlas->code(row, column));
        }
    }
    QCOMPARE(table->rows[Row].at(2 + Column), QStringLiteral("++"));
}

void TestStory::theReopenedWindowShowsTheSame()
{
    walkToCell(*m_atlas);
    QTest::keyClick(&m_atlas->view(), '+');
    typeReason(*m_atlas, QStringLiteral("two pilots"));
    // The words are still in the field when the window closes.
    QVERIFY(m_atlas->close());
    QVERIFY(m_atlas->start());
    QCOMPARE(m_atlas->family().key, QStringLiteral("services"));
    QCOMPARE(m_atlas->code(Row, Column), QStringLiteral("++"));
    QVERIFY(m_atlas->isMarkedChanged(Row, Column));
    m_atlas->goTo(Row, Column);
    QCOMPARE(m_atlas->reason().toPlainText(), QStringLiteral("two pilots"));
    QCOMPARE(m_atlas->journal(Row, Column).size(), std::size_t(2));
    const JobFamily family = m_atlas->family();
    const JobFamily stored = *m_atlas->stored().family(family.key);
    QVERIFY(stored.current == family.current);
    QVERIFY(stored.study == family.study);
}

QTEST_MAIN(TestStory)
#include "tst_story.moc"
