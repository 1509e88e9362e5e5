// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/table_document.h"

#include "domain/atlas.h"
#include "wording/sheet_words.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr QSizeF leastRoom(640, 440);

} // namespace

TableDocument::TableDocument(const Atlas& atlas, const TextTableContent& content, Language language,
    const QPageLayout& layout, const QDate& date)
    : m_phrases(language)
    , m_pageSize(roomOf(layout))
    , m_footer{atlas.title, {}, sheet_words::version(atlas, m_phrases), sheet_words::date(date, m_phrases)}
    , m_palette(RatingScale(), Theme::Light)
{
    m_shrink =
        std::min({1.0, m_pageSize.width() / leastRoom.width(), m_pageSize.height() / leastRoom.height()});
    m_table.emplace(content, m_style, m_pageSize.width() / m_shrink,
        m_pageSize.height() / m_shrink - pageFooterHeight(m_style));
}

void TableDocument::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.scale(m_shrink, m_shrink);
    m_table->paint(painter, {0, 0}, page, m_palette);
    painter.restore();
    PageFooter footer = m_footer;
    footer.page = sheet_words::pageOf(page + 1, pageCount(), m_phrases);
    const double height = pageFooterHeight(m_style) * m_shrink;
    paintPageFooter(painter, QRectF(0, m_pageSize.height() - height, m_pageSize.width(), height), footer,
        m_style, m_palette, m_shrink);
}

} // namespace atlas
