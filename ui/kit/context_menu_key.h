#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

class QWidget;

namespace atlas {

/// Shift+F10 in \a window does what the Menu key does, which not every keyboard has.
void addContextMenuKey(QWidget& window);

} // namespace atlas
