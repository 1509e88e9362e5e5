// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour.h"

#include "ui/help/tour_card.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

#include <algorithm>

namespace atlas {

namespace {

constexpr int Gap = 18; ///< pixels between the card and its place
constexpr int Edge = 12; ///< pixels that the card keeps from the window's edges
constexpr int Around = 4; ///< pixels between a place and its outline
constexpr int Pen = 3;

int covered(const QRect& card, const QRect& target)
{
    const QRect both = card & target;
    return both.width() * both.height();
}

} // namespace

QRect besidePlaces(const QSize& size, const std::vector<QRect>& places, const QRect& room)
{
    const QRect target = places.empty() ? QRect() : places.front();
    const int right = std::max(room.left(), room.right() - size.width() + 1);
    const int bottom = std::max(room.top(), room.bottom() - size.height() + 1);
    const auto within = [&](int x, int y) {
        return QRect(QPoint(std::clamp(x, room.left(), right), std::clamp(y, room.top(), bottom)), size);
    };
    const int middle = target.center().y() - size.height() / 2;
    const int centre = target.center().x() - size.width() / 2;
    const QRect choices[] = {within(target.right() + 1 + Gap, middle),
        within(target.left() - Gap - size.width(), middle), within(centre, target.bottom() + 1 + Gap),
        within(centre, target.top() - Gap - size.height()), within(right, bottom)};
    const auto cost = [&](const QRect& card) {
        int others = 0;
        for (const QRect& place : places)
            others += place.contains(target) ? 0 : covered(card, place);
        return std::pair(covered(card, target), others);
    };
    return *std::min_element(std::begin(choices), std::end(choices),
        [&cost](const QRect& a, const QRect& b) { return cost(a) < cost(b); });
}

Tour::Tour(std::vector<TourStep> steps, QWidget* window)
    : QWidget(window)
    , m_steps(std::move(steps))
    , m_card(new TourCard(this))
    , m_before(window->focusWidget())
{
    setObjectName(QStringLiteral("tour"));
    window->installEventFilter(this);
    connect(m_card, &TourCard::nextChosen, this, [this] { showStep(m_step + 1); });
    connect(m_card, &TourCard::backChosen, this, [this] { showStep(m_step - 1); });
    connect(m_card, &TourCard::skipChosen, this, &Tour::end);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) { holdFocus(now); });
}

void Tour::start()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
    showStep(0);
}

void Tour::showStep(int step)
{
    if (step < 0)
        return;
    if (step >= static_cast<int>(m_steps.size())) {
        end();
        return;
    }
    m_step = step;
    const TourStep& shown = m_steps[static_cast<std::size_t>(step)];
    shown.prepare();
    m_card->showStep(step + 1, static_cast<int>(m_steps.size()), shown.title, shown.text);
    place();
    // What was brought to light may lay itself out only now.
    QTimer::singleShot(0, this, &Tour::place);
}

void Tour::place()
{
    setGeometry(parentWidget()->rect());
    m_places = m_steps[static_cast<std::size_t>(m_step)].places(*this);
    for (QRect& bright : m_places)
        bright = bright.adjusted(-Around, -Around, Around, Around) & rect();
    const QRect room = rect().adjusted(Edge, Edge, -Edge, -Edge);
    m_card->fitInto(room.size());
    m_card->setGeometry(besidePlaces(m_card->size(), m_places, room));
    update();
}

void Tour::end()
{
    hide();
    parentWidget()->removeEventFilter(this);
    disconnect(qApp, nullptr, this, nullptr);
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

/// The keyboard stays with the card as long as its window is the one in use.
void Tour::holdFocus(const QWidget* now)
{
    if (now && now->window() == window() && !isAncestorOf(now))
        m_card->setFocus(Qt::OtherFocusReason);
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &Tour::place); // after the window has laid itself out
    return QWidget::eventFilter(watched, event);
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dimmed;
    dimmed.addRect(rect());
    for (const QRect& bright : m_places) {
        QPainterPath hole;
        hole.addRoundedRect(bright, 6, 6);
        dimmed -= hole;
    }
    // The darker of ground and text, in every theme.
    const QColor ground = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    QColor shade = ground.lightness() < text.lightness() ? ground : text;
    shade.setAlphaF(0.55F);
    painter.fillPath(dimmed, shade);
    painter.setPen(QPen(palette().color(QPalette::Highlight), Pen));
    painter.setBrush(Qt::NoBrush);
    for (const QRect& bright : m_places)
        painter.drawRoundedRect(QRectF(bright).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
    // The card's edge, and a line from it to the place.
    const QRectF card = QRectF(m_card->geometry()).adjusted(-1.5, -1.5, 1.5, 1.5);
    if (!m_places.empty() && !m_places.front().intersects(m_card->geometry())) {
        const QPointF target = QRectF(m_places.front()).center();
        const QRectF from(m_card->geometry());
        const QRectF to(m_places.front());
        const QPointF start(std::clamp(target.x(), from.left() + 12, from.right() - 12),
            std::clamp(target.y(), from.top() + 12, from.bottom() - 12));
        const QPointF end(
            std::clamp(start.x(), to.left(), to.right()), std::clamp(start.y(), to.top(), to.bottom()));
        painter.drawLine(start, end);
    }
    painter.drawRect(card);
}

void Tour::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // the window below rests
}

} // namespace atlas
