// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heatmap/legend_bar.h"

#include "models/spoken_text.h"
#include "ui/editors/level_chooser.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/shell/after_painting.h"
#include "ui/shell/appearance.h"
#include "ui/shell/focus_order.h"
#include "ui/shell/key_hint.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// The slider moves evenly through ratios, not through percents.
constexpr double StepsPerDoubling = 20.0;

constexpr int Margin = 14;
constexpr int Spacing = 14;
constexpr int EntrySpacing = 6;
constexpr int SliderWidth = 110;
const auto WidestPercent = QStringLiteral("000 %");
const auto WidestCount = QStringLiteral("000");

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
        auto* entry = new QWidget;
        auto* layout = new QHBoxLayout(entry);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(EntrySpacing);
        auto* swatch = new QLabel;
        swatch->setPixmap(
            ratingIcon(painter, rating, swatchSize(), font()).pixmap(swatchSize(), devicePixelRatioF()));
        auto* words = new QLabel(m_model.scale().entry(rating).label.in(m_model.language()));
        entry->setToolTip(words->text());
        auto* number = new QLabel;
        number->setProperty("role", QStringLiteral("hint"));
        layout->addWidget(swatch);
        layout->addWidget(words);
        layout->addWidget(number);
        m_widgets.push_back(entry);
        m_counts.push_back(number);
        m_words.push_back(words);
    }
    count();
    adaptToWidth();
}

/// What one line of the bar takes, about: known before its parts are there, and the same afterwards.
int LegendBar::measuredWidth() const
{
    const QFontMetrics metrics = fontMetrics();
    int sum = SliderWidth + metrics.horizontalAdvance(tr("Fit") + WidestPercent) + 100;
    for (const Rating rating : m_model.scale().legendOrder()) {
        const QString words = m_model.scale().entry(rating).label.in(m_model.language());
        sum += swatchSize().width() + metrics.horizontalAdvance(words + WidestCount) + 2 * EntrySpacing
            + Spacing;
    }
    return sum;
}

int LegendBar::heightFor(int width)
{
    if (!m_model.family())
        return height();
    if (m_wantedWidth == 0)
        m_wantedWidth = measuredWidth();
    const int lines = m_wantedWidth <= width ? 1 : 2;
    return lines * std::max(swatchSize().height(), fontMetrics().height()) + (lines == 1 ? 18 : 14);
}

void LegendBar::adaptToWidth()
{
    // One line where there is room, else two; windows narrower still keep pictures and counts, with the words
    // in tooltips.
    if (!m_model.family())
        return;
    setFixedHeight(heightFor(width()));
    const int lines = m_wantedWidth <= width() ? 1 : 2;
    const bool wordless = m_wantedWidth / 2 + 160 > width();
    const int perLine = (static_cast<int>(m_widgets.size()) + lines - 1) / lines;
    for (int at = 0; at < static_cast<int>(m_widgets.size()); ++at) {
        m_words[static_cast<std::size_t>(at)]->setVisible(!wordless);
        m_entries->addWidget(
            m_widgets[static_cast<std::size_t>(at)], at / perLine, at % perLine, Qt::AlignLeft);
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
    for (std::size_t at = 0; at < order.size(); ++at) {
        const int cells = counts.count(order[at]);
        m_counts[at]->setText(QLocale().toString(cells));
        m_widgets[at]->setAccessibleName(
            tr("%1: %n cell(s)", nullptr, cells)
                .arg(spokenRating(m_model.scale(), order[at], m_model.language())));
    }
}

void LegendBar::showZoom(double zoom)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(std::log2(zoom) * StepsPerDoubling)));
    m_percent->setText(tr("%1%").arg(QLocale().toString(static_cast<int>(std::lround(zoom * 100)))));
}

} // namespace atlas
