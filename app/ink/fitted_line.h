#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFont>

class QPainter;
class QRectF;
class QString;

namespace atlas {

QFont scaledFont(const QFont& font, double share);

/// Paints \a text on one line in \a rect, in smaller type where it is too wide, down to two thirds; false,
/// and nothing painted, where even that does not fit.
bool paintFitted(
    QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, Qt::Alignment alignment);

} // namespace atlas
