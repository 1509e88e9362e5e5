// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/signature_block.h"

#include "ink/palette.h"
#include "ink/sheet_style.h"
#include "ink/wrapped_text.h"
#include "wording/board_words.h"
#include "wording/phrases.h"

#include <QPainter>

namespace atlas {

namespace {

constexpr double above = 26;
constexpr double lineHeight = 44; // room to write by hand
constexpr double gap = 24;

} // namespace

double SignatureBlock::height() const
{
    return m_people > 0 ? above + lineHeight * (m_people + 1) : 0;
}

void SignatureBlock::paint(QPainter& painter, QPointF topLeft, double width, const Phrases& phrases,
    const SheetStyle& style, const Palette& palette) const
{
    painter.save();
    const double third = (width - 2 * gap) / 3;
    const auto blank = [&](int place, double baseline, const QString& word) {
        const WrappedText text(word, style.note, third, 1);
        const double left = topLeft.x() + place * (third + gap);
        painter.setPen(palette.secondaryText());
        text.paint(painter, QRectF(left, baseline - text.height(), third, text.height()),
            Qt::AlignLeft | Qt::AlignTop);
        painter.setPen(QPen(palette.secondaryText(), 1.0, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(left + text.width() + 6, baseline), QPointF(left + third, baseline));
    };
    double baseline = topLeft.y() + above + lineHeight * 0.6;
    blank(0, baseline, board_words::place(phrases));
    blank(1, baseline, board_words::date(phrases));
    for (int person = 0; person < m_people; ++person) {
        baseline += lineHeight;
        blank(0, baseline, board_words::name(phrases));
        blank(1, baseline, board_words::office(phrases));
        blank(2, baseline, board_words::signature(phrases));
    }
    painter.restore();
}

} // namespace atlas
