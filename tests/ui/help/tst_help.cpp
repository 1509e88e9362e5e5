// SPDX-License-Identifier: GPL-3.0-or-later
// The help where one is: F1 in pages and dialogs, the window, the sheet of keys, what "About" tells.
#include "support/played_workshop.h"
#include "support/running_atlas.h"
#include "support/stored_workshop.h"
#include "ui/exchange/export_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_page.h"
#include "ui/help/help_topics.h"
#include "ui/help/help_window.h"
#include "ui/help/shortcut_sheet.h"
#include "ui/kit/key_hint.h"
#include "ui/workshop/workshop_console.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

using namespace atlas;

class TestHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void f1OpensTheTopicOfThePage_data();
    void f1OpensTheTopicOfThePage();
    void f1OpensInADialog();
    void f1OpensInTheConsoleAlone();
    void filterFindsAndMarks();
    void windowIsLeftByKeys();
    void textZooms();
    void sheetHoldsEveryShortcut();
    void aboutTellsLicencesAndNoNames();

private:
    HelpWindow* help(const QWidget& over) const { return over.findChild<HelpWindow*>(); }
    /// Off screen, a window that has just been shown may come to the front once more.
    static bool bringToFront(QWidget& window)
    {
        QTest::qWait(60);
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }
};

void TestHelp::f1OpensTheTopicOfThePage_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("topic");
    QTest::newRow("heatmap") << 0 << QStringLiteral("heatmap");
    QTest::newRow("overview") << int(Qt::Key_F5) << QStringLiteral("all-families");
    QTest::newRow("similarity") << int(Qt::Key_F6) << QStringLiteral("all-families");
    QTest::newRow("differences") << int(Qt::Key_F7) << QStringLiteral("versions");
    QTest::newRow("versions") << int(Qt::Key_F8) << QStringLiteral("versions");
    QTest::newRow("journal") << int(Qt::Key_F9) << QStringLiteral("versions");
    QTest::newRow("workshops") << int(Qt::Key_F12) << QStringLiteral("workshop");
}

void TestHelp::f1OpensTheTopicOfThePage()
{
    QFETCH(int, key);
    QFETCH(QString, topic);
    RunningAtlas atlas;
    QVERIFY(atlas.start(atlas.newAtlas()));
    if (key)
        QTest::keyClick(&atlas.window(), Qt::Key(key));
    // In the list of families the page in front counts.
    atlas.navigation().setFocus();
    QTest::keyClick(&atlas.navigation(), Qt::Key_F1);
    QTRY_VERIFY(help(atlas.window()));
    HelpWindow& window = *help(atlas.window());
    QVERIFY(window.isVisible());
    QVERIFY(!window.isModal());
    QCOMPARE(window.topic(), topic);
    QTRY_VERIFY(window.isActiveWindow());
    // Another time the same window comes to the front.
    window.close();
    QVERIFY(bringToFront(atlas.window()));
    if (key == 0) {
        atlas.goTo(0, 0);
        atlas.reason().setFocus();
        QTest::keyClick(&atlas.reason(), Qt::Key_F1);
        QCOMPARE(window.topic(), QStringLiteral("rating"));
    }
    QCOMPARE(atlas.window().findChildren<HelpWindow*>().size(), 1);
}

void TestHelp::f1OpensInADialog()
{
    RunningAtlas atlas;
    QVERIFY(atlas.start(atlas.newAtlas()));
    const Atlas stored = atlas.stored();
    ExportDialog dialog(stored, stored.families.front().id, Language::English, &atlas.window());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.findChild<QLineEdit*>(QStringLiteral("output")), Qt::Key_F1);
    QTRY_VERIFY(help(dialog) && help(dialog)->isActiveWindow());
    QCOMPARE(help(dialog)->topic(), QStringLiteral("take-away"));
    // The dialog in front of the main window does not hold its help.
    auto& filter = *help(dialog)->findChild<QLineEdit*>(QStringLiteral("helpFilter"));
    filter.setFocus();
    QTest::keyClicks(&filter, QStringLiteral("privacy"));
    QCOMPARE(filter.text(), QStringLiteral("privacy"));
    dialog.reject();
}

void TestHelp::f1OpensInTheConsoleAlone()
{
    RunningAtlas atlas;
    const QString path = atlas.newAtlas();
    {
        const auto repository = AtlasRepository::open(path);
        QVERIFY(repository);
        const Atlas stored = *(*repository)->load();
        QVERIFY(saveWorkshop(**repository,
            plainWorkshop(stored.families.front(), firstCells(stored.families.front(), 2))));
    }
    QVERIFY(atlas.start(path));
    Answer<QMessageBox> asked(sayNobodyLooks);
    atlas.window().openWorkshop({7});
    WorkshopConsole& console = *atlas.window().console();
    console.findChild<QAction*>(QStringLiteral("asWindow"))->trigger();
    // The room gets nothing to read.
    QVERIFY(bringToFront(console.audience()));
    QTest::keyClick(&console.audience(), Qt::Key_F1);
    QVERIFY(!help(console) && !help(console.audience()));
    QVERIFY(bringToFront(console));
    QTest::keyClick(&console, Qt::Key_F1);
    QVERIFY(help(console) && help(console)->isVisible());
    QCOMPARE(help(console)->topic(), QStringLiteral("workshop"));
    help(console)->close();
    for (QAction* action : console.menuBar()->findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_F1))
            action->trigger();
    }
    auto* sheet = console.findChild<ShortcutSheet*>();
    QVERIFY(sheet);
    QVERIFY(sheet->findChild<QTextBrowser*>()->toPlainText().startsWith(QStringLiteral("Workshop console")));
    sheet->close();
    console.hide();
}

void TestHelp::filterFindsAndMarks()
{
    RunningAtlas atlas;
    QVERIFY(atlas.start(atlas.newAtlas()));
    openHelp(atlas.window(), QStringLiteral("start"));
    HelpWindow& window = *help(atlas.window());
    QVERIFY(bringToFront(window));
    auto& filter = *window.findChild<QLineEdit*>(QStringLiteral("helpFilter"));
    auto& topics = *window.findChild<QListWidget*>(QStringLiteral("helpTopics"));
    auto& page = *window.findChild<HelpPage*>();
    const auto shown = [&topics] {
        int count = 0;
        for (int row = 0; row < topics.count(); ++row)
            count += topics.item(row)->isHidden() ? 0 : 1;
        return count;
    };
    QCOMPARE(shown(), int(helpTopics().size()));
    QTest::keyClicks(&filter, QStringLiteral("Signatures lines sign"));
    QCOMPARE(shown(), 0);
    filter.clear();
    QTest::keyClicks(&filter, QStringLiteral("lines sign"));
    QVERIFY(shown() >= 1 && shown() < int(helpTopics().size()));
    QCOMPARE(window.topic(), QStringLiteral("versions"));
    QVERIFY(!page.extraSelections().isEmpty());
    QTest::keyClick(&filter, Qt::Key_Return);
    QVERIFY(page.hasFocus());
}

void TestHelp::windowIsLeftByKeys()
{
    RunningAtlas atlas;
    QVERIFY(atlas.start(atlas.newAtlas()));
    openHelp(atlas.window(), QStringLiteral("start"));
    HelpWindow& window = *help(atlas.window());
    QVERIFY(bringToFront(window));
    auto& page = *window.findChild<HelpPage*>();
    window.showTopic(QStringLiteral("files"));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.topic(), QStringLiteral("start"));
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.topic(), QStringLiteral("files"));
    auto& filter = *window.findChild<QLineEdit*>(QStringLiteral("helpFilter"));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(filter.hasFocus());
    QTest::keyClicks(&filter, QStringLiteral("atlas"));
    QTest::keyClick(&filter, Qt::Key_Escape);
    QVERIFY(window.isVisible() && filter.text().isEmpty());
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
    // It opens where it was left.
    openHelp(atlas.window(), {});
    QCOMPARE(window.topic(), QStringLiteral("files"));
}

void TestHelp::textZooms()
{
    RunningAtlas atlas;
    QVERIFY(atlas.start(atlas.newAtlas()));
    openHelp(atlas.window(), QStringLiteral("heatmap"));
    HelpWindow& window = *help(atlas.window());
    QVERIFY(bringToFront(window));
    auto& page = *window.findChild<HelpPage*>();
    window.resize(760, 520);
    QTest::qWait(300); // the pictures follow
    QCOMPARE(page.horizontalScrollBar()->maximum(), 0);
    const double height = page.document()->size().height();
    for (int step = 0; step < 6; ++step)
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(page.zoomSteps(), 6);
    QVERIFY(page.document()->size().height() > height);
    QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(page.zoomSteps(), 5);
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(page.zoomSteps(), 0);
    QCOMPARE(page.document()->size().height(), height);
}

void TestHelp::sheetHoldsEveryShortcut()
{
    RunningAtlas atlas;
    QVERIFY(atlas.start(atlas.newAtlas()));
    QTest::keyClick(&atlas.window(), Qt::Key_F1, Qt::ControlModifier);
    auto* sheet = atlas.window().findChild<ShortcutSheet*>();
    QVERIFY(sheet && sheet->isVisible() && !sheet->isModal());
    const QString text = sheet->findChild<QTextBrowser*>()->toPlainText();
    for (const QAction* action : atlas.window().menuBar()->findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts())
            QVERIFY2(text.contains(keyText(key)), qPrintable(action->text()));
    }
    // Keys of the heatmap and of the console, which is not open.
    for (const char* words : {"One level up or down", "1 … 4", "Workshop console: Votes", "Second round",
             "Count: no opinion", "Next\n", "Undo\n"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    QVERIFY(!atlas.window().console());
    QTest::mouseClick(sheet->findChild<QPushButton*>(QStringLiteral("copyShortcuts")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QTest::keyClick(&atlas.window(), Qt::Key_F1, Qt::ControlModifier);
    QCOMPARE(atlas.window().findChildren<ShortcutSheet*>().size(), 1);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!atlas.window().findChild<ShortcutSheet*>());
}

void TestHelp::aboutTellsLicencesAndNoNames()
{
    RunningAtlas atlas;
    QVERIFY(atlas.start(atlas.newAtlas()));
    AboutDialog about(&atlas.window());
    about.show();
    auto& choice = *about.findChild<QComboBox*>(QStringLiteral("licenceChoice"));
    auto& text = *about.findChild<QPlainTextEdit*>(QStringLiteral("licenceText"));
    QVERIFY(text.toPlainText().contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
    QVERIFY(text.toPlainText().contains(QStringLiteral("END OF TERMS AND CONDITIONS")));
    for (int index = 1; index < choice.count(); ++index) {
        choice.setCurrentIndex(index);
        QVERIFY(text.toPlainText().size() > 1000);
    }
    const QString parts = about.findChild<QTextBrowser*>(QStringLiteral("parts"))->toPlainText();
    for (const char* part : {"Qt Charts", "SQLite", "libcsv", "tl::expected", "FreeType", "HarfBuzz",
             "libpng", "zlib", "PCRE2", "double-conversion", "libgcc", "winpthreads", "NSIS", "Inter"})
        QVERIFY2(parts.contains(QLatin1String(part)), part);
    const QString details =
        about.findChild<QPlainTextEdit*>(QStringLiteral("technicalDetails"))->toPlainText();
    QVERIFY(details.contains(QLatin1String(qVersion())));
    for (const QString& secret : {QDir::homePath(), QSysInfo::machineHostName(), QStringLiteral("Martin"),
             atlas.window().windowFilePath()})
        QVERIFY2(secret.size() < 2 || !details.contains(secret), qPrintable(secret));
    QTest::mouseClick(about.findChild<QPushButton*>(QStringLiteral("copyDetails")), Qt::LeftButton);
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
