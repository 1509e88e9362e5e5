// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told: names of all that can be used, cells and headings as sentences, charts as
// lists, and what happens while somebody moves and rates.
#include "support/every_window.h"
#include "support/focus_walk.h"
#include "support/running_atlas.h"
#include "ui/charts/chart_table_view.h"
#include "ui/charts/distribution_chart.h"
#include "ui/kit/message_bar.h"
#include "ui/window/search_box.h"
#include "ui/workshop/workshop_console.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QTabWidget>

using namespace atlas;

namespace {

/// What was said since the last look: the kind of event and the name of what it is about.
QList<std::pair<QAccessible::Event, QString>> heard;

void hear(QAccessibleEvent* event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement) { // an alert before there was this event
        heard.emplaceBack(QAccessible::Alert, static_cast<QAccessibleAnnouncementEvent*>(event)->message());
        return;
    }
#endif
    if (QAccessibleInterface* about = event->accessibleInterface())
        heard.emplaceBack(event->type(), about->text(QAccessible::Name));
}

QStringList heardOf(QAccessible::Event type)
{
    QStringList names;
    for (const auto& [kind, name] : std::as_const(heard)) {
        if (kind == type)
            names << name;
    }
    return names;
}

QString nameOf(QObject* object)
{
    QAccessibleInterface* found = QAccessible::queryAccessibleInterface(object);
    return found ? found->text(QAccessible::Name) : QString();
}

} // namespace

#define NEEDS_A_LISTENER                                                                                     \
    if (!QAccessible::isActive())                                                                            \
    QSKIP("no screen reader could listen here")

class TestAccessibility final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cellsAreSentences_data();
    void cellsAreSentences();
    void theStatesAreNeverMixed();
    void headingsSumUp_data();
    void headingsSumUp();
    void titlesSayWhetherTheyAreOpen();
    void movingTellsTheCell();
    void ratingTellsTheNewRating();
    void messagesAreSpoken();
    void theSearchTellsWhatItFound();
    void familiesAreSummedUp();
    void chartsAreLists();
    void chartsHaveATable();
    void nothingIsNameless_data();
    void nothingIsNameless();
    void nothingIsNamelessInDialogs_data();
    void nothingIsNamelessInDialogs();

private:
    void start(const char* language);
    HeatmapView& view() const { return m_atlas->view(); }
    QAccessibleTableInterface& table() const
    {
        return *QAccessible::queryAccessibleInterface(&view())->tableInterface();
    }
    /// Row and column of the matrix.
    QString spoken(int row, int column) const
    {
        const QModelIndex cell = m_atlas->cell(row, column);
        return table().cellAt(cell.row(), cell.column())->text(QAccessible::Name);
    }
    static QStringList nameless(QWidget& window);

    std::unique_ptr<RunningAtlas> m_atlas;
};

void TestAccessibility::initTestCase()
{
    // Where there is a bus for it; off screen nobody listens.
    if (QGuiApplication::platformName() == QLatin1String("xcb"))
        QTRY_VERIFY_WITH_TIMEOUT(QAccessible::isActive(), 30000);
    QAccessible::installUpdateHandler(hear);
}

void TestAccessibility::init()
{
    m_atlas = std::make_unique<RunningAtlas>();
}

void TestAccessibility::cleanup()
{
    m_atlas.reset();
}

void TestAccessibility::start(const char* language)
{
    RunningAtlas::set(QStringLiteral("view/language"), QLatin1String(language));
    QVERIFY(m_atlas->start(m_atlas->newAtlas()));
    m_atlas->show("services");
    m_atlas->goTo(0, 0);
    heard.clear();
}

void TestAccessibility::cellsAreSentences_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("rating");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("tail");
    QTest::newRow("English") << "en"
                             << ": strong reinforcement; "
                             << "; changed from strong reinforcement; with a reason; "
                             << "; competence %1; family %2";
    QTest::newRow("French") << "fr"
                            << " : renforcement élevé ; "
                            << " ; modifiée, auparavant renforcement élevé ; avec un motif ; "
                            << " ; compétence %1 ; famille %2";
}

void TestAccessibility::cellsAreSentences()
{
    QFETCH(const QString, language);
    QFETCH(QString, rating);
    QFETCH(QString, changed);
    QFETCH(QString, tail);
    for (QString* text : {&rating, &changed, &tail}) // French sets spaces that do not break
        text->replace(QStringLiteral(" :"), QStringLiteral("\u00a0:"))
            .replace(QStringLiteral(" ;"), QStringLiteral("\u202f;"));
    start(qPrintable(language));
    const JobFamily& family = m_atlas->family();
    int row = 0;
    while (m_atlas->code(row, 0) != QLatin1String("++"))
        ++row;
    const QString label = family.rows[static_cast<std::size_t>(row)].label;
    const QString domain = family.domains.front().label;
    const QString end = tail.arg(family.competenceOf(row).label, family.title);
    QString sentence = spoken(row, 0);
    QVERIFY2(sentence.startsWith(QStringLiteral("%1, %2").arg(label, domain) + rating), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(end), qPrintable(sentence));

    m_atlas->goTo(row, 0);
    QTest::keyClick(&view(), Qt::Key_N);
    QTest::keyClicks(&m_atlas->reason(), QStringLiteral("Seen in the branches."));
    m_atlas->goTo(row, 1);
    sentence = spoken(row, 0);
    QVERIFY2(sentence.contains(changed), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(end), qPrintable(sentence));
}

void TestAccessibility::theStatesAreNeverMixed()
{
    start("en");
    m_atlas->goTo(0, 0);
    QTest::keyClick(&view(), Qt::Key_N);
    QVERIFY(spoken(0, 0).contains(QStringLiteral(": marginal impact")));
    QTest::keyClick(&view(), Qt::Key_Delete);
    QVERIFY(spoken(0, 0).contains(QStringLiteral(": not rated yet")));
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        for (int column = 0; column < view().model()->columnCount(); ++column) {
            const QString name = table().cellAt(row, column)->text(QAccessible::Name);
            QVERIFY(!name.isEmpty());
            QVERIFY2(!name.contains(u'+') && !name.contains(u'−') && !name.contains(u'\n'), qPrintable(name));
        }
    }
}

void TestAccessibility::headingsSumUp_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("English") << "en" << QStringLiteral("median | cells hold a level; | rated; ");
    QTest::newRow("French") << "fr" << QStringLiteral("médiane | portent un niveau| renseignée");
}

void TestAccessibility::headingsSumUp()
{
    QFETCH(const QString, language);
    QFETCH(const QString, words);
    start(qPrintable(language));
    QAccessibleInterface* cell = table().cellAt(m_atlas->cell(0, 0).row(), 0);
    const QList<QAccessibleInterface*> rows = cell->tableCellInterface()->rowHeaderCells();
    const QList<QAccessibleInterface*> columns = cell->tableCellInterface()->columnHeaderCells();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(columns.size(), 1);
    for (const QAccessibleInterface* heading : {rows.first(), columns.first()}) {
        const QString name = heading->text(QAccessible::Name);
        for (const QString& word : words.split(u'|'))
            QVERIFY2(name.contains(word), qPrintable(name));
    }
    QVERIFY(columns.first()->text(QAccessible::Name).startsWith(m_atlas->family().domains.front().label));
}

void TestAccessibility::titlesSayWhetherTheyAreOpen()
{
    NEEDS_A_LISTENER;
    start("en");
    const auto title = [this] { return table().cellAt(0, 0)->text(QAccessible::Name); };
    QVERIFY2(title().startsWith(QStringLiteral("competence ")), qPrintable(title()));
    QVERIFY2(title().endsWith(QStringLiteral("; expanded")), qPrintable(title()));
    heard.clear();
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY2(title().endsWith(QStringLiteral("; collapsed")), qPrintable(title()));
    QVERIFY(heardOf(QAccessible::Alert).contains(title()));
}

void TestAccessibility::movingTellsTheCell()
{
    NEEDS_A_LISTENER;
    start("en");
    QTest::keyClick(&view(), Qt::Key_Right);
    QVERIFY2(heardOf(QAccessible::Focus).contains(spoken(0, 1)),
        qPrintable(heardOf(QAccessible::Focus).join(u'\n')));
    m_atlas->navigation().setFocus();
    heard.clear();
    view().setFocus();
    QVERIFY(heardOf(QAccessible::Focus).contains(spoken(0, 1)));
}

void TestAccessibility::ratingTellsTheNewRating()
{
    NEEDS_A_LISTENER;
    start("en");
    QTest::keyClick(&view(), Qt::Key_4);
    QVERIFY(spoken(0, 0).contains(QStringLiteral(": strong reinforcement; changed from ")));
    QVERIFY(heardOf(QAccessible::NameChanged).contains(spoken(0, 0)));
    heard.clear();
    QTest::keyClick(&m_atlas->window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(heardOf(QAccessible::NameChanged).contains(spoken(0, 0)));
}

void TestAccessibility::messagesAreSpoken()
{
    NEEDS_A_LISTENER;
    start("en");
    m_atlas->window().messages().showPassing(
        QStringLiteral("The paste does not fit."), MessageKind::Refused);
    const QString spoken = QStringLiteral("Not done: The paste does not fit.");
    QVERIFY(heardOf(QAccessible::Alert).contains(spoken));
    QVERIFY(heardOf(QAccessible::ObjectShow).contains(spoken));
    QVERIFY(view().hasFocus());
}

void TestAccessibility::theSearchTellsWhatItFound()
{
    start("en");
    auto& search = m_atlas->part<SearchBox>("search");
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("gestion"));
    const QString first = search.accessibleDescription();
    QVERIFY2(first.startsWith(QStringLiteral("1 of ")), qPrintable(first));
    QVERIFY2(first.contains(QStringLiteral("estion")), qPrintable(first));
    QTest::keyClick(&search, Qt::Key_Down);
    QVERIFY(search.accessibleDescription().startsWith(QStringLiteral("2 of ")));
    QTest::keyClicks(&search, QStringLiteral("zzzz"));
    QVERIFY(search.accessibleDescription().startsWith(QStringLiteral("Nothing found")));
    NEEDS_A_LISTENER;
    for (const char letter : {'y', 'x'}) {
        heard.clear();
        QTest::keyClick(&search, letter);
        QCOMPARE(heardOf(QAccessible::Alert).size(), 1);
        QVERIFY(heardOf(QAccessible::Alert).first().startsWith(QStringLiteral("Nothing found")));
    }
}

void TestAccessibility::familiesAreSummedUp()
{
    start("en");
    const int row = m_atlas->navigation().currentIndex().row();
    const QString name =
        QAccessible::queryAccessibleInterface(&m_atlas->navigation())->child(row)->text(QAccessible::Name);
    QVERIFY2(name.startsWith(m_atlas->family().title + QStringLiteral("; median ")), qPrintable(name));
    QVERIFY2(name.contains(QStringLiteral("83 of 84 rated")), qPrintable(name));
}

void TestAccessibility::chartsAreLists()
{
    start("en");
    QTest::keyClick(&m_atlas->window(), Qt::Key_F5);
    m_atlas->part<QTabWidget>("overviewSide").setCurrentIndex(1);
    auto& chart = *m_atlas->window().findChild<DistributionChart*>();
    QTRY_VERIFY(chart.itemCount() > 0);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&chart);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), chart.itemCount());
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    for (int item = 0; item < list->childCount(); ++item) {
        const QString name = list->child(item)->text(QAccessible::Name);
        QVERIFY2(name.startsWith(chart.itemLabel(item) + QStringLiteral(": ")), qPrintable(name));
        QVERIFY2(name.contains(QStringLiteral(" cells hold a level")), qPrintable(name));
        QCOMPARE(list->indexOfChild(list->child(item)), item);
    }
    NEEDS_A_LISTENER;
    chart.setFocus(Qt::TabFocusReason);
    heard.clear();
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(heardOf(QAccessible::Focus), QStringList{list->child(chart.current())->text(QAccessible::Name)});
    QCOMPARE(list->focusChild(), list->child(chart.current()));
}

void TestAccessibility::chartsHaveATable()
{
    start("en");
    QTest::keyClick(&m_atlas->window(), Qt::Key_F5);
    auto& tabs = m_atlas->part<QTabWidget>("overviewSide");
    for (int tab = 1; tab <= 3; ++tab) {
        tabs.setCurrentIndex(tab);
        auto* button = tabs.currentWidget()->findChild<QToolButton*>(QStringLiteral("chartAsTable"));
        auto* table = tabs.currentWidget()->findChild<ChartTableView*>();
        QVERIFY(tab == 1 ? !button->isChecked() : button->isChecked()); // one choice for all
        button->setFocus(Qt::TabFocusReason);
        if (tab == 1)
            QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(table->isVisible());
        QVERIFY(table->model()->rowCount() > 0);
        QVERIFY(!table->accessibleName().isEmpty());
        // Families belong to nothing; each domain belongs to its family.
        const auto secondHeading = [table] {
            return table->model()->headerData(1, Qt::Horizontal).toString();
        };
        const QString belongsTo = QStringLiteral("Belongs to");
        if (tab == 1) {
            QVERIFY(secondHeading() != belongsTo);
            auto* subject = tabs.currentWidget()->findChild<QComboBox*>();
            subject->setFocus();
            QTest::keyClick(subject, Qt::Key_Down);
            QTRY_COMPARE(secondHeading(), belongsTo);
            QVERIFY(!table->model()->index(0, 1).data().toString().isEmpty());
        }
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), table->model()->rowCount() + 1);
        QCOMPARE(lines.first().count(u'\t'), table->model()->columnCount() - 1);
    }
}

QStringList TestAccessibility::nameless(QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool stop = widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) && !FocusWalk::isPartOfAnother(*widget);
        const bool usable = (stop || FocusWalk::isInteractive(*widget)) && !qobject_cast<QTabBar*>(widget);
        if (usable && nameOf(widget).trimmed().isEmpty())
            found << FocusWalk::nameOf(*widget);
    }
    return found;
}

void TestAccessibility::nothingIsNameless_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("French") << "fr";
}

void TestAccessibility::nothingIsNameless()
{
    QFETCH(const QString, language);
    start(qPrintable(language));
    m_atlas->part<QWidget>("source");
    QListView& navigation = m_atlas->navigation();
    for (int row = 0; row < navigation.model()->rowCount(); ++row) {
        const QModelIndex index = navigation.model()->index(row, 0);
        if (!(index.flags() & Qt::ItemIsSelectable))
            continue;
        navigation.setCurrentIndex(index);
        QTest::qWait(20);
        QVERIFY2(nameless(m_atlas->window()).isEmpty(),
            qPrintable(index.data().toString() + u'\n' + nameless(m_atlas->window()).join(u'\n')));
    }
}

void TestAccessibility::nothingIsNamelessInDialogs_data()
{
    QTest::addColumn<int>("place");
    EveryWindow every(Language::English);
    const auto makers = every.makers();
    for (std::size_t place = 0; place < makers.size(); ++place)
        QTest::newRow(makers[place].first.constData()) << static_cast<int>(place);
}

void TestAccessibility::nothingIsNamelessInDialogs()
{
    QFETCH(const int, place);
    EveryWindow every(Language::English);
    const std::unique_ptr<QWidget> window = every.makers()[static_cast<std::size_t>(place)].second();
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QTest::qWait(20);
    QVERIFY2(nameless(*window).isEmpty(), qPrintable(nameless(*window).join(u'\n')));
    QVERIFY(!nameOf(window.get()).isEmpty());
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
