// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/audience_votes.h"

#include "projector/audience_page.h"
#include "projector/room_type.h"
#include "wording/audience_words.h"
#include "wording/phrases.h"
#include "wording/workshop_words.h"

#include <algorithm>

namespace atlas {

namespace {

using Look = AudiencePicture::Tile::Look;
using Piece = AudiencePage::Piece;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00B7 "));
}

/// The line that matters: how far the room agrees, and on what.
QString verdict(const AudiencePage& page, const VoteFigures& figures)
{
    const int shown = page.slide().rounds.back().number;
    if (page.slide().voting) // the next round; these figures are not the last word
        return joined(
            {workshop_words::round(shown + 1, page.phrases()), audience_words::counting(page.phrases())});
    return joined({audience_words::agreement(figures, page.phrases()),
        audience_words::verdict(figures, page.scale(), page.phrases())});
}

QString circumstances(const AudiencePage& page, const VoteFigures& figures)
{
    if (page.leavesOut(Detail::ItemNamed))
        return audience_words::turnout(figures, page.phrases());
    const auto& rounds = page.slide().rounds;
    QString name = workshop_words::round(rounds.back().number, page.phrases());
    if (rounds.size() > 1) {
        const QString before = workshop_words::round(rounds[rounds.size() - 2].number, page.phrases());
        name = before + QStringLiteral(" \u2192 ") + name;
    }
    return joined({name, audience_words::turnout(figures, page.phrases()),
        audience_words::agreementFigure(figures, page.phrases())});
}

struct VoteLine {
    Rating rating;
    int votes = 0;
    std::optional<int> before; ///< in the round before, if there was one
    Piece label;
    Piece count;
};

std::vector<VoteLine> linesOf(AudiencePage& page, double labelWidth)
{
    const auto& rounds = page.slide().rounds;
    const QLocale locale = page.phrases().locale();
    const int body = page.type().body;
    std::vector<VoteLine> lines;
    for (const Rating rating : page.scale().legendOrder()) {
        const bool abstained = std::any_of(rounds.rbegin(), rounds.rbegin() + (rounds.size() > 1 ? 2 : 1),
            [](const auto& round) { return round.counts.abstained > 0; });
        if (rating.isNotRated() && !abstained)
            continue;
        VoteLine line;
        line.rating = rating;
        line.votes = rounds.back().counts.of(rating);
        QString count = locale.toString(line.votes);
        if (rounds.size() > 1) {
            line.before = rounds[rounds.size() - 2].counts.of(rating);
            count = locale.toString(*line.before) + QStringLiteral(" \u2192 ") + count;
        }
        const QString label = page.leavesOut(Detail::Bare)
            ? QString()
            : rating.isNotRated() ? workshop_words::noOpinion(page.phrases())
                                  : page.scale().entry(rating).label.in(page.slide().language);
        line.label = page.piece(label, roomFont(body), labelWidth, 1);
        line.count = page.piece(count, roomFont(body, QFont::Bold), labelWidth, 1);
        lines.push_back(line);
    }
    return lines;
}

struct VoteColumns {
    double tileWidth = 0;
    double label = 0; ///< left edges
    double bars = 0;
    double barWidth = 0; ///< of the most votes
    int most = 1;
};

VoteColumns columnsOf(AudiencePage& page, const std::vector<VoteLine>& lines)
{
    const double body = page.type().body;
    VoteColumns columns;
    columns.tileWidth = 2.0 * body;
    double labels = 0;
    double counts = 0;
    for (const VoteLine& line : lines) {
        labels = std::max(labels, line.label.width());
        counts = std::max(counts, line.count.width());
        columns.most = std::max({columns.most, line.votes, line.before.value_or(0)});
    }
    columns.label = page.free().left() + columns.tileWidth + 0.4 * body;
    columns.bars = columns.label + labels + 0.7 * body;
    columns.barWidth = page.free().right() - columns.bars - 0.5 * body - counts;
    if (columns.barWidth < 0.2 * page.free().width()) {
        page.refuse();
        columns.barWidth = std::max(columns.barWidth, body);
    }
    return columns;
}

void putLine(AudiencePage& page, const VoteLine& line, const VoteColumns& columns, const QRectF& row)
{
    const double body = page.type().body;
    const double inset = std::min(0.08 * row.height(), 0.15 * body);
    const QRectF slot = row.adjusted(0, inset, 0, -inset);
    page.putTile(QRectF(slot.left(), slot.top(), columns.tileWidth, slot.height()), line.rating, Look::Rated);
    page.put(line.label, line.votes > 0 ? Ink::Strong : Ink::Soft,
        QRectF(columns.label, row.top(), line.label.width(), row.height()), Qt::AlignLeft | Qt::AlignVCenter);

    const auto length = [&columns](int votes) { return columns.barWidth * votes / columns.most; };
    const double share = line.before ? 0.6 : 1.0; // of the height, for the last round
    const double height = slot.height() * share;
    if (line.votes > 0)
        page.putBar({QRectF(columns.bars, slot.top(), length(line.votes), height), line.rating});
    if (line.before.value_or(0) > 0) {
        const double top = slot.top() + height + 0.08 * slot.height();
        page.putBar({QRectF(columns.bars, top, length(*line.before), slot.bottom() - top), std::nullopt});
    }
    const double end = columns.bars + length(std::max(line.votes, line.before.value_or(0)));
    page.put(line.count, line.votes > 0 ? Ink::Strong : Ink::Soft,
        QRectF(end + 0.4 * body, row.top(), line.count.width(), row.height()),
        Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

void putVotes(AudiencePage& page)
{
    const double body = page.type().body;
    const VoteFigures figures = figuresOf(page.slide().rounds.back().counts, page.scale());
    page.putBottom(circumstances(page, figures), roomFont(page.type().body), Ink::Soft, 2);
    if (const QString words = verdict(page, figures); !words.isEmpty())
        page.putBottom(words, roomFont(page.type().body, QFont::Bold), Ink::Strong, 2);
    page.takeBottom(0.4 * body);
    page.takeTop(0.4 * body);

    const std::vector<VoteLine> lines = linesOf(page, 0.6 * page.free().width());
    const VoteColumns columns = columnsOf(page, lines);
    const double room = page.free().height() / static_cast<double>(lines.size());
    const double height = std::min(room, 2.1 * body);
    if (height < page.least(1.3, 1.6))
        page.refuse();
    for (const VoteLine& line : lines) {
        if (line.label.lines.lineCount() > 1)
            page.refuse();
        putLine(page, line, columns, page.takeTop(height));
    }
}

void putAgreed(AudiencePage& page)
{
    const AudienceSlide& slide = page.slide();
    const double body = page.type().body;
    if (!slide.rounds.empty() && !page.leavesOut(Detail::Bare)) {
        const VoteFigures figures = figuresOf(slide.rounds.back().counts, slide.scale);
        page.putBottom(circumstances(page, figures), roomFont(page.type().body), Ink::Soft, 2);
        if (const QString words = verdict(page, figures); !words.isEmpty())
            page.putBottom(words, roomFont(page.type().body), Ink::Strong, 2);
        page.takeBottom(0.5 * body);
    }
    page.takeTop(0.6 * body);

    const double height = std::min(page.free().height(), 0.34 * page.picture().size.height());
    if (height < page.least(2.6, 3.2))
        page.refuse();
    const QRectF area = page.takeTop(height);
    const QRectF tile(area.topLeft(), QSizeF(std::min(1.5 * height, 0.34 * area.width()), height));
    page.putTile(tile, *slide.decided, Look::Rated);
    page.putRing(tile);

    const double left = tile.right() + body;
    const Piece agreed = page.piece(
        audience_words::agreed(page.phrases()), roomFont(page.type().body), area.right() - left, 1);
    const Piece label = page.piece(slide.scale.entry(*slide.decided).label.in(slide.language),
        roomFont(page.type().title, QFont::Bold), area.right() - left, 3);
    const double top = area.center().y() - (agreed.height() + label.height()) / 2;
    if (top < area.top())
        page.refuse();
    page.put(agreed, Ink::Soft, QRectF(left, top, agreed.width(), agreed.height()), Qt::AlignLeft);
    page.put(label, Ink::Strong, QRectF(left, top + agreed.height(), label.width(), label.height()),
        Qt::AlignLeft);
}

} // namespace atlas
