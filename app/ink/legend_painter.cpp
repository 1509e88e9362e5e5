// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/legend_painter.h"

#include "wording/about_note.h"
#include "wording/phrases.h"
#include "wording/sheet_words.h"

#include <QPainter>

namespace atlas {

namespace {

constexpr double swatchWidth = 28;
constexpr double swatchHeight = 18;
constexpr double swatchGap = 6; // to the label, and from the label to the count
constexpr double entryGap = 20;
constexpr double lineHeight = 24;
constexpr double noteGap = 3;

} // namespace

int explainedCells(const JobFamily& family)
{
    int explained = 0;
    family.rationales.each([&explained](const CellRef&, const Rationale& rationale) {
        explained += rationale.explains();
    });
    return explained;
}

LegendPainter::LegendPainter(const RatingScale& scale, const JobFamily& family, const Phrases& phrases,
    const SheetStyle& style, double width)
    : m_symbolFont(style.note)
    , m_width(width)
{
    m_symbolFont.setWeight(QFont::Bold);
    QFont countFont = style.note;
    countFont.setWeight(QFont::DemiBold);
    const double labelRoom = width - swatchWidth - 2 * swatchGap - 60;
    const auto add = [&](Swatch swatch, Rating rating, const QString& label, int count) {
        m_entries.push_back({swatch, rating, WrappedText(label, style.note, labelRoom, 1),
            WrappedText(phrases.locale().toString(count), countFont, 60, 1), QPointF()});
    };

    const Distribution counts = distribution(family.current, scale);
    for (const Rating rating : scale.legendOrder())
        add(Swatch::Rating, rating, scale.entry(rating).label.in(phrases.language()), counts.count(rating));
    if (const int changed = changedCells(family))
        add(Swatch::Changed, Rating::notRated(), sheet_words::changedCells(phrases), changed);
    if (const int explained = explainedCells(family))
        add(Swatch::Explained, Rating::notRated(), sheet_words::explainedCells(phrases), explained);
    m_note = WrappedText(
        sheet_words::statisticsNote(phrases) + u' ' + aboutNote(phrases), style.note, width);
    flow();
}

void LegendPainter::flow()
{
    double left = 0;
    double top = 0;
    for (Entry& entry : m_entries) {
        const double width = swatchWidth + swatchGap + entry.label.width() + swatchGap + entry.count.width();
        if (left > 0 && left + width > m_width) {
            left = 0;
            top += lineHeight;
        }
        entry.place = QPointF(left, top + (lineHeight - swatchHeight) / 2);
        left += width + entryGap;
    }
    m_height = top + lineHeight + noteGap + m_note.height();
}

void LegendPainter::paintSwatch(
    QPainter& painter, const QRectF& rect, const Entry& entry, const CellPainter& cells) const
{
    if (entry.swatch == Swatch::Rating) {
        cells.paintCell(painter, rect, entry.rating, m_symbolFont);
        return;
    }
    // The marks are shown on a cell of no rating's colour.
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(cells.palette().grid());
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 2, 2);
    cells.paintMarks(painter, rect, {entry.swatch == Swatch::Changed, entry.swatch == Swatch::Explained},
        cells.palette().text());
}

void LegendPainter::paint(QPainter& painter, const QPointF& topLeft, const CellPainter& cells) const
{
    painter.save();
    for (const Entry& entry : m_entries) {
        const QRectF swatch(topLeft + entry.place, QSizeF(swatchWidth, swatchHeight));
        paintSwatch(painter, swatch, entry, cells);
        painter.setPen(cells.palette().text());
        const QRectF label(swatch.right() + swatchGap, swatch.top(), entry.label.width(), swatch.height());
        entry.label.paint(painter, label, Qt::AlignVCenter | Qt::AlignLeft);
        const QRectF count(label.right() + swatchGap, swatch.top(), entry.count.width(), swatch.height());
        entry.count.paint(painter, count, Qt::AlignVCenter | Qt::AlignLeft);
    }
    painter.setPen(cells.palette().secondaryText());
    const double noteTop = topLeft.y() + m_height - m_note.height();
    m_note.paint(
        painter, QRectF(topLeft.x(), noteTop, m_width, m_note.height()), Qt::AlignLeft | Qt::AlignTop);
    painter.restore();
}

} // namespace atlas
