#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/palette.h"

#include <QIcon>

namespace atlas {

/// One of the application's drawn icons (":/icons/NAME.svg") in the theme's text colour.
QIcon themedIcon(const QString& name, Theme theme);

/// The application's own icon in the sizes that it was drawn for.
QIcon applicationIcon();

} // namespace atlas
