// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_legend.h"

#include "wording/about_note.h"
#include "wording/board_words.h"
#include "wording/phrases.h"
#include "wording/sheet_words.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double swatchWidth = 34;
constexpr double swatchHeight = 18;
constexpr double swatchGap = 6;
constexpr double entryGap = 18;
constexpr double lineHeight = 24;
constexpr double noteGap = 3;

struct ContentsSeen {
    BoardContents& contents;

    void operator()(const NoCell&) const { }
    void operator()(const RatingsCell& cell) const
    {
        contents.ratings = true;
        contents.manyRatings |= cell.counts.total() > 1;
        contents.changed |= cell.changed;
        contents.explained |= cell.explained;
    }
    void operator()(const DifferenceCell&) const { contents.differences = true; }
    void operator()(const DifferencesCell&) const { contents.rolledUpDifferences = true; }
    void operator()(const SimilarityCell& cell) const
    {
        contents.similarities = true;
        contents.weakSimilarities |= cell.isWeak;
    }
    void operator()(const ConsensusCell& cell) const
    {
        contents.consensus = true;
        contents.otherThanPresent |= cell.isOther();
    }
};

// The levels of the order, the lowest first.
std::vector<Rating> orderOf(const RatingScale& scale)
{
    std::vector<Rating> order;
    for (std::size_t position = 0; position < scale.levels.size(); ++position) {
        if (scale.levels[position].weight)
            order.push_back(scale.at(static_cast<int>(position)));
    }
    return order;
}

} // namespace

BoardContents contentsOf(const Board& board)
{
    BoardContents contents;
    for (int row = 0; row < board.rows().size(); ++row) {
        for (int column = 0; column < board.columns().size(); ++column)
            std::visit(ContentsSeen{contents}, board.cell(row, column));
    }
    return contents;
}

BoardLegend::BoardLegend(const RatingScale& scale, const BoardContents& contents, const Phrases& phrases,
    const SheetStyle& style, double width)
    : m_style(style)
    , m_symbolFont(style.note)
    , m_width(width)
{
    m_symbolFont.setWeight(QFont::Bold);
    if (contents.ratings || contents.consensus)
        addRatings(scale, contents, phrases);
    if (contents.consensus)
        addConsensus(scale, contents, phrases);
    if (contents.differences || contents.rolledUpDifferences)
        addDifferences(scale, phrases);
    if (contents.similarities) {
        add(SimilarityCell{0.25, 0}, board_words::lessAlike(phrases));
        for (const double similarity : {0.5, 0.75})
            add(SimilarityCell{similarity, 0}, QString());
        add(SimilarityCell{1, 0}, board_words::alike(phrases));
        if (contents.weakSimilarities)
            add(SimilarityCell{1, 0, true}, board_words::weaklyFounded(phrases));
    }
    QStringList notes;
    if (contents.manyRatings)
        notes << board_words::manyRatings(phrases);
    if (contents.ratings)
        notes << sheet_words::statisticsNote(phrases);
    if (contents.differences)
        notes << board_words::steps(phrases);
    if (contents.rolledUpDifferences)
        notes << board_words::rolledUp(phrases);
    if (contents.similarities)
        notes << board_words::similarity(phrases);
    if (contents.consensus)
        notes << board_words::consensus(phrases);
    else if (contents.ratings || contents.differences || contents.rolledUpDifferences)
        notes << board_words::emptyPlace(phrases);
    notes << aboutNote(phrases);
    m_note = WrappedText(notes.join(u' '), style.note, width);
    flow();
}

void BoardLegend::add(const BoardCell& cell, const QString& label, CellPainter::Marks marks)
{
    m_entries.push_back(
        {cell, marks, WrappedText(label, m_style.note, m_width - swatchWidth - swatchGap, 1), QPointF()});
}

void BoardLegend::addRatings(const RatingScale& scale, const BoardContents& contents, const Phrases& phrases)
{
    for (const Rating rating : scale.legendOrder()) {
        if (rating.isNotRated() && !contents.ratings)
            continue; // no consensus
        Distribution one(scale);
        one.add(rating);
        add(RatingsCell{one}, scale.entry(rating).label.in(phrases.language()));
    }
    if (contents.changed)
        add(NoCell(), sheet_words::changedCells(phrases), {true, false});
    if (contents.explained)
        add(NoCell(), sheet_words::explainedCells(phrases), {false, true});
}

void BoardLegend::addConsensus(
    const RatingScale& scale, const BoardContents& contents, const Phrases& phrases)
{
    const std::vector<Rating> order = orderOf(scale);
    if (order.empty())
        return;
    // Votes of 8 people: all alike, shared between neighbours, at either end.
    const auto sample = [&](std::size_t low, std::size_t high, bool decided) {
        ConsensusCell cell{order[high], decided, Distribution(scale), {}, order[high]};
        cell.votes.levels[static_cast<std::size_t>(scale.position(order[low]))] += 3;
        cell.votes.levels[static_cast<std::size_t>(scale.position(order[high]))] += 5;
        cell.verdict = verdictOf(cell.votes, scale);
        return cell;
    };
    const std::size_t top = order.size() - 1;
    add(sample(top, top, false), board_words::allAgree(phrases));
    if (top > 0)
        add(sample(top - 1, top, false), QString());
    if (top > 1)
        add(sample(0, top, false), board_words::opposed(phrases));
    add(sample(top, top, true), board_words::decided(phrases));
    if (contents.otherThanPresent)
        add(NoCell(), board_words::otherThanPresent(phrases), {true, false});
}

void BoardLegend::addDifferences(const RatingScale& scale, const Phrases& phrases)
{
    const std::vector<Rating> order = orderOf(scale);
    if (order.size() > 1)
        add(DifferenceCell{order[0], order[1]}, board_words::raised(1, phrases));
    if (order.size() > 2)
        add(DifferenceCell{order[0], order[2]}, board_words::raised(2, phrases));
    if (order.size() > 1)
        add(DifferenceCell{order[1], order[0]}, board_words::lowered(1, phrases));
    if (order.size() > 2)
        add(DifferenceCell{order[2], order[0]}, board_words::lowered(2, phrases));
    add(DifferenceCell{Rating::notApplicable(), Rating::notRated()}, board_words::otherwise(phrases));
    if (!order.empty())
        add(DifferenceCell{order.back(), order.back()}, board_words::unchanged(phrases));
}

void BoardLegend::flow()
{
    double left = 0;
    double top = 0;
    for (Entry& entry : m_entries) {
        const double label = entry.label.width();
        const double width = swatchWidth + (label > 0 ? swatchGap + label : 0);
        if (left > 0 && left + width > m_width) {
            left = 0;
            top += lineHeight;
        }
        entry.place = QPointF(left, top + (lineHeight - swatchHeight) / 2);
        left += width + (label > 0 ? entryGap : swatchGap);
    }
    m_height = (m_entries.empty() ? 0 : top + lineHeight + noteGap) + m_note.height();
}

void BoardLegend::paint(QPainter& painter, const QPointF& topLeft, const BoardPainter& board) const
{
    painter.save();
    const Palette& palette = board.palette();
    for (const Entry& entry : m_entries) {
        const QRectF swatch(topLeft + entry.place, QSizeF(swatchWidth, swatchHeight));
        if (entry.marks.changed || entry.marks.explained) {
            painter.fillRect(swatch.adjusted(1, 1, -1, -1), palette.grid());
            board.cells().paintMarks(painter, swatch, entry.marks, palette.text());
        } else {
            board.paintCell(painter, swatch, entry.cell, m_symbolFont);
        }
        painter.setPen(palette.text());
        entry.label.paint(painter,
            QRectF(swatch.right() + swatchGap, swatch.top(), entry.label.width(), swatch.height()),
            Qt::AlignVCenter | Qt::AlignLeft);
    }
    painter.setPen(palette.secondaryText());
    m_note.paint(painter,
        QRectF(topLeft.x(), topLeft.y() + m_height - m_note.height(), m_width, m_note.height()),
        Qt::AlignLeft | Qt::AlignTop);
    painter.restore();
}

} // namespace atlas
