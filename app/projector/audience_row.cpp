// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/audience_row.h"

#include "projector/audience_head.h"
#include "projector/audience_page.h"
#include "projector/room_type.h"

#include <algorithm>

namespace atlas {

namespace {

using Look = AudiencePicture::Tile::Look;

void putCell(AudiencePage& page, const QRectF& rect, int column)
{
    const AudienceSlide& slide = page.slide();
    const CellPosition cell{slide.item.row, column};
    const auto& ratings = slide.rows[static_cast<std::size_t>(cell.row)].ratings;
    page.putTile(rect, ratings[static_cast<std::size_t>(column)], lookOf(page, cell));
    if (cell == slide.item)
        page.putRing(rect);
}

std::vector<AudiencePage::Piece> labelsOf(AudiencePage& page, double width, int mostLines)
{
    std::vector<AudiencePage::Piece> labels;
    for (const QString& domain : page.slide().domains)
        labels.push_back(page.piece(domain, roomFont(page.type().body), width, mostLines));
    return labels;
}

double highest(const std::vector<AudiencePage::Piece>& labels, std::size_t from, std::size_t count)
{
    double height = 0;
    for (std::size_t index = from; index < std::min(labels.size(), from + count); ++index)
        height = std::max(height, labels[index].height());
    return height;
}

/// Columns of \a page's free area, at most \a widest wide.
double columnWidth(const AudiencePage& page, int columns, double gap)
{
    return (page.free().width() - gap * (columns - 1)) / columns;
}

void putLabelsAbove(AudiencePage& page, int columns)
{
    const double body = page.type().body;
    const double labelGap = std::max(0.35 * body, 1.8 * page.picture().ringReach());
    const double width = columnWidth(page, columns, page.gap());
    const auto perLine = static_cast<std::size_t>(columns);
    const std::size_t lines = (static_cast<std::size_t>(page.slide().domains.size()) + perLine - 1) / perLine;
    const int mostLines = std::max(1,
        linesWithin(page.free().height() / static_cast<double>(lines) - 1.5 * body - labelGap,
            roomFont(page.type().body)));
    const std::vector<AudiencePage::Piece> labels = labelsOf(page, width, mostLines);

    const double lineGap = 0.6 * body;
    double left = page.free().height() - lineGap * static_cast<double>(lines - 1);
    for (std::size_t line = 0; line < lines; ++line)
        left -= highest(labels, line * perLine, perLine) + labelGap;
    const double tileWidth = std::min(width, page.free().width() * 0.3);
    const double roomy = std::min(0.62 * tileWidth, page.picture().size.height() * 0.24);
    const double least = page.least(1.5, 2.3);
    const double tileHeight = std::min(left / static_cast<double>(lines), std::max(roomy, least));
    if (tileHeight < least)
        page.refuse();

    for (std::size_t line = 0; line < lines; ++line) {
        const QRectF heads = page.takeTop(highest(labels, line * perLine, perLine));
        page.takeTop(labelGap);
        const QRectF tiles = page.takeTop(tileHeight);
        page.takeTop(line + 1 < lines ? lineGap : 0);
        for (std::size_t index = line * perLine; index < std::min(labels.size(), (line + 1) * perLine);
             ++index) {
            const double x = heads.left() + static_cast<double>(index % perLine) * (width + page.gap());
            page.put(labels[index], Ink::Strong, QRectF(x, heads.top(), width, heads.height()),
                Qt::AlignLeft | Qt::AlignBottom);
            putCell(page, QRectF(x, tiles.top(), tileWidth, tiles.height()), static_cast<int>(index));
        }
    }
}

void putLabelsBeside(AudiencePage& page, int columns)
{
    const double body = page.type().body;
    const double columnGap = 1.2 * body;
    const double width = columnWidth(page, columns, columnGap);
    const double tileWidth = std::max(2.6 * body, 0.1 * page.free().width());
    const double labelGap = 0.6 * body;
    const auto perLine = static_cast<std::size_t>(columns);
    const std::size_t count = static_cast<std::size_t>(page.slide().domains.size());
    const std::size_t lines = (count + perLine - 1) / perLine;
    const double slot = page.free().height() / static_cast<double>(lines);
    const std::vector<AudiencePage::Piece> labels = labelsOf(
        page, width - tileWidth - labelGap, linesWithin(slot - page.gap(), roomFont(page.type().body)));

    const double least = std::max(highest(labels, 0, count), page.least(1.3, 1.7));
    const double height = std::min(slot - page.gap(), std::max(least, 2.2 * body));
    if (height < least)
        page.refuse();
    for (std::size_t line = 0; line < lines; ++line) {
        const QRectF row = page.takeTop(height);
        page.takeTop(line + 1 < lines ? page.gap() : 0);
        for (std::size_t column = 0; column < perLine; ++column) {
            // Reading goes down one column, then down the next.
            const std::size_t index = column * lines + line;
            if (index >= count)
                continue;
            const double x = row.left() + static_cast<double>(column) * (width + columnGap);
            putCell(page, QRectF(x, row.top(), tileWidth, height), static_cast<int>(index));
            page.put(labels[index], Ink::Strong,
                QRectF(x + tileWidth + labelGap, row.top(), width - tileWidth - labelGap, height),
                Qt::AlignLeft | Qt::AlignVCenter);
        }
    }
}

} // namespace

std::vector<RowArrangement> rowArrangements(int domains)
{
    std::vector<RowArrangement> all{{std::max(1, domains), false}};
    if (domains > 2)
        all.push_back({(domains + 1) / 2, false});
    if (domains > 1)
        all.push_back({1, true});
    if (domains > 3)
        all.push_back({2, true});
    return all;
}

AudiencePicture::Tile::Look lookOf(const AudiencePage& page, const CellPosition& cell)
{
    const AudienceSlide& slide = page.slide();
    if (slide.view.shownColumns && cell.column >= *slide.view.shownColumns)
        return Look::Covered;
    return slide.isHidden(cell) ? Look::Hidden : Look::Rated;
}

void putRowPage(AudiencePage& page, const RowArrangement& arrangement)
{
    putQuestion(page);
    putLegend(page);
    putCounting(page);
    // Calm: the cells stand in the upper part of what is left.
    const double least = 0.6 * page.type().body;
    page.takeTop(least);
    if (arrangement.beside)
        putLabelsBeside(page, arrangement.columns);
    else
        putLabelsAbove(page, arrangement.columns);
}

} // namespace atlas
