#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/palette.h"

class QApplication;

namespace atlas {

enum class ThemeChoice { System, Light, Dark };

/// The theme that a choice means now; "system" asks the platform.
Theme themeFor(ThemeChoice choice);

/// Gives the application its style, palette and style sheet in \a theme.
void applyAppearance(QApplication& application, Theme theme);

} // namespace atlas
