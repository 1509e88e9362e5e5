// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ratings/scale_legend.h"

#include "ui/kit/appearance.h"

#include <QPainter>

namespace atlas {

namespace {

constexpr int Gap = 6;
constexpr int Between = 18;

int swatchWidth()
{
    return scaledToText(30);
}

} // namespace

ScaleLegend::ScaleLegend(Language language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScaleLegend::setScale(const CellPainter& painter, const QString& note)
{
    m_painter.emplace(painter);
    m_entries.clear();
    QStringList words;
    QStringList tip;
    for (const Rating rating : painter.scale().legendOrder()) {
        const QString& label = painter.scale().entry(rating).label.in(m_language);
        m_entries.push_back({rating, label, {}, {}});
        words << label;
        tip << QStringLiteral("%1  %2").arg(painter.scale().entry(rating).code, label);
    }
    if (!note.isEmpty())
        m_entries.push_back({std::nullopt, note, {}, {}});
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(tip.join(u'\n'));
    updateGeometry();
    update();
}

int ScaleLegend::lineHeight() const
{
    return std::max(20, fontMetrics().height() + 4);
}

int ScaleLegend::flow(int width, std::vector<Entry>& entries) const
{
    int height = 0;
    for (const bool wordless : {false, true}) {
        int left = 0;
        int top = 0;
        for (Entry& entry : entries) {
            entry.text = wordless && entry.rating ? QString() : entry.words;
            const int needed =
                fontMetrics().horizontalAdvance(entry.text) + (entry.rating ? swatchWidth() + Gap : 0);
            if (left > 0 && left + needed > width) {
                left = 0;
                top += lineHeight();
            }
            entry.place = {left, top};
            left += needed + (entry.text.isEmpty() ? 0 : Between);
            if (needed > width) // a note longer than the line takes several
                top += fontMetrics().boundingRect(0, 0, width, 1 << 16, Qt::TextWordWrap, entry.text).height()
                    - lineHeight();
        }
        height = top + lineHeight();
        if (height <= 2 * lineHeight())
            break;
    }
    return height;
}

int ScaleLegend::heightForWidth(int width) const
{
    std::vector<Entry> entries = m_entries;
    return flow(width, entries);
}

QSize ScaleLegend::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 400))};
}

void ScaleLegend::paintEvent(QPaintEvent*)
{
    if (!m_painter)
        return;
    flow(width(), m_entries);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = lineHeight();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const Entry& entry : m_entries) {
        QPoint text = entry.place;
        if (entry.rating) {
            m_painter->paintCell(
                painter, QRectF(entry.place, QSize(swatchWidth(), line - 2)), *entry.rating, bold);
            text.rx() += swatchWidth() + Gap;
        }
        painter.setPen(entry.rating ? m_painter->palette().text() : m_painter->palette().secondaryText());
        painter.setFont(font());
        if (entry.rating)
            painter.drawText(
                QRect(text, QSize(width() - text.x(), line)), Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        else
            painter.drawText(QRect(text, rect().bottomRight()), Qt::AlignLeft | Qt::TextWordWrap, entry.text);
    }
}

} // namespace atlas
