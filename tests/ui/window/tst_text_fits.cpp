// SPDX-License-Identifier: GPL-3.0-or-later
// Type of up to twice the size on a small laptop: no word is cut in any window, in either language. With
// ATLAS_PICTURES=FOLDER a picture of each window is kept there, to be looked at; ATLAS_THEME=N takes another
// theme than the light one.
#include "support/cut_text.h"
#include "support/every_window.h"
#include "support/running_atlas.h"
#include "support/two_screens.h"
#include "ui/help/shortcut_sheet.h"
#include "ui/help/tour_card.h"
#include "ui/workshop/workshop_console.h"

#include <QTabWidget>

using namespace atlas;

class TestTextFits final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWindow_data();
    void everyWindow();

private:
    void look(const QByteArray& name, QWidget& window);
    void lookAtTheTour(RunningAtlas& atlas);
    void lookAtThePages(RunningAtlas& atlas);
    void lookAtTheDialogs(Language language);

    QStringList m_cut;
    QString m_kept; ///< in front of the names of pictures
};

void TestTextFits::everyWindow_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Language>("language");
    for (const int percent : {100, 150, 200}) {
        for (const Language language : {Language::English, Language::French})
            QTest::addRow("%d %s", percent, qPrintable(languageCode(language))) << percent << language;
    }
}

void TestTextFits::everyWindow()
{
    QFETCH(const int, percent);
    QFETCH(const Language, language);
    m_cut.clear();
    m_kept = qEnvironmentVariable("ATLAS_PICTURES");
    if (!m_kept.isEmpty())
        m_kept += QStringLiteral("/%1-%2-").arg(percent).arg(languageCode(language));
    RunningAtlas atlas;
    RunningAtlas::set(QStringLiteral("view/language"), languageCode(language));
    RunningAtlas::set(QStringLiteral("view/textPercent"), percent);
    const int theme = qEnvironmentVariableIntValue("ATLAS_THEME");
    RunningAtlas::set(QStringLiteral("view/theme"), theme ? theme : static_cast<int>(ThemeChoice::Light));
    RunningAtlas::set(QStringLiteral("help/tourSeen"), false);
    QVERIFY(atlas.start(atlas.newAtlas()));
    atlas.window().setGeometry(atlas.window().screen()->availableGeometry());
    lookAtTheTour(atlas);
    lookAtThePages(atlas);
    lookAtTheDialogs(language);
    for (const QString& cut : m_cut)
        qWarning("%s", qPrintable(cut)); // the message of a check is short
    QVERIFY(m_cut.isEmpty());
}

void TestTextFits::look(const QByteArray& name, QWidget& window)
{
    QTest::qWait(60);
    // What is laid out later is given its time.
    [[maybe_unused]] const bool fits =
        QTest::qWaitFor([&window] { return CutText::in(window).isEmpty(); }, 1500);
    for (const QString& cut : CutText::in(window))
        m_cut << QLatin1String(name) + QLatin1String(": ") + cut;
    if (!m_kept.isEmpty())
        QVERIFY(window.grab().save(
            m_kept + QString::fromLatin1(name).replace(u' ', u'-') + QLatin1String(".png")));
}

void TestTextFits::lookAtTheTour(RunningAtlas& atlas)
{
    auto& card = atlas.part<TourCard>("tourCard");
    for (int step = 1; step <= 5; ++step) {
        look("tour " + QByteArray::number(step), atlas.window());
        QTest::keyClick(&card, Qt::Key_Return);
    }
}

void TestTextFits::lookAtThePages(RunningAtlas& atlas)
{
    MainWindow& window = atlas.window();
    atlas.part<QWidget>("source"); // the details are filled after the first painting
    atlas.goTo(2, 1);
    look("page family", window);
    QTest::keyClick(&atlas.view(), '4');
    look("page family rated", window);
    // Lower still: the details scroll.
    window.resize(window.width(), 560);
    look("page family low", window);
    window.setGeometry(window.screen()->availableGeometry());
    QListView& navigation = atlas.navigation();
    for (int row = 0; row < navigation.model()->rowCount(); ++row) {
        const QModelIndex index = navigation.model()->index(row, 0);
        if (!(index.flags() & Qt::ItemIsSelectable)
            || index.data(NavigationModel::KindRole).toInt() == static_cast<int>(NavigationKind::Family))
            continue;
        navigation.setCurrentIndex(index);
        look("page " + index.data().toString().toLatin1(), window);
        auto* tabs = window.currentPage()->findChild<QTabWidget*>();
        for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look("page " + index.data().toString().toLatin1() + ' ' + QByteArray::number(tab), window);
        }
    }
    QTest::keyClick(&window, Qt::Key_F1, Qt::ControlModifier);
    auto* sheet = window.findChild<ShortcutSheet*>();
    QVERIFY(sheet);
    look("keys", *sheet);
    sheet->close();
}

void TestTextFits::lookAtTheDialogs(Language language)
{
    const int choice = qEnvironmentVariableIntValue("ATLAS_THEME");
    const Theme theme = themeFor(choice ? static_cast<ThemeChoice>(choice) : ThemeChoice::Light);
    EveryWindow every(language, theme);
    for (const auto& [name, make] : every.makers()) {
        const std::unique_ptr<QWidget> window = make();
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        look("dialog " + name, *window);
        if (auto* tabs = window->findChild<QTabWidget*>()) {
            for (int tab = 1; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look("dialog " + name + ' ' + QByteArray::number(tab), *window);
            }
        }
    }
    auto* console = new WorkshopConsole(every.open.document, every.workshop(), {language, theme}, nullptr);
    console->open();
    QVERIFY(QTest::qWaitForWindowExposed(console));
    console->setGeometry(console->screen()->availableGeometry());
    look("console", *console);
    // Votes that are revealed and not decided on: the most that stands there at once.
    for (int item = 0; item < 2; ++item)
        QTest::keyClick(console, Qt::Key_PageDown);
    look("console revealed", *console);
    look("room", console->audience());
    delete console;
}

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    useTwoScreens(folder, {1366, 768});
    QApplication application(argc, argv);
    TestTextFits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_text_fits.moc"
