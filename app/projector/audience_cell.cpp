// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/audience_cell.h"

#include "projector/audience_head.h"
#include "projector/audience_page.h"
#include "projector/audience_row.h"
#include "projector/audience_votes.h"
#include "projector/room_type.h"
#include "wording/audience_words.h"

#include <algorithm>

namespace atlas {

namespace {

using Look = AudiencePicture::Tile::Look;
using Piece = AudiencePage::Piece;

const QString& itemDomain(const AudienceSlide& slide)
{
    return slide.domains.at(slide.item.column);
}

Rating ratingAt(const AudienceSlide& slide, int column)
{
    const AudienceSlide::Row& row = slide.rows[static_cast<std::size_t>(slide.item.row)];
    return row.ratings[static_cast<std::size_t>(column)];
}

Look itemLook(const AudienceSlide& slide)
{
    return slide.isHidden(slide.item) ? Look::Hidden : Look::Rated;
}

/// Tiles in one line and the item's domain to their right, or below where that is too narrow.
void putStrip(AudiencePage& page, int first, int last)
{
    const AudienceSlide& slide = page.slide();
    const double body = page.type().body;
    const int count = last - first + 1;
    const double gap = page.gap() * 0.8;
    const double whole = page.free().width();
    const double tileWidth = std::min(2.2 * body, (whole - gap * (count - 1)) / count);
    const double stripWidth = tileWidth * count + gap * (count - 1);
    const bool beside = stripWidth < 0.45 * whole;
    const double labelLeft = page.free().left() + (beside ? stripWidth + 0.8 * body : 0);
    const Piece domain = page.piece(
        itemDomain(slide), roomFont(page.type().body, QFont::DemiBold), page.free().right() - labelLeft, 2);
    const double tileHeight = 1.4 * body;

    const QRectF strip = page.takeTop(beside ? std::max(tileHeight, domain.height()) : tileHeight);
    const double top = strip.center().y() - tileHeight / 2;
    for (int column = first; column <= last; ++column) {
        const QRectF tile(strip.left() + (column - first) * (tileWidth + gap), top, tileWidth, tileHeight);
        const Look look = count == 1 ? itemLook(slide) : lookOf(page, {slide.item.row, column});
        page.putTile(tile, ratingAt(slide, column), look);
        if (count > 1 && column == slide.item.column)
            page.putRing(tile);
    }
    if (!beside)
        page.takeTop(page.gap() * 0.8);
    const QRectF line = beside ? strip : page.takeTop(domain.height());
    page.put(domain, Ink::Strong, QRectF(labelLeft, line.top(), domain.width(), line.height()),
        Qt::AlignLeft | Qt::AlignVCenter);
}

struct InkedPiece {
    Piece piece;
    Ink ink = Ink::Strong;
};

/// One below the other in the middle of \a rect's height.
void putStacked(AudiencePage& page, const QRectF& rect, const std::vector<InkedPiece>& pieces)
{
    double height = 0;
    for (const InkedPiece& each : pieces)
        height += each.piece.words.isEmpty() ? 0 : each.piece.height();
    if (height > rect.height())
        page.refuse();
    double top = rect.center().y() - height / 2;
    for (const InkedPiece& each : pieces) {
        if (each.piece.words.isEmpty())
            continue;
        const QRectF line(rect.left(), top, rect.width(), each.piece.height());
        page.put(each.piece, each.ink, line, Qt::AlignLeft | Qt::AlignTop);
        top = line.bottom();
    }
}

} // namespace

void putCellPage(AudiencePage& page)
{
    const AudienceSlide& slide = page.slide();
    const double body = page.type().body;
    putQuestion(page);
    putLegend(page);
    page.takeTop(0.6 * body);

    const double height = std::min(page.free().height(), 0.36 * page.picture().size.height());
    if (height < page.least(2.0, 3.0))
        page.refuse();
    const QRectF area = page.takeTop(height);
    const QRectF tile(area.topLeft(), QSizeF(std::min(1.45 * height, 0.34 * area.width()), height));
    const Rating rating = ratingAt(slide, slide.item.column);
    page.putTile(tile, rating, itemLook(slide));

    const double left = tile.right() + 0.9 * body;
    const double width = area.right() - left;
    const int domainSize = std::max(page.type().body, qRound(0.75 * page.type().title));
    const bool hidden = itemLook(slide) == Look::Hidden;
    const QString label = hidden ? QString() : slide.scale.entry(rating).label.in(slide.language);
    const QString counting = slide.voting ? audience_words::counting(page.phrases()) : QString();
    putStacked(page, QRectF(left, area.top(), width, height),
        {{page.piece(itemDomain(slide), roomFont(domainSize, QFont::DemiBold), width, 2), Ink::Strong},
            {page.piece(label, roomFont(page.type().body), width, 1), Ink::Soft},
            {page.piece(counting, roomFont(page.type().body), width, 1), Ink::Strong}});
}

void putItemInRowPage(AudiencePage& page)
{
    putQuestion(page);
    putLegend(page);
    putCounting(page);
    page.takeTop(0.6 * page.type().body);
    putStrip(page, 0, static_cast<int>(page.slide().domains.size()) - 1);
}

void putOutcomePage(AudiencePage& page)
{
    const AudienceSlide& slide = page.slide();
    putQuestion(page);
    page.takeTop(0.35 * page.type().body);
    const bool alone = slide.view.mode == AudienceMode::Cell || page.leavesOut(Detail::ItemNamed);
    putStrip(page, alone ? slide.item.column : 0,
        alone ? slide.item.column : static_cast<int>(slide.domains.size()) - 1);
    if (slide.decided)
        putAgreed(page);
    else
        putVotes(page);
}

} // namespace atlas
