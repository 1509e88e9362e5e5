// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_document.h"

#include "wording/board_words.h"
#include "wording/sheet_words.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace atlas {

namespace {

// The smallest type is 11 units, 8.25 pt; 0.86 leaves it above 7 pt.
constexpr std::array<double, 6> scales{0.86, 0.89, 0.92, 0.96, 1.0, 1.1};

} // namespace

BoardDocument::BoardDocument(const Board& board, const BoardTexts& texts, Language language,
    const QPageLayout& layout, const BoardClosing& closing, const QDate& date)
    : m_phrases(language)
    , m_texts(texts)
    , m_frame(roomOf(layout), {texts.source, texts.version, sheet_words::date(date, m_phrases)}, m_phrases)
    , m_signatures(closing.signatures)
    , m_palette(board.scale(), Theme::Light)
{
    layOutBoard(board);
    if (closing.annex)
        m_annex.emplace(*closing.annex, m_style, m_frame.width(), m_frame.height());
}

// The fewest pages come first, then the fewest groups that break across pages, then the largest type.
void BoardDocument::layOutBoard(const Board& board)
{
    std::pair<int, int> best;
    for (const double scale : scales) {
        const TableRoom room{m_frame.width() / scale, m_frame.height() / scale};
        BoardTable table(board, m_texts, m_phrases, Theme::Light, room);
        std::vector<FlowBlock> blocks;
        for (const BoardTable::Item& item : table.items())
            blocks.push_back({item.title, item.height, item.repeatedHeight});
        std::vector<FlowPage> flow =
            flowPages(blocks, {table.bodyHeight(room.height, false), table.bodyHeight(room.height, true), 0});
        const auto broken = std::count_if(flow.begin(), flow.end(),
            [](const FlowPage& page) { return !page.empty() && page.front().repeated; });
        const std::pair rank(
            static_cast<int>(flow.size() * table.geometry().ranges.size()), static_cast<int>(broken));
        if (m_table && rank > best)
            continue;
        best = rank;
        m_scale = scale;
        m_table.emplace(std::move(table));
        m_flow = std::move(flow);
    }
}

BoardDocument::PagePlan BoardDocument::plan(int page) const
{
    const std::size_t ranges = m_table->geometry().ranges.size();
    const std::size_t flowPage = static_cast<std::size_t>(page) / ranges;
    const double scale = m_scale * m_frame.shrink();
    const auto onPage = [&](double top, double height) {
        return QRectF(0, top * scale, m_table->width() * scale, height * scale);
    };
    PagePlan plan;
    plan.range = static_cast<std::size_t>(page) % ranges;
    plan.columns = m_table->geometry().ranges[plan.range];
    plan.continued = page > 0;
    plan.scale = scale;
    // Pages of one stretch of rows put side by side have to line up.
    const double headingHeight = m_table->headingHeight(flowPage > 0);
    plan.heading = onPage(0, headingHeight);
    plan.columnHeads = onPage(headingHeight, m_table->columnHeadHeight());
    const double bodyTop = headingHeight + m_table->columnHeadHeight();
    for (const FlowPlace& placed : m_flow[flowPage]) {
        const BoardTable::Item& item = m_table->items()[placed.block];
        const double height = placed.repeated ? item.repeatedHeight : item.height;
        plan.items.push_back({&item, placed.repeated, onPage(bodyTop + placed.top, height)});
    }
    const double bottom = m_frame.height() / m_scale;
    plan.legend = onPage(bottom - m_table->legendHeight(), m_table->legendHeight());
    return plan;
}

// The legend stands at the foot of every page of the board, so that nothing may follow it there.
std::optional<BoardDocument::SignaturePlace> BoardDocument::signaturePlace() const
{
    if (m_signatures.height() <= 0)
        return {};
    if (annexPages() > 0) {
        const double top = m_annex->pageHeight(annexPages() - 1);
        if (top + m_signatures.height() <= m_frame.height())
            return SignaturePlace{boardPages() + annexPages() - 1, top};
    }
    return SignaturePlace{boardPages() + annexPages(), 0};
}

int BoardDocument::pageCount() const
{
    const int pages = boardPages() + annexPages();
    const std::optional<SignaturePlace> signatures = signaturePlace();
    return signatures ? std::max(pages, signatures->page + 1) : pages;
}

void BoardDocument::paintPage(QPainter& painter, int page) const
{
    if (page < boardPages())
        paintBoard(painter, page);
    painter.save();
    painter.scale(m_frame.shrink(), m_frame.shrink());
    const int annexPage = page - boardPages();
    if (annexPage >= 0 && annexPage < annexPages())
        m_annex->paint(painter, {0, 0}, annexPage, m_palette);
    if (const auto signatures = signaturePlace(); signatures && signatures->page == page)
        m_signatures.paint(painter, {0, signatures->top}, m_frame.width(), m_phrases, m_style, m_palette);
    painter.restore();
}

void BoardDocument::paintBoard(QPainter& painter, int page) const
{
    const PagePlan plan = this->plan(page);
    const BoardTable& table = *m_table;
    painter.save();
    painter.scale(plan.scale, plan.scale);
    const auto topOf = [&plan](const QRectF& rect) { return QPointF(0, rect.top() / plan.scale); };
    table.paintHeading(painter, topOf(plan.heading), plan.range, plan.continued);
    table.paintColumnHeads(painter, topOf(plan.columnHeads), plan.range);
    std::vector<BoardTable::PlacedRow> rows;
    for (const PlacedItem& placed : plan.items) {
        table.paintItem(painter, topOf(placed.rect), *placed.item, plan.range, placed.repeated);
        rows.push_back({placed.item->heading, topOf(placed.rect).y(), placed.rect.height() / plan.scale});
    }
    if (!rows.empty())
        table.paintRowTrees(painter, rows, topOf(plan.columnHeads).y() + table.columnHeadHeight(),
            rows.back().top + rows.back().height);
    if (table.items().empty()) {
        painter.setPen(m_palette.secondaryText());
        const WrappedText words(board_words::nothingToShow(m_phrases), m_style.subtitle, table.width(), 2);
        words.paint(painter, QRectF(0, plan.columnHeads.bottom() / plan.scale, table.width(), words.height()),
            Qt::AlignLeft | Qt::AlignTop);
    }
    table.paintLegend(painter, topOf(plan.legend));
    painter.restore();
}

} // namespace atlas
