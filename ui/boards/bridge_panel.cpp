// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/bridge_panel.h"

#include "boards/board_painter.h"
#include "models/board_text.h"
#include "models/cell_text.h"
#include "models/spoken_text.h"
#include "ui/kit/appearance.h"
#include "ui/kit/eliding_combo_box.h"
#include "ui/kit/reading_widgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace atlas {

namespace {

/// The median as a small cell, both levels of a split one.
QLabel* medianLabel(const Distribution& counts, const BoardPainter& painter, const QString& domain,
    Language language, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    if (counts.total() == 0) {
        // In words: any stroke would read as a sign of the scale.
        label->setText(BridgePanel::tr("absent"));
        label->setProperty("role", QStringLiteral("hint"));
        label->setToolTip(BridgePanel::tr("%1: no such sub-competence").arg(domain));
        label->setAccessibleName(label->toolTip());
        return label;
    }
    const QSize size = scaledToText(QSize(52, 22));
    const qreal ratio = parent->devicePixelRatioF();
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter pixels(&pixmap);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    painter.paintLevels(pixels, QRectF(QPointF(), size), counts, font);
    pixels.end();
    label->setPixmap(pixmap);
    label->setToolTip(domain + u'\n' + distributionText(counts, painter.cells().scale(), language));
    label->setAccessibleName(BridgePanel::tr("%1: %2", "domain and its ratings")
                                 .arg(domain, spokenDistribution(counts, painter.cells().scale(), language)));
    return label;
}

} // namespace

BridgePanel::BridgePanel(const SimilarityModel& similarity, Theme theme, QWidget* parent)
    : QWidget(parent)
    , m_similarity(similarity)
    , m_theme(theme)
    , m_from(new ElidingComboBox(this))
    , m_to(new ElidingComboBox(this))
    , m_summary(new QLabel(this))
    , m_content(new QWidget)
    , m_lists(new QVBoxLayout(m_content))
{
    m_from->setObjectName(QStringLiteral("bridgeFrom"));
    m_to->setObjectName(QStringLiteral("bridgeTo"));
    for (QComboBox* box : {m_from, m_to}) {
        box->setMinimumContentsLength(16);
        connect(box, &QComboBox::activated, this, [this] { Q_EMIT pairChosen(from(), to()); });
    }
    auto* turn = new QToolButton(this);
    turn->setText(tr("Turn round"));
    turn->setProperty("role", QStringLiteral("menu"));
    connect(turn, &QToolButton::clicked, this, [this] { Q_EMIT pairChosen(to(), from()); });
    m_summary->setObjectName(QStringLiteral("bridgeSummary"));
    m_summary->setWordWrap(true);
    m_lists->setContentsMargins(0, 0, 6, 0);
    m_lists->setSpacing(4);
    auto* scroll = new ReadingArea(tr("What a move takes"), this);
    scroll->setMinimumHeight(4 * fontMetrics().height());
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(isTextLarge() ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(turn, 0, Qt::AlignLeft);
    layout->addWidget(m_summary);
    layout->addWidget(scroll, 1);
    connect(&similarity, &QAbstractItemModel::modelReset, this, &BridgePanel::fillChoices);
    fillChoices();
}

int BridgePanel::from() const
{
    return m_from->currentIndex();
}

int BridgePanel::to() const
{
    return m_to->currentIndex();
}

void BridgePanel::fillChoices()
{
    const DomainSimilarity* similarity = m_similarity.similarity();
    if (!similarity)
        return;
    if (m_from->count() != static_cast<int>(similarity->domains().size())) {
        for (QComboBox* box : {m_from, m_to}) {
            box->clear();
            for (const DomainRef& domain : similarity->domains())
                addDomain(*box, domain);
        }
        m_to->setCurrentIndex(std::min(1, m_to->count() - 1));
    }
    showBridge();
}

/// By its own name first: the box may be too narrow for the family too.
void BridgePanel::addDomain(QComboBox& box, const DomainRef& domain) const
{
    const auto [family, label] = m_similarity.namesOf(domain);
    box.addItem(QStringLiteral("%1 (%2)").arg(label, family));
    box.setItemData(box.count() - 1, box.itemText(box.count() - 1), Qt::ToolTipRole);
}

void BridgePanel::setPair(int from, int to)
{
    m_from->setCurrentIndex(from);
    m_to->setCurrentIndex(to);
    showBridge();
}

void BridgePanel::showBridge()
{
    while (QLayoutItem* item = m_lists->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QComboBox* box : {m_from, m_to})
        box->setToolTip(box->currentText());
    const DomainSimilarity* similarity = m_similarity.similarity();
    if (!similarity || from() < 0 || to() < 0)
        return;
    if (from() == to()) {
        m_summary->setText(tr("Choose two different domains."));
        return;
    }
    const auto value = similarity->similarity(from(), to());
    m_summary->setText(value ? boardCellDescription(*value, similarity->scale(), similarity->language())
                             : tr("Fewer than %n item(s) carry a level in both: too few to compare.", nullptr,
                                 DomainSimilarity::leastCompared));
    const MobilityBridge bridge = similarity->bridge(from(), to());
    addList(tr("Carries over"), tr("growing in both"), bridge.carriesOver);
    addList(tr("To be built up"), tr("growing at the destination only"), bridge.toLearn);
    addList(tr("Fading at the destination"), tr("growing at the origin"), bridge.fadesThere);
    addList(tr("Marginal or absent at the destination"), tr("growing at the origin"), bridge.notThere);
    addList(tr("Fading in both"), tr("below zero at the origin and at the destination"), bridge.fading);
    addList(tr("Open"), tr("not rated, or without a clear direction"), bridge.unclear);
    if (bridge.aside > 0) {
        auto* aside = new QLabel(
            tr("%n more in no list: growing in neither, and not fading in both.", nullptr, bridge.aside),
            m_content);
        aside->setProperty("role", QStringLiteral("hint"));
        aside->setWordWrap(true);
        m_lists->addWidget(aside);
    }
    m_lists->addStretch(1);
}

void BridgePanel::addList(const QString& title, const QString& hint, const std::vector<BridgeItem>& items)
{
    const BoardPainter painter(m_similarity.similarity()->scale(), m_theme);
    const Language language = m_similarity.language();
    auto* heading =
        new QLabel(QStringLiteral("%1 (%2) · %3").arg(title).arg(items.size()).arg(hint), m_content);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    heading->setWordWrap(true);
    heading->setContentsMargins(0, 8, 0, 2);
    m_lists->addWidget(heading);
    auto* table = new QWidget(m_content);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const BridgeItem& item : items) {
        auto* label = new QLabel(item.label, table);
        label->setWordWrap(true);
        grid->addWidget(label, row, 0);
        grid->addWidget(medianLabel(item.from, painter, m_from->currentText(), language, table), row, 1);
        grid->addWidget(new QLabel(QStringLiteral("→"), table), row, 2);
        grid->addWidget(medianLabel(item.to, painter, m_to->currentText(), language, table), row, 3);
        ++row;
    }
    m_lists->addWidget(table);
}

} // namespace atlas
