// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heatmap/legend_bar.h"

#include "ink/legend_painter.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/kit/after_painting.h"
#include "ui/kit/appearance.h"
#include "ui/kit/focus_order.h"
#include "ui/kit/key_hint.h"
#include "ui/ratings/level_chooser.h"
#include "wording/spoken_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas {

namespace {

// The slider moves evenly through ratios, not through percents.
constexpr double StepsPerDoubling = 20.0;

constexpr int Margin = 14;
constexpr int Spacing = 14;
constexpr int EntrySpacing = 6;
constexpr int SliderWidth = 90;
constexpr std::size_t MarkEntries = 2; ///< the corner and the dot
const auto WidestPercent = QStringLiteral("000 %");
const auto WidestCount = QStringLiteral("000");

std::size_t entriesPerLine(std::size_t entries, int lines)
{
    return (entries + static_cast<std::size_t>(lines) - 1) / static_cast<std::size_t>(lines);
}

QSize swatchSize()
{
    return scaledToText(QSize(30, 18));
}

} // namespace

LegendBar::LegendBar(HeatmapModel& model, HeatmapView& view, Theme theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
    , m_theme(theme)
    , m_entries(new QGridLayout)
{
    setObjectName(QStringLiteral("legend"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Margin, 5, Margin, 5);
    m_entries->setHorizontalSpacing(Spacing);
    m_entries->setVerticalSpacing(2);
    layout->addLayout(m_entries);
    layout->addStretch(1);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_wantedWidth = 0;
        adaptToWidth();
    });
    new AfterPainting(*this, [this] { fill(); });
}

void LegendBar::fill()
{
    buildZoom();
    connect(&m_view, &HeatmapView::zoomChanged, this, &LegendBar::showZoom);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LegendBar::rebuild);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LegendBar::count);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, &LegendBar::count);
    showZoom(m_view.zoom());
    if (m_model.family())
        rebuild();
}

void LegendBar::buildZoom()
{
    m_zoom = new QWidget(this);
    m_slider = new QSlider(Qt::Horizontal);
    m_percent = new QLabel;
    auto* zoom = new QHBoxLayout(m_zoom);
    zoom->setContentsMargins(0, 0, 0, 0);
    auto* fit = new QToolButton;
    fit->setText(tr("Fit"));
    fit->setToolTip(withKey(tr("Show the whole matrix"), keys::FitToWindow));
    fit->setObjectName(QStringLiteral("fitMatrix"));
    fit->setAutoRaise(true);
    connect(fit, &QToolButton::clicked, &m_view, &HeatmapView::fitToWindow);
    m_slider->setRange(static_cast<int>(std::log2(0.25) * StepsPerDoubling),
        static_cast<int>(std::log2(HeatmapView::MaximumZoom) * StepsPerDoubling));
    m_slider->setFixedWidth(SliderWidth);
    m_slider->setAccessibleName(tr("Zoom"));
    m_slider->setObjectName(QStringLiteral("zoomSlider"));
    m_slider->setToolTip(tr("Zoom (%1, %2, Ctrl+wheel)").arg(keyText(keys::ZoomIn), keyText(keys::ZoomOut)));
    connect(m_slider, &QSlider::valueChanged, &m_view,
        [this](int value) { m_view.setZoom(std::exp2(value / StepsPerDoubling)); });
    m_percent->setMinimumWidth(fontMetrics().horizontalAdvance(WidestPercent));
    zoom->addWidget(fit);
    zoom->addWidget(m_slider);
    zoom->addWidget(m_percent);
    layout()->addWidget(m_zoom);
    orderFocus(lastStopAbove(), {fit, m_slider});
}

/// The legend lies below all else in the window: what else is made late comes before it.
QWidget& LegendBar::lastStopAbove() const
{
    QWidget* last = &m_view;
    for (QWidget* next = m_view.nextInFocusChain(); parentWidget() && parentWidget()->isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if (next == &m_view || isAncestorOf(next))
            break;
        if (next->focusPolicy() & Qt::TabFocus)
            last = next;
    }
    return *last;
}

void LegendBar::rebuild()
{
    qDeleteAll(m_widgets); // the layout forgets what goes
    m_widgets.clear();
    m_counts.clear();
    m_words.clear();
    const CellPainter painter(m_model.scale(), m_theme);
    for (const Rating rating : m_model.scale().legendOrder()) {
        const QString words = m_model.scale().entry(rating).label.in(m_model.language());
        addEntry(ratingIcon(painter, rating, swatchSize(), font()).pixmap(swatchSize(), devicePixelRatioF()),
            words, words);
    }
    addEntry(markPicture(painter, {true, false}), changedWord(), tr("Corner: changed against the study"));
    addEntry(markPicture(painter, {false, true}), explainedWord(), tr("Dot: has a reason or a source"));
    count();
    adaptToWidth();
}

void LegendBar::addEntry(const QPixmap& picture, const QString& text, const QString& inFull)
{
    auto* entry = new QWidget;
    auto* layout = new QHBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(EntrySpacing);
    auto* swatch = new QLabel;
    swatch->setPixmap(picture);
    auto* words = new QLabel(text);
    entry->setToolTip(inFull);
    auto* number = new QLabel;
    number->setProperty("role", QStringLiteral("hint"));
    layout->addWidget(swatch);
    layout->addWidget(words);
    layout->addWidget(number);
    m_widgets.push_back(entry);
    m_counts.push_back(number);
    m_words.push_back(words);
}

/// On a cell of no rating's colour.
QPixmap LegendBar::markPicture(const CellPainter& cells, CellPainter::Marks marks) const
{
    QPixmap picture(swatchSize() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QRectF cell{QPointF(), QSizeF(swatchSize())};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(cells.palette().grid());
    painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 2, 2);
    cells.paintMarks(painter, cell, marks, cells.palette().text());
    return picture;
}

QString LegendBar::changedWord()
{
    return tr("changed");
}

QString LegendBar::explainedWord()
{
    return tr("reason");
}

/// What the entries and the zoom take, about, on one line or on two: known before the parts are there, and the
/// same afterwards. On two lines the marks stand one above the other at the end.
int LegendBar::measuredWidth(int lines, bool wordedMarks, bool wordedLevels) const
{
    const QFontMetrics metrics = fontMetrics();
    const auto entry = [&metrics](const QString& words) {
        return swatchSize().width() + metrics.horizontalAdvance(words + WidestCount) + 2 * EntrySpacing + Spacing;
    };
    const std::vector<Rating> order = m_model.scale().legendOrder();
    std::vector<int> columns(entriesPerLine(order.size(), lines));
    for (std::size_t at = 0; at < order.size(); ++at) {
        int& column = columns[at % columns.size()];
        const QString words = m_model.scale().entry(order[at]).label.in(m_model.language());
        column = std::max(column, entry(wordedLevels ? words : QString()));
    }
    const int changed = entry(wordedMarks ? changedWord() : QString());
    const int explained = entry(wordedMarks ? explainedWord() : QString());
    const int marks = lines == 1 ? changed + explained : std::max(changed, explained);
    const int zoom = SliderWidth + metrics.horizontalAdvance(tr("Fit") + WidestPercent) + (lines == 1 ? 100 : 60);
    return std::accumulate(columns.begin(), columns.end(), marks + zoom);
}

int LegendBar::heightFor(int width)
{
    if (!m_model.family())
        return height();
    if (m_wantedWidth == 0)
        m_wantedWidth = measuredWidth(1, true);
    const int lines = m_wantedWidth <= width ? 1 : 2;
    return lines * std::max(swatchSize().height(), fontMetrics().height()) + (lines == 1 ? 18 : 14);
}

void LegendBar::adaptToWidth()
{
    // One line where there is room, else two. Windows narrower still have the words of the marks in tooltips, then
    // those of the levels, whose signs speak for themselves: that may leave room for the words of the marks again.
    if (!m_model.family())
        return;
    setFixedHeight(heightFor(width()));
    const int lines = m_wantedWidth <= width() ? 1 : 2;
    const bool wordless = lines == 2 && measuredWidth(2, false) > width();
    const bool wordlessMarks = lines == 2 && measuredWidth(2, true, !wordless) > width();
    if (m_widgets.empty())
        return;
    const std::size_t ratings = m_widgets.size() - MarkEntries;
    const std::size_t perLine = entriesPerLine(ratings, lines);
    for (std::size_t at = 0; at < m_widgets.size(); ++at) {
        m_words[at]->setVisible(at < ratings ? !wordless : !wordlessMarks);
        const std::size_t mark = at < ratings ? 0 : at - ratings;
        const std::size_t line = at < ratings ? at / perLine : lines == 1 ? 0 : mark;
        const std::size_t column = at < ratings ? at % perLine : lines == 1 ? at : perLine;
        m_entries->addWidget(m_widgets[at], static_cast<int>(line), static_cast<int>(column), Qt::AlignLeft);
    }
}

void LegendBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    adaptToWidth();
}

void LegendBar::count()
{
    const Distribution counts = distribution(m_model.family()->current, m_model.scale());
    const auto order = m_model.scale().legendOrder();
    const auto show = [this](std::size_t at, int cells, const QString& words) {
        m_counts[at]->setText(QLocale().toString(cells));
        m_widgets[at]->setAccessibleName(tr("%1: %n cell(s)", nullptr, cells).arg(words));
    };
    for (std::size_t at = 0; at < order.size(); ++at)
        show(at, counts.count(order[at]), spokenRating(m_model.scale(), order[at], m_model.language()));
    show(order.size(), changedCells(*m_model.family()), changedWord());
    show(order.size() + 1, explainedCells(*m_model.family()), explainedWord());
}

void LegendBar::showZoom(double zoom)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(std::log2(zoom) * StepsPerDoubling)));
    m_percent->setText(tr("%1%").arg(QLocale().toString(static_cast<int>(std::lround(zoom * 100)))));
}

} // namespace atlas
