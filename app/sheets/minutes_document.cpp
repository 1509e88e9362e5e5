// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/minutes_document.h"

#include "sheets/signature_block.h"
#include "wording/workshop_text.h"
#include "wording/workshop_words.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr QMarginsF marginsInMillimetres(20, 14, 15, 12);
constexpr QSizeF leastRoom(560, 420);
constexpr double runningGap = 10;
constexpr double mostForSigning = 0.6; // of a page, below the last block

} // namespace

QPageLayout minutesLayout(QPageSize::PageSizeId paper)
{
    return {QPageSize(paper), QPageLayout::Portrait, marginsInMillimetres, QPageLayout::Millimeter};
}

MinutesDocument::MinutesDocument(const Atlas& atlas, const Workshop& workshop, Language language,
    const QPageLayout& layout, const MinutesOptions& options)
    : m_phrases(language)
    , m_frame(roomOf(layout), footerOf(atlas, options.date, m_phrases), m_phrases, leastRoom)
    , m_palette(atlas.scales.empty() ? RatingScale() : atlas.scales.front(), Theme::Light)
{
    const QString title = workshopName(workshop, m_phrases);
    m_runningHead = WrappedText(workshop_words::minutesOf(title, m_phrases), m_style.note, m_frame.width(), 1);
    m_blocks = MinutesBlocks(atlas, workshop, m_phrases, m_style, m_palette, m_frame.width())
                   .make(options.zone, options.withNotes);
    layOut(options.signatures);
}

double MinutesDocument::bodyTop(int page) const
{
    return page == 0 ? 0 : m_runningHead.height() + runningGap;
}

double MinutesDocument::bodyHeight(int page) const
{
    return m_frame.height() - bodyTop(page);
}

void MinutesDocument::layOut(int signatures)
{
    // A committee that needs most of a page gets pages of its own.
    if (SignatureBlock(signatures).height() <= bodyHeight(1) * mostForSigning)
        m_signatures = signatures;
    int perPage = 1;
    while (SignatureBlock(perPage + 1).height() <= bodyHeight(1))
        ++perPage;
    for (int left = signatures - m_signatures; left > 0; left -= perPage)
        m_signingPages.push_back(std::min(left, perPage));
    std::vector<FlowBlock> blocks;
    for (const MinutesBlock& block : m_blocks)
        blocks.push_back({block.heading, block.height, block.repeatedHeight});
    m_pages = flowPages(blocks, {bodyHeight(0), bodyHeight(1), SignatureBlock(m_signatures).height()});
}

int MinutesDocument::pageCount() const
{
    return static_cast<int>(m_pages.size() + m_signingPages.size());
}

void MinutesDocument::paintSignatures(QPainter& painter, int page) const
{
    const int last = static_cast<int>(m_pages.size()) - 1;
    QPointF place(0, bodyTop(page));
    int people = 0;
    if (page > last) {
        people = m_signingPages[static_cast<std::size_t>(page - last - 1)];
    } else if (page == last && !m_pages.back().empty()) {
        people = m_signatures;
        const FlowPlace& end = m_pages.back().back();
        place.ry() += end.top + m_blocks[end.block].height;
    }
    if (people > 0)
        SignatureBlock(people).paint(painter, place, m_frame.width(), m_phrases, m_style, m_palette);
}

void MinutesDocument::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.scale(m_frame.shrink(), m_frame.shrink());
    if (page > 0) {
        painter.setPen(m_palette.secondaryText());
        m_runningHead.paint(
            painter, QRectF(0, 0, m_frame.width(), m_runningHead.height()), Qt::AlignLeft | Qt::AlignTop);
    }
    if (page < static_cast<int>(m_pages.size())) {
        for (const FlowPlace& placed : m_pages[static_cast<std::size_t>(page)]) {
            const MinutesBlock& block = m_blocks[placed.block];
            (placed.repeated ? block.paintRepeated : block.paint)(painter, {0, bodyTop(page) + placed.top});
        }
    }
    paintSignatures(painter, page);
    painter.restore();
}

} // namespace atlas
