// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/page_frame.h"

#include "domain/atlas.h"
#include "ink/wrapped_text.h"
#include "wording/sheet_words.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double unitsPerPoint = 96.0 / 72.0;
constexpr double footerGap = 8; // above and below its hairline

double footerHeight(const SheetStyle& style)
{
    constexpr double ample = 100;
    return footerGap + WrappedText(QStringLiteral("0"), style.note, ample, 1).height() * 2 + footerGap;
}

} // namespace

PageFooter footerOf(const Atlas& atlas, const QDate& date, const Phrases& phrases)
{
    return {atlas.title, sheet_words::version(atlas, phrases), sheet_words::date(date, phrases)};
}

QSizeF roomOf(const QPageLayout& layout)
{
    return layout.paintRect(QPageLayout::Point).size() * unitsPerPoint;
}

PageFrame::PageFrame(
    const QSizeF& pageSize, PageFooter footer, const Phrases& phrases, const QSizeF& leastRoom)
    : m_pageSize(pageSize)
    , m_shrink(std::min({1.0, pageSize.width() / leastRoom.width(), pageSize.height() / leastRoom.height()}))
    , m_footer(std::move(footer))
    , m_phrases(phrases)
    , m_footerHeight(footerHeight(m_style))
    , m_palette(RatingScale(), Theme::Light)
{
}

double PageFrame::height() const
{
    return m_pageSize.height() / m_shrink - m_footerHeight;
}

QRectF PageFrame::footerRect() const
{
    const double height = m_footerHeight * m_shrink;
    return {0, m_pageSize.height() - height, m_pageSize.width(), height};
}

void PageFrame::paint(QPainter& painter, int page, int count) const
{
    const QRectF rect = footerRect();
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(m_shrink, m_shrink);
    const double width = rect.width() / m_shrink;
    painter.setPen(QPen(m_palette.grid(), 1.0, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(0, footerGap), QPointF(width, footerGap));

    painter.setPen(m_palette.secondaryText());
    double top = 2 * footerGap;
    const auto line = [&](const QString& left, const QString& right) {
        const WrappedText end(right, m_style.note, width / 2, 1);
        const WrappedText begin(left, m_style.note, width - end.width() - 2 * footerGap, 1);
        const QRectF place(0, top, width, end.height());
        begin.paint(painter, place, Qt::AlignLeft | Qt::AlignTop);
        end.paint(painter, place, Qt::AlignRight | Qt::AlignTop);
        top += end.height();
    };
    line(m_footer.source, sheet_words::pageOf(page, count, m_phrases));
    line(m_footer.version, m_footer.date);
    painter.restore();
}

} // namespace atlas
