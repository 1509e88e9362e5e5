// SPDX-License-Identifier: GPL-3.0-or-later
// What the user sets for good, and what becomes of it.
#include "ink/colour_vision.h"
#include "support/running_atlas.h"
#include "ui/help/help_window.h"
#include "ui/kit/screen_set.h"
#include "ui/window/settings_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFontInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>

using namespace atlas;

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingSetIsUsedAndKept();
    void cancelChangesNothing();
    void aFolderThatCannotBeUsedIsTold();
    void defaultsComeBackButTheLanguage();
    void exportsStartWhereTheUserSaid();
    void textGrowsFromTheMenu();
    void coloursAreShownAsOthersSeeThem();
    void whatIsOpenStaysWhenTheLookChanges();
    void theSystemsThemeIsTakenAfterADialog();
    void windowsKeepTheirPlaceForEachSetOfScreens();
    void damagedSettingsAreAsNotSet();
    void qtsOwnWordsAreTranslated();

private:
    MainWindow& window() const { return m_atlas->window(); }
    QAction* action(const QString& text) const;
    /// Opens the dialog by its key and answers it.
    void inDialog(const std::function<void(SettingsDialog&)>& act);

    template <class Widget>
    static Widget& part(SettingsDialog& dialog, const char* name)
    {
        auto* found = dialog.findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    static void choose(SettingsDialog& dialog, const char* box, const QString& text)
    {
        auto& found = part<QComboBox>(dialog, box);
        const int index = found.findText(text);
        if (index < 0)
            qFatal("%s offers no %s", box, qPrintable(text));
        found.setFocus();
        // By the keyboard, as in a closed box.
        for (int step = 0; step < found.count(); ++step)
            QTest::keyClick(&found, Qt::Key_Up);
        for (int step = 0; step < index; ++step)
            QTest::keyClick(&found, Qt::Key_Down);
        QCOMPARE(found.currentText(), text);
    }
    static void press(SettingsDialog& dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(button), Qt::LeftButton);
    }

    std::unique_ptr<RunningAtlas> m_atlas;
};

void TestSettings::init()
{
    m_atlas = std::make_unique<RunningAtlas>();
    QVERIFY(m_atlas->start(m_atlas->newAtlas()));
    m_atlas->show("finance");
}

void TestSettings::cleanup()
{
    m_atlas.reset();
    // Type and colours are the whole program's.
    applyAppearance(*qApp, Theme::Light, 100);
}

QAction* TestSettings::action(const QString& text) const
{
    for (QAction* candidate : window().findChildren<QAction*>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void TestSettings::inDialog(const std::function<void(SettingsDialog&)>& act)
{
    Answer<SettingsDialog> answer(act);
    QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
    VERIFY_ANSWERED(answer);
}

void TestSettings::everythingSetIsUsedAndKept()
{
    const QString folder = m_atlas->file(QStringLiteral("exports é 日"));
    QVERIFY(QDir().mkpath(folder));
    const int before = QFontInfo(QApplication::font()).pixelSize();
    const QPointer<MainWindow> english = &window();
    inDialog([&](SettingsDialog& dialog) {
        QCOMPARE(part<QLineEdit>(dialog, "author").text(), QStringLiteral("Léa Martin"));
        choose(dialog, "language", QStringLiteral("Français"));
        part<QLineEdit>(dialog, "author").setText(QStringLiteral(" Noé Petit "));
        QTest::mouseClick(&part<QCheckBox>(dialog, "reason"), Qt::LeftButton, {}, QPoint(8, 8));
        choose(dialog, "theme", QStringLiteral("High contrast, dark"));
        choose(dialog, "text", QStringLiteral("150%"));
        part<QRadioButton>(dialog, "fixedFolder").click();
        part<QLineEdit>(dialog, "folder").setText(QDir::toNativeSeparators(folder));
        choose(dialog, "paper", QStringLiteral("A3"));
        part<QComboBox>(dialog, "csv").setCurrentIndex(1);
        part<QComboBox>(dialog, "room").setCurrentIndex(1);
        press(dialog, QDialogButtonBox::Ok);
    });
    QTRY_VERIFY(!english);
    QVERIFY(m_atlas->isInFront());
    QVERIFY(action(QStringLiteral("Paramètres…")));
    QCOMPARE(m_atlas->view().cellPainter().palette().theme(), Theme::HighContrastDark);
    QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), qRound(before * 1.5));
    QCOMPARE(exportStartFolder(), folder);
    const Preferences kept = Preferences::load(Language::English);
    QCOMPARE(kept.paper, QPageSize::A3);
    QVERIFY(!kept.spreadsheetCsv);
    QVERIFY(kept.brightRoom);

    // The next change asks why, and is the new name's.
    m_atlas->goTo(0, 0);
    Answer<QDialog> reason([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    QTest::keyClick(&m_atlas->view(), m_atlas->code(0, 0) == QLatin1String("++") ? '1' : '4');
    VERIFY_ANSWERED(reason);
    QCOMPARE(m_atlas->journal(0, 0).at(0).author, QStringLiteral("Noé Petit"));

    inDialog([&](SettingsDialog& dialog) {
        QCOMPARE(dialog.preferences(), kept);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
}

void TestSettings::cancelChangesNothing()
{
    const Preferences before = Preferences::load(Language::English);
    const QPointer<MainWindow> same = &window();
    inDialog([](SettingsDialog& dialog) {
        choose(dialog, "theme", QStringLiteral("Dark"));
        part<QLineEdit>(dialog, "author").setText(QStringLiteral("somebody"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QCoreApplication::processEvents();
    QVERIFY(same);
    QCOMPARE(Preferences::load(Language::English), before);
}

void TestSettings::aFolderThatCannotBeUsedIsTold()
{
    inDialog([&](SettingsDialog& dialog) {
        part<QRadioButton>(dialog, "fixedFolder").click();
        auto& problem = part<QLabel>(dialog, "problem");
        for (const QString& folder :
            {m_atlas->file(QStringLiteral("not there")), QString(), QStringLiteral(".")}) {
            part<QLineEdit>(dialog, "folder").setText(folder);
            QVERIFY(!problem.isVisible());
            press(dialog, QDialogButtonBox::Ok);
            QVERIFY(dialog.isVisible() && problem.isVisible());
            QVERIFY(!problem.text().isEmpty());
        }
        part<QRadioButton>(dialog, "lastFolder").click();
        press(dialog, QDialogButtonBox::Ok);
    });
    QVERIFY(Preferences::load(Language::English).exportFolder.isEmpty());
}

void TestSettings::defaultsComeBackButTheLanguage()
{
    inDialog([](SettingsDialog& dialog) {
        press(dialog, QDialogButtonBox::RestoreDefaults);
        Preferences defaults;
        defaults.language = Language::English;
        QCOMPARE(dialog.preferences(), defaults);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
}

void TestSettings::exportsStartWhereTheUserSaid()
{
    const QString fixed = m_atlas->file(QStringLiteral("fixed"));
    const QString last = m_atlas->file(QStringLiteral("last"));
    QVERIFY(QDir().mkpath(fixed) && QDir().mkpath(last));
    RunningAtlas::set(QStringLiteral("export/folder"), last);
    QCOMPARE(exportStartFolder(), last);
    RunningAtlas::set(QStringLiteral("export/fixedFolder"), fixed);
    QCOMPARE(exportStartFolder(), fixed);
    // The stick with the folder is not in: better another place than none.
    QVERIFY(QDir().rmdir(fixed));
    QCOMPARE(exportStartFolder(), last);
}

void TestSettings::textGrowsFromTheMenu()
{
    const QPointer<MainWindow> small = &window();
    const int label = m_atlas->view().labelFont().pixelSize();
    QAction* larger = action(QStringLiteral("200%"));
    QVERIFY(larger && !larger->isChecked());
    larger->trigger();
    QTRY_VERIFY(!small);
    QVERIFY(m_atlas->isInFront());
    QVERIFY(action(QStringLiteral("200%"))->isChecked());
    QVERIFY(std::abs(m_atlas->view().labelFont().pixelSize() - 2 * label) <= 1);
    action(QStringLiteral("100%"))->trigger();
    QTRY_COMPARE(m_atlas->view().labelFont().pixelSize(), label);
}

void TestSettings::coloursAreShownAsOthersSeeThem()
{
    const QModelIndex index = m_atlas->cell(0, 0);
    const auto pixel = [&] {
        const QRect cell = m_atlas->view().visualRect(index);
        const QPoint place = m_atlas->view().viewport()->mapTo(&window(), cell.topLeft() + QPoint(8, 5));
        return window().grab().toImage().pixelColor(place);
    };
    m_atlas->goTo(3, 0);
    const QColor fill = m_atlas->view().cellPainter().palette().cell(m_atlas->family().current.at(0, 0)).fill;
    QTRY_COMPARE(pixel(), fill);
    // What stands on the screen, in every part, is what is painted when one asks for it.
    const auto isPaintedAnew = [this] {
        QTest::qWait(100);
        const QImage onScreen = window().screen()->grabWindow(window().winId()).toImage();
        return onScreen.convertToFormat(QImage::Format_RGB32)
            == window().grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    QAction* green = action(QStringLiteral("People who do not see green (deuteranopia)"));
    auto* menu = qobject_cast<QMenu*>(green->associatedObjects().constFirst());
    QVERIFY(menu);
    menu->popup(window().mapToGlobal(QPoint(60, 60)));
    QTest::qWait(100);
    menu->setActiveAction(green);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(isPaintedAnew());
    QCOMPARE(pixel(), seenWith(ColourVision::Deuteranopia, fill));
    QVERIFY(pixel() != fill);
    action(QStringLiteral("Most people"))->trigger();
    QVERIFY(isPaintedAnew());
    QCOMPARE(pixel(), fill);
}

void TestSettings::whatIsOpenStaysWhenTheLookChanges()
{
    const QString vision = QStringLiteral("People who do not see red (protanopia)");
    action(vision)->trigger();
    openHelp(window(), QStringLiteral("rating"));
    const QPointer<HelpWindow> help = window().findChild<HelpWindow*>();
    const QSize size = help->size() - QSize(40, 30);
    help->resize(size);
    const QPointer<MainWindow> before = &window();
    action(QStringLiteral("Dark"))->trigger();
    QTRY_VERIFY(!before);
    QVERIFY(!help);
    const auto* helpAfter = window().findChild<HelpWindow*>();
    QVERIFY(helpAfter && helpAfter->isVisible());
    QCOMPARE(helpAfter->topic(), QStringLiteral("rating"));
    QCOMPARE(helpAfter->size(), size);
    QVERIFY(action(vision)->isChecked());
    QCOMPARE(window().seenWith(), ColourVision::Protanopia);
    QVERIFY(window().centralWidget()->graphicsEffect());
    // What was not open is not opened.
    QVERIFY(!closeHelp(window()).isEmpty());
    action(QStringLiteral("Most people"))->trigger();
    const QPointer<MainWindow> dark = &window();
    action(QStringLiteral("Light"))->trigger();
    QTRY_VERIFY(!dark);
    QVERIFY(!window().findChild<HelpWindow*>());
    QVERIFY(!window().centralWidget()->graphicsEffect());
}

void TestSettings::theSystemsThemeIsTakenAfterADialog()
{
    const QPointer<MainWindow> before = &window();
    inDialog([&](SettingsDialog& dialog) {
        // What the system says is stored, as a test cannot ask it for another look.
        RunningAtlas::set(QStringLiteral("view/theme"), static_cast<int>(ThemeChoice::Dark));
        QEvent change(QEvent::ThemeChange);
        QApplication::sendEvent(&window(), &change);
        QTest::qWait(50);
        QVERIFY(before && dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTRY_VERIFY(!before);
    QVERIFY(action(QStringLiteral("Dark"))->isChecked());
}

void TestSettings::windowsKeepTheirPlaceForEachSetOfScreens()
{
    window().resize(730, 570);
    const QSize size = window().size();
    const QString path = window().windowFilePath();
    QVERIFY(m_atlas->close());
    QVERIFY(QSettings().contains(QStringLiteral("places/%1/main").arg(screenSetKey())));
    QVERIFY(m_atlas->start(path));
    QCOMPARE(window().size(), size);
    // What was remembered for other screens counts for nothing here.
    QVERIFY(m_atlas->close());
    QSettings settings;
    settings.setValue(QStringLiteral("places/other/main"),
        settings.value(QStringLiteral("places/%1/main").arg(screenSetKey())));
    settings.remove(QStringLiteral("places/%1").arg(screenSetKey()));
    QVERIFY(m_atlas->start(path));
    QVERIFY(window().size() != size);
}

void TestSettings::damagedSettingsAreAsNotSet()
{
    const std::pair<const char*, QVariant> damage[] = {{"view/language", QStringLiteral("xx")},
        {"view/theme", 99}, {"view/textPercent", 100000}, {"export/paper", QStringLiteral("?")},
        {"workshop/theme", -3}, {"editing/author", QString()}};
    for (const auto& [key, value] : damage)
        RunningAtlas::set(QLatin1String(key), value);
    Preferences expected;
    expected.language = Language::English;
    QCOMPARE(Preferences::load(Language::English), expected);
}

void TestSettings::qtsOwnWordsAreTranslated()
{
    const QPointer<MainWindow> english = &window();
    action(QStringLiteral("Français"))->trigger();
    QTRY_VERIFY(!english);
    inDialog([](SettingsDialog& dialog) {
        const auto& buttons = *dialog.findChild<QDialogButtonBox*>();
        QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'), QStringLiteral("Annuler"));
        QVERIFY(
            buttons.button(QDialogButtonBox::RestoreDefaults)->text().startsWith(QLatin1String("Restaurer")));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
