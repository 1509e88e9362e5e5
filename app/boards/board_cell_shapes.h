#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boards/board_colours.h"
#include "ink/sign_line.h"

#include <QRectF>

#include <vector>

namespace atlas {

constexpr double cellBarFrom = 16; ///< height of a cell from which a bar has room at its foot

/// The smaller type beside a symbol.
QFont noteFont(const QFont& symbol);
/// A cell without the gap around it.
QRectF cellBody(const QRectF& rect);
bool fits(const SignLine& line, const QRectF& body);
void paintFrame(QPainter& painter, const QRectF& body, const ToneColours& colours);
/// The first of \a choices that fits, the best first; under the best, or
/// behind it in the same type, \a beneath if there is room for both.
void paintLines(
    QPainter& painter, const QRectF& body, const std::vector<SignLine>& choices, const SignLine& beneath);

} // namespace atlas
