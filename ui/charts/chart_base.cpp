// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_base.h"

#include "ink/sheet_style.h"
#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_footer.h"

#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// Behind the chart, in front of the chart, in front of the parts.
constexpr double chosenDepth = -1;
constexpr double currentDepth = 3;
constexpr double footerDepth = 5;
constexpr double markDepth = 6;

// For a body of 13 pixels.
constexpr double leastWidth = 400; ///< what is narrower scrolls
constexpr double leastBody = 200; ///< seen above a foot that stands still
constexpr double leastShare = 0.6; ///< of the height, likewise

} // namespace

ChartBase::ChartBase(QChart* chart, QWidget* parent)
    : QChartView(chart, parent)
    , m_font(font())
{
    installChartAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAcceptedMouseButtons(Qt::NoButton);
}

ChartBase::~ChartBase() = default;

void ChartBase::setTheme(Theme theme)
{
    if (m_theme == theme && m_style)
        return;
    m_theme = theme;
    setScale(m_scale, m_language);
    rebuild();
}

void ChartBase::setScale(const RatingScale& scale, Language language)
{
    qDeleteAll(m_parts); // they refer to the style
    m_parts.clear();
    m_footer = nullptr;
    m_scale = scale;
    m_language = language;
    m_style = std::make_unique<ChartStyle>(scale, language, m_theme, m_font);
    setBackgroundBrush(m_style->palette().background());
}

std::unique_ptr<ChartBase> ChartBase::forPaper(Language language) const
{
    std::unique_ptr<ChartBase> paper = copy();
    paper->m_font = SheetStyle().rowLabel;
    paper->m_theme = Theme::Light;
    paper->setScale(m_scale, language);
    return paper;
}

void ChartBase::rebuild()
{
    m_chosen = m_chosen < itemCount() ? m_chosen : -1;
    m_current = m_current < itemCount() ? m_current : -1;
    if (m_width > 0)
        layOut(m_width, m_mostHeight);
}

void ChartBase::layOut(double width, double mostHeight)
{
    if (!m_style)
        setScale(m_scale, m_language);
    m_width = width;
    m_mostHeight = mostHeight;
    qDeleteAll(m_parts);
    m_parts.clear();
    m_footer = nullptr;
    m_anatomy = arrange(width);
    const double height = m_anatomy.rowBottoms.back() + (m_footer ? m_footer->height() : 0);
    setSceneRect(0, 0, width, std::max<double>(height, viewport()->height()));
    setMinimumSize(static_cast<int>(m_style->scaled(leastWidth)), static_cast<int>(std::ceil(height)));
    placeFooter();
    showMarks();
}

void ChartBase::add(QGraphicsItem* item, double z)
{
    item->setZValue(z);
    scene()->addItem(item);
    m_parts.push_back(item);
}

ChartFooter& ChartBase::newFooter(double width)
{
    m_footer = new ChartFooter(*m_style, width);
    add(m_footer, footerDepth);
    return *m_footer;
}

QPointF ChartBase::footerPosition() const
{
    return m_footer ? m_footer->pos() : QPointF();
}

QRectF ChartBase::footerRect() const
{
    return m_footer ? m_footer->mapRectToScene(m_footer->boundingRect()) : QRectF();
}

void ChartBase::placeFooter()
{
    if (!m_footer)
        return;
    double top = m_anatomy.rowBottoms.back();
    if (footStaysInSight())
        top = std::min(top, parentWidget()->height() - pos().y() - m_footer->height());
    m_footer->setPos(0, std::max(top, m_anatomy.headBottom));
}

bool ChartBase::footStaysInSight() const
{
    // On paper, and outside a scroll area, nothing hides the end.
    if (!m_footer || !parentWidget() || !isVisible())
        return false;
    const double body = parentWidget()->height() - m_footer->height();
    return body >= std::max(m_style->scaled(leastBody), leastShare * parentWidget()->height());
}

void ChartBase::setChosen(int index)
{
    index = index >= 0 && index < itemCount() ? index : -1;
    if (index == m_chosen)
        return;
    m_chosen = index;
    m_current = index;
    showMarks();
    bringIntoSight(index);
}

void ChartBase::choose(int index)
{
    if (index < 0)
        return;
    m_chosen = index;
    m_current = index;
    showMarks();
    Q_EMIT itemChosen(index);
}

void ChartBase::moveTo(int index)
{
    m_current = index;
    showMarks();
    bringIntoSight(index);
    announceItem(*this, index);
}

void ChartBase::showMarks()
{
    static const QString mark = QStringLiteral("mark");
    for (auto part = m_parts.begin(); part != m_parts.end();) {
        const bool isMark = (*part)->data(0).toString() == mark;
        if (isMark)
            delete *part;
        part = isMark ? m_parts.erase(part) : part + 1;
    }
    const auto addMark = [this](const QRectF& rect, const QPen& pen, const QBrush& brush, double z) {
        auto* item = new QGraphicsRectItem(rect);
        item->setPen(pen);
        item->setBrush(brush);
        item->setData(0, mark);
        add(item, z);
    };
    const bool inFooter = itemsAreInFooter();
    const QRectF chosen = m_chosen >= 0 ? itemRect(m_chosen) : QRectF();
    if (!chosen.isEmpty()) {
        addMark(
            chosen, Qt::NoPen, inFooter ? QBrush(Qt::NoBrush) : style().palette().selection(), chosenDepth);
        addMark(QRectF(chosen.left(), chosen.top(), 4, chosen.height()), Qt::NoPen,
            style().palette().accent(), inFooter ? markDepth : currentDepth);
    }
    const QRectF current = m_current >= 0 && hasFocus() ? itemRect(m_current) : QRectF();
    if (!current.isEmpty()) {
        addMark(current.adjusted(1, 1, -1, -1), QPen(style().palette().focusRing(), 2), Qt::NoBrush,
            inFooter ? markDepth : currentDepth);
    }
    showChosen();
    setAccessibleName(chartName());
    setAccessibleDescription(
        tr("%n item(s). The arrows go from one to the next, Enter chooses it.", nullptr, itemCount()));
}

void ChartBase::bringIntoSight(int index)
{
    const QRectF rect = index >= 0 ? itemRect(index) : QRectF();
    auto* area = parentWidget() ? qobject_cast<QScrollArea*>(parentWidget()->parentWidget()) : nullptr;
    if (rect.isEmpty() || !area || itemsAreInFooter())
        return;
    const double hidden = footStaysInSight() ? m_footer->height() : 0;
    const double seen = area->viewport()->height() - hidden;
    QScrollBar* bar = area->verticalScrollBar();
    if (rect.bottom() - bar->value() > seen)
        bar->setValue(static_cast<int>(std::ceil(rect.bottom() - seen)));
    const bool isFirst = !order().empty() && order().front() == index;
    const double top = isFirst ? 0 : rect.top();
    if (top < bar->value())
        bar->setValue(static_cast<int>(top));
}

bool ChartBase::event(QEvent* event)
{
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    else if (event->type() == QEvent::ParentAboutToChange && parentWidget())
        parentWidget()->removeEventFilter(this);
    return QChartView::event(event);
}

bool ChartBase::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        if (followsHeight() && m_width > 0)
            layOut(m_width, parentWidget()->height());
        placeFooter();
        showMarks();
    }
    return QChartView::eventFilter(watched, event);
}

bool ChartBase::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = itemAt(mapToScene(help->pos()));
    if (index < 0) {
        QToolTip::hideText();
        event->ignore();
    } else {
        QToolTip::showText(help->globalPos(), itemText(index), viewport());
    }
    return true;
}

// The base class would fit the chart into the view; here the view follows the chart.
void ChartBase::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    layOut(event->size().width(), parentWidget() ? parentWidget()->height() : 0);
}

void ChartBase::moveEvent(QMoveEvent* event)
{
    QChartView::moveEvent(event);
    placeFooter();
    showMarks();
}

void ChartBase::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_style) {
        m_font = font();
        setScale(m_scale, m_language);
        rebuild();
    }
}

void ChartBase::keyPressEvent(QKeyEvent* event)
{
    const std::vector<int> shown = order();
    if (shown.empty()) {
        event->ignore();
        return;
    }
    const auto place = std::find(shown.begin(), shown.end(), m_current);
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const bool down = event->key() == Qt::Key_Down;
        if (place == shown.end())
            moveTo(shown.front());
        else if (down && place + 1 != shown.end())
            moveTo(*(place + 1));
        else if (!down && place != shown.begin())
            moveTo(*(place - 1));
        return;
    }
    case Qt::Key_Home:
        return moveTo(shown.front());
    case Qt::Key_End:
        return moveTo(shown.back());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(place == shown.end() ? -1 : m_current);
    default:
        event->ignore();
    }
}

void ChartBase::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    const std::vector<int> shown = order();
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !shown.empty() && std::find(shown.begin(), shown.end(), m_current) == shown.end())
        m_current = shown.front();
    showMarks();
    if (m_current >= 0)
        announceItem(*this, m_current);
}

void ChartBase::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    showMarks();
}

void ChartBase::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? itemAt(mapToScene(event->pos())) : -1;
}

void ChartBase::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_pressed >= 0 && itemAt(mapToScene(event->pos())) == m_pressed)
        choose(m_pressed);
    m_pressed = -1;
}

} // namespace atlas
