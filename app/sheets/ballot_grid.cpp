// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/ballot_grid.h"

#include "wording/phrases.h"
#include "wording/workshop_text.h"
#include "wording/workshop_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double numberWidth = 34;
constexpr double labelGap = 14;
constexpr double shareOfBoxes = 0.48; // of the width, at most
constexpr double shareForWords = 0.6; // where the words above them need it
constexpr double widestBoxes = 92;
constexpr double shareOfRows = 0.58; // of what the boxes leave
constexpr double boxSide = 18; // 4.8 mm
constexpr double boxInset = 6; // between the words above two boxes
constexpr double rowInset = 8;
constexpr double groupInset = 7;
constexpr QSizeF swatch(42, 24);
constexpr double swatchGap = 5;
constexpr double headInset = 6;

} // namespace

BallotGrid::BallotGrid(const std::vector<AgendaPlace>& places, bool namesFamilies, const Phrases& phrases,
    const SheetStyle& style, double width, double height)
    : m_cells(*places.front().scale, Theme::Light)
    , m_style(style)
    , m_width(width)
{
    measureHeads(phrases);
    // Below the head there is always room for a competence and an item of it.
    const int mostLines = linesWithin((height - m_headHeight) / 2 - 2 * rowInset, style.groupTitle);
    const AgendaPlace* before = nullptr;
    for (const AgendaPlace& place : places) {
        const bool isNew =
            !before || before->family != place.family || before->competence != place.competence;
        if (isNew && namesFamilies)
            m_lines.push_back(
                competence(place.family->title + QStringLiteral(" \u00B7 ") + place.competence, mostLines));
        else if (isNew)
            m_lines.push_back(competence(place.competence, mostLines));
        m_lines.push_back(item(place, phrases, mostLines));
        before = &place;
    }
}

void BallotGrid::measureHeads(const Phrases& phrases)
{
    const RatingScale& scale = m_cells.scale();
    const std::vector<Rating> ratings = scale.legendOrder();
    // What the facilitator presses when somebody reads a sheet aloud.
    const auto wordsOf = [&](Rating rating) {
        const QString key = rating.isNotRated() ? QStringLiteral("A")
            : rating.isNotApplicable()          ? QStringLiteral("N")
                                                : workshop_words::answerOf(scale, rating);
        return key + QStringLiteral(" = ")
            + (rating.isNotRated() ? noOpinionText(phrases) : scale.entry(rating).label.in(phrases.language()));
    };
    double word = 0;
    for (const Rating rating : ratings)
        word = std::max(word, widestWord(wordsOf(rating), m_style.note) + boxInset);
    const double columns = static_cast<double>(ratings.size());
    m_boxWidth = std::max(std::min(widestBoxes, m_width * shareOfBoxes / columns),
        std::min(word, m_width * shareForWords / columns));
    const double labels = m_width - numberWidth - m_boxWidth * columns;
    m_rowWidth = labels * shareOfRows;
    m_domainWidth = labels - m_rowWidth;

    double highest = 0;
    for (const Rating rating : ratings) {
        m_columns.push_back({rating, WrappedText(wordsOf(rating), m_style.note, m_boxWidth - boxInset, 4)});
        highest = std::max(highest, m_columns.back().label.height());
    }
    m_headHeight = headInset + swatch.height() + swatchGap + highest + headInset;
    m_numberHead =
        WrappedText(phrases(QT_TRANSLATE_NOOP("Wording", "No.")), m_style.columnHead, numberWidth, 1);
    m_rowHead = WrappedText(
        phrases(QT_TRANSLATE_NOOP("Wording", "Sub-competence")), m_style.columnHead, m_rowWidth - labelGap, 2);
    m_domainHead = WrappedText(phrases(QT_TRANSLATE_NOOP("Wording", "Activity domain")), m_style.columnHead,
        m_domainWidth - labelGap, 2);
}

BallotGrid::Line BallotGrid::competence(const QString& label, int mostLines) const
{
    Line line;
    line.label = WrappedText(label, m_style.note, m_width, mostLines);
    line.height = line.label.height() + 2 * groupInset;
    return line;
}

BallotGrid::Line BallotGrid::item(const AgendaPlace& place, const Phrases& phrases, int mostLines) const
{
    Line line;
    line.number = place.number;
    line.figure = WrappedText(phrases.locale().toString(place.number), m_style.figure, numberWidth, 1);
    line.label = WrappedText(place.subCompetence, m_style.groupTitle, m_rowWidth - labelGap, mostLines);
    line.domain = WrappedText(place.domain, m_style.rowLabel, m_domainWidth - labelGap, mostLines);
    line.height = std::max({boxSide, line.label.height(), line.domain.height()}) + 2 * rowInset;
    return line;
}

std::vector<FlowBlock> BallotGrid::blocks() const
{
    std::vector<FlowBlock> blocks;
    for (const Line& line : m_lines)
        blocks.push_back({line.number == 0, line.height, line.height});
    return blocks;
}

double BallotGrid::boxLeft(std::size_t column) const
{
    return numberWidth + m_rowWidth + m_domainWidth + m_boxWidth * static_cast<double>(column);
}

std::vector<QRectF> BallotGrid::boxes(std::size_t line) const
{
    std::vector<QRectF> boxes;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        boxes.emplace_back(boxLeft(column) + (m_boxWidth - boxSide) / 2, (m_lines[line].height - boxSide) / 2,
            boxSide, boxSide);
    }
    return boxes;
}

void BallotGrid::paintHead(QPainter& painter, QPointF topLeft) const
{
    const Palette& palette = m_cells.palette();
    painter.save();
    painter.translate(topLeft);
    painter.setPen(palette.text());
    const double bottom = m_headHeight - headInset;
    const auto head = [&](const WrappedText& text, double left, double width) {
        text.paint(painter, QRectF(left, 0, width, bottom), Qt::AlignLeft | Qt::AlignBottom);
    };
    head(m_numberHead, 4, numberWidth);
    head(m_rowHead, numberWidth, m_rowWidth);
    head(m_domainHead, numberWidth + m_rowWidth, m_domainWidth);
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const double left = boxLeft(column);
        const QRectF cell(QPointF(left + (m_boxWidth - swatch.width()) / 2, headInset), swatch);
        m_cells.paintCell(painter, cell, m_columns[column].rating, m_style.symbol);
        painter.setPen(palette.text());
        if (m_columns[column].rating.isNotRated()) {
            const WrappedText mark(QStringLiteral("?"), m_style.symbol, cell.width(), 1);
            mark.paint(painter, cell, Qt::AlignHCenter | Qt::AlignVCenter);
        }
        const double top = cell.bottom() + swatchGap;
        m_columns[column].label.paint(
            painter, QRectF(left, top, m_boxWidth, bottom - top), Qt::AlignHCenter | Qt::AlignTop);
    }
    painter.setPen(QPen(palette.secondaryText(), 1.0, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(0, m_headHeight), QPointF(m_width, m_headHeight));
    painter.restore();
}

void BallotGrid::paintLine(QPainter& painter, QPointF topLeft, std::size_t index) const
{
    const Line& line = m_lines[index];
    const Palette& palette = m_cells.palette();
    painter.save();
    painter.translate(topLeft);
    const auto label = [&](const WrappedText& text, double left) {
        text.paint(painter, QRectF(left, 0, m_width - left, line.height), Qt::AlignLeft | Qt::AlignVCenter);
    };
    if (line.number == 0) {
        painter.fillRect(QRectF(0, 1, m_width, line.height - 1), palette.surface());
        painter.setPen(palette.text());
        label(line.label, 4);
    } else {
        painter.setPen(palette.text());
        label(line.figure, 4);
        label(line.label, numberWidth);
        label(line.domain, numberWidth + m_rowWidth);
        painter.setPen(QPen(palette.text(), 1.2));
        painter.setBrush(Qt::NoBrush);
        for (const QRectF& box : boxes(index))
            painter.drawRect(box);
    }
    painter.setPen(QPen(palette.grid(), 1.0, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(0, line.height), QPointF(m_width, line.height));
    painter.restore();
}

} // namespace atlas
