#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/board.h"
#include "ink/palette.h"

#include <QFont>
#include <QLocale>
#include <QRectF>

class QPainter;

namespace atlas {

/// Paints how much two domains resemble each other. Made for one painting; what it is given has to outlive it.
class SimilarityPainter {
public:
    SimilarityPainter(const Palette& palette, const QLocale& locale)
        : m_palette(palette)
        , m_locale(locale)
    {
    }

    void paint(QPainter& painter, const QRectF& rect, const SimilarityCell& cell, const QFont& font) const;
    QColor flat(const SimilarityCell& cell) const;

private:
    void paintShare(
        QPainter& painter, const QRectF& room, const SimilarityCell& cell, const QFont& font) const;

    const Palette& m_palette;
    const QLocale& m_locale;
};

} // namespace atlas
