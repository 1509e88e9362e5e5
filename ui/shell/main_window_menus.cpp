// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, tool bar and help of the main window.
#include "ui/shell/main_window.h"

#include "ui/editors/details_panel.h"
#include "ui/editors/heatmap_editor.h"
#include "ui/editors/level_chooser.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/heatmap/matrix_page.h"
#include "ui/shell/icons.h"
#include "ui/shell/navigation_view.h"
#include "ui/shell/search_box.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

namespace atlas {

QAction* MainWindow::command(QMenu* menu, const QString& text, const QKeySequence& shortcut, const char* icon)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(shortcut);
    if (icon)
        action->setIcon(themedIcon(QLatin1String(icon), m_settings.theme));
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    connect(command(menu, tr("&New from the study…"), QKeySequence::New, "new"), &QAction::triggered, this,
        &MainWindow::newRequested);
    connect(command(menu, tr("&Open…"), QKeySequence::Open, "open"), &QAction::triggered, this,
        &MainWindow::openRequested);
    m_recent = menu->addMenu(tr("Open &recent"));
    menu->addSeparator();
    connect(
        command(menu, tr("&Save a copy as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "save-copy"),
        &QAction::triggered, this, &MainWindow::copyRequested);
    m_export = command(menu, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), "export");
    connect(m_export, &QAction::triggered, this, &MainWindow::exportRequested);
    QAction* print = command(menu, tr("&Print…"), QKeySequence::Print, "print");
    connect(print, &QAction::triggered, this, &MainWindow::printRequested);
    m_matrixActions << print;
    menu->addSeparator();
    QAction* quit = command(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::setRecentFiles(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths) {
        QAction* action = m_recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openFileRequested(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!paths.isEmpty());
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = command(menu, tr("&Undo"), QKeySequence::Undo, "undo");
    connect(m_undo, &QAction::triggered, this, [this] {
        takeOverTexts();
        [[maybe_unused]] const auto result = m_document.undo(); // a failure is announced by the document
    });
    m_redo = command(menu, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), "redo");
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connect(m_redo, &QAction::triggered, this,
        [this] { [[maybe_unused]] const auto result = m_document.redo(); });
    menu->addSeparator();
    menu->addAction(m_editor->copyAction());
    menu->addAction(m_editor->pasteAction());
    menu->addSeparator();
    QMenu* ratings = menu->addMenu(tr("Rat&e as"));
    ratings->setObjectName(QStringLiteral("ratings"));
    connect(ratings, &QMenu::aboutToShow, this, [this, ratings] {
        ratings->clear();
        addRatings(*ratings, m_matrix->view().cellPainter(), m_settings.language, std::nullopt);
    });
    connect(ratings, &QMenu::triggered, this,
        [this](const QAction* action) { m_editor->rate(ratingFromIndex(action->data().toInt())); });
    menu->addAction(m_editor->chooseAction());
    menu->addAction(m_editor->restoreAction());
    m_matrixActions << ratings->menuAction();
    menu->addSeparator();
    QAction* ask = command(menu, tr("&Ask for a reason on each change"), {});
    ask->setCheckable(true);
    ask->setChecked(QSettings().value(QStringLiteral("editing/asksForReason")).toBool());
    connect(ask, &QAction::toggled, this, [this](bool asks) {
        m_editor->setAsksForReason(asks);
        QSettings().setValue(QStringLiteral("editing/asksForReason"), asks);
    });
    connect(command(menu, tr("Your &name in the journal…"), {}), &QAction::triggered, this,
        &MainWindow::authorRequested);
    menu->addSeparator();
    m_find = command(menu, tr("&Find…"), QKeySequence::Find, "search");
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    HeatmapView* view = &m_matrix->view();
    const auto zoom = [&](const QString& text, const QList<QKeySequence>& keys, const char* icon, auto act) {
        QAction* action = command(menu, text, {}, icon);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, view, act);
        m_matrixActions << action;
    };
    zoom(tr("Zoom &in"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        "zoom-in", [view] { view->setZoom(view->zoom() * 1.1); });
    zoom(tr("Zoom &out"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, "zoom-out",
        [view] { view->setZoom(view->zoom() / 1.1); });
    zoom(tr("&Actual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, nullptr, [view] { view->setZoom(1.0); });
    zoom(tr("&Fit to window"), {QKeySequence(Qt::CTRL | Qt::Key_9)}, "fit", [view] { view->fitToWindow(); });
    menu->addSeparator();
    zoom(tr("&Collapse this competence"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, nullptr, [view] {
        if (view->currentIndex().isValid())
            view->setCollapsed(view->heatmap().competence(view->currentIndex().row()), true);
    });
    zoom(tr("E&xpand this competence"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, nullptr, [view] {
        if (view->currentIndex().isValid())
            view->setCollapsed(view->heatmap().competence(view->currentIndex().row()), false);
    });
    zoom(tr("Collapse all"), {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left)}, "collapse",
        [view] { view->setAllCollapsed(true); });
    zoom(tr("Expand all"), {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right)}, "expand",
        [view] { view->setAllCollapsed(false); });
    menu->addSeparator();

    QAction* details = command(menu, tr("&Details panel"), QKeySequence(Qt::Key_F4));
    details->setCheckable(true);
    details->setChecked(true);
    m_matrixActions << details;
    connect(details, &QAction::toggled, this, [this](bool shown) {
        m_details->setProperty("closed", !shown);
        m_details->setVisible(shown);
    });
    QAction* navigation = command(menu, tr("List of fa&milies"), QKeySequence(Qt::Key_F3));
    navigation->setCheckable(true);
    navigation->setChecked(true);
    connect(navigation, &QAction::toggled, m_navigation, &QWidget::setVisible);
    menu->addSeparator();

    const auto choice = [this](
                            QMenu* parent, QActionGroup* group, const QString& text, bool checked, auto act) {
        QAction* action = parent->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        group->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    QMenu* places = menu->addMenu(tr("&Go to"));
    const std::pair<NavigationKind, Qt::Key> keys[] = {{NavigationKind::Overview, Qt::Key_F5},
        {NavigationKind::Similarity, Qt::Key_F6}, {NavigationKind::Differences, Qt::Key_F7},
        {NavigationKind::Versions, Qt::Key_F8}, {NavigationKind::Journal, Qt::Key_F9},
        {NavigationKind::Workshops, Qt::Key_F12}};
    for (const auto& [kind, key] : keys) {
        const int row = m_navigationModel.rowOf(kind);
        connect(command(places, m_navigationModel.index(row).data().toString(), QKeySequence(key)),
            &QAction::triggered, this, [this, row] {
                m_navigation->chooseRow(row);
                currentPage()->setFocus();
            });
    }
    places->addSeparator();
    connect(command(places, tr("&Back to where the cell was chosen"), QKeySequence(Qt::ALT | Qt::Key_Up)),
        &QAction::triggered, this, &MainWindow::goBack);
    menu->addSeparator();
    QMenu* themes = menu->addMenu(tr("&Theme"));
    auto* themeGroup = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> themeChoices[] = {{ThemeChoice::System, tr("As the system")},
        {ThemeChoice::Light, tr("Light")}, {ThemeChoice::Dark, tr("Dark")}};
    for (const auto& [theme, text] : themeChoices) {
        choice(themes, themeGroup, text, m_themeChoice == theme,
            [this, theme = theme] { Q_EMIT themeRequested(theme); });
    }
    QMenu* languages = menu->addMenu(QStringLiteral("&Langue / Language"));
    auto* languageGroup = new QActionGroup(this);
    for (const Language language : {Language::French, Language::English}) {
        choice(languages, languageGroup,
            language == Language::French ? QStringLiteral("Français") : QStringLiteral("English"),
            m_settings.language == language, [this, language] { Q_EMIT languageRequested(language); });
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    connect(command(menu, tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), "info"), &QAction::triggered,
        this, &MainWindow::showShortcuts);
    QAction* about = command(menu, tr("&About Competence Atlas"), {});
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::buildToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize(QSize(18, 18));
    bar->addWidget(m_search);
    auto* spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    bar->addAction(m_undo);
    bar->addAction(m_redo);
    auto* exporting = new QToolButton;
    exporting->setDefaultAction(m_export);
    exporting->setText(tr("Export…"));
    exporting->setToolButtonStyle(Qt::ToolButtonTextOnly);
    exporting->setProperty("role", QStringLiteral("primary"));
    bar->addWidget(exporting);
}

void MainWindow::showShortcuts()
{
    const std::pair<QString, QString> keys[] = {
        {tr("Arrows"), tr("go from cell to cell; with Shift select a range")},
        {QStringLiteral("+  −"), tr("one level up or down")},
        {QStringLiteral("1 … 4"), tr("set a level, from strong obsolescence to strong reinforcement")},
        {QStringLiteral("N, 0"), tr("marginal impact (not applicable)")},
        {tr("Del"), tr("not rated")},
        {tr("Enter, F2"), tr("choose from the list of levels")},
        {QStringLiteral("Ctrl+Z, Ctrl+Y"), tr("undo, redo")},
        {QStringLiteral("Ctrl+C, Ctrl+V"), tr("copy and paste ratings, also from and to a spreadsheet")},
        {tr("Ctrl+Backspace"), tr("back to the study’s rating")},
        {QStringLiteral("Ctrl+F"), tr("search all families")},
        {tr("Ctrl+wheel, Ctrl+9"), tr("zoom, show the whole matrix")},
        {tr("Alt+Left, Alt+Right"), tr("collapse or expand a competence (with Shift: all)")},
        {QStringLiteral("F5 … F9"),
            tr("all families side by side, resembling domains, what changed, versions, journal")},
        {QStringLiteral("F12"), tr("workshops: agenda, votes, decisions, minutes")},
        {tr("Alt+Up"), tr("back to the view that the cell was chosen in")},
        {QStringLiteral("Ctrl+E, Ctrl+P"), tr("export, print")},
    };
    QString rows;
    for (const auto& [key, meaning] : keys) {
        rows += QStringLiteral(
            "<tr><td style='padding:3px 18px 3px 0'><b>%1</b></td><td style='padding:3px 0'>%2</td></tr>")
                    .arg(key.toHtmlEscaped(), meaning.toHtmlEscaped());
    }
    QMessageBox box(this);
    box.setWindowTitle(tr("Keyboard shortcuts"));
    box.setTextFormat(Qt::RichText);
    box.setText(QStringLiteral("<table>%1</table>").arg(rows));
    box.exec();
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Competence Atlas"));
    box.setIconPixmap(QApplication::windowIcon().pixmap(64, 64));
    box.setTextFormat(Qt::RichText);
    box.setText(tr("<h3>Competence Atlas %1</h3>"
                   "<p>How generative AI changes the competences of bank job families: read, adjust, "
                   "discuss, take away.</p>"
                   "<p>Works offline; nothing is sent anywhere. Jobs are rated, never persons.</p>"
                   "<p>Free software under the GNU General Public License, version 3 or later. Built with Qt "
                   "%2, SQLite, "
                   "libcsv and tl::expected.</p>")
                    .arg(QApplication::applicationVersion(), QLatin1String(qVersion())));
    box.exec();
}

} // namespace atlas
