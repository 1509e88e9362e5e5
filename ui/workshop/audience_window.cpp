// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/audience_window.h"

#include "ui/kit/cursor_frame.h"

#include <QCloseEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace atlas {

SlideWidget::SlideWidget(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void SlideWidget::setSlide(const AudienceSlide& slide)
{
    if (m_slide == slide)
        return;
    m_slide = slide;
    restyle();
    setAccessibleDescription(texts().join(QStringLiteral(", ")));
}

void SlideWidget::setTheme(Theme theme)
{
    m_theme = theme;
    restyle();
}

void SlideWidget::setRoom(const RoomSetup& room)
{
    if (m_room == room)
        return;
    m_room = room;
    restyle();
}

void SlideWidget::setPictureSize(const QSize& size)
{
    if (m_pictureSize == size)
        return;
    m_pictureSize = size;
    restyle();
}

void SlideWidget::restyle()
{
    m_painter.reset();
    update();
}

const AudiencePainter& SlideWidget::painter() const
{
    if (!m_painter)
        m_painter.emplace(m_slide, readablePixelSize(m_room, pictureSize().width()), m_theme);
    return *m_painter;
}

AudiencePainter SlideWidget::painterFor(const RoomSetup& room) const
{
    return {m_slide, readablePixelSize(room, pictureSize().width()), m_theme};
}

QSizeF SlideWidget::pictureSize() const
{
    return m_pictureSize.isEmpty() ? QSizeF(size()) : QSizeF(m_pictureSize);
}

QStringList SlideWidget::texts() const
{
    return painter().texts(pictureSize());
}

bool SlideWidget::isReadable(const RoomSetup& room) const
{
    return room == m_room ? painter().readable(pictureSize()) : painterFor(room).readable(pictureSize());
}

double SlideWidget::arcMinutes(const RoomSetup& room) const
{
    const QSizeF size = pictureSize();
    const int smallest =
        room == m_room ? painter().smallestPixelSize(size) : painterFor(room).smallestPixelSize(size);
    return atlas::arcMinutes(room, smallest, size.width());
}

void SlideWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    restyle(); // letters grow with the picture
}

void SlideWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SlideWidget::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SlideWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSizeF picture = pictureSize();
    const double scale = std::min(width() / picture.width(), height() / picture.height());
    painter.fillRect(rect(), Qt::black);
    painter.translate((width() - picture.width() * scale) / 2, (height() - picture.height() * scale) / 2);
    painter.scale(scale, scale);
    this->painter().paint(painter, QRectF({0, 0}, picture));
    if (hasFocus() && !isWindow()) { // the room sees no cursor
        painter.resetTransform();
        paintFrame(painter, rect(), 3, palette().color(QPalette::Highlight));
    }
}

AudienceWindow::AudienceWindow()
{
    setObjectName(QStringLiteral("audience"));
    setWindowTitle(tr("Competence Atlas — what the room sees"));
    setAccessibleName(tr("What the room sees"));
    setMinimumSize(480, 270);
    resize(QSize(960, 540).boundedTo(screen()->availableSize() * 0.9));
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_ShowWithoutActivating); // the keys belong to the console
}

void AudienceWindow::resizeEvent(QResizeEvent* event)
{
    SlideWidget::resizeEvent(event);
    Q_EMIT resized();
}

void AudienceWindow::closeEvent(QCloseEvent* event)
{
    SlideWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace atlas
