// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog and window on a laptop of 1366 x 768 at 150 %: 911 x 512 as the program counts.
#include "support/every_window.h"
#include "support/played_workshop.h"
#include "support/running_atlas.h"
#include "support/stored_workshop.h"
#include "support/two_screens.h"
#include "ui/workshop/workshop_console.h"

#include <QAction>
#include <QComboBox>
#include <QPrintPreviewDialog>
#include <QRegularExpression>
#include <QScreen>
#include <QSpinBox>
#include <QTableView>
#include <QToolBar>

using namespace atlas;

namespace {

constexpr int TitleBar = 32; ///< pixels that a desktop puts above a window

/// What is wrong with the place of a window, if anything.
QString outside(const QWidget& window)
{
    const QRect room = window.screen()->availableGeometry();
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    if (least.width() > room.width() || least.height() > room.height() - TitleBar)
        return QStringLiteral("takes at least %1 x %2").arg(least.width()).arg(least.height());
    if (!window.isMaximized() && !room.contains(window.frameGeometry()))
        return QStringLiteral("lies at %1, %2, %3 x %4")
            .arg(window.x())
            .arg(window.y())
            .arg(window.width())
            .arg(window.height());
    return {};
}

} // namespace

class TestSmallScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWindowFits_data();
    void everyWindowFits();
    void everyPageLeavesTheWindowOnTheScreen_data() { everyWindowFits_data(); }
    void everyPageLeavesTheWindowOnTheScreen();
    void thePreviewShowsItsPrintButton();
    void allCountsOfAVoteAreInSight_data() { everyWindowFits_data(); }
    void allCountsOfAVoteAreInSight();
    void itemsToAddAreToldApart_data() { everyWindowFits_data(); }
    void itemsToAddAreToldApart();
    void aWindowThatIsTooLargeIsMadeToFit();
};

void TestSmallScreen::everyWindowFits_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("French") << Language::French;
}

void TestSmallScreen::everyWindowFits()
{
    QFETCH(const Language, language);
    RunningAtlas atlas; // for the look and the words
    RunningAtlas::set(QStringLiteral("view/language"), languageCode(language));
    QVERIFY(atlas.start(atlas.newAtlas()));
    QVERIFY2(outside(atlas.window()).isEmpty(), qPrintable(outside(atlas.window())));
    EveryWindow every(language);
    QStringList wrong;
    for (const auto& [name, make] : every.makers()) {
        const std::unique_ptr<QWidget> window = make();
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        QTest::qWait(30);
        if (const QString problem = outside(*window); !problem.isEmpty())
            wrong << QLatin1String(name) + QStringLiteral(" ") + problem;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Each page in turn: what one needs, the window keeps on the others.
void TestSmallScreen::everyPageLeavesTheWindowOnTheScreen()
{
    QFETCH(const Language, language);
    RunningAtlas atlas;
    RunningAtlas::set(QStringLiteral("view/language"), languageCode(language));
    const QString path = atlas.newAtlas();
    {
        const auto file = AtlasRepository::open(path);
        QVERIFY(file);
        const Atlas study = RunningAtlas::stored(path);
        const Workshop workshop = playedWorkshop(study, study.families.front());
        Edit edit;
        edit.at = QDateTime::currentDateTimeUtc();
        edit.changes.add(WorkshopChange{std::nullopt, workshop});
        QVERIFY((*file)->commit(edit));
    }
    QVERIFY(atlas.start(path));
    QVERIFY(atlas.window().isMaximized());
    for (int row = 0; row < atlas.navigation().model()->rowCount(); ++row) {
        const QModelIndex entry = atlas.navigation().model()->index(row, 0);
        if (!(entry.flags() & Qt::ItemIsSelectable))
            continue;
        atlas.navigation().setCurrentIndex(entry);
        QTest::qWait(30);
        QVERIFY2(outside(atlas.window()).isEmpty(),
            qPrintable(entry.data().toString() + u' ' + outside(atlas.window())));
        QVERIFY(atlas.window().isMaximized());
    }
}

void TestSmallScreen::thePreviewShowsItsPrintButton()
{
    RunningAtlas atlas;
    QVERIFY(atlas.start(atlas.newAtlas()));
    QString problem = QStringLiteral("not seen");
    Answer<QPrintPreviewDialog> answer([&problem](QPrintPreviewDialog& preview) {
        QTest::qWait(100);
        problem = outside(preview);
        const auto* bar = preview.findChild<QToolBar*>();
        QAction* print = bar->actions().constFirst();
        const QWidget* button = bar->widgetForAction(print);
        if (!button->isVisible() || !bar->rect().contains(button->geometry()))
            problem += QStringLiteral("; no button prints");
        int printing = 0; // the one that Qt makes, found by its picture
        for (const QAction* action : bar->actions())
            printing += action->icon().cacheKey() == print->icon().cacheKey();
        if (printing != 1 || print->isCheckable())
            problem += QStringLiteral("; another action comes first");
        preview.reject();
    });
    QTest::keyClick(&atlas.view(), Qt::Key_P, Qt::ControlModifier);
    VERIFY_ANSWERED(answer);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestSmallScreen::allCountsOfAVoteAreInSight()
{
    QFETCH(const Language, language);
    RunningAtlas atlas;
    RunningAtlas::set(QStringLiteral("view/language"), languageCode(language));
    const QString path = atlas.newAtlas();
    {
        const auto file = AtlasRepository::open(path);
        QVERIFY(file);
        QVERIFY(saveWorkshop(**file, longestWorkshop(RunningAtlas::stored(path), 3)));
    }
    QVERIFY(atlas.start(path));
    atlas.window().openWorkshop({7});
    QTRY_VERIFY(atlas.window().console() && atlas.window().console()->isVisible());
    const WorkshopConsole& console = *atlas.window().console();
    const auto hidden = [&console] {
        QStringList names;
        for (const QSpinBox* votes : console.findChildren<QSpinBox*>(QRegularExpression(QStringLiteral("^votes")))) {
            if (votes->visibleRegion().boundingRect() != votes->rect())
                names << votes->accessibleName();
        }
        return names.join(u'\n');
    };
    QCOMPARE(console.findChildren<QSpinBox*>(QRegularExpression(QStringLiteral("^votes"))).size(), 6);
    QTRY_VERIFY2(hidden().isEmpty(), qPrintable(hidden()));
    for (const Qt::Key key : {Qt::Key_4, Qt::Key_R, Qt::Key_S, Qt::Key_3, Qt::Key_R, Qt::Key_PageDown}) {
        QTest::keyClick(atlas.window().console(), key);
        QTest::qWait(30);
        QTRY_VERIFY2(hidden().isEmpty(), qPrintable(hidden()));
    }
    atlas.window().console()->hide();
}

/// By what tells them apart: their sub-competence and domain, and what the atlas holds.
void TestSmallScreen::itemsToAddAreToldApart()
{
    QFETCH(const Language, language);
    RunningAtlas atlas;
    RunningAtlas::set(QStringLiteral("view/language"), languageCode(language));
    QVERIFY(atlas.start(atlas.newAtlas()));
    EveryWindow every(language);
    std::unique_ptr<QWidget> dialog;
    for (const auto& [name, make] : every.makers()) {
        if (QLatin1String(name) == QLatin1String("add items"))
            dialog = make();
    }
    QVERIFY(dialog);
    auto& family = *dialog->findChild<QComboBox*>(QStringLiteral("family"));
    family.setCurrentIndex(0); // all of them
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    QTest::qWait(30);
    const auto& table = *dialog->findChild<QTableView*>(QStringLiteral("table"));
    QStringList cut;
    for (const int column : {int(AgendaChoiceModel::SubCompetence), int(AgendaChoiceModel::Domain), int(AgendaChoiceModel::Present)}) {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QString text = table.model()->index(row, column).data().toString();
            const QRect room(0, 0, table.columnWidth(column) - 10, 10000);
            const int height = table.fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height();
            if (height > table.rowHeight(row))
                cut << text;
        }
    }
    cut.removeDuplicates();
    // The longest labels of the study have more than a hundred characters.
    QVERIFY2(cut.size() <= 3, qPrintable(cut.join(u'\n')));
}

void TestSmallScreen::aWindowThatIsTooLargeIsMadeToFit()
{
    RunningAtlas atlas;
    QVERIFY(atlas.start(atlas.newAtlas()));
    QDialog dialog(&atlas.window());
    dialog.setGeometry(300, 400, 1400, 900);
    dialog.show();
    QTRY_VERIFY2(outside(dialog).isEmpty(), qPrintable(outside(dialog)));
}

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    useTwoScreens(folder, {911, 512});
    QApplication application(argc, argv);
    TestSmallScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_small_screen.moc"
