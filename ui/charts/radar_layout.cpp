// SPDX-License-Identifier: GPL-3.0-or-later
// How the radar is placed and drawn; what it holds is in radar_chart.cpp.
#include "ui/charts/chart_footer.h"
#include "ui/charts/chart_parts.h"
#include "ui/charts/radar_chart.h"
#include "wording/chart_words.h"

#include <QFontMetricsF>
#include <QGraphicsEllipseItem>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QPolarChart>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double margin = 16;
constexpr double labelGap = 12;
constexpr double betweenLabels = 4; // one below the other
constexpr double leastReach = 72;
constexpr double mostReach = 250;
constexpr double beyond = 0.5; // of a level outside of the outer ring, or the markers on it would be cut
constexpr double plainWidth = 2;
constexpr double chosenWidth = 4;
constexpr double markerSize = 11;
constexpr double markerDepth = 1; // above the lines

enum class Marker { Circle, Square, Triangle, Diamond };

struct Look {
    QRgb light;
    QRgb dark;
    Marker marker;
    QList<qreal> dashes; ///< in line widths; none for a solid line
};

// Away from the blue and orange of the scale, and told apart without colour.
const Look& lookOf(int index)
{
    static const std::array<Look, RadarChart::MostSeries> looks{Look{0x6B2FA0, 0xC6A1F2, Marker::Circle, {}},
        Look{0x00735C, 0x4CCBAA, Marker::Square, {6, 2.5}},
        Look{0xB5175E, 0xFF8DB8, Marker::Triangle, {1.5, 2}},
        Look{0x6B6100, 0xDCD05A, Marker::Diamond, {7, 2, 1.5, 2}}};
    return looks[static_cast<std::size_t>(index) % looks.size()];
}

QPen penOf(int index, Theme theme, double width)
{
    QPen pen(RadarChart::seriesColour(index, theme), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!lookOf(index).dashes.isEmpty())
        pen.setDashPattern(lookOf(index).dashes);
    return pen;
}

/// Not the markers of Qt Charts, which has had two of these shapes since its version 6 only.
void paintMarker(QPainter& painter, const QPointF& centre, int index, const Palette& palette)
{
    painter.setPen(QPen(palette.background(), 1));
    painter.setBrush(RadarChart::seriesColour(index, palette.theme()));
    const double half = markerSize / 2;
    switch (lookOf(index).marker) {
    case Marker::Circle:
        painter.drawEllipse(centre, half, half);
        break;
    case Marker::Square:
        painter.drawRect(QRectF(centre.x() - half, centre.y() - half, markerSize, markerSize));
        break;
    case Marker::Triangle:
        painter.drawPolygon(QPolygonF(
            {centre + QPointF(0, -half), centre + QPointF(half, half), centre + QPointF(-half, half)}));
        break;
    case Marker::Diamond:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -half), centre + QPointF(half, 0),
            centre + QPointF(0, half), centre + QPointF(-half, 0)}));
        break;
    }
}

/// Marker of a series in the chart, around its own origin.
class SeriesMarker final : public QGraphicsItem {
public:
    SeriesMarker(int index, const Palette& palette)
        : m_index(index)
        , m_palette(palette)
    {
    }
    QRectF boundingRect() const override
    {
        const double reach = markerSize / 2 + 1;
        return {-reach, -reach, 2 * reach, 2 * reach};
    }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        paintMarker(*painter, {}, m_index, m_palette);
    }

private:
    int m_index;
    const Palette& m_palette;
};

/// Line and marker of a series in the legend.
class SeriesSwatch final : public QGraphicsItem {
public:
    SeriesSwatch(int index, const Palette& palette)
        : m_index(index)
        , m_palette(palette)
    {
    }
    QRectF boundingRect() const override { return {0, 0, 46, markerSize + 6}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        const QPointF centre = boundingRect().center();
        painter->setPen(penOf(m_index, m_palette.theme(), plainWidth));
        painter->drawLine(QPointF(0, centre.y()), QPointF(boundingRect().right(), centre.y()));
        paintMarker(*painter, centre, m_index, m_palette);
    }

private:
    int m_index;
    const Palette& m_palette;
};

/// Pushes boxes, sorted by their tops, down and then up until none lies on another between \a top and \a
/// bottom.
void spread(std::vector<QRectF*>& boxes, double top, double bottom)
{
    double least = top;
    for (QRectF* box : boxes) {
        box->moveTop(std::max(box->top(), least));
        least = box->bottom() + betweenLabels;
    }
    double most = bottom;
    for (auto box = boxes.rbegin(); box != boxes.rend(); ++box) {
        (*box)->moveBottom(std::min((*box)->bottom(), most));
        most = (*box)->top() - betweenLabels;
    }
}

} // namespace

QColor RadarChart::seriesColour(int index, Theme theme)
{
    return QColor(isDark(theme) ? lookOf(index).dark : lookOf(index).light);
}

ChartBase::Anatomy RadarChart::arrange(double width)
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_lines.clear();
    const double column = std::clamp(width * 0.25, 100.0, 300.0);
    double textHeight = 0;
    double besides[] = {0, 0}; // heights of the labels at the right and at the left
    for (int theme = 0; theme < themeCount(); ++theme) {
        const double height = WrappedText(m_themes[theme], style().body(), column).height();
        textHeight = std::max(textHeight, height);
        besides[isAtRight(theme) ? 0 : 1] += height + betweenLabels;
    }
    const double headroom = margin + textHeight + labelGap;
    addFooter(width);
    m_reach = std::clamp((width - 2 * (column + margin + labelGap)) / 2, leastReach, mostReach);
    if (mostHeight() > 0) {
        const bool isSeen = footStaysInSight() || !parentWidget();
        const double room = mostHeight() - (isSeen ? footerRect().height() : 0);
        m_reach = std::max(leastReach, std::min(m_reach, room / 2 - headroom));
    }
    // High enough for the labels of either side to stand one below the other.
    m_centre =
        QPointF(width / 2, std::max(headroom + m_reach, (std::max(besides[0], besides[1]) + margin) / 2));
    double bottom = 2 * m_centre.y();

    if (themeCount() < 3 || m_rings == 0) {
        m_reach = 0;
        bottom = margin + 4 * style().lineHeight();
        add(new ChartText(
            WrappedText(chart_words::fewThemes(style().phrases()), style().body(), width - 2 * margin),
            QRectF(margin, margin, width - 2 * margin, 2 * style().lineHeight()),
            Qt::AlignLeft | Qt::AlignTop, style().palette().secondaryText()));
    } else {
        addAxes();
        addGrid();
        for (int index = 0; index < itemCount(); ++index)
            addSeries(index);
        // A polar chart fills its square and has no plot area to set.
        chart()->setMinimumSize(0, 0);
        const double half = m_reach * (m_rings + beyond) / m_rings;
        chart()->setGeometry(QRectF(m_centre - QPointF(half, half), QSizeF(2 * half, 2 * half)));
        chart()->layout()->invalidate();
        chart()->layout()->setGeometry(QRectF(QPointF(), chart()->size()));
        addThemeLabels(width, column);
    }
    return {0, {bottom}};
}

void RadarChart::addAxes()
{
    auto* polar = static_cast<QPolarChart*>(chart());
    auto* angles = new QValueAxis;
    angles->setRange(-0.5, themeCount() - 0.5);
    angles->setLabelsVisible(false);
    angles->setGridLineVisible(false);
    angles->setLineVisible(false);
    polar->addAxis(angles, QPolarChart::PolarOrientationAngular);

    auto* rings = new QValueAxis;
    rings->setRange(0, m_rings + beyond);
    rings->setLabelsVisible(false);
    rings->setLineVisible(false);
    rings->setGridLineVisible(false);
    polar->addAxis(rings, QPolarChart::PolarOrientationRadial);
}

void RadarChart::addGrid()
{
    const Palette& palette = style().palette();
    for (int theme = 0; theme < themeCount(); ++theme) {
        auto* spoke = new QGraphicsLineItem(QLineF(m_centre, position({double(theme), double(m_rings)})));
        spoke->setPen(QPen(palette.grid(), 1));
        add(spoke, -1);
    }
    const auto addRing = [this](double level, const QPen& pen) {
        const double radius = level / m_rings * m_reach;
        auto* ring = new QGraphicsEllipseItem(
            QRectF(m_centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
        ring->setPen(pen);
        add(ring, -1);
    };
    for (int level = 1; level <= m_rings; ++level)
        addRing(level, QPen(palette.grid(), 1));
    // What fades and what grows is parted by a ring of its own.
    int fading = 0;
    for (const RatingLevel& level : scale().levels)
        fading += level.weight && *level.weight < 0;
    if (fading > 0 && fading < m_rings)
        addRing(fading + 0.5, QPen(palette.secondaryText(), 1, Qt::DashLine));
    for (std::size_t level = 0; level < m_ranks.size(); ++level) {
        if (m_ranks[level] == 0)
            continue;
        // Outside of its ring, which would run through it like a minus.
        const QPointF seam = position({-0.5, double(m_ranks[level])});
        const QRectF place(seam.x() - 40, seam.y() - style().lineHeight() - 1, 80, style().lineHeight());
        add(new ChartText(WrappedText(scale().levels[level].symbol, style().symbol(), place.width(), 1),
            place, Qt::AlignHCenter | Qt::AlignTop, palette.text()));
    }
}

void RadarChart::addSeries(int index)
{
    const RadarSeries& series = m_series[static_cast<std::size_t>(index)];
    for (const auto& run : runsOf(index)) {
        auto* line = new QLineSeries;
        line->setObjectName(series.label); // the name would be taken for HTML, in a legend that is hidden too
        line->setPen(penOf(index, theme(), plainWidth));
        for (const Point& point : run) {
            line->append(point.angle, point.radius);
            const bool seam = point.angle == -0.5 || point.angle == themeCount() - 0.5;
            if (!seam)
                addMarker(index, point);
        }
        chart()->addSeries(line);
        for (QAbstractAxis* axis : chart()->axes())
            line->attachAxis(axis);
        m_lines.emplace_back(index, line);
    }
}

void RadarChart::addMarker(int index, const Point& point)
{
    auto* marker = new SeriesMarker(index, style().palette());
    marker->setPos(position(point));
    add(marker, markerDepth);
}

void RadarChart::addThemeLabels(double width, double labelWidth)
{
    std::vector<WrappedText> texts;
    std::vector<QRectF> boxes;
    for (int theme = 0; theme < themeCount(); ++theme) {
        texts.emplace_back(m_themes[theme], style().body(), labelWidth);
        const QPointF out = (position({double(theme), double(m_rings)}) - m_centre) / m_reach;
        const QPointF anchor = m_centre + out * (m_reach + labelGap);
        QRectF box(0, 0, texts.back().width(), texts.back().height());
        // Wholly above or below the circle at its poles, beside it at its sides.
        box.moveCenter(QPointF(0, anchor.y() + out.y() * box.height() / 2));
        boxes.push_back(box);
    }
    std::vector<QRectF*> right, left;
    for (int theme = 0; theme < themeCount(); ++theme)
        (isAtRight(theme) ? right : left).push_back(&boxes[static_cast<std::size_t>(theme)]);
    std::reverse(left.begin(), left.end());
    const double top = margin / 2;
    spread(right, top, 2 * m_centre.y() - top);
    spread(left, top, 2 * m_centre.y() - top);

    for (int theme = 0; theme < themeCount(); ++theme) {
        const auto at = static_cast<std::size_t>(theme);
        QRectF box = boxes[at];
        const double nearest = std::max({0.0, box.top() - m_centre.y(), m_centre.y() - box.bottom()});
        const double chord = nearest < m_reach ? std::sqrt(m_reach * m_reach - nearest * nearest) : 0;
        const QPointF spoke = position({double(theme), double(m_rings)});
        const bool atRight = isAtRight(theme);
        const double away = std::max(std::abs(spoke.x() - m_centre.x()), chord) + labelGap;
        if (atRight)
            box.moveLeft(std::min(m_centre.x() + away, width - margin - box.width()));
        else
            box.moveRight(std::max(m_centre.x() - away, margin + box.width()));
        add(new ChartText(texts[at], box, (atRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop,
            style().palette().text()));
    }
}

void RadarChart::addFooter(double width)
{
    ChartFooter& footer = newFooter(width);
    m_entries.clear();
    for (int index = 0; index < itemCount(); ++index)
        m_entries.push_back(footer.addEntry(new SeriesSwatch(index, style().palette()), itemLabel(index)));
    footer.endLegend();
    for (const Rating rating : scale().legendOrder()) {
        if (rating.isLevel() && m_ranks[static_cast<std::size_t>(scale().position(rating))] > 0)
            footer.addEntry(new RatingSwatch(style(), rating), scale().entry(rating).label.in(language()));
    }
    footer.addNote(chart_words::radarNote(style().phrases()));
}

void RadarChart::showChosen()
{
    for (const auto& [index, line] : m_lines) {
        const QPen pen = penOf(index, theme(), index == chosen() ? chosenWidth : plainWidth);
        if (line->pen() != pen)
            line->setPen(pen);
    }
}

} // namespace atlas
