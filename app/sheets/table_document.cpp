// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/table_document.h"

#include "domain/atlas.h"

#include <QPainter>

namespace atlas {

TableDocument::TableDocument(const Atlas& atlas, const TextTableContent& content, Language language,
    const QPageLayout& layout, const QDate& date)
    : m_frame(roomOf(layout), footerOf(atlas, date, language), language)
    , m_palette(RatingScale(), Theme::Light)
    , m_table(content, SheetStyle(), m_frame.width(), m_frame.height())
{
}

void TableDocument::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.scale(m_frame.shrink(), m_frame.shrink());
    m_table.paint(painter, {0, 0}, page, m_palette);
    painter.restore();
}

} // namespace atlas
