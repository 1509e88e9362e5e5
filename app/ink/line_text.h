#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <Qt>

class QPainter;
class QRect;
class QString;

namespace atlas {

/// One line of text in the painter's font and pen, placed in \a rect by left, right or horizontal centre,
/// always in the middle of its height. Far cheaper than painting into a rectangle, which lays out paragraphs.
void paintLine(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text);

} // namespace atlas
