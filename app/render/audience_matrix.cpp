// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/audience_matrix.h"

#include "render/audience_head.h"
#include "render/audience_page.h"
#include "render/audience_row.h"
#include "render/room_type.h"

#include <algorithm>

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
    double right() const { return left + columns * columnWidth; }
};

Grid gridIn(const QRectF& area, const AudienceSlide& slide, double widestTile)
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
    grid.columnWidth = std::min(area.width() / std::max(1, grid.columns), widestTile * grid.rowHeight);
    for (const double offset : offsets)
        grid.tops.push_back(area.top() + offset * grid.rowHeight);
    return grid;
}

/// Around what the spotlight stands on.
void putSpotlight(AudiencePage& page, const Grid& grid)
{
    const AudienceSlide& slide = page.slide();
    const int lastRow = static_cast<int>(slide.rows.size()) - 1;
    switch (slide.view.spotlight) {
    case Spotlight::None:
        break;
    case Spotlight::Row:
        page.putRing(grid.cell({slide.item.row, 0}).united(grid.cell({slide.item.row, grid.columns - 1})));
        break;
    case Spotlight::Column:
        page.putRing(grid.cell({0, slide.item.column}).united(grid.cell({lastRow, slide.item.column})));
        break;
    case Spotlight::Cell:
        page.putRing(grid.cell(slide.item));
        break;
    }
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
    putSpotlight(page, grid);
}

/// The words for what the spotlight stands on.
void putLitLabels(AudiencePage& page)
{
    const AudienceSlide& slide = page.slide();
    const Spotlight spotlight = slide.view.spotlight;
    const AudienceSlide::Row& row = slide.rows[static_cast<std::size_t>(slide.item.row)];
    if (spotlight == Spotlight::None)
        page.putTop(slide.family, roomFont(page.type().title, QFont::Bold), Ink::Strong, 4);
    if (spotlight == Spotlight::Row || spotlight == Spotlight::Cell) {
        page.putTop(row.label, roomFont(page.type().title, QFont::Bold), Ink::Strong, 4);
        page.takeTop(0.3 * page.type().body);
    }
    if (spotlight == Spotlight::Column || spotlight == Spotlight::Cell) {
        const bool alone = spotlight == Spotlight::Column;
        page.putTop(slide.domains.at(slide.item.column),
            alone ? roomFont(page.type().title, QFont::Bold) : roomFont(page.type().body), Ink::Strong, 4);
    }
}

void putLabelled(AudiencePage& page)
{
    const AudienceSlide& slide = page.slide();
    const QFont font = roomFont(page.type().body);
    putLegend(page);
    const double labelWidth = 0.42 * page.free().width();
    const double reach = page.picture().ringReach();
    const double gap = std::max(0.5 * page.type().body, 1.6 * reach);
    const QRectF all = page.free();
    const double columnWidth =
        (all.width() - labelWidth - gap) / std::max(1, static_cast<int>(slide.domains.size()));
    std::vector<Piece> heads;
    double headHeight = 0;
    for (const QString& domain : slide.domains) {
        heads.push_back(page.piece(domain, font, std::min(columnWidth - gap, 0.3 * all.width()), 3));
        headHeight = std::max(headHeight, heads.back().height());
    }
    const QRectF head = page.takeTop(headHeight);
    page.takeTop(std::max(0.3 * page.type().body, 1.6 * reach));
    const QRectF area = page.free().adjusted(labelWidth + gap, 0, -reach, -reach);
    const Grid grid = gridIn(area, slide, 1000);
    for (std::size_t column = 0; column < heads.size(); ++column) {
        const QRectF cell = grid.cell({0, static_cast<int>(column)});
        const bool lit = slide.view.spotlight == Spotlight::None || slide.view.spotlight == Spotlight::Row
            || static_cast<int>(column) == slide.item.column;
        page.put(heads[column], lit ? Ink::Strong : Ink::Soft,
            QRectF(cell.left() + gap / 4, head.top(), cell.width(), head.height()),
            Qt::AlignLeft | Qt::AlignBottom);
    }
    for (std::size_t row = 0; row < slide.rows.size(); ++row) {
        const QRectF cell = grid.cell({static_cast<int>(row), 0});
        const bool lit = slide.view.spotlight == Spotlight::None || slide.view.spotlight == Spotlight::Column
            || static_cast<int>(row) == slide.item.row;
        page.put(page.piece(slide.rows[row].label, font, labelWidth, linesWithin(cell.height(), font)),
            lit ? Ink::Strong : Ink::Soft, QRectF(all.left(), cell.top(), labelWidth, cell.height()),
            Qt::AlignLeft | Qt::AlignVCenter);
    }
    putTiles(page, grid);
}

/// The matrix on the left of \a area; the free area becomes what is right of it.
void putBare(AudiencePage& page, double widthShare)
{
    constexpr double widestTile = 5.5; // in heights
    const QRectF area = page.free();
    const double reach = page.picture().ringReach();
    const QRectF room = area.adjusted(reach, reach, 0, -reach);
    const Grid grid = gridIn(
        QRectF(room.topLeft(), QSizeF(widthShare * area.width(), room.height())), page.slide(), widestTile);
    putTiles(page, grid);
    page.narrow(QRectF(QPointF(grid.right() + 1.4 * page.type().body, area.top()), area.bottomRight()));
}

} // namespace

void putMatrixPage(AudiencePage& page, MatrixArrangement arrangement)
{
    // Where no words stand beside the matrix, the family's name does.
    const bool namesAside =
        page.slide().view.spotlight == Spotlight::None && arrangement == MatrixArrangement::Beside;
    putCorners(page, !namesAside);
    if (page.slide().rows.empty() || page.slide().domains.isEmpty())
        return;
    switch (arrangement) {
    case MatrixArrangement::Labelled:
        putLabelled(page);
        break;
    case MatrixArrangement::Beside:
        putBare(page, 0.56);
        putLegendList(page);
        page.takeBottom(0.4 * page.type().body);
        putLitLabels(page);
        break;
    case MatrixArrangement::Above:
        putLitLabels(page);
        page.takeTop(0.4 * page.type().body);
        putBare(page, 0.56);
        putLegendList(page);
        break;
    }
}

} // namespace atlas
