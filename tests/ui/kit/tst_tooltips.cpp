// SPDX-License-Identifier: GPL-3.0-or-later
// Who rests the mouse on a button learns its key, in every window and in both languages.
#include "support/played_workshop.h"
#include "support/running_atlas.h"
#include "support/stored_workshop.h"
#include "ui/heatmap/matrix_page.h"
#include "ui/help/help_window.h"
#include "ui/kit/key_hint.h"
#include "ui/ratings/reason_dialog.h"
#include "ui/workshop/workshop_console.h"

#include <QAction>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

using namespace atlas;

class TestTooltips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keyIsPutAfterTheWords();
    void buttonsTellTheirKeys_data();
    void buttonsTellTheirKeys();

private:
    static QString plain(QString words) { return words.remove(u'&').remove(u'…').simplified(); }
    static void checkButtons(const QWidget& window, const QList<QAction*>& commands);
    static void checkNamed(const QWidget& window, const char* name, const QKeySequence& key);
};

void TestTooltips::keyIsPutAfterTheWords()
{
    QCOMPARE(withKey(QStringLiteral("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z)),
        QStringLiteral("Undo (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText)));
    QCOMPARE(withKey(QStringLiteral("Undo"), {}), QStringLiteral("Undo"));
    QCOMPARE(keyText(Qt::CTRL | Qt::Key_Return), keyText(Qt::CTRL | Qt::Key_Enter));
    QAction action(QStringLiteral("Re&do"));
    action.setShortcut(Qt::Key_F2);
    tellKey(action);
    QCOMPARE(action.toolTip(), QStringLiteral("Redo (F2)"));
}

void TestTooltips::buttonsTellTheirKeys_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("fr") << QStringLiteral("fr");
}

/// A button that runs an action with a key, or that says what such an action says, tells the key.
void TestTooltips::checkButtons(const QWidget& window, const QList<QAction*>& commands)
{
    int told = 0;
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->window() != &window)
            continue;
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const QAction* command = tool ? tool->defaultAction() : nullptr;
        for (const QAction* candidate : commands) {
            if (!command && !button->text().isEmpty() && !candidate->shortcuts().isEmpty()
                && plain(candidate->text()) == plain(button->text()))
                command = candidate;
        }
        if (!command || command->shortcut().isEmpty())
            continue;
        QVERIFY2(button->toolTip().contains(keyText(command->shortcut())),
            qPrintable(plain(command->text()) + u'|' + button->toolTip()));
        ++told;
    }
    QVERIFY(told > 1);
}

void TestTooltips::checkNamed(const QWidget& window, const char* name, const QKeySequence& key)
{
    const auto* part = window.findChild<QWidget*>(QLatin1String(name));
    QVERIFY2(part, name);
    QVERIFY2(
        part->toolTip().contains(keyText(key)), qPrintable(QLatin1String(name) + u'|' + part->toolTip()));
}

void TestTooltips::buttonsTellTheirKeys()
{
    QFETCH(QString, language);
    RunningAtlas atlas;
    RunningAtlas::set(QStringLiteral("view/language"), language);
    const QString path = atlas.newAtlas();
    {
        const auto repository = AtlasRepository::open(path);
        QVERIFY(repository);
        const Atlas stored = *(*repository)->load();
        QVERIFY(saveWorkshop(**repository,
            plainWorkshop(stored.families.front(), firstCells(stored.families.front(), 2))));
    }
    QVERIFY(atlas.start(path));
    MainWindow& window = atlas.window();
    atlas.goTo(0, 0);
    atlas.reason();
    QTest::keyClick(&atlas.view(), '4');
    checkButtons(window, window.findChildren<QAction*>());
    checkNamed(window, "fitMatrix", keys::FitToWindow);
    for (const QKeySequence& key : {QKeySequence(keys::ZoomIn), QKeySequence(keys::ZoomOut)})
        checkNamed(window, "zoomSlider", key);
    int levels = 0;
    for (const QToolButton* button : window.findChildren<QToolButton*>()) {
        if (button->property("role") == QLatin1String("level")) {
            QVERIFY2(button->toolTip().endsWith(u')'), qPrintable(button->toolTip()));
            ++levels;
        }
    }
    QCOMPARE(levels, 6);

    QTest::keyClick(&window, Qt::Key_F12);
    checkNamed(window, "itemUp", keys::Earlier);
    checkNamed(window, "itemDown", keys::Later);
    checkNamed(window, "removeItems", Qt::Key_Delete);

    ReasonDialog reason(QStringLiteral("change"), &window);
    bool any = false;
    for (const QPushButton* button : reason.findChildren<QPushButton*>())
        any = any || button->toolTip().contains(keyText(keys::Record));
    QVERIFY(any);

    openHelp(window, {});
    const HelpWindow& help = *window.findChild<HelpWindow*>();
    checkButtons(help, help.actions());

    Answer<QMessageBox> asked(sayNobodyLooks);
    window.openWorkshop({7});
    const WorkshopConsole& console = *window.console();
    checkButtons(console, console.findChildren<QAction*>());
    checkNamed(console, "reveal", keys::Reveal);
    checkNamed(console, "secondRound", keys::SecondRound);
    checkNamed(console, "importVotes", keys::ImportAnswers);
    checkNamed(console, "recordDecision", keys::Record);
    for (const QToolButton* button : console.findChildren<QToolButton*>()) {
        if (button->parentWidget()->objectName() == QLatin1String("roomTools") && button->isVisible()
            && button->defaultAction())
            QVERIFY2(button->toolTip().endsWith(u')'), qPrintable(button->toolTip()));
    }
    window.console()->hide();
}

QTEST_MAIN(TestTooltips)
#include "tst_tooltips.moc"
