// SPDX-License-Identifier: GPL-3.0-or-later
// Before and after the session, at the desk: the agenda, ballots out and answers in, consensus, minutes.
#include "models/agenda_model.h"
#include "support/levels.h"
#include "support/modal.h"
#include "support/running_atlas.h"
#include "support/stored_workshop.h"
#include "ui/boards/board_grid_view.h"
#include "ui/exchange/ballot_import_dialog.h"
#include "ui/exchange/ballot_reading_dialog.h"
#include "ui/exchange/board_export_dialog.h"
#include "ui/exchange/workshop_export_dialog.h"
#include "ui/kit/long_task.h"
#include "ui/workshop/add_items_dialog.h"
#include "ui/workshop/agenda_view.h"
#include "ui/workshop/workshop_dialog.h"
#include "ui/workshop/workshops_page.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace atlas;

class TestWorkshopsPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void invitesWhereThereIsNone();
    void itemsComeByFilterAndWords();
    void cellsOfTheHeatmapGoOnTheAgenda();
    void itemsMoveByKeys();
    void itemsAreRemoved();
    void ballotsGoOutAndComeBack();
    void doubtfulBallotsAreAskedAbout();
    void aLongReadingIsStoppedByAKey();
    void manyDoubtfulBallotsShareAnEntry();
    void aSecondImportIsNoticed();
    void theFacilitatorIsRemembered();
    void minutesAreTakenAway();
    void consensusIsShownAndTakenAway();
    void deletedWorkshopLeavesTheJournal();
    void readOnlyAtlasChangesNothing();

private:
    WorkshopsPage& page() const { return m_atlas->part<WorkshopsPage>("workshopsPage"); }
    AgendaView& agenda() const { return *page().findChild<AgendaView*>(); }
    void click(const char* name) const
    {
        QTest::mouseClick(page().findChild<QAbstractButton*>(QLatin1String(name)), Qt::LeftButton);
    }
    /// Makes a workshop; of the cells offered by the filter at \a entry that hold \a words, takes the first
    /// ones.
    void makeWorkshop(int count, const QString& words = {}, int entry = 0);
    void addItems(int count, const QString& words, int entry);
    Workshop stored() const { return m_atlas->stored().workshops.back(); }
    QList<qint64> order() const;
    std::function<void(QFileDialog&)> typed(const QStringList& names) const;

    std::unique_ptr<RunningAtlas> m_atlas;
};

void TestWorkshopsPage::init()
{
    m_atlas = std::make_unique<RunningAtlas>();
    QVERIFY(m_atlas->start(m_atlas->newAtlas()));
    QTest::keyClick(&m_atlas->window(), Qt::Key_F12);
}

void TestWorkshopsPage::cleanup()
{
    m_atlas.reset();
}

std::function<void(QFileDialog&)> TestWorkshopsPage::typed(const QStringList& names) const
{
    QStringList quoted;
    for (const QString& name : names)
        quoted << (names.size() == 1 ? m_atlas->file(name)
                                     : QStringLiteral("\"%1\"").arg(m_atlas->file(name)));
    return [text = quoted.join(u' ')](QFileDialog& dialog) {
        auto* line = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    };
}

void TestWorkshopsPage::addItems(int count, const QString& words, int entry)
{
    Answer<AddItemsDialog> items([&](AddItemsDialog& dialog) {
        dialog.findChild<QComboBox*>(QStringLiteral("filter"))->setCurrentIndex(entry);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("text")), words);
        QAbstractItemModel& model = *dialog.findChild<QTableView*>(QStringLiteral("table"))->model();
        for (int row = 0; row < std::min(count, model.rowCount()); ++row)
            model.setData(model.index(row, 0), Qt::Checked, Qt::CheckStateRole);
        auto* add = dialog.findChild<QPushButton*>(QStringLiteral("add"));
        add->isEnabled() ? QTest::mouseClick(add, Qt::LeftButton) : dialog.reject();
    });
    if (page().findChild<AgendaView*>())
        click("addItems");
    else
        click("newWorkshop");
    VERIFY_ANSWERED(items);
}

void TestWorkshopsPage::makeWorkshop(int count, const QString& words, int entry)
{
    Answer<WorkshopDialog> name([](WorkshopDialog& dialog) {
        QTest::keyClick(dialog.findChild<QLineEdit*>(QStringLiteral("workshopTitle")), Qt::Key_Return);
    });
    addItems(count, words, entry);
    VERIFY_ANSWERED(name);
}

QList<qint64> TestWorkshopsPage::order() const
{
    QList<qint64> ids;
    for (const AgendaItem& item : stored().items)
        ids << item.cell.column.value;
    return ids;
}

void TestWorkshopsPage::invitesWhereThereIsNone()
{
    QVERIFY(!page().findChild<AgendaView*>());
    const auto labels = page().findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("No workshop yet"));
    }));
    QVERIFY(page().findChild<QToolButton*>(QStringLiteral("newWorkshop"))->isEnabled());
    QVERIFY(!page().findChild<QToolButton*>(QStringLiteral("deleteWorkshop"))->isEnabled());
}

void TestWorkshopsPage::itemsComeByFilterAndWords()
{
    makeWorkshop(2, QStringLiteral("reputation suivi"));
    const Atlas atlas = m_atlas->stored();
    const Workshop workshop = atlas.workshops.back();
    QCOMPARE(workshop.items.size(), 2U);
    const JobFamily& family = *atlas.family(workshop.items.front().family);
    const int row = family.position(workshop.items.front().cell)->row;
    QCOMPARE(family.rows[static_cast<std::size_t>(row)].label,
        QStringLiteral("Suivi des mentions et des interactions"));
    // Nothing is changed yet, so the filter offers nothing.
    addItems(5, {}, 2);
    QCOMPARE(stored().items.size(), 2U);
    m_atlas->show("client");
    m_atlas->goTo(0, 3);
    QTest::keyClick(&m_atlas->view(), Qt::Key_1);
    QTest::keyClick(&m_atlas->window(), Qt::Key_F12);
    addItems(5, {}, 2);
    QCOMPARE(stored().items.size(), 3U);
    QCOMPARE(stored().items.back().cell, family.cellAt(0, 3));
}

void TestWorkshopsPage::cellsOfTheHeatmapGoOnTheAgenda()
{
    makeWorkshop(1);
    m_atlas->show("client");
    m_atlas->goTo(3, 1);
    Answer<QMenu> menu([](QMenu& shown) {
        for (QAction* entry : shown.actions()) {
            if (entry->menu() && entry->menu()->objectName() == QLatin1String("agendas"))
                entry->menu()->actions().front()->trigger();
        }
        shown.close();
    });
    const QPoint place = m_atlas->view().visualRect(m_atlas->cell(3, 1)).center();
    Q_EMIT m_atlas->view().customContextMenuRequested(place);
    VERIFY_ANSWERED(menu);
    QCOMPARE(stored().items.size(), 2U);
    QCOMPARE(stored().items.back().cell, m_atlas->family().cellAt(3, 1));
    QVERIFY2(m_atlas->message().contains(QStringLiteral("1 item")), qPrintable(m_atlas->message()));
    QVERIFY(stored().items.back().id != stored().items.front().id);
}

void TestWorkshopsPage::itemsMoveByKeys()
{
    makeWorkshop(4);
    const QList<qint64> before = order();
    agenda().setFocus();
    agenda().selectRows(2, 1);
    QTest::keyClick(&agenda(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(&agenda(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(order(), (QList<qint64>{before[2], before[0], before[1], before[3]}));
    QTest::keyClick(&agenda(), Qt::Key_Up, Qt::ControlModifier); // at the top already
    QCOMPARE(agenda().chosenRows(), std::vector<int>{0});
    QTest::keyClick(&agenda(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(order(), (QList<qint64>{before[0], before[2], before[1], before[3]}));
}

void TestWorkshopsPage::itemsAreRemoved()
{
    makeWorkshop(3);
    const QList<qint64> before = order();
    agenda().setFocus();
    agenda().selectRows(1, 2);
    Answer<QMessageBox> stay([](QMessageBox& box) { QTest::keyClick(&box, Qt::Key_Return); }); // the default
    QTest::keyClick(&agenda(), Qt::Key_Delete);
    VERIFY_ANSWERED(stay);
    QCOMPARE(order(), before);
    Answer<QMessageBox> go([](QMessageBox& box) { box.button(QMessageBox::Ok)->click(); });
    QTest::keyClick(&agenda(), Qt::Key_Delete);
    VERIFY_ANSWERED(go);
    QCOMPARE(order(), (QList<qint64>{before[0]}));
    agenda().selectRows(0, 1); // a single one that nobody has dealt with goes at once
    QTest::keyClick(&agenda(), Qt::Key_Delete);
    QVERIFY(order().isEmpty());
}

void TestWorkshopsPage::ballotsGoOutAndComeBack()
{
    makeWorkshop(3);
    bool written = false;
    Answer<WorkshopExportDialog> dialog([&](WorkshopExportDialog& shown) {
        auto& format = *shown.findChild<QComboBox*>(QStringLiteral("format"));
        format.setCurrentIndex(1); // for a spreadsheet
        Answer<QFileDialog> file(typed({QStringLiteral("ballot.csv")}));
        QTest::mouseClick(
            shown.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        written = file.given();
    });
    click("ballots");
    VERIFY_ANSWERED(dialog);
    QVERIFY(written);
    QFile ballot(m_atlas->file(QStringLiteral("ballot.csv")));
    QVERIFY(ballot.open(QIODevice::ReadOnly));
    const QByteArray text = ballot.readAll();
    QVERIFY2(text.contains("Relation client"), text.constData());

    // Two people, one of whom is not understood once.
    QFile answers(m_atlas->file(QStringLiteral("answers.csv")));
    QVERIFY(answers.open(QIODevice::WriteOnly));
    answers.write("participant,1,2,3\nowl,++,-,\nfox,++,whatever,N/A\n");
    answers.close();
    QString problems;
    int items = 0;
    Answer<QFileDialog> file(typed({QStringLiteral("answers.csv")}));
    Answer<BallotImportDialog> import([&](BallotImportDialog& shown) {
        problems = shown.findChild<QPlainTextEdit*>(QStringLiteral("problems"))->toPlainText();
        items = shown.findChild<QTableWidget*>()->rowCount();
        QTest::mouseClick(shown.findChild<QPushButton*>(QStringLiteral("take")), Qt::LeftButton);
    });
    click("importBallots");
    VERIFY_ANSWERED(file);
    VERIFY_ANSWERED(import);
    QCOMPARE(items, 3);
    QVERIFY2(problems.contains(QStringLiteral("whatever")), qPrintable(problems));
    const Workshop workshop = stored();
    QCOMPARE(workshop.items[0].rounds.front().counts.of(levelAt(3)), 2);
    QCOMPARE(workshop.items[1].rounds.front().counts.cast(), 1);
    QCOMPARE(workshop.items[2].rounds.front().counts.of(Rating::notApplicable()), 1);
    QVERIFY(!workshop.items[0].rounds.front().isRevealed());
    QVERIFY(workshop.items[0].rounds.front().names.empty()); // nobody asked to keep them
    // Who comes late is added, unless that is not wanted.
    for (const auto& [name, votes] : {std::pair("take", 4), std::pair("replace", 2)}) {
        Answer<QFileDialog> again(typed({QStringLiteral("answers.csv")}));
        Answer<BallotImportDialog> late([name = name](BallotImportDialog& shown) {
            if (auto* tick = shown.findChild<QPushButton*>(QStringLiteral("tickAll"))) // the same ones again
                QTest::mouseClick(tick, Qt::LeftButton);
            QTest::mouseClick(shown.findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
        });
        click("importBallots");
        VERIFY_ANSWERED(again);
        VERIFY_ANSWERED(late);
        QCOMPARE(stored().items[0].rounds.front().counts.of(levelAt(3)), votes);
    }
    // What is still hidden is in no column of the list.
    for (int column = 0; column < AgendaModel::ColumnCount; ++column)
        QVERIFY(agenda().agenda().index(0, column).data().toString() != QStringLiteral("2"));
}

void TestWorkshopsPage::doubtfulBallotsAreAskedAbout()
{
    makeWorkshop(4);
    const auto write = [&](const QString& name, const QByteArray& text) {
        QFile file(m_atlas->file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    const QByteArray ballot("N\xC2\xB0;Choix;Commentaire\n1;++;d\xC3\xA9j\xC3\xA0\n2;-;\n3;++;\n4;+;\n");
    write(QStringLiteral("Farid.csv"), ballot);
    write(QStringLiteral("Farid (1).csv"), ballot);
    QString rows;
    QString doubt;
    const auto import = [&](const char* button, bool tick) {
        Answer<QFileDialog> files(typed({QStringLiteral("Farid.csv"), QStringLiteral("Farid (1).csv")}));
        Answer<BallotReadingDialog> reading([&](BallotReadingDialog& shown) { // once for both
            rows = shown.findChild<QTableWidget*>()->item(0, 1)->text();
            QTest::mouseClick(shown.findChild<QPushButton*>(QStringLiteral("read")), Qt::LeftButton);
        });
        Answer<BallotImportDialog> dialog([&](BallotImportDialog& shown) {
            auto* doubtful = shown.findChild<QListWidget*>(QStringLiteral("doubtful"));
            doubt = doubtful ? doubtful->item(0)->text() : QString();
            for (int row = 0; doubtful && tick && row < doubtful->count(); ++row)
                doubtful->item(row)->setCheckState(Qt::Checked);
            QTest::mouseClick(shown.findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
        });
        click("importBallots");
        return files.given() && reading.given() && dialog.given();
    };
    QVERIFY(import("take", false));
    QCOMPARE(rows, QStringLiteral("++"));
    QVERIFY2(doubt.contains(QStringLiteral("Farid")), qPrintable(doubt));
    const VoteRound counted = stored().items[0].rounds.front();
    QCOMPARE(counted.counts.answers(), 1);
    QCOMPARE(counted.comments.size(), std::size_t(1));
    QCOMPARE(counted.comments.front().text, QStringLiteral("déjà"));
    QVERIFY(import("replace", true));
    QCOMPARE(stored().items[0].rounds.front().counts.answers(), 2);
}

void TestWorkshopsPage::aLongReadingIsStoppedByAKey()
{
    makeWorkshop(2);
    QFile answers(m_atlas->file(QStringLiteral("answers.csv")));
    QVERIFY(answers.open(QIODevice::WriteOnly));
    answers.write("participant,1,2\n" + QByteArray("owl,renforcement moyen,++\n").repeated(630'000));
    answers.close();
    Answer<QFileDialog> file(typed({QStringLiteral("answers.csv")}));
    Answer<QProgressDialog> progress([](QProgressDialog& shown) {
        auto* stop = shown.findChild<QPushButton*>();
        QCOMPARE(stop->text(), LongTask::tr("Stop"));
        QTest::keyClick(stop, Qt::Key_Space);
    });
    click("importBallots");
    VERIFY_ANSWERED(file);
    VERIFY_ANSWERED(progress);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(stored().items[0].rounds.empty()); // nothing rather than a half
}

/// Of a file of thousands without names of their own: the list stays one that a window can show.
void TestWorkshopsPage::manyDoubtfulBallotsShareAnEntry()
{
    makeWorkshop(1);
    const Workshop workshop = stored();
    BallotAnswers answers;
    for (int person = 0; person < 100'000; ++person) {
        answers.participants.push_back({QStringLiteral("fox"), QStringLiteral("a.csv"), person + 2,
            person > 0 ? QStringLiteral("before") : QString()});
        answers.answers.push_back({person, workshop.items.front().id, levelAt(1)});
    }
    const Atlas atlas = m_atlas->stored();
    BallotImportDialog dialog(atlas, workshop, answers);
    auto* list = dialog.findChild<QListWidget*>(QStringLiteral("doubtful"));
    QCOMPARE(list->count(), 501);
    QCOMPARE(dialog.tallies().front().counts.answers(), 1);
    list->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(dialog.tallies().front().counts.answers(), 2);
    list->item(500)->setCheckState(Qt::Checked);
    QCOMPARE(dialog.tallies().front().counts.answers(), 2 + 99'999 - 500);
}

void TestWorkshopsPage::aSecondImportIsNoticed()
{
    makeWorkshop(2);
    QFile answers(m_atlas->file(QStringLiteral("answers.csv")));
    QVERIFY(answers.open(QIODevice::WriteOnly));
    answers.write("participant,1,2\nowl,++,-\nfox,++,N/A\n");
    answers.close();
    int doubtful = 0;
    bool isOffered = true;
    const auto import = [&](const char* button) {
        Answer<QFileDialog> file(typed({QStringLiteral("answers.csv")}));
        Answer<BallotImportDialog> dialog([&](BallotImportDialog& shown) {
            const auto* list = shown.findChild<QListWidget*>(QStringLiteral("doubtful"));
            doubtful = list ? list->count() : 0;
            isOffered = shown.findChild<QPushButton*>(QStringLiteral("take"))->isEnabled();
            if (*button)
                QTest::mouseClick(shown.findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
            else
                QTest::keyClick(&shown, Qt::Key_Escape);
        });
        click("importBallots");
        return file.given() && dialog.given();
    };
    QVERIFY(import("take"));
    QCOMPARE(doubtful, 0);
    QVERIFY(isOffered);
    QVERIFY(import(""));
    QCOMPARE(doubtful, 2); // neither is ticked
    QVERIFY(!isOffered);
    QCOMPARE(stored().items[0].rounds.front().counts.answers(), 2);
}

void TestWorkshopsPage::minutesAreTakenAway()
{
    makeWorkshop(2);
    bool written = false;
    Answer<WorkshopExportDialog> dialog([&](WorkshopExportDialog& shown) {
        Answer<QFileDialog> file(typed({QStringLiteral("minutes.pdf")}));
        QTest::mouseClick(
            shown.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        written = file.given();
    });
    click("minutes");
    VERIFY_ANSWERED(dialog);
    QVERIFY(written);
    QFile minutes(m_atlas->file(QStringLiteral("minutes.pdf")));
    QVERIFY(minutes.open(QIODevice::ReadOnly));
    QVERIFY(minutes.read(5) == "%PDF-");
    QTRY_VERIFY(m_atlas->message().contains(QStringLiteral("minutes.pdf")));
}

void TestWorkshopsPage::consensusIsShownAndTakenAway()
{
    makeWorkshop(2);
    auto& tabs = *page().findChild<QTabWidget*>();
    tabs.setCurrentIndex(1);
    auto& board = *page().findChild<BoardGridView*>();
    QVERIFY(!board.isVisible()); // nothing has been voted
    {
        // As if the session had gone on in the console.
        const QString path = m_atlas->window().windowFilePath();
        QVERIFY(m_atlas->close());
        const auto repository = AtlasRepository::open(path);
        QVERIFY(repository);
        Workshop workshop = (*repository)->load()->workshops.back();
        VoteRound round;
        round.counts.set(levelAt(3), 7);
        round.counts.set(levelAt(0), 5);
        round.openedAt = round.revealedAt = QDateTime::currentDateTimeUtc();
        workshop.items.edit().front().rounds = {round};
        QVERIFY(saveWorkshop(**repository, workshop));
    }
    QVERIFY(m_atlas->start(m_atlas->file(QStringLiteral("bank.atlas"))));
    QTest::keyClick(&m_atlas->window(), Qt::Key_F12);
    page().findChild<QTabWidget*>()->setCurrentIndex(1);
    auto& shown = *page().findChild<BoardGridView*>();
    QVERIFY(shown.isVisible());
    const Board& consensus = *shown.board();
    bool found = false;
    for (int row = 0; row < consensus.rows().size(); ++row) {
        const BoardCell cell = consensus.cell(row, 0);
        if (const auto* votes = std::get_if<ConsensusCell>(&cell)) {
            found = true;
            QCOMPARE(votes->votes.rated(), 12);
            QVERIFY(*votes->verdict.agreement < 0); // two camps
        }
    }
    QVERIFY(found);
    bool written = false;
    Answer<BoardExportDialog> dialog([&](BoardExportDialog& open) {
        auto& format = *open.findChild<QComboBox*>(QStringLiteral("format"));
        format.setCurrentIndex(1); // CSV
        Answer<QFileDialog> file(typed({QStringLiteral("consensus.csv")}));
        QTest::mouseClick(
            open.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        written = file.given();
    });
    QTest::keyClick(&m_atlas->window(), Qt::Key_E, Qt::ControlModifier);
    VERIFY_ANSWERED(dialog);
    QVERIFY(written);
    QFile file(m_atlas->file(QStringLiteral("consensus.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 2); // the heads and the cell that was voted on
}

void TestWorkshopsPage::theFacilitatorIsRemembered()
{
    QString offered;
    const auto make = [&](const QString& name) {
        Answer<WorkshopDialog> dialog([&](WorkshopDialog& shown) {
            auto& line = *shown.findChild<QLineEdit*>(QStringLiteral("workshopFacilitator"));
            offered = line.text();
            line.setText(name);
            shown.accept();
        });
        Answer<AddItemsDialog> items([](AddItemsDialog& shown) { shown.reject(); });
        click("newWorkshop");
        return dialog.given() && items.given();
    };
    QVERIFY(make(QStringLiteral("Claire")));
    QVERIFY(make(QStringLiteral("Claire")));
    QCOMPARE(offered, QStringLiteral("Claire"));
}

void TestWorkshopsPage::deletedWorkshopLeavesTheJournal()
{
    makeWorkshop(1);
    Answer<QMessageBox> stay([](QMessageBox& box) { QTest::keyClick(&box, Qt::Key_Escape); });
    click("deleteWorkshop");
    VERIFY_ANSWERED(stay);
    QCOMPARE(m_atlas->stored().workshops.size(), 1U);
    Answer<QMessageBox> go([](QMessageBox& box) { box.button(QMessageBox::Ok)->click(); });
    click("deleteWorkshop");
    VERIFY_ANSWERED(go);
    QVERIFY(m_atlas->stored().workshops.empty());
    QVERIFY(!page().findChild<AgendaView*>());
}

void TestWorkshopsPage::readOnlyAtlasChangesNothing()
{
    makeWorkshop(2);
    const QString path = m_atlas->window().windowFilePath();
    QVERIFY(m_atlas->close());
    const auto holder = AtlasRepository::open(path); // open elsewhere
    QVERIFY(holder);
    QVERIFY(m_atlas->start(path));
    QTest::keyClick(&m_atlas->window(), Qt::Key_F12);
    for (const char* name :
        {"newWorkshop", "editWorkshop", "deleteWorkshop", "addItems", "startWorkshop", "importBallots"})
        QVERIFY2(!page().findChild<QAbstractButton*>(QLatin1String(name))->isEnabled(), name);
    agenda().setFocus();
    agenda().selectRows(0, 1);
    QTest::keyClick(&agenda(), Qt::Key_Delete);
    QTest::keyClick(&agenda(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(agenda().agenda().rowCount(), 2);
    QVERIFY(page().findChild<QAbstractButton*>(QStringLiteral("minutes"))->isEnabled());
}

QTEST_MAIN(TestWorkshopsPage)
#include "tst_workshops_page.moc"
