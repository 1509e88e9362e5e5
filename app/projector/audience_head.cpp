// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/audience_head.h"

#include "projector/audience_page.h"
#include "projector/room_type.h"
#include "wording/audience_words.h"
#include "wording/phrases.h"

#include <algorithm>
#include <numeric>

namespace atlas {

namespace {

using Piece = AudiencePage::Piece;

struct Entry {
    Rating rating;
    Piece label;
};

bool isShown(const AudienceSlide& slide, int column)
{
    return !slide.view.shownColumns || column < *slide.view.shownColumns;
}

bool showsNotRated(const AudienceSlide& slide)
{
    for (std::size_t row = 0; row < slide.rows.size(); ++row) {
        const std::vector<Rating>& ratings = slide.rows[row].ratings;
        for (std::size_t column = 0; column < ratings.size(); ++column) {
            const CellPosition cell{static_cast<int>(row), static_cast<int>(column)};
            const bool inView =
                slide.view.mode == AudienceMode::Cell ? cell == slide.item : isShown(slide, cell.column);
            if (inView && !slide.isHidden(cell) && ratings[column].isNotRated())
                return true;
        }
    }
    return false;
}

std::vector<Entry> entriesOf(AudiencePage& page, double labelWidth)
{
    std::vector<Entry> entries;
    for (const Rating rating : page.scale().legendOrder()) {
        if (rating.isNotRated() && !showsNotRated(page.slide()))
            continue;
        const QString label = page.scale().entry(rating).label.in(page.slide().language);
        entries.push_back({rating, page.piece(label, roomFont(page.type().note), labelWidth, 1)});
    }
    return entries;
}

struct LegendSizes {
    explicit LegendSizes(const AudiencePage& page)
        : swatch(2.0 * page.type().note, 1.2 * page.type().note)
        , labelGap(0.35 * page.type().note)
        , lineHeight(1.42 * page.type().note)
        , columnGap(0.45 * page.type().note)
        , widestColumnGap(2.4 * page.type().note)
    {
    }
    QSizeF swatch;
    double labelGap;
    double lineHeight;
    double columnGap;
    double widestColumnGap;
};

void putEntry(AudiencePage& page, const Entry& entry, const QPointF& topLeft, const LegendSizes& sizes)
{
    const QRectF swatch(topLeft + QPointF(0, (sizes.lineHeight - sizes.swatch.height()) / 2), sizes.swatch);
    page.putTile(swatch, entry.rating, AudiencePicture::Tile::Look::Rated);
    const QRectF label(swatch.right() + sizes.labelGap, topLeft.y(), entry.label.width(), sizes.lineHeight);
    page.put(entry.label, Ink::Soft, label, Qt::AlignLeft | Qt::AlignVCenter);
}

/// Columns of \a lines entries, read downwards: what strengthens, what fades, the rest.
std::vector<double> columnWidths(
    const std::vector<Entry>& entries, const LegendSizes& sizes, std::size_t lines)
{
    std::vector<double> widths((entries.size() + lines - 1) / lines, 0.0);
    for (std::size_t index = 0; index < entries.size(); ++index) {
        double& width = widths[index / lines];
        width = std::max(width, sizes.swatch.width() + sizes.labelGap + entries[index].label.width());
    }
    return widths;
}

double sum(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

void putCorners(AudiencePage& page, bool namesFamily)
{
    if (page.leavesOut(Detail::Bare))
        return;
    const QFont font = roomFont(page.type().note);
    const AudienceSlide& slide = page.slide();
    const QString progress = audience_words::progress(slide.number, slide.count, page.phrases());
    const Piece right = page.piece(progress, font, page.free().width() / 3, 1);
    const Piece left = page.piece(namesFamily ? slide.family : QString(), font,
        page.free().width() - right.width() - page.type().body, 1);
    const QRectF line = page.takeTop(right.height());
    page.put(left, Ink::Soft, line, Qt::AlignLeft | Qt::AlignTop);
    page.put(right, Ink::Soft, line, Qt::AlignRight | Qt::AlignTop);
    page.takeTop(0.35 * page.type().body);
}

void putQuestion(AudiencePage& page)
{
    putCorners(page, !page.leavesOut(Detail::Lean));
    const AudienceSlide::Row& row = page.slide().rows[static_cast<std::size_t>(page.slide().item.row)];
    if (!page.leavesOut(Detail::Lean)) {
        page.putTop(row.competence, roomFont(page.type().body), Ink::Soft, 2);
        page.takeTop(0.1 * page.type().body);
    }
    page.putTop(row.label, roomFont(page.type().title, QFont::Bold), Ink::Strong, 3);
}

void putLegend(AudiencePage& page)
{
    if (page.leavesOut(Detail::Bare))
        return;
    const LegendSizes sizes(page);
    const double free = page.free().width();
    const std::vector<Entry> entries = entriesOf(page, free - sizes.swatch.width() - sizes.labelGap);
    std::size_t lines = 1;
    std::vector<double> widths = columnWidths(entries, sizes, lines);
    while (widths.size() > 1 && sum(widths) + sizes.columnGap * static_cast<double>(widths.size() - 1) > free)
        widths = columnWidths(entries, sizes, ++lines);
    const QRectF area = page.takeBottom(sizes.lineHeight * static_cast<double>(lines));

    const double gaps = std::max(1.0, static_cast<double>(widths.size() - 1));
    const double gap = std::min((free - sum(widths)) / gaps, sizes.widestColumnGap);
    double left = area.left();
    for (std::size_t index = 0; index < entries.size(); ++index) {
        if (index > 0 && index % lines == 0)
            left += widths[index / lines - 1] + gap;
        const double top = area.top() + sizes.lineHeight * static_cast<double>(index % lines);
        putEntry(page, entries[index], QPointF(left, top), sizes);
    }
    page.takeBottom(0.5 * page.type().body);
}

void putCounting(AudiencePage& page)
{
    if (!page.slide().voting)
        return;
    page.putBottom(
        audience_words::counting(page.phrases()), roomFont(page.type().body, QFont::Medium), Ink::Strong, 1);
    page.takeBottom(0.5 * page.type().body);
}

} // namespace atlas
