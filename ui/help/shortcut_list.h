#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/view_settings.h"

#include <QString>

#include <vector>

class QMenuBar;

namespace atlas {

struct Atlas;

/// Keys as they are written, and what they do.
struct ShortcutLine {
    QString keys;
    QString meaning;
};

struct ShortcutGroup {
    QString title;
    std::vector<ShortcutLine> lines;
};

/// What the menus of a window have keys for, a group a menu. Words that change with the document are taken
/// from the action's "what's this" text.
std::vector<ShortcutGroup> shortcutsOf(const QMenuBar& menus);

/// Keys that no menu holds: in the heatmap, in lists and charts, in the search.
std::vector<ShortcutGroup> keysOfViews(int levels);

/// The menus of the facilitator's console, from a console that is made for this and never shown; empty for
/// an atlas without cells.
std::vector<ShortcutGroup> shortcutsOfConsole(const Atlas& atlas, const ViewSettings& settings);

/// The groups as tables under their titles.
QString shortcutHtml(const std::vector<ShortcutGroup>& groups);

} // namespace atlas
