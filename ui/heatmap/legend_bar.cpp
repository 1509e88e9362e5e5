// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heatmap/legend_bar.h"

#include "ui/editors/level_chooser.h"
#include "ui/heatmap/heatmap_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace atlas {

namespace {

// The slider moves evenly through ratios, not through percents.
constexpr double StepsPerDoubling = 20.0;

} // namespace

LegendBar::LegendBar(HeatmapModel& model, HeatmapView& view, Theme theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
    , m_entries(new QGridLayout)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_percent(new QLabel)
{
    setObjectName(QStringLiteral("legend"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 5, 14, 5);
    m_entries->setHorizontalSpacing(14);
    m_entries->setVerticalSpacing(2);
    layout->addLayout(m_entries);
    layout->addStretch(1);
    m_zoom = new QWidget;
    auto* zoom = new QHBoxLayout(m_zoom);
    zoom->setContentsMargins(0, 0, 0, 0);
    auto* fit = new QToolButton;
    fit->setText(tr("Fit"));
    fit->setToolTip(tr("Show the whole matrix (Ctrl+9)"));
    fit->setAutoRaise(true);
    connect(fit, &QToolButton::clicked, &view, &HeatmapView::fitToWindow);
    m_slider->setRange(static_cast<int>(std::log2(0.25) * StepsPerDoubling),
        static_cast<int>(std::log2(HeatmapView::MaximumZoom) * StepsPerDoubling));
    m_slider->setFixedWidth(110);
    m_slider->setAccessibleName(tr("Zoom"));
    m_slider->setToolTip(tr("Zoom (Ctrl+wheel)"));
    connect(m_slider, &QSlider::valueChanged, &view,
        [&view](int value) { view.setZoom(std::exp2(value / StepsPerDoubling)); });
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(QStringLiteral("000 %")));
    zoom->addWidget(fit);
    zoom->addWidget(m_slider);
    zoom->addWidget(m_percent);
    layout->addWidget(m_zoom);
    connect(&view, &HeatmapView::zoomChanged, this, &LegendBar::showZoom);
    connect(&model, &QAbstractItemModel::modelReset, this, &LegendBar::rebuild);
    connect(&model, &QAbstractItemModel::dataChanged, this, &LegendBar::count);
    // The words must not hold the window wide.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    showZoom(view.zoom());
    if (model.family())
        rebuild();
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
        layout->setSpacing(6);
        auto* swatch = new QLabel;
        swatch->setPixmap(
            ratingIcon(painter, rating, QSize(30, 18), font()).pixmap(QSize(30, 18), devicePixelRatioF()));
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

void LegendBar::adaptToWidth()
{
    // One line where there is room, else two; windows narrower still keep pictures and counts, with the words
    // in tooltips.
    int wanted = m_zoom->sizeHint().width() + 60;
    for (std::size_t at = 0; at < m_words.size(); ++at) {
        wanted += 30 + m_words[at]->sizeHint().width() + m_counts[at]->sizeHint().width() + 12
            + m_entries->horizontalSpacing();
    }
    const int lines = wanted <= width() ? 1 : 2;
    const bool wordless = wanted / 2 + m_zoom->sizeHint().width() / 2 + 60 > width();
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
    for (std::size_t at = 0; at < order.size(); ++at)
        m_counts[at]->setText(QLocale().toString(counts.count(order[at])));
}

void LegendBar::showZoom(double zoom)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(std::log2(zoom) * StepsPerDoubling)));
    m_percent->setText(tr("%1 %").arg(QLocale().toString(static_cast<int>(std::lround(zoom * 100)))));
}

} // namespace atlas
