// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/audience_matrix.h"

#include "ink/short_label.h"
#include "projector/audience_head.h"
#include "projector/audience_page.h"
#include "projector/audience_row.h"
#include "projector/room_type.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using Piece = AudiencePage::Piece;

constexpr double groupGap = 0.45; // between competences, in row heights

bool isLit(const AudienceSlide& slide, const CellPosition& cell)
{
    switch (slide.view.spotlight) {
    case Spotlight::None:
        return true;
    case Spotlight::Row:
        return cell.row == slide.item.row;
    case Spotlight::Column:
        return cell.column == slide.item.column;
    case Spotlight::Cell:
        break;
    }
    return cell == slide.item;
}

/// Where the tiles stand.
struct Grid {
    std::vector<double> tops;
    double left = 0;
    double rowHeight = 0;
    double columnWidth = 0;
    int columns = 0;

    QRectF cell(const CellPosition& at) const
    {
        return {
            left + at.column * columnWidth, tops[static_cast<std::size_t>(at.row)], columnWidth, rowHeight};
    }
};

Grid gridIn(const QRectF& area, const AudienceSlide& slide)
{
    Grid grid;
    grid.columns = static_cast<int>(slide.domains.size());
    double heights = 0;
    std::vector<double> offsets; // in row heights
    for (std::size_t row = 0; row < slide.rows.size(); ++row) {
        if (row > 0 && slide.rows[row].competence != slide.rows[row - 1].competence)
            heights += groupGap;
        offsets.push_back(heights);
        heights += 1;
    }
    grid.rowHeight = std::min(area.height() / std::max(1.0, heights), area.height() / 6);
    grid.left = area.left();
    grid.columnWidth = area.width() / std::max(1, grid.columns);
    for (const double offset : offsets)
        grid.tops.push_back(area.top() + offset * grid.rowHeight);
    return grid;
}

/// Around the item, and the row or column that the spotlight stands on.
void putRings(AudiencePage& page, const Grid& grid)
{
    const AudienceSlide& slide = page.slide();
    const int lastRow = static_cast<int>(slide.rows.size()) - 1;
    if (slide.view.spotlight == Spotlight::Row)
        page.putRing(grid.cell({slide.item.row, 0}).united(grid.cell({slide.item.row, grid.columns - 1})));
    else if (slide.view.spotlight == Spotlight::Column)
        page.putRing(grid.cell({0, slide.item.column}).united(grid.cell({lastRow, slide.item.column})));
    page.putRing(grid.cell(slide.item));
}

void putTiles(AudiencePage& page, const Grid& grid)
{
    const AudienceSlide& slide = page.slide();
    for (std::size_t row = 0; row < slide.rows.size(); ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const CellPosition cell{static_cast<int>(row), column};
            page.putTile(grid.cell(cell), slide.rows[row].ratings[static_cast<std::size_t>(column)],
                lookOf(page, cell), !isLit(slide, cell));
        }
    }
    putRings(page, grid);
}

/// The words for what the room is asked about.
void putItemLabels(AudiencePage& page)
{
    const AudienceSlide& slide = page.slide();
    const QString words = QStringLiteral("%1 \u00B7 %2")
                              .arg(slide.rows[static_cast<std::size_t>(slide.item.row)].label,
                                  slide.domains.at(slide.item.column));
    page.putTop(words, roomFont(page.type().body, QFont::DemiBold), Ink::Strong, 3);
    page.takeTop(0.3 * page.type().body);
}

/// In type as large as lets all words stand whole, where that can be read; else some become stems.
std::vector<Piece> smallHeads(const AudiencePage& page, double width)
{
    constexpr int Lines = 3;
    constexpr double Step = 0.92;
    const QStringList& domains = page.slide().domains;
    const double smallest = std::max(leastTypeOf(page.picture().size.height()), 0.65 * page.type().body);
    QFont font = roomFont(page.type().body);
    const auto fits = [&](const QString& words) {
        return WrappedText(words, font, width, Lines + 1).lineCount() <= Lines && widestWord(words, font) <= width;
    };
    const auto never = [](const QString&) { return false; }; // the shortest form
    for (double size = page.type().body; size > smallest && !std::all_of(domains.begin(), domains.end(), fits);) {
        size = std::max(smallest, size * Step);
        font = roomFont(static_cast<int>(std::ceil(size)));
    }
    std::vector<Piece> heads;
    for (const QString& domain : domains) {
        if (fits(shortLabel(domain, never)))
            heads.push_back({domain, font, WrappedText(shortLabel(domain, fits), font, width)});
        else
            heads.push_back(AudiencePage::shortPiece(domain, font, width, Lines));
    }
    return heads;
}

/// Labels above all columns and, in type of their own where \a smallRows, at all rows.
void putLabelled(AudiencePage& page, bool smallRows)
{
    const AudienceSlide& slide = page.slide();
    const QFont font = roomFont(page.type().body);
    if (smallRows)
        putItemLabels(page);
    putLegend(page);
    const double reach = page.picture().ringReach();
    const double gap = std::max(0.5 * page.type().body, 1.6 * reach);
    const QRectF all = page.free();
    const double labelWidth = (smallRows ? 0.36 : 0.42) * all.width();
    const double columnWidth =
        (all.width() - labelWidth - gap) / std::max(1, static_cast<int>(slide.domains.size()));
    const double headWidth = std::min(columnWidth - gap, (smallRows ? 1.0 : 0.3) * all.width());
    std::vector<Piece> heads = smallRows ? smallHeads(page, headWidth) : std::vector<Piece>();
    for (const QString& domain : smallRows ? QStringList() : slide.domains)
        heads.push_back(page.piece(domain, font, headWidth, 3));
    double headHeight = 0;
    for (const Piece& each : heads)
        headHeight = std::max(headHeight, each.height());
    const QRectF head = page.takeTop(headHeight);
    page.takeTop(std::max(0.3 * page.type().body, 1.6 * reach));
    const QRectF area = page.free().adjusted(labelWidth + gap, 0, -reach, -reach);
    const Grid grid = gridIn(area, slide);
    for (std::size_t column = 0; column < heads.size(); ++column) {
        const QRectF cell = grid.cell({0, static_cast<int>(column)});
        const bool lit = slide.view.spotlight == Spotlight::None || slide.view.spotlight == Spotlight::Row
            || static_cast<int>(column) == slide.item.column;
        page.put(heads[column], lit ? Ink::Strong : Ink::Soft,
            QRectF(cell.left() + gap / 4, head.top(), cell.width(), head.height()),
            Qt::AlignLeft | Qt::AlignBottom);
    }
    const double smallest = leastTypeOf(page.picture().size.height());
    const int rowSize =
        smallRows ? std::min(page.type().body, static_cast<int>(0.8 * grid.rowHeight)) : page.type().body;
    if (smallRows && rowSize < smallest)
        return page.refuse();
    const QFont rowFont = roomFont(std::max(1, rowSize));
    for (std::size_t row = 0; row < slide.rows.size(); ++row) {
        const QRectF cell = grid.cell({static_cast<int>(row), 0});
        const bool lit = slide.view.spotlight == Spotlight::None || slide.view.spotlight == Spotlight::Column
            || static_cast<int>(row) == slide.item.row;
        const QString& words = slide.rows[row].label;
        const int lines = linesWithin(cell.height(), rowFont);
        page.put(smallRows ? AudiencePage::shortPiece(words, rowFont, labelWidth, lines)
                           : page.piece(words, rowFont, labelWidth, lines),
            lit ? Ink::Strong : Ink::Soft, QRectF(all.left(), cell.top(), labelWidth, cell.height()),
            Qt::AlignLeft | Qt::AlignVCenter);
    }
    putTiles(page, grid);
}

void putBare(AudiencePage& page)
{
    putItemLabels(page);
    putLegend(page);
    const double reach = page.picture().ringReach();
    putTiles(page, gridIn(page.free().adjusted(reach, reach, -reach, -reach), page.slide()));
}

} // namespace

void putMatrixPage(AudiencePage& page, MatrixArrangement arrangement)
{
    putCorners(page, true);
    if (page.slide().rows.empty() || page.slide().domains.isEmpty())
        return;
    if (arrangement == MatrixArrangement::Above)
        putBare(page);
    else
        putLabelled(page, arrangement == MatrixArrangement::SmallRows);
}

} // namespace atlas
