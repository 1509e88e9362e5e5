#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"

#include <QIcon>

namespace atlas {

/// One of the application's drawn icons (":/icons/NAME.svg") in the theme's text colour.
QIcon themedIcon(const QString& name, Theme theme);

/// The same drawing in another colour; \a size in logical pixels.
QPixmap tintedPicture(const QString& name, const QSize& size, const QColor& colour, qreal ratio);

/// The application's own icon in the sizes that it was drawn for.
QIcon applicationIcon();

} // namespace atlas
