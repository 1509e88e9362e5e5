// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/edit_menu.h"

#include "ui/editors/heatmap_editor.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/history/undo_actions.h"
#include "ui/kit/command.h"
#include "ui/kit/icons.h"
#include "ui/ratings/level_chooser.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

namespace atlas {

EditMenu::EditMenu(QMainWindow& window, const UndoActions& undo, HeatmapEditor& editor, const HeatmapView& view,
    const ViewSettings& settings)
    : QObject(&window)
{
    QMenu& menu = *window.menuBar()->addMenu(tr("&Edit"));
    undo.undo().setIcon(themedIcon(QStringLiteral("undo"), settings.theme));
    undo.redo().setIcon(themedIcon(QStringLiteral("redo"), settings.theme));
    menu.addAction(&undo.undo());
    menu.addAction(&undo.redo());
    menu.addSeparator();
    menu.addAction(editor.copyAction());
    menu.addAction(editor.pasteAction());
    menu.addSeparator();
    QMenu* ratings = menu.addMenu(tr("Rat&e as"));
    ratings->setObjectName(QStringLiteral("ratings"));
    m_ratings = ratings->menuAction();
    connect(ratings, &QMenu::aboutToShow, &view, [ratings, &view, language = settings.language] {
        ratings->clear();
        addRatings(*ratings, view.cellPainter(), language, std::nullopt);
    });
    connect(ratings, &QMenu::triggered, &editor, [&editor, &view](const QAction* action) {
        editor.rate(view.heatmap().scale().fromIndex(action->data().toInt()));
    });
    menu.addAction(editor.chooseAction());
    menu.addAction(editor.restoreAction());
    menu.addSeparator();
    m_ask = command(menu, tr("&Ask for a reason on each change"));
    m_ask->setCheckable(true);
    connect(m_ask, &QAction::toggled, &editor, &HeatmapEditor::setAsksForReason);
    connect(m_ask, &QAction::triggered, this, &EditMenu::askForReasonRequested);
    menu.addSeparator();
    connect(command(menu, tr("&Find…"), {QKeySequence::Find},
                themedIcon(QStringLiteral("search"), settings.theme)),
        &QAction::triggered, this, &EditMenu::findRequested);
    menu.addSeparator();
    QAction* preferences = command(menu, tr("Settin&gs…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    preferences->setMenuRole(QAction::PreferencesRole);
    connect(preferences, &QAction::triggered, this, &EditMenu::settingsRequested);
}

void EditMenu::setAsksForReason(bool asks)
{
    m_ask->setChecked(asks);
}

void EditMenu::setMatrixShown(bool shown)
{
    m_ratings->setEnabled(shown);
}

} // namespace atlas
