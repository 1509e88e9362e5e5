// SPDX-License-Identifier: GPL-3.0-or-later
// Messages over the page: told apart, moving nothing, gone when they are overtaken; panels that keep their places.
#include "support/running_atlas.h"
#include "ui/kit/message_bar.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>

using namespace atlas;

class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void kindsAreToldApart_data();
    void kindsAreToldApart();
    void theyMoveNothing();
    void theyLieOverThePage_data();
    void theyLieOverThePage();
    void theyGoWhenOvertaken_data();
    void theyGoWhenOvertaken();
    void whatLastsIsFoundAgain();
    void theListStaysWhereItIs();
    void cellsKeepRoomAfterLargeType();
    void panelsGiveWayToTwoColumns();
    void theyCoverNothingThatIsUsed_data();
    void theyCoverNothingThatIsUsed();
    void whatLastsIsNotMissed();

private:
    MessageBar& bar() const { return m_atlas->window().messages(); }
    HeatmapView& view() const { return m_atlas->view(); }
    QString word() const { return bar().findChild<QLabel*>(QStringLiteral("messageWord"))->text(); }

    std::unique_ptr<RunningAtlas> m_atlas;
};

void TestMessages::init()
{
    m_atlas = std::make_unique<RunningAtlas>();
    QVERIFY(m_atlas->start(m_atlas->newAtlas()));
    for (const char* late : {"source", "arrangement", "zoomSlider"})
        m_atlas->part<QWidget>(late);
}

void TestMessages::cleanup()
{
    m_atlas.reset();
}

void TestMessages::kindsAreToldApart_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<Theme>("theme");
    const std::pair<ThemeChoice, Theme> themes[] = {{ThemeChoice::Light, Theme::Light},
        {ThemeChoice::Dark, Theme::Dark}, {ThemeChoice::HighContrastLight, Theme::HighContrastLight},
        {ThemeChoice::HighContrastDark, Theme::HighContrastDark}};
    for (const auto& [choice, theme] : themes)
        QTest::addRow("%d", static_cast<int>(choice)) << static_cast<int>(choice) << theme;
}

void TestMessages::kindsAreToldApart()
{
    QFETCH(const int, choice);
    QFETCH(const Theme, theme);
    Q_EMIT m_atlas->window().themeRequested(static_cast<ThemeChoice>(choice));
    QTRY_COMPARE(QSettings().value(QStringLiteral("view/theme")).toInt(), choice);
    QTest::qWait(50);
    QStringList words;
    QStringList grounds;
    QList<QImage> pictures;
    for (const MessageKind kind :
        {MessageKind::Note, MessageKind::Done, MessageKind::Refused, MessageKind::ReadOnly}) {
        bar().showPassing(QStringLiteral("The same sentence."), kind);
        const QImage shown = bar().grab().toImage();
        const QString ground = shown.pixelColor(shown.width() / 2, 5).name();
        const CellColours colours = messageColours(kind, theme);
        QCOMPARE(ground, colours.fill.name());
        for (const char* part : {"messageWord", "messageText", "closeMessage"}) {
            const auto& label = *bar().findChild<QWidget*>(QLatin1String(part));
            const auto role = qobject_cast<const QLabel*>(&label) ? QPalette::WindowText : QPalette::ButtonText;
            QCOMPARE(label.palette().color(role).name(), colours.text.name());
        }
        const QImage picture = bar().findChild<QLabel*>()->pixmap().toImage();
        QVERIFY(!picture.isNull() && !pictures.contains(picture));
        QVERIFY(!words.contains(word()) && !grounds.contains(ground));
        words << word();
        grounds << ground;
        pictures << picture;
    }
    QCOMPARE(words, (QStringList{QStringLiteral("Note"), QStringLiteral("Done"), QStringLiteral("Not done"),
                        QStringLiteral("Read-only")}));
}

void TestMessages::theyMoveNothing()
{
    const auto places = [this] {
        QList<QRect> all;
        for (const char* name :
            {"search", "navigation", "heatmap", "arrangement", "reason", "source", "legend", "zoomSlider"}) {
            const auto& part = m_atlas->part<QWidget>(name);
            all << QRect(part.mapTo(&m_atlas->window(), QPoint()), part.size());
        }
        return all;
    };
    QTest::qWait(100);
    const QList<QRect> before = places();
    bar().showPassing(QStringLiteral("Something was done, and it takes a sentence of some length to say what."));
    QTest::qWait(30);
    QVERIFY(bar().isVisible());
    QCOMPARE(places(), before);
    bar().withdrawPassing();
    QTest::qWait(30);
    QCOMPARE(places(), before);
}

void TestMessages::theyLieOverThePage_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1366, 911, 720})
        QTest::addRow("%d", width) << width;
}

void TestMessages::theyLieOverThePage()
{
    QFETCH(int, width);
    m_atlas->window().resize(width, 500);
    bar().showLasting(QStringLiteral("Something was done, and it takes a sentence of some length to say what, "
                                     "so that it may well stand in more than one line of a narrow window."),
        MessageKind::Note, {QStringLiteral("A button with words"), [] {}});
    m_atlas->window().resize(width, 512);
    QTest::qWait(30);
    const QWidget& page = *m_atlas->window().currentPage();
    const QRect room(page.mapTo(bar().parentWidget(), QPoint()), page.size());
    QVERIFY(room.contains(bar().geometry()));
    const auto& text = *bar().findChild<QLabel*>(QStringLiteral("messageText"));
    QVERIFY(text.height() >= text.heightForWidth(text.width()));
    QVERIFY(bar().rect().contains(text.geometry()));
    QVERIFY(text.width() > bar().width() / 2); // no tower of single words
    const auto& button = *bar().findChild<QToolButton*>(QStringLiteral("plain"));
    QVERIFY(bar().rect().contains(button.geometry()) && !button.geometry().intersects(text.geometry()));
    QVERIFY(button.width() >= button.sizeHint().width());
    QVERIFY(bar().height() < page.height() / 2);
}

void TestMessages::theyGoWhenOvertaken_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"a rating", "undo", "a copy", "another family", "its cross"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestMessages::theyGoWhenOvertaken()
{
    QFETCH(QString, how);
    m_atlas->goTo(0, 0);
    QTest::keyClick(&view(), '4');
    bar().showPassing(QStringLiteral("That does not fit."), MessageKind::Refused);
    QVERIFY(bar().isVisible());
    if (how == QLatin1String("a rating"))
        QTest::keyClick(&view(), '1');
    else if (how == QLatin1String("undo"))
        QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    else if (how == QLatin1String("a copy"))
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    else if (how == QLatin1String("another family"))
        m_atlas->show("rh");
    else
        QTest::mouseClick(bar().findChild<QToolButton*>(QStringLiteral("closeMessage")), Qt::LeftButton);
    // Undo says what it took back.
    QVERIFY2(m_atlas->message() != QStringLiteral("That does not fit."), qPrintable(how));
    QCOMPARE(bar().isVisible(), how == QLatin1String("undo"));
}

void TestMessages::whatLastsIsFoundAgain()
{
    int acted = 0;
    bar().showLasting(QStringLiteral("This stays so."), MessageKind::ReadOnly,
        {QStringLiteral("Act"), [&acted] { ++acted; }});
    bar().showPassing(QStringLiteral("This passes."));
    m_atlas->goTo(0, 0);
    QTest::keyClick(&view(), '4');
    QVERIFY(!bar().isVisible());
    auto* tools = m_atlas->window().findChild<QToolBar*>(QStringLiteral("tools"));
    QWidget* button = tools->widgetForAction(bar().reminder());
    QTRY_VERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_atlas->message(), QStringLiteral("This stays so."));
    QCOMPARE(word(), QStringLiteral("Read-only"));
    QTest::mouseClick(bar().findChild<QToolButton*>(QStringLiteral("plain")), Qt::LeftButton);
    QCOMPARE(acted, 1);
    bar().endLasting();
    QVERIFY(!bar().reminder()->isVisible());
}

/// The legend below a heatmap comes and goes with the page; the list beside it does not move.
void TestMessages::theListStaysWhereItIs()
{
    m_atlas->window().resize(1366, 700);
    QTest::qWait(30);
    QListView& list = m_atlas->navigation();
    list.scrollToBottom();
    const QRect place = list.geometry();
    const QModelIndex last = list.model()->index(list.model()->rowCount() - 1, 0);
    const QRect entry = list.visualRect(last);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, entry.center());
    QTest::qWait(30);
    QVERIFY(!m_atlas->part<QWidget>("legend").isVisible());
    QCOMPARE(list.geometry(), place);
    QCOMPARE(list.visualRect(last), entry);
}

void TestMessages::cellsKeepRoomAfterLargeType()
{
    const auto percent = [this](int wanted) {
        Q_EMIT m_atlas->window().textSizeRequested(wanted);
        QTRY_COMPARE(QSettings().value(QStringLiteral("view/textPercent")).toInt(), wanted);
        QTRY_VERIFY(m_atlas->isInFront());
        m_atlas->window().showNormal();
        m_atlas->window().resize(911, 480);
        QTest::qWait(50);
    };
    const auto cells = [this] {
        const QRect room = view().viewport()->rect();
        int seen = 0;
        for (int row = 0; row < m_atlas->family().current.rows(); ++row) {
            for (int column = 0; column < m_atlas->family().current.columns(); ++column)
                seen += room.contains(view().visualRect(m_atlas->cell(row, column)));
        }
        return seen;
    };
    m_atlas->window().showNormal();
    m_atlas->window().resize(911, 480);
    QTest::qWait(50);
    const int before = cells();
    QVERIFY(before > 0);
    percent(200);
    percent(100);
    QCOMPARE(cells(), before);
}

/// With list and details open on a small laptop at 150 %, two columns are whole.
void TestMessages::panelsGiveWayToTwoColumns()
{
    m_atlas->window().showNormal();
    m_atlas->window().resize(911, 512);
    QTest::qWait(50);
    m_atlas->goTo(0, 0);
    QVERIFY(m_atlas->part<QWidget>("details").isVisible() && m_atlas->navigation().isVisible());
    const QRect room = view().viewport()->rect();
    for (const int column : {0, 1}) {
        const QRect cell = view().visualRect(m_atlas->cell(0, column));
        QVERIFY2(cell.left() >= room.left() && cell.right() <= room.right(), qPrintable(QString::number(column)));
    }
}

/// What may be clicked or typed in is not covered, on whatever page.
void TestMessages::theyCoverNothingThatIsUsed_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("width");
    for (const int width : {1366, 911}) {
        QTest::addRow("a family %d", width) << 0 << width;
        for (const int key : {5, 6, 7, 8, 9, 12})
            QTest::addRow("F%d %d", key, width) << key << width;
    }
}

void TestMessages::theyCoverNothingThatIsUsed()
{
    QFETCH(const int, key);
    QFETCH(const int, width);
    m_atlas->window().showNormal();
    m_atlas->window().resize(width, width == 911 ? 512 : 768);
    if (key > 0)
        QTest::keyClick(&m_atlas->window(), static_cast<Qt::Key>(Qt::Key_F1 + key - 1));
    else
        m_atlas->goTo(0, 0);
    QTest::qWait(100);
    bar().showPassing(QStringLiteral("Something was done, and it takes a sentence of some length to say what."));
    const QWidget& page = *m_atlas->window().currentPage();
    for (const QWidget* part : page.findChildren<QWidget*>()) {
        const bool used = qobject_cast<const QAbstractButton*>(part) || qobject_cast<const QLineEdit*>(part)
            || qobject_cast<const QComboBox*>(part) || qobject_cast<const QScrollBar*>(part)
            || (qobject_cast<const QHeaderView*>(part)
                && static_cast<const QHeaderView*>(part)->orientation() == Qt::Horizontal);
        if (!used || !part->isVisible())
            continue;
        const QRect place(part->mapTo(bar().parentWidget(), QPoint()), part->size());
        QVERIFY2(!place.intersects(bar().geometry()),
            qPrintable(QStringLiteral("%1 %2").arg(
                QLatin1String(part->metaObject()->className()), part->objectName())));
    }
}

/// What lasts may come while another message is read: it is shown when that one goes.
void TestMessages::whatLastsIsNotMissed()
{
    bar().showPassing(QStringLiteral("That does not fit."), MessageKind::Refused);
    bar().showLasting(QStringLiteral("You may change it now."), MessageKind::Note,
        {QStringLiteral("Change it"), [] {}});
    QCOMPARE(m_atlas->message(), QStringLiteral("That does not fit."));
    QTest::mouseClick(bar().findChild<QToolButton*>(QStringLiteral("closeMessage")), Qt::LeftButton);
    QTRY_COMPARE(m_atlas->message(), QStringLiteral("You may change it now."));
    QVERIFY(bar().findChild<QToolButton*>(QStringLiteral("plain"))->isVisible());
    // Once: afterwards it stands behind its button in the tool bar.
    bar().showPassing(QStringLiteral("That does not fit."), MessageKind::Refused);
    bar().withdrawPassing();
    QTest::qWait(30);
    QVERIFY(!bar().isVisible());
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
