// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/similarity_painter.h"

#include "boards/board_cell_shapes.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr int LeastFigures = 7; ///< pixels of type that is read

} // namespace

void SimilarityPainter::paint(
    QPainter& painter, const QRectF& rect, const SimilarityCell& cell, const QFont& font) const
{
    const QRectF body = cellBody(rect);
    const CellColours colours = similarityColours(cell.similarity, m_palette.theme());
    painter.fillRect(body, colours.fill);
    QRectF inner = body;
    if (cell.isWeak) {
        // Hollow: it may say as much, but rests on little.
        const double edge = std::clamp(std::min(body.width(), body.height()) / 8, 1.0, 3.0);
        inner = body.adjusted(edge, edge, -edge, -edge);
        painter.fillRect(inner, m_palette.background());
    }
    painter.setPen(cell.isWeak ? m_palette.text() : colours.text);
    paintShare(painter, inner, cell, noteFont(font));
}

/// In every cell of a size alike: with the number that it rests on, alone, or in a narrow one upwards.
void SimilarityPainter::paintShare(
    QPainter& painter, const QRectF& room, const SimilarityCell& cell, const QFont& font) const
{
    const auto percent = [this](double similarity) {
        const QString number = m_locale.toString(qRound(similarity * 100));
        // French sets a space before the sign.
        return m_locale.language() == QLocale::French ? number + QStringLiteral("\u00A0%") : number + u'%';
    };
    const auto line = [&painter](const QString& words, const QFont& type) {
        return SignLine(type, painter.device()).add(words);
    };
    const QString share = percent(cell.similarity);
    const QString founded = QStringLiteral("(%1)").arg(m_locale.toString(cell.compared));
    const SignLine both = line(share + u' ' + founded, font);
    if (cell.isWeak && fits(both, room)) {
        both.paint(painter, room.center());
        return;
    }
    if (fits(line(percent(1), font), room)) {
        const SignLine alone = line(share, font);
        const double apart = alone.lineHeight() / 2;
        const bool hasTwo = cell.isWeak && 2 * alone.lineHeight() <= room.height();
        alone.paint(painter, room.center() - QPointF(0, hasTwo ? apart : 0));
        if (hasTwo)
            line(founded, font).paint(painter, room.center() + QPointF(0, apart));
        return;
    }
    const QRectF turned(-room.height() / 2, -room.width() / 2, room.height(), room.width());
    if (room.height() < 1.5 * room.width())
        return;
    QFont upwards = font;
    for (int size = qRound(std::min(room.width() * 0.85, room.height() * 0.28)); size >= LeastFigures; --size) {
        upwards.setPixelSize(size);
        if (!fits(line(percent(1), upwards), turned))
            continue;
        painter.translate(room.center());
        painter.rotate(-90);
        line(share, upwards).paint(painter, {});
        return;
    }
}

QColor SimilarityPainter::flat(const SimilarityCell& cell) const
{
    const QColor fill = similarityColours(cell.similarity, m_palette.theme()).fill;
    const QColor ground = m_palette.background();
    return cell.isWeak ? QColor((fill.red() + ground.red()) / 2, (fill.green() + ground.green()) / 2,
               (fill.blue() + ground.blue()) / 2)
                       : fill;
}

} // namespace atlas
