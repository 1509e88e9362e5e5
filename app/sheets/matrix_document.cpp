// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/matrix_document.h"

#include "sheets/reason_table.h"
#include "wording/sheet_words.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace atlas {

namespace {

// Below this a matrix with its legend has no room; the whole page is shrunk instead.
constexpr QSizeF leastRoom(640, 440);
// The smallest type is 11 units, 8.25 pt; 0.86 leaves it above 7 pt.
constexpr std::array<double, 8> scales{1.3, 1.2, 1.1, 1.0, 0.96, 0.92, 0.89, 0.86};
constexpr double widthForLargerType = 1300; // wider than A4: made for a wall or a large table

} // namespace

MatrixDocument::MatrixDocument(const Atlas& atlas, const std::vector<const JobFamily*>& families,
    Language language, const QPageLayout& layout, const QDate& date)
    : m_atlas(atlas)
    , m_phrases(language)
    , m_pageSize(roomOf(layout))
    , m_versionText(sheet_words::version(atlas, m_phrases))
    , m_dateText(sheet_words::date(date, m_phrases))
    , m_palette(RatingScale(), Theme::Light)
{
    m_shrink =
        std::min({1.0, m_pageSize.width() / leastRoom.width(), m_pageSize.height() / leastRoom.height()});
    m_room = m_pageSize / m_shrink;
    m_sections.reserve(families.size());
    for (const JobFamily* family : families) {
        m_sections.push_back(bestSection(*family));
        const Section& section = m_sections.back();
        for (std::size_t flowPage = 0; flowPage < section.flow.size(); ++flowPage) {
            for (std::size_t range = 0; range < section.table.geometry().ranges.size(); ++range)
                m_pages.push_back({m_sections.size() - 1, flowPage, range});
        }
    }
    if (const auto reasons = reasonTable(atlas, families, m_phrases))
        m_reasons.emplace(*reasons, m_style, m_room.width(), m_room.height() - pageFooterHeight(m_style));
}

MatrixDocument::Section MatrixDocument::section(const JobFamily& family, double scale) const
{
    const TableRoom room{m_room.width() / scale, (m_room.height() - pageFooterHeight(m_style)) / scale};
    Section section{
        &family, scale, room.height, MatrixTable(m_atlas, family, m_phrases, Theme::Light, room), {}};
    std::vector<FlowBlock> blocks;
    for (const MatrixTable::Item& item : section.table.items())
        blocks.push_back({item.groupTitle, item.height, item.repeatedHeight});
    section.flow = flowPages(blocks,
        {section.table.bodyHeight(room.height, false), section.table.bodyHeight(room.height, true),
            section.table.summaryHeight()});
    return section;
}

// The fewest pages come first, then the fewest groups that break across pages, then the largest type.
MatrixDocument::Section MatrixDocument::bestSection(const JobFamily& family) const
{
    const auto rank = [](const Section& section) {
        int broken = 0;
        for (const FlowPage& page : section.flow)
            broken += !page.empty() && page.front().repeated;
        return std::pair(section.pageCount(), broken);
    };
    double best = scales.back();
    auto bestRank = rank(section(family, best));
    for (auto scale = std::next(scales.rbegin()); scale != scales.rend(); ++scale) {
        if (*scale > 1 && m_room.width() < widthForLargerType)
            continue;
        const auto candidate = rank(section(family, *scale));
        if (candidate <= bestRank) {
            best = *scale;
            bestRank = candidate;
        }
    }
    return section(family, best);
}

MatrixDocument::PagePlan MatrixDocument::plan(int page) const
{
    const Page& place = m_pages[static_cast<std::size_t>(page)];
    const Section& section = m_sections[place.section];
    const MatrixTable& table = section.table;
    const double scale = section.scale * m_shrink;
    const auto onPage = [scale, &table](double top, double height) {
        return QRectF(0, top * scale, table.width() * scale, height * scale);
    };

    PagePlan plan;
    plan.family = section.family;
    plan.range = place.range;
    plan.columns = table.geometry().ranges[place.range];
    plan.continued = place.flowPage > 0 || place.range > 0;
    plan.last = place.flowPage + 1 == section.flow.size();
    plan.scale = scale;
    // Pages of one stretch of rows put side by side have to line up.
    const double headingHeight = table.headingHeight(place.flowPage > 0);
    plan.heading = onPage(0, headingHeight);
    plan.columnHeads = onPage(headingHeight, table.columnHeadHeight());
    const double bodyTop = headingHeight + table.columnHeadHeight();
    double bottom = bodyTop;
    for (const FlowPlace& placed : section.flow[place.flowPage]) {
        const MatrixTable::Item& item = table.items()[placed.block];
        const double height = placed.repeated ? item.repeatedHeight : item.height;
        plan.items.push_back({&item, placed.repeated, onPage(bodyTop + placed.top, height)});
        bottom = bodyTop + placed.top + height;
    }
    if (plan.last)
        plan.summary = onPage(bottom, table.summaryHeight());
    plan.legend = onPage(section.height - table.legendHeight(), table.legendHeight());
    plan.footer = footerRect();
    return plan;
}

QRectF MatrixDocument::footerRect() const
{
    const double height = pageFooterHeight(m_style) * m_shrink;
    return {0, m_pageSize.height() - height, m_pageSize.width(), height};
}

void MatrixDocument::paintPage(QPainter& painter, int page) const
{
    if (page < matrixPages()) {
        paintMatrix(painter, page);
    } else {
        painter.save();
        painter.scale(m_shrink, m_shrink);
        m_reasons->paint(painter, {0, 0}, page - matrixPages(), m_palette);
        painter.restore();
    }
    const PageFooter footer{
        m_atlas.title, sheet_words::pageOf(page + 1, pageCount(), m_phrases), m_versionText, m_dateText};
    paintPageFooter(painter, footerRect(), footer, m_style, m_palette, m_shrink);
}

void MatrixDocument::paintMatrix(QPainter& painter, int page) const
{
    const PagePlan plan = this->plan(page);
    const MatrixTable& table = m_sections[m_pages[static_cast<std::size_t>(page)].section].table;
    const auto at = [&painter, &plan](const QRectF& rect, const auto& paint) {
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(plan.scale, plan.scale);
        paint(QPointF(0, 0));
        painter.restore();
    };
    at(plan.heading,
        [&](QPointF origin) { table.paintHeading(painter, origin, plan.range, plan.continued); });
    at(plan.columnHeads, [&](QPointF origin) { table.paintColumnHeads(painter, origin, plan.range); });
    for (const PlacedItem& placed : plan.items) {
        at(placed.rect, [&](QPointF origin) {
            table.paintItem(painter, origin, *placed.item, plan.range, placed.repeated);
        });
    }
    if (plan.last)
        at(plan.summary, [&](QPointF origin) { table.paintSummary(painter, origin, plan.range); });
    at(plan.legend, [&](QPointF origin) { table.paintLegend(painter, origin); });
}

} // namespace atlas
