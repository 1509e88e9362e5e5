// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcut_list.h"

#include "analysis/version_difference.h"
#include "editing/snapshot_document.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/plain_words.h"
#include "ui/ratings/level_chooser.h"
#include "ui/workshop/workshop_console.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace atlas {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("atlas::ShortcutList", text);
}

QString plain(const QString& text)
{
    return unmarked(text).remove(u'…');
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) {
        const QString text = keyText(key);
        // The unshifted upper row of a French keyboard counts votes too; the digit says enough.
        const bool letterOfUpperRow = key.count() == 1 && key[0].keyboardModifiers() == Qt::NoModifier
            && text.size() == 1 && !text.at(0).isLetterOrNumber();
        if (!keys.contains(text) && !(letterOfUpperRow && !keys.isEmpty()))
            keys << text;
    }
    return keys.join(QStringLiteral(", "));
}

void collect(const QMenu& menu, ShortcutGroup& group)
{
    for (const QAction* action : menu.actions()) {
        if (const QMenu* below = action->menu())
            collect(*below, group);
        else if (!action->shortcuts().isEmpty())
            group.lines.push_back({keysOf(*action),
                plain(action->whatsThis().isEmpty() ? action->text() : action->whatsThis())});
    }
}

ShortcutLine line(const QString& keys, const QString& meaning)
{
    return {keys, meaning};
}

QString either(std::initializer_list<QKeySequence> keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << keyText(key);
    return texts.join(QStringLiteral(", "));
}

} // namespace

std::vector<ShortcutGroup> shortcutsOf(const QMenuBar& menus)
{
    std::vector<ShortcutGroup> groups;
    for (const QAction* action : menus.actions()) {
        ShortcutGroup group{plain(action->text()), {}};
        if (action->menu())
            collect(*action->menu(), group);
        if (!group.lines.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<ShortcutGroup> keysOfViews(int levels)
{
    const QString arrows = say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "Arrows"));
    const QString wheel = say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "Ctrl+wheel"));
    ShortcutGroup heatmap{say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "In the heatmap")),
        {line(arrows,
             say(QT_TRANSLATE_NOOP(
                 "atlas::ShortcutList", "Go from cell to cell; with Shift select a range"))),
            line(QStringLiteral("+, −"),
                say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "One level up or down"))),
            line(QStringLiteral("1 … %1").arg(std::min(levels, MostLevelKeys)),
                say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "Set a level, from the lowest to the highest"))),
            line(QStringLiteral("N, 0"),
                say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "Marginal impact (n/a)"))),
            line(keyText(Qt::Key_Delete), say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "Not rated"))),
            line(either({Qt::Key_Enter, Qt::Key_F2}),
                say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "Choose from the list of levels"))),
            line(wheel, say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "Zoom")))}};
    ShortcutGroup elsewhere{
        say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "In panels, lists, charts and the search")),
        {line(keyText(Qt::Key_Enter),
             say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "Go to the cell that the entry stands for"))),
            line(either({Qt::Key_Left, Qt::Key_Right}),
                say(QT_TRANSLATE_NOOP(
                    "atlas::ShortcutList", "Collapse or expand a group, when its title is chosen"))),
            line(either({Qt::Key_Home, Qt::Key_End}),
                say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "First or last entry of a chart"))),
            line(arrows,
                say(QT_TRANSLATE_NOOP(
                    "atlas::ShortcutList", "Move the line between two panels, when Tab has reached it"))),
            line(keyText(Qt::Key_Escape), say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "Leave the search"))),
            line(either({keys::Earlier, keys::Later}),
                say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "Move an item of the agenda up or down"))),
            line(keyText(keys::Tick),
                say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "Tick a cell to put on the agenda"))),
            line(keyText(keys::Record),
                say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "Accept the reason that is asked for")))}};
    return {std::move(heatmap), std::move(elsewhere)};
}

std::vector<ShortcutGroup> shortcutsOfConsole(const Atlas& atlas, const ViewSettings& settings)
{
    const auto family = std::find_if(atlas.families.begin(), atlas.families.end(),
        [](const JobFamily& each) { return each.current.rows() > 0 && each.current.columns() > 0; });
    if (family == atlas.families.end())
        return {};
    AgendaItem item;
    item.id = {1};
    item.family = family->id;
    item.cell = family->cellAt(0, 0);
    Workshop workshop;
    workshop.id = {1};
    workshop.current = item.id;
    workshop.items.push_back(item);
    Atlas sample = atlas;
    sample.workshops = {workshop};
    const auto document = openSnapshot(sample, presentSnapshot(sample));
    WorkshopConsole console(*document, workshop.id, settings);
    std::vector<ShortcutGroup> groups = shortcutsOf(*console.menuBar());
    for (ShortcutGroup& group : groups)
        group.title = say(QT_TRANSLATE_NOOP("atlas::ShortcutList", "Workshop console: %1")).arg(group.title);
    return groups;
}

QString shortcutHtml(const std::vector<ShortcutGroup>& groups)
{
    QString html;
    for (const ShortcutGroup& group : groups) {
        html += QStringLiteral("<h2>%1</h2><table width='100%'>").arg(group.title.toHtmlEscaped());
        for (const ShortcutLine& line : group.lines) {
            html += QStringLiteral("<tr><td width='36%' style='padding: 2px 12px 2px 0px'><b>%1</b></td>"
                                   "<td style='padding: 2px 0px'>%2</td></tr>")
                        .arg(line.keys.toHtmlEscaped(), line.meaning.toHtmlEscaped());
        }
        html += QStringLiteral("</table>");
    }
    return html;
}

} // namespace atlas
