#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"

class QApplication;
class QLineEdit;
class QSize;

namespace atlas {

/// Settings keep the numbers: new choices go to the end.
enum class ThemeChoice { System, Light, Dark, HighContrastLight, HighContrastDark };

/// The sizes of type that can be chosen, in percent of the system's.
constexpr int TextPercents[] = {100, 110, 125, 150, 175, 200};

/// The theme that a choice means now; "system" asks the platform.
Theme themeFor(ThemeChoice choice);

/// Gives the application its style, palette and style sheet in \a theme, and type of \a textPercent of the
/// size that it had when this was first called.
void applyAppearance(QApplication& application, Theme theme, int textPercent);

/// A length that suits type of 13 pixels, for the application's type as it is; never less.
int scaledToText(int pixels);
QSize scaledToText(const QSize& pixels);
/// Keeps a field wide enough for the words that it shows while it is empty.
void keepPlaceholderWhole(QLineEdit& field);
/// Whether type is so large that it should take more lines, not more width: the matrix needs that.
bool isTextLarge();

} // namespace atlas
