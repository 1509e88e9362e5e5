// SPDX-License-Identifier: GPL-3.0-or-later
// Finding one's way in the window: search, tables, collapsing, fitting, undo texts.
#include "models/navigation_model.h"
#include "models/training_offer_model.h"
#include "support/running_atlas.h"
#include "ui/tables/table_page.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

using namespace atlas;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void enterInTheSearchGoesToThePlace_data();
    void enterInTheSearchGoesToThePlace();
    void searchGoesToFamiliesAndTables_data();
    void searchGoesToFamiliesAndTables();
    void searchOpensCollapsedCompetences();
    void escapeLeavesTheSearch();
    void searchThatFindsNothingSaysSo();
    void searchSaysThatThereIsMore();
    void keysCollapseACompetence();
    void familiesFitTheWindow_data();
    void familiesFitTheWindow();
    void aHeaderClickSorts();
    void theFilterCountsItsRows();
    void offerDetailsFollowTheRow();
    void tablesTakeNoRatings();
    void undoSaysWhatItTakesBack();
    void undoGoesWhereItHappened();

private:
    HeatmapView& view() const { return m_atlas->view(); }
    QLineEdit& search() const { return m_atlas->part<QLineEdit>("search"); }
    QListView& hits() const { return m_atlas->part<QListView>("hits"); }
    void searchFor(const QString& words) const;
    QAction* action(const QKeySequence& shortcut) const;
    QAction* action(const QString& text) const;
    TablePage* openTable(NavigationKind kind) const;

    std::unique_ptr<RunningAtlas> m_atlas;
};

void TestMainWindow::init()
{
    m_atlas = std::make_unique<RunningAtlas>();
    QVERIFY(m_atlas->start(m_atlas->newAtlas()));
}

void TestMainWindow::cleanup()
{
    m_atlas.reset();
}

void TestMainWindow::searchFor(const QString& words) const
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search().hasFocus());
    for (const QChar letter : words)
        QTest::sendKeyEvent(QTest::Click, &search(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    QCOMPARE(search().text(), words);
}

QAction* TestMainWindow::action(const QKeySequence& shortcut) const
{
    for (QAction* candidate : m_atlas->window().findChildren<QAction*>()) {
        if (candidate->shortcuts().contains(shortcut))
            return candidate;
    }
    return nullptr;
}

QAction* TestMainWindow::action(const QString& text) const
{
    for (QAction* candidate : m_atlas->window().findChildren<QAction*>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

TablePage* TestMainWindow::openTable(NavigationKind kind) const
{
    QListView& list = m_atlas->navigation();
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex entry = list.model()->index(row, 0);
        if (entry.data(NavigationModel::KindRole).toInt() == static_cast<int>(kind)) {
            list.scrollTo(entry);
            QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(entry).center());
        }
    }
    return qobject_cast<TablePage*>(m_atlas->window().findChild<QStackedWidget*>()->currentWidget());
}

void TestMainWindow::enterInTheSearchGoesToThePlace_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("downs");
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    const auto row = [](const char* name, const QString& words, int downs, const char* family, int atRow,
                         int atColumn) {
        QTest::newRow(name) << words << downs << QString::fromLatin1(family) << atRow << atColumn;
    };
    row("sub-competence, accents left out", QStringLiteral("parametrage des outils"), 0, "services", 4, 0);
    row("second place of the same label", QStringLiteral("maitrise des operations bancaires courantes"), 1,
        "services", 10, 0);
    row("domain", QStringLiteral("SECURITE des transactions"), 0, "services", 0, 1);
    row("competence", QStringLiteral("reperage des dysfonctionnements"), 0, "services", 8, 0);
    row("cell", QStringLiteral("parametrage transactions"), 0, "services", 4, 1);
}

void TestMainWindow::enterInTheSearchGoesToThePlace()
{
    QFETCH(QString, words);
    QFETCH(int, downs);
    QFETCH(QString, family);
    QFETCH(int, row);
    QFETCH(int, column);
    searchFor(words);
    QVERIFY(hits().isVisible());
    for (int press = 0; press < downs; ++press)
        QTest::keyClick(&search(), Qt::Key_Down);
    QTest::keyClick(&search(), Qt::Key_Return);
    QVERIFY(!hits().isVisible());
    QVERIFY(view().hasFocus());
    QCOMPARE(m_atlas->family().key, family);
    QCOMPARE(view().currentIndex(), m_atlas->cell(row, column));
    // One cell only: a key pressed next must not rate a whole row.
    QCOMPARE(view().chosenCells().size(), 1);
    QVERIFY(view().viewport()->rect().intersects(view().visualRect(m_atlas->cell(row, column))));
}

void TestMainWindow::searchGoesToFamiliesAndTables_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("row");
    QTest::newRow("family") << "metiers du juridique" << int(NavigationKind::Family) << 0;
    QTest::newRow("job") << "data engineer" << int(NavigationKind::ProducerJobs) << 1;
    QTest::newRow("skill") << "chaine de pensee" << int(NavigationKind::TrainingFormats) << 1;
    QTest::newRow("course") << "jedha" << int(NavigationKind::TrainingOffers) << 1;
}

void TestMainWindow::searchGoesToFamiliesAndTables()
{
    QFETCH(QString, words);
    QFETCH(int, kind);
    QFETCH(int, row);
    if (kind != int(NavigationKind::Family)) // what the filter hides comes back
        openTable(NavigationKind(kind))->findChild<QLineEdit*>(QStringLiteral("filter"))->setText(
            QStringLiteral("nowhere"));
    searchFor(words);
    QTest::keyClick(&search(), Qt::Key_Return);
    QCOMPARE(m_atlas->navigation().currentIndex().data(NavigationModel::KindRole).toInt(), kind);
    if (kind == int(NavigationKind::Family)) {
        QCOMPARE(m_atlas->family().key, QStringLiteral("juridique"));
        QVERIFY(view().hasFocus());
        return;
    }
    const auto& page = static_cast<TablePage&>(*m_atlas->window().currentPage());
    QCOMPARE(page.currentRow(), row);
    QVERIFY(page.findChild<QTableView*>(QStringLiteral("table"))->hasFocus());
}

void TestMainWindow::searchOpensCollapsedCompetences()
{
    m_atlas->show("services");
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(view().isRowHidden(m_atlas->cell(4, 0).row()));
    searchFor(QStringLiteral("parametrage des outils"));
    QTest::keyClick(&search(), Qt::Key_Return);
    QVERIFY(!view().isRowHidden(m_atlas->cell(4, 0).row()));
    QVERIFY(view().isRowHidden(m_atlas->cell(0, 0).row()));
    QCOMPARE(view().currentIndex().row(), m_atlas->cell(4, 0).row());
}

void TestMainWindow::escapeLeavesTheSearch()
{
    m_atlas->goTo(2, 1);
    searchFor(QStringLiteral("client"));
    QVERIFY(hits().isVisible());
    QTest::keyClick(&search(), Qt::Key_Escape);
    QVERIFY(!hits().isVisible());
    QVERIFY(search().hasFocus());
    QTest::keyClick(&search(), Qt::Key_Escape);
    QVERIFY(view().hasFocus());
    QVERIFY(search().text().isEmpty());
    QCOMPARE(view().currentIndex(), m_atlas->cell(2, 1));
}

void TestMainWindow::searchThatFindsNothingSaysSo()
{
    searchFor(QStringLiteral("zzzz"));
    QVERIFY(!hits().isVisible());
    const auto& nothing = m_atlas->part<QLabel>("searchNote");
    QVERIFY(nothing.isVisible());
    QTest::keyClick(&search(), Qt::Key_Escape);
    QVERIFY(!nothing.isVisible());
    QTest::keyClick(&search(), Qt::Key_Return); // says it again
    QVERIFY(nothing.isVisible());
    QVERIFY(search().hasFocus());
    // A second one that fails says so too.
    view().setFocus();
    QTRY_VERIFY(!nothing.isVisible());
    searchFor(QStringLiteral("zzzz y"));
    QVERIFY(nothing.isVisible());
    // The list goes with the focus.
    QTest::keyClick(&search(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&search(), QStringLiteral("client"));
    QVERIFY(hits().isVisible());
    QVERIFY(!nothing.isVisible());
    view().setFocus();
    QTRY_VERIFY(!hits().isVisible());
}

void TestMainWindow::searchSaysThatThereIsMore()
{
    searchFor(QStringLiteral("e"));
    QVERIFY(hits().isVisible());
    const auto& note = m_atlas->part<QLabel>("searchNote");
    QVERIFY(note.isVisible());
    QVERIFY2(note.text().contains(QStringLiteral("first 200 of ")), qPrintable(note.text()));
    QVERIFY(note.geometry().top() > hits().geometry().bottom());
    QTest::keyClick(&search(), Qt::Key_Escape);
    QVERIFY(!note.isVisible());
    searchFor(QStringLiteral("climat social"));
    QVERIFY(hits().isVisible());
    QVERIFY(!note.isVisible());
}

void TestMainWindow::keysCollapseACompetence()
{
    m_atlas->show("services");
    m_atlas->goTo(4, 0);
    const auto collapsed = [this](std::size_t competence) {
        return view().isCollapsed(m_atlas->family().competences[competence].id);
    };
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(collapsed(1));
    QVERIFY(!collapsed(0));
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(!collapsed(1));
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(collapsed(0) && collapsed(1) && collapsed(2));
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(!collapsed(0) && !collapsed(1) && !collapsed(2));
}

void TestMainWindow::familiesFitTheWindow_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const char* key :
        {"client", "services", "juridique", "marketing", "rh", "finance", "controle", "management"})
        QTest::newRow(key) << QByteArray(key);
}

void TestMainWindow::familiesFitTheWindow()
{
    QFETCH(QByteArray, key);
    m_atlas->window().resize(1600, 900);
    m_atlas->show(key.constData());
    QTest::keyClick(&view(), Qt::Key_9, Qt::ControlModifier);
    QVERIFY(view().isFitted());
    QTRY_COMPARE(view().verticalScrollBar()->maximum(), 0);
    QTRY_COMPARE(view().horizontalScrollBar()->maximum(), 0);
    QTRY_VERIFY(!view().verticalScrollBar()->isVisible());
    const JobFamily& family = m_atlas->family();
    const QRect last =
        view().visualRect(m_atlas->cell(family.current.rows() - 1, family.current.columns() - 1));
    QVERIFY(view().viewport()->rect().contains(last));
    QTest::keyClick(&view(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(view().zoom(), 1.0));
}

void TestMainWindow::aHeaderClickSorts()
{
    TablePage* page = openTable(NavigationKind::TrainingOffers);
    QVERIFY(page);
    auto& table = *page->findChild<QTableView*>(QStringLiteral("table"));
    const auto courses = [&table] {
        QStringList found;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            found << table.model()->index(row, TrainingOfferModel::Course).data().toString();
        return found;
    };
    const QStringList inOrder = courses();
    QVERIFY(inOrder.size() > 5);
    QHeaderView& header = *table.horizontalHeader();
    const int section = TrainingOfferModel::Course;
    const QPoint title(header.sectionViewportPosition(section) + 20, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, title);
    const QStringList ascending = courses();
    QVERIFY(ascending != inOrder);
    QVERIFY(header.isSortIndicatorShown());
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(courses().first(), ascending.last());
    QCOMPARE(courses().last(), ascending.first());
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(courses(), inOrder);
    QVERIFY(!header.isSortIndicatorShown());
}

void TestMainWindow::theFilterCountsItsRows()
{
    TablePage* page = openTable(NavigationKind::ProducerJobs);
    QVERIFY(page);
    auto& table = *page->findChild<QTableView*>(QStringLiteral("table"));
    auto& filter = *page->findChild<QLineEdit*>(QStringLiteral("filter"));
    auto& count = *page->findChild<QLabel*>(QStringLiteral("count"));
    const int all = table.model()->rowCount();
    QVERIFY(count.text().startsWith(QString::number(all)));
    filter.setFocus();
    QTest::keyClicks(&filter, QStringLiteral("DATA"));
    const int shown = table.model()->rowCount();
    QVERIFY(shown > 0 && shown < all);
    QVERIFY2(
        QRegularExpression(QStringLiteral("^%1 of %2 ").arg(shown).arg(all)).match(count.text()).hasMatch(),
        qPrintable(count.text()));
    QTest::keyClicks(&filter, QStringLiteral(" zzz"));
    QCOMPARE(table.model()->rowCount(), 0);
    QVERIFY(count.text().startsWith(QStringLiteral("0 of")));
    filter.clear();
    QCOMPARE(table.model()->rowCount(), all);
}

void TestMainWindow::offerDetailsFollowTheRow()
{
    TablePage* page = openTable(NavigationKind::TrainingOffers);
    QVERIFY(page);
    auto& table = *page->findChild<QTableView*>(QStringLiteral("table"));
    const QLabel& details = *m_atlas->part<QWidget>("offerDetails").findChild<QLabel*>();
    const auto course = [&table](int row) {
        return table.model()->index(row, TrainingOfferModel::Course).data().toString().toHtmlEscaped();
    };
    QVERIFY(details.text().contains(course(0)));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    QVERIFY(details.text().contains(course(2)));
    auto& filter = *page->findChild<QLineEdit*>(QStringLiteral("filter"));
    QTest::keyClicks(&filter, QStringLiteral("zzz"));
    QVERIFY(!details.text().contains(QStringLiteral("<b>")));
}

void TestMainWindow::tablesTakeNoRatings()
{
    m_atlas->goTo(0, 0);
    const ImpactMatrix before = m_atlas->family().current;
    openTable(NavigationKind::TrainingOffers);
    QVERIFY(!view().isVisible());
    QGuiApplication::clipboard()->setText(QStringLiteral("++"));
    for (const char* text : {"Paste", "Copy", "Choose a rating…", "Back to the study’s rating"}) {
        QAction* command = action(QString::fromUtf8(text));
        QVERIFY2(command, text);
        QVERIFY2(!command->isEnabled(), text);
        command->trigger();
    }
    QVERIFY(m_atlas->family().current == before);
    m_atlas->show("services");
    m_atlas->goTo(0, 0);
    QVERIFY(action(QStringLiteral("Paste"))->isEnabled());
}

void TestMainWindow::undoSaysWhatItTakesBack()
{
    QAction& undo = *action(QKeySequence(QKeySequence::Undo));
    QAction& redo = *action(QKeySequence(Qt::CTRL | Qt::Key_Y));
    QVERIFY(!undo.isEnabled());
    QVERIFY(!redo.isEnabled());
    m_atlas->goTo(0, 0);
    const QString label = m_atlas->family().rows.front().label;
    QTest::keyClick(&view(), '4');
    QVERIFY(undo.isEnabled());
    QVERIFY2(undo.text().contains(label), qPrintable(undo.text()));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!undo.isEnabled());
    QVERIFY2(redo.text().contains(label), qPrintable(redo.text()));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(undo.isEnabled());
    QVERIFY(!redo.isEnabled());
}

void TestMainWindow::undoGoesWhereItHappened()
{
    m_atlas->show("services");
    m_atlas->goTo(2, 1);
    QTest::keyClick(&view(), '4');
    const FamilyId services = m_atlas->family().id;
    const QString label = m_atlas->family().rows.get().at(2).label;
    const QString domain = m_atlas->family().domains.get().at(1).label;
    m_atlas->show("client");
    m_atlas->goTo(0, 0);
    QTest::keyClick(&m_atlas->window(), Qt::Key_F12); // away from all heatmaps
    const QString title = m_atlas->window().currentPage()->objectName();
    QTest::keyClick(&m_atlas->window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_atlas->window().currentPage()->objectName() != title);
    QCOMPARE(m_atlas->window().currentFamily(), services);
    QCOMPARE(view().currentIndex(), m_atlas->cell(2, 1));
    QCOMPARE(m_atlas->message(), QStringLiteral("Undone: rating of “%1”, %2").arg(label, domain));
    m_atlas->show("client");
    QTest::keyClick(&m_atlas->window(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_atlas->window().currentFamily(), services);
    QCOMPARE(m_atlas->message(), QStringLiteral("Done again: rating of “%1”, %2").arg(label, domain));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
