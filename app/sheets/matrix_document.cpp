// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/matrix_document.h"

#include "sheets/reason_table.h"
#include "sheets/table_document.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace atlas {

namespace {

// The smallest type is 11 units, 8.25 pt; 0.86 leaves it above 7 pt.
constexpr std::array<double, 8> scales{1.3, 1.2, 1.1, 1.0, 0.96, 0.92, 0.89, 0.86};
constexpr double widthForLargerType = 1300; // wider than A4: made for a wall or a large table

} // namespace

MatrixDocument::MatrixDocument(const Atlas& atlas, const std::vector<const JobFamily*>& families,
    Language language, const QPageLayout& layout, const QDate& date)
    : m_atlas(atlas)
    , m_phrases(language)
    , m_frame(roomOf(layout), footerOf(atlas, date, m_phrases), m_phrases)
{
    m_sections.reserve(families.size());
    for (const JobFamily* family : families) {
        m_sections.push_back(bestSection(*family));
        const Section& section = m_sections.back();
        for (std::size_t flowPage = 0; flowPage < section.flow.size(); ++flowPage) {
            for (std::size_t range = 0; range < section.table.geometry().ranges.size(); ++range)
                m_pages.push_back({m_sections.size() - 1, flowPage, range});
        }
    }
}

MatrixDocument::Section MatrixDocument::section(const JobFamily& family, double scale) const
{
    const TableRoom room{m_frame.width() / scale, m_frame.height() / scale};
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
        if (*scale > 1 && m_frame.width() < widthForLargerType)
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
    const double scale = section.scale * m_frame.shrink();
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
    return plan;
}

void MatrixDocument::paintPage(QPainter& painter, int page) const
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

std::unique_ptr<PagedDocument> matrixPages(const Atlas& atlas, const std::vector<const JobFamily*>& families,
    Language language, const QPageLayout& layout)
{
    auto matrices = std::make_unique<MatrixDocument>(atlas, families, language, layout);
    const auto reasons = reasonTable(atlas, families, language);
    if (!reasons)
        return matrices;
    std::vector<std::unique_ptr<PagedDocument>> parts;
    parts.push_back(std::move(matrices));
    parts.push_back(std::make_unique<TableDocument>(atlas, *reasons, language, layout));
    return std::make_unique<JoinedDocument>(std::move(parts));
}

} // namespace atlas
