// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/difference_painter.h"

#include "boards/board_cell_shapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// The place of a rating among the levels with a weight.
std::optional<int> placeInOrder(const RatingScale& scale, Rating rating)
{
    if (!rating.isLevel() || !scale.entry(rating).weight)
        return {};
    return static_cast<int>(std::count_if(scale.levels.begin(), scale.levels.begin() + scale.position(rating),
        [](const RatingLevel& level) { return level.weight.has_value(); }));
}

void addRating(SignLine& line, const RatingScale& scale, Rating rating)
{
    if (rating.isNotRated())
        line.add(SignLine::Sign::NotRated);
    else
        line.add(scale.entry(rating).symbol);
}

SignLine passage(
    const RatingScale& scale, const DifferenceCell& cell, const QFont& font, QPaintDevice* device)
{
    SignLine line(font, device);
    addRating(line, scale, cell.before);
    line.space().add(SignLine::Sign::Arrow).space();
    addRating(line, scale, cell.after);
    return line;
}

} // namespace

std::optional<int> stepsBetween(const RatingScale& scale, Rating before, Rating after)
{
    const std::optional<int> from = placeInOrder(scale, before);
    const std::optional<int> to = placeInOrder(scale, after);
    return from && to ? std::optional(*to - *from) : std::nullopt;
}

ChangeTone toneOf(const RatingScale& scale, const DifferenceCell& cell)
{
    if (cell.before == cell.after)
        return ChangeTone::Unchanged;
    const std::optional<int> steps = stepsBetween(scale, cell.before, cell.after);
    if (!steps)
        return ChangeTone::Otherwise;
    if (*steps > 0)
        return *steps == 1 ? ChangeTone::RaisedOnce : ChangeTone::RaisedMore;
    return *steps == -1 ? ChangeTone::LoweredOnce : ChangeTone::LoweredMore;
}

void DifferencePainter::paintUnchanged(
    QPainter& painter, const QRectF& rect, Rating rating, const QFont& font) const
{
    if (rating.isNotRated()) {
        m_cells.paintCell(painter, rect, rating, font);
        return;
    }
    const QRectF body = cellBody(rect);
    const ToneColours colours = toneColours(ChangeTone::Unchanged, palette());
    painter.setPen(Qt::NoPen);
    painter.fillRect(body, colours.fill);
    SignLine line(noteFont(font), painter.device());
    addRating(line, m_cells.scale(), rating);
    painter.setPen(colours.text);
    if (fits(line, body))
        line.paint(painter, body.center());
}

void DifferencePainter::paint(
    QPainter& painter, const QRectF& rect, const DifferenceCell& cell, const QFont& font) const
{
    const RatingScale& scale = m_cells.scale();
    const ChangeTone tone = toneOf(scale, cell);
    if (tone == ChangeTone::Unchanged) {
        paintUnchanged(painter, rect, cell.after, font);
        return;
    }
    const QRectF body = cellBody(rect);
    const ToneColours colours = toneColours(tone, palette());
    paintFrame(painter, body, colours);
    painter.setPen(colours.text);

    QPaintDevice* device = painter.device();
    const QFont note = noteFont(font);
    const SignLine beneath = passage(scale, cell, note, device);
    if (tone == ChangeTone::Otherwise) {
        SignLine all(note, device);
        all.add(SignLine::Sign::Diamond);
        const SignLine diamond = all;
        paintLines(painter, body, {diamond}, beneath);
        return;
    }
    const int steps = *stepsBetween(scale, cell.before, cell.after);
    const SignLine::Sign sign = steps > 0 ? SignLine::Sign::Up : SignLine::Sign::Down;
    SignLine signs(font, device);
    signs.add(sign);
    if (std::abs(steps) > 1)
        signs.add(sign);
    SignLine full = signs;
    full.space().add(m_locale.toString(std::abs(steps)));
    SignLine small(note, device);
    small.add(sign);
    paintLines(painter, body, {full, signs, small}, beneath);
}

void DifferencePainter::paintShares(QPainter& painter, const QRectF& rect, const DifferencesCell& cell) const
{
    if (cell.cells <= 0)
        return;
    double left = rect.left();
    const auto share = [&](int count, ChangeTone tone) {
        const double width = rect.width() * count / cell.cells;
        painter.fillRect(QRectF(left, rect.top(), width, rect.height()), toneColours(tone, palette()).edge);
        left += width;
    };
    share(cell.lowered, ChangeTone::LoweredMore);
    share(cell.raised, ChangeTone::RaisedMore);
    share(cell.otherwise, ChangeTone::Otherwise);
    painter.fillRect(QRectF(left, rect.top(), rect.right() - left, rect.height()), palette().grid());
}

void DifferencePainter::paint(
    QPainter& painter, const QRectF& rect, const DifferencesCell& cell, const QFont& font) const
{
    QRectF body = cellBody(rect);
    const int changes = cell.raised + cell.lowered + cell.otherwise;
    painter.fillRect(body, toneColours(ChangeTone::Unchanged, palette()).fill);
    if (rect.height() >= cellBarFrom && changes > 0) {
        const double height = std::clamp(std::round(rect.height() * 0.16), 3.0, 7.0);
        const QRectF bar(body.left(), body.bottom() - height, body.width(), height);
        paintShares(painter, bar, cell);
        body.setBottom(bar.top());
    }

    QPaintDevice* device = painter.device();
    const QFont note = noteFont(font);
    SignLine all(note, device);
    SignLine signs(note, device);
    const auto add = [&](int count, SignLine::Sign sign) {
        if (count == 0)
            return;
        if (all.width() > 0)
            all.space().space();
        all.add(sign).space().add(m_locale.toString(count));
        signs.add(sign);
    };
    add(cell.raised, SignLine::Sign::Up);
    add(cell.lowered, SignLine::Sign::Down);
    add(cell.otherwise, SignLine::Sign::Diamond);
    SignLine figures(note, device);
    figures.add(QStringLiteral("%1/%2").arg(m_locale.toString(changes), m_locale.toString(cell.cells)));
    painter.setPen(changes > 0 ? palette().text() : palette().secondaryText());
    if (changes == 0)
        paintLines(painter, body, {figures}, SignLine(note, device));
    else
        paintLines(painter, body, {all, signs}, figures);
}

QColor DifferencePainter::flat(const DifferenceCell& cell) const
{
    const ChangeTone tone = toneOf(m_cells.scale(), cell);
    const ToneColours colours = toneColours(tone, palette());
    return tone == ChangeTone::Otherwise ? colours.edge : colours.fill;
}

QColor DifferencePainter::flat(const DifferencesCell& cell) const
{
    const int most = std::max({cell.raised, cell.lowered, cell.otherwise});
    const auto tone = most == 0                      ? ChangeTone::Unchanged
        : cell.raised == most && cell.lowered < most ? ChangeTone::RaisedMore
        : cell.lowered == most && cell.raised < most ? ChangeTone::LoweredMore
                                                     : ChangeTone::Otherwise;
    const ToneColours colours = toneColours(tone, palette());
    return tone == ChangeTone::Otherwise ? colours.edge : colours.fill;
}

} // namespace atlas
